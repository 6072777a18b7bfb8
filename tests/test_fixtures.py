"""Each release in fixtures/, compared whole with what its JSON file says: every fact, every field, nothing beyond."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pressfacts import Release, Span, extract

FIXTURES = Path(__file__).parent.parent / "fixtures"
NAMES = sorted(path.stem for path in FIXTURES.glob("*.txt"))
KINDS = ("money", "percentages", "dates", "officials", "quotes")


def text_of(name: str) -> str:
    """Give a fixture's text with the line ends that it has."""
    with (FIXTURES / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        return file.read()


@cache
def expected_and_given(name: str) -> tuple[Release, date | None]:
    """Give what a fixture's JSON file says, and the day that is handed to `extract` where the text has none."""
    form: dict[str, Any] = json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))
    given = form.pop("given_published", None)
    return Release.from_dict({"text": text_of(name), **form}), given and date.fromisoformat(given)


@cache
def found(name: str) -> Release:
    expected, given = expected_and_given(name)
    return extract(expected.text, published=given)


def differences(expected: tuple[Span, ...], actual: tuple[Span, ...]) -> list[str]:
    """Give a line for each fact that is missing, extra or of other fields, in text order."""
    places = {(fact.start, fact.end): fact for fact in actual}
    lines = []
    for fact in expected:
        other = places.pop((fact.start, fact.end), None)
        if other is None:
            lines.append((fact.start, f"missing {fact.to_json()}"))
        elif other != fact:
            wanted, got = fact.to_dict(), other.to_dict()
            fields = [
                f"{key} is {got.get(key)!r}, not {wanted[key]!r}" for key in wanted if got.get(key) != wanted[key]
            ]
            lines.append((fact.start, f"changed {fact.text!r} at {fact.start}: {'; '.join(fields)}"))
    lines += [(fact.start, f"extra   {fact.to_json()}") for fact in places.values()]
    return [line for _, line in sorted(lines)]


def test_there_are_fixtures_of_every_kind_of_sender() -> None:
    assert len(NAMES) >= 12


def test_every_release_has_its_facts_and_every_fact_its_release() -> None:
    assert sorted(path.stem for path in FIXTURES.glob("*.json")) == NAMES


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_facts_of_a_kind(name: str, kind: str) -> None:
    expected, actual = (getattr(release, kind) for release in (expected_and_given(name)[0], found(name)))
    if actual != expected:
        pytest.fail("\n".join([f"{kind} of {name}:", *differences(expected, actual)]), pytrace=False)


@pytest.mark.parametrize("name", NAMES)
def test_head(name: str) -> None:
    expected, given = expected_and_given(name)
    assert (found(name).title, found(name).published) == (expected.title, given or expected.published)


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_release_reads_back(name: str) -> None:
    assert Release.from_json(found(name).to_json()) == found(name)
