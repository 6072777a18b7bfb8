r"""Days, months, years and their parts, as Swedish writes them.

A group that a rule repeats (`3, 5 och 9 maj`) is read as one part a repetition.
"""

from __future__ import annotations

from pressfacts.dates.words import (
    BARE_SEASONS,
    BROKEN_YEARS,
    CENTURY_TURNS,
    DAY_ORDINALS,
    DEFINITE_WEEKDAYS,
    EASTER_HOLIDAYS,
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAYS,
    FIXED_HOLIDAYS,
    FIXED_SPELLS,
    HALF_TURNS,
    HOLIDAY_WEEKS,
    HOURS,
    MONTH_TURNS,
    MONTHS,
    MOVING_HOLIDAYS,
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
    YEAR_TURNS,
    YEAR_WORDS,
)
from pressfacts.numbers import NUMERAL_WORDS
from pressfacts.rule import Rule

START = r"(?<![\p{L}\p{Nd}]) (?<!\p{Nd}[.,:/]) (?<!\p{L}-)"
LOOSE_START = r"(?<![\p{L}\p{Nd}]) (?<!\p{Nd}[.,:/])"
END = r"(?!\p{L})"
DAY = r"(?: (?P<day> (?: 3[01] | [12]\d | 0?[1-9] ) (?!\d) (?! [.,]\d ) ) (?: :?(?:a|e|de|dje|dra) (?!\p{L}) )?+ )"
DAY_WORD = rf"(?P<day_word> \L<day_ordinals> {END} )"
MEMBER = rf"(?: {DAY} | {DAY_WORD} )"
DASH = r"(?: \ ?[–—-]\ ? )"
AND = r"(?: ,\ (?:och\ )?+ | \ (?:och|eller|samt|respektive|resp\.?|&|\+)\ | \ ?/\ ? )"
TO = r"(?: \ (?:till|t\.?\ ?o\.?\ ?m\.?|fram\ till) (?:\ och\ med)?+ \ )"
BETWEEN = rf"(?: {DASH} | {AND} | {TO} )"
WEEKDAY = rf"(?: (?P<weekday> \L<weekdays> ) {END} \.?+ (?: {BETWEEN} \L<weekdays> {END} \.?+ )?+ ,?+ \ )"
AFTER_WEEKDAY = rf"(?: \ \( (?: (?P<weekday> \L<weekdays> ) {END} \.?+ ) \) )"
ANY_WEEKDAY = (*DEFINITE_WEEKDAYS, *WEEKDAYS, *SHORT_WEEKDAYS)

DAY_OF_MONTH = Rule(
    name="day_of_month",
    pattern=rf"""
        {START} {WEEKDAY}?+ (?P<opening>\()?+ (?: (?:dagen\ |d\.\ )?+ den\ )?+
        {MEMBER} (?: {BETWEEN} (?: \L<weekdays> {END} \.?+ \ )?+ (?:den\ )?+ {MEMBER} ){{0,9}}+
        \.?+ \ (?P<month> \L<months> ) {END} (?: \.(?=\ ?[\p{{Nd}},;)]) )?+ (?: \ månad(?!\p{{L}}) )?+
        (?(opening)\)) {AFTER_WEEKDAY}?+
    """,
    words={
        "weekdays": ANY_WEEKDAY,
        "months": (*MONTHS, *SHORT_MONTHS, *ENGLISH_MONTHS),
        "day_ordinals": DAY_ORDINALS,
    },
    hits=(
        "på ⟦onsdagen den 11 januari⟧",
        "⟦den 1:a maj⟧ och ⟦den förste mars⟧ och ⟦tjugofjärde december⟧",
        "⟦tors 5 sept.⟧ 2019",
        "kurser ⟦den 3, 5 och 9 maj⟧",
        "⟦11–13 maj⟧",
        "⟦onsdagen (11 januari)⟧",
        "⟦5 maj (lördag)⟧",
        "⟦lördag–söndag 5–6 maj⟧",
    ),
    misses=("11 personer", "nr 1.5 maj", "den 32 maj", "den 3 majblommor"),
)

NUMERIC_DAY = Rule(
    name="numeric_day",
    pattern=rf"""
        {START} {WEEKDAY}?+ (?P<opening>\()?+ (?P<den>den\ )?+
        {DAY} (?: (?: {DASH} | ,\ | \ (?:och|samt|eller|till)\ ) {DAY} ){{0,5}} / (?P<month_number> 1[0-2] | 0?[1-9] )
        (?: (?: \ ?- | / ) (?P<year> (?:19|20)\d\d | \d\d ) )?+ (?! [\d/] | [.,]\d ) (?(opening)\))
    """,
    words={"weekdays": ANY_WEEKDAY},
    hits=("⟦11/1⟧", "⟦lördagen den 5/9⟧ kl 11", "⟦11/1-17⟧", "⟦5-7/9⟧", "⟦fredag (5/9)⟧"),
    misses=("2014/15", "13/13", "1/2/3", "A1/3"),
)

