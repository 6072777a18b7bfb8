"""The calendar: which days a period covers in a year, and which lies some units from a day. Pure arithmetic."""

from __future__ import annotations

from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from attrs import frozen

from pressfacts.dates.expressions import Period
from pressfacts.dates.holiday import holiday
from pressfacts.dates.words import SEASON_MONTHS, TERM_MONTHS

ONE_DAY = timedelta(1)


@frozen
class Days:
    """The days that a period covers, and its TIMEX3 value."""

    first: date
    last: date
    value: str


def in_year(period: Period, year: int) -> Days | None:
    """Give the days of a period that comes once a year; `None` where the year has none, as 29 February or week 53."""
    try:
        return IN_YEAR[period.unit](period, year)
    except (ValueError, OverflowError):
        return None


def one_day(day: date) -> Days:
    """Give a single day."""
    return Days(day, day, day.isoformat())


def between(first: date, last: date) -> Days:
    """Give the days from one to another, named by both."""
    return Days(first, last, f"{first}/{last}")


def months(year: int, month: int, count: int, value: str = "") -> Days:
    """Give whole months, the first of which may lie beyond the year's end."""
    first = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    after = month + count
    last = date(year + (after - 1) // 12, (after - 1) % 12 + 1, 1) - ONE_DAY
    return Days(first, last, value or (f"{first:%Y-%m}" if count == 1 else f"{first:%Y-%m}/{last:%Y-%m}"))


def whole_year(year: int) -> Days:
    """Give a calendar year."""
    return Days(date(year, 1, 1), date(year, 12, 31), f"{year:04}")


def week_of(year: int, week: int) -> Days:
    """Give an ISO week, Monday to Sunday."""
    first = date.fromisocalendar(year, week, 1)
    return Days(first, first + 6 * ONE_DAY, f"{year}-W{week:02}")


def weekend_of(day: date) -> Days:
    """Give the Saturday and Sunday of a day's ISO week."""
    year, week, weekday = day.isocalendar()
    saturday = day + (6 - weekday) * ONE_DAY
    return Days(saturday, saturday + ONE_DAY, f"{year}-W{week:02}-WE")


def _day(period: Period, year: int) -> Days:
    month, day = int(period.number or 0), period.day or 0
    return one_day(months(year, month, 1).last if day < 0 else date(year, month, day))


def _season(period: Period, year: int) -> Days:
    month = SEASON_MONTHS[str(period.number)]
    return months(year - (month == 12), month, 3, f"{year}-{period.number}")


def _part(count: int, letter: str) -> Callable[[Period, int], Days]:
    def days(period: Period, year: int) -> Days:
        value = f"{year}-{letter}{period.number}" if letter else ""
        return months(year, (int(period.number or 0) - 1) * count + 1, count, value)

    return days


def _term(period: Period, year: int) -> Days:
    first, last = TERM_MONTHS[str(period.number)]
    return months(year, first, last - first + 1)


def _holiday(period: Period, year: int) -> Days | None:
    days = holiday(str(period.number), year)
    if days is None:
        return None
    return one_day(days[0]) if days[0] == days[1] else between(*days)


def _turn(_: Period, year: int) -> Days:
    return between(date(year, 1, 1) - ONE_DAY, date(year, 1, 1))


def _half_turn(_: Period, year: int) -> Days:
    return between(date(year, 6, 30), date(year, 7, 1))


def _month_turn(period: Period, year: int) -> Days:
    last = months(year, int(period.number or 0), 1).last
    return between(last, last + ONE_DAY)


def _nth(period: Period, year: int) -> Days | None:
    """`sista fredagen i maj`; a week or a weekend belongs to the month that its Thursday or Saturday is in."""
    month = months(year, int(period.number or 0), 1)
    counted = {0: 4, 8: 6}.get(period.weekday or 0, period.weekday or 1)
    rank = period.day or 1
    if rank > 0:
        day = month.first + ((counted - month.first.isoweekday()) % 7 + 7 * (rank - 1)) * ONE_DAY
    else:
        day = month.last - ((month.last.isoweekday() - counted) % 7) * ONE_DAY
    if day > month.last:
        return None
    if period.weekday == 0:
        return week_of(*day.isocalendar()[:2])
    return weekend_of(day) if period.weekday == 8 else one_day(day)


def _broken_year(period: Period, year: int) -> Days:
    """`läsåret 2016/17` runs from August to June, `riksmötet 2025/26` from September; `2014/15` is both years."""
    begins = int(period.number or 1)
    count = {8: 11, 9: 12}.get(begins, 24)
    days = months(year, begins, count)
    return Days(days.first, days.last, f"{year}/{year + 1}")


def _eve(period: Period, year: int) -> Days | None:
    days = in_year(period.within, year) if period.within else None
    if days is None:
        return None
    return one_day(days.first - ONE_DAY if (period.shift or 0) < 0 else days.last + ONE_DAY)


IN_YEAR: dict[str, Callable[[Period, int], Days | None]] = {
    "day": _day,
    "month": lambda period, year: months(year, int(period.number or 0), 1),
    "first_months": lambda period, year: months(year, 1, int(period.number or 0)),
    "quarter": _part(3, "Q"),
    "half": _part(6, "H"),
    "tertial": _part(4, ""),
    "season": _season,
    "term": _term,
    "week": lambda period, year: week_of(year, int(period.number or 0)),
    "holiday": _holiday,
    "turn": _turn,
    "half_turn": _half_turn,
    "month_turn": _month_turn,
    "nth": _nth,
    "broken_year": _broken_year,
    "year": lambda _, year: whole_year(year),
    "eve": _eve,
}
YEARLY = frozenset(IN_YEAR) - {"year"}


def decade(tens: int) -> Days:
    """Give a decade: 199 for the 1990s."""
    return Days(date(tens * 10, 1, 1), date(tens * 10 + 9, 12, 31), str(tens))


def century(hundreds: int) -> Days:
    """Give a century: 18 for the 1800s."""
    return Days(date(hundreds * 100, 1, 1), date(hundreds * 100 + 99, 12, 31), f"{hundreds:02}")


def add_months(day: date, count: int) -> date:
    """Give the same day some months away, or the last one of a month that is shorter."""
    month = day.month - 1 + count
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, months(year, month, 1).last.day))


