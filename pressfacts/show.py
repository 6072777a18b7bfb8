"""How facts and releases show themselves: on one line, in a terminal, in a notebook."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import RenderableType

    from pressfacts.markup import Mark

LONGEST_TEXT = 60
LONGEST_HEADING = 200


class Shown:
    """What every fact and every release has: short forms to look at. `to_dict` has all the fields."""

    __slots__ = ()

    def _says(self) -> Iterable[str | None]:
        """Give the value for people to read, then whatever else is said of it."""
        raise NotImplementedError

    def __repr__(self) -> str:
        written = getattr(self, "text", "")
        return f"{type(self).__name__}({', '.join((repr(shortened(written)), *said_of(self)))})"

    def __rich__(self) -> RenderableType:
        from pressfacts.markup import rich_fact

        return rich_fact(mark_of(self))

    def _repr_html_(self) -> str:
        from pressfacts.markup import html_fact

        return html_fact(mark_of(self))


class ShownWhole(Shown):
    """What a release has: its text with the facts marked, and a table of them."""

    __slots__ = ()

    def __repr__(self) -> str:
        headline = getattr(self, "title", None) or getattr(self, "text", None) or ""
        return f"{type(self).__name__}({', '.join((repr(shortened(headline)), *said_of(self)))})"

    def __rich__(self) -> RenderableType:
        from pressfacts.markup import rich_release

        return rich_release(*_whole(self))

    def _repr_html_(self) -> str:
        from pressfacts.markup import html_release

        return html_release(*_whole(self))


def mark_of(fact: Any) -> Mark:  # noqa: ANN401
    """Give a fact as it is marked in a text."""
    from pressfacts.markup import Mark

    return Mark(fact.start, fact.end, fact.text, type(fact).__name__, fact.kind, said_of(fact))


def _whole(release: Any) -> tuple[list[str], str, list[Mark]]:  # noqa: ANN401
    title = printable(shortened(release.title or "a release without headline", LONGEST_HEADING))
    heading = [title, *said_of(release)]
    return heading, release.text, [mark_of(fact) for fact in release.facts]


def said_of(shown: Shown) -> tuple[str, ...]:
    """Give the value of a fact for people to read, then whatever else is said of it: `18 300 000 SEK`, `more_than`."""
    return tuple(printable(part) for part in shown._says() if part)


def shortened(text: str, longest: int = LONGEST_TEXT) -> str:
    """Give a text on one line, cut off where it is long."""
    folded = " ".join(text.split())
    return folded if len(folded) <= longest else f"{folded[: longest - 1].rstrip()}…"


def printable(text: str) -> str:
    """Give a text with nothing in it that would steer a terminal."""
    return text if text.isprintable() else "".join(letter if letter.isprintable() else "�" for letter in text)


def in_groups(number: Decimal) -> str:
    """Give a number with its thousands parted: `18 300 000`."""
    return f"{number:,f}".replace(",", " ")


def in_range(low: Decimal, high: Decimal | None) -> str:
    """Give a number, or the ends of a range, as people read them."""
    if low == high:
        return in_groups(low)
    return f"{in_groups(low)} and up" if high is None else f"{in_groups(low)}–{in_groups(high)}"
