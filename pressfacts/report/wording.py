"""What a fact means, in words that a reader knows: sums in digits, days after ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from pressfacts.facts import Fact, Money, Official, Percentage, Quote, TimeExpression
from pressfacts.markup import shown_on_one_line as shown

Words = Mapping[str, str]

SPACE = "\xa0"  # within a number, and between it and its unit
MINUS = "−"
PERIODS = ("year", "month", "week", "day", "hour")
"""What an amount is for each of, where that is no noun of the text's own."""

DURATION = re.compile(r"P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")
DURATION_PART = re.compile(r"(\d+)([YMWDHS])")


def meaning(fact: Fact, words: Words) -> str:
    """Give the value of a fact: `mer än 21 800 000 kr per år`, `2017-01-11`, `Åsa Ek (S)`."""
    match fact:
        case Money():
            return _hedged(_money(fact, words), fact.qualifier, words)
        case Percentage():
            return _hedged(_percentage(fact, words), fact.qualifier, words)
        case TimeExpression():
            return _time(fact, words)
        case Official():
            return shown(" ".join(filter(None, (fact.name, fact.party and words["party"].format(fact.party)))))
        case Quote():
            return shown(fact.speaker) if fact.speaker else words["nobody_named"]


def details(fact: Fact, words: Words) -> str:
    """Give what else is known of a fact, in a line; empty where nothing is."""
    said: tuple[str | None, ...] = ()
    match fact:
        case Money():
            said = (fact.change and words[fact.change], words["implied"] if fact.currency_implied else None)
        case Percentage():
            said = (fact.change and words[fact.change],)
        case TimeExpression():
            unanchored = fact.kind in ("date", "time") and fact.first is None
            said = (
                words["relative"] if fact.relative else None,
                words["unanchored"] if unanchored else None,
            )
        case Official():
            said = (capacity(fact), *fact.phones, *fact.emails)
    return shown(" · ".join(filter(None, said)))


def capacity(official: Official) -> str:
    """Give a person's role and organisation; empty where neither is known."""
    return shown(", ".join(filter(None, (official.role, official.organisation))))


def sum_of(number: Decimal, currency: str, words: Words) -> str:
    """Give an amount of a currency: `21 800 000 kr`, `12,50 kr`, `−300 EUR`."""
    whole, point, decimals = format(abs(number), ",f").replace(",", SPACE).partition(".")
    digits = whole + (words["decimal_sign"] + decimals.ljust(2, "0") if point else "")
    return f"{MINUS if number < 0 else ''}{digits}{SPACE}{shown(words.get(currency, currency))}"


def number_of(number: Decimal, words: Words) -> str:
    """Give a number with its digits in groups of three: `1 011,3`."""
    digits = format(abs(number), ",f").replace(",", SPACE).replace(".", words["decimal_sign"])
    return f"{MINUS}{digits}" if number < 0 else digits


def moment(published: date) -> str:
    """Give the day, and the time of day where it is known: `2017-01-11 16:15`."""
    return f"{published:%Y-%m-%d %H:%M}" if isinstance(published, datetime) else published.isoformat()


def _money(fact: Money, words: Words) -> str:
    if fact.high is None:
        amount = words["open"].format(sum_of(fact.low, fact.currency, words))
    elif fact.amount is None:
        amount = f"{number_of(fact.low, words)}–{sum_of(fact.high, fact.currency, words)}"
    else:
        amount = sum_of(fact.amount, fact.currency, words)
    if not fact.per:
        return amount
    return f"{amount} {words['per'].format(words[fact.per] if fact.per in PERIODS else shown(fact.per))}"


def _percentage(fact: Percentage, words: Words) -> str:
    numbers = number_of(fact.low, words)
    if fact.value is None and fact.high is not None:
        numbers = f"{numbers}–{number_of(fact.high, words)}"
    share = f"{numbers}{SPACE}{words[fact.unit]}"
    return words["open"].format(share) if fact.high is None else share


def _hedged(value: str, qualifier: str | None, words: Words) -> str:
    return words[qualifier].format(value) if qualifier else value


def _time(fact: TimeExpression, words: Words) -> str:
    if fact.kind in ("duration", "set"):
        length = _length(fact.value, words)
        value = words["set"].format(length) if fact.kind == "set" else length
    elif fact.first is None or fact.last is None:
        value = shown(fact.value)
    else:
        value = fact.first.isoformat() if fact.first == fact.last else f"{fact.first} – {fact.last}"
    if fact.at and f"{fact.at:%H:%M}" not in value:
        value = f"{value} {words['at'].format(f'{fact.at:%H:%M}')}"
    if fact.mod:
        value = words["approx"].format(value) if fact.mod == "approx" else f"{value} ({words[fact.mod]})"
    return words[fact.bound].format(value) if fact.bound else value


def _length(value: str, words: Words) -> str:
    """Give a TIMEX3 duration in words, `P1Y6M` as `1 år 6 månader`; another value as it is."""
    lengths = value.split("/")
    return "–".join(_in_words(each, words) if DURATION.fullmatch(each) else shown(each) for each in lengths)


def _in_words(duration: str, words: Words) -> str:
    of_days, _, of_hours = duration.removeprefix("P").partition("T")
    parts = [(number, unit) for number, unit in DURATION_PART.findall(of_days)]
    parts += [(number, f"T{unit}") for number, unit in DURATION_PART.findall(of_hours)]
    return " ".join(f"{number}{SPACE}{words[('one_' if number == '1' else 'many_') + unit]}" for number, unit in parts)
