"""Where the facts go: standard output or a file, and what happens when it takes no more."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import typer

from pressfacts.facts import Group, Release
from pressfacts.outputs.formats import Format
from pressfacts.outputs.releases import Work, errors_console
from pressfacts.outputs.terminal import write_tables
from pressfacts.outputs.writing import Writer, write_csv, write_json, write_jsonl
from pressfacts.reading import DoubtWarning, UnreadableError

CANNOT_WRITE = 2
CLOSED_EARLY = 141  # what a shell gives for a program that a closed pipe ended
# A surrogate alone is no character of UTF-8: it is written as its number, which JSON reads back.
UNWRITABLE = "backslashreplace"

WRITERS: dict[Format, Writer] = {
    Format.TABLE: write_tables,
    Format.JSON: write_json,
    Format.JSONL: write_jsonl,
    Format.CSV: write_csv,
}


def write_text(write: Callable[[TextIO], None], output: Path | None) -> None:
    """Write text to a file, or to standard output.

    Raises:
        typer.Exit: nothing more can be written.
    """
    with _ending(output), _opened(output) as out:
        write(out)
        out.flush()


def write_file(style: Format, work: Work, groups: Collection[Group], output: Path) -> None:
    """Write a file that is no stream of text: it is whole, or what was there before stays.

    Raises:
        typer.Exit: it cannot be written, or the extra that writes it is not installed.
    """
    from pressfacts import tables

    try:
        write = tables.write_parquet if style is Format.PARQUET else tables.write_duckdb
    except ImportError as error:
        errors_console().print(f"{output}: {error}")
        raise typer.Exit(CANNOT_WRITE) from None
    refusals = () if style is Format.PARQUET else (tables.DatabaseError,)
    releases = _checked(work, output)
    if style is Format.DUCKDB:
        releases = _each_once(releases, work, output)
    try:
        with _ending(output):
            write(releases, output, groups=groups, errors="keep")
    except refusals as error:
        work.errors.print(str(error))
        raise typer.Exit(CANNOT_WRITE) from None


def _checked(work: Work, output: Path) -> Iterator[Release]:
    """Give the releases, and tell of amounts that no column holds."""
    from pressfacts.tables.arrow import misfits

    for release in work.releases(output):
        for complaint in misfits(release):
            work.complain(UnreadableError(complaint))
        yield release


def _each_once(releases: Iterable[Release], work: Work, output: Path) -> Iterator[Release]:
    """Give the releases, and tell of those that the database keeps but one of: files may number theirs from 1, each."""
    seen: set[str | None] = set()
    again: list[str | None] = []
    for release in releases:
        if release.id in seen:
            again.append(release.id)
        seen.add(release.id)
        yield release
    if again:
        more = f" and {len(again) - 1} more" if len(again) > 1 else ""
        what = f"{output}: several releases are called {again[0]!r}{more}, and only the last one of each is kept"
        work.complain(DoubtWarning(f"{what}; --id-field names a field that tells them apart"))


@contextmanager
def _ending(output: Path | None) -> Iterator[None]:
    """End the command where the output takes no more."""
    try:
        yield
    except BrokenPipeError:
        # The reader has what it wanted; Python's own last flush would complain of the pipe once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(CLOSED_EARLY) from None
    except OSError as error:
        errors_console().print(f"{output or 'standard output'}: cannot write: {error.strerror or error}")
        raise typer.Exit(CANNOT_WRITE) from None


def _opened(output: Path | None) -> AbstractContextManager[TextIO]:
    """Open the file to write to, or standard output, in UTF-8 whatever the locale and on every system."""
    if output is not None:
        return output.open("w", encoding="utf-8", newline="\n", errors=UNWRITABLE)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n", errors=UNWRITABLE)
    return nullcontext(sys.stdout)
