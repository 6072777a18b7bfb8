"""The caller's string, a view of it for matching, and the one map between them.

The view has one kind of space and of line end, no soft hyphens or Markdown marks, composed letters, and lines that a
fixed width broke joined again. Every offset that leaves the library goes through `View.span`.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

import regex
from attrs import field, frozen

from pressfacts.facts import Span

# Classes of characters, by their members.
EXOTIC_SPACES = r"\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
EXOTIC_LINE_ENDS = r"\x0b\x0c\x1c-\x1e\x85\u2028\u2029"  # with \r and \n, those that str.splitlines knows
LONE_SURROGATES = r"\ud800-\udfff"
INVISIBLES = r"\xad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff"
DOTTED = "\u0130"

SPACE = rf"[\x20{EXOTIC_SPACES}]"
LINE_END = rf"(?: \r\n? | [{EXOTIC_LINE_ENDS}] )"
DECOMPOSED = r"(?: [\p{L}\p{N}] \p{M}++ )"
# **bold**, *italic*, __bold__, _italic_, and \- for a mark that is meant; never the star of a list or of 5*3.
EMPHASIS = r"""
    (?: \*\*+
      | (?<! [\p{L}\p{N}*] ) \* (?= [^\s*] [^*\n]{0,600}+ (?<= \S ) \* (?! [\p{L}\p{N}*] ) )
      | (?<= [^\s*] ) \* (?! [\p{L}\p{N}*] )
      | (?<! [\p{L}\p{N}_] ) __ (?= [\p{L}\p{N}] )
      | (?<= [\p{L}\p{N}.!?)] ) __ (?! [\p{L}\p{N}_] )
      | (?<! [\p{L}\p{N}_/.@-] ) _ (?= [^\s_] [^_\n]{0,600}+ (?<= \S ) _ (?! [\p{L}\p{N}_] ) )
      | (?<= [\p{L}\p{N}.!?)”"] ) _ (?! [\p{L}\p{N}_] )
      | \\ (?= [-–—*_#+.!>|~`()\[\]{}] )
    )
"""
LINK_TITLE = r'(?: \s++ "[^"\n]{0,300}+" )?+'
LINK_TARGET = rf"""
    (?: \]\( (?: mailto: [^()\s]*+ | <? [^()\s]*+ (?: \([^()\s]*+\) [^()\s]*+ )*+ {LINK_TITLE} ) \) )
"""
LINK_TEXT = r"(?: !?+ \[ (?= [^\[\]\n]{1,300}+ \]\( ) )"

# White space wider than any page says no more for it, and each pattern that passes over white space would read it again
# from each of its characters.
LONGEST_GAP = 100
GAP = rf"(?: (?: {SPACE} | \t ){{{LONGEST_GAP + 1},}}+ )"

# A word broken over a line: `kro-⏎nor` loses its hyphen, `Eva-⏎Britt` and `EU-⏎stöd` keep it.
QUOTED = r"(?: > [ \t]*+ )*+"  # of an e-mail that is answered, or a block quote, on each of its lines
BREAK = rf"[ \t]*+ (?: \r\n? | \n ) [ \t]*+ {QUOTED}"
COORDINATION = r"(?: och | eller | samt | respektive | till )(?!\p{L})"
BROKEN_WORD = rf"(?: (?<=\p{{Ll}}) - {BREAK} (?= (?!{COORDINATION}) \p{{Ll}} ) )"
BROKEN_HYPHEN = rf"(?: (?<=[\p{{Ll}}\p{{Lu}}\p{{Nd}}] [-–]) {BREAK} (?= [\p{{Lu}}\p{{Ll}}\p{{Nd}}] ) )"
SUSPENDED = rf"(?: (?<=\p{{Ll}}-) {BREAK} (?= {COORDINATION} ) )"

# Lines of one width: a newline is the width's doing where the next word would not have fitted.
NARROWEST_WRAP = 40
WIDEST_WRAP = 110
# How much of the width a line fills that was broken early, in the middle of a sentence.
RAGGED = 0.7

NEW_TEXT = {
    "suspended": " ",
    "newline": "\n",
    "gap": " " * LONGEST_GAP,
    "space": " ",
    "double": " ",
    "dotted": "I",  # patterns take it for an i, but its small form, two characters, stands in no table of words
    "surrogate": "\ufffd",  # no UTF-8 holds half a character, and the tokenizer takes none
}
MARKER = r"(?: [-–—•·▪◦‣*|#✓✔►▸●○■□] | \d{1,3}[.)]\ | \p{L}[)] )"


@frozen
class View:
    """A release as the grammars read it.

    Attributes:
        source: the caller's string.
        text: the same with spaces, line ends, hyphenation and Markdown evened out; what every pattern is matched on.
    """

    source: str
    text: str
    _edits: tuple[_Edit, ...] = field(default=(), repr=False)
    _starts: tuple[int, ...] = field(default=(), repr=False)

    def span(self, start: int, end: int) -> Span:
        """Give the span of the caller's string that the view's `start` to `end` stand for."""
        if start >= end:
            place = self._source_of(start)[0] if start < len(self.text) else len(self.source)
            return Span(place, place, "")
        first, last = self._source_of(start)[0], self._source_of(end - 1)[1]
        return Span(first, last, self.source[first:last])

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in the view for two offsets of the caller's string."""
        first, last = self._index_of(start), self._index_of(end)
        return first, max(first, last)

    def _index_of(self, place: int) -> int:
        """Give the view's index for an offset of the source; for one inside an edit, where the edit ends."""
        at = bisect_right(self._edits, place, key=lambda edit: edit.source_start) - 1
        if at < 0:
            return place
        edit = self._edits[at]
        return edit.end if place < edit.source_end else place - edit.source_end + edit.end

    def _source_of(self, index: int) -> tuple[int, int]:
        """Give the source's start and end for one character of the view."""
        at = bisect_right(self._starts, index) - 1
        if at < 0:
            return index, index + 1
        edit = self._edits[at]
        if index < edit.end:
            return edit.source_start, edit.source_end
        place = index - edit.end + edit.source_end
        return place, place + 1


@frozen
class _Edit:
    """A stretch of the view that is longer or shorter than what it stands for in the source."""

    start: int
    end: int
    source_start: int
    source_end: int


def read_view(source: str) -> View:
    """Even out a release for matching, keeping the way back to its offsets."""
    parts: list[str] = []
    edits: list[_Edit] = []
    length = at = 0
    for start, end, new in _replacements(source):
        if start < at:
            continue
        parts += [source[at:start], new]
        length += start - at + len(new)
        if len(new) != end - start:
            edits.append(_Edit(length - len(new), length, start, end))
        at = end
    parts.append(source[at:])
    return View(source, "".join(parts), tuple(edits), tuple(edit.start for edit in edits))


def _replacements(source: str) -> Iterator[tuple[int, int, str]]:
    # Where two begin at one place, the first wins: a mended word before a wrap, and a wrap before the line end in it.
    found = [*_marks(source), *_wraps(source)]
    yield from sorted(found, key=lambda replacement: (replacement[0], replacement[2] == "\n"))


def _marks(source: str) -> Iterator[tuple[int, int, str]]:
    special, done = _special(), 0
    for place in _places(source):
        match = special.match(source, place) if place >= done else None
        if match is None:
            continue
        done = match.end()
        kind, old = match.lastgroup, match.group()
        new = NEW_TEXT.get(kind, "")
        if kind == "decomposed":
            new = unicodedata.normalize("NFC", old).replace(DOTTED, NEW_TEXT["dotted"])
        elif kind == "target" and "mailto:" in old:
            new = " " + old.removeprefix("](mailto:").removesuffix(")")
        if new != old:
            yield match.start(), match.end(), new


def _places(source: str) -> list[int]:
    """Give where a mark may begin: at a rare character or right before it, at two spaces, at a line's last hyphen.

    Each scan is of one class of characters, so that it runs over what is no mark, nearly all of a text, at full speed.
    """
    scans = _rare()[:1] if unicodedata.is_normalized("NFC", source) else _rare()  # in NFC nothing is left to compose
    places = {match.start() + step for scan in scans for match in scan.finditer(source) for step in (-1, 0)}
    places |= {match.start() + step for match in _last_hyphen().finditer(source) for step in (0, 1)}
    at = source.find("  ")
    while at >= 0:
        places.add(at)
        at = source.find("  ", at + 1)
    return sorted(places)


@cache
def _rare() -> tuple[re.Pattern[str], regex.Pattern[str]]:
    members = rf"\t\r{EXOTIC_SPACES}{EXOTIC_LINE_ENDS}{LONE_SURROGATES}{INVISIBLES}{DOTTED}*_\\\[\]"
    return re.compile(f"[{members}]"), regex.compile(r"\p{M}")  # re has no \p{M}, and the faster class


@cache
def _last_hyphen() -> re.Pattern[str]:
    return re.compile(r"[-–][ \t]*[\r\n]")


@cache
def _special() -> regex.Pattern[str]:
    return regex.compile(
        rf"""
            (?P<broken> {BROKEN_WORD} ) | (?P<suspended> {SUSPENDED} ) | (?P<hyphen> {BROKEN_HYPHEN} )
          | (?P<newline> {LINE_END} )
          | (?P<gap> {GAP} )
          | (?P<double> (?<=[^\s\p{{Nd}}]) {SPACE}{{2}} (?=\S) | (?<=\S) {SPACE}{{2}} (?=[^\s\p{{Nd}}]) )
          | (?P<space> [{EXOTIC_SPACES}] )
          | (?P<invisible> [{INVISIBLES}] )
          | (?P<dotted> {DOTTED} )
          | (?P<surrogate> [{LONE_SURROGATES}] )
          | (?P<decomposed> {DECOMPOSED} )
          | (?P<emphasis> {EMPHASIS} )
          | (?P<target> {LINK_TARGET} ) | (?P<link> {LINK_TEXT} )
        """,
        regex.VERBOSE | regex.V1,
    )


def _wraps(source: str) -> Iterator[tuple[int, int, str]]:
    """Give each line end that a fixed width put inside a sentence, with the spaces around it, as one space."""
    rows = source.splitlines(keepends=True)
    # The `> > ` of an e-mail that is answered, or of a block quote.
    margins = [row[: len(row) - len(row.lstrip("> \t"))] if row[0] == ">" else "" for row in rows]
    lines = [row[len(margin) :].strip() for row, margin in zip(rows, margins, strict=True)]
    width = _wrap_width(lines)
    end = 0
    for at, (upper, lower) in enumerate(itertools.pairwise(lines)):
        end += len(rows[at])
        as_deep = margins[at].count(">") == margins[at + 1].count(">")
        if upper and lower and as_deep and _is_broken(upper, lower, width):
            last, first = len(rows[at].rstrip()), rows[at + 1].index(lower, len(margins[at + 1]))
            yield end - len(rows[at]) + last, end + first, " "


def _is_broken(upper: str, lower: str, width: int | None) -> bool:
    """Whether it was the width that parted two lines, and not the writer."""
    if width is None and not lower[0].islower():
        return False
    full = width is not None and len(upper) + 1 + len(lower.split(maxsplit=1)[0]) > width
    runs_on = bool(_runs_on().match(upper))
    if _marker().match(lower):
        return full and runs_on and bool(_aside().match(lower)) and not _marker().match(upper)
    ragged = width is not None and len(upper) > width * RAGGED and runs_on
    if (full or ragged) and not _ends_entry().search(upper):
        return True
    return runs_on and bool(_continues().match(lower))


def _wrap_width(lines: list[str]) -> int | None:
    """Give the width that the lines were broken at, if they were.

    A width shows in paragraphs: most lines that have a line right after them are nearly as long as the longest, and
    hardly a line is longer.
    """
    inner = sorted(len(line) for line, following in itertools.pairwise(lines) if line and following)
    if len(inner) < 3:
        return None
    width = inner[int(len(inner) * 0.95)]
    near = sum(width - 16 <= length <= width for length in inner)
    longer = sum(len(line) > width for line in lines)
    wrapped = near * 2 >= len(inner) and longer * 10 <= sum(map(bool, lines))
    return width if NARROWEST_WRAP <= width <= WIDEST_WRAP and wrapped else None


@cache
def _marker() -> regex.Pattern[str]:
    return regex.compile(MARKER, regex.VERBOSE)


@cache
def _aside() -> regex.Pattern[str]:
    """A line that goes on after a dash, as in `skolan – som byggdes i fjol – är redan för liten`."""
    return regex.compile(r"[–—-]\ \p{Ll}", regex.VERBOSE)


@cache
def _ends_entry() -> regex.Pattern[str]:
    """A line that an e-mail address or a telephone number ends, as an entry of a contact list does."""
    return regex.compile(
        r"(?: (?<!\S) \S{1,64}+ (?<= @ [\p{L}\p{Nd}.-]{1,60} ) | (?<!\d) [+0] \d [\d\ ()–-]{6,20}+ ) \s*+ $",
        regex.VERBOSE,
    )


@cache
def _runs_on() -> regex.Pattern[str]:
    """A line of four words or more that stops in the middle of a sentence."""
    return regex.compile(r"(?: \S++ [ \t\xa0]++ ){3} [^\n]*+ (?<= [\p{Ll}\p{Nd},] )", regex.VERBOSE)


@cache
def _continues() -> regex.Pattern[str]:
    """A line that goes on in the middle of a sentence: a small letter that begins no address, label or number."""
    return regex.compile(r"\p{Ll} [\p{L}\p{Nd}-]*+ (?! [@.:_]\S | : | \ [+(]?+ 0? \d [\d\ ()–-]{7,} )", regex.VERBOSE)
