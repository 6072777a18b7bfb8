"""From the groups of a quantity to its value, with what it takes over from the unit that it shares."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

from pressfacts.amounts.words import GLUED, QUALIFIERS, QUALIFIERS_AFTER
from pressfacts.facts import Qualifier
from pressfacts.numbers import resolve_numeral, resolve_quantity, resolve_round

NEGATIVE = ("-", "−", "–", "minus")
LARGEST = Decimal(10) ** 30
"""Beyond this a number is no amount but a serial number or noise."""


def resolve_value(groups: Mapping[str, str], carried: Mapping[str, str]) -> Decimal | None:
    """Give the value of a quantity, without the unit's own multiplier.

    Args:
        groups: the quantity's own parts: `mixed`, or `round` or `number` with `magnitude`, and `sign`.
        carried: the parts of the quantity whose unit it takes over, with its `magnitude`.
    """
    magnitude = groups.get("magnitude")
    if magnitude is None and "unit" not in groups and "mixed" not in groups:
        magnitude = carried.get("magnitude")
    value = _unsigned(groups, magnitude)
    if value is None or value > LARGEST:
        return None
    return -value if groups.get("sign", "").strip().casefold() in NEGATIVE else value


def _unsigned(groups: Mapping[str, str], magnitude: str | None) -> Decimal | None:
    if "mixed" in groups:
        return resolve_quantity(groups["mixed"])
    value = resolve_numeral(groups["number"]) if "number" in groups else _rounded(groups["round"])
    if value is None or magnitude is None:
        return value
    times = GLUED.get(magnitude.casefold()) or resolve_quantity(magnitude)
    return None if times is None else value * times


def _rounded(text: str) -> Decimal | None:
    found = resolve_round(text)
    return found[0] if found else None


def is_open(groups: Mapping[str, str]) -> bool:
    """Whether a round number is open upwards: `tiotals miljoner`."""
    found = resolve_round(groups["round"]) if "round" in groups else None
    return found is not None and found[1]


def resolve_ends(low: Decimal, high: Decimal, low_groups: Mapping[str, str]) -> tuple[Decimal, Decimal]:
    """Give a range's ends in order, with `5–6 000` read as 5 000 to 6 000."""
    number = low_groups.get("number", "")
    short = "unit" not in low_groups and "magnitude" not in low_groups and 0 < low < 1000 and "," not in number
    if short and high >= 1000 and high % 1000 == 0 and low * 1000 < high:
        low *= 1000
    return min(low, high), max(low, high)


def resolve_qualifier(word: str | None) -> Qualifier | None:
    """Give the qualifier that a word stands for."""
    if word is None:
        return None
    word = word.casefold()
    return cast("Qualifier | None", QUALIFIERS.get(word) or QUALIFIERS_AFTER.get(word))
