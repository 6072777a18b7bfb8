"""A quantity of a sentence, with or without a unit, and what belongs to it on each side."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pressfacts.amounts.grammar import AFTER, FILLER, OPENER, QUALIFIER
from pressfacts.amounts.rates import rate_after
from pressfacts.numbers import number_places
from pressfacts.rule import Candidate, Rule

QUALIFIER_REACH = 40
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
        unit = unit_before.match(text, max(done, place - LONGEST_UNIT), place) if unit_before else None
        found = (unit and rule.match(text, unit.start, end)) or rule.match(text, place, end)
        if found:
            done = found.end
            yield _term(text, found, start, end)


def _term(text: str, found: Candidate, start: int, end: int) -> Term:
    left = found.start
    floor = max(start, left - QUALIFIER_REACH)
    left = _skip(text, floor, left, FILLER)
    qualifier = QUALIFIER.match(text, floor, left)
    if qualifier:
        left = _skip(text, floor, qualifier.start, FILLER)
    opener = OPENER.match(text, floor, left)
    per, right = rate_after(text, found.end, end) if not BARE.isdisjoint(found.groups) else (None, found.end)
    after = AFTER.match(text, right, end)
    word = next(iter(qualifier.groups.values())) if qualifier else None
    return Term(
        found,
        left=opener.start if opener else left,
        right=after.end if after else right,
        opener=opener.groups["word"].casefold().removeprefix("på ") if opener else None,
        qualifier=after.groups["after"] if after else word,
        per=per,
    )


def _skip(text: str, floor: int, at: int, rule: Rule) -> int:
    found = rule.match(text, floor, at)
    return found.start if found else at
