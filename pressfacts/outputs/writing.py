"""Releases and their facts as JSON, JSON lines and CSV, written one release at a time."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from textwrap import indent
from typing import Any, TextIO

from attrs import fields

from pressfacts.facts import Fact, Money, Official, Percentage, Quote, Release, TimeExpression

KINDS: dict[str, type[Fact]] = {
    "money": Money,
    "percentages": Percentage,
    "dates": TimeExpression,
    "officials": Official,
    "quotes": Quote,
}
# The kind, then the fields of every class in turn, each once.
FACT_COLUMNS = tuple(dict.fromkeys(["kind", *(each.name for cls in KINDS.values() for each in fields(cls))]))
COLUMNS = ("path", "title", "published", *FACT_COLUMNS)

Found = Iterable[tuple[str, Release]]
Writer = Callable[[Found, Sequence[str], TextIO], None]


def write_json(found: Found, kinds: Sequence[str], out: TextIO) -> None:
    """Write one array with an object for each release: its path, then its JSON form."""
    out.write("[")
    before = "\n"
    for path, release in found:
        out.write(before + indent(json.dumps(_form(path, release, kinds), ensure_ascii=False, indent=2), "  "))
        before = ",\n"
    out.write("\n]\n")


def write_jsonl(found: Found, kinds: Sequence[str], out: TextIO) -> None:
    """Write a line for each release: an object of its path and its JSON form."""
    for path, release in found:
        out.write(json.dumps(_form(path, release, kinds), ensure_ascii=False) + "\n")


def write_csv(found: Found, kinds: Sequence[str], out: TextIO) -> None:
    """Write a header, and a row for each fact; a column that its kind does not have is empty."""
    rows = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    rows.writeheader()
    for path, release in found:
        published = release.published.isoformat() if release.published else ""
        head = {"path": path, "title": release.title or "", "published": published}
        for fact in facts_of(release, kinds):
            rows.writerow(head | {name: _cell(value) for name, value in fact.to_dict().items()})


def facts_of(release: Release, kinds: Sequence[str]) -> list[Fact]:
    """Give the facts of the kinds asked for, in text order."""
    wanted = tuple(KINDS[kind] for kind in kinds)
    return [fact for fact in release.facts if isinstance(fact, wanted)]


def _form(path: str, release: Release, kinds: Sequence[str]) -> dict[str, Any]:
    left_out = KINDS.keys() - set(kinds)
    return {"path": path, **{name: value for name, value in release.to_dict().items() if name not in left_out}}


def _cell(value: object) -> str:
    if isinstance(value, list):
        return " ".join(f"{each['start']}-{each['end']}" if isinstance(each, dict) else each for each in value)
    return str(value).lower() if isinstance(value, bool) else str("" if value is None else value)
