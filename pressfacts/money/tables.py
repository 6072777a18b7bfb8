"""Figures under a unit that stands once: in a caption, in a column's head or in a row's label."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from attrs import define, field

from pressfacts.amounts import places_of
from pressfacts.layout import Block, Layout
from pressfacts.money import words as table
from pressfacts.money.table_grammar import CELL, UNIT_NOTE
from pressfacts.rule import Candidate

LONGEST_CAPTION = 160
MOST_FIGURES = 12
PARTING = str.maketrans(dict.fromkeys("()[]/|,.:*", " "))
PROSE = ("quote", "contact", "boilerplate", "navigation", "head")


@define
class _Table:
    """A table as far as it has been read.

    Attributes:
        unit: the unit of all its figures.
        columns: the units of single columns, `None` for one of other figures.
        width: how many figures a row has, where one space parts them.
    """

    unit: Candidate | None = None
    width: int = 0
    columns: dict[int, Candidate | None] = field(factory=dict)

    def unit_at(self, column: int) -> Candidate | None:
        return self.columns.get(column, self.unit)


def find_table_money(layout: Layout) -> Iterator[Candidate]:
    """Yield the bare figures of tables and lists whose unit stands in a caption, a head or a label."""
    notes = list(_notes(layout))
    if not notes:
        return
    units = [note.spans["unit"][0] for note in notes]
    state = _Table()
    for block in layout.blocks:
        if block.kind in PROSE or block.end < notes[0].start:
            continue
        own = _of_block(notes, units, block)
        cells = _cells(layout.text, block, state)
        if len(cells) > 1:
            yield from _row(layout.text, cells, own, state)
            continue
        figures = [] if own or not state.unit else list(_listed(layout.text, block, state.unit))
        state = state if figures else _caption(layout.text, own, block)
        yield from figures


def _notes(layout: Layout) -> Iterator[Candidate]:
    """Yield the units without a number, in lines that can be a head or a caption."""
    done = 0
    for place in sorted(places_of(table.NOTED_UNITS, layout.small)):
        block = layout.block_at(place) if place >= done else None
        if block is None:
            continue
        done = block.end
        if block.kind not in PROSE and (block.kind == "table" or block.end - block.start <= LONGEST_CAPTION):
            words = layout.small[block.start : block.end].translate(PARTING).split()
            if any(word.endswith(table.NOTED_UNITS) for word in words):
                yield from UNIT_NOTE.find(layout.text, max(0, block.start - 1), block.end)


def _of_block(notes: list[Candidate], units: list[int], block: Block) -> list[Candidate]:
    return notes[bisect_left(units, block.start) : bisect_left(units, block.end)]


def _caption(text: str, own: list[Candidate], block: Block) -> _Table:
    """Begin a table under a line that names its unit, with the number of its columns where the line names those."""
    if not own or block.end - block.start > LONGEST_CAPTION:
        return _Table()
    heads = text[own[0].spans["unit"][1] : block.end].split()
    return _Table(own[0], width=len(heads) if own[0].start == block.start and len(heads) > 1 else 0)


def _cells(text: str, block: Block, state: _Table) -> list[tuple[int, int]]:
    """Give the cells of a line, parted by `|`, tabs or three spaces; a line of prose is one cell."""
    line = text[block.start : block.end]
    part = "|" if "|" in line else "\t" if "\t" in line else "   " if "   " in line else None
    if part is None:
        return _spaced_cells(text, block, state.width) if state.width else [(block.start, block.end)]
    cells, at = [], block.start
    for piece in line.split(part):
        if piece.strip() or part == "|":
            cells.append((at, at + len(piece)))
        at += len(piece) + len(part)
    return cells


def _spaced_cells(text: str, block: Block, width: int) -> list[tuple[int, int]]:
    """Give the label and the figures of a row whose cells one space parts: `Nettoomsättning 1 352,6 1 247,8`.

    A space groups thousands as well, so the row is read only if its figures fall into the columns in one way.
    """
    words = text[block.start : block.end].split(" ")
    count = next((at for at, word in enumerate(reversed(words)) if not _is_digits(word)), len(words))
    first = len(words) - count
    ways = list(_ways(words[first:], width)) if first > 0 and width <= count <= MOST_FIGURES else []
    cells = [(block.start, block.end)]
    if len(ways) != 1:
        return cells
    at = block.start + len(" ".join(words[:first]))
    cells = [(block.start, at)]
    for size in ways[0]:
        end = at + 1 + len(" ".join(words[first : first + size]))
        cells.append((at + 1, end))
        first, at = first + size, end
    return cells


def _ways(words: list[str], width: int) -> Iterator[tuple[int, ...]]:
    """Yield how many words each of `width` figures may have."""
    if not words or width == 0:
        if not words and width == 0:
            yield ()
        return
    for size in range(1, len(words) + 1):
        if size > 1 and not (len(words[size - 1].partition(",")[0]) == 3 and words[size - 1][0].isdigit()):
            return
        if size == 2 and len(words[0].strip("-−–+")) > 3:
            return
        for rest in _ways(words[size:], width - 1):
            yield (size, *rest)
        if "," in words[size - 1]:
            return


def _is_digits(word: str) -> bool:
    return word.strip("-−–+").replace(",", "", 1).isdigit()


def _row(text: str, cells: list[tuple[int, int]], own: list[Candidate], state: _Table) -> Iterator[Candidate]:
    if any(_figure(text, cell) and not _is_year(text, cell) for cell in cells[1:]):
        yield from _figures(text, cells, _Table(own[0]) if own else state)
    else:
        _read_head(text, cells, own, state)


def _read_head(text: str, cells: list[tuple[int, int]], own: list[Candidate], state: _Table) -> None:
    """Take in the units and the other heads of a row that names columns."""
    for column, (start, end) in enumerate(cells):
        note = next((note for note in own if start <= note.spans["unit"][0] <= end), None)
        if note and (column == 0 or len([cell for cell in cells if text[cell[0] : cell[1]].strip()]) == 1):
            state.unit = note
            state.columns.clear()
        elif note:
            state.columns[column] = note
        elif column and _is_other(text[start:end]):
            state.columns[column] = None


def _figures(text: str, cells: list[tuple[int, int]], state: _Table) -> Iterator[Candidate]:
    if _is_other(text[cells[0][0] : cells[0][1]]):
        return
    for column, cell in enumerate(cells[1:], 1):
        unit, found = state.unit_at(column), _figure(text, cell)
        if unit and found:
            yield _candidate(found, unit)


def _listed(text: str, block: Block, unit: Candidate) -> Iterator[Candidate]:
    """Yield the figure of a list's line under a unit: `Livsmedel: 900`."""
    label, colon, _ = text[block.start : block.end].rpartition(": ")
    start = block.start + len(label) + len(colon)
    found = CELL.match(text, start, block.end) if colon and not _is_other(label) else None
    if found and found.end == block.end:
        yield _candidate(found, unit)


def _figure(text: str, cell: tuple[int, int]) -> Candidate | None:
    start, end = cell
    while start < end and text[start] == " ":
        start += 1
    return CELL.match(text, start, end)


def _is_year(text: str, cell: tuple[int, int]) -> bool:
    word = text[cell[0] : cell[1]].strip()
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def _is_other(label: str) -> bool:
    """Whether a head or a label names figures that are no money: `Antal`, `Andel, %`, `Leveranser (ton)`."""
    words = label.casefold().replace("(", " ").replace(")", " ").replace(",", " ").split()
    return any(word in table.OTHER_FIGURES or word.startswith(("antal", "andel")) for word in words)


def _candidate(found: Candidate, unit: Candidate) -> Candidate:
    groups = {**found.groups, "unit": unit.groups["unit"], "implied": "table"}
    if "magnitude" in unit.groups:
        groups["unit_magnitude"] = unit.groups["magnitude"]
    start = found.spans.get("sign", found.spans["number"])[0]
    return Candidate(found.rule, start, found.spans["number"][1], groups)
