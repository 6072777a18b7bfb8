"""How a Swedish release says whose words a line is."""

from __future__ import annotations

from pressfacts.quotes.signs import MARK, SINGLE
from pressfacts.quotes.words import (
    ABOUT,
    AUXILIARIES,
    BETWEEN,
    CARRYING_ON,
    FIRST_PERSON,
    NOT_SPEAKERS,
    PARTICLES,
    PRONOUNS,
    RESUMING,
    SAYING,
    SPEAKING,
    SUPINES,
    THINKING,
    WITH_PARTICLE,
)
from pressfacts.rule import Rule

END = r"(?!\p{L})"
CAPITAL = r"(?-i:\p{Lu})"
SMALL = r"(?-i:\p{Ll})"

PART = rf"{CAPITAL} [\p{{L}}'’-]++"
FULL_NAME = rf"{PART} (?: \s (?: von | af | de | la | el | {CAPITAL}[.] ) )*+ (?: \s {PART} )++"

# Characters up to the name, over a comma (säger ministern, Anna Ek) and the colon of vd:n, but not into another
# ascription.
ONE_CLAUSE = (
    rf"(?: (?! , \s (?: \L<saying> | \L<thinking> ) {END} ) (?(said) [^.!?:;\n] | [^.!?:;,\n] ) | (?<=vd|VD) :(?=n\b) )"
)
POST = r"(?: [^.!?:;,\n] | (?<= vd | VD ) :(?=n\b) )"
NO_SPEAKER = rf"(?! (?= {SMALL} ) \L<not_speakers> {END} )"

VERB = rf"""
    (?: (?P<said> \L<saying> ) {END}                                            # säger
      | (?P<thought> \L<thinking> ) {END}                                       # hoppas
      | (?P<particle> \L<with_particle> ) {END}                                 # lägger hon till
        (?= \s [^.!?:\n]{{2,80}}? \s \L<particles> {END} )
      | (?P<compound> \L<auxiliaries> ) {END}                                   # har hon sagt
        (?= \s [^.!?:,\n]{{2,80}}? \s (?: \L<supines> | \L<speaking> ) {END} )
    )
"""
SPEAKER = rf"""
    {NO_SPEAKER}
    (?: (?P<pronoun> \L<pronouns> {END} )                                       # säger hon
      | (?P<name> {CAPITAL} )                                                   # säger Anna Ek
      | (?P<titled> {SMALL} {ONE_CLAUSE}{{1,140}}? [\x20-] {CAPITAL} )           # säger rektor Anna Ek
      | (?P<unnamed> (?(said) [^\W\d_] [^.!?:;,\n]{{2,60}}+ | [\p{{L}}:-]{{3,40}}+ (?<= [nt] ) )
            (?= [.,:!] | $ ) )                                                  # säger en elev, lovar rektorn
    )
"""
WORDS = {
    "saying": SAYING,
    "thinking": THINKING,
    "with_particle": WITH_PARTICLE,
    "particles": PARTICLES,
    "auxiliaries": AUXILIARIES,
    "supines": SUPINES,
    "speaking": SPEAKING,
    "between": BETWEEN,
    "not_speakers": NOT_SPEAKERS,
    "pronouns": PRONOUNS,
}

# The words first, then who said them.
AFTER = Rule(
    name="said after",
    pattern=rf"""
        (?! (?<= \s ) \s )  # a run of spaces is read from its start alone
        (?: (?P<sentence> (?<= [.!?…”"»«“’'] ) \s++ (?: Det | Så | Detta ) \s++ )  # Vi är klara. Det säger Anna Ek.
          | (?P<comma> \s*+ , \s*+ (?: det \s++ )?+ )                           # Vi är klara, säger Anna Ek.
          | (?P<stop> (?<= [.!?…] ) \s*+ (?= {SMALL} ) )                        # Är vi klara? undrar Anna Ek.
          | (?P<dash> (?<= \S ) \s++ [–—-] \s*+ (?= {SMALL} ) (?: (?: det | så ) \s++ )?+ )  # – säger A
          | (?P<mark> (?<= {MARK} | {SINGLE} ) \s*+ [.]?+ \s*+ )                  # ”Vi är klara” säger Anna Ek.
        )
        {VERB} (?: \s++ \L<between> {END} )*+ ,?+ \s++ (?P<speaker> {SPEAKER} )
    """,
    words=WORDS,
    hits=(
        "– Vi är klara⟦, säger A⟧nna Ek.",
        "– Vi är klara⟦, säger i dag rektor A⟧nna Ek.",
        "– Vi är klara⟦, säger vd:n A⟧nna Ek.",
        "– Är vi klara?⟦ undrar A⟧nna Ek.",
        "– Vi är klara⟦ – säger A⟧nna Ek.",
        "”Vi är klara”⟦ säger A⟧nna Ek.",
        "– Vi är klara.⟦ Det säger A⟧nna Ek.",
        "– Vi blir klara⟦, hoppas hon⟧.",
        "– Vi blir klara⟦, lägger A⟧nna Ek till.",
        "– Vi blir klara⟦, har hon⟧ tidigare sagt.",
        "– Vi var rädda⟦, säger en av deltagarna⟧.",
    ),
    misses=(
        "– Det är, säger jag och vi, en bra dag.",
        "– Det sätter fart, säger det mesta om saken.",
        "– Vi gör som Anna säger, varje dag.",
        "– Vi vet vad som krävs, berättar om det och går vidare.",
        "– När stormen kommer, slår den till.",
        "– Det som alla, både unga och gamla, upplever i och kring Malmö.",
    ),
)

