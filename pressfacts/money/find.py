"""Amounts of money in a release: with a currency, with a neighbour's, or with one that is understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pressfacts.amounts import (
    Amount,
    Habits,
    find_amounts,
    find_change,
    find_elliptic,
    is_floor,
    places_of,
    rate_after,
    rate_before,
    rate_later,
    words_after,
    words_before,
)
from pressfacts.layout import Layout
from pressfacts.money.governed import find_governed
from pressfacts.money.grammar import COMPARED, COMPOUND, FIGURE, MONEY, UNIT_BEFORE
from pressfacts.money.implied import Evidence, is_money_compound
from pressfacts.money.tables import find_table_money
from pressfacts.money.words import ANCHORS, CENTS, COMPOUND_ANCHORS, FIGURES_OF_SPEECH, GIVERS, UNSURE_CURRENCIES
from pressfacts.rule import Candidate

HABITS = Habits(givers=frozenset(GIVERS))
LONGEST_NUMERAL = 40
"""Letters before the magnitude of a compound."""

LONGEST_COMPOUND = 60
"""Letters from the magnitude of a compound to its end."""


def find_money(layout: Layout) -> Iterator[Candidate]:
    """Yield every stretch of the view that is an amount of money, with what its sentence says of it.

    The groups are those of the quantity (`number`, `magnitude`, `sign` …), of its upper end with `to_` before them,
    and `unit` and `unit_magnitude` of the term that it shares a unit with, `implied` where no currency is written,
    `qualifier`, `per`, `change`.
    """
    found = list(find_amounts(layout, ANCHORS, FIGURE, MONEY, UNIT_BEFORE))
    evidence, known = Evidence(layout, found), []
    for amount, sentence in found:
        unit = amount.unit.unit
        implied = unit is None or unit.casefold() in UNSURE_CURRENCIES
        if implied and not evidence.speaks_for(amount, sentence):
            continue
        if unit is not None and _is_figurative(layout.text, amount, sentence):
            continue
        candidate = _candidate(layout, amount, sentence, implied=unit is None)
        known.append(candidate)
        yield from _compared(layout.text, amount, candidate, sentence)
    yield from known
    elliptic = list(_elliptic(layout, known))
    governed = list(find_governed(layout, (*known, *elliptic)))
    yield from (*elliptic, *governed)
    if governed:
        seen = {found.start for found in (*known, *elliptic, *governed)}
        yield from (found for found in _elliptic(layout, (*known, *governed)) if found.start not in seen)
    yield from find_table_money(layout)
    yield from _compounds(layout)


def _candidate(layout: Layout, amount: Amount, sentence: tuple[int, int], *, implied: bool) -> Candidate:
    groups = {name: text for name, text in amount.low.found.groups.items() if name != "unit"}
    if amount.low.unit is not None:
        groups["own_unit"] = amount.low.unit
    if amount.high:
        groups |= {f"to_{name}": text for name, text in amount.high.found.groups.items()}
        if amount.high.unit is None and "magnitude" in amount.high.found.groups:
            groups.setdefault("magnitude", amount.high.found.groups["magnitude"])
    shared = amount.unit.found.groups
    groups |= {"unit": shared.get("unit", "")} if not implied else {"implied": "kronor"}
    if not implied and amount.unit.found.end <= amount.start:
        groups["implied"] = "elliptic"
    if "magnitude" in shared:
        groups["unit_magnitude"] = shared["magnitude"]
    right = (amount.high or amount.low).right
    before = words_before(layout.text, sentence[0], amount.left)
    after = words_after(layout.text, amount.end, sentence[1])
    began = amount.level or amount.low.opener == "från"
    change = None if began else find_change(before, after)
    if not (began or change) and right != amount.end:
        change = find_change([], words_after(layout.text, right, sentence[1]))
    per = (
        amount.per
        or rate_after(layout.text, right, sentence[1])[0]
        or rate_later(layout.text, right, sentence[1])
        or rate_before(before)
    )
    qualifier = amount.qualifier
    if qualifier is None and amount.low.opener == "från" and not amount.high and not amount.level:
        qualifier = "minst" if is_floor(layout.text, amount.low, sentence) else None
    said = {"qualifier": qualifier, "per": per, "change": change}
    groups |= {name: text for name, text in said.items() if text}
    return Candidate("money", amount.start, amount.end, groups, {"around": (amount.left, right)})


def _compared(text: str, amount: Amount, candidate: Candidate, sentence: tuple[int, int]) -> Iterator[Candidate]:
    """Yield the figure in parentheses that an amount is compared with: `1 352,6 MSEK (1 247,8)`."""
    places = (amount.end, (amount.high or amount.low).right)
    found = next((found for place in places if (found := COMPARED.match(text, place, sentence[1]))), None)
    if found is None or amount.high or amount.unit is not amount.low or "number" not in candidate.groups:
        return
    decimals, own = (groups["number"].partition(",")[2] for groups in (found.groups, candidate.groups))
    if len(decimals) != len(own) or not (decimals or "unit_magnitude" in candidate.groups):
        return
    start, end = found.spans.get("sign", found.spans["number"])[0], found.spans["number"][1]
    kept = {name: text for name, text in candidate.groups.items() if name in ("unit", "unit_magnitude", "per")}
    yield Candidate(COMPARED.name, start, end, {**found.groups, **kept, "implied": "compared"})


def _elliptic(layout: Layout, known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the bare figures beside an amount; one with decimals beside öre is in kronor, which nothing says."""
    for found in find_elliptic(layout, known, HABITS):
        if "," not in found.groups["number"] or found.groups.get("unit", "").casefold() not in CENTS:
            yield found


def _compounds(layout: Layout) -> Iterator[Candidate]:
    """Yield the sums that are part of a compound: `50-miljonersinvestering`."""
    text = layout.text
    for place in places_of(COMPOUND_ANCHORS, layout.small):
        for compound in COMPOUND.find(text, max(0, place - LONGEST_NUMERAL), min(len(text), place + LONGEST_COMPOUND)):
            if compound.start < place < compound.end and is_money_compound(compound):
                yield _of_compound(compound)


def _of_compound(found: Candidate) -> Candidate:
    groups = {name: text for name, text in found.groups.items() if name != "head"}
    if "unit" not in groups:
        groups["implied"] = "kronor"
    return Candidate(found.rule, found.start, found.spans["unit" if "unit" in groups else "magnitude"][1], groups)


def _is_figurative(text: str, amount: Amount, sentence: tuple[int, int]) -> bool:
    """Whether it is a figure of speech and no sum: `inte en krona`, `en krona på verket`."""
    if text[amount.start : amount.end].casefold() not in FIGURES_OF_SPEECH:
        return False
    before, after = words_before(text, sentence[0], amount.start), words_after(text, amount.end, sentence[1])
    return before[-1:] in (["inte"], ["ej"]) or after[:2] == ["på", "verket"]
