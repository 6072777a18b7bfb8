"""Tells how old somebody is from how long something lasts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pressfacts.dates.words import AGE_AFTER, AGE_BOUNDS, AGE_PRICES, AGED, AGED_ENDINGS, SUBJECTS

if TYPE_CHECKING:
    import regex

# Words after which a stretch of years follows and no age: `i 3–5 år`, `fängelse 2–4 år`.
STRETCH_CUES = (
    "i", "om", "på", "inom", "efter", "för", "tar", "ta", "kommande", "närmaste", "cirka", "ca", "ca.", "ungefär",
    "fängelse", "senaste", "hela", "med", "omkring", "runt",
)  # fmt: skip
REACH = 60
"""How far before and after a number of years the words are that tell an age."""


def is_age(match: regex.Match[str], text: str, low: Decimal, *, ranged: bool) -> bool:
    """Tell whether a number of years is somebody's age."""
    start, end = match.span()
    before = text[max(0, start - REACH) : start].rsplit("\n", 1)[-1]
    after = text[end : end + REACH].split("\n", 1)[0].casefold().lstrip(" ")
    if after.startswith("s") and not after[1:2].isalpha():
        after = after[1:].lstrip(" ")
    words = [word.casefold().strip('(,”"') for word in before.split()]
    digits = match["number"].isdigit()
    if after.startswith(AGE_AFTER) or _names_age(before, words, counted=digits and low >= 5):
        return True
    if len(words) > 1 and words[-1] in ("är", "var", "blir", "blev") and _is_subject(words[:-1]):
        return True
    if ranged and match["number"][:1].isdigit() and low < 120:
        return not (words and words[-1] in STRETCH_CUES)
    if words and words[-1] in AGE_BOUNDS:
        opens = before.rstrip().rpartition(" ")[0].rstrip()[-1:] in ("", ",", ":", "–", "-", "(")
        return _bounds_age(words, before.casefold() + "|" + after, digits=digits, opens=opens)
    if len(words) > 2 and words[-1] in ("på", "om"):
        return digits and is_person(words[-2]) and any(word in ("en", "ett") for word in words[-5:-2])
    return digits and 5 <= low <= 110 and _is_apposition(before, words, text[end : end + 1], after)


def is_person(word: str) -> bool:
    """Tell whether a word is one for people: `besökare`, `intagna`, `barn`."""
    return word in AGED or (len(word) > 5 and word.endswith(AGED_ENDINGS))


def _is_subject(words: list[str]) -> bool:
    """Tell who is so old: `när de är tio år`, `barnen är`, `den som är`."""
    if words[-1] == "som":
        return len(words) > 1 and (words[-2] in ("den", "de", "dem", "alla") or is_person(words[-2]))
    if words[-1] in SUBJECTS:
        return True
    governed = len(words) > 1 and words[-2] in ("för", "av", "hos", "till", "med", "om", "som")
    return is_person(words[-1]) and words[-1] != "den" and not governed


def _names_age(before: str, words: list[str], *, counted: bool) -> bool:
    if counted and "ålder" in before.casefold():
        return True
    if (words and words[-1].startswith(("ålder", "åldr"))) or any(word.startswith("fyll") for word in words[-4:]):
        return True
    return len(words) > 1 and words[-2].startswith("ålder") and words[-1] in ("på", "från", "till", "är", "om")


def _bounds_age(words: list[str], around: str, *, digits: bool, opens: bool) -> bool:
    """Tell `barn upp till 12 år` and `under 26 år: 50 kronor` from `i över tio år`."""
    words = words[:-2] if words[-2:] == ["upp", "till"] else words[:-1]
    if opens or not words or words[-1] in ("och", "men", "eller"):
        return digits and any(price in around for price in AGE_PRICES)
    if words[-1] in ("är", "var", "blir") and len(words) > 1:
        return digits or words[-2] in SUBJECTS or is_person(words[-2])  # 71 procent är under 20 år
    if is_person(words[-1]):
        return True
    return digits and (words[-1].startswith(AGE_PRICES) or words[-1] in ("för", "rekommenderad"))


def _is_apposition(before: str, words: list[str], mark: str, after: str) -> bool:
    """Tell `Eva Ek, 54 år,` and `jag är 54 år`."""
    if before.rstrip().endswith((",", "(")) and mark in (",", ")", ".") and mark:
        return before.rstrip(" ,(").rsplit(" ", 1)[-1][:1].isupper()
    stops = mark in (".", ",", "") or after.startswith(("och ", "när "))
    return bool(words) and words[-1] in ("är", "blir", "var", "barn", "unga", "ungdomar") and stops
