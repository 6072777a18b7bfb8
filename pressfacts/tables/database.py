"""Releases and facts in a DuckDB database, which may be written to again and again."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import duckdb
import pyarrow as pa
from attrs import evolve

from pressfacts.facts import GROUPS, Group, Release
from pressfacts.many import Errors, Failure
from pressfacts.tables.arrow import fact_batches, fact_schema, releases_to_arrow
from pressfacts.tables.columns import FACT_COLUMNS, PRECISION, RELEASE_COLUMNS, SCALE, Column, ColumnType
from pressfacts.tables.records import each

RELEASES = 256
CHARACTERS = 1 << 22
"""How many releases, or characters of them, are written at a time."""

SQL_TYPES: dict[ColumnType, str] = {
    "text": "VARCHAR",
    "whole": "BIGINT",
    "decimal": f"DECIMAL({PRECISION},{SCALE})",
    "flag": "BOOLEAN",
    "day": "DATE",
    "clock": "TIME",
    "moment": "VARCHAR",
    "texts": "VARCHAR[]",
    "spans": 'STRUCT("start" BIGINT, "end" BIGINT)[]',
}
TABLES = {"release": RELEASE_COLUMNS, "fact": FACT_COLUMNS}
KEYS = {"release": "id"}
MARK, MARKED_AT = b"DUCK", 8


class DatabaseError(Exception):
    """A file that cannot be written to as a database; the message names it, the reason and the remedy."""


def write_duckdb(
    releases: Iterable[Release | Failure],
    path: str | os.PathLike[str],
    *,
    groups: Collection[Group] = GROUPS,
    errors: Errors = "raise",
) -> None:
    """Write releases and their facts to the tables `release` and `fact` of a DuckDB database, as the releases come.

    The database is made where there is none. A release that is there already, which is one of the same id, is replaced
    with its facts; of several with an id the last one stays. A release without id gets one of its text: `sha256:` and
    the hash. All is written in one transaction: where something fails, the database is as it was.

    Args:
        releases: what `extract` or `extract_many` gave.
        path: the file of the database.
        groups: which facts to write, of `money`, `percentages`, `dates`, `officials` and `quotes`.
        errors: as for `to_arrow`. A kept `Failure` is a row of `fact` alone: what was known of the release stays.

    Raises:
        ItemError: a release had failed.
        ValueError: an amount does not fit; the message names the release.
        DatabaseError: the file is no database, is open in another program, or has tables of other columns.
    """
    file = Path(path).absolute()  # a relative path such as `md:facts` would be an address
    is_new = not file.exists()
    try:
        with closing(_opened(file, path)) as connection:
            connection.begin()
            _make_tables(connection, path)
            for found in _in_portions(each(releases)):
                _write(connection, found, groups, errors)
            connection.commit()
    except BaseException:
        if is_new:
            file.unlink(missing_ok=True)
        raise


def _opened(file: Path, path: str | os.PathLike[str]) -> duckdb.DuckDBPyConnection:
    # DuckDB would look on the net for an extension that reads another sort of database.
    if file.is_file() and file.stat().st_size and not _is_duckdb(file):
        raise DatabaseError(f"{os.fspath(path)}: is no DuckDB database; give the path of one, or of a new one")
    try:
        return duckdb.connect(os.fspath(file))
    except duckdb.Error as error:
        reason = str(error).partition("\n")[0]
        remedy = "end what has it open" if "lock" in reason else "give the path of a DuckDB database, or of a new one"
        raise DatabaseError(f"{os.fspath(path)}: {reason}; {remedy}") from error


def _is_duckdb(path: Path) -> bool:
    """Tell by the mark that every DuckDB file has after its checksum."""
    with path.open("rb") as file:
        return file.read(len(MARK) + MARKED_AT)[MARKED_AT:] == MARK


def _make_tables(connection: duckdb.DuckDBPyConnection, path: str | os.PathLike[str]) -> None:
    for table, columns in TABLES.items():
        expected = {column.name: SQL_TYPES[column.type] for column in columns}
        exists = (
            "SELECT 1 FROM information_schema.tables WHERE table_catalog = current_database() "
            "AND table_schema = 'main' AND table_name = ?"
        )
        if connection.execute(exists, [table]).fetchone():
            there = {name: kind for name, kind, *_ in connection.execute(f"DESCRIBE main.{table}").fetchall()}
            if there != expected:
                odd = ", ".join(sorted(name for name, _ in there.items() ^ expected.items()))
                raise DatabaseError(
                    f"{os.fspath(path)}: the table {table} is of another make, in {odd}; write to a new file"
                )
            continue
        definitions = (f'"{name}" {kind}{_key(table, name)}' for name, kind in expected.items())
        connection.execute(f"CREATE TABLE {table} ({', '.join(definitions)})")
        for column in columns:
            connection.execute(f"COMMENT ON COLUMN {table}.\"{column.name}\" IS '{_quoted(column)}'")


def _key(table: str, name: str) -> str:
    return " PRIMARY KEY" if KEYS.get(table) == name else ""


def _quoted(column: Column) -> str:
    return column.description.replace("'", "''")


def _in_portions(releases: Iterable[Release | Failure]) -> Iterator[list[Release | Failure]]:
    """Give the releases some at a time, each with an id, and no id twice in a portion."""
    portion: dict[object, Release | Failure] = {}
    characters = 0
    for release in releases:
        if isinstance(release, Release):
            known = release if release.id is not None else evolve(release, id=_id_of(release.text))
            portion[known.id] = known
            characters += len(known.text)
        else:
            portion[release] = release
        if len(portion) == RELEASES or characters > CHARACTERS:
            yield list(portion.values())
            portion, characters = {}, 0
    if portion:
        yield list(portion.values())


def _id_of(text: str) -> str:
    return f"sha256:{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _write(
    connection: duckdb.DuckDBPyConnection, found: list[Release | Failure], groups: Collection[Group], errors: Errors
) -> None:
    facts = pa.Table.from_batches(fact_batches(found, groups=groups, errors=errors), fact_schema())
    whole = releases_to_arrow(release for release in found if isinstance(release, Release))
    connection.register("found_release", whole)
    connection.register("found_fact", facts)
    connection.execute("DELETE FROM fact WHERE release_id IN (SELECT id FROM found_release)")
    connection.execute(
        # The failures of another time, which are told anew.
        'DELETE FROM fact USING found_fact AS found WHERE fact."group" IS NULL AND found."group" IS NULL '
        "AND fact.release_id IS NOT DISTINCT FROM found.release_id "
        "AND (fact.release_id IS NOT NULL OR fact.error = found.error)"
    )
    connection.execute("INSERT OR REPLACE INTO release SELECT * FROM found_release")
    connection.execute("INSERT INTO fact SELECT * FROM found_fact")
    connection.unregister("found_release")
    connection.unregister("found_fact")
