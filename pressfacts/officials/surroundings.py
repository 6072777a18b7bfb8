"""What stands around a run of capitalised words: a title, a party, what it is the name of."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.officials.grammar import NAME
from pressfacts.officials.vocabulary import head_of, is_given_name, is_place
from pressfacts.officials.words import (
    FIRMS,
    NAMED_THING_ENDINGS,
    NAMED_THINGS,
    NOT_GENITIVES,
    PARTICLES,
    PARTIES,
    PARTY_NAMES,
    STOPS,
    THING_NOUNS,
    TOPIC_LINKS,
)

LONGEST_NAME = 6

Word = tuple[str, int, int]


def find_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitalised words between two offsets, the article before one included: `al-Rashid`."""
    for run in NAME.matches(text, start, end):
        article = run.start("article")
        yield article if article >= start else run.start(), run.end()


def split_words(text: str, start: int, end: int) -> list[Word]:
    """Give the words of a run with where each begins and ends."""
    words: list[Word] = []
    at = start
    for word in text[start:end].split(" "):
        words.append((word, at, at + len(word)))
        at += len(word) + 1
    return words


def opens_sentence(text: str, at: int) -> bool:
    """Say whether what stands at an offset begins a sentence or a line."""
    before = text[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in '.!?:\n–-—•”"*#|>'


def is_vouched(text: str, words: list[Word]) -> bool:
    """Say whether a title or a party shows that a given name and what comes after it are a person's name."""
    before = text[max(0, words[0][1] - 40) : words[0][1]].split(" ")
    if len(before) > 1 and not before[-1] and head_of(before[-2]):
        return True
    after = text[words[-1][2] : words[-1][2] + 40]
    if after.startswith(" ("):
        return after[2:].split(")", 1)[0] in PARTIES
    return after.startswith(", ") and head_of(after[2:].split(" ", 1)[0].strip(",.\n")) is not None


def is_none(text: str, words: list[Word]) -> bool:
    """Say whether the words are a place's, a thing's or a firm's name, by themselves or by what stands around them."""
    name = " ".join(word for word, _, _ in words)
    before = text[max(0, words[0][1] - 30) : words[0][1]].split()
    return (
        name in PARTY_NAMES
        or is_place(name)
        or sum(word not in PARTICLES for word, _, _ in words) > LONGEST_NAME
        or (before[-1:] != [] and before[-1] in THING_NOUNS)
        or _goes_on_as_thing(_next_word(text, words[-1][2]), words[-1][0])
        or (len(words) > 1 and not is_given_name(words[0][0]) and _is_where(before))
    )


def _goes_on_as_thing(follows: str, last: str) -> bool:
    """Say whether the word after a name is what it names: `Olof Palmes gata`, `Nordin Bygg AB`, `Karin Boye-priset`."""
    if follows in FIRMS:
        return True
    return follows[:1].islower() and (
        follows in NAMED_THINGS or (last.endswith("s") and follows.endswith(NAMED_THING_ENDINGS))
    )


def _is_where(before: list[str]) -> bool:
    """Say whether the words before lead to a place: `i`, or `i Nairobi och`."""
    return before[-1:] == ["i"] or (before[-1:] == ["och"] and before[-3:-2] == ["i"] and before[-2][0].isupper())


def _next_word(text: str, at: int) -> str:
    """Give the word after a space at an offset, without the marks around it."""
    if text[at : at + 1] != " ":
        return ""
    after = text[at + 1 : at + 40].split(" ", 1)[0].split("\n", 1)[0]
    return after.strip('.,;:()!?”"')


def is_genitive(text: str, word: Word) -> bool:
    """Say whether a name's last s is the genitive's: a noun comes after it, and few names end so."""
    written, _, end = word
    if not written.endswith("s") or len(written) < 4 or written.casefold().endswith(NOT_GENITIVES):
        return False
    follows = _next_word(text, end)
    return follows[:1].islower() and not (follows in STOPS or follows in TOPIC_LINKS or follows in ("och", "samt"))
