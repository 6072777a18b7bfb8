"""Bare figures that are money by the verb or the noun that governs them: `I våras kostade ungdomsbiljetten 160`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pressfacts.amounts import (
    ELLIPTIC_FIGURE,
    Term,
    find_change,
    find_terms,
    is_passed_by,
    places_of,
    rate_after,
    rate_later,
    resolve_value,
    what_follows,
    words_after,
    words_before,
)
from pressfacts.layout import Layout
from pressfacts.money import words as table
from pressfacts.money.governed_grammar import GOVERNOR
from pressfacts.rule import Candidate

FARTHEST = 80
"""Characters from the word that governs a figure to the figure."""

LONGEST_GOVERNOR = 90
LEAST = {
    "cost": 5,
    "sale": 20,
    "payment": 100,
    "gift": 1000,
    "gathering": 1000,
    "sum": 100,
    "level": 100,
    "levels": 100,
}
"""The least figure that each governs as money."""

MOVED = ("gift", "gathering")
"""What governs things as well as sums."""

LEAST_IN_WORDS = 1000
NEARBY = 200
"""Characters before a figure in which a word tells that something else is gathered."""


def find_governed(layout: Layout, known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the bare figures that a verb or a noun of money governs, after which nothing is counted.

    Args:
        layout: the release's layout.
        known: its amounts that have a currency, or take one from what stands around them.
    """
    text, seen = layout.text, {found.start for found in known}
    rich = bool(seen)
    for place in places_of(table.GOVERNING_ANCHORS, layout.small):
        start, end = layout.sentence_at(place)
        term = _first_figure(text, place, end)
        if term is None or term.found.start in seen:
            continue
        kind = _governed(text, term, start)
        if kind and _is_sum(text, term, kind, end) and (kind not in MOVED or (rich and _gathers(layout, term))):
            seen.add(term.found.start)
            yield from _candidates(text, term, kind, (start, end))


def _first_figure(text: str, place: int, end: int) -> Term | None:
    """Give the first figure that is neither a time nor a label."""
    terms = find_terms(text, place, min(end, place + FARTHEST), ELLIPTIC_FIGURE, None)
    return next((term for term in terms if not is_passed_by(text, term, end)), None)


def _governed(text: str, term: Term, start: int) -> str | None:
    """Give what governs a figure, if anything; two levels have their subject alone."""
    floor = max(start, term.left - LONGEST_GOVERNOR)
    found = GOVERNOR.match(text, floor, term.left)
    kind = next(iter(found.groups)) if found else None
    if term.opener:
        return "levels" if term.opener == "från" and found and kind in ("level", "levels") else None
    return kind if kind != "levels" else None


def _is_sum(text: str, term: Term, kind: str, end: int) -> bool:
    """Whether a figure is of the size of a sum, and nothing is counted after it."""
    groups, right = term.found.groups, rate_after(text, term.right, end)[1]
    follow = what_follows(text, right, end)
    if follow is None or ("to" in groups) != (kind == "levels"):
        return False
    if follow[0] == "joined" and any(word[0].isdigit() for word in words_after(text, right, end)[1:2]):
        return False  # `kostar det 12 eller 13 dagar`
    numbers = [groups[name] for name in ("number", "to_number") if name in groups]
    ends = [(number, resolve_value({"number": number}, {}) or 0) for number in numbers]
    whole = all(value == int(value) and ("." not in number or value >= LEAST_IN_WORDS) for number, value in ends)
    least = LEAST[kind] if numbers[0][0].isdigit() else LEAST_IN_WORDS
    return whole and min(value for _, value in ends) >= least


def _gathers(layout: Layout, term: Term) -> bool:
    """Whether it is money that is gathered: nothing else is named before the figure in its paragraph."""
    block = layout.block_at(term.left)
    floor = max(block.start if block else 0, term.left - NEARBY)
    words = words_before(layout.text, floor, term.left)
    return not any(word in table.GATHERED or word.startswith(table.GATHERED_PARTS) for word in words)


def _candidates(text: str, term: Term, kind: str, sentence: tuple[int, int]) -> Iterator[Candidate]:
    """Yield a figure, or each of two levels."""
    start, end = sentence
    found, around = term.found, {"around": (term.left, term.right)}
    per = rate_after(text, term.right, end)[0] or rate_later(text, term.right, end)
    said = {"per": per, "qualifier": term.qualifier, "implied": "kronor"}
    shared = {name: value for name, value in said.items() if value}
    numbers = {name: value for name, value in found.groups.items() if name in ("number", "sign", "to_number")}
    if kind == "levels":
        for name in ("number", "to_number"):
            yield Candidate("governed", *found.spans[name], {**shared, "number": numbers[name]}, around)
        return
    change = find_change(words_before(text, start, term.left), words_after(text, term.right, end))
    if change:
        shared["change"] = change
    yield Candidate("governed", found.start, found.end, {**numbers, **shared}, around)
