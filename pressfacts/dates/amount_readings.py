"""From what a rule matched to a duration or a set; an age is neither."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from pressfacts.dates.ages import is_age
from pressfacts.dates.expressions import Amount, Part
from pressfacts.dates.neighbours import ALL_WEEKDAYS, is_moved, places, word_before
from pressfacts.dates.relative_readings import LONGEST, _is_rate
from pressfacts.dates.words import (
    CHANGED,
    DAY_ORDINALS,
    DURATIONS,
    EVERY,
    EVERY_WEEKDAY,
    HOURS,
    MINUTES_LONG,
    RESCHEDULED,
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

AIM = 40
"""How far before a number the goal is that a year after it is that of, in characters."""


def read_duration(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`tre år`, `ett och ett halvt år`, `1–2 veckor`."""
    low, high = resolve_numeral(match["number"]), match["to"] and resolve_numeral(match["to"])
    unit = match["unit"].casefold()
    if low is None or not _counts(match, text, low, high) or _is_level(match, text):
        return
    if UNITS.get(unit) == "year" and is_age(match, text, low, ranged=bool(high)):
        yield Part(match.start(), match.end(), Amount("duration", ""), alone=False)
        return
    if match["half"]:
        low += Decimal("0.5")
    value = duration(low, unit)
    if match["more"]:
        yield from _read_more(match, value)
    elif high and _are_two(match, text):
        yield Part(match.start(), match.end("number"), Amount("duration", value))
        yield Part(match.start("to"), match.end(), Amount("duration", duration(high, unit)))
    else:
        value += f"/{duration(high, unit)}" if high else ""
        yield Part(match.start(), match.end(), Amount("duration", value))


def _are_two(match: regex.Match[str], text: str) -> bool:
    """Tell `30 och 60 dagar` and `förlängs från fem till sex månader` from `tar två till tre veckor`."""
    if match["list"]:
        return word_before(text, match.start()) != "mellan"
    levels = text.startswith(" till ", match.end("number"))
    return levels and is_moved(text, match.start(), (*RESCHEDULED, *CHANGED))


def _is_level(match: regex.Match[str], text: str) -> bool:
    """`målet är 60 år 2004`: the word for the year goes with the year after it, and the figure is a level."""
    year = text[match.end() + 1 : match.end() + 5]
    dated = len(year) == 4 and year.isdigit() and year.startswith(("19", "20"))
    if not dated or match["unit"] != "år":
        return False
    before = word_before(text, match.start())
    return before in ("är", "var", "blir", "blev") or (before == "från" and _is_bare_level(text, match.end() + 5))


def _is_bare_level(text: str, at: int) -> bool:
    """Tell `från 17,2 år 2003 till 16,7`, whose other level has no `år`, from `från 17,2 år 2003 till 16,7 år`."""
    to, level, unit = [*text[at : at + AIM].split(), "", "", ""][:3]
    return to == "till" and level[:1].isdigit() and unit.rstrip(".,;:)") != "år"


def _read_more(match: regex.Match[str], value: str) -> Iterator[Part]:
    """`fyra år och sex månader` is one duration; units that do not grow smaller are two."""
    more = resolve_numeral(match["more"])
    rest = duration(more, match["more_unit"].casefold()) if more and more <= LONGEST else ""
    if "." in value + rest or not rest or _size(rest) >= _size(value):
        yield Part(match.start(), match.end("unit"), Amount("duration", value))
        if rest:
            yield Part(match.start("more"), match.end(), Amount("duration", rest))
        return
    if rest.startswith("PT") and value.startswith("PT"):
        rest = rest[2:]
    yield Part(match.start(), match.end(), Amount("duration", value + rest.removeprefix("P")))


def _size(value: str) -> int:
    """Give a unit's place among the units, from seconds to years."""
    return "SMHDWMY".index(value[-1], 3 if "T" not in value else 0)


def _counts(match: regex.Match[str], text: str, low: Decimal, high: Decimal | None) -> bool:
    """Tell a number of units from `2024 år`, a year, from `en dag`, some day, and from `en min`, one of mine."""
    number, unit = match["number"].casefold(), match["unit"].casefold()
    if not 0 < low <= LONGEST or (match["to"] and (not high or high > LONGEST)):
        return False
    if high and high <= low and not _are_two(match, text):
        return False
    if unit == "år" and ((low >= 1000 and number.isdigit()) or _is_of_year(match, text)):
        return False
    if number == "en" and unit == "dag" and not text.startswith(" eller två", match.end()):
        return word_before(text, match.start()) in ("på", "under", "i", "inom", "efter", "per", "bara")
    return bool(unit != "min" or number[:1].isdigit())


def _is_of_year(match: regex.Match[str], text: str) -> bool:
    """Tell `målet är 60 år 2004`, where `år` goes with the year, from `bolaget fyller 50 år 2014`."""
    following = text[match.end() : match.end() + 6]
    if not (following[1:5].isdigit() and following[:3] in (" 19", " 20") and not following[5:].isdigit()):
        return False
    words = text[max(0, match.start() - AIM) : match.start()].casefold().split()
    return any(word.startswith(("mål", "andel", "nivå", "gräns", "ligg", "nå")) for word in words)


def duration(count: Decimal, unit: str) -> str:
    """Give the TIMEX3 value: `P1Y6M`, `P90D`, `PT1H30M`."""
    if unit in SMALL_UNITS:
        code = SMALL_UNITS[unit]
        count *= MINUTES_LONG.get(unit, 1)
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


def read_set(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`årligen`, `var tredje månad`, `per år`, `på onsdagar`."""
    if match["weekday"]:
        for (start, end), word in zip(places(match, "weekday"), match.captures("weekday"), strict=True):
            yield Part(start, end, Amount("set", f"XXXX-WXX-{WEEKDAYS[word.casefold()]}"))
        return
    value = _set_value(match)
    if match["adverb"] and value.startswith("XXXX") and _is_counted(text, match.start()):
        return
    if match["within"] and not _is_rate(text, match.start()):
        return
    yield Part(match.start(), match.end(), Amount("set", value))


def _is_counted(text: str, at: int) -> bool:
    """Tell `två lediga helger`, some of them, from `helger`, all of them."""
    words = text[max(0, at - 40) : at].rpartition("\n")[2].split()[-2:]
    return any(word.casefold().strip("”\"'(") in (*HOURS, "flera", "några") for word in words)


def _set_value(match: regex.Match[str]) -> str:
    if match["adverb"]:
        return SET_ADVERBS[match["adverb"].casefold()]
    if match["monthly"]:
        return "P1M"
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
    days = [word.casefold() for word in match.captures("weekday")]
    last = match["to_weekday"] and match["to_weekday"].casefold()
    if last:
        value = f"XXXX-WXX-{ALL_WEEKDAYS[days[0]]}/XXXX-WXX-{ALL_WEEKDAYS[last]}"
        yield Part(match.start(), match.end(), Amount("set", value))
        return
    for (start, end), day in zip(places(match, "weekday"), days, strict=True):
        if day in SHORT_WEEKDAYS or len(days) > 1:
            yield Part(start, end, Amount("set", f"XXXX-WXX-{ALL_WEEKDAYS[day]}"), alone=len(days) > 1)
