r"""How Swedish writes a number, as fragments for the rooms' patterns.

The view has folded every space to U+0020, so one space groups digits here. `NUMERAL` has no sign, no magnitude and no
unit; `QUANTITY` is a numeral with its magnitudes (`21,8 miljoner`, `3 miljoner 200 000`), `ROUND` a number in tens
(`ett tjugotal`, `tiotals`). Use them verbose and case-insensitive, with `words={**NUMERAL_WORDS, …}`.
"""

from __future__ import annotations

from pressfacts.numbers.words import CARDINALS, FRACTIONS, MAGNITUDES, PHRASES, POWERS, ROUNDS, SHARES
from pressfacts.rule import Rule

VULGAR = "[½¼¾]"
THOUSANDS = r"(?: (?: [\ ]\d{3} )++ | (?: \.\d{3} )++ | (?: ['’]\d{3} )++ )"
GROUPED = rf"(?: \d{{1,3}}+ {THOUSANDS} (?!\d) (?:,\d++)?+ )"  # 1 352,6 and 1.250.000 and 1'000
ENGLISH = r"(?: \d{1,3}+ (?: ,\d{3} ){2,}+ (?!\d) )"  # 1,000,000: with two commas it is nothing else
PLAIN = rf"(?: \d++ (?: [,.]\d++ )?+ (?: [\ ]?+{VULGAR} )?+ )"  # 21,8 and 2.5 and 2 ½
BARE_DECIMAL = r"(?: ,\d++ )"  # ,5
DIGITS = rf"(?: (?<![\d,.]) (?<!\d[:/e]) (?: {GROUPED} | {ENGLISH} | {PLAIN} | {BARE_DECIMAL} | {VULGAR} ) )"

WORD = r"(?: (?: \L<number_parts> )++ (?!\p{L}) )"  # tvåhundrafemtiotusen
PART = (
    r"(?: (?: (?: en | ett | tre ) [\ ] )?+ \L<number_fractions> | \L<number_parts> [\ ] \L<number_shares> ) (?!\p{L})"
)
AND_A_HALF = rf"(?: [\ ]och[\ ] {PART} )"  # tre och en halv
FRACTION = rf"(?: {PART} )"  # en halv, tre kvarts, två tiondels
PHRASE = r"(?: \L<number_phrases> (?!\p{L}) )"  # ett par, halvannan
WORDS = (
    rf"(?: (?<!\p{{L}}) (?<!\p{{L}}-) (?: {FRACTION} | {PHRASE} | {WORD} (?: [\ ]{WORD} ){{0,8}}+ {AND_A_HALF}?+ ) )"
)

NUMERAL = rf"(?: {DIGITS} | {WORDS} )"
NUMERAL_WORDS = {
    "number_parts": (*CARDINALS, *POWERS),
    "number_fractions": tuple(FRACTIONS),
    "number_shares": tuple(SHARES),
    "number_phrases": tuple(PHRASES),
}

MAGNITUDE = r"(?: \L<magnitudes> (?!\p{L}) )"
# 21,8 miljoner, 1,2 tusen miljarder, 3 miljoner 200 000, en miljard två miljoner och fem
REMAINDER = rf"""
    (?: [\ ] (?: och [\ ] )?+ (?: \d{{1,3}}+ (?: [\ ]\d{{3}} )*+ (?![\d,.]\d) | {WORDS} ) (?: [\ ]?+ {MAGNITUDE} )*+ )
"""
SIMPLE = rf"(?: {NUMERAL} (?: [\ ]?+ {MAGNITUDE} (?: [\ ] {MAGNITUDE} )*+ )?+ )"
MIXED = rf"(?: {NUMERAL} (?: [\ ]?+ {MAGNITUDE} )++ {REMAINDER}{{1,8}}+ )"
QUANTITY_WORDS = {
    **NUMERAL_WORDS,
    "magnitudes": tuple(MAGNITUDES),
    "rounds": tuple(ROUNDS),
}

# ett tjugotal, ett 20-tal, ett femtiotal, tiotals, hundratusentals, miljontals
ROUND = r"""
    (?: (?<![\p{L}\d]) (?: ett[\ ] (?: par[\ ] )?+ )?+
        (?: \d{1,3}+ (?: \ \d{3} )*+ - (?=tal(?:s|et)?+(?!\p{L})) | (?<!\d) \L<rounds> | (?: \L<number_parts> )++ )
        tal (?:et|s)?+ (?!\p{L}) )
"""

RULES = (
    Rule(
        name="numeral",
        pattern=rf"(?P<digits> {DIGITS} ) | (?P<words> {WORDS} )",
        words=NUMERAL_WORDS,
        hits=(
            "⟦1 352,6⟧ och ⟦1.250.000⟧ och ⟦2.5⟧ och ⟦1'000⟧ och ⟦1,000,000⟧",
            "⟦,5⟧ samt ⟦½⟧ samt ⟦2 ½⟧ samt ⟦1⟧e999",
            "⟦tvåhundrafemtiotusen⟧, ⟦ett hundra tjugo tusen⟧, ⟦femton hundra⟧",
            "⟦tre och en halv⟧, ⟦halvannan⟧, ⟦ett par⟧, ⟦en halv⟧, ⟦tre kvarts⟧, ⟦två tiondels⟧",
        ),
        misses=("sextonde", "hundratals", "enighet", "några tiondels"),
    ),
    Rule(
        name="quantity",
        pattern=rf"(?P<mixed> {MIXED} ) | (?P<simple> {SIMPLE} )",
        words=QUANTITY_WORDS,
        hits=(
            "⟦21,8 miljoner⟧ ton, ⟦1,2 tusen miljarder⟧, ⟦5 tusen⟧",
            "⟦3 miljoner 200 000⟧, ⟦en miljard två miljoner och fem⟧",
        ),
        misses=("miljonprogrammet",),
    ),
    Rule(
        name="round number",
        pattern=ROUND,
        words=QUANTITY_WORDS,
        hits=("⟦ett tjugotal⟧", "⟦ett 20-tal⟧ och ⟦100 000-tals⟧", "⟦tiotals⟧ och ⟦hundratusentals⟧ och ⟦miljontals⟧"),
        misses=("1990-talet", "ett antal", "kapital"),
    ),
)
