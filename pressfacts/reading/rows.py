"""Rows of a table, whatever it is written in, made into items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pressfacts.extract import read_day
from pressfacts.reading.items import USUAL_FIELDS, Complain, DoubtWarning, Fields, Item, UnreadableError
from pressfacts.reading.moments import on_swedish_clocks

USUAL = (USUAL_FIELDS.text, USUAL_FIELDS.published, USUAL_FIELDS.id)
FACTS = {"release_id", "kind", "start", "end"}


class RowError(ValueError):
    """A row that gives no release; the message is the reason and the remedy."""


Row = Mapping[str, Any] | RowError


def to_items(rows: Iterable[tuple[str, Row]], name: str, fields: Fields, complain: Complain) -> Iterator[Item]:
    """Give the releases of rows; complain of each row that is none, and go on.

    Args:
        rows: each row with its place, as `line 3`.
        name: the file that they are in.
        fields: what the fields are called.
        complain: is told what is wrong.
    """
    seen: dict[str, None] = {}
    for place, row in rows:
        try:
            if isinstance(row, RowError):
                raise row
            seen |= dict.fromkeys(row)
            item = _item(row, f"{name}:{place.split()[-1]}", fields)
        except ValueError as error:
            complain(UnreadableError(f"{name}: {place}: {error}"))
        else:
            yield item
    for wanted in (fields.published, fields.id):
        if seen and wanted not in seen and is_chosen(wanted):
            complain(DoubtWarning(no_field(name, "no row has a field", wanted, list(seen))))


def _item(row: Mapping[str, Any], place: str, fields: Fields) -> Item:
    text, id = row.get(fields.text), row.get(fields.id)
    if not isinstance(text, str):
        found = f"of {type(text).__name__}, not text" if text is not None else "missing"
        there = ", ".join(map(repr, row)) or "none"
        raise RowError(f"the field {fields.text!r} is {found}; --text-field names that of the text, out of {there}")
    try:
        published = on_swedish_clocks(read_day(row.get(fields.published)))
    except (TypeError, ValueError) as error:
        raise RowError(f"the field {fields.published!r}: {error}") from error
    return Item(id=place if id is None or id == "" else str(id), text=text, published=published)


def check_columns(names: list[str], name: str, fields: Fields) -> None:
    """Refuse a table that has not the columns that it must have, or holds the facts of releases, not releases."""
    if FACTS.issubset(names):
        raise UnreadableError(f"{name}: this holds facts, as they are written here, and no releases; keep it elsewhere")
    for wanted in (fields.text, fields.published, fields.id):
        if wanted not in names and (wanted == fields.text or is_chosen(wanted)):
            raise UnreadableError(no_field(name, "no column is", wanted, names))


def is_chosen(wanted: str) -> bool:
    """Tell whether a field is called other than usual, so that somebody has said that it is there."""
    return wanted not in USUAL


def no_field(name: str, none: str, wanted: str, names: list[str]) -> str:
    """Say that a field is not there, and which are."""
    there = ", ".join(map(repr, names)) or "none"
    return f"{name}: {none} called {wanted!r}, but {there}; --text-field, --published-field and --id-field name them"
