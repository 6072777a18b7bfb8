"""Where a figure without a unit stands: beside which amount, and what follows it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from attrs import frozen

from pressfacts.amounts.ellipsis_grammar import FOLLOW
from pressfacts.amounts.rates import rate_after
from pressfacts.amounts.terms import Term
from pressfacts.rule import Candidate

WORDED = ("preposition", "receiver", "comparative", "clause")
"""Kinds of what follows a figure whose words tell more than the kind."""


@frozen
class Habits:
    """What a room's figures without a unit are like.

    Attributes:
        givers: verbs after which a figure is such an amount: `kostar nu 2 100`.
        level_units: the unit of levels by the unit of their difference, where it is another than that.
        whole: what a part of it cannot stand beside something beyond it.
    """

    givers: frozenset[str] = frozenset()
    level_units: Mapping[str, str] | None = None
    whole: Decimal | None = None


@frozen
class Place:
    """Where a figure stands, and what it is read beside.

    Attributes:
        text: the view.
        known: the amount before it.
        habits: what such figures are like.
        last: where the amount, or the figure that was understood last, ends.
        understood: whether it is a figure that ends there.
        term: the figure.
        end: where the sentence ends.
        beyond: whether that is the sentence after the amount's.
    """

    text: str
    known: Candidate
    habits: Habits
    last: int
    understood: bool
    term: Term
    end: int
    beyond: bool

    @property
    def follow(self) -> tuple[str, str] | None:
        """What follows the figure and its rate, by kind and word; nothing where something is counted."""
        right = rate_after(self.text, self.term.right, self.end)[1]
        return what_follows(self.text, right, self.end)

    @property
    def level_unit(self) -> str | None:
        """The unit of the levels that the amount is the difference of, if it may be one."""
        unit, units = self.known.groups.get("unit", ""), self.habits.level_units
        return unit if units is None else units.get(unit.casefold())

    @property
    def gap(self) -> str:
        """What stands between the two."""
        return self.text[self.last : self.term.left]


def what_follows(text: str, at: int, end: int) -> tuple[str, str] | None:
    """Give the kind of what follows a figure, and its word where that matters; nothing where something is counted."""
    if at >= end:
        return "end", ""
    found = FOLLOW.match(text, at, end)
    if found is None:
        return None
    kind = next(iter(found.groups))
    return kind, found.groups[kind].strip().casefold() if kind in WORDED else ""
