"""From what a rule matched to what it says: days, by their date, their weekday or their name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pressfacts.dates.expressions import Part, Period
from pressfacts.dates.tense import tense_of
from pressfacts.dates.words import (
    DAY_ORDINALS,
    DEFINITE_WEEKDAYS,
    ENGLISH_MONTHS,
    RANKS,
    UNDATED_HOLIDAYS,
    WEEKDAY_PARTS,
    WEEKDAYS,
)

if TYPE_CHECKING:
    import regex
from pressfacts.dates.neighbours import ALL_MONTHS, ALL_WEEKDAYS, full_year, places, word_after, word_before

# A bare `1/3` is a fraction where nothing says that it is a day.
CUES = ("den", "senast", "till", "från", "med", "sedan", "före", "efter", "datum", "datum:", "på", "och", "tom", "fom",
        "t.o.m.", "fr.o.m.", "publicerad", "publicerad:", "uppdaterad", "uppdaterad:", "daterad", "inför", "kl", "o",
        "m", "innan", "per", "dag:", "tid:", "när:", "ändrad:", "ändrad")  # fmt: skip


# What a day is set for, as the last part of a word: `sista anmälningsdag 1/9`, `kursstart: 4/9`.
APPOINTED = ("sdag", "sista dag", "datum", "deadline", "osa", "o.s.a.", "start", "premiär", "vernissage", "invigning",
             "avresa", "avslutning")  # fmt: skip
LONGEST_APPOINTED = 14
# What may come after such a day in the same sentence; other words are what a fraction is of: `2/3 majoritet`.
AFTER_APPOINTED = ("", "i", "på", "och", "till", "vid", "hos", "med", "för", "kl", "klockan", "samt", "eller")


# Releases, which stand before the day of theirs: `Pressmeddelande 981118`.
DATED = ("pressmeddeland", "pressinformation", "pressrelease", "pressinbjudan", "nyhetsbrev", "datum")


# What is numbered, so that `årskurs 6, 7 december` has one day: the second number.
NUMBERED = (
    "årskurs", "åk", "sida", "sidan", "sid", "kapitel", "kap", "rum", "sal", "klass", "nr", "nummer", "punkt", "steg",
    "del", "avsnitt", "bilaga", "tabell", "diagram", "figur", "plats", "plan", "våning", "hall", "scen", "linje",
)  # fmt: skip


BESIDE = 8
"""Characters on each side of `5/9` in which a second such day makes a range of the two."""


def _weekday(match: regex.Match[str]) -> int | None:
    word = match["weekday"]
    return ALL_WEEKDAYS[word.casefold()] if word else None


def read_days(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`den 3, 5 och 9 maj`: a day a number; all but the last wait for their month."""
    month = ALL_MONTHS[match["month"].casefold()]
    english = match["month"].casefold() in ENGLISH_MONTHS
    numbers = sorted(
        [(span, int(day)) for span, day in zip(match.spans("day"), match.captures("day"), strict=True)]
        + [
            (span, DAY_ORDINALS[word.casefold()])
            for span, word in zip(match.spans("day_word"), match.captures("day_word"), strict=True)
        ]
    )
    spans = places(match, "day", "day_word")
    if len(spans) > 1 and word_before(text, match.start()) in NUMBERED and text.startswith(", ", spans[0][1]):
        spans, numbers = [(text.index(" ", spans[0][1]) + 1, spans[1][1]), *spans[2:]], numbers[1:]
    weekday = _weekday(match) if len(spans) == 1 else None
    for (start, end), (_, day) in zip(spans[:-1], numbers, strict=False):
        yield Part(_with_den(text, match.start(), start), end, Period("day", None, day), alone=False)
    start, end = spans[-1]
    start = start if len(spans) == 1 else _with_den(text, match.start(), start)
    yield Part(start, end, Period("day", month, numbers[-1][1], weekday=weekday), alone=not english)


def _with_den(text: str, first: int, start: int) -> int:
    """Let `den` and a weekday before a later member of a list belong to it: `torsdag den 1 och måndag den 5 maj`."""
    start = start - 4 if start - 4 > first and text[start - 4 : start].casefold() == "den " else start
    weekday = text[first:start].rstrip(" ").rpartition(" ")[2]
    return (
        start - len(weekday) - 1
        if weekday.casefold().rstrip(".") in ALL_WEEKDAYS and start - len(weekday) > first + 1
        else start
    )


