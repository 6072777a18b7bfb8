"""What looks like a fact and is none."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.layout import Layout
from pressfacts.refusals.grammar import RULES
from pressfacts.rule import Candidate


def find_refusals(layout: Layout) -> Iterator[Candidate]:
    """Yield the stretches of the view that no fact may touch: addresses, telephone numbers, references, results."""
    for rule in RULES:
        yield from rule.find(layout.text)
