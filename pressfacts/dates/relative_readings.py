"""From what a rule matched to what it says: times counted from the day of publication or from another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from pressfacts.dates.expressions import Part, Period
from pressfacts.dates.neighbours import ALL_MONTHS, ALL_WEEKDAYS, word_after, word_before
from pressfacts.dates.tense import tense_of
from pressfacts.dates.words import (
    BARE_HOLIDAYS,
    BARE_SEASONS,
    COMING,
    DAY_PARTS,
    DAYS_FROM_NOW,
    LAST_HOLIDAYS,
    LAST_SEASONS,
    LAST_WEEKDAYS,
    PARTS_FROM_NOW,
    SEASONS,
    SHIFTS,
    UNITS,
    YEARS_FROM_NOW,
)
from pressfacts.numbers import resolve_numeral

if TYPE_CHECKING:
    import regex


LONGEST = Decimal(9999)


CHOICES = {
    "i": "this", "den här": "this", "denna": "this", "nästa": "next", "kommande": "coming", "den kommande": "coming",
    "förra": "previous", "i förra": "previous", "den förra": "previous", "den gångna": "ended", "till": "coming",
    "inför": "coming", "i fjol": "previous",
}  # fmt: skip


# Words that go on after `i vår`, this spring, but not after `i vår`, in our.
AFTER_A_SEASON = (
    "och", "men", "när", "som", "med", "på", "i", "för", "av", "till", "samt", "efter", "då", "eller", "innan", "där",
    "att", "om", "från", "inför", "än", "även", "ska", "skall", "så", "vi", "har", "planeras", "inte",
)  # fmt: skip


WEEKDAY_CHOICES = {
    "kommande": "first", "nästkommande": "first", "nästa": "next", "förra": "previous", "gångna": "last",
}  # fmt: skip


def read_now(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`i dag`, `i går`, `i kväll`; `morgondagens` is a figure of speech as often as a day."""
    if match["day"] and match["day"].casefold() == "morgondagen" and text[match.end() : match.end() + 1] == "s":
        return
    if match["day"]:
        yield Part(match.start(), match.end(), Period("day", shift=DAYS_FROM_NOW[match["day"].casefold()]))
    else:
        shift, part = PARTS_FROM_NOW[match["part"].casefold()]
        yield Part(match.start(), match.end(), Period("day", shift=shift, part=part))


