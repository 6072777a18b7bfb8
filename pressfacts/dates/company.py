"""What a part takes from the one after it: its year, its week, its hour, its part of the day."""

from __future__ import annotations

from attrs import evolve, frozen

from pressfacts.dates.calendar import YEARLY
from pressfacts.dates.expressions import Amount, Clock, Part, Period
from pressfacts.dates.words import EASTER_HOLIDAYS, FIXED_HOLIDAYS, MOVING_HOLIDAYS

ONE_DAY = frozenset(
    (
        *FIXED_HOLIDAYS,
        *(name for name, (first, last) in EASTER_HOLIDAYS.items() if first == last),
        *(name for name, (*_, days) in MOVING_HOLIDAYS.items() if days == 1),
    )
)
"""Holidays of a single day, which a weekday before them names as well."""


@frozen
class Phrase:
    """Parts that make one expression.

    Attributes:
        start: offset in the view.
        end: offset after the last character.
        what: the period, clock time or amount that the others complete.
        ends: the period that a range ends with.
        clock: the time of the day.
        alone: whether it may stand so.
        led: whether its time of the day stands before its day.
        rule: the rule that read its first part.
    """

    start: int
    end: int
    what: Period | Clock | Amount
    ends: Period | None = None
    clock: Clock | None = None
    alone: bool = True
    led: bool = False
    rule: str = ""


def _take_year(phrase: Phrase, part: Part) -> Phrase | None:
    period, year = phrase.what, part.what
    if not isinstance(period, Period) or not isinstance(year, Period):
        return None
    if phrase.clock and not phrase.led:
        return None
    if period.unit not in YEARLY or period.year is not None or period.within is not None or period.shift is not None:
        return None
    if period.choose in ("ended", "previous", "next", "coming"):
        return None
    if part.rule in ("year", "short_year") and year.unit == "year":
        return evolve(phrase, end=part.end, what=evolve(period, year=year.year, choose=None), alone=True)
    if year.unit == "broken_year" and year.number is None and period.unit in ("turn", "season", "holiday", "term"):
        number = (year.year or 0) + (period.unit == "turn" or period.number == "WI")
        return evolve(phrase, end=part.end, what=evolve(period, year=number), alone=True)
    if year.unit == "year" and year.shift is not None and period.choose is None:
        return evolve(phrase, end=part.end, what=evolve(period, within=year), alone=True)
    return None


def _take_week(phrase: Phrase, part: Part) -> Phrase | None:
    period, week = phrase.what, part.what
    if not isinstance(period, Period) or not isinstance(week, Period) or week.unit != "week" or phrase.clock:
        return None
    if period.unit != "weekday" or period.within is not None:
        return None
    return evolve(phrase, end=part.end, what=evolve(period, within=week, choose=None), alone=True)


def _take_eve(phrase: Phrase, part: Part) -> Phrase | None:
    period, day = phrase.what, part.what
    if not isinstance(period, Period) or period.unit != "eve" or period.within is not None:
        return None
    if not isinstance(day, Period) or day.unit not in ("holiday", "day", "nth"):
        return None
    return evolve(phrase, end=part.end, what=evolve(period, within=day, year=day.year), alone=True)


def _take_part_of_day(phrase: Phrase, part: Part) -> Phrase | None:
    period = phrase.what
    if part.rule != "day_part" or not isinstance(period, Period) or not isinstance(part.what, Period) or period.part:
        return None
    if period.unit not in ("day", "weekday") or (
        period.unit == "day" and period.number is None and period.shift is None
    ):
        return None
    return evolve(phrase, end=part.end, what=evolve(period, part=part.what.part), alone=True)


def _take_its_day(phrase: Phrase, part: Part) -> Phrase | None:
    """`natten till den 5 januari`, `natten mot annandagen`."""
    if phrase.rule != "day_part_before" or not isinstance(phrase.what, Period) or not isinstance(part.what, Period):
        return None
    night = phrase.what.overnight
    if part.what.unit not in ("day", "weekday", *(("holiday",) if night else ())) or part.what.part:
        return None
    what = evolve(part.what, part=phrase.what.part, overnight=night)
    return evolve(phrase, end=part.end, what=what, alone=part.alone or night, rule=part.rule)


def _take_date(phrase: Phrase, part: Part) -> Phrase | None:
    """`fredag kväll den 18 maj`, `julafton den 24 december`, `söndag, första advent`: one day in two ways."""
    named, date = phrase.what, part.what
    if not isinstance(named, Period) or not isinstance(date, Period) or named.within or phrase.clock:
        return None
    dated = date.unit == "day" and date.number is not None
    if named.unit == "holiday":
        return _renamed(phrase, part, date) if dated and named.year is None else None
    if named.unit != "weekday":
        return None
    if date.unit == "holiday" and date.number in ONE_DAY:
        return _renamed(phrase, part, evolve(date, part=named.part))
    if not dated or date.weekday is not None:
        return None
    return _renamed(
        phrase, part, evolve(date, weekday=int(named.number or 1), part=named.part, overnight=named.overnight)
    )


def _renamed(phrase: Phrase, part: Part, what: Period) -> Phrase:
    return evolve(phrase, end=part.end, what=what, alone=part.alone, rule=part.rule)


def _take_weekday(phrase: Phrase, part: Part) -> Phrase | None:
    """`i morgon, torsdag,`: the weekday explains the day."""
    period, weekday = phrase.what, part.what
    if not isinstance(period, Period) or period.unit != "day" or period.shift is None or phrase.clock:
        return None
    if not isinstance(weekday, Period) or weekday.unit != "weekday" or weekday.choose not in (None, "first"):
        return None
    return evolve(phrase, end=part.end, what=evolve(period, part=weekday.part or period.part))


def _take_clock(phrase: Phrase, part: Part) -> Phrase | None:
    if not isinstance(part.what, Clock) or phrase.clock is not None or part.rule == "about":
        return None
    if isinstance(phrase.what, Amount):
        daily = phrase.what.kind == "set" and phrase.what.value.startswith(("XXXX-WXX", "P1D"))
        return evolve(phrase, end=part.end, clock=part.what, alone=True) if daily else None
    if isinstance(phrase.what, Clock) or not _is_a_day(phrase.what):
        return None
    return evolve(phrase, end=part.end, clock=part.what, alone=True)


def _is_a_day(period: Period) -> bool:
    if period.unit in ("day", "weekday", "eve"):
        return True
    return period.unit == "holiday" or (period.unit == "nth" and period.weekday in range(1, 8))


def _take_day(phrase: Phrase, part: Part) -> Phrase | None:
    """`kl. 18 den 5 maj`: the hour stands first."""
    if not isinstance(phrase.what, Clock) or not phrase.what.alone or not isinstance(part.what, Period):
        return None
    if not _is_a_day(part.what) or part.rule == "day_part":
        return None
    alone = part.alone or part.what.unit == "weekday"
    return evolve(phrase, end=part.end, what=part.what, alone=alone, led=True, rule=part.rule)


TAKES = (
    ("year", _take_year),
    ("within", _take_week),
    ("year", _take_eve),
    ("year", _take_its_day),
    ("year", _take_part_of_day),
    ("day", _take_weekday),
    ("date", _take_date),
    ("clock", _take_clock),
    ("day", _take_day),
)
