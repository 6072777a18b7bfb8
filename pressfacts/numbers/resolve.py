"""From a written numeral to its value."""

from __future__ import annotations

from decimal import Decimal

from pressfacts.numbers.words import CARDINALS, FRACTIONS, PHRASES, POWERS

# The longest word first, so that `sjutton` is not `sju` and a rest.
PARTS = sorted([*CARDINALS, *POWERS], key=len, reverse=True)

LONGEST = 40
"""Digits or letters beyond which a numeral is no amount but a serial number or noise."""


def resolve_numeral(text: str) -> Decimal | None:
    """Give the value of a numeral, in digits (`1 352,6`) or words (`tvåhundrafemtiotusen`).

    Args:
        text: what the numeral grammar found, without sign or unit.

    Returns:
        The exact value, or `None` where the words make no number (`tre två`).

    Source: Svenska skrivregler: decimal comma, digits grouped by space or full stop.
    """
    text = " ".join(text.casefold().split())
    if not text:
        return None
    return _digits(text) if text[0].isdigit() or text[0] in ",½¼¾" else _words(text)


def _digits(text: str) -> Decimal | None:
    if len(text) > LONGEST:
        return None
    fraction = FRACTIONS[text[-1]] if text[-1] in FRACTIONS else Decimal(0)
    if fraction:
        text = text[:-1]
    whole, comma, decimals = text.partition(",")
    whole = whole.replace(" ", "").replace("'", "").replace("’", "")
    groups = whole.split(".")
    if comma or _grouped(groups):
        whole = "".join(groups)
    elif len(groups) > 2:
        return None
    number = f"{whole or '0'}.{decimals}" if comma else whole or "0"
    return Decimal(number) + fraction if number.replace(".", "", 1).isascii() else None


def _grouped(groups: list[str]) -> bool:
    """Tell `1.250` and `1.250.000`, grouped, from `2.5` and `0.125`, with a decimal point."""
    return groups[0] != "0" and len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _words(text: str) -> Decimal | None:
    if text in PHRASES:
        return PHRASES[text]
    whole, _, part = text.partition(" och ")
    *count, last = (part or whole).split(" ")
    if last in FRACTIONS:
        times = _sum(count) if count else Decimal(1)
        base = _sum(whole.split(" ")) if part else Decimal(0)
        return None if times is None or base is None else base + times * FRACTIONS[last]
    return None if part else _sum(whole.split(" "))


def _sum(words: list[str]) -> Decimal | None:
    """Add up the parts: small ones within a hundred, hundreds within a thousand, thousands in all."""
    total = hundreds = small = 0
    for part in (part for word in words for part in _parts(word)):
        if part == "":
            return None
        value = CARDINALS.get(part)
        if value is not None:
            if small and not (small >= 20 and small % 10 == 0 and 0 < value < 10):
                return None
            small += value
        elif POWERS[part] == 100:
            hundreds, small = hundreds + (small or 1) * 100, 0
        else:
            total, hundreds, small = total + (hundreds + small or 1) * 1000, 0, 0
    return Decimal(total + hundreds + small)


def _parts(word: str) -> list[str]:
    """Part a compound numeral, longest words first; an empty part says that the rest is no number."""
    parts: list[str] = []
    while word:
        part = next((part for part in PARTS if word.startswith(part)), "")
        parts.append(part)
        if not part:
            break
        word = word[len(part) :]
    return parts
