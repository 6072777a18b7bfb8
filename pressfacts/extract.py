"""The door of the house: what is asked of a release, and what is wrong with the asking."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from pressfacts.facts import GROUPS, Group, Release


def extract(
    text: str,
    *,
    published: date | datetime | None = None,
    id: str | None = None,
    groups: Collection[Group] = GROUPS,
    persons: Iterable[tuple[int, int]] = (),
    max_chars: int | None = None,
) -> Release:
    """Read a Swedish press release.

    Args:
        text: the whole release, as it came; every offset in what is returned counts its code points.
        published: the day that relative time counts from; without it, the day that the release itself states. What
            pandas has for a missing day is none.
        id: what the release is known by, such as its path or address; it is given back in `Release.id`.
        groups: which fields of the release to fill, of `money`, `percentages`, `dates`, `officials` and `quotes`;
            each is as it would be among all, and what none of them needs is not looked for.
        persons: offsets of what a trained pipeline takes for people: evidence for names that the text gives a
            capacity, never officials of its own.
        max_chars: how long a text may be, in code points; without it, as long as it is.

    Returns:
        A release with a tuple for each kind of fact, sorted by place.

    Raises:
        TypeError: `text` or `id` is no string, or `published` no date. What a string holds never raises.
        ValueError: the text is longer than `max_chars`, or a group has another name.

    Source: TimeML (TIMEX3), ISO 4217, ITU-T E.164.
    """
    published = None if is_missing(published) else published
    _check(text, published, id, max_chars)
    wanted = read_groups(groups)
    from pressfacts.rooms import read_release  # their rules and words are many: they wait for the first text

    return read_release(text, published, id, wanted, persons)


def read_day(published: object) -> date | None:
    """Give the day or the moment that is said, by a date, a datetime, or either in ISO 8601.

    An empty string says none, and neither does what is missing.

    Raises:
        TypeError: what is said is no date and no string.
        ValueError: the string is no ISO 8601.
    """
    if is_missing(published):
        return None
    if isinstance(published, date):
        return published
    if not isinstance(published, str):
        raise TypeError(f"published is a date, a datetime or a str in ISO 8601, not {type(published).__name__}")
    try:
        return _from_iso(published.strip())
    except ValueError:
        example = "such as 2017-01-11 or 2017-01-11T16:15+01:00"
        raise ValueError(f"published is {published!r:.60}, no day or moment in ISO 8601, {example}") from None


def read_groups(groups: Iterable[str]) -> tuple[Group, ...]:
    """Give the groups that are named, each once and in the order of `GROUPS`.

    Raises:
        ValueError: a group has another name, or a single name stands for a collection.
    """
    asked = f"groups is a collection of names out of {', '.join(GROUPS)}"
    if isinstance(groups, str):
        raise ValueError(f"{asked}, not {groups!r}; give [{groups!r}]")
    names = set(groups)
    if unknown := sorted(map(repr, names.difference(GROUPS))):
        raise ValueError(f"{asked}, not the unknown {', '.join(unknown)}")
    return tuple(group for group in GROUPS if group in names)


def is_missing(value: Any) -> bool:  # noqa: ANN401
    """Tell whether a value is `None`, or what pandas puts where nothing is: that is not, or may not be, itself."""
    try:
        return value is None or bool(value != value)
    except TypeError:  # pandas.NA, of which nobody knows what it equals
        return True


def _from_iso(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return datetime.fromisoformat(written)


def _check(text: object, published: object, id: object, max_chars: int | None) -> None:
    if not isinstance(text, str):
        raise TypeError(f"text is a str, not {type(text).__name__}; decode bytes first, as in text.decode('utf-8')")
    if published is not None and not isinstance(published, date):
        raise TypeError(
            f"published is a datetime.date, a datetime.datetime or None, not {type(published).__name__}; "
            "read a string with date.fromisoformat(...)"
        )
    if id is not None and not isinstance(id, str):
        raise TypeError(f"id is a str or None, not {type(id).__name__}; give str(id)")
    if max_chars is not None and len(text) > max_chars:
        raise ValueError(
            f"the text is {len(text)} characters long, over max_chars={max_chars}; raise max_chars or divide the text"
        )
