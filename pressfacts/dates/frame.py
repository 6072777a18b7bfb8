r"""How an expression begins and ends, and what stands between the members of a list or range."""

from __future__ import annotations

from pressfacts.dates.words import (
    DEFINITE_WEEKDAYS,
    EVERY_WEEKDAY,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

START = r"(?<![\p{L}\p{Nd}]) (?<!\p{Nd}[.,:/]) (?<!\p{L}-)"


LOOSE_START = r"(?<![\p{L}\p{Nd}]) (?<!\p{Nd}[.,:/])"


END = r"(?!\p{L})"


DASH = r"(?: \ ?[–—-]\ ? )"


AND = r"(?: ,\ (?:och\ )?+ | \ (?:och|eller|samt|respektive|resp\.?|&|\+)\ | \ ?/\ ? )"


TO = r"(?: \ (?:till|t\.?\ ?o\.?\ ?m\.?|fram\ till) (?:\ och\ med)?+ \ )"


BETWEEN = rf"(?: {DASH} | {AND} | {TO} )"


WEEKDAY = rf"(?: (?P<weekday> \L<weekdays> ) {END} \.?+ (?: {BETWEEN} \L<weekdays> {END} \.?+ )?+ ,?+ \ )"


ANY_WEEKDAY = (*DEFINITE_WEEKDAYS, *WEEKDAYS, *SHORT_WEEKDAYS)


EACH_WEEKDAY = tuple(word for word in EVERY_WEEKDAY if word.endswith("na"))
