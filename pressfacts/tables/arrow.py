"""Releases and their facts in Apache Arrow, the form that pandas, polars, DuckDB and clusters read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import get_args

import pyarrow as pa
import regex

from pressfacts.extract import read_groups
from pressfacts.facts import GROUPS, Group, Release
from pressfacts.many import Errors, Failure, ItemError
from pressfacts.tables.columns import FACT_COLUMNS, PRECISION, RELEASE_COLUMNS, SCALE, Column, ColumnType
from pressfacts.tables.records import Record, each, facts_of, failure_record, release_record

ROWS = 8192
"""The rows of a batch, unless a single release has more facts."""

CHARACTERS = 1 << 26
"""The characters of a batch's texts, of which Arrow holds two gigabytes at most."""

SURROGATE = regex.compile("[\ud800-\udfff]")
SPAN = pa.struct([pa.field("start", pa.int64()), pa.field("end", pa.int64())])
ARROW_TYPES: dict[ColumnType, pa.DataType] = {
    "text": pa.string(),
    "whole": pa.int64(),
    "decimal": pa.decimal128(PRECISION, SCALE),
    "flag": pa.bool_(),
    "day": pa.date32(),
    "clock": pa.time64("us"),
    "moment": pa.string(),  # ISO 8601: no type of Arrow holds days, moments and moments with their own offsets
    "texts": pa.list_(pa.string()),
    "spans": pa.list_(SPAN),
}


def fact_schema() -> pa.Schema:
    """Give the Arrow schema of rows of facts; each field's metadata holds its description."""
    return _schema(FACT_COLUMNS)


def release_schema() -> pa.Schema:
    """Give the Arrow schema of rows of releases."""
    return _schema(RELEASE_COLUMNS)


def to_arrow(
    releases: Iterable[Release | Failure], *, groups: Collection[Group] = GROUPS, errors: Errors = "raise"
) -> pa.Table:
    """Put the facts of releases into an Arrow table, a row each.

    `pandas`, `polars` and `duckdb` read it: `table.to_pandas()`, `polars.from_arrow(table)`,
    `duckdb.sql("select … from table")`. A lone surrogate, which UTF-8 cannot hold, stands as U+FFFD.

    Args:
        releases: what `extract` or `extract_many` gave.
        groups: which facts to give, of `money`, `percentages`, `dates`, `officials` and `quotes`.
        errors: what becomes of a `Failure` among the releases, and of an amount that decimals of 38 digits, nine of
            them after the point, do not hold: `raise` raises, `skip` leaves its row out, and `keep` gives the row
            with what is wrong in the column `error`, and no amount.

    Returns:
        A table with the columns of `FACT_COLUMNS`, in the types of `fact_schema()`.

    Raises:
        ItemError: a release had failed.
        ValueError: an amount does not fit; the message names the release.
    """
    return pa.Table.from_batches(fact_batches(releases, groups=groups, errors=errors), fact_schema())


def releases_to_arrow(releases: Iterable[Release]) -> pa.Table:
    """Put releases into an Arrow table, a row each: their id, title, day of publication and text."""
    rows = (release_record(release) for release in each(releases))
    return pa.Table.from_batches(in_batches(rows, release_schema()), release_schema())


def fact_batches(
    releases: Iterable[Release | Failure],
    *,
    groups: Collection[Group] = GROUPS,
    errors: Errors = "raise",
    rows: int = ROWS,
) -> Iterator[pa.RecordBatch]:
    """Give the facts of releases in Arrow batches as the releases come; `to_arrow` says what the arguments are."""
    if errors not in get_args(Errors):
        raise ValueError(f"errors is one of {', '.join(get_args(Errors))}, not {errors!r}")
    wanted = read_groups(groups)
    told = chain.from_iterable(_rows(release, wanted, errors) for release in each(releases))
    return in_batches(told, fact_schema(), rows)


def in_batches(records: Iterable[Record], schema: pa.Schema, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
    """Give records in Arrow batches of some rows each, fewer where their texts are very long."""
    pending: list[Record] = []
    characters = 0
    for record in records:
        pending.append(record)
        characters += len(record["text"] or "")
        if len(pending) == rows or characters > CHARACTERS:
            yield to_batch(pending, schema)
            pending, characters = [], 0
    if pending:
        yield to_batch(pending, schema)


def to_batch(records: Collection[Record], schema: pa.Schema) -> pa.RecordBatch:
    """Put records into one Arrow batch."""
    return pa.RecordBatch.from_arrays([_array(records, column) for column in schema], schema=schema)


def _schema(columns: Iterable[Column]) -> pa.Schema:
    return pa.schema(
        pa.field(column.name, ARROW_TYPES[column.type], metadata={"description": column.description})
        for column in columns
    )


def _rows(release: Release | Failure, groups: Collection[Group], errors: Errors) -> Iterator[Record]:
    if isinstance(release, Failure):
        if errors == "raise":
            raise ItemError(release)
        if errors == "keep":
            yield failure_record(release)
        return
    for row in facts_of(release, groups):
        if complaint := _too_long(row):
            if errors == "raise":
                raise ValueError(f"{complaint} (errors='keep' gives the row without it, errors='skip' leaves it out)")
            if errors == "skip":
                continue
            row |= {"low": None, "high": None, "error": complaint}
        yield row


def misfits(release: Release) -> Iterator[str]:
    """Tell of each amount of a release that the type of its column does not hold."""
    return filter(None, map(_too_long, facts_of(release)))


def _too_long(row: Record) -> str | None:
    """Tell of an amount that the type of its column does not hold: it is never rounded."""
    for name in ("low", "high"):
        if (number := row[name]) is not None and not _fits(number):
            release = "a release without id" if row["release_id"] is None else f"release {row['release_id']!r}"
            return (
                f"{release}: {name} of {row['text']!r:.60} at {row['start']} has more digits than a decimal of "
                f"{PRECISION} holds, {SCALE} of them after the point: {number!s:.60}"
            )
    return None


def _fits(number: Decimal) -> bool:
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and -exponent <= SCALE and number.adjusted() < PRECISION - SCALE


def _array(records: Collection[Record], column: pa.Field) -> pa.Array:
    values = [record[column.name] for record in records]
    if column.name in ("phones", "emails"):
        return pa.array([value and [_in_utf8(each) for each in value] for value in values], column.type)
    if column.type != pa.string():
        return pa.array(values, column.type)
    values = [value.isoformat() if isinstance(value, date) else value for value in values]
    try:
        return pa.array(values, column.type)
    except UnicodeEncodeError:
        escaped = column.name in ("id", "release_id", "error")
        return pa.array([value and _in_utf8(value, escaped=escaped) for value in values], column.type)


def _in_utf8(text: str, *, escaped: bool = False) -> str:
    r"""Give a text that UTF-8 can hold, of as many code points, so that offsets stay true.

    Of two ids that differ in such a character alone there would be one; they are escaped, as `\udce5`.
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8") if escaped else SURROGATE.sub("\ufffd", text)
