"""From what a rule matched to a duration or a set; an age is neither."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from pressfacts.dates.expressions import Amount, Part
from pressfacts.dates.neighbours import ALL_WEEKDAYS, places, word_before
from pressfacts.dates.relative_readings import LONGEST, _is_rate
from pressfacts.dates.words import (
    AGE_AFTER,
    AGED,
    DAY_ORDINALS,
    DURATIONS,
    EVERY,
    EVERY_WEEKDAY,
    SET_ADVERBS,
    SET_UNITS,
    SHORT_WEEKDAYS,
    SMALL_UNITS,
    UNITS,
    WEEKDAYS,
)
from pressfacts.numbers import resolve_numeral

if TYPE_CHECKING:
    import regex

# Words after which a stretch of years follows and no age: `i 3–5 år`, `fängelse 2–4 år`.
STRETCH_CUES = (
    "i", "om", "på", "inom", "efter", "för", "tar", "ta", "kommande", "närmaste", "cirka", "ca", "ca.", "ungefär",
    "fängelse", "senaste", "hela", "med", "omkring", "runt",
)  # fmt: skip


def read_duration(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`tre år`, `ett och ett halvt år`, `1–2 veckor`."""
    low, high = resolve_numeral(match["number"]), match["to"] and resolve_numeral(match["to"])
    unit = match["unit"].casefold()
    if low is None or not _counts(match, text, low, high):
        return
    if UNITS.get(unit) == "year" and _is_age(match, text, low, bool(high)):
        yield Part(match.start(), match.end(), Amount("duration", ""), alone=False)
        return
    if match["half"]:
        low += Decimal("0.5")
    if high and match["list"] and word_before(text, match.start()) != "mellan":
        yield Part(match.start(), match.end("number"), Amount("duration", duration(low, unit)))
        yield Part(match.start("to"), match.end(), Amount("duration", duration(high, unit)))
        return
    value = duration(low, unit) + (f"/{duration(high, unit)}" if high else "")
    yield Part(match.start(), match.end(), Amount("duration", value))


def _counts(match: regex.Match[str], text: str, low: Decimal, high: Decimal | None) -> bool:
    """Tell a number of units from `2024 år`, a year, from `en dag`, some day, and from `en min`, one of mine."""
    number, unit = match["number"].casefold(), match["unit"].casefold()
    if not 0 < low <= LONGEST or (match["to"] and (not high or high <= low or high > LONGEST)):
        return False
    if unit == "år" and low >= 1000 and number.isdigit():
        return False
    if number == "en" and unit == "dag":
        return word_before(text, match.start()) in ("på", "under", "i", "inom", "efter", "per", "bara")
    return bool(unit != "min" or number[:1].isdigit())


def duration(count: Decimal, unit: str) -> str:
    """Give the TIMEX3 value: `P1Y6M`, `P90D`, `PT1H30M`."""
    if unit in SMALL_UNITS:
        code = SMALL_UNITS[unit]
        whole, part = divmod(count, 1)
        if part and code == "H":
            hours = f"{whole}H" if whole else ""
            return f"PT{hours}{_plain(part * 60)}M"
        return f"PT{_plain(count)}{code}"
    code, times = DURATIONS[UNITS[unit]]
    count *= times
    whole, part = divmod(count, 1)
    if part and code == "Y" and (part * 12) % 1 == 0:
        years = f"{whole}Y" if whole else ""
        return f"P{years}{_plain(part * 12)}M"
    return f"P{_plain(count)}{code}"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def _is_age(match: regex.Match[str], text: str, low: Decimal, ranged: bool) -> bool:
    start, end = match.span()
    before = text[max(0, start - 60) : start].rsplit("\n", 1)[-1]
    words = [word.casefold().strip('(,”"') for word in before.split()[-2:]]
    after = text[end : end + 30].split("\n", 1)[0].casefold().lstrip(" ")
    if after.startswith("s") and not after[1:2].isalpha():
        after = after[1:].lstrip(" ")
    if "ålder" in before.casefold() and match["number"].isdigit() and low >= 5:
        return True
    if any(word.casefold().startswith("fyll") for word in before.split()[-4:]):
        return True
    if after.startswith(AGE_AFTER) or (words and words[-1].startswith(("ålder", "åldr", "fyll"))):
        return True
    if len(words) == 2 and words[0].startswith("ålder") and words[1] in ("på", "från", "till", "är", "om"):
        return True
    if ranged and match["number"][:1].isdigit() and low < 120:
        return not (words and words[-1] in STRETCH_CUES)
    if words[-1:] and words[-1] in ("över", "under", "till", "från", "mellan", "än", "om"):
        return len(words) == 2 and words[0] in AGED
    digits = match["number"].isdigit() and 5 <= low <= 110
    named = before.rstrip().endswith((",", "(")) and text[end : end + 1] in (",", ")", ".")
    if digits and named and before.rstrip(" ,(").rsplit(" ", 1)[-1][:1].isupper():
        return True
    stops = text[end : end + 1] in (".", ",", "") or after.startswith(("och ", "när "))
    return digits and bool(words) and words[-1] in ("är", "blir", "var", "barn", "unga", "ungdomar") and stops


def read_set(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`årligen`, `var tredje månad`, `per år`, `på onsdagar`."""
    if match["weekday"]:
        for (start, end), word in zip(places(match, "weekday"), match.captures("weekday"), strict=True):
            yield Part(start, end, Amount("set", f"XXXX-WXX-{WEEKDAYS[word.casefold()]}"))
        return
    value = _set_value(match)
    if match["within"] and not _is_rate(text, match.start()):
        return
    yield Part(match.start(), match.end(), Amount("set", value))


def _set_value(match: regex.Match[str]) -> str:
    if match["adverb"]:
        return SET_ADVERBS[match["adverb"].casefold()]
    if match["plural"]:
        return f"XXXX-WXX-{EVERY_WEEKDAY[match['plural'].casefold()]}"
    unit = match["unit"].casefold()
    count, value = 1, SET_UNITS[unit]
    if match["every"]:
        ordinal = (match["ordinal"] or "").casefold()
        count = DAY_ORDINALS.get(ordinal) or (
            int(ordinal.split(":")[0]) if ordinal else EVERY[match["every"].casefold()]
        )
    prefix = "PT" if value.startswith("PT") else "P"
    number, code = int(value[len(prefix) : -1]), value[-1]
    return f"{prefix}{number * count}{code}"


def read_every_day_of_week(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`mån–fre 9–16`: opening hours; one whole weekday before a time is that day and not each."""
    first = match["weekday"].casefold()
    last = match["to_weekday"] and match["to_weekday"].casefold()
    if last:
        value = f"XXXX-WXX-{ALL_WEEKDAYS[first]}/XXXX-WXX-{ALL_WEEKDAYS[last]}"
        yield Part(match.start(), match.end(), Amount("set", value))
    elif first in SHORT_WEEKDAYS:
        yield Part(match.start(), match.end(), Amount("set", f"XXXX-WXX-{ALL_WEEKDAYS[first]}"), alone=False)
