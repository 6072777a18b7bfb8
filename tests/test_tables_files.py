"""Facts in Parquet files and DuckDB databases: written as they come, whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest
from pyarrow import parquet

from pressfacts import Failure, ItemError, Money, Release, extract
from pressfacts.tables import (
    FACT_COLUMNS,
    DatabaseError,
    fact_schema,
    records,
    release_records,
    to_arrow,
    write_duckdb,
    write_parquet,
)
from tests.strategies import HOSTILE

RELEASES = [
    extract("Publicerad 5 december 2023\n\nCyklarna kostar 21,8 miljoner kronor i år.", id="a"),
    extract("– Ja, säger kommunalrådet Åsa Ek (S), 070-174 06 05.", id="b"),
    extract("Inget alls.", id="c"),
]
HUGE = Release(id="d", text="5 kr", money=(Money(start=0, end=4, text="5 kr", low=Decimal(10) ** 29, high=None),))
FAILED = Failure(3, "a", "text is a str, not NoneType")


def broken_off(releases: Iterable[Release], error: BaseException) -> Iterator[Release]:
    yield from releases
    raise error


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


def facts(path: Path) -> list[dict[str, Any]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        connection.execute('SELECT * FROM fact ORDER BY release_id, "start", "end"')
        names = [name for name, *_ in connection.description or ()]
        return [dict(zip(names, row, strict=True)) for row in connection.fetchall()]


def test_parquet_has_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "facts.parquet"
    write_parquet(iter(RELEASES), path)
    assert parquet.read_table(path) == to_arrow(RELEASES)
    assert parquet.read_schema(path) == fact_schema()
    assert pl.read_parquet(path)["low"].sum() == Decimal("21800000")
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT sum(low) FROM '{path}'").fetchall() == [(Decimal("21800000"),)]
    assert list(tmp_path.iterdir()) == [path]


def test_parquet_is_written_in_row_groups_as_releases_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressfacts.tables.parquet.ROW_GROUP", 2)
    write_parquet(RELEASES, tmp_path / "facts.parquet")
    assert parquet.ParquetFile(tmp_path / "facts.parquet").num_row_groups == 3


def test_parquet_of_nothing_has_the_columns(tmp_path: Path) -> None:
    write_parquet([], tmp_path / "facts.parquet")
    assert parquet.read_table(tmp_path / "facts.parquet") == fact_schema().empty_table()


@pytest.mark.parametrize("error", [KeyError("no page"), KeyboardInterrupt()], ids=repr)
def test_a_parquet_file_that_fails_leaves_the_old_one(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "facts.parquet"
    write_parquet(RELEASES[:1], path)
    with pytest.raises(type(error)):
        write_parquet(broken_off(RELEASES, error), path)
    with pytest.raises(ValueError, match="release 'd'"):
        write_parquet([*RELEASES, HUGE], path)
    assert parquet.read_table(path) == to_arrow(RELEASES[:1])
    assert list(tmp_path.iterdir()) == [path]


def test_parquet_keeps_what_failed(tmp_path: Path) -> None:
    write_parquet([HUGE, FAILED], tmp_path / "facts.parquet", errors="keep")
    assert parquet.read_table(tmp_path / "facts.parquet") == to_arrow([HUGE, FAILED], errors="keep")


def test_duckdb_has_releases_and_facts(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    write_duckdb(iter(RELEASES), path)
    assert facts(path) == to_arrow(RELEASES).to_pylist()
    found = rows(path, "SELECT * FROM release ORDER BY id")
    expected = [tuple(row.values()) for row in release_records(RELEASES)]
    assert found == [(*row[:2], row[2] and row[2].isoformat(), *row[3:]) for row in expected]
    assert found[0][3] == date(2023, 12, 5)
    kinds = dict(rows(path, "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'fact'"))
    assert list(kinds) == [column.name for column in FACT_COLUMNS]
    assert (kinds["low"], kinds["first"], kinds["at"]) == ("DECIMAL(38,9)", "DATE", "TIME")
    (comment,) = rows(path, "SELECT comment FROM duckdb_columns() WHERE table_name = 'fact' AND column_name = 'low'")
    assert comment[0].startswith("the amount or the value")


def test_to_write_again_replaces(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    for _ in range(2):
        write_duckdb(RELEASES, path)
    assert facts(path) == to_arrow(RELEASES).to_pylist()
    new = extract("Det blev 30 miljoner kronor.", id="a")
    write_duckdb([new, extract("5 kr", id="e")], path)
    assert [row for row in facts(path) if row["release_id"] == "a"] == to_arrow([new]).to_pylist()
    assert rows(path, "SELECT id, text FROM release ORDER BY id")[0] == ("a", new.text)
    assert rows(path, "SELECT count(*) FROM release") == [(4,)]


@pytest.mark.parametrize("portion", [1, 2, 256])
def test_of_one_id_the_last_release_stays(tmp_path: Path, portion: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressfacts.tables.database.RELEASES", portion)
    path = tmp_path / "facts.duckdb"
    write_duckdb([extract(f"{amount} kr", id=name) for amount, name in zip((1, 2, 3, 4), "xyxx", strict=True)], path)
    assert rows(path, "SELECT release_id, low FROM fact ORDER BY 1") == [("x", 4), ("y", 2)]
    assert rows(path, "SELECT id, text FROM release ORDER BY 1") == [("x", "4 kr"), ("y", "2 kr")]


def test_a_release_without_id_is_known_by_its_text(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    for _ in range(2):
        write_duckdb([extract("5 kr"), extract("5 kr"), extract("6 kr"), extract("6 kr \ud83d")], path)
    found = rows(path, "SELECT release.id, low, release.text FROM release JOIN fact ON id = release_id ORDER BY low, 3")
    assert [row[1:] for row in found] == [(5, "5 kr"), (6, "6 kr"), (6, "6 kr \ufffd")]
    assert all(row[0].startswith("sha256:") and len(row[0]) == 71 for row in found)


@pytest.mark.parametrize("error", [KeyError("no page"), KeyboardInterrupt()], ids=repr)
def test_a_write_that_fails_leaves_the_database_as_it_was(
    tmp_path: Path, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pressfacts.tables.database.RELEASES", 1)
    path = tmp_path / "facts.duckdb"
    write_duckdb(RELEASES[:2], path)
    new = [extract("7 kr", id=name) for name in "abc"]
    with pytest.raises(type(error)):
        write_duckdb(broken_off(new, error), path)
    with pytest.raises(ValueError, match="release 'd'"):
        write_duckdb([*new, HUGE], path)
    with pytest.raises(ItemError, match="item 3, 'a'"):
        write_duckdb([*new, FAILED], path)
    assert facts(path) == to_arrow(RELEASES[:2]).to_pylist()
    assert rows(path, "SELECT id FROM release ORDER BY id") == [("a",), ("b",)]


def test_a_writer_that_is_killed_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    write_duckdb(RELEASES, path)
    code = f"""
