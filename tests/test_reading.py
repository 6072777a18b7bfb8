"""From paths to releases: what of folders is read, in which order, and what becomes of what gives none."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import asdict

from pressfacts import extract_many
from pressfacts.reading import AbsentError, DoubtWarning, Fields, Item, UnreadableError, read_items
from tests.reading import read

PAGE = "<html><body><main><h1>Ett beslut</h1><p>Avgiften är 250 kronor från och med i dag.</p></main></body></html>"


def test_a_file_is_a_release(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Avgiften är 250 kronor.\r\n", "utf-8", newline="")
    assert read(tmp_path / "a.txt") == ([Item(str(tmp_path / "a.txt"), "Avgiften är 250 kronor.\r\n")], [])


def test_what_a_file_is_called_says_its_format_and_no_name_is_plain_text(tmp_path: Path) -> None:
    for name in ("page.HTML", "page", "page.rst"):
        (tmp_path / name).write_text(PAGE, "utf-8")
    texts = [read(tmp_path / name)[0][0].text for name in ("page.HTML", "page", "page.rst")]
    assert texts == ["Ett beslut\n\nAvgiften är 250 kronor från och med i dag.", PAGE, PAGE]


def test_a_folder_gives_every_format_in_order(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("b", "utf-8")
    (tmp_path / "a.md").write_text("a", "utf-8")
    (tmp_path / "c.htm").write_text(PAGE, "utf-8")
    (tmp_path / "d.eml").write_text("Subject: d\n\nd d", "utf-8")
    (tmp_path / "e.jsonl").write_text('{"text": "e"}\n{"text": "f"}\n', "utf-8")
    (tmp_path / "g.csv").write_text("text\ng\n", "utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text("inner", "utf-8")
    for passed_by in ("notes.pdf", ".hidden.txt", "facts.json"):
        (tmp_path / passed_by).write_text("x", "utf-8")
    items, complaints = read(tmp_path)
    assert list(map(str, complaints)) == [f"{tmp_path}: 1 file passed by, of other kinds: .pdf"]
    ids = ["a.md", "b.txt", "c.htm", "d.eml", "e.jsonl:1", "e.jsonl:2", "g.csv:2", str(Path("inner", "a.txt"))]
    assert [os.path.relpath(item.id, tmp_path) for item in items] == ids


def test_documents_that_a_folder_holds_and_are_not_read_are_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "a.txt").write_text("a", "utf-8")
    others = ("b.PDF", "c.docx", "inner/d.pdf", "e.7z", ".f.pdf", "README", "picture.png", "facts.json")
    for name in others:
        (tmp_path / name).write_text("x", "utf-8")
    (item,), (doubt,) = read(tmp_path)
    assert item.text == "a"
    assert isinstance(doubt, DoubtWarning)
    assert str(doubt) == f"{tmp_path}: 4 files passed by, of other kinds: .7z, .docx, .pdf"


@pytest.mark.parametrize(
    ("path", "complaint"),
    [("missing.txt", "missing.txt: no such file or folder"), ("empty", "empty: no file in this folder ends in .txt, ")],
)
def test_what_gives_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, complaint: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    items, (error,) = read(path)
    assert items == []
    assert isinstance(error, AbsentError)
    assert str(error).startswith(complaint)


def test_a_name_that_no_file_can_have_is_told() -> None:
    items, (error,) = read("a" * 5000)
    assert items == []
    assert str(error).endswith("a: File name too long")


def test_what_cannot_be_read_keeps_nothing_else_from_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    (tmp_path / "b.txt").write_text("b", "utf-8")
    items, (error,) = read(tmp_path)
    assert [item.text for item in items] == ["b"]
    assert isinstance(error, UnreadableError)
    assert str(error).startswith(f"{tmp_path / 'a.txt'}: ")


def test_files_are_opened_one_by_one(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(name, "utf-8")
    items = read_items([str(tmp_path)], complain=lambda _: None)
    assert isinstance(items, Iterator)
    assert next(items).text == "a"
    (tmp_path / "b.txt").write_text("later", "utf-8")
    assert next(items).text == "later"


def test_complaints_that_nobody_asks_for_are_warnings(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Små pengar".encode("cp1252"))
    with warnings.catch_warnings(record=True, action="always") as seen:
        releases = list(extract_many(map(asdict, read_items([str(tmp_path / "b.txt"), str(tmp_path / "a.txt")]))))
    assert [release.text for release in releases] == ["Små pengar"]
    (absent, guessed) = seen
    assert "no such file" in str(absent.message)
    assert isinstance(guessed.message, DoubtWarning)
    assert "it was read as cp1252" in str(guessed.message)
    assert {warning.filename for warning in seen} == {__file__}, "they point at who reads, not into the library"
    with warnings.catch_warnings(action="error"), pytest.raises(DoubtWarning):
        list(read_items([str(tmp_path / "a.txt")]))


def test_fields_have_usual_names() -> None:
    assert Fields() == Fields(text="text", published="published", id="id")


def test_json_that_is_no_lines_is_not_taken_for_text(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"text": "Avgiften är 250 kronor."}]', "utf-8")
    items, (error,) = read(tmp_path / "a.json")
    assert items == []
    told = "JSON is read as JSON lines alone; write an object a line into a file called .jsonl"
    assert str(error) == f"{tmp_path / 'a.json'}: {told}"
