"""How a quote came about, step by step: what sets the words off, and whom they are ascribed to."""

from __future__ import annotations

from collections.abc import Iterator

from pressfacts.derivation import Step
from pressfacts.quotes.candidate import QuoteCandidate
from pressfacts.quotes.signs import MARKS

DASHES = "–—―-"
PRONOUNS = ("hon", "han", "hen")
FARTHEST = 60
LONGEST_PHRASE = 100


def tell_quote(candidate: QuoteCandidate, speaker: str | None, text: str) -> Iterator[Step]:
    """Tell what made a quote of words, and how their speaker is known.

    Args:
        candidate: what was found.
        speaker: the full name of whoever said it.
        text: the view that it was found in.
    """
    yield _set_off(candidate, text)
    if candidate.speaker is not None:
        yield from _ascribed(candidate.speaker, candidate, speaker, text)
    elif candidate.continues:
        yield Step("speaker", None, f"{speaker or 'nobody who is named'}: the words go on from the quote before them")
    elif candidate.hint is not None and _is_named(speaker, _phrase(candidate.hint, text)):
        phrase = _phrase(candidate.hint, text)
        yield Step("speaker", phrase, f"{speaker}: nothing ascribes the words, and this names the speaker")
    else:
        yield Step(
            "speaker", None, f"{speaker}: nothing ascribes the words, and what stands by them tells of nobody else"
        )


def _set_off(candidate: QuoteCandidate, text: str) -> Step:
    """Tell whether the words stand between marks or after a dash."""
    before = text[max(0, candidate.start - 3) : candidate.start].rstrip(" ")
    after = text[candidate.end : candidate.end + 3].lstrip(" .,")
    if before[-1:] and before[-1:] in MARKS:
        closed = after[:1] and after[:1] in MARKS
        return Step("words", None, "between quotation marks" if closed else "after a quotation mark")
    if before[-1:] and before[-1:] in DASHES:
        return Step("words", None, "after a dash")
    return Step("words", None, "a paragraph of speech")


def _ascribed(place: tuple[int, int], candidate: QuoteCandidate, speaker: str | None, text: str) -> Iterator[Step]:
    phrase = _phrase(place, text)
    after = place[0] >= candidate.end
    between = text[candidate.end : place[0]] if after and place[0] - candidate.end <= FARTHEST else ""
    verb = between.strip(' ,.”"»«!?…:–-\n')
    if verb:
        yield Step("ascription", verb, "ascribes the words before it")
    else:
        side = "after" if after else "within" if place[0] >= candidate.start else "before"
        yield Step("ascription", None, f"stands {side} the words")
    yield Step("speaker", phrase, _resolved(phrase, speaker))


def _resolved(phrase: str, speaker: str | None) -> str:
    """Tell how a phrase names the speaker: in full, by a part of the name, by a pronoun, by a title."""
    if speaker is None:
        return "nobody whom the release names"
    words = [word.strip(",.()").casefold() for word in phrase.split()]
    if speaker in phrase:
        return speaker
    if any(word.removesuffix("s") in speaker.casefold().split() for word in words):
        return f"{speaker}, by a part of the name"
    if any(word in PRONOUNS for word in words):
        return f"{speaker}, the one named last whom the pronoun fits"
    return f"{speaker}, the one named last who has that title"


def _is_named(speaker: str | None, phrase: str) -> bool:
    return speaker is not None and any(part in phrase for part in speaker.split())


def _phrase(place: tuple[int, int], text: str) -> str:
    return " ".join(text[place[0] : min(place[1], place[0] + LONGEST_PHRASE)].split())
