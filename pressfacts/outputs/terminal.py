"""A release's facts as a table to read."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import TextIO

from rich import box
from rich.console import Console, RenderableType
from rich.console import Group as Together
from rich.table import Table
from rich.text import Text

from pressfacts.facts import Fact, Group, Money, Official, Percentage, Quote, Release, TimeExpression
from pressfacts.markup import shown_on_one_line
from pressfacts.show import said_of

WIDTH_WITHOUT_TERMINAL = 120


def write_tables(releases: Iterable[Release], _: Collection[Group], out: TextIO) -> None:
    """Write a table for each release, under its id, its title and its day of publication."""
    _write(map(_release, releases), out)


def write_explanations(releases: Iterable[Release], out: TextIO) -> None:
    """Write how each fact of each release came about, under the release's id where it has one."""
    from pressfacts.explanation import explain  # it brings in the rooms

    _write((Together(*_name(release), explain(release)) for release in releases), out)


def _write(parts: Iterable[RenderableType], out: TextIO) -> None:
    """Write one part after another, each below an empty line, as wide as the terminal where there is one."""
    width = None if out.isatty() or "COLUMNS" in os.environ else WIDTH_WITHOUT_TERMINAL
    console = Console(file=out, width=width, highlight=False, markup=False, emoji=False)
    between = ""
    for part in parts:
        with console.capture() as written:
            console.print(part)
        out.write(between + "".join(f"{line.rstrip()}\n" for line in written.get().rstrip().splitlines()))
        between = "\n"


def _name(release: Release) -> list[Text]:
    return [Text(shown_on_one_line(release.id), "bold")] if release.id is not None else []


def _release(release: Release) -> Together:
    title = [Text(shown_on_one_line(release.title))] if release.title else []
    published = Text(f"published {_moment(release.published)}" if release.published else "no day of publication")
    facts = release.facts
    return Together(*_name(release), *title, published, _table(facts) if facts else Text("no facts"))


def _table(facts: Sequence[Fact]) -> Table:
    table = Table("kind", "text", "value", "details", box=box.SIMPLE_HEAD, pad_edge=False)
    for fact in facts:
        value, *details = _said(fact)
        cells = (fact.text, value or "", ", ".join(filter(None, details)))
        table.add_row(fact.kind, *(Text(shown_on_one_line(cell), overflow="fold") for cell in cells))
    return table


def _said(fact: Fact) -> Sequence[str | None]:
    """Give the value of a fact, then whatever else is said of it."""
    match fact:
        case TimeExpression():
            at = f"at {fact.at:%H:%M}" if fact.at else None
            return fact.value, _days(fact), at, fact.mod, fact.bound, "relative" if fact.relative else None
        case Official():
            name = None if fact.name == shown_on_one_line(fact.text) else fact.name
            return fact.role, name, fact.party, fact.organisation, *fact.phones, *fact.emails
        case Quote():
            return (fact.speaker,)
        case Money() | Percentage():
            return [part.replace("_", " ") for part in said_of(fact)]


def _days(fact: TimeExpression) -> str | None:
    if fact.first is None or fact.last is None:
        return None
    return str(fact.first) if fact.first == fact.last else f"{fact.first} to {fact.last}"


def _moment(published: date) -> str:
    return f"{published:%Y-%m-%d %H:%M %Z}".rstrip() if isinstance(published, datetime) else str(published)
