"""Every rule finds its hits, passes by its misses, and has a hit for each of its named alternatives."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import pressfacts
from pressfacts.rule import Rule


def all_rules() -> Iterator[Rule]:
    for module in pkgutil.walk_packages(pressfacts.__path__, "pressfacts."):
        if module.name.endswith("grammar"):
            yield from getattr(importlib.import_module(module.name), "RULES", ())


RULES = list(all_rules())
HITS = [pytest.param(rule, hit, id=f"{rule.name}: {hit}") for rule in RULES for hit in rule.hits]
MISSES = [pytest.param(rule, miss, id=f"{rule.name}: {miss}") for rule in RULES for miss in rule.misses]


def unmark(marked: str) -> tuple[str, list[str]]:
    """Part `bara ⟦64 procent⟧ av` into the sentence and what is marked in it."""
    pieces = marked.replace("⟧", "⟦").split("⟦")
    return "".join(pieces), pieces[1::2]


@pytest.mark.parametrize(("rule", "hit"), HITS)
def test_hit(rule: Rule, hit: str) -> None:
    text, marked = unmark(hit)
    assert marked, f"mark what {rule.name} finds between ⟦ and ⟧"
    assert [text[found.start : found.end] for found in rule.find(text)] == marked


@pytest.mark.parametrize(("rule", "miss"), MISSES)
def test_miss(rule: Rule, miss: str) -> None:
    assert [miss[found.start : found.end] for found in rule.find(miss)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_named_alternative_is_hit(rule: Rule) -> None:
    hit = {name for example in rule.hits for found in rule.find(unmark(example)[0]) for name in found.groups}
    assert set(rule.compiled.groupindex) <= hit


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
