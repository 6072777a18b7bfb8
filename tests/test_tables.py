"""Facts as rows: one schema, in Python and in Arrow, and through Arrow in pandas, polars and DuckDB."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import fields
from hypothesis import given, settings
from hypothesis import strategies as st

from pressfacts import Failure, ItemError, Money, Official, Percentage, Quote, Release, TimeExpression, extract
from pressfacts.facts import GROUPS
from pressfacts.many import Errors
from pressfacts.tables import (
    FACT_COLUMNS,
    RELEASE_COLUMNS,
    extract_batches,
    fact_batches,
    fact_schema,
    records,
    release_records,
    release_schema,
    releases_to_arrow,
    to_arrow,
)
from pressfacts.tables.columns import ColumnType
from tests.strategies import releases

TEXT = """Nya cyklar till hemtjänsten

Publicerad 5 december 2023

Kommunen köper cyklar för 21,8 miljoner kronor i år, 64 procent fler än i fjol. De visas kl. 14.00.

– Det gör skillnad, säger kommunalrådet Åsa Ek (S), 070-174 06 05.
"""
RELEASE = extract(TEXT, id="a")
HUGE = Money(start=0, end=4, text="5 kr", low=Decimal(10) ** 29, high=Decimal(10) ** 29)
FINE = Money(start=0, end=4, text="5 kr", low=Decimal("0.0000000001"), high=Decimal(1))
NINES = "9" * 29 + "." + "9" * 9
WIDE = Money(start=0, end=4, text="5 kr", low=Decimal(f"-{NINES}"), high=Decimal(NINES))
FAILED = Failure(3, "b", "text is a str, not NoneType", TypeError())
TYPES: dict[ColumnType, tuple[type, ...]] = {
    "text": (str,),
    "whole": (int,),
    "decimal": (Decimal,),
    "flag": (bool,),
    "day": (date,),
    "clock": (time,),
    "moment": (date, datetime),
    "texts": (tuple,),
    "spans": (tuple,),
}


def release_with(*money: Money, name: str | None = "a") -> Release:
    return Release(id=name, text="5 kr", money=money)


def test_every_field_of_every_fact_has_a_column() -> None:
    names = {column.name for column in FACT_COLUMNS}
    for group, cls in zip(GROUPS, (Money, Percentage, TimeExpression, Official, Quote), strict=True):
        own = {each.name for each in fields(cls)} - {"rule"}
        assert own <= names
        assert own | {"kind"} == {column.name for column in FACT_COLUMNS if group in column.groups} - {
            "release_id",
            "published_on",
            "group",
            "error",
        }


def test_a_row_has_what_the_fact_has() -> None:
    rows = list(records([RELEASE]))
    assert [row["group"] for row in rows] == [
        "dates",
        "money",
        "dates",
        "percentages",
        "dates",
        "dates",
        "quotes",
        "officials",
    ]
    for row, fact in zip(rows, RELEASE.facts, strict=True):
        assert list(row) == [column.name for column in FACT_COLUMNS]
        assert (row["release_id"], row["published_on"], row["error"]) == ("a", date(2023, 12, 5), None)
        own = {each.name for each in fields(type(fact))} | {"kind"}
        for name in row.keys() - {"release_id", "published_on", "group", "error", "mentions"}:
            assert row[name] == (getattr(fact, name) if name in own else None)
    assert rows[-1]["mentions"] == tuple((span.start, span.end) for span in RELEASE.officials[0].mentions)


@given(releases())
def test_values_have_the_types_of_their_columns(release: Release) -> None:
    for columns, rows in ((FACT_COLUMNS, records([release])), (RELEASE_COLUMNS, release_records([release]))):
        for row in rows:
            for column in columns:
                assert row[column.name] is None or type(row[column.name]) in TYPES[column.type]


@pytest.mark.parametrize("groups", ["money", ["amounts"]], ids=str)
def test_a_group_that_there_is_not_is_named(groups: Any) -> None:
    told = r"groups is a collection of names .*(money|amounts)"
    with pytest.raises(ValueError, match=told):
        list(records([RELEASE], groups=groups))
    with pytest.raises(ValueError, match=told):
        to_arrow([RELEASE], groups=groups)
    with pytest.raises(ValueError, match=told):
        extract_batches([], groups=groups)


def test_groups_and_failures_have_rows() -> None:
    assert {row["kind"] for row in records([RELEASE], groups=["money", "dates"])} == {"money", "date", "time"}
    (row,) = records([FAILED])
    assert {name: value for name, value in row.items() if value is not None} == {
        "release_id": "b",
        "error": "text is a str, not NoneType",
    }
    (row,) = records([Failure(3, None, "no text")])
    assert row["error"] == "item 3: no text"


@pytest.mark.parametrize("give", [records, release_records, to_arrow, releases_to_arrow])
def test_a_single_release_is_no_iterable(give: Any) -> None:
    with pytest.raises(TypeError, match=r"\[release\]"):
        list(give(RELEASE))


def test_arrow_has_every_column_with_its_description() -> None:
    for schema, columns in ((fact_schema(), FACT_COLUMNS), (release_schema(), RELEASE_COLUMNS)):
        assert schema.names == [column.name for column in columns]
        for column in columns:
            assert schema.field(column.name).metadata == {b"description": column.description.encode()}
    assert fact_schema().field("low").type == pa.decimal128(38, 9)


@settings(max_examples=30)
@given(st.lists(releases(), max_size=3))
def test_arrow_has_what_the_rows_have(found: list[Release]) -> None:
    table = to_arrow(found, errors="keep")
    assert table.schema == fact_schema()
    rows = list(records(found))
    for row, there in zip(rows, table.to_pylist(), strict=True):
        for column in FACT_COLUMNS:
            if there["error"] is None or column.type not in ("decimal", "text"):
                assert there[column.name] == in_arrow(row[column.name], column.name)
    for release, there in zip(found, releases_to_arrow(found).to_pylist(), strict=True):
        assert len(there["text"]) == len(release.text)
        assert there["published"] == (release.published and release.published.isoformat())


def in_arrow(value: Any, name: str) -> Any:
    if isinstance(value, str):
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in value)
    if isinstance(value, tuple):
        return [
            dict(zip(("start", "end"), each, strict=True)) if name == "mentions" else in_arrow(each, "")
            for each in value
        ]
    return value


def test_the_moment_of_publication_is_kept_exactly() -> None:
    moments = [None, date(2024, 3, 14), datetime(2024, 3, 14, 23, 30), datetime(2024, 3, 14, 23, 30, 0, 5, UTC)]
    rows = releases_to_arrow(extract("", published=moment) for moment in moments).to_pylist()
    assert [row["published"] for row in rows] == [
        None, "2024-03-14", "2024-03-14T23:30:00", "2024-03-14T23:30:00.000005+00:00"
    ]  # fmt: skip
    assert [row["published_on"] for row in rows] == [None, *[date(2024, 3, 14)] * 3]


def test_ids_that_utf8_cannot_hold_stay_apart() -> None:
    table = to_arrow([release_with(WIDE, name=name) for name in ("x\udce5", "x\udce4", "å")])
    assert table["release_id"].to_pylist() == [r"x\udce5", r"x\udce4", "å"]


def test_the_widest_amounts_are_exact() -> None:
    (row,) = to_arrow([release_with(WIDE)]).to_pylist()
    assert (row["low"], row["high"]) == (WIDE.low, WIDE.high)


@pytest.mark.parametrize("amount", [HUGE, FINE])
def test_an_amount_that_does_not_fit_is_told_and_never_rounded(amount: Money) -> None:
    found = [release_with(WIDE), release_with(amount, name="p/1.txt")]
    message = "release 'p/1.txt': low of '5 kr' at 0 has more digits than a decimal of 38 holds"
    with pytest.raises(ValueError, match=message):
        to_arrow(found)
    assert to_arrow(found, errors="skip")["release_id"].to_pylist() == ["a"]
    _, row = to_arrow(found, errors="keep").to_pylist()
    assert (row["low"], row["high"], row["text"], row["currency"]) == (None, None, "5 kr", "SEK")
    assert row["error"].startswith(message)
    assert [each["low"] for each in records(found)] == [WIDE.low, amount.low]


def test_a_failure_is_raised_passed_by_or_kept() -> None:
    with pytest.raises(ItemError, match="item 3, 'b': text is a str, not NoneType"):
        to_arrow([RELEASE, FAILED])
    assert "b" not in to_arrow([RELEASE, FAILED], errors="skip")["release_id"].to_pylist()
    last = to_arrow([RELEASE, FAILED], errors="keep").to_pylist()[-1]
    assert (last["release_id"], last["kind"], last["error"]) == ("b", None, "text is a str, not NoneType")
    with pytest.raises(ValueError, match="errors is one of raise, skip, keep"):
        to_arrow([], errors="ignore")  # type: ignore[arg-type]


def test_batches_come_as_the_releases_come() -> None:
    taken = []

    def releases() -> Any:
        for number in range(5):
            taken.append(number)
            yield release_with(WIDE, WIDE, name=str(number))

    batches = fact_batches(releases(), rows=4)
    assert next(batches).num_rows == 4
    assert taken == [0, 1]
    assert [batch.num_rows for batch in batches] == [4, 2]


def test_long_texts_are_divided_among_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressfacts.tables.arrow.CHARACTERS", 10)
    table = releases_to_arrow(extract("x" * 8, id=str(number)) for number in range(5))
    assert [len(chunk) for chunk in table["id"].chunks] == [2, 2, 1]


def test_pandas_polars_and_duckdb_read_it() -> None:
    table = to_arrow([RELEASE, extract("Det kostar 0,1 kr.", id="b")])

    frame = table.to_pandas()
    amounts = frame[frame.group == "money"]
    assert list(amounts.low) == [Decimal("21800000"), Decimal("0.1")]
    assert frame["first"][0] == date(2023, 12, 5)
    exact = table.to_pandas(types_mapper=pd.ArrowDtype)
    assert exact.low.dtype.pyarrow_dtype == pa.decimal128(38, 9)
    assert exact.low.sum() == Decimal("21800064.1")

    polars = pl.from_arrow(table)
    assert isinstance(polars, pl.DataFrame)
    assert [polars.schema[name] for name in ("low", "first", "at")] == [pl.Decimal(38, 9), pl.Date(), pl.Time()]
    assert polars.filter(group="money")["low"].to_list() == [Decimal("21800000"), Decimal("0.1")]
    assert polars.filter(kind="time")["at"].to_list() == [time(14)]

    with duckdb.connect() as connection:
        query = """SELECT sum(low), typeof(sum(low)), max("last") FROM "table" WHERE low < 30000000"""
        assert connection.execute(query).fetchall() == [(Decimal("21800064.1"), "DECIMAL(38,9)", None)]
        query = """SELECT "at", phones FROM "table" WHERE kind IN ('time', 'official')"""
        assert connection.execute(query).fetchall() == [(time(14), None), (None, ["+46701740605"])]


def test_the_kernel_gives_the_rows_of_the_releases() -> None:
    texts = [TEXT, "Det kostar 5 kr.", "I fjol."]
    days = ["2023-12-05", None, "2024-03-14T09:30:00+01:00"]
    batches = pa.table({"id": [1, 2, None], "text": texts, "published": days, "sender": ["a", "b", "c"]}).to_batches(2)
    found = pa.Table.from_batches(extract_batches(batches), fact_schema())
    one_by_one = [
        extract(TEXT, id="1", published=date(2023, 12, 5)),
        extract(texts[1], id="2"),
        extract(texts[2], published=datetime.fromisoformat(days[2] or "")),
    ]
    assert found == to_arrow(one_by_one)
    money = pa.Table.from_batches(extract_batches(batches, groups=["money"], rows=1), fact_schema())
    assert money.to_pylist() == to_arrow(one_by_one, groups=["money"]).to_pylist()


@pytest.mark.parametrize(
    ("column", "published"),
    [
        (pa.array([date(2024, 3, 14)]), date(2024, 3, 14)),
        (pa.array([date(2024, 3, 14)], pa.date64()), date(2024, 3, 14)),
        (pa.array([datetime(2024, 3, 14, 9)], pa.timestamp("s")), datetime(2024, 3, 14, 9)),
        (pa.array([datetime(2024, 3, 14, 9)], pa.timestamp("ns")), datetime(2024, 3, 14, 9)),
        (pa.array([datetime(2024, 3, 14, 9, tzinfo=UTC)]), datetime(2024, 3, 14, 9, tzinfo=UTC)),
        (pa.array([1710403200000000001], pa.timestamp("ns", "Europe/Stockholm")), datetime(2024, 3, 14, 8, tzinfo=UTC)),
        (pa.array(["2024-03-14"]).dictionary_encode(), date(2024, 3, 14)),
        (pa.array([None]), None),
        (pa.array([""], pa.large_string()), None),
    ],
    ids=lambda value: str(value.type) if isinstance(value, pa.Array) else "",
)
def test_the_kernel_reads_days_of_every_type(column: pa.Array, published: date | None) -> None:
    batch = pa.record_batch({"text": pa.array(["Det kostade 5 kr i fjol."]), "published": column})
    found = pa.Table.from_batches(extract_batches([batch]), fact_schema())
    assert found == to_arrow([extract("Det kostade 5 kr i fjol.", published=published)])


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]
)
def test_the_kernel_reads_texts_of_every_type(kind: pa.DataType) -> None:
    batch = pa.record_batch({"body": pa.array([TEXT], kind)})
    found = pa.Table.from_batches(extract_batches([batch], text="body"), fact_schema())
    assert found == to_arrow([extract(TEXT)])


def test_a_row_that_fails_in_the_kernel_fails_alone() -> None:
    broken = pa.StringArray.from_buffers(1, pa.py_buffer(b"\0\0\0\0\1\0\0\0"), pa.py_buffer(b"\xe5"))
    batches = [
        pa.record_batch(
            {"id": ["a", "b", "c", "d"], "text": ["5 kr", None, "6 kr", "7" * 99], "published": ["", "", "?", ""]}
        ),
        pa.record_batch({"id": pa.array(["e"]), "text": broken}),
        pa.record_batch({"id": pa.array([None, "f"]), "text": pa.array([None, "8 kr"])}),
        pa.record_batch({"id": ["g"], "text": ["9 kr"], "published": pa.array([1 << 62], pa.timestamp("s"))}),
    ]
    kept = pa.Table.from_batches(extract_batches(batches, max_chars=50), fact_schema())
    assert kept["release_id"].to_pylist() == ["a", "b", "c", "d", "e", None, "f", "g"]
    assert [error and error[:23] for error in kept["error"].to_pylist()] == [
        None,
        "text is a str, not None",
        "published is '?', no da",
        "the text is 99 characte",
        "'utf-8' codec can't dec",
        "item 5: text is a str, ",
        None,
        "OverflowError: Python i",
    ]
    skipped = pa.Table.from_batches(extract_batches(batches, max_chars=50, errors="skip"), fact_schema())
    assert skipped["release_id"].to_pylist() == ["a", "f"]
    with pytest.raises(ItemError, match="item 1, 'b'"):
        list(extract_batches(batches, max_chars=50, errors="raise"))


@pytest.mark.parametrize("wrong", [{"text": "body"}, {"published": "day"}, {"id": "path"}])
def test_a_column_that_is_not_there_is_told(wrong: dict[str, str]) -> None:
    batch = pa.record_batch({"text": ["5 kr"]})
    with pytest.raises(ValueError, match=f"column '{next(iter(wrong.values()))}' among 'text'"):
        list(extract_batches([batch], **wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize("errors", get_args(Errors))
def test_no_releases_give_an_empty_table(errors: Errors) -> None:
    assert to_arrow([], errors=errors) == fact_schema().empty_table()
    assert list(extract_batches([], errors=errors)) == []


@pytest.mark.parametrize(
    ("package", "name"),
    [("pyarrow", "to_arrow"), ("pyarrow", "extract_batches"), ("pyarrow", "write_parquet"), ("duckdb", "write_duckdb")],
)
def test_without_the_extra_the_error_names_it(package: str, name: str) -> None:
    code = f"import sys; sys.modules[{package!r}] = None; from pressfacts.tables import records, {name}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    expected = f"ImportError: {name} needs {package}, which comes with the extra: pip install 'pressfacts[tables]'"
    assert done.stderr.decode().splitlines()[-1] == expected


def test_rows_take_nothing_optional() -> None:
    code = "import sys, pressfacts.tables; print({'pyarrow', 'duckdb', 'polars', 'pandas'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"set()\n"


def test_the_document_has_the_columns() -> None:
    shown = (Path(__file__).parent.parent / "docs" / "tables.md").read_text("utf-8")
    rows = [f"| `{column.name}` | {column.type} | {column.description} |" for column in RELEASE_COLUMNS]
    for column in FACT_COLUMNS:
        groups = "all" if column.groups == GROUPS else ", ".join(column.groups)
        rows.append(f"| `{column.name}` | {column.type} | {groups} | {column.description} |")
    assert [line for line in shown.splitlines() if line.startswith("| `")] == rows
