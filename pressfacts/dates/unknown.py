"""The TIMEX3 value of a period whose days are not known, as far as it is known."""

from __future__ import annotations

from pressfacts.dates.expressions import Period

REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
UNKNOWN_DAY = "XXXX-XX-XX"
CHOICES = {"ended": -1, "previous": -1, "last": -1}
VALUES = {
    "day": "XXXX-{number:02}-{day:02}",
    "month": "XXXX-{number:02}",
    "week": "XXXX-W{number:02}",
    "quarter": "XXXX-Q{number}",
    "half": "XXXX-H{number}",
    "season": "XXXX-{number}",
    "weekday": "XXXX-WXX-{number}",
    "tertial": "XXXX",
    "term": "XXXX",
    "holiday": "XXXX-XX-XX",
    "undated": "XXXX",
    "turn": "XXXX-12-31/XXXX-01-01",
    "half_turn": "XXXX-06-30/XXXX-07-01",
    "month_turn": "XXXX-XX",
    "any_month_turn": "XXXX-XX",
    "nth": "XXXX-{number:02}",
    "eve": "XXXX-XX-XX",
    "first_months": "XXXX",
    "weekend": "XXXX-WXX-WE",
}
LONGEST_MONTHS = {1: 31, 2: 29, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}


def unknown_value(begins: Period, ends: Period | None) -> str | None:
    """Give a value with `X` for what is not known; `None` for a day that no year has, or nothing to count from."""
    first = _value(begins)
    if ends is None or first is None:
        return first
    last = _value(ends)
    return f"{first}/{last}" if last else None


def _value(period: Period) -> str | None:
    if period.choose == "anaphor" or period.year is not None:
        return None
    if period.unit == "day" and period.number is None and period.shift is None:
        return f"XXXX-XX-{period.day:02}" if period.day and period.day <= 31 else None
    if period.choose == "closing":
        return REFS[0]
    if period.unit == "stretch" or (period.shift is not None and period.unit != "eve"):
        return REFS[((period.shift or 0) > 0) - ((period.shift or 0) < 0)]
    if period.unit == "day" and (period.day or 0) > LONGEST_MONTHS[int(period.number or 1)]:
        return None
    template = VALUES.get(period.unit)
    return template.format(number=period.number, day=period.day) if template else None
