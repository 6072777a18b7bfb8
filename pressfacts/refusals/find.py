"""Refusals, looked for only where they can be: around figures, and in words with an address's marks."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from functools import cache

import regex

from pressfacts.layout import Layout
from pressfacts.refusals.grammar import ADDRESS, NUMBERED_RULES
from pressfacts.refusals.words import NAMES_IN_WORDS
from pressfacts.rule import Candidate, Rule

BEFORE, AFTER = 45, 40
"""Characters around a figure in which a refusal that holds it begins and ends."""


def find_refusals(layout: Layout, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the stretches of the view that no fact may touch: addresses, telephone numbers, references, results.

    Args:
        layout: the release's layout.
        candidates: what was taken for facts; where none of them stands, nothing needs to be refused.
    """
    taken = sorted((candidate.start, candidate.end) for candidate in candidates)
    if not taken:
        return
    lines = list(_lines(layout.text, taken))
    for start, end in _touched(_windows(layout.text, lines, _marks(), 0, 0), taken):
        yield from ADDRESS.find(layout.text, start, end)
    for name in NAMES_IN_WORDS:
        at = layout.text.find(name)
        while at >= 0:
            yield Candidate("name in words", at, at + len(name))
            at = layout.text.find(name, at + len(name))
    for start, end in _touched(_windows(layout.text, lines, _figures(), BEFORE, AFTER), taken):
        words = frozenset(_letters().findall(layout.small, start, end))
        for rule, cue, names in _numbered():
            if not names.isdisjoint(words) or cue.compiled.search(layout.text, start, end):
                yield from rule.find(layout.text, start, end)


@cache
def _numbered() -> tuple[tuple[Rule, Rule, frozenset[str]], ...]:
    """Give each rule with its cue and, of each of its words and names, the longest part."""
    return tuple(
        (rule, cue, frozenset(max(_letters().findall(name.casefold()), key=len) for name in names))
        for rule, cue, names in NUMBERED_RULES
    )


def _touched(windows: Iterable[tuple[int, int]], taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the windows in which a candidate begins or ends, or that lie in one; both are in text order."""
    at, furthest = 0, -1
    for start, end in windows:
        while at < len(taken) and taken[at][0] < end:
            furthest = max(furthest, taken[at][1])
            at += 1
        if furthest > start:
            yield start, end


def _lines(text: str, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the lines that candidates stand in, in text order."""
    done = 0
    for start, end in taken:
        if end > done:
            first = max(done, text.rfind("\n", done, start) + 1)
            line_end = text.find("\n", end)
            done = len(text) if line_end < 0 else line_end
            yield first, done


def _windows(
    text: str, lines: list[tuple[int, int]], mark: regex.Pattern[str], before: int, after: int
) -> Iterator[tuple[int, int]]:
    """Yield stretches of some lines around marks, whole words of one line, those that touch made one."""
    first = last = -1
    for found in itertools.chain.from_iterable(mark.finditer(text, *line) for line in lines):
        if found.start() < last:
            continue
        start, end = _word(text, max(0, found.start() - before), min(len(text), found.end() + after))
        start = max(start, text.rfind("\n", start, found.start()) + 1)
        line_end = text.find("\n", found.end(), end)
        end = end if line_end < 0 else line_end
        if start > last:
            if last > 0:
                yield first, last
            first = start
        last = end
    if last > 0:
        yield first, last


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch to whole words."""
    first = max(
        text.rfind(" ", max(0, start - LONGEST_WORD), start), text.rfind("\n", max(0, start - LONGEST_WORD), start)
    )
    stop = _space().search(text, end, end + LONGEST_WORD)
    return (first + 1 if first >= 0 else max(0, start - LONGEST_WORD)), stop.start() if stop else min(
        len(text), end + LONGEST_WORD
    )


LONGEST_WORD = 600


@cache
def _space() -> regex.Pattern[str]:
    return regex.compile(r"\s")


@cache
def _letters() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}++")


@cache
def _figures() -> regex.Pattern[str]:
    return regex.compile(r"\d++")


@cache
def _marks() -> regex.Pattern[str]:
    """What every address has: a sign, or a point before a letter."""
    return regex.compile(r"[@#] | [.] (?=\p{L}|\d++/) | \( (?=at\)) | \[ (?=at\])", regex.VERBOSE)