# The comma forgotten: only right before the end, and only with somebody named.
LATE = Rule(
    name="said after without comma",
    pattern=rf"""
        (?<= [\p{{L}}\p{{Nd}})] ) \s++ \L<saying> {END} (?: \s++ \L<between> {END} )*+ \s++
        (?P<speaker> {NO_SPEAKER}
            (?: (?P<bare> {CAPITAL} )                                           # säger Anna Ek
              | (?P<post> {SMALL} {POST}{{1,140}}? [\x20-] {CAPITAL} )     # säger rektor Anna Ek
              | (?P<pronoun> \L<pronouns> (?= \s*+ [.]?+ \s*+ $ ) )             # säger hon
            )
        )
    """,
    words=WORDS,
    hits=(
        "– Vi är klara⟦ säger A⟧nna Ek.",
        "– Vi är klara⟦ säger rektor A⟧nna Ek.",
        "– Vi är klara⟦ säger hon⟧.",
    ),
    misses=("– Det är vad lagen säger och vad EU kräver.", "– Vi är klara, det säger vi.", "– Vi vet vad hon säger."),
)

# No verb at all: – Vi är klara, rektor Anna Ek. / – Vi är klara. Anna Ek, rektor
SIGNED = Rule(
    name="signed",
    pattern=rf"""
        (?! (?<= \s ) \s )  # a run of spaces is read from its start alone
        (?: (?P<post> \s*+ , \s++ {NO_SPEAKER} (?= {SMALL} {POST}{{2,120}}? \s {FULL_NAME} ) )
          | (?P<stop> (?<= [.!?…”"»«“] ) \s*+ [/(–—-]?+ \s*+ (?= {FULL_NAME} ) )
          | (?P<name> \s*+ , \s++ (?= {FULL_NAME} , \s {SMALL} ) )
          | (?P<slash> \s*+ / \s*+ (?= {FULL_NAME} ) )
        )
        (?P<speaker> [^.!?:;\n”"]{{4,120}}+ ) [.)]?+ $
    """,
    words={"not_speakers": NOT_SPEAKERS},
    hits=(
        "– Vi är klara⟦, rektor Anna Ek.⟧",
        "– Vi är klara⟦, Anna Ek, rektor.⟧",
        "– Vi är klara.⟦ Anna Ek, rektor⟧",
        "– Vi är klara⟦ /Anna Ek⟧",
    ),
    misses=(
        "– Vi är klara.",
        "– Vi är klara, äntligen.",
        "– Vi är klara. Den här gången lyckades vi.",
        "– Bra, och det gäller i Ukraina.",
    ),
)

# A line of its own under the words: Anna Ek, rektor
SIGNATURE = Rule(
    name="signature",
    pattern=rf"""
        (?! (?<= \s ) \s | (?<= [/(–—-] ) [/(–—-] )  # runs are read from their start alone
        (?<! [^\s–—/(-] \x20? ) [/(–—-]*+ \x20*+
        (?P<speaker> {FULL_NAME} (?: \x20?+ [,(/] [^.!?:;\n]{{0,100}}+ )?+ ) [.]?+ $
    """,
    hits=("⟦– Anna Ek, rektor⟧", "⟦/Anna Ek⟧"),
    misses=("Anna, rektor", "Anna Ek leder skolan.", "Kontakt: Anna Ek"),
)

# Nobody says it, but somebody is the source of it; only where quotation marks hold the words.
ACCORDING = Rule(
    name="according to",
    pattern=rf"""
        \s*+ ,?+ \s*+ enligt \s++
        (?P<speaker> (?: {CAPITAL} | {SMALL} [^.!?:;\n]{{1,100}}? {CAPITAL} ) [^.!?:;,\n]*+ )
    """,
    hits=("”Vi är klara”⟦, enligt Anna Ek⟧.",),
    misses=("”Vi är klara”, enligt planen.",),
)

# After an ascription in the middle it is the release that goes on: …, säger hon. Hon har varit rektor sedan 2019.
NARRATION = Rule(
    name="narration",
    pattern=rf"\s*+ (?: Hon | Han | Hen ) {END}",
    hits=("⟦ Hon⟧ har varit rektor sedan 2019.",),
    misses=(" Vi har varit här sedan 2019.", " Handen på hjärtat."),
)
THIRD_PERSON = Rule(
    name="third person",
    pattern=r"(?<! \p{L} ) (?: hon | henne | hennes | han | honom | hans | hen ) (?! [\p{L}-] )",
    hits=("Jag känner ⟦henne⟧ väl.",),
    misses=("Hans-Erik vet.", "Vi vet."),
)
# The words go on after the speaker where somebody says `vi` and `jag`: Bra, säger Anna Ek, det vet vi.
OWN_WORDS = Rule(
    name="own words",
    pattern=rf"(?<! [\p{{L}}-] ) \L<first_person> {END}",
    words={"first_person": FIRST_PERSON},
    hits=("Anna Ek, det vet ⟦vi⟧ alla",),
    misses=("Anna Ek, rektor på Vikaskolan",),
)

