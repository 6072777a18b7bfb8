"""A quantity of a sentence, with or without a unit, and what belongs to it on each side."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pressfacts.amounts.grammar import AFTER, FILLER, OPENER, QUALIFIER
from pressfacts.amounts.rates import rate_after
from pressfacts.amounts.words import FILLERS, OPENERS, QUALIFIERS, QUALIFIERS_INSIDE
from pressfacts.numbers import number_places
from pressfacts.rule import Candidate, Rule

QUALIFIER_REACH = 40
ANNOUNCING = frozenset(phrase.split()[-1] for phrase in (*FILLERS, *QUALIFIERS, *OPENERS, "motsvarande"))
"""The last words of what announces a quantity."""

SIGNS = "~≈<>≤≥"
OPENING_MARKS = "([{\"”“»«'’‘–—-/,;:.…!?•*|"
LONGEST_UNIT = 12
"""Characters of a unit before its number."""

BARE = frozenset(("unit", "joined", "magnitude"))
"""Groups of which a bare number has none."""


@frozen
class Term:
    """A quantity with or without a unit, and what belongs to it on each side.

    Attributes:
        found: what the room's rule found, with the groups `number`, `unit` and so on.
        left: where its qualifier or opener begins.
        right: where its rate or trailing qualifier ends.
        opener: `mellan` or `från` before it.
        qualifier: the word of a qualifier.
        per: what it is for each of.
    """

    found: Candidate
    left: int
    right: int
    opener: str | None = None
    qualifier: str | None = None
    per: str | None = None

    @property
    def unit(self) -> str | None:
        """Its own unit, as written."""
        return self.found.groups.get("unit")

    @property
    def is_bare(self) -> bool:
        """Whether it is a number and no more."""
        return BARE.isdisjoint(self.found.groups)


def find_terms(text: str, start: int, end: int, rule: Rule, unit_before: Rule | None) -> Iterator[Term]:
    """Yield the quantities between two offsets, left to right.

    Args:
        text: the text.
        start: where a sentence begins.
        end: where it ends.
        rule: what a quantity looks like.
        unit_before: what a unit before its number looks like, if it may stand there.
    """
    done = start
    for place in number_places(text, start, end):
        if place < done:
            continue
        figure = unit_before is not None and not text[place].isalpha()
        unit = unit_before.match(text, max(done, place - LONGEST_UNIT), place) if figure and unit_before else None
        found = (unit and rule.match(text, unit.start, end)) or rule.match(text, place, end)
        if found:
            done = found.end
            yield _term(text, found, start, end)


def _term(text: str, found: Candidate, start: int, end: int) -> Term:
    left, qualifier, opener = _announced(text, max(start, found.start - QUALIFIER_REACH), found.start)
    per, right = (None, found.end) if BARE.isdisjoint(found.groups) else rate_after(text, found.end, end)
    after = AFTER.match(text, right, end)
    return Term(
        found,
        left=left,
        right=after.end if after else right,
        opener=opener,
        qualifier=after.groups["after"] if after else qualifier or _inside(found),
        per=per,
    )


def _announced(text: str, floor: int, at: int) -> tuple[int, str | None, str | None]:
    """Give where the words begin that announce a quantity, its qualifier and its opener."""
    before = text[floor:at].split()
    word = before[-1].lstrip(OPENING_MARKS).casefold() if before else ""
    if word not in ANNOUNCING and word[-1:] not in SIGNS:
        return at, None, None
    left = _skip(text, floor, at, FILLER)
    qualifier = QUALIFIER.match(text, floor, left)
    if qualifier:
        left = _skip(text, floor, qualifier.start, FILLER)
    opener = OPENER.match(text, floor, left)
    return (
        opener.start if opener else left,
        next(iter(qualifier.groups.values())) if qualifier else None,
        opener.groups["word"].casefold().removeprefix("på ") if opener else None,
    )


def _inside(found: Candidate) -> str | None:
    """Give the qualifier between an article and its unit: `en dryg miljon`."""
    words = found.groups.get("number", "").casefold().split()
    return words[1] if len(words) > 1 and words[1] in QUALIFIERS_INSIDE else None


def _skip(text: str, floor: int, at: int, rule: Rule) -> int:
    found = rule.match(text, floor, at)
    return found.start if found else at
