"""The organisation that stands after a name, and not in its title."""

from __future__ import annotations

from attrs import evolve

from pressfacts.officials.capacity import Capacity, read_organisation
from pressfacts.officials.grammar import SEGMENT
from pressfacts.officials.roles import read_words
from pressfacts.officials.vocabulary import head_of, is_body, is_organisation_word, is_place, party_of
from pressfacts.officials.words import ENGLISH_FIRST

LONGEST_EMPLOYER = 7


def add_employer(text: str, before: Capacity, end: int, latest: int) -> Capacity:
    """Add the employer after the name to the title before it: `Professor Anna Ek vid Umeå universitet`."""
    if before.role is None or before.organisation:
        return before
    for link in (" vid ", " på ", " från ", " hos ", ", "):
        if text.startswith(link, end):
            segment = SEGMENT.match(text, end + len(link), latest)
            is_cut = segment is not None and segment.end == latest < len(text)
            if segment is None or (is_cut and link == ", "):
                return before
            organisation = _employer(text[segment.start : segment.end], is_comma=link == ", ", is_sure=link == " vid ")
            return evolve(before, organisation=organisation, party=before.party or party_of(organisation))
    return before


def _employer(words: str, *, is_comma: bool, is_sure: bool) -> str | None:
    """Give the organisation that words begin with; after a comma they must be its name and nothing else."""
    if is_comma:
        organisation = read_organisation(words)
        return None if organisation and is_place(organisation) else organisation
    reading = read_words(" ".join(words.split(" ")[:LONGEST_EMPLOYER]))
    for end in reading.organisations.get(0, ()):
        name = reading.phrase(0, end)
        if read_organisation(name) == name and not is_place(name) and (is_sure or is_body(name)):
            return name
    return None


def may_be_body(words: list[str]) -> bool:
    """Say whether an organisation's name is no second title: `Butikscheferna` and `Skolledarna` are unions."""
    head = head_of(words[0])
    named = head is not None and head.is_plural and head.is_definite and len(words) == 1
    if all(word in ENGLISH_FIRST for word in words):  # Director, Cultural Affairs
        return False
    return head is None or named or is_organisation_word(words[-1])
