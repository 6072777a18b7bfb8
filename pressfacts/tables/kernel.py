"""Arrow batches of releases in, Arrow batches of facts out: what any engine that maps batches can run."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import repeat
from typing import Any

import pyarrow as pa

from pressfacts.extract import read_groups
from pressfacts.facts import GROUPS, Group, Release
from pressfacts.many import Errors, Failure, Settings, attempt, read_item
from pressfacts.many.items import told
from pressfacts.tables.arrow import ROWS, fact_batches


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    published: str | None = "published",
    id: str | None = "id",
    groups: Collection[Group] = GROUPS,
    max_chars: int | None = None,
    errors: Errors = "keep",
    rows: int = ROWS,
) -> Iterator[pa.RecordBatch]:
    """Extract the facts of releases that come in Arrow batches, in batches of `fact_schema()`.

    Args:
        batches: record batches with a row for each release.
        text: the name of the column of texts.
        published: the name of the column with the day or the moment of publication, or with either as a string in
            ISO 8601; `None` for none. A column of this name need not be there, unless another name was given.
        id: likewise for what the releases are known by; what is no string becomes one.
        groups: which facts to find, of `money`, `percentages`, `dates`, `officials` and `quotes`.
        max_chars: how long a text may be, in code points.
        errors: what becomes of a row that fails, and of an amount that does not fit: `keep` gives a row with its id
            and what is wrong in the column `error`, `skip` leaves it out, `raise` raises.
        rows: how many rows a batch has at most.

    Yields:
        Batches of the rows that `to_arrow` gives, in the order of the releases.

    Raises:
        ValueError: a column is not there; or, where errors are raised, an amount does not fit.
        ItemError: where errors are raised, a row failed.
    """
    groups = read_groups(groups)
    settings = Settings(groups, max_chars)
    cells = enumerate(_cells(batches, text, published, id))
    releases = (_release(position, row, settings) for position, row in cells)
    return fact_batches(releases, groups=groups, errors=errors, rows=rows)


DEFAULTS = ("published", "id")
Cells = tuple[Any, Any, Any]


def _cells(batches: Iterable[pa.RecordBatch], text: str, published: str | None, id: str | None) -> Iterator[Cells]:
    """Give the text, the day and the id of each row, as Arrow has them."""
    for batch in batches:
        columns = (_column(batch, text), _column(batch, published), _column(batch, id))
        yield from zip(*(column or repeat(None, batch.num_rows) for column in columns), strict=True)


def _column(batch: pa.RecordBatch, name: str | None) -> pa.Array | None:
    names = batch.schema.names
    if name is None or (name in DEFAULTS and name not in names):
        return None
    if names.count(name) != 1:
        raise ValueError(f"there is not one column {name!r} among {', '.join(map(repr, names))}; say which to read")
    return batch.column(name)


def _release(position: int, cells: Cells, settings: Settings) -> Release | Failure:
    id = None
    try:
        id = _python(cells[2])
        text, published = map(_python, cells[:2])
    except Exception as error:  # bytes that are no text, or a day out of range: this row's own fault
        return Failure(position, None if id is None else str(id), told(error), error)
    return attempt(read_item(position, {"text": text, "published": published, "id": id}), settings)


def _python(cell: Any) -> Any:  # noqa: ANN401
    if cell is not None and pa.types.is_timestamp(cell.type) and cell.type.unit == "ns":
        return cell.cast(pa.timestamp("us", cell.type.tz), safe=False).as_py()  # else pandas is needed
    return None if cell is None else cell.as_py()
