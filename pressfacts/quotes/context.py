"""Who speaks in a paragraph of speech that does not say so itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressfacts.layout import Block, Layout
from pressfacts.quotes.ascription import Phrase, lead_in
from pressfacts.quotes.candidate import QuoteCandidate
from pressfacts.quotes.grammar import SIGNATURE, STANDING_ALONE
from pressfacts.quotes.speech import Speech

LONGEST_SUBJECT = 100
SHORTEST_SPEECH = 6
SIGNED_KINDS = ("lead", "body", "heading", "quote")
NARRATED = ("title", "lead", "body", "heading")


def place_speakers(layout: Layout, speeches: Sequence[Speech]) -> Iterator[QuoteCandidate]:
    """Yield a candidate for each stretch of speech that somebody says, with the phrase that names the speaker.

    A paragraph of speech that ascribes itself to nobody has the speaker that the lines about it give: a clause before
    it that ends in a colon, a `Det säger Anna Ek.` or a signature after it, the speech right before it or after it, or
    the person whom the paragraph before it is about.
    """
    told: Speech | None = None
    for at, speech in enumerate(speeches):
        following = speeches[at + 1] if at + 1 < len(speeches) else None
        if speech.speaker and speech.unsure:
            candidate: QuoteCandidate | None = QuoteCandidate(speech.start, speech.end, hint=speech.speaker)
        elif speech.speaker:
            candidate = QuoteCandidate(speech.start, speech.end, speech.speaker)
        else:
            candidate = _unascribed(layout, speech, told, following)
        if candidate:
            told = speech
            yield candidate


def _unascribed(layout: Layout, speech: Speech, told: Speech | None, following: Speech | None) -> QuoteCandidate | None:
    """Look for the speaker in the lines before and after a paragraph of speech."""
    block = layout.blocks[speech.block]
    if block.kind == "bullet" or not speech.opens or speech.end - speech.start < SHORTEST_SPEECH:
        return None
    before = layout.blocks[speech.block - 1] if speech.block else None
    adjoins = told is not None and told.last_block == speech.block - 1
    if before and layout.text[before.end - 1] == ":":
        return _announced(layout, speech, before, adjoins)
    phrase = _said_below(layout, speech)
    if phrase:
        return QuoteCandidate(speech.start, speech.end, phrase)
    if hint := _signature(layout, speech):
        return QuoteCandidate(speech.start, speech.end, hint=hint)
    if adjoins:
        return QuoteCandidate(speech.start, speech.end, continues=True)
    if following and following.block == speech.last_block + 1 and following.opens and following.speaker:
        return QuoteCandidate(speech.start, speech.end, hint=following.speaker)
    if before and before.kind in NARRATED and layout.text[speech.end - 1] in ".!?…":
        start, end = layout.sentence_at(before.end - 1)
        subject = max(start, before.start), min(end, start + LONGEST_SUBJECT)
        return QuoteCandidate(speech.start, speech.end, hint=subject, alone=block.marker == "–")
    return None


def _announced(layout: Layout, speech: Speech, before: Block, adjoins: bool) -> QuoteCandidate | None:
    """Read the clause before the words: `Så här kommenterar Anna Ek beslutet:`, `Anna Ek, rektor:`."""
    if adjoins:
        return QuoteCandidate(speech.start, speech.end, continues=True)
    start = max(before.start, layout.sentence_at(before.end - 1)[0])
    led_in = lead_in(layout, start, before.end - 1)
    if led_in is None:
        return None
    if led_in.unsure:
        return QuoteCandidate(speech.start, speech.end, hint=led_in.speaker)
    return QuoteCandidate(speech.start, speech.end, led_in.speaker)


def _said_below(layout: Layout, speech: Speech) -> Phrase | None:
    below = _block_below(layout, speech)
    found = below and STANDING_ALONE.match(layout.text, below.start, below.end)
    return found.spans["speaker"] if found else None


def _signature(layout: Layout, speech: Speech) -> Phrase | None:
    """Give the line under the words where it is a name with a title."""
    below = _block_below(layout, speech)
    if below is None or below.kind not in SIGNED_KINDS or below.marker == "#":
        return None
    found = SIGNATURE.match(layout.text, below.start, below.end)
    return found.spans["speaker"] if found else None


def _block_below(layout: Layout, speech: Speech) -> Block | None:
    at = speech.last_block + 1
    return layout.blocks[at] if at < len(layout.blocks) else None
