"""A release's facts as a table to read."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TextIO

from rich import box
from rich.console import Console, RenderableType
from rich.console import Group as Together
from rich.table import Table
from rich.text import Text

from pressfacts.facts import Fact, Group, Money, Official, Percentage, Quote, Release, TimeExpression

WIDTH_WITHOUT_TERMINAL = 120
UNIT_NAMES = {"percent": "%", "percentage_point": "percentage points", "permille": "‰"}
SOFT_HYPHEN = "\xad"


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
    return [Text(_on_one_line(release.id), "bold")] if release.id is not None else []


def _release(release: Release) -> Together:
    title = [Text(_on_one_line(release.title))] if release.title else []
    published = Text(f"published {_moment(release.published)}" if release.published else "no day of publication")
    facts = release.facts
    return Together(*_name(release), *title, published, _table(facts) if facts else Text("no facts"))


def _table(facts: Sequence[Fact]) -> Table:
    table = Table("kind", "text", "value", "details", box=box.SIMPLE_HEAD, pad_edge=False)
    for fact in facts:
        cells = (fact.text, _value(fact), ", ".join(filter(None, _details(fact))))
        table.add_row(fact.kind, *(Text(_on_one_line(cell), overflow="fold") for cell in cells))
    return table


def _value(fact: Fact) -> str:
    match fact:
        case Money():
            return f"{_range(fact.low, fact.high)} {fact.currency}"
        case Percentage():
            return f"{_range(fact.low, fact.high)} {UNIT_NAMES[fact.unit]}"
        case TimeExpression():
            return fact.value
        case Official():
            return fact.role or ""
        case Quote():
            return fact.speaker or ""


def _details(fact: Fact) -> Iterable[str | None]:
    match fact:
        case Money():
            implied = "currency implied" if fact.currency_implied else None
            return (_words(fact.qualifier), fact.per and f"per {fact.per}", fact.change, implied)
        case Percentage():
            return (_words(fact.qualifier), fact.change)
        case TimeExpression():
            at = f"at {fact.at:%H:%M}" if fact.at else None
            return (_days(fact), at, fact.mod, fact.bound, "relative" if fact.relative else None)
        case Official():
            name = None if fact.name == fact.text else fact.name
            return (name, fact.party, fact.organisation, *fact.phones, *fact.emails)
        case Quote():
            return ()


def _range(low: Decimal, high: Decimal | None) -> str:
    if low == high:
        return _number(low)
    return f"{_number(low)}–{_number(high)}" if high is not None else f"{_number(low)} and up"


def _number(number: Decimal) -> str:
    return f"{number:,f}".replace(",", " ")


def _days(fact: TimeExpression) -> str | None:
    if fact.first is None or fact.last is None:
        return None
    return str(fact.first) if fact.first == fact.last else f"{fact.first} to {fact.last}"


def _moment(published: date) -> str:
    return f"{published:%Y-%m-%d %H:%M %Z}".rstrip() if isinstance(published, datetime) else str(published)


def _words(value: str | None) -> str | None:
    return value and value.replace("_", " ")


def _on_one_line(text: str) -> str:
    """Give a text with its white space folded, and nothing in it that would steer a terminal."""
    folded = " ".join(text.replace(SOFT_HYPHEN, "").split())
    return "".join(letter if letter.isprintable() else "�" for letter in folded)
