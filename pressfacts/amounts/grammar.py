r"""What stands around a quantity and belongs to it: qualifier, opener, rate, and the links of ranges and lists.

The rules before a quantity are read backwards, from the number to the left (`(?r)`), so that only numbers cost time.
"""

from __future__ import annotations

from pressfacts.amounts.words import (
    FALLING_COMPARATIVES,
    FILLERS,
    LIST_LINKS,
    OPENERS,
    QUALIFIERS,
    QUALIFIERS_AFTER,
    RANGE_LINKS,
    RATE_ADVERBS,
    RATE_DEFINITES,
    RATE_TIMES,
    RISING_COMPARATIVES,
)
from pressfacts.rule import Rule

# A dash that opens a line of more than a figure is a list's mark: `-5 miljoner kronor till skolan`.
LINE_MARK = r"(?: (?<= (?: \A | \n ) \ {0,4} ) [-–] (?! [^\n]{0,25}+ (?: \n | \Z ) ) )"
SIGN = rf"(?: (?<![\p{{L}}\p{{Nd}}%)]) (?! {LINE_MARK} ) [-−–+] | (?<!\p{{L}}) (?: minus | plus ) \  )"

# 345 (312) MSEK: the year before stands in parentheses, before the unit that both have
CLOSED = r"(?: (?P<closed> \) ) (?<= \( [-−–]?+ \d [\d\ .,]{0,14} \) ) (?= \ [\p{L}%€$£‰] ) )"

# på i genomsnitt 10, med hela 10
FILLER = Rule(
    name="filler",
    pattern=r"(?r) (?: (?<![\p{L}\p{Nd}-]) (?: \L<fillers> | (?<! [,–(]\ ) motsvarande ) \  )++",
    words={"fillers": FILLERS},
    hits=("⟦i genomsnitt hela ⟧10", "med ⟦motsvarande ⟧10"),
    misses=("chefen 10", "5 kronor, motsvarande 10"),
)

# drygt 10, upp till 10, ~10
QUALIFIER = Rule(
    name="qualifier",
    pattern=r"(?r) (?: (?<![\p{L}\p{Nd}-]) (?: (?P<word> \L<qualifiers> ) \  | (?P<sign> [~≈<>≤≥] ) \ ?+ ) )",
    words={"qualifiers": tuple(QUALIFIERS)},
    hits=("⟦strax över ⟧10", "⟦~⟧10"),
    misses=("tover 10",),
)

# mellan 10 och 15, från 12 till 15
OPENER = Rule(
    name="opener",
    pattern=r"(?r) (?<![\p{L}\p{Nd}-]) (?P<word> \L<openers> ) \ ",
    words={"openers": OPENERS},
    hits=("⟦mellan ⟧10",),
    misses=("häftmellan 10",),
)

# 30 kronor per år, 28 öre/kWh, 200 kr/mån, 50 miljoner årligen, 100 miljoner till varje kommun
RATE = Rule(
    name="rate",
    pattern=r"""
        (?: \ (?: exkl | inkl ) (?:\.|usive)?+ \ moms
          | \ \( (?: (?: exkl | inkl ) [^()\n]{1,30}+ | [-−–]?+ \d [\d\ .,]{0,14} ) \)
          | , \ (?: exkl | inkl ) (?:\.|usive)?+ \ moms ,?+
          | \ (?: netto | brutto | extra | totalt | \L<comparatives> ) )?+
        (?:
            \ (?P<adverb> \L<rate_adverbs> ) (?!\p{L})
          | \ (?P<definite> \L<rate_definites> ) (?!\p{L})
          | (?: \ (?: per | varje | för\ varje | till\ varje | åt\ varje | i\ varje ) \  | \ ?+/\ ?+ | \ (?=kr/) )
            (?: (?P<time> (?: (?:påbörjad|hel|ny|kommande|följande)\ )?+ (?P<unit> \L<rate_times> ) ) (?![\p{L}\p{Nd}])
              | (?P<noun> [\p{L}][\p{L}²³\p{Nd}-]*+ ) (?: \ (?P<next> [\p{Ll}][\p{L}²³-]*+ ) )?+ )
        )
    """,
    words={
        "rate_adverbs": tuple(RATE_ADVERBS),
        "rate_definites": tuple(RATE_DEFINITES),
        "rate_times": tuple(RATE_TIMES),
        "comparatives": (*RISING_COMPARATIVES, *FALLING_COMPARATIVES),
    },
    hits=(
        "34 öre⟦ billigare per liter⟧",
        "30 kronor⟦ per år⟧",
        "500 kr⟦ exkl. moms per timme⟧",
        "28 öre⟦/kWh⟧",
        "50 miljoner⟦ årligen⟧",
        "19 kr⟦ litern⟧",
        "100 miljoner⟦ till varje kommun som⟧",
    ),
    misses=("30 kronor peruk", "per"),
)

# Later in the clause only words for time: 5 miljoner kronor på skolan per år
LATER_RATE = Rule(
    name="rate later in the clause",
    pattern=r"""
        (?: (?: \ (?: mer | mindre | kvar | över ) )?+ \ att )?+
        (?: \ (?! \L<stops> (?!\p{L}) ) [\p{L}-]++ ){1,6}?
        (?: \ (?:per|varje)\ (?P<unit> \L<rate_times> ) | \ (?P<adverb> \L<rate_adverbs> ) ) (?!\p{L})
    """,
    words={
        "rate_adverbs": tuple(RATE_ADVERBS),
        "rate_times": tuple(RATE_TIMES),
        "stops": ("och", "men", "som", "att", "eller", "medan", "där", "när", "då", "så", "samt", "varav"),
    },
    hits=("5⟦ på skolan per år⟧", "5⟦ mer i månaden⟧", "5⟦ mer att röra sig med varje månad⟧"),
    misses=("5 miljoner och 10 per år",),
)

AFTER = Rule(
    name="after a quantity",
    pattern=r"(?: \ (?P<after> \L<qualifiers_after> ) (?!\p{L}) )",
    words={"qualifiers_after": tuple(QUALIFIERS_AFTER)},
    hits=("100 kronor⟦ eller mer⟧",),
    misses=("100 kronor mer",),
)

# What links two quantities; it fills the whole gap between them.
LINK = Rule(
    name="link",
    pattern=r"""
        (?: (?P<dash> \ ?+[-–—−]\ ?+ )
          | (?P<range> \ \L<range_links>\ )
          | (?P<slash> / )
          | (?P<comma> ,\ )
          | (?P<compared> \ \( )
          | (?P<list> ,?+\ \L<list_links>\ )
        )
    """,
    words={"range_links": RANGE_LINKS, "list_links": LIST_LINKS},
    hits=("10⟦–⟧15", "10⟦ till ⟧15", "10⟦/⟧15", "10⟦, ⟧20⟦ respektive ⟧30", "345⟦ (⟧312)"),
    misses=("10 kronor", "10.15"),
)

RULES = (FILLER, QUALIFIER, OPENER, RATE, LATER_RATE, AFTER, LINK)
