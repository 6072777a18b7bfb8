r"""Times of the day, in digits and in words."""

from __future__ import annotations

from pressfacts.dates.frame import DASH, END, START
from pressfacts.dates.words import CLOCK_WORDS, COUNTED, HOURS, MIDNIGHTS, MONTHS, SHORT_MONTHS
from pressfacts.rule import Rule

HOUR = r"(?P<hour> (?: 2[0-4] | 1\d | 0?\d ) (?!\d) )"
MINUTE = r"(?: [.:] (?P<minute> [0-5]\d ) (?!\d) (?: :[0-5]\d (?!\d) )?+ )"
TO_HOUR = r"(?P<to_hour> (?: 2[0-4] | 1\d | 0?\d ) (?!\d) )"
TO_MINUTE = r"(?: [.:] (?P<to_minute> [0-5]\d ) (?!\d) )"
UNTIL = rf"(?: {DASH} | \ (?:till|och|t\.?o\.?m\.?)\ (?:kl\.?\ |klockan\ )?+ )"

CLOCK = Rule(
    name="clock",
    pattern=rf"""
        {START} \L<clock_words> \ ?
        (?: {HOUR} {MINUTE}?+ (?: {UNTIL} {TO_HOUR} {TO_MINUTE}?+ )?+
          | (?P<packed> (?:[01]\d|2[0-3])[0-5]\d ) (?: {DASH} (?P<to_packed> (?:[01]\d|2[0-3])[0-5]\d ) )?+ (?!\d) )
        (?! [.:,]\d | [/-]\d | \ ?% )
    """,
    words={"clock_words": CLOCK_WORDS},
    hits=("⟦kl. 14.00⟧", "⟦klockan 10–12⟧", "⟦kl 15.15-17⟧", "⟦kl 0900⟧", "⟦kl. 1730–1900⟧", "⟦kl 8.30 till 9.30⟧"),
    misses=("klockan", "kl 25", "klass 9"),
)

CLOCK_DIGITS = Rule(
    name="clock_digits",
    pattern=rf"""
        {START} (?<![+−-]) {HOUR} {MINUTE} (?: {UNTIL} {TO_HOUR} {TO_MINUTE}?+ | \ ?(?P<half_day>[ap]m){END} )?+
        (?! [.:,]\d | [/-]\d | \ ?[%°] )
    """,
    hits=("⟦16:15⟧ CET", "⟦10.00–12.00⟧", "⟦18.00-19⟧", "⟦4:15 PM⟧"),
    misses=("12.75", "2:1"),
)

HOURS_ALONE = Rule(
    name="hours_alone",
    pattern=rf"""
        {START} {HOUR} {DASH} {TO_HOUR} {TO_MINUTE}?+
        (?! [.:,/]\d | \ ?% | \p{{L}} | \ (?:\L<counted>|\L<months>)(?!\p{{L}}) )
    """,
    words={"counted": COUNTED, "months": (*MONTHS, *SHORT_MONTHS)},
    hits=("vardagar ⟦8–16⟧", "lördag ⟦10-15.30⟧"),
    misses=("8–16 år", "25–30"),
)

CLOCK_IN_WORDS = Rule(
    name="clock_in_words",
    pattern=rf"""
        {START} (?:
            (?: \L<clock_words> \ (?P<minutes> fem | tio | tjugo ) | (?:\L<clock_words>\ )?+ (?P<minutes> kvart ) )
            \ (?P<side> över | i ) \ (?P<hour_word> \L<hours> )
          | \L<clock_words> \ (?P<half> halv \ )?+ (?P<hour_word> \L<hours> )
          | (?P<midnight> \L<midnights> )
        ) {END}
    """,
    words={"clock_words": CLOCK_WORDS, "hours": HOURS, "midnights": MIDNIGHTS},
    hits=("⟦klockan halv tre⟧", "⟦kvart över nio⟧", "⟦kl. tio i åtta⟧", "till ⟦midnatt⟧"),
    misses=("midnattssol", "halvtre"),
)

ABOUT = Rule(
    name="about",
    pattern=rf"{START} {HOUR} {MINUTE}?+ -?tiden {END}",
    hits=("vid ⟦18-tiden⟧", "vid ⟦9.30-tiden⟧"),
    misses=("18-tider",),
)
