r"""Months, years, their parts and their turns, as Swedish writes them."""

from __future__ import annotations

from pressfacts.dates.frame import BETWEEN, DASH, END, LOOSE_START, START
from pressfacts.dates.words import (
    BARE_SEASONS,
    BROKEN_YEARS,
    CENTURY_TURNS,
    ENGLISH_MONTHS,
    HALF_TURNS,
    HOURS,
    MONTH_TURNS,
    MONTHS,
    RANKS,
    SEASON_EDGES,
    SEASONS,
    SHORT_MONTHS,
    TERMS,
    YEAR_PARTS,
    YEAR_TURNS,
    YEAR_WORDS,
)
from pressfacts.numbers import NUMERAL_WORDS
from pressfacts.rule import Rule

WRITTEN_MONTH = Rule(
    name="written_month",
    pattern=r"""
        (?<![\p{L}\p{Nd}]) (?<!\p{Nd}[.,:/-]) (?P<year>(?:19|20)\d\d) - (?P<month_number>0[1-9]|1[0-2])
        (?! \p{Nd} | [-:/.,]\p{Nd} | \p{L} )
    """,
    hits=("under ⟦2017-01⟧",),
    misses=("2017-18", "2017-01-11", "08-2017-01-5"),
)


MONTH = Rule(
    name="month",
    pattern=rf"""
        {LOOSE_START} (?P<month> \L<months> ) {END} (?: \.(?=\ \p{{Nd}}{{4}}) )?+ (?: \ månad(?!\p{{L}}) )?+
    """,
    words={"months": [word for word in (*MONTHS, *SHORT_MONTHS, *ENGLISH_MONTHS) if word != "jul"]},
    hits=("i ⟦januari⟧", "under ⟦december månad⟧", "⟦sept.⟧ 2019"),
    misses=("marsipan", "majoritet"),
)


YEAR = Rule(
    name="year",
    pattern=rf"""
        (?<![\p{{L}}\p{{Nd}}]) (?<!\p{{Nd}}[.,:/–-]) (?<![\p{{L}}_@\#][-–/.:]) (?<![§$€£+]\ ?) (?<!\#)
        (?: (?P<word> \L<year_words> ) \ )?+
        (?P<year> 1\d{{3}} | 20\d\d )
        (?: (?P<slash>/) (?P<year> (?:19|20)\d\d | \d\d ) | {DASH} (?P<year> (?:19|20)\d\d | 18\d\d | \d\d
          (?!\d|:|[ ./]\d|\ \L<months>) ) )?+
        (?! [\p{{Nd}}\p{{L}}_] | [,:/]\p{{Nd}} | \.\p{{Nd}} | \ ?[%‰€$°²³] | [-‑](?!\L<months>)\p{{L}}
          | [-–‑](?!\d\d?\ \L<months>)\p{{Nd}} | :\p{{L}}{{2}} )
    """,
    words={"year_words": (*YEAR_WORDS, *BROKEN_YEARS), "months": (*MONTHS, *SHORT_MONTHS)},
    hits=("sedan ⟦2014⟧", "⟦åren 2011–2013⟧", "⟦läsåret 2016/17⟧", "⟦2014-18⟧"),
    misses=("SFS 2018:1177", "Almedalen2015", "2,2014", "2030-målen", "08-2014"),
)


SHORT_YEAR = Rule(
    name="short_year",
    pattern=r"(?<= \p{L} \ ?[-’'] ) (?P<year> \d\d ) (?! [\d/:.,-]\d | \d | \p{L} | \ ?% )",
    hits=("våren -⟦20⟧", "mars ’⟦19⟧"),
    misses=("A-100", "mars 19"),
)


TALET = r"[-‑–]?+ tal (?: et | en | (?<=\p{Nd}{2}-tal) )"


TENS = r"(?P<decade> 1\d\d0 | 20\d0 | [5-9]00 | \d0 )"
DECADE = Rule(
    name="decade",
    pattern=rf"""
        {START} (?: (?: {TENS} -?+\ (?:och|samt|till|eller)\ )?+ {TENS} | (?P<decade_word> (?:\L<number_parts>)++ ) )
        {TALET} (?: (?=s(?!\p{{L}})) | {END} )
    """,
    words={"number_parts": (*NUMERAL_WORDS["number_parts"],)},
    hits=(
        "på ⟦1990-talet⟧",
        "från ⟦sjuttiotalet⟧",
        "⟦90-talet⟧s musik",
        "⟦1900-talet⟧s början",
        "⟦1960- och 1980-talen⟧",
        "från ⟦900-talet⟧",
    ),
    misses=("ett trettiotal", "95-talet"),
)


