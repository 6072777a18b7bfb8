"""Finds the parts that expressions of time are made of: each rule is tried only where it can begin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

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
from pressfacts.dates import year_readings as years
from pressfacts.dates import year_rules as year
from pressfacts.dates.expressions import Part
from pressfacts.dates.openings import find_openings
from pressfacts.rule import Rule

Read = Callable[["regex.Match[str]", str], Iterator[Part]]
LONGEST = 240
"""Characters that a rule is shown: without a limit the matcher looks for a literal through the whole text each time."""


@frozen
class Reader:
    """A rule, and how its matches are read."""

    rule: Rule
    read: Read


READERS = (
    Reader(day.DAY_OF_MONTH, days.read_days),
    Reader(day.NUMERIC_DAY, days.read_numeric_days),
    Reader(day.DOTTED_DAY, days.read_dotted_day),
    Reader(year.SHORT_YEAR, years.read_short_year),
    Reader(day.WRITTEN_DAY, days.read_written_day),
    Reader(year.WRITTEN_MONTH, years.read_written_month),
    Reader(day.ENGLISH_DAY, days.read_english_day),
    Reader(day.DAY_ALONE, days.read_day_alone),
    Reader(year.MONTH, years.read_month),
    Reader(year.YEAR, years.read_years),
    Reader(year.DECADE, years.read_decades),
    Reader(year.FIRST_MONTHS, years.read_first_months),
    Reader(year.WEEK, years.read_weeks),
    Reader(year.YEAR_PART, years.read_year_parts),
    Reader(year.SEASON, years.read_season),
    Reader(year.TURN, years.read_turn),
    Reader(day.HOLIDAY, days.read_holiday),
    Reader(day.ADVENT, days.read_advent),
    Reader(day.WEEKDAY_ALONE, days.read_weekday),
    Reader(day.NTH, days.read_nth),
    Reader(relative.NOW, relatives.read_now),
    Reader(relative.DAY_PART_BEFORE, relatives.read_day_part_before),
    Reader(relative.DAY_PART, relatives.read_day_part),
    Reader(relative.YEAR_FROM_NOW, relatives.read_year_from_now),
    Reader(relative.UNIT_FROM_NOW, relatives.read_unit_from_now),
    Reader(relative.THIS_WEEK, relatives.read_this_week),
    Reader(relative.WEEKDAY_FROM_NOW, relatives.read_weekday_from_now),
    Reader(relative.SEASON_FROM_NOW, relatives.read_season_from_now),
    Reader(relative.BARE_HOLIDAY, relatives.read_bare_holiday),
    Reader(relative.COUNTED_FROM_NOW, relatives.read_counted_from_now),
    Reader(relative.STRETCH, relatives.read_stretch),
    Reader(relative.ANAPHOR, relatives.read_anaphor),
    Reader(relative.EVE_OF, relatives.read_eve),
    Reader(clock.CLOCK, clocks.read_clock),
    Reader(clock.CLOCK_DIGITS, clocks.read_clock_digits),
    Reader(clock.HOURS_ALONE, clocks.read_hours),
    Reader(clock.CLOCK_IN_WORDS, clocks.read_clock_in_words),
    Reader(clock.ABOUT, clocks.read_about),
    Reader(amount.DURATION, amounts.read_duration),
    Reader(amount.SET, amounts.read_set),
    Reader(amount.EVERY_DAY_OF_WEEK, amounts.read_every_day_of_week),
)
READER_OF: Mapping[str, Reader] = MappingProxyType({reader.rule.name: reader for reader in READERS})
RULES = tuple(reader.rule for reader in READERS)


def find_parts(text: str) -> list[Part]:
    """Give what the rules read, left to right, none overlapping; at one place the longest reading wins."""
    parts: list[Part] = []
    done = 0
    for start, rules in find_openings(text):
        if start >= done and (found := _longest(rules, text, start)):
            parts += found
            done = found[-1].end
    return parts


def _longest(rules: Iterable[str], text: str, start: int) -> list[Part]:
    """Give what the rule with the longest match reads; among equals the first in `READERS`."""
    best: list[Part] = []
    end = min(len(text), start + LONGEST)
    for reader in map(READER_OF.__getitem__, rules):
        match = reader.rule.compiled.match(text, start, end)
        if match is None or (best and match.end() <= best[-1].end):
            continue
        best = [
            Part(part.start, part.end, part.what, part.alone, reader.rule.name) for part in reader.read(match, text)
        ] or best
    return best
