"""Room of money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pressfacts.facts import Money
from pressfacts.layout import Layout
from pressfacts.rule import Candidate


def find_money(layout: Layout) -> Iterator[Candidate]:
    """Yield candidates."""
    return iter(())


def resolve_money(candidates: Iterable[Candidate], layout: Layout) -> tuple[Money, ...]:
    """Give the facts."""
    return ()
