"""Room of percentages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pressfacts.facts import Percentage
from pressfacts.layout import Layout
from pressfacts.rule import Candidate


def find_percentages(layout: Layout) -> Iterator[Candidate]:
    """Yield candidates."""
    return iter(())


def resolve_percentages(candidates: Iterable[Candidate], layout: Layout) -> tuple[Percentage, ...]:
    """Give the facts."""
    return ()
