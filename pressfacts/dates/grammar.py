"""Finds the parts that expressions of time are made of: each rule is tried only where one of its first words stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache

import regex
from attrs import frozen

from pressfacts.dates import amount_readings as amounts
from pressfacts.dates import amount_rules as amount
from pressfacts.dates import clock_readings as clocks
from pressfacts.dates import clock_rules as clock
from pressfacts.dates import day_readings as days
from pressfacts.dates import day_rules as day
from pressfacts.dates import relative_readings as relatives
from pressfacts.dates import relative_rules as relative
from pressfacts.dates import words
from pressfacts.dates import year_readings as years
from pressfacts.dates import year_rules as year
from pressfacts.dates.expressions import Part
from pressfacts.numbers.words import CARDINALS, PHRASES, POWERS
from pressfacts.rule import Rule

Read = Callable[["regex.Match[str]", str], Iterator[Part]]
LONGEST = 240
"""Characters that a rule is shown: without a limit the matcher looks for a literal through the whole text each time."""
CLOSING = frozenset("\n\t];!?”%")
"""What no expression goes on after."""
NUMBER = "1"
"""Stands for a first word in digits."""
NUMBER_WORDS = tuple({*CARDINALS, *POWERS, *PHRASES, "halv"})


@frozen
class Reader:
    """A rule, how its matches are read, and the words that one of its matches can begin with."""

    rule: Rule
    read: Read
    opens: tuple[str, ...]


def _first_words(*tables: Iterable[str]) -> tuple[str, ...]:
    """Give the first word of each phrase: `kristi himmelsfärdsdag` begins with `kristi`, `fn-dagen` with `fn`."""
    return tuple({_word().match(phrase).group() for table in tables for phrase in table if _word().match(phrase)})


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}++|\p{Nd}++")


W = words
WEEKDAYS = (*W.WEEKDAYS, *W.DEFINITE_WEEKDAYS, *W.SHORT_WEEKDAYS)
READERS = (
    Reader(day.DAY_OF_MONTH, days.read_days,
           _first_words(WEEKDAYS, W.EVERY_WEEKDAY, W.DAY_ORDINALS, ("den", "d", "dagen", NUMBER))),
    Reader(day.NUMERIC_DAY, days.read_numeric_days, (*WEEKDAYS, "den", NUMBER)),
    Reader(day.DOTTED_DAY, days.read_dotted_day, WEEKDAYS),
    Reader(year.SHORT_YEAR, years.read_short_year, (NUMBER,)),
    Reader(day.WRITTEN_DAY, days.read_written_day, (*WEEKDAYS, "den", NUMBER)),
    Reader(year.WRITTEN_MONTH, years.read_written_month, (NUMBER,)),
    Reader(day.ENGLISH_DAY, days.read_english_day,
           (*W.ENGLISH_WEEKDAYS, *W.ENGLISH_MONTHS, *W.SHORT_MONTHS, *W.MONTHS, NUMBER)),
    Reader(day.DAY_ALONE, days.read_day_alone, (*WEEKDAYS, "den")),
    Reader(year.MONTH, years.read_month, (*W.MONTHS, *W.SHORT_MONTHS, *W.ENGLISH_MONTHS)),
    Reader(year.YEAR, years.read_years, _first_words(W.YEAR_WORDS, W.BROKEN_YEARS, (NUMBER,))),
    Reader(year.DECADE, years.read_decades, (NUMBER, *NUMBER_WORDS)),
    Reader(year.FIRST_MONTHS, years.read_first_months, _first_words(("de", "första", NUMBER), W.HOURS)),
    Reader(year.WEEK, years.read_weeks, ("vecka", "veckan", "veckorna", "v")),
    Reader(year.YEAR_PART, years.read_year_parts, _first_words(W.RANKS, W.YEAR_PARTS, (NUMBER, "q", "k", "h"))),
    Reader(year.SEASON, years.read_season, _first_words(W.SEASONS, W.BARE_SEASONS, W.SEASON_EDGES, W.TERMS)),
    Reader(year.TURN, years.read_turn, _first_words(W.YEAR_TURNS, W.HALF_TURNS, W.MONTH_TURNS, W.CENTURY_TURNS)),
    Reader(day.HOLIDAY, days.read_holiday, _first_words(
        W.FIXED_HOLIDAYS, W.EASTER_HOLIDAYS, W.FIXED_SPELLS, W.MOVING_HOLIDAYS, W.HOLIDAY_WEEKS, W.UNDATED_HOLIDAYS)),
    Reader(day.WEEKDAY_ALONE, days.read_weekday, (*W.WEEKDAYS, *W.DEFINITE_WEEKDAYS, *W.WEEKDAY_PARTS, "natten")),
    Reader(day.NTH, days.read_nth, _first_words(W.RANKS)),
    Reader(relative.NOW, relatives.read_now, _first_words(W.DAYS_FROM_NOW, W.PARTS_FROM_NOW)),
    Reader(relative.DAY_PART_BEFORE, relatives.read_day_part_before, tuple(W.DAY_PARTS)),
    Reader(relative.DAY_PART, relatives.read_day_part, (*W.DAY_PARTS, "på", "under")),
    Reader(relative.YEAR_FROM_NOW, relatives.read_year_from_now, _first_words(W.YEARS_FROM_NOW)),
    Reader(relative.UNIT_FROM_NOW, relatives.read_unit_from_now,
           _first_words(W.SHIFTS, W.COMING, W.PAST_ONES,
                        ("den", "det", "i", "veckan", "helgen", "året", "månaden"))),
    Reader(relative.THIS_WEEK, relatives.read_this_week, ("i", "helgen", "året", "månaden", "veckan")),
    Reader(relative.WEEKDAY_FROM_NOW, relatives.read_weekday_from_now,
           ("i", "nästa", "förra", "kommande", "nästkommande", "gångna", "den")),
    Reader(relative.SEASON_FROM_NOW, relatives.read_season_from_now,
           ("i", "nästa", "förra", "kommande", "den", "denna", "till", "inför")),
    Reader(relative.BARE_HOLIDAY, relatives.read_bare_holiday, tuple(W.BARE_HOLIDAYS)),
    Reader(relative.COUNTED_FROM_NOW, relatives.read_counted_from_now, ("om", "för")),
    Reader(relative.STRETCH, relatives.read_stretch,
           ("de", "dom", "det", "den", "senaste", "sista", "gångna", "kommande", "närmaste", "närmsta", "nästa",
            "nästkommande")),
    Reader(relative.ANAPHOR, relatives.read_anaphor,
           (*W.FOLLOWING, "samma", "dagen", "veckan", "månaden", "året", "kvällen")),
    Reader(relative.EVE_OF, relatives.read_eve, ("dagen",)),
    Reader(clock.CLOCK, clocks.read_clock, ("klockan", "kl", "klockslaget")),
    Reader(clock.CLOCK_DIGITS, clocks.read_clock_digits, (NUMBER,)),
    Reader(clock.HOURS_ALONE, clocks.read_hours, (NUMBER,)),
    Reader(clock.CLOCK_IN_WORDS, clocks.read_clock_in_words,
           ("klockan", "kl", "kvart", "halv", "midnatt", "tolvslaget")),
    Reader(clock.ABOUT, clocks.read_about, (NUMBER,)),
    Reader(amount.DURATION, amounts.read_duration, (NUMBER, *NUMBER_WORDS)),
    Reader(amount.SET, amounts.read_set,
           _first_words(W.SET_ADVERBS, W.EVERY, W.EVERY_WEEKDAY, ("per", "om", "i", "på", "alla"))),
    Reader(amount.EVERY_DAY_OF_WEEK, amounts.read_every_day_of_week, WEEKDAYS),
)  # fmt: skip
RULES = tuple(reader.rule for reader in READERS)
NUMBERS_ALONE = (year.YEAR, year.SHORT_YEAR, day.WRITTEN_DAY, year.WRITTEN_MONTH)
"""Rules that a number satisfies alone; all others need a word of time or a mark after it."""


@cache
def _readers() -> Mapping[str, tuple[Reader, ...]]:
    table: dict[str, list[Reader]] = {}
    for reader in READERS:
        for word in dict.fromkeys(reader.opens):
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


def find_parts(text: str) -> list[Part]:
    """Give what the rules read, left to right, none overlapping; at one place the longest reading wins."""
    parts: list[Part] = []
    done = 0
    for match in _word().finditer(text):
        opened = _opened(match.group())
        start = match.start()
        if not opened or start < done:
            continue
        if len(opened) > 1 and not _goes_on(text, match.end()):
            opened = _alone(match.group())
        if opened and (found := _longest(opened, text, start)):
            parts += found
            done = found[-1].end
    return parts


def _goes_on(text: str, at: int) -> bool:
    """Tell whether what follows a word may belong to the same expression: a word of time, a dash, but no bracket."""
    mark = text[at : at + 1]
    if mark != " ":
        return mark not in CLOSING
    following = _word().match(text, at + 1)
    return following is None or _follows(following.group())


@lru_cache(maxsize=1 << 15)
def _opened(word: str) -> tuple[Reader, ...]:
    """Give the readers that may begin with a word."""
    word = word.casefold()
    opened = _readers().get(NUMBER if word[0].isdigit() else word, ())
    if not opened and word[-1] == "s":
        opened = _readers().get(word[:-1], ())
    if word.startswith(NUMBER_WORDS):
        opened = (*opened, *(reader for reader in READERS if "ett par" in reader.opens and reader not in opened))
    return opened


@cache
def _needy() -> frozenset[str]:
    """Words that begin an expression only with another word of time after them: `i dag`, `det senaste året`."""
    return frozenset(("i", "den", "det", "de", "dom", "en", "ett", "för", "om", "på", "under", "till", "inför", "alla"))


@lru_cache(maxsize=1 << 15)
def _alone(word: str) -> tuple[Reader, ...]:
    """Give the readers that a word may satisfy without any word of time after it."""
    if word[0].isdigit():
        return tuple(reader for reader in _opened(word) if reader.rule in NUMBERS_ALONE)
    return () if word.casefold() in _needy() else _opened(word)


@lru_cache(maxsize=1 << 15)
def _follows(word: str) -> bool:
    """Tell whether a word may go on an expression that a number or a word of `_needy` begins."""
    word = word.casefold()
    return word[0].isdigit() or word in _followers() or word[:-1] in _followers() or word.startswith(NUMBER_WORDS)


@cache
def _followers() -> frozenset[str]:
    """Every word of the tables, and those that the rules themselves spell out between them."""
    others = (W.COUNTED, W.SOURCES, W.LASTING, W.AIMED, W.MOVED, W.NAMED_BY_YEAR, W.AGED, W.AGE_AFTER)
    tables = (table for name, table in vars(words).items() if name.isupper() and table not in others)
    phrases = (phrase for table in tables for phrase in table)
    spelt = (part for reader in READERS for part in _word().findall(reader.rule.pattern))
    return frozenset(part for phrase in (*phrases, *spelt) for part in _word().findall(str(phrase).casefold()))


def _longest(opened: Iterable[Reader], text: str, start: int) -> list[Part]:
    best: list[Part] = []
    end = min(len(text), start + LONGEST)
    for reader in opened:
        match = reader.rule.compiled.match(text, start, end)
        if match is None or (best and match.end() <= best[-1].end):
            continue
        best = [
            Part(part.start, part.end, part.what, part.alone, reader.rule.name) for part in reader.read(match, text)
        ] or best
    return best
