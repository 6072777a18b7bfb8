"""What the documents show is true: their Python is run, their commands too, and what comes out is compared."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = [
    path.relative_to(ROOT)
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
]
RUN_BY_ANOTHER = {Path("docs/spark.md")}  # test_spark.py, where there is Java
STEPS = {Path(name) for name in ("README.md", "CONTRIBUTING.md", "docs/getting-started.md", "docs/contributing.md")}
FOLLOWED = Path("docs/contributing.md")  # its steps change what is found: test_contributing.py takes them, in a copy
BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(document: Path, language: str) -> list[str]:
    """Give the code blocks of a document that are in a language."""
    text = (ROOT / document).read_text("utf-8")
    return [block["body"] for block in BLOCK.finditer(text) if block["language"] == language]


def sessions(document: Path) -> list[tuple[str, str]]:
    """Give each command of a document and what it is said to write."""
    found = []
    for block in blocks(document, "console"):
        for session in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = session.partition("\n")
            found.append((command, output))
    return found


@pytest.mark.parametrize("document", sorted({*DOCUMENTS} - RUN_BY_ANOTHER), ids=str)
def test_python_gives_what_it_is_said_to_give(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for block in blocks(document, "python"):
        assert block.startswith(">>> "), "Python is shown as a session, so that it can be run"
    session = doctest.DocTestParser().get_doctest(
        "\n".join(blocks(document, "python")), {}, str(document), str(document), 0
    )
    complaints: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(session, out=complaints.append)
    assert result.failed == 0, "".join(complaints)


@pytest.mark.parametrize(
    "document", [document for document in DOCUMENTS if sessions(document) and document != FOLLOWED], ids=str
)
def test_commands_write_what_they_are_said_to_write(document: Path, tmp_path: Path) -> None:
    """The commands of a document are run one after another, in a folder with the example releases."""
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment.pop("COLUMNS", None)
    for command, output in sessions(document):
        done = subprocess.run(command, shell=True, cwd=tmp_path, env=environment, capture_output=True, check=False)
        written = (done.stdout + done.stderr).decode("utf-8")
        assert written.rstrip() == output.rstrip(), f"$ {command}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_block_is_in_a_language_that_is_checked(document: Path) -> None:
    text = (ROOT / document).read_text("utf-8")
    shown = {block["language"] for block in BLOCK.finditer(text)}
    if document in STEPS:  # the set-up, which .ci/run runs, and what test_contributing.py and others follow
        shown -= {"sh"}
    if document == FOLLOWED:
        shown -= {"toml", "diff", "text"}
    assert shown <= {"python", "console"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / document).read_text("utf-8")):
        assert (ROOT / document.parent / target).exists(), target


@pytest.mark.parametrize(("marker", "ending"), [("run", "pressfacts fixtures/"), ("tests", "-m pytest")])
def test_the_set_up_is_one_command_after_its_marker(marker: str, ending: str) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    (command,) = re.findall(rf"^<!-- {marker} -->\n```sh\n(.*)\n```$", text, re.MULTILINE)
    assert command.endswith(ending)
