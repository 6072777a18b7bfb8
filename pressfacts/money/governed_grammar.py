r"""What governs a bare figure that is money: `kostade biljetten 160`, `en engångssumma på 3 000`.

It is read backwards, from the figure to the left, and fills the whole way to it.
"""

from __future__ import annotations

from pressfacts.money.words import BUYING, COLLECTING, COSTS, GATHERING, GIVING_AWAY, PAYING, PRICE_SUBJECTS, SUM_HEADS
from pressfacts.rule import Rule

WORD = r"(?: [\p{L}:-]++ \  )"
NOUN = r"(?: (?! \L<asides> ) [\p{L}-]{3,40}? \  )"
MOVING = rf"(?: (?! \L<sharing> ) {WORD} )"
SUBJECT = r"(?: [\p{L}-]{0,25}? \L<price_subjects> \  )"
PRONOUN = r"(?: (?: vi | de | man | jag | hon | han ) \  )"
WHEN = r"(?: (?: nu | då | i\ (?:dag|fjol|år|höst|vår) | idag | bara | redan | fortfarande | ut ) \  )"

GOVERNOR = Rule(
    name="governs a sum without a unit",
    pattern=rf"""
        (?r) (?<![\p{{L}}\p{{Nd}}-])
        (?: (?P<cost> \L<costs> \  (?: {NOUN}{{1,2}} )? {WHEN}? )
          | (?P<sale> \L<buying> \  {WORD}{{0,4}}? för \  )
          | (?P<payment> \L<paying> \  {WHEN}? )
          | (?P<gift> \L<giving_away> \  {WHEN}? )
          | (?P<gathering> (?: \L<gathering> \  {PRONOUN}? ihop | \L<collecting> \  {PRONOUN}? in ) \  {WHEN}? )
          | (?P<sum> [\p{{L}}-]{{0,25}}? \L<sum_heads> \  (?: på | om ) \  )
          | (?P<level> {SUBJECT} {WORD}{{0,3}}? \L<being> \  {WHEN}? )
          | (?P<level> {SUBJECT} {MOVING}{{1,3}}? till\  )
          | (?P<levels> {SUBJECT} {MOVING}{{1,4}}? )
        )
    """,
    words={
        "costs": COSTS,
        "buying": BUYING,
        "paying": PAYING,
        "gathering": GATHERING,
        "sum_heads": SUM_HEADS,
        "price_subjects": PRICE_SUBJECTS,
        "giving_away": GIVING_AWAY,
        "collecting": COLLECTING,
        "sharing": ("från ", "till ", "går ", "gick ", "gått ", "ges ", "gavs ", "delas ", "delades "),
        "being": ("är", "var", "blir", "blev"),
        "asides": ("inte", "mer", "mindre", "än", "runt", "kring", "över", "under", "i", "på", "per", "och", "att"),
    },
    hits=(
        "I våras ⟦kostade ungdomsbiljetten ⟧160",
        "vi ⟦säljer för ⟧hundratusen i veckan",
        "att ⟦betala ut ⟧75 000",
        "sponsorerna ⟦gav ihop ⟧96 000",
        "en ⟦engångssumma på ⟧3 000",
        "vi ⟦skänkte ⟧5 000",
        "de ⟦samlade in ⟧60 000",
        "⟦Lönen är ⟧25 000",
        "⟦Hyran höjs ⟧från 7 200 till 7 450",
    ),
    misses=("sålde 400", "Priset gick till 400", "väger 12", "en rapport på 30"),
)

RULES = (GOVERNOR,)
