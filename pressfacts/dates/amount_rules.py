r"""Durations (`tre år`) and sets (`varje år`, `på onsdagar`)."""

from __future__ import annotations

from pressfacts.dates.frame import DASH, END, START
from pressfacts.dates.words import (
    DAY_ORDINALS,
    DEFINITE_WEEKDAYS,
    EVERY,
    EVERY_WEEKDAY,
    HOURS,
    SET_ADVERBS,
    SET_UNITS,
    SHORT_WEEKDAYS,
    SMALL_UNITS,
    UNITS,
    WEEKDAYS,
)
from pressfacts.numbers import NUMERAL, NUMERAL_WORDS
from pressfacts.rule import Rule

# en kvart över tre is a time, and en kvart av rösterna a part
NO_QUARTER = r"(?! (?<=kvart) \ (?: (?:i|över|före|efter)\ (?: \L<hours> | midnatt | \d{1,2} ) | av ) (?![\p{L}\d]) )"

DURATION = Rule(
    name="duration",
    pattern=rf"""
        {START} (?<![+−§]) (?P<number> {NUMERAL} )
        (?: (?: {DASH} | \ (?: till | (?P<list>eller|och) )\ ) (?P<to> {NUMERAL} ) )?+
        (?: \ ? | \ (?:hela|fulla|långa|kalender)\ ? ) (?P<unit> \L<units> | \L<small_units> )
          (?: (?P<half> \ och\ en\ halv | \ och\ ett\ halvt )
            | {END} \ (?: och\ )?+ (?P<more> {NUMERAL} ) \ ? (?P<more_unit> \L<units> | \L<small_units> ) {END} )?+
        (?: (?<!kvart) (?= s (?!\p{{L}}) ) | {END} ) {NO_QUARTER}
    """,
    words={
        "hours": HOURS,
        "units": {
            word: unit
            for word, unit in UNITS.items()
            if word not in ("v", "helg", "helgen", "dagen", "veckan", "månaden", "året")
        },
        "small_units": SMALL_UNITS,
        **NUMERAL_WORDS,
    },
    hits=(
        "⟦tre år⟧",
        "på ⟦90 dagar⟧",
        "⟦ett och ett halvt år⟧",
        "⟦två till tre veckor⟧",
        "⟦60 eller 90 dagar⟧",
        "⟦45 minuter⟧",
        "⟦ett år och ett halvt⟧",
        "⟦tre år och fyra månader⟧",
        "⟦2 timmar 15 minuter⟧",
        "⟦en dryg halvtimme⟧, ⟦tre kvart⟧",
    ),
    misses=(
        "tre åringar",
        "tre kronor",
        "en kvart över nio",
        "en kvart före 15",
        "en kvart av rösterna",
        "en kvarts miljon",
    ),
)

SET = Rule(
    name="set",
    pattern=rf"""
        {START} (?: (?P<adverb> \L<adverbs> )
          | (?P<every> \L<every> ) \ (?: (?P<ordinal> \L<ordinals> | \d{{1,2}}:[ae] ) \ )?+ (?P<unit> \L<units> |
            (?P<weekday> \L<weekdays> ) (?: (?: ,\ | \ (?:och|samt)\ ) (?P<weekday> \L<weekdays> ) )*+ )
          | (?P<monthly> (?:den\ )?+ \L<ordinals> \ \L<dated_weekdays> \ i \ (?: varje\ månad | månaden ) )
          | (?P<per> per ) \ (?P<unit> \L<units> ) (?<! sekund | minut )
          | (?P<about> om ) \ (?P<unit> året | dagen | dygnet | månaden ) (?!\ som)
          | (?P<within> i ) \ (?P<unit> månaden | veckan | timmen | kvartalet | halvåret | minuten )
          | (?:på\ |alla\ )?+ (?P<plural> \L<every_weekday> ) ) {END}
    """,
    words={
        "adverbs": SET_ADVERBS,
        "every": EVERY,
        "ordinals": DAY_ORDINALS,
        "units": SET_UNITS,
        "weekdays": WEEKDAYS,
        "every_weekday": EVERY_WEEKDAY,
        "dated_weekdays": (*DEFINITE_WEEKDAYS, *WEEKDAYS),
    },
    hits=(
        "⟦årligen⟧",
        "⟦varje år⟧",
        "⟦var tredje månad⟧",
        "⟦per år⟧",
        "⟦om året⟧",
        "40 timmar ⟦i veckan⟧",
        "⟦på onsdagar⟧",
        "⟦varje måndag och fredag⟧",
        "⟦Första måndagen i varje månad⟧",
    ),
    misses=("årlig", "varje elev", "per elev", "20 meter per sekund"),
)

EVERY_DAY_OF_WEEK = Rule(
    name="every_day_of_week",
    pattern=rf"""
        {START} (?: (?P<weekday> \L<weekdays> ) {END} \.?+ (?: {DASH} | \ till\ )
          (?P<to_weekday> \L<weekdays> ) {END} \.?+
          | (?P<weekday> \L<weekdays> ) {END} \.?+
            (?: (?: ,\ | \ (?:och|samt|&)\ | /) (?P<weekday> \L<weekdays> ) {END} \.?+ )*+ )
        (?=:?,?\ (?:kl\.?|klockan\ |\d))
    """,
    words={"weekdays": (*WEEKDAYS, *SHORT_WEEKDAYS, *DEFINITE_WEEKDAYS)},
    hits=("⟦mån–fre⟧ 9–16", "⟦måndag till fredag⟧ kl. 9", "⟦Lör⟧ 10–14", "⟦mån, ons och fre⟧ kl 9–11"),
    misses=("måndagar",),
)
