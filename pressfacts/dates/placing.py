"""Places one period in the calendar; what recurs, by where its clause looks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import evolve

from pressfacts.dates.calendar import (
    YEARLY,
    Days,
    away,
    between,
    century,
    decade,
    in_year,
    is_within_reach,
    one_day,
    stretch,
    weekend_of,
)
from pressfacts.dates.expressions import Clock, Direction, Period
from pressfacts.dates.words import PARTS_IN_A_YEAR

LEAN = 6
"""How many times nearer a day past must be than one to come for the present tense to mean it."""


CLOSING = 7
"""The month from which `årets slut` that was is not the one before any more."""

NOON = 12
NEARLY_OVER = timedelta(30)
"""How near its end a season is when `i somras` may already mean it."""


def joined(first: Days, last: Days | None) -> Days | None:
    """Give the days from the first of one period to the last of another."""
    if last is None or last.last < first.first:
        return None
    return Days(first.first, last.last, f"{first.value.split('/')[0]}/{last.value.split('/')[-1]}")


def recurs(period: Period) -> bool:
    """Tell whether a period comes again and again, and the words do not say which one is meant."""
    return (
        (period.unit in YEARLY and period.year is None and period.within is None and period.shift is None)
        or period.unit == "weekday"
    ) and (period.choose is None or period.unit == "weekday")


def through_night(days: Days, clock: Clock | None) -> Days:
    """Give `natten till lördagen` its Friday and Saturday, or the one of them that its hour is of."""
    if days.first != days.last or (clock is not None and clock.first.hour < NOON):
        return days
    evening = days.first - timedelta(1)
    return one_day(evening) if clock is not None else between(evening, days.first)


def from_day(period: Period, day: date) -> Iterator[Days]:
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
    """Give the days of one period.

    Args:
        period: the period.
        anchor: the day of publication.
        look: where the clause looks for what recurs.
        before: the days of the last expression named.

    Returns:
        Its days; `None` where there are none or they are not known.
    """
    if period.choose == "anaphor":
        return _anaphor(period, before)
    if period.year is not None:
        return _by_number(period, anchor)
    if period.within is not None and period.unit != "eve":
        return _within(period, anchor, before)
    if anchor is None or not is_within_reach(anchor.year):
        return None
    return _from_anchor(period, anchor, look, before)


def _from_anchor(period: Period, anchor: date, look: Direction | None, before: Days | None) -> Days | None:
    if period.unit == "stretch":
        return stretch(str(period.number), period.shift or 0, anchor)
    if period.unit == "weekday":
        return _weekday(period, anchor, look)
    if period.choose == "closing":
        return away("year", -1 if look == "past" and anchor.month < CLOSING else 0, anchor)
    if period.unit == "day" and period.number is None and period.shift is None:
        return _day_of_some_month(period, anchor, look, before)
    if period.shift is not None and period.unit != "eve":
        return away(period.unit, period.shift, anchor)
    if period.unit == "any_month_turn":
        turns = (in_year(Period("month_turn", month.first.month), month.first.year) for month in _months_around(anchor))
        return choose([turn for turn in turns if turn], anchor, look)
    if period.unit == "weekend":
        return weekend_of(anchor - timedelta(7 if look == "past" and anchor.isoweekday() < 6 else 0))
    return _yearly(period, anchor, look) if period.unit in YEARLY else None


def _by_number(period: Period, anchor: date | None) -> Days | None:
    year = period.year or 0
    if period.unit == "century":
        return century(year)
    if period.unit != "decade":
        return in_year(period, year)
    if year < 100:
        latest = (anchor.year if anchor and is_within_reach(anchor.year) else 2029) // 10
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


def _day_of_some_month(period: Period, anchor: date, look: Direction | None, before: Days | None) -> Days | None:
    """`den 25:e`: of the month just named, else of the one that is meant."""
    if before is not None and (before.first.year, before.first.month) == (before.last.year, before.last.month):
        return in_year(evolve(period, number=before.first.month), before.first.year)
    days = [in_year(evolve(period, number=month.first.month), month.first.year) for month in _months_around(anchor)]
    fitting = [found for found in days if found and _fits(period, found)]
    return choose(fitting, anchor, look)


def _months_around(anchor: date) -> list[Days]:
    return [month for month in (away("month", shift, anchor) for shift in range(-13, 14)) if month]


def _fits(period: Period, days: Days) -> bool:
    return period.unit != "day" or period.weekday is None or days.first.isoweekday() == period.weekday


def _yearly(period: Period, anchor: date, look: Direction | None) -> Days | None:
    """Give the instance that is meant of what comes once a year."""
    instances = _instances(period, anchor.year, 1)
    if len(instances) < 3:
        instances = _instances(period, anchor.year, 9)
    instances = [days for days in instances if _fits(period, days)] or instances
    if period.choose in ("this", "next", "previous"):
        return _counted(period, anchor, look)
    if period.choose == "ended":
        ended = [days for days in instances if days.last - NEARLY_OVER <= anchor]
        return ended[-1] if ended else None
    if period.choose == "coming":
        return next((days for days in instances if days.first > anchor), None)
    return choose(instances, anchor, look)


def _instances(period: Period, year: int, reach: int) -> list[Days]:
    """Give a period's instances in the years around one; few years have a 29 February or a week 53."""
    return [days for near in range(year - reach, year + reach + 1) if (days := in_year(period, near))]


def _counted(period: Period, anchor: date, look: Direction | None) -> Days | None:
    """`i höst`, `nästa sommar`, `förra vintern`, by the year; the winter at hand from July is named by the next one.

    `Årets sista kvartal` that was is of the year before, if this year's is still to begin.
    """
    step = {"this": 0, "next": 1, "previous": -1}[period.choose or "this"]
    year = anchor.year + (1 if period.number == "WI" and anchor.month > 6 else 0)
    days = in_year(period, year + step)
    if days and look == "past" and days.first > anchor and period.unit in (*PARTS_IN_A_YEAR, "first_months"):
        return in_year(period, year - 1)
    return days


def choose(instances: list[Days], anchor: date, look: Direction | None) -> Days | None:
    """Choose among what recurs: the latest begun, the next not over, or the nearest to the anchor.

    The present of what happens leans ahead, but keeps to a day just past (`mötet äger rum den 15 maj`).
    """
    begun = [days for days in instances if days.first <= anchor] if look == "past" else []
    ahead = [days for days in instances if days.last >= anchor] if look == "future" else []
    if begun or ahead:
        return begun[-1] if begun else ahead[0]
    lean = LEAN if look == "present" else 1
    return min(instances, key=lambda days: (_distance(days, anchor, lean), days.first < anchor), default=None)


def _distance(days: Days, anchor: date, lean: int) -> int:
    if days.last < anchor:
        return (anchor - days.last).days * lean
    return max((days.first - anchor).days, 0)
