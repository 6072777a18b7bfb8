"""The people of the caller's own spaCy pipeline are evidence for names, and never officials of their own."""

from __future__ import annotations

import spacy

from pressfacts import extract

# Soft hyphens and two line ends: the pipeline's offsets are the text's, not the view's.
TEXT = "Nya ägare till går\xadden\r\n\r\nDet med\xaddelas i dag att Qila Wexo är ägare till gården. Zorba Nex kom.\r\n"


def persons_of(text: str) -> list[tuple[int, int]]:
    nlp = spacy.blank("sv")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PRS", "pattern": name} for name in ("Qila Wexo", "Zorba Nex")])  # type: ignore[attr-defined]
    return [(entity.start_char, entity.end_char) for entity in nlp(text).ents if entity.label_ == "PRS"]


def test_a_person_of_the_pipeline_with_a_capacity_is_an_official() -> None:
    persons = persons_of(TEXT)
    assert len(persons) == 2
    assert extract(TEXT).officials == ()
    (official,) = extract(TEXT, persons=persons).officials
    assert (official.name, official.text, official.role) == ("Qila Wexo", "Qila Wexo", "ägare till gården")


def test_people_without_a_capacity_are_never_brought_in() -> None:
    text = "Vid mötet var Zorba Nex med."
    assert extract(text, persons=persons_of(text)).officials == ()
