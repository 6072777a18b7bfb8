"""How an amount of money came about, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from pressfacts.amounts import rate_after, rate_before, rate_later, words_before
from pressfacts.amounts.steps import around, tell_change, tell_ends, tell_qualifier
from pressfacts.counterfactual import FARTHEST, sentence_around, telling_words
from pressfacts.derivation import Step
from pressfacts.rule import Candidate

UNWRITTEN = {
    "kronor": "as nothing else is written and what stands around it is about money",
    "table": "the unit that the table gives its figures",
    "compared": "the unit of the figure that it is compared with",
    "elliptic": "the unit of the amount before it",
}


def tell_money(candidate: Candidate, text: str, ends: tuple[Decimal, Decimal], currency: str) -> Iterator[Step]:
    """Tell how an amount was reckoned, and which words say its currency, qualifier, rate and change.

    Args:
        candidate: what was found.
        text: the view that it was found in.
        ends: the lower and the upper end, as they were reckoned.
        currency: the code that its unit stands for.
    """
    groups = candidate.groups
    yield from tell_ends(groups, groups.get("unit_magnitude"), ends)
    yield _currency(groups, currency)
    yield from tell_qualifier(candidate, text)
    yield from _rate(candidate, text)
    yield from tell_change(candidate, text, share=False)


def _currency(groups: Mapping[str, str], code: str) -> Step:
    written = groups.get("unit") or None
    if "implied" in groups:
        return Step("currency", written, f"{code}, {UNWRITTEN[groups['implied']]}")
    own = "own_unit" in groups or "to_unit" in groups
    return Step("currency", written, code if own else f"{code}, taken over from the amount beside it")


def _rate(candidate: Candidate, text: str) -> Iterator[Step]:
    per = candidate.groups.get("per")
    if per is None:
        return
    start, end = sentence_around(text, candidate.start, candidate.end)
    left, right = around(candidate)
    for place in (candidate.end, right):
        found, stop = rate_after(text, place, end)
        if found == per:
            yield Step("rate", text[place:stop].strip(), f"per {per}")
            return
    before = words_before(text, start, left)
    if rate_later(text, right, end) == per:
        words = telling_words(text[right : min(end, right + FARTHEST)].split(" "), _later)
        yield Step("rate", words, f"per {per}")
    elif rate_before(before) == per:
        yield Step("rate", telling_words(before, rate_before), f"per {per}")
    else:
        yield Step("rate", None, f"per {per}, taken over from the amount beside it")


def _later(words: list[str]) -> str | None:
    clause = " ".join(words)
    return rate_later(clause, 0, len(clause))
