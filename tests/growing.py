"""Runs of whatever might make a pattern look back or a reader count again, and what is weighed on them.

`python -m tests.growing`, run by `test_growth.py` under Valgrind, reads each at a length and at twice the length.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

from pressfacts import extract
from pressfacts.rule import Rule
from tests.test_rules import RULES
from tests.weighed import Case, weigh

RUNS = (
    "a", "A", "å ", "A ", "Aa ", "9", "9 ", "9.", "9,", "1 000 ", "-", "–", "- ", " ", "\t", "\n", "\n\n", "\r\n",
    "\xa0", ".", "(", ")", "()", "”", '"', "*", "**", "_", "[", "[a](", "#", ":", "@", "a@", "a.", "/", "https://",
    "\xad", "\u030a", "och ", "tre", "tjugo", "tusen", "tusen ", "Eva-", "1/1/", "1–",
    "mellan ", "från 3 ", "kl. ", "den ", "i ", "för ", "Eva Ek ", "Eva Ek, ", "säger ", "– Ja, säger ", "3 till ",
    "10, ", "10–", "januari ", "2014, ", "miljoner ", "kr ", "% ", "vd ", "ordförande ", "+46 ", "Kontakt:\n",
    "Eva Ek (S)\n", "30 miljoner kronor ", "1 miljoner ", "64 procent, ", "den 3 maj ", "i fjol ", "måndag ",
)  # fmt: skip
PATTERN_RUNS = ("9", "9 ", "1 000 ", " ", "A", "Aa ", "tusen ", "januari ", "–", "(", "Eva Ek ", "den ")
BUNDLES = (PATTERN_RUNS[:6], PATTERN_RUNS[6:])
"""What a pattern is weighed on together: few enough that one that it looks back over shows."""

PATTERN_LENGTH = 300
TEXT_LENGTH = 1_500
FRAMES = {"extract": "{}", "extract after words": "Kommunen höjer avgiften, säger Eva Ek (S). Den är{} 5 kronor."}
"""Where runs stand that are extracted from: alone, and after words from which a pattern may set out."""


def run_of(run: str, length: int) -> str:
    """Repeat a run to a length."""
    return (run * length)[:length]


def search(rule: Rule, runs: tuple[str, ...], length: int) -> None:
    """Let a pattern go through texts, without what is done with what it finds."""
    for run in runs:
        for _ in rule.compiled.finditer(run_of(run, length)):
            pass


def cases() -> Iterator[Case]:
    """Each rule on each bundle, and whole extraction from each run in each frame, at a length and twice the length.

    Patterns are compiled, and tables read, before anything is weighed.
    """
    for rule in RULES:
        search(rule, PATTERN_RUNS, 1)
    for run, frame in product(RUNS, FRAMES.values()):
        extract(frame.format(run_of(run, 200)))
    for rule in RULES:
        for runs in BUNDLES:
            for times in (1, 2):
                yield f"{rule.name} {runs} {times}", partial(search, rule, runs, times * PATTERN_LENGTH)
    for (subject, frame), run, times in product(FRAMES.items(), RUNS, (1, 2)):
        text = frame.format(run_of(run, times * TEXT_LENGTH))
        yield f"{subject} {run} {times}", partial(extract, text)


if __name__ == "__main__":
    weigh(cases())
