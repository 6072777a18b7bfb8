"""What holds for every text: nothing raises, every fact stands in the text, and form does not change the meaning."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings

from pressfacts import Release, Span, extract
from pressfacts.facts import GROUPS
from tests.counting import calls
from tests.growing import RUNS, run_of
from tests.strategies import HOSTILE, MOMENTS, PHRASES, TEXTS
from tests.test_fixtures import NAMES, text_of

LENGTH = 4_000  # longer than nearly any sentence
TEXT = """Pressmeddelande 2019-04-03 09:15 CEST

Ytterby kommun satsar 12,5 miljoner kronor på skolor

Kommunen avsätter drygt 12,5 miljoner kronor per år från 2020, en ökning med 1 250 000 kronor sedan i fjol. På onsdagen
beslutade nämnden om mellan 10 och 15 procent lägre avgifter.

– Vi har väntat länge på detta, säger kommunalrådet Åsa Sjöström (S).

Kontakt:
Åsa Sjöström, kommunalråd, 070-174 06 21, asa.sjostrom@ytterby.example
"""


def check(release: Release) -> None:
    """Check what holds for every release that `extract` gives."""
    for fact in release.facts:
        assert release.text[fact.start : fact.end] == fact.text
        assert fact.text, "a fact is written somewhere"
    for official in release.officials:
        assert official.mentions
        for mention in official.mentions:
            assert release.text[mention.start : mention.end] == mention.text
    for group in GROUPS:
        facts: tuple[Span, ...] = getattr(release, group)
        assert isinstance(facts, tuple)
        assert facts == tuple(sorted(facts))
        assert len({(fact.start, fact.end) for fact in facts}) == len(facts)
    assert sorted(release.facts) == list(release.facts)
    assert Release.from_json(release.to_json()) == release


@given(TEXTS, MOMENTS)
@settings(max_examples=300)
def test_any_string_is_accepted(text: str, published: date | datetime | None) -> None:
    release = extract(text, published=published)
    check(release)
    assert release.text == text
    assert extract(text, published=published) == release


@pytest.mark.parametrize("phrase", [*PHRASES, *HOSTILE], ids=ascii)
def test_phrases_alone_and_twice(phrase: str) -> None:
    check(extract(phrase))
    check(extract(f"{phrase} {phrase}\n\n{phrase}"))


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
def test_hostile_characters_between_and_inside_words(hostile: str) -> None:
    check(extract(TEXT.replace(" ", f" {hostile}")))
    check(extract(re.sub(r"(?<=\b\w{3})(?=\w)", lambda _: hostile, TEXT)))


@pytest.mark.parametrize("published", [date.min, date.max, datetime.min, datetime.max.replace(tzinfo=UTC)], ids=str)
def test_days_at_the_ends_of_the_calendar(published: date) -> None:
    phrases = "i fjol, nästa år, i går, i morgon, förra veckan, nästa månad, i somras, om tre år, för 9 år sedan, 3 maj"
    check(extract(f"Kommunen beslutar {phrases} och på onsdagen.", published=published))


@pytest.mark.parametrize("name", NAMES)
def test_fixtures(name: str) -> None:
    check(extract(text_of(name)))


@pytest.mark.parametrize("text", ["5 miljoner 8 och 2 kr", "5miljoner 8 och 2kr", "De de Vi", "Von von Bra"])
def test_nonsense_of_the_rooms_own_words(text: str) -> None:
    check(extract(text))


def test_an_empty_text_is_an_empty_release() -> None:
    assert extract("") == Release(text="")
    assert extract("").facts == ()


@pytest.mark.parametrize("text", [b"Kommunen", None, 5, ["Kommunen"]], ids=repr)
def test_a_text_is_a_string(text: Any) -> None:
    with pytest.raises(TypeError, match=rf"text is a str, not {type(text).__name__}; decode bytes first"):
        extract(text)


@pytest.mark.parametrize("published", ["2024-01-01", 5, (2024, 1, 1)], ids=repr)
def test_published_is_a_date(published: Any) -> None:
    with pytest.raises(TypeError, match=rf"published is a datetime\.date.* not {type(published).__name__}; "):
        extract("Kommunen", published=published)


def test_published_overrides_what_the_text_says() -> None:
    assert extract(TEXT, published=date(2001, 2, 3)).published == date(2001, 2, 3)


def soft_hyphens(text: str) -> str:
    """Put a soft hyphen into each long word in small letters, addresses left as they are."""
    return re.sub(r"(?<![\w@.-])([a-zåäö]{4})([a-zåäö]{4,})(?![\w@.-])", "\\1\xad\\2", text)


VARIANTS: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "narrow no-break spaces in numbers": lambda text: re.sub(r"(?<=\d) (?=\d{3})", "\u202f", text),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": soft_hyphens,
    "a byte order mark": lambda text: f"\ufeff{text}",
    "zero-width spaces": lambda text: text.replace(". ", ". \u200b"),
}
PLACES = {"start", "end", "text", "mentions"}


def meaning(release: Release) -> list[dict[str, Any]]:
    """Give what the facts say, whatever characters they are written with and wherever they stand."""
    facts = [{"class": type(fact).__name__, **fact.to_dict()} for fact in release.facts]
    head = {"title": release.title, "published": str(release.published)}
    return [head, *({name: value for name, value in fact.items() if name not in PLACES} for fact in facts)]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", [None, *NAMES], ids=lambda name: name or "a short release")
def test_form_does_not_change_the_meaning(name: str | None, variant: str) -> None:
    text = TEXT if name is None else text_of(name).replace("\r\n", "\n")
    release = extract(VARIANTS[variant](text))
    check(release)
    assert meaning(release) == meaning(extract(text))


@pytest.mark.parametrize("name", NAMES)
def test_twice_the_text_is_twice_the_calls(name: str) -> None:
    """Calls count the work on candidates and facts; what a pattern does inside one call, `test_growth.py` weighs."""
    text = text_of(name) * 4
    extract(text)  # patterns are compiled and tables read at first use
    once, twice = calls(lambda: extract(text)), calls(lambda: extract(text * 2))
    assert twice <= 2.2 * once


@pytest.mark.parametrize("letter", ["İ", "I\u0307"], ids=ascii)
@pytest.mark.parametrize("name", NAMES)
def test_letters_that_only_patterns_take_for_others(name: str, letter: str) -> None:
    check(extract(text_of(name).replace("i", letter)))


@pytest.mark.parametrize("run", RUNS, ids=ascii)
def test_a_run_twice_as_long_is_twice_the_calls(run: str) -> None:
    short, long = run_of(run, LENGTH), run_of(run, 2 * LENGTH)
    check(extract(short))
    assert calls(lambda: extract(long)) <= 2.2 * calls(lambda: extract(short)) + 1_000


def test_pairs_of_runs() -> None:
    for first, second in itertools.pairwise(RUNS):
        check(extract((first + second) * 100))
