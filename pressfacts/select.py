"""Which candidate wins a span, for every kind of fact."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from pressfacts.rule import Candidate


def select(candidates: Iterable[Candidate], refusals: Iterable[Candidate]) -> list[Candidate]:
    """Choose among candidates that overlap, and leave out those that touch a refusal.

    Args:
        candidates: what the rooms found, in any order; among equals the earlier wins.
        refusals: what looks like a fact and is none, such as telephone numbers and statute numbers.

    Returns:
        Candidates of which no two overlap, in text order: the longest first chosen, then the leftmost.
    """
    taken: list[tuple[int, int]] = []
    for refusal in refusals:
        if _is_free(taken, refusal):
            insort(taken, (refusal.start, refusal.end))
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda candidate: (candidate.start - candidate.end, candidate.start)):
        if _is_free(taken, candidate):
            insort(taken, (candidate.start, candidate.end))
            chosen.append(candidate)
    return sorted(chosen, key=lambda candidate: candidate.start)


def _is_free(taken: list[tuple[int, int]], candidate: Candidate) -> bool:
    at = bisect_left(taken, (candidate.start, candidate.start))
    before, after = taken[at - 1 : at], taken[at : at + 1]
    return all(end <= candidate.start for _, end in before) and all(start >= candidate.end for start, _ in after)
