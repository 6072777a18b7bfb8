"""Contact details set in columns: two names on a line, two titles on the next, two numbers on the third.

The columns are read one after the other: the release is laid out anew with each entry's lines under one another, and
every offset finds its way back.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import regex
from attrs import evolve, field, frozen

from pressfacts.facts import Span
from pressfacts.layout import Block, Layout
from pressfacts.officials.contact_grammar import EMAIL, PHONE
from pressfacts.officials.surroundings import find_runs
from pressfacts.text import View

LONGEST_CELL = 60
LONGEST_ROW = 240
MOST_ROWS = 8
DETAILS = (EMAIL, PHONE)
CELL = regex.compile(r"\S (?: [^\s] | \x20{1,2} (?=\S) ){0,200}+", regex.VERBOSE)

Cell = tuple[int, int]
Row = tuple[Block, list[Cell]]


@frozen
class ByColumn(View):
    """A view in which columns stand under one another, with where each of its pieces comes from."""

    inner: View = field(kw_only=True)
    pieces: tuple[tuple[int, int], ...] = field(kw_only=True, repr=False)

    def span(self, start: int, end: int) -> Span:
        """Give the span of the caller's string; a stretch lies within one piece."""
        at = bisect_right(self.pieces, (start, len(self.text)))
        begin, origin = self.pieces[at - 1]
        return self.inner.span(start - begin + origin, end - begin + origin)


def read_columns(layout: Layout) -> Layout:
    """Lay out contact details in columns one column after the other; the same layout where there are none."""
    if "   " not in layout.text and "\t" not in layout.text:
        return layout
    text, pieces, blocks, done = "", [(0, 0)], list[Block](), 0
    for first, rows in _tables(layout):
        blocks += layout.blocks[done:first]
        text += layout.text[len(text) : rows[0][0].start]
        for block, cell, opens in _by_column(rows):
            words = layout.text[slice(*cell)]
            pieces.append((len(text), cell[0]))
            blocks.append(evolve(block, start=len(text), end=len(text) + len(words), gap=opens))
            text += words + "\n"
        # As long as before, so that what stands after the columns keeps its place.
        end, done = rows[-1][0].end, first + len(rows)
        text = text[:-1].ljust(end)
        pieces.append((end, end))
    if not done:
        return layout
    view = ByColumn(layout.view.source, text + layout.text[len(text) :], inner=layout.view, pieces=tuple(pieces))
    return Layout(view, (*blocks, *layout.blocks[done:]))


def _tables(layout: Layout) -> Iterator[tuple[int, list[Row]]]:
    """Yield the place of each first row, which names somebody in every column, with the rows that belong to it."""
    at = 0
    while at < len(layout.blocks):
        rows = list(_rows(layout, at))
        if rows and any(rule.match(layout.text, cell[0]) for _, cells in rows for cell in cells for rule in DETAILS):
            yield at, rows
            at += len(rows)
        else:
            at += 1


def _rows(layout: Layout, first: int) -> Iterator[Row]:
    """Yield the rows of columns from a block on: no empty line between them, none of more columns than names."""
    names = _cells(layout, layout.blocks[first])
    if len(names) < 2 or not all(_names_somebody(layout.text, *cell) for cell in names):
        return
    for place, block in enumerate(layout.blocks[first : first + MOST_ROWS]):
        cells = _cells(layout, block)
        if (place and block.gap) or not 0 < len(cells) <= len(names):
            return
        yield block, cells


def _cells(layout: Layout, block: Block) -> list[Cell]:
    if block.kind in ("title", "quote", "navigation") or block.end - block.start > LONGEST_ROW:
        return []
    cells = [match.span() for match in CELL.finditer(layout.text, block.start, block.end)]
    return cells if all(end - start <= LONGEST_CELL for start, end in cells) else []


def _names_somebody(text: str, start: int, end: int) -> bool:
    run = next(find_runs(text, start, end), None)
    return run is not None and run[0] == start and " " in text[slice(*run)]


def _by_column(rows: Sequence[Row]) -> Iterator[tuple[Block, Cell, bool]]:
    """Yield the cells column by column, and whether each opens one; a short row's stand under what is right above."""
    block, names = rows[0]
    heads = [start - block.start for start, _ in names]
    columns: list[list[tuple[Block, Cell]]] = [[] for _ in names]
    for block, cells in rows:
        for place, cell in enumerate(cells):
            if len(cells) < len(names):
                offset = cell[0] - block.start
                place = min(range(len(heads)), key=lambda column: abs(heads[column] - offset))
            columns[place].append((block, cell))
    for column in columns:
        for place, (block, cell) in enumerate(column):
            yield block, cell, place == 0
