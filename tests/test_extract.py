"""What a caller may ask of `extract` besides the text: an id, some groups alone, a limit of length."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pressfacts import Release, extract
from pressfacts.facts import GROUPS

TEXT = """Taxan höjs

Publicerad 3 maj 2021

Avgiften höjs med 12 procent till 340 kronor den 1 juni.

– Det är rimligt, säger Moa Ström, ordförande i tekniska nämnden.
"""


def test_the_release_has_the_id_that_it_was_given() -> None:
    assert extract(TEXT, id="taxan.txt").id == "taxan.txt"
    assert extract(TEXT).id is None


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_alone_is_as_it_is_among_all(group: str) -> None:
    whole, alone = extract(TEXT), extract(TEXT, groups=[group])  # type: ignore[list-item]
    assert getattr(whole, group)
    for each in GROUPS:
        assert getattr(alone, each) == (getattr(whole, each) if each == group else ())
    assert (alone.title, alone.published) == (whole.title, date(2021, 5, 3))


def test_no_group_at_all_gives_title_and_day() -> None:
    assert extract(TEXT, groups=()) == Release(text=TEXT, title="Taxan höjs", published=date(2021, 5, 3))


@pytest.mark.parametrize("groups", ["money", ["money", "pengar"]], ids=str)
def test_a_group_that_there_is_not_is_named(groups: Any) -> None:
    with pytest.raises(ValueError, match=r"money, percentages, dates, officials, quotes, not .*(money|pengar)"):
        extract(TEXT, groups=groups)


def test_groups_are_taken_from_what_gives_them_once() -> None:
    groups: Any = (group for group in ("quotes", "money", "money"))
    assert extract(TEXT, groups=groups) == extract(TEXT, groups=["money", "quotes"])


@pytest.mark.parametrize("missing", ["NaT", "NA"])
def test_a_day_that_pandas_has_as_missing_is_none(missing: str) -> None:
    pandas = pytest.importorskip("pandas")
    assert extract(TEXT, published=getattr(pandas, missing)) == extract(TEXT)


def test_a_text_over_the_limit_is_refused_with_the_limit_named() -> None:
    assert extract(TEXT, max_chars=len(TEXT)) == extract(TEXT)
    with pytest.raises(ValueError, match=rf"{len(TEXT)} characters .*max_chars={len(TEXT) - 1}"):
        extract(TEXT, max_chars=len(TEXT) - 1)
