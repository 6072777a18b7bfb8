"""Tables of releases: the fields that are named, the rows that are wrong, and the rest that goes through."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from pressfacts.reading import Item, UnreadableError, read_items
from tests.reading import read, texts_and_complaints

SUMMER = timezone(timedelta(hours=2))


def json_lines(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def parquet(path: Path, **columns: Any) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table(columns), path)
    return path


def test_json_lines(tmp_path: Path) -> None:
    path = json_lines(
        tmp_path / "a.jsonl",
        {"id": "första", "text": "Å\n\nÄ", "published": "2023-05-05", "sender": "Ö"},
        {"id": 17, "text": "", "published": "2023-05-05T16:15+02:00"},
        {"text": "tre", "published": None, "id": None},
        {"text": "fyra", "published": "", "id": ""},
    )
    assert read(path) == (
        [
            Item("första", "Å\n\nÄ", date(2023, 5, 5)),
            Item("17", "", datetime(2023, 5, 5, 16, 15, tzinfo=SUMMER)),
            Item(f"{path}:3", "tre"),
            Item(f"{path}:4", "fyra"),
        ],
        [],
    )


def test_fields_are_named(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "a.ndjson", {"url": "x", "body": "Ett", "date": "2023-05-05", "text": "fel"})
    items, complaints = read(path, text="body", published="date", id="url")
    assert (items, complaints) == ([Item("x", "Ett", date(2023, 5, 5))], [])


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (
            '{"text": "a"',
            "this is no JSON: Expecting ',' delimiter at character 13; an object is to stand on each line",
        ),
        ("hej", "this is no JSON: Expecting value at character 0; an object"),
        ('["a"]', "this is no object"),
        ("[" * 100_000, "this JSON is nested too deep"),
        (
            '{"body": "a", "id": 1}',
            "the field 'text' is missing; --text-field names that of the text, out of 'body', 'id'",
        ),
        ('{"text": ' + "1" * 5000 + "}", "this JSON is nested too deep, or holds too long a number"),
        ("{}", "the field 'text' is missing; --text-field names that of the text, out of none"),
        ('{"text": null}', "the field 'text' is missing"),
        ('{"text": 5}', "the field 'text' is of int, not text"),
        ('{"text": "a", "published": "3 maj"}', "the field 'published': published is '3 maj', no day or moment in ISO"),
        ('{"text": "a", "published": 20230505}', "the field 'published': published is a date, a datetime or a str"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_line_is_named_and_the_rest_goes_through(tmp_path: Path, line: str, complaint: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "före"}}\n\n{line}\n{{"text": "efter"}}', "utf-8")
    items, (error,) = read(path)
    assert [(item.id, item.text) for item in items] == [(f"{path}:1", "före"), (f"{path}:4", "efter")]
    assert isinstance(error, UnreadableError)
    assert str(error).startswith(f"{path}: line 3: {complaint}")


def test_a_named_field_that_no_row_has_is_told(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "a.jsonl", {"text": "a"}, {"text": "b", "url": "x"})
    texts, complaints = texts_and_complaints(path, published="day", id="url")
    assert texts == ["a", "b"]
    assert complaints == [
        f"{path}: no row has a field called 'day', but 'text', 'url'; "
        "--text-field, --published-field and --id-field name them"
    ]


@pytest.mark.parametrize(
    ("published", "read_as"),
    [
        ("2023-05-04T23:10:00Z", datetime(2023, 5, 5, 1, 10, tzinfo=SUMMER)),
        ("2023-05-05T00:10:00+03:00", datetime(2023, 5, 5, 0, 10, tzinfo=timezone(timedelta(hours=3)))),
        ("2023-05-05 00:00:00", date(2023, 5, 5)),
        ("2023-05-05 16:15", datetime(2023, 5, 5, 16, 15)),
        ("9999-12-31T23:59:00Z", datetime(9999, 12, 31, 23, 59, tzinfo=UTC)),
    ],
)
def test_moments_in_universal_time_are_put_on_swedish_clocks(tmp_path: Path, published: str, read_as: date) -> None:
    (item,), _ = read(json_lines(tmp_path / "a.jsonl", {"text": "a", "published": published}))
    assert item.published == read_as
    assert type(item.published) is type(read_as)
    if isinstance(item.published, datetime) and isinstance(read_as, datetime):
        assert item.published.utcoffset() == read_as.utcoffset()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_csv_of_any_delimiter(tmp_path: Path, delimiter: str, end: str) -> None:
    rows = (
        ("id", "published", "text"),
        ("a", "2023-05-05", '"Ja, och nej; 5 | 6\n\n""Så"" var det."'),
        ("b", "", "två"),
    )
    (tmp_path / "a.csv").write_text(end.join(delimiter.join(row) for row in rows), "utf-8-sig", newline="")
    text = 'Ja, och nej; 5 | 6\n\n"Så" var det.'
    assert read(tmp_path / "a.csv") == ([Item("a", text, date(2023, 5, 5)), Item("b", "två")], [])


def test_csv_that_names_its_delimiter(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("sep=;\r\nid,x;text\r\n1;a\r\n\r\n2\r\n", "utf-8")
    items, (error,) = read(tmp_path / "a.csv")
    assert [(item.id, item.text) for item in items] == [(f"{tmp_path / 'a.csv'}:3", "a")]
    assert ": line 5: 1 cells under 2 columns; a cell that holds the delimiter" in str(error)


def test_csv_of_one_column(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('text\n"Ett, två"\ntre\n', "utf-8")
    assert texts_and_complaints(tmp_path / "a.csv") == (["Ett, två", "tre"], [])


def test_csv_lines_are_those_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('text;n\n"två\nrader";1\nfel\n"fel"x;2\nrätt;3\n"öppen;4\n', "utf-8")
    texts, complaints = texts_and_complaints(tmp_path / "a.csv")
    assert texts == ["två\nrader", "rätt"]
    assert [complaint.split(": ")[1] for complaint in complaints] == ["line 4", "line 5", "line 7"]
    assert complaints[2].endswith("unexpected end of data; the quotation marks of the row are to be mended")


def test_csv_of_long_texts(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"text\n{'å' * 200_000}\n", "utf-8")
    assert texts_and_complaints(tmp_path / "a.csv") == (["å" * 200_000], [])


@pytest.mark.parametrize("content", ["body;id\nx;1\n", "", "\n"], ids=["another", "empty", "blank"])
def test_csv_without_the_text_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.csv").write_text(content, "utf-8")
    items, (error,) = read(tmp_path / "a.csv")
    assert items == []
    assert str(error).startswith(f"{tmp_path / 'a.csv'}: no column is called 'text', but ")


def test_csv_without_a_named_field_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("text;url\na;x\n", "utf-8")
    items, (error,) = read(tmp_path / "a.csv", id="adress")
    assert items == []
    assert "no column is called 'adress', but 'text', 'url'; --text-field" in str(error)


def test_facts_are_not_read_as_releases(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text("release_id,group,kind,text,start,end\na,money,money,5 kr,0,4\n", "utf-8")
    items, (error,) = read(tmp_path)
    assert items == []
    assert "this holds facts, as they are written here, and no releases" in str(error)


def test_parquet(tmp_path: Path) -> None:
    path = parquet(
        tmp_path / "a.parquet",
        text=["ett", None, "tre"],
        published=[date(2023, 5, 5), None, None],
        id=[1, 2, 3],
        other=[b"", b"", b""],
    )
    items, (error,) = read(path)
    assert items == [Item("1", "ett", date(2023, 5, 5)), Item("3", "tre")]
    assert str(error).startswith(f"{path}: row 2: the field 'text' is missing")


def test_parquet_of_moments_and_no_ids(tmp_path: Path) -> None:
    moments = [datetime(2023, 5, 4, 23, 10, tzinfo=UTC), datetime(2023, 5, 5, tzinfo=UTC)]
    path = parquet(tmp_path / "a.parquet", body=["ett", "två"], when=moments)
    items, complaints = read(path, text="body", published="when")
    assert complaints == []
    assert [(item.id, item.published) for item in items] == [
        (f"{path}:1", datetime(2023, 5, 5, 1, 10, tzinfo=SUMMER)),
        (f"{path}:2", datetime(2023, 5, 5, 2, 0, tzinfo=SUMMER)),
    ]


def test_csv_with_the_line_ends_of_the_old_macintosh_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"id,text\r1,ett\r2,tv\xc3\xa5\r")
    items, (error,) = read(tmp_path / "a.csv")
    assert items == []
    assert str(error).endswith(
        "; save the file with the line ends of Windows or Unix, not with those of the old Macintosh"
    )


def test_a_row_of_parquet_that_python_has_no_values_for_fails_alone(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    broken = pyarrow.StringArray.from_buffers(
        3,
        pyarrow.py_buffer(b"".join(n.to_bytes(4, "little") for n in (0, 3, 6, 9))),
        pyarrow.py_buffer(b"ett\xe5\xe5nfyr"),
    )
    far = pyarrow.array([0, 0, 9 * 10**17], pyarrow.timestamp("us"))
    path = parquet(tmp_path / "a.parquet", text=broken, published=far)
    items, complaints = read(path)
    assert [(item.id, item.text) for item in items] == [(f"{path}:1", "ett")]
    assert [str(each).partition(": this cannot be read: ")[0] for each in complaints] == [
        f"{path}: row 2",
        f"{path}: row 3",
    ]


def test_parquet_that_is_none_is_told(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_bytes(b"PAR1 nej")
    items, (error,) = read(tmp_path / "a.parquet")
    assert items == []
    assert isinstance(error, UnreadableError)
    assert f"{tmp_path / 'a.parquet'}: this is no Parquet file, or a damaged one" in str(error)


def test_parquet_without_the_extra_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    _, (error,) = read(tmp_path / "a.parquet")
    assert str(error).endswith("Parquet is read after pip install 'pressfacts[tables]'")


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_rows_are_read_as_they_are_wanted(tmp_path: Path, name: str) -> None:
    row = '{"text": "rad"}\n' if name == "a.jsonl" else "rad\n"
    with (tmp_path / name).open("w", encoding="utf-8") as out:
        out.write("" if name == "a.jsonl" else "text\n")
        out.write(row * 100_000)
        out.write('{"text": \n' if name == "a.jsonl" else '"\n')
    complaints: list[object] = []
    items = read_items([str(tmp_path / name)], complain=complaints.append)
    assert next(items).text == "rad"
    assert complaints == []  # the end of the file has not been looked at
    assert sum(1 for _ in items) == 99_999
    assert len(complaints) == 1
