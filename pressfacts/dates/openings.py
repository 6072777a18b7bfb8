"""What the rules of time begin with: a word or a figure, and where that is not rare, what comes after it.

`i` begins an expression before `dag` and none before `huset`, and a number before a unit, a month or a mark of its own.
So a text is gone through once for these words, and a rule tried only where both of its first two stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import regex

from pressfacts.dates import words as table
from pressfacts.numbers.words import CARDINALS, FRACTIONS, PHRASES, POWERS, SHARES
from pressfacts.rule import compile_pattern

Opening = tuple[str, str]
"""A first word, and the word, figure or mark after it."""

ANYTHING = ""
NUMERAL = "#"
"""A number in words: `tjugofem`."""

TENS = "#tal"
"""A decade or century in words: `sjuttiotalet`."""

LONGEST_WORD = 200
"""Letters: longer ones are none, and not remembered."""

SHORTEST_PHRASE = 3
LONGEST_FIGURE = 12
FIGURES = tuple("0" * digits for digits in range(1, LONGEST_FIGURE + 1))
"""Figures are known by how many digits they have."""

DAY, YEAR = FIGURES[:2], FIGURES[3:4]
COUNT = (NUMERAL, *FIGURES)

LED = tuple(f"den {figure}" for figure in DAY)
"""A day's number with its article is known by what comes after both."""

DASHES = ("–", "—", "-")
RANGES = tuple(f"{dash}{after}" for dash in DASHES for after in "0 ")
"""A dash before a figure or a space; other marks are told apart so, too: the stop of `9.30` from that of a sentence."""

LINE_END = "\n"
WORDS_BETWEEN = ("och", "eller", "samt", "respektive", "resp", "till", "t", "to", "tom", "fram")
LINKS = (*DASHES, ",", "/", "&", "+", *WORDS_BETWEEN)
ENDINGS = (":", ". ", "a", "e", "de", "dje", "dra")
"""After the number of a day: `1:a`, `3e`, `5.`."""

NEXT_DAY = (*RANGES, ", ", "/", "&", "+", *WORDS_BETWEEN)
"""Between the numbers of two days."""

MONTHS = (*table.MONTHS, *table.SHORT_MONTHS, *table.ENGLISH_MONTHS)
WEEKDAYS = (*table.WEEKDAYS, *table.DEFINITE_WEEKDAYS, *table.SHORT_WEEKDAYS)
AFTER_WEEKDAY = (*LINKS, *FIGURES, *table.DAY_ORDINALS, ".", "(", "den", "dagen", "d")
FULL_WEEKDAYS = (*table.WEEKDAYS, *table.DEFINITE_WEEKDAYS)
THESE = (*table.SHIFTS, *table.COMING, *table.PAST_ONES)
LASTS = (*table.UNITS, *table.SMALL_UNITS)
AFTER_NUMERAL = (*LASTS, *(f"kalender{unit}" for unit in LASTS), *RANGES, "till", "eller", "och", "hela", "fulla",
                 "långa", "kalender", *COUNT, *FRACTIONS, *SHARES,
                 *(phrase.split()[-1] for phrase in PHRASES))  # fmt: skip

