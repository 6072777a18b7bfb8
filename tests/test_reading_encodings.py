"""Text comes out right, whatever it was written in, and what was guessed is said."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from pressfacts.reading import DoubtWarning, UnreadableError
from tests.reading import read, texts_and_complaints

SWEDISH = (
    "Små pengar",
    "å",
    "Avgiften är 250 kronor.",
    "ÖREBRO KOMMUN SÄLJER",
    "Åsa Öhrn, Ängsvägen 4",
    "Kommunen köper cyklar för 21,8 miljoner kronor i år, 64 procent fler än i fjol.\n\n- Det gör skillnad.\n",
    "Räkna med kö vid Göteborgs hamn på måndag. " * 200,
)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp850", "cp437", "mac_roman"])
@pytest.mark.parametrize("text", SWEDISH, ids=lambda text: text[:12])
def test_swedish_comes_out_right(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    (item,), (doubt,) = read(tmp_path / "a.txt")
    assert item.text == text
    assert isinstance(doubt, DoubtWarning)
    assert str(doubt).startswith(f"{tmp_path / 'a.txt'}: byte ")
    assert "is not UTF-8; it was read as" in str(doubt)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("text", ["”Vi är glada”, säger Åsa – i dag.", "Café à la Ångström, 1,5 € per elev …"])
def test_quotation_marks_and_dashes_come_out_right(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    assert read(tmp_path / "a.txt")[0][0].text == text


def test_what_shows_nothing_swedish_is_that_of_windows(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Budget 2024 – 5 § lag".encode("cp1252"))
    assert texts_and_complaints(tmp_path / "a.txt")[0] == ["Budget 2024 – 5 § lag"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-be", "utf-32-be"])
def test_a_mark_at_the_beginning_says_the_encoding(tmp_path: Path, encoding: str) -> None:
    mark = {"utf-16-be": codecs.BOM_UTF16_BE, "utf-32-be": codecs.BOM_UTF32_BE}.get(encoding, b"")
    (tmp_path / "a.txt").write_bytes(mark + "Små pengar – ”ja”".encode(encoding))
    assert texts_and_complaints(tmp_path / "a.txt") == (["Små pengar – ”ja”"], [])


@pytest.mark.parametrize(
    ("content", "text", "doubt"),
    [
        (
            "Små blåa ånglok".encode() + b"\xff",
            "Små blåa ånglok�",
            "byte 18 (0xFF) is not UTF-8, but most is; � stands",
        ),
        ("Små €".encode()[:-1], "Små �", "byte 5 (0xE2) is not UTF-8, but most is"),
        (codecs.BOM_UTF8 + b"Sm\xe5", "Sm�", "byte 5 is not UTF-8, as its beginning says"),
        ("Små".encode("utf-16") + b"\x00", "Små�", "byte 8 is not UTF-16, as its beginning says"),
    ],
    ids=["a stray byte", "cut short", "after a mark", "cut short after a mark"],
)
def test_a_flaw_does_not_spoil_the_rest(tmp_path: Path, content: bytes, text: str, doubt: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    (item,), (complaint,) = read(tmp_path / "a.txt")
    assert item.text == text
    assert doubt in str(complaint)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "this is a PDF file; turn it into text first, as `pdftotext` does"),
        (b"PK\x03\x04\x14\x00\xff\xfe", "this is a zip archive or an office document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "this is no text in any encoding that is known"),
    ],
    ids=["pdf", "docx", "png"],
)
def test_what_is_no_text_is_told(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    items, (error,) = read(tmp_path / "a.txt")
    assert items == []
    assert isinstance(error, UnreadableError)
    assert str(error).startswith(f"{tmp_path / 'a.txt'}: {reason}")


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_lines_are_judged_by_what_comes_after_too(tmp_path: Path, name: str, encoding: str) -> None:
    rows = [("é", "är"), ("Små pengar på ön", "åäö"), ("Å", "Örebro")]
    lines = [f'{{"id": "{id}", "text": "{text}"}}' if name == "a.jsonl" else f"{id};{text}" for id, text in rows]
    header = [] if name == "a.jsonl" else ["id;text"]
    (tmp_path / name).write_bytes("\r\n".join([*header, *lines]).encode(encoding))
    items, (doubt,) = read(tmp_path / name)
    assert [(item.id, item.text) for item in items] == rows
    assert str(doubt) == (f"{tmp_path / name}: line {1 + len(header)} is not UTF-8; such lines were read as {encoding}")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_lines_after_a_mark(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "Små\u2028ön"}\n\n{"text": "Å"}'.encode(encoding))
    assert texts_and_complaints(tmp_path / "a.jsonl") == (["Små\u2028ön", "Å"], [])


def test_a_line_that_is_not_like_the_others_is_read_alone(tmp_path: Path) -> None:
    lines = ['{"text": "Små ön"}'.encode(), '{"text": "Små öar"}'.encode("cp1252"), '{"text": "Ån"}'.encode()]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    texts, (doubt,) = texts_and_complaints(tmp_path / "a.jsonl")
    assert texts == ["Små ön", "Små öar", "Ån"]
    assert doubt.endswith("line 2 is not UTF-8; such lines were read as cp1252")
