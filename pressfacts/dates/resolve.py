"""From an expression to its days: what recurs is placed by the tense of its clause and the day of publication."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from attrs import evolve

from pressfacts.dates.calendar import (
    YEARLY,
    Days,
    in_year,
    is_within_reach,
)
from pressfacts.dates.expressions import Clock, Direction, Expression, Period
from pressfacts.dates.governing import beside, in_spell, in_year_said, is_spell, says_year
from pressfacts.dates.placing import choose, from_day, joined, place, recurs, through_night
from pressfacts.dates.unknown import REFS, UNKNOWN_DAY, unknown_value
from pressfacts.derivation import Derivation, Step
from pressfacts.facts import TimeExpression
from pressfacts.layout import Layout
from pressfacts.rule import Candidate

BREATH = timedelta(183)
"""How long after a day with its year a day without one may be that goes on from it."""

LEADS_IN = ("", "(", ":", ",", "–", "-", "i", ", i", "den", ": den", ", den")
"""What stands between a longer period and a shorter one inside it."""


def resolve_dates(
    candidates: Iterable[Candidate], layout: Layout, anchor: date | datetime | None
) -> tuple[TimeExpression, ...]:
    """Place expressions of time in the calendar.

    Args:
        candidates: what `find_dates` found and selection left, in text order.
        layout: the release.
        anchor: the day of publication, that relative time is counted from.

    Returns:
        The expressions, in text order; without an anchor the relative ones have no days. Days that no calendar has
        (`31 februari`) give none.

    Source: TimeML for the values.
    """
    day = anchor.date() if isinstance(anchor, datetime) else anchor
    facts: list[TimeExpression] = []
    said: tuple[Expression, Days] | None = None
    before: tuple[Expression, Days] | None = None
    spell: tuple[Expression, Days] | None = None
    for candidate in candidates:
        if not isinstance(candidate, Expression):
            continue
        placed = _place(candidate, day, before, layout)
        if placed is not None and day is not None:
            placed = in_year_said(candidate, placed, said, day, layout) or placed
            placed = beside(candidate, placed, before, layout) or placed
            placed = in_spell(candidate, spell, day, layout) or placed
        if placed is not None and candidate.begins is not None and candidate.begins.overnight:
            placed = through_night(placed, candidate.clock)
        if candidate.origin and (placed is None or day is None or placed.last < day):
            candidate = evolve(candidate, bound=None)
        rule = Derivation(candidate.rule, _tell, (candidate, placed, day, before, said, layout.text))
        fact = _fact(candidate, placed, layout, rule)
        if fact is not None:
            facts.append(fact)
        if placed is not None:
            before = candidate, placed
            said = before if says_year(candidate) else said
            spell = before if is_spell(candidate, placed) else spell
    return tuple(facts)


def _tell(*known: Any) -> Iterable[Step]:  # noqa: ANN401
    from pressfacts.dates.steps import tell_date

    return tell_date(*known)


def _fact(expression: Expression, days: Days | None, layout: Layout, rule: Derivation) -> TimeExpression | None:
    clock = expression.clock
    kind, value, first, last = "date", "", None, None
    if expression.amount:
        kind, value = expression.amount.kind, expression.amount.value
    elif expression.begins is None:
        if clock is None:
            return None
        kind, value = "time", _with_clock(None, clock)
    elif days is not None:
        first, last = days.first, days.last
        value = _timed(days.value, expression)
    else:
        unknown = unknown_value(expression.begins, expression.ends)
        if unknown is None:
            return None
        timed = expression.clock or expression.begins.part
        value = _timed(UNKNOWN_DAY if timed and unknown in REFS.values() else unknown, expression)
    span = layout.span(expression.start, expression.end)
    return TimeExpression(
        start=span.start,
        end=span.end,
        text=span.text,
        kind=kind,  # type: ignore[arg-type]
        value=value,
        first=first,
        last=last,
        at=clock.first if clock else None,
        mod=expression.mod,
        bound=expression.bound,
        relative=kind == "date"
        and any(is_relative(period) for period in (expression.begins, expression.ends) if period),
        rule=rule,
    )


def is_relative(period: Period) -> bool:
    """Tell whether a period's days depend on the day of publication or on another expression."""
    if period.unit == "day" and period.shift is None and period.year is not None:
        return False
    if period.within is not None:
        return is_relative(period.within)
    return period.year is None or (period.unit == "decade" and period.year < 100)


