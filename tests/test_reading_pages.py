"""Web pages: the release without what stands around it, in lines, under its headline, with its day."""

from __future__ import annotations

import re
import sys
import tomllib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from pressfacts import extract
from pressfacts.reading import AbsentError, Item
from tests.reading import read

WINTER = timezone(timedelta(hours=1))
BODY = """
<p class="ingress">Kommunen lägger drygt 18,3 miljoner kronor på ett nytt reningsverk till badhuset.</p>
<p>Elräkningen väntas bli 2,6 miljoner kronor<!-- per år --> lägre än i fjol, och sedan 2014 har besöken ökat med
41 procent.<br>Det visar en rapport från förvaltningen, som lades fram för kommunfullmäktige under måndagen.</p>
<p>– Vattnet blir klart som en fjällbäck, säger <strong>Karin Vestberg</strong>, chef för Idrott och bad.</p>
<h2>Det här ingår</h2>
<ul><li>Ny bassäng, 4 miljoner kronor</li><li><p>Bastu</p></li></ul>
<table><tr><th>År</th><th>Kostnad</th></tr><tr><td>2024</td><td><p>3 miljoner kronor</p></td></tr></table>
<h2>Kontakt</h2>
<p>Karin Vestberg<br>chef för Idrott och bad<br>070-174 06 05<br>
<a href="mailto:karin.vestberg@norrviken.example">karin.vestberg@norrviken.example</a></p>
"""
TEXT = """Nytt badhus i Norrviken

Kommunen lägger drygt 18,3 miljoner kronor på ett nytt reningsverk till badhuset.

Elräkningen väntas bli 2,6 miljoner kronor lägre än i fjol, och sedan 2014 har besöken ökat med 41 procent.
Det visar en rapport från förvaltningen, som lades fram för kommunfullmäktige under måndagen.

– Vattnet blir klart som en fjällbäck, säger Karin Vestberg, chef för Idrott och bad.

Det här ingår

• Ny bassäng, 4 miljoner kronor
• Bastu

År\tKostnad
2024\t3 miljoner kronor

Kontakt

Karin Vestberg
chef för Idrott och bad
070-174 06 05
karin.vestberg@norrviken.example"""


