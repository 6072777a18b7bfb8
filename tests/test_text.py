"""The view of a release, and the map back to the caller's string."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressfacts.text import read_view

CHARACTERS = st.sampled_from(
    [
        "\n",
        "\r\n",
        "\r",
        " ",
        "  ",
        "\t",
        "\xa0",
        "\u2009",
        "\u202f",
        "\xad",
        "\u200b",
        "\ufeff",
        "-",
        "–",
        "*",
        "**",
        "_",
    ]
)
MARKUP = st.sampled_from(
    ["[", "](", ")", "https://x.se", "mailto:a@x.se", "\\", "> ", "# ", "e\u0301", "a\u030a", "\u2028"]
)
WORDS = st.sampled_from(["ord", "Kommunen", "och", "kro", "nor", "27,3", "miljoner", "år", "å", "É", "🙂", "."])
TEXTS = st.lists(st.one_of(CHARACTERS, MARKUP, WORDS), max_size=60).map("".join)
WRAPPED = """Kommunen bygger en ny skola vid Storgatan i
centrum. Den kostar 27,3 miljoner kro-
nor och blir klar till hösten, säger Eva-
Britt Ek. Regeringens EU-
stöd räcker till låg- och mellan-
stadiet samt till idrotts-
och simhallen.

Kommunen är nöjd."""


@pytest.mark.parametrize(
    ("source", "view"),
    [
        pytest.param("a\r\nb\rc\nd", "a\nb\nc\nd", id="line ends"),
        pytest.param("rad\u2028rad\x0crad\x85rad", "rad\nrad\nrad\nrad", id="rarer line ends"),
        pytest.param("1\xa0000\u202f000\u2009kronor", "1 000 000 kronor", id="spaces"),
        pytest.param("för  två  år", "för två år", id="double spaces"),
        pytest.param("Skolor    12    13", "Skolor    12    13", id="columns stay"),
        pytest.param("Skolor\t12\t13", "Skolor\t12\t13", id="tabs stay"),
        pytest.param(f"Skolor{' ' * 90}12", f"Skolor{' ' * 90}12", id="a wide page's columns stay"),
        pytest.param(f"Skolor{chr(9) * 90}{chr(160) * 90}12", f"Skolor{' ' * 100}12", id="gaps wider than any page"),
        pytest.param("skatte\xadbetalarna\u200b", "skattebetalarna", id="soft hyphens and zero widths"),
        pytest.param("\ufeffRubrik", "Rubrik", id="byte order mark"),
        pytest.param("A\u030asa Sjo\u0308stro\u0308m", "Åsa Sjöström", id="decomposed letters"),
        pytest.param("**Fet** och __fet__ text", "Fet och fet text", id="bold"),
        pytest.param("*– Kursivt, säger hon.*", "– Kursivt, säger hon.", id="italic speech"),
        pytest.param("_kursivt_ ord", "kursivt ord", id="italic with underscores"),
        pytest.param("* punkt\n* punkt", "* punkt\n* punkt", id="stars of a list stay"),
        pytest.param("3*4 och 5 * 6", "3*4 och 5 * 6", id="stars between numbers stay"),
        pytest.param("anna_ek@bro.example", "anna_ek@bro.example", id="underscores in an address stay"),
        pytest.param("\\- Vi hinner. 2\\. Nej", "- Vi hinner. 2. Nej", id="escaped marks"),
        pytest.param("[Läs mer](https://bro.example/a_b) här", "Läs mer här", id="link"),
        pytest.param('[Bron](https://bro.example "Om bron") här', "Bron här", id="link with a title"),
        pytest.param("[Mejla](mailto:a@bro.example)", "Mejla a@bro.example", id="mail link"),
        pytest.param("![Bild på bron](bro.jpg)", "Bild på bron", id="picture"),
        pytest.param("\u0130nför 3 jul\u0130, I\u0307nnan", "Inför 3 julI, Innan", id="a dotted capital"),
        pytest.param("Å\ud83dsa", "Å\ufffdsa", id="half a character"),
        pytest.param("[1] och (2)", "[1] och (2)", id="brackets stay"),
    ],
)
def test_view(source: str, view: str) -> None:
    assert read_view(source).text == view


def test_lines_of_one_width_are_joined_and_words_mended() -> None:
    assert read_view(WRAPPED).text.splitlines() == [
        "Kommunen bygger en ny skola vid Storgatan i centrum. Den kostar 27,3 miljoner kronor och blir klar till "
        "hösten, säger Eva-Britt Ek. Regeringens EU-stöd räcker till låg- och mellanstadiet samt till idrotts- och "
        "simhallen.",
        "",
        "Kommunen är nöjd.",
    ]


def test_a_line_that_stops_short_in_a_sentence_is_joined_where_lines_have_a_width() -> None:
    ragged = WRAPPED.replace("Kommunen är nöjd.", "Mötet leds av den nya insatsledaren\nÅsa Pihl.")
    assert read_view(ragged).text.splitlines()[-1] == "Mötet leds av den nya insatsledaren Åsa Pihl."


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_are_joined_whatever_ends_them(end: str) -> None:
    assert read_view(WRAPPED.replace("\n", end)).text == read_view(WRAPPED).text


def test_lines_are_joined_where_a_mail_quotes_them() -> None:
    quoted = WRAPPED.replace("\n", "\n> ")
    assert read_view(f"> {quoted}").text.splitlines() == [f"> {line}" for line in read_view(WRAPPED).text.splitlines()]


def test_a_line_may_go_on_after_a_dash() -> None:
    source = """Kommunen bygger en ny skola vid Storgatan i centrum
