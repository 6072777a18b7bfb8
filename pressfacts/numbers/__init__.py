"""Swedish numerals, in digits and in words, read exactly."""

from pressfacts.numbers.grammar import NUMERAL, NUMERAL_WORDS
from pressfacts.numbers.resolve import resolve_numeral

__all__ = ["NUMERAL", "NUMERAL_WORDS", "resolve_numeral"]
