"""The titles among a few words, with what owns them, and how a title is written."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pressfacts.officials.places import PLACES
from pressfacts.officials.roles import Reading
from pressfacts.officials.vocabulary import (
    head_of,
    is_branch,
    is_modifier,
    is_organ,
    is_place,
    is_political,
    strong_form,
)
from pressfacts.officials.word_classes import AND, is_cut
from pressfacts.officials.words import (
    DROPPED_MODIFIERS,
    ENGLISH_FIRST,
    ENGLISH_TITLES,
    GENITIVE_ENDINGS,
    MODIFIERS,
    OPENERS,
    OWNERS,
    PARTY_ADJECTIVES,
    PLURAL_NAMES,
)

ADJECTIVE_ONLY = ("råd", "rådet", "råden")  # titles after an adjective, as in tekniska rådet; else a body
SHORTEST_PLACE = 5  # shorter ones are also what a post is of: Mark, Berg, Sand
ENGLISH_JOINTS = ("of", "for", "and")


@frozen
class Title:
    """A title among the words of a reading.

    Attributes:
        start: its first word, `generalsekreterare` in `Flodhjälpens generalsekreterare`.
        end: the word after its last, the complement left out.
        prefix: the first word of what owns it.
        organisation: the organisation that owns it, in the nominative.
    """

    start: int
    end: int
    prefix: int
    organisation: str | None


def find_titles(reading: Reading) -> Iterator[Title]:
    """Yield the titles among the words, left to right; `vd och koncernchef` is one."""
    covered = 0
    for start in sorted(reading.titles):
        if start < covered and reading.words[start - 1] in AND:
            continue
        if reading.titles[start][0] == start + 1 and reading.words[start].casefold() in ADJECTIVE_ONLY:
            continue
        covered = end = _coordinated(reading, reading.titles[start][0])
        prefix, organisation = _owner(reading, start)
        yield Title(start, end, prefix, organisation)


def _coordinated(reading: Reading, end: int) -> int:
    """Give where `vd och koncernchef` ends, from where `vd` does."""
    while end < len(reading.words) and reading.words[end] in AND and end + 1 in reading.titles:
        following = reading.titles[end + 1][0]
        if _is_definite(reading, end) and not _is_definite(reading, following):
            return end
        end = following
    return end


def _is_definite(reading: Reading, end: int) -> bool:
    """Say whether the title that ends there is definite: `kungen` in `kungen och drottning Silvia` is another's."""
    head = head_of(reading.words[end - 1])
    return head is not None and head.is_definite


def _owner(reading: Reading, start: int) -> tuple[int, str | None]:
    """Give where a title begins with what owns it, and the organisation that does: `Malmö stads`, `EU:s`."""
    words = reading.words
    at = start
    while at and words[at - 1].casefold() in OWNERS:
        at -= 1
    if at < start or not at or not words[at - 1].endswith("s"):
        return at, None
    begins = [begin for begin, ends in reading.organisations.items() if at in ends]
    begins = [begin for begin in begins if words[begin] not in OPENERS or begin == at - 1]
    if is_organ(words[at - 1]) or is_branch(words[at - 1]) or not begins:
        return _suspended(words, at - 1), None
    begin = min(begins)
    if words[begin] in PLACES and "och" in words[begin:at]:
        begin += words[begin:at].index("och") + 1
    return begin, nominative(reading.phrase(begin, at))


def _suspended(words: tuple[str, ...], at: int) -> int:
    """Give where `barn- och utbildningsnämndens` begins, from its last word."""
    if not (is_organ(words[at]) or is_branch(words[at]) or words[at].casefold().endswith(GENITIVE_ENDINGS)):
        return at + 1
    while at > 1 and words[at - 1] in (*AND, ",") and is_cut(words[at - 2]):
        at -= 2
    return at


def nominative(name: str) -> str:
    """Give an organisation's name without its genitive: `Finland` for `Finlands`, `EU` for `EU:s`."""
    if name.endswith((*PLURAL_NAMES, "hus")):
        return name
    for ending in (":s", "’s", "s"):
        if name.endswith(ending):
            return name.removesuffix(ending)
    return name


def write_title(reading: Reading, title: Title, end: int) -> str:
    """Write a title with its complement as the release does, but indefinite and in lower case.

    The genitive of an organ stays (`kommunstyrelsens ordförande`), an organisation's and a common noun's go
    (`Finlands president`, `kommunens hr-chef`).
    """
    begin = title.start if title.organisation else title.prefix
    while begin < title.start and reading.words[begin].casefold() in OWNERS:
        begin += 1
    neuter = any(head.is_neuter for word in reading.words[title.start : title.end] if (head := head_of(word)))
    pieces: list[str] = []
    for at in range(begin, end):
        word = _word(reading, title, at, neuter) if title.start <= at < title.end else reading.words[at]
        if word:
            pieces += [reading.gap(at) if pieces else "", word]
    return _in_lower_case(reading, title, begin, end, "".join(pieces))


def _word(reading: Reading, title: Title, at: int, neuter: bool) -> str | None:
    """Give a title's word in its indefinite form; `None` where it tells only that the holder is new, or one of many."""
    word = reading.words[at]
    follows = reading.words[at + 1] if at + 1 < title.end else ""
    if word.casefold() in DROPPED_MODIFIERS or (word.casefold() == "andra" and follows != "vice"):
        return None
    if party_adjective(reading, title, at):
        return None
    head = head_of(word)
    if head:
        return head.indefinite
    return strong_form(word, neuter) if is_modifier(word) and word not in ENGLISH_FIRST else word


def party_adjective(reading: Reading, title: Title, at: int) -> str | None:
    """Give the party that an adjective before a political post says: `den moderate riksdagsledamoten`."""
    posts = reading.words[at + 1 : title.end]
    return PARTY_ADJECTIVES.get(reading.words[at].casefold()) if any(is_political(post) for post in posts) else None


def _in_lower_case(reading: Reading, title: Title, begin: int, end: int, written: str) -> str:
    """Undo a capital that a title has by its place; initialisms and English titles keep theirs."""
    first = written.split(" ", 1)[0]
    words = reading.words[title.start : end]
    swedish = begin < title.start or any(head_of(word) for word in reading.words[title.start : title.end])
    own = reading.words[title.start : title.end]
    english = len(own) > 1 and all(word in ENGLISH_FIRST or word in ENGLISH_TITLES for word in own)
    if english and own[-1][1:].islower():
        return written
    if not swedish or any(word in ENGLISH_JOINTS for word in words) or first.endswith(":s"):
        return written
    head = head_of(first)
    place = head.first.removesuffix("s") if head is not None else ""
    if len(place) >= SHORTEST_PLACE and is_place(place):
        return written  # Nordenchef, whose capital is the place's
    if first[1:2].islower() or first.casefold() in MODIFIERS:
        return first[:1].lower() + written[1:]
    return written
