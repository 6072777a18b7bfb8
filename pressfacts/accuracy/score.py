"""Comparing: the facts that are wanted with those that are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from attrs import frozen

from pressfacts.facts import Span


@frozen
class Score:
    """How many facts are wanted, how many are found, and how many of both are the same; scores add up.

    Attributes:
        wanted: how many facts there are.
        found: how many were found.
        placed: how many were found where they stand, whatever was said of them.
        right: how many were found where they stand, with every field right.
    """

    wanted: int = 0
    found: int = 0
    placed: int = 0
    right: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.wanted + other.wanted,
            self.found + other.found,
            self.placed + other.placed,
            self.right + other.right,
        )

    def precision(self, hits: int) -> float | None:
        """Give how large a part of what was found is hits; `None` where nothing was found."""
        return hits / self.found if self.found else None

    def recall(self, hits: int) -> float | None:
        """Give how large a part of what is wanted is hits; `None` where nothing is wanted."""
        return hits / self.wanted if self.wanted else None

    def f1(self, hits: int) -> float | None:
        """Give the harmonic mean of precision and recall; `None` where nothing was wanted or found."""
        both = self.wanted + self.found
        return 2 * hits / both if both else None


def score(wanted: Sequence[Span], found: Sequence[Span]) -> Score:
    """Compare the facts of one kind in one release.

    A fact is placed where one with the same first and last character is wanted, and right where it is equal to it.
    """
    return Score(
        wanted=len(wanted),
        found=len(found),
        placed=_in_common(map(_place, wanted), map(_place, found)),
        right=_in_common(wanted, found),
    )


def _in_common(these: Iterable[Hashable], those: Iterable[Hashable]) -> int:
    return (Counter(these) & Counter(those)).total()


def _place(fact: Span) -> tuple[int, int]:
    return fact.start, fact.end


def differences(wanted: Sequence[Span], found: Sequence[Span]) -> list[str]:
    """Give a line for each fact that is missing, extra, or found with other fields, in text order."""
    at = {_place(fact): fact for fact in found}
    lines = []
    for fact in wanted:
        other = at.pop(_place(fact), None)
        if other is None:
            lines.append((fact.start, f"missing {_shown(fact)}"))
        elif other != fact:
            lines.append((fact.start, f"changed {_shown(fact)}: {_changed_fields(fact, other)}"))
    lines += [(fact.start, f"extra {_shown(fact)}") for fact in at.values()]
    return [line for _, line in sorted(lines)]


def _shown(fact: Span) -> str:
    return f"{' '.join(fact.text.split())!r} at {fact.start}"


def _changed_fields(wanted: Span, found: Span) -> str:
    want, got = wanted.to_dict(), found.to_dict()
    return "; ".join(f"{key} is {got[key]!r}, not {want[key]!r}" for key in want if got[key] != want[key])
