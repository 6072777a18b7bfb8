"""Where sentences end, so that a verb or a qualifier is looked for on the right side of a full stop."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from pressfacts.layout.words import ABBREVIATIONS
from pressfacts.rule import compile_pattern


def find_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences between two offsets of a text, without the space around them.

    A sentence ends at a line's end, or at `.`, `!`, `?` or `…` with a capital, a digit, a dash or a quotation mark
    after the space, unless the stop belongs to an abbreviation (`ca.`, `bl.a.`), an initial or an ordinal.
    """
    at = start
    for match in _stops().finditer(text, start, end, concurrent=False):
        stop = match.start("gap")
        if text[at:stop].strip():
            yield _trim(text, at, stop)
        at = match.end()
    if text[at:end].strip():
        yield _trim(text, at, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end


@cache
def _stops() -> regex.Pattern[str]:
    """The white space that parts two sentences, with the stop before it, which is what the scan looks for."""
    return compile_pattern(
        r"""
          (?P<gap> \n++ \s*+ )
        | [.!?…] [”"'»)\]]?+ (?= \s )
          (?<! (?<! [\p{L}\p{Nd}] | \p{Nd}, ) (?: \L<abbreviations> | \p{Lu} | \p{Nd}{1,2} ) \. )
          (?P<gap> \s++ ) (?= [\p{Lu}\p{Nd}–—―"”“'«»(-] )
        """,
        {"abbreviations": [*ABBREVIATIONS, *(word.capitalize() for word in ABBREVIATIONS)]},
        ignore_case=False,
    )
