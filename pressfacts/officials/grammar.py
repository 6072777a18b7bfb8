"""What names and their parties look like, whatever they stand beside."""

from __future__ import annotations

from pressfacts.layout.words import ABBREVIATIONS
from pressfacts.officials.words import APPOINTMENTS, EASTERN_SURNAMES, MODIFIERS, PARTICLES, TITLE_LABELS
from pressfacts.rule import Rule

PREFIX = r"(?: Mc | Mac | Fitz | De | Di | Du | La | Le | Van | [OD]['’] )"
INSIDE = r"[\p{L}\p{Nd}_@/.-]"  # after which no word begins
ARTICLE = r"(?: (?: al | el | ad | an | ar | as | ash | at | az | ul )- (?=\p{Lu}) )"
PART = rf"(?: {PREFIX}? \p{{Lu}} \p{{Ll}}++ (?: ['’] \p{{Ll}}++ )?+ )"
DOUBLE = rf"(?: {ARTICLE}?+ {PART} (?: - (?: {ARTICLE}?+ {PART} | \p{{Lu}}(?![\p{{L}}]) ) )*+ )"
NUMERAL = r"(?: [IVX]{2,5}+ (?= \ \p{Lu}\p{Ll} ) )"
LETTERS = r"(?: \p{Lu}\. (?: [-\ ]? \p{Lu}\. )*+ (?=\ ) | (?!I) \p{Lu} (?=\ \p{Lu}\p{Ll}) )"
INITIAL = rf"(?: {NUMERAL} | {LETTERS} )"
EASTERN = r"(?: \p{Lu}\p{Ll}{1,5}+ - \p{Ll}{2,5}+ (?! [\p{L}-] ) (?<= \L<eastern>\ [\p{L}-]{5,12} ) )"  # Lee Jae-myung
WHOLE = r"(?: \p{Lu} \p{Ll}++ (?! ['’\p{L}\p{Nd}_@-] ) )"  # what most pieces are, and quickest to tell
PIECE = rf"(?: {WHOLE} | {EASTERN} | {DOUBLE} (?! - | [\p{{L}}\p{{Nd}}_@] ) | {INITIAL} )"
SHORT = (*ABBREVIATIONS, *(word.removesuffix(".") for word in MODIFIERS if word.endswith(".")))
# The look-ahead, at a short word, spares the table most words after a name.
PARTICLE = r"(?: (?= \ \p{L}{1,5}+\  ) \ \L<particles> (?=[\ ]) ){1,3}+"

NAME = Rule(
    name="name",
    # A run of capitalised words, with the small words that names have in them. It is looked for at its first capital,
    # which the scan is quick to find; an article before that is looked back for.
    pattern=rf"""
        (?= \p{{Lu}} )
        (?: (?<! {INSIDE} | \p{{L}}['’] ) | (?<= (?P<article> (?<! {INSIDE} ) {ARTICLE} ) ) )
        {PIECE} (?: (?P<small> {PARTICLE} )?+ \ {PIECE} )*+
    """,
    words={"particles": PARTICLES, "eastern": EASTERN_SURNAMES},
    hits=(
        "säger ⟦Anna-Karin Hedlund⟧ idag",
        "säger ⟦Birgitta af Ekmark⟧.",
        "av ⟦Carl B. Hallström⟧ och ⟦Lars T Norén⟧",
        "enligt ⟦Jamal El Mansouri⟧ och ⟦Noor al-Rashid⟧",
        "med ⟦Edgars Bērziņš⟧, ⟦Ayşe Yıldırım⟧ och ⟦Sinéad O’Malley⟧",
        "familjen ⟦De la Cruz⟧ och ⟦Ian McCallum⟧",
        "⟦J.P. Ek⟧ talar",
        "kung ⟦Karl XII Adolf⟧",
        "president al-⟦Sisi⟧ reser",
        "president ⟦Lee Jae-myung⟧ reser",
    ),
    misses=("Kultur- och fritidschef", "vd för ABB", "anna.ek@norrvalla.se", "Ek-priset", "iPhone", "på 1990-talet"),
    ignore_case=False,
)

CAPITALS = Rule(
    name="capitals",
    # A name in capitals, as headings and signatures have it.
    pattern=r"""
        (?<! [\p{L}\p{Nd}_@/.-] )
        \p{Lu}{2,}+ (?: - \p{Lu}{2,}+ )*+ (?: \ (?: (?: VON | AF | DE | LA | VAN | DER | EL | AL ) \ )*+
        (?: \p{Lu}{2,}+ (?: - \p{Lu}{2,}+ )*+ | \p{Lu}\.? (?=\ ) ) ){1,4}+ (?! [\p{L}\p{Nd}@-] )
    """,
    hits=("⟦ANNA-KARIN HEDLUND⟧ blir ny vd", "⟦BIRGITTA AF EKMARK⟧, rektor", "⟦CARL B HALLSTRÖM⟧"),
    misses=("VD Anna Hedlund", "ABB ökar"),
    ignore_case=False,
)

PARTY = Rule(
    name="party",
    # Right after a name: the party, alone or with a post or a place in the same parentheses.
    pattern=r"""
        ,?+ \ ?+ [(\[] \ ?+ (?:
            (?P<alone> [\p{L}!]{1,8}+ )
          | (?P<first> [\p{L}!]{1,8}+ ) , \ (?P<post> [^()\[\]\n]{2,60}+ )
          | (?P<before> [^()\[\]\n,]{2,60}+ ) , \ (?P<last> \p{Lu}[\p{L}!]{0,6}+ )
        ) \ ?+ [)\]]
    """,
    hits=("Ek⟦ (S)⟧, råd", "Ek⟦ (LeP)⟧ ser", "Ek⟦ (M, kommunalråd)⟧", "Ek⟦ (ordförande, KD)⟧"),
    misses=("Ek (58), råd", "Ek (född i Malmö)", "Ek, (), M"),
    ignore_case=False,
)

