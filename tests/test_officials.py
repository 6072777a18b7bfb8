"""Whom phrases name or mean, evidence from elsewhere, and what must never happen."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressfacts.layout import Layout, read_layout
from pressfacts.officials import find_people, resolve_officials
from pressfacts.officials.given_names import GIVEN_NAMES
from pressfacts.officials.places import COUNTIES, MUNICIPALITIES
from pressfacts.officials.roles import read_words
from pressfacts.officials.vocabulary import head_of, strong_form
from pressfacts.officials.words import HEAD_TABLE
from pressfacts.text import read_view
from tests.counting import calls

RELEASE = """Svinnet minskar

– Det är bra, säger kostchef Yusuf Al-Hadad.

Landshövding Maj Wästlund besökte köket med oppositionsrådet Per Lundell (SJVP).

– Jag är imponerad, säger hon.

– Vi föreslog det först, säger Lundell.

– Vi fortsätter, säger Yusuf.

– Välkomna åter, säger landshövdingen.

– Inte i dag, säger växeltelefonisten."""


def layout_of(text: str) -> Layout:
    return read_layout(read_view(text))


def span(text: str, phrase: str) -> tuple[int, int]:
    start = text.index(phrase)
    return start, start + len(phrase)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("kostchef Yusuf Al-Hadad", "Yusuf Al-Hadad"),
        ("oppositionsrådet Per Lundell (SJVP)", "Per Lundell"),
        ("hon", "Maj Wästlund"),
        ("Lundell.", "Per Lundell"),
        ("Yusuf.", "Yusuf Al-Hadad"),
        ("landshövdingen", "Maj Wästlund"),
        ("växeltelefonisten", None),
    ],
)
def test_who_is_meant(phrase: str, name: str | None) -> None:
    layout = layout_of(RELEASE)
    lead = "med" if phrase.startswith("opp") else "säger"
    start, end = span(layout.text, f"{lead} {phrase}")
    speaker = (start + len(lead) + 1, end)
    assert find_people(layout, [speaker]).name_at(*speaker) == name


def test_a_speaker_without_a_full_name_keeps_the_name_that_is_there() -> None:
    layout = layout_of("– Det är bra, säger Enhult.")
    speaker = span(layout.text, "Enhult")
    people = find_people(layout, [speaker])
    assert people.name_at(*speaker) == "Enhult"
    assert resolve_officials(people) == ()


def test_a_pronoun_in_an_ascription_is_a_mention() -> None:
    layout = layout_of(RELEASE)
    start, end = span(layout.text, "säger hon")
    people = find_people(layout, [(start + len("säger "), end)])
    official = next(official for official in resolve_officials(people) if official.name == "Maj Wästlund")
    assert [mention.text for mention in official.mentions] == ["Maj Wästlund", "hon"]


def test_entities_are_evidence_for_names_with_a_capacity_only() -> None:
    text = "I dag meddelas att Qila Wexo är ägare till gården. Vid mötet var Zorba Nex med."
    layout = layout_of(text)
    entities = [span(text, "Qila Wexo"), span(text, "Zorba Nex")]
    assert find_people(layout, []).name_at(*entities[0]) is None
    people = find_people(layout, [], entities)
    assert people.name_at(*entities[1]) == "Zorba Nex"
    assert [official.name for official in resolve_officials(people)] == ["Qila Wexo"]


def test_tables_are_whole() -> None:
    assert len(COUNTIES) == 21
    assert len(MUNICIPALITIES) == len(set(MUNICIPALITIES)) == 290
    assert all(name[0].isupper() for name in GIVEN_NAMES)


@pytest.mark.parametrize("row", HEAD_TABLE.strip().splitlines())
def test_every_form_of_a_title_gives_its_indefinite_form(row: str) -> None:
    indefinite, *forms = row.split()
    for form in (indefinite, *forms):
        head = head_of(form)
        assert head is not None
        assert head.indefinite in (indefinite, form)


@pytest.mark.parametrize(
    ("weak", "neuter", "strong"),
    [
        ("energipolitiska", False, "energipolitisk"),
        ("särskilda", False, "särskild"),
        ("biträdande", False, "biträdande"),
        ("tillförordnade", False, "tillförordnad"),
        ("tyska", False, "tysk"),
        ("nordiska", True, "nordiskt"),
        ("operativa", False, "operativ"),
    ],
)
def test_adjectives_before_a_title(weak: str, neuter: bool, strong: str) -> None:
    assert strong_form(weak, neuter) == strong


def test_compounds_need_no_table() -> None:
    for word in ("hälsoskyddsinspektören", "IT-chefen", "kvalitetsutvecklarna", "vice-vd:n"):
        assert head_of(word) is not None
    for word in ("området", "samråd", "tråd", "medarbetare"):
        assert head_of(word) is None


def test_words_are_read_as_token_patterns() -> None:
    reading = read_words("vd och koncernchef för Sörbo Energi AB")
    assert reading.titles[0] == [1]
    assert 7 in reading.organisations[4]


def test_no_pipeline_is_loaded_where_no_name_stands() -> None:
    code = (
        "import sys; from pressfacts import extract; extract('Priset steg med 4 procent. Det är mycket.');"
        "sys.exit('spacy' in sys.modules or 'phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


PIECES = st.sampled_from(
    [
        *(
            "Anna Ek",
            "anna.ek@x.se",
            "070-123 45 67",
            " (S)",
            ", vd",
            " och ",
            "säger ",
            "hon",
            "\n",
            "\n\n",
            "- ",
            " – ",
        ),
        *(
            "Region Norr",
            "ordförande",
            ":",
            ",",
            "(",
            ")",
            "EKS ",
            "von ",
            "Al-",
            "s ",
            "kommunens ",
            "\t",
            "A. ",
            "rådet",
        ),
        *("\u00ad", "\u0301", "ß", "İ", "ﬁ", "\r\n", "0", "+46", "[at]", "**"),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join), st.data())
def test_no_string_makes_it_raise(text: str, data: st.DataObject) -> None:
    layout = layout_of(text)
    start = data.draw(st.integers(0, len(layout.text)))
    end = data.draw(st.integers(start, len(layout.text)))
    people = find_people(layout, [(start, end)], [(start, end)])
    for official in resolve_officials(people):
        assert text[official.start : official.end] == official.text
        assert all(text[mention.start : mention.end] == mention.text for mention in official.mentions)


@pytest.mark.parametrize(
    "unit",
    [
        "A. ",
        "Anna ",
        "Anna Ek, vd, ",
        "ANNA EK ",
        "070-1 ",
        "a.",
        "Anna Ek 070-123 45 67\n",
        "chef för ",
        "Von von ",
        "(S) ",
    ],
)
def test_work_grows_with_the_text(unit: str) -> None:
    def work(size: int) -> int:
        layout = layout_of("Rubrik\n\n" + unit * (size // len(unit)))
        return calls(lambda: resolve_officials(find_people(layout, [])))

    work(500)
    assert work(16_000) <= 10 * work(2_000) + 1_000
