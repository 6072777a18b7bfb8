"""Paths to the files that they stand for; what stands for none is named."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from pressfacts.reading.formats import SUFFIXES
from pressfacts.reading.items import AbsentError, DoubtWarning, UnreadableError, printable
from pressfacts.reading.sources import GZIP, STANDARD_INPUT, ZIP, listed, passed_by

Complaints = list[UnreadableError | DoubtWarning]
IN_FOLDERS = (*SUFFIXES, *(suffix + GZIP for suffix in SUFFIXES), ZIP)


def find_files(paths: Iterable[str]) -> tuple[list[str], Complaints]:
    """Give the files that the paths stand for, folders in alphabetical order, and what is to be said of the rest.

    Args:
        paths: files of any name, folders, and `-` for standard input. In a folder and the folders in it, files of the
            formats that are read are taken, by their suffix in small letters or capitals; hidden ones are passed by.

    Returns:
        The files, and a complaint for each path that gives none, and for each folder with documents of other kinds.
    """
    files: list[str] = []
    complaints: Complaints = []
    for path in paths:
        try:
            files += _files_of(path, complaints)
        except AbsentError as complaint:
            complaints.append(complaint)
        except OSError as error:  # a name too long, or a folder on the way that may not be entered
            complaints.append(UnreadableError(f"{printable(path)}: {error.strerror}"))
    return files, complaints


def _files_of(path: str, complaints: Complaints) -> list[str]:
    if path == STANDARD_INPUT:
        return [path]
    if Path(path).is_dir():
        if inside := _files_in(path, complaints):
            return inside
        raise AbsentError(f"{printable(path)}: no file in this folder ends in {listed(SUFFIXES)}")
    if Path(path).exists():
        return [path]
    raise AbsentError(f"{printable(path)}: no such file or folder")


def _files_in(folder: str, complaints: Complaints) -> list[str]:
    def complain(error: OSError) -> None:
        complaints.append(UnreadableError(f"{printable(error.filename)}: {error.strerror}"))

    files: list[str] = []
    others: list[str] = []
    for place, folders, names in os.walk(folder, onerror=complain):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        seen = sorted(name for name in names if not name.startswith("."))
        files += [str(Path(place, name)) for name in seen if name.lower().endswith(IN_FOLDERS)]
        others += [name for name in seen if not name.lower().endswith(IN_FOLDERS)]
    if files:
        complaints += passed_by(printable(folder), others)
    return files
