"""What a word is, by itself: a title, an adjective before one, an organisation's noun, a given name."""

from __future__ import annotations

from functools import cache, lru_cache

from attrs import frozen

from pressfacts.officials.given_names import GIVEN_NAMES, MEN, WOMEN
from pressfacts.officials.places import PLACES
from pressfacts.officials.words import (
    ADJECTIVE_ENDINGS,
    BRANCH_ENDINGS,
    ENGLISH_BODIES,
    FIRMS,
    HEAD_TABLE,
    INDECLINABLE_ENDINGS,
    MODIFIERS,
    NOT_HEADS,
    ORGAN_ENDINGS,
    ORGANISATION_NOUNS,
    ORGANISATION_WORDS,
    PARTY_ADJECTIVES,
    PARTY_NAMES,
    POLITICAL_POSTS,
    STRONG_FORMS,
    SURNAME_ENDINGS,
    WEAK_ENDINGS,
    WHOLE_HEAD_TABLE,
)

SHORTEST_FIRST_PART = 2
MOST_WORDS = 1 << 14  # that what they are is remembered of


@frozen
class Head:
    """A title's head in some form.

    Attributes:
        indefinite: the whole word in its indefinite singular form, `kommunalråd` for `kommunalrådet`.
        is_definite: whether the form is definite.
        is_plural: whether the form can be plural.
        is_singular: whether the form can be singular.
        is_neuter: whether the head is neuter, which an adjective before it shows.
        first: what the word has before the head: `general` in `generaldirektör`.
    """

    indefinite: str
    is_definite: bool
    is_plural: bool
    is_singular: bool
    is_neuter: bool
    first: str


@cache
def _forms(table: str) -> dict[str, tuple[str, bool, bool, bool, bool]]:
    forms: dict[str, tuple[str, bool, bool, bool, bool]] = {}
    for row in table.strip().splitlines():
        words = row.split()
        neuter = len(words) > 1 and words[1].endswith("et")
        for place, word in enumerate(words):
            plural, singular = word in words[2:], word in words[:2]
            if word not in forms or word == words[0]:
                forms[word] = (words[0], place % 2 == 1 and word != words[0], plural, singular, neuter)
    return forms


@lru_cache(maxsize=MOST_WORDS)
def head_of(word: str) -> Head | None:
    """Give the title's head that a word is or ends in, in any of its forms, if it is one.

    A first part counts from two letters on: `generaldirektör`, `it-chef`, `EU-minister`.
    """
    lower = word.casefold()
    if lower in NOT_HEADS or not word[:1].isalpha():
        return None
    heads, whole_heads = _forms(HEAD_TABLE), _forms(WHOLE_HEAD_TABLE)
    for at in (0, *range(SHORTEST_FIRST_PART, len(lower))):
        found = heads.get(lower[at:]) or (None if at else whole_heads.get(lower))
        if found and (at == 0 or len(lower) - at > SHORTEST_FIRST_PART + 1 or lower[at - 1] == "-"):
            indefinite, definite, plural, singular, neuter = found
            written = word[:at] + (indefinite if at else _as_written(word, indefinite))
            return Head(written, definite, plural, singular, neuter, word[:at])
    return None


def _as_written(word: str, indefinite: str) -> str:
    """Keep `VD` for `VD:n` and `Rektor` for `Rektorn`."""
    if word[:2].isupper():
        return indefinite.upper()
    return indefinite.capitalize() if word[:1].isupper() else indefinite


@lru_cache(maxsize=MOST_WORDS)
def is_modifier(word: str) -> bool:
    """Say whether a word may stand before a head: `vice`, `biträdande`, `rättspolitisk`."""
    lower = word.casefold()
    return (
        lower in MODIFIERS
        or lower in PARTY_ADJECTIVES
        or (len(lower) > 5 and lower.endswith(ADJECTIVE_ENDINGS) and head_of(lower) is None)
    )


