"""The command `pressfacts`: releases in, their facts out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from enum import StrEnum
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pressfacts import Release, extract
from pressfacts.outputs.reading import STANDARD_INPUT, AbsentError, UnreadableError, find_files, printable, read_text
from pressfacts.outputs.tables import write_tables
from pressfacts.outputs.writing import Found, Writer, write_csv, write_json, write_jsonl

SOME_UNREAD = 1
NOTHING_READ = CANNOT_WRITE = 2
CLOSED_EARLY = 141  # what a shell gives for a program that a closed pipe ended
LONG_WORK = 20  # files; fewer are done before a bar is seen

# A \b keeps the lines of the paragraph under it as they are.
HELP = """Write the money, percentages, dates, officials and quotes of Swedish press releases.

Of a folder, the files that end in .txt or .md are read, also in the folders in it. Releases are read as UTF-8.

\b
Examples:
  pressfacts release.txt
  pressfacts releases/ --format csv --kind money --kind percentages -o amounts.csv
  pdftotext report.pdf - | pressfacts - --published 2024-03-14 --format json

\b
Exit status: 0 when everything was read, 1 when something could not be read (it is
named on standard error, and the rest goes through), 2 when there was nothing to
read or the command was wrong.
"""


class Format(StrEnum):
    """How the facts are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


class Kind(StrEnum):
    """Which facts are written."""

    MONEY = "money"
    PERCENTAGES = "percentages"
    DATES = "dates"
    OFFICIALS = "officials"
    QUOTES = "quotes"


WRITERS: dict[Format, Writer] = {
    Format.TABLE: write_tables,
    Format.JSON: write_json,
    Format.JSONL: write_jsonl,
    Format.CSV: write_csv,
}

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day such as 2017-01-11") from None


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pressfacts {version('pressfacts')}")
        raise typer.Exit


@app.command(help=HELP)
def command(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATH", help="Files, folders, or - for standard input.")
    ] = None,
    style: Annotated[Format, typer.Option("--format", help="How to write the facts.")] = Format.TABLE,
    published: Annotated[
        date | None,
        typer.Option(
            parser=_day,
            metavar="DATE",
            help="The day of publication, as 2017-01-11, for every release; overrides what each says of itself.",
        ),
    ] = None,
    kind: Annotated[
        list[Kind] | None,
        typer.Option(
            metavar="KIND",
            help="Write only money, percentages, dates, officials or quotes; may be given more than once.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to this file, in UTF-8.")
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read the releases and write their facts."""
    errors = Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)
    files, complaints = find_files(paths or _standard_input())
    for complaint in complaints:
        errors.print(str(complaint))
    if not files:
        raise typer.Exit(NOTHING_READ)
    if output and any(file != STANDARD_INPUT and output.exists() and output.samefile(file) for file in files):
        raise typer.BadParameter(f"{output} is one of the files to read; write to another", param_hint="--output")
    unread: list[UnreadableError] = []
    with _progress(errors, shown=len(files) > LONG_WORK and (output is not None or not sys.stdout.isatty())) as bar:
        found = _extracted(bar.track(files, description="Reading"), published, unread, errors)
        _write(WRITERS[style], found, tuple(kind or Kind), output, errors)
    if len(unread) == len(files) and all(isinstance(each, AbsentError) for each in unread):
        raise typer.Exit(NOTHING_READ)
    if complaints or unread:
        raise typer.Exit(SOME_UNREAD)


def _standard_input() -> list[str]:
    if sys.stdin is None or sys.stdin.isatty():
        raise typer.BadParameter("give files, folders, or - for standard input", param_hint="PATH")
    return [STANDARD_INPUT]


def _progress(errors: Console, *, shown: bool) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    hidden = not (shown and errors.is_terminal)
    return Progress(*columns, console=errors, disable=hidden, redirect_stdout=False, redirect_stderr=False)


def _extracted(
    files: Iterable[str], published: date | None, unread: list[UnreadableError], errors: Console
) -> Iterator[tuple[str, Release]]:
    for path in files:
        try:
            text = read_text(path)
        except UnreadableError as complaint:
            errors.print(str(complaint))
            unread.append(complaint)
        else:
            yield printable(path), extract(text, published=published)


def _write(writer: Writer, found: Found, kinds: Sequence[str], output: Path | None, errors: Console) -> None:
    try:
        with _opened(output) as out:
            writer(found, kinds, out)
            out.flush()
    except BrokenPipeError:
        # The reader has what it wanted; Python's own last flush would complain of the pipe once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(CLOSED_EARLY) from None
    except OSError as error:
        errors.print(f"{output or 'standard output'}: cannot write: {error.strerror}")
        raise typer.Exit(CANNOT_WRITE) from None


def _opened(output: Path | None) -> AbstractContextManager[TextIO]:
    if output is not None:
        return output.open("w", encoding="utf-8", newline="\n")
    if isinstance(sys.stdout, TextIOWrapper):  # whatever the locale, on every system
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    return nullcontext(sys.stdout)


def main() -> None:
    """Run the command with the arguments of the process."""
    app(prog_name="pressfacts")
