"""Which candidate wins a span."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pressfacts.rule import Candidate
from pressfacts.select import select


def candidate(start: int, end: int) -> Candidate:
    return Candidate("example", start, end)


CANDIDATES = st.lists(st.builds(lambda at, length: candidate(at, at + length), st.integers(0, 60), st.integers(1, 12)))


def test_the_longest_wins_whatever_its_group() -> None:
    short, long, apart = candidate(4, 8), candidate(2, 9), candidate(9, 12)
    assert list(select([[short], [long, apart]], [])) == [[], [long, apart]]


def test_of_equals_the_first_group_wins() -> None:
    assert [len(winners) for winners in select([[candidate(2, 6)], [candidate(2, 6)]], [])] == [1, 0]


def test_nothing_touches_a_refusal() -> None:
    assert list(select([[candidate(2, 9), candidate(10, 12)]], [candidate(8, 10)])) == [[candidate(10, 12)]]


@given(CANDIDATES, CANDIDATES, CANDIDATES)
def test_no_two_overlap_and_none_is_left_out_for_nothing(
    first: list[Candidate], second: list[Candidate], refusals: list[Candidate]
) -> None:
    groups = list(select([first, second], refusals))
    chosen = sorted((found for group in groups for found in group), key=lambda found: found.start)
    assert all(left.end <= right.start for left, right in pairwise(chosen))
    taken = [*chosen, *refusals]
    assert not any(found.start < refusal.end and refusal.start < found.end for found in chosen for refusal in refusals)
    for found in (*first, *second):
        assert any(found.start < other.end and other.start < found.end for other in taken)
