"""From what a rule matched to what it says: months, years, their parts and their turns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pressfacts.dates.expressions import Part, Period
from pressfacts.dates.names import ends_name, ends_reference
from pressfacts.dates.words import (
    AMBIGUOUS_MONTHS,
    BARE_SEASONS,
    BROKEN_YEARS,
    CENTURY_TURNS,
    COUNTED,
    MONTHS,
    NAMED_BY_YEAR,
    RANKS,
    SEASON_EDGES,
    SEASONS,
    TERMS,
    YEAR_PARTS,
)
from pressfacts.numbers import resolve_numeral

if TYPE_CHECKING:
    import regex
from pressfacts.dates.neighbours import ALL_MONTHS, full_year, places, word_after, word_before

STREETS = ("gatan", "vägen", "gata", "väg", "gränd", "gränden", "torget", "stigen", "allén", "stråket", "kajen")


YEAR_CUES = (
    "år", "anno", "sedan", "från", "grundat", "grundad", "född", "död", "byggd", "byggt", "bildad", "redan", "skriven",
    "skrivet", "skrivna", "utgiven", "utgivet", "utgivna", "uppförd", "uppfört", "uppförda", "ritad", "ritat", "målad",
    "målat", "komponerad", "komponerat", "tillverkad", "tillverkat", "invigd", "invigt", "stiftad", "stiftat",
    "inrättad", "inrättat", "tryckt", "tryckta", "anlagd", "anlagt",
)  # fmt: skip


NEW_OR_OLD = ("nya", "olika", "privata", "enskilda", "unga", "äldre", "svenska", "år", "mål", "fall", "svar", "män",
              "kvinnor", "barn", "besök", "rum", "verk", "hem", "lag", "tusen", "mil", "l", "m", "g")  # fmt: skip


def read_short_year(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`våren -20`: the year of what stands before."""
    yield Part(match.start(), match.end(), Period("year", year=full_year(match["year"])), alone=False)


def read_written_month(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`2017-01`, but `2008-10` after `åren` is two years and is left to the years' own rule."""
    if word_before(text, match.start()) not in ("åren", "perioden", "säsongen", "säsongerna"):
        yield Part(match.start(), match.end(), Period("month", int(match["month_number"]), year=int(match["year"])))


def read_month(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`januari`; `Maj Karlsson` and `Mars` the planet are none, and `jan` needs a year."""
    word = match["month"]
    alone = word.casefold() in MONTHS
    if word.istitle() and word.casefold() in AMBIGUOUS_MONTHS:
        before = text[max(0, match.start() - 2) : match.start()].rstrip(" \t")
        opens = not before or before[-1] in "\n.!?:–•|*#"
        name = text[match.end() : match.end() + 2].strip(" ")
        alone = (
            alone and opens and not name.isalpha()
            if word.casefold() in ("mars", "maj")
            else opens and not name.isupper()
        )
    yield Part(match.start(), match.end(), Period("month", ALL_MONTHS[word.casefold()]), alone=alone)


def read_years(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`åren 2011–2013`, `2014/15`, `2017`: years, and not a number that something is counted in."""
    first, *rest = match.captures("year")
    year = int(first)
    if rest and not _follows(year, rest[0]):
        return
    word = (match["word"] or "").casefold()
    if not word and not (_is_year(match, text, year, bool(rest)) and _is_told(match, text)):
        return
    last = int(first[:2] + rest[0]) if rest and len(rest[0]) == 2 else int(rest[0]) if rest else None
    if last is not None and last <= year:
        last += 100
    joined = (
        match["slash"] or word in BROKEN_YEARS or word_before(text, match.start()).startswith(("vinter", "årsskift"))
    )
    if match["slash"] and last != year + 1:
        return
    if joined and last == year + 1:
        yield Part(match.start(), match.end(), Period("broken_year", BROKEN_YEARS.get(word), year=year))
        return
    spans = places(match, "year")
    yield Part(*spans[0], Period("year", year=year))
    if last is not None:
        yield Part(*spans[1], Period("year", year=last))


def _follows(year: int, digits: str) -> bool:
    """Tell whether a year may be the end of what another begins."""
    return int(digits) > year if len(digits) == 4 else int(digits) > year % 100 or year % 100 == 99


def _is_told(match: regex.Match[str], text: str) -> bool:
    """Tell years that say when from the end of a name and from the pages of an article."""
    years = match.captures("year")
    if len(years) > 1:
        return not ends_reference(text, match.start(), match.end())
    return not ends_name(text, match.start(), match.end(), int(years[0]))


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
    if 1900 <= year < 2100 or before in MONTHS:
        return True
    return year < 2100 and (
        ranged
        or before in YEAR_CUES
        or before.endswith(("des", "ades", "tes", "ddes"))
        or text[match.start() - 1 : match.start()] == "("
    )


def read_decades(match: regex.Match[str], text: str) -> Iterator[Part]:
    """`1990-talet`, `90-talet`, `sjuttiotalet`, `1800-talet`, `1960- och 1980-talen`."""
    numbers = [int(digits) for digits in match.captures("decade")]
    spans = places(match, "decade") if numbers else [match.span()]
    if match["decade_word"]:
        value = resolve_numeral(match["decade_word"])
        numbers = [int(value)] if value is not None and value >= 20 else []
    if word_after(text, match.end()) in COUNTED or any(
        number % 10 or (number >= 100 and number % 100 and number < 1000) for number in numbers
    ):
        return
    definite = match.group().casefold().endswith(("et", "en"))
    if not definite and word_before(text, match.start()) not in ("tidigt", "sent", "tidig", "sen", "av"):
        return
    for (start, end), number in zip(spans, numbers, strict=False):
        century = number >= 100 and number % 100 == 0
        yield Part(start, end, Period("century" if century else "decade", year=number // (100 if century else 10)))


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
    choose = "this" if match["of_year"] else None
    for (start, end), number in zip(places(match, group), numbers, strict=True):
        period = Period(unit, most if number < 0 else number, choose=choose)  # type: ignore[arg-type]
        yield Part(start, end, period, alone=alone)


def read_first_months(match: regex.Match[str], _: str) -> Iterator[Part]:
    """`de tre första kvartalen`, `årets första nio månader`."""
    count = int(resolve_numeral(match["count"]) or 0) * (3 if match["unit"].casefold().startswith("kv") else 1)
    if 1 < count < 12:
        choose = "this" if match["of_year"] else None
        yield Part(match.start(), match.end(), Period("first_months", count, choose=choose))


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
        year = int(match["century"] or CENTURY_TURNS[match["century_turn"].casefold()])
        yield Part(start, end, Period("turn", year=year))
    elif match["month_turn"] and not match["month"]:
        yield Part(start, end, Period("any_month_turn"))
    elif match["month_turn"]:
        first, second = (ALL_MONTHS[word.casefold()] for word in match.captures("month"))
        if second == first % 12 + 1:
            yield Part(start, end, Period("month_turn", first))
    else:
        yield Part(start, end, Period("turn" if match["year_turn"] else "half_turn"))
