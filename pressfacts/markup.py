"""A text with its facts marked in place, and a table of them: for notebooks and terminals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from rich.console import Group
    from rich.text import Text

# Half transparent, so that they do on white and on black; the terminal's names beside them.
COLOURS = {
    "Money": ("#09a84b55", "green"),
    "Percentage": ("#6da00855", "cyan"),
    "TimeExpression": ("#4a92f555", "blue"),
    "Official": ("#ee6a0d55", "yellow"),
    "Quote": ("#f6588d2a", "italic"),
}
"""How each class of facts is marked: the background in a notebook, the style in a terminal."""


SCROLLED = "max-height: 24em; overflow: auto"
SOFT_HYPHEN = "\xad"
NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


class Mark(NamedTuple):
    """A fact, as far as it is shown.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        text: the characters between.
        group: the name of its class.
        kind: its kind, in words.
        said: its value for people to read, then whatever else is said of it.
    """

    start: int
    end: int
    text: str
    group: str
    kind: str
    said: tuple[str, ...]


class Stretch(Protocol):
    """What has a place in a text."""

    @property
    def start(self) -> int:
        """Offset of its first character."""

    @property
    def end(self) -> int:
        """Offset after its last character."""


S = TypeVar("S", bound=Stretch)


def pieces(text: str, spans: Iterable[S]) -> Iterator[tuple[str, tuple[S, ...]]]:
    """Part a text where any of the spans begins or ends.

    Spans may lie in one another and cross: an amount in a quote, a name that runs out of one.

    Yields:
        Each piece of the text, in order and none empty, with the spans that cover it, the longest first.
    """
    waiting = sorted((span for span in spans if span.start < span.end), key=lambda span: (span.start, -span.end))
    waiting.reverse()
    open_: list[S] = []
    at = 0
    while at < len(text):
        while waiting and waiting[-1].start <= at:
            open_.append(waiting.pop())
        open_ = [span for span in open_ if span.end > at]
        end = min([len(text), *(span.end for span in open_), *(span.start for span in waiting[-1:])])
        yield text[at:end], tuple(sorted(open_, key=lambda span: span.start - span.end))
        at = end


def html_fact(mark: Mark) -> str:
    """Give one fact as HTML: its words marked, then what it says."""
    said = f": {_as_html(', '.join(mark.said))}" if mark.said else ""
    return _block(f"{escape(mark.kind)} {_marked(mark.text, mark)}{said}")


def html_explained(mark: Mark, steps: Sequence[tuple[str, str]]) -> str:
    """Give one fact as HTML, and under it the steps by which it came about."""
    return html_fact(mark) + _table((escape(part), _as_html(reason)) for part, reason in steps)


def html_release(heading: Sequence[str], text: str, marks: Sequence[Mark]) -> str:
    """Give a text as HTML, its facts marked in place with their values to point at, and a table of them."""
    first, *others = heading
    rows = (
        (escape(mark.kind), _marked(shown_on_one_line(mark.text), mark), _as_html(", ".join(mark.said)))
        for mark in marks
    )
    body = "".join(_nested(piece, covering) for piece, covering in pieces(text, marks))
    table = f'<div tabindex="0" style="{SCROLLED}">{_table(rows)}</div>' if marks else "<p>no facts</p>"
    return _block(
        f"<p><strong>{_as_html(first)}</strong>{''.join(f' · {_as_html(other)}' for other in others)}</p>"
        f'<div lang="sv" tabindex="0" style="{SCROLLED}; white-space: pre-wrap">{body}</div>'
        f"{table}"
    )


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    """Give rows of HTML as a table; notebooks would set its cells to the right."""
    cells = ("".join(f'<td style="text-align: left; vertical-align: top">{cell}</td>' for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _block(content: str) -> str:
    return f'<div class="pressfacts">{content}</div>'


def _nested(piece: str, covering: Sequence[Mark]) -> str:
    """Mark a piece of the text for what covers it: the shortest colours it, and all tell their values."""
    if not covering:
        return _as_html(piece)
    told = "; ".join(f"{mark.kind}: {', '.join(mark.said)}" for mark in reversed(covering))
    return _marked(piece, covering[-1], told)


def _marked(text: str, mark: Mark, told: str | None = None) -> str:
    style = f"background: {COLOURS[mark.group][0]}; color: inherit; border-radius: 0.2em"
    title = f' title="{_as_html(told)}"' if told else ""
    return f'<mark lang="sv" style="{style}"{title}>{_as_html(text)}</mark>'


def _as_html(text: str) -> str:
    """Escape a text; half characters and what no HTML may hold are shown as such."""
    return escape(NOT_IN_HTML.sub("\ufffd", text))


def rich_fact(mark: Mark) -> Text:
    """Give one fact for a terminal: its kind, its words marked, and what it says."""
    from rich.text import Text

    written = (shown_on_one_line(mark.text), COLOURS[mark.group][1])
    return Text.assemble(f"{mark.kind} ”", written, "”", f": {', '.join(mark.said)}" if mark.said else "")


def rich_explained(mark: Mark, steps: Sequence[tuple[str, str]]) -> Group:
    """Give one fact for a terminal, and under it the steps by which it came about."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    for part, reason in steps:
        table.add_row(Text(part, "dim"), Text(shown_on_one_line(reason)))
    return Group(rich_fact(mark), Padding(table, (0, 0, 0, 2), expand=False))


def rich_release(heading: Sequence[str], text: str, marks: Sequence[Mark]) -> Group:
    """Give a text for a terminal, its facts marked in place, and a table of them."""
    from rich import box
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    body = Text()
    for piece, covering in pieces(text, marks):
        body.append(_steering_shown(piece), " ".join(COLOURS[mark.group][1] for mark in covering))
    table = Table("kind", "text", "says", box=box.SIMPLE_HEAD, pad_edge=False)
    for mark in marks:
        written = Text(shown_on_one_line(mark.text), COLOURS[mark.group][1])
        table.add_row(mark.kind, written, Text(", ".join(mark.said)))
    return Group(Text(" · ".join(heading), "bold"), body, table if marks else Text("no facts"))


def shown_on_one_line(text: str) -> str:
    """Give a text with its white space folded, and nothing in it that would steer a terminal."""
    return _steering_shown(" ".join(text.replace(SOFT_HYPHEN, "").split()))


def _steering_shown(text: str) -> str:
    return "".join(letter if letter.isprintable() or letter in " \n\t" else "\ufffd" for letter in text)
