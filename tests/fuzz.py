"""Look for a text that breaks what holds for every text, led by what of the code each text reaches.

    .venv/bin/pip install '.[fuzz]'
    .venv/bin/python -m tests.fuzz -max_total_time=600

Atheris stops at the first text that fails and writes the choices that made it to a file `crash-…`;
`.venv/bin/python -m tests.fuzz crash-…` makes it again. What is found is kept in `tests/regressions/`.
"""

from __future__ import annotations

import sys
from datetime import date

import atheris

with atheris.instrument_imports(include=["pressfacts"]):
    from pressfacts import extract

    extract("Kommunen ger Eva Ek (S), ordförande, 5 kronor den 3 maj.", published=date(2020, 2, 29))

from tests.hostile import hostile_release
from tests.test_invariants import check


def read_one(data: bytes) -> None:
    """Make a release of some bytes' choices and check all that holds for its facts."""
    provider = atheris.FuzzedDataProvider(data)
    text = hostile_release(lambda below: provider.ConsumeIntInRange(0, below - 1))
    try:
        check(extract(text, published=(None, date(2020, 2, 29), date.min, date.max)[provider.ConsumeIntInRange(0, 3)]))
    except Exception:
        print(ascii(text), file=sys.stderr)
        raise


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], "-len_control=0", "-max_len=400", *sys.argv[1:]], read_one)
    atheris.Fuzz()
