"""The component among others: after an entity recogniser that is trained on the spot, before others, and on disk."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import fix_random_seed

from pressfacts import extract

# Names that no list of given names has, so that only the recogniser knows them for people.
TEXT = "Det meddelas i dag att Qila Wexo är ägare till gården. Zorba Nex kom."
TRAINING = (
    ("Det meddelas i dag att {} är ägare till gården.", ("Qila Wexo", "Yxa Trank", "Bexi Ulv")),
    ("{} kom.", ("Zorba Nex", "Qila Wexo", "Yxa Trank")),
    ("I dag kom {} till gården.", ("Bexi Ulv", "Zorba Nex")),
    ("Gården har en ägare.", ("",)),
)


def examples(nlp: Language) -> list[Example]:
    found = []
    for frame, names in TRAINING:
        for name in names:
            start = frame.find("{}")
            entities = [(start, start + len(name), "PRS")] if name else []
            found.append(Example.from_dict(nlp.make_doc(frame.format(name)), {"entities": entities}))
    people = [(start, start + len("Qila Wexo"), "PRS") for start in map(TEXT.index, ("Qila Wexo", "Zorba Nex"))]
    return [*found, Example.from_dict(nlp.make_doc(TEXT), {"entities": people})]


@pytest.fixture(scope="module")
def trained() -> Language:
    """Give a pipeline whose recogniser has learnt a handful of sentences by heart."""
    fix_random_seed(7)
    nlp = spacy.blank("sv")
    nlp.add_pipe("ner")
    learnt = examples(nlp)
    optimizer = nlp.initialize(lambda: learnt)
    shuffle = random.Random(7).shuffle
    for _ in range(40):
        shuffle(learnt)
        nlp.update(learnt, sgd=optimizer)
    return nlp


def with_component(trained: Language, **config: Any) -> Language:
    nlp = spacy.blank("sv", vocab=trained.vocab)
    nlp.add_pipe("ner", source=trained)
    nlp.add_pipe("pressfacts", config=config)
    return nlp


def people(nlp: Language) -> list[tuple[str, str | None]]:
    return [(official.name, official.role) for official in nlp(TEXT)._.pressfacts.officials]


def test_the_people_that_a_trained_pipeline_finds_are_evidence(trained: Language) -> None:
    assert [(ent.text, ent.label_) for ent in trained(TEXT).ents] == [("Qila Wexo", "PRS"), ("Zorba Nex", "PRS")]
    assert extract(TEXT).officials == ()
    assert people(with_component(trained)) == [("Qila Wexo", "ägare till gården")]


def test_they_are_none_under_labels_that_are_not_asked_for(trained: Language) -> None:
    assert people(with_component(trained, person_labels=["PER"])) == []


@pytest.mark.parametrize("label", ["PRS", "PER", "PERSON"])
def test_people_by_rule_are_evidence_under_each_label(label: str) -> None:
    nlp = spacy.blank("sv")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": "Qila Wexo"}])
    nlp.add_pipe("pressfacts")
    assert people(nlp) == [("Qila Wexo", "ägare till gården")]


def test_entities_of_the_recogniser_are_kept_or_give_way(trained: Language) -> None:
    kept = with_component(trained, ents=True)(TEXT)
    assert [(ent.text, ent.label_) for ent in kept.ents] == [("i dag", "DATE"), ("Qila Wexo", "PRS"), ("Zorba Nex", "PRS")]  # fmt: skip  # noqa: E501
    assert kept.ents[1]._.fact is None
    gone = with_component(trained, ents=True, overwrite_ents=True)(TEXT)
    assert [(ent.text, ent.label_) for ent in gone.ents] == [("i dag", "DATE"), ("Qila Wexo", "OFFICIAL"), ("Zorba Nex", "PRS")]  # fmt: skip  # noqa: E501
    assert gone.ents[1]._.fact == gone._.pressfacts.officials[0]


def test_the_whole_pipeline_is_saved_and_loaded(trained: Language, tmp_path: Path) -> None:
    nlp = with_component(trained, ents=True)
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.pipe_names == ["ner", "pressfacts"]
    assert people(again) == [("Qila Wexo", "ägare till gården")]
    assert again.config["components"]["pressfacts"] == nlp.config["components"]["pressfacts"]


def test_two_processes_with_the_recogniser_give_what_one_gives(trained: Language) -> None:
    nlp = with_component(trained)
    alone = nlp(TEXT)._.pressfacts
    assert [doc._.pressfacts for doc in nlp.pipe([TEXT] * 3, n_process=2, batch_size=1)] == [alone] * 3


def test_components_after_it_find_the_doc_as_it_was(trained: Language) -> None:
    nlp = with_component(trained)
    nlp.add_pipe("sentencizer")
    tagger: Any = nlp.add_pipe("tagger")
    tagger.add_label("NN")
    tagger.initialize(lambda: [Example.from_dict(nlp.make_doc("Gården"), {"tags": ["NN"]})], nlp=nlp)
    ruler: Any = nlp.add_pipe("entity_ruler", config={"overwrite_ents": True})
    ruler.add_patterns([{"label": "LOC", "pattern": "gården"}])
    doc = nlp(TEXT)
    assert len(list(doc.sents)) == 2
    assert {token.tag_ for token in doc} == {"NN"}
    assert [ent.label_ for ent in doc.ents] == ["PRS", "LOC", "PRS"]
    assert [span._.fact for span in doc.spans["pressfacts"]] == list(doc._.pressfacts.facts)


def test_a_recogniser_after_it_lets_its_entities_stand(trained: Language) -> None:
    nlp = spacy.blank("sv", vocab=trained.vocab)
    nlp.add_pipe("pressfacts", config={"ents": True})
    nlp.add_pipe("ner", source=trained)
    assert ("i dag", "DATE") in [(ent.text, ent.label_) for ent in nlp(TEXT).ents]


def test_a_pipeline_with_it_may_be_trained_further(trained: Language) -> None:
    nlp = with_component(trained)
    nlp.update(examples(nlp), sgd=nlp.resume_training())
    assert nlp.evaluate(examples(nlp))["ents_f"] is not None
