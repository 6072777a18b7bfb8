r"""How a release writes a percentage."""

from __future__ import annotations

from pressfacts.amounts import CLOSED, SIGN
from pressfacts.numbers import NUMERAL, QUANTITY_WORDS, ROUND
from pressfacts.percentages.words import ADJECTIVES, UNITS
from pressfacts.rule import Rule

WORDS = {**QUANTITY_WORDS, "units": tuple(UNITS), "adjectives": tuple(ADJECTIVES)}

UNIT = r"(?: \ ?+ (?P<unit> \L<units> ) (?![\p{L}\p{Nd}]|-\p{Ll}) )"
# 20-procentig, 20%-ig, femprocentig; 20-procentsmålet names what it is a percentage of
ADJECTIVE = r"""
    (?: (?P<number> (?<![\p{L}\p{Nd},.-]) (?: \d++ (?:[,.]\d++)?+ (?=\ ?+[-–%]|procentig) | (?: \L<number_parts> )++ ) )
        (?P<joined> \ ?+ [-–]?+
            (?: \L<adjectives> (?!\p{L}) | %-(?:ig[at]?+|s)(?!\p{L}) | (?:procents|%-(?!enhet))(?=\p{L}|-) ) ) )
"""

PERCENTAGE = Rule(
    name="percentage",
    pattern=rf"""
        (?<!\p{{L}}-)
        (?: (?P<sign> {SIGN} )?+
            (?: {ADJECTIVE} | (?: (?P<round> {ROUND} ) | (?P<number> {NUMERAL} ) {CLOSED}?+ ) {UNIT}?+ ) )
    """,
    words=WORDS,
    hits=(
        "bara ⟦64 procent⟧ av, sjönk ⟦3,5%⟧ i, ⟦tre procentenheter⟧, ⟦en halv promille⟧",
        "⟦20-procentig⟧ ökning, ⟦femprocentig⟧, ⟦20%-ig⟧, ⟦tvåprocents⟧målet",
        "⟦45⟧ (⟦42) procent⟧",
        "⟦minus fem procent⟧ och ⟦-0,5 %⟧ och ⟦+4,5 procent⟧ och ⟦ett tiotal procent⟧",
    ),
    misses=("procent av dem", "procentuell"),
)

# Sentences are read only where a word of percentages stands, or such a figure.
FIGURE = Rule(
    name="figure with an abbreviated unit",
    pattern=r"\d (?: \ ?+ (?: p\.e | pct | proc ) (?!\p{L}) )",
    hits=("0,⟦5 p.e⟧.",),
    misses=("5 personer",),
)

# 10,5 % (10,0): the year before, with as many decimals
COMPARED = Rule(
    name="compared percentage in parentheses",
    pattern=r"\ \( (?P<sign> [-−–] )?+ (?P<number> \d++ (?:,\d++)?+ ) \)",
    hits=("10,5 %⟦ (10,0)⟧ och 3 %⟦ (–2,5)⟧",),
    misses=("63 procent (25 av 40)",),
)

RULES = (PERCENTAGE, FIGURE, COMPARED)
