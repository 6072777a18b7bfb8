"""What looks like a fact and is none."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.layout import Layout
from pressfacts.rule import Candidate


def find_refusals(layout: Layout) -> Iterator[Candidate]:
    """Yield what no fact may touch."""
    return iter(())
