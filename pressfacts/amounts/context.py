"""The words before and after an amount, within its sentence."""

from __future__ import annotations

from functools import cache

import regex

FARTHEST = 240
"""Characters on each side of an amount in which its words are looked for."""


def words_before(text: str, start: int, end: int) -> list[str]:
    """Give the words and marks that end at an offset, in text order, in small letters."""
    return [word.casefold() for word in _words().findall(text, max(start, end - FARTHEST), end)]


def words_after(text: str, start: int, end: int) -> list[str]:
    """Give the words and marks that begin at an offset, in text order, in small letters."""
    return [word.casefold() for word in _words().findall(text, start, min(end, start + FARTHEST))]


@cache
def _words() -> regex.Pattern[str]:
    return regex.compile(r"\p{Nd}(?:[\p{L}\p{Nd}]|[.,:\ ](?=\p{Nd}))*+|[\p{L}]++(?:[-:/.][\p{L}\p{Nd}]++)*+|\S")
