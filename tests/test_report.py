"""The report as it is written: what stands in it, and what cannot get out of its place there."""

from __future__ import annotations

import io
import json
import re
from base64 import b64encode
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given

from pressfacts import (
    Failure,
    ItemError,
    Money,
    Official,
    Percentage,
    Quote,
    Release,
    TimeExpression,
    extract,
    extract_many,
)
from pressfacts.markup import shown_on_one_line as shown
from pressfacts.report import Language, write_report
from pressfacts.report.embed import embedded, in_script
from pressfacts.report.overview import Overview
from pressfacts.report.plot import plot_series
from pressfacts.report.series import find_series
from pressfacts.report.wording import details, meaning, moment
from pressfacts.report.words import ENGLISH, SWEDISH, WORDS
from tests.strategies import HOSTILE, releases


def written(releases: Iterable[Release | Failure], **options: Any) -> str:
    out = io.StringIO()
    write_report(releases, out, **options)
    return out.getvalue()


def on(text: str) -> dict[str, Any]:
    return {"start": 0, "end": len(text), "text": text}


def at(text: str, part: str) -> dict[str, Any]:
    start = text.index(part)
    return {"start": start, "end": start + len(part), "text": part}


def money(low: str, high: str | None = "", **fields: Any) -> Money:
    return Money(**on("x"), low=Decimal(low), high=None if high is None else Decimal(high or low), **fields)


def timex(kind: Any, value: str, **fields: Any) -> TimeExpression:
    return TimeExpression(**on("x"), kind=kind, value=value, **fields)


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (money("21800000"), "21 800 000 kr"),
        (money("12.5"), "12,50 kr"),
        (money("-4100000"), "−4 100 000 kr"),
        (money("2000000", currency="EUR", qualifier="approx"), "ungefär 2 000 000 EUR"),
        (money("10", "15", per="elev"), "10–15 kr per elev"),
        (money("100", per="show"), "100 kr per show"),  # a noun that is also the name of a word of the page
        (money("10000000", None), "10 000 000 kr och uppåt"),
        (money("250", per="month", qualifier="equal_or_more"), "minst 250 kr per månad"),
        (Percentage(**on("x"), low=Decimal("3.5"), high=Decimal("3.5")), "3,5 %"),
        (Percentage(**on("x"), low=Decimal(5), high=Decimal(10), unit="percentage_point"), "5–10 procentenheter"),
        (Percentage(**on("x"), low=Decimal(50), high=None), "50 % och uppåt"),
        (timex("date", "2017-01-11", first=date(2017, 1, 11), last=date(2017, 1, 11)), "2017-01-11"),
        (
            timex("date", "2017", first=date(2017, 1, 1), last=date(2017, 12, 31), bound="since", mod="start"),
            "sedan 2017-01-01 – 2017-12-31 (början)",
        ),
        (
            timex("date", "2017-01-11T14:00", first=date(2017, 1, 11), last=date(2017, 1, 11), at=time(14)),
            "2017-01-11 kl. 14:00",
        ),
        (timex("date", "XXXX-10-31", bound="by"), "senast XXXX-10-31"),
        (timex("time", "T14:00", at=time(14)), "T14:00"),
        (timex("duration", "P1Y6M"), "1 år 6 månader"),
        (timex("duration", "P3Y/P5Y", mod="approx"), "ungefär 3 år–5 år"),
        (timex("duration", "PT2H15M"), "2 timmar 15 minuter"),
        (timex("set", "P1W"), "återkommande, 1 vecka"),
        (timex("set", "XXXX-WXX-3"), "återkommande, XXXX-WXX-3"),
        (Official(**on("x"), name="Åsa Ek", party="S"), "Åsa Ek (S)"),
        (Quote(**on("x")), "utan namngiven talare"),
        (Quote(**on("x"), speaker="Åsa\u202e Ek"), "Åsa� Ek"),
    ],
    ids=repr,
)
def test_meaning(fact: Any, said: str) -> None:
    assert meaning(fact, SWEDISH).replace("\xa0", " ") == said


