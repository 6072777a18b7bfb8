r"""How a release writes an amount of money.

A number with what is joined to it is a term; a term without a unit may still take one from its neighbours.
"""

from __future__ import annotations

from pressfacts.amounts import CLOSED, GLUED, SIGN
from pressfacts.money.words import (
    CENTS,
    CODES,
    CURRENCIES,
    PRICE_MARKS,
    SHORT,
    SMALL_CODES,
    SYMBOLS,
    UNSURE_CURRENCIES,
    WORDLIKE_CODES,
)
from pressfacts.numbers import DIGITS, MIXED, NUMERAL, QUANTITY_WORDS, ROUND
from pressfacts.rule import Rule

WORDS = {
    **QUANTITY_WORDS,
    "currencies": (*CURRENCIES, *CENTS, *UNSURE_CURRENCIES),
    "codes": CODES,
    "late_codes": (*CODES, *WORDLIKE_CODES),
    "small_codes": SMALL_CODES,
    "symbols": tuple(SYMBOLS),
    "small_begins": (*(f"{glued}{code}" for glued in GLUED for code in SMALL_CODES), *SYMBOLS),
    "price_marks": tuple(PRICE_MARKS),
    "glued": tuple(GLUED),
    "short": SHORT,
}

END = r"(?![\p{L}])"
YEAR = r"(?: (?:19|20)\d\d (?! [\d,.] | \ \d{3}(?!\d) ) )"
MAGNITUDES = r"(?: \L<magnitudes> (?!\p{L}) (?: \ (?: \L<magnitudes> ) (?!\p{L}) )*+ )"
# miljoner kronor, kr, € and :- after the number, tkr and MSEK with their magnitude
JOINED = rf"(?: \L<glued> (?= \ ?+ (?: kr | (?-i: \L<late_codes> ) | \L<small_codes> ) {END} | \L<symbols> ) )"
UNIT = rf"""
    (?: \L<currencies> {END} | (?-i: \L<late_codes> ) {END} | (?<=\d) \L<symbols> (?!\d) | \L<symbols> (?!\ ?\d)
      | \L<price_marks> (?!\d) )
"""
GLUED_UNIT = rf"(?: kr {END} | (?-i: \L<late_codes> ) {END} | \L<small_codes> {END} | \L<symbols> )"
# 2 kronor och 23 öre, 12 kr 50 öre
ORE = r"(?: \ (?: och\ )?+ (?P<cents> \d{1,2}+ | (?: \L<number_parts> )++ ) \ öre (?!\p{L}) )"

PREFIXED = rf"""
    (?: (?: (?P<magnitude> \L<glued> )?? (?P<unit> (?-i: \L<codes> ) | (?<=[\p{{L}}]) \L<small_codes> ) \ ?+
          | (?P<unit> \L<symbols> ) \ ?+ )
        (?P<sign> [-−–+] )?+
        (?! {YEAR} ) (?P<number> {DIGITS} )
        (?: \ ?+ (?P<magnitude> {MAGNITUDES} | \L<short> {END} ) )?+
    )
"""
CLOCKED = rf"""
    (?: (?<![\d,.:]) (?P<sign> {SIGN} )?+ (?P<number> \d{{1,4}}+ ) : (?P<cents> \d\d ) (?!\d)
        \ ?+ (?P<unit> kr | kronor ) {END} )
"""
COMPOSED = rf"(?: (?P<sign> {SIGN} )?+ (?P<mixed> {MIXED} ) [\ ]?+ (?P<unit> {UNIT} ) )"
PLAIN = rf"""
    (?: (?P<sign> {SIGN} )?+ (?: (?P<round> {ROUND} ) | (?P<number> {NUMERAL} ) {CLOSED}?+ )
        (?: \ ?+ (?P<magnitude> {JOINED} ) \ ?+ (?P<unit> {GLUED_UNIT} )
          | (?: \ ?+ (?P<magnitude> {MAGNITUDES} ) )?+ (?: \ ?+ (?P<unit> {UNIT} ) {ORE}?+ )?+
        )
    )
"""

