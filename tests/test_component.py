"""The spaCy component on a Doc: the release, a span for each fact, what is said of the day, and what is malformed."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import attrs
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.tokens.underscore import Underscore
from spacy.util import ignore_error

from pressfacts import Release, extract
from pressfacts.component import LABELS, fact_of, register_extensions, release_of
from pressfacts.facts import GROUPS
from tests.strategies import TEXTS, releases
from tests.test_fixtures import NAMES, text_of
from tests.test_import import modules_after

TEXT = """Ny bro över Lillån

Publicerad 3 maj 2021

Bron kostar 600 tkr, 12 procent mer än i fjol, och blir klar om två veckor. Den målas varje år.

– Vi öppnar kl. 14.00, säger Karin Vestberg, chef för Gator i Norrvikens kommun.
"""


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("sv")
    pipeline.add_pipe("pressfacts")
    return pipeline


@pytest.fixture
def extensions() -> Iterator[None]:
    """Let a test set extensions that are gone after it."""
    state = Underscore.get_state()
    Underscore.load_state(tuple(dict(part) for part in state))  # type: ignore[arg-type]
    yield
    Underscore.load_state(state)


def shown(doc: Doc) -> list[tuple[str, str, str]]:
    """Give for each span its text, the exact text of its fact, and its label."""
    return [(span.text, span._.fact.text, span.label_) for span in doc.spans["pressfacts"]]


def test_a_blank_pipeline_takes_it_by_name_alone() -> None:
    statement = (
        "import spacy, sys; nlp = spacy.blank('sv'); assert 'pressfacts.component' in sys.modules\n"
        "heavy = {'regex', 'cattrs', 'holidays', 'phonenumbers', 'pressfacts.rooms'}\n"
        "assert heavy.isdisjoint(sys.modules)\n"
        "nlp.add_pipe('pressfacts'); assert heavy.isdisjoint(sys.modules)\n"
        "doc = nlp('Priset är 5 kronor.'); assert doc._.pressfacts.money[0].amount == 5"
    )
    assert "spacy" in modules_after(statement)


@pytest.mark.parametrize("name", NAMES)
def test_a_doc_has_the_release_that_extract_gives(nlp: Language, name: str) -> None:
    doc = nlp(text_of(name))
    release = extract(doc.text)
    assert doc._.pressfacts == release
    assert [span._.fact for span in doc.spans["pressfacts"]] == list(release.facts)
    for span, fact in zip(doc.spans["pressfacts"], release.facts, strict=True):
        assert span.label_ == LABELS[fact.kind]
        assert span[0].idx <= fact.start < span[0].idx + len(span[0])
        assert span[-1].idx < fact.end <= span.end_char


def test_each_kind_has_its_label(nlp: Language) -> None:
    assert shown(nlp(TEXT)) == [
        ("3 maj 2021", "3 maj 2021", "DATE"),
        ("600 tkr", "600 tkr", "MONEY"),
        ("12 procent", "12 procent", "PERCENT"),
        ("i fjol", "i fjol", "DATE"),
        ("om två veckor", "om två veckor", "DATE"),
        ("varje år", "varje år", "SET"),
        ("Vi öppnar kl. 14.00", "Vi öppnar kl. 14.00", "QUOTE"),
        ("kl. 14.00", "kl. 14.00", "TIME"),
        ("Karin Vestberg", "Karin Vestberg", "OFFICIAL"),
    ]
    assert shown(nlp("Det tog två veckor.")) == [("två veckor", "två veckor", "DURATION")]


def test_an_edge_within_a_token_is_widened_and_the_fact_is_exact(nlp: Language) -> None:
    doc = nlp("Avgiften:50kr tas ut vid 30kr-gränsen, och resan kostar 5kr/6kr.")
    assert shown(doc) == [
        ("Avgiften:50kr", "50kr", "MONEY"),
        ("30kr-gränsen", "30kr", "MONEY"),
        ("5kr/6kr", "5kr", "MONEY"),
        ("5kr/6kr", "6kr", "MONEY"),
    ]
    for span in doc.spans["pressfacts"]:
        fact = span._.fact
        assert doc.text[fact.start : fact.end] == fact.text


def test_facts_in_the_same_tokens_are_told_apart(nlp: Language) -> None:
    """A hand-made Doc, all of one token: every span has the same characters, and most the same label as another."""
    doc = nlp.get_pipe("pressfacts")(Doc(nlp.vocab, words=[TEXT], spaces=[False]))
    assert {(span.start_char, span.end_char) for span in doc.spans["pressfacts"]} == {(0, len(TEXT))}
    assert [span._.fact for span in doc.spans["pressfacts"]] == list(extract(TEXT).facts)


def test_a_span_has_the_place_of_its_fact_as_its_id(nlp: Language) -> None:
    doc = nlp(TEXT)
    ids = [span.id_ for span in doc.spans["pressfacts"]]
    assert ids[:3] == ["dates[0]", "money[0]", "percentages[0]"]
    assert len(set(ids)) == len(ids)


def test_the_tokens_are_those_that_the_doc_had(nlp: Language) -> None:
    words = ["Bron", "kostar", "6", "00", "t", "kr", "och", "5", "procent", "till", "."]
    spaces = [True, True, False, True, False, True, True, True, True, False, False]
    doc = nlp(Doc(nlp.vocab, words=words, spaces=spaces))
    assert [token.text for token in doc] == words
    assert shown(doc) == [("600 tkr", "600 tkr", "MONEY"), ("5 procent", "5 procent", "PERCENT")]


def test_a_span_of_the_callers_own_finds_the_fact_in_its_tokens(nlp: Language) -> None:
    doc = nlp("Den 3 maj kostar 5 kronor.")
    assert doc[3:5].text == "kostar 5"
    assert doc[4:6]._.fact == doc._.pressfacts.money[0]
    assert Span(doc, 4, 6, label="MONEY", span_id="of-mine")._.fact == doc._.pressfacts.money[0]
    assert Span(doc, 4, 6, label="MONEY", span_id=123456789)._.fact == doc._.pressfacts.money[0]
    for other in (Span(doc, 4, 6, label="PERCENT"), Span(doc, 0, 3, label="MONEY", span_id="money[0]")):
        assert other._.fact is None
    for other in (doc[3:5], doc[4:5], doc[3:3], doc[:]):
        assert other._.fact is None


@pytest.mark.parametrize("text", ["", " ", "\n\n \t", "​", "\x00", "Bara ord."])
def test_a_text_without_facts_has_an_empty_group(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert doc._.pressfacts == extract(text)
    assert len(doc.spans["pressfacts"]) == 0


def test_a_doc_that_was_not_read_has_none(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    assert doc._.pressfacts is None
    assert doc[0:3]._.fact is None
    assert "pressfacts" not in doc.spans


@given(text=TEXTS, cuts=st.sets(st.integers(1, 200)))
def test_no_text_and_no_tokens_raise(nlp: Language, text: str, cuts: set[int]) -> None:
    text = text.encode("utf-8", "replace").decode("utf-8")  # spaCy takes no lone surrogates
    edges = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    words = [text[start:end] for start, end in pairwise(edges) if start < end]
    doc = Doc(nlp.vocab, words=words, spaces=[False] * len(words))
    nlp.get_pipe("pressfacts")(doc)
    assert doc._.pressfacts == extract(text)
    assert [span._.fact for span in doc.spans["pressfacts"]] == list(doc._.pressfacts.facts)


class TestPublished:
    def anchor_and_days(self, doc: Doc) -> tuple[Any, Any]:
        return doc._.pressfacts.published, doc._.pressfacts.dates[0].first

    @pytest.mark.parametrize("said", [date(2019, 2, 1), "2019-02-01", " 2019-02-01 "])
    def test_it_is_taken_from_the_doc(self, nlp: Language, said: date | str) -> None:
        doc = nlp.make_doc("Det öppnar i dag.")
        doc._.published = said
        assert doc._.published == date(2019, 2, 1)
        assert self.anchor_and_days(nlp(doc)) == (date(2019, 2, 1), date(2019, 2, 1))

    def test_it_may_be_a_moment(self, nlp: Language) -> None:
        moment = datetime(2019, 2, 1, 14, 30, tzinfo=UTC)
        doc = nlp.make_doc("Det öppnar i dag.")
        doc._.published = moment
        assert doc._.published == moment
        assert self.anchor_and_days(nlp(doc)) == (moment, date(2019, 2, 1))

    @pytest.mark.parametrize("said", [None, ""])
    def test_nothing_said_leaves_it_to_the_text(self, nlp: Language, said: str | None) -> None:
        doc = nlp.make_doc(TEXT)
        doc._.published = said
        assert doc._.published is None
        assert nlp(doc)._.pressfacts.published == date(2021, 5, 3)

    def test_what_is_no_day_is_told_where_it_is_said(self, nlp: Language) -> None:
        doc = nlp.make_doc("Det öppnar i dag.")
        with pytest.raises(TypeError, match="published is a date, a datetime or a str in ISO 8601, not int"):
            doc._.published = 2019
        with pytest.raises(ValueError, match="published is 'i fjol', no day or moment in ISO 8601, such as 2017-01-11"):
            doc._.published = "i fjol"

    @pytest.mark.parametrize(
        ("context", "id"),
        [
            (date(2019, 2, 1), None),
            ({"published": date(2019, 2, 1)}, None),
            ({"published": "2019-02-01", "id": "bro.txt", "sender": ["Norrviken"]}, "bro.txt"),
        ],
    )
    def test_it_is_taken_from_the_context(self, nlp: Language, context: Any, id: str | None) -> None:
        ((doc, given_back),) = nlp.pipe([("Det öppnar i dag.", context)], as_tuples=True)
        assert given_back is context
        assert self.anchor_and_days(doc) == (date(2019, 2, 1), date(2019, 2, 1))
        assert doc._.pressfacts.id == id

    @pytest.mark.parametrize("context", [None, 17, "bro.txt", ("a", 2), {"sender": "Norrviken"}, {"published": None}])
    def test_a_context_of_the_callers_own_is_let_be(self, nlp: Language, context: Any) -> None:
        ((doc, given_back),) = nlp.pipe([(TEXT, context)], as_tuples=True)
        assert given_back is context
        assert doc._.pressfacts == extract(TEXT)

    def test_what_the_doc_says_goes_before_the_context(self, nlp: Language) -> None:
        doc = nlp.make_doc("Det öppnar i dag.")
        doc._.published = "2019-02-01"
        ((doc, _),) = nlp.pipe([(doc, {"published": "2020-01-01", "id": "bro"})], as_tuples=True)
        assert self.anchor_and_days(doc) == (date(2019, 2, 1), date(2019, 2, 1))
        assert doc._.pressfacts.id == "bro"

    @pytest.mark.parametrize(("given", "id"), [(17, "17"), ("", ""), (float("nan"), None), (None, None)])
    def test_an_id_that_is_no_string_is_made_one(self, nlp: Language, given: Any, id: str | None) -> None:
        ((doc, context),) = nlp.pipe([(TEXT, {"id": given})], as_tuples=True)
        assert doc._.pressfacts.id == id
        assert context["id"] is given

    @pytest.mark.parametrize(
        ("context", "error", "message"),
        [
            ({"published": 2019}, TypeError, "published is a date, a datetime or a str in ISO 8601, not int"),
            ({"published": "förra året"}, ValueError, "'förra året', no day or moment in ISO 8601"),
        ],
    )
    def test_a_context_of_other_types_is_told(self, nlp: Language, context: Any, error: Any, message: str) -> None:
        with pytest.raises(error, match=message):
            list(nlp.pipe([(TEXT, context)], as_tuples=True))

    @pytest.mark.usefixtures("extensions")
    def test_an_extension_of_the_callers_own_is_read(self) -> None:
        Doc.remove_extension("published")
        Doc.set_extension("published", default=None)
        nlp = spacy.blank("sv")
        nlp.add_pipe("pressfacts")
        doc = nlp.make_doc("Det öppnar i dag.")
        doc._.published = date(2019, 2, 1)
        assert self.anchor_and_days(nlp(doc)) == (date(2019, 2, 1), date(2019, 2, 1))


class TestConfig:
    def test_what_is_asked_for_stands_in_the_pipelines_config(self) -> None:
        nlp = spacy.blank("sv")
        nlp.add_pipe("pressfacts", config={"groups": ["money", "quotes"]})
        assert nlp.config["components"]["pressfacts"] == {
            "factory": "pressfacts",
            "groups": ["money", "quotes"],
            "ents": False,
            "overwrite_ents": False,
            "person_labels": ["PRS", "PER", "PERSON"],
            "max_chars": None,
        }
        doc = nlp(TEXT)
        assert doc._.pressfacts == extract(TEXT, groups=("money", "quotes"))
        assert {span.label_ for span in doc.spans["pressfacts"]} == {"MONEY", "QUOTE"}

    @pytest.mark.parametrize(
        "config", [{"groups": ["pengar"]}, {"groups": "money"}, {"max_chars": "lång"}, {"colour": "blue"}]
    )
    def test_what_there_is_not_is_told_at_once(self, config: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=next(iter(config))):
            spacy.blank("sv").add_pipe("pressfacts", config=config)

    def test_a_text_over_the_limit_goes_to_the_pipelines_error_handler(self) -> None:
        nlp = spacy.blank("sv")
        nlp.add_pipe("pressfacts", config={"max_chars": 10})
        assert nlp("En krona.")._.pressfacts.money
        with pytest.raises(ValueError, match="over max_chars=10"):
            nlp("Två kronor.")
        leave_out: Any = ignore_error
        nlp.set_error_handler(leave_out)
        assert [doc.text for doc in nlp.pipe(["En krona.", "Två kronor."])] == ["En krona."]

    def test_the_pipeline_knows_what_it_writes(self, nlp: Language) -> None:
        assert nlp.get_pipe_meta("pressfacts").assigns == ["doc._.pressfacts", "doc.spans", "span._.fact"]
        assert not nlp.get_pipe_meta("pressfacts").retokenizes


class TestEnts:
    def pipeline(self, patterns: dict[str, str], **config: bool) -> Language:
        nlp = spacy.blank("sv")
        if patterns:
            ruler: Any = nlp.add_pipe("entity_ruler")
            ruler.add_patterns([{"label": label, "pattern": text} for text, label in patterns.items()])
        nlp.add_pipe("pressfacts", config=config)
        return nlp

    def ents(self, doc: Doc) -> list[tuple[str, str]]:
        return [(ent.text, ent.label_) for ent in doc.ents]

    def test_they_are_let_be_unless_asked_for(self, nlp: Language) -> None:
        assert not nlp(TEXT).ents
        assert not nlp(TEXT).has_annotation("ENT_IOB")
        assert self.ents(self.pipeline({"600": "CARDINAL"})(TEXT)) == [("600", "CARDINAL")]

    def test_facts_are_entities_but_for_quotes(self) -> None:
        doc = self.pipeline({}, ents=True)(TEXT)
        expected = [span for span in doc.spans["pressfacts"] if span.label_ != "QUOTE"]
        assert list(doc.ents) == expected
        assert [ent._.fact for ent in doc.ents] == [span._.fact for span in expected]

    def test_entities_of_others_are_kept(self) -> None:
        doc = self.pipeline({"kostar 600": "ODD", "Lillån": "LOC"}, ents=True)(TEXT)
        assert self.ents(doc)[:4] == [("Lillån", "LOC"), ("3 maj 2021", "DATE"), ("kostar 600", "ODD"),
                                      ("12 procent", "PERCENT")]  # fmt: skip
        assert doc.ents[0]._.fact is None

    def test_entities_of_others_give_way_where_they_are_told_to(self) -> None:
        doc = self.pipeline({"kostar 600": "ODD", "Lillån": "LOC"}, ents=True, overwrite_ents=True)(TEXT)
        assert self.ents(doc)[:4] == [("Lillån", "LOC"), ("3 maj 2021", "DATE"), ("600 tkr", "MONEY"),
                                      ("12 procent", "PERCENT")]  # fmt: skip

    def test_one_of_two_facts_in_a_token_is_its_entity(self) -> None:
        doc = self.pipeline({}, ents=True)("Resan kostar 5kr/6kr.")
        assert [ent._.fact.text for ent in doc.ents] == ["5kr"]
        assert len(doc.spans["pressfacts"]) == 2

    def test_a_text_without_facts_has_none(self) -> None:
        for text in ("", " ", "Bara ord."):
            assert self.ents(self.pipeline({}, ents=True)(text)) == []


class TestChanges:
    """What is done to a Doc afterwards."""

    def test_a_copy_has_the_facts(self, nlp: Language) -> None:
        copy = nlp(TEXT).copy()
        assert copy._.pressfacts == extract(TEXT)
        assert [span._.fact for span in copy.spans["pressfacts"]] == list(extract(TEXT).facts)

    def test_a_second_reading_takes_the_place_of_the_first(self, nlp: Language) -> None:
        doc = nlp(TEXT)
        doc._.published = "1999-12-31"
        nlp(doc)
        assert doc._.pressfacts == extract(TEXT, published=date(1999, 12, 31))
        assert [span._.fact for span in doc.spans["pressfacts"]] == list(doc._.pressfacts.facts)

    def test_after_retokenizing_the_spans_are_laid_anew_by_assignment(self, nlp: Language) -> None:
        doc = nlp("Bron över Lillån kostar 600 tkr.")
        with doc.retokenize() as retokenizer:
            retokenizer.merge(doc[0:3])
            retokenizer.merge(doc[4:6])
        doc._.pressfacts = doc._.pressfacts
        assert shown(doc) == [("600 tkr", "600 tkr", "MONEY")]
        assert len(doc.spans["pressfacts"][0]) == 1

    def test_a_part_as_a_doc_has_no_release(self, nlp: Language) -> None:
        whole = nlp(TEXT)
        for user_data in (False, True):
            part = whole[10:30].as_doc(copy_user_data=user_data)
            assert part._.pressfacts is None
            assert part[0:3]._.fact is None
        assert nlp(part)._.pressfacts == extract(part.text)

    def test_joined_docs_have_no_release_until_they_are_read(self, nlp: Language) -> None:
        docs = [nlp("Bron kostar 600 tkr."), nlp("Vägen kostar 5 kronor.")]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.filterwarnings("ignore", message=r"\[W101\]")  # spaCy says that it leaves our string behind
            joined = Doc.from_docs(docs)
        assert joined._.pressfacts is None
        assert [span._.fact for span in joined.spans["pressfacts"]] == [None, None]
        assert [fact.text for fact in nlp(joined)._.pressfacts.money] == ["600 tkr", "5 kronor"]

    def test_a_release_may_be_assigned(self, nlp: Language) -> None:
        doc = nlp(TEXT)
        corrected = attrs.evolve(doc._.pressfacts, percentages=(), title="Bron")
        doc._.pressfacts = corrected
        assert doc._.pressfacts == corrected
        assert [span._.fact for span in doc.spans["pressfacts"]] == list(corrected.facts)

    @pytest.mark.parametrize(
        ("release", "error", "message"),
        [
            (extract("Något annat."), ValueError, "another text than the Doc"),
            ({"text": TEXT}, TypeError, "doc._.pressfacts is a Release, not dict"),
            (None, TypeError, "doc._.pressfacts is a Release, not NoneType"),
        ],
    )
    def test_what_is_not_its_release_may_not(self, nlp: Language, release: Any, error: Any, message: str) -> None:
        doc = nlp(TEXT)
        with pytest.raises(error, match=message):
            doc._.pressfacts = release
        assert doc._.pressfacts == extract(TEXT)

    @given(release=releases())
    def test_any_release_may_be_put_on_the_doc_of_its_text(self, nlp: Language, release: Release) -> None:
        if release.text.isprintable() or release.text.isascii():
            doc = nlp.make_doc(release.text)
            doc._.pressfacts = release
            assert doc._.pressfacts == release
            for span in doc.spans["pressfacts"]:
                assert span._.fact in (*release.facts, None)


@pytest.mark.usefixtures("extensions")
class TestExtensions:
    @pytest.mark.parametrize(("kind", "name", "getter"), [(Doc, "pressfacts", release_of), (Span, "fact", fact_of)])
    def test_one_of_anothers_is_let_be_with_a_warning(self, kind: Any, name: str, getter: Any) -> None:
        kind.set_extension(name, getter=lambda held: "another's", force=True)
        nlp = spacy.blank("sv")
        with pytest.warns(UserWarning, match=rf"{kind.__name__} has another extension `{name}`.*{getter.__name__}"):
            nlp.add_pipe("pressfacts")
        doc = nlp("Det kostar 5 kronor.")
        held = doc if kind is Doc else doc.spans["pressfacts"][0]
        assert getattr(held._, name) == "another's"
        assert getter(held) in (extract(doc.text), extract(doc.text).money[0])

    def test_nothing_is_registered_before_it_is_asked_for(self) -> None:
        for kind, name in ((Doc, "pressfacts"), (Doc, "published"), (Span, "fact")):
            kind.remove_extension(name)
        spacy.blank("sv")
        assert not Doc.has_extension("published")
        register_extensions()
        register_extensions()
        assert Doc.has_extension("pressfacts")
        assert Doc.has_extension("published")
        assert Span.has_extension("fact")


def test_every_group_and_kind_has_a_label() -> None:
    kinds = {"money", "percentage", "date", "time", "duration", "set", "official", "quote"}
    assert LABELS.keys() == kinds
    assert len(set(LABELS.values())) == len(kinds)
    assert set(GROUPS) == {"money", "percentages", "dates", "officials", "quotes"}
