"""How time grows with the length of one text, from 2 thousand characters to 2 million."""

from __future__ import annotations

from time import process_time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.conftest import Show, Source, long_text
from pressfacts import extract

LENGTHS = (2_000, 20_000, 200_000, 2_000_000)
CHARACTERS = 200_000  # that are read of each length, in as many texts as it takes
PLACES = 100
per_character: dict[int, float] = {}


@pytest.mark.benchmark(group="growth", timer=process_time)
@pytest.mark.parametrize("length", LENGTHS)
def test_growth(benchmark: BenchmarkFixture, releases: list[Source], show: Show, length: int) -> None:
    """Read as many characters of each length, and show what one takes."""
    count = max(1, CHARACTERS // length)
    texts = [long_text(releases, length, skip=at * len(releases) // count) for at in range(count)]
    benchmark.pedantic(lambda: [extract(text) for text in texts], rounds=3 if count > 1 else 1, warmup_rounds=count > 1)
    per_character[length] = benchmark.stats.stats.min / (length * count)
    show(
        f"{length:>9} characters {per_character[length] * 1e6:6.2f} s a million "
        f"{per_character[length] / per_character[LENGTHS[0]]:5.2f} × that of {LENGTHS[0]}"
    )
