"""The releases that a command works on: read, extracted and counted, with a word on each that gives nothing."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from attrs import frozen
from rich.console import Console

from pressfacts.facts import GROUPS, Group, Release
from pressfacts.many import Failure, extract_many
from pressfacts.reading import (
    STANDARD_INPUT,
    USUAL_FIELDS,
    AbsentError,
    DoubtWarning,
    Fields,
    Item,
    UnreadableError,
    find_files,
    read_file,
)

if TYPE_CHECKING:
    from rich.progress import Progress

SOME_UNREAD = 1
NOTHING_READ = 2
LONG_WORK = 20  # files; fewer are done before a bar is seen
LONG_FILE = 2**22  # bytes


@frozen
class Asked:
    """What is asked of the releases.

    Attributes:
        published: the day of publication of all of them.
        groups: which facts to look for.
        fields: what the fields of tables are called.
        processes: in how many processes to extract; 0 is one for each core, `None` is this one alone.
        max_chars: how long a text may be.
    """

    published: date | None = None
    groups: Collection[Group] = GROUPS
    fields: Fields = USUAL_FIELDS
    processes: int | None = None
    max_chars: int | None = None


class Work:
    """The releases of some paths, and what came of them.

    Attributes:
        files: the files that the paths stand for.
        errors: where people read what went wrong.
    """

    def __init__(self, paths: list[str] | None, asked: Asked) -> None:
        self.errors = errors_console()
        self._asked = asked
        self._unread: list[UnreadableError] = []
        self._items = 0
        self.files, complaints = find_files(paths or _standard_input())
        for complaint in complaints:
            self.complain(complaint)
        if not self.files:
            raise typer.Exit(NOTHING_READ)

    def refuse(self, output: Path | None) -> None:
        """Refuse to write over what is to be read.

        Raises:
            typer.BadParameter: the output is one of the files.
        """
        inputs = (file for file in self.files if file != STANDARD_INPUT)
        if output and output.exists() and any(output.samefile(file) for file in inputs):
            raise typer.BadParameter(f"{output} is one of the files to read; write to another", param_hint="--output")

    def releases(self, output: Path | None) -> Iterator[Release]:
        """Give the releases one by one, with a bar on standard error where it takes long and would not disturb."""
        asked = self._asked
        with _bar(self.errors, shown=self._is_long() and (output is not None or not sys.stdout.isatty())) as bar:
            found = extract_many(
                self._read(bar),
                processes=asked.processes,
                errors="keep",
                groups=asked.groups,
                max_chars=asked.max_chars,
            )
            with closing(found):
                for release in found:
                    if isinstance(release, Failure):
                        self.complain(UnreadableError(f"{release.id}: {release.error}"))
                    else:
                        yield release

    def complain(self, complaint: UnreadableError | DoubtWarning) -> None:
        """Say what is wrong with a file, and keep it in mind for the exit status."""
        self.errors.print(str(complaint))
        if isinstance(complaint, UnreadableError):
            self._unread.append(complaint)

    def end(self) -> None:
        """End the command with the status that tells whether everything was read."""
        if self._unread:
            absent = not self._items and all(isinstance(each, AbsentError) for each in self._unread)
            raise typer.Exit(NOTHING_READ if absent else SOME_UNREAD)

    def _read(self, bar: Progress) -> Iterator[dict[str, object]]:
        task = bar.add_task("Reading", total=len(self.files), items=0)
        for file in self.files:
            for item in read_file(file, fields=self._asked.fields, complain=self.complain):
                self._items += 1
                bar.update(task, items=self._items)
                yield self._given(item)
            bar.advance(task)

    def _given(self, item: Item) -> dict[str, object]:
        return {"id": item.id, "text": item.text, "published": self._asked.published or item.published}

    def _is_long(self) -> bool:
        return len(self.files) > LONG_WORK or any(_size(file) > LONG_FILE for file in self.files)


def _size(file: str) -> int:
    try:
        return 0 if file == STANDARD_INPUT else Path(file).stat().st_size
    except OSError:  # which is told when it is read
        return 0


def errors_console() -> Console:
    """Give the console where people read what went wrong, each in one line however long."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False, soft_wrap=True)


def _standard_input() -> list[str]:
    if sys.stdin is None or sys.stdin.isatty():
        raise typer.BadParameter("give files, folders, or - for standard input", param_hint="PATH")
    return [STANDARD_INPUT]


def _bar(errors: Console, *, shown: bool) -> Progress:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    counted = (TextColumn("{task.fields[items]} releases"), TimeRemainingColumn())
    hidden = not (shown and errors.is_terminal)
    return Progress(*columns, *counted, console=errors, disable=hidden, redirect_stdout=False, redirect_stderr=False)
