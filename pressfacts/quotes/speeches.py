"""All the speech of a release, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.layout import Block, Layout
from pressfacts.quotes.grammar import SIGNATURE
from pressfacts.quotes.marked import find_marked, find_marked_singly
from pressfacts.quotes.signs import ANY_MARK, ANY_OPENING, ANY_SINGLE
from pressfacts.quotes.speech import Speech, find_dashed, find_run_in

SILENT = ("navigation", "table")


def find_speeches(layout: Layout) -> list[Speech]:
    """Find what stands after dashes and between marks, in text order, none overlapping."""
    speeches: list[Speech] = []
    for speech in _by_paragraph(layout):
        words = any(map(str.isalnum, layout.text[speech.start : speech.end]))
        if words and (not speeches or speech.start >= speeches[-1].end):
            speeches.append(speech)
    return speeches


def _by_paragraph(layout: Layout) -> Iterator[Speech]:
    for index, block in enumerate(layout.blocks):
        if block.kind in SILENT:
            continue
        if block.marker == "–":
            if SIGNATURE.match(layout.text, block.start, block.end):
                continue
            found = list(find_dashed(layout, index, block))
            if any(speech.speaker for speech in found) or not ANY_MARK.search(layout.text, block.start, block.end):
                yield from found
                continue
            marked = list(find_marked(layout, index, block))
            yield from marked or found
        elif ANY_OPENING.search(layout.text, block.start, block.end):
            yield from sorted(_inside(layout, index, block), key=lambda speech: speech.start)


def _inside(layout: Layout, index: int, block: Block) -> Iterator[Speech]:
    if ANY_MARK.search(layout.text, block.start, block.end):
        yield from find_marked(layout, index, block)
    elif ANY_SINGLE.search(layout.text, block.start, block.end):
        yield from find_marked_singly(layout, index, block)
    yield from find_run_in(layout, index, block)
