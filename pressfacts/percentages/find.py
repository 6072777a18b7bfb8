"""Percentages in a release: a quantity with a unit, or one that shares a neighbour's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pressfacts.amounts import (
    Amount,
    Habits,
    find_amounts,
    find_change,
    find_elliptic,
    is_floor,
    words_after,
    words_before,
)
from pressfacts.layout import Layout
from pressfacts.percentages.grammar import COMPARED, FIGURE, PERCENTAGE
from pressfacts.percentages.words import ANCHORS, BASES, UNITS
from pressfacts.rule import Candidate

HABITS = Habits(
    level_units={word: "procent" for word, unit in UNITS.items() if unit == "percentage_point"},
    whole=Decimal(100),
)
"""What changes by percentage points is a percentage; what changes by a percentage may be anything."""


def find_percentages(layout: Layout) -> Iterator[Candidate]:
    """Yield every stretch of the view that is a percentage, with what its sentence says of it.

    The groups are those of the quantity (`number`, `sign` …), of its upper end with `to_` before them, and `unit`,
    `qualifier`, `change` and `opener`.
    """
    known = []
    for amount, sentence in find_amounts(layout, ANCHORS, FIGURE, PERCENTAGE):
        unit = amount.unit.found.groups.get("unit") or amount.unit.found.groups.get("joined")
        if unit is None:
            continue
        known.append(_candidate(layout, amount, unit, sentence))
        compared = COMPARED.match(layout.text, amount.end, sentence[1])
        if compared and amount.high is None and _decimals(compared) == _decimals(amount.low.found) > 0:
            start, end = compared.spans.get("sign", compared.spans["number"])[0], compared.spans["number"][1]
            yield Candidate(COMPARED.name, start, end, {**compared.groups, "unit": unit})
    yield from known
    plain = [candidate for candidate in known if "joined" not in candidate.groups]
    yield from find_elliptic(layout, plain, HABITS)


def _candidate(layout: Layout, amount: Amount, unit: str, sentence: tuple[int, int]) -> Candidate:
    groups = {name: text for name, text in amount.low.found.groups.items() if name not in ("unit", "joined")}
    if amount.high:
        groups |= {f"to_{name}": text for name, text in amount.high.found.groups.items()}
    groups["unit"] = unit
    before = words_before(layout.text, sentence[0], amount.left)
    if amount.level or amount.low.opener == "från" or ("sign" in groups and _is_margin(before)):
        groups["level"] = unit
    else:
        right = (amount.high or amount.low).right
        change = find_change(before, words_after(layout.text, right, sentence[1]), share=True)
        if change:
            groups["change"] = change
    if amount.qualifier:
        groups["qualifier"] = amount.qualifier
    elif (
        amount.low.opener == "från"
        and not amount.high
        and not amount.level
        and is_floor(layout.text, amount.low, sentence)
    ):
        groups["qualifier"] = "minst"
    around = (amount.left, (amount.high or amount.low).right)
    return Candidate("percentage", amount.start, amount.end, groups, {"around": around})


def _is_margin(before: list[str]) -> bool:
    """Tell `Stibor 3M plus 2 procentenheter`, what a rate or an index has added to it, from a rise."""
    term = bool(before) and before[-1][0].isdigit()  # 3M
    base = before[-2:-1] if term else before[-1:]
    return bool(base) and base[0].endswith(BASES)


def _decimals(found: Candidate) -> int:
    return len(found.groups.get("number", "").partition(",")[2])
