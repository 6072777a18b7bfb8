"""How the preposition before an expression bounds what it is said of: right before it, or through a noun or clause."""

from __future__ import annotations

from functools import cache

import regex

from pressfacts.dates.ages import is_person
from pressfacts.dates.expressions import Period
from pressfacts.dates.neighbours import is_moved
from pressfacts.dates.tense import tense_of
from pressfacts.dates.words import AIMED, BOUNDS, LASTING, MOVED, RESCHEDULED, SOURCES, UNITS
from pressfacts.facts import Bound
from pressfacts.rule import compile_pattern

REACH = 80
NOUN_ENDINGS = ("en", "et", "an", "on", "na", "ar", "er", "or", "ing", "else", "tion")
GOVERNORS = (
    "sedan", "efter", "inför", "före", "innan", "från", "senast", "fram till och med", "fram till", "till och med",
    "t.o.m.",
)  # fmt: skip
STATE_VERBS = ("är", "var", "härstammar", "kommer", "stammar", "härrör", "dateras")
ARTICLES = (
    "en", "ett", "den", "det", "sin", "sitt", "vår", "vårt", "varje", "denna", "detta", "två", "tre", "fyra", "fem",
    "flera", "några", "de", "dessa", "ingen", "inget", "annan", "annat",
)  # fmt: skip
MEASURES = ("kronor", "procent", "procentenheter", "euro", "dollar", "poäng")
SET_TO = (
    "beräkna", "planera", "bestäm", "fastställ", "utsatt", "utsätt", "utlys", "förlagd", "förlagt", "förlägg", "satt",
    "sätts",
)  # fmt: skip
"""What is said of an appointment: `tillträdet beräknas till den 2 januari`."""
GIVEN = ("ge", "gav", "gi", "få", "fick", "ha")
ALLOTTED = ("själva", "själv", "oss", "sig", "dem", "dig", "er", "mig", "honom", "henne")
"""To whom time is given: `vi har gett oss till 2022`, `han har på sig till 2030`."""

BETWEEN = (
    "vid", "i", "på", "under", "den", "och med", "år", "om", "omkring", "kring", "ca", "cirka", "åtminstone", "minst",
    "mitten av", "slutet av", "säsongen",
)  # fmt: skip
"""Between what bounds and what it bounds."""
WORDS_BETWEEN = frozenset(word for phrase in BETWEEN for word in phrase.split())
BOUND_ENDINGS = tuple(phrase.split()[-1] for phrase in BOUNDS)

FUNCTION_WORDS = (
    "dess", "nu", "länge", "till", "i", "på", "med", "för", "av", "om", "under", "vid", "genom", "och", "att", "det",
    "som", "inte", "blir", "den", "åter", "även", "också", "tidigare", "länge", "årsskiftet",
)  # fmt: skip


def find_bound(text: str, start: int, floor: int, period: Period | None) -> tuple[Bound | None, bool]:
    """Give the bound that an expression has from the words before it.

    Args:
        text: the text.
        start: where the expression begins.
        floor: where its sentence begins.
        period: what it names; `None` for a time of the day.

    Returns:
        The bound, and whether `från` says of a noun whence it is: such a one bounds only what is to come.
    """
    begins = max(floor, start - REACH)
    begins = max(begins, text.rfind("\n", begins, start) + 1)
    before = text[begins:start].casefold()
    for name in ("near", "noun", "clause"):
        if name != "near" and period is None:
            return None, False
        cued = _leads_on(before) if name == "near" else any(cue in before for cue in _cues(name))
        match = _pattern(name).search(text, begins, start) if cued else None
        if match is None or (name != "near" and not _governs(match, text, period)):
            continue
        word = match["word"].casefold()
        if word == "från" and (_is_source(text, match.start()) or is_moved(text, start, RESCHEDULED)):
            return None, False
        if word == "till":
            before = text[max(floor, match.start() - REACH) : match.start()].casefold()
            if not before.strip(" –-—*•") and _is_asked_for(text, start):
                return "by", False
            return _till(before, period), False
        return BOUNDS[word], word == "från" and _is_origin(text, match.start(), period)  # type: ignore[return-value]
    return None, False


def _leads_on(before: str) -> bool:
    """Whether nothing but small words stands after a word that may bound; else there is none to look for."""
    for word in reversed(before.split()):
        if word.endswith(BOUND_ENDINGS):
            return True
        if word not in WORDS_BETWEEN:
            return False
    return False


@cache
def _cues(name: str) -> tuple[str, ...]:
    """Give the first words of what governs an expression; where none of them stands there is no bound to look for."""
    phrases = {"noun": GOVERNORS, "clause": ("sedan",)}[name]
    cues = {phrase.split()[0] for phrase in phrases}
    return tuple(cue for cue in cues if not any(other in cue for other in cues - {cue}))


