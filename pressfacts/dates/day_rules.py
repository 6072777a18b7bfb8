r"""Days, by their date, their weekday or their name, as Swedish writes them.

A group that a rule repeats (`3, 5 och 9 maj`) is read as one part a repetition.
"""

from __future__ import annotations

from pressfacts.dates.frame import ANY_WEEKDAY, BETWEEN, DASH, EACH_WEEKDAY, END, LOOSE_START, START, WEEKDAY
from pressfacts.dates.words import (
    DAY_ORDINALS,
    DEFINITE_WEEKDAYS,
    EASTER_HOLIDAYS,
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAYS,
    FIXED_HOLIDAYS,
    FIXED_SPELLS,
    HOLIDAY_WEEKS,
    MONTHS,
    MOVING_HOLIDAYS,
    RANKS,
    SHORT_MONTHS,
    UNDATED_HOLIDAYS,
    WEEKDAY_PARTS,
    WEEKDAYS,
)
from pressfacts.rule import Rule

DAY = r"(?: (?P<day> (?: 3[01] | [12]\d | 0?[1-9] ) (?!\d) (?! [.,]\d ) ) (?: :?(?:a|e|de|dje|dra) (?!\p{L}) )?+ )"


DAY_WORD = rf"(?P<day_word> \L<day_ordinals> {END} )"


MEMBER = rf"(?: {DAY} | {DAY_WORD} )"


AFTER_WEEKDAY = rf"(?: \ \( (?: (?P<weekday> \L<weekdays> ) {END} \.?+ ) \) )"


DAY_OF_MONTH = Rule(
    name="day_of_month",
    pattern=rf"""
        {START} (?: {WEEKDAY} | \L<each_weekday> \ (?=den\ ) )?+ (?P<opening>\()?+ (?P<den> (?:dagen\ |d\.\ )?+ den\ )?+
        {MEMBER} (?: {BETWEEN} (?(weekday) (?: \L<weekdays> {END} \.?+ \ )?+ (?:den\ )?+ | (?(den)(?:den\ )?+) )
          {MEMBER} ){{0,9}}+
        \.?+ \ (?P<month> \L<months> ) {END} (?: \.(?=\ ?[\p{{Nd}},;)]|\ (?-i:kl(?:ockan)?)(?!\p{{L}})) )?+
        (?: \ månad(?!\p{{L}}) )?+ (?(opening)\)) {AFTER_WEEKDAY}?+
    """,
    words={
        "weekdays": ANY_WEEKDAY,
        "each_weekday": EACH_WEEKDAY,
        "months": (*MONTHS, *SHORT_MONTHS, *ENGLISH_MONTHS),
        "day_ordinals": DAY_ORDINALS,
    },
    hits=(
        "på ⟦onsdagen den 11 januari⟧",
        "⟦den 1:a maj⟧ och ⟦den förste mars⟧ och ⟦tjugofjärde december⟧",
        "⟦tors 5 sept.⟧ 2019 och ⟦6 sept.⟧ kl 9",
        "kurser ⟦den 3, 5 och 9 maj⟧",
        "⟦11–13 maj⟧",
        "⟦onsdagen (11 januari)⟧",
        "⟦5 maj (lördag)⟧",
        "⟦lördag–söndag 5–6 maj⟧",
        "⟦onsdagarna den 12, 19 och 26 juni⟧",
        "Storgatan 1, ⟦torsdag den 26 april⟧",
    ),
    misses=("11 personer", "nr 1.5 maj", "den 32 maj", "den 3 majblommor"),
)


NUMERIC_DAY = Rule(
    name="numeric_day",
    pattern=rf"""
        {START} {WEEKDAY}?+ (?P<opening>\()?+ (?P<den>den\ )?+
        {DAY} (?: (?: {DASH} | ,\ | \ (?:och|samt|eller|till)\ ) {DAY} ){{0,5}} / (?P<month_number> 1[0-2] | 0?[1-9] )
        (?: (?: \ ?- | / ) (?P<year> (?:19|20)\d\d | \d\d ) )?+ (?! [\d/] | [.,]\d | -\p{{L}} ) (?(opening)\))
    """,
    words={"weekdays": ANY_WEEKDAY},
    hits=("⟦11/1⟧", "⟦lördagen den 5/9⟧ kl 11", "⟦11/1-17⟧", "⟦5-7/9⟧", "⟦fredag (5/9)⟧"),
    misses=("2014/15", "13/13", "1/2/3", "A1/3"),
)


