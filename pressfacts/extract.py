"""The door of the house: what is asked of a release, and what is wrong with the asking."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

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
        published: the day that relative time counts from; without it, the day that the release itself states.
        id: what the release is known by, such as its path or address; it is given back in `Release.id`.
        groups: which fields of the release to fill, of `money`, `percentages`, `dates`, `officials` and `quotes`;
            each is as it would be among all, and what none of them needs is not looked for.
        persons: offsets of what a trained pipeline takes for people: evidence for names that the text gives a
            capacity, never officials of its own.
        max_chars: how long a text may be, in code points; without it, as long as it is.

    Returns:
        A release with a tuple for each kind of fact, sorted by place.

    Raises:
        TypeError: `text` is no string, or `published` no date. What a string holds never raises.
        ValueError: the text is longer than `max_chars`, or a group has another name.

    Source: TimeML (TIMEX3), ISO 4217, ITU-T E.164.
    """
    _check(text, published, groups, max_chars)
    from pressfacts.rooms import read_release  # their rules and words are many: they wait for the first text

    return read_release(text, published, id, groups, persons)


def _check(text: object, published: object, groups: Collection[str], max_chars: int | None) -> None:
    if not isinstance(text, str):
        raise TypeError(f"text is a str, not {type(text).__name__}; decode bytes first, as in text.decode('utf-8')")
    if published is not None and not isinstance(published, date):
        raise TypeError(
            f"published is a datetime.date, a datetime.datetime or None, not {type(published).__name__}; "
            "read a string with date.fromisoformat(...)"
        )
    if isinstance(groups, str) or (unknown := sorted(set(groups) - set(GROUPS))):
        named = repr(groups) if isinstance(groups, str) else f"the unknown {', '.join(map(repr, unknown))}"
        raise ValueError(f"groups is a collection of names out of {', '.join(GROUPS)}, not {named}")
    if max_chars is not None and len(text) > max_chars:
        raise ValueError(
            f"the text is {len(text)} characters long, over max_chars={max_chars}; raise max_chars or divide the text"
        )
