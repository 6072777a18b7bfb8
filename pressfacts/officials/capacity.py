"""What the words beside a name say of the person: title, organisation, party."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from attrs import evolve, frozen

from pressfacts.officials.complements import complement_end, is_broken, part_complement
from pressfacts.officials.roles import Reading, read_words
from pressfacts.officials.titles import Title, find_titles, nominative, party_adjective, write_title
from pressfacts.officials.vocabulary import head_of, party_of
from pressfacts.officials.word_classes import AND
from pressfacts.officials.words import (
    BEFORE_NAME,
    CONTACT_LABELS,
    OPENERS,
    PARTIES,
    PARTY_MEMBERS,
    PARTY_NAMES,
    PRIZES,
    STOPS,
    TOPIC_LINKS,
)

MOST_PHRASES = 2048  # that what they say is remembered of: a release says most things of most people twice


@frozen
class Capacity:
    """What a phrase says of a person.

    Attributes:
        role: the title, indefinite, in lower case where only its place capitalised it.
        organisation: whom the person holds it for.
        party: the party's abbreviation.
        is_shared: whether the title can be that of several people: `ministrarna`, `kommunalråd`.
        is_label: whether it is a label with a colon, as of a list: `Medförfattare: Anna Ek, docent`.
        is_contact: whether it says only that the person is to be contacted: `Presskontakt: Anna Ek`.
        at: where it stands, in the view.
        stands: on which side of the name it was read.
    """

    role: str | None = None
    organisation: str | None = None
    party: str | None = None
    is_shared: bool = False
    is_label: bool = False
    is_contact: bool = False
    at: int = 0
    stands: Literal["before", "above", "after", "parentheses", "beside"] | None = None

    @property
    def names_contact(self) -> bool:
        """Whether the title tells only that the person is to be contacted: `Anna Ek, presskontakt`."""
        return self.role is not None and self.role.casefold() in CONTACT_LABELS


def read_before(text: str) -> Capacity | None:
    """Read what stands right before a name: `Flodhjälpens generalsekreterare`, `chef för elnät på Norrvalla`."""
    return _read_clause(_last_clause(text))


@lru_cache(maxsize=MOST_PHRASES)
def _read_clause(text: str) -> Capacity | None:
    reading = read_words(text)
    words = reading.words
    party, end = _trailing_party(words)
    if not end:
        return None
    is_label = ":" in words[end:]
    if words[end - 1].casefold() in CONTACT_LABELS and (is_label or words[end - 1][0].isupper()):
        return Capacity(is_contact=True, is_label=True)
    capacity = _before(reading, end, party)
    return evolve(capacity, is_label=is_label) if capacity else None


def _last_clause(text: str) -> str:
    """Give what comes after the last verb or conjunction, which no title goes across; few words are quick to read."""
    words = text.split(" ")
    last = len(words)
    while last and (not (word := words[last - 1]) or word in BEFORE_NAME or word in ("omval", "nyval", "av")):
        last -= 1
    while last and words[last - 1] not in STOPS:
        last -= 1
    return " ".join(words[last:])


def _before(reading: Reading, end: int, party: str | None) -> Capacity | None:
    words = reading.words
    member = _member(words[end - 1])
    if member:
        return member
    titles = list(find_titles(reading))
    for title in titles:
        if title.end == end:
            if any(word.casefold() in PRIZES for word in words[title.prefix : title.start]):
                return None
            return _capacity(reading, title, title.end, None, party)
    for title in titles:
        if title.end < end and words[title.end] in TOPIC_LINKS and not is_broken(words, title.end, end):
            topic, organisation = part_complement(reading, title, end)
            if topic == end or organisation:
                return _capacity(reading, title, topic, organisation, party)
    return None


@lru_cache(maxsize=MOST_PHRASES)
def read_after(text: str, *, is_appositive: bool) -> Capacity | None:
    """Read what stands after a name, up to the next comma: `vd och koncernchef för Norrvalla Industri`.

    Args:
        text: the words.
        is_appositive: whether a comma or the like parts them from the name; else a sentence goes on after them.
    """
    reading = read_words(text)
    for title in find_titles(reading):
        if title.prefix == 0:
            end = complement_end(reading, title.end, is_appositive=is_appositive)
            topic, organisation = part_complement(reading, title, end)
            return _capacity(reading, title, topic, organisation, None)
    return _member(reading.words[0]) if reading.words else None


def read_organisation(text: str) -> str | None:
    """Read a phrase that is an organisation's name and nothing else: `Lunds universitet`, `University of Hull`."""
    reading = read_words(text)
    end = next((at for at, word in enumerate(reading.words) if word in STOPS), len(reading.words))
    while end and reading.words[end - 1] in AND:
        end -= 1
    if end in reading.organisations.get(0, ()) and reading.words[0] not in OPENERS:
        return reading.phrase(0, end)
    return None


def _member(word: str) -> Capacity | None:
    """Read a party that a word says without a title: `moderaten`, `Socialdemokraternas`."""
    if word.casefold() in PARTY_MEMBERS:
        return Capacity(party=PARTY_MEMBERS[word.casefold()])
    owner = nominative(word)
    return Capacity(organisation=owner, party=party_of(owner)) if owner != word and owner in PARTY_NAMES else None


def _trailing_party(words: tuple[str, ...]) -> tuple[str | None, int]:
    """Give the party in parentheses that the words end in, and where what is before it ends."""
    end = len(words)
    if words[-2:] in (("omval", "av"), ("nyval", "av")):
        end -= 2
    while end and words[end - 1] in BEFORE_NAME:
        end -= 1
    if end >= 3 and words[end - 1] == ")" and words[end - 3] == "(" and words[end - 2] in PARTIES:
        return PARTIES[words[end - 2]], end - 3
    return None, end


def _capacity(reading: Reading, title: Title, end: int, organisation: str | None, party: str | None) -> Capacity:
    heads = (head_of(word) for word in reading.words[title.start : title.end])
    adjectives = (party_adjective(reading, title, at) for at in range(title.start, title.end))
    party = party or next((party for party in adjectives if party), None)
    return Capacity(
        role=write_title(reading, title, end),
        organisation=organisation or title.organisation,
        party=party or party_of(organisation) or party_of(title.organisation),
        is_shared=any(head is not None and head.is_plural for head in heads),
    )
