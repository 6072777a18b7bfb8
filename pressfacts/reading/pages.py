"""The release on a web page: its text, line by line, and the day that the page states."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from pressfacts.extract import extract, read_day
from pressfacts.reading.moments import on_swedish_clocks

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# What stands around each kind of element, in HTML and in the XML of trafilatura.
PARAGRAPH, LINE, LINE_END = "\x1d\x1e\x1f"
PARAGRAPHS = """p head h1 h2 h3 h4 h5 h6 div section article main header address blockquote quote figure figcaption pre
    dl dt dd ul ol list table form fieldset body"""
LINES = "li item tr row hr"
LINE_ENDS = ("br", "lb")
CELLS = ("td", "th", "cell")
BREAKS = dict.fromkeys(PARAGRAPHS.split(), PARAGRAPH) | dict.fromkeys(LINES.split(), LINE)
BULLETS = dict.fromkeys(("li", "item"), "• ")
UNSEEN = ("script", "style", "template", "noscript", "title", "meta", "link", "svg", "iframe", "object", "select")
AROUND = ("nav", "aside", "footer", "button", "form")
OUTSIDE = "ancestor::nav or ancestor::aside or ancestor::footer"
logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # what it has no text of is said here, not there
WHITE_SPACE = re.compile(r"[ \t\r\n\f\x1d-\x1f]+")
SPACED_BREAKS = re.compile(r"[ \t]*(?:[\x1d-\x1f][ \t]*)+")
BULLET_ALONE = re.compile(r"(?:• [ \x1d-\x1f]*)+")
TITLE_AMONG = 400
"""How far into the text the headline may stand, after a line about the date or the sender."""
SITE_NAME = re.compile(r"\s+[|–—-]\s+")
SHORT = 600
"""Below this many characters, the extractor takes paragraphs alone, out of lists, tables and lines."""

PUBLISHED_NAMES = ("article:published_time", "og:article:published_time", "og:published_time", "datepublished")
ISSUED_NAMES = ("dcterms.issued", "dc.date.issued", "dcterms.date.issued")


@frozen
class Page:
    """What a page says.

    Attributes:
        text: its main text, a paragraph, a heading, a row and an item of a list on lines of their own.
        published: the day or the moment that it states for programs to read.
    """

    text: str
    published: date | datetime | None


def read_page(html: str) -> Page | None:
    """Find the release on a page, without the menus and what else stands around it; `None` where there is no text.

    Raises:
        ImportError: trafilatura is not installed.
    """
    from trafilatura import bare_extraction

    tree = _tree(html)
    if tree is None:
        return None
    found = bare_extraction(html, favor_recall=True, include_comments=False, include_formatting=True)
    body = getattr(found, "body", None)
    text = lines_of(body) if body is not None else ""
    if len(text) < SHORT:
        around = _holding(body, tree) if text else tree
        text = lines_of(around, (*UNSEEN, *AROUND)) or text
    if not text:
        return None
    text = _under_its_title(text, tree)
    return Page(text, _published(tree) or _seen_by_the_title(text, tree))


def _holding(body: Element, tree: Element) -> Element:
    """Give the smallest part of a page that holds what was found: of short ones, paragraphs alone are found."""
    wanted = {_letters(each) for each in body}
    path: list[Element] = []
    for element in tree.iter("*"):
        if element.tag not in UNSEEN and _letters(element) in wanted:
            own = [*reversed([*element.iterancestors()]), element]
            path = [one for one, other in zip(path or own, own, strict=False) if one is other]
    return path[-1] if path else tree


def whole_page(html: str) -> str:
    """Give all that is to be read on a page, as an e-mail in HTML has it.

    Raises:
        ImportError: trafilatura is not installed.
    """
    tree = _tree(html)
    return "" if tree is None else lines_of(tree)


def _tree(html: str) -> Element | None:
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    try:
        tree: Element = document_fromstring(
            html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", huge_tree=True)
        )
    except ParserError:  # there is nothing in it
        return None
    return tree


def lines_of(element: Element, unseen: Iterable[str] = UNSEEN) -> str:
    """Give the text in an element, a paragraph, a heading, a row and an item of a list on lines of their own."""
    pieces = "".join(_pieces(element, frozenset(unseen)))
    return SPACED_BREAKS.sub(_one_break, BULLET_ALONE.sub("• ", pieces)).strip()


def _one_break(run: re.Match[str]) -> str:
    return "\n\n" if PARAGRAPH in run.group() or run.group().count(LINE_END) > 1 else "\n"


def _pieces(root: Element, unseen: frozenset[str]) -> Iterator[str]:
    from lxml.etree import iterwalk

    walk = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and element.tag in unseen:
            walk.skip_subtree()
        elif event == "start":
            yield from (_break(element), BULLETS.get(element.tag, ""), _text_in(element))
        else:
            if event == "end" and element.tag not in (*unseen, *CELLS):
                yield _break(element)
            if element is not root:
                yield LINE_END if element.tag in LINE_ENDS else ""
                yield _folded(element.tail)


def _break(element: Element) -> str:
    """Give what parts an element from what stands before it; the cells of a row of figures stand side by side."""
    within = element.getparent()
    if element.tag in CELLS:
        if within is not None and any(_holds_paragraphs(cell) for cell in within):
            return PARAGRAPH
        return "\t" if element.getprevious() is not None else ""
    if within is not None and within.tag in (*CELLS, *BULLETS) and not _holds_paragraphs(within):
        return ""  # the one paragraph in a cell or an item
    return BREAKS.get(element.tag, "")


def _holds_paragraphs(cell: Element) -> bool:
    """Tell whether a cell holds more than a line, as where a table is there for the looks of the page."""
    return len(cell) > 1 and any(each.tag in BREAKS for each in cell)


def _text_in(element: Element) -> str:
    if element.tag == "pre" and element.text:
        return LINE_END.join(map(_folded, element.text.splitlines()))
    return _folded(element.text)


def _folded(text: str | None) -> str:
    return WHITE_SPACE.sub(" ", text) if text else ""


def _under_its_title(text: str, tree: Element) -> str:
    """Give the text with the headline first, where that is left out, as what stands apart from the text is."""
    titles = list(_titles(tree))
    return text if not titles or any(begins_with(each, text) for each in titles) else f"{titles[0]}\n\n{text}"


def begins_with(title: str, text: str) -> bool:
    """Tell whether a text has the title where titles stand."""
    return bool(re.search(rf"(?<!\w){re.escape(_bare(title))}(?!\w)", _bare(text[:TITLE_AMONG])))


def _titles(tree: Element) -> Iterator[str]:
    """Give what may be the headline, the surest first."""
    within = "ancestor::main or ancestor::article or ancestor::*[@role='main']"
    named = [part for each in tree.xpath("//title") for part in SITE_NAME.split(_bare(each.text or ""))]
    for path in (f"//h1[{within}]", "//h1", "//meta[@property='og:title']/@content"):
        for each in tree.xpath(path):
            title = _bare(each if isinstance(each, str) else lines_of(each))
            of_the_site = title in named[1:] or (not isinstance(each, str) and each.xpath(".//a[@href='/']"))
            if title and not of_the_site:
                yield title
    if not tree.xpath(f"//*[self::h1 or self::h2][not({OUTSIDE})]"):
        yield from filter(None, named[:1])


def _letters(element: Element) -> str:
    return "".join("".join(element.itertext()).split())


def _bare(text: str) -> str:
    return " ".join(text.split())


def _published(tree: Element) -> date | datetime | None:
    """Give the day or the moment of publication that a page states for programs, by the names that say just that."""
    for written in _stated(tree):
        try:
            published = on_swedish_clocks(read_day(written))
        except (TypeError, ValueError):
            continue
        if published is not None:
            return published
    return None


def _seen_by_the_title(text: str, tree: Element) -> date | datetime | None:
    """Give the day that stands under the headline on the page, as a line of its own that is no part of the text."""
    title, page = text.partition("\n")[0], lines_of(tree, (*UNSEEN, *AROUND))
    at = page.find(title)
    return extract(page[at : at + len(title) + TITLE_AMONG], groups=()).published if at >= 0 else None


def _stated(tree: Element) -> Iterator[str]:
    for names in (PUBLISHED_NAMES, ISSUED_NAMES):
        for meta in tree.iter("meta"):
            name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
            if name.lower() in names:
                yield meta.get("content") or ""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        yield from _in_linked_data(script.text or "")
    yield from tree.xpath("//time[@pubdate or @itemprop='datePublished']/@datetime")
    days = tree.xpath(f"//time[not({OUTSIDE})][ancestor::main or ancestor::article]/@datetime")
    if len({each[:10] for each in days}) == 1:  # one day alone is no meeting's beside it
        yield days[0]


def _in_linked_data(written: str) -> Iterator[str]:
    try:
        waiting: list[Any] = [json.loads(written)]
    except (ValueError, RecursionError):
        return
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, dict):
            if isinstance(day := found.get("datePublished"), str):
                yield day
            waiting += [found.get("@graph"), found.get("mainEntity")]
        elif isinstance(found, list):
            waiting += found
