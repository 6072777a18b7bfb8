"""From a candidate to an amount of money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from pressfacts.amounts import is_open, resolve_ends, resolve_qualifier, resolve_value
from pressfacts.derivation import Derivation, Step
from pressfacts.facts import Money
from pressfacts.layout import Layout
from pressfacts.money.words import (
    CENTS,
    CODE_NAMES,
    CODES,
    CURRENCIES,
    PRICE_MARKS,
    SYMBOLS,
    UNSURE_CURRENCIES,
    WORDLIKE_CODES,
)
from pressfacts.numbers import resolve_numeral
from pressfacts.rule import Candidate

WRITTEN: dict[str, str] = {
    **{code.casefold(): CODE_NAMES.get(code, code) for code in (*CODES, *WORDLIKE_CODES)},
    **CURRENCIES,
    **CENTS,
    **UNSURE_CURRENCIES,
    **SYMBOLS,
    **PRICE_MARKS,
}


def resolve_money(candidates: Iterable[Candidate], layout: Layout) -> tuple[Money, ...]:
    """Give the amounts of money that candidates stand for, in text order."""
    return tuple(_resolve(candidates, layout))


def _resolve(candidates: Iterable[Candidate], layout: Layout) -> Iterator[Money]:
    for candidate in candidates:
        groups = candidate.groups
        ends = _ends(groups)
        if ends is None:
            continue
        span, currency = layout.span(candidate.start, candidate.end), _currency(groups)
        yield Money(
            start=span.start,
            end=span.end,
            text=span.text,
            low=ends[0],
            high=None if is_open(groups) else ends[1],
            currency=currency,
            currency_implied="implied" in groups,
            qualifier="approx" if "round" in groups else resolve_qualifier(groups.get("qualifier")),
            per=groups.get("per"),
            change=groups.get("change"),  # type: ignore[arg-type]
            rule=Derivation(candidate.rule, _tell, (candidate, layout.text, ends, currency)),
        )


def _tell(*known: Any) -> Iterable[Step]:  # noqa: ANN401
    from pressfacts.money.steps import tell_money

    return tell_money(*known)


def _currency(groups: Mapping[str, str]) -> str:
    return WRITTEN[" ".join(groups["unit"].casefold().split())] if groups.get("unit") else "SEK"


def _ends(groups: Mapping[str, str]) -> tuple[Decimal, Decimal] | None:
    """Give the lower and the upper end, the same for a single amount."""
    upper = {name.removeprefix("to_"): text for name, text in groups.items() if name.startswith("to_")}
    shared = {"magnitude": groups["unit_magnitude"]} if "unit_magnitude" in groups else {}
    own = {name: text for name, text in groups.items() if name != "unit"}
    if "own_unit" in own:
        own["unit"] = own["own_unit"]
    low = _scaled(own, shared, groups)
    high = _scaled(upper, shared, groups) if upper else low
    if low is None or high is None:
        return None
    if upper and low > high and "unit" not in own and "magnitude" not in own:
        low = _scaled(own, {}, groups) or low
    return resolve_ends(low, high, own) if upper else (low, high)


def _scaled(own: Mapping[str, str], shared: Mapping[str, str], groups: Mapping[str, str]) -> Decimal | None:
    """Give one end in whole units of its currency, with the öre that are written after it."""
    value = resolve_value(own, shared)
    if value is None:
        return None
    unit = own.get("unit") or groups.get("unit", "")
    if unit.casefold() in CENTS:
        value /= 100
    cents = resolve_numeral(own["cents"]) if "cents" in own else None
    if cents is None:
        return value
    return value - cents / 100 if value < 0 else value + cents / 100
