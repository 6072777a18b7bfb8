"""The releases that are read, from a file given by path or from fixtures/, and the table that is shown at the end."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest

FIXTURES = Path(__file__).parent.parent / "fixtures"
LINES = pytest.StashKey[list[str]]()

Show = Callable[[str], None]


class Source(NamedTuple):
    """A release as it is handed over: its text, and the day that its relative time counts from."""

    text: str
    published: date | None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--corpus`."""
    parser.addoption(
        "--corpus", type=Path, help="releases to read instead of fixtures/: JSON lines with text and published, or .gz"
    )


@pytest.fixture(scope="session")
def releases(pytestconfig: pytest.Config) -> list[Source]:
    """The releases of the file that was given, or the fixtures."""
    corpus = pytestconfig.getoption("corpus")
    found = [*(from_lines(corpus) if corpus else from_fixtures())]
    assert found, f"{corpus or FIXTURES} has no releases"
    return found


def from_lines(path: Path) -> Iterator[Source]:
    """Yield the releases of a file with one on each line."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            day = row.get("published")
            yield Source(row["text"], date.fromisoformat(day[:10]) if day else None)


def from_fixtures() -> Iterator[Source]:
    """Yield the releases of fixtures/."""
    for path in sorted(FIXTURES.glob("*.txt")):
        day = json.loads(path.with_suffix(".json").read_text("utf-8")).get("given_published")
        yield Source(path.read_text("utf-8"), date.fromisoformat(day) if day else None)


def long_text(releases: list[Source], length: int, skip: int = 0) -> str:
    """Set releases under one another, from one of them on and as often as it takes, and cut them to a length."""
    pieces: list[str] = []
    while sum(map(len, pieces)) < length:
        pieces += (release.text + "\n\n" for release in chain(releases[skip:], releases[:skip]))
    return "".join(pieces)[:length]


@pytest.fixture(scope="session")
def show(pytestconfig: pytest.Config) -> Show:
    """Give what adds a line to the table."""
    return pytestconfig.stash.setdefault(LINES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the table."""
    for line in config.stash.get(LINES, []):
        terminalreporter.write_line(line)
