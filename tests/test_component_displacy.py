"""displaCy draws the component's spans and entities, in colours that can be read."""

from __future__ import annotations

import re
import warnings

import pytest
import spacy
from spacy import displacy
from spacy.language import Language

from pressfacts.component import DISPLACY, LABELS, SPANS_KEY

TEXT = """Resan kostar 5kr/6kr, 12 procent mer, och går varje år i två veckor. Dörrarna öppnas kl. 14.00.

– Det är rimligt den 3 maj, säger Karin Vestberg, chef för Resor i Norrvikens kommun.
"""
COLORS: dict[str, str] = DISPLACY["colors"]  # type: ignore[assignment]


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("sv")
    pipeline.add_pipe("pressfacts", config={"ents": True})
    return pipeline


def luminance(color: str) -> float:
    """Give a colour's relative luminance, as WCAG has it."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def labels_and_colors(html: str, labels: set[str]) -> set[tuple[str, str]]:
    """Give each label that a page shows, with the colour before it."""
    shown = re.findall(r"background: (#\w+);[^>]*>\s*(?:[^<]*<span[^>]*>)?\s*(\w+)\s*<", html)
    return {(label, color) for color, label in shown if label in labels}


def test_every_label_has_a_colour_of_its_own() -> None:
    assert COLORS.keys() == set(LABELS.values())
    assert len(set(COLORS.values())) == len(COLORS)
    assert DISPLACY["spans_key"] == SPANS_KEY


@pytest.mark.parametrize("label", COLORS)
def test_labels_and_lines_can_be_seen(label: str) -> None:
    assert contrast(COLORS[label], "#000000") >= 4.5
    assert contrast(COLORS[label], "#ffffff") >= 3


def test_spans_are_drawn(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert {span.label_ for span in doc.spans["pressfacts"]} == set(LABELS.values())
    html = displacy.render(doc, style="span", options=DISPLACY, jupyter=False)
    assert labels_and_colors(html, set(COLORS)) == set(COLORS.items())
    page = displacy.render(doc, style="span", options=DISPLACY, jupyter=False, page=True)
    assert '<html lang="sv">' in page


def test_entities_are_drawn(nlp: Language) -> None:
    html = displacy.render(nlp(TEXT), style="ent", options=DISPLACY, jupyter=False)
    assert labels_and_colors(html, set(COLORS)) == {pair for pair in COLORS.items() if pair[0] != "QUOTE"}


@pytest.mark.parametrize("text", ["", "Bara ord."])
def test_a_doc_without_facts_is_drawn(nlp: Language, text: str) -> None:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W117\]")  # spaCy says that there are no spans
        assert text.split(" ")[0] in displacy.render(nlp(text), style="span", options=DISPLACY, jupyter=False)