FIRST_MONTHS = Rule(
    name="first_months",
    pattern=rf"""
        {START} (?: de\ | (?P<of_year>årets\ ) )?+ (?: första\ (?P<count> \L<counts> )
          | (?P<count> \L<counts> )\ första ) \ (?P<unit> kvartalen | kvartal | månaderna | månader ) {END}
    """,
    words={"counts": (*HOURS, *map(str, range(2, 12)))},
    hits=("⟦de tre första kvartalen⟧ 2023", "⟦årets första nio månader⟧"),
    misses=("första kvartalet", "de tre första åren"),
)


WEEK = Rule(
    name="week",
    pattern=rf"""
        {START} (?: vecka | veckan | veckorna | (?-i:v) | (?-i:V)(?=\.) ) \.?+ \ ?
        (?P<number> (?:[1-4]\d|5[0-3]|0?[1-9]) (?!\d) ) (?: {BETWEEN} (?: (?:vecka|v\.?)\ ? )?+ (?P<number>
          (?:[1-4]\d|5[0-3]|0?[1-9]) (?!\d) ) ){{0,5}}+
        (?! [.,:]\p{{Nd}} | \p{{L}} | \ ?% )
    """,
    hits=("i ⟦vecka 8⟧", "⟦v. 7–8⟧", "⟦v.42⟧ 2015", "⟦veckorna 7, 8 och 9⟧", "⟦vecka 44 till 46⟧"),
    misses=("vecka 54", "V 8", "vecka 8,5"),
)


YEAR_PART = Rule(
    name="year_part",
    pattern=rf"""
        {START} (?: (?P<of_year>årets\ )?+ (?P<rank> \L<ranks> ) (?: {BETWEEN}
          (?P<rank> \L<ranks> ) ){{0,3}}+ \ (?P<unit> \L<year_parts> ) {END}
          | (?P<unit> \L<year_parts> ) \ (?P<number> [1-4] ) (?: {BETWEEN} (?P<number> [1-4] ) )?+ (?!\d|\ ?%)
          | (?-i:(?P<letter>[QKH])) (?P<number> [1-4] ) (?: {BETWEEN} [QKH]?+ (?P<number> [1-4] ) (?!\d) )?+
            (?![\p{{Nd}}\p{{L}}]) )
    """,
    words={"ranks": RANKS, "year_parts": YEAR_PARTS},
    hits=(
        "⟦andra kvartalet⟧ 2014",
        "⟦kvartal 3⟧",
        "⟦Q3⟧ 2015",
        "⟦första och andra kvartalet⟧",
        "⟦Q1–Q3⟧",
        "⟦H1⟧ 2020",
        "⟦Årets sista kvartal⟧",
    ),
    misses=("kvartal", "Q5", "första året", "Q33"),
)


SEASON = Rule(
    name="season",
    pattern=rf"""
        {START} (?: (?P<edge> \L<edges> ) | (?P<season> \L<seasons> ) | (?P<bare> \L<bare_seasons> ) (?=\ (?:19|20)\d\d)
          | (?P<bare>\L<bare_seasons>)- (?=\ (?:och|eller|samt)\ ) | (?P<term> \L<terms> )
            (?: \ ?[-–]?(?P<short>\d\d)(?!\d) | (?=\ ?(?:19|20)\d\d) | (?<=terminen) | (?<=\p{{L}}{{4}}termin)
              (?=\ ) ) )
        (?: (?=s(?!\p{{L}})) | (?![\p{{L}}]) )
    """,
    words={"seasons": SEASONS, "bare_seasons": BARE_SEASONS, "edges": SEASON_EDGES, "terms": TERMS},
    hits=("⟦sommaren⟧ 2014", "⟦sensommaren⟧", "⟦höst⟧ 2018", "⟦vårterminen⟧ 2019", "⟦HT19⟧", "⟦VT⟧ 2020"),
    misses=("i vår", "höstack", "vt", "ht"),
)


TURN = Rule(
    name="turn",
    pattern=rf"""
        {START} (?: (?P<year_turn> \L<year_turns> ) | (?P<half_turn> \L<half_turns> ) |
          (?P<century_turn> \L<century_turns> ) (?: \ (?P<century> 1[5-9]00 | 2000 ) (?!\d) )?+
          | (?P<month_turn> \L<month_turns> ) (?: (?:\ mellan)?+ \ (?P<month> \L<months> )
            (?: {DASH} | \ ?/\ ? | \ och\ ) (?P<month> \L<months> ) )?+ ) {END}
    """,
    words={
        "year_turns": YEAR_TURNS,
        "half_turns": HALF_TURNS,
        "month_turns": MONTH_TURNS,
        "century_turns": CENTURY_TURNS,
        "months": (*MONTHS, *SHORT_MONTHS),
    },
    hits=("vid ⟦årsskiftet⟧", "⟦halvårsskiftet⟧", "⟦månadsskiftet maj/juni⟧", "⟦månadsskiftet⟧", "⟦sekelskiftet 1900⟧"),
    misses=("månadsskiftesstart", "skiftet"),
)
