"""Tables of releases, a row each: JSON lines, CSV and Parquet."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Iterator
from itertools import chain
from shutil import copyfileobj
from typing import TYPE_CHECKING

from pressfacts.reading.encoding import LINE_LIMIT, Lines, NoTextError
from pressfacts.reading.items import Complain, DoubtWarning, Fields, Item, UnreadableError
from pressfacts.reading.rows import Row, RowError, check_columns, to_items
from pressfacts.reading.sources import Source

if TYPE_CHECKING:
    from pyarrow import RecordBatch

DELIMITERS = ",;\t|"
BATCH = 256
OLD_LINE_ENDS = "save the file with the line ends of Windows or Unix, not with those of the old Macintosh"


def read_json_lines(source: Source, fields: Fields, complain: Complain) -> Iterator[Item]:
    """Read a release from each line, an object."""

    def rows(lines: Lines) -> Iterator[tuple[str, Row]]:
        for number, line in lines:
            if line.strip():
                yield f"line {number}", _object(line)

    with source.open() as stream:
        lines = Lines(stream)
        yield from _checked(to_items(rows(lines), source.name, fields, complain), lines, source, complain)


def _object(line: str) -> Row:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return RowError(f"this is no JSON: {error.msg} at character {error.pos}; an object is to stand on each line")
    except (RecursionError, ValueError):  # the latter of a number with more digits than Python reads
        return RowError("this JSON is nested too deep, or holds too long a number; an object is to stand on each line")
    return row if isinstance(row, dict) else RowError("this is no object; an object is to stand on each line")


def read_csv(source: Source, fields: Fields, complain: Complain) -> Iterator[Item]:
    """Read a release from each row under a header; commas, semicolons, tabs or bars stand between the cells."""
    csv.field_size_limit(max(csv.field_size_limit(), LINE_LIMIT))
    with source.open() as stream:
        lines = Lines(stream)
        rows = _csv_rows(lines, source, fields)
        yield from _checked(to_items(rows, source.name, fields, complain), lines, source, complain)


def _csv_rows(lines: Lines, source: Source, fields: Fields) -> Iterator[tuple[str, Row]]:
    written = (line for _, line in lines)
    first, above = next(written, ""), 0
    if stated := _stated_delimiter(first):
        first, above = next(written, ""), 1
    cells = csv.reader(chain([first], written), delimiter=stated or _delimiter(first, fields), strict=True)
    header: list[str] | None = None
    while True:
        place = f"line {above + cells.line_num + 1}"
        try:
            row = next(cells, None)
        except csv.Error as error:
            remedy = OLD_LINE_ENDS if "new-line" in str(error) else "the quotation marks of the row are to be mended"
            complaint = f"{str(error).partition(' - ')[0]}; {remedy}"
            if header is None:
                raise UnreadableError(f"{source.name}: {place}: {complaint}") from error
            yield place, RowError(complaint)
            continue
        if header is None:
            header = [name.strip() for name in row or ()]
            check_columns(header, source.name, fields)
        elif row is None:
            return
        elif row:
            yield place, _row(row, header)


def _stated_delimiter(line: str) -> str | None:
    """Give the delimiter that a spreadsheet names on a line above the header, as `sep=;`."""
    stated = line.strip("\r\n").lower()
    return stated[4] if len(stated) == 5 and stated.startswith("sep=") else None


def _delimiter(header: str, fields: Fields) -> str:
    """Give the delimiter that finds most of the wanted names in the header, or else the most names."""
    wanted = {fields.text, fields.published, fields.id}

    def found(delimiter: str) -> tuple[int, int]:
        try:
            names = [name.strip() for name in next(csv.reader([header], delimiter=delimiter), [])]
        except csv.Error:  # which is told when the header is read
            names = []
        return len(wanted.intersection(names)), len(names)

    return max(DELIMITERS, key=found)


def _row(cells: list[str], header: list[str]) -> Row:
    if len(cells) != len(header):
        return RowError(
            f"{len(cells)} cells under {len(header)} columns; a cell that holds the delimiter or a line end is to "
            "stand in quotation marks"
        )
    return dict(zip(header, cells, strict=True))


def _checked(items: Iterator[Item], lines: Lines, source: Source, complain: Complain) -> Iterator[Item]:
    """Give the items of lines, and say once where the lines are in another encoding."""
    said = None
    try:
        for item in chain(items, [None]):
            if said is not (said := lines.doubt):
                complain(DoubtWarning(f"{source.name}: {said}"))
            if item is not None:
                yield item
    except NoTextError as error:
        raise UnreadableError(f"{source.name}: this is {error}") from error


def read_parquet(source: Source, fields: Fields, complain: Complain) -> Iterator[Item]:
    """Read a release from each row, in batches."""
    try:
        from pyarrow import ArrowException
    except ImportError:
        raise UnreadableError(f"{source.name}: Parquet is read after pip install 'pressfacts[tables]'") from None
    try:
        yield from to_items(_parquet_rows(source, fields), source.name, fields, complain)
    except ArrowException as error:
        raise UnreadableError(f"{source.name}: this is no Parquet file, or a damaged one: {error}") from error


def _parquet_rows(source: Source, fields: Fields) -> Iterator[tuple[str, Row]]:
    from pyarrow.parquet import ParquetFile

    with source.open() as stream, tempfile.TemporaryFile() as unpacked:
        if source.packed:  # reading such a file begins at its end
            copyfileobj(stream, unpacked)
        table = ParquetFile(unpacked if source.packed else stream)
        names = table.schema_arrow.names
        check_columns(names, source.name, fields)
        columns = [name for name in (fields.text, fields.published, fields.id) if name in names]
        number = 0
        for batch in table.iter_batches(BATCH, columns=columns):
            for row in _in_python(batch):
                number += 1
                yield f"row {number}", row


def _in_python(batch: RecordBatch) -> Iterator[Row]:
    """Give the rows of a batch; one that Python has no values for is the only one that is wrong."""
    try:
        yield from batch.to_pylist()
    except (OverflowError, ValueError) as error:
        if batch.num_rows == 1:  # a text that is no UTF-8, a day after the year 9999, nanoseconds
            yield RowError(f"this cannot be read: {error}")
            return
        for place in range(batch.num_rows):
            yield from _in_python(batch.slice(place, 1))
