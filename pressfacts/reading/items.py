"""What reading gives: items, one a release, and complaints about what gives none."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, datetime

from attrs import frozen


@frozen
class Item:
    """A release that is to be extracted.

    Attributes:
        id: its path; in an archive `archive.zip/inner.txt`, in a table what its row calls itself, or the path and line.
        text: its text; of a page or an e-mail, the text in it.
        published: the day or the moment that its row, page or e-mail states beside the text.
    """

    id: str
    text: str
    published: date | datetime | None = None


@frozen
class Fields:
    """What the fields of a table are called: the keys of JSON lines, the columns of CSV and Parquet files.

    Attributes:
        text: the field of the release's text; every row has it.
        published: the field of the day of publication; it may be absent or empty.
        id: the field of what the release is known by; it may be absent or empty.
    """

    text: str = "text"
    published: str = "published"
    id: str = "id"


USUAL_FIELDS = Fields()


class UnreadableError(Exception):
    """What gives no release; the message names the file, and the line where it has any, the reason and the remedy."""


class AbsentError(UnreadableError):
    """A path with nothing there to read."""


class DoubtWarning(UserWarning):
    """What may not be as it was meant: read, and perhaps wrong, or passed by; the message names it and says why."""


Complain = Callable[[UnreadableError | DoubtWarning], None]
"""Is told what gives no release, what may have been read wrong, and what was passed by."""


def printable(path: str) -> str:
    r"""Give a path as text that can be written as UTF-8: a byte that is not stands as `\xe5`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
