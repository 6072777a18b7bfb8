"""How the days of an expression of time came about, step by step: anchor, tense, neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from attrs import frozen

from pressfacts.counterfactual import FARTHEST, sentence_around, telling_text
from pressfacts.dates.bounds import find_bound
from pressfacts.dates.calendar import YEARLY, Days
from pressfacts.dates.expressions import Clock, Expression, Period
from pressfacts.dates.naming import CHOICES, WEEKDAYS, name_of
from pressfacts.dates.placing import LEAN, place, recurs, through_night
from pressfacts.dates.resolve import is_relative, look_of
from pressfacts.dates.tense import find_tense
from pressfacts.dates.words import APPROXIMATORS, EARLY_LATE, MODS
from pressfacts.derivation import Step

Placed = tuple[Expression, Days]
MOD_REACH = 25
LOOKS = {
    "past": "looks back: the latest that has begun by the anchor",
    "future": "looks ahead: the first that is not over at the anchor",
    "present": f"tells of what happens: the nearest to the anchor, where a day gone by counts as {LEAN}",
    None: "looks neither back nor ahead: the nearest to the anchor",
}


@frozen(slots=False)
class Found:
    """An expression, and what was at hand when it was placed.

    Attributes:
        expression: the expression.
        days: its days; `None` where they are not known.
        anchor: the day of publication, if it is known.
        before: the expression before it, with its days.
        said: the last year that an expression names alone, with its days.
        text: the view.
    """

    expression: Expression
    days: Days | None
    anchor: date | None
    before: Placed | None
    said: Placed | None
    text: str

    @cached_property
    def base(self) -> int:
        """Where what stands near it begins; a long text is not read whole for each of its expressions."""
        return max(0, self.expression.start - 2 * FARTHEST)

    @cached_property
    def near(self) -> str:
        """The text near it."""
        return self.text[self.base : self.expression.end + 2 * FARTHEST]

    @cached_property
    def place(self) -> tuple[int, int]:
        """Where it begins and ends in the text near it."""
        return self.expression.start - self.base, self.expression.end - self.base

    @cached_property
    def sentence(self) -> tuple[int, int]:
        """The sentence that it stands in, in the text near it."""
        return sentence_around(self.near, *self.place)

    @property
    def periods(self) -> list[Period]:
        """The period, or the two that a range runs between."""
        return [period for period in (self.expression.begins, self.expression.ends) if period]


def tell_date(
    expression: Expression,
    days: Days | None,
    anchor: date | None,
    before: Placed | None,
    said: Placed | None,
    text: str,
) -> Iterator[Step]:
    """Tell how an expression of time was read and placed: the arguments are what `Found` holds."""
    found = Found(expression, days, anchor, before, said, text)
    written = text[expression.start : expression.end]
    if expression.amount is not None:
        yield Step(expression.amount.kind, written, expression.amount.value)
    elif expression.begins is not None:
        yield Step("names", written, " to ".join(name_of(period) for period in found.periods))
        yield from _placing(found)
    if expression.clock is not None:
        yield Step("clock", None if expression.begins or expression.amount else written, _hours(expression.clock))
    yield from _mod(found)
    yield from _bound(found)


def _hours(clock: Clock) -> str:
    return f"{clock.first:%H:%M}" + (f" to {clock.last:%H:%M}" if clock.last else "")


def _placing(found: Found) -> Iterator[Step]:
    days, anchor = found.days, found.anchor
    if any(map(is_relative, found.periods)):
        if anchor is None and days is None:
            yield Step("anchor", None, "the day of publication is not known, so the days are not")
            return
        if anchor is not None:
            yield Step("anchor", None, f"{anchor}, {WEEKDAYS[anchor.isoweekday()]}: the day of publication")
        if days is not None:
            yield from _choice(found, days)
    if days is None:
        yield Step("days", None, "none that the calendar has, or not known")
    else:
        yield Step("days", None, f"{days.first}" if days.first == days.last else f"{days.first} to {days.last}")


def _choice(found: Found, days: Days) -> Iterator[Step]:
    """Tell which of the days that the words may mean were taken, and why."""
    period = found.periods[0]
    if period.choose in CHOICES:
        return
    if period.choose == "anaphor":
        if found.before is not None:
            yield _from_neighbour("counted from", found, found.before)
    elif (period.unit == "year" and period.shift) and found.anchor is not None and found.expression.ends is None:
        sign = "+" if period.shift > 0 else "-"
        yield Step("year", None, f"{found.anchor.year} {sign} {abs(period.shift)} = {days.first.year}")
    elif recurs(period) or (period.unit == "day" and period.number is None and period.shift is None):
        yield from _recurring(found, days)


def _recurring(found: Found, days: Days) -> Iterator[Step]:
    period, expression = found.periods[0], found.expression
    look = look_of(expression, period)
    alone = place(period, found.anchor, look, None) if found.anchor is not None else None
    if alone is not None and period.overnight:
        alone = through_night(alone, expression.clock)
    if expression.ends is None and alone != days and (by := _neighbour(found, days)) is not None:
        yield _from_neighbour("its year is that of" if period.unit in YEARLY else "goes on from", found, by)
        return
    if expression.ends is not None and period.weekday is None and (by := _containing(found, days)) is not None:
        yield _from_neighbour("lies within", found, by)
        return
    yield _direction(found, look)


def _neighbour(found: Found, days: Days) -> Placed | None:
    """Give the expression beside it that it took its year or month from."""
    if (
        found.said is not None
        and found.said[1].first.year == days.first.year
        and _shares_sentence(found, found.said[0])
    ):
        return found.said
    return found.before


def _containing(found: Found, days: Days) -> Placed | None:
    before = found.before
    return (
        before
        if before and before[1].first <= days.first and days.last <= before[1].last and before[1] != days
        else None
    )


def _shares_sentence(found: Found, other: Expression) -> bool:
    start, end = found.sentence
    return start <= other.start - found.base < end


def _from_neighbour(how: str, found: Found, by: Placed) -> Step:
    expression, days = by
    shown = f"{days.first}" if days.first == days.last else f"{days.first} to {days.last}"
    return Step("neighbour", found.text[expression.start : expression.end], f"{how} this: {shown}")


def _direction(found: Found, look: str | None) -> Step:
    """Tell where the clause looks, and by which words."""
    expression, place_, sentence = found.expression, found.place, found.sentence
    if expression.bound == "since" or (expression.tense is None and expression.bound in ("by", "until")):
        return Step("direction", _bounding(found), f"the preposition {LOOKS[look]}")
    if expression.tense is None:
        return Step("direction", None, f"the clause {LOOKS[look]}")
    words = None
    if find_tense(found.near, *place_, sentence) == expression.tense:
        words = telling_text(found.near, sentence, place_, lambda text: find_tense(text, *place_, sentence))
    return Step("direction", words, f"the clause {LOOKS[look]}")


def _bounding(found: Found) -> str | None:
    """Give the words that bound what the expression is said of."""
    start, sentence = found.place[0], found.sentence
    period = found.expression.begins
    if find_bound(found.near, start, sentence[0], period)[0] != found.expression.bound:
        return None
    before = sentence[0], start
    return telling_text(
        found.near, before, (start, start), lambda text: find_bound(text, start, sentence[0], period)[0]
    )


def _bound(found: Found) -> Iterator[Step]:
    if found.expression.bound is not None:
        yield Step("bound", _bounding(found), found.expression.bound)


def _mod(found: Found) -> Iterator[Step]:
    mod = found.expression.mod
    if mod is None:
        return
    start = max(0, found.expression.start - MOD_REACH)
    near = found.text[start : found.expression.end]
    tables = {**MODS, **EARLY_LATE, **dict.fromkeys(APPROXIMATORS, "approx")}
    words = [word for word, meant in tables.items() if meant == mod and word in near.casefold().split(",")[-1]]
    yield Step("mod", max(words, key=len, default=None), mod)
