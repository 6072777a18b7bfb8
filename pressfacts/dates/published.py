"""The day of publication, as the release's head or foot says it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from functools import cache

import regex
from attrs import evolve

from pressfacts.dates.calendar import in_year
from pressfacts.dates.company import Phrase
from pressfacts.dates.expressions import Clock, Period
from pressfacts.dates.grammar import find_parts
from pressfacts.dates.joining import join_parts
from pressfacts.dates.tense import tense_of
from pressfacts.dates.words import ZONES
from pressfacts.layout import Block, Layout
from pressfacts.rule import compile_pattern

LONGEST_LINE = 200
DATELINE = 60
"""How far into a lead its dateline reaches: `MALMÖ, 11 januari 2017 – `."""

DEADLINES = frozenset(["senast", "sista", "före", "innan"])


def find_published(layout: Layout) -> date | datetime | None:
    """Give the day that a release was published.

    Args:
        layout: the release.

    Returns:
        The day in the release's head; else the one that its lead begins with; else the one that its foot names. A
        `datetime`, aware, where a time and a zone stand by it; `None` where there is none.
    """
    for line in _lines(layout):
        for day in _days(layout.text, *line):
            return day
    return None


def _lines(layout: Layout) -> Iterator[tuple[int, int]]:
    """Give the places to look, the best first."""
    heads = [
        block
        for block in layout.blocks
        if block.kind in ("head", "navigation") and _is_short(block) and not _announces(layout.text, block)
    ]
    labelled = [block for block in layout.blocks if _is_short(block) and _label(layout, block, "published")]
    yield from ((block.start, block.end) for block in labelled[:1] if block in heads[:8])
    yield from ((block.start, block.end) for block in heads[:12] if not _label(layout, block, "changed"))
    yield from ((block.start, block.end) for block in labelled)
    for block in layout.blocks[:8]:
        if block.kind in ("lead", "body", "heading", "title"):
            stop = _dateline_end(layout.text, block)
            if stop:
                yield block.start, block.end if _is_short(block) and block.end - block.start <= DATELINE else stop
        if _is_short(block) and _label(layout, block, "stamp"):
            yield block.start, block.end
    yield from ((block.start, block.end) for block in layout.blocks[-6:] if _label(layout, block, "signed"))
    for block in layout.blocks:
        match = _pattern("disclosed").search(layout.text, block.start, block.end)
        if match:
            yield match.end(), min(block.end, match.end() + DATELINE)
    yield from (
        (block.start, block.end) for block in layout.blocks if _is_short(block) and _label(layout, block, "changed")
    )


def _is_short(block: Block) -> bool:
    return block.end - block.start <= LONGEST_LINE


def _label(layout: Layout, block: Block, name: str) -> bool:
    return _pattern(name).match(layout.text, block.start, block.end) is not None


def _announces(text: str, block: Block) -> bool:
    """Tell `Ansökan senast 3 maj 2012` and `Invigningen är 3 maj 2012`, of what is to be, from the day of a head."""
    if _pattern("said").search(text, block.start, block.end):
        return False
    before = _pattern("before").match(text, block.start, block.end)
    words = before.group().casefold().split() if before else []
    return any(word in DEADLINES or tense_of(word) for word in words)


def _dateline_end(text: str, block: Block) -> int | None:
    match = _pattern("dateline").match(text, block.start, min(block.end, block.start + DATELINE + 20))
    return match.end() if match else None


@cache
def _pattern(name: str) -> regex.Pattern[str]:
    patterns = {
        # Publicerad: 15 mars 2022 kl. 13:05 / Skickat: den 3 maj 2021 09:12 / Datum: 2021-05-03
        "published": r"""
            \W{0,3} (?: publicera[dts]\p{L}* | publiceringsdatum | skickat | datum | sent | date | pressmeddelande
            | pressinformation | pressinbjudan | nyhet | datering | utskickat | offentliggjord | offentliggjort )
            (?!\p{L}) [^\n]{0,80}? \d
        """,
        "changed": r"\W{0,3} (?: senast\ (?:ändrad|uppdaterad|granskad|publicerad|ändrat|uppdaterat) | uppdatera[dt]"
        r" | sidan\ (?:\p{L}+\ ){0,2}(?:uppdaterades|uppdaterad|ändrades|granskad|publicerades) | ändrad ) (?!\p{L})",
        "said": r"(?<!\p{L}) publicera[dts]\p{L}* (?!\p{L}) (?=[^\n]{0,12}\d)",
        # för offentliggörande den 25 oktober 2019, kl. 07.30 CET
        "disclosed": r"(?: för\ offentliggörande | offentliggjordes | offentliggörs ) \ (?=[^\n]{0,40}\d)",
        # 2023-12-06T09:15:00+01:00
        "moment": r"(?<!\d) (?:19|20)\d\d-\d\d-\d\d T \d\d:\d\d"
        r" (?: :\d\d )?+ (?: \.\d{1,6}+ )?+ (?: Z | [+-]\d\d:?\d\d )?+",
        "before": r"[^\d\n]++",
        # Lagerförbundet • 2017-03-31 06:12 CEST / Ekby kommun | Nyhet | 3 maj 2012
        "stamp": r"(?: [^\n•|·]{2,60}+ [•|·] \ *+ ){1,3}+ [^\n•|·\d]{0,20}+ \d [^\n•|·]{5,40}+"
        r" (?: [•|·] [^\n]{0,20} )? $",
        # Ekby den 3 maj 2012, a line of its own in the foot
        "signed": r"(?: \p{Lu}[\p{L}-]{1,24} ,?+ \ (?:den\ )?+ )?+ \d [^\n]{5,16} (?<!\d) \d{2,4} $",
        # MALMÖ, 11 januari 2017 – / Stockholm den 3 maj 2021 / (Ekby kommun 3 maj 2012)
        "dateline": r"\(?+ (?: \p{Lu}[\p{L}-]{1,24} (?:\ (?:\p{Lu}[\p{L}-]{1,24}|kommun|stad|län|universitet))?+"
        r" ,?+ \ ){0,2}+ (?:den\ |\()?+"
        r" (?: (?:19|20)\d\d-\d\d-\d\d | \d [^\n–—]{5,30}? (?:19|20)\d\d ) (?!\d)"
        r" (?: [\])] | \ ?+ (?= $ | \n | [–—:|•-] | ,?+\ ?+ (?:kl\b|\d\d[.:]\d\d) ) )",
    }
    return compile_pattern(patterns[name], ignore_case=name != "dateline")


def _days(text: str, start: int, end: int) -> Iterator[date | datetime]:
    """Yield the days that a line names in full, the one after `publicerad` first, with the time where it has a zone."""
    said = _pattern("said").search(text, start, end)
    if said:
        yield from _days(text, said.end(), end)
    moment = _pattern("moment").search(text, start, end)
    if moment and (written := _moment(moment.group())):
        yield written
    line = text[start:end]
    for phrase in join_parts(line, find_parts(line)):
        period = phrase.what
        if not isinstance(period, Period) or period.unit != "day" or period.year is None or phrase.ends:
            continue
        days = in_year(evolve(period, weekday=None), period.year)
        if days is not None:
            yield _with_time(line, phrase, days.first)


def _moment(written: str) -> date | datetime | None:
    """Read a moment as ISO 8601 has it; only its day where it names no zone, nothing where the calendar has none."""
    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        return None
    return read if read.tzinfo else read.date()


def _with_time(line: str, phrase: Phrase, day: date) -> date | datetime:
    clock: Clock | None = phrase.clock
    zone = line[phrase.end : phrase.end + 6].strip(" ,()").split(" ")[0].upper().rstrip(".,)")
    if clock is None or zone not in ZONES:
        return day
    return datetime.combine(day, clock.first, timezone(timedelta(hours=ZONES[zone]), zone))
