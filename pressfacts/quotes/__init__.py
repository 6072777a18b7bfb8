"""Room of quotes: the words that a release ascribes to somebody."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.layout import Layout
from pressfacts.quotes.candidate import QuoteCandidate
from pressfacts.quotes.context import place_speakers
from pressfacts.quotes.resolve import resolve_quotes
from pressfacts.quotes.speeches import find_speeches

__all__ = ["QuoteCandidate", "find_quotes", "resolve_quotes"]


def find_quotes(layout: Layout) -> Iterator[QuoteCandidate]:
    """Yield the quotes of a release in text order, each with the phrase that names its speaker."""
    return place_speakers(layout, find_speeches(layout))