@cache
def _pattern(name: str) -> regex.Pattern[str]:
    patterns = {
        # från och med den / sedan mitten av
        "near": r"""
            (?<!\p{L}) (?P<word> \L<bounds> ) [\ ] (?: \L<between> \  )*+
        """,
        # sedan mätningen i mars / efter valet 2022 / fram till och med valdagen, söndagen den
        "noun": r"""
            (?<!\p{L}) (?P<word> \L<governors> )
            (?P<said> (?: \ (?!\L<not_nouns>(?!\p{L})) [\p{L}-]{2,40} ){1,4}+ )
            (?: ,?\ | \ (?:i|den|på|år|i\ \p{Lu}\p{Ll}{1,20}|hösten|våren)\ )
        """,
        # sedan mätningarna började
        "clause": r"(?<!\p{L}) (?P<word>sedan) (?P<said> (?:\ [\p{L}-]{2,40}){2,6}+ ) \ (?:i\ |den\ |på\ |år\ )?+",
    }
    words = {"bounds": BOUNDS, "between": BETWEEN, "not_nouns": FUNCTION_WORDS, "governors": GOVERNORS}
    return compile_pattern(patterns[name] + r"\Z", words)


def _governs(match: regex.Match[str], text: str, period: Period | None) -> bool:
    """Tell `sedan vårt första möte` from `flyttade sedan till` and `för ett år sedan i Lund`."""
    said = match["said"].casefold().split()
    before = text[max(0, match.start() - 20) : match.start()].split()
    if before and before[-1].casefold() in UNITS:
        return False
    if match["word"].casefold() == "från" and before and before[-1][-1] not in ".:!?" and not tense_of(before[-1]):
        return False
    tenses = [tense_of(word) for word in said]
    if match["word"].casefold() in ("efter", "inför", "före", "innan") and (period is None or period.unit != "year"):
        return False
    if match["word"].casefold() != "sedan":
        return not any(tenses) and _is_named(match["said"].split()[-1])
    return tenses[0] is None and said[0] not in FUNCTION_WORDS and [t for t in tenses if t] in ([], ["past"])


def _is_named(word: str) -> bool:
    """Tell whether a noun is one that is known: definite, or a name."""
    return word.endswith(("en", "et", "an", "na", "on", "n", "t")) or word.isupper()


def _is_source(text: str, at: int) -> bool:
    words = text[max(0, at - 30) : at].split()
    return (
        bool(words)
        and words[-1][-1] not in ".!?:"
        and any(
            words[-1].casefold().startswith(stem)
            or words[-1].casefold().endswith((stem, stem + "en", stem + "er", stem + "et", stem + "an"))
            for stem in SOURCES
        )
    )


def _is_origin(text: str, at: int, period: Period | None) -> bool:
    """Tell `vävar från 1974` and `muren är från 1600-talet` from `gäller från 2026` and `höjd 5 kronor från maj`."""
    if period is None or period.unit == "day":
        return False
    word = text[max(0, at - 40) : at].rpartition("\n")[2].rstrip(" ")
    word = word.rpartition(" ")[2].casefold()
    if word in STATE_VERBS:
        return True
    if word in MEASURES or not word.isalpha() or tense_of(word) or is_person(word):
        return False
    return (len(word) > 3 and word.endswith(NOUN_ENDINGS)) or _is_a_thing(text[max(0, at - 60) : at], period)


def _is_a_thing(before: str, period: Period) -> bool:
    """Tell `en barnsko från 1560-talet` and `kyrkans koppartak från 1887` from `ordförande i Lund från 1990`."""
    words = before.rpartition("\n")[2].split()[-3:]
    old = period.unit in ("year", "decade", "century")
    if not old or len(words) < 2 or not words[-1].islower() or words[-1] in FUNCTION_WORDS or len(words[-1]) < 3:
        return False
    return any(word.casefold() in ARTICLES or (len(word) > 4 and word.endswith("s")) for word in words[:-1])


def _is_asked_for(text: str, start: int) -> bool:
    """Tell `Till den 1 maj ska alla ha svarat`, a deadline that opens its sentence."""
    words = regex.split(r"[.!?\n]", text[start : start + REACH], maxsplit=1)[0].casefold().split()
    return any(word in ("ska", "skall", "måste", "behöver") for word in words[:6])


def _till(before: str, period: Period | None) -> Bound | None:
    """`pågår till` an end, `målet till` a goal, `flyttas till` neither."""
    words = before.replace(",", " ").split()[::-1]
    if period is not None and period.unit == "weekend" and words[:1] in ([], ["nu"], ["ut"]):
        return None
    if words and words[0].startswith(SET_TO):
        return None
    if words and words[0] in ALLOTTED and any(word.startswith(GIVEN) for word in words[1:6]):
        return "until"
    if words[1:2] == ["vara"] and any(word in ("ska", "skall") for word in words[2:6]):
        return "by"
    for word in words[:8]:
        if word.startswith(MOVED) and not word.startswith("bokad"):
            return None
        if word.startswith(AIMED):
            return "by"
        if word.startswith(LASTING):
            return "until"
    return "by" if period is not None and period.unit == "year" else "until"
