"""From a candidate to a percentage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from pressfacts.amounts import is_open, resolve_ends, resolve_qualifier, resolve_value
from pressfacts.derivation import Derivation, Step
from pressfacts.facts import Change, Percentage, Unit
from pressfacts.layout import Layout
from pressfacts.percentages.words import ADJECTIVES, UNITS
from pressfacts.rule import Candidate

LARGEST_SHARE = 1_000_000
"""Beyond this many percent a number is no percentage."""


def resolve_percentages(candidates: Iterable[Candidate], layout: Layout) -> tuple[Percentage, ...]:
    """Give the percentages that candidates stand for, in text order."""
    return tuple(_resolve(candidates, layout))


def _resolve(candidates: Iterable[Candidate], layout: Layout) -> Iterator[Percentage]:
    for candidate in candidates:
        groups = candidate.groups
        low = resolve_value(groups, groups)
        upper = {name.removeprefix("to_"): text for name, text in groups.items() if name.startswith("to_")}
        high = resolve_value(upper, upper) if upper else low
        if low is None or high is None or max(abs(low), abs(high)) > LARGEST_SHARE:
            continue
        if upper:
            low, high = resolve_ends(low, high, groups)
        span, unit, change = layout.span(candidate.start, candidate.end), _unit(groups["unit"]), _change(groups)
        yield Percentage(
            start=span.start,
            end=span.end,
            text=span.text,
            low=low,
            high=None if is_open(groups) else high,
            unit=unit,
            qualifier="approx" if "round" in groups else resolve_qualifier(groups.get("qualifier")),
            change=change,
            rule=Derivation(candidate.rule, _tell, (candidate, layout.text, (low, high), unit, change)),
        )


def _tell(*known: Any) -> Iterable[Step]:  # noqa: ANN401
    from pressfacts.percentages.steps import tell_percentage

    return tell_percentage(*known)


def _unit(word: str) -> Unit:
    word = word.casefold().strip(" -–")
    return cast("Unit", UNITS.get(word) or ADJECTIVES.get(word.replace("-", ""), "percent"))


def _change(groups: Mapping[str, str]) -> Change | None:
    """Give the change that the words or, except between two levels, the sign says."""
    if "change" in groups or "level" in groups:
        return cast("Change | None", groups.get("change"))
    sign = groups.get("sign", "").strip().casefold()
    if not sign or "to_number" in groups:
        return None
    return "increase" if sign in ("+", "plus") else "decrease"
