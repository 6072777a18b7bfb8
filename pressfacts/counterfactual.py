"""Which words a reading hangs on: those without which it would be another. Asked only by who wonders why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import regex

from pressfacts.layout.sentences import find_sentences

BLANK = "§"
"""Stands for a word that is thought away; no table has it."""

GAP = " … "
FARTHEST = 400
"""Characters on each side of a fact beyond which no rule looks for what its sentence says of it."""

WORD = regex.compile(r"[\p{L}\p{Nd}]++(?:[-:.][\p{L}\p{Nd}]++)*+")


def telling_words(words: Sequence[str], read: Callable[[list[str]], object], fact: int | None = None) -> str | None:
    """Give the words that a reading hangs on, with `…` for those between; marks are never among them.

    They are those without any one of which all would be read another way; where there are none, as two say the same,
    the nearest one that says it alone.

    Args:
        words: the words that are read.
        read: gives what they are taken to say.
        fact: before which of the words the fact itself stands, if it stands among them.
    """
    beyond = len(words) if fact is None else fact
    told = [place for place, word in enumerate(words) if WORD.match(word)]
    nearest_first = sorted(told, key=lambda place: abs(place - beyond + 0.5))
    at = _telling(
        told, nearest_first, lambda away: read([BLANK if i in away else word for i, word in enumerate(words)])
    )
    return _joined([(place + (place >= beyond), place + (place >= beyond) + 1, words[place]) for place in at]) or None


def telling_text(
    text: str, sentence: tuple[int, int], fact: tuple[int, int], read: Callable[[str], object]
) -> str | None:
    """Give the words of a sentence that the reading of a fact in it hangs on, as `telling_words` does.

    Args:
        text: the view.
        sentence: where the sentence begins and ends.
        fact: where what is read stands; its own words are not asked about.
        read: gives what the text is taken to say.
    """
    spans = [match.span() for match in WORD.finditer(text, *sentence)]
    spans = [(start, end) for start, end in spans if end <= fact[0] or start >= fact[1]]

    def without(away: Collection[int]) -> object:
        blanked = list(text[sentence[0] : sentence[1]])
        for place in away:
            start, end = spans[place][0] - sentence[0], spans[place][1] - sentence[0]
            blanked[start:end] = BLANK * (end - start)
        return read(f"{text[: sentence[0]]}{''.join(blanked)}{text[sentence[1] :]}")

    told = range(len(spans))
    nearest_first = sorted(told, key=lambda place: max(fact[0] - spans[place][1], spans[place][0] - fact[1]))
    at = _telling(told, nearest_first, without)
    return _joined([(spans[place][0], spans[place][1] + 1, text[slice(*spans[place])]) for place in at]) or None


def _telling(
    words: Sequence[int], nearest_first: Sequence[int], without: Callable[[Collection[int]], object]
) -> list[int]:
    said = without(())
    needed = [word for word in words if without((word,)) != said]
    everything = set(words)
    if needed or without(everything) == said:
        return needed
    return next(([word] for word in nearest_first if without(everything - {word}) == said), [])


def _joined(found: list[tuple[int, int, str]]) -> str:
    """Join words; what does not begin where the one before it ends stands after a gap."""
    joined, last = "", None
    for start, end, word in found:
        joined += word if last is None else f" {word}" if start == last else f"{GAP}{word}"
        last = end
    return joined


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence that a fact stands in begins and ends, as far as any rule looks."""
    first, last = max(0, start - FARTHEST), min(len(text), end + FARTHEST)
    first = max(first, text.rfind("\n", first, start) + 1)
    line_end = text.find("\n", end, last)
    last = line_end if line_end >= 0 else last
    return next((found for found in find_sentences(text, first, last) if found[0] <= start < found[1]), (first, last))