OPENINGS: dict[str, tuple[tuple[Iterable[str], Iterable[str]], ...]] = {
    "day_of_month": (
        (WEEKDAYS, AFTER_WEEKDAY), (table.EVERY_WEEKDAY, ["den"]), (["dagen"], ["den"]), (["d"], ["."]),
        (["den"], table.DAY_ORDINALS), (table.DAY_ORDINALS, [*MONTHS, *LINKS]),
        ([*DAY, *LED], [*MONTHS, *NEXT_DAY, *ENDINGS]),
    ),
    "numeric_day": (
        (WEEKDAYS, AFTER_WEEKDAY), ([*DAY, *LED], ["/", *RANGES, ", ", "och", "samt", "eller", "till", *ENDINGS]),
    ),
    "dotted_day": ((WEEKDAYS, AFTER_WEEKDAY),),
    "short_year": ((FIGURES[1:2], [ANYTHING]),),
    "written_day": (
        (WEEKDAYS, AFTER_WEEKDAY), (["den"], [*YEAR, FIGURES[5], FIGURES[7]]),
        (YEAR, ["-0", ".0", "/0", "–0", "‑0"]), ([*DAY, *LED], [".0", "/0", "-0"]),
        ([FIGURES[5], FIGURES[7]], [ANYTHING]),
    ),
    "written_month": ((YEAR, ["-0"]),),
    "english_day": (
        (WEEKDAYS, AFTER_WEEKDAY), (table.ENGLISH_WEEKDAYS, [ANYTHING]), (MONTHS, [*DAY, "."]),
        (DAY, [*MONTHS, *ENDINGS, "st", "nd", "rd", "th"]),
    ),
    "day_alone": (
        (WEEKDAYS, AFTER_WEEKDAY),
        (LED, [".", ",", ";", ":", "!", "?", ")", *ENDINGS, "i", "kl", "klockan", "på", "är", "blir", LINE_END]),
    ),
    "month": ((MONTHS, [ANYTHING]),),
    "year": ((YEAR, [ANYTHING]), ([*table.YEAR_WORDS, *table.BROKEN_YEARS], YEAR)),
    "decade": (
        ([*FIGURES[1:4]], [*DASHES, "‑", "tal", "talet", "talen", "och", "samt", "till", "eller"]),
        ([TENS], [ANYTHING]), ([NUMERAL], [*DASHES, "‑"]),
    ),
    "first_months": (
        (["de"], ["första", *COUNT]), (["första"], [NUMERAL, *DAY]), (["årets"], ["första", *COUNT]),
        ([NUMERAL, *DAY], ["första"]),
    ),
    "week": ((["vecka", "veckan", "veckorna", "v"], [*DAY, "."]),),
    "year_part": (
        (table.RANKS, [*table.YEAR_PARTS, *LINKS]), (["årets"], table.RANKS),
        ([*table.YEAR_PARTS, "q", "k", "h"], FIGURES[:1]),
    ),
    "season": (
        ([*table.SEASONS, *table.SEASON_EDGES, *table.TERMS], [ANYTHING]), (table.BARE_SEASONS, [*YEAR, "-"]),
    ),
    "turn": (([*table.YEAR_TURNS, *table.HALF_TURNS, *table.MONTH_TURNS, *table.CENTURY_TURNS], [ANYTHING]),),
    "holiday": (
        ([*table.FIXED_HOLIDAYS, *table.EASTER_HOLIDAYS, *table.FIXED_SPELLS, *table.MOVING_HOLIDAYS], [ANYTHING]),
        ([*table.HOLIDAY_WEEKS, *table.UNDATED_HOLIDAYS], [ANYTHING]),
    ),
    "advent": ((["första", "andra", "tredje"], LINKS),),
    "weekday_alone": (
        ([*FULL_WEEKDAYS, *table.WEEKDAY_PARTS], [ANYTHING]), (["natten"], ["till", "mot", "mellan"]),
    ),
    "nth": ((table.RANKS, [*FULL_WEEKDAYS, "veckan", "veckoslutet", "helgen"]),),
    "now": (([*table.DAYS_FROM_NOW, *table.PARTS_FROM_NOW], [ANYTHING]),),
    "day_part_before": (
        (["natten", "kvällen", "morgonen", "förmiddagen", "eftermiddagen"], ["till", "mot", "den", "i", *FIGURES]),
    ),
    "day_part": ((table.DAY_PARTS, [ANYTHING]), (["på", "under"], table.DAY_PARTS)),
    "year_from_now": ((table.YEARS_FROM_NOW, [ANYTHING]),),
    "unit_from_now": (
        (["den", "det"], THESE), (THESE, table.UNITS), (["i"], ["veckan", "helgen", "året", "månaden"]),
        (["veckan", "helgen", "året", "månaden"], ["som"]),
    ),
    "this_week": ((["i"], ["veckan", "helgen", "veckoslutet"]),
                  (["året", "månaden", "veckan", "helgen", "veckoslutet"], [ANYTHING])),
    "weekday_from_now": (
        (["i"], table.LAST_WEEKDAYS), (["nästa", "förra", "kommande", "nästkommande", "gångna"], FULL_WEEKDAYS),
        (["den"], ["nästa", "förra", "kommande", "nästkommande", "gångna"]),
    ),
    "season_from_now": (
        (["i"], [*table.LAST_SEASONS, *table.LAST_HOLIDAYS, *table.BARE_SEASONS, *table.SEASONS, "förra", "fjol"]),
        (["nästa", "förra", "kommande", "denna"], [*table.BARE_SEASONS, *table.SEASONS]),
        (["nästa", "förra", "kommande"], [*table.MONTHS, *table.BARE_HOLIDAYS]),
        (["den"], ["kommande", "gångna", "här", "förra"]), (["till", "inför"], table.SEASONS),
    ),
    "bare_holiday": ((table.BARE_HOLIDAYS, [ANYTHING]),),
    "counted_from_now": ((["om", "för"], [*table.HEDGES, *COUNT, *FRACTIONS, ","]),),
    "stretch": (
        (["de", "dom"], [*table.STRETCHED, *COUNT]), (["det", "den"], table.STRETCHED),
        (table.STRETCHED, [*table.UNITS, *COUNT]), (COUNT, table.STRETCHED),
    ),
    "anaphor": (
        (["samma"], [*table.UNITS, "kväll", "eftermiddag", "morgon", "natt"]), (table.FOLLOWING, table.UNITS),
        (["dagen", "veckan", "månaden", "året", "kvällen"],
         ["därpå", "därefter", "dessförinnan", "efter", "innan", "före"]),
    ),
    "eve_of": ((["dagen"], ["efter", "före", "innan"]),),
    "clock": ((["klockan", "kl", "klockslaget"], [*FIGURES, "."]),),
    "clock_digits": ((DAY, [".0", ":0"]),),
    "hours_alone": ((DAY, RANGES),),
    "clock_in_words": (
        (["klockan", "kl", "klockslaget"], [".", NUMERAL, "kvart", "halv"]), (["kvart"], ["i", "över"]),
        (table.MIDNIGHTS, [ANYTHING]),
    ),
    "about": ((DAY, ["-", "tiden", ".0", ":0"]),),
    "duration": (([NUMERAL], [*AFTER_NUMERAL, *DASHES]), (FIGURES, [*AFTER_NUMERAL, ".0", ",0", "'0", "’0"])),
    "set": (
        (table.SET_ADVERBS, [ANYTHING]), (table.EVERY, [*table.DAY_ORDINALS, *DAY, *table.SET_UNITS, *table.WEEKDAYS]),
        (table.DAY_ORDINALS, FULL_WEEKDAYS), (["den"], table.DAY_ORDINALS), (["per"], table.SET_UNITS),
        (["om"], ["året", "dagen", "dygnet", "månaden"]),
        (["i"], ["månaden", "veckan", "timmen", "kvartalet", "halvåret", "minuten"]),
        (table.EVERY_WEEKDAY, [ANYTHING]), (["på", "alla"], table.EVERY_WEEKDAY),
    ),
    "every_day_of_week": ((WEEKDAYS, [*LINKS, *FIGURES, ".", ":", "kl", "klockan"]),),
}  # fmt: skip
"""For each rule the words that begin it, with what follows them; of a phrase of more words, its own two first count."""


