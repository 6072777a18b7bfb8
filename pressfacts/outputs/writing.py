"""Releases and their facts as JSON, JSON lines and CSV, written one release at a time."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Collection, Iterable
from decimal import Decimal
from textwrap import indent
from typing import Any, TextIO

from pressfacts.facts import GROUPS, Group, Release
from pressfacts.markup import SOFT_HYPHEN
from pressfacts.tables import FACT_COLUMNS, records

Writer = Callable[[Iterable[Release], Collection[Group], TextIO], None]


def write_json(releases: Iterable[Release], groups: Collection[Group], out: TextIO) -> None:
    """Write one array with an object for each release; it is closed also where the releases break off."""
    out.write("[")
    before = "\n"
    try:
        for release in releases:
            out.write(before + indent(json.dumps(_form(release, groups), ensure_ascii=False, indent=2), "  "))
            before = ",\n"
    finally:
        out.write("\n]\n")


def write_jsonl(releases: Iterable[Release], groups: Collection[Group], out: TextIO) -> None:
    """Write a line for each release, an object."""
    for release in releases:
        out.write(json.dumps(_form(release, groups), ensure_ascii=False) + "\n")


def write_csv(releases: Iterable[Release], groups: Collection[Group], out: TextIO) -> None:
    """Write a header, and a row for each fact, in one line; a column that its kind does not have is empty."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(column.name for column in FACT_COLUMNS)
    for record in records(releases, groups=groups):
        record["text"] = _in_a_line(record["text"])
        rows.writerow(_cell(value) for value in record.values())


def _form(release: Release, groups: Collection[Group]) -> dict[str, Any]:
    left_out = set(GROUPS) - set(groups)
    return {name: value for name, value in release.to_dict().items() if name not in left_out}


def _in_a_line(text: str | None) -> str | None:
    """Give the text of a fact as one searches for it: line breaks become spaces, and soft hyphens are left out."""
    return text and " ".join(text.replace(SOFT_HYPHEN, "").split())


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(each if isinstance(each, str) else "-".join(map(str, each)) for each in value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value).lower() if isinstance(value, bool) else str("" if value is None else value)
