"""The way through the house: from a release's text to its facts."""

from __future__ import annotations

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


def extract(text: str, *, published: date | datetime | None = None) -> Release:
    """Find the facts of a Swedish press release.

    Args:
        text: the release; offsets count its code points, `end` exclusive.
        published: the anchor of relative time, a day; overrides what the text says of itself.

    Returns:
        The facts, kind by kind, tuples in text order, empty where none.

    Raises:
        TypeError: `text` is not a string, or `published` is no date. No string makes it raise.

    Source: TimeML for dates, ISO 4217 for currencies, E.164 for telephone numbers.
    """
    if not isinstance(text, str):
        raise TypeError(f"text is a str, not {type(text).__name__}; decode bytes first, as in text.decode('utf-8')")
    if published is not None and not isinstance(published, date):
        raise TypeError(
            f"published is a datetime.date, a datetime.datetime or None, not {type(published).__name__}; "
            "read a string with date.fromisoformat(...)"
        )
    layout = read_layout(read_view(text))
    refusals = list(find_refusals(layout))
    anchor = published if published is not None else find_published(layout)
    money, percentages, dates = (list(find(layout)) for find in (find_money, find_percentages, find_dates))
    chosen = {id(candidate) for candidate in select([*money, *percentages, *dates], refusals)}
    quoted = list(find_quotes(layout))
    people = find_people(layout, [quote.speaker for quote in quoted if quote.speaker])
    return Release(
        text=text,
        title=layout.title,
        published=anchor,
        money=resolve_money([candidate for candidate in money if id(candidate) in chosen], layout),
        percentages=resolve_percentages([candidate for candidate in percentages if id(candidate) in chosen], layout),
        dates=resolve_dates([candidate for candidate in dates if id(candidate) in chosen], layout, anchor),
        officials=resolve_officials(people, layout),
        quotes=resolve_quotes(quoted, layout, people.name_at),
    )
