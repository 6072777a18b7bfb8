"""How facts and releases show themselves: on one line, in a terminal, in a notebook."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from html.parser import HTMLParser
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from pressfacts import Money, Official, Percentage, Quote, Release, Span, TimeExpression, extract
from pressfacts.facts import Fact
from pressfacts.markup import COLOURS, pieces
from tests.strategies import ANY_TEXT, releases
from tests.test_fixtures import NAMES, found

TEXT = """Badhuset byggs om

Publicerad 14 februari 2018

Norrvikens kommun lägger drygt 18,3 miljoner kronor om året på badhuset, 10–15 procent mer än i fjol.

– Vattnet blir klart som en fjällbäck, säger Karin Vestberg, chef för Idrott och bad i Norrvikens kommun.
"""


def test_facts_on_one_line() -> None:
    assert [repr(fact) for fact in extract(TEXT).facts] == [
        "TimeExpression('14 februari 2018', 2018-02-14)",
        "Money('18,3 miljoner kronor', 18 300 000 SEK, more_than, per year)",
        "TimeExpression('om året', P1Y)",
        "Percentage('10–15 procent', 10–15 %, increase)",
        "TimeExpression('i fjol', 2017, 2017-01-01 to 2017-12-31, relative)",
        "Quote('Vattnet blir klart som en fjällbäck', Karin Vestberg)",
        "Official('Karin Vestberg', chef för Idrott och bad, Norrvikens kommun)",
    ]


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (
            Money(start=0, end=1, text="5", low=Decimal("0.5"), high=None, currency="EUR", currency_implied=True),
            "Money('5', 0.5 and up EUR, currency implied)",
        ),
        (
            Percentage(start=0, end=1, text="5", low=Decimal(-5), high=Decimal(-5), unit="percentage_point"),
            "Percentage('5', -5 percentage points)",
        ),
        (
            Percentage(start=0, end=1, text="5", low=Decimal(5), high=Decimal(5), unit="permille", qualifier="approx"),
            "Percentage('5', 5 ‰, approx)",
        ),
        (
            TimeExpression(start=0, end=2, text="på", kind="date", value="XXXX", mod="end", bound="by", relative=True),
            "TimeExpression('på', XXXX, end, by, relative)",
        ),
        (
            Official(start=0, end=2, text="Ek", name="Åsa Ek", party="S", phones=("+461",), emails=("a@b.se",)),
            "Official('Ek', Åsa Ek, S, +461, a@b.se)",
        ),
        (Quote(start=0, end=2, text="Ja"), "Quote('Ja')"),
        (Quote(start=0, end=3, text="J\na", speaker="\x1b[31mEk"), "Quote('J a', \ufffd[31mEk)"),
        (Quote(start=0, end=100, text="å" * 100), f"Quote('{'å' * 59}…')"),
    ],
    ids=repr,
)
def test_odd_facts_on_one_line(fact: Fact, shown: str) -> None:
    assert repr(fact) == shown


def test_a_release_on_one_line() -> None:
    assert repr(extract(TEXT)) == (
        "Release('Badhuset byggs om', published 2018-02-14, 1 money, 1 percentages, 3 dates, 1 officials, 1 quotes)"
    )
    moment = datetime(2018, 2, 14, 9, 30, tzinfo=UTC)
    assert repr(Release(text="Hej", id="a.txt", published=moment)) == (
        "Release('Hej', a.txt, published 2018-02-14 09:30:00+00:00)"
    )
    assert repr(Release(text="")) == "Release('')"


def test_a_span_keeps_the_form_that_makes_it() -> None:
    assert eval(repr(Span(3, 5, "på"))) == Span(3, 5, "på")


class Page(HTMLParser):
    """What a browser would show of a piece of HTML: the text of its scrolled box, its marks, its cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.depth = 0
        self.body = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "div" and (self.depth or "lang" in dict(attrs)):
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self.depth:
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.body += data


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_shows_the_text_to_the_character(name: str) -> None:
    release = found(name)
    page = Page(release._repr_html_())
    assert page.body == release.text
    assert sum(tag == "tr" for tag, _ in page.tags) == len(release.facts)


@given(releases())
@settings(max_examples=50)
def test_any_release_shows_itself(release: Release) -> None:
    assert "\n" not in repr(release)
    page = Page(release._repr_html_())
    assert {tag for tag, _ in page.tags} <= {"div", "p", "strong", "mark", "table", "tr", "td"}
    assert len(page.body) == len(release.text)
    release._repr_html_().encode()  # half characters are no UTF-8
    Console(file=StringIO(), width=80).print(release, *release.facts)
    for fact in release.facts:
        assert "\n" not in repr(fact)
        assert fact._repr_html_().count("<mark") == 1


def test_nothing_of_the_text_becomes_markup() -> None:
    text = 'Avgiften är <script>alert(1)</script> 5 kr, säger vd Åsa Ek"><img src=x onerror=alert(2)>.'
    page = Page(extract(text)._repr_html_())
    assert page.body == text
    assert {tag for tag, _ in page.tags} <= {"div", "p", "strong", "mark", "table", "tr", "td"}
    assert {name for _, attributes in page.tags for name in attributes} <= {
        "class",
        "lang",
        "style",
        "tabindex",
        "title",
    }


def test_a_mark_tells_what_it_is_and_lies_in_its_quote() -> None:
    text = "– Det kostar 5 miljoner kronor, säger vd Åsa Ek."
    page = Page(extract(text)._repr_html_())
    titles = [attributes.get("title") for tag, attributes in page.tags if tag == "mark"]
    assert "money: 5 000 000 SEK; quote: Åsa Ek" in titles


def test_a_terminal_shows_the_text_and_the_facts() -> None:
    out = StringIO()
    Console(file=out, width=120).print(extract(TEXT))
    shown = out.getvalue()
    assert "Norrvikens kommun lägger drygt 18,3 miljoner kronor om året" in shown
    assert "18 300 000 SEK, more_than, per year" in shown
    out = StringIO()
    Console(file=out, width=120).print(extract(TEXT).money[0])
    assert out.getvalue() == "money ”18,3 miljoner kronor”: 18 300 000 SEK, more_than, per year\n"


def test_what_would_steer_a_terminal_is_shown() -> None:
    out = StringIO()
    Console(file=out, width=80, force_terminal=True, color_system=None).print(extract("\x1b]0;hej\x07 kostar 5 kr"))
    assert "\x1b]0;" not in out.getvalue()
    assert "\x07" not in out.getvalue()


def test_every_class_of_facts_has_its_colour() -> None:
    assert set(COLOURS) == {each.__name__ for each in (Money, Percentage, TimeExpression, Official, Quote)}


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(ANY_TEXT)
    ends = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=6))
    return text, [Span(min(pair), max(pair), text[min(pair) : max(pair)]) for pair in ends]


@given(texts_with_spans())
def test_pieces_are_the_text_and_know_what_covers_them(drawn: tuple[str, list[Span]]) -> None:
    text, spans = drawn
    at = 0
    for piece, covering in pieces(text, spans):
        assert piece == text[at : at + len(piece)]
        end = at + len(piece)
        assert sorted(covering) == sorted(span for span in spans if span.start <= at and span.end >= end)
        assert not any(at < edge < end for span in spans for edge in (span.start, span.end) if span.start < span.end)
        at = end
    assert at == len(text)


def test_published_day_alone() -> None:
    assert repr(Release(text="Hej", published=date(2018, 2, 14))) == "Release('Hej', published 2018-02-14)"
