"""Quantities of one sentence, and how they hang together: single, as a range, as a list, as two levels."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pressfacts.amounts import words as table
from pressfacts.amounts.changes import names_level, tells_change, tells_levels
from pressfacts.amounts.context import places_of, words_after, words_before
from pressfacts.amounts.grammar import LINK
from pressfacts.amounts.resolve import resolve_value
from pressfacts.amounts.terms import Term, find_terms
from pressfacts.layout import Layout
from pressfacts.rule import Rule

LONGEST_LABEL = 30
LONGEST_RUN = 40
LONGEST_LIST = 20
LABELS = frozenset(table.LABELS)


@frozen
class Amount:
    """A single quantity or a range, with the unit it has or takes over from another.

    Attributes:
        low: the quantity, or the lower end.
        high: the upper end, if a range.
        unit: the term whose unit and magnitude it takes.
        level: whether it is one of the two levels of a change.
    """

    low: Term
    high: Term | None
    unit: Term
    qualifier: str | None = None
    per: str | None = None
    level: bool = False
    left: int = 0

    @property
    def start(self) -> int:
        """Where the fact begins, in the view."""
        return self.low.found.start

    @property
    def end(self) -> int:
        """Where the fact ends: after its number, magnitude and unit."""
        last = (self.high or self.low).found
        return last.spans["number"][1] if "closed" in last.groups else last.end


def find_amounts(
    layout: Layout, anchors: tuple[str, ...], figure: Rule, term: Rule, unit_before: Rule | None = None
) -> Iterator[tuple[Amount, tuple[int, int]]]:
    """Yield the amounts of every sentence that holds an anchor of the room's, each with its sentence.

    Args:
        layout: the release's layout.
        anchors: the words that announce an amount wherever they stand.
        figure: a figure beside what announces an amount only there.
        term: what a quantity looks like, with its unit or without.
        unit_before: what a unit before its number looks like, where the room has such.
    """
    done = -1
    for place in sorted((*places_of(anchors, layout.small), *(found.start for found in figure.find(layout.text)))):
        if place < done:
            continue
        start, end = layout.sentence_at(place)
        start, done = max(start, done), end
        terms = find_terms(layout.text, start, end, term, unit_before)
        for run, links in _runs(layout.text, list(terms)):
            for amount in _amounts(layout, run, links, start, end):
                yield amount, (start, end)


def _runs(text: str, terms: list[Term]) -> Iterator[tuple[list[Term], list[str]]]:
    """Part terms into runs of linked ones, with the kind of each link."""
    run: list[Term] = []
    links: list[str] = []
    for term in terms:
        link = _link(text, run, term) if 0 < len(run) < LONGEST_RUN else None
        if link:
            run.append(term)
            links.append(link)
            continue
        yield from _listed(run, links)
        run, links = [term], []
    yield from _listed(run, links)


def _listed(run: list[Term], links: list[str]) -> Iterator[tuple[list[Term], list[str]]]:
    """Break a run where a comma begins no list: `Hemma 2.0, 4,2 mnkr` has no `och` after it."""
    while run:
        at = next((at for at, link in enumerate(links) if link == "comma" and "list" not in links[at:]), len(links))
        yield run[: at + 1], links[:at]
        run, links = run[at + 1 :], links[at + 1 :]


def _link(text: str, run: list[Term], term: Term) -> str | None:
    last = run[-1]
    if term.opener or term.left < last.right:
        return None
    found = LINK.match(text, last.right, term.left)
    if found is None or found.end != term.left:
        return None
    kind = next(iter(found.groups))
    if (kind == "compared") != ("closed" in term.found.groups):
        return None
    if last.unit is None:
        if last.opener is None and _is_year(last, term, kind):
            return None
        return kind if kind in ("dash", "range") or last.opener or not _is_label(text, last) else None
    if term.unit is None and _is_prefixed(last):
        return kind if kind in ("dash", "range") or last.opener == "mellan" else None
    opened = last.opener is not None or any(earlier.opener for earlier in run)
    if kind == "range":
        return kind if opened or (term.unit == last.unit and not text.endswith(" med ", 0, last.left)) else None
    if kind == "dash":
        return kind if opened or (term.unit == last.unit and found.end - found.start == 1) else None
    return kind if kind == "list" and last.opener == "mellan" else None


def _is_prefixed(term: Term) -> bool:
    """Whether a quantity has its unit before its number: `USD 20`."""
    spans = term.found.spans
    return "unit" in spans and "number" in spans and spans["unit"] < spans["number"]


def _is_year(last: Term, term: Term, link: str) -> bool:
    """Whether a bare number before an amount is a year: `uppgick 2022 till 1 234 tkr`, but not `2000–2500 kr`."""
    number, following = (found.found.groups.get("number", "") for found in (last, term))
    if not (len(number) == 4 and number.isdigit() and number.startswith(("19", "20"))):
        return False
    alike = len(following) == 4 and following.isdigit() and term.unit is not None
    return not (alike and (link == "dash" or "magnitude" not in term.found.groups))


def _is_label(text: str, last: Term) -> bool:
    """Whether a bare number is a label and not the first of a list: `etapp 2 och 30 miljoner`."""
    before = words_before(text, max(0, last.left - LONGEST_LABEL), last.left)
    return bool(before) and before[-1] in LABELS


def _amounts(layout: Layout, run: list[Term], links: list[str], start: int, end: int) -> Iterator[Amount]:
    units = _units(run)
    at = 0
    while at < len(run):
        low = run[at]
        link = links[at] if at < len(links) else ""
        ranged = link in ("dash", "range") or (link == "list" and low.opener == "mellan")
        if not ranged:
            yield _single(low, units[at], run, at)
            at += 1
            continue
        high = run[at + 1]
        if _is_levels(layout, low, high, units[at : at + 2], link, (start, end)):
            per = high.per or low.per
            yield evolve(_single(low, units[at], run, at), per=low.per or per, level=True)
            yield evolve(_single(high, units[at + 1], run, at + 1), per=per, level=True)
        else:
            per = high.per or low.per or _per_of(run, at + 1)
            yield Amount(low, high, units[at], low.qualifier or _inner(high), per, left=low.left)
        at += 2


def _inner(high: Term) -> str | None:
    """Give a range's qualifier where it stands at its upper end: only one after it, `10–15 procent eller mer`."""
    return high.qualifier if high.qualifier and high.qualifier.casefold() in table.QUALIFIERS_AFTER else None


