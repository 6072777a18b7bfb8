"""Each room's examples.toml: phrase → expected facts, compared whole."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import pressfacts
from pressfacts import Money, Official, Percentage, Quote, Span, TimeExpression, extract
from tests.test_rules import unmark

ROOMS = Path(pressfacts.__file__).parent
CLASSES: dict[str, type[Span]] = {
    "money": Money,
    "percentages": Percentage,
    "dates": TimeExpression,
    "officials": Official,
    "quotes": Quote,
}


def place(text: str, phrase: str, n: int = 1) -> Span:
    """Give the n-th place of a phrase in a text."""
    start = -1
    for _ in range(n):
        start = text.find(phrase, start + 1)
        assert start >= 0, f"{phrase!r} does not stand {n} time(s) in {text!r}"
    return Span(start, start + len(phrase), phrase)


def expected(room: str, text: str, note: dict[str, Any]) -> Span:
    """Give the fact that a note stands for: fields not named have their defaults, offsets follow from the text."""
    fields = dict(note)
    if room == "officials":
        fields.setdefault("mentions", [fields["name"]])
        fields["mentions"] = tuple(
            place(text, *([mention] if isinstance(mention, str) else mention)) for mention in fields["mentions"]
        )
        span = place(text, fields.pop("text", fields["name"]), fields.pop("n", 1))
    else:
        span = place(text, fields.pop("text"), fields.pop("n", 1))
    for name in ("low", "high"):
        if isinstance(fields.get(name), str) and fields[name] != "open":
            fields[name] = Decimal(fields[name])
    if "amount" in fields:
        fields["low"] = fields["high"] = Decimal(fields.pop("amount"))
    if room in ("money", "percentages"):
        fields.setdefault("high", fields["low"])
        if fields["high"] == "open":
            fields["high"] = None
    if room == "dates":
        fields.setdefault("kind", "date")
        fields.setdefault("last", fields.get("first"))
    for name in ("phones", "emails"):
        if name in fields:
            fields[name] = tuple(fields[name])
    return CLASSES[room](start=span.start, end=span.end, text=span.text, **fields)


def cases() -> Iterator[Any]:
    for path in sorted(ROOMS.glob("*/examples.toml")):
        room = path.parent.name
        table = tomllib.loads(path.read_text("utf-8"))
        for wordings in table.get("wordings", ()):
            for wording in wordings["of"]:
                text, marked = unmark(wording)
                note = {"text": marked[0] if marked else text, **wordings["fact"]}
                yield pytest.param({**wordings, "text": text, room: [note]}, id=f"{room}: {wording}")
        for case in table.get("case", ()):
            marks = [pytest.mark.xfail(strict=True, reason=case["known_miss"])] if "known_miss" in case else []
            yield pytest.param(case, id=f"{room}: {case['id']}", marks=marks)


@pytest.mark.parametrize("case", list(cases()))
def test_example(case: dict[str, Any]) -> None:
    published: date | datetime | None = case.get("published")
    release = extract(case["text"], published=published)
    groups = [group for group in CLASSES if group in case]
    assert groups, "name at least one kind of fact, empty where none is wanted"
    for group in groups:
        assert list(getattr(release, group)) == [expected(group, case["text"], note) for note in case[group]]


def test_toml_gives_days_and_times() -> None:
    """The notes rely on TOML's own dates and times."""
    assert tomllib.loads("first = 2017-01-11\nat = 16:15:00") == {"first": date(2017, 1, 11), "at": time(16, 15)}
