"""Room of dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pressfacts.facts import TimeExpression
from pressfacts.layout import Layout
from pressfacts.rule import Candidate


def find_dates(layout: Layout) -> Iterator[Candidate]:
    """Yield candidates."""
    return iter(())


def resolve_dates(candidates: Iterable[Candidate], layout: Layout, anchor: date | None) -> tuple[TimeExpression, ...]:
    """Give the facts."""
    return ()


def find_published(layout: Layout) -> date | None:
    """Give the day of publication."""
    return None