# Where the phrase that names the speaker ends, and what comes then.
SPEAKER_END = Rule(
    name="end of the speaker",
    pattern=rf"""
        (?! (?<= \s ) \s )  # a run of spaces is read from its start alone
        (?= [\s,:] | {MARK} )
      (?: (?P<carried> ,?+ \s++ (?: och | men | samt ) \s++ (?: \p{{L}}++ \s++ )?? \L<carrying_on> {END} )
      | (?P<resumed> \s*+ , \s++ (?= \L<resuming> {END} ) )
      | (?P<relative> \s*+ , \s++ (?: som | vars | där ) {END} )
      | (?P<about> ,?+ \s++ \L<about> {END} )
      | (?P<again> \s*+ , \s++ \L<saying> {END} )
      | (?P<colon> : (?= \s | $ ) )
      | (?P<mark> \s*+ ,?+ \s*+ {MARK} )
      | (?P<dash> \s++ (?: [–—] | - (?! \s och {END} ) ) \s ) )
    """,
    words={"carrying_on": CARRYING_ON, "resuming": RESUMING, "about": ABOUT, "saying": SAYING},
    hits=(
        "Anna Ek⟦ och fortsätter⟧ så",
        "Anna Ek⟦, ⟧men vi är inte klara",
        "Anna Ek⟦, som⟧ leder arbetet",
        "Anna Ek⟦ om⟧ beslutet",
        "rektor Anna Ek⟦, säger⟧ rektor Anna Ek",
        "Anna Ek⟦:⟧ Vi är klara",
        "Anna Ek⟦, ”⟧Vi är klara",
        "Anna Ek⟦ – ⟧och det gör hon rätt i",
    ),
    misses=("Anna Ek, ordförande i nämnden för kultur och fritid", "chef för Barn- och utbildning"),
)

# Who says it first, then the words: the verb inside the clause that ends in a colon or a quotation mark.
BEFORE = Rule(
    name="said before",
    pattern=r"""
        (?<! [\p{L}-] )
        (?: (?P<said> \L<saying> | \L<supines> | \L<speaking> )                # Så här kommenterar Anna Ek beslutet:
          | (?P<thought> \L<thinking> )                                        # Förbundet kräver:
        )
        (?! [\p{L}-] )
    """,
    words=WORDS,
    hits=("Anna Ek ⟦säger⟧:", "Så här ⟦kommenterar⟧ Anna Ek beslutet:", "Anna Ek har ⟦sagt⟧:", "Hon ⟦lovar⟧ mer:"),
    misses=("Så här fördelas pengarna:", "Projektet består av tre delar:"),
)

# A sentence after the paragraph: Det säger Anna Ek, rektor.
STANDING_ALONE = Rule(
    name="said in a sentence of its own",
    pattern=rf"""
        (?: (?: Det | Så | Detta ) \s++ )?+ \L<saying> {END} (?: \s++ \L<between> {END} )*+ \s++
        (?P<speaker> {NO_SPEAKER}
            (?: \L<pronouns> {END} | {CAPITAL} | {SMALL} (?: {POST} | , ){{1,140}}? [\x20-] {CAPITAL} )
            [^.!?:;\n]{{0,200}}+
        )
        (?= [.!?:] | $ )
    """,
    words=WORDS,
    hits=("⟦Det säger Anna Ek, rektor⟧.", "⟦Säger rektor Anna Ek⟧"),
    misses=("Det säger sig självt.", "Det är klart."),
)

# What somebody said in the release's words: Anna Ek säger att bron blir klar.
REPORTED = Rule(
    name="reported",
    pattern=rf"(?<! \p{{L}} ) \L<saying> {END} (?: \s++ \L<between> {END} )*+ \s++ att {END}",
    words=WORDS,
    hits=("Anna Ek ⟦säger att⟧ bron blir klar.", "Hon ⟦berättar också att⟧ den blir blå."),
    misses=("Anna Ek säger bara det, att bron blir klar.",),
)

# A dash that opens a line in the middle of a paragraph whose lines have run together.
RUN_TOGETHER = Rule(
    name="dash in the paragraph",
    pattern=rf"(?<= [.!?:…”\"] ) \s [–—-] \s*+ (?= {CAPITAL} )",
    hits=("Skolan blev klar.⟦ – ⟧Vi är stolta, säger hon.",),
    misses=("Malmö – en stad.", "Klockan 9.30 - 10 är det lunch."),
)

RULES = (
    AFTER,
    LATE,
    SIGNED,
    SIGNATURE,
    ACCORDING,
    NARRATION,
    THIRD_PERSON,
    OWN_WORDS,
    SPEAKER_END,
    BEFORE,
    STANDING_ALONE,
    REPORTED,
    RUN_TOGETHER,
)
