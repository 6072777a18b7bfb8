"""Finds the finite verb nearest to a place in its clause, and the tense that it is in.

Source: Svenska Akademiens grammatik: the finite verb stands second in a main clause, so a fronted expression of time
is followed by it; elsewhere it is looked for backwards.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, cached_property, lru_cache

import regex
from attrs import define, frozen

from pressfacts.dates.expressions import Tense
from pressfacts.dates.tense.verbs import looks_present, opens_present, verb_at
from pressfacts.dates.tense.words import OPENERS, PREPOSITIONS, WITH_INFINITIVE

LONGEST_SENTENCE = 250
"""How far from the expression a verb is looked for, in characters."""
LONGEST_FRONT = 12
"""Words of a fronted expression's prepositions at most."""


def find_tense(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """Give the tense of the clause that a stretch of a sentence stands in.

    Args:
        text: the text.
        start: where the expression begins.
        end: where it ends.
        sentence: where its sentence begins and ends.

    Returns:
        The tense of the finite verb that goes with it, the present parted into what happens (`öppnar`) and what is so
        (`är`, `visar`), the perfect told from the preterite; `None` where the sentence has no finite verb.
    """
    return _sentence(text, *sentence).tense_at(start, end)


@lru_cache(maxsize=1)
def _sentence(text: str, start: int, end: int) -> _Sentence:
    """Read a sentence once for all the expressions in it."""
    words: list[str] = []
    starts, marked = [], []
    mark = False
    for match in _token().finditer(text, start, end):
        if word := match["word"]:
            name = words and word.endswith("as") and word.istitle()  # Tobias, which is no verb as räddas is
            words.append(word if name else word.casefold())
            starts.append(match.start())
            marked.append(mark)
        mark = not match["word"]
    return _Sentence(tuple(words), starts, marked)


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"(?P<word> \p{L}++ | \p{Nd}++ )"
                         r"| (?<!\p{Nd}) [,:] | [,:] (?!\p{Nd}) | [;()] | (?<=\ ) [–—-] (?=\ )",
                         regex.VERBOSE)  # fmt: skip


@frozen
class _Break:
    """Where one clause ends and the next begins: before a mark, at `som`, at the `och` of a new verb."""

    at: int
    begins: int
    word: str | None


@define(slots=False)
class _Sentence:
    words: tuple[str, ...]
    starts: list[int]
    marked: list[bool]

    def tense_at(self, start: int, end: int) -> Tense | None:
        low = bisect_left(self.starts, start - LONGEST_SENTENCE)
        here, there = bisect_left(self.starts, start), bisect_left(self.starts, end)
        high = bisect_left(self.starts, end + LONGEST_SENTENCE)
        begins, ends = self._clause_start(low, here), self._clause_end(there, high)
        if here - begins < LONGEST_FRONT and all(
            word in PREPOSITIONS or word.isdigit() for word in self.words[begins:here]
        ):
            fronted = self._opening(there, ends) or self._first(there, ends)
            if fronted:
                return fronted
        return (
            self._last(begins, here)
            or self._anterior(begins, ends)
            or self._infinitive(begins, here)
            or self._first(there, ends)
            or self._last(low, begins)
            or self._first(there, high)
        )

    @cached_property
    def _verbs(self) -> list[tuple[int, Tense]]:
        found = ((index, verb_at(self.words, index)) for index in range(len(self.words)))
        return [(index, tense) for index, tense in found if tense]

    @cached_property
    def _places(self) -> list[int]:
        return [index for index, _ in self._verbs]

    @cached_property
    def _present(self) -> list[int]:
        """Where a word in -r stands right after a subject: `nämnden sammanträder`."""
        return [
            index for index in range(1, len(self.words)) if not self.marked[index] and looks_present(self.words, index)
        ]

    @cached_property
    def _breaks(self) -> list[_Break]:
        verbs = set(self._places)
        breaks = []
        for index, word in enumerate(self.words):
            if word in OPENERS and not (
                word == "att" and WITH_INFINITIVE.intersection(self.words[max(0, index - 3) : index])
            ):
                breaks.append(_Break(index, index + 1, word))
            elif self.marked[index]:
                breaks.append(_Break(index, index, None))
            elif word in ("och", "men") and index + 1 in verbs:
                breaks.append(_Break(index, index + 1, word))
        return breaks

    @cached_property
    def _break_places(self) -> list[int]:
        return [found.at for found in self._breaks]

    def _clause_start(self, low: int, here: int) -> int:
        at = bisect_left(self._break_places, here) - 1
        while at >= 0 and self._breaks[at].word in ("sedan", "då") and self._breaks[at].at >= here - 2:
            at -= 1
        return max(low, self._breaks[at].begins) if at >= 0 else low

    def _clause_end(self, there: int, high: int) -> int:
        at = bisect_left(self._break_places, there)
        if at < len(self._breaks) and self._breaks[at].at == there and self._breaks[at].word in OPENERS:
            at += 1
        return min(high, self._breaks[at].at) if at < len(self._breaks) else high

    def _last(self, begins: int, ends: int) -> Tense | None:
        at = bisect_left(self._places, ends) - 1
        if at >= 0 and self._places[at] >= begins:
            return self._verbs[at][1]
        present = bisect_left(self._present, ends) - 1
        return "present" if present >= 0 and self._present[present] > begins else None

    def _first(self, begins: int, ends: int) -> Tense | None:
        at = bisect_left(self._places, begins)
        return self._verbs[at][1] if at < len(self._verbs) and self._places[at] < ends else None

    def _anterior(self, begins: int, ends: int) -> Tense | None:
        """Tell where `efter att parterna enats` looks, which leaves its `har` out."""
        return (
            "perfect" if self.words[begins - 2 : begins] == ("efter", "att") and not self._first(begins, ends) else None
        )

    def _infinitive(self, begins: int, here: int) -> Tense | None:
        """Tell where `beslutade att höja taket` and `misstänks för att ha stulit den` look."""
        if begins >= here or self.words[begins - 1 : begins + 1] == ("att", "jämföra"):
            return None
        if self.words[begins - 1 : begins] != ("att",):
            return None
        verb = self.words[begins]
        return "perfect" if verb == "ha" else "future" if verb.endswith(("a", "as")) else None

    def _opening(self, begins: int, ends: int) -> Tense | None:
        if begins >= ends or not opens_present(self.words[begins]):
            return None
        return None if begins in self._places else "present"
