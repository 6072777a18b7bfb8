"""Work counted in machine instructions: no clock, and what a pattern does inside one call is seen.

`instructions(module)` runs a module of cases under Valgrind's Callgrind. Callgrind writes down the count, and begins
anew, each time that the C function `getppid` is called; `weigh` calls it before each piece of work and after the last.

Source: https://valgrind.org/docs/manual/cl-manual.html, `--dump-before`.
"""

from __future__ import annotations

import ast
import gc
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

Case = tuple[str, Callable[[], object]]
TOTAL = re.compile(r"^totals: (\d+)", re.MULTILINE)


def weigh(cases: Iterable[Case]) -> None:
    """Do each piece of work between two calls of `getppid`, and print the names, a line for each."""
    gc.disable()  # what is collected in a piece of work is mostly another's
    names = []
    for name, work in cases:
        os.getppid()
        work()
        names.append(ascii(name))
    os.getppid()
    print("\n".join(names))


def instructions(module: str, folder: Path) -> dict[str, int]:
    """Run a module that weighs cases, and give the instructions that each took, by its name."""
    command = ["valgrind", "--tool=callgrind", "--quiet", "--dump-before=getppid"]
    command += [f"--callgrind-out-file={folder / 'count'}", sys.executable, "-m", module]
    steady = os.environ | {"PYTHONHASHSEED": "0"}  # the same count every time
    done = subprocess.run(command, env=steady, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    names = [ast.literal_eval(line) for line in done.stdout.splitlines()]
    # The first count is that of the start.
    return {name: total(folder / f"count.{at}") for at, name in enumerate(names, start=2)}


def total(counted: Path) -> int:
    """Read the instructions that Callgrind wrote down in a file."""
    found = TOTAL.search(counted.read_text("utf-8"))
    assert found, f"{counted} has no total"
    return int(found[1])
