"""The facts on a Doc survive what spaCy does to Docs and pipelines: bytes, pickles, DocBins, disk and processes."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import load_model_from_config
from spacy.vocab import Vocab

from pressfacts import Release, extract
from tests.test_fixtures import NAMES, text_of

DAY = date(2019, 2, 1)
TEXT = """Resan kostar 5kr/6kr i dag, 12 procent mer än i fjol.

– Det är rimligt den 3 maj, säger Karin Vestberg, chef för Resor i Norrvikens kommun.
"""


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("sv")
    pipeline.add_pipe("pressfacts", config={"ents": True})
    return pipeline


def read(nlp: Language) -> Doc:
    doc = nlp.make_doc(TEXT)
    doc._.published = DAY
    return nlp(doc)


def check(doc: Doc, release: Release | None = None) -> None:
    """Check that a Doc has the facts, and each span and each entity its own."""
    release = release or extract(TEXT, published=DAY)
    assert doc._.pressfacts == release
    assert [span._.fact for span in doc.spans["pressfacts"]] == list(release.facts)
    assert [ent._.fact.text for ent in doc.ents][:2] == ["5kr", "i dag"]


def through_bytes(doc: Doc) -> Doc:
    return Doc(Vocab()).from_bytes(doc.to_bytes())


def through_doc_bin(doc: Doc) -> Doc:
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (again,) = DocBin().from_bytes(stored).get_docs(Vocab())
    return again


def through_pickle(doc: Doc) -> Doc:
    again: Doc = pickle.loads(pickle.dumps(doc))
    return again


@pytest.mark.parametrize("through", [through_bytes, through_doc_bin, through_pickle])
def test_a_doc_travels(nlp: Language, through: Callable[[Doc], Doc]) -> None:
    doc = through(read(nlp))
    check(doc)
    assert doc._.published == DAY
    check(through(doc))


def test_a_doc_bin_without_user_data_has_spans_alone(nlp: Language) -> None:
    (doc,) = DocBin(docs=[read(nlp)]).get_docs(Vocab())
    assert doc._.pressfacts is None
    assert [span.label_ for span in doc.spans["pressfacts"]][:2] == ["MONEY", "MONEY"]
    assert doc.spans["pressfacts"][0]._.fact is None


def test_the_component_travels(nlp: Language) -> None:
    component = pickle.loads(pickle.dumps(nlp.get_pipe("pressfacts")))
    assert component == nlp.get_pipe("pressfacts")
    again = load_model_from_config(nlp.config).from_bytes(nlp.to_bytes())
    check(read(again))


FRESH = """
import sys
import spacy
from spacy.tokens import DocBin

nlp = spacy.load(sys.argv[1])
assert nlp.pipe_names == ["pressfacts"], nlp.pipe_names
assert nlp.config["components"]["pressfacts"]["groups"] == ["money", "quotes"]
(doc,) = DocBin().from_disk(sys.argv[2]).get_docs(nlp.vocab)
for each in (doc, nlp(doc.text)):
    assert [span._.fact.text for span in each.spans["pressfacts"]] == ["5kr", "6kr", "Det är rimligt den 3 maj"]
print(doc._.pressfacts.to_json())
"""


def test_a_pipeline_on_disk_is_loaded_where_only_spacy_is_imported(tmp_path: Path) -> None:
    nlp = spacy.blank("sv")
    nlp.add_pipe("pressfacts", config={"groups": ["money", "quotes"]})
    nlp.to_disk(tmp_path / "pipeline")
    DocBin(store_user_data=True, docs=[nlp(TEXT)]).to_disk(tmp_path / "docs.spacy")
    done = subprocess.run(
        [sys.executable, "-c", FRESH, str(tmp_path / "pipeline"), str(tmp_path / "docs.spacy")],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert Release.from_json(done.stdout) == extract(TEXT, groups=("money", "quotes"))


def test_two_processes_give_what_one_gives(nlp: Language) -> None:
    pairs: Any = [(text_of(name), {"id": name, "published": DAY}) for name in NAMES]
    docs = list(nlp.pipe(pairs, as_tuples=True, n_process=2, batch_size=4))
    assert [context for _, context in docs] == [context for _, context in pairs]
    for doc, context in docs:
        release = extract(doc.text, published=DAY, id=context["id"])
        assert doc._.pressfacts == release
        assert [span._.fact for span in doc.spans["pressfacts"]] == list(release.facts)


def test_two_processes_take_the_day_that_a_doc_says(nlp: Language) -> None:
    moment = datetime(2019, 2, 1, 9, 30, tzinfo=UTC)
    docs = [nlp.make_doc(TEXT) for _ in range(3)]
    for doc, said in zip(docs, (DAY, moment, None), strict=True):
        doc._.published = said
    first, second, third = nlp.pipe(docs, n_process=2, batch_size=1)
    check(first)
    check(second, extract(TEXT, published=moment))
    check(third, extract(TEXT))


def test_what_is_wrong_in_a_process_is_told(nlp: Language) -> None:
    pairs: Any = [(TEXT, {"published": 2019})]
    with pytest.raises(ValueError, match="published is a date, a datetime or a str in ISO 8601, not int"):
        list(nlp.pipe(pairs, as_tuples=True, n_process=2))


PROCESSES = """
import multiprocessing
import sys
from datetime import date

import spacy

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    nlp = spacy.blank("sv")
    nlp.add_pipe("pressfacts", config={"ents": True})
    text = sys.stdin.buffer.read().decode("utf-8")
    pairs = [(text, {"published": date(2019, 2, 1), "id": str(number)}) for number in range(4)]
    for doc, context in nlp.pipe(pairs, as_tuples=True, n_process=2, batch_size=1):
        release = doc._.pressfacts
        assert release.id == context["id"]
        assert [span._.fact for span in doc.spans["pressfacts"]] == list(release.facts)
        assert [ent._.fact.text for ent in doc.ents][:2] == ["5kr", "i dag"]
        print(release.to_json())
"""


@pytest.mark.parametrize("method", sorted({"fork", "spawn"} & set(multiprocessing.get_all_start_methods())))
def test_processes_may_start_in_any_way(tmp_path: Path, method: str) -> None:
    script = tmp_path / "read.py"
    script.write_text(PROCESSES, "utf-8")
    done = subprocess.run(
        [sys.executable, str(script), method],
        cwd=tmp_path,
        input=TEXT.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr.decode()
    read = [Release.from_json(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert read == [extract(TEXT, published=DAY, id=str(number)) for number in range(4)]
