"""Whose words they are: what holds for every quote, whoever names the speakers."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressfacts.layout import Layout, read_layout
from pressfacts.quotes import find_quotes, resolve_quotes
from pressfacts.quotes.words import NOT_SPEAKERS, SAYING, THINKING
from pressfacts.text import read_view
from tests.counting import calls

PIECES = st.sampled_from(
    [
        "– ",
        "- ",
        "”",
        '"',
        "»",
        "\n",
        "\n\n",
        ", ",
        ". ",
        ": ",
        "? ",
        " säger ",
        " hon",
        " Siv Lund",
        "Vi hinner",
        " och ",
        "fortsätter",
        " att ",
        "Det säger ",
        " enligt ",
        "/",
        "* ",
        "> ",
        " – ",
        "vi",
        "\xad",
        "\xa0",
        "Ulf Ryd, rektor",
    ]
)
UNITS = [
    "– a, säger B. ",
    "– Vi. – Vi, säger B ",
    "”a ",
    "”a b” ",
    "säger att ”a b c d” ",
    "– A.\n\n",
    "”A.\n\n",
    ", säger a b ",
    "säger B ",
    " /A B",
    "– A, säger X\n",
    "Hon ",
    ": ”",
    ", vill a ",
]


def lay(text: str) -> Layout:
    return read_layout(read_view(text))


def nobody(start: int, end: int) -> str | None:
    return None


def by_words(layout: Layout, *names: str) -> Callable[[int, int], str | None]:
    """Name the person whose name, or part of it, stands in a phrase."""

    def name_at(start: int, end: int) -> str | None:
        phrase = layout.text[start:end].replace(",", " ").split()
        return next((name for name in names if any(part in phrase for part in name.split())), None)

    return name_at


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=500, deadline=None)
def test_quotes_stand_in_the_text_and_apart(text: str) -> None:
    layout = lay(text)
    quotes = resolve_quotes(find_quotes(layout), layout, by_words(layout, "Siv Lund", "Ulf Ryd"))
    for quote in quotes:
        assert quote.text == text[quote.start : quote.end]
        assert quote.text == quote.text.strip()
    for quote, following in itertools.pairwise(quotes):
        assert quote.end <= following.start


@pytest.mark.parametrize("verb", [*SAYING, *THINKING])
def test_every_verb_ascribes(verb: str) -> None:
    layout = lay(f"– Vi hinner, {verb} Siv Lund.")
    (quote,) = resolve_quotes(find_quotes(layout), layout, by_words(layout, "Siv Lund"))
    assert (quote.text, quote.speaker) == ("Vi hinner", "Siv Lund")


@pytest.mark.parametrize("word", NOT_SPEAKERS)
def test_no_verb_ascribes_to_what_is_no_speaker(word: str) -> None:
    layout = lay(f"– Vi hinner, säger {word} som kan.")
    assert resolve_quotes(find_quotes(layout), layout, nobody) == ()


def test_a_quote_ascribed_to_nobody_in_particular_has_no_speaker() -> None:
    layout = lay("– Vi hinner, säger en av de boende.")
    (quote,) = resolve_quotes(find_quotes(layout), layout, nobody)
    assert (quote.text, quote.speaker) == ("Vi hinner", None)


def test_the_phrase_has_name_party_and_title() -> None:
    layout = lay("– Vi hinner, säger Siv Lund (S), ordförande i nämnden, om bygget.")
    (candidate,) = find_quotes(layout)
    assert candidate.speaker
    assert layout.text[slice(*candidate.speaker)] == "Siv Lund (S), ordförande i nämnden"


def test_speech_that_the_lines_about_it_ascribe_needs_a_name() -> None:
    layout = lay("Bron byggs\n\nSiv Lund är lättad.\n\n– Vi hinner.")
    assert resolve_quotes(find_quotes(layout), layout, nobody) == ()
    assert resolve_quotes(find_quotes(layout), layout, by_words(layout, "Siv Lund"))[0].speaker == "Siv Lund"


def test_speech_of_the_only_speaker_needs_no_ascription() -> None:
    text = "Bron byggs\n\n– Vi hinner, säger Siv Lund.\n\nDen är lång.\n\n– Vi cyklar över.\n\nSå är det."
    layout = lay(text)
    quotes = resolve_quotes(find_quotes(layout), layout, by_words(layout, "Siv Lund"))
    assert [quote.speaker for quote in quotes] == ["Siv Lund", "Siv Lund"]


def test_speech_of_one_of_two_speakers_does() -> None:
    text = "– Ja, säger Siv Lund.\n\nDå.\n\n– Nej, säger Ulf Ryd.\n\nDen är lång.\n\n– Vi cyklar.\n\nBra."
    layout = lay(text)
    quotes = resolve_quotes(find_quotes(layout), layout, by_words(layout, "Siv Lund", "Ulf Ryd"))
    assert [quote.text for quote in quotes] == ["Ja", "Nej"]


@pytest.mark.parametrize("text", ["– , säger Siv Lund.", "Det är dyrt. ”, säger Siv Lund.", "– ”…”, säger Siv Lund."])
def test_where_no_word_is_said_there_is_no_quote(text: str) -> None:
    assert list(find_quotes(lay(f"Bron byggs\n\n{text}"))) == []


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_the_text_only(unit: str) -> None:
    def work(length: int) -> int:
        layout = lay("– " + unit * (length // len(unit)))
        assert layout.sentences
        return calls(lambda: list(find_quotes(layout)))

    work(2_000)
    assert work(20_000) <= 5 * work(5_000) + 1_000
