"""The command: what it reads, what it writes and where, and its exit status."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import pytest

from pressfacts import Release, explain, extract
from pressfacts.outputs.command import app
from pressfacts.outputs.writing import write_csv
from pressfacts.tables import FACT_COLUMNS, to_arrow
from tests.strategies import HOSTILE

COLUMNS = tuple(column.name for column in FACT_COLUMNS)
COMMAND = [sys.executable, "-m", "pressfacts"]
RELEASE = """Nya cyklar till äldreomsorgen

Publicerad 5 december 2023

Kommunen köper cyklar för 21,8 miljoner kronor i år, 64 procent fler än i fjol.

– Det gör skillnad, säger kommunalrådet Åsa Ek (S).
"""


class Done(NamedTuple):
    """What came of a command."""

    returncode: int
    stdout: bytes
    stderr: bytes


def run(*arguments: str, given: bytes = b"", cwd: Path | None = None) -> Done:
    """Run the command within this process, which has its patterns compiled."""
    source, out, errors = (io.TextIOWrapper(io.BytesIO(content), encoding="utf-8") for content in (given, b"", b""))
    with (
        contextlib.chdir(cwd or Path.cwd()),
        mock.patch("sys.stdin", source),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(errors),
        pytest.raises(SystemExit) as ended,
    ):
        app(list(arguments), prog_name="pressfacts")
    written = []
    for stream in (out, errors):
        stream.flush()
        written.append(stream.buffer.getvalue())
    return Done(int(ended.value.code or 0), *written)


def run_apart(*arguments: str, command: Sequence[str | Path] = COMMAND, given: bytes = b"", **options: Any) -> Done:
    """Run the command as a process of its own."""
    # A process that has readline loaded, as pytest has, hands down a COLUMNS that os.environ does not know.
    options.setdefault("env", dict(os.environ))
    done = subprocess.run([*command, *arguments], input=given, capture_output=True, timeout=60, check=False, **options)
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of releases, with files beside them that are none."""
    (tmp_path / "b.txt").write_text(RELEASE, "utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.MD").write_text("# Ett beslut\n\nAvgiften är 250 kronor.\n", "utf-8")
    (tmp_path / "notes.rst").write_text("Avgiften är 300 kronor.", "utf-8")
    (tmp_path / ".hidden.txt").write_text("Avgiften är 400 kronor.", "utf-8")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "c.txt").write_text("Avgiften är 500 kronor.", "utf-8")
    return tmp_path