def read_numeric_days(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`5-7/9`, `11/1-17`: days before a month in digits, unless they look like a fraction."""
    month, days = int(match["month_number"]), [int(day) for day in match.captures("day")]
    year = full_year(match["year"]) if match["year"] else None
    spans = places(match, "day")
    named = match["weekday"] or match["den"] or year or len(days) > 1
    following = text[match.end() : match.end() + BESIDE]
    preceding = text[max(0, match.start() - BESIDE) : match.start()]
    ranged = "/" in following.partition("\n")[0] and following.lstrip()[:1] in ("–", "-")
    ranged = ranged or (preceding.rstrip()[-1:] in ("–", "-") and "/" in preceding)
    if days == [24] and month == 7 and not named:
        return
    if not (named or ranged or days[0] > month or _is_cued(match, text)):
        return
    for (start, end), day in zip(spans[:-1], days, strict=False):
        yield Part(start, end, Period("day", None, day), alone=False)
    weekday = _weekday(match) if len(days) == 1 else None
    yield Part(*spans[-1], Period("day", month, days[-1], year, weekday=weekday))


def _is_cued(match: regex.Match[str], text: str) -> bool:
    """Tell whether the words around two numbers say that they are a day: `öppnar 3/5`, `sista anmälningsdag 1/9`."""
    after = word_after(text, match.end())
    if after in ("kl", "klockan") or after[:2] in ("19", "20"):
        return True
    before = word_before(text, match.start()).strip(",(")
    if after != "av" and (before in CUES or tense_of(before) == "present"):
        return True
    line = text[max(0, match.start() - LONGEST_APPOINTED) : match.start()].casefold()
    return line.rstrip(" :").endswith(APPOINTED) and after in AFTER_APPOINTED


def read_dotted_day(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`torsdag 16.1`, as Swedish in Finland has it; without the weekday it is a number."""
    period = Period("day", int(match["month_number"]), int(match["day"]), weekday=_weekday(match))
    yield Part(match.start(), match.end(), period)


def read_written_day(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`2017-01-11`, `11.1.2017`, `20170111`, and `170111` or `17-01-11` beside a word that asks for a day."""
    digits = match["compact"] or (match["short"] or "").replace("-", "")
    if match["short"] and not (match["weekday"] or _asks_for_day(match, text)):
        return
    if digits:
        year, month, day = full_year(digits[:-4]), int(digits[-4:-2]), int(digits[-2:])
    else:
        year, month, day = int(match["year"]), int(match["month_number"]), int(match["day"])
    yield Part(match.start(), match.end(), Period("day", month, day, year))


def _asks_for_day(match: regex.Match[str], text: str) -> bool:
    """Tell whether six digits have the word before them that a day has, or `98-11-18` a line of its own."""
    before = word_before(text, match.start())
    alone = bool(match["dash"]) and not before and text[match.end() : match.end() + 1] in ("", "\n")
    return alone or before in CUES or before.startswith(DATED)


def read_english_day(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`Jan 11, 2017`."""
    month = ALL_MONTHS[match["month"].casefold()]
    yield Part(match.start(), match.end(), Period("day", month, int(match["day"]), int(match["year"])))


def read_day_alone(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`den 15:e`: a day of the month that is meant."""
    day = int(match["day"]) if match["day"] else DAY_ORDINALS[match["day_word"].casefold()]
    if match["this"] and match["this"].casefold() != "varje månad":
        within = Period("month", shift=0)
        yield Part(match.start(), match.end("this"), Period("day", None, day, within=within))
    elif not match["this"]:
        yield Part(match.start(), match.end(), Period("day", None, day, weekday=_weekday(match)))


def read_holiday(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`julafton`, `påskhelgen`; school holidays that differ from place to place have no days."""
    name = match["holiday"].casefold()
    yield Part(match.start(), match.end(), Period("undated" if name in UNDATED_HOLIDAYS else "holiday", name))


def read_advent(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`första, andra och tredje advent`: a Sunday a number."""
    for (start, end), rank in zip(places(match, "rank"), match.captures("rank"), strict=True):
        yield Part(start, end, Period("holiday", f"{rank.casefold()} advent"))


def read_weekday(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`onsdagen`, `onsdagskvällen`, `natten till lördag`, and `onsdag` where a preposition or a time stands by."""
    start, end = match.span()
    if match["definite"]:
        yield Part(start, end, Period("weekday", DEFINITE_WEEKDAYS[match["definite"].casefold()]))
    elif match["weekday_part"]:
        number, part = WEEKDAY_PARTS[match["weekday_part"].casefold()]
        yield Part(start, end, Period("weekday", number, part=part))
    elif match["night"]:
        word = match["night"].casefold().rsplit(" ", 1)[-1]
        yield Part(start, end, Period("weekday", ALL_WEEKDAYS[word], part="NI", overnight=True))
    else:
        cue = word_before(text, start) in (
            "på",
            "till",
            "från",
            "före",
            "senast",
            "efter",
            "redan",
            "med",
            "nu",
            "kommande",
        ) or (text[end : end + 2] == ": " and not word_before(text, start).strip("-–—•*|·"))
        yield Part(start, end, Period("weekday", WEEKDAYS[match["indefinite"].casefold()], choose="first"), alone=cue)


def read_nth(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`sista fredagen i maj`, `första veckan i oktober`."""
    counted = ALL_WEEKDAYS[match["weekday"].casefold()] if match["weekday"] else None
    if counted is None:
        counted = 0 if match["unit"].casefold() == "veckan" else 8
    rank = RANKS[match["rank"].casefold()]
    yield Part(match.start(), match.end(), Period("nth", ALL_MONTHS[match["month"].casefold()], rank, weekday=counted))
