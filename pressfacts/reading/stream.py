"""From paths to items, one at a time."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Iterator

from pressfacts.reading.formats import SUFFIXES, read_source
from pressfacts.reading.items import USUAL_FIELDS, Complain, DoubtWarning, Fields, Item, UnreadableError
from pressfacts.reading.paths import find_files
from pressfacts.reading.sources import sources

OURS = __name__.partition(".")[0]


def read_items(
    paths: Iterable[str], *, fields: Fields = USUAL_FIELDS, complain: Complain | None = None
) -> Iterator[Item]:
    """Read the releases in files, folders and archives, one at a time.

    Args:
        paths: files, folders, and `-` for standard input. A file is read in the format that its suffix says, and as
            plain text where that says none.
        fields: what the text, the day of publication and the id are called in JSON lines, CSV and Parquet.
        complain: is called with an `UnreadableError` for what gives no release, and with a `DoubtWarning` for what was
            read and may be wrong, and for documents of other kinds that a folder or an archive holds; the rest goes
            through all the same. Without it, each becomes a warning of Python's.

    Yields:
        The releases, in the order of the paths; folders in alphabetical order.
    """
    complain = complain or _warn
    files, complaints = find_files(paths)
    for complaint in complaints:
        complain(complaint)
    for file in files:
        yield from read_file(file, fields=fields, complain=complain)


def read_file(path: str, *, fields: Fields, complain: Complain) -> Iterator[Item]:
    """Read the releases in one file, or in standard input."""
    try:
        for source in sources(path, SUFFIXES, complain):
            try:
                yield from read_source(source, fields, complain)
            except UnreadableError as error:
                complain(error)
    except UnreadableError as error:
        complain(error)


def _warn(complaint: UnreadableError | DoubtWarning) -> None:
    kind = type(complaint) if isinstance(complaint, DoubtWarning) else UserWarning
    warnings.warn(str(complaint), kind, stacklevel=_frames_of_ours())


def _frames_of_ours() -> int:
    """Count the frames up to the one outside the library that asked for the next item."""
    frame, count = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals["__name__"].partition(".")[0] == OURS:
        frame, count = frame.f_back, count + 1
    return count