def test_a_file_gives_a_table(folder: Path) -> None:
    done = run("b.txt", cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode("utf-8").splitlines()
    assert lines[:3] == ["b.txt", "Nya cyklar till äldreomsorgen", "published 2023-12-05"]
    assert lines[4].split() == ["kind", "text", "value", "details"]
    table = "\n".join(lines[5:])
    for fact in extract(RELEASE).facts:
        assert fact.text.split()[0] in table
    assert "21 800 000 SEK" in table


def test_a_name_that_the_text_breaks_is_not_said_again(folder: Path) -> None:
    (folder / "b.txt").write_text("Nytt bad\n\nDet säger kommunalrådet Åsa Ek\u00addahl (S).", "utf-8")
    *_, row = run("b.txt", "--kind", "officials", cwd=folder).stdout.decode("utf-8").splitlines()
    assert row.split() == ["official", "Åsa", "Ekdahl", "kommunalråd", "S"]


def test_a_folder_is_read_with_its_folders_in_order(folder: Path) -> None:
    done = run(".", "--format", "jsonl", cwd=folder)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["b.txt", str(Path("inner", "a.MD"))]


def test_standard_input_is_a_dash_or_no_path(folder: Path) -> None:
    by_dash, by_none = (run(*path, "--format", "json", given=RELEASE.encode()) for path in (["-"], []))
    assert by_dash.stdout == by_none.stdout
    (form,) = json.loads(by_dash.stdout)
    assert Release.from_dict(form) == extract(RELEASE, id="-")


def test_json_is_one_array(folder: Path) -> None:
    forms = json.loads(run(".", "--format", "json", cwd=folder).stdout)
    assert [form["id"] for form in forms] == ["b.txt", str(Path("inner", "a.MD"))]
    assert Release.from_dict(forms[0]) == extract(RELEASE, id="b.txt")


def test_csv_is_a_row_for_each_fact(folder: Path) -> None:
    done = run("b.txt", "--format", "csv", cwd=folder)
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    facts = extract(RELEASE).facts
    assert [(row["kind"], int(row["start"]), int(row["end"]), row["text"]) for row in rows] == [
        (fact.kind, fact.start, fact.end, fact.text) for fact in facts
    ]
    money = next(row for row in rows if row["kind"] == "money")
    assert {name: value for name, value in money.items() if value} == {
        "release_id": "b.txt",
        "published_on": "2023-12-05",
        "group": "money",
        "kind": "money",
        "start": str(RELEASE.index("21,8")),
        "end": str(RELEASE.index(" i år")),
        "text": "21,8 miljoner kronor",
        "low": "21800000",
        "high": "21800000",
        "currency": "SEK",
        "currency_implied": "false",
    }


def test_csv_has_a_line_for_each_fact_however_it_is_broken(folder: Path) -> None:
    text = "Badet kostar 2,6 miljoner\n  kro\u00adnor.\n\n– Vi bygger\r\nnu, säger kommunalrådet Åsa Ek (S)."
    (folder / "b.txt").write_bytes(text.encode())
    written = run("b.txt", "--format", "csv", "--kind", "money", "--kind", "quotes", cwd=folder).stdout.decode()
    money, quote = list(csv.DictReader(io.StringIO(written, newline="")))
    assert money["text"] == "2,6 miljoner kronor"
    assert text[int(money["start"]) : int(money["end"])] == "2,6 miljoner\n  kro\u00adnor"
    assert quote["text"] == "Vi bygger nu"
    assert len(written.splitlines()) == 3


def test_csv_without_releases_is_a_header() -> None:
    out = io.StringIO()
    write_csv([], (), out)
    assert out.getvalue() == ",".join(COLUMNS) + "\n"


@pytest.mark.parametrize("style", ["json", "jsonl"])
def test_only_the_kinds_asked_for_are_written(folder: Path, style: str) -> None:
    done = run("b.txt", "--format", style, "--kind", "money", "--kind", "dates", cwd=folder)
    form = json.loads(done.stdout)
    form = form[0] if style == "json" else form
    assert set(form) == {"id", "text", "title", "published", "money", "dates"}


def test_only_the_kinds_asked_for_are_in_the_csv(folder: Path) -> None:
    done = run("b.txt", "--format", "csv", "--kind", "percentages", cwd=folder)
    assert {row["kind"] for row in csv.DictReader(io.StringIO(done.stdout.decode()))} == {"percentage"}


def test_published_overrides_the_text(folder: Path) -> None:
    done = run("b.txt", "--format", "jsonl", "--published", "2001-02-03", cwd=folder)
    assert json.loads(done.stdout)["published"] == "2001-02-03"


def test_a_release_without_facts_says_so() -> None:
    assert b"no facts" in run("-", given="Ingenting hände.".encode()).stdout


@pytest.mark.parametrize("style", ["table", "json", "jsonl", "csv"])
def test_output_goes_to_a_file(folder: Path, style: str) -> None:
    done = run(".", "--format", style, "-o", "facts.out", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (folder / "facts.out").read_bytes() == run(".", "--format", style, cwd=folder).stdout


def test_output_over_an_input_is_refused(folder: Path) -> None:
    done = run(".", "-o", "b.txt", cwd=folder)
    assert done.returncode == 2
    assert b"b.txt is one of the files to read" in done.stderr
    assert (folder / "b.txt").read_text("utf-8") == RELEASE


def test_output_that_cannot_be_written_is_named(folder: Path) -> None:
    done = run(".", "-o", "nowhere/facts.csv", cwd=folder)
    assert done.returncode == 2
    assert b"nowhere/facts.csv: cannot write: No such file or directory" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_named(folder: Path) -> None:
    (folder / "b.txt").chmod(0)
    done = run(".", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"b.txt: Permission denied\n")


def test_a_folder_in_place_of_a_file_is_named(folder: Path) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    done = run(".", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.startswith(b"loop.txt: ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["missing.txt"], "missing.txt: no such file or folder"),
        (
            ["empty"],
            "empty: no file in this folder ends in .txt, .md, .html",
        ),
        (["-"], "standard input: nothing to read"),
        ([], "standard input: nothing to read"),
    ],
    ids=str,
)
def test_nothing_to_read_is_two(folder: Path, arguments: list[str], complaint: str) -> None:
    (folder / "empty").mkdir()
    done = run(*arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(complaint)
    assert done.stderr.count(b"\n") == 1


def test_a_missing_path_beside_others_is_one(folder: Path) -> None:
    done = run("missing.txt", "b.txt", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"missing.txt: no such file or folder\n")
    assert done.stdout.startswith(b"b.txt\n")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--published", "3 maj"], "'3 maj' is no day such as 2017-01-11"),
        (["--published", "2017-02-30"], "'2017-02-30' is no day such as 2017-01-11"),
        (["--kind", "people"], "'people' is not one of 'money', 'percentages', 'dates', 'officials', 'quotes'"),
        (["--format", "xml"], "'xml' is not one of 'table', 'json', 'jsonl', 'csv', 'parquet', 'duckdb'"),
    ],
    ids=str,
)
def test_a_wrong_option_is_two(folder: Path, arguments: list[str], complaint: str) -> None:
    done = run(".", *arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert complaint in done.stderr.decode()


def test_the_status_is_that_of_the_process(folder: Path) -> None:
    assert run_apart("b.txt", "c.txt", cwd=folder).returncode == 1


def test_a_closed_standard_input_is_nothing_to_read(folder: Path) -> None:
    done = subprocess.run(" ".join([*COMMAND, "<&-"]), shell=True, cwd=folder, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"give files, folders, or - for standard input" in done.stderr


def test_a_leading_mark_is_left_out_and_line_ends_are_kept(folder: Path) -> None:
    (folder / "b.txt").write_bytes(b"\xef\xbb\xbf" + RELEASE.replace("\n", "\r\n").encode())
    form = json.loads(run("b.txt", "--format", "jsonl", cwd=folder).stdout)
    assert form["text"] == RELEASE.replace("\n", "\r\n")
    for fact in form["money"]:
        assert form["text"][fact["start"] : fact["end"]] == fact["text"]


@pytest.mark.parametrize("style", ["table", "csv"])  # rich writes the tables, the writers the rest
def test_output_is_utf8_whatever_the_locale(folder: Path, style: str) -> None:
    plain = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run_apart(".", "--format", style, cwd=folder, env=plain)
    assert done.returncode == 0
    assert done.stdout == run(".", "--format", style, cwd=folder).stdout


def test_a_file_name_that_is_not_utf8_is_shown(folder: Path) -> None:
    try:
        Path(os.fsdecode(bytes(folder) + b"/sm\xe5.txt")).write_text("Det kostar 5 kronor.", "utf-8")
    except OSError:
        pytest.skip("this file system takes no such name")
    for style in ("table", "json", "jsonl", "csv"):
        done = run(".", "--format", style, cwd=folder)
        assert done.returncode == 0
        assert "sm\\xe5.txt" in done.stdout.decode("utf-8").replace("\\\\", "\\")


def test_markup_and_control_characters_in_a_release_do_nothing(folder: Path) -> None:
    (folder / "b.txt").write_text("[bold]Fritt[/bold] :smile: \x1b[31mröd\x07 inträde", "utf-8")
    lines = run("b.txt", cwd=folder).stdout.decode("utf-8").splitlines()
    assert lines[1] == "[bold]Fritt[/bold] :smile: �[31mröd� inträde"


@pytest.mark.parametrize("style", ["table", "json", "jsonl", "csv"])
def test_hostile_characters_go_through(folder: Path, style: str) -> None:
    text = "\n".join(HOSTILE).encode("utf-8", "replace")
    assert run("-", "--format", style, given=text).returncode == 0


@pytest.mark.parametrize("style", ["table", "jsonl"])
def test_a_reader_that_leaves_early_meets_no_traceback(folder: Path, style: str) -> None:
    for number in range(40):
        (folder / f"{number}.txt").write_text(RELEASE * 20, "utf-8")
    with subprocess.Popen(
        [*COMMAND, str(folder), "--format", style], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def on_a_terminal(arguments: list[str], cwd: Path, *, output_too: bool) -> str:
    """Run the command with standard error, and maybe standard output, on a terminal; give what that shows."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"} | {"NO_COLOR": "1"}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=theirs if output_too else subprocess.DEVNULL,
        stderr=theirs,
        env=environment,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the terminal is gone with the process
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert process.wait(60) == 0
    return shown.decode("utf-8")


def test_long_work_shows_a_bar_on_a_terminal(folder: Path) -> None:
    for number in range(30):
        (folder / f"{number}.txt").write_text("Ja.", "utf-8")
    assert "32/32" in on_a_terminal(["."], folder, output_too=False)
    assert "32/32" not in on_a_terminal(["."], folder, output_too=True)
    assert "32/32" in on_a_terminal([".", "-o", "facts.txt"], folder, output_too=True)


def test_short_work_shows_none(folder: Path) -> None:
    assert on_a_terminal(["."], folder, output_too=False) == ""


def test_fields_of_tables_are_named(folder: Path) -> None:
    (folder / "a.csv").write_text("url;body;day\nx;Det kostar 5 kronor i år.;2023-05-05\n", "utf-8")
    names = ["--text-field", "body", "--published-field", "day", "--id-field", "url"]
    (form,) = json.loads(run("a.csv", *names, "--format", "json", cwd=folder).stdout)
    assert Release.from_dict(form) == extract("Det kostar 5 kronor i år.", id="x", published=date(2023, 5, 5))


def test_published_overrides_what_a_row_says(folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"text": "I år.", "published": "2023-05-05"}\n', "utf-8")
    done = run("a.jsonl", "--published", "2001-02-03", "--format", "jsonl", cwd=folder)
    assert json.loads(done.stdout)["published"] == "2001-02-03"


def test_bad_rows_are_named_and_the_rest_is_written(folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"text": "5 kronor"}\nnej\n{"text": "6 kronor"}\n', "utf-8")
    done = run("a.jsonl", "--format", "jsonl", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("a.jsonl: line 2: this is no JSON")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a.jsonl:1", "a.jsonl:3"]


def test_a_guessed_encoding_is_said_and_is_no_failure(folder: Path) -> None:
    (folder / "b.txt").write_bytes(RELEASE.replace("–", "-").encode("cp1252"))
    done = run("b.txt", "--format", "jsonl", cwd=folder)
    assert done.returncode == 0
    assert done.stderr.decode() == f"b.txt: byte {RELEASE.index('ä')} (0xE4) is not UTF-8; it was read as cp1252\n"
    assert json.loads(done.stdout)["text"] == RELEASE.replace("–", "-")


def test_standard_input_in_another_encoding_is_read_too() -> None:
    done = run("-", given="Små pengar".encode("cp1252"))
    assert done.returncode == 0
    assert b"standard input: byte 2 (0xE5) is not UTF-8; it was read as cp1252" in done.stderr
    assert "Små pengar" in done.stdout.decode()


def test_what_is_no_text_on_standard_input_is_named() -> None:
    done = run("-", given=b"%PDF-1.4 \xe2\xe3")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"standard input: this is a PDF file; turn it into text first" in done.stderr


def test_long_releases_are_passed_by_and_named(folder: Path) -> None:
    done = run(".", "--max-chars", "100", "--format", "jsonl", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.decode().startswith(f"b.txt: the text is {len(RELEASE)} characters long, over max_chars=100")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [str(Path("inner", "a.MD"))]


def test_a_lone_surrogate_of_json_is_written_as_it_was(folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"text": "\\ud83d 5 kronor", "id": "\\udc00"}', "utf-8")
    for style in ("table", "json", "jsonl", "csv"):
        done = run("a.jsonl", "--format", style, cwd=folder)
        assert (done.returncode, done.stderr) == (0, b"")
        done.stdout.decode("utf-8")
    (form,) = json.loads(run("a.jsonl", "--format", "json", cwd=folder).stdout)
    assert Release.from_dict(form) == extract("\ud83d 5 kronor", id="\udc00")


@pytest.mark.parametrize("count", ["0", "1", "2"])
def test_processes_give_the_same(folder: Path, count: str) -> None:
    lines = "".join(json.dumps({"text": RELEASE, "id": number}) + "\n" for number in range(70))
    (folder / "a.jsonl").write_text(lines + "nej\n", "utf-8")
    done = run_apart(".", "--format", "jsonl", "--processes", count, cwd=folder)
    alone = run(".", "--format", "jsonl", cwd=folder)
    assert (done.returncode, done.stderr) == (1, alone.stderr)
    assert done.stdout == alone.stdout


@pytest.mark.parametrize("style", ["json", "jsonl", "csv"])
def test_the_output_says_the_format(folder: Path, style: str) -> None:
    assert run(".", "-o", f"facts.{style.upper()}", cwd=folder).returncode == 0
    assert (folder / f"facts.{style.upper()}").read_bytes() == run(
        "b.txt", "inner", "--format", style, cwd=folder
    ).stdout


def test_rows_are_those_of_the_tables(folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    done = run("b.txt", "--kind", "money", "--kind", "quotes", "-o", "facts.parquet", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    release = extract(RELEASE, id="b.txt", groups=["money", "quotes"])
    assert parquet.read_table(folder / "facts.parquet").equals(to_arrow([release]))


def test_a_database_takes_a_release_again(folder: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    counts = []
    for _ in range(2):
        assert run("b.txt", "inner", "-o", "facts.duckdb", cwd=folder).returncode == 0
        with duckdb.connect(str(folder / "facts.duckdb")) as database:
            counts.append(database.execute("SELECT count(*), (SELECT count(*) FROM release) FROM fact").fetchone())
    assert counts == [(len(extract(RELEASE).facts) + 1, 2)] * 2


def test_releases_of_one_id_in_a_database_are_told(folder: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    for name in ("en.jsonl", "två.jsonl"):
        rows = [json.dumps({"id": number, "text": f"{name} kostar {number} kr."}) for number in (1, 2)]
        (folder / name).write_text("\n".join(rows), "utf-8")
    done = run("en.jsonl", "två.jsonl", "-o", "facts.duckdb", cwd=folder)
    assert done.returncode == 0
    assert done.stderr.decode() == (
        "facts.duckdb: several releases are called '1' and 1 more, and only the last one of each is kept; "
        "--id-field names a field that tells them apart\n"
    )
    with duckdb.connect(str(folder / "facts.duckdb")) as database:
        assert database.execute("SELECT text FROM release ORDER BY id").fetchall() == [
            ("två.jsonl kostar 1 kr.",),
            ("två.jsonl kostar 2 kr.",),
        ]


@pytest.mark.parametrize(
    ("output", "complaint"),
    [
        ("nowhere/facts.parquet", "nowhere/facts.parquet: cannot write: "),
        ("nowhere/facts.duckdb", "nowhere/facts.duckdb: "),
        ("b.duckdb", "b.duckdb: "),
    ],
)
def test_files_that_cannot_be_written_are_named(folder: Path, output: str, complaint: str) -> None:
    (folder / "b.duckdb").write_text("no database at all", "utf-8")
    done = run("b.txt", "-o", output, cwd=folder)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(complaint)


def test_an_amount_that_no_column_holds_is_told(folder: Path) -> None:
    pytest.importorskip("pyarrow")
    (folder / "a.txt").write_text("Det kostar 0,1234567891 kronor per steg.", "utf-8")
    done = run("a.txt", "-o", "facts.parquet", cwd=folder)
    assert done.returncode == 1
    assert "release 'a.txt': low of '0,1234567891 kronor' at 11 has more digits than" in done.stderr.decode()


def test_without_the_extra_its_name_is_told(folder: Path) -> None:
    with mock.patch.dict(sys.modules, {"pyarrow": None, "pressfacts.tables.parquet": None}):
        done = run("b.txt", "-o", "facts.parquet", cwd=folder)
    assert done.returncode == 2
    assert b"pip install 'pressfacts[tables]'" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--format", "csv", "-o", "facts.json"], "facts.json is to be json by its name, and csv by --format"),
        (["--format", "table", "-o", "facts.csv"], "facts.csv is to be csv by its name, and table by --format"),
        (["--format", "parquet"], "parquet is written to a file alone; give one with -o facts.parquet"),
        (["--format", "duckdb"], "duckdb is written to a file alone; give one with -o facts.duckdb"),
        (["--processes", "-1"], "--processes"),
    ],
    ids=str,
)
def test_options_that_do_not_go_together_are_two(folder: Path, arguments: list[str], complaint: str) -> None:
    done = run("b.txt", *arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert complaint in done.stderr.decode()
    assert not list(folder.glob("facts.*"))


@pytest.mark.parametrize("name", ["facts.xlsx", "facts.XLS", "facts.pdf", "facts.csvx"])
def test_an_ending_that_is_not_written_is_two(folder: Path, name: str) -> None:
    done = run("b.txt", "-o", name, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    said = " ".join(done.stderr.decode().replace("│", " ").split())
    known = ".json, .jsonl, .csv, .parquet, .duckdb, .ndjson and .txt are (a spreadsheet opens .csv)"
    assert f"{name} ends in {Path(name).suffix}, which is not written; {known}" in said
    assert not (folder / name).exists()


@pytest.mark.parametrize("arguments", [["-o", "facts.txt"], ["-o", "facts"], ["--format", "table", "-o", "facts.log"]])
def test_the_tables_go_to_names_that_say_nothing_else(folder: Path, arguments: list[str]) -> None:
    assert run("b.txt", *arguments, cwd=folder).returncode == 0
    assert (folder / arguments[-1]).read_text("utf-8").startswith("b.txt\nNya cyklar till äldreomsorgen\n")


@pytest.mark.parametrize("processes", [[], ["--processes", "2"]], ids=["alone", "in processes"])
@pytest.mark.parametrize("style", ["json", "jsonl", "csv"])
def test_ctrl_c_ends_quietly_and_leaves_what_was_written(folder: Path, style: str, processes: list[str]) -> None:
    os.mkfifo(folder / "a.jsonl")
    output = folder / f"facts.{style}"
    command = [*COMMAND, "a.jsonl", "-o", output.name, *processes]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, start_new_session=True) as process:
        with (folder / "a.jsonl").open("w", encoding="utf-8") as rows:
            # So many that some are written before the end comes, which it never does.
            for number in range(2_000):
                rows.write(json.dumps({"text": "Det kostar 5 kronor.", "id": number}) + "\n")
            rows.flush()
            while not (output.exists() and output.stat().st_size):
                time.sleep(0.05)
            os.killpg(process.pid, signal.SIGINT)
            assert process.stderr is not None
            assert process.stderr.read() == b""
        assert process.wait(60) == 130
    written = output.read_text("utf-8")
    if style == "csv":
        rows_read = list(csv.DictReader(io.StringIO(written)))
        assert {row["low"] for row in rows_read} == {"5"}
    else:
        forms = json.loads(written) if style == "json" else [json.loads(line) for line in written.splitlines()]
        assert [form["id"] for form in forms] == [str(number) for number in range(len(forms))]


def test_a_report_is_a_page_of_the_releases(folder: Path) -> None:
    for arguments in (["-o", "report.html"], []):
        done = run("report", "b.txt", "--lang", "en", *arguments, cwd=folder)
        assert (done.returncode, done.stderr) == (0, b"")
    page = (folder / "report.html").read_text("utf-8")
    assert page == done.stdout.decode()
    assert '<html lang="en"' in page
    assert "21,8 miljoner kronor" in page


def test_a_report_of_what_is_not_there(folder: Path) -> None:
    done = run("report", "missing.txt", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"missing.txt: no such file or folder\n")
    assert run("report", "b.txt", "-o", "b.txt", cwd=folder).returncode == 2


def test_a_text_is_explained(folder: Path) -> None:
    shown = run("explain", "Det kostar cirka 5 kronor i år.", "--published", "2023-05-05", cwd=folder)
    assert (shown.returncode, shown.stderr) == (0, b"")
    expected = str(explain("Det kostar cirka 5 kronor i år.", published=date(2023, 5, 5)))
    assert shown.stdout.decode().split() == expected.split()
    only = run("explain", "Det kostar cirka 5 kronor i år.", "--kind", "money", cwd=folder).stdout.decode()
    assert "money ”5 kronor”" in only
    assert "date" not in only


def test_a_file_and_standard_input_are_explained(folder: Path) -> None:
    for words, given in (("b.txt", b""), ("-", RELEASE.encode())):
        done = run("explain", words, given=given, cwd=folder)
        first, *rest = done.stdout.decode().splitlines()
        assert first == words
        assert " ".join(rest).split() == str(explain(RELEASE)).split()


@pytest.mark.parametrize("text", ["", "Hej", "a" * 5000, "nul\0", "[bold]5 kr[/bold] \x1b[31m"])
def test_any_text_is_explained(text: str) -> None:
    done = run("explain", text)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout


def test_a_command_is_the_first_word_alone(folder: Path) -> None:
    (folder / "report").write_text(RELEASE, "utf-8")
    plain = run("./report", cwd=folder).stdout
    assert plain.startswith(b"./report\nNya cyklar")
    assert run("extract", "./report", cwd=folder).stdout == plain
    assert run("--format", "table", "report", cwd=folder).stdout.splitlines()[1:] == plain.splitlines()[1:]
    assert run("report", given=RELEASE.encode(), cwd=folder).stdout.startswith(b"<!")


def test_version() -> None:
    assert run("--version").stdout.decode() == f"pressfacts {version('pressfacts')}\n"


def test_help_has_examples() -> None:
    shown = run("--help").stdout.decode()
    for wanted in (
        "Usage: pressfacts [OPTIONS] [PATH]...",
        "\n  extract  ",
        "\n  report   ",
        "\n  explain  ",
        "./report",
        "Examples:\n    pressfacts release.txt\n",
        "--published",
        "--kind",
        "--format",
        "-o,",
        "Exit status",
    ):
        assert wanted in shown


def test_the_installed_command_is_the_same(folder: Path) -> None:
    script = Path(sys.executable).with_name("pressfacts")
    if not script.exists():
        pytest.skip("pressfacts is not installed beside this Python")
    done = run_apart("b.txt", command=[script], cwd=folder)
    assert done == run("b.txt", cwd=folder) == run_apart("b.txt", cwd=folder)
