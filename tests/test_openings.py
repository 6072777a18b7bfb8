"""A rule of time is tried wherever it can find something, though the table of openings spares most of the text."""

from __future__ import annotations

import pytest

from pressfacts.dates.grammar import READERS, Reader
from pressfacts.dates.openings import OPENINGS, find_openings
from tests.test_examples import cases
from tests.test_rules import unmark

TEXTS = [
    *(unmark(hit)[0] for reader in READERS for hit in reader.rule.hits),
    *(case.values[0]["text"] for case in cases()),
]


def test_each_rule_has_its_openings() -> None:
    assert {reader.rule.name for reader in READERS} == set(OPENINGS)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.rule.name)
def test_it_is_tried_where_it_finds_something(reader: Reader) -> None:
    for text in TEXTS:
        tried = {start for start, rules in find_openings(text) if reader.rule.name in rules}
        found = {found.start for found in reader.rule.find(text) if text[found.start].isalnum()}
        assert found <= tried
