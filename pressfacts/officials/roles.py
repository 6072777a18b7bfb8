"""Titles and organisations as token patterns, matched on the few words beside a name.

A pattern says `HEAD`, not five hundred words: it is matched on the classes that each word has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from pressfacts.officials.grammar import WORD
from pressfacts.officials.word_classes import CLASSES, classes_of, is_telling

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab


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
    tokens = [(match.group(), *match.span()) for match in WORD.compiled.finditer(text)]
    words, starts, ends = zip(*tokens, strict=True) if tokens else ((), (), ())
    titles: dict[int, list[int]] = {}
    organisations: dict[int, list[int]] = {}
    for name, start, end in _matches([classes_of(word) for word in words]):
        (titles if name == "title" else organisations).setdefault(start, []).append(end)
    for longest_first in (*titles.values(), *organisations.values()):
        longest_first.sort(reverse=True)
    return Reading(text, words, starts, ends, titles, organisations)


def _matches(classes: list[str]) -> Iterator[tuple[str, int, int]]:
    """Yield what the patterns find among words, if one of them tells of a title or an organisation.

    The tokens are the words' classes: spaCy's vocabulary holds some hundreds of them, whatever is read.
    """
    if not any(map(is_telling, classes)):
        return
    from spacy.tokens import Doc

    vocab, matcher = _matcher()
    for key, start, end in matcher(Doc(vocab, words=classes)):
        yield vocab.strings[key], start, end


@cache
def _matcher() -> tuple[Vocab, Matcher]:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    vocab = Vocab()
    flags = {name: vocab.add_flag(partial(_is_among, name)) for name in CLASSES}
    matcher = Matcher(vocab, validate=False)
    matcher.add("title", [_pattern(flags, *steps) for steps in TITLES])
    matcher.add("organisation", [_pattern(flags, *steps) for steps in ORGANISATIONS])
    return vocab, matcher


def _is_among(name: str, classes: str) -> bool:
    return name in classes.split()


# Each step is a class, with how often it may come.
TITLES: tuple[tuple[str, ...], ...] = (
    ("MODIFIER*", "HEAD", "AFTER_HEAD?"),  # biträdande rektor, professor emeritus
    ("MODIFIER*", "CUT", "LINK*", "MODIFIER*", "HEAD"),  # energi- och näringsminister, vård-, skol- och kulturchef
    ("MODIFIER*", "STEM", "DASH", "AND", "HEAD"),  # utbildnings - och forskningsminister
    ("MODIFIER*", "ENGLISH_FIRST*", "ENGLISH_TITLE"),  # CFO, Vice President, Chief Financial Officer
    ("ENGLISH_FIRST*", "ENGLISH_TITLE", "ENGLISH_LINK+", "ENGLISH_FIRST+"),  # Director of Communications
    ("ENGLISH_FIRST+", "ENGLISH_LINK+", "ENGLISH_FIRST+"),  # Head of Investor Relations
    ("ENGLISH_FIRST*", "ENGLISH_POST", "OF", "ENGLISH_FIELD+"),  # Head of Partnerships
    ("ENGLISH_FIRST*", "ENGLISH_POST", "OF", "CAPITAL", "ENGLISH_FIELD"),  # Professor of Marine Biology
    ("ENGLISH_FIRST*", "ENGLISH_POST", "OF", "ENGLISH_FIELD+", "ENGLISH_AND", "ENGLISH_FIELD+"),
    ("ENGLISH_FIRST*", "ENGLISH_RANK", "ENGLISH_FIELD+"),  # VP Supply Chain
    ("ENGLISH_FIRST*", "ENGLISH_FIELD", "ENGLISH_TITLE"),  # Chief Happiness Officer
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
