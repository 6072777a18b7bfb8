"""Numerals written by an independent writer of Swedish read back exactly."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, Rounded, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressfacts import extract
from pressfacts.numbers import resolve_numeral, resolve_quantity, resolve_round

ONES = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"]  # fmt: skip
TENS = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
SCALES = [(10**12, "biljon", "biljoner"), (10**9, "miljard", "miljarder"), (10**6, "miljon", "miljoner")]


def below_thousand(number: int, glue: str) -> str:
    hundreds, rest = divmod(number, 100)
    words = [ONES[hundreds] + glue + "hundra"] if hundreds else []
    if rest:
        tens, ones = divmod(rest, 10)
        words.append(ONES[rest] if rest < 20 else TENS[tens] + (ONES[ones] if ones else ""))
    return glue.join(words)


def write(number: int, glue: str = "") -> str:
    """Write a number in words: joined, as the rules have it, or parted, as many do."""
    if number == 0:
        return "noll"
    words = []
    for scale, singular, plural in SCALES:
        count, number = divmod(number, scale)
        if count:
            words.append(f"en {singular}" if count == 1 else f"{write(count, glue)} {plural}")
    thousands, rest = divmod(number, 1000)
    if thousands:
        before = below_thousand(thousands, glue)
        words.append("ettusen" if thousands == 1 and not glue else before + glue + "tusen")
    if rest:
        words.append(below_thousand(rest, glue))
    if thousands and rest and not glue:
        words[-2:] = ["".join(words[-2:])]
    return " ".join(words)


@given(st.integers(0, 10**12))
def test_joined_words_read_back(number: int) -> None:
    assert resolve_quantity(write(number)) == number


@given(st.integers(0, 10**12))
def test_parted_words_read_back(number: int) -> None:
    assert resolve_quantity(write(number, " ")) == number


@pytest.mark.parametrize("mark", [" ", ".", "'", "’"])
@given(number=st.integers(0, 10**15), decimals=st.none() | st.from_regex(r"[0-9]{1,4}", fullmatch=True))
def test_grouped_digits_read_back(mark: str, number: int, decimals: str | None) -> None:
    written = f"{number:,}".replace(",", mark)
    if decimals is not None:
        written += "," + decimals
    assert resolve_numeral(written) == Decimal(f"{number}.{decimals}" if decimals else number)


@given(st.integers(0, 10**20))
def test_no_digit_is_lost(number: int) -> None:
    assert str(resolve_numeral(str(number))) == str(number)


@given(st.decimals(0, 10**6, places=3), st.sampled_from([("tusen", 3), ("miljoner", 6), ("mdr", 9), ("biljoner", 12)]))
def test_magnitudes_multiply_exactly(number: Decimal, magnitude: tuple[str, int]) -> None:
    written = f"{number:f}".replace(".", ",") + " " + magnitude[0]
    assert resolve_quantity(written) == number * 10 ** magnitude[1]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("halvannan", "1.5"),
        ("en och en halv", "1.5"),
        ("tretton och en halv", "13.5"),
        ("en halv", "0.5"),
        ("½", "0.5"),
        ("2 ½", "2.5"),
        (",5", "0.5"),
        ("ett par", "2"),
        ("ett dussin", "12"),
        ("ett tjog", "20"),
        ("femton hundra", "1500"),
        ("nittonhundranittioåtta", "1998"),
        ("1.250", "1250"),
        ("2.5", "2.5"),
        ("0.125", "0.125"),
        ("1,000,000", "1000000"),
    ],
)
def test_numeral(written: str, value: str) -> None:
    assert resolve_numeral(written) == Decimal(value)


@pytest.mark.parametrize("written", ["", "tre två", "tjugo elva", "1.2.3", "två en", "9" * 5000, "fem" * 5000])
def test_no_number(written: str) -> None:
    assert resolve_numeral(written) is None


@pytest.mark.parametrize(
    ("written", "value", "is_open"),
    [
        ("ett tjugotal", 20, False),
        ("ett 20-tal", 20, False),
        ("tiotals", 10, True),
        ("miljontals", 10**6, True),
        ("hundratusentals", 10**5, True),
        ("100 000-tals", 10**5, True),
        ("ett par hundratal", 200, False),
    ],
)
def test_round_number(written: str, value: int, *, is_open: bool) -> None:
    assert resolve_round(written) == (Decimal(value), is_open)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Det kostar 1,23456789012345678901234567890123 miljoner kronor.", "1234567.89012345678901234567890123"),
        ("Det kostar 12345678901234567890123456789,12 kr.", "12345678901234567890123456789.12"),
        ("Det kostar 1 352 kronor.", "1352"),
        ("Det kostar 10 kr och 55 öre.", "10.55"),
    ],
)
def test_the_callers_context_takes_no_digit(text: str, value: str) -> None:
    with localcontext(Context(prec=3, traps=[Inexact, Rounded])):
        assert [str(fact.low) for fact in extract(text).money] == [value]
