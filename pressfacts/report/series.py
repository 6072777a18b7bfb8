"""Amounts of one release that stand at different times: the series that a plot can show."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeVar

from attrs import frozen

from pressfacts.facts import Money, Release, Span, TimeExpression

F = TypeVar("F", bound=Span)

FEWEST_POINTS = 3
MOST_PAIRS = 10_000
"""How many pairs are weighed in one sentence; what has more is a list that no line was broken in."""
FARTHEST = 60
"""How many characters may stand between an amount and its time."""

# A new sentence; a new line, unless it goes on in lower case.
BREAK = re.compile(r"[.!?…][\"”]?\s+(?=[^a-zåäö\s])|\n(?![a-zåäö])")
LINE_END = re.compile(r"\r\n|\r|\n")
DIGIT = re.compile(r"\d")


@frozen(order=False)
class Point:
    """An amount and the time that it is of."""

    money: Money
    first: date
    last: date
    time: TimeExpression


@frozen
class Series:
    """Points in order of time, all of one currency; the label is that of a table's row, or empty."""

    label: str
    points: tuple[Point, ...]


def find_series(release: Release) -> list[Series]:
    """Find what a release tells of amounts over time: rows under a row of years, and sentences that pair them."""
    amounts = [fact for fact in release.money if fact.high is not None and fact.change is None]
    times = [fact for fact in release.dates if fact.kind == "date" and fact.first is not None]
    if len(amounts) < FEWEST_POINTS or len(times) < FEWEST_POINTS:
        return []
    rows = list(_rows(release.text, amounts, times))
    in_rows = {point.money for row in rows for point in row.points}
    told = [
        pair
        for start, end in _pieces(release.text, BREAK)
        for pair in _pairs(_within(amounts, start, end), _within(times, start, end))
        if pair.money not in in_rows
    ]
    return rows + list(_alike(told))


def _rows(text: str, amounts: Sequence[Money], times: Sequence[TimeExpression]) -> Iterator[Series]:
    """Find the rows of a table whose head has a time for each column."""
    head: Sequence[TimeExpression] = ()
    for start, end in _pieces(text, LINE_END):
        line = text[start:end]
        cells, columns = _within(amounts, start, end), _within(times, start, end)
        if not line.strip():
            head = ()
        elif not cells and len(columns) >= FEWEST_POINTS:
            head = columns
        elif head and len(cells) == len(head):
            points = map(_point, cells, head)
            series = _series(text[start : cells[0].start], list(points))
            if series:
                yield series


def _pairs(amounts: Sequence[Money], times: Sequence[TimeExpression]) -> list[Point]:
    """Pair the amounts of a sentence with its times: in order where all of one come first, else the nearest first."""
    if len(amounts) == len(times) and amounts and (amounts[-1] < times[0] or times[-1] < amounts[0]):
        return list(map(_point, amounts, times))
    if len(amounts) * len(times) > MOST_PAIRS:
        return []
    by_distance = sorted((_distance(money, time), money.start, money, time) for money in amounts for time in times)
    pairs: list[Point] = []
    taken: set[Span] = set()
    for distance, _, money, time in by_distance:
        if distance <= FARTHEST and not taken & {money, time}:
            taken |= {money, time}
            pairs.append(_point(money, time))
    return pairs


def _alike(points: Sequence[Point]) -> Iterator[Series]:
    """Group points that can share a plot: of one currency and rate, at times of one sort (years, or months)."""
    groups: dict[tuple[str, str | None, str], list[Point]] = {}
    for point in sorted(points, key=lambda point: point.money):
        sort = DIGIT.sub("0", point.time.value)
        groups.setdefault((point.money.currency, point.money.per, sort), []).append(point)
    for group in groups.values():
        if series := _series("", group):
            yield series


def _series(label: str, points: Sequence[Point]) -> Series | None:
    first_told: dict[tuple[date, date], Point] = {}
    for point in points:
        first_told.setdefault((point.first, point.last), point)
    if len(first_told) < FEWEST_POINTS or len({point.money.currency for point in points}) > 1:
        return None
    return Series(label, tuple(sorted(first_told.values(), key=lambda point: (point.first, point.last))))


def _point(money: Money, time: TimeExpression) -> Point:
    assert time.first is not None
    assert time.last is not None
    return Point(money, time.first, time.last, time)


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _within(facts: Sequence[F], start: int, end: int) -> list[F]:
    """Give the facts of a piece of the text, of all in text order."""
    first = bisect_left(facts, start, key=lambda fact: fact.start)
    last = bisect_left(facts, end, key=lambda fact: fact.start)
    return [fact for fact in facts[first:last] if fact.end <= end]


def _pieces(text: str, at: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in at.finditer(text):
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)
