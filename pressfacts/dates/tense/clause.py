"""Finds the finite verb nearest to a place in its clause, and the tense that it is in.

Source: Svenska Akademiens grammatik: the finite verb stands second in a main clause, so a fronted expression of time
is followed by it; elsewhere it is looked for backwards.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import regex
from attrs import frozen

from pressfacts.dates.tense.words import (
    DEFINITE_ENDINGS,
    DETERMINERS,
    FUTURE,
    NOT_PRETERITE,
    OPENERS,
    PERFECT,
    PREPOSITIONS,
    PRESENT,
    PRESENT_ENDINGS,
    PRONOUNS,
    REPORTS,
    REQUESTS,
    STATES,
    STRONG,
    SUPINE_ENDINGS,
    WITH_INFINITIVE,
)

Tense = Literal["past", "present", "future", "state"]
LONGEST_SENTENCE = 250
"""How far from the expression a verb is looked for, in characters."""


@frozen
class _Word:
    text: str
    start: int
    boundary: bool
    """Whether a mark that parts clauses stands before it."""


def find_tense(text: str, start: int, end: int, sentence: tuple[int, int]) -> Tense | None:
    """Give the tense of the clause that a stretch of a sentence stands in.

    Args:
        text: the text.
        start: where the expression begins.
        end: where it ends.
        sentence: where its sentence begins and ends.

    Returns:
        The tense of the finite verb that goes with it, the present parted into what happens (`öppnar`) and what is so
        (`är`, `visar`); `None` where the sentence has no finite verb.
    """
    before = _words(text, max(sentence[0], start - LONGEST_SENTENCE), start)
    after = _words(text, end, min(sentence[1], end + LONGEST_SENTENCE))
    own = _clause_before(before)
    if all(word.text in PREPOSITIONS for word in own):
        fronted = _first_verb(_clause_after(after), fronted=True)
        if fronted:
            return fronted
    return (
        _last_verb(own)
        or _first_verb(_clause_after(after), fronted=False)
        or _last_verb(before[: len(before) - len(own)])
        or _first_verb(after, fronted=False)
    )


def tense_of(word: str) -> Tense | None:
    """Give the tense that a word alone is in, if it is a finite verb."""
    if word in FUTURE:
        return "present" if word in WITH_INFINITIVE else "future"
    if word in PRESENT or word in REQUESTS:
        return "present"
    if word in REPORTS:
        return "past"
    if word in STATES:
        return "state"
    if word in NOT_PRETERITE:
        return None
    if word in STRONG or (len(word) > 4 and word.endswith(("ade", "ades", "erades"))):
        return "past"
    return None


def _words(text: str, start: int, end: int) -> list[_Word]:
    words: list[_Word] = []
    marked = False
    for match in _token().finditer(text, start, end):
        if match["word"]:
            words.append(_Word(match["word"].casefold(), match.start(), marked))
        marked = not match["word"]
    return words


@cache
def _token() -> regex.Pattern[str]:
    return regex.compile(r"(?P<word> \p{L}++ ) | [,;:()] | (?<=\ ) [–—-] (?=\ )", regex.VERBOSE)


def _clause_before(words: list[_Word]) -> list[_Word]:
    """Give the words of the clause that the list ends in."""
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.text in OPENERS and not (word.text in ("att", "sedan", "då") and _is_no_opener(words, index)):
            return words[index + 1 :]
        if word.boundary:
            return words[index:]
        if _opens_by_and(words, index):
            return words[index + 1 :]
    return words


def _is_no_opener(words: list[_Word], index: int) -> bool:
    """Tell `kommer att` and the preposition `sedan` from words that open a clause."""
    before = [word.text for word in words[max(0, index - 3) : index]]
    if words[index].text == "att":
        return any(word in WITH_INFINITIVE for word in before)
    return index >= len(words) - 2


def _clause_after(words: list[_Word]) -> list[_Word]:
    for index, word in enumerate(words):
        if word.boundary or (word.text in OPENERS and index) or _opens_by_and(words, index):
            return words[:index]
    return words


def _opens_by_and(words: list[_Word], index: int) -> bool:
    """Tell the `och` of `… och beslutade …`, that begins a clause, from one between nouns."""
    return (
        words[index].text in ("och", "men") and index + 1 < len(words) and tense_of(words[index + 1].text) is not None
    )


def _last_verb(words: list[_Word]) -> Tense | None:
    for index in range(len(words) - 1, -1, -1):
        found = _verb_at(words, index)
        if found:
            return found
    return "present" if any(_looks_present(words, index) for index in range(1, len(words))) else None


def _looks_present(words: list[_Word], index: int) -> bool:
    """Tell `nämnden sammanträder` from `nya lokaler`: a word in -r right after a subject."""
    before, word = words[index - 1].text, words[index].text
    subject = before in PRONOUNS or (len(before) > 3 and before.endswith(DEFINITE_ENDINGS))
    return subject and len(word) > 3 and word.endswith(PRESENT_ENDINGS) and not words[index].boundary


def _first_verb(words: list[_Word], *, fronted: bool) -> Tense | None:
    for index, word in enumerate(words):
        found = _verb_at(words, index)
        if found:
            return found
        if (
            fronted
            and index < 2
            and word.text.endswith(("ar", "er", "as", "s", "r"))
            and len(word.text) > 3
            and not index
        ):
            return "present"
    return None


def _verb_at(words: list[_Word], index: int) -> Tense | None:
    """Give the tense of the verb at a place, read with its auxiliary or infinitive."""
    word = words[index].text
    found = tense_of(word)
    if found is None:
        return None
    before = [other.text for other in words[max(0, index - 6) : index]]
    after = [other.text for other in words[index + 1 : index + 7]]
    if word in PERFECT:
        return (
            "past"
            if word == "hade" or any(other.endswith(SUPINE_ENDINGS) and len(other) > 2 for other in after[:5])
            else "state"
        )
    if found == "past" and before[-1:] and before[-1] in DETERMINERS and word.endswith("ade"):
        return None
    if found == "present" and word in WITH_INFINITIVE:
        follows = (
            "att" in after[:5] if word in ("kommer", "hoppas") else any(_is_infinitive(other) for other in after[:6])
        )
        return "future" if follows or word in ("väntas", "förväntas", "beräknas", "planeras") else found
    if found in ("present", "state") and any(other in ("ska", "skall") for other in before):
        return "future"
    if found == "present" and word.endswith("s") and "kommer" in before:
        return "future"
    return found


def _is_infinitive(word: str) -> bool:
    return word.endswith(("a", "as")) and len(word) > 2