def test_details() -> None:
    assert details(money("4", change="increase", currency_implied=True), SWEDISH) == "ökning · valutan underförstådd"
    assert details(timex("date", "PRESENT_REF", relative=True), ENGLISH) == (
        "counted from the day of publication or another expression · the day is not known"
    )
    official = Official(**on("x"), name="Åsa Ek", role="vd", organisation="Ek AB", phones=("+46701740612",))
    assert details(official, SWEDISH) == "vd, Ek AB · +46701740612"
    assert meaning(money("21800000.5"), ENGLISH) == "21\xa0800\xa0000.50\xa0kr"


def test_moments_are_iso_days_and_minutes() -> None:
    assert moment(date(2017, 1, 11)) == "2017-01-11"
    assert moment(datetime(2017, 1, 11, 16, 15, tzinfo=timezone(timedelta(hours=1)))) == "2017-01-11 16:15"


def test_both_languages_have_the_same_words() -> None:
    assert SWEDISH.keys() == ENGLISH.keys()
    for key, words in SWEDISH.items():
        assert re.findall(r"\{\w*\}", words) == re.findall(r"\{\w*\}", ENGLISH[key]), key


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="lang is one of sv, en, not 'de'"):
        written([], lang="de")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_embedded_json_is_inert_and_exact(text: str) -> None:
    release = Release(text=text, title=text, id=text)
    block = embedded(release, SWEDISH)
    assert not re.search("[<>&\u2028\u2029\ud800-\udfff\r\n\x00]", block)
    form = json.loads(block)
    as_javascript_has_it = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    assert form["text"] == as_javascript_has_it
    written([release]).encode()


@given(releases())
def test_any_release_is_written(release: Release) -> None:
    for lang in get_args(Language):
        written([release], lang=lang).encode()
    json.loads(embedded(release, SWEDISH))


@pytest.mark.parametrize("dangerous", ["</script>", "<!--", "<script", "]]>", "&lt;", "\u2028", "\u2029"])
def test_nothing_ends_the_json_block(dangerous: str) -> None:
    block = in_script({"text": dangerous})
    assert not set("<>&\u2028\u2029") & set(block)
    assert json.loads(block) == {"text": dangerous}


def test_offsets_are_those_of_javascript() -> None:
    text = "🎉🎉 kostar 5 kr 🎉 6 kr"
    release = Release(
        text=text,
        money=tuple(Money(**at(text, part), low=Decimal(5), high=Decimal(5)) for part in ("5 kr", "6 kr")),
    )
    units = text.encode("utf-16-le")
    marks = [mark for fact in json.loads(embedded(release, SWEDISH))["facts"] for mark in fact["marks"]]
    assert [units[2 * start : 2 * end].decode("utf-16-le") for start, end in marks] == ["5 kr", "6 kr"]


@pytest.mark.parametrize(
    ("field", "address", "link"),
    [
        ("emails", "asa.ek@kommunen.se", "mailto:asa.ek@kommunen.se"),
        ("emails", "åsa+press@ö-kommunen.se", "mailto:%C3%A5sa+press@%C3%B6-kommunen.se"),
        ("emails", "javascript:alert(1)", ""),
        ("emails", "a@b.se?body=x", ""),
        ("emails", "a@b.se\nbcc:c@d.se", ""),
        ("emails", '"><img src=x onerror=alert(1)>@b.se', ""),
        ("phones", "+46701740612", "tel:+46701740612"),
        ("phones", "+46701740612;ext=1", ""),
        ("phones", "javascript:alert(1)", ""),
        ("phones", "+４６701740612", ""),
    ],
)
def test_links_are_made_of_addresses_alone(field: str, address: str, link: str) -> None:
    fields: dict[str, Any] = {**on("Åsa Ek"), "name": "Åsa Ek", field: (address,)}
    official = Official(**fields)
    (person,) = json.loads(embedded(Release(text="Åsa Ek", officials=(official,)), SWEDISH))["people"]
    assert [contact["link"] for contact in person["contacts"]] == [link]


