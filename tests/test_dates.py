"""Dates: each way to say one, each day of forty years, and any anchor."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressfacts import TimeExpression, extract
from pressfacts.dates import find_dates, resolve_dates
from pressfacts.dates.holiday import holiday, reckon_easter
from pressfacts.dates.tense import find_tense, tense_of
from pressfacts.dates.words import EASTER_HOLIDAYS, FIXED_HOLIDAYS, MONTHS, MOVING_HOLIDAYS
from pressfacts.layout import read_layout
from pressfacts.text import read_view

WEDNESDAY = date(2017, 1, 11)
NEW_YEAR = date(2019, 12, 31)
LEAP_DAY = date(2020, 2, 29)
AUTUMN = date(2022, 10, 5)


def only(text: str, anchor: date | None) -> TimeExpression:
    """Give the one expression of a text."""
    (fact,) = extract(text, published=anchor).dates
    return fact


RELATIVE = [
    ("Det sker ⟦i dag⟧.", WEDNESDAY, "2017-01-11", "2017-01-11"),
    ("Det skedde ⟦i går⟧.", date(2020, 1, 1), "2019-12-31", "2019-12-31"),
    ("Det skedde ⟦i förrgår⟧.", date(2020, 3, 1), "2020-02-28", "2020-02-28"),
    ("Det sker ⟦i morgon⟧.", LEAP_DAY, "2020-03-01", "2020-03-01"),
    ("Det sker ⟦i övermorgon⟧.", NEW_YEAR, "2020-01-02", "2020-01-02"),
    ("Det skedde ⟦i onsdags⟧.", WEDNESDAY, "2017-01-04", "2017-01-04"),
    ("Det skedde ⟦i onsdags⟧.", date(2017, 1, 12), "2017-01-11", "2017-01-11"),
    ("På ⟦onsdagen⟧ beslutade nämnden.", WEDNESDAY, "2017-01-11", "2017-01-11"),
    ("På ⟦torsdagen⟧ beslutade nämnden.", WEDNESDAY, "2017-01-05", "2017-01-05"),
    ("På ⟦torsdagen⟧ beslutar nämnden.", WEDNESDAY, "2017-01-12", "2017-01-12"),
    ("Nämnden ska besluta under ⟦tisdagen⟧.", WEDNESDAY, "2017-01-17", "2017-01-17"),
    ("Det sker på ⟦onsdag⟧.", WEDNESDAY, "2017-01-18", "2017-01-18"),
    ("Det sker på ⟦torsdag⟧.", WEDNESDAY, "2017-01-12", "2017-01-12"),
    ("Det sker ⟦nästa onsdag⟧.", date(2017, 1, 9), "2017-01-18", "2017-01-18"),
    ("Det skedde ⟦i fjol⟧.", WEDNESDAY, "2016-01-01", "2016-12-31"),
    ("Det skedde ⟦förra året⟧.", NEW_YEAR, "2018-01-01", "2018-12-31"),
    ("Det sker ⟦i år⟧.", LEAP_DAY, "2020-01-01", "2020-12-31"),
    ("Det sker ⟦nästa år⟧.", NEW_YEAR, "2020-01-01", "2020-12-31"),
    ("Det skedde ⟦i somras⟧.", WEDNESDAY, "2016-06-01", "2016-08-31"),
    ("Det skedde ⟦i somras⟧.", date(2017, 9, 1), "2017-06-01", "2017-08-31"),
    ("Det skedde ⟦i höstas⟧.", AUTUMN, "2021-09-01", "2021-11-30"),
    ("Det skedde ⟦i höstas⟧.", date(2022, 11, 28), "2022-09-01", "2022-11-30"),
    ("Det skedde ⟦i vintras⟧.", date(2022, 5, 1), "2021-12-01", "2022-02-28"),
    ("Det sker ⟦i sommar⟧.", WEDNESDAY, "2017-06-01", "2017-08-31"),
    ("Det sker ⟦i höst⟧.", AUTUMN, "2022-09-01", "2022-11-30"),
    ("Det sker ⟦i vinter⟧.", AUTUMN, "2022-12-01", "2023-02-28"),
    ("Det sker ⟦i vinter⟧.", WEDNESDAY, "2016-12-01", "2017-02-28"),
    ("Det sker ⟦till hösten⟧.", WEDNESDAY, "2017-09-01", "2017-11-30"),
    ("Det sker ⟦till hösten⟧.", AUTUMN, "2023-09-01", "2023-11-30"),
    ("Det sker ⟦till våren⟧.", NEW_YEAR, "2020-03-01", "2020-05-31"),
    ("Det skedde ⟦förra sommaren⟧.", AUTUMN, "2021-06-01", "2021-08-31"),
    ("Det sker ⟦nästa vår⟧.", AUTUMN, "2023-03-01", "2023-05-31"),
    ("Det skedde ⟦förra veckan⟧.", date(2020, 1, 2), "2019-12-23", "2019-12-29"),
    ("Det sker ⟦nästa månad⟧.", NEW_YEAR, "2020-01-01", "2020-01-31"),
    ("Det sker ⟦om två veckor⟧.", date(2020, 2, 20), "2020-03-05", "2020-03-05"),
    ("Det sker ⟦om en månad⟧.", date(2020, 1, 31), "2020-02-01", "2020-02-29"),
    ("Det skedde ⟦för tre år sedan⟧.", LEAP_DAY, "2017-01-01", "2017-12-31"),
    ("Det skedde ⟦för fyra månader sedan⟧.", LEAP_DAY, "2019-10-01", "2019-10-31"),
    ("Det skedde ⟦för tio dagar sedan⟧.", date(2020, 1, 5), "2019-12-26", "2019-12-26"),
    ("Det ökade ⟦de senaste tre åren⟧.", LEAP_DAY, "2017-02-28", "2020-02-29"),
    ("Det ökar ⟦de kommande fyra åren⟧.", WEDNESDAY, "2017-01-01", "2020-12-31"),
    ("Det skedde ⟦i veckan⟧.", WEDNESDAY, "2017-01-09", "2017-01-15"),
    ("Det skedde i ⟦helgen⟧.".replace("i ⟦", "⟦i "), WEDNESDAY, "2017-01-07", "2017-01-08"),
    ("Mötet hölls ⟦den 5 december⟧.", WEDNESDAY, "2016-12-05", "2016-12-05"),
    ("Mötet ska hållas ⟦den 5 december⟧.", WEDNESDAY, "2017-12-05", "2017-12-05"),
    ("Senast ⟦den 5 januari⟧.", WEDNESDAY, "2018-01-05", "2018-01-05"),
    ("⟦Den 5 december⟧", WEDNESDAY, "2016-12-05", "2016-12-05"),
    ("⟦Den 5 februari⟧", WEDNESDAY, "2017-02-05", "2017-02-05"),
    ("Den sålde bra i ⟦november⟧.", WEDNESDAY, "2016-11-01", "2016-11-30"),
    ("Butiken ska öppna i ⟦november⟧.", WEDNESDAY, "2017-11-01", "2017-11-30"),
    ("⟦torsdag 26 april⟧", date(2018, 1, 1), "2018-04-26", "2018-04-26"),
    ("Mötet hölls ⟦den 29 februari⟧.", date(2023, 6, 1), "2020-02-29", "2020-02-29"),
]


@pytest.mark.parametrize(("marked", "anchor", "first", "last"), RELATIVE, ids=lambda value: str(value))
def test_relative_to_the_day_of_publication(marked: str, anchor: date, first: str, last: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    fact = only(text, anchor)
    assert (fact.start, fact.end) == (start, end)
    assert (fact.first, fact.last) == (date.fromisoformat(first), date.fromisoformat(last))
    assert fact.relative


BOUNDS = [
    ("Det har gällt sedan 2011.", "since"),
    ("Det gäller från och med den 1 juni 2018.", "from"),
    ("Det gäller fr.o.m. 1 juni 2018.", "from"),
    ("Det gäller till och med den 1 juni 2018.", "until"),
    ("Det är öppet fram till den 1 juni 2018.", "until"),
    ("Avtalet gäller till den 1 juni 2018.", "until"),
    ("Gör det före den 1 juni 2018.", "before"),
    ("Gör det innan den 1 juni 2018.", "before"),
    ("Laget laddar inför 2018.", "before"),
    ("Det ändrades efter den 1 juni 2016.", "after"),
    ("Det ska vara klart senast den 1 juni 2018.", "by"),
    ("Målet till 2030 är noll.", "by"),
    ("Invigningen flyttas till den 1 juni 2018.", None),
    ("Mötet hölls den 1 juni 2016.", None),
    ("Det gäller från den 1 januari 2017 till den 31 mars 2017.", None),
    ("Det gäller från och med den 1 januari till och med den 31 mars.", None),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_bound(text: str, bound: str | None) -> None:
    assert only(text, WEDNESDAY).bound == bound


MODS = [
    ("I början av 2018 öppnar vi.", "början av 2018", "start"),
    ("I mitten av 1990-talet öppnade vi.", "mitten av 1990-talet", "mid"),
    ("I slutet av maj öppnar vi.", "slutet av maj", "end"),
    ("Vid utgången av 2023 stänger vi.", "utgången av 2023", "end"),
    ("Vid 2023 års slut stänger vi.", "2023 års slut", "end"),
    ("Omkring den 20 maj öppnar vi.", "den 20 maj", "approx"),
    ("Tidigt 2018 öppnar vi.", "2018", "start"),
    ("Ungefär tio dagar tog det.", "tio dagar", "approx"),
    ("Vid 18-tiden slutar det.", "18-tiden", "approx"),
]


@pytest.mark.parametrize(("text", "phrase", "mod"), MODS)
def test_mod(text: str, phrase: str, mod: str) -> None:
    fact = only(text, WEDNESDAY)
    assert (fact.text, fact.mod) == (phrase, mod)


AMOUNTS = [
    ("tre år", "P3Y"),
    ("två veckor", "P2W"),
    ("ett och ett halvt år", "P1Y6M"),
    ("90 dagar", "P90D"),
    ("ett halvår", "P6M"),
    ("ett dygn", "P1D"),
    ("en och en halv timme", "PT1H30M"),
    ("45 minuter", "PT45M"),
    ("2–3 veckor", "P2W/P3W"),
]


@pytest.mark.parametrize(("phrase", "value"), AMOUNTS)
def test_duration(phrase: str, value: str) -> None:
    fact = only(f"Arbetet tog {phrase}.", WEDNESDAY)
    assert (fact.text, fact.kind, fact.value, fact.first, fact.relative) == (phrase, "duration", value, None, False)


SETS = [("årligen", "P1Y"), ("varje år", "P1Y"), ("var tredje månad", "P3M"), ("varannan vecka", "P2W")]


@pytest.mark.parametrize(("phrase", "value"), SETS)
def test_set(phrase: str, value: str) -> None:
    fact = only(f"Priset delas ut {phrase}.", WEDNESDAY)
    assert (fact.text, fact.kind, fact.value) == (phrase, "set", value)


NO_DATES = [
    "SFS 2018:1177, prop. 2023/24:45 och SOU 2024:12",
    "Agenda 2030 och Horisont 2020",
    "Följ #Almedalen2015",
    "Bidraget är 2 000 kronor, huset 2014 kvadratmeter",
    "Kurser för ungdomar 16–64 år och 65 år och äldre",
    "Maj Karlsson såg planeten Mars",
    "Betyget blev 3/5 och andelen 1/3",
    "Ring 0708-20 15 20",
    "certifierad enligt ISO 9001:2015",
    "Besök Storgatan 2015",
    "Anna Berg, 52 år, är ny chef",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    assert extract(text, published=WEDNESDAY).dates == ()


MONTH_NAMES = {number: name for name, number in MONTHS.items()}
ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAY_NAMES = ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen")
FORMS = {
    "day and month": lambda day: f"Det skedde {day.day} {MONTH_NAMES[day.month]} {day.year}.",
    "with den and ending": lambda day: f"Det skedde den {day.day}:e {MONTH_NAMES[day.month]} {day.year}.",
    "with weekday": lambda day: (
        f"Det skedde {DAY_NAMES[day.weekday()]} den {day.day} {MONTH_NAMES[day.month]} {day.year}."
    ),
    "iso": lambda day: f"Det skedde {day.isoformat()}.",
    "slash": lambda day: f"Det skedde den {day.day}/{day.month} {day.year}.",
    "dots": lambda day: f"Det skedde {day.day}.{day.month}.{day.year}.",
    "digits": lambda day: f"Det skedde {day:%Y%m%d}.",
    "english": lambda day: f"Det skedde {ENGLISH[day.month - 1]} {day.day}, {day.year}.",
}
FORTY_YEARS = [date(2000, 1, 1) + timedelta(days) for days in range((date(2041, 1, 1) - date(2000, 1, 1)).days)]


@pytest.mark.parametrize("form", FORMS)
def test_each_day_of_forty_years(form: str) -> None:
    for at in range(0, len(FORTY_YEARS), 500):
        days = FORTY_YEARS[at : at + 500]
        layout = read_layout(read_view("\n\n".join(FORMS[form](day) for day in days)))
        facts = resolve_dates(find_dates(layout), layout, WEDNESDAY)
        assert [(fact.first, fact.last, fact.relative) for fact in facts] == [(day, day, False) for day in days]


ANYTHING = (
    "I fjol, i år och nästa år. Om 400 år eller för 900 år sedan. Den 29 februari, den 31 januari och den 15:e. "
    "Mellan den 30 november och den 2 januari, januari–mars, vecka 53, v. 52–1. På onsdagen kom de, på torsdag går de. "
    "Nästa fredag, i somras, i vinter, till våren, förra vintern, i påskas, i jul, första advent, midsommarafton. "
    "De senaste hundra åren, de kommande 80 åren, det senaste seklet. Årsskiftet, halvårsskiftet, månadsskiftet "
    "december/januari. 90-talet, 20-talet, 1800-talet. Q1, fjärde kvartalet, första halvåret i fjol. Sista fredagen i "
    "maj, femte måndagen i februari, första veckan i januari. Samma dag, året därpå. Dagen före julafton kl. 24. "
    "Senast i maj, sedan oktober. Fram till söndagen den 14. Hösten och våren. Onsdag vecka 53. I veckan som gick."
)


@settings(max_examples=150, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_any_anchor_gives_days_in_order(anchor: date) -> None:
    for fact in extract(ANYTHING, published=anchor).dates:
        assert (fact.first is None) == (fact.last is None)
        assert fact.first is None or fact.last is None or fact.first <= fact.last


@pytest.mark.parametrize("anchor", [date.min, date.max, date(1, 3, 1), date(9999, 11, 30)])
def test_the_ends_of_the_calendar(anchor: date) -> None:
    extract(ANYTHING, published=anchor)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789 .,:/–-\nadeijklmnorstuvåö", max_size=60))
def test_no_string_raises(text: str) -> None:
    release = extract(text, published=WEDNESDAY)
    assert all(release.text[fact.start : fact.end] == fact.text for fact in release.dates)


def test_easter_by_the_package_and_by_arithmetic() -> None:
    for year in range(1953, 2101):
        known = holidays.country_holidays("SE", years=year, language="sv")
        assert "Påskdagen" in known.get(reckon_easter(year), "")


@pytest.mark.parametrize("year", range(2005, 2040))
def test_public_holidays_agree_with_the_package(year: int) -> None:
    known = holidays.country_holidays("SE", years=year, language="sv")
    for day, names in known.items():
        for name in names.casefold().split("; "):
            days = holiday(name, year)
            if days is not None:
                assert days == (day, day), name


@pytest.mark.parametrize("name", [*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *MOVING_HOLIDAYS])
def test_each_named_day_is_found(name: str) -> None:
    fact = only(f"Vi ses {name} 2024.", WEDNESDAY)
    days = holiday(name, 2024)
    assert days is not None
    assert (fact.text, fact.first, fact.last) == (f"{name} 2024", *days)


TENSES = [
    ("På ⟦onsdagen⟧ beslutade styrelsen om pengarna.", "past"),
    ("Under ⟦fredagen⟧ informeras personalen.", "present"),
    ("Styrelsen har beslutat om det i ⟦mars⟧.", "perfect"),
    ("Taket renoveras under ⟦sommaren⟧.", "present"),
    ("Guidade turer ges fram till den ⟦11 augusti⟧.", "present"),
    ("Till och med den ⟦18 januari⟧ hade 4,2 miljoner röstat.", "past"),
    ("Styrelsen ska besluta i ⟦mars⟧.", "future"),
    ("Mötet kommer att hållas i ⟦mars⟧.", "future"),
    ("Mötet väntas hållas i ⟦mars⟧.", "future"),
    ("Hon säger att bron öppnades i ⟦mars⟧.", "past"),
    ("Bron, som byggdes på nittiotalet, öppnar i ⟦mars⟧.", "present"),
    ("Nämnden sammanträder i ⟦mars⟧ och beslutade om budgeten.", "present"),
    ("Priset är högre än i ⟦mars⟧.", "state"),
    ("Pressträff ⟦onsdag⟧", None),
    ("De skadade bilarna i ⟦mars⟧", None),
]


@pytest.mark.parametrize(("marked", "tense"), TENSES)
def test_tense_of_the_clause(marked: str, tense: str | None) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    assert find_tense(text, start, end, (0, len(text))) == tense


@pytest.mark.parametrize(
    ("word", "tense"),
    [("öppnade", "past"), ("byggdes", "past"), ("skrev", "past"), ("ska", "future"), ("öppnar", "present"),
     ("är", "state"), ("möte", None), ("område", None), ("både", None), ("bilar", None)],
)  # fmt: skip
def test_tense_of_a_word(word: str, tense: str | None) -> None:
    assert tense_of(word) == tense


CET, CEST = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
HEADS = [
    ("Rubrik\n\nPressmeddelande   •   Jan 11, 2017 16:15 CET\n\nText.", datetime(2017, 1, 11, 16, 15, tzinfo=CET)),
    ("2017-01-11T16:15:00+01:00\n\nRubrik\n\nText.", datetime(2017, 1, 11, 16, 15, tzinfo=CET)),
    ("2017-01-11T16:15\n\nRubrik\n\nText.", date(2017, 1, 11)),
    ("2017-13-11T16:15:00Z\n\nRubrik\n\nText.", None),
    ("Rubrik\n\n2015-10-09 15:38 CEST\n\nText.", datetime(2015, 10, 9, 15, 38, tzinfo=CEST)),
    ("12 Apr, 2021, 08:30 CEST\n\nRubrik\n\nText.", datetime(2021, 4, 12, 8, 30, tzinfo=CEST)),
    ("# Rubrik\n\nPublicerad 5 december 2023\n\nText.", date(2023, 12, 5)),
    ("Rubrik\n\nVisby den 11 januari 2017\n\nText.", date(2017, 1, 11)),
    ("PRESSMEDDELANDE 2024-03-14\n\nRubrik\n\nText.", date(2024, 3, 14)),
    ("[2020-10-13] HÖGSKOLAN, PRESSMEDDELANDE\n\nRubrik\n\nText.", date(2020, 10, 13)),
    ("# Rubrik\n\nPublicerad: 15 mars 2022 kl. 13:05\nLyssna\n\nText.", date(2022, 3, 15)),
    ("Från: Eva\nSkickat: den 3 maj 2021 09:12\nÄmne: Park\n\nHej!\n\nVi ses den 5 maj 2021.", date(2021, 5, 3)),
    ("Rubrik\n\nVISBY, 11 januari 2017 – Hamnen byggs ut till 2020.", date(2017, 1, 11)),
    ("Rubrik\n\nUppdaterad 6 maj 2023. Publicerad 4 maj 2023\n\nText", date(2023, 5, 4)),
    ("Pressinbjudan 3/5 2023\n\nRubrik\n\nText.", date(2023, 5, 3)),
    (
        "Rubrik\n\nText.\n\nLämnat för offentliggörande den 25 oktober 2019, kl. 07.30 CET.",
        datetime(2019, 10, 25, 7, 30, tzinfo=CET),
    ),
    ("Rubrik\n\nText.\n\nSenast ändrad: 2022-03-15", date(2022, 3, 15)),
    ("Rubrik\n\nPackförbundet • 2017-01-11 16:15 CET\n\nText.", datetime(2017, 1, 11, 16, 15, tzinfo=CET)),
    ("Rubrik\n\nVisby kommun | Nyhet | 11 januari 2017\n\nText.", date(2017, 1, 11)),
    ("Rubrik\n\nKultur • Januari 11, 2017 16:15 CET\n\nText.", datetime(2017, 1, 11, 16, 15, tzinfo=CET)),
    ("Pressmeddelande 98-11-18\n\nRubrik\n\nText.", date(1998, 11, 18)),
    ("Pressmeddelande\n98-11-18\n\nRubrik\n\nText.", date(1998, 11, 18)),
    ("Pressmeddelande 170111\n\nRubrik\n\nText.", date(2017, 1, 11)),
    ("Rubrik\n\n(Visby 11 januari 2017) Hamnen byggs ut.", date(2017, 1, 11)),
    ("Rubrik\n\nVisby kommun, 11 januari 2017: Hamnen byggs ut.", date(2017, 1, 11)),
    ("Rubrik\n\nHamnen byggs ut.\n\nFör mer information\nEva Ek, 070-123 45 67\n\n2017-01-11", date(2017, 1, 11)),
    ("Rubrik\n\nAnsökan senast 11 januari 2017\n\nText.", None),
    ("Rubrik\n\nInvigningen är 11 januari 2017 kl. 18.\n\nText.", None),
    ("Rubrik\n\nTid: 11 januari 2017 kl. 18\nPlats: Hamnen\n\nText.", None),
    ("Rubrik om 2024\n\nFestivalen hålls den 5 maj 2024 i Visby.", None),
]


@pytest.mark.parametrize(("text", "published"), HEADS)
def test_published(text: str, published: date | datetime | None) -> None:
    assert extract(text).published == published


def test_published_as_given_wins() -> None:
    given_time = datetime(2020, 5, 4, 9, tzinfo=UTC)
    release = extract("Publicerad 5 december 2023\n\nRubrik\n\nI dag öppnar hamnen.", published=given_time)
    assert release.published == given_time
    assert release.dates[-1].first == date(2020, 5, 4)


def test_clock_of_a_range_is_its_first() -> None:
    fact = only("Mötet hålls den 12 oktober 2022 kl. 17.30–19.00.", AUTUMN)
    assert (fact.at, fact.value) == (time(17, 30), "2022-10-12T17:30/2022-10-12T19:00")
