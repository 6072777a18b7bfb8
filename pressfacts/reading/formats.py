"""Which format a source is in, and how each gives its items."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attrs import evolve

from pressfacts.extract import extract
from pressfacts.reading.encoding import NoTextError, decode
from pressfacts.reading.items import AbsentError, Complain, DoubtWarning, Fields, Item, UnreadableError
from pressfacts.reading.pages import read_page
from pressfacts.reading.sources import Source
from pressfacts.reading.tables import read_csv, read_json_lines, read_parquet

Reader = Callable[[Source, Fields, Complain], Iterator[Item]]


def read_source(source: Source, fields: Fields, complain: Complain) -> Iterator[Item]:
    """Give the releases of a source, in the format that its suffix says; plain text where that says nothing.

    Raises:
        UnreadableError: the source cannot be read, or not to its end.
    """
    try:
        yield from (READERS | REFUSED).get(source.suffix, _read_plain)(source, fields, complain)
    except NoTextError as error:
        raise UnreadableError(f"{source.called}: this is {error}") from error


def _read_plain(source: Source, _: Fields, complain: Complain) -> Iterator[Item]:
    decoded = decode(source.read())
    _tell(source, decoded.doubt, complain)
    yield Item(source.name, decoded.text)


def _refuse_json(source: Source, _: Fields, __: Complain) -> Iterator[Item]:
    remedy = "write an object a line into a file called .jsonl"
    raise UnreadableError(f"{source.name}: JSON is read as JSON lines alone; {remedy}")


def _read_page(source: Source, _: Fields, complain: Complain) -> Iterator[Item]:
    content = source.read()
    decoded = decode(content, declared_in(content))
    _tell(source, decoded.doubt, complain)
    with _needing_html(source):
        page = read_page(decoded.text)
    if page is None:
        raise AbsentError(f"{source.name}: no text is found on this page; save its text as .txt")
    yield _dated(Item(source.name, page.text, page.published))


def _read_mail(source: Source, _: Fields, complain: Complain) -> Iterator[Item]:
    from pressfacts.reading.mails import read_mail  # the parts of the standard library for e-mail are many

    with _needing_html(source):
        mail = read_mail(source.read())
    if mail is None:
        raise AbsentError(f"{source.name}: this e-mail has no text; save what is attached to it, and read that")
    _tell(source, mail.doubt, complain)
    yield _dated(Item(source.name, mail.text, mail.sent))


def _dated(item: Item) -> Item:
    """Leave the day to the text where that states its own: it is what a reader sees."""
    if item.published is None or extract(item.text, groups=()).published is None:
        return item
    return evolve(item, published=None)


def _tell(source: Source, doubt: str | None, complain: Complain) -> None:
    if doubt:
        complain(DoubtWarning(f"{source.called}: {doubt}"))


def declared_in(page: bytes) -> str | None:
    """Give the encoding that a page says it is in."""
    declared = DECLARED.search(page, 0, DECLARED_WITHIN)
    if declared is None:
        return None
    name = declared.group(1).decode("ascii").lower()
    return "utf-8" if name.startswith("utf-16") else name  # the page could not say so in what it says it is in


@contextmanager
def _needing_html(source: Source) -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        absent = isinstance(error, ModuleNotFoundError) and error.name in OF_EXTRA
        reason = (
            "HTML is read after pip install 'pressfacts[html]'"
            if absent
            else f"trafilatura, which reads HTML, does not load: {' '.join(str(error).split())}"
        )
        raise UnreadableError(f"{source.name}: {reason}") from error


DECLARED = re.compile(
    rb"""<(?:meta\s[^>]{0,300}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE
)
DECLARED_WITHIN = 4096
OF_EXTRA = ("trafilatura", "lxml")
READERS: dict[str, Reader] = {
    ".txt": _read_plain,
    ".md": _read_plain,
    ".html": _read_page,
    ".htm": _read_page,
    ".eml": _read_mail,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".parquet": read_parquet,
}
REFUSED: dict[str, Reader] = {".json": _refuse_json}
"""What would make a poor text."""

SUFFIXES = tuple(READERS)
"""What the names of files that are read end in, beside `.gz` after any of them, and `.zip`."""
