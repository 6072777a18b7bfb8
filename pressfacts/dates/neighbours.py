"""The words beside a match, and the places of what it repeats."""

from __future__ import annotations

from functools import cache

import regex

from pressfacts.dates.words import (
    DEFINITE_WEEKDAYS,
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAYS,
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

REACH = 90
"""How far before an expression the verb is that moves something from it, in characters."""

ALL_MONTHS = {**SHORT_MONTHS, **ENGLISH_MONTHS, **MONTHS}


ALL_WEEKDAYS = {**SHORT_WEEKDAYS, **DEFINITE_WEEKDAYS, **WEEKDAYS, **ENGLISH_WEEKDAYS}


def word_before(text: str, at: int) -> str:
    """Give the word before an offset, in small letters."""
    before = text[max(0, at - 40) : at].rsplit("\n", 1)[-1].split()
    return before[-1].casefold().strip("(”\"'") if before else ""


def word_after(text: str, at: int) -> str:
    """Give the word after an offset on the same line, in small letters; nothing where a mark stands between."""
    after = text[at : at + 40].split("\n", 1)[0]
    if not after.startswith(" "):
        return ""
    words = after.split()
    return words[0].casefold().rstrip(".,;:!?)") if words else ""


def is_on_a_programme(text: str, start: int) -> bool:
    """Tell whether a time begins a line, and the line before or after begins with one of two-digit hours.

    One with a nought first needs no other if a capital follows: `07.30 Insläpp`.
    """
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" \t*•–|-"):
        return False
    if text[start] == "0" and text[start + 5 : start + 6] == " " and text[start + 6 : start + 7].isupper():
        return True
    before, after = text.rfind("\n", 0, max(0, line - 1)) + 1, text.find("\n", start) + 1
    return any(
        at is not None and _timed_line().match(text, at, at + 40) for at in (before if line else None, after or None)
    )


@cache
def _timed_line() -> regex.Pattern[str]:
    """A line of a programme: `18.00   Middag`, `• 9.30–10.00 Kaffe`."""
    return regex.compile(r"[ \t*•–|-]*+ (?: 2[0-4] | [01]\d ) [.:] [0-5]\d (?! [.:,]?\d | \ ?% )", regex.VERBOSE)


def is_moved(text: str, start: int, verbs: tuple[str, ...]) -> bool:
    """Tell whether a verb says of what stands at an offset that something goes on from it: `flyttas från `.

    Args:
        text: the text.
        start: where the first of the two points begins.
        verbs: the stems of the verbs.
    """
    before = _clause_mark().split(text[max(0, start - REACH) : start])[-1].casefold().split()
    at = next((at for at in range(len(before) - 1, max(-1, len(before) - 5), -1) if before[at] == "från"), -1)
    for word in reversed(before[:at] if at >= 0 else []):
        if word.startswith(verbs):
            return True
        if word in ("till", "och", "som"):
            return False
    return False


@cache
def _clause_mark() -> regex.Pattern[str]:
    return regex.compile(r"[\n.;:!?](?!\d)")


def places(match: regex.Match[str], *groups: str) -> list[tuple[int, int]]:
    """Give the places of a repeated group, each reaching to the match's own start or end where it is the outermost."""
    spans = sorted(span for group in groups for span in match.spans(group))
    spans[0] = (match.start(), spans[0][1])
    spans[-1] = (spans[-1][0], match.end())
    return spans


def full_year(digits: str) -> int:
    """Give the year that two or four digits stand for: 60 and up are of the last century."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits) if int(digits) < 60 else 1900 + int(digits)