def test_the_policy_lets_in_its_own_script_and_style_alone() -> None:
    page = written([])
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy.startswith("default-src &#39;none&#39;; ")
    ((style,), (script,)) = (
        re.findall(rf"<{tag}>(.*?)</{tag.split()[0]}>", page, re.DOTALL) for tag in ("style", 'script type="module"')
    )
    for name, content in (("style-src", style), ("script-src", script)):
        digest = b64encode(sha256(content.encode()).digest()).decode().replace("+", "&#43;")
        assert f"{name} &#39;sha256-{digest}&#39;;" in policy.replace("+", "&#43;")
    assert not re.search(
        r"\son\w+=|javascript:|https?://|@import|url\(", page.replace("http://www.w3.org/2000/svg", "")
    )


def test_releases_are_taken_one_at_a_time() -> None:
    out = io.StringIO()
    sizes = []

    def releases() -> Iterable[Release]:
        for number in range(3):
            sizes.append(len(out.getvalue()))
            yield Release(text="Texten " * 1000, id=str(number))

    write_report(releases(), out)
    assert sizes[2] - sizes[1] > 7000


def points(text: str) -> list[tuple[str, list[tuple[str, str]]]]:
    release = extract(text, published=date(2024, 5, 2))
    return [
        (series.label.strip(), [(point.money.text, point.time.text) for point in series.points])
        for series in find_series(release)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anslaget var 10 miljoner kronor 2021, 12 miljoner kronor 2022 och blir 15 miljoner kronor 2023.",
            [("", [("10 miljoner kronor", "2021"), ("12 miljoner kronor", "2022"), ("15 miljoner kronor", "2023")])],
        ),
        (
            "För åren 2025, 2026 och 2027 avsätts 10, 12 respektive 15 miljoner kronor.",
            [("", [("10", "åren 2025"), ("12", "2026"), ("15 miljoner kronor", "2027")])],
        ),
        (
            "Bidrag (tkr)\n\nLän\t2016\t2017\t2018\nNorrmark\t3 200\t4 150\t6 075\nÄlvdal\t1 480\t2 900\t2 310\n",
            [
                ("Norrmark", [("3 200", "2016"), ("4 150", "2017"), ("6 075", "2018")]),
                ("Älvdal", [("1 480", "2016"), ("2 900", "2017"), ("2 310", "2018")]),
            ],
        ),
        # Two amounts are no series, and neither are those of different currencies, times or sentences.
        ("Anslaget var 10 miljoner kronor 2021 och 12 miljoner kronor 2022.", []),
        ("Det blev 10 miljoner kronor 2021, 12 miljoner euro 2022 och 15 miljoner dollar 2023.", []),
        ("Det blev 5 miljoner kronor 2021, 2 miljoner kronor i mars 2022 och 100 kronor den 3 maj 2023.", []),
        ("Huset byggdes 1901. Det kostade 5 miljoner kronor, 6 miljoner kronor och 7 miljoner kronor.", []),
        ("Anslaget höjs med 10 miljoner kronor 2021, 12 miljoner kronor 2022 och 15 miljoner kronor 2023.", []),
    ],
    ids=range(8),
)
def test_series(text: str, expected: list[Any]) -> None:
    assert points(text) == expected


def test_a_plot_keeps_within_its_field() -> None:
    text = "Resultatet var -4 miljoner kronor 2021, 12 miljoner kronor 2022 och 1,5 miljoner kronor 2023."
    (series,) = find_series(extract(text))
    plot = plot_series(series, SWEDISH)
    assert plot.unit == "miljoner kr"
    assert [tick.label for tick in plot.up] == ["−5", "0", "5", "10", "15"]
    assert [tick.label for tick in plot.across] == ["2021", "2022", "2023"]
    assert all(26 <= dot.top <= dot.y <= dot.bottom <= 190 and 52 <= dot.x <= 380 for dot in plot.dots)


