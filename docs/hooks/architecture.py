"""The picture of the house, the way of a release and the rows of modules: `python -m docs.hooks.architecture` draws it.

It has one colour, that of the text around it, so that it is as light or dark as its page; by itself it goes with the
system.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

PICTURE = Path(__file__).parents[1] / "architecture.svg"
STEPS = (
    ("text", "the string that was passed in"),
    ("view", "even spaces, no markup; offsets lead back"),
    ("layout", "title, paragraphs, tables, contacts, foot"),
    ("rooms", "each kind finds its candidates by rules"),
    ("select", "the longest wins a span; refusals take theirs"),
    ("resolve", "candidates become values; days are counted"),
    ("facts", "exact, immutable, with their places"),
    ("outputs", "JSON, tables, spaCy, Spark, report, command"),
)
ROOMS = "money"
WIDTH, LEFT, GAP = 900, 340, 50
STEP, BOX = 76, 50
ROW, BAND = 38, 28
LETTER, PADDING = 8.2, 9  # a letter's width at most, and the room around a word
STYLE = """
.house { color: var(--md-default-fg-color, #222); font: 13px system-ui, sans-serif; }
.house text { fill: currentColor; }
.house .name { font-weight: 600; }
.house .small { font-size: 12px; fill-opacity: .8; }
.house .box { fill: currentColor; fill-opacity: .06; stroke: currentColor; stroke-opacity: .45; }
.house .room { fill-opacity: .16; }
.house .arrow { fill: none; stroke: currentColor; stroke-opacity: .7; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) { .house { color: var(--md-default-fg-color, #ddd); } }
"""
TITLE = "The house of pressfacts"


def picture(rows: Sequence[Sequence[str]]) -> str:
    """Give the picture, as SVG.

    Args:
        rows: the modules, row by row; each imports only from the rows above its own.
    """
    height = 40 + max(len(STEPS) * STEP, len(rows) * ROW)
    way = ", ".join(name for name, _ in STEPS)
    below = "; ".join(" ".join(row) for row in rows)
    return "\n".join(
        (
            f'<svg class="house" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            'aria-labelledby="house-title house-desc">',
            f'<title id="house-title">{TITLE}</title>',
            f'<desc id="house-desc">On the left the way of a release, from above: {way}. On the right the modules, row '
            f"by row, each of which imports only from rows above its own: {below}.</desc>",
            f"<style>{STYLE}</style>",
            '<text x="1" y="18" class="name">The way of a release</text>',
            f'<text x="{LEFT + GAP}" y="18" class="name">The modules: a row imports from rows above it</text>',
            *_way(),
            *_rows(rows),
            "</svg>\n",
        )
    )


def _way() -> Iterator[str]:
    for number, (name, what) in enumerate(STEPS):
        top = 34 + number * STEP
        kind = "box room" if name == "rooms" else "box"
        yield f'<rect class="{kind}" x="1" y="{top}" width="{LEFT - 2}" height="{BOX}" rx="6"/>'
        yield f'<text class="name" x="14" y="{top + 21}">{name}</text>'
        yield f'<text class="small" x="14" y="{top + 39}">{what}</text>'
        if number:
            x, tip = LEFT // 2, top - 3
            yield f'<path class="arrow" d="M{x} {tip - STEP + BOX + 5}V{tip}m-5 -6 5 6 5 -6"/>'


def _rows(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        top, x = 34 + number * ROW, float(LEFT + GAP)
        for part in row:
            width = len(part) * LETTER + 2 * PADDING
            kind = "box room" if ROOMS in row else "box"
            yield f'<rect class="{kind}" x="{x:.0f}" y="{top}" width="{width:.0f}" height="{BAND}" rx="4"/>'
            yield f'<text x="{x + PADDING:.0f}" y="{top + 19}">{part}</text>'
            x += width + 8


if __name__ == "__main__":
    from tests.test_flow import ROWS

    PICTURE.write_text(picture(ROWS), "utf-8")
