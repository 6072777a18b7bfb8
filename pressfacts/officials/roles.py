"""Titles and organisations as token patterns, matched on the few words beside a name.

A pattern says `HEAD`, not five hundred words: it is matched on the classes that each word has.
"""

from __future__ import annotations

from functools import cache, cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from pressfacts.officials.grammar import WORD
from pressfacts.officials.word_classes import CLASSES, Kind, classes_of, tells_of

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab


@frozen(slots=False)
class Reading:
    """A few words as tokens, with the titles and organisations among them, looked for when they are asked for.

    Attributes:
        text: what was read.
        words: the tokens.
        starts: where each token starts in the text that was read.
        ends: where each ends.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @cached_property
    def titles(self) -> dict[int, list[int]]:
        """For each token that a title begins at, the tokens after which one may end, longest first."""
        return _find("title", self.words)

    @cached_property
    def organisations(self) -> dict[int, list[int]]:
        """The same for organisations."""
        return _find("organisation", self.words)

    def phrase(self, start: int, end: int) -> str:
        """The words from one token to another as they are written, white space folded."""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def gap(self, at: int) -> str:
        """What stands between a token and the one before it: a space or nothing."""
        return " " if self.starts[at] > self.ends[at - 1] else ""


@lru_cache(maxsize=2048)
def read_words(text: str) -> Reading:
    """Part a few words into tokens."""
    tokens = [(match.group(), *match.span()) for match in WORD.matches(text)]
    words, starts, ends = zip(*tokens, strict=True) if tokens else ((), (), ())
    return Reading(text, words, starts, ends)


def _find(kind: Kind, words: tuple[str, ...]) -> dict[int, list[int]]:
    """Give where titles or organisations begin and end among words, if one of the words tells of such.

    The tokens are the words' classes: spaCy's vocabulary holds some hundreds of them, whatever is read.
    """
    classes = [classes_of(word) for word in words]
    if not any(tells_of(kind, each) for each in classes):
        return {}
    from spacy.tokens import Doc

    vocab, matchers = _matchers()
    found: dict[int, list[int]] = {}
    for _, start, end in matchers[kind](Doc(vocab, words=classes)):
        found.setdefault(start, []).append(end)
    for longest_first in found.values():
        longest_first.sort(reverse=True)
    return found


@cache
def _matchers() -> tuple[Vocab, dict[Kind, Matcher]]:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    vocab = Vocab()
    flags = {name: vocab.add_flag(partial(_is_among, name)) for name in CLASSES}
    matchers: dict[Kind, Matcher] = {}
    for kind, patterns in PATTERNS.items():
        matchers[kind] = Matcher(vocab, validate=False)  # which would refuse flags that spaCy does not name
        matchers[kind].add(kind, [_pattern(flags, *steps) for steps in patterns])
    return vocab, matchers


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

PATTERNS: dict[Kind, tuple[tuple[str, ...], ...]] = {"title": TITLES, "organisation": ORGANISATIONS}


def _pattern(flags: dict[str, int], *steps: str) -> list[dict[Any, Any]]:
    pattern: list[dict[Any, Any]] = []
    for step in steps:
        name, often = (step[:-1], step[-1]) if step[-1] in "*+?" else (step, "1")
        pattern.append({flags[name]: True, **({"OP": often} if often != "1" else {})})
    return pattern
