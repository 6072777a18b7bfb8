"""What holds for every text holds for releases that were cut, mixed and soiled, and for those that once broke it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressfacts import extract
from tests.hostile import hostile_release
from tests.test_invariants import check

REGRESSIONS = sorted((Path(__file__).parent / "regressions").glob("*.txt"))


@given(st.data(), st.none() | st.dates())
@settings(max_examples=200)
def test_hostile_releases(data: st.DataObject, published: date | None) -> None:
    text = hostile_release(lambda below: data.draw(st.integers(0, below - 1)))
    release = extract(text, published=published)
    check(release)
    assert release.text == text


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: path.stem)
def test_texts_that_once_failed(path: Path) -> None:
    # Each is written as an escaped string, since a file of text holds neither lone surrogates nor every line end.
    check(extract(path.read_text("ascii").encode("ascii").decode("unicode_escape")))


NUMBERS = ("1e999999", "9" * 5_000, "1" + " 000" * 2_000, "0," + "1" * 5_000)


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:12])
def test_numbers_beyond_all_measure_are_no_amounts(number: str) -> None:
    release = extract(f"Avgiften är {number} kronor och {number} procent.")
    check(release)
    assert release.percentages == ()
    assert all(len(fact.text) < 100 for fact in release.money)


@pytest.mark.parametrize("word", ["tusen", "tusen ", "miljoner ", "tjugo", "hundra", "en halv ", "halv"], ids=ascii)
def test_numerals_without_end_are_no_amounts(word: str) -> None:
    release = extract(f"Avgiften är {word * 10_000}kronor.")
    check(release)
    assert all(len(fact.text) < 200 for fact in release.money)


def test_ten_megabytes_on_one_line() -> None:
    sentence = "Kommunen höjer avgiften med 5 kronor den 3 maj, säger Eva Ek (S), ordförande i nämnden. "
    text = sentence + "Det blev så. " * 800_000
    release = extract(text, published=date(2020, 2, 29))
    assert len(text) > 10_000_000
    assert [fact.text for fact in release.facts] == ["5 kronor", "den 3 maj", "Eva Ek"]
