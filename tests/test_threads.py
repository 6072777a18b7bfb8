"""Threads share the library and nothing else: they give what one gives, also where all begin with nothing compiled."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from pressfacts import extract
from tests.test_fixtures import NAMES, text_of

TEXTS = [text_of(name) for name in NAMES] * 2

COLD = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from pressfacts import extract
from tests.test_threads import TEXTS

start = Barrier(4)

def read(at):
    start.wait()
    return [extract(text) for text in TEXTS[at:] + TEXTS[:at]]

sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(4) as pool:
    for at, releases in enumerate(pool.map(read, range(4))):
        assert releases == [extract(text) for text in TEXTS[at:] + TEXTS[:at]]
print("equal")
"""


def test_threads_give_what_one_gives() -> None:
    expected = [extract(text) for text in TEXTS]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(extract, TEXTS)) == expected


def test_threads_that_all_begin_with_nothing_compiled() -> None:
    done = subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "equal\n"
