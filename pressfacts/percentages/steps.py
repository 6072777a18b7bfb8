"""How a percentage came about, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pressfacts.amounts.steps import tell_change, tell_ends, tell_qualifier
from pressfacts.derivation import Step
from pressfacts.rule import Candidate


def tell_percentage(
    candidate: Candidate, text: str, ends: tuple[Decimal, Decimal], unit: str, change: str | None
) -> Iterator[Step]:
    """Tell how a percentage was reckoned, and which words say its unit, qualifier and change.

    Args:
        candidate: what was found.
        text: the view that it was found in.
        ends: the lower and the upper end, as they were read.
        unit: the unit that its word stands for.
        change: the direction that the words or the sign say.
    """
    groups = candidate.groups
    yield from tell_ends(groups, None, ends)
    yield Step("unit", groups["unit"].strip(), unit)
    yield from tell_qualifier(candidate, text)
    if "change" in groups:
        yield from tell_change(candidate, text, share=True)
    elif change is not None:
        yield Step("change", groups["sign"].strip(), change)
