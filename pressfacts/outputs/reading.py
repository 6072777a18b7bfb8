"""Files, folders and standard input, read as UTF-8; what cannot be read is named with its remedy."""

from __future__ import annotations

import codecs
import os
import shlex
import sys
from collections.abc import Iterable
from pathlib import Path

STANDARD_INPUT = "-"
SUFFIXES = (".txt", ".md")
# UTF-32 first: its little-endian mark begins with the one of UTF-16.
OTHER_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


class UnreadableError(Exception):
    """A path that gives no release; the message names it, the reason and the remedy."""


class AbsentError(UnreadableError):
    """A path with nothing there to read."""


def find_files(paths: Iterable[str]) -> tuple[list[str], list[UnreadableError]]:
    """Give the files that the paths stand for, folders in alphabetical order, and a complaint for each that gives none.

    Args:
        paths: files of any name, folders, and `-` for standard input. In a folder and the folders in it, files that
            end in `.txt` or `.md` are taken, in small letters or capitals, and hidden ones are passed by.
    """
    files: list[str] = []
    complaints: list[UnreadableError] = []
    for path in paths:
        if path != STANDARD_INPUT and Path(path).is_dir():
            inside = _files_in(path, complaints)
            files += inside
            if not inside:
                complaints.append(AbsentError(f"{printable(path)}: no file in this folder ends in .txt or .md"))
        elif path == STANDARD_INPUT or Path(path).exists():
            files.append(path)
        else:
            complaints.append(AbsentError(f"{printable(path)}: no such file or folder"))
    return files, complaints


def _files_in(folder: str, complaints: list[UnreadableError]) -> list[str]:
    def complain(error: OSError) -> None:
        complaints.append(UnreadableError(f"{printable(error.filename)}: {error.strerror}"))

    files = []
    for place, folders, names in os.walk(folder, onerror=complain):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        wanted = (name for name in names if name.lower().endswith(SUFFIXES) and not name.startswith("."))
        files += [str(Path(place, name)) for name in sorted(wanted)]
    return files


def read_text(path: str) -> str:
    """Read a file or standard input, line ends as they are and a leading byte order mark left out.

    Raises:
        UnreadableError: the file cannot be opened, or is not in UTF-8.
        AbsentError: standard input is empty.
    """
    try:
        content = _standard_input() if path == STANDARD_INPUT else Path(path).read_bytes()
    except OSError as error:
        raise UnreadableError(f"{printable(path)}: {error.strerror}") from error
    for mark, encoding in OTHER_MARKS.items():
        if content.startswith(mark):
            raise UnreadableError(_not_utf8(path, f"byte 0 begins {encoding}, not UTF-8", encoding))
    try:
        return content.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start + (len(codecs.BOM_UTF8) if content.startswith(codecs.BOM_UTF8) else 0)
        reason = f"byte {at} (0x{content[at]:02X}) is not UTF-8"
        raise UnreadableError(_not_utf8(path, reason, "WINDOWS-1252")) from error


def _standard_input() -> bytes:
    content = sys.stdin.buffer.read() if sys.stdin is not None else b""
    if not content:
        raise AbsentError("standard input: nothing to read")
    return content


def _not_utf8(path: str, reason: str, encoding: str) -> str:
    if path == STANDARD_INPUT:
        return f"standard input: {reason}; if it is {encoding}, put `iconv -f {encoding} -t UTF-8 |` before the command"
    name = printable(path)
    fixed = shlex.quote(f"{Path(name).with_suffix('')}.utf8{Path(name).suffix}")
    remedy = f"iconv -f {encoding} -t UTF-8 {shlex.quote(name)} > {fixed}"
    return f"{name}: {reason}; save it as UTF-8, or if it is {encoding}: {remedy}"


def printable(path: str) -> str:
    r"""Give a path as text that can be written as UTF-8: a byte that is not stands as `\xe5`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
