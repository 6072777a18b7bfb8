"""Joins parts that stand together: a day and its year, a weekday and its hour, the ends of a range, a list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

import regex
from attrs import evolve

from pressfacts.dates.calendar import YEARLY
from pressfacts.dates.company import TAKES, Phrase
from pressfacts.dates.expressions import Clock, Part, Period
from pressfacts.dates.neighbours import is_moved
from pressfacts.dates.words import RESCHEDULED, WEEKDAYS
from pressfacts.rule import compile_pattern

# What may stand between two parts that belong together, by how they do.
GAPS = {
    "year": r"\ | \ ?[-’'] | \ (?:av|för|under|år)\ ",
    "within": r"\ | \ (?:i|under|av)\ ",
    "clock": r"""
        \ | ,\ | \ ?\( | :\ | \ [|•–]\ | ,\ ?(?:start|från|mellan)[\ ]
        | \ (?:med\ start|från|mellan|start|öppet|omkring|cirka|ca|runt|fr\.o\.m\.)[\ ]
    """,
    "date": r"\ | ,\ ",
    "day": r"\ | ,\ | ,?\ (?:den|i)\ | \ på\ ",
    "range": r"""
        \ ?[–—-]\ ? | (?:,|\ och)?\ (?:och\ )?(?:fram\ )?(?:till|tills|t\.?\ ?o\.?\ ?m\.?)
        (?:\ och\ med)?\ (?:i\ |den\ |år\ |på\ |(?:slutet|utgången|början|mitten)\ (?:av|på)\ )?
    """,
    "and": r"\ och\ (?:i\ |år\ |den\ )?",
    "list": r"""
        ,\ (?:och\ |samt\ |i\ |under\ |den\ |eller\ )? | \ ?/\ ?
        | ,?\ (?:och|samt|eller|respektive|resp\.?|&|\+|liksom)\ (?:i\ |under\ |på\ |den\ |för\ |år\ )?
    """,
    "between": r"mellan\ (?:den\ |åren\ |år\ |klockan\ |kl\.?\ |vecka\ )?",
}


@cache
def _gap(kind: str) -> regex.Pattern[str]:
    return compile_pattern(GAPS[kind])


@lru_cache(maxsize=1 << 10)
def _links(between: str) -> frozenset[str]:
    """Give how two parts with this between them may belong together; hardly a text has many such gaps."""
    return frozenset(kind for kind in GAPS if _gap(kind).fullmatch(between))


def join_parts(text: str, parts: list[Part]) -> Iterator[Phrase]:
    """Yield the phrases that the parts make, left to right; what cannot stand alone and found no company is dropped."""
    phrases = _told(text, list(_complete(text, parts)))
    at = 0
    while at < len(phrases):
        chain, kinds = _chain(text, phrases, at)
        yield from (phrase for phrase in _read_chain(chain, kinds) if phrase.alone)
        at += len(chain)


def _told(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """Let the members of a list tell what the others are.

    An hour may stand alone beside another that may (`kl. 7.15, 8.15 och 9.15`), and weekdays beside a day with its
    date are days as well (`torsdag–fredag kl. 9–16 samt måndag 25 augusti`), not each Thursday and Friday.
    """
    for at in range(1, len(phrases)):
        before, phrase = phrases[at - 1], phrases[at]
        if text[before.end : phrase.start].strip() not in (",", "och", "samt", "eller"):
            continue
        if before.alone and before.clock and isinstance(phrase.what, Clock) and not phrase.alone:
            phrases[at] = evolve(phrase, alone=True)
        if before.rule == "every_day_of_week" and isinstance(phrase.what, Period) and phrase.what.weekday:
            phrases[at - 1] = _as_days(text, before)
    return phrases


def _as_days(text: str, phrase: Phrase) -> Phrase:
    """Read `torsdag–fredag` as the two days to come; `tors–fre` is of opening hours."""
    first, _, last = text[phrase.start : phrase.end].casefold().partition(" ")[0].replace("-", "–").partition("–")
    if first not in WEEKDAYS or last not in WEEKDAYS:
        return phrase
    days = [Period("weekday", WEEKDAYS[word], choose="first") for word in (first, last)]
    return evolve(phrase, what=days[0], ends=days[1])


def _complete(text: str, parts: list[Part]) -> Iterator[Phrase]:
    """Let each part take its year, its week, its hour and its part of the day from those that follow."""
    at = 0
    while at < len(parts):
        part = parts[at]
        phrase = Phrase(part.start, part.end, part.what, alone=part.alone, rule=part.rule)
        if isinstance(part.what, Clock):
            phrase = evolve(phrase, clock=part.what)
        at += 1
        while at < len(parts) and (longer := _extended(text, phrase, parts[at], parts[at + 1 : at + 2])):
            phrase = longer
            at += 1
        yield phrase


def _extended(text: str, phrase: Phrase, part: Part, following: list[Part]) -> Phrase | None:
    between = text[phrase.end : part.start]
    if len(between) > 14 or "\n" in between:
        return None
    kinds = _links(between)
    for kind, take in TAKES:
        if kind in kinds:
            longer = take(phrase, part)
            if longer is not None and not (kind == "year" and _is_range_start(text, part, following, between)):
                return longer
    return None


def _is_range_start(text: str, part: Part, following: list[Part], between: str) -> bool:
    """Tell whether a year after a comma begins a list or range of its own."""
    return bool(between != " " and following and text[part.end : following[0].start] in ("–", "-", " – "))


def _chain(text: str, phrases: list[Phrase], at: int) -> tuple[list[Phrase], list[str]]:
    """Give the phrases linked by dashes, `till`, `och` and commas from one on, and the links between them."""
    chain, kinds = [phrases[at]], []
    while at + 1 < len(phrases) and (kind := _link(text, phrases[at], phrases[at + 1])):
        at += 1
        chain.append(phrases[at])
        kinds.append(kind)
    return chain, kinds


def _link(text: str, left: Phrase, right: Phrase) -> str | None:
    between = text[left.end : right.start]
    if len(between) > 34 or "\n" in between or not isinstance(left.what, Period) or not isinstance(right.what, Period):
        return None
    if text[right.end : right.end + 1] == "s" and "till" in between:  # till höstens utbildningar
        return None
    kinds = _links(between)
    if "range" in kinds and _ranges(left.what, right.what, between):
        return "list" if between.strip().startswith("till") and is_moved(text, left.start, RESCHEDULED) else "range"
    if "and" in kinds and _is_after_between(text, left.start):
        return "range"
    if "list" in kinds and left.what.unit == right.what.unit and left.clock is None:
        return "list"
    return None


def _is_after_between(text: str, start: int) -> bool:
    before = text[max(0, start - 24) : start]
    return any(match.end() == len(before) for match in _gap("between").finditer(before))


def _ranges(left: Period, right: Period, between: str) -> bool:
    """Tell whether two periods can be the ends of one range."""
    if right.choose == "anaphor" or left.choose == "anaphor" or "undated" in (left.unit, right.unit):
        return False
    if _lacks_month(left) and left.day is None:
        return False
    if between.strip() in ("–", "—", "-") and right.shift is not None and left.shift is None:
        return False  # a dateline and its first words: MALMÖ, 11 januari 2017 – I går
    days = ("day", "weekday", "holiday", "nth")
    same = left.unit == right.unit or (left.unit in days and right.unit in days)
    if left.unit == "day" and right.unit == "day" and right.number is None and right.shift is None:
        return left.number is None
    return same or (between.strip() not in "–—-" and left.unit not in ("stretch",) and right.unit not in ("stretch",))


def _read_chain(chain: list[Phrase], kinds: list[str]) -> Iterator[Phrase]:
    """Carry months and years back, then make one phrase of each range."""
    chain = list(chain)
    for index in range(len(chain) - 2, -1, -1):
        chain[index] = _carried(chain[index], chain[index + 1], kinds[index])
    at = 0
    while at < len(chain):
        first = chain[at]
        last = chain[at + 1] if at < len(kinds) and kinds[at] == "range" else None
        if last is not None and isinstance(last.what, Period):
            alone = last.alone or first.alone or last.rule.startswith("weekday")
            clock = first.clock or last.clock
            yield evolve(first, end=last.end, ends=last.what, clock=clock, alone=alone)
            at += 2
        else:
            yield first
            at += 1


def _carried(left: Phrase, right: Phrase, kind: str) -> Phrase:
    """Give a phrase the month and the year of the one after it where it has none."""
    period, other = left.what, right.what
    if not isinstance(period, Period) or not isinstance(other, Period):
        return left
    if _lacks_month(period) and other.unit == "day":
        if other.number is None:
            return left
        period = evolve(period, number=other.number, year=other.year, within=other.within)
        return evolve(left, what=period, alone=right.alone)
    same_kind = other.unit == period.unit or kind == "range"
    if not _lacks_year(period) or other.unit not in YEARLY or not same_kind:
        return evolve(left, alone=left.alone or right.alone)
    year = other.year
    if year is not None and _is_later_in_year(period, other):
        year -= 1
    return evolve(left, what=evolve(period, year=year, within=other.within), alone=left.alone or right.alone)


def _lacks_month(period: Period) -> bool:
    return period.unit == "day" and period.number is None and period.shift is None and period.within is None


def _lacks_year(period: Period) -> bool:
    counted = period.year is not None or period.shift is not None or period.within is not None
    return period.unit in YEARLY and not counted and not period.choose


def _is_later_in_year(period: Period, other: Period) -> bool:
    """Tell whether a range or list runs over the turn of the year: `november–januari 2023`."""
    if period.unit != other.unit or period.unit not in ("day", "month", "week", "quarter"):
        return False
    return (int(period.number or 0), period.day or 0) > (int(other.number or 0), other.day or 0)
