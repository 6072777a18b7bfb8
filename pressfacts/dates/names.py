"""Tells a year that is part of a name, which names no time: `rapporten Bostadsläget 2023`, `den nya Titan 2006`.

A place, an event or an organisation before a year leaves it a year: `Sverige 2014`, `VM 2010`, `valet 2014`.
"""

from __future__ import annotations

from functools import cache

import regex

from pressfacts.dates.ages import is_person
from pressfacts.dates.tense import tense_of
from pressfacts.dates.words import (
    ACCOUNTS,
    BARE_TITLED,
    BEGUN,
    ENTITLED,
    EVENTS,
    MONTHS,
    PLANS,
    PREPOSITIONS,
    SEASONS,
    TITLED,
)
from pressfacts.rule import compile_pattern

REACH = 80
"""How far before a year its name begins, in characters."""

CUES = ("årets ", " ny", *ENTITLED, *TITLED, *BARE_TITLED)

NOT_LAST = frozenset((*PREPOSITIONS, *MONTHS, *SEASONS))
"""Words that go on to the year, as no name's last does: `projektet Slussen i mars 2014`."""


def ends_name(text: str, start: int, end: int, year: int) -> bool:
    """Tell whether a year is the end of a name that the words before it begin.

    Args:
        text: the text.
        start: where the year begins.
        end: where it ends.
        year: the year.
    """
    before = text[max(0, start - REACH) : start].rpartition("\n")[2]
    if before.endswith("("):
        return _is_reference(before, text[end : end + 12])
    if not before.endswith(" "):
        return False
    small = before.casefold()
    if year == 2000 and not before.isupper() and (match := _pattern("model").search(before)):
        return match["name"] not in EVENTS
    if _is_plan(before):
        return True
    if not NOT_LAST.isdisjoint(small.split()[-1:]) or not any(cue in small for cue in CUES):
        return False
    return any(_is_name(match, before) for name in NAMES if (match := _pattern(name).search(before)))


def ends_reference(text: str, start: int, end: int) -> bool:
    """Tell the pages of an article from two years: `Joule 2 (2018) 1876–1890`, `Nature 555, 1876–1890 (2018)`."""
    before = text[max(0, start - REACH) : start]
    if _pattern("volume").search(before):
        return True
    return _pattern("issue").search(before) is not None and _pattern("printed").match(text, end) is not None


def _is_reference(before: str, after: str) -> bool:
    """`Joule 2 (2018) 1876–1890`: a volume, its year and pages."""
    return _pattern("pages").match(after) is not None and _pattern("issue").search(before[:-1]) is not None


def _is_plan(before: str) -> bool:
    """`enligt Färdplan 2050`: a plan with a capital in mid-sentence."""
    *sentence, word = before.split() or [""]
    inside = bool(sentence) and (sentence[-1][-1].islower() or sentence[-1].endswith(","))
    return inside and word.istitle() and word.casefold().endswith(PLANS)


NAMES = ("titled", "years_own", "new")


@cache
def _pattern(name: str) -> regex.Pattern[str]:
    word = r"[\p{L}\p{Nd}&+’'-]{1,30}+"
    title = rf"[”\"“]?+ (?P<name> \p{{Lu}}[\p{{L}}\p{{Nd}}&+’'-]{{0,30}}+ (?:\ {word}){{0,5}}+ )"
    patterns = {
        # rapporten Bostadsläget 2023 / kampanjen heter Värmestugan 2013 / myndighetens rapport Bostadsläget 2023
        "titled": r"(?P<before>\p{L}++\ )? (?<!\p{L})"
        r" (?i: \p{L}*?(?:\L<titled>) | \L<entitled> | (?<=s\ )\p{L}*?(?:\L<bare>) )"
        rf" ,?+:?+ \ {title} \ $",
        # Årets Tillväxtkommun 2010
        "years_own": rf"(?P<own>Årets)\ (?P<name> {word} (?:\ {word}){{0,4}}+ ) \ $",
        # den nya Titan 2006
        "new": r"(?<!\p{L}) (?:den|en|vår|sin) \ nya?+ \ (?P<name> \p{Lu}[\p{L}-]{1,20}+ (?<!en|et) ) \ $",
        # LM 2000
        "model": r"(?<![\p{L}\p{Nd}]) (?P<name> \p{Lu}{2,4} ) \ $",
        "pages": r"\) [,:;]?+ \ ?+ \d++ [–-] \d",
        "volume": r"\d \ \( (?:19|20)\d\d \) [,:;]?+ \ $",
        "issue": r"\p{Lu}[\p{L}.&]*+ ,?+ \ \d{1,4} (?:\ ?\(\d{1,3}\))?+ [,:;]?+ \ $",
        "printed": r"\ \( (?:19|20)\d\d \)",
    }
    words = {"titled": TITLED, "bare": BARE_TITLED, "entitled": ENTITLED}
    return compile_pattern(patterns[name], words, ignore_case=False)


def _is_name(match: regex.Match[str], before: str) -> bool:
    """Tell a name from a clause that goes on to its year: `startade projektet Slussen 2014`, `Årets resultat 2014`."""
    words = match["name"].split()
    groups = match.groupdict()
    if any(tense_of(word) for word in words if word.islower()):
        return False
    if groups.get("before") and groups["before"].casefold().startswith(BEGUN):
        return False
    return not groups.get("own") or _is_prize(match, words[0])


def _is_prize(match: regex.Match[str], word: str) -> bool:
    """Tell `Årets Tillväxtkommun 2010` and `Årets lärare 2010` from `Årets julmarknad 2010`, which opens a sentence."""
    inside = match.string[: match.start()].rstrip(" ")[-1:].isalnum()
    return (inside or word.istitle() or is_person(word)) and not word.endswith(ACCOUNTS)
