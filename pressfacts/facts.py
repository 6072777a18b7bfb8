"""The facts of a release: frozen attrs classes, the same fields as their JSON form."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from functools import total_ordering
from typing import Any, ClassVar, Literal, TypeVar, get_args

from attrs import Attribute, field, frozen
from attrs.converters import optional as if_any
from attrs.validators import deep_iterable, in_, instance_of, optional

from pressfacts.derivation import Derivation
from pressfacts.invariants import in_plain_digits, is_a_day, is_no_lower_than_low, with_fixed_offset
from pressfacts.json_form import JsonForm
from pressfacts.show import Shown, ShownWhole, in_range

Qualifier = Literal["approx", "more_than", "less_than", "equal_or_more", "equal_or_less"]
Change = Literal["increase", "decrease"]
Unit = Literal["percent", "percentage_point", "permille"]
TimeKind = Literal["date", "time", "duration", "set"]
Mod = Literal["start", "mid", "end", "approx"]
Bound = Literal["since", "from", "until", "before", "after", "by"]
Group = Literal["money", "percentages", "dates", "officials", "quotes"]
SIGNS: dict[Unit, str] = {"percent": "%", "percentage_point": "percentage points", "permille": "‰"}
GROUPS: tuple[Group, ...] = get_args(Group)
"""The fields of a release that hold facts, in the order that they are shown in."""

F = TypeVar("F", bound="Span")


def _in_text_order(facts: Iterable[F]) -> tuple[F, ...]:
    return tuple(sorted(facts))


def _stand_in_the_text(release: Release, attribute: Attribute[Any], facts: tuple[Span, ...]) -> None:
    for fact in facts:
        for span in (fact, *getattr(fact, "mentions", ())):
            if release.text[span.start : span.end] != span.text:
                raise ValueError(
                    f"{attribute.name}: {span.text!r} does not stand at {span.start} in the release's text"
                )


@total_ordering
@frozen(order=False)
class Span(JsonForm):
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

    @text.validator
    def _is_as_long_as_its_span(self, _: Attribute[str], text: str) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forwards from 0 or more, not from {self.start} to {self.end}")
        if len(text) != self.end - self.start:
            raise ValueError(f"{text!r} is not {self.end - self.start} characters long, as its offsets say")

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Span):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)


@frozen(order=False, repr=False)
class Derived(Shown, Span):
    """A span that a rule took for a fact: the base of every kind.

    Attributes:
        rule: which rule found it, and how its value came about; `None` on a fact that was made or read from JSON. It
            says whence a fact is and not what it states, so facts with and without it are equal.
    """

    rule: Derivation | None = field(
        default=None, kw_only=True, eq=False, repr=False, validator=optional(instance_of(Derivation))
    )


@frozen(order=False, repr=False, kw_only=True)
class Money(Derived):
    """An amount of money, or a range of amounts.

    Attributes:
        low: the amount, or the lower end of the range, in whole units of the currency.
        high: the same as `low` for a single amount; `None` where it is open (`tiotals miljoner`).
        currency: the ISO 4217 code.
        currency_implied: whether the currency is understood, not written.
        qualifier: how the release hedges the amount, in TimeML's terms.
        per: what the amount is for each of: `year`, `month`, `week`, `day`, `hour` or a Swedish noun.
        change: the direction, where it measures a rise or a fall.
    """

    low: Decimal = field(converter=in_plain_digits, validator=instance_of(Decimal))
    high: Decimal | None = field(
        converter=if_any(in_plain_digits), validator=[optional(instance_of(Decimal)), is_no_lower_than_low]
    )
    currency: str = "SEK"
    currency_implied: bool = False
    qualifier: Qualifier | None = field(default=None, validator=optional(in_(get_args(Qualifier))))
    per: str | None = None
    change: Change | None = field(default=None, validator=optional(in_(get_args(Change))))

    kind: ClassVar[str] = "money"

    @property
    def amount(self) -> Decimal | None:
        """The single amount; `None` for a range."""
        return self.low if self.low == self.high else None

    def _says(self) -> Iterable[str | None]:
        per, implied = self.per and f"per {self.per}", "currency implied" if self.currency_implied else None
        return f"{in_range(self.low, self.high)} {self.currency}", self.qualifier, per, self.change, implied


@frozen(order=False, repr=False, kw_only=True)
class Percentage(Derived):
    """A share or a rate in percent, percentage points or per mille.

    Attributes:
        low: the value, or the lower end of the range: 64 for `64 procent`.
        high: the same as `low` for a single value; `None` where it is open.
        unit: `percent`, `percentage_point` or `permille`.
        qualifier: how the release hedges the value, in TimeML's terms.
        change: the direction, where it measures a rise or a fall.
    """

    low: Decimal = field(converter=in_plain_digits, validator=instance_of(Decimal))
    high: Decimal | None = field(
        converter=if_any(in_plain_digits), validator=[optional(instance_of(Decimal)), is_no_lower_than_low]
    )
    unit: Unit = field(default="percent", validator=in_(get_args(Unit)))
    qualifier: Qualifier | None = field(default=None, validator=optional(in_(get_args(Qualifier))))
    change: Change | None = field(default=None, validator=optional(in_(get_args(Change))))

    kind: ClassVar[str] = "percentage"

    @property
    def value(self) -> Decimal | None:
        """The single value; `None` for a range."""
        return self.low if self.low == self.high else None

    def _says(self) -> Iterable[str | None]:
        return f"{in_range(self.low, self.high)} {SIGNS[self.unit]}", self.qualifier, self.change


@frozen(order=False, repr=False, kw_only=True)
class TimeExpression(Derived):
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

    kind: TimeKind = field(validator=in_(get_args(TimeKind)))
    value: str = field(validator=instance_of(str))
    first: date | None = field(default=None, validator=optional(is_a_day))
    last: date | None = field(default=None, validator=optional(is_a_day))
    at: time | None = field(default=None, validator=optional(instance_of(time)))
    mod: Mod | None = field(default=None, validator=optional(in_(get_args(Mod))))
    bound: Bound | None = field(default=None, validator=optional(in_(get_args(Bound))))
    relative: bool = False

    @last.validator
    def _is_no_earlier_than_first(self, _: Attribute[date | None], last: date | None) -> None:
        if (self.first is None) != (last is None):
            raise ValueError("an expression has both a first and a last day, or neither")
        if self.first is not None and last is not None and last < self.first:
            raise ValueError(f"the last day, {last}, is before the first, {self.first}")

    def _says(self) -> Iterable[str | None]:
        days = None if self.first == self.last else f"{self.first} to {self.last}"
        at, relative = f"at {self.at:%H:%M}" if self.at else None, "relative" if self.relative else None
        return self.value, days, at, self.mod, self.bound, relative


@frozen(order=False, repr=False, kw_only=True)
class Official(Derived):
    """Somebody named with a title, a post, a party or as contact; the span is where the full name first stands.

    Attributes:
        name: the fullest form of the name in the text.
        party: the party's abbreviation, as `S` or a local party's own.
        role: the title or post, in lower case and indefinite where Swedish has it so.
        organisation: the employer or body, where the text names it as a phrase of its own.
        phones: telephone numbers in E.164.
        emails: e-mail addresses.
        mentions: all spans that stand for the person, surnames, first names and pronouns of ascriptions among them.
    """

    name: str = field(validator=instance_of(str))
    party: str | None = None
    role: str | None = None
    organisation: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()

    kind: ClassVar[str] = "official"

    def _says(self) -> Iterable[str | None]:
        name = None if self.name == self.text else self.name
        return name, self.role, self.organisation, self.party, *self.phones, *self.emails


@frozen(order=False, repr=False, kw_only=True)
class Quote(Derived):
    """What somebody said, without the dash, the quotation marks and the ascription.

    Attributes:
        speaker: the full name of whoever said it; `None` where the release names nobody.
    """

    speaker: str | None = None

    kind: ClassVar[str] = "quote"

    def _says(self) -> Iterable[str | None]:
        return (self.speaker,)


Fact = Money | Percentage | TimeExpression | Official | Quote


def _facts(cls: type[F]) -> Any:  # noqa: ANN401
    """Give the field for a release's facts of one kind."""
    return field(default=(), converter=_in_text_order, validator=[deep_iterable(instance_of(cls)), _stand_in_the_text])


