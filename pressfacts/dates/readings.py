"""From what a rule matched to what it says: days, months, years and their parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pressfacts.dates.expressions import Part, Period
from pressfacts.dates.tense import tense_of
from pressfacts.dates.words import (
    BARE_SEASONS,
    BROKEN_YEARS,
    CENTURY_TURNS,
    COUNTED,
    DAY_ORDINALS,
    DEFINITE_WEEKDAYS,
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAYS,
    MONTHS,
    NAMED_BY_YEAR,
    RANKS,
    SEASON_EDGES,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    TERMS,
    UNDATED_HOLIDAYS,
    WEEKDAY_PARTS,
    WEEKDAYS,
    YEAR_PARTS,
)
from pressfacts.numbers import resolve_numeral

if TYPE_CHECKING:
    import regex

ALL_MONTHS = {**SHORT_MONTHS, **ENGLISH_MONTHS, **MONTHS}
ALL_WEEKDAYS = {**SHORT_WEEKDAYS, **DEFINITE_WEEKDAYS, **WEEKDAYS, **ENGLISH_WEEKDAYS}
# A bare `1/3` is a fraction where nothing says that it is a day.
CUES = ("den", "senast", "till", "från", "med", "sedan", "före", "efter", "datum", "datum:", "på", "och", "tom", "fom",
        "t.o.m.", "fr.o.m.", "publicerad", "publicerad:", "uppdaterad", "uppdaterad:", "daterad", "inför", "kl", "o",
        "m", "innan", "per", "dag:", "tid:", "när:", "ändrad:", "ändrad")  # fmt: skip
STREETS = ("gatan", "vägen", "gata", "väg", "gränd", "gränden", "torget", "stigen", "allén", "stråket", "kajen")
YEAR_CUES = ("år", "anno", "sedan", "från", "grundat", "grundad", "född", "död", "byggd", "byggt", "bildad", "redan")
NEW_OR_OLD = ("nya", "olika", "privata", "enskilda", "unga", "äldre", "svenska", "år", "mål", "fall", "svar", "män",
              "kvinnor", "barn", "besök", "rum", "verk", "hem", "lag", "tusen", "mil", "l", "m", "g")  # fmt: skip


def word_before(text: str, at: int) -> str:
    """Give the word before an offset, in small letters."""
    before = text[max(0, at - 40) : at].rsplit("\n", 1)[-1].split()
    return before[-1].casefold().strip("(”\"'") if before else ""


def word_after(text: str, at: int) -> str:
    """Give the word after an offset on the same line, in small letters; nothing where a mark stands between."""
    after = text[at : at + 40].split("\n", 1)[0]
    if not after.startswith(" "):
        return ""
    words = after.split()
    return words[0].casefold().rstrip(".,;:!?)") if words else ""


def places(match: regex.Match[str], *groups: str) -> list[tuple[int, int]]:
    """Give the places of a repeated group, each reaching to the match's own start or end where it is the outermost."""
    spans = sorted(span for group in groups for span in match.spans(group))
    spans[0] = (match.start(), spans[0][1])
    spans[-1] = (spans[-1][0], match.end())
    return spans


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
    weekday = _weekday(match) if len(spans) == 1 else None
    for (start, end), (_, day) in zip(spans[:-1], numbers, strict=False):
        yield Part(_with_den(text, match.start(), start), end, Period("day", None, day), alone=False)
    start, end = spans[-1]
    start = start if len(spans) == 1 else _with_den(text, match.start(), start)
    yield Part(start, end, Period("day", month, numbers[-1][1], weekday=weekday), alone=not english)


def _with_den(text: str, first: int, start: int) -> int:
    """Let `den` before a later member of a list belong to it."""
    return start - 4 if start - 4 > first and text[start - 4 : start].casefold() == "den " else start


