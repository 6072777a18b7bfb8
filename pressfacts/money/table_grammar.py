r"""How a table says once what all its figures are: `(mnkr)`, `Belopp i tkr`, `MSEK 2019 2018`."""

from __future__ import annotations

from pressfacts.money.grammar import WORDS
from pressfacts.rule import Rule

# A unit with no number before it, as a heading, a caption or a cell has it.
UNIT_NOTE = Rule(
    name="unit of a table",
    pattern=r"""
        (?: (?P<enclosed> [(\[] (?: (?:belopp|i|alla\ belopp\ i)\ )?+ )
          | (?P<amounts> (?<!\p{L}) (?: belopp | siffror | kostnad(?:er)? ) \ (?:anges\ )?+ (?:i\ |,\ )?+ )
          | (?P<after> (?<=\p{L}[\ ,:]{1,2}) (?:i\ )?+ ) | (?P<first> (?m:^) (?:[|]\ *+)?+ | (?<=[|\t]\ {0,40}) ) )
        (?: (?P<magnitude> \L<glued> ) \ ?+ (?P<unit> kr | (?-i: \L<codes> ) | \L<small_codes> )
          | (?: (?P<magnitude> miljoner | miljarder | tusen | tusental | milj\.? | mdr | mn ) \ )?+
            (?P<unit> kronor | kr | euro | (?-i: \L<codes> ) | \L<small_codes> ) )
        (?! [\p{L}\p{Nd}] )
        (?= [)\],*:|\t\n] | \ *+ (?: $ | [|\n] ) | \ {2} | /\p{L}
          | \ (?: per\  | (?:kv|q)\ ?\d | \d{4} | helår | jan | apr | jul | okt ) )
    """,
    words=WORDS,
    hits=("Satsning på museer ⟦(mnkr⟧)", "⟦Belopp i tkr⟧", "⟦MSEK⟧ 2019 2018", "Resultat per aktie, ⟦kr⟧"),
    misses=("5 tkr", "Kronofogden", "i kronor räknat"),
)

# A cell with nothing but a figure.
CELL = Rule(
    name="figure in a cell",
    pattern=r"""
        (?<![^|\t\ :]) (?P<sign> [-−–+]\ ?+ )?+
        (?P<number> \d{1,3}+ (?: [\ .]\d{3} )++ (?:,\d++)?+ | \d++ (?:[,.]\d++)?+ )
        (?= \ *+ (?: [*¹²³)]{0,2} \ *+ ) (?: $ | [|\t\n] ) | \ {2,} )
    """,
    hits=("| ⟦50⟧ | ⟦1 100,5⟧ | ⟦-150⟧ |",),
    misses=("| 50 st |", "| 5 % |"),
)

RULES = (UNIT_NOTE, CELL)