DOTTED_DAY = Rule(
    name="dotted_day",
    pattern=rf"""
        {START} {WEEKDAY} (?P<day> 3[01] | [12]\d | [1-9] ) \. (?P<month_number> 1[0-2] | [1-9] ) \.?+ (?![\d:])
    """,
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
          | (?P<short>\d\d (?P<dash>-?) (?:0[1-9]|1[0-2]) (?P=dash) (?:0[1-9]|[12]\d|3[01]))
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
        "Pressmeddelande ⟦98-11-18⟧",
        "⟦onsdag 2017-01-11⟧",
    ),
    misses=("2017-13-11", "19670111-1234", "212000-1124", "2017-01-1123"),
)


ENGLISH_DAY = Rule(
    name="english_day",
    pattern=rf"""
        {START} (?: \L<english_weekdays> {END} ,?+ \ | {WEEKDAY} )?+
        (?: (?P<month> \L<english_months> ) {END} \.?+ \ {DAY} (?:st|nd|rd|th)?+
          | {DAY} (?:st|nd|rd|th)?+ \ (?P<month> \L<english_months> ) {END} \.?+ ) ,?+ \ (?P<year>(?:19|20)\d\d) (?!\d)
    """,
    words={
        "weekdays": ANY_WEEKDAY,
        "english_weekdays": ENGLISH_WEEKDAYS,
        "english_months": (*ENGLISH_MONTHS, *SHORT_MONTHS, *MONTHS),
    },
    hits=(
        "⟦Jan 11, 2017⟧ 16:15 CET",
        "⟦Wednesday, January 11, 2017⟧",
        "⟦11 May 2017⟧",
        "⟦May 3rd, 2019⟧",
        "⟦torsdag, 3 maj, 2012⟧",
    ),
    misses=("May 2017", "Jan 11"),
)


DAY_ALONE = Rule(
    name="day_alone",
    pattern=rf"""
        {START} {WEEKDAY}?+ den\ {DAY} (?! [\ ]?/ )
        (?= \ (?:i\ (?P<this>denna\ månad|månaden|varje\ månad)) | [.,;:!?)]*+
          (?:\ (?:kl|klockan|i|på|är|blir)\b|\s*$|\s*[\n.]) | (?<= :[ae] ) [.,;:!?)] )
    """,
    words={"weekdays": ANY_WEEKDAY},
    hits=("fest ⟦den 15:e⟧.", "häktad sedan ⟦den 4:e⟧. Två dömdes", "⟦den 15⟧ i denna månad", "⟦fredagen den 13⟧ kl"),
    misses=("den 15 maj", "den 15 procentiga", "den andra är"),
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


ADVENT = Rule(
    name="advent",
    pattern=rf"""
        {START} (?P<rank> första | andra | tredje ) (?: {BETWEEN} (?P<rank> andra | tredje | fjärde ) ){{1,3}}+
        \ advent {END}
    """,
    hits=("⟦första och andra advent⟧", "⟦första, andra och tredje advent⟧"),
    misses=("första advent", "första och andra klass"),
)


WEEKDAY_ALONE = Rule(
    name="weekday_alone",
    pattern=rf"""
        {LOOSE_START} (?: (?P<definite> \L<definite_weekdays> ) | (?P<indefinite> \L<indefinite_weekdays> ) |
          (?P<night>natten\ (?:(?:till|mot)\ | mellan\ \L<any_weekdays>\ och\ )\L<any_weekdays>)
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
        {START} (?P<rank> \L<ranks> ) \ (?: (?P<weekday> \L<weekdays> ) | (?P<unit> veckan | veckoslutet | helgen
          | veckan ) )
        \ i \ (?P<month> \L<months> ) {END} (?: \ månad(?!\p{{L}}) )?+
    """,
    words={"ranks": RANKS, "weekdays": (*DEFINITE_WEEKDAYS, *WEEKDAYS), "months": MONTHS},
    hits=("⟦sista fredagen i maj⟧", "⟦första veckan i oktober⟧"),
    misses=("första raden i maj",),
)
