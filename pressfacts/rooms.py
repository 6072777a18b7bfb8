"""The rooms of the house, and the way through them: from a release's text to its facts."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from pressfacts.dates import find_dates, find_published, resolve_dates
from pressfacts.facts import Fact, Group, Release
from pressfacts.layout import Layout, read_layout
from pressfacts.money import find_money, resolve_money
from pressfacts.numbers import exactly
from pressfacts.officials import find_people, resolve_officials
from pressfacts.percentages import find_percentages, resolve_percentages
from pressfacts.quotes import find_quotes, resolve_quotes
from pressfacts.refusals import find_refusals
from pressfacts.select import select
from pressfacts.text import read_view


def read_release(
    text: str,
    published: date | datetime | None,
    id: str | None,
    groups: Collection[Group],
    persons: Iterable[tuple[int, int]],
) -> Release:
    """Give the release that a text is, with the facts of the groups that are asked for."""
    layout = read_layout(read_view(text))
    anchor = published if published is not None else find_published(layout)
    found: dict[str, tuple[Fact, ...]] = {}
    if not {"money", "percentages", "dates"}.isdisjoint(groups):
        found |= _figures(layout, anchor)
    if not {"officials", "quotes"}.isdisjoint(groups):
        found |= _people(layout, persons)
    wanted: dict[str, Any] = {group: facts for group, facts in found.items() if group in groups}
    return Release(text=text, title=layout.title, published=anchor, id=id, **wanted)


def _figures(layout: Layout, anchor: date | datetime | None) -> dict[str, tuple[Fact, ...]]:
    """Amounts, percentages and dates, which are told apart together: each may look like another."""
    with exactly():
        found = [list(room) for room in (find_money(layout), find_percentages(layout), find_dates(layout))]
        money, percentages, dates = select(found, find_refusals(layout, itertools.chain(*found)))
        return {
            "money": resolve_money(money, layout),
            "percentages": resolve_percentages(percentages, layout),
            "dates": resolve_dates(dates, layout, anchor),
        }


def _people(layout: Layout, persons: Iterable[tuple[int, int]]) -> dict[str, tuple[Fact, ...]]:
    """Officials and what they said: who speaks is an official's name, and an ascription names an official."""
    quoted = list(find_quotes(layout))
    entities = [layout.view.place(start, end) for start, end in persons]
    people = find_people(layout, [quote.speaker for quote in quoted if quote.speaker], entities)
    return {
        "officials": resolve_officials(people),
        "quotes": resolve_quotes(quoted, layout, people.name_at),
    }