def read_day_part(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`kväll` after a day."""
    yield Part(match.start(), match.end(), Period("day", part=DAY_PARTS[match["part"].casefold()]), alone=False)


def read_day_part_before(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`natten till`, that waits for its day."""
    period = Period("day", part=DAY_PARTS[match["part"].casefold()], overnight=bool(match["to"]))
    yield Part(match.start(), match.end(), period, alone=False)


def read_year_from_now(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`i fjol`, `nästa år`."""
    word = match["year"].casefold()
    yield Part(match.start(), match.end(), Period("year", shift=YEARS_FROM_NOW[word]))


def read_unit_from_now(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`förra veckan`, `den kommande helgen`; `kommande år` are years to come, and no year."""
    unit = UNITS[match["unit"].casefold()]
    if match["gone"]:
        yield Part(match.start(), match.end(), Period(unit, shift=-1))  # type: ignore[arg-type]
        return
    word = match["shift"].casefold()
    shift = SHIFTS.get(word, 1 if word in COMING else -1)
    if word == "senaste" or (word in COMING and match["unit"].casefold() in ("år", "kvartal", "halvår")):
        return
    yield Part(match.start(), match.end(), Period(unit, shift=shift))  # type: ignore[arg-type]


def read_this_week(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`i veckan`, unless a number before makes it a rate: `40 timmar i veckan`."""
    unit = UNITS[match["unit"].casefold()]
    if unit != "weekend" and _is_rate(text, match.start()):
        return
    if unit == "year" and _closes(match, text):
        yield Part(match.start(), match.end(), Period("year", choose="closing"))
    else:
        period = Period("weekend") if unit == "weekend" else Period(unit, shift=0)  # type: ignore[arg-type]
        yield Part(match.start(), match.end(), period)


def _closes(match: regex.Match[str], text: str) -> bool:
    """Tell `årets slut` and `slutet av året`, which a report of a year gone by may mean, from `början av året`."""
    words = text[max(0, match.start() - 12) : match.end() + 8].casefold().split()
    return any(word.startswith(("slut", "utgång")) for word in words)


def _is_rate(text: str, at: int) -> bool:
    """Tell whether a number stands among the three words before."""
    words = text[max(0, at - 60) : at].rsplit("\n", 1)[-1].split()[-3:]
    numbers = ("en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "flera", "gånger", "gång")
    return any(word[:1].isdigit() or word.casefold() in numbers for word in words)


def read_weekday_from_now(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`i onsdags`, `på onsdag`, `nästa onsdag`."""
    if match["last"]:
        yield Part(
            match.start(), match.end(), Period("weekday", LAST_WEEKDAYS[match["last"].casefold()], choose="last")
        )
        return
    choose = WEEKDAY_CHOICES[match["which"].casefold()]
    yield Part(match.start(), match.end(), Period("weekday", ALL_WEEKDAYS[match["weekday"].casefold()], choose=choose))


def read_season_from_now(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`i somras`, `i höst`, `till våren`, `förra sommaren`, `i påskas`."""
    start, end = match.span()
    if match["last"]:
        word = match["last"].casefold()
        if word in LAST_SEASONS:
            yield Part(start, end, Period("season", LAST_SEASONS[word], choose="ended"))
        else:
            yield Part(start, end, Period("holiday", LAST_HOLIDAYS[word], choose="ended"))
        return
    choose = CHOICES[match["which"].casefold()]
    if match["month"]:
        word = match["month"].casefold()
        if word in ALL_MONTHS:
            yield Part(start, end, Period("month", ALL_MONTHS[word], choose=choose))
        else:
            yield Part(start, end, Period("holiday", BARE_HOLIDAYS[word], choose=choose))
        return
    word = match["season"].casefold()
    if match["which"].casefold() == "i" and word in SEASONS:
        return
    if match["which"].casefold() == "inför":
        start = match.start("season")
    if match["which"].casefold() == "i" and word == "vår" and _is_our(text, end):
        return
    yield Part(start, end, Period("season", BARE_SEASONS.get(word) or SEASONS[word], choose=choose))


def _is_our(text: str, end: int) -> bool:
    """Tell `I vår kommun`, ours, from `I vår öppnar`, this spring."""
    word = word_after(text, end)
    return bool(word) and word not in AFTER_A_SEASON and tense_of(word) is None


def read_bare_holiday(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`före jul`, `i påsk`; a holiday without an article needs its preposition."""
    name = BARE_HOLIDAYS[match["holiday"].casefold()]
    start = match.start() - 2 if text[max(0, match.start() - 3) : match.start()].casefold().strip("\n") == " i " else 0
    yield Part(start or match.start(), match.end(), Period("holiday", name, choose="this" if start else None))


def read_counted_from_now(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`om två veckor`, `för tre år sedan`; `avtal om två år` says how long."""
    number, unit = resolve_numeral(match["number"]), UNITS[match["unit"].casefold()]
    if number is None or number > LONGEST or (match["ahead"] and _is_about(text, match.start())):
        return
    count = -number if match["ago"] else number
    yield Part(match.start(), match.end(), counted(unit, count))


def _is_about(text: str, at: int) -> bool:
    """Tell whether `om` goes with the noun before it: a contract, a sentence, a question."""
    stems = ("avtal", "kontrakt", "beslut", "fängelse", "fråga", "period", "uppdrag", "straff", "förslag", "perioder")
    before = word_before(text, at)
    return before.startswith(stems) or before.endswith((*stems, "tid", "tiden"))


def counted(unit: str, count: Decimal) -> Period:
    """Give the day, month or year that lies some units away: days and weeks are counted to the day."""
    if unit in ("half", "quarter"):
        unit, count = "month", count * (6 if unit == "half" else 3)
    if unit in ("decade", "century"):
        unit, count = "year", count * (10 if unit == "decade" else 100)
    if unit in ("week", "weekend"):
        unit, count = "day", count * 7
    if unit == "year" and count % 1:
        unit, count = "month", count * 12
    return Period(unit, shift=int(count))  # type: ignore[arg-type]


def read_stretch(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`de senaste tre åren`, `det senaste året`, `de kommande fyra åren`; without a number only one unit is known."""
    word = match["unit"].casefold()
    number = resolve_numeral(match["number"]) if match["number"] else Decimal(1)
    if number is None or number % 1 or not 0 < number <= LONGEST:
        return
    if not match["number"]:
        determined = text[match.start() : match.start() + 4].casefold() in ("det ", "den ")
        single = word in (
            "året",
            "månaden",
            "veckan",
            "kvartalet",
            "halvåret",
            "decenniet",
            "årtiondet",
            "dygnet",
            "seklet",
        )
        if not single or (match["coming"] and not determined):
            return
    yield Part(
        match.start(), match.end(), Period("stretch", UNITS[word], shift=int(-number if match["past"] else number))
    )


def read_anaphor(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`samma dag`, `året därpå`, `följande månad`; in `samma kvartal 2020` it is the year that says when."""
    if match["same"] and _year_follows(text, match.end()):
        return
    word = match["unit"].casefold()
    part = DAY_PARTS.get(word)
    shift = 0 if match["same"] else -1 if match["earlier"] else 1
    unit = UNITS.get(word, "day")
    yield Part(match.start(), match.end(), Period(unit, shift=shift, choose="anaphor", part=part))  # type: ignore[arg-type]


def _year_follows(text: str, at: int) -> bool:
    rest = text[at : at + 13].casefold()
    return rest[1:5].isdigit() or rest.startswith((" i fjol", " förra året", " året innan"))


def read_eve(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`dagen före`, that waits for its day."""
    yield Part(match.start(), match.end(), Period("eve", shift=-1 if match["earlier"] else 1), alone=False)
