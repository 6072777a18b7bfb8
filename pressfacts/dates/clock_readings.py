"""From what a rule matched to a time of the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import TYPE_CHECKING

from pressfacts.dates.expressions import Clock, Part
from pressfacts.dates.neighbours import is_on_a_programme, word_before
from pressfacts.dates.words import (
    HOURS,
    MIDNIGHTS,
    MINUTES,
    STARTS,
)

if TYPE_CHECKING:
    import regex


def _time(hour: str | int, minute: str | int | None) -> time | None:
    hour, minute = int(hour), int(minute or 0)
    if hour == 24 and not minute:
        return time(0, 0)
    return time(hour, minute) if hour < 24 else None


def read_clock(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`kl. 14.00`, `klockan 10–12`, `kl 0900`."""
    packed, to_packed = match["packed"], match["to_packed"]
    if packed:
        first, last = _time(packed[:2], packed[2:]), to_packed and _time(to_packed[:2], to_packed[2:])
    else:
        first = _time(match["hour"], match["minute"])
        last = _time(match["to_hour"], match["to_minute"]) if match["to_hour"] else None
    if first and last and _are_two(match, text):
        yield from _read_two(match, first, last, alone=True)
    elif first:
        yield Part(match.start(), match.end(), Clock(first, last or None))


def _are_two(match: regex.Match[str], text: str) -> bool:
    """Tell `kl. 13 och 18`, two times, from `mellan kl. 13 och 18`."""
    return " och " in match.group().casefold() and word_before(text, match.start()) != "mellan"


def _read_two(match: regex.Match[str], first: time, second: time, *, alone: bool) -> Iterator[Part]:
    yield Part(match.start(), match.group().casefold().index(" och ") + match.start(), Clock(first), alone=alone)
    start = match.start("to_hour") if match["to_hour"] else match.start("to_packed")
    yield Part(start, match.end(), Clock(second, alone=False), alone=alone)


def read_clock_digits(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`16:15` beside a day; a range of two times, `08:15` and what begins a line of a programme stand alone."""
    groups = match.groupdict()
    hour = int(match["hour"])
    if groups["half_day"]:
        hour = hour % 12 + (12 if groups["half_day"].casefold() == "pm" else 0)
    first = _time(hour, match["minute"])
    last = _time(match["to_hour"], match["to_minute"]) if match["to_hour"] else None
    starts = _is_begun(text, match.start())
    padded = match["hour"] == "00" or (match["hour"].startswith("0") and ":" in match.group())
    alone = starts or padded or is_on_a_programme(text, match.start())
    if first and last and _are_two(match, text):
        yield from _read_two(match, first, last, alone=alone)
    elif first and (last is None or first < last):
        yield Part(
            match.start(), match.end(), Clock(first, last, alone=starts), alone=alone or bool(match["to_minute"])
        )


def _is_begun(text: str, at: int) -> bool:
    """Tell whether an hour stands after what begins or ends then: `mötet börjar 18.30`, `insläpp från 18.30`."""
    before = word_before(text, at)
    if before in ("från", "ca", "cirka", "redan"):
        before = word_before(text, text.rindex(" ", 0, at - 1) if " " in text[max(0, at - 9) : at - 1] else 0)
    return before in STARTS


def read_hours(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`8–16` beside a day."""
    first, last = _time(match["hour"], None), _time(match["to_hour"], match["to_minute"])
    if first and last and (first < last or last == time(0, 0)):
        yield Part(match.start(), match.end(), Clock(first, last, alone=False), alone=False)


def read_clock_in_words(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`klockan halv tre`, `kvart över nio`, `midnatt`."""
    if match["midnight"]:
        yield Part(match.start(), match.end(), Clock(time(MIDNIGHTS[match["midnight"].casefold()], 0)))
        return
    minutes = HOURS[match["hour_word"].casefold()] * 60
    if match["minutes"]:
        side = 1 if match["side"].casefold() == "över" else -1
        minutes += side * MINUTES[match["minutes"].casefold()]
    elif "halv" in match.group().casefold():
        minutes -= 30
    yield Part(match.start(), match.end(), Clock(time(minutes // 60 % 24, minutes % 60)))


def read_about(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`18-tiden`: about then."""
    first = _time(match["hour"], match["minute"])
    if first:
        yield Part(match.start(), match.end(), Clock(first))
