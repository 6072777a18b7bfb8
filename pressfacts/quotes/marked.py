"""Speech between quotation marks: which stretches are somebody's words, and which a title, a term or irony."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.layout import Block, Layout
from pressfacts.quotes.ascription import Ascription, Phrase, ascription_at, lead_in
from pressfacts.quotes.grammar import BEFORE, JOINED, MARKED
from pressfacts.quotes.speech import MARKS, Speech, find_dashed, trim
from pressfacts.rule import Candidate

MOST_PARAGRAPHS = 8
LONGEST_ASCRIPTION = 300
FEWEST_WORDS = 4


def find_marked(layout: Layout, index: int, block: Block) -> Iterator[Speech]:
    """Yield the speech between marks that begins in a paragraph."""
    stretches = list(MARKED.find(layout.text, block.start, block.end))
    at = 0
    while at < len(stretches):
        first = last = stretches[at]
        ascription = _after(layout, block, first)
        while at + 1 < len(stretches) and _is_joined(layout, block, ascription, stretches[at + 1]):
            at += 1
            last = stretches[at]
        at += 1
        if "open" in last.groups:
            yield from _unclosed(layout, index, block, first)
        elif speech := _speech(layout, index, block, first, last, ascription):
            yield speech


def _speech(
    layout: Layout, index: int, block: Block, first: Candidate, last: Candidate, ascription: Ascription | None
) -> Speech | None:
    start, end = trim(layout, first.spans["said"][0], last.spans["said"][1])
    opens = first.start == block.start
    if ascription:
        closes = max(last.end, ascription.end) >= block.end
        return Speech(index, index, start, end, ascription.speaker, False, ascription.carries_on, opens, closes)
    closes = not layout.text[last.end : block.end].strip(" .,")
    phrase, unsure = _before(layout, block, first)
    if phrase:
        return Speech(index, index, start, end, phrase, unsure, opens=opens, closes=closes)
    return Speech(index, index, start, end) if opens and closes else None


def _after(layout: Layout, block: Block, stretch: Candidate) -> Ascription | None:
    """Give the ascription right after a stretch that opens a sentence.

    Inside one, `I rapporten ”Framtidens skola” skriver Anna Ek`, the marks hold a title.
    """
    before = layout.text[block.start : stretch.start].rstrip()
    if before and before[-1] not in ".!?…:–-" and before[-1] not in MARKS:
        return None
    return ascription_at(layout, stretch.end, min(block.end, stretch.end + LONGEST_ASCRIPTION))


def _is_joined(layout: Layout, block: Block, ascription: Ascription | None, following: Candidate) -> bool:
    """Whether a stretch goes on with the words that an ascription broke off."""
    if ascription is None or following.start < ascription.speaker[1]:
        return False
    at = ascription.end if ascription.end <= following.start else ascription.speaker[1]
    if not JOINED.match(layout.text[at : following.start], 0):
        return False
    own = _after(layout, block, following)
    return own is None or not own.named


def _before(layout: Layout, block: Block, stretch: Candidate) -> tuple[Phrase | None, bool]:
    """Give the phrase that names the speaker before a stretch, and whether it has no verb to it."""
    text = layout.text
    if stretch.start == block.start:
        return None, False
    clause = max(block.start, layout.sentence_at(stretch.start - 1)[0])
    end = block.start + len(text[block.start : stretch.start].rstrip())
    verbs = list(BEFORE.find(text, clause, end))
    if text[end - 1] == ":":
        return (lead_in(layout, clause, end - 1), False) if verbs else ((clause, end - 1), True)
    if not verbs or clause >= end:
        return None, False
    words = stretch.groups["said"].split()
    adjacent = text[verbs[-1].end : end].strip() in ("", "att", "så här", "bland annat")
    inside = len(words) >= FEWEST_WORDS and words[0][:1].islower() and " att " in text[verbs[-1].end : end] + " "
    if (adjacent and len(words) > 1) or inside:
        return lead_in(layout, clause, end), False
    return None, False


def _unclosed(layout: Layout, index: int, block: Block, stretch: Candidate) -> Iterator[Speech]:
    """Yield the words after a mark that a later paragraph closes, or that is opened anew in the next one."""
    start, opens = stretch.spans["said"][0], stretch.start == block.start
    phrase, unsure = _before(layout, block, stretch)
    if not opens and phrase is None:
        return
    for later, following in enumerate(layout.blocks[index + 1 : index + 1 + MOST_PARAGRAPHS], index + 1):
        if following.kind in ("contact", "table") or layout.text[following.start] in MARKS:
            break
        close = min(
            (at for mark in MARKS if (at := layout.text.find(mark, following.start, following.end)) > 0), default=-1
        )
        if close < 0:
            continue
        ascription = ascription_at(layout, close + 1, following.end)
        speaker = ascription.speaker if ascription else phrase
        if not layout.text[close - 1].isspace():
            yield Speech(index, later, *trim(layout, start, close), speaker, unsure and not ascription, opens=opens)
        return
    if opens:
        yield from find_dashed(layout, index, block)
    else:
        yield Speech(index, index, *trim(layout, start, block.end), phrase, unsure, opens=False)
