"""What each line of a release is: found once, before the grammars, and handed to them."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from attrs import define, evolve, field, frozen

from pressfacts.facts import Span
from pressfacts.layout.lines import Line, Part, mark_lines
from pressfacts.layout.sentences import find_sentences
from pressfacts.text import View

LONGEST_SENDER = 5

BlockKind = Literal[
    "navigation",
    "head",
    "title",
    "lead",
    "body",
    "heading",
    "quote",
    "bullet",
    "table",
    "contact",
    "boilerplate",
    "foot",
]


@frozen
class Block:
    """A paragraph, heading, list item or table row of the view: one line, since broken lines are joined there.

    Attributes:
        kind: what it is.
        start: offset of its first character in the view, markers such as `# ` and `• ` left out.
        end: offset after its last character.
        gap: whether an empty line stands before it.
        marker: what opens its line: `#`, `•`, `–`, `|` or nothing.
    """

    kind: BlockKind
    start: int
    end: int
    gap: bool
    marker: str = ""


@define(slots=False)
class Layout:
    """A release's view and its blocks, in text order."""

    view: View
    blocks: tuple[Block, ...] = field(repr=False)
    _sentences: dict[int, list[tuple[int, int]]] = field(factory=dict, init=False, repr=False, eq=False)

    @cached_property
    def text(self) -> str:
        """The view's text, that every offset here counts in."""
        return self.view.text

    @cached_property
    def small(self) -> str:
        """The text in small letters, of the same length: the view has no letter whose small form is longer."""
        return self.view.text.lower()

    @cached_property
    def title(self) -> str | None:
        """The headline without markup, white space folded."""
        titles = [block for block in self.blocks if block.kind == "title"]
        return " ".join(self.text[titles[0].start : titles[0].end].split()) if titles else None

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences of every block, as offsets in the view."""
        return tuple(sentence for at in range(len(self.blocks)) for sentence in self._sentences_of(at))

    def _sentences_of(self, at: int) -> list[tuple[int, int]]:
        """Give the sentences of a block, which are looked for when they are first asked for."""
        if at not in self._sentences:
            block = self.blocks[at]
            self._sentences[at] = list(find_sentences(self.text, block.start, block.end))
        return self._sentences[at]

    def of(self, *kinds: BlockKind) -> Iterator[Block]:
        """Yield the blocks of some kinds, in text order."""
        return (block for block in self.blocks if block.kind in kinds)

    def block_at(self, offset: int) -> Block | None:
        """Give the block that an offset of the view stands in."""
        at = bisect_right(self._starts, offset) - 1
        return self.blocks[at] if at >= 0 and offset < self.blocks[at].end else None

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Give the start and end of the sentence that an offset of the view stands in."""
        for block in range(bisect_right(self._starts, offset) - 1, -1, -1):
            sentences = self._sentences_of(block)
            at = bisect_right(sentences, (offset, len(self.text))) - 1
            if at >= 0:
                start, end = sentences[at]
                return start, max(end, min(offset + 1, len(self.text)))
        return 0, len(self.text)

    def span(self, start: int, end: int) -> Span:
        """Give the span of the caller's string for two offsets of the view."""
        return self.view.span(start, end)


def read_layout(view: View) -> Layout:
    """Find what each line of a release is.

    Markdown marks and indentation decide first, then what a line says (`Pressmeddelande`, `Kontakt`), then where it
    stands: the first line that is neither navigation nor head is the title.
    """
    lines = mark_lines(view.text)
    blocks = [
        Block(kind, line.start, line.end, line.gap, line.marker)
        for line, kind in zip(lines, _kinds(lines), strict=True)
    ]
    return Layout(view, tuple(_join_dash_lists(blocks, lines)))


def _kinds(lines: list[Line]) -> Iterator[BlockKind]:
    """Go through the lines once, from the head over the body to the foot."""
    title = _title_index(lines)
    part: Part = "top" if title is not None else "body"
    led = False
    for index, line in enumerate(lines):
        if index == title:
            part = "head"
            yield "title"
            continue
        part = part if part == "top" else _next_part(part, line)
        kind = line.kind_in(part)
        if part == "body" and not led and kind in ("body", "quote", "bullet", "table"):
            kind, led = "lead" if kind == "body" else kind, True
        yield kind


def _next_part(part: Part, line: Line) -> Part:
    """Give the part that a line stands in, from that of the line before it."""
    if line.opens_contacts:
        return "contact"
    if line.opens_boilerplate and (line.is_heading or part == "contact"):
        return "boilerplate"
    if part == "body":
        return part
    if part == "head":
        return "head" if line.is_head or line.is_navigation else "body"
    if part == "contact":
        return "body" if line.marker == "#" else "boilerplate" if line.is_standing_text else "contact"
    return "body" if line.is_heading else part


def _title_index(lines: list[Line]) -> int | None:
    """Give the headline's place: a Markdown heading among the first lines, else the first line that can be one.

    A paragraph of speech is none, nor what comes after one; a table row is only where nothing else can be. The subject
    of an e-mail is, where the letter itself begins with a greeting or its first paragraph.
    """
    for index, line in enumerate(lines[:12]):
        if line.marker == "#" and len(line.text) > 2:
            return index
    before_speech = itertools.takewhile(lambda line: line.marker != "–", lines)
    plain, rest = itertools.tee(
        index for index, line in enumerate(before_speech) if not line.is_navigation and not line.is_mail_field
    )
    here = (index for index in rest if not lines[index].is_head and lines[index].marker != "|")
    candidates = list(itertools.islice(here, 2))
    subject = next((index for index, line in enumerate(lines) if line.marker == ":"), None)
    if subject is not None and candidates and not lines[candidates[0]].can_be_title:
        return subject
    if len(candidates) > 1 and _is_sender(lines, candidates[0]) and lines[candidates[1]].is_heading:
        return candidates[1]
    return candidates[0] if candidates else next(plain, None)


def _is_sender(lines: list[Line], index: int) -> bool:
    """Whether a line over the headline is a letterhead: few words right above `Pressmeddelande`, a menu or a trail."""
    below = lines[index + 1] if index + 1 < len(lines) else None
    few = len(lines[index].text.split()) <= LONGEST_SENDER
    return few and below is not None and not below.gap and (below.names_genre or below.is_navigation)


def _join_dash_lists(blocks: list[Block], lines: list[Line]) -> Iterator[Block]:
    """Tell dashes that list things from dashes that open a quote.

    Two or more dash lines with no empty line between them are a list where one of them is no full sentence.
    """
    runs: list[list[int]] = []
    for index, block in enumerate(blocks):
        if block.kind == "quote" and runs and runs[-1][-1] == index - 1 and not block.gap:
            runs[-1].append(index)
        elif block.kind == "quote":
            runs.append([index])
    listed = {
        index for run in runs if len(run) > 1 and not all(lines[index].is_sentence for index in run) for index in run
    }
    for index, block in enumerate(blocks):
        yield evolve(block, kind="bullet") if index in listed else block