@frozen(kw_only=True, repr=False)
class Release(ShownWhole, JsonForm):
    """A release and its facts, kind by kind, each kind a tuple in text order.

    Attributes:
        id: what the caller knows the release by, such as its path or address; `None` where nothing was said.
        text: the caller's string, untouched; every offset counts its code points.
        title: the headline; `None` where there is none.
        published: the anchor of relative time: aware where the release gives a zone, which is kept as its offset.
        money: its amounts of money.
        percentages: its percentages.
        dates: its expressions of time.
        officials: the people that it shows in a capacity.
        quotes: what it quotes people as saying.
    """

    id: str | None = field(default=None, validator=optional(instance_of(str)))
    text: str = field(validator=instance_of(str))
    title: str | None = field(default=None, validator=optional(instance_of(str)))
    published: date | datetime | None = field(
        default=None, converter=with_fixed_offset, validator=optional(instance_of(date))
    )
    money: tuple[Money, ...] = _facts(Money)
    percentages: tuple[Percentage, ...] = _facts(Percentage)
    dates: tuple[TimeExpression, ...] = _facts(TimeExpression)
    officials: tuple[Official, ...] = _facts(Official)
    quotes: tuple[Quote, ...] = _facts(Quote)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of every kind, in text order."""
        return tuple(sorted((*self.money, *self.percentages, *self.dates, *self.officials, *self.quotes)))

    def _says(self) -> Iterable[str | None]:
        counts = ((group, len(getattr(self, group))) for group in GROUPS)
        published = f"published {self.published}" if self.published else None
        return self.id, published, *(f"{count} {group}" for group, count in counts if count)
