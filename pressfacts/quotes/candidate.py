"""A quote before its speaker is known."""

from __future__ import annotations

from attrs import frozen


@frozen
class QuoteCandidate:
    """Words that the release ascribes to somebody; offsets in the view.

    Attributes:
        start: where the words begin, after the dash or the mark.
        end: where they end.
        speaker: the phrase of the ascription that names the speaker, or stands for one.
        hint: a phrase nearby that may name the speaker, where nothing ascribes the words.
        continues: whether the speaker is that of the candidate before, where nothing ascribes the words.
        alone: whether the speaker may be the only one whom the release quotes, where nothing else says who it is.
    """

    start: int
    end: int
    speaker: tuple[int, int] | None = None
    hint: tuple[int, int] | None = None
    continues: bool = False
    alone: bool = False
