"""The release on a web page: its text, line by line, and the day that the page states."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from pressfacts.extract import read_day
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
SITE_NAME = re.compile(r"\s+[|–—-]\s+.*")

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
    from trafilatura import bare_extraction, load_html

    tree = load_html(html)
    if tree is None:
        return None
    found = bare_extraction(html, favor_recall=True, include_comments=False, include_formatting=True)
    body = getattr(found, "body", None)
    text = lines_of(body) if body is not None and len(body) else ""
    text = text or lines_of(tree, (*UNSEEN, *AROUND))
    return Page(_under_its_title(text, tree), _published(tree)) if text else None


def whole_page(html: str) -> str:
    """Give all that is to be read on a page, as an e-mail in HTML has it.

    Raises:
        ImportError: trafilatura is not installed.
    """
    from trafilatura import load_html

    tree = load_html(html)
    return "" if tree is None else lines_of(tree)


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
    if within is not None and within.tag in CELLS and not _holds_paragraphs(within):
        return ""  # the one paragraph in a cell
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
    """Give the text with the headline first, where it is left out of the text, as it may stand apart from it."""
    beginning = _bare(text[:TITLE_AMONG])
    candidates = [_bare(each) for each in _titles(tree)]
    if not candidates or any(each in beginning for each in candidates):
        return text
    return f"{candidates[0]}\n\n{text}"


def _titles(tree: Element) -> Iterator[str]:
    """Give what may be the headline, the surest first."""
    within = "ancestor::main or ancestor::article or ancestor::*[@role='main']"
    for path in (f"//h1[{within}]", "//h1", "//meta[@property='og:title']/@content", "//title"):
        for each in tree.xpath(path):
            title = each if isinstance(each, str) else lines_of(each, ())
            title = SITE_NAME.sub("", title) if path == "//title" else title
            if title.strip():
                yield title


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