def read_numeric_days(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`5-7/9`, `11/1-17`: days before a month in digits, unless they look like a fraction."""
    month, days = int(match["month_number"]), [int(day) for day in match.captures("day")]
    year = _full_year(match["year"]) if match["year"] else None
    spans = places(match, "day")
    named = match["weekday"] or match["den"] or year or len(days) > 1
    after = word_after(text, match.end())
    before = word_before(text, match.start()).strip(",(")
    cue = before in CUES or tense_of(before) is not None or after in ("kl", "klockan") or after[:2] in ("19", "20")
    ranged = "/" in text[match.end() : match.end() + 8].partition("\n")[0] and text[match.end() :].lstrip()[:1] in ("–", "-")
    ranged = ranged or (text[: match.start()].rstrip()[-1:] in ("–", "-") and "/" in text[match.start() - 8 : match.start()])
    if days == [24] and month == 7 and not named:
        return
    if not (named or cue or ranged or days[0] > month):
        return
    for (start, end), day in zip(spans[:-1], days, strict=False):
        yield Part(start, end, Period("day", None, day), alone=False)
    weekday = _weekday(match) if len(days) == 1 else None
    yield Part(*spans[-1], Period("day", month, days[-1], year, weekday=weekday))


def read_dotted_day(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`torsdag 16.1`, as Swedish in Finland has it; without the weekday it is a number."""
    period = Period("day", int(match["month_number"]), int(match["day"]), weekday=_weekday(match))
    yield Part(match.start(), match.end(), period)


def read_short_year(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`våren -20`: the year of what stands before."""
    yield Part(match.start(), match.end(), Period("year", year=_full_year(match["year"])), alone=False)


def read_written_day(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`2017-01-11`, `11.1.2017`, `20170111`, and `170111` beside a word that asks for a day."""
    digits = match["compact"] or match["short"]
    if match["short"] and not (match["weekday"] or word_before(text, match.start()) in CUES):
        return
    if digits:
        year, month, day = _full_year(digits[:-4]), int(digits[-4:-2]), int(digits[-2:])
    else:
        year, month, day = int(match["year"]), int(match["month_number"]), int(match["day"])
    yield Part(match.start(), match.end(), Period("day", month, day, year))


def read_written_month(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`2017-01`, but `2008-10` after `åren` is two years and is left to the years' own rule."""
    if word_before(text, match.start()) not in ("åren", "perioden", "säsongen", "säsongerna"):
        yield Part(match.start(), match.end(), Period("month", int(match["month_number"]), year=int(match["year"])))


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


def read_month(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`januari`; `Maj Karlsson` and `Mars` the planet are none, and `jan` needs a year."""
    word = match["month"]
    month = ALL_MONTHS[word.casefold()]
    alone = word.casefold() in MONTHS
    if word.istitle() and text[match.end() : match.end() + 2].strip().isalpha():
        following = text[match.end() : match.end() + 3].strip()
        before = text[max(0, match.start() - 2) : match.start()]
        starts = not before.strip() or before.strip()[-1] in ".!?:–•|*#"
        alone = alone and starts and not following[:1].isupper() and word.casefold() not in ("mars", "maj")
    yield Part(match.start(), match.end(), Period("month", month), alone=alone)


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits) if int(digits) < 60 else 1900 + int(digits)


def read_years(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`åren 2011–2013`, `2014/15`, `2017`: years, and not a number that something is counted in."""
    first, *rest = match.captures("year")
    year = int(first)
    if rest and not _follows(year, rest[0]):
        return
    word = (match["word"] or "").casefold()
    if not word and not _is_year(match, text, year, bool(rest)):
        return
    last = int(first[:2] + rest[0]) if rest and len(rest[0]) == 2 else int(rest[0]) if rest else None
    if last is not None and last <= year:
        last += 100
    joined = match["slash"] or word in BROKEN_YEARS or word_before(text, match.start()).startswith(("vinter", "årsskift"))
    if match["slash"] and last != year + 1:
        return
    if joined and last == year + 1:
        unit, number = ("broken_year", BROKEN_YEARS.get(word)) if word in BROKEN_YEARS else ("broken_year", None)
        yield Part(match.start(), match.end(), Period("broken_year", number, year=year))
        return
    spans = places(match, "year")
    yield Part(*spans[0], Period("year", year=year))
    if last is not None:
        yield Part(*spans[1], Period("year", year=last))


def _follows(year: int, digits: str) -> bool:
    """Tell whether a year may be the end of what another begins."""
    return int(digits) > year if len(digits) == 4 else int(digits) > year % 100 or year % 100 == 99


def _is_year(match: regex.Match[str], text: str, year: int, ranged: bool) -> bool:
    before, after = word_before(text, match.start()), word_after(text, match.end())
    if before == "rum" and text[match.start() - 9 : match.start()].casefold().endswith(
        ("äger rum ", "ägde rum ", "ägt rum ")
    ):
        before = ""
    if before.endswith(STREETS):
        return False
    if before in NAMED_BY_YEAR or text[match.end() : match.end() + 1] == ":":
        return text[match.end() : match.end() + 1] == ":" and before not in NAMED_BY_YEAR
    if after in COUNTED:
        return after in NEW_OR_OLD and before in ("i", "under", "sedan", "från", "för", "till", "hösten", "våren")
    if before in ("cirka", "ca", "ca.", "över", "under", "drygt", "upp till") and year % 100 == 0:
        return False
    if 1900 <= year < 2100:
        return True
    return year < 2100 and (
        ranged
        or before in YEAR_CUES
        or before.endswith(("des", "ades", "tes", "ddes"))
        or text[match.start() - 1 : match.start()] == "("
    )


def read_decade(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`1990-talet`, `90-talet`, `sjuttiotalet`, `1800-talet`."""
    number = match["decade"] and int(match["decade"])
    if match["decade_word"]:
        value = resolve_numeral(match["decade_word"])
        number = int(value) if value is not None else None
    if number is None or word_after(text, match.end()) in COUNTED or number % 10 or 100 <= number < 1000:
        return
    if match["decade_word"] and number < 20:
        return
    if not match.group().casefold().endswith(("et", "ets")) and word_before(text, match.start()) not in (
        "tidigt", "sent", "tidig", "sen", "av",
    ):  # fmt: skip
        return
    if number >= 1000 and number % 100 == 0:
        yield Part(match.start(), match.end(), Period("century", year=number // 100))
    else:
        yield Part(match.start(), match.end(), Period("decade", year=number // 10))


def read_weeks(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`v. 7–8`: a week a number."""
    for (start, end), number in zip(places(match, "number"), match.captures("number"), strict=True):
        yield Part(start, end, Period("week", int(number)))


def read_year_parts(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`första och andra kvartalet`, `Q1–Q3`, `kvartal 3`."""
    unit = YEAR_PARTS[match["unit"].casefold()] if match["unit"] else {"H": "half"}.get(match["letter"], "quarter")
    group = "rank" if match["rank"] else "number"
    most = {"quarter": 4, "half": 2, "tertial": 3}[unit]
    numbers = [RANKS[word.casefold()] for word in match.captures(group)]
    if any(number > most for number in numbers):
        return
    alone = match["letter"] != "K" and match["letter"] != "H"
    for (start, end), number in zip(places(match, group), numbers, strict=True):
        yield Part(start, end, Period(unit, most if number < 0 else number), alone=alone)  # type: ignore[arg-type]


def read_first_months(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`de tre första kvartalen`, `årets första nio månader`."""
    count = int(resolve_numeral(match["count"]) or 0) * (3 if match["unit"].casefold().startswith("kv") else 1)
    if 1 < count < 12:
        yield Part(match.start(), match.end(), Period("first_months", count))


def read_season(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`sommaren`, `sensommaren`, `vårterminen`, `HT19`."""
    start, end = match.span()
    if match["term"]:
        year = 2000 + int(match["short"]) if match["short"] else None
        yield Part(start, end, Period("term", TERMS[match["term"].casefold()], year=year))
    elif match["edge"]:
        season, mod = SEASON_EDGES[match["edge"].casefold()]
        yield Part(start, end, Period("season", season, mod=mod))  # type: ignore[arg-type]
    elif match["bare"]:
        yield Part(start, end, Period("season", BARE_SEASONS[match["bare"].casefold()]), alone=False)
    else:
        yield Part(start, end, Period("season", SEASONS[match["season"].casefold()]))


def read_turn(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`årsskiftet`, `halvårsskiftet`, `månadsskiftet maj/juni`, `sekelskiftet`."""
    start, end = match.span()
    if match["century_turn"]:
        yield Part(start, end, Period("turn", year=CENTURY_TURNS[match["century_turn"].casefold()]))
    elif match["month_turn"]:
        first, second = (ALL_MONTHS[word.casefold()] for word in match.captures("month"))
        if second == first % 12 + 1:
            yield Part(start, end, Period("month_turn", first))
    else:
        yield Part(start, end, Period("turn" if match["year_turn"] else "half_turn"))


def read_holiday(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`julafton`, `påskhelgen`; school holidays that differ from place to place have no days."""
    name = match["holiday"].casefold()
    yield Part(match.start(), match.end(), Period("undated" if name in UNDATED_HOLIDAYS else "holiday", name))


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
        yield Part(start, end, Period("weekday", ALL_WEEKDAYS[word], part="NI"))
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
        )
        yield Part(start, end, Period("weekday", WEEKDAYS[match["indefinite"].casefold()], choose="first"), alone=cue)


def read_nth(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`sista fredagen i maj`, `första veckan i oktober`."""
    counted = ALL_WEEKDAYS[match["weekday"].casefold()] if match["weekday"] else None
    if counted is None:
        counted = 0 if match["unit"].casefold() == "veckan" else 8
    rank = RANKS[match["rank"].casefold()]
    yield Part(match.start(), match.end(), Period("nth", ALL_MONTHS[match["month"].casefold()], rank, weekday=counted))