DOTTED_DAY = Rule(
    name="dotted_day",
    pattern=rf"{START} {WEEKDAY} (?P<day> 3[01] | [12]\d | [1-9] ) \. (?P<month_number> 1[0-2] | [1-9] ) \.?+ (?![\d:])",
    words={"weekdays": ANY_WEEKDAY},
    hits=("⟦torsdag 16.1⟧ kl. 18",),
    misses=("16.1", "torsdag 16.15"),
)

WRITTEN_DAY = Rule(
    name="written_day",
    pattern=rf"""
        {START} {WEEKDAY}?+ (?:den\ )?+
        (?: (?P<year>(?:19|20)\d\d) (?P<mark>[-./–‑]) (?P<month_number>0?[1-9]|1[0-2]) (?P=mark)
            (?P<day>0?[1-9]|[12]\d|3[01])
          | (?P<day>0?[1-9]|[12]\d|3[01]) (?P<mark>[./-]) (?P<month_number>0?[1-9]|1[0-2]) (?P=mark)
            (?P<year>(?:19|20)\d\d)
          | (?P<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))
          | (?P<short>\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))
        )
        (?! \p{{Nd}} | [-–/:,]\p{{Nd}}{{3,4}}(?![-./\p{{Nd}}]) | \.\p{{Nd}} | (?-i:[\p{{Lu}}S-Z]) )
    """,
    words={"weekdays": ANY_WEEKDAY},
    hits=(
        "⟦2017-01-11⟧ 16:15",
        "⟦2017.01.11⟧",
        "⟦11.1.2017⟧",
        "⟦20170111⟧",
        "senast ⟦170111⟧",
        "⟦onsdag 2017-01-11⟧",
    ),
    misses=("2017-13-11", "19670111-1234", "212000-1124", "2017-01-1123"),
)

WRITTEN_MONTH = Rule(
    name="written_month",
    pattern=r"""
        (?<![\p{L}\p{Nd}]) (?<!\p{Nd}[.,:/-]) (?P<year>(?:19|20)\d\d) - (?P<month_number>0[1-9]|1[0-2])
        (?! \p{Nd} | [-:/.,]\p{Nd} | \p{L} )
    """,
    hits=("under ⟦2017-01⟧",),
    misses=("2017-18", "2017-01-11", "08-2017-01-5"),
)

ENGLISH_DAY = Rule(
    name="english_day",
    pattern=rf"""
        {START} (?: \L<english_weekdays> {END} ,?+ \ )?+
        (?: (?P<month> \L<english_months> ) {END} \.?+ \ {DAY} (?:st|nd|rd|th)?+
          | {DAY} (?:st|nd|rd|th)?+ \ (?P<month> \L<english_months> ) {END} \.?+ ) ,?+ \ (?P<year>(?:19|20)\d\d) (?!\d)
    """,
    words={"english_weekdays": ENGLISH_WEEKDAYS, "english_months": (*ENGLISH_MONTHS, *SHORT_MONTHS, *MONTHS)},
    hits=("⟦Jan 11, 2017⟧ 16:15 CET", "⟦Wednesday, January 11, 2017⟧", "⟦11 May 2017⟧", "⟦May 3rd, 2019⟧"),
    misses=("May 2017", "Jan 11"),
)

DAY_ALONE = Rule(
    name="day_alone",
    pattern=rf"""
        {START} {WEEKDAY}?+ den\ {DAY} (?! [\ ]?/ )
        (?= \ (?:i\ (?P<this>denna\ månad|månaden|varje\ månad)) | [.,;:!?)]*+ (?:\ (?:kl|klockan|i|på|är|blir)\b|\s*$|\s*[\n.]) )
    """,
    words={"weekdays": ANY_WEEKDAY},
    hits=("fest ⟦den 15:e⟧.", "⟦den 15⟧ i denna månad", "⟦fredagen den 13⟧ kl"),
    misses=("den 15 maj", "den 15 procentiga", "den andra är"),
)