import os, signal
from pressfacts import extract
from pressfacts.tables import database, write_duckdb
def releases():
    for number in range(6):
        yield extract(f"{{number}} kr", id="abcdef"[number])
    os.kill(os.getpid(), signal.SIGKILL)
database.RELEASES = 2
write_duckdb(releases(), {os.fspath(path)!r})
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (-9, b"")
    assert facts(path) == to_arrow(RELEASES).to_pylist()
    write_duckdb([extract("8 kr", id="f")], path)
    assert rows(path, "SELECT id FROM release ORDER BY id") == [("a",), ("b",), ("c",), ("f",)]


def test_duckdb_keeps_what_failed_and_what_was_known(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    write_duckdb(RELEASES, path)
    nameless = Failure(0, None, "an item is a text")
    for _ in range(2):
        write_duckdb([FAILED, nameless, HUGE], path, errors="keep")
    errors = rows(path, "SELECT release_id, text, error[:20] FROM fact WHERE error IS NOT NULL ORDER BY ALL")
    assert errors == [
        ("a", None, "text is a str, not N"),
        ("d", "5 kr", "release 'd': low of "),
        (None, None, "item 0: an item is a"),
    ]
    assert len(facts(path)) == len(list(records(RELEASES))) + 3
    assert rows(path, "SELECT text FROM release WHERE id = 'a'") == [(RELEASES[0].text,)]
    write_duckdb(RELEASES[:1], path)
    assert rows(path, "SELECT count(*) FROM fact WHERE release_id = 'a' AND error IS NOT NULL") == [(0,)]


def test_hostile_texts_are_written(tmp_path: Path) -> None:
    found = [extract(f"{text} 5 kr {text}", id=f"{number} {text}") for number, text in enumerate(HOSTILE)]
    write_duckdb(found, tmp_path / "facts.duckdb")
    assert rows(tmp_path / "facts.duckdb", "SELECT count(*) FROM release") == [(len(HOSTILE),)]
    write_parquet(found, tmp_path / "facts.parquet")
    assert parquet.read_table(tmp_path / "facts.parquet") == to_arrow(found)
    assert [row["text"] for row in facts(tmp_path / "facts.duckdb")].count("5 kr") == len(HOSTILE)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"id;text\n" * 3000, "is no DuckDB database"), (b"", "is not a valid DuckDB database file")],
)
def test_a_file_that_is_no_database_is_told(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "facts.duckdb"
    path.write_bytes(content)
    with pytest.raises(DatabaseError, match=reason) as raised:
        write_duckdb(RELEASES, path)
    assert str(raised.value).startswith(os.fspath(path))
    assert path.read_bytes() == content


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="No such file or directory"):
        write_duckdb(RELEASES, tmp_path / "none" / "facts.duckdb")
    with pytest.raises(FileNotFoundError):
        write_parquet(RELEASES, tmp_path / "none" / "facts.parquet")


