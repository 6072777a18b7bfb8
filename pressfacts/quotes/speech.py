"""Paragraphs and stretches of speech: what stands after a dash or between quotation marks, and its ascription."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pressfacts.layout import Block, Layout
from pressfacts.quotes.ascription import (
    Ascription,
    LeadIn,
    Phrase,
    find_ascriptions,
    find_late,
    find_signature,
    is_narration,
    lead_in,
)
from pressfacts.quotes.grammar import REPORTED, RUN_TOGETHER
from pressfacts.quotes.signs import ANY_DASH, ANY_MARK
from pressfacts.rule import Candidate


@frozen
class Speech:
    """Words after a dash or between marks.

    Attributes:
        block: which block of the layout they begin in.
        last_block: which block they end in.
        start: where they begin, without dash and marks.
        end: where they end, without the ascription after them.
        speaker: the phrase that names the speaker.
        unsure: whether that phrase, a label or a signature, must prove to name a person.
        carries_on: whether the ascription announces more: `och fortsätter:`.
        opens: whether the words open their paragraph.
    """

    block: int
    last_block: int
    start: int
    end: int
    speaker: Phrase | None = None
    unsure: bool = False
    carries_on: bool = False
    opens: bool = True


def find_dashed(layout: Layout, index: int, block: Block) -> Iterator[Speech]:
    """Yield the speech of a paragraph that opens with a dash, one for each speaker where lines have run together."""
    ascriptions = list(find_ascriptions(layout, block.start, block.end))
    last_named = max((ascription.start for ascription in ascriptions if ascription.named), default=-1)
    start, at = block.start, 0
    speaker: Phrase | None = None
    for dash in _dashes_inside(layout.text, block):
        beyond = next((i for i in range(at, len(ascriptions)) if ascriptions[i].start >= dash.start), len(ascriptions))
        if beyond > at and (last_named > dash.end or _ends(ascriptions[beyond - 1], dash.start)):
            speech = _speech(layout, index, start, dash.start, ascriptions[at:beyond])
            yield speech
            start, at, speaker = dash.end, beyond, speech.speaker
    last = _speech(layout, index, start, block.end, ascriptions[at:])
    if last.speaker is None and speaker:  # – Ja, säger hon. – Men vi måste fortsätta.
        last = evolve(last, speaker=speaker)
    yield last if last.speaker else _with_next_paragraph(layout, last)


def find_run_in(layout: Layout, index: int, block: Block) -> Iterator[Speech]:
    """Yield the speech after a dash inside a paragraph: `Skolan är klar. – Bra, säger hon.`, `Anna Ek: – Bra.`."""
    dashes = _dashes_inside(layout.text, block)
    for at, dash in enumerate(dashes):
        end = dashes[at + 1].start if at + 1 < len(dashes) else block.end
        ascription = next(find_ascriptions(layout, dash.end, end), None)
        if ascription:
            words = trim(layout, dash.end, ascription.start)
            yield Speech(index, index, *words, ascription.speaker, carries_on=ascription.carries_on, opens=False)
        elif at == 0 and (led_in := _led_in(layout, block, dash.start)):
            yield Speech(index, index, *trim(layout, dash.end, end), led_in.speaker, led_in.unsure, opens=False)


def _led_in(layout: Layout, block: Block, dash: int) -> LeadIn | None:
    """Give who speaks after a dash by the sentence before it: `Anna Ek: – Bra.`, `Anna Ek säger att … – Bra.`."""
    clause = max(block.start, layout.sentence_at(dash - 1)[0])
    if layout.text[dash - 1] == ":":
        return lead_in(layout, clause, dash - 1)
    told = next(REPORTED.find(layout.text, clause, dash), None)
    return LeadIn((clause, told.start), unsure=True) if told and told.start > clause else None


def _dashes_inside(text: str, block: Block) -> list[Candidate]:
    """Give the dashes in a paragraph that open speech, each with the space before it."""
    dashes = ANY_DASH.finditer(text, block.start + 1, block.end)
    found = (RUN_TOGETHER.match(text, dash.start() - 1, block.end) for dash in dashes)
    return [dash for dash in found if dash]


def _with_next_paragraph(layout: Layout, speech: Speech) -> Speech:
    """Read words on into a paragraph without dash that ends in their ascription; a line of a list has none such."""
    block = layout.blocks[speech.block]
    if not block.gap and speech.block and layout.blocks[speech.block - 1].marker == block.marker:
        return speech
    below = layout.blocks[speech.block + 1] if speech.block + 1 < len(layout.blocks) else None
    if below is None or below.marker or below.kind not in ("lead", "body"):
        return speech
    ascriptions = list(find_ascriptions(layout, below.start, below.end))
    if not ascriptions or not _ends(ascriptions[-1], below.end) or ascriptions[-1].start == below.start:
        return speech
    if ANY_MARK.search(layout.text, below.start, below.end):
        return speech
    end = trim(layout, speech.start, ascriptions[-1].start)[1]
    return evolve(speech, last_block=speech.block + 1, end=end, speaker=_best(ascriptions))


def _speech(layout: Layout, index: int, start: int, end: int, ascriptions: list[Ascription]) -> Speech:
    """Cut the last ascription off where it ends the paragraph; one in the middle stays in the words."""
    late = None if any(_ends(each, end) for each in ascriptions) else find_late(layout, start, end)
    if late:
        ascriptions = [*ascriptions, late]
    signature = None if ascriptions else find_signature(layout, start, end)
    if signature:
        ascriptions = [signature]
    stop = end
    if ascriptions and (_ends(ascriptions[-1], end) or is_narration(layout, (start, end), ascriptions[-1], end)):
        stop = _first_of_repeated(layout, ascriptions).start
    first, stop = trim(layout, start, stop)
    return Speech(
        block=index,
        last_block=index,
        start=first,
        end=stop,
        speaker=_best(ascriptions),
        unsure=signature is not None,
        carries_on=bool(ascriptions) and ascriptions[-1].carries_on,
    )


def _ends(ascription: Ascription, end: int) -> bool:
    return ascription.end >= end and not ascription.resumed


def _first_of_repeated(layout: Layout, ascriptions: list[Ascription]) -> Ascription:
    """Pass back over one ascription written twice: `säger Anna Ek, säger Anna Ek`."""
    last = ascriptions[-1]
    for ascription in reversed(ascriptions[:-1]):
        if layout.text[slice(*ascription.speaker)] != layout.text[slice(*last.speaker)]:
            break
        if layout.text[ascription.speaker[1] : last.start].strip(" ,."):
            break
        last = ascription
    return last


def _best(ascriptions: list[Ascription]) -> Phrase | None:
    """Prefer the last ascription that names somebody to pronouns."""
    named = [ascription for ascription in ascriptions if ascription.named]
    return (named or ascriptions)[-1].speaker if ascriptions else None


def trim(layout: Layout, start: int, end: int) -> Phrase:
    """Leave out white space, a comma at the end, and marks that stand around the whole."""
    text = layout.text
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    marks = [mark.start() for mark in ANY_MARK.finditer(text, start, end)]
    if not marks:
        return start, end
    wrapped = len(marks) % 2 == 0 and marks[0] == start and marks[-1] == end - 1 and _is_whole(text, marks)
    opened = len(marks) % 2 == 1 and marks[0] == start
    closed = len(marks) % 2 == 1 and marks[-1] == end - 1 and not opened
    return (
        trim(layout, start + (wrapped or opened), end - (wrapped or closed))
        if wrapped or opened or closed
        else (start, end)
    )


def _is_whole(text: str, marks: list[int]) -> bool:
    """Whether the first mark is closed by the last one, and not by one in between."""
    depth = 0
    for at in marks[:-1]:
        opening = not text[at - 1 : at].strip(" (–-") and text[at + 1 : at + 2].strip()
        depth += 1 if opening or at == marks[0] else -1
        if depth == 0:
            return False
    return True
