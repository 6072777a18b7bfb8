r"""Times counted from the day of publication, and from the expression before."""

from __future__ import annotations

from pressfacts.dates.frame import END, START
from pressfacts.dates.words import (
    BARE_HOLIDAYS,
    BARE_SEASONS,
    COMING,
    DAY_PARTS,
    DAYS_FROM_NOW,
    DEFINITE_WEEKDAYS,
    FOLLOWING,
    GONE_BY,
    HEDGES,
    LAST_HOLIDAYS,
    LAST_SEASONS,
    LAST_WEEKDAYS,
    MONTHS,
    PARTS_FROM_NOW,
    PAST_ONES,
    SEASONS,
    SHIFTS,
    UNITS,
    WEEKDAYS,
    YEARS_FROM_NOW,
)
from pressfacts.numbers import NUMERAL, NUMERAL_WORDS
from pressfacts.rule import Rule

# The genitive's `s` stands outside: `förra årets resultat`, `gårdagens möte`.
GENITIVE = rf"(?: (?= s (?!\p{{L}}) ) | {END} )"
HEDGE = r"(?: \L<hedges>\ )"

NOW = Rule(
    name="now",
    pattern=rf"{START} (?: (?P<day> \L<days> ) | (?P<part> \L<parts> ) ) {GENITIVE}",
    words={"days": DAYS_FROM_NOW, "parts": PARTS_FROM_NOW},
    hits=("⟦I dag⟧ firar vi", "⟦igår⟧ kväll", "⟦i kväll⟧", "⟦gårdagen⟧s möte"),
    misses=("i dagarna", "i gården"),
)

DAY_PART = Rule(
    name="day_part",
    pattern=rf"(?<=\ ) (?: (?:på|under)\ )?+ (?P<part> \L<day_parts> ) {END}",
    words={"day_parts": DAY_PARTS},
    hits=("på onsdag ⟦kväll⟧", "i går ⟦eftermiddag⟧"),
    misses=("i kvällens",),
)

DAY_PART_BEFORE = Rule(
    name="day_part_before",
    pattern=rf"""
        {START} (?: (?P<part> natten ) \ (?P<to> till | mot ) (?=\ )
          | (?P<part> natten | kvällen | morgonen | förmiddagen | eftermiddagen )
            (?=\ (?:den\ )?\d | \ i\ \L<last_weekdays> ) )
    """,
    words={"last_weekdays": LAST_WEEKDAYS},
    hits=("⟦natten till⟧ den 5 januari", "⟦natten mot⟧ annandagen", "⟦kvällen⟧ den 6 januari"),
    misses=("natten innan",),
)

YEAR_FROM_NOW = Rule(
    name="year_from_now",
    pattern=rf"{START} (?P<year> \L<years> ) {GENITIVE}",
    words={"years": YEARS_FROM_NOW},
    hits=("mer än ⟦i fjol⟧", "⟦nästa år⟧s budget", "⟦fjolåret⟧s"),
    misses=("i åratal", "nästa åra"),
)

UNIT_FROM_NOW = Rule(
    name="unit_from_now",
    pattern=rf"""
        {START} (?: den\ (?!här) | det\ (?!här) )?+ (?P<shift> \L<shifts> | \L<coming>
          | \L<past_ones> ) \ (?P<unit> \L<units> ) {GENITIVE}
        (?! \ (?:\L<numbered>|\d) )
      | {START} (?:i\ )?+ (?P<unit> veckan | helgen | året | månaden ) \ (?P<gone> \L<gone_by> ) {END}
    """,
    words={
        "shifts": SHIFTS,
        "coming": COMING,
        "past_ones": PAST_ONES,
        "units": {
            word: unit
            for word, unit in UNITS.items()
            if word not in ("v", "dag", "dagen", "åren", "veckorna", "månaderna", "dagar", "dagarna", "dygn")
        },
        "numbered": ("kvartal",),
        "gone_by": GONE_BY,
    },
    hits=(
        "⟦förra veckan⟧",
        "⟦nästa månad⟧",
        "⟦den kommande helgen⟧",
        "⟦denna vecka⟧",
        "⟦den gångna veckan⟧",
        "⟦veckan som gick⟧",
    ),
    misses=("förra gången", "nästa steg", "kommande åren"),
)

