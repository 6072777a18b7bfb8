"""The facts of a release: frozen attrs classes, the same fields as their JSON form."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from functools import total_ordering
from typing import Any, ClassVar, Literal

from attrs import Attribute, field, frozen
from attrs.validators import in_, instance_of, optional

from pressfacts import json_form

Qualifier = Literal["approx", "more_than", "less_than", "equal_or_more", "equal_or_less"]
Change = Literal["increase", "decrease"]
Unit = Literal["percent", "percentage_point", "permille"]
TimeKind = Literal["date", "time", "duration", "set"]
Mod = Literal["start", "mid", "end", "approx"]
Bound = Literal["since", "from", "until", "before", "after", "by"]

QUALIFIERS: tuple[Qualifier | None, ...] = (
    None,
    "approx",
    "more_than",
    "less_than",
    "equal_or_more",
    "equal_or_less",
)
CHANGES: tuple[Change | None, ...] = (None, "increase", "decrease")
UNITS: tuple[Unit, ...] = ("percent", "percentage_point", "permille")
TIME_KINDS: tuple[TimeKind, ...] = ("date", "time", "duration", "set")
MODS: tuple[Mod | None, ...] = (None, "start", "mid", "end", "approx")
BOUNDS: tuple[Bound | None, ...] = (None, "since", "from", "until", "before", "after", "by")


@total_ordering
@frozen(order=False)
class Span:
    """A stretch of the release, and the base of every fact.

    Attributes:
        start: offset of its first character, in code points of the caller's string.
        end: offset after its last character.
        text: the very characters, `release.text[start:end]`.

    Spans and facts sort by place: by `start`, then by `end`.
    """

    start: int = field(validator=instance_of(int))
    end: int = field(validator=instance_of(int))
    text: str = field(validator=instance_of(str))

    @end.validator
    def _ends_with_its_text(self, _: Attribute[int], end: int) -> None:
        if not 0 <= self.start <= end:
            raise ValueError(f"a span runs forwards from 0 or more, not from {self.start} to {end}")

    @text.validator
    def _is_as_long_as_its_span(self, _: Attribute[str], text: str) -> None:
        if len(text) != self.end - self.start:
            raise ValueError(f"{text!r} is not {self.end - self.start} characters long, as its offsets say")

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Span):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)


@frozen(order=False, kw_only=True)
class Money(Span):
    """An amount of money, or a range of amounts.

    Attributes:
        low: the amount, or the lower end of the range, in whole units of the currency.
        high: the same as `low` for a single amount; `None` where it is open (`tiotals miljoner`).
        currency: the ISO 4217 code.
        currency_implied: whether the currency is understood, not written.
        qualifier: how the release hedges the amount, in TimeML's terms.
        per: what the amount is for each of: `year`, `month`, `week`, `day`, `hour` or a Swedish noun.
        change: whether it is how much something rose or fell.
    """

    low: Decimal = field(validator=instance_of(Decimal))
    high: Decimal | None = field(validator=optional(instance_of(Decimal)))
    currency: str = "SEK"
    currency_implied: bool = False
    qualifier: Qualifier | None = field(default=None, validator=in_(QUALIFIERS))
    per: str | None = None
    change: Change | None = field(default=None, validator=in_(CHANGES))

    kind: ClassVar[str] = "money"

    @high.validator
    def _is_no_lower_than_low(self, _: Attribute[Decimal | None], high: Decimal | None) -> None:
        _check_range(self.low, high)

    @property
    def amount(self) -> Decimal | None:
        """The single amount; `None` for a range."""
        return self.low if self.low == self.high else None


@frozen(order=False, kw_only=True)
class Percentage(Span):
    """A share or a rate in percent, percentage points or per mille.

    Attributes:
        low: the value, or the lower end of the range: 64 for `64 procent`.
        high: the same as `low` for a single value; `None` where it is open.
        unit: `percent`, `percentage_point` or `permille`.
        qualifier: how the release hedges the value, in TimeML's terms.
        change: whether it is how much something rose or fell.
    """

    low: Decimal = field(validator=instance_of(Decimal))
    high: Decimal | None = field(validator=optional(instance_of(Decimal)))
    unit: Unit = field(default="percent", validator=in_(UNITS))
    qualifier: Qualifier | None = field(default=None, validator=in_(QUALIFIERS))
    change: Change | None = field(default=None, validator=in_(CHANGES))

    kind: ClassVar[str] = "percentage"

    @high.validator
    def _is_no_lower_than_low(self, _: Attribute[Decimal | None], high: Decimal | None) -> None:
        _check_range(self.low, high)

    @property
    def value(self) -> Decimal | None:
        """The single value; `None` for a range."""
        return self.low if self.low == self.high else None


@frozen(order=False, kw_only=True)
class TimeExpression(Span):
    """An expression of time, after TimeML's TIMEX3.

    Attributes:
        kind: `date`, `time`, `duration` or `set`.
        value: the TIMEX3 value, such as `2014-SU`, `P3M` or `2017-01-11T16:15`.
        first: the first calendar day covered; `None` for durations, sets and where no anchor is known.
        last: the last calendar day covered, inclusive.
        at: the first clock time named.
        mod: which part of the period is meant, or that it is approximate.
        bound: how the expression bounds what it is said of (`since` for `sedan 2011`).
        relative: whether its days depend on the day of publication or on another expression.
    """

    kind: TimeKind = field(validator=in_(TIME_KINDS))
    value: str = field(validator=instance_of(str))
    first: date | None = field(default=None, validator=optional(instance_of(date)))
    last: date | None = field(default=None, validator=optional(instance_of(date)))
    at: time | None = None
    mod: Mod | None = field(default=None, validator=in_(MODS))
    bound: Bound | None = field(default=None, validator=in_(BOUNDS))
    relative: bool = False

    @last.validator
    def _is_no_earlier_than_first(self, _: Attribute[date | None], last: date | None) -> None:
        if (self.first is None) != (last is None):
            raise ValueError("an expression has both a first and a last day, or neither")
        if self.first is not None and last is not None and last < self.first:
            raise ValueError(f"the last day, {last}, is before the first, {self.first}")


@frozen(order=False, kw_only=True)
class Official(Span):
    """A person whom the release shows in a capacity; the span is the first mention of the full name.

    Attributes:
        name: the fullest form of the name in the text.
        party: the party's abbreviation, as `S` or a local party's own.
        role: the title or post, in lower case and indefinite where Swedish has it so.
        organisation: the employer or body, where the text names it as a phrase of its own.
        phones: telephone numbers in E.164.
        emails: e-mail addresses.
        mentions: every span that names the person, surnames and first names included.
    """

    name: str = field(validator=instance_of(str))
    party: str | None = None
    role: str | None = None
    organisation: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()

    kind: ClassVar[str] = "official"


@frozen(order=False, kw_only=True)
class Quote(Span):
    """What somebody said, without the dash, the quotation marks and the ascription.

    Attributes:
        speaker: the speaker's name in its fullest form in the text; `None` where nobody is named.
    """

    speaker: str | None = None

    kind: ClassVar[str] = "quote"


Fact = Money | Percentage | TimeExpression | Official | Quote


@frozen(kw_only=True)
class Release:
    """A release and its facts, kind by kind, each kind a tuple in text order.

    Attributes:
        text: the caller's string, untouched; every offset counts its code points.
        title: the headline; `None` where there is none.
        published: the anchor of relative time: aware where the release gives a zone.
    """

    text: str
    title: str | None = None
    published: date | datetime | None = None
    money: tuple[Money, ...] = ()
    percentages: tuple[Percentage, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    officials: tuple[Official, ...] = ()
    quotes: tuple[Quote, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of every kind, in text order."""
        return tuple(sorted((*self.money, *self.percentages, *self.dates, *self.officials, *self.quotes)))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form as plain dicts, lists and strings; amounts are strings, days are ISO 8601."""
        return json_form.unstructure(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the JSON form, which `from_json` reads back into an equal release."""
        return json_form.dumps(self, indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Release:
        """Read a release from its JSON form.

        Args:
            text: what `to_json` gave.

        Returns:
            A release equal to the one that was written.

        Raises:
            ValueError: the text is no JSON, or a field is missing, unknown or of another type; the message names
                the path of each.
        """
        return json_form.loads(cls, text)


def _check_range(low: Decimal, high: Decimal | None) -> None:
    if high is not None and high < low:
        raise ValueError(f"a range runs upwards, not from {low} to {high}")
