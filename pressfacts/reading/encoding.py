"""Bytes to text: UTF-8, what a byte order mark says, or what the bytes look most like."""

from __future__ import annotations

import codecs
import re
from collections import deque
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from attrs import frozen

MARK = "\ufeff"
# UTF-32 first: its little-endian mark begins with the one of UTF-16.
MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# What says that it is in these is read as what programs take them for, which has more letters.
AS_ON_THE_WEB = {"us-ascii": "utf-8", "ascii": "utf-8"} | dict.fromkeys(
    ("iso-8859-1", "iso8859-1", "iso_8859-1", "latin-1", "latin1", "l1"), "cp1252"
)
SWEDISH_ENCODINGS = ("cp1252", "cp850", "mac_roman")
"""What Windows, MS-DOS and the old Macintosh wrote Swedish in, the likeliest first."""
SWEDISH_LETTER = re.compile("[åäöÅÄÖ]")
SIGN = re.compile("[éèüÉÜ–—”“’»«•…€£§°½·©®\xa0\xad]")
WITHIN_CAPITALS = re.compile("[åäö](?=[A-Z])")
"""What is a quotation mark in another encoding: an opening one, so that there is a closing one as well."""
STEERING = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# What stands at the beginning of a file that some program reads, and not people, and what it is called.
NO_TEXT = {
    b"%PDF": "a PDF file; turn it into text first, as `pdftotext` does",
    b"PK\x03\x04": "a zip archive or an office document; give an archive the name .zip, and save a document as text",
    b"\xd0\xcf\x11\xe0": "an office document; save it as text first",
    b"{\\rtf": "an RTF document; save it as text first",
    b"\x1f\x8b": "compressed with gzip; give it the name .gz",
}
LINE_LIMIT = 64 * 2**20
SAMPLE = 2**16
CUT_SHORT = "unexpected end of data"


class NoTextError(ValueError):
    """Bytes that are no text; the message goes on after `x.pdf is`."""


@frozen
class Decoded:
    """A text and how it was had.

    Attributes:
        text: the text, a byte order mark left out.
        doubt: what was taken for granted, where the bytes were not in the encoding that they should be in.
    """

    text: str
    doubt: str | None = None


def decode(content: bytes, declared: str | None = None) -> Decoded:
    """Read bytes as text.

    Args:
        content: the bytes of a file, a part of it or a line.
        declared: the encoding that the file says it is in.

    Raises:
        NoTextError: the bytes are no text.
    """
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return _by_mark(content, encoding)
    if declared is not None:
        try:
            return Decoded(content.decode(AS_ON_THE_WEB.get(declared.lower(), declared)))
        except (LookupError, ValueError):
            doubt = f"it is not in {declared}, as it says"
            return Decoded(decode(content).text, doubt)
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _not_utf8(content, error)


def _by_mark(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding).removeprefix(MARK))
    except UnicodeDecodeError as error:
        doubt = f"byte {error.start} is not {encoding.upper()}, as its beginning says; � stands for what is not"
        return Decoded(content.decode(encoding, "replace").removeprefix(MARK), doubt)


def _not_utf8(content: bytes, error: UnicodeDecodeError) -> Decoded:
    _refuse_what_is_no_text(content)
    at = f"byte {error.start} (0x{content[error.start]:02X}) is not UTF-8"
    if _is_mostly_utf8(content, error):
        return Decoded(content.decode("utf-8", "replace"), f"{at}, but most is; � stands for what is not")
    encoding = guess(content[max(0, error.start - SAMPLE) : error.start + SAMPLE])
    return Decoded(content.decode(encoding, "replace"), f"{at}; it was read as {encoding}")


def _refuse_what_is_no_text(content: bytes) -> None:
    for beginning, name in NO_TEXT.items():
        if content.startswith(beginning):
            raise NoTextError(name)


