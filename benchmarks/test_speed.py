"""Characters a second and time a release, of all facts and of each group, against spaCy's blank Swedish tokeniser.

The tokeniser and the library both remember words that they have met. By turns they read releases that are new to both,
if nothing was run before (`-k by_turns`); the table after it is of releases that both have read.
"""

from __future__ import annotations

import gc
from functools import cache
from itertools import product
from time import process_time

import pytest
import spacy
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.conftest import Show, Source, from_fixtures
from pressfacts import extract
from pressfacts.facts import GROUPS, Group

WARMING = 150
TURN = 25
NONE: tuple[Group, ...] = ()
WAYS: dict[str, tuple[Group, ...]] = {
    "extract": GROUPS,
    **{group: (group,) for group in GROUPS},
    "title and day": NONE,
}
seconds: dict[str, float] = {}


@cache
def tokeniser() -> spacy.Language:
    """Give what the library is measured against."""
    return spacy.blank("sv")


def read(releases: list[Source], way: str) -> None:
    """Read each release in one way."""
    if way == "tokenise":
        for release in releases:
            tokeniser()(release.text)
    else:
        for release in releases:
            extract(release.text, published=release.published, groups=WAYS[way])


def test_by_turns(releases: list[Source], show: Show) -> None:
    """Tokenise and extract the same releases by turns, so that what else the machine does falls on both alike.

    Run alone, it has them meet the releases for the first time, but for those that warm them up.
    """
    ways = ("tokenise", "extract")
    for way in ways:
        read([*from_fixtures(), *releases[:WARMING]], way)  # the fixtures come by nearly every pattern
    measured = releases[WARMING:] if len(releases) >= 2 * WARMING else releases
    taken = dict.fromkeys(ways, 0.0)
    gc.collect()
    gc.freeze()  # the harness's objects are many, and none of what is measured
    for at, way in product(range(0, len(measured), TURN), taken):
        began = process_time()
        read(measured[at : at + TURN], way)
        taken[way] += process_time() - began
    gc.unfreeze()
    ratio = taken["extract"] / taken["tokenise"]
    show(f"by turns of {TURN} releases: extract {ratio:.2f} ÷ tokenise")


@pytest.mark.benchmark(group="speed", timer=process_time)
@pytest.mark.parametrize("way", ["tokenise", *WAYS])
def test_speed(benchmark: BenchmarkFixture, releases: list[Source], show: Show, way: str) -> None:
    """Read the releases in one way, and show what it takes."""
    enough = len(releases) >= 2 * WARMING
    read(releases[:WARMING], way)
    measured = releases[WARMING:] if enough else releases
    benchmark.pedantic(read, args=(measured, way), rounds=1 if enough else 5)
    seconds[way] = benchmark.stats.stats.min
    characters = sum(len(release.text) for release in measured)
    show(
        f"{way:<14} {characters / seconds[way] / 1e6:7.2f} million characters/s "
        f"{seconds[way] / len(measured) * 1e3:8.3f} ms a release {seconds[way] / seconds['tokenise']:6.2f} ÷ tokenise"
    )
