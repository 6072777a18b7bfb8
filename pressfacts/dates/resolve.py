"""From an expression to its days: what recurs is placed by the tense of its clause and the day of publication."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from attrs import evolve

from pressfacts.dates.calendar import (
    YEARLY,
    Days,
    away,
    century,
    decade,
    in_year,
    is_within_reach,
    one_day,
    stretch,
    week_of,
    weekend_of,
    whole_year,
)
from pressfacts.dates.expressions import Clock, Direction, Expression, Period
from pressfacts.dates.unknown import unknown_value
from pressfacts.facts import TimeExpression
from pressfacts.layout import Layout
from pressfacts.rule import Candidate

LEAN = 6
"""How many times nearer a day past must be than one to come for the present tense to mean it."""
NEARLY_OVER = timedelta(30)
"""How near its end a season is when `i somras` may already mean it."""


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
    before: tuple[Expression, Days] | None = None
    for candidate in candidates:
        if not isinstance(candidate, Expression):
            continue
        placed = _place(candidate, day, before, layout)
        fact = _fact(candidate, placed, layout)
        if fact is not None:
            facts.append(fact)
        if placed is not None:
            before = candidate, placed
    return tuple(facts)


def _fact(expression: Expression, days: Days | None, layout: Layout) -> TimeExpression | None:
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
        value = _timed(unknown, expression)
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
    look = _look(expression, begins)
    near = before if before and _is_near(before[0], expression, layout) else None
    if ends is not None:
        return _range(begins, ends, anchor, look, near[1] if near else None)
    first = place(begins, anchor, look, near[1] if near else None)
    if near and first is not None:
        return _same_year(begins, first, near, expression, anchor) or first
    if near and _recurs(begins) and begins.unit in YEARLY and near[0].begins and not is_relative(near[0].begins):
        return next(_from_day(begins, near[1].first), None)
    return first


def _look(expression: Expression, period: Period) -> Direction | None:
    """Give where the clause and the preposition look: back, ahead, or nowhere."""
    if expression.bound == "since":
        return "past"
    if expression.tense == "past":
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
    if _recurs(begins) and _recurs(ends) and begins.unit in YEARLY and begins.weekday is None:
        if anchor is None or not is_within_reach(anchor.year):
            return None
        firsts = (in_year(begins, year) for year in range(anchor.year - 5, anchor.year + 6))
        ranges = [_joined(first, next(_from_day(ends, first.first), None)) for first in firsts if first]
        return choose([days for days in ranges if days], anchor, look)
    first = place(begins, anchor, look, before)
    if first is None:
        return None
    last = next(_from_day(ends, first.first), None) if _recurs(ends) else place(ends, anchor, "future", first)
    return _joined(first, last)


def _joined(first: Days, last: Days | None) -> Days | None:
    if last is None or last.last < first.first:
        return None
    return Days(first.first, last.last, f"{first.value}/{last.value}")


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
    if is_relative(earlier.begins) or anchor is None or days.first.year == found.first.year:
        return None
    past = days.last < anchor
    if (past and expression.tense != "past") or (not past and expression.tense == "past"):
        return None
    going_on = next(_from_day(period, days.first), None)
    return going_on if going_on and (going_on.first < anchor) == past else None


def _recurs(period: Period) -> bool:
    return (
        (period.unit in YEARLY and period.year is None and period.within is None and period.shift is None)
        or period.unit == "weekday"
    ) and (period.choose is None or period.unit == "weekday")


def _from_day(period: Period, day: date) -> Iterator[Days]:
    """Give the instances of what recurs that begin on a day or after."""
    if period.unit == "weekday":
        ahead = (int(period.number or 1) - day.isoweekday()) % 7
        yield one_day(day + timedelta(ahead))
        return
    for year in range(day.year, day.year + 9) if is_within_reach(day.year) else ():
        days = in_year(period, year)
        if days is not None and days.first >= day:
            yield days


def place(period: Period, anchor: date | None, look: Direction | None, before: Days | None) -> Days | None:
    """Give the days of one period."""
    if period.choose == "anaphor":
        return _anaphor(period, before)
    if period.unit in ("decade", "century", "year", "broken_year", "turn") and period.year is not None:
        return _by_number(period, anchor)
    if period.year is not None:
        return in_year(period, period.year)
    if anchor is None and not (period.within and period.within.choose == "anaphor"):
        return None
    if anchor is not None and not is_within_reach(anchor.year):
        return None
    if period.within is not None and period.unit != "eve":
        return _within(period, anchor, before)
    if anchor is None:
        return None
    if period.unit == "stretch":
        return stretch(str(period.number), period.shift or 0, anchor)
    if period.shift is not None and period.unit != "eve":
        days = away(period.unit, period.shift, anchor)
        return days
    if period.unit == "weekday":
        return _weekday(period, anchor, look)
    if period.unit == "weekend":
        back = 7 if look == "past" and anchor.isoweekday() < 6 else 0
        return weekend_of(anchor - timedelta(back))
    if period.unit == "day" and period.number is None:
        if before is not None and (before.first.year, before.first.month) == (before.last.year, before.last.month):
            return in_year(evolve(period, number=before.first.month), before.first.year)
        return _day_of_some_month(period, anchor, look)
    return _yearly(period, anchor, look) if period.unit in YEARLY else None


def _by_number(period: Period, anchor: date | None) -> Days | None:
    year = period.year or 0
    if period.unit == "century":
        return century(year)
    if period.unit != "decade":
        return in_year(period, year)
    if year < 100:
        latest = (anchor.year if anchor else 2029) // 10
        year = latest - (latest - year) % 10
    return decade(year)


def _anaphor(period: Period, before: Days | None) -> Days | None:
    if before is None:
        return None
    if period.shift == 0:
        return (
            one_day(before.first)
            if period.unit == "day" and before.first == before.last
            else (away(period.unit, 0, before.first) if period.unit != "day" else None)
        )
    if period.unit == "day" and before.first != before.last:
        return None
    return away(period.unit, period.shift or 0, before.first if (period.shift or 0) < 0 else before.last)


def _within(period: Period, anchor: date | None, before: Days | None) -> Days | None:
    """`mars i fjol`, `onsdag nästa vecka`, `den 15 i denna månad`."""
    outer = place(period.within, anchor, None, before) if period.within else None
    if outer is None:
        return None
    if period.unit == "weekday":
        return one_day(outer.first + timedelta((int(period.number or 1) - outer.first.isoweekday()) % 7))
    if period.unit == "day" and period.number is None:
        return in_year(evolve(period, number=outer.first.month), outer.first.year)
    return in_year(period, outer.last.year)


def _weekday(period: Period, anchor: date, look: Direction | None) -> Days:
    ahead = (int(period.number or 1) - anchor.isoweekday()) % 7
    monday = anchor - timedelta(anchor.isoweekday() - 1)
    offset = timedelta(int(period.number or 1) - 1)
    if period.choose in ("next", "previous"):
        return one_day(monday + offset + timedelta(7 if period.choose == "next" else -7))
    if period.choose == "last":
        return one_day(anchor + timedelta(ahead - 7))
    if period.choose == "first":
        return one_day(anchor + timedelta(ahead or 7))
    if look is None:
        look = "future" if ahead <= 3 else "past"
    return one_day(anchor + timedelta(ahead if look == "future" or not ahead else ahead - 7))


def _day_of_some_month(period: Period, anchor: date, look: Direction | None) -> Days | None:
    around = [month for month in (away("month", shift, anchor) for shift in range(-13, 14)) if month]
    days = [in_year(evolve(period, number=month.first.month), month.first.year) for month in around]
    fitting = [found for found in days if found and _fits(period, found)]
    return choose(fitting, anchor, look)


def _fits(period: Period, days: Days) -> bool:
    return period.unit != "day" or period.weekday is None or days.first.isoweekday() == period.weekday


def _yearly(period: Period, anchor: date, look: Direction | None) -> Days | None:
    """Give the instance that is meant of what comes once a year."""
    instances = [days for year in range(anchor.year - 9, anchor.year + 10) if (days := in_year(period, year))]
    near = [days for days in instances if abs(days.first.year - anchor.year) <= 1 and _fits(period, days)]
    instances = near or instances
    if period.choose in ("this", "next", "previous"):
        return _counted(period, anchor)
    if period.choose == "ended":
        ended = [days for days in instances if days.last - NEARLY_OVER <= anchor]
        return ended[-1] if ended else None
    if period.choose == "coming":
        return next((days for days in instances if days.first > anchor), None)
    return choose(instances, anchor, look)


def _counted(period: Period, anchor: date) -> Days | None:
    """`i höst`, `nästa sommar`, `förra vintern`, by the year; the winter at hand from July is named by the next one."""
    step = {"this": 0, "next": 1, "previous": -1}[period.choose or "this"]
    year = anchor.year + (1 if period.number == "WI" and anchor.month > 6 else 0)
    return in_year(period, year + step)


def choose(instances: list[Days], anchor: date, look: Direction | None) -> Days | None:
    """Choose among what recurs: the latest begun, the next not over, or the nearest to the anchor.

    The present of what happens leans ahead, but keeps to a day just past (`mötet äger rum den 15 maj`).
    """
    if look == "past":
        return next((days for days in reversed(instances) if days.first <= anchor), None)
    if look == "future":
        return next((days for days in instances if days.last >= anchor), None)
    lean = LEAN if look == "present" else 1
    return min(instances, key=lambda days: (_distance(days, anchor, lean), days.first < anchor), default=None)


def _distance(days: Days, anchor: date, lean: int) -> int:
    if days.last < anchor:
        return (anchor - days.last).days * lean
    return max((days.first - anchor).days, 0)


__all__ = ["choose", "is_relative", "place", "resolve_dates", "week_of", "weekend_of", "whole_year"]
