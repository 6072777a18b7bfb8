"""Amounts of every spelling, written at random, are found whole and read exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressfacts import extract
from pressfacts.amounts.words import QUALIFIERS, RATE_ADVERBS, RATE_TIMES
from pressfacts.money.words import CODE_NAMES, CODES, CURRENCIES, SYMBOLS
from pressfacts.percentages.words import UNITS
from tests.counting import calls
from tests.test_numbers import write

SPACES = [" ", "\u00a0", "\u202f", "\u2009"]
MAGNITUDES = {"": 0, "tusen": 3, "miljoner": 6, "miljarder": 9}
UNITS_OF_MONEY = {" kronor": 0, " kr": 0, "kr": 0, " SEK": 0, " tkr": 3, " mkr": 6, " mnkr": 6, " MSEK": 6, " mdkr": 9}


@given(
    number=st.integers(1, 10**9),
    decimals=st.none() | st.from_regex(r"[0-9]{1,3}", fullmatch=True),
    space=st.sampled_from(SPACES),
    unit=st.sampled_from(sorted(UNITS_OF_MONEY)),
)
def test_grouped_amounts_read_back(number: int, decimals: str | None, space: str, unit: str) -> None:
    written = f"{number:,}".replace(",", space) + (f",{decimals}" if decimals else "") + unit
    text = f"Bron kostade {written} att bygga."
    (found,) = extract(text).money
    assert found.text == written
    assert found.amount == Decimal(f"{number}.{decimals or 0}") * 10 ** UNITS_OF_MONEY[unit]


@given(st.integers(1, 10**12))
def test_amounts_in_words_read_back(number: int) -> None:
    written = write(number) + " kronor"
    (found,) = extract(f"Bron kostade {written} att bygga.").money
    assert (found.text, found.amount) == (written, Decimal(number))


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(sorted(MAGNITUDES)))
def test_ranges_carry_their_magnitude_back(first: int, second: int, magnitude: str) -> None:
    low, high = sorted((first, second))
    (found,) = extract(f"Bron kostar mellan {low} kronor och {high} kronor att bygga.").money
    assert (found.low, found.high) == (Decimal(low), Decimal(high))
    if 0 < low < high and magnitude:
        times = 10 ** MAGNITUDES[magnitude]
        (found,) = extract(f"Bron kostar mellan {low} och {high} {magnitude} kronor att bygga.").money
        assert (found.low, found.high) == (Decimal(low * times), Decimal(high * times))


@given(st.integers(1, 200), st.integers(1, 200), st.integers(1, 200))
def test_lists_carry_their_unit_back(first: int, second: int, third: int) -> None:
    found = extract(f"Andelarna är {first}, {second} respektive {third} procent i år.").percentages
    assert [percentage.value for percentage in found] == [first, second, third]


@pytest.mark.parametrize("code", CODES)
def test_codes_stand_before_and_after(code: str) -> None:
    currency = CODE_NAMES.get(code, code)
    for written in (f"12,5 {code}", f"{code} 12,5", f"{code} 12,5 miljoner"):
        (found,) = extract(f"Varan kostar {written} i dag.").money
        assert (found.text, found.currency, found.currency_implied) == (written, currency, False)


@pytest.mark.parametrize("word", CURRENCIES)
def test_each_currency_word(word: str) -> None:
    (found,) = extract(f"Varan kostar 12 {word} i dag.").money
    assert (found.text, found.currency) == (f"12 {word}", CURRENCIES[word])


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_each_currency_symbol(symbol: str) -> None:
    for written in (f"12 {symbol}", f"{symbol} 12", f"12{symbol}", f"{symbol}12"):
        (found,) = extract(f"Varan kostar {written} i dag.").money
        assert (found.text, found.amount, found.currency) == (written, Decimal(12), SYMBOLS[symbol])


@pytest.mark.parametrize("word", UNITS)
def test_each_unit_of_percentages(word: str) -> None:
    (found,) = extract(f"Andelen är 12 {word} nu.").percentages
    assert (found.text, found.value, found.unit) == (f"12 {word}", Decimal(12), UNITS[word])


@pytest.mark.parametrize("word", QUALIFIERS)
def test_each_qualifier(word: str) -> None:
    release = extract(f"Det blir {word} 64 procent av {word} 12 kronor.")
    assert [percentage.qualifier for percentage in release.percentages] == [QUALIFIERS[word]]
    assert [money.qualifier for money in release.money] == [QUALIFIERS[word]]


@pytest.mark.parametrize("word", RATE_TIMES)
def test_each_rate(word: str) -> None:
    (found,) = extract(f"Det kostar 64 kronor per {word} nu.").money
    assert found.per == RATE_TIMES[word]


@pytest.mark.parametrize("phrase", RATE_ADVERBS)
def test_each_rate_in_other_words(phrase: str) -> None:
    (found,) = extract(f"Det kostar 64 kronor {phrase} nu.").money
    assert found.per == RATE_ADVERBS[phrase]


@pytest.mark.parametrize(
    "text",
    [
        "9" * 5000 + " kr",
        "1e999999 kr",
        "1 000" * 2000 + " kronor",
        "fem" * 3000 + " kronor",
        "1, " * 3000 + "2 och 3 kronor",
        "mellan " * 3000 + "2 och 3 procent",
        "(" * 5000 + "5 %" + ")" * 5000,
        "5 kr per " * 2000,
        "." * 5000 + "a@" * 2000,
        "1-" * 5000 + "2 kr",
        "kr " * 5000,
        "miljoner " * 3000,
        "| 1 " * 3000 + "| kr |",
        "MSEK 1 2\n" + "Rad 1 2 3 4 5 6 7 8 9 10 11 12\n" * 50,
    ],
    ids=lambda text: text[:20],
)
def test_noise_of_twice_the_length_is_twice_the_work(text: str) -> None:
    extract(text + text)  # what compiles a pattern is not counted
    assert calls(lambda: extract(text + text)) <= 2.2 * calls(lambda: extract(text)) + 1_000


def test_a_number_too_long_is_no_amount() -> None:
    assert extract("Det kostar " + "9" * 5000 + " kr.").money == ()


@given(st.text(alphabet="0123456789 .,:-–%()/kr§milj€$oneåäö½\n\t|", max_size=80))
def test_no_string_makes_it_fail(text: str) -> None:
    release = extract(text)
    for fact in release.facts:
        assert text[fact.start : fact.end] == fact.text
