"""Which candidate wins a span, for every kind of fact."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from pressfacts.rule import Candidate


def select(groups: Iterable[Iterable[Candidate]], refusals: Iterable[Candidate]) -> Iterator[list[Candidate]]:
    """Choose among candidates that overlap, and leave out those that touch a refusal.

    Args:
        groups: what each room found, in any order; among equals the earlier wins.
        refusals: what looks like a fact and is none, such as telephone numbers and statute numbers.

    Yields:
        For each group its candidates that won, in text order: the longest first chosen, then the leftmost.
    """
    taken = _joined(refusals)
    chosen: list[list[Candidate]] = []
    ranked: list[tuple[int, int, Candidate, list[Candidate]]] = []
    for group in groups:
        winners: list[Candidate] = []
        chosen.append(winners)
        ranked += [(found.start - found.end, found.start, found, winners) for found in group]
    for _, _, candidate, winners in sorted(ranked, key=lambda row: row[:2]):
        if _is_free(taken, candidate):
            insort(taken, (candidate.start, candidate.end))
            winners.append(candidate)
    for winners in chosen:
        yield sorted(winners, key=lambda candidate: candidate.start)


def _joined(refusals: Iterable[Candidate]) -> list[tuple[int, int]]:
    """Give the stretches that are refused, in text order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((refusal.start, refusal.end) for refusal in refusals):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _is_free(taken: list[tuple[int, int]], candidate: Candidate) -> bool:
    at = bisect_left(taken, (candidate.start, candidate.start))
    before, after = taken[at - 1 : at], taken[at : at + 1]
    return all(end <= candidate.start for _, end in before) and all(start >= candidate.end for start, _ in after)