def _single(term: Term, unit: Term, run: list[Term], at: int) -> Amount:
    qualifier = term.qualifier
    if qualifier is None and at and term.opener is None and run[at - 1].unit is None:
        qualifier = run[at - 1].qualifier
    left = run[0].left if at and run[at - 1].unit is None else term.left
    return Amount(term, None, unit, qualifier, term.per or _per_of(run, at), left=left)


def _per_of(run: list[Term], at: int) -> str | None:
    """Give the rate that a list's last member has for all: `100, 200 respektive 300 kronor per månad`."""
    following = run[at + 1 :] if run[at].unit is None else []
    return next((term.per for term in following if term.per), None)


def _units(run: list[Term]) -> list[Term]:
    """Give each term the term that it takes its unit from: itself, the next with one, else the last with one."""
    units: list[Term] = list(run)
    nearest: Term | None = None
    for at in range(len(run) - 1, -1, -1):
        if run[at].unit is not None or (nearest is None and not run[at].is_bare):
            nearest = run[at]
        units[at] = nearest or run[at]
    for at, unit in enumerate(units):
        if unit.unit is None:
            units[at] = next((term for term in reversed(run[:at]) if term.unit is not None), unit)
    return units


def _is_levels(layout: Layout, low: Term, high: Term, units: list[Term], link: str, sentence: tuple[int, int]) -> bool:
    if low.opener == "mellan" or link == "dash":
        return False
    if _falls(low, high, units):
        return True
    if low.opener != "från":
        return False
    before = words_before(layout.text, sentence[0], low.left)
    after = words_after(layout.text, high.right, sentence[1])
    if before[-1:] == [":"] and (names_level(before[:-1]) or tells_levels(_heading(layout, sentence[0]))):
        return True
    return tells_levels(before + after)


def _heading(layout: Layout, start: int) -> list[str]:
    """Give the words of the heading that a list's line stands under: `Så ändras priserna`."""
    block = layout.block_at(start)
    at = layout.blocks.index(block) if block else 0
    for above in reversed(layout.blocks[max(0, at - LONGEST_LIST) : at]):
        if above.kind in ("heading", "title") or layout.text[above.end - 1] == ":":
            return words_before(layout.text, above.start, above.end)
    return []


def _falls(low: Term, high: Term, units: list[Term]) -> bool:
    """Whether the second is the lower also where the first takes over no magnitude: `500 000 till 2 miljoner` rises."""
    first, last = low.found.groups, high.found.groups
    lowest = resolve_value(first, {} if low.unit is None else units[0].found.groups)
    carried = resolve_value(first, units[0].found.groups)
    value = resolve_value(last, units[1].found.groups)
    return None not in (lowest, carried, value) and min(lowest or 0, carried or 0) > (value or 0)


def is_floor(text: str, term: Term, sentence: tuple[int, int]) -> bool:
    """Whether `från` before a single amount is a floor (`biljetter från 200 kronor`) and not where a change began."""
    around = words_before(text, sentence[0], term.left) + words_after(text, term.right, sentence[1])
    return not tells_change(around)