MONEY = Rule(
    name="money",
    pattern=rf"""
        (?<!\p{{L}}-) (?: {CLOCKED} | {COMPOSED} | {PLAIN} | (?<![\p{{L}}\p{{Nd}}]) {PREFIXED} )
    """,
    words=WORDS,
    hits=(
        "avsätter ⟦21,8 miljoner kronor⟧ och ⟦600 tkr⟧ samt ⟦45 MSEK⟧",
        "⟦SEK 45 miljoner⟧, ⟦MSEK 45⟧, ⟦GBP 4⟧, ⟦$10k⟧, ⟦EUR 3,2m⟧, ⟦£ 80 000⟧, ⟦USD1,23⟧",
        "⟦3 miljoner 200 000 kronor⟧ och ⟦minus 5 kr⟧ och ⟦25:50 kr⟧ och ⟦-1:35 kr⟧",
        "⟦11 kronor och 40 öre⟧, ⟦395:-⟧, ⟦ett tjugotal miljoner kronor⟧",
        "blev ⟦-12 MSEK⟧ och ⟦16,4 miljoner US$⟧ och ⟦10K$⟧",
        "⟦7⟧-kronan är borta",
        "⟦345⟧ (⟦312) MSEK⟧",
    ),
    misses=("Kronofogden", "Öresund", "miljonprogrammet"),
)

# SEK 45, msek 12, $-4: read backwards from the number.
UNIT_BEFORE = Rule(
    name="unit before a number",
    pattern=r"""
        (?r) (?<! [\p{L}\p{Nd}] ) (?= (?-i: [A-Z]) | [$€£¥₽₹₴₩₺] | \L<small_begins> )
        [\p{L}$€£¥₽₹₴₩₺-]{1,6}+ \ ?+ [-−–+]?+
    """,
    words=WORDS,
    hits=("⟦SEK ⟧45", "på ⟦$-⟧45", "blev ⟦msek ⟧45"),
    misses=("på 45",),
)

# Sentences are read only where a word of money stands, or such a figure.
FIGURE = Rule(
    name="figure beside a unit",
    pattern=rf"""
        \d (?<! \d\d ) (?: (?<= (?: (?-i: [A-Z]{{3}} ) | [$€£¥₽₹₴₩₺] ) \ ?+ [-−–]?+ \d )
          | \d*+ \)?+ \ ?+ (?= [\p{{L}}$€£¥₽₹₴₩₺:,] )
            (?: tusen | \L<glued> {END}
              | \L<glued>? \ ?+ (?: kr {END} | (?-i: \L<late_codes> ) {END} | \L<small_codes> {END} )
              | \L<currencies> {END} | \L<symbols> | :[-–—−] | ,[-–—] | i\ månaden {END} ) )
    """,
    words=WORDS,
    hits=("⟦600 tkr⟧ och ⟦45 MSEK⟧ och SEK ⟦4⟧5 och 22 ⟦000 i månaden⟧",),
    misses=("5 krabbor",),
)
# 50-miljonersinvestering, femmiljonersbelopp, 500-kronorsavgift
COMPOUND = Rule(
    name="money in a compound",
    pattern=r"""
        (?<![\p{L}\p{Nd},.-])
        (?: (?P<number> \d{1,3}+ (?: [\ .]\d{3} )*+ (?:,\d++)?+ ) (?: - | \ (?=kronors) )
          | (?P<number> (?: \L<number_parts> )++ ) -?+ )
        (?: (?P<magnitude> miljoners | miljons | miljarders | miljards | tusen ) (?: - | \ )?+
          | (?P<magnitude> miljon | miljard | tusen )?+ (?P<unit> kronors | euros | dollars ) (?: - | \ )?+ )
        (?P<head> \p{L}++ )
    """,
    words=QUANTITY_WORDS,
    hits=("en ⟦50-miljonersinvestering⟧ och en ⟦500-kronorsavgift⟧", "⟦femmiljonersbelopp⟧"),
    misses=("en mångmiljonsatsning", "7-kronan", "50-lapp"),
)

# 1 352,6 MSEK (1 247,8): the year before, in the same unit
COMPARED = Rule(
    name="compared in parentheses",
    pattern=rf"""
        \ \( (?P<sign> [-−–+] )?+ (?! {YEAR} \) )
        (?P<number> \d{{1,3}}+ (?: [\ .]\d{{3}} )*+ (?:,\d++)?+ | \d++ (?:,\d++)?+ ) \)
    """,
    hits=("1 352,6 MSEK⟦ (1 247,8)⟧ och 12,0 MSEK⟦ (-3,1)⟧",),
    misses=("1 352,6 MSEK (not 4)", "540 Mkr (2018)"),
)

RULES = (MONEY, UNIT_BEFORE, FIGURE, COMPOUND, COMPARED)
