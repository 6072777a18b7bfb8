"""What the fields of a fact hold to, whoever makes it: plain digits, ranges that run upwards, days, fixed offsets."""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any, Protocol

from attrs import Attribute


class Ranged(Protocol):
    """What has a lower end."""

    @property
    def low(self) -> Decimal:
        """The lower end."""


def in_plain_digits(number: Decimal) -> Decimal:
    """Give the number without exponent and idle zeros, so that equal amounts look alike: `2.18E+7` is `21800000`."""
    if not isinstance(number, Decimal):
        return number  # the field's validator says what is wrong
    if not number.is_finite():
        raise ValueError(f"an amount is a finite number, not {number}")
    if not number:
        return Decimal(0)
    whole, point, decimals = format(number, "f").partition(".")
    return Decimal(whole + (point + decimals).rstrip("0").rstrip("."))


def is_no_lower_than_low(fact: Ranged, _: Attribute[Any], high: Decimal | None) -> None:
    """Refuse a range whose upper end is below its lower."""
    if high is not None and high < fact.low:
        raise ValueError(f"a range runs upwards, not from {fact.low} to {high}")


def is_a_day(_: object, attribute: Attribute[Any], day: object) -> None:
    """Refuse what is no day, a moment too."""
    if not isinstance(day, date) or isinstance(day, datetime):
        raise TypeError(f"{attribute.name} is a datetime.date, not {day!r}")


def with_fixed_offset(published: date | None) -> date | None:
    """Give an aware moment its offset alone: JSON holds no zone, and zones do not compare where a clock goes back."""
    if not isinstance(published, datetime) or (offset := published.utcoffset()) is None:
        return published
    return published.replace(tzinfo=timezone(offset), fold=0)
