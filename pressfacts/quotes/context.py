"""Who speaks in a paragraph of speech that does not say so itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressfacts.layout import Block, Layout
from pressfacts.quotes.ascription import Phrase, lead_in
from pressfacts.quotes.candidate import QuoteCandidate
from pressfacts.quotes.grammar import SIGNATURE, STANDING_ALONE
from pressfacts.quotes.speech import Speech

LONGEST_SUBJECT = 100
MOST_QUESTIONS = 3
SHORTEST_SPEECH = 6
SIGNED_KINDS = ("lead", "body", "heading", "quote")
SENTENCE_END = ".!?…"
NARRATED = ("title", "lead", "body", "heading")


def place_speakers(layout: Layout, speeches: Sequence[Speech]) -> Iterator[QuoteCandidate]:
    """Yield a candidate for each stretch of speech that somebody says, with the phrase that names the speaker.

    A paragraph of speech that ascribes itself to nobody has the speaker that the lines about it give: a clause before
    it that ends in a colon, a `Det säger Anna Ek.` or a signature after it, the speech right before it or after it, or
    the person whom the paragraph before it is about.
    """
    told: Speech | None = None
    listed = _listed(layout, speeches)
    for speech, said_after in zip(speeches, _said_after(speeches), strict=True):
        if speech.speaker and speech.unsure:
            candidate: QuoteCandidate | None = QuoteCandidate(speech.start, speech.end, hint=speech.speaker)
        elif speech.speaker:
            candidate = QuoteCandidate(speech.start, speech.end, speech.speaker)
        elif speech.block in listed:
            candidate = None
        else:
            candidate = _unascribed(layout, speech, told, said_after)
        if candidate:
            told = speech
            yield candidate


def _listed(layout: Layout, speeches: Sequence[Speech]) -> set[int]:
    """Give the blocks of dash lists: two or more lines with no empty line between them, none ascribed to anybody.

    A clause such as `Anna Ek säger:` right before such lines makes speech of them.
    """
    ascribed = {speech.block for speech in speeches if speech.speaker}
    listed: set[int] = set()
    run: list[int] = []
    for index, block in enumerate((*layout.blocks, None)):
        if block and block.marker == "–" and (not run or not block.gap):
            run.append(index)
            continue
        lead = layout.blocks[run[0] - 1] if run and run[0] and layout.blocks[run[0]].kind == "quote" else None
        announced = lead is not None and layout.text[lead.end - 1] == ":"
        if len(run) > 1 and not announced and ascribed.isdisjoint(run):
            listed.update(run)
        run = [index] if block and block.marker == "–" else []
    return listed


def _said_after(speeches: Sequence[Speech]) -> list[Phrase | None]:
    """Give, for each, the speaker of the first ascription in the speech that follows with nothing between."""
    phrases: list[Phrase | None] = [None] * len(speeches)
    for at in range(len(speeches) - 2, -1, -1):
        following = speeches[at + 1]
        if following.block == speeches[at].last_block + 1 and following.opens:
            phrases[at] = following.speaker or phrases[at + 1]
    return phrases


def _unascribed(
    layout: Layout, speech: Speech, told: Speech | None, said_after: Phrase | None
) -> QuoteCandidate | None:
    """Look for the speaker in the lines before and after a paragraph of speech."""
    block = layout.blocks[speech.block]
    if block.marker == "•" or not speech.opens or speech.end - speech.start < SHORTEST_SPEECH:
        return None
    before = layout.blocks[speech.block - 1] if speech.block else None
    adjoins = told is not None and told.last_block == speech.block - 1
    signature = _signature(layout, speech)
    if before and layout.text[before.end - 1] == ":":
        return _announced(layout, speech, before, adjoins, signature)
    if phrase := _said_below(layout, speech):
        return QuoteCandidate(speech.start, speech.end, phrase)
    if signature:
        return QuoteCandidate(speech.start, speech.end, hint=signature)
    if block.marker == "–" and layout.text[speech.end - 1] not in SENTENCE_END:
        return None
    if adjoins or (told and before and layout.text[before.end - 1] == "?"):
        return QuoteCandidate(speech.start, speech.end, continues=True)
    if said_after:
        return QuoteCandidate(speech.start, speech.end, hint=said_after)
    if layout.text[speech.end - 1] in SENTENCE_END and (hint := _told_of(layout, speech)):
        return QuoteCandidate(speech.start, speech.end, hint=hint, alone=_stands_alone(layout, speech))
    return None


def _announced(
    layout: Layout, speech: Speech, before: Block, adjoins: bool, signature: Phrase | None
) -> QuoteCandidate | None:
    """Read the clause before the words: `Så här kommenterar Anna Ek beslutet:`, `Anna Ek, rektor:`."""
    if adjoins:
        return QuoteCandidate(speech.start, speech.end, continues=True)
    start = max(before.start, layout.sentence_at(before.end - 1)[0])
    led_in = lead_in(layout, start, before.end - 1)
    if led_in is None:  # no verb of saying: Anna Ek håller inte med:
        alone = _stands_alone(layout, speech) and layout.text[speech.end - 1] in SENTENCE_END
        return QuoteCandidate(speech.start, speech.end, hint=(start, before.end)) if alone else None
    if led_in.unsure:
        return QuoteCandidate(speech.start, speech.end, hint=signature or led_in.speaker)
    return QuoteCandidate(speech.start, speech.end, led_in.speaker)


def _told_of(layout: Layout, speech: Speech) -> Phrase | None:
    """Give the beginning of the last sentence before the words, which may be about the speaker.

    Questions are passed over, as an interview has them, and headings of questions.
    """
    for before in reversed(layout.blocks[max(0, speech.block - MOST_QUESTIONS) : speech.block]):
        if before.kind not in NARRATED or SIGNATURE.match(layout.text, before.start, before.end):
            return None
        if layout.text[before.end - 1] != "?":
            start, end = layout.sentence_at(before.end - 1)
            return max(start, before.start), min(end, start + LONGEST_SUBJECT)
    return None


def _stands_alone(layout: Layout, speech: Speech) -> bool:
    """Whether a paragraph opens with a dash and has no other such paragraph above or below it."""
    near = layout.blocks[max(0, speech.block - 1) : speech.last_block + 2]
    return layout.blocks[speech.block].marker == "–" and sum(block.marker == "–" for block in near) == 1


def _said_below(layout: Layout, speech: Speech) -> Phrase | None:
    below = _block_below(layout, speech)
    found = below and STANDING_ALONE.match(layout.text, below.start, below.end)
    return found.spans["speaker"] if found else None


def _signature(layout: Layout, speech: Speech) -> Phrase | None:
    """Give the line under the words where it is a name with a title."""
    below = _block_below(layout, speech)
    if below is None or below.kind not in SIGNED_KINDS or below.marker == "#":
        return None
    if layout.text[below.start : below.end].isupper():  # a heading
        return None
    found = SIGNATURE.match(layout.text, below.start, below.end)
    return found.spans["speaker"] if found else None


def _block_below(layout: Layout, speech: Speech) -> Block | None:
    at = speech.last_block + 1
    return layout.blocks[at] if at < len(layout.blocks) else None
