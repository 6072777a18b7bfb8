"""Whether a bare figure is of the size of the amount beside it, and with which multiplier it is read."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from pressfacts.amounts.resolve import resolve_value
from pressfacts.numbers import resolve_numeral

LEAST_PLAIN = 1000
"""From here on a figure may be understood without the magnitude of the amount before it."""

SLACK = Decimal("0.1")
"""How far a rounded change may be from what its levels come to, as a part of it."""


def magnitude_of(groups: Mapping[str, str]) -> str | None:
    """Give the word for an amount's multiplier, its own or its neighbour's."""
    return groups.get("magnitude") or groups.get("unit_magnitude")


def value_of(groups: Mapping[str, str]) -> Decimal:
    """Give an amount's value without its sign; nought where it has none."""
    magnitude = magnitude_of(groups)
    return abs(resolve_value(groups, {"magnitude": magnitude} if magnitude else {}) or Decimal(0))


def size_beside(known: Mapping[str, str], number: str, breadth: int) -> tuple[Decimal, bool] | None:
    """Give a figure's value beside an amount, and whether it takes the amount's magnitude: as is nearer the amount.

    Args:
        known: the parts of the amount.
        number: the figure.
        breadth: how many times one may be the other; beyond that they are nothing of one kind.
    """
    base, plain, magnitude = value_of(known), resolve_numeral(number), magnitude_of(known)
    if not base or not plain:
        return None
    scaled = resolve_value({"number": number}, {"magnitude": magnitude}) if magnitude else None
    sizes = [(scaled, True)] if scaled else []
    sizes += [(plain, False)] if not magnitude or plain >= LEAST_PLAIN else []
    value, takes = min(sizes, key=lambda size: _times(size[0], base), default=(plain, False))
    return (value, takes) if _times(value, base) <= breadth else None


def is_part(value: Decimal, known: Mapping[str, str], *, takes: bool) -> bool:
    """Whether a figure can be a part of an amount; a small one without magnitude may count anything."""
    return value <= value_of(known) and (takes or value >= LEAST_PLAIN)


def is_difference(known: Mapping[str, str], levels: list[Decimal]) -> bool:
    """Whether two levels differ as much as an amount: `höjs med 200 kronor, från 1 150 till 1 350`."""
    change = value_of(known)
    return abs(abs(levels[-1] - levels[0]) - change) <= change * SLACK


def _times(one: Decimal, other: Decimal) -> Decimal:
    """How many times the smaller the larger is."""
    return max(one, other) / min(one, other)
