"""Swedish numerals, in digits and in words, read exactly."""

from pressfacts.numbers.grammar import (
    DIGITS,
    MIXED,
    NUMBER_BEGINS,
    NUMERAL,
    NUMERAL_WORDS,
    QUANTITY_WORDS,
    ROUND,
    SIMPLE,
)
from pressfacts.numbers.resolve import resolve_numeral, resolve_quantity, resolve_round

__all__ = [
    "DIGITS",
    "MIXED",
    "NUMBER_BEGINS",
    "NUMERAL",
    "NUMERAL_WORDS",
    "QUANTITY_WORDS",
    "ROUND",
    "SIMPLE",
    "resolve_numeral",
    "resolve_quantity",
    "resolve_round",
]