def _timed(value: str, expression: Expression) -> str:
    period = expression.begins
    if expression.clock and "/" not in value and len(value) == 10:
        return _with_clock(value, expression.clock)
    if period and period.part and "/" not in value:
        return f"{value}T{period.part}"
    return value


def _with_clock(day: str | None, clock: Clock) -> str:
    first = f"{day or ''}T{clock.first:%H:%M}"
    return first + (f"/{day or ''}T{clock.last:%H:%M}" if clock.last else "")


def _place(
    expression: Expression, anchor: date | None, before: tuple[Expression, Days] | None, layout: Layout
) -> Days | None:
    """Give the days of an expression, or `None` where it has none or they are not known."""
    begins, ends = expression.begins, expression.ends
    if begins is None:
        return None
    look = look_of(expression, begins)
    near = before if before and _is_near(before[0], expression, layout) else None
    if near and layout.text[near[0].end : expression.start].strip().casefold() in LEADS_IN:
        inside = _inside(begins, ends, near[1])
        if inside:
            return inside
    if ends is not None:
        return _range(begins, ends, anchor, look, near[1] if near else None)
    first = place(begins, anchor, look, near[1] if near else None)
    if near and first is not None:
        return _same_year(begins, first, near, expression, anchor) or first
    if near and recurs(begins) and begins.unit in YEARLY and near[0].begins and not is_relative(near[0].begins):
        return next(from_day(begins, near[1].first), None)
    return first


def _inside(begins: Period, ends: Period | None, outer: Days) -> Days | None:
    """`fjärde kvartalet 2021 (oktober–december)`: what recurs, within the longer period named right before it."""
    if not recurs(begins) or begins.unit not in YEARLY or (ends is not None and not recurs(ends)):
        return None
    first = next(from_day(begins, outer.first), None)
    days = first and joined(first, next(from_day(ends, first.first), None)) if ends is not None else first
    return days if days and days.last <= outer.last and days != outer else None


def look_of(expression: Expression, period: Period) -> Direction | None:
    """Give where the clause and the preposition look: back, ahead, or nowhere."""
    if expression.bound == "since":
        return "past"
    if expression.tense == "intended":
        return "past" if period.unit == "weekday" else None
    if expression.tense in ("past", "perfect"):
        return "past"
    if expression.tense == "future" or expression.bound in ("by", "until"):
        return "future"
    if period.unit == "weekday" and expression.tense is not None:
        return "future"
    return "present" if expression.tense == "present" else None


def _range(
    begins: Period, ends: Period, anchor: date | None, look: Direction | None, before: Days | None
) -> Days | None:
    """Give the days from the one period to the other, placed as a whole where neither has its year."""
    if recurs(begins) and recurs(ends) and begins.unit in YEARLY and begins.weekday is None:
        if anchor is None or not is_within_reach(anchor.year):
            return None
        firsts = (in_year(begins, year) for year in range(anchor.year - 5, anchor.year + 6))
        ranges = [joined(first, next(from_day(ends, first.first), None)) for first in firsts if first]
        return choose([days for days in ranges if days], anchor, look)
    first = place(begins, anchor, look, before)
    if first is None:
        return None
    last = next(from_day(ends, first.first), None) if recurs(ends) else place(ends, anchor, "future", first)
    return joined(first, last)


def _is_near(earlier: Expression, later: Expression, layout: Layout) -> bool:
    return later.start - earlier.end < 400 and layout.block_at(earlier.start) == layout.block_at(later.start)


def _same_year(
    period: Period, found: Days, near: tuple[Expression, Days], expression: Expression, anchor: date | None
) -> Days | None:
    """`Den 5 mars 2015 … och den 10 april …`: a day or month goes on from one of another year, told in one breath."""
    earlier, days = near
    if period.unit not in ("day", "month") or period.year is not None or period.within or period.shift is not None:
        return None
    if period.choose or not earlier.begins or earlier.begins.unit not in ("day", "month") or earlier.ends:
        return None
    if earlier.bound in ("by", "until", "before"):
        return None
    if is_relative(earlier.begins) or anchor is None or days.first.year == found.first.year:
        return None
    past = days.last < anchor
    if past != (expression.tense in ("past", "perfect")):
        return None
    going_on = next(from_day(period, days.first), None)
    if going_on is None or going_on.first - days.last > BREATH:
        return None
    return going_on if (going_on.first < anchor) == past else None
