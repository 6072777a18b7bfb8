r"""How Swedish writes a number, as a fragment for the rooms' patterns.

The view has folded every space to U+0020, so one space groups digits here. The fragment has no sign, no multiplier and
no unit: those belong to the rooms. Use it verbose and case-insensitive, with `words={**NUMERAL_WORDS, …}`.
"""

from __future__ import annotations

from pressfacts.numbers.words import CARDINALS, FRACTIONS, PHRASES, POWERS

VULGAR = "[½¼¾]"
GROUPED = r"(?: \d{1,3}+ (?: [\ ]\d{3} | \.\d{3} | '\d{3} | ’\d{3} )++ (?![\d]) (?:,\d++)?+ )"  # 1 352,6 and 1.250.000
PLAIN = rf"(?: \d++ (?: [,.]\d++ )?+ (?: [\ ]?+{VULGAR} )?+ )"  # 21,8 and 2 ½
BARE_DECIMAL = r"(?: ,\d++ )"  # ,5
DIGITS = rf"(?: (?<![\d,.]) (?: {GROUPED} | {PLAIN} | {BARE_DECIMAL} | {VULGAR} ) )"

WORD = r"(?: (?: \L<number_parts> )++ (?!\p{L}) )"  # tvåhundrafemtiotusen
AND_A_HALF = r"(?: [\ ]och[\ ] (?: en | ett | tre ) [\ ] \L<number_fractions> (?!\p{L}) )"  # tre och en halv
FRACTION = r"(?: (?: en | ett | tre ) [\ ] \L<number_fractions> (?!\p{L}) )"  # en halv, tre kvarts
PHRASE = r"(?: \L<number_phrases> (?!\p{L}) )"  # ett par, halvannan
WORDS = rf"(?: (?<!\p{{L}}) (?: {FRACTION} | {PHRASE} | {WORD} (?: [\ ]{WORD} )*+ {AND_A_HALF}?+ ) )"

NUMERAL = rf"(?: {DIGITS} | {WORDS} )"
NUMERAL_WORDS = {
    "number_parts": (*CARDINALS, *POWERS),
    "number_fractions": tuple(FRACTIONS),
    "number_phrases": tuple(PHRASES),
}
