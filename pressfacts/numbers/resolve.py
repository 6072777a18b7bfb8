"""From a written numeral to its value."""

from __future__ import annotations

from decimal import Decimal

from pressfacts.numbers.words import CARDINALS, FRACTIONS, MAGNITUDES, PHRASES, POWERS, ROUNDS, SHARES

# The longest word first, so that `sjutton` is not `sju` and a rest.
PARTS = sorted([*CARDINALS, *POWERS], key=len, reverse=True)

PARTS_OF_ONE = {**FRACTIONS, **SHARES}

LONGEST = 40
"""Digits beyond which a numeral is no amount but a serial number or noise."""

LONGEST_WORDS = 400
"""Letters beyond which a numeral in words is noise."""


def resolve_numeral(text: str) -> Decimal | None:
    """Give the value of a numeral, in digits (`1 352,6`) or words (`tvåhundrafemtiotusen`).

    Args:
        text: what the numeral grammar found, without sign, magnitude or unit.

    Returns:
        The exact value, or `None` where the words make no number (`tre två`).

    Source: Svenska skrivregler: decimal comma, digits grouped by space or full stop.
    """
    text = " ".join(text.casefold().split())
    if not text:
        return None
    return _digits(text) if text[0].isdigit() or text[0] in ",½¼¾" else _words(text)


def resolve_quantity(text: str) -> Decimal | None:
    """Give the value of a numeral with magnitudes: `21,8 miljoner`, `1,2 tusen miljarder`, `3 miljoner 200 000`.

    A magnitude multiplies all that stands before it and is smaller: `ett hundra tjugo tusen` is 120 × 1000.
    """
    words = _spaced(text.casefold()).split()
    if not any(word in MAGNITUDES for word in words):
        return resolve_numeral(text)
    if len(text) > LONGEST_WORDS:
        return None
    sums: list[Decimal] = []
    numeral: list[str] = []
    for word in [*words, ""]:
        magnitude = MAGNITUDES.get(word)
        if word and magnitude is None:
            numeral.append(word)
            continue
        value = resolve_numeral(" ".join(numeral).removeprefix("och ")) if numeral else Decimal(0)
        if value is None:
            return None
        if magnitude is None:
            return sum(sums) + value if not (sums and numeral) or value < sums[-1] else None
        smaller = [part for part in sums if part < magnitude]
        sums = [part for part in sums if part >= magnitude]
        sums.append((sum(smaller) + value) * magnitude if numeral or smaller else magnitude)
        numeral = []
    return None


def resolve_round(text: str) -> tuple[Decimal, bool] | None:
    """Give the value of a number in tens, and whether it is open upwards: `ett tjugotal`, `tiotals`."""
    word = text.casefold().removeprefix("ett ").removeprefix("par ")
    stem, _, ending = word.rpartition("tal")
    stem = stem.rstrip("-")
    value = ROUNDS.get(stem) or resolve_numeral(stem)
    if value is None:
        return None
    if text.casefold().startswith("ett par "):
        value *= 2
    return value, ending == "s"


def _spaced(text: str) -> str:
    """Part a magnitude from the digits that it is joined to: `5miljoner`."""
    at = next((index for index, letter in enumerate(text) if letter.isalpha()), 0)
    return f"{text[:at]} {text[at:]}" if at and text[at - 1].isdigit() else text


def _digits(text: str) -> Decimal | None:
    if len(text) > LONGEST:
        return None
    fraction = FRACTIONS[text[-1]] if text[-1] in FRACTIONS else Decimal(0)
    if fraction:
        text = text[:-1]
    whole, comma, decimals = text.partition(",")
    if "," in decimals:
        whole, comma, decimals = text.replace(",", ""), "", ""
    whole = whole.replace(" ", "").replace("'", "").replace("’", "")
    groups = whole.split(".")
    if comma or _grouped(groups):
        whole = "".join(groups)
    elif len(groups) > 2:
        return None
    number = f"{whole or '0'}.{decimals}" if comma else whole or "0"
    digits = number.replace(".", "", 1)
    return Decimal(number) + fraction if digits.isascii() and digits.isdecimal() else None


def _grouped(groups: list[str]) -> bool:
    """Tell `1.250` and `1.250.000`, grouped, from `2.5` and `0.125`, with a decimal point."""
    return groups[0] != "0" and len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _words(text: str) -> Decimal | None:
    if len(text) > LONGEST_WORDS:
        return None
    if text in PHRASES:
        return PHRASES[text]
    whole, _, part = text.partition(" och ")
    *count, last = (part or whole).split(" ")
    if last in PARTS_OF_ONE:
        times = _sum(count) if count else Decimal(1)
        base = _sum(whole.split(" ")) if part else Decimal(0)
        return None if times is None or base is None else base + times * PARTS_OF_ONE[last]
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
