"""How long it takes until something happens, in a fresh interpreter, which takes its part of it alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.conftest import Show

STARTS = {
    "python": ["-c", "pass"],
    "import pressfacts": ["-c", "import pressfacts"],
    "first extract": ["-c", "import pressfacts; pressfacts.extract('Anna Ek, rektor: 3 procent den 3 maj, 2 kr')"],
    "pressfacts --help": ["-m", "pressfacts", "--help"],
}


@pytest.mark.benchmark(group="start")
@pytest.mark.parametrize("start", STARTS)
def test_start(benchmark: BenchmarkFixture, show: Show, start: str) -> None:
    """Start an interpreter anew, and show how long it takes."""
    command = [sys.executable, *STARTS[start]]
    benchmark.pedantic(subprocess.run, args=(command,), kwargs={"check": True, "capture_output": True}, rounds=5)
    show(f"{start:<18} {benchmark.stats.stats.min * 1e3:6.0f} ms")
