"""Tells a title in quotation marks, which names no time, from speech, which does."""

from __future__ import annotations

from functools import cache

import regex

from pressfacts.dates.company import Phrase
from pressfacts.dates.expressions import Amount, Period
from pressfacts.dates.tense import tense_of

MARKS = '”“"»«„’'
LONGEST_TITLE = 60


def is_title(text: str, phrase: Phrase) -> bool:
    """Tell `”1984”`, `”Sju minuter”` and `”Skeppet från 1628 – en musikal”` from what somebody says.

    A title is short, and has a capital, no stop or comma at its end and no verb. Only years and durations are taken for
    a part of one: a day in it is a day.
    """
    what = phrase.what
    if not (isinstance(what, Amount) or (isinstance(what, Period) and what.unit in ("year", "decade"))):
        return False
    opening = max(text.rfind(mark, max(0, phrase.start - LONGEST_TITLE), phrase.start) for mark in MARKS)
    closings = [text.find(mark, phrase.end, phrase.end + LONGEST_TITLE) for mark in MARKS]
    closing = min((at for at in closings if at >= 0), default=-1)
    if opening < 0 or closing - opening > LONGEST_TITLE or closing < 0:
        return False
    title = text[opening + 1 : closing]
    if "\n" in title or title[-1:] in ".,!? " or title[:1].isspace() or not _opens(text, opening):
        return False
    return not any(tense_of(word.casefold()) for word in _word().findall(title))


def _opens(text: str, at: int) -> bool:
    """Tell an opening mark, which follows a space and has a capital or figure after it, from a closing one."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace() or before in "(–-") and (after.isupper() or after.isdigit())


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"\p{L}++")
