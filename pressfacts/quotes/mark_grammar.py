"""What stands between quotation marks, double and single, and between two such stretches."""

from __future__ import annotations

from pressfacts.quotes.signs import MARK, SINGLE
from pressfacts.quotes.words import CARRYING_ON
from pressfacts.rule import Rule

# Words between quotation marks; a mark that is not closed on its line may be so in a later paragraph.
MARKED = Rule(
    name="marked",
    pattern=rf"""
        (?<! [\p{{L}}\p{{Nd}}] ) {MARK} (?! \s )
        (?P<said> [^”“"„»«\n]{{2,4000}}+ )
        (?: (?P<closed> {MARK} ) | (?P<open> (?= \n ) | \Z ) )
    """,
    hits=("Hon säger: ⟦”Vi är klara”⟧.", '⟦"Vi är klara."⟧ Det säger hon.', "⟦”Vi är klara.⟧\n"),
    misses=('en skärm på 27" och', "Vi är klara."),
)

# Single marks are apostrophes as well: they stand at the outer side of words, and hold a sentence.
MARKED_SINGLE = Rule(
    name="marked singly",
    pattern=rf"""
        (?<! [\p{{L}}\p{{Nd}}] ) {SINGLE} (?= (?-i:\p{{Lu}}) )
        (?P<said> (?: [^'’‘\n] | (?<=\p{{L}}) ['’] (?=\p{{L}}) ){{4,2000}}+ )
        (?P<closed> ['’‘] ) (?! \p{{L}} )
    """,
    hits=("⟦’Vi är klara’⟧, säger hon.", "Hon säger: ⟦'Det är rock'n'roll.'⟧", "⟦‘Vi är klara.’⟧"),
    misses=("Lars’ bil och Hans’ hus", "på 90-talet, '95 och '96", "O’Malley och D’Arcy"),
)

# Between an ascription and the words that it breaks off: ”Vi är klara”, säger hon och tillägger: ”Äntligen.”
JOINED = Rule(
    name="words joined",
    pattern=r"^ [\s.,:–-]*+ (?: (?P<carried> (?: och | men ) \s++ \L<carrying_on> ) [^.!?”\"]{0,60}? [:,]?+ \s*+ )?+ $",
    words={"carrying_on": CARRYING_ON},
    hits=("⟦. ⟧", "⟦ och tillägger: ⟧"),
    misses=(". Sedan gick hon hem. ", " och gick hem"),
)

RULES = (MARKED, MARKED_SINGLE, JOINED)