def page(article: str, *, head: str = "", above: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="sv"><head><title>Nytt badhus i Norrviken | Norrvikens kommun</title>{head}
<style>p {{ color: red }}</style></head><body>
<header><a href="/">Norrvikens kommun</a><nav><ul><li><a href="/bygga">Bygga</a></li></ul></nav></header>
<script>var kostnad = "5 kronor";</script>{above}
<main><article>{article}</article></main>
<aside><h2>Fler nyheter</h2><ul><li><a href="/a">Vägen stängs av i 5 veckor</a></li></ul></aside>
<footer><p>Norrvikens kommun, Box 1, 123 45 Norrviken. Växel 010-123 45 67</p></footer></body></html>"""


def read_page(folder: Path, html: str, encoding: str = "utf-8") -> Item:
    (folder / "page.html").write_bytes(html.encode(encoding))
    (item,), complaints = read(folder / "page.html")
    assert complaints == []
    return item


def test_a_page_gives_its_release_in_lines(tmp_path: Path) -> None:
    assert read_page(tmp_path, page(f"<h1>Nytt badhus i Norrviken</h1>{BODY}")).text == TEXT


def test_facts_have_their_places_in_the_text_of_the_page(tmp_path: Path) -> None:
    item = read_page(tmp_path, page(f"<h1>Nytt badhus i Norrviken</h1>{BODY}"))
    release = extract(item.text)
    assert release.title == "Nytt badhus i Norrviken"
    amounts = ["18,3 miljoner kronor", "2,6 miljoner kronor", "4 miljoner kronor", "3 miljoner kronor"]
    assert [money.text for money in release.money] == amounts
    assert [(quote.text, quote.speaker) for quote in release.quotes] == [
        ("Vattnet blir klart som en fjällbäck", "Karin Vestberg")
    ]
    (karin,) = release.officials
    assert (karin.role, karin.phones) == ("chef för Idrott och bad", ("+46701740605",))
    assert karin.emails == ("karin.vestberg@norrviken.example",)


def test_a_headline_apart_from_the_text_comes_first(tmp_path: Path) -> None:
    html = page(BODY, above="<div class='hero'><h1>Nytt <em>badhus</em>\n i Norrviken</h1></div>")
    assert read_page(tmp_path, html).text == TEXT


def test_the_name_of_the_site_is_no_headline(tmp_path: Path) -> None:
    for logo in ("<h1>Norrvikens kommun</h1>", "<h1><a href='/'>Kommunen</a></h1>"):
        html = page(f"<h2>Nytt badhus i Norrviken</h2>{BODY}", above=f"<div>{logo}</div>")
        assert read_page(tmp_path, html).text == TEXT


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:title" content="Nytt badhus i Norrviken">',
        "",
    ],
    ids=["for sharing", "of the page"],
)
def test_a_page_without_headline_has_its_title(tmp_path: Path, head: str) -> None:
    html = page(BODY.replace("h2", "h3"), head=head)
    assert read_page(tmp_path, html).text == TEXT


def test_a_short_page_keeps_its_lines(tmp_path: Path) -> None:
    html = """<html><head><title>Kvartalet</title></head><body><nav><a href="/">Hem</a></nav>
    <div class="hero"><h1>Ökad omsättning</h1></div>
    <div><div><p>Omsättningen ökade till 125,4 MSEK.</p><ul><li><p>Resultatet var 12 MSEK</p></li></ul>
    <table><tr><td>Omsättning</td><td>125,4</td></tr></table></div>
    <div><h3>Presskontakt</h3><p>Eva Lind<br/>vd<br/>070-174 06 07</p></div></div></body></html>"""
    assert read_page(tmp_path, html).text == (
        "Ökad omsättning\n\nOmsättningen ökade till 125,4 MSEK.\n\n• Resultatet var 12 MSEK\n\nOmsättning\t125,4\n\n"
        "Presskontakt\n\nEva Lind\nvd\n070-174 06 07"
    )


def test_the_shortest_page(tmp_path: Path) -> None:
    assert read_page(tmp_path, "Avgiften är 250 kronor.").text == "Avgiften är 250 kronor."


@pytest.mark.parametrize("html", ["", "<html><body><script>x</script></body></html>", "<!-- -->"])
def test_a_page_without_text_is_told(tmp_path: Path, html: str) -> None:
    (tmp_path / "page.html").write_text(html, "utf-8")
    items, (error,) = read(tmp_path / "page.html")
    assert items == []
    assert isinstance(error, AbsentError)
    assert str(error).startswith(f"{tmp_path / 'page.html'}: no text is found on this page")


LINKED_DATA = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2023-12-05T09:30:00+01:00">', "2023-12-05T09:30:00+01:00"),
        ('<meta property="article:published_time" content="2023-12-04T23:30:00Z">', "2023-12-05T00:30:00+01:00"),
        ('<meta itemprop="datePublished" content="2023-12-05">', "2023-12-05"),
        ('<meta name="DCTERMS.issued" content="2023-12-05">', "2023-12-05"),
        (LINKED_DATA.format('{"@type": "NewsArticle", "datePublished": "2023-12-05"}'), "2023-12-05"),
        (LINKED_DATA.format('{"@graph": [{"@type": "Site"}, {"datePublished": "2023-12-05"}]}'), "2023-12-05"),
        (LINKED_DATA.format('[{"datePublished": 5}, {"mainEntity": {"datePublished": "2023-12-05"}}]'), "2023-12-05"),
        (LINKED_DATA.format("{not json"), None),
        ('<meta property="article:published_time" content="i går">', None),
        ('<meta property="article:modified_time" content="2023-12-05">', None),
        ("", None),
    ],
)
def test_the_day_that_a_page_states_for_programs(tmp_path: Path, head: str, published: str | None) -> None:
    found = read_page(tmp_path, page(f"<h1>Nytt badhus i Norrviken</h1>{BODY}", head=head)).published
    assert (found and found.isoformat()) == published


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ('<p class="date"><time datetime="2023-12-05">5 dec</time></p>', date(2023, 12, 5)),
        (
            '<time itemprop="datePublished" datetime="2023-12-05T09:30+01:00">i dag</time>',
            datetime(2023, 12, 5, 9, 30, tzinfo=WINTER),
        ),
        ('<p><time datetime="2024-01-05">5 januari</time> och <time datetime="2024-01-12">12 januari</time></p>', None),
    ],
    ids=["alone", "by its name", "of meetings"],
)
def test_the_day_that_a_page_shows(tmp_path: Path, line: str, published: date | None) -> None:
    assert read_page(tmp_path, page(f"<h1>Nytt badhus i Norrviken</h1>{line}{BODY}")).published == published


def test_the_day_by_a_headline_that_stands_apart(tmp_path: Path) -> None:
    hero = "<div><h1>Nytt badhus i Norrviken</h1><span>2024-02-09 08:00 CET</span></div>"
    item = read_page(tmp_path, page(BODY, above=hero))
    assert item.text == TEXT
    assert item.published == datetime(2024, 2, 9, 8, tzinfo=WINTER)


def test_the_day_that_the_text_states_wins(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="2023-12-07">'
    item = read_page(
        tmp_path, page(f"<h1>Nytt badhus i Norrviken</h1><p>Publicerad 5 december 2023</p>{BODY}", head=head)
    )
    assert item.published is None
    assert extract(item.text).published == date(2023, 12, 5)


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="utf-8">', "utf-8"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="utf-8">', "utf-16"),
    ],
)
def test_a_page_says_its_encoding(tmp_path: Path, declaration: str, encoding: str) -> None:
    html = page(f"<h1>Nytt badhus i Norrviken</h1>{BODY}", head=declaration)
    assert read_page(tmp_path, html, encoding).text == TEXT


def test_an_xml_declaration_says_it_too(tmp_path: Path) -> None:
    html = '<?xml version="1.0" encoding="iso-8859-1"?>' + page(f"<h1>Nytt badhus i Norrviken</h1>{BODY}")
    assert read_page(tmp_path, html, "cp1252").text == TEXT


@pytest.mark.parametrize("declared", ["utf-8", "klingon"])
def test_a_page_that_says_it_wrong_is_read_and_told(tmp_path: Path, declared: str) -> None:
    html = page(f"<h1>Nytt badhus i Norrviken</h1>{BODY}", head=f'<meta charset="{declared}">')
    (tmp_path / "page.html").write_bytes(html.encode("cp1252"))
    (item,), (doubt,) = read(tmp_path / "page.html")
    assert item.text == TEXT
    assert f"it is not in {declared}, as it says" in str(doubt)


def test_without_the_extra_its_name_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (tmp_path / "page.html").write_text(page(BODY), "utf-8")
    _, (error,) = read(tmp_path / "page.html")
    assert str(error) == f"{tmp_path / 'page.html'}: HTML is read after pip install 'pressfacts[html]'"


def test_the_extra_names_what_older_pips_leave_out() -> None:
    """What trafilatura needs asks for `lxml[html_clean]`, which older pips do not take for lxml's `html-clean`."""
    extras = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert {re.split("[<>=]", each)[0] for each in extras["optional-dependencies"]["html"]} == {
        "trafilatura",
        "lxml-html-clean",
    }


@pytest.mark.parametrize(
    ("module", "error"),
    [("lxml.html.clean", "lxml.html.clean is a project\nof its own"), ("courlan", "No module named 'courlan'")],
)
def test_an_extra_that_does_not_load_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, error: str
) -> None:
    """As where what the extra itself needs is missing."""
    broken = tmp_path / "trafilatura"
    broken.mkdir()
    kind = "ModuleNotFoundError" if "No module" in error else "ImportError"
    (broken / "__init__.py").write_text(f"raise {kind}({error!r}, name={module!r})", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "trafilatura", raising=False)
    (tmp_path / "page.html").write_text(page(BODY), "utf-8")
    _, (complaint,) = read(tmp_path / "page.html")
    told = "trafilatura, which reads HTML, does not load"
    assert str(complaint) == f"{tmp_path / 'page.html'}: {told}: {error}".replace("\n", " ")


def test_a_page_of_deep_nesting_is_read(tmp_path: Path) -> None:
    assert "250 kronor" in read_page(tmp_path, "<div>" * 200 + "Avgiften är 250 kronor." + "</div>" * 200).text


def test_a_page_nested_beyond_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<div>" * 50_000 + "Avgiften är 250 kronor.", "utf-8")
    items, complaints = read(tmp_path / "page.html")
    assert len(items) + len(complaints) == 1
