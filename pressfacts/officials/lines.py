"""Where things stand: blocks by their offsets, and stretches of the view that do not overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

from attrs import define, field

from pressfacts.layout import Block, Layout


@define
class Lines:
    """The blocks of a release, found by where they begin and end."""

    layout: Layout
    _starts: list[int] = field(init=False)
    _by_end: dict[int, int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._starts = [block.start for block in self.layout.blocks]
        self._by_end = {block.end: index for index, block in enumerate(self.layout.blocks)}

    @property
    def text(self) -> str:
        """The view's text."""
        return self.layout.text

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks, in text order."""
        return self.layout.blocks

    def index_at(self, offset: int) -> int | None:
        """Give the place of the block that an offset stands in."""
        at = bisect_right(self._starts, offset) - 1
        return at if at >= 0 and offset < self.blocks[at].end else None

    def above(self, start: int) -> Block | None:
        """Give the block before the one that begins at an offset, if one does."""
        at = bisect_left(self._starts, start)
        return self.blocks[at - 1] if 0 < at < len(self._starts) and self._starts[at] == start else None

    def below(self, end: int) -> Block | None:
        """Give the block after the one that ends at an offset, if one does."""
        at = self._by_end.get(end)
        return self.blocks[at + 1] if at is not None and at + 1 < len(self.blocks) else None


@define
class Taken:
    """Stretches that do not overlap."""

    _spans: list[tuple[int, int]] = field(factory=list)

    @classmethod
    def of(cls, spans: Iterable[tuple[int, int]]) -> Taken:
        """Take each stretch that overlaps none before it."""
        taken = cls()
        for start, end in spans:
            taken.take(start, end)
        return taken

    def take(self, start: int, end: int) -> bool:
        """Take a stretch, and say whether it was free."""
        free = self.is_free(start, end)
        if free:
            insort(self._spans, (start, end))
        return free

    def is_free(self, start: int, end: int) -> bool:
        """Say whether nothing of a stretch is taken."""
        at = bisect_left(self._spans, (start, end))
        return (not at or self._spans[at - 1][1] <= start) and (at == len(self._spans) or self._spans[at][0] >= end)
