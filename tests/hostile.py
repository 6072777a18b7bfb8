"""Hostile releases made from real ones: a list of choices says what is done to which part of which release.

Hypothesis makes the choices in `test_hostile.py`, Atheris in `fuzz.py`; both mean the same by them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from tests.strategies import HOSTILE, JOINTS, PHRASES
from tests.test_fixtures import NAMES, text_of

Choose = Callable[[int], int]
"""Gives a number from 0 up to, and not with, a number."""

LONGEST = 20_000
Change = Callable[[str, Choose], str]


def hostile_release(choose: Choose) -> str:
    """Take a fixture and do up to twelve things to it."""
    text = text_of(NAMES[choose(len(NAMES))])
    for _ in range(choose(12)):
        text = CHANGES[choose(len(CHANGES))](text, choose)[:LONGEST]
    return text


def _part(text: str, choose: Choose) -> tuple[int, int]:
    start = choose(len(text) + 1)
    return start, min(len(text), start + choose(200))


def leave_out(text: str, choose: Choose) -> str:
    start, end = _part(text, choose)
    return text[:start] + text[end:]


def cut_off(text: str, choose: Choose) -> str:
    return text[: choose(len(text) + 1)]


def repeat(text: str, choose: Choose) -> str:
    start, end = _part(text, choose)
    return text[:end] + text[start:end] * choose(20) + text[end:]


def move(text: str, choose: Choose) -> str:
    start, end = _part(text, choose)
    rest = text[:start] + text[end:]
    place = choose(len(rest) + 1)
    return rest[:place] + text[start:end] + rest[place:]


def insert(pieces: tuple[str, ...]) -> Change:
    """Make a change that puts one of some pieces somewhere, some times over."""

    def change(text: str, choose: Choose) -> str:
        place = choose(len(text) + 1)
        return text[:place] + pieces[choose(len(pieces))] * (1 + choose(40)) + text[place:]

    return change


def respace(text: str, choose: Choose) -> str:
    start, end = _part(text, choose)
    return text[:start] + text[start:end].replace(" ", JOINTS[choose(len(JOINTS))]) + text[end:]


def renumber(text: str, choose: Choose) -> str:
    digits = ("", "0", "9" * 40, "1e999999", "1 000 000", "13.37", "½")[choose(7)]
    start, end = _part(text, choose)
    return text[:start] + re.sub(r"\d+", digits, text[start:end]) + text[end:]


def on_one_line(text: str, choose: Choose) -> str:
    return re.sub(r"\s+", JOINTS[choose(len(JOINTS))], text)


def wrap(text: str, choose: Choose) -> str:
    return re.sub(rf"(.{{{1 + choose(90)}}})", r"\1\n", text)


def recase(text: str, choose: Choose) -> str:
    start, end = _part(text, choose)
    return text[:start] + (text[start:end].upper(), text[start:end].lower())[choose(2)] + text[end:]


def decompose(text: str, choose: Choose) -> str:
    return unicodedata.normalize(("NFD", "NFKD", "NFC")[choose(3)], text)


def any_character(text: str, choose: Choose) -> str:
    place = choose(len(text) + 1)
    return text[:place] + chr(choose(0x110000)) + text[place:]


CHANGES: tuple[Change, ...] = (
    leave_out,
    cut_off,
    repeat,
    move,
    insert(HOSTILE),
    insert(PHRASES),
    insert(JOINTS),
    respace,
    renumber,
    on_one_line,
    wrap,
    recase,
    decompose,
    any_character,
)
