"""Room of quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from pressfacts.facts import Quote
from pressfacts.layout import Layout


@frozen
class QuoteCandidate:
    """A quote before its speaker is known; offsets in the view."""

    start: int
    end: int
    speaker: tuple[int, int] | None


def find_quotes(layout: Layout) -> Iterator[QuoteCandidate]:
    """Yield the quotes, each with the phrase that ascribes it."""
    return iter(())


def resolve_quotes(
    candidates: Iterable[QuoteCandidate], layout: Layout, name_at: Callable[[int, int], str | None]
) -> tuple[Quote, ...]:
    """Give the quotes with their speakers' full names."""
    return ()