THIS_WEEK = Rule(
    name="this_week",
    pattern=rf"""
        {START} (?: i\ (?P<unit> veckan | helgen | veckoslutet ) {END}
          | (?<= (?:början|inledningen|mitten|slutet|utgången)\ (?:av|på)\ ) (?P<unit> året | månaden | veckan ) {END}
          | (?<= (?<!\p{{L}}) (?:före|innan|till|mot|inför|vid|sedan|från|efter) \ ) (?P<unit> året | månaden | veckan )
            (?= s\ (?:slut|utgång|början|ingång)(?!\p{{L}}) )
          | (?<= (?<!\p{{L}}) (?:under|över|till|inför|efter|före|hela) \ )
            (?P<unit> helgen | veckoslutet ) {GENITIVE} )
    """,
    hits=("presenterades ⟦i veckan⟧", "⟦i helgen⟧", "under ⟦helgen⟧", "i slutet av ⟦året⟧", "vid ⟦året⟧s slut"),
    misses=("i veckans", "årets budget", "vid årets möte"),
)

WEEKDAY_FROM_NOW = Rule(
    name="weekday_from_now",
    pattern=rf"""
        {START} (?: i\ (?P<last> \L<last_weekdays> )
          | (?:den\ )?+ (?P<which> nästa | förra | kommande | nästkommande
            | gångna ) \ (?P<weekday> \L<weekdays> ) ) {END}
    """,
    words={"last_weekdays": LAST_WEEKDAYS, "weekdays": (*WEEKDAYS, *DEFINITE_WEEKDAYS)},
    hits=("⟦i torsdags⟧", "⟦nästa onsdag⟧", "⟦den kommande lördagen⟧"),
    misses=("i torsdagar", "på onsdag"),
)

SEASON_FROM_NOW = Rule(
    name="season_from_now",
    pattern=rf"""
        {START} (?: i\ (?P<last> \L<last_seasons> | \L<last_holidays> )
          | (?P<which> i | nästa | förra | kommande | den\ kommande | den\ gångna | den\ här | denna | i\ förra
            | den\ förra | i\ fjol )
            \ (?P<season> \L<bare_seasons> | \L<seasons> )
          | (?P<which> till | inför ) \ (?P<season> \L<seasons> )
            (?! \ (?:19|20)\d\d | \ i\ (?:år|fjol)(?!\p{{L}}) | s )
          | (?P<which> nästa | förra | kommande | den\ kommande ) \ (?P<month> \L<months>
            | \L<bare_holidays> ) ) {GENITIVE}
    """,
    words={
        "last_seasons": LAST_SEASONS,
        "last_holidays": LAST_HOLIDAYS,
        "bare_seasons": BARE_SEASONS,
        "seasons": SEASONS,
        "months": MONTHS,
        "bare_holidays": BARE_HOLIDAYS,
    },
    hits=(
        "sedan ⟦i höstas⟧",
        "⟦i vinter⟧",
        "⟦Till hösten⟧ väntas",
        "⟦förra sommaren⟧",
        "⟦nästa mars⟧",
        "⟦i fjol höst⟧",
    ),
    misses=("till hösten 2018", "i vårt"),
)

BARE_HOLIDAY = Rule(
    name="bare_holiday",
    pattern=rf"""
        (?<= (?<!\p{{L}}) (?:före|innan|efter|till|från|inför|kring|över|under|i|sedan|vid|runt|om) \ )
        (?P<holiday> \L<bare_holidays> ) {END} (?! \ (?:afton|igen) )
    """,
    words={"bare_holidays": BARE_HOLIDAYS},
    hits=("före ⟦jul⟧", "inför ⟦påsk⟧"),
    misses=("god jul", "före julbordet"),
)

