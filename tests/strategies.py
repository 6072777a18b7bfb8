"""Releases made up by hypothesis: coherent ones with any facts, and texts of Swedish phrases and hostile characters."""

from __future__ import annotations

from datetime import UTC, date, timedelta, timezone
from typing import Any, get_args
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from pressfacts import Money, Official, Percentage, Quote, Release, Span, TimeExpression
from pressfacts.facts import Bound, Change, Mod, Qualifier, TimeKind, Unit

# Lone surrogates are characters of a Python string like others.
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


def or_none(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


@st.composite
def spans(draw: st.DrawFn, text: str) -> dict[str, Any]:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return {"start": start, "end": end, "text": text[start:end]}


@st.composite
def amounts(draw: st.DrawFn) -> dict[str, Any]:
    numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15)
    low, high = sorted((draw(numbers), draw(numbers)))
    return {"low": low, "high": draw(st.sampled_from((low, high, None)))}


@st.composite
def money(draw: st.DrawFn, text: str) -> Money:
    return Money(
        **draw(spans(text)),
        **draw(amounts()),
        currency=draw(st.sampled_from(("SEK", "EUR"))),
        currency_implied=draw(st.booleans()),
        qualifier=draw(or_none(one_of(Qualifier))),
        per=draw(or_none(st.sampled_from(("year", "elev")))),
        change=draw(or_none(one_of(Change))),
    )


@st.composite
def percentages(draw: st.DrawFn, text: str) -> Percentage:
    return Percentage(
        **draw(spans(text)),
        **draw(amounts()),
        unit=draw(one_of(Unit)),
        qualifier=draw(or_none(one_of(Qualifier))),
        change=draw(or_none(one_of(Change))),
    )


@st.composite
def time_expressions(draw: st.DrawFn, text: str) -> TimeExpression:
    days = draw(or_none(st.tuples(st.dates(), st.dates()).map(sorted)))
    return TimeExpression(
        **draw(spans(text)),
        kind=draw(one_of(TimeKind)),
        value=draw(ANY_TEXT),
        first=days and days[0],
        last=days and days[1],
        at=draw(or_none(st.times())),
        mod=draw(or_none(one_of(Mod))),
        bound=draw(or_none(one_of(Bound))),
        relative=draw(st.booleans()),
    )


@st.composite
def officials(draw: st.DrawFn, text: str) -> Official:
    return Official(
        **draw(spans(text)),
        name=draw(ANY_TEXT),
        party=draw(or_none(ANY_TEXT)),
        role=draw(or_none(ANY_TEXT)),
        organisation=draw(or_none(ANY_TEXT)),
        phones=tuple(draw(st.lists(ANY_TEXT, max_size=2))),
        emails=tuple(draw(st.lists(ANY_TEXT, max_size=2))),
        mentions=tuple(Span(**span) for span in draw(st.lists(spans(text), max_size=2))),
    )


@st.composite
def quotes(draw: st.DrawFn, text: str) -> Quote:
    return Quote(**draw(spans(text)), speaker=draw(or_none(ANY_TEXT)))


ZONES = st.sampled_from((None, UTC, timezone(timedelta(hours=-3, minutes=-30)), ZoneInfo("Europe/Stockholm")))
MOMENTS: st.SearchStrategy[date | None] = st.none() | st.dates() | st.datetimes(timezones=ZONES)


@st.composite
def releases(draw: st.DrawFn) -> Release:
    text = draw(ANY_TEXT)
    groups = {
        "money": money,
        "percentages": percentages,
        "dates": time_expressions,
        "officials": officials,
        "quotes": quotes,
    }
    found: dict[str, Any] = {name: draw(st.lists(facts(text), max_size=2)) for name, facts in groups.items()}
    return Release(text=text, title=draw(or_none(ANY_TEXT)), published=draw(MOMENTS), **found)


PHRASES = (
    "Pressmeddelande   •   Jan 11, 2017 16:15 CET",
    "Publicerad 5 december 2023",
    "# Kommunen satsar",
    "Skip to main content",
    "Kommunen har betalat ut cirka 21,8 miljoner kronor, en minskning med 4 miljoner kronor sedan 2011.",
    "mellan 10 och 15 miljoner kronor",
    "från 12 till 3 miljoner kronor",
    "10, 20 respektive 30 tkr",
    "avsatt 30 miljoner årligen",
    "minus tre procent",
    "höjs från 12,5 till 15 procent",
    "3–5 %",
    "31 februari 2017",
    "32/13",
    "11–13 maj",
    "kl. 25.99",
    "kl. 13.00–15.30",
    "vecka 99",
    "v. 52–2 2015",
    "år 0000",
    "9999-12-31",
    "om 9999999999 år",
    "för 5000 år sedan",
    "var tredje månad",
    "de senaste tre åren",
    "sommaren 2014",
    "På onsdagen",
    "i fjol",
    "100000000000000000000000000000 miljarder kronor",
    "9" * 400 + " procent",
    "– Det är bra, säger kommunalrådet Märta Ek (S).",
    "”Vi är glada”, säger hon.",
    "- Ja, säger Ek.",
    "Kontakt:",
    "Märta Ek, pressansvarig, 070-123 45 67, marta.ek@example.se",
    "Om bolaget",
    "(Ärende 8)",
    "prop. 2023/24:45",
    "https://example.se/30%20kr",
    "kro-",
    "Eva-",
    "|",
    "* ",
    "[länk](https://example.se)",
    "**fet**",
)
JOINTS = (" ", "\n", "\n\n", "\r\n", "\r", "\t", "", ". ", ", ", "\xa0", "\u2009", "\u202f", "\u2028", "\x85", "   ")
HOSTILE = (
    "\xad",
    "\u200b",
    "\u200f",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\x00",
    "\x1b[31m",
    "\ud83d",
    "\ude00",
    "\U0001f600",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u030a",
    "a\u030a" * 3,
    "\u0301" * 20,
    "ſ",
    "İ",
    "ß",
    "ﬁ",
    "½",
    "²",
    "٣",
    "१२",
    "Ⅷ",
    "∞",
    "−",
    "(" * 40,
    "–" * 40,
    "”" * 7,
    "1 " * 30,
    "1.000.",
    ",5",
)
TEXTS = st.lists(
    st.sampled_from(PHRASES) | st.sampled_from(JOINTS) | st.sampled_from(HOSTILE) | ANY_TEXT, max_size=25
).map("".join)
