"""The way through the house: from a release's text to its facts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from pressfacts.dates import find_dates, find_published, resolve_dates
from pressfacts.facts import Release
from pressfacts.layout import read_layout
from pressfacts.money import find_money, resolve_money
from pressfacts.officials import find_people, resolve_officials
from pressfacts.percentages import find_percentages, resolve_percentages
from pressfacts.quotes import find_quotes, resolve_quotes
from pressfacts.refusals import find_refusals
from pressfacts.select import select
from pressfacts.text import read_view


def extract(text: str, *, published: date | datetime | None = None, persons: Iterable[tuple[int, int]] = ()) -> Release:
    """Read a Swedish press release.

    Args:
        text: the whole release, as it came; every offset in what is returned counts its code points.
        published: the day that relative time counts from; without it, the day that the release itself states.
        persons: offsets of what a trained pipeline takes for people: evidence for names that the text gives a
            capacity, never officials of its own.

    Returns:
        A release with a tuple for each kind of fact, sorted by place.

    Raises:
        TypeError: `text` is no string, or `published` no date. What a string holds never raises.

    Source: TimeML (TIMEX3), ISO 4217, ITU-T E.164.
    """
    if not isinstance(text, str):
        raise TypeError(f"text is a str, not {type(text).__name__}; decode bytes first, as in text.decode('utf-8')")
    if published is not None and not isinstance(published, date):
        raise TypeError(
            f"published is a datetime.date, a datetime.datetime or None, not {type(published).__name__}; "
            "read a string with date.fromisoformat(...)"
        )
    layout = read_layout(read_view(text))
    anchor = published if published is not None else find_published(layout)
    found = (find_money(layout), find_percentages(layout), find_dates(layout))
    money, percentages, dates = select(found, find_refusals(layout))
    quoted = list(find_quotes(layout))
    entities = [layout.view.place(start, end) for start, end in persons]
    people = find_people(layout, [quote.speaker for quote in quoted if quote.speaker], entities)
    return Release(
        text=text,
        title=layout.title,
        published=anchor,
        money=resolve_money(money, layout),
        percentages=resolve_percentages(percentages, layout),
        dates=resolve_dates(dates, layout, anchor),
        officials=resolve_officials(people),
        quotes=resolve_quotes(quoted, layout, people.name_at),
    )