@lru_cache(maxsize=MOST_WORDS)
def strong_form(word: str, neuter: bool) -> str:
    """Give an adjective's indefinite form: `energipolitisk` for `energipolitiska`."""
    lower = word.casefold()
    if lower in STRONG_FORMS:
        return STRONG_FORMS[lower]
    if lower.endswith(INDECLINABLE_ENDINGS):
        return word
    for weak, strong in WEAK_ENDINGS.items():
        if lower.endswith(weak) and len(lower) > len(weak) + 1:
            return word[: len(word) - len(weak)] + strong + ("t" if neuter else "")
    return word


@lru_cache(maxsize=MOST_WORDS)
def is_organisation_noun(word: str) -> bool:
    """Say whether a common noun makes a phrase an organisation: `kommun`, `lantbruksuniversitet`."""
    lower = word.casefold()
    forms = (lower, lower.removesuffix("s"))
    return any(form[at:] in _ORGANISATION_NOUNS for form in forms for at in range(len(form)) if at == 0 or at >= 3)


_ORGANISATION_NOUNS = frozenset(ORGANISATION_NOUNS)
_ORGANISATION_WORDS = frozenset(ORGANISATION_WORDS)


@lru_cache(maxsize=MOST_WORDS)
def is_organ(word: str) -> bool:
    """Say whether a word is a body within an organisation: `kommunstyrelsen`, `justitieutskottets`."""
    lower = word.casefold().removesuffix("s")
    return lower.endswith(ORGAN_ENDINGS) or lower == "styrelsen"


@lru_cache(maxsize=MOST_WORDS)
def is_branch(word: str) -> bool:
    """Say whether a word by itself is a local or special part of an organisation: `Tranbykretsen`, `Studentkårens`."""
    return word.casefold().removesuffix("s").endswith(BRANCH_ENDINGS)


@lru_cache(maxsize=MOST_WORDS)
def is_given_name(word: str) -> bool:
    """Say whether a word is a given name, double ones by their first part: `Anna-Karin`."""
    return word in GIVEN_NAMES or ("-" in word and word.split("-")[0] in GIVEN_NAMES)


@lru_cache(maxsize=MOST_WORDS)
def is_political(word: str) -> bool:
    """Say whether a title is a post that parties hold, so that an adjective before it may name the party."""
    head = head_of(word)
    return head is not None and head.indefinite.casefold().endswith(POLITICAL_POSTS)


@lru_cache(maxsize=MOST_WORDS)
def may_be_surname(word: str) -> bool:
    """Say whether a word that looks like an organisation's may be a surname all the same: `Green`, `Rubbestad`."""
    whole = word.casefold() in _ORGANISATION_NOUNS or word in FIRMS or word in PARTY_NAMES
    return not whole and (not is_organisation_noun(word) or word.casefold().endswith(SURNAME_ENDINGS))


@lru_cache(maxsize=MOST_WORDS)
def is_place(word: str) -> bool:
    """Say whether a word is a place or a place's genitive."""
    return word in PLACES or (word.endswith("s") and word[:-1] in PLACES)


@lru_cache(maxsize=MOST_WORDS)
def is_organisation_word(word: str) -> bool:
    """Say whether a capitalised word speaks for an organisation, a place or a thing rather than a person."""
    return word in _ORGANISATION_WORDS or word in PARTY_NAMES or is_place(word) or is_organisation_noun(word)


def party_of(organisation: str | None) -> str | None:
    """Give the abbreviation of a national party named in full, alone or with a place after it."""
    if not organisation:
        return None
    return PARTY_NAMES.get(organisation) or PARTY_NAMES.get(organisation.split()[0])


def is_body(phrase: str) -> bool:
    """Say whether a capitalised phrase shows by itself that it is an organisation: `Norrmarks kommun`, `SKR`."""
    words = phrase.split()
    return phrase in PARTY_NAMES or any(
        is_organisation_noun(word) or (word.isupper() and len(word) > 1) or word in ENGLISH_BODIES for word in words
    )


@lru_cache(maxsize=MOST_WORDS)
def pronouns_for(given: str) -> frozenset[str]:
    """Give the pronouns that may stand for somebody with a given name; both where the name tells nothing."""
    first = given if given in GIVEN_NAMES else given.split("-")[0]
    fits = {"hon"} if first in WOMEN else set()
    if first in MEN:
        fits.add("han")
    return frozenset(fits or {"hon", "han"})
