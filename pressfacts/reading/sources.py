"""Where the bytes come from: files, what gzip and zip archives hold, and standard input."""

from __future__ import annotations

import gzip
import io
import lzma
import struct
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO, cast

from attrs import frozen

from pressfacts.reading.items import AbsentError, Complain, DoubtWarning, UnreadableError, printable

STANDARD_INPUT = "-"
GZIP, ZIP = ".gz", ".zip"
ARCHIVES = (ZIP, GZIP, ".tgz", ".tar", ".bz2", ".xz", ".7z", ".rar", ".zst")
DOCUMENTS = (
    *(".pdf", ".doc", ".docx", ".docm", ".odt", ".rtf", ".pages", ".wpd", ".epub"),
    *(".xls", ".xlsx", ".xlsm", ".ods", ".numbers", ".ppt", ".pptx", ".odp"),
    *(".msg", ".mbox", ".pst", ".mht", ".mhtml", ".webarchive", ".xml", ".rss"),
)
"""What may well hold releases, and is not read: of it alone is told that it is passed by."""
HIDDEN = (".", "__MACOSX")
MEBIBYTE = 2**20
UNPACKED_LIMIT = 4096 * MEBIBYTE
"""How much an archive may unpack to: a small one that holds more is made to do harm."""
WHOLE_LIMIT = 64 * MEBIBYTE
"""How much of an archive may be one release, which is held in memory."""
BROKEN = (
    OSError,
    EOFError,
    OverflowError,
    RuntimeError,
    NotImplementedError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
)
"""What reading a file or an archive raises where it is damaged, or in a form that Python does not know."""


@frozen
class Source:
    """A stream of bytes that can be opened.

    Attributes:
        name: the path, in an archive `archive.zip/inner.txt`.
        suffix: the ending that tells its format, in small letters and without `.gz`; empty where it has none.
        open: opens it, from its beginning.
        packed: whether it comes out of an archive, so that its size is not known.
    """

    name: str
    suffix: str
    open: Callable[[], AbstractContextManager[BinaryIO]]
    packed: bool = False

    @property
    def called(self) -> str:
        """What it is called in messages."""
        return "standard input" if self.name == STANDARD_INPUT else self.name

    def read(self) -> bytes:
        """Give all its bytes."""
        with self.open() as stream:
            if not self.packed:
                return stream.read()
            content = stream.read(WHOLE_LIMIT + 1)
        if len(content) > WHOLE_LIMIT:
            raise UnreadableError(
                f"{self.name}: over {WHOLE_LIMIT // MEBIBYTE} MiB when unpacked, too much for one release; "
                "unpack it and divide it"
            )
        return content


def sources(path: str, wanted: tuple[str, ...], complain: Complain) -> Iterator[Source]:
    """Give the sources of a path: the file, what is in an archive, or standard input.

    Args:
        path: a file, or `-` for standard input.
        wanted: the suffixes of what is taken out of archives.
        complain: is told what is in an archive and cannot be read, or is passed by.
    """
    name = printable(path)
    inner = Path(path.lower())
    if path == STANDARD_INPUT:
        yield Source(path, "", _standard_input)
    elif inner.suffix == ZIP:
        yield from _members(path, name, wanted, complain)
    elif inner.suffix == GZIP:
        yield Source(name, inner.with_suffix("").suffix, lambda: _unzipped(path, name), packed=True)
    else:
        yield Source(name, inner.suffix, lambda: _opened(path, name))


@contextmanager
def _standard_input() -> Iterator[BinaryIO]:
    content = sys.stdin.buffer.read() if sys.stdin is not None else b""
    if not content:
        raise AbsentError("standard input: nothing to read")
    yield io.BytesIO(content)


@contextmanager
def _opened(path: str, name: str) -> Iterator[BinaryIO]:
    with _named(name), Path(path).open("rb") as stream:
        yield stream


@contextmanager
def _unzipped(path: str, name: str) -> Iterator[BinaryIO]:
    with _named(name), gzip.open(path, "rb") as stream:
        yield _limited(cast(BinaryIO, stream), name)


@contextmanager
def _named(name: str) -> Iterator[None]:
    """Say of what raises which file it is."""
    try:
        yield
    except BROKEN as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UnreadableError(f"{name}: {reason or type(error).__name__}") from error


def _members(path: str, name: str, wanted: tuple[str, ...], complain: Complain) -> Iterator[Source]:
    with _named(name), zipfile.ZipFile(path) as archive:
        inside = sorted(archive.infolist(), key=lambda member: member.filename)
        members = [member for member in inside if not _is_hidden(member.filename)]
        chosen = [member for member in members if member.filename.lower().endswith(wanted)]
        nested = [member for member in members if member.filename.lower().endswith(ARCHIVES)]
        if not chosen and not nested:
            raise AbsentError(f"{name}: no file in this archive ends in {listed(wanted)}")
        size = sum(member.file_size for member in chosen)
        if size > UNPACKED_LIMIT:
            raise UnreadableError(_too_large(name))
        for member in nested:
            complain(
                UnreadableError(f"{name}/{member.filename}: an archive in an archive is not read; unpack {name} first")
            )
        names = (member.filename for member in members)
        for doubt in passed_by(name, (each for each in names if not each.lower().endswith((*wanted, *ARCHIVES)))):
            complain(doubt)
        for member in chosen:
            if member not in nested:
                yield _member(archive, member, name)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, archive_name: str) -> Source:
    name = f"{archive_name}/{printable(member.filename)}"

    @contextmanager
    def opened() -> Iterator[BinaryIO]:
        if member.flag_bits & 0x1:
            raise UnreadableError(f"{name}: encrypted; unpack {archive_name} with its password first")
        with _named(name), archive.open(member) as stream:
            yield cast(BinaryIO, stream)

    return Source(name, PurePosixPath(member.filename.lower()).suffix, opened, packed=True)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(HIDDEN) for part in PurePosixPath(name).parts)


def _limited(stream: BinaryIO, name: str) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_Limited(stream, name)))


class _Limited(io.RawIOBase):
    """A stream that ends with an error where it goes on for too long."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._left = UNPACKED_LIMIT

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        content = self._stream.read(len(buffer))
        self._left -= len(content)
        if self._left < 0:
            raise UnreadableError(_too_large(self._name))
        buffer[: len(content)] = content
        return len(content)


def _too_large(name: str) -> str:
    limit = UNPACKED_LIMIT // MEBIBYTE
    return f"{name}: over {limit} MiB when unpacked; if that is right, unpack it and read the files"


def passed_by(place: str, names: Iterable[str]) -> Iterator[DoubtWarning]:
    """Say of a folder or an archive that it holds documents which are not read, where it does."""
    kinds = Counter(suffix for name in names if (suffix := PurePath(name.lower()).suffix) in (*DOCUMENTS, *ARCHIVES))
    if count := kinds.total():
        endings = ", ".join(sorted(kinds))
        yield DoubtWarning(f"{place}: {count} file{'s' * (count > 1)} passed by, of other kinds: {endings}")


def listed(suffixes: tuple[str, ...]) -> str:
    """Give suffixes as a reader lists them."""
    return f"{', '.join(suffixes[:-1])} or {suffixes[-1]}"
