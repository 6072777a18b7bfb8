"""Releases in zip archives and gzip files, and archives that are made to do harm."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from pressfacts.reading import AbsentError, UnreadableError, sources
from tests.reading import read, texts_and_complaints
from tests.test_reading_tables import parquet

MAIL = "Subject: Nytt bad\n\nAvgiften är 250 kronor."


def zipped(path: Path, **members: str | bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return path


def test_a_zip_archive_gives_what_a_folder_gives(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip",
        b_txt="Små pengar".encode("cp1252"),
        inner__a_eml=MAIL,
        a_jsonl='{"text": "x", "id": "y"}\n{"text": "z"}\n',
        c_csv="text\nå\n",
        photo_jpg=b"\xff\xd8",
        inner___hidden_txt="nej",
        facts_json="{}",
    )
    items, (doubt,) = read(path)
    assert [(item.id, item.text) for item in items] == [
        ("y", "x"),
        (f"{path}/a.jsonl:2", "z"),
        (f"{path}/b.txt", "Små pengar"),
        (f"{path}/c.csv:2", "å"),
        (f"{path}/inner/a.eml", "Nytt bad\n\nAvgiften är 250 kronor."),
    ]
    assert str(doubt).startswith(f"{path}/b.txt: byte 2 (0xE5) is not UTF-8; it was read as cp1252")


def test_documents_in_an_archive_that_are_not_read_are_told_in_a_line(tmp_path: Path) -> None:
    inside = zipped(tmp_path / "a.zip", a_txt="ett", b_pdf="x", inner__c_DOCX="x", _d_pdf="x", photo_jpg="x")
    told = f"{inside}: 2 files passed by, of other kinds: .docx, .pdf"
    assert texts_and_complaints(inside) == (["ett"], [told])


def test_parquet_in_archives(tmp_path: Path) -> None:
    table = parquet(tmp_path / "a.parquet", text=["ett", "två"])
    inside = zipped(tmp_path / "a.zip", a_parquet=table.read_bytes())
    (tmp_path / "b.parquet.gz").write_bytes(gzip.compress(table.read_bytes()))
    assert texts_and_complaints(inside, tmp_path / "b.parquet.gz") == (["ett", "två"] * 2, [])


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt.gz", "ett"), ("a.JSONL.GZ", '{"text": "ett"}'), ("a.csv.gz", "text\nett"), ("a.gz", "ett")],
)
def test_gzip(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(content.encode()))
    assert texts_and_complaints(tmp_path / name) == (["ett"], [])
    assert texts_and_complaints(tmp_path)[0] == ([] if name == "a.gz" else ["ett"])


def test_nothing_to_read_in_an_archive_is_told(tmp_path: Path) -> None:
    _, (error,) = read(zipped(tmp_path / "a.zip", photo_jpg=b""))
    assert isinstance(error, AbsentError)
    assert str(error).startswith(f"{tmp_path / 'a.zip'}: no file in this archive ends in .txt, .md")


def test_an_archive_in_an_archive_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", a_txt="a", b_zip=b"PK", c_jsonl_gz=b"")
    texts, complaints = texts_and_complaints(path)
    assert texts == ["a"]
    assert complaints == [
        f"{path}/{name}: an archive in an archive is not read; unpack {path} first" for name in ("b.zip", "c.jsonl.gz")
    ]


def test_an_encrypted_member_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", a_txt="a", b_txt="b")
    content = bytearray(path.read_bytes())
    for header, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(header) + flags] |= 1  # the standard library writes none that is encrypted
    path.write_bytes(content)
    texts, complaints = texts_and_complaints(path)
    assert texts == ["b"]
    assert complaints == [f"{path}/a.txt: encrypted; unpack {path} with its password first"]


def test_a_damaged_member_is_named_and_the_rest_goes_through(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", "Det här är fel.")
        archive.writestr("b.txt", "b")
    path.write_bytes(path.read_bytes().replace("Det här".encode(), "Det hör".encode()))
    texts, (complaint,) = texts_and_complaints(path)
    assert texts == ["b"]
    assert complaint.startswith(f"{path}/a.txt: Bad CRC-32")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.zip", b"", "File is not a zip file"),
        ("a.zip", b"PK\x03\x04", "File is not a zip file"),
        ("a.txt.gz", b"text", "Not a gzipped file (b'te')"),
        ("a.txt.gz", gzip.compress(b"text")[:-4], "Compressed file ended before the end-of-stream marker was reached"),
        ("a.jsonl.gz", gzip.compress(b'{"text": "a"}')[:-12] + b"\xff" * 12, ""),
    ],
    ids=["empty zip", "cut zip", "no gzip", "cut gzip", "damaged gzip"],
)
def test_a_damaged_archive_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    items, (error,) = read(tmp_path / name)
    assert items == []
    assert isinstance(error, UnreadableError)
    assert str(error).startswith(f"{tmp_path / name}: {reason}")


def test_what_stands_before_the_damage_is_read(tmp_path: Path) -> None:
    lines = b"".join(b'{"text": "%d"}\n' % number for number in range(100_000))
    content = gzip.compress(lines)
    (tmp_path / "a.jsonl.gz").write_bytes(content[: len(content) // 2])
    texts, (complaint,) = texts_and_complaints(tmp_path / "a.jsonl.gz")
    assert texts == [str(number) for number in range(len(texts))]
    assert len(texts) > 10_000
    assert "ended before the end-of-stream marker" in complaint


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "UNPACKED_LIMIT", 8 * 2**20)
    monkeypatch.setattr(sources, "WHOLE_LIMIT", 2**20)


@pytest.mark.usefixtures("small_limits")
def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    megabytes = b"text\n" + (b"a" * 1023 + b"\n") * 1024 * 9
    limit = "over 8 MiB when unpacked; if that is right, unpack it and read the files"
    assert texts_and_complaints(zipped(tmp_path / "a.zip", a_txt="a", b_csv=megabytes)) == (
        [],
        [f"{tmp_path / 'a.zip'}: {limit}"],
    )
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(megabytes))
    texts, complaints = texts_and_complaints(tmp_path / "a.csv.gz")
    assert 7_000 < len(texts) < 9_000
    assert complaints == [f"{tmp_path / 'a.csv.gz'}: {limit}"]


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.eml"])
def test_a_release_is_not_unpacked_without_end(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"a" * (2**20 + 1))
        archive.writestr("b.txt", b"a" * 2**20)
    texts, complaints = texts_and_complaints(tmp_path / "a.zip")
    assert list(map(len, texts)) == [2**20]
    assert complaints == [
        f"{tmp_path / 'a.zip'}/{name}: over 1 MiB when unpacked, too much for one release; unpack it and divide it"
    ]


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_a_line_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("pressfacts.reading.encoding.LINE_LIMIT", 2**20)
    first = '{"text": "a"}\n' if name == "a.jsonl" else "text\na\n"
    (tmp_path / name).write_bytes(first.encode() + b"b" * (2**20 + 1))
    texts, (complaint,) = texts_and_complaints(tmp_path / name)
    assert texts == ["a"]
    assert complaint.startswith(f"{tmp_path / name}: this is over 1 MiB long in a line, ")


def test_a_name_that_leads_out_of_the_archive_is_passed_by(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../b.txt", "b")
        archive.writestr("c.txt", "c")
    assert texts_and_complaints(tmp_path / "a.zip") == (["c"], [])
