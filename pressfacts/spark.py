"""Facts on a cluster: a DataFrame of releases in Apache Spark becomes a DataFrame of facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from pressfacts.facts import GROUPS, Group
from pressfacts.many import Errors
from pressfacts.tables import FACT_COLUMNS, extract_batches
from pressfacts.tables.columns import PRECISION, SCALE, ColumnType

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

OPTIONAL = ("published", "id")
"""Columns that need not be there, unless the caller names them otherwise."""

SPARK_TYPES: dict[ColumnType, str] = {
    "text": "string",
    "whole": "bigint",
    "decimal": f"decimal({PRECISION}, {SCALE})",
    "flag": "boolean",
    "day": "date",
    "clock": "string",  # such as 14:00:00: there is no type of clock times before Spark 4.1
    "texts": "array<string>",
    "spans": "array<struct<start: bigint, end: bigint>>",
}
CLOCK = len("14:00:00")


def extract(
    df: DataFrame,
    *,
    text: str = "text",
    published: str | None = "published",
    id: str | None = "id",
    groups: Collection[Group] = GROUPS,
    max_chars: int | None = None,
    errors: Errors = "keep",
) -> DataFrame:
    """Extract the facts of a DataFrame's releases, where its rows are.

    Args:
        df: a row for each release; other columns than those named are not read.
        text: the name of the column of texts.
        published: the name of the column with the day or the moment of publication, or with either as a string in
            ISO 8601; `None` for none. A column `published` need not be there.
        id: likewise for what the releases are known by; what is no string becomes one.
        groups: which facts to find, of `money`, `percentages`, `dates`, `officials` and `quotes`.
        max_chars: how long a text may be, in code points.
        errors: what becomes of a row that fails: `keep` gives a row with its id and what is wrong in the column
            `error`, `skip` leaves it out, `raise` fails the job.

    Returns:
        A row for each fact, planned but not yet run, with the columns of `pressfacts.tables.FACT_COLUMNS`; decimals
        are `decimal(38, 9)`, and clock times strings such as `14:00:00`. The rows of a release stand together.

    Raises:
        ImportError: pyarrow, which the extra `pressfacts[spark]` brings, is not installed.
        pyspark.errors.AnalysisException: there is no column of a name.
    """
    read = {"text": text, "published": published, "id": id}
    named = {ours: name for ours, name in read.items() if name and (name not in OPTIONAL or name in df.columns)}

    def facts_of(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        found = extract_batches(batches, groups=groups, max_chars=max_chars, errors=errors)
        return map(_with_clocks_as_text, found)

    return df.select([df[name].alias(ours) for ours, name in named.items()]).mapInArrow(facts_of, _schema())


def _schema() -> str:
    """Give the columns of facts in Spark's own terms, as a table's definition has them."""
    return ", ".join(f"`{column.name}` {SPARK_TYPES[column.type]}" for column in FACT_COLUMNS)


def _with_clocks_as_text(rows: pa.RecordBatch) -> pa.RecordBatch:
    """Give rows with their clock times as text."""
    import pyarrow as pa
    import pyarrow.compute as pc

    place = rows.schema.get_field_index("at")
    clocks = pc.utf8_slice_codeunits(rows.column(place).cast(pa.string()), 0, CLOCK)
    return rows.set_column(place, "at", clocks)
