"""On which days the named days of a year fall."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from pressfacts.dates.words import EASTER_HOLIDAYS, FIXED_HOLIDAYS, FIXED_SPELLS, HOLIDAY_WEEKS, MOVING_HOLIDAYS

Span = tuple[date, date]


def holiday(name: str, year: int) -> Span | None:
    """Give the first and last day of a named day or spell in a year; `None` where the year lacks it.

    Source: SFS 1989:253; the `holidays` package for Easter.
    """
    if name in FIXED_HOLIDAYS:
        month, day = FIXED_HOLIDAYS[name]
        return (date(year, month, day),) * 2 if (month, day) != (2, 29) or _is_leap(year) else None
    if name in FIXED_SPELLS:
        begins, ends = FIXED_SPELLS[name]
        return date(year, *begins), date(year + (ends < begins), *ends)
    if name in EASTER_HOLIDAYS:
        sunday = _easter(year)
        before, after = EASTER_HOLIDAYS[name]
        return sunday + timedelta(before), sunday + timedelta(after)
    if name in MOVING_HOLIDAYS:
        month, day, weekday, lasts = MOVING_HOLIDAYS[name]
        earliest = date(year, month, day)
        first = earliest + timedelta((weekday - earliest.isoweekday()) % 7)
        return first, first + timedelta(lasts - 1)
    week = HOLIDAY_WEEKS.get(name)
    return (date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)) if week else None


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@cache
def _easter(year: int) -> date:
    """Give Easter Sunday.

    Source: the `holidays` package for the years it knows; else Meeus's reckoning, which agrees with it.
    """
    import holidays

    days = holidays.country_holidays("SE", years=year, language="sv")
    return next((day for day, name in days.items() if "Påskdagen" in name), None) or reckon_easter(year)


def reckon_easter(year: int) -> date:
    """Give Easter Sunday by arithmetic.

    Source: J. Meeus, Astronomical Algorithms, chapter 8, the Gregorian calendar.
    """
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