– som byggdes om i fjol – och flyttar in till hösten
2026, om allt går som nämnden hoppas och beställaren
vill."""
    assert read_view(source).text == source.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bron byggs\nKommunen bygger en bro.", id="a headline over a paragraph"),
        pytest.param("– Vi hinner, säger Siv Lund\n– Ja, säger Ulf Ryd", id="speech under speech"),
        pytest.param("Pengarna går till:\n• räcken\n• belysning", id="a list"),
        pytest.param("Siv Lund, projektledare i Norrby\ntelefon 070-174 06 10", id="a telephone under a name"),
        pytest.param("> Bron kostar tre miljoner och\n> > blir klar i mars.", id="an answer to a quoted line"),
        pytest.param("Siv Lund\nprojektledare\n070-174 06 10\nsiv@bro.example", id="a contact block"),
        pytest.param(
            "Räddningstjänsten i Norrby\nPressmeddelande 21 augusti 2016\n\n" + "Larmet kom i natt. " * 9, id="a head"
        ),
        pytest.param("| Skola | 2019 |\n| Norrby | 12 |", id="a table"),
    ],
)
def test_lines_that_end_where_they_should_stay(text: str) -> None:
    assert read_view(text).text == text


def test_spans_are_those_of_the_source() -> None:
    source = "Staden \u2009satsar\r\n**27,3\xa0miljoner kro-\r\nnor** på skatte\xadlätt\xadnader"
    view = read_view(source)
    for phrase, wanted in (
        ("27,3 miljoner kronor", "27,3\xa0miljoner kro-\r\nnor"),
        ("skattelättnader", "skatte\xadlätt\xadnader"),
        ("Staden", "Staden"),
    ):
        start = view.text.index(phrase)
        span = view.span(start, start + len(phrase))
        assert span.text == source[span.start : span.end] == wanted


def test_an_empty_span_stands_somewhere() -> None:
    view = read_view("a\xadb")
    assert [(view.span(at, at).start, view.span(at, at).text) for at in range(3)] == [(0, ""), (2, ""), (3, "")]


@given(TEXTS)
@settings(max_examples=500, deadline=None)
def test_every_character_stands_for_a_stretch_of_the_source(source: str) -> None:
    view = read_view(source)
    spans = [view.span(at, at + 1) for at in range(len(view.text))]
    for span in spans:
        assert span.text == source[span.start : span.end]
        assert span.start < span.end
    for span, following in itertools.pairwise(spans):
        assert span.start <= following.start
        assert span.end <= following.end
        assert following.start >= span.end or span == following


@given(TEXTS)
@settings(max_examples=500, deadline=None)
def test_letters_and_digits_are_neither_lost_nor_made(source: str) -> None:
    def letters(text: str) -> str:
        return "".join(filter(str.isalnum, unicodedata.normalize("NFC", text)))

    plain = source.replace("https://x.se", "").replace("mailto:", "")
    view = read_view(source).text.replace("https://x.se", "").replace("mailto:", "")
    assert sorted(letters(view)) == sorted(letters(plain)) or "](" in source


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_the_view_has_one_kind_of_space_and_line_end(source: str) -> None:
    assert not set(read_view(source).text) & set("\r\x0b\x0c\x85\u2028\u2029\xa0\u2009\u202f\xad\u200b\ufeff")
