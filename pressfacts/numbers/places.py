"""Where numbers begin: found with one look at each word, so that patterns for them are tried nowhere else."""

from __future__ import annotations

import re
from functools import cache

import regex

from pressfacts.numbers.words import CARDINALS, FRACTIONS, PHRASES, POWERS, ROUNDS

BEGINNINGS = (*CARDINALS, *POWERS, *FRACTIONS, *PHRASES, *ROUNDS, "minus", "plus")
HEADS = frozenset(word[:2] for word in BEGINNINGS)
"""The letters that all of them begin with, which most words do not."""


def number_places(text: str, start: int, end: int) -> list[int]:
    """Give the offsets between two others at which a number may begin: a figure, a fraction, a sign or a word."""
    small = text[start:end].lower()  # of the same length: the view has no letter whose small form is longer
    words = [start + match.start() for match in _LETTERS.finditer(small) if match[0][:2] in HEADS and _begins(match[0])]
    return sorted([*words, *(match.start() for match in _figures().finditer(text, start, end))])


_LETTERS = re.compile(r"[a-zåäö]+")


def _begins(word: str) -> bool:
    return word.startswith(BEGINNINGS)


@cache
def _figures() -> regex.Pattern[str]:
    """25, ,5, ½, and a sign before a figure or a word."""
    return regex.compile(
        r"\d++ | ,(?=\d) | [½¼¾] | (?<![\p{L}\p{Nd}%)]) [+−–-] (?=[\d,½¼¾\p{L}])", regex.VERBOSE | regex.V1
    )
