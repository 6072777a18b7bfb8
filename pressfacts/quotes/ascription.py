"""The ascriptions of a paragraph: where the words are cut off, and who is named there."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pressfacts.layout import Layout
from pressfacts.quotes.grammar import (
    AFTER,
    BEFORE,
    LATE,
    NARRATION,
    OWN_WORDS,
    SIGNED,
    SPEAKER_END,
    THIRD_PERSON,
)
from pressfacts.quotes.signs import ANY_SIGN, FIRST_WORD
from pressfacts.quotes.words import (
    AUXILIARIES,
    NOT_SPEAKERS,
    OPENERS,
    SAYING,
    THINKING,
    UNFINISHED,
    WITH_PARTICLE,
)
from pressfacts.rule import Candidate

VERBS = frozenset((*SAYING, *THINKING, *WITH_PARTICLE, *AUXILIARIES))
BEGINNING = ",–—-"  # of these, the signs that belong to the clause, with the space before them

LONGEST_LABEL = 160
LONGEST_ASCRIPTION = 1000
LONGEST_LATE = 200
LONGEST_UNFINISHED = 40
FEWEST_WORDS = 4

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
        by_pronoun: whether it is a pronoun.
    """

    start: int
    end: int
    speaker: Phrase
    resumed: bool
    carries_on: bool
    named: bool
    by_pronoun: bool = False


@frozen
class LeadIn:
    """The phrase that names the speaker before the words, and whether it must prove to name a person."""

    speaker: Phrase
    unsure: bool


def find_ascriptions(layout: Layout, start: int, end: int) -> Iterator[Ascription]:
    """Yield the ascriptions that stand after words of speech, between two offsets of one paragraph."""
    at = start
    while found := _next_after(layout.text, at, end):
        ascription = _ascription(layout, found, end)
        at = max(ascription.end, found.end)
        # `Det säger …` is a sentence of its own only where a person is named; else the speaker says so.
        if "sentence" not in found.groups or "unnamed" not in found.groups:
            yield ascription


def _next_after(text: str, at: int, end: int) -> Candidate | None:
    """Give the first clause that says whose the words before it are: it begins at a comma, a stop, a mark or a dash."""
    for sign in ANY_SIGN.finditer(text, max(0, at - 1), end):
        place = sign.start()
        if sign.group() in BEGINNING:
            while place > at and text[place - 1].isspace():
                place -= 1
        else:
            place += 1
        word = FIRST_WORD.match(text, place, end) if place >= at else None
        if word and word[1].lower() in VERBS and (found := AFTER.match(text, place, end)):
            return found
    return None


def ascription_at(layout: Layout, start: int, end: int) -> Ascription | None:
    """Give the ascription that begins right at an offset of a paragraph."""
    found = AFTER.match(layout.text, start, end)
    return _ascription(layout, found, end) if found else None


def find_late(layout: Layout, start: int, end: int) -> Ascription | None:
    """Give the ascription without a comma that ends a paragraph."""
    last, _ = layout.sentence_at(end - 1)
    for found in LATE.find(layout.text, max(start, last, end - LONGEST_LATE), end):
        ascription = _ascription(layout, found, end)
        if ascription.end >= end:
            return ascription
    return None


def find_signature(layout: Layout, start: int, end: int) -> Ascription | None:
    """Give the name that a paragraph of speech ends with, with no verb to it."""
    for found in SIGNED.find(layout.text, max(start, end - 200), end):
        return Ascription(found.start, end, found.spans["speaker"], False, False, True)
    return None


def lead_in(layout: Layout, start: int, end: int) -> LeadIn | None:
    """Find the speaker in a clause before the words: `Så här kommenterar Anna Ek beslutet:`, `Anna Ek, rektor:`."""
    verb = next(BEFORE.find(layout.text, start, end), None)
    if verb is None:
        return LeadIn((start, end), unsure=True) if end - start <= LONGEST_LABEL else None
    opener = layout.text[start : verb.start].casefold().split()
    if opener and opener[0] not in OPENERS:
        return None if opener[0] in NOT_SPEAKERS else LeadIn((start, verb.start), "thought" in verb.groups)
    phrase_end = next((found.start for found in SPEAKER_END.find(layout.text, verb.end, end)), end)
    return LeadIn((verb.end, max(verb.end, phrase_end)), "thought" in verb.groups)


def _ascription(layout: Layout, found: Candidate, end: int) -> Ascription:
    """Tell how far the ascription and the phrase in it reach."""
    text = layout.text
    speaker = found.spans["speaker"][0]
    sentence_end = min(max(layout.sentence_at(speaker)[1], found.end), end, speaker + LONGEST_ASCRIPTION)
    stop = next(SPEAKER_END.find(text, speaker + 1, sentence_end), None)
    phrase_end = stop.start if stop else sentence_end
    resumed = stop.end if stop and "resumed" in stop.groups else _words_resumed(layout, found, phrase_end, sentence_end)
    phrase_end = min(phrase_end, resumed) if resumed else phrase_end
    if stop and "again" in stop.groups:
        sentence_end = stop.start
    colon = sentence_end - 1 if text[sentence_end - 1] == ":" else text.find(": ", phrase_end, sentence_end)
    return Ascription(
        start=found.start,
        end=resumed or (colon + 1 if colon >= 0 else sentence_end),
        speaker=(speaker, speaker + len(text[speaker:phrase_end].rstrip(" ,.!?…"))),
        resumed=bool(resumed) or (colon >= 0 and bool(text[colon + 1 : end].strip())),
        carries_on=colon >= 0,
        named="pronoun" not in found.groups and "unnamed" not in found.groups,
        by_pronoun="pronoun" in found.groups,
    )


def _words_resumed(layout: Layout, found: Candidate, phrase_end: int, sentence_end: int) -> int | None:
    """Give the comma after the speaker where the words go on: `Det är, säger Anna Ek, en stor dag för oss.`."""
    text = layout.text
    comma = text.find(",", found.end, sentence_end)
    if comma < 0 or comma > phrase_end:
        return None
    clause = text[max(layout.sentence_at(found.start - 1)[0], found.start - LONGEST_UNFINISHED) : found.start].split()
    unfinished = len(clause) <= FEWEST_WORDS and clause[-1:] and clause[-1].casefold() in UNFINISHED
    if unfinished or next(OWN_WORDS.find(text, comma, sentence_end), None):
        return comma
    return None


def is_narration(layout: Layout, words: Phrase, ascription: Ascription, end: int) -> bool:
    """Whether the release itself goes on after an ascription: `…, säger Anna Ek. Hon har lett skolan i tio år.`.

    It does where it speaks of the speaker; nobody in the words before must be meant.
    """
    text = layout.text
    if NARRATION.match(text, ascription.end, end):
        return next(THIRD_PERSON.find(text, words[0], ascription.start), None) is None
    rest = text[ascription.end : min(end, ascription.end + 60)].split()
    names = [word.strip(",.()") for word in text[slice(*ascription.speaker)].split() if word[0].isupper()]
    return bool(rest) and ascription.named and rest[0].removesuffix("s") in names
