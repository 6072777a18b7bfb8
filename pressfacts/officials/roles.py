"""Titles and organisations as token patterns, matched on the few words beside a name.

Every word is classed once, by flags that the vocabulary sets: a pattern says `TITLE_HEAD`, not five hundred words.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from pressfacts.officials.vocabulary import head_of, is_modifier, is_organisation_noun
from pressfacts.officials.words import (
    AFTER_HEAD,
    ENGLISH_FIRST,
    ENGLISH_LINKS,
    ENGLISH_TITLES,
    MODIFIERS,
    NAMED_BODIES,
    SMALL_BODIES,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.matcher import Matcher
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

AND = ("och", "samt", "&", "eller", "respektive", "/")
ORGANISATION_LINKS = ("och", "&", "i", "för", "de", "of", "the", "and", "for", "von", "+", "’", "-", "–", "/")
BODY_LINKS = ("för", "mot", "om", "av", "i")


@frozen
class Reading:
    """A few words as tokens, with the titles and organisations among them.

    Attributes:
        text: what was read.
        words: the tokens.
        starts: where each token starts in the text that was read.
        ends: where each ends.
        titles: for each token that a title begins at, the tokens after which one may end, longest first.
        organisations: the same for organisations.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    titles: dict[int, list[int]]
    organisations: dict[int, list[int]]

    def phrase(self, start: int, end: int) -> str:
        """The words from one token to another as they are written, white space folded."""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def gap(self, at: int) -> str:
        """What stands between a token and the one before it: a space or nothing."""
        return " " if self.starts[at] > self.ends[at - 1] else ""


@lru_cache(maxsize=2048)
def read_words(text: str) -> Reading:
    """Find the titles and organisations in a few words."""
    matcher = _matcher()
    doc = _tokenizer()(text)
    found: dict[str, dict[int, list[int]]] = {"title": {}, "organisation": {}}
    for key, start, end in matcher(doc):
        found[doc.vocab.strings[key]].setdefault(start, []).append(end)
    for places in found.values():
        for ends in places.values():
            ends.sort(reverse=True)
    tokens = [(token.text, token.idx) for token in doc]
    return Reading(
        text,
        tuple(word for word, _ in tokens),
        tuple(start for _, start in tokens),
        tuple(start + len(word) for word, start in tokens),
        found["title"],
        found["organisation"],
    )


@cache
def _tokenizer() -> Callable[[str], Doc]:
    import spacy

    pipeline = spacy.blank("sv")
    tokenizer: Any = pipeline.tokenizer
    for word in MODIFIERS:
        if word.endswith("."):
            tokenizer.add_special_case(word, [{"ORTH": word}])  # t.f. is one word
    return pipeline.make_doc


@cache
def _matcher() -> Matcher:
    from spacy.matcher import Matcher

    vocab = _tokenizer()("").vocab
    flags = _flags(vocab)
    matcher = Matcher(vocab, validate=False)
    matcher.add("title", [_pattern(flags, *steps) for steps in TITLES])
    matcher.add("organisation", [_pattern(flags, *steps) for steps in ORGANISATIONS])
    return matcher


# Each step is a flag, with how often it may come.
TITLES: tuple[tuple[str, ...], ...] = (
    ("MODIFIER*", "HEAD", "AFTER_HEAD?"),  # biträdande rektor, professor emeritus
    ("MODIFIER*", "CUT", "LINK*", "MODIFIER*", "HEAD"),  # energi- och näringsminister, vård-, skol- och kulturchef
    ("MODIFIER*", "STEM", "DASH", "AND", "HEAD"),  # utbildnings - och forskningsminister
    ("MODIFIER*", "ENGLISH_FIRST*", "ENGLISH_TITLE"),  # CFO, Vice President, Chief Financial Officer
    ("ENGLISH_FIRST*", "ENGLISH_TITLE", "ENGLISH_LINK+", "ENGLISH_FIRST+"),  # Director of Communications
    ("ENGLISH_FIRST+", "ENGLISH_LINK+", "ENGLISH_FIRST+"),  # Head of Investor Relations
    ("ENGLISH_TITLE", "ENGLISH_LINK", "ENGLISH_FIRST*", "ENGLISH_TITLE"),  # President and CEO
)
ORGANISATIONS: tuple[tuple[str, ...], ...] = (
    ("CAPITAL",),  # Norrvalla, SKR
    ("CAPITAL", "NAME_PART*", "NAME_END"),  # Region Västerdal, Högskolan i Halmstad, Sveriges Kommuner och Regioner
    ("SMALL_BODY",),  # polisen
    ("SMALL_BODY", "NAME_PART*", "NAME_END"),  # polisen i region Syd
    ("CAPITAL_CUT", "LINK+", "WORD"),  # Barn- och utbildningsnämnden
    ("CAPITAL_CUT", "LINK+", "WORD", "NAME_PART*", "NAME_END"),  # Hälso- och sjukvårdsförvaltningen i Norrmark
    ("CAPITAL", "NAME_PART*", "BODY", "BODY_LINK", "SMALL+"),  # Svenska institutet för europapolitiska studier
    ("CAPITAL_BODY", "BODY_LINK", "SMALL+"),  # Myndigheten för samhällsskydd och beredskap
)


def _pattern(flags: dict[str, int], *steps: str) -> list[dict[Any, Any]]:
    pattern: list[dict[Any, Any]] = []
    for step in steps:
        name, often = (step[:-1], step[-1]) if step[-1] in "*+?" else (step, "1")
        pattern.append({flags[name]: True, **({"OP": often} if often != "1" else {})})
    return pattern


def _flags(vocab: Vocab) -> dict[str, int]:
    tests: dict[str, Callable[[str], bool]] = {
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
    return {name: vocab.add_flag(test) for name, test in tests.items()}


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
