"""Where the facts go: standard output or a file, and what happens when it takes no more."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import typer

from pressfacts.facts import Group
from pressfacts.outputs.formats import Format
from pressfacts.outputs.releases import Work
from pressfacts.outputs.terminal import write_tables
from pressfacts.outputs.writing import Writer, write_csv, write_json, write_jsonl

CANNOT_WRITE = 2
CLOSED_EARLY = 141  # what a shell gives for a program that a closed pipe ended
# A surrogate alone is no character of UTF-8: it is written as its number, which JSON reads back.
UNWRITABLE = "backslashreplace"

TEXT_WRITERS: dict[Format, Writer] = {
    Format.TABLE: write_tables,
    Format.JSON: write_json,
    Format.JSONL: write_jsonl,
    Format.CSV: write_csv,
}


def write_facts(work: Work, style: Format, groups: Collection[Group], output: Path | None) -> None:
    """Write the facts of the releases, one release at a time.

    Raises:
        typer.Exit: nothing more can be written.
    """
    with writing(work, output):
        if style in TEXT_WRITERS:
            with opened(output) as out:
                TEXT_WRITERS[style](work.releases(output), groups, out)
                out.flush()


@contextmanager
def writing(work: Work, output: Path | None) -> Iterator[None]:
    """End the command where the output takes no more."""
    try:
        yield
    except BrokenPipeError:
        # The reader has what it wanted; Python's own last flush would complain of the pipe once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(CLOSED_EARLY) from None
    except OSError as error:
        work.errors.print(f"{output or 'standard output'}: cannot write: {error.strerror}")
        raise typer.Exit(CANNOT_WRITE) from None


def opened(output: Path | None) -> AbstractContextManager[TextIO]:
    """Open the file to write to, or standard output, in UTF-8 whatever the locale and on every system."""
    if output is not None:
        return output.open("w", encoding="utf-8", newline="\n", errors=UNWRITABLE)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n", errors=UNWRITABLE)
    return nullcontext(sys.stdout)
