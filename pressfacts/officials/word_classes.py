"""What each word may be in a title or in an organisation's name: the classes that the patterns are written in."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from pressfacts.officials.vocabulary import MOST_WORDS, head_of, is_modifier, is_organisation_noun, is_organisation_word
from pressfacts.officials.words import (
    AFTER_HEAD,
    ENGLISH_FIELD_ENDINGS,
    ENGLISH_FIRST,
    ENGLISH_LINKS,
    ENGLISH_POSTS,
    ENGLISH_RANKS,
    ENGLISH_TITLES,
    NAMED_BODIES,
    SMALL_BODIES,
)

AND = ("och", "samt", "&", "eller", "respektive", "/")
ORGANISATION_LINKS = ("och", "&", "i", "för", "de", "of", "the", "and", "for", "von", "+", "’", "-", "–", "/")
BODY_LINKS = ("för", "mot", "om", "av", "i")


def is_cut(word: str) -> bool:
    """Say whether a word is the first part of a compound that ends further on: `energi-`."""
    return len(word) > 2 and word[-1] in "-–" and word[0].isalpha()


def is_capital(word: str) -> bool:
    """Say whether a word begins with a capital or is a number with letters, as names of firms may."""
    return word[:1].isupper() or (word[:1].isdigit() and any(letter.isupper() for letter in word))


def _is_small_noun(word: str) -> bool:
    return word[:1].islower() and is_organisation_noun(word)


def _is_name_part(word: str) -> bool:
    if is_capital(word) or word in ORGANISATION_LINKS or word.isdigit() or _is_small_noun(word) or is_cut(word):
        return True
    return word[:1].islower() and word.endswith(("ska", "liga", "nas", "na", "iga", "ala", "ella", "iva", "ens", "ets"))


def _is_english_field(word: str) -> bool:
    return word[:1].isupper() and word.endswith(ENGLISH_FIELD_ENDINGS) and not is_organisation_word(word)


CLASSES: dict[str, Callable[[str], bool]] = {
    "MODIFIER": is_modifier,
    "HEAD": lambda word: head_of(word) is not None,
    "AFTER_HEAD": lambda word: word in AFTER_HEAD,
    "CUT": is_cut,
    "LINK": lambda word: is_cut(word) or word in (*AND, ","),
    "STEM": lambda word: len(word) > 2 and word.isalpha(),
    "DASH": lambda word: word in ("-", "–"),
    "AND": lambda word: word == "och",
    "ENGLISH_FIRST": lambda word: word in ENGLISH_FIRST,
    "ENGLISH_TITLE": lambda word: word in ENGLISH_TITLES,
    "ENGLISH_LINK": lambda word: word in ENGLISH_LINKS,
    "ENGLISH_POST": lambda word: word in ENGLISH_POSTS,
    "ENGLISH_RANK": lambda word: word in ENGLISH_RANKS,
    "ENGLISH_FIELD": lambda word: word in ENGLISH_FIRST or _is_english_field(word),
    "ENGLISH_AND": lambda word: word in ("and", "&", "/"),
    "OF": lambda word: word in ("of", "for"),
    "CAPITAL": lambda word: is_capital(word) and not is_cut(word),
    "CAPITAL_CUT": lambda word: is_capital(word) and is_cut(word),
    "CAPITAL_BODY": lambda word: is_capital(word) and word.casefold().endswith(NAMED_BODIES),
    "SMALL_BODY": lambda word: word in SMALL_BODIES,
    "BODY": lambda word: word.casefold().endswith(NAMED_BODIES),
    "BODY_LINK": lambda word: word in BODY_LINKS,
    "SMALL": lambda word: word[:1].islower() or word in (*AND, ","),
    "WORD": lambda word: word[:1].isalpha() and not is_cut(word),
    "NAME_PART": _is_name_part,
    "NAME_END": lambda word: is_capital(word) or word.isdigit() or _is_small_noun(word),
}
Kind = Literal["title", "organisation"]
TELLING: dict[Kind, frozenset[str]] = {
    "title": frozenset({"HEAD", "ENGLISH_FIRST", "ENGLISH_TITLE", "ENGLISH_POST", "ENGLISH_RANK"}),
    "organisation": frozenset({"CAPITAL", "CAPITAL_CUT", "CAPITAL_BODY", "SMALL_BODY"}),
}
"""One of these stands in every title and in every name of an organisation."""


@lru_cache(maxsize=MOST_WORDS)
def classes_of(word: str) -> str:
    """Give the classes of a word, parted by spaces."""
    return " ".join(name for name, is_of in CLASSES.items() if is_of(word)) or "NONE"


@lru_cache(maxsize=MOST_WORDS)
def tells_of(kind: Kind, classes: str) -> bool:
    """Say whether a word of these classes may be the one that makes a title or an organisation's name of a phrase."""
    return not TELLING[kind].isdisjoint(classes.split())
