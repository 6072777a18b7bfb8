"""How the value of an amount came about, step by step: number × multiplier, and what the words around it say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import prod

from attrs import frozen

from pressfacts.amounts.changes import find_change
from pressfacts.amounts.context import words_after, words_before
from pressfacts.amounts.resolve import NEGATIVE, is_open, resolve_qualifier
from pressfacts.amounts.words import GLUED
from pressfacts.counterfactual import sentence_around, telling_words
from pressfacts.derivation import Step
from pressfacts.invariants import in_plain_digits
from pressfacts.numbers import resolve_numeral, resolve_quantity, resolve_round
from pressfacts.numbers.words import MAGNITUDES
from pressfacts.rule import Candidate
from pressfacts.show import in_groups

Groups = Mapping[str, str]
CENTS = 100


@frozen
class Factors:
    """What an end of an amount was reckoned from.

    Attributes:
        number: the number without magnitude, with its sign.
        times: what it is multiplied by.
        magnitude: the word for that, as written; `None` where there is none.
        shared: whether that word stands by another number.
        over: what it is divided by: 100 for öre.
        cents: the öre that are written after it.
    """

    number: Decimal
    times: Decimal = Decimal(1)
    magnitude: str | None = None
    shared: bool = False
    over: int = 1
    cents: Decimal | None = None

    @property
    def value(self) -> Decimal:
        """What they come to."""
        value = self.number * self.times / self.over
        part = (self.cents or Decimal(0)) / CENTS
        return in_plain_digits(value - part if value < 0 else value + part)

    @property
    def equation(self) -> str:
        """The reckoning as it is shown: `21.8 × 1 000 000 = 21 800 000`."""
        shown = in_groups(self.number)
        shown += f" × {in_groups(self.times)}" if self.times != 1 else ""
        shown += f" / {self.over}" if self.over != 1 else ""
        if self.cents is not None:
            shown += f" {'-' if self.number < 0 else '+'} {in_groups(self.cents)} / {CENTS}"
        return f"{shown} = {in_groups(self.value)}"

    @property
    def is_bare(self) -> bool:
        """Whether the number is the value."""
        return self.times == 1 and self.over == 1 and self.cents is None


def tell_ends(groups: Groups, shared: str | None, ends: tuple[Decimal, Decimal]) -> Iterator[Step]:
    """Tell how the ends of a range, or a single amount, were reckoned.

    Args:
        groups: the parts of the amount, those of an upper end with `to_` before them.
        shared: the magnitude that it takes over from the amount beside it.
        ends: what they came to.
    """
    upper = {name.removeprefix("to_"): text for name, text in groups.items() if name.startswith("to_")}
    if not upper:
        yield from _tell_end(groups, shared, ends[:1], "", "amount")
        if is_open(groups):
            yield Step("high", groups["round"], "open upwards")
        return
    first = _factors(groups, shared, ends)
    turned = first is not None and first.value == ends[1] != ends[0]
    low, high = ("high", "low") if turned else ("low", "high")
    yield from _tell_end(groups, shared, ends[::-1] if turned else ends, "", low)
    yield from _tell_end(upper, shared, ends if turned else ends[::-1], "second ", high)


def _tell_end(own: Groups, shared: str | None, goals: tuple[Decimal, ...], which: str, part: str) -> Iterator[Step]:
    factors = _factors(own, shared, goals[:1])
    written = own.get("mixed") or own.get("round") or own.get("number", "")
    if "mixed" in own and (shown := _sum_of(own["mixed"], goals[0])):
        yield Step(f"{which}number", written, shown)
        yield Step(part, None, f"{shown} = {in_groups(in_plain_digits(goals[0]))}")
        return
    if factors is None or factors.is_bare:
        yield Step(part, _signed(own, written), in_groups(in_plain_digits(goals[0])))
        return
    yield Step(f"{which}number", _signed(own, written), in_groups(factors.number))
    if factors.times != 1:
        said = ", taken over with the unit" if factors.shared else ""
        said = said if factors.magnitude else ", as the upper end is in thousands"
        yield Step(f"{which}multiplier", factors.magnitude, f"× {in_groups(factors.times)}{said}")
    if factors.cents is not None:
        yield Step(f"{which}öre", own["cents"], in_groups(factors.cents))
    yield Step(part, None, factors.equation)


def _sum_of(mixed: str, goal: Decimal) -> str | None:
    """Give a number in several magnitudes as a sum: `3 miljoner 200 000` as `3 × 1 000 000 + 200 000`."""
    terms: list[list[Decimal]] = []
    numeral: list[str] = []
    for word in [*mixed.casefold().split(), ""]:
        times = MAGNITUDES.get(word)
        if word and times is None:
            numeral.append(word)
            continue
        if numeral:
            number = resolve_numeral(" ".join(numeral).removeprefix("och "))
            terms.append([] if number is None else [number])
            numeral = []
        if times is not None and terms:
            terms[-1].append(Decimal(times))
    if sum(map(prod, terms)) != goal or len(terms) < 2 or not all(terms):
        return None
    return " + ".join(" × ".join(in_groups(in_plain_digits(factor)) for factor in term) for term in terms)


def _signed(own: Groups, written: str) -> str:
    return f"{own.get('sign', '')}{written}"


def _factors(own: Groups, shared: str | None, goals: tuple[Decimal, ...]) -> Factors | None:
    """Give the reckoning that comes to the goal; `None` where none of those that there are does."""
    found = (factors for factors in _reckonings(own, shared) if factors.value in goals)
    return next(found, None)


def _reckonings(own: Groups, shared: str | None) -> Iterator[Factors]:
    number = _number(own)
    if number is None:
        return
    cents = resolve_numeral(own["cents"]) if "cents" in own else None
    magnitude = own.get("magnitude")
    words = [magnitude] if magnitude else [shared, None] if shared else [None]
    for over in (1, CENTS):
        for word in words:
            times = _times(word) if word else Decimal(1)
            if times is not None:
                yield Factors(number, times, word, word is not magnitude, over, cents)
    yield Factors(number, Decimal(1000))


def _number(own: Groups) -> Decimal | None:
    if "mixed" in own:
        value = resolve_quantity(own["mixed"])
    elif "number" in own:
        value = resolve_numeral(own["number"])
    else:
        found = resolve_round(own["round"]) if "round" in own else None
        value = found[0] if found else None
    if value is None:
        return None
    value = in_plain_digits(value)
    return -value if own.get("sign", "").strip().casefold() in NEGATIVE else value


def _times(magnitude: str) -> Decimal | None:
    times = GLUED.get(magnitude.casefold())
    return resolve_quantity(magnitude) if times is None else Decimal(times)


def tell_qualifier(candidate: Candidate, text: str) -> Iterator[Step]:
    """Tell which word hedges an amount."""
    groups, word = candidate.groups, candidate.groups.get("qualifier")
    if "round" in groups:
        yield Step("qualifier", groups["round"], "approx, as a number in tens is")
    elif word and (qualifier := resolve_qualifier(word)):
        opened = text[around(candidate)[0] : candidate.start].casefold().startswith("från ")
        yield Step("qualifier", "från" if opened and word == "minst" else word, qualifier)


def tell_change(candidate: Candidate, text: str, *, share: bool) -> Iterator[Step]:
    """Tell which words make of an amount the measure of a rise or a fall."""
    change: str | None = candidate.groups.get("change")
    if change is None:
        return
    left, right = around(candidate)
    start, end = sentence_around(text, candidate.start, candidate.end)
    before = words_before(text, start, left)
    afters = (words_after(text, candidate.end, end), words_after(text, right, end))
    for said_before, after in ((before, afters[0]), (before, afters[1]), ([], afters[1])):
        count = len(said_before)
        if find_change(said_before, after, share=share) == change:
            words = telling_words(
                [*said_before, *after],
                lambda all_, n=count: find_change(all_[:n], all_[n:], share=share),  # type: ignore[misc]
                fact=count,
            )
            yield Step("change", words, str(change))
            return
    yield Step("change", None, change)


def around(candidate: Candidate) -> tuple[int, int]:
    """Give where what belongs to an amount begins and ends: its qualifier before it, its rate after it."""
    return candidate.spans.get("around", (candidate.start, candidate.end))
