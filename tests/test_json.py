"""The JSON form: back to an equal object, read strictly, described by a schema that is up to date."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from pressfacts import Money, Official, Percentage, Quote, Release, Span, TimeExpression
from pressfacts.outputs.schema import release_schema
from tests.strategies import releases

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "docs" / "release.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

TEXT = "Kommunen ger ca 21,8 miljoner kronor sedan 2011, säger Eva Ek."
MONEY = Money(start=16, end=36, text="21,8 miljoner kronor", low=Decimal(21800000), high=Decimal(21800000))
RELEASE = Release(
    text=TEXT,
    title="Kommunen ger",
    published=datetime(2017, 1, 11, 16, 15, tzinfo=UTC),
    money=(MONEY,),
    percentages=(Percentage(start=0, end=0, text="", low=Decimal("0.5"), high=None, unit="percentage_point"),),
    dates=(
        TimeExpression(
            start=43,
            end=47,
            text="2011",
            kind="date",
            value="2011",
            first=date(2011, 1, 1),
            last=date(2011, 12, 31),
            at=time(14, 0),
            bound="since",
        ),
    ),
    officials=(Official(start=55, end=61, text="Eva Ek", name="Eva Ek", mentions=(Span(55, 61, "Eva Ek"),)),),
    quotes=(Quote(start=0, end=47, text=TEXT[:47], speaker="Eva Ek"),),
)


def changed(**fields: Any) -> dict[str, Any]:
    """Give the JSON form of the release with its amount changed."""
    form = RELEASE.to_dict()
    form["money"][0].update(fields)
    return form


@given(releases())
def test_json_reads_back_into_an_equal_release(release: Release) -> None:
    written = release.to_json()
    assert Release.from_json(written) == release
    assert Release.from_json(release.to_json(indent=1)) == release
    assert Release.from_dict(json.loads(written)) == release
    assert hash(Release.from_json(written)) == hash(release)


@given(releases())
def test_what_is_written_fits_the_schema(release: Release) -> None:
    VALIDATOR.validate(release.to_dict())


@pytest.mark.parametrize("fact", RELEASE.facts, ids=lambda fact: fact.kind)
def test_each_fact_reads_back(fact: Span) -> None:
    assert type(fact).from_json(fact.to_json()) == fact


def test_the_form_of_a_release() -> None:
    assert RELEASE.to_dict() == {
        "id": None,
        "text": TEXT,
        "title": "Kommunen ger",
        "published": "2017-01-11T16:15:00+00:00",
        "money": [
            {
                "kind": "money",
                "start": 16,
                "end": 36,
                "text": "21,8 miljoner kronor",
                "low": "21800000",
                "high": "21800000",
                "currency": "SEK",
                "currency_implied": False,
                "qualifier": None,
                "per": None,
                "change": None,
            }
        ],
        "percentages": [
            {
                "kind": "percentage",
                "start": 0,
                "end": 0,
                "text": "",
                "low": "0.5",
                "high": None,
                "unit": "percentage_point",
                "qualifier": None,
                "change": None,
            }
        ],
        "dates": [
            {
                "start": 43,
                "end": 47,
                "text": "2011",
                "kind": "date",
                "value": "2011",
                "first": "2011-01-01",
                "last": "2011-12-31",
                "at": "14:00:00",
                "mod": None,
                "bound": "since",
                "relative": False,
            }
        ],
        "officials": [
            {
                "kind": "official",
                "start": 55,
                "end": 61,
                "text": "Eva Ek",
                "name": "Eva Ek",
                "party": None,
                "role": None,
                "organisation": None,
                "phones": [],
                "emails": [],
                "mentions": [{"start": 55, "end": 61, "text": "Eva Ek"}],
            }
        ],
        "quotes": [{"kind": "quote", "start": 0, "end": 47, "text": TEXT[:47], "speaker": "Eva Ek"}],
    }


def test_bytes_are_read_as_strings_are() -> None:
    assert Release.from_json(RELEASE.to_json().encode()) == RELEASE


def test_swedish_letters_stand_as_themselves() -> None:
    assert "Å, ä och ö" in Release(text="Å, ä och ö").to_json()


@pytest.mark.parametrize("text", ["\ud800", "å\udc80", "\ude00\ud83d", "\ud83d\U0001f600"])
def test_lone_surrogates_are_escaped_so_that_the_json_can_be_stored(text: str) -> None:
    assert Release.from_json(Release(text=text).to_json().encode("utf-8")).text == text


def test_two_surrogates_that_make_a_pair_stay_two() -> None:
    assert Release.from_json(Release(text="\ud83d\ude00").to_json()).text == "\ud83d\ude00"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("1E+7", "10000000"),
        ("2.18E+7", "21800000"),
        ("21800000.0", "21800000"),
        ("3.50", "3.5"),
        ("0E-9", "0"),
        ("-0", "0"),
        ("100", "100"),
        ("-0.25", "-0.25"),
        ("5.0E-7", "0.0000005"),
        ("123456789012345678901234567890.123456789", "123456789012345678901234567890.123456789"),
    ],
)
def test_amounts_are_plain_digits(number: str, written: str) -> None:
    money = Money(start=0, end=1, text="x", low=Decimal(number), high=Decimal(number))
    assert money.low == Decimal(number)
    assert f"{money.low:f}" == money.to_dict()["low"] == written
    assert Money.from_json(money.to_json()) == money


def test_a_moment_keeps_its_offset_where_the_clock_goes_back() -> None:
    stockholm = ZoneInfo("Europe/Stockholm")
    early, late = (datetime(2017, 10, 29, 2, 30, tzinfo=stockholm, fold=fold) for fold in (0, 1))
    for moment, offset in ((early, "+02:00"), (late, "+01:00")):
        release = Release(text="", published=moment)
        assert release.to_dict()["published"] == f"2017-10-29T02:30:00{offset}"
        assert Release.from_json(release.to_json()) == release


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ([], r"Release: \[\] is no object"),
        ({}, "Release.text: is missing"),
        ({"text": None}, "Release.text: None is no string"),
        ({"text": "a", "titel": "b"}, "Release: no field is called 'titel'"),
        ({"text": "a", "money": "abc"}, "Release.money: 'abc' is no list"),
        ({"text": "a", "published": "i går"}, "Release.published: 'i går' is no date after ISO 8601"),
        ({"text": "a", "published": 5}, "Release.published: 5 is no date"),
        ({"text": "a", "published": "2017-01-11T99:00"}, "Release.published: '2017-01-11T99:00' is no datetime"),
        (changed(kind="percentage"), r"Release.money\[0\]: kind is 'percentage', not 'money'"),
        (changed(start="16"), r"Release.money\[0\].start: '16' is no whole number"),
        (changed(start=True), r"Release.money\[0\].start: True is no whole number"),
        (changed(low=21800000), r"Release.money\[0\].low: 21800000 is no number in plain digits and a string"),
        (changed(low="1E5"), r"Release.money\[0\].low: '1E5' is no number in plain digits"),
        (changed(low="NaN"), r"Release.money\[0\].low: 'NaN' is no number"),
        (changed(high="1"), r"Release.money\[0\]: a range runs upwards, not from 21800000 to 1"),
        (changed(currency_implied="no"), r"Release.money\[0\].currency_implied: 'no' is no true or false"),
        (changed(qualifier="about"), r"Release.money\[0\].qualifier: 'about' is none of 'approx', 'more_than'"),
        (changed(note="x"), r"Release.money\[0\]: no field is called 'note'"),
        (changed(end=35), r"Release.money\[0\]: '21,8 miljoner kronor' is not 19 characters long"),
        (changed(start=15, end=35), "money: '21,8 miljoner kronor' does not stand at 15 in the release's text"),
        ({"text": "a", "officials": [{"kind": "official", "phones": "1"}]}, r"officials\[0\].phones: '1' is no list"),
        ({"text": "a", "money": [1, 2, 3, 4, 5, 6, 7]}, r"Release.money\[4\]: 5 is no object; and 2 more"),
    ],
    ids=str,
)
def test_another_form_is_refused_with_its_path_and_the_remedy(form: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint) as caught:
        Release.from_json(json.dumps(form))
    assert "docs/release.schema.json" in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "{'text': ''}", b"\xff", "[" * 100_000, "1" * 5_000])
def test_what_is_no_json_is_refused_with_the_remedy(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"this is no JSON: .*give what to_json\(\) writes"):
        Release.from_json(text)


@pytest.mark.parametrize("text", [None, 5, {"text": ""}])
def test_json_is_a_string_or_bytes(text: Any) -> None:
    with pytest.raises(TypeError, match=f"JSON is a str or bytes, not {type(text).__name__}"):
        Release.from_json(text)


def test_the_schema_is_up_to_date() -> None:
    assert release_schema() == SCHEMA, "run: python -m pressfacts.outputs.schema > docs/release.schema.json"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_describes_every_field() -> None:
    forms = [SCHEMA, *SCHEMA["$defs"].values()]
    fields = [(name, field) for form in forms for name, field in form["properties"].items()]
    assert [name for name, field in fields if "description" not in field and "const" not in field] == []


@pytest.mark.parametrize("form", [changed(low="1E5"), changed(qualifier="about"), changed(note="x"), {}, []], ids=str)
def test_the_schema_refuses_what_from_dict_refuses(form: object) -> None:
    assert not VALIDATOR.is_valid(form)