def test_a_database_that_is_open_elsewhere_is_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    code = f"import duckdb; held = duckdb.connect({os.fspath(path)!r}); print(1, flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(DatabaseError, match=r"lock.*end what has it open"):
            write_duckdb(RELEASES, path)
        holder.communicate(b"\n")
    write_duckdb(RELEASES, path)


@pytest.mark.parametrize("table", ["CREATE TABLE fact (id INTEGER)", "CREATE TABLE release AS SELECT 1 AS id"])
def test_tables_of_another_make_are_left_alone(tmp_path: Path, table: str) -> None:
    path = tmp_path / "facts.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(table)
    with pytest.raises(DatabaseError, match=r"the table (fact|release) is of another make, in .*id.*new file"):
        write_duckdb(RELEASES, path)
    assert len(rows(path, "SHOW TABLES")) == 1


def test_the_tables_of_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE sender AS SELECT 'a' AS id, 'Malmö stad' AS name")
    write_duckdb(RELEASES, path)
    assert rows(path, "SELECT sender.name, count(*) FROM sender JOIN fact ON id = release_id GROUP BY ALL") == [
        ("Malmö stad", 3)
    ]


def test_a_database_of_another_sort_is_refused_without_looking_for_a_reader_of_it(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE release (id)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match=r"other\.db: is no DuckDB database; give the path of one"):
        write_duckdb([extract("Avgiften är 5 kronor.", id="a")], path)
    assert path.read_bytes() == before


def test_a_name_that_looks_like_an_address_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_duckdb([extract("Avgiften är 5 kronor.", id="a")], "md:facts")
    assert (tmp_path / "md:facts").exists()


def test_a_view_in_the_place_of_a_table_is_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.duckdb"
    with closing(duckdb.connect(str(path))) as connection:
        connection.execute("CREATE VIEW release AS SELECT 1 AS id")
    with pytest.raises(DatabaseError, match="the table release is of another make"):
        write_duckdb([extract("Avgiften är 5 kronor.", id="a")], path)


def test_a_first_writing_that_fails_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"not texts"):
        write_duckdb(["Avgiften är 5 kronor."], tmp_path / "facts.duckdb")  # type: ignore[list-item]
    assert list(tmp_path.iterdir()) == []
