"""Twice as long a text takes twice the instructions, whatever it repeats: no pattern looks back without bound."""

from __future__ import annotations

import shutil
from collections.abc import Iterable

import pytest

from tests.growing import BUNDLES, FRAMES, RUNS
from tests.test_rules import RULES
from tests.weighed import instructions

SLACK = 60_000  # instructions: what any call costs, and tables that grow by doubling
WHOLE = 2.3
PATTERN = 2.5  # a pattern may look ahead in a window as long as the shorter text, which fills it in part

pytestmark = pytest.mark.skipif(shutil.which("valgrind") is None, reason="Valgrind, which counts, is not installed")


@pytest.fixture(scope="session")
def counts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    return instructions("tests.growing", tmp_path_factory.mktemp("counts"))


def growing(counts: dict[str, int], subject: str, runs: Iterable[object], most: float) -> dict[object, str]:
    """Give the runs on which a subject takes more than in proportion to the length."""
    found = {}
    for run in runs:
        once, twice = counts[f"{subject} {run} 1"], counts[f"{subject} {run} 2"]
        if twice > most * once + SLACK:
            found[run] = f"{once:,} and then {twice:,}"
    return found


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_a_pattern_takes_instructions_in_proportion(rule: str, counts: dict[str, int]) -> None:
    assert growing(counts, rule, BUNDLES, PATTERN) == {}


@pytest.mark.parametrize("subject", FRAMES)
def test_extraction_takes_instructions_in_proportion(subject: str, counts: dict[str, int]) -> None:
    assert growing(counts, subject, RUNS, WHOLE) == {}