def away(unit: str, count: int, day: date) -> Days | None:
    """Give the day, week, month or year that lies some units from the one that a day is in."""
    try:
        return AWAY[unit](count, day)
    except (ValueError, OverflowError):
        return None


def _parts_away(size: int, letter: str) -> Callable[[int, date], Days]:
    def days(count: int, day: date) -> Days:
        index = day.year * (12 // size) + (day.month - 1) // size + count
        year, part = divmod(index, 12 // size)
        return months(year, part * size + 1, size, f"{year}-{letter}{part + 1}" if letter else "")

    return days


AWAY: dict[str, Callable[[int, date], Days]] = {
    "day": lambda count, day: one_day(day + count * ONE_DAY),
    "week": lambda count, day: week_of(*(day + 7 * count * ONE_DAY).isocalendar()[:2]),
    "weekend": lambda count, day: weekend_of(day + 7 * count * ONE_DAY),
    "month": _parts_away(1, ""),
    "quarter": _parts_away(3, "Q"),
    "half": _parts_away(6, "H"),
    "year": lambda count, day: whole_year(day.year + count),
    "decade": lambda count, day: decade(day.year // 10 + count),
    "century": lambda count, day: century(day.year // 100 + count),
}


def stretch(unit: str, count: int, day: date) -> Days | None:
    """Give `de senaste tre åren`, up to a day, or `de kommande fyra åren`, from its year or month on."""
    try:
        if unit in ("day", "week", "weekend"):
            other = day + count * (1 if unit == "day" else 7) * ONE_DAY
            return between(min(day, other), max(day, other))
        size = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}[unit]
        if count < 0:
            return between(add_months(day, count * size), day)
        if unit in ("month", "quarter", "half"):
            return months(day.year, day.month, count * size)
        last = day.year + count * size // 12 - 1
        return Days(date(day.year, 1, 1), date(last, 12, 31), f"{day.year}/{last}" if last > day.year else str(last))
    except (ValueError, OverflowError):
        return None


def is_within_reach(year: int) -> bool:
    """Tell whether a year and its neighbours are years that the calendar has."""
    return MINYEAR + 1000 < year < MAXYEAR - 10
