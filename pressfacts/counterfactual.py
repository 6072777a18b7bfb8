"""Which words a reading hangs on: those without which it would be another. Asked only by who wonders why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import regex

from pressfacts.layout.sentences import find_sentences

BLANK = "§"
"""Stands for a word that is thought away; no table has it."""

GAP = " … "
WORD = regex.compile(r"[\p{L}\p{Nd}]++(?:[-:.][\p{L}\p{Nd}]++)*+")


def telling_words(words: Sequence[str], read: Callable[[list[str]], object], fact: int | None = None) -> str | None:
    """Give the words without any one of which the reading of all would be another, with `…` for those between.

    Args:
        words: the words that are read.
        read: gives what they are taken to say.
        fact: before which of the words the fact itself stands, if it stands among them.
    """
    said = read(list(words))
    told = [place for place, word in enumerate(words) if WORD.match(word)]
    at = [place for place in told if read([*words[:place], BLANK, *words[place + 1 :]]) != said]
    beyond = len(words) if fact is None else fact
    return _joined([(place + (place >= beyond), place + (place >= beyond) + 1, words[place]) for place in at]) or None


def telling_text(
    text: str, sentence: tuple[int, int], fact: tuple[int, int], read: Callable[[str], object]
) -> str | None:
    """Give the words of a sentence, those of the fact itself left out, without which it would be read another way.

    Args:
        text: the view.
        sentence: where the sentence begins and ends.
        fact: where what is read stands.
        read: gives what the text is taken to say; only words of the sentence are thought away.
    """
    said = read(text)
    found = []
    for match in WORD.finditer(text, *sentence):
        start, end = match.span()
        outside = end <= fact[0] or start >= fact[1]
        if outside and read(f"{text[:start]}{BLANK * (end - start)}{text[end:]}") != said:
            found.append((start, end + 1, match.group()))
    return _joined(found) or None


def _joined(found: list[tuple[int, int, str]]) -> str:
    """Join words; what does not begin where the one before it ends stands after a gap."""
    joined, last = "", None
    for start, end, word in found:
        joined += word if last is None else f" {word}" if start == last else f"{GAP}{word}"
        last = end
    return joined


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence that a fact stands in begins and ends."""
    line = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = line[1] if line[1] >= 0 else len(text)
    return next(
        (found for found in find_sentences(text, line[0], last) if found[0] <= start < found[1]), (line[0], last)
    )