COUNTED_FROM_NOW = Rule(
    name="counted_from_now",
    pattern=rf"""
        {START} (?: (?P<ahead> om ) \ {HEDGE}?+ (?P<number> {NUMERAL} ) \ (?P<unit> \L<units> ) {END}
          (?!\ (?:gammal|gamla|sedan))
          | (?P<ago> för ) \ {HEDGE}?+ (?P<number> {NUMERAL} ) \ (?P<unit> \L<units> ) \ (?:sedan|sen) {END} )
    """,
    words={"units": UNITS, "hedges": HEDGES, **NUMERAL_WORDS},
    hits=("⟦om två veckor⟧", "⟦för tre år sedan⟧", "⟦för drygt 30 år sedan⟧", "⟦för ett halvår sedan⟧"),
    misses=("för tre år", "om två kommuner"),
)

STRETCH = Rule(
    name="stretch",
    pattern=rf"""
        {START} (?: (?:de|dom|det|den)\ )?+
        (?: (?P<past> senaste | sista(?=\ \S++\ (?:åren|månaderna|veckorna)) | gångna )
          | (?P<coming> kommande | närmaste | närmsta | nästa | nästkommande ) )
        \ (?: (?P<number> {NUMERAL} ) \ )?+ (?P<unit> \L<units> ) {GENITIVE}
      | {START} (?: (?:de|dom)\ )?+ (?P<number> {NUMERAL} ) [\ ]
        (?: (?P<past> senaste ) | (?P<coming> kommande | närmaste | närmsta | nästkommande ) ) [\ ]
            (?P<unit> \L<units> ) {GENITIVE}
    """,
    words={"units": {word: unit for word, unit in UNITS.items() if word != "v"}, **NUMERAL_WORDS},
    hits=("⟦de senaste tre åren⟧", "⟦det senaste året⟧", "⟦de kommande fyra åren⟧", "⟦de två närmaste åren⟧"),
    misses=("senaste nytt", "de senaste resultaten"),
)

ANAPHOR = Rule(
    name="anaphor",
    pattern=rf"""
        {START} (?: (?P<same> samma ) \ (?P<unit> \L<units> | kväll | eftermiddag | morgon | natt ) {END}
          (?!\ (?:som|tid|period)\b)
          | (?P<unit> dagen | veckan | månaden | året | kvällen ) \ (?: (?P<later> därpå | därefter ) |
            (?P<earlier> dessförinnan ) ) {END}
          | (?P<unit> dagen | veckan | månaden | året ) \ (?: (?P<later> efter ) | (?P<earlier> innan | före ) )
            (?= [.,;:)!?] | \s*$ | \ (?:och|men|då|var|är|hade|kom|blev|som)\ )
          | (?P<following> \L<following> ) \ (?P<unit> dag | vecka | månad | år | kvartal ) {END} )
    """,
    words={
        "units": {
            word: unit
            for word, unit in UNITS.items()
            if word in ("dag", "dygn", "vecka", "månad", "år", "helg", "kvartal")
        },
        "following": FOLLOWING,
    },
    hits=(
        "⟦samma dag⟧",
        "⟦året därpå⟧",
        "⟦månaden efter⟧.",
        "⟦veckan dessförinnan⟧",
        "⟦året innan⟧.",
        "⟦följande dag⟧",
    ),
    misses=("samma sak", "dagen efter konferensen"),
)

EVE_OF = Rule(
    name="eve_of",
    pattern=rf"{START} (?P<unit> dagen ) \ (?: (?P<later> efter ) | (?P<earlier> före | innan ) ) (?=\ )",
    hits=("⟦dagen före⟧ midsommarafton", "⟦dagen efter⟧ nyårsdagen"),
    misses=("dagen före.",),
)
