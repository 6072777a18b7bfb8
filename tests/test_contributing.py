"""The steps that contributors are told to take are taken, in a copy, and lead where they are said to lead."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_readme import ROOT, blocks, sessions

PAGE = Path("docs/contributing.md")
SET_UP = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]'"
OTHERS = ("docs/contributing.md", "CONTRIBUTING.md", "docs/getting-started.md")


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run what is told, with the packages of this environment and the modules of a folder."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = command.replace(".venv/bin/python", f"'{sys.executable}'")
    command = command.replace("pressfacts explain", f"'{sys.executable}' -m pressfacts explain")
    return subprocess.run(
        command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def without_the_example(copy: Path) -> None:
    """Take the form of the page out of a copy, where the contributor has added it and kept it."""
    (example,), (change,) = blocks(PAGE, "toml"), blocks(PAGE, "diff")
    added = [line[1:] for line in change.splitlines() if line.startswith("+")]
    for name, form in (("examples.toml", example), ("words.py", "".join(f"{line}\n" for line in added))):
        table = copy / "pressfacts/money" / name
        table.write_text(table.read_text("utf-8").replace(form, ""), "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("pressfacts", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    without_the_example(tmp_path)
    return tmp_path


def test_the_form_of_the_page_may_be_there_already(copy: Path) -> None:
    tables = [copy / "pressfacts/money" / name for name in ("examples.toml", "words.py")]
    before = [table.read_text("utf-8") for table in tables]
    (example,), (change,) = blocks(PAGE, "toml"), blocks(PAGE, "diff")
    context = "".join(f"{line[1:]}\n" for line in change.splitlines() if not line.startswith("+"))
    changed = "".join(f"{line[1:]}\n" for line in change.splitlines())
    for table, text in zip(tables, (before[0] + example, before[1].replace(context, changed)), strict=True):
        table.write_text(text, "utf-8")
    assert [table.read_text("utf-8") for table in tables] != before
    without_the_example(copy)
    assert [table.read_text("utf-8") for table in tables] == before


def test_a_form_is_added_as_the_page_says(copy: Path) -> None:
    ((explain, unfound),) = sessions(PAGE)
    (example,), (change,), (found,) = blocks(PAGE, "toml"), blocks(PAGE, "diff"), blocks(PAGE, "text")
    (test,) = (command.strip() for command in blocks(PAGE, "sh") if " -k " in command)
    assert run(explain, copy).stdout == unfound

    examples = copy / "pressfacts/money/examples.toml"
    examples.write_text(f"{examples.read_text('utf-8')}\n{example}", "utf-8")
    failed = run(test, copy)
    assert (failed.returncode, "1 failed" in failed.stdout) == (1, True), failed.stdout + failed.stderr

    words = copy / "pressfacts/money/words.py"
    before, after = words.read_text("utf-8"), change.splitlines()
    context = "\n".join(line[1:] for line in after if not line.startswith("+"))
    assert before.count(context) == 1
    words.write_text(before.replace(context, "\n".join(line[1:] for line in after)), "utf-8")
    passed = run(test, copy)
    assert (passed.returncode, "1 passed" in passed.stdout) == (0, True), passed.stdout + passed.stderr
    assert run(explain, copy).stdout == found


def test_the_tables_that_words_go_into_are_there() -> None:
    page = (ROOT / PAGE).read_text("utf-8")
    named = {part.split("`")[0] for part in page.split("`pressfacts/")[1:]}
    assert all((ROOT / "pressfacts" / name).exists() for name in named)
    rooms = {str(path.parent.relative_to(ROOT / "pressfacts")) for path in (ROOT / "pressfacts").glob("*/words.py")}
    assert {name.split("/")[0] for name in named} == rooms - {"layout", "report"}


def test_what_is_run_before_a_change_is_taken_in_is_what_is_run() -> None:
    ci = (ROOT / ".ci/run").read_text("utf-8") + (ROOT / "README.md").read_text("utf-8")
    lines = [line for name in OTHERS for block in blocks(Path(name), "sh") for line in block.splitlines()]
    assert lines.count(SET_UP) == 2
    for line in lines:
        named = [part for part in line.split() if part.startswith("tests/")]
        assert all((ROOT / part).exists() for part in named), line
        if line.startswith(".venv/bin/python -m") and not named:
            assert line.removeprefix(".venv/bin/python -m ").split(" --site-dir")[0] in ci, line
