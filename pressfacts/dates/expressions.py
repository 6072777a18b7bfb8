"""What the grammar reads a phrase as, before the calendar is asked."""

from __future__ import annotations

from datetime import time
from typing import Literal

from attrs import frozen

from pressfacts.facts import Bound, Mod, TimeKind
from pressfacts.rule import Candidate

Unit = Literal[
    "day", "weekday", "week", "weekend", "month", "quarter", "half", "tertial", "season", "term", "year", "decade",
    "century", "broken_year", "holiday", "undated", "turn", "half_turn", "month_turn", "any_month_turn",
    "nth", "stretch", "eve", "first_months",
]  # fmt: skip
Direction = Literal["past", "future", "present"]
Tense = Literal["past", "perfect", "present", "future", "state", "intended"]


@frozen
class Period:
    """A stretch of the calendar, as far as the words say which.

    Attributes:
        unit: what is counted or named.
        number: which one in its year: month of a day, ISO week, quarter, season, holiday; or which weekday.
        day: the day of the month, or the rank of an `nth` weekday (`-1` for the last).
        year: the calendar year, where the words give it; the decade or century for those.
        shift: how many units from the anchor, or from the expression before.
        weekday: the weekday written beside a day, or the one that an `nth` counts.
        choose: how the words themselves choose among what recurs: `i somras`, `på onsdag`, `nästa vår`.
        part: a part of the day, in TIMEX3's code.
        mod: which part of the period, where the word says it: `sensommaren`.
        within: the longer period that it lies in, where that is counted: `mars i fjol`, `onsdag nästa vecka`.
        overnight: whether it is the night that the day ends: `natten till lördagen` begins on Friday.
    """

    unit: Unit
    number: int | str | None = None
    day: int | None = None
    year: int | None = None
    shift: int | None = None
    weekday: int | None = None
    choose: str | None = None
    part: str | None = None
    mod: Mod | None = None
    within: Period | None = None
    overnight: bool = False


@frozen
class Clock:
    """A time of the day, or two.

    Attributes:
        first: the time, or where it begins.
        last: where it ends, if that is said.
        alone: whether it is a time without a day beside it.
    """

    first: time
    last: time | None = None
    alone: bool = True


@frozen
class Amount:
    """A duration or a set, with its TIMEX3 value."""

    kind: TimeKind
    value: str


@frozen
class Part:
    """What one rule read at one place.

    Attributes:
        start: offset in the view.
        end: offset after the last character.
        what: what it says.
        alone: whether it may stand without a neighbour to complete it, as `3` in `3–5 maj` may not.
        rule: the rule that read it.
    """

    start: int
    end: int
    what: Period | Clock | Amount
    alone: bool = True
    rule: str = ""


@frozen(kw_only=True)
class Expression(Candidate):
    """A whole expression of time, found but not yet placed in the calendar.

    Attributes:
        begins: the period, or the one that a range begins with; `None` for clock times, durations and sets.
        ends: the period that a range ends with.
        clock: the time of the day.
        amount: what a duration or a set amounts to.
        mod: which part of the period is meant, or that it is approximate.
        bound: how the preposition before it bounds what it is said of.
        origin: whether `från` before it says of a noun whence it is: `planen från 2014`.
        tense: the tense of the clause.
    """

    begins: Period | None = None
    ends: Period | None = None
    clock: Clock | None = None
    amount: Amount | None = None
    mod: Mod | None = None
    bound: Bound | None = None
    origin: bool = False
    tense: Tense | None = None
