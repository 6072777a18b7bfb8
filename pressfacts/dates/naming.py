"""What a period is called in English, for who wonders how an expression of time was read."""

from __future__ import annotations

from collections.abc import Callable

from pressfacts.dates.expressions import Period

MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COUNTED = {0: "week", 8: "weekend", **{number: WEEKDAYS[number] for number in range(1, 8)}}
RANKS = {-1: "last", 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
HALVES = {"half": "half-year", "stretch": "stretch of time", "eve": "day", "nth": "day"}
NEAR = {-1: "the one before", 0: "the one", 1: "the one after"}

# What the words themselves say of which one is meant.
CHOICES = {
    "this": "the one of the anchor's year",
    "next": "the next one",
    "previous": "the one before",
    "coming": "the next to begin after the anchor",
    "ended": "the latest that has ended by the anchor, or is about to",
    "first": "the first after the anchor",
    "last": "the last before the anchor",
    "closing": "the one that ends",
}

NAMES: dict[str, Callable[[Period], str]] = {
    "day": lambda period: _day(period),
    "weekday": lambda period: WEEKDAYS[int(period.number or 0)],
    "week": lambda period: f"week {period.number}",
    "month": lambda period: MONTHS[int(period.number or 0)],
    "quarter": lambda period: f"quarter {period.number}",
    "half": lambda period: f"half-year {period.number}",
    "tertial": lambda period: f"third {period.number} of the year",
    "season": lambda period: SEASONS[str(period.number)],
    "term": lambda period: f"{period.number} term",
    "holiday": lambda period: f"the holiday “{period.number}”",
    "undated": lambda period: f"“{period.number}”, which has no day of its own",
    "turn": lambda _: "the turn of the year",
    "half_turn": lambda _: "the turn of the half-year",
    "month_turn": lambda period: f"the end of {MONTHS[int(period.number or 0)]} and the day after",
    "any_month_turn": lambda _: "the turn of a month",
    "nth": lambda period: f"the {_rank(period)} of {MONTHS[int(period.number or 0)]}",
    "first_months": lambda period: f"the first {period.number} months",
    "eve": lambda period: "the day before" if (period.shift or 0) < 0 else "the day after",
    "weekend": lambda _: "weekend",
}


def name_of(period: Period) -> str:
    """Give what a period is called: `14 February 2018`, `spring`, `year, 1 before the anchor's`."""
    if period.unit in ("decade", "century") and period.year is not None:
        ending = "0s" if period.unit == "decade" else "00s"
        return f"the {period.year}{ending}"
    if period.unit in ("year", "broken_year") and period.year is not None:
        return f"the year {period.year}" if period.unit == "year" else f"the years {period.year}/{period.year + 1}"
    if period.unit == "stretch":
        return _stretch(period)
    if period.shift is not None and period.unit != "eve":
        return _shifted(period)
    name = NAMES[period.unit](period) if period.unit in NAMES else f"the {period.unit}"
    name += f" {period.year}" if period.year is not None and period.within is None else ""
    name += f", {CHOICES[period.choose]}" if period.choose in CHOICES else ""
    return f"{name} of {name_of(period.within)}" if period.within is not None else name


def unit_of(period: Period) -> str:
    """Give the noun for what is counted: `half-year`."""
    return HALVES.get(period.unit, period.unit.replace("_", " "))


def _day(period: Period) -> str:
    if period.day is None:
        return "that day"
    day = "the last day" if period.day < 0 else f"{period.day}"
    named = f"{day} {MONTHS[int(period.number)]}" if period.number is not None else f"day {day} of a month"
    return f"{WEEKDAYS[period.weekday]} {named}" if period.weekday else named


def _rank(period: Period) -> str:
    return f"{RANKS.get(period.day or 1, period.day)} {COUNTED[period.weekday or 0]}"


def _shifted(period: Period) -> str:
    shift, from_ = period.shift or 0, "expression before it" if period.choose == "anaphor" else "anchor"
    unit = unit_of(period)
    if shift == 0:
        return f"the {unit} of the {from_}"
    return f"{abs(shift)} {unit}{'s' if abs(shift) > 1 else ''} {'after' if shift > 0 else 'before'} the {from_}"


def _stretch(period: Period) -> str:
    count = period.shift or 0
    unit = str(period.number)
    many = f"{abs(count)} {HALVES.get(unit, unit)}{'s' if abs(count) > 1 else ''}"
    return f"the {many} up to the anchor" if count < 0 else f"the {many} from the anchor on"
