"""The ascriptions of a paragraph: where the words are cut off, and who is named there."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pressfacts.layout import Layout
from pressfacts.quotes.grammar import AFTER, BEFORE, LATE, SIGNED, SPEAKER_END
from pressfacts.quotes.words import OPENERS
from pressfacts.rule import Candidate

Phrase = tuple[int, int]


@frozen
class Ascription:
    """A clause that says whose words stand before it, or after it.

    Attributes:
        start: where it cuts the words off, in the view.
        end: where its sentence ends, or where the words go on.
        speaker: the phrase that names the speaker.
        resumed: whether the words go on in the same sentence.
        carries_on: whether it announces more words by the same speaker: `och fortsätter:`.
        named: whether the phrase holds a name, not a pronoun or `en av deltagarna`.
    """

    start: int
    end: int
    speaker: Phrase
    resumed: bool
    carries_on: bool
    named: bool


def find_ascriptions(layout: Layout, start: int, end: int) -> Iterator[Ascription]:
    """Yield the ascriptions that stand after words of speech, between two offsets of one paragraph."""
    at = start
    while found := next(AFTER.find(layout.text, at, end), None):
        ascription = _ascription(layout, found, end)
        at = max(ascription.end, found.end)
        # `Det säger …` is a sentence of its own only where a person is named; else the speaker says so.
        if "sentence" not in found.groups or "unnamed" not in found.groups:
            yield ascription


def ascription_at(layout: Layout, start: int, end: int) -> Ascription | None:
    """Give the ascription that begins right at an offset of a paragraph."""
    found = AFTER.match(layout.text, start, end)
    return _ascription(layout, found, end) if found else None


def find_late(layout: Layout, start: int, end: int) -> Ascription | None:
    """Give the ascription without a comma that ends a paragraph."""
    last, _ = layout.sentence_at(end - 1)
    for found in LATE.find(layout.text, max(start, last), end):
        ascription = _ascription(layout, found, end)
        if ascription.end >= end:
            return ascription
    return None


def find_signature(layout: Layout, start: int, end: int) -> Ascription | None:
    """Give the name that a paragraph of speech ends with, with no verb to it."""
    for found in SIGNED.find(layout.text, max(start, end - 200), end):
        return Ascription(found.start, end, found.spans["speaker"], False, False, True)
    return None


def lead_in(layout: Layout, start: int, end: int) -> Phrase | None:
    """Give the phrase that names the speaker in a clause before the words: `Så här kommenterar Anna Ek beslutet:`."""
    verb = next(BEFORE.find(layout.text, start, end), None)
    if verb is None:
        return None
    opener = layout.text[start : verb.start].split()
    if opener and opener[0].casefold() not in OPENERS:
        return start, verb.start
    phrase_end = next((found.start for found in SPEAKER_END.find(layout.text, verb.end, end)), end)
    return verb.end, max(verb.end, phrase_end)


def _ascription(layout: Layout, found: Candidate, end: int) -> Ascription:
    """Tell how far the ascription and the phrase in it reach."""
    text = layout.text
    speaker = found.spans["speaker"][0]
    sentence_end = min(max(layout.sentence_at(speaker)[1], found.end), end)
    stop = next(SPEAKER_END.find(text, speaker + 1, sentence_end), None)
    phrase_end = stop.start if stop else speaker + len(text[speaker:sentence_end].rstrip(" .!?…"))
    colon = text.find(": ", phrase_end, sentence_end)
    if text[sentence_end - 1] == ":":
        colon = sentence_end - 1
    resumes = stop is not None and "resumed" in stop.groups
    return Ascription(
        start=found.start,
        end=stop.end if stop and resumes else colon + 1 if colon >= 0 else sentence_end,
        speaker=(speaker, phrase_end),
        resumed=resumes or (colon >= 0 and bool(text[colon + 1 : end].strip())),
        carries_on=colon >= 0,
        named="pronoun" not in found.groups and "unnamed" not in found.groups,
    )