@pytest.mark.parametrize("amounts", [(0, 0, 0), (1, 1, 1), (-3, -2, -1), (10**30, 1, 0), ("0.001", "0.002", "0.01")])
def test_any_amounts_make_a_plot(amounts: tuple[Any, ...]) -> None:
    text = "1 2001 2 2002 3 2003"
    facts = tuple(
        Money(start=place, end=place + 1, text=text[place], low=Decimal(amount), high=Decimal(amount))
        for place, amount in zip((0, 7, 14), amounts, strict=True)
    )
    days = tuple(
        TimeExpression(
            **at(text, str(year)), kind="date", value=str(year), first=date(year, 1, 1), last=date(year, 12, 31)
        )
        for year in (2001, 2002, 2003)
    )
    (series,) = find_series(Release(text=text, money=facts, dates=days))
    assert all(26 <= dot.y <= 190 for dot in plot_series(series, SWEDISH).dots)


def test_the_overview_counts_over_all_releases() -> None:
    overview = Overview(WORDS["sv"])
    text = "Taket är 5 kr, sa Åsa Ek, vd: Vi bygger. Taket är 5 kr."
    for month in (1, 1, 3):
        overview.add(
            Release(
                text=text,
                published=date(2024, month, 5),
                money=(Money(**at(text, "5 kr"), low=Decimal(5), high=Decimal(5)),),
                officials=(Official(**at(text, "Åsa Ek"), name="Åsa Ek", role="vd"),),
                quotes=(Quote(**at(text, "Vi bygger."), speaker="Åsa Ek"),),
            )
        )
    overview.add(Release(text="Tomt."))
    assert (overview.facts(), overview.undated()) == (9, 1)
    assert [(currency, len(amounts)) for currency, amounts in overview.largest()] == [("SEK", 3)]
    (speaker,) = overview.most_quoted()
    assert (speaker.name, speaker.capacity, speaker.quotes, speaker.releases) == ("Åsa Ek", "vd", 3, 3)
    timeline = overview.timeline()
    assert timeline is not None
    assert timeline.counts == (("2024-01", 2), ("2024-02", 0), ("2024-03", 1))


@pytest.mark.parametrize(
    ("days", "counts"),
    [
        ([date(2024, 5, 1), date(2024, 5, 3)], (("2024-05-01", 1), ("2024-05-02", 0), ("2024-05-03", 1))),
        (
            [date(2015, 1, 1), date(2020, 1, 1)],
            tuple((str(year), int(year in (2015, 2020))) for year in range(2015, 2021)),
        ),
        ([date.min, date.max], (("0001", 1), ("9999", 1))),
        ([date.max], (("9999-12-31", 1),)),
    ],
    ids=repr,
)
def test_the_timeline_is_of_days_months_or_years(days: list[date], counts: tuple[tuple[str, int], ...]) -> None:
    overview = Overview(WORDS["sv"])
    for day in days:
        overview.add(Release(text="x", published=day))
    timeline = overview.timeline()
    assert timeline is not None
    assert timeline.counts == counts


def test_what_is_shown_has_nothing_unseen() -> None:
    assert shown(" kro\xadnor\n\tper\x00 \u202eår\ud800 ") == "kronor per� �år�"


def test_a_path_is_written_to(tmp_path: Path) -> None:
    releases = [extract("Färjan till Ön kostade 3 miljoner kronor.", id="\ud800")]
    write_report(iter(releases), tmp_path / "a.html")
    write_report(releases, str(tmp_path / "b.html"))
    assert (tmp_path / "a.html").read_bytes() == written(releases).encode() == (tmp_path / "b.html").read_bytes()


def test_a_release_that_failed_is_named() -> None:
    items: list[Any] = [{"id": "bron", "text": "Bron kostar 5 kr."}, {"id": "kajen", "text": None}]
    with pytest.raises(ItemError, match=r"item 1, 'kajen': text is a str, not NoneType .*errors='skip'"):
        written(extract_many(items, errors="keep"))
