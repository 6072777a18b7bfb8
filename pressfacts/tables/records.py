"""Releases and their facts as flat rows of Python values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Any, TypeVar

from pressfacts.extract import read_groups
from pressfacts.facts import GROUPS, Fact, Group, Money, Official, Percentage, Quote, Release
from pressfacts.many import Failure
from pressfacts.tables.columns import FACT_COLUMNS

Record = dict[str, Any]
"""A row: the name of each column to its value; `columns.ColumnType` says which Python type each has."""

R = TypeVar("R", bound=Release | Failure)

EMPTY: Record = {column.name: None for column in FACT_COLUMNS}
IN_EVERY_ROW = ("release_id", "published_on", "group", "mentions", "error")
FIELDS: dict[Group, tuple[str, ...]] = {
    group: tuple(each.name for each in FACT_COLUMNS if group in each.groups and each.name not in IN_EVERY_ROW)
    for group in GROUPS
}


def records(releases: Iterable[Release | Failure], *, groups: Collection[Group] = GROUPS) -> Iterator[Record]:
    """Give a row for each fact, in the order of the releases and in text order within each.

    Args:
        releases: what `extract` or `extract_many` gave. A `Failure` becomes a row of its id and its error alone.
        groups: which facts to give, of `money`, `percentages`, `dates`, `officials` and `quotes`.

    Yields:
        A dict with every column of `FACT_COLUMNS`, in their order; `None` where the fact has nothing for it.
    """
    wanted = read_groups(groups)
    for release in each(releases):
        if isinstance(release, Failure):
            yield failure_record(release)
        else:
            yield from facts_of(release, wanted)


def release_records(releases: Iterable[Release]) -> Iterator[Record]:
    """Give a row for each release: a dict with the columns of `RELEASE_COLUMNS`."""
    for release in each(releases):
        yield release_record(release)


def release_record(release: Release) -> Record:
    """Give the row of a release."""
    return {
        "id": release.id,
        "title": release.title,
        "published": release.published,
        "published_on": _day(release.published),
        "text": release.text,
    }


def facts_of(release: Release, groups: Collection[Group] = GROUPS) -> Iterator[Record]:
    """Give the rows of a release's facts."""
    head = EMPTY | {"release_id": release.id, "published_on": _day(release.published)}
    for fact in release.facts:
        if (group := group_of(fact)) in groups:
            row = head | {name: getattr(fact, name) for name in FIELDS[group]}
            row["group"] = group
            if isinstance(fact, Official):
                row["mentions"] = tuple((span.start, span.end) for span in fact.mentions)
            yield row


def failure_record(failure: Failure) -> Record:
    """Give the row that stands for a release that failed."""
    return EMPTY | {"release_id": failure.id, "error": str(failure) if failure.id is None else failure.error}


def group_of(fact: Fact) -> Group:
    """Give the field of the release that a fact belongs to."""
    match fact:
        case Money():
            return "money"
        case Percentage():
            return "percentages"
        case Official():
            return "officials"
        case Quote():
            return "quotes"
        case _:
            return "dates"


def each(releases: Iterable[R]) -> Iterable[R]:
    """Give the releases, or say what is to be given instead of a single one."""
    if isinstance(releases, Release):
        raise TypeError("give an iterable of releases, not a single one: [release]")
    return map(_a_release, releases)


def _a_release(release: R) -> R:
    if isinstance(release, str):
        raise TypeError("give releases, as extract(text) and extract_many(texts) make them, not texts")
    return release


def _day(published: date | None) -> date | None:
    return published.date() if isinstance(published, datetime) else published