def _is_mostly_utf8(content: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether the writer meant UTF-8: letters of other encodings hardly ever make a character of it."""
    text = content.decode("utf-8", "replace")
    flaws = text.count("�")
    cut_in_a_character = error.reason == CUT_SHORT and error.end - error.start > 1
    return cut_in_a_character or sum(letter > "\x7f" for letter in text) - flaws > flaws


def guess(content: bytes) -> str:
    """Give the encoding that the bytes look most like.

    What Swedes have written in is tried first: in a short text many encodings look well-formed, and the one that makes
    Swedish letters and signs of the bytes is the one.

    Raises:
        NoTextError: the bytes are no text.
    """
    scores = {encoding: _swedishness(content, encoding) for encoding in SWEDISH_ENCODINGS}
    likeliest = max(SWEDISH_ENCODINGS, key=lambda encoding: scores[encoding])
    if scores[likeliest] > 0:
        return likeliest
    from charset_normalizer import from_bytes

    found = from_bytes(content, cp_isolation=list(SWEDISH_ENCODINGS)).best() or from_bytes(content).best()
    if found is None:
        raise NoTextError("no text in any encoding that is known; save it as text in UTF-8")
    return found.encoding


def _swedishness(content: bytes, encoding: str) -> int:
    """Tell how much of what is not ASCII would be Swedish letters and signs: high, or below zero."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return -1
    letters, signs, capitals = (len(each.findall(text)) for each in (SWEDISH_LETTER, SIGN, WITHIN_CAPITALS))
    others = sum(letter > "\x7f" for letter in text) - letters - signs
    steering = len(STEERING.findall(text))
    return 3 * letters + signs - 2 * others - 6 * capitals - 3 * steering


class Lines:
    """The lines of a stream, each with its number from 1 and its end; decoded one by one, so that any length streams.

    Attributes:
        doubt: what was taken for granted of the first line that was not in UTF-8.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self.doubt: str | None = None
        self._stream = stream
        self._ahead: deque[bytes] = deque()
        self._encoding: str | None = None

    def __iter__(self) -> Iterator[tuple[int, str]]:
        line = self._read(1)
        mark = next((mark for mark in MARKS if line.startswith(mark)), b"")
        _refuse_what_is_no_text(line)
        if mark and mark != codecs.BOM_UTF8:
            yield from enumerate(self._wide(line, MARKS[mark]), 1)
            return
        line, number = line.removeprefix(mark), 1
        while line:
            yield number, self._decode(line, number)
            number += 1
            line = self._ahead.popleft() if self._ahead else self._read(number)

    def _read(self, number: int) -> bytes:
        line = self._stream.readline(LINE_LIMIT + 1)
        if len(line) > LINE_LIMIT:
            raise NoTextError(f"over {LINE_LIMIT // 2**20} MiB long in a line, {number} or after; divide it")
        return line

    def _wide(self, first: bytes, encoding: str) -> Iterator[str]:
        """Read UTF-16 or UTF-32, whose line ends are more than the byte that ends other lines."""
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        rest = ""
        for piece in chain([first], iter(lambda: self._stream.read(2**16), b"")):
            *lines, rest = (rest + decoder.decode(piece)).split("\n")
            yield from (line + "\n" for line in lines)
        if rest := rest + decoder.decode(b"", final=True):
            yield rest

    def _decode(self, line: bytes, number: int) -> str:
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError as error:
            encoding = self._encoding or self._find_encoding(line, error, number)
        return line.decode(encoding, "replace")

    def _find_encoding(self, line: bytes, error: UnicodeDecodeError, number: int) -> str:
        """Judge a line that is not UTF-8 by what comes after it too: the more letters, the surer."""
        if _is_mostly_utf8(line, error):
            self._doubt(number, "� stands for what is not")
            return "utf-8"
        size = sum(map(len, self._ahead))
        while size < SAMPLE and (further := self._read(number)):
            self._ahead.append(further)
            size += len(further)
        self._encoding = guess(line + b"".join(each for each in self._ahead if not _is_utf8(each)))
        self._doubt(number, f"such lines were read as {self._encoding}")
        return self._encoding

    def _doubt(self, number: int, what: str) -> None:
        if self.doubt is None:
            self.doubt = f"line {number} is not UTF-8; {what}"


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