def find_openings(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where rules may begin, and which, left to right."""
    small = text.lower()  # of the same length: the view has no letter whose small form is longer
    tokens = [*_TOKEN.split(small), LINE_END]
    firsts = _firsts_in(small, tokens)
    counted = length = 0
    for at in [at for at in range(1, len(tokens) - 1, 2) if tokens[at] in firsts or tokens[at].isdecimal()]:
        word, after = tokens[at], tokens[at + 2] if tokens[at + 1] == " " else _following(tokens, at)
        if word == "den" and _kinds(led := f"den {after}"):
            word, after = led, _following(tokens, at + 2)
        after = after[:LONGEST_WORD]
        if rules := _rules(word, after if _kinds(after) else ANYTHING):
            length += sum(map(len, tokens[counted:at]))
            counted = at
            yield length, rules


def _following(tokens: list[str], at: int) -> str:
    """Give the word, figure or mark after a token; a mark with the figure or the space after it."""
    marks, following = tokens[at + 1].removeprefix(" "), tokens[at + 2]
    if not marks:
        return following
    if marks[0].isspace():
        return LINE_END
    second = (marks + following)[1]
    return marks[0] + (second if second == " " or second.isdecimal() else "")


# A text is parted into tokens with what stands between them by turns. Letters are those of the tables' words alone: a
# word is looked up many times as fast as a pattern of all words is tried.
_TOKEN = re.compile(r"([a-zåäö]+|\d+)")


@lru_cache(maxsize=1 << 14)
def _rules(word: str, after: str) -> tuple[str, ...]:
    """Give the rules that a word may begin with what comes after it."""
    afters = {ANYTHING, *_kinds(after)}
    begun = [forms for first in _kinds(word) for forms in _begun_by().get(first, {}).items()]
    rules = {rule for rule, seconds in begun if not afters.isdisjoint(seconds)}
    return tuple(rule for rule in OPENINGS if rule in rules) if rules else ()


@lru_cache(maxsize=1 << 14)
def _kinds(word: str) -> tuple[str, ...]:
    """Give what the table knows a word, a figure or a mark as; nothing for most."""
    if word.isdecimal():
        return ("0" * len(word),) if len(word) <= LONGEST_FIGURE else ()
    if word.startswith("den "):
        return tuple(led for led in LED if word[4:].isdecimal() and len(led) == len(word))
    if len(word) == 2 and not word[1].isalpha():
        return word[0] + ("0" if word[1].isdecimal() else " "), word[0]
    kinds = tuple(known for known in (word, word.removesuffix("s")) if known in _vocabulary())
    if word[:2] in _numeral_heads() and (numeral := _numeral().fullmatch(word)):
        kinds += (TENS if numeral["tens"] else NUMERAL,)
    return tuple(dict.fromkeys(kinds))


@cache
def _begun_by() -> dict[str, dict[str, set[str]]]:
    """Give for each first word the rules that it may begin, each with what may come after it."""
    begun: dict[str, dict[str, set[str]]] = {}
    for rule, forms in OPENINGS.items():
        for first, second in (opening for firsts, seconds in forms for opening in _spelt(firsts, seconds)):
            begun.setdefault(first, {}).setdefault(rule, set()).add(second)
    return begun


def _firsts_in(small: str, tokens: Iterable[str]) -> frozenset[str]:
    """Give the words that a rule may begin with, also the long numerals of a text: all have one of `POWERS` in them."""
    powers = [power for power in POWERS if power in small]
    if not powers:
        return _firsts()
    long = (token for token in set(tokens) if len(token) <= LONGEST_WORD)
    return _firsts().union(token for token in long if any(power in token for power in powers))


@cache
def _firsts() -> frozenset[str]:
    words = set(_begun_by())
    ones = {*CARDINALS, *(ten + one for ten in CARDINALS for one in CARDINALS)}
    tens = {f"{one}tal{ending}" for one in CARDINALS for ending in ("", "et", "ets", "en", "ens", "s")}
    return frozenset({*words, *(f"{word}s" for word in words), *ones, *tens, *FRACTIONS, *map(_first, PHRASES)})


def _spelt(firsts: Iterable[str], seconds: Iterable[str]) -> Iterator[Opening]:
    after = [phrase if len(phrase) < SHORTEST_PHRASE else _tokens(phrase)[0] for phrase in seconds]
    for phrase in firsts:
        first, *rest = [phrase] if phrase in LED else _tokens(phrase)
        for second in rest[:1] or after:
            yield first, second


@cache
def _vocabulary() -> frozenset[str]:
    """Every word and mark that an opening names."""
    seconds = (second for rules in _begun_by().values() for words in rules.values() for second in words)
    return frozenset(word for word in (*_begun_by(), *seconds) if word)


def _first(phrase: str) -> str:
    return phrase.split()[0]


def _tokens(phrase: str) -> list[str]:
    """Part a phrase as a text is parted: `fn-dagen` is three, `1:a advent` four."""
    if phrase in (NUMERAL, TENS):
        return [phrase]
    found = re.findall(r"[a-zåäö]+|\d+|\S", phrase.casefold())
    return ["0" * len(token) if token.isdecimal() else token for token in found]


@cache
def _numeral_heads() -> frozenset[str]:
    """What a number in words begins with, which spares most words the pattern."""
    return frozenset(word[:2] for word in (*CARDINALS, *POWERS, *FRACTIONS, *PHRASES))


@cache
def _numeral() -> regex.Pattern[str]:
    words = {"parts": [*CARDINALS, *POWERS], "phrases": [*FRACTIONS, *map(_first, PHRASES)]}
    pattern = r"(?: \L<parts> )++ (?P<tens> tal(?:et|en)?s? )?+ | \L<phrases>"
    return compile_pattern(pattern, words, ignore_case=False)
