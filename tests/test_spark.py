"""Facts on a real cluster of two executors: the same rows as in one process, whatever dies on the way."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import pressfacts.spark
from pressfacts import extract
from pressfacts.tables import FACT_COLUMNS, to_arrow
from tests.test_fixtures import NAMES, text_of

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

PAGE = Path(__file__).parents[1] / "docs" / "spark.md"
DAY = date(2021, 5, 3)
ITEMS = [
    {"id": f"{name}-{at}", "text": text_of(name), "published": DAY.isoformat()} for at in range(3) for name in NAMES
]
SCHEMA = "id string, text string, published string"

pytestmark = pytest.mark.skipif(shutil.which("java") is None, reason="Java, which Spark runs on, is not installed")


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """A master and two workers, each a process of its own with an executor of one core."""
    from pyspark.sql import SparkSession

    place = tmp_path_factory.mktemp("spark")
    settings: dict[str, bool | float | int | str | None] = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.executor.memory": "512m",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "4",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.warehouse.dir": str(place / "warehouse"),
        "spark.ui.enabled": "false",
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_DIRS", str(place / "local"))
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("SPARK_WORKER_DIR", str(place / "work"))
        session = SparkSession.builder.master("local-cluster[2,1,512]").config(map=settings).getOrCreate()
        yield session
        session.stop()


@pytest.fixture(scope="module")
def expected() -> list[dict[str, Any]]:
    """The rows that one process gives."""
    releases = (extract(item["text"], published=DAY, id=item["id"]) for item in ITEMS)
    return in_order(as_spark_has_it(row) for row in to_arrow(releases).to_pylist())


def in_order(rows: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["release_id"], row["start"], row["end"], row["group"]))


def as_spark_has_it(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"at": row["at"] and row["at"].isoformat()}


def rows_of(df: DataFrame) -> list[dict[str, Any]]:
    return in_order(row.asDict(recursive=True) for row in df.collect())


def test_two_workers_give_the_rows_of_one_process(spark: SparkSession, expected: list[dict[str, Any]]) -> None:
    df = spark.createDataFrame(ITEMS, SCHEMA).repartition(4)
    facts = pressfacts.spark.extract(df)
    assert facts.columns == [column.name for column in FACT_COLUMNS]
    assert facts.schema["low"].dataType.simpleString() == "decimal(38,9)"
    assert facts.schema["first"].dataType.simpleString() == "date"
    assert len(expected) > 100
    assert rows_of(facts) == expected


def test_rows_lie_on_both_workers(spark: SparkSession) -> None:
    def workers(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        for _ in batches:
            yield pa.RecordBatch.from_pydict({"executor": [str(Path.cwd())]})  # each executor has a folder to itself

    df = spark.createDataFrame(ITEMS, SCHEMA).repartition(4).mapInArrow(workers, "executor string")
    assert df.distinct().count() == 2


def test_a_bad_row_fails_alone(spark: SparkSession, expected: list[dict[str, Any]]) -> None:
    bad = [
        {"id": "no text", "text": None, "published": None},
        {"id": "no day", "text": "Taxan höjs.", "published": "i maj"},
    ]
    df = spark.createDataFrame(ITEMS + bad, SCHEMA).repartition(4)
    rows = rows_of(pressfacts.spark.extract(df))
    errors = {row["release_id"]: row["error"] for row in rows if row["error"] is not None}
    assert errors.keys() == {"no text", "no day"}
    assert "text is a str, not NoneType" in errors["no text"]
    assert "i maj" in errors["no day"]
    assert [row for row in rows if row["error"] is None] == expected
    assert rows_of(pressfacts.spark.extract(df, errors="skip")) == expected


def kill_this_process() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def kill_the_executor() -> None:
    """Kill the machine that this process works for: its parent forks processes, and the parent's parent is it."""
    forker = Path(f"/proc/{os.getppid()}/stat").read_text("utf-8")
    os.kill(int(forker.rpartition(")")[2].split()[1]), signal.SIGKILL)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are told apart through /proc")
@pytest.mark.parametrize("kill", [kill_this_process, kill_the_executor])
def test_a_worker_killed_half_way_changes_nothing(
    spark: SparkSession, expected: list[dict[str, Any]], tmp_path: Path, kill: Callable[[], None]
) -> None:
    mark = tmp_path / "killed"

    def die_once(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for at, batch in enumerate(batches):
            if at == 1 and not mark.exists():
                mark.touch()
                kill()
            yield batch

    df = spark.createDataFrame(ITEMS, SCHEMA).repartition(2).mapInArrow(die_once, SCHEMA)
    assert rows_of(pressfacts.spark.extract(df)) == expected
    assert mark.exists()


def test_columns_are_named_by_the_caller(spark: SparkSession) -> None:
    df = spark.sql("SELECT 17 AS number, 'Taxan höjs med 5 kronor i fjol.' AS body, DATE'2021-05-03' AS day")
    money, year = rows_of(
        pressfacts.spark.extract(df, text="body", published="day", id="number", groups=["money", "dates"])
    )
    assert (money["release_id"], money["low"], money["currency"]) == ("17", Decimal(5), "SEK")
    assert year["value"] == "2020"
    (alone,) = rows_of(pressfacts.spark.extract(df, text="body", groups=["money"]))
    assert alone["release_id"] is None


def test_a_column_that_is_not_there_is_named_before_anything_runs(spark: SparkSession) -> None:
    from pyspark.errors import AnalysisException

    df = spark.createDataFrame([("Taxan höjs.",)], "body string")
    with pytest.raises(AnalysisException, match=r"(?s)text.*body"):
        pressfacts.spark.extract(df)
    with pytest.raises(AnalysisException, match=r"(?s)dag.*body"):
        pressfacts.spark.extract(df, text="body", published="dag")


def test_the_page_runs(tmp_path: Path) -> None:
    (tmp_path / "fixtures").symlink_to(PAGE.parents[1] / "fixtures")
    environment = os.environ | {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    command = [sys.executable, "-m", "doctest", "-o", "NORMALIZE_WHITESPACE", str(PAGE)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-2_000:]
