"""How a bare figure stands that takes its unit from an amount before it: `51 miljoner kronor mot budgeterade 43`.

What leads to the figure is read backwards, from the figure to the left, and fills the whole way to it.
"""

from __future__ import annotations

from pressfacts.amounts.words import (
    ALONGSIDE,
    COMPARISONS,
    COUNTED_TIMES,
    DIFFERENCES,
    FALLING_VERBS,
    FOLLOWING_PREPOSITIONS,
    FOLLOWING_VERBS,
    FOLLOWING_WORDS,
    LATER,
    LEVEL_NOUNS,
    LEVEL_SUBJECTS,
    MEASURES,
    MONTHS,
    OWNED_LEVELS,
    PLACINGS,
    POSSESSIVES,
    RISING_VERBS,
    SET_LEVELS,
    SETTINGS,
    SHARING_VERBS,
    STILL,
    SUM_NOUNS,
    TIME_WORDS,
)
from pressfacts.numbers import NUMERAL, NUMERAL_WORDS
from pressfacts.rule import Rule

YEAR = r"(?: (?:19|20)\d\d (?! \d | [,.\ ]\d ) )"
ENDS = r"(?! [\p{L}\p{Nd}] | [-:/.,+*]\d | [-:]\p{L} )"

# 43, 2 310, tre och en halv, 700–750, 410 till 425
FIGURE = Rule(
    name="figure without a unit",
    pattern=rf"""
        (?<! [\p{{L}}\p{{Nd}}] | [\p{{L}}\p{{Nd}}][-–.,:/+*] | [§#] | §\  )
        (?P<sign> [-−–] (?=\d) | (?: minus | plus ) \  )?+ (?P<number> {NUMERAL} )
        (?: (?: (?P<dash> \ ?[-–—]\ ? ) | (?P<to> \ till\  ) ) (?! {YEAR} ) (?P<to_number> {NUMERAL} ) {ENDS} | {ENDS} )
    """,
    words=NUMERAL_WORDS,
    hits=("från ⟦410 till 425⟧, runt ⟦700–750⟧ och ⟦-3⟧ mot ⟦minus 5⟧ med ⟦tre och en halv⟧",),
    misses=("kl. 9:15", "X3 och 3:e och 12-åring"),
)

# What may follow a figure after which nothing is counted.
FOLLOW = Rule(
    name="follows a figure",
    pattern=rf"""
        (?: (?P<end> [”"’]?+ (?: \)?+ [.;:!?] (?! [\p{{L}}\p{{Nd}}] ) | \) (?! [\p{{L}}\p{{Nd}}] ) | \)?+ \n )
              | \ [–—]\ | ,\ )
          | (?P<period> \ (?: (?: \( )? {YEAR} | \L<time_words> (?!\p{{L}})
              | (?: år | året | åren | läsåret | budgetåret | helåret | i\ fjol | den ) \ \d
              | [\p{{L}}]++ \ (?: år | månader | kvartal | veckor ) \ (?: tidigare | senare | innan | efter )
              | \L<months> (?!\p{{L}}) ) )
          | \ (?P<preposition> \L<prepositions> | av (?! \ (?: [\p{{L}}]{{1,7}}+ \  )?+ \d ) ) (?!\p{{L}})
          | \ (?P<receiver> till | åt ) (?= \ \p{{L}} )
          | \ (?P<comparative> \L<comparatives> ) (?!\p{{L}})
          | (?P<joined> \ (?: och | eller | samt | men | medan | respektive ) ) (?!\p{{L}})
          | (?P<clause> \ (?: \L<words> | \L<verbs> ) (?!\p{{L}}) )
        )
    """,
    words={
        "time_words": TIME_WORDS,
        "months": MONTHS,
        "prepositions": FOLLOWING_PREPOSITIONS,
        "comparatives": DIFFERENCES,
        "words": FOLLOWING_WORDS,
        "verbs": FOLLOWING_VERBS,
    },
    hits=(
        "43⟦.⟧",
        "590⟦ 2019⟧",
        "4,9⟦ i⟧",
        "60⟦ och⟧",
        "700 000⟦ har⟧",
        "2 310⟦ ett år tidigare⟧",
        "25 000⟦ till⟧ segraren",
        "300⟦ mer⟧ än väntat",
    ),
    misses=("43 skolor", "60 barn", "3 av 4", "3 till 4"),
)

# A figure of time is passed by: `52 procent och ska inom tre år ned under 50`.
TIME = Rule(
    name="figure of time",
    pattern=rf"\ (?: \L<months> | (?! år\ {YEAR} ) (?P<counted> \L<counted_times> ) ) (?!\p{{L}})",
    words={"months": MONTHS, "counted_times": COUNTED_TIMES},
    hits=("1⟦ april⟧, 60⟦ år⟧ gammal",),
    misses=("60 år 2004", "5 kronor"),
)

WORDS_BETWEEN = r"(?: [\p{L}:/-]++ \  )"
MODIFIER = r"(?: (?: [\p{L}:-]{2,30}?s | \p{Ll}{2,20}?(?:[dt]e|[dt]a|ande|egna|iga) | \L<alongside> ) \  )"
OWNED = r"(?: (?: \L<possessives> | [\p{L}-]{2,30}?s ) \ [\p{L}-]{0,25}? (?: \L<owned_levels> | \L<sum_nouns> ) )"
LEVEL = rf"(?: (?<!\p{{L}}) (?: [\p{{L}}-]{{0,25}}? \L<level_nouns> | {OWNED} ) \  )"