MONTH = Rule(
    name="month",
    pattern=rf"{LOOSE_START} (?P<month> \L<months> ) (?: s? ) {END} (?: \.(?=\ \p{{Nd}}{{4}}) )?+ (?: \ månad(?!\p{{L}}) )?+",
    words={"months": [word for word in (*MONTHS, *SHORT_MONTHS, *ENGLISH_MONTHS) if word != "jul"]},
    hits=("i ⟦januari⟧", "under ⟦december månad⟧", "⟦sept.⟧ 2019"),
    misses=("marsipan", "majoritet"),
)

YEAR = Rule(
    name="year",
    pattern=rf"""
        (?<![\p{{L}}\p{{Nd}}]) (?<!\p{{Nd}}[.,:/–-]) (?<![\p{{L}}_@\#][-–/.:]) (?<![§\#$€£+]\ ?)
        (?: (?P<word> \L<year_words> ) \ )?+
        (?P<year> 1\d{{3}} | 20\d\d )
        (?: (?P<slash>/) (?P<year> (?:19|20)\d\d | \d\d ) | {DASH} (?P<year> (?:19|20)\d\d | 18\d\d | \d\d (?!\d|:|[ ./]\d|\ \L<months>) ) )?+
        (?! [\p{{Nd}}\p{{L}}_] | [,:/]\p{{Nd}} | \.\p{{Nd}} | \ ?[%‰€$°²³] | [-‑](?!\L<months>)\p{{L}} | [-–‑]\p{{Nd}} | :\p{{L}}{{2}} )
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

TALET = r"[-‑–]?+ tal (?: et | (?<=\p{Nd}{2}-tal) )"
DECADE = Rule(
    name="decade",
    pattern=rf"""
        {START} (?: (?P<decade> 1\d\d0 | 20\d0 | \d0 ) | (?P<decade_word> (?:\L<number_parts>)++ ) ) {TALET} (?: (?=s(?!\p{{L}})) | {END} )
    """,
    words={"number_parts": (*NUMERAL_WORDS["number_parts"],)},
    hits=("på ⟦1990-talet⟧", "från ⟦sjuttiotalet⟧", "⟦90-talet⟧s musik", "⟦1900-talet⟧s början"),
    misses=("ett trettiotal", "95-talet"),
)

FIRST_MONTHS = Rule(
    name="first_months",
    pattern=rf"""
        {START} (?:de\ )?+ (?: första\ (?P<count> \L<counts> ) | (?P<count> \L<counts> )\ första )
        \ (?P<unit> kvartalen | kvartal | månaderna | månader ) {END}
    """,
    words={"counts": (*HOURS, *map(str, range(2, 12)))},
    hits=("⟦de tre första kvartalen⟧ 2023", "årets ⟦första nio månader⟧"),
    misses=("första kvartalet", "de tre första åren"),
)

WEEK = Rule(
    name="week",
    pattern=rf"""
        {START} (?: vecka | veckan | veckorna | (?-i:v) | (?-i:V)(?=\.) ) \.?+ \ ?
        (?P<number> (?:[1-4]\d|5[0-3]|0?[1-9]) (?!\d) ) (?: {BETWEEN} (?: (?:vecka|v\.?)\ ? )?+ (?P<number> (?:[1-4]\d|5[0-3]|0?[1-9]) (?!\d) ) ){{0,5}}+
        (?! [.,:]\p{{Nd}} | \p{{L}} | \ ?% )
    """,
    hits=("i ⟦vecka 8⟧", "⟦v. 7–8⟧", "⟦v.42⟧ 2015", "⟦veckorna 7, 8 och 9⟧", "⟦vecka 44 till 46⟧"),
    misses=("vecka 54", "V 8", "vecka 8,5"),
)

YEAR_PART = Rule(
    name="year_part",
    pattern=rf"""
        {START} (?: (?P<rank> \L<ranks> ) (?: {BETWEEN} (?P<rank> \L<ranks> ) ){{0,3}}+ \ (?P<unit> \L<year_parts> ) {END}
          | (?P<unit> \L<year_parts> ) \ (?P<number> [1-4] ) (?: {BETWEEN} (?P<number> [1-4] ) )?+ (?!\d|\ ?%)
          | (?-i:(?P<letter>[QKH])) (?P<number> [1-4] ) (?: {BETWEEN} [QKH]?+ (?P<number> [1-4] ) (?!\d) )?+ (?![\p{{Nd}}\p{{L}}]) )
    """,
    words={"ranks": RANKS, "year_parts": YEAR_PARTS},
    hits=("⟦andra kvartalet⟧ 2014", "⟦kvartal 3⟧", "⟦Q3⟧ 2015", "⟦första och andra kvartalet⟧", "⟦Q1–Q3⟧", "⟦H1⟧ 2020"),
    misses=("kvartal", "Q5", "första året", "Q33"),
)

SEASON = Rule(
    name="season",
    pattern=rf"""
        {START} (?: (?P<edge> \L<edges> ) | (?P<season> \L<seasons> ) | (?P<bare> \L<bare_seasons> ) (?=\ (?:19|20)\d\d)
          | (?P<bare>\L<bare_seasons>)- (?=\ (?:och|eller|samt)\ ) | (?P<term> \L<terms> )
            (?: \ ?[-–]?(?P<short>\d\d)(?!\d) | (?=\ ?(?:19|20)\d\d) | (?<=terminen) | (?<=\p{{L}}{{4}}termin) (?=\ ) ) )
        (?: (?=s(?!\p{{L}})) | (?![\p{{L}}]) )
    """,
    words={"seasons": SEASONS, "bare_seasons": BARE_SEASONS, "edges": SEASON_EDGES, "terms": TERMS},
    hits=("⟦sommaren⟧ 2014", "⟦sensommaren⟧", "⟦höst⟧ 2018", "⟦vårterminen⟧ 2019", "⟦HT19⟧", "⟦VT⟧ 2020"),
    misses=("i vår", "höstack", "vt", "ht"),
)

TURN = Rule(
    name="turn",
    pattern=rf"""
        {START} (?: (?P<year_turn> \L<year_turns> ) | (?P<half_turn> \L<half_turns> ) | (?P<century_turn> \L<century_turns> )
          | (?P<month_turn> \L<month_turns> ) (?:\ mellan)?+ \ (?P<month> \L<months> ) (?: {DASH} | \ ?/\ ? | \ och\ )
            (?P<month> \L<months> ) ) {END}
    """,
    words={
        "year_turns": YEAR_TURNS,
        "half_turns": HALF_TURNS,
        "month_turns": MONTH_TURNS,
        "century_turns": CENTURY_TURNS,
        "months": (*MONTHS, *SHORT_MONTHS),
    },
    hits=("vid ⟦årsskiftet⟧", "⟦halvårsskiftet⟧", "⟦månadsskiftet maj/juni⟧", "⟦sekelskiftet⟧"),
    misses=("månadsskiftet", "skiftet"),
)

HOLIDAY = Rule(
    name="holiday",
    pattern=rf"{START} (?P<holiday> \L<holidays> ) (?: (?=s(?!\p{{L}})) | {END} )",
    words={
        "holidays": (
            *FIXED_HOLIDAYS,
            *EASTER_HOLIDAYS,
            *FIXED_SPELLS,
            *MOVING_HOLIDAYS,
            *HOLIDAY_WEEKS,
            *UNDATED_HOLIDAYS,
        )
    },
    hits=("på ⟦julafton⟧", "⟦påskdagen⟧ 2016", "⟦alla helgons dag⟧", "under ⟦sportlovet⟧"),
    misses=("jul", "påskägg"),
)

WEEKDAY_ALONE = Rule(
    name="weekday_alone",
    pattern=rf"""
        {LOOSE_START} (?: (?P<definite> \L<definite_weekdays> ) | (?P<indefinite> \L<indefinite_weekdays> ) | (?P<night>natten\ (?:(?:till|mot)\ | mellan\ \L<any_weekdays>\ och\ )\L<any_weekdays>)
          | (?P<weekday_part> \L<weekday_parts> ) ) (?: (?=s(?!\p{{L}})) | {END} )
    """,
    words={
        "definite_weekdays": DEFINITE_WEEKDAYS,
        "indefinite_weekdays": WEEKDAYS,
        "any_weekdays": (*DEFINITE_WEEKDAYS, *WEEKDAYS),
        "weekday_parts": WEEKDAY_PARTS,
    },
    hits=("på ⟦onsdagen⟧", "på ⟦onsdag⟧", "⟦onsdagskvällen⟧", "⟦natten till lördag⟧"),
    misses=("onsdagar", "söndagsskola"),
)

NTH = Rule(
    name="nth",
    pattern=rf"""
        {START} (?P<rank> \L<ranks> ) \ (?: (?P<weekday> \L<weekdays> ) | (?P<unit> veckan | veckoslutet | helgen | veckan ) )
        \ i \ (?P<month> \L<months> ) {END} (?: \ månad(?!\p{{L}}) )?+
    """,
    words={"ranks": RANKS, "weekdays": (*DEFINITE_WEEKDAYS, *WEEKDAYS), "months": MONTHS},
    hits=("⟦sista fredagen i maj⟧", "⟦första veckan i oktober⟧"),
    misses=("första raden i maj",),
)