ASIDE = Rule(
    name="aside",
    # What parentheses after a name tell of a former name, or of where the person stands in a picture.
    pattern=r"""
        \ [(\[] (?: (?: tidigare | född | f\. | f\.d\. | f\ d | ogift ) \ (?=\p{Lu}) [^()\[\]\n]{2,40}+
          | (?: på\ bilden | på\ bild | bilden | i\ mitten | till\ (?: vänster | höger ) | t\.?[vh]\.? | ovan | nedan
            | längst\ (?: till\ )? (?: vänster | höger ) ) [^()\[\]\n]{0,40}+
        ) [)\]]
    """,
    hits=("Ek⟦ (tidigare Lund)⟧, rektor", "Ek⟦ (född Lund)⟧", "Ek⟦ (till höger)⟧, rektor", "Ek⟦ (t.v.)⟧"),
    misses=("Ek (tidigare rektor)", "Ek (S)", "Ek (58)"),
    ignore_case=False,
)

AGE = Rule(
    name="age",
    # The comma after it stays, except before a verb: Anna Ek, 43, blir ny vd.
    pattern=r"""
        ,?+ \ ?+ \(? (?P<years> \d{1,3}+ ) (?: \ år )?+ (?: (?<=\(.{1,6}) \) | (?= , ) )
        (?: , (?= \ (?: är | blir | blev | utses | utsågs | har | tillträder | börjar | tar | går ) \ ) )?+
    """,
    hits=("Ek⟦ (58)⟧, läkare", "Ek⟦, 45 år⟧, läkare", "Ek⟦, 45⟧, läkare"),
    misses=("Ek, 070-12", "Ek (1:a)"),
)

CONNECTOR = Rule(
    name="connector",
    # What stands between a name and the title after it.
    pattern=r"""
        (?: (?P<sign> ,\ | \ ?[–—|/]\ | \ -\ | :\ | \ \( | \t++ | \ {3,}+ )
          (?: (?P<appositive> som \ (?: (?: också | även | idag | i\ dag | nu | sedan \ \d{4} ) \ )?
            (?: är | (?: blir | blev | utses\ till | utsågs\ till | har\ utsetts\ till | tillträder\ som
              | börjar\ som | arbetar\ som | jobbar\ som | går\ in\ som | tar\ över\ som ) (?: \ nya? )?+ ) \ ) )?+
        | \ (?P<appointment> \L<appointments> ) \ (?: sedan \ \d{4} \ | nu \ )?+
        | (?P<line> \n{1,3}+ ) (?: (?P<label> \L<labels> ) \ ?: \ ?+ )?+
        )
    """,
    words={"appointments": APPOINTMENTS, "labels": TITLE_LABELS},
    hits=(
        "Ek⟦, ⟧vd",
        "Ek⟦, som är ⟧vd",
        "Ek⟦, som blir ny ⟧vd",
        "Ek⟦ blir ny ⟧vd",
        "Ek⟦ – ⟧vd",
        "Ek⟦\n⟧Vd",
        "Ek⟦\nTitel: ⟧Vd",
    ),
    misses=("Ek.",),
    ignore_case=False,
)

WORD = Rule(
    name="word",
    # The tokens of the few words beside a name: abbreviations keep their stop, compounds and EU:s are one.
    pattern=r"""
        (?P<abbreviation> (?= [\p{L}.:]++ (?<= \. ) ) (?: \L<abbreviations> \. | (?: \p{L}\. ){2,}+ ) (?! [\p{L}\d] ) )
      | (?P<number> \+? \p{Nd}++ (?: [-–.:/] \p{Nd}++ )*+ (?! [\p{L}-] | :\p{L} ) )
      | (?P<letters> [\p{L}\p{Nd}]++ (?: [-–.:&'@_+] [\p{L}\p{Nd}]++ )*+ -?+ )
      | (?P<sign> \S )
    """,
    words={"abbreviations": (*SHORT, *(word.capitalize() for word in SHORT))},
    hits=(
        "⟦f.d.⟧ ⟦chef⟧ ⟦för⟧ ⟦EU:s⟧ ⟦kontor⟧⟦,⟧ ⟦bitr.⟧ ⟦it-⟧ ⟦och⟧ ⟦skol-tv-chef⟧",
        "⟦ordförande⟧ ⟦2024/25⟧ ⟦(⟧⟦H.M.⟧ ⟦d⟧⟦’⟧⟦Or⟧⟦)⟧",
    ),
    misses=("", " "),
    ignore_case=False,
)

SEGMENT = Rule(
    name="segment",
    # What runs on to the next comma, stop or line end: f.d., EU:s and the commas of a suspended compound stay in.
    pattern=r"""
        (?!\ ) (?: [^\s,;:.()\[\]|•–—!?”"…]
          | \ (?! [–—|-]\ | \ \ ) | (?<=-),(?=\ ) | \. (?! \s*+ (?: \p{Lu} | $ | \n | \Z ) ) (?=\S|\ \p{Ll})
          | : (?=\p{Ll}) | [–—] (?=\S) (?<=\S.)
        ){1,160}+
    """,
    hits=("⟦f.d. chef för EU:s kontor⟧, ⟦skol- och kulturchef⟧", "⟦gymnasie-, högskole-, och forskningsminister⟧"),
    misses=("", ","),
    ignore_case=False,
)

RULES = (NAME, CAPITALS, PARTY, ASIDE, AGE, CONNECTOR, WORD, SEGMENT)
