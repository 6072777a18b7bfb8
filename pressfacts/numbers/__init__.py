"""Swedish numerals, in digits and in words, read exactly."""

from pressfacts.numbers.exact import exactly
from pressfacts.numbers.grammar import (
    DIGITS,
    MIXED,
    NUMERAL,
    NUMERAL_WORDS,
    QUANTITY_WORDS,
    ROUND,
    SIMPLE,
)
from pressfacts.numbers.places import number_places
from pressfacts.numbers.resolve import resolve_numeral, resolve_quantity, resolve_round

__all__ = [
    "DIGITS",
    "MIXED",
    "NUMERAL",
    "NUMERAL_WORDS",
    "QUANTITY_WORDS",
    "ROUND",
    "SIMPLE",
    "exactly",
    "number_places",
    "resolve_numeral",
    "resolve_quantity",
    "resolve_round",
]
