"""The labels of the component's spans, the labels of others' that it reads, and the colours of its own."""

from __future__ import annotations

from typing import Final

LABELS: Final = {
    "money": "MONEY",
    "percentage": "PERCENT",
    "date": "DATE",
    "time": "TIME",
    "duration": "DURATION",
    "set": "SET",
    "official": "OFFICIAL",
    "quote": "QUOTE",
}
"""The label of a fact's span, by the fact's kind."""

SPANS_KEY: Final = "pressfacts"
"""Where the spans stand in `doc.spans`."""

PERSON_LABELS: Final = ("PRS", "PER", "PERSON")
"""What trained pipelines call the people among their entities: the Swedish ones of spaCy `PRS`, others the rest."""

DISPLACY: Final = {
    "spans_key": SPANS_KEY,
    "colors": {
        "MONEY": "#09a84b",
        "PERCENT": "#6da008",
        "DATE": "#4a92f5",
        "TIME": "#0a9fbc",
        "DURATION": "#a081df",
        "SET": "#e74af5",
        "OFFICIAL": "#ee6a0d",
        "QUOTE": "#f6588d",
    },
}
"""The options that displaCy renders the spans with, in its styles `span` and `ent`.

displaCy writes labels in black on these, a contrast of 6.7, and draws them as lines on the page, 3.1 on white.

Source: WCAG 2.2, success criteria 1.4.3 and 1.4.11.
"""
