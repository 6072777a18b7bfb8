"""Room of officials."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from pressfacts.facts import Official
from pressfacts.layout import Layout


@frozen
class People:
    """Everybody whom the release names, official or not."""

    def name_at(self, start: int, end: int) -> str | None:
        """Give the fullest name of the person whom a phrase of the view names or stands for (`hon`), if any."""
        return None


def find_people(layout: Layout, speakers: Iterable[tuple[int, int]]) -> People:
    """Find everybody whom the release names.

    Args:
        layout: the release.
        speakers: offsets in the view of the phrases that ascribe a quote (`Anna Ek`, `hon`, `vd Bo Ask, Norrvalla`).
    """
    return People()


def resolve_officials(people: People, layout: Layout) -> tuple[Official, ...]:
    """Give those with a capacity."""
    return ()