# What leads to the figure: each puts it beside the amount before it.
LICENCE = Rule(
    name="leads to an elliptic figure",
    pattern=rf"""
        (?r) (?: (?<![\p{{L}}\p{{Nd}}-]) | (?=[,:]) )
        (?: (?P<compared> (?<! \L<taking> \  ) \L<comparisons> \  {MODIFIER}{{0,2}} )
          | (?P<beyond> (?: än | över | under ) \  {MODIFIER}{{1,2}} (?: (?:egen|egna|snitt|nivå) \  )? (?: på\  )? )
          | (?P<standard> (?: \L<comparisons> | än | över | under ) \  {WORDS_BETWEEN}{{1,4}} (?: på | om ) \  )
          | (?P<moved> (?: ned | ner | upp ) \  | (?: ned | ner ) \ till \  | (?: uppe | nere ) \ i \  )
          | (?P<set> \L<settings> \  (?: (?: den | det | de ) \  | {LEVEL} ) till\  )
          | (?P<changed> (?: ,\  | (?: och | men ) \  ) \L<changes> \  (?: (?: \L<still> | \L<later> ) \  )?
              (?: (?: av | i | genom | efter ) \  {WORDS_BETWEEN}{{1,3}} )? till\  )
          | (?P<reached> (?<! (?:upp|fram)\  ) till \  )
          | (?P<part> varav \  (?: {WORDS_BETWEEN}{{1,5}}? \L<sharing_verbs> \  )? )
          | (?P<measured> {LEVEL} {WORDS_BETWEEN}{{0,5}} \L<measures> \  (?: \L<still> \  )? )
          | (?P<inverted> \L<measures> \  (?: (?: den | det | de ) \  | {LEVEL} ) )
          | (?P<shares> (?: :\  | ,\ (?: med | varav ) \  ) )
          | (?P<differs> ,\  (?: (?: alltså | dvs\.? | det\ är | vilket\ är ) \  )? )
          | (?P<named> (?: (?<!\p{{L}}) [\p{{L}}-]{{0,25}}? \L<sum_nouns> \  ) (?: på | om ) \  )
          | (?P<placed> (?: medan | och | men ) \  {WORDS_BETWEEN}{{1,6}} \L<placings> \  )
          | (?P<continued> (?: och | men ) \  \L<measures> \  \L<still> \  )
          | (?P<gapped> (?: ,\  | (?: medan | och | men ) \  ) {WORDS_BETWEEN}{{1,3}} )
        )
    """,
    words={
        "comparisons": COMPARISONS,
        "taking": ("ta", "tar", "tog", "tagit", "tas", "togs"),
        "alongside": ALONGSIDE,
        "sharing_verbs": SHARING_VERBS,
        "level_nouns": (*LEVEL_NOUNS, *LEVEL_SUBJECTS),
        "sum_nouns": SUM_NOUNS,
        "measures": (*MEASURES, *PLACINGS),
        "still": STILL,
        "possessives": POSSESSIVES,
        "owned_levels": OWNED_LEVELS,
        "settings": SETTINGS,
        "changes": (*RISING_VERBS, *FALLING_VERBS, *SET_LEVELS),
        "later": LATER,
        "placings": PLACINGS,
    },
    hits=(
        "kronor ⟦mot budgeterade ⟧43",
        "procent ⟦jämfört med rikets ⟧1,1",
        "bättre ⟦än Lunds ⟧10",
        "klart ⟦över Lindes egen på ⟧12,5",
        "klart ⟦över ett snitt i branschen på ⟧12,5",
        "ska ⟦ned ⟧under 50",
        "kronor ⟦till ⟧610",
        "⟦varav stiftelsen bidrar med ⟧6",
        "⟦Målet är ⟧60",
        "⟦hennes mål är ⟧33",
        "I mars ⟦var snittet ⟧1,91",
        "i går ⟦bedömdes den till ⟧35",
        "euro ⟦men jämkades av rätten till ⟧180 000",
        "kronor⟦, med ⟧25 000",
        "1 500 kr⟦, det är ⟧300",
        "kronor⟦: ⟧14,5",
        "i riket ⟦är den ⟧7,4",
        "nu en ⟦vinst på ⟧1,1",
        "kronor ⟦medan ytorna i Lund ligger ⟧runt 700",
        "17 procentenheter ⟦och är fortfarande ⟧6",
        "120 kronor⟦, barn ⟧60",
    ),
    misses=("till", "kostar 12", "på 12"),
)

# Right before a figure that goes on from the one before it.
JOINED = Rule(
    name="joins an elliptic figure",
    pattern=r"(?r) (?: ,\  | \ (?: och | samt | respektive | resp\.? | eller | men ) \  )",
    hits=("2018⟦ och ⟧590", "38⟦ respektive ⟧35"),
    misses=("590 2019",),
)

RULES = (FIGURE, FOLLOW, TIME, LICENCE, JOINED)
