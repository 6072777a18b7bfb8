"""What is told of how a fact came about is true: equations hold and end in it, and quoted words are the text's."""

from __future__ import annotations

import pickle
import re
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from pressfacts import (
    Explanations,
    Money,
    Official,
    Percentage,
    Quote,
    Release,
    TimeExpression,
    explain,
    extract,
)
from pressfacts.counterfactual import GAP, telling_text, telling_words
from pressfacts.derivation import Derivation, Step
from pressfacts.facts import Fact
from pressfacts.text import read_view
from tests.counting import calls
from tests.strategies import HOSTILE, MOMENTS, TEXTS
from tests.test_examples import CLASSES, cases
from tests.test_fixtures import NAMES, found

CASES = [case.values[0] for case in cases() if not case.marks]


def reckoned(expression: str) -> Decimal:
    """Work out numbers with spaces in them, joined by ×, /, + and -."""
    tokens = re.sub(r"(?<=\d) (?=\d)", "", expression).split(" ")
    terms = [Decimal(tokens[0])]
    for sign, number in zip(tokens[1::2], map(Decimal, tokens[2::2]), strict=True):
        if sign in "+-":
            terms.append(number if sign == "+" else -number)
        else:
            terms[-1] = terms[-1] * number if sign == "×" else terms[-1] / number
    return sum(terms, Decimal(0))


def rule_of(fact: Fact) -> Derivation:
    assert fact.rule is not None, f"{fact!r} does not tell its rule"
    return fact.rule


def check(release: Release) -> None:
    """Check that nothing that is told of a fact contradicts it."""
    view = read_view(release.text).text.casefold()
    for fact in release.facts:
        steps = rule_of(fact).steps
        assert rule_of(fact).name
        assert steps
        check_words(steps, view)
        check_equations(steps)
        match fact:
            case Money() | Percentage():
                check_amount(fact, steps)
            case TimeExpression():
                check_days(fact, steps)
            case Official():
                check_official(fact, steps)
            case Quote():
                told = [step.means for step in steps if step.part == "speaker"]
                assert len(told) == 1
                assert (fact.speaker or "nobody") in told[0]


def check_words(steps: tuple[Step, ...], view: str) -> None:
    text = " ".join(view.split())
    for step in steps:
        for words in (step.written or "").split(GAP):
            assert " ".join(words.casefold().split()) in text or step.part == "name", step


def check_equations(steps: tuple[Step, ...]) -> None:
    for step in steps:
        if " = " in step.means:
            reckoning, value = step.means.split(" = ")
            assert reckoned(reckoning) == reckoned(value), step


def check_amount(fact: Money | Percentage, steps: tuple[Step, ...]) -> None:
    ends = {
        step.part: reckoned(step.means.split(" = ")[-1])
        for step in steps
        if step.part in ("amount", "low", "high")
        if step.means != "open upwards"
    }
    if fact.high is None:
        assert ends == {"amount": fact.low}
        assert Step("high", fact.rule.parts["high"], "open upwards") in steps if fact.rule else True
    elif "amount" in ends:
        assert ends == {"amount": fact.low}
        assert fact.low == fact.high
    else:
        assert ends == {"low": fact.low, "high": fact.high}
    told = {step.part: step.means.split(",")[0] for step in steps}
    assert told.get("qualifier") == fact.qualifier
    assert told.get("change") == fact.change
    if isinstance(fact, Money):
        assert told["currency"] == fact.currency
        assert told.get("rate") == (fact.per and f"per {fact.per}".split(",")[0])
    else:
        assert told["unit"] == fact.unit


def check_days(fact: TimeExpression, steps: tuple[Step, ...]) -> None:
    told = {step.part: step.means for step in steps}
    if fact.first is not None:
        assert told["days"] == (f"{fact.first}" if fact.first == fact.last else f"{fact.first} to {fact.last}")
    if "year" in told:
        assert told["year"].endswith(f" = {fact.value}")
    if fact.kind in ("duration", "set"):
        assert told[fact.kind] == fact.value
    if fact.at is not None:
        assert told["clock"].startswith(f"{fact.at:%H:%M}")
    assert told.get("mod") == fact.mod
    assert told.get("bound") == fact.bound


def check_official(fact: Official, steps: tuple[Step, ...]) -> None:
    told = {step.part: step.means for step in steps}
    for part in ("role", "organisation", "party"):
        value = getattr(fact, part)
        assert told.get(part, "").startswith(value or ""), (part, steps)
        assert (part in told) == (value is not None)
    assert [step.means.split(",")[0] for step in steps if step.part == "phone"] == list(fact.phones)
    assert [step.means.split(",")[0] for step in steps if step.part == "e-mail"] == list(fact.emails)
    for step in steps:
        if step.part == "phone" and step.written:
            digits = re.sub(r"\D", "", step.written.replace("(0)", ""))
            assert fact.phones[0][-6:] in digits or any(phone[-6:] in digits for phone in fact.phones)


@pytest.mark.parametrize("name", NAMES)
def test_fixtures(name: str) -> None:
    check(found(name))


@pytest.mark.parametrize("room", CLASSES)
def test_examples(room: str) -> None:
    for case in CASES:
        if room in case:
            check(extract(case["text"], published=case.get("published")))


@given(TEXTS, MOMENTS)
@settings(max_examples=80)
def test_any_string_is_explained(text: str, published: date | datetime | None) -> None:
    explanations = explain(text, published=published)
    assert [each.fact for each in explanations] == list(explanations.release.facts)
    assert str(explanations).isprintable() or "\n" in str(explanations)


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
def test_hostile_characters(hostile: str) -> None:
    str(
        explain(
            f"Avgiften{hostile} höjs{hostile} med {hostile} cirka 250 kronor {hostile} per år i höst, säger vd Ada Ek."
        )
    )


def steps_of(text: str, group: str, **options: Any) -> list[str]:
    """Give the steps of the only fact of a group, a line each."""
    (fact,) = getattr(extract(text, **options), group)
    assert isinstance(fact, Money | Percentage | TimeExpression | Official | Quote)
    return [f"rule: {rule_of(fact).name}", *map(str, rule_of(fact).steps)]


def test_money() -> None:
    text = "Kommunen har betalat ut cirka 21,8 miljoner kronor per år, en minskning med 4 miljoner kronor."
    first, second = extract(text).money
    assert [*map(str, rule_of(first).steps)] == [
        "number: ”21,8” → 21.8",
        "multiplier: ”miljoner” → × 1 000 000",
        "amount: 21.8 × 1 000 000 = 21 800 000",
        "currency: ”kronor” → SEK",
        "qualifier: ”cirka” → approx",
        "rate: ”per år” → per year",
    ]
    assert str(rule_of(second).steps[-1]) == "change: ”minskning med” → decrease"
    assert rule_of(first).parts["multiplier"] == "miljoner"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Det kostar 10–15 miljoner kronor.",
            [
                "number: ”10” → 10",
                "multiplier: ”miljoner” → × 1 000 000, taken over with the unit",
                "low: 10 × 1 000 000 = 10 000 000",
                "second number: ”15” → 15",
                "second multiplier: ”miljoner” → × 1 000 000",
                "high: 15 × 1 000 000 = 15 000 000",
                "currency: ”kronor” → SEK",
            ],
        ),
        (
            "Det kostar 5–6 000 kronor.",
            [
                "number: ”5” → 5",
                "multiplier: × 1 000, as the upper end is in thousands",
                "low: 5 × 1 000 = 5 000",
                "high: ”6 000” → 6 000",
                "currency: ”kronor” → SEK",
            ],
        ),
        (
            "Det kostar 3 kronor och 50 öre.",
            ["number: ”3” → 3", "öre: ”50” → 50", "amount: 3 + 50 / 100 = 3.5", "currency: ”kronor” → SEK"],
        ),
        (
            "Det kostar 3 miljoner 200 000 kronor.",
            [
                "number: ”3 miljoner 200 000” → 3 × 1 000 000 + 200 000",
                "amount: 3 × 1 000 000 + 200 000 = 3 200 000",
                "currency: ”kronor” → SEK",
            ],
        ),
        ("Det kostar 75 öre.", ["number: ”75” → 75", "amount: 75 / 100 = 0.75", "currency: ”öre” → SEK"]),
        (
            "Biljetter från 200 kronor.",
            ["amount: ”200” → 200", "currency: ”kronor” → SEK", "qualifier: ”från” → equal_or_more"],
        ),
        (
            "Regionen har avsatt 30 miljoner.",
            [
                "number: ”30” → 30",
                "multiplier: ”miljoner” → × 1 000 000",
                "amount: 30 × 1 000 000 = 30 000 000",
                "currency: SEK, as nothing else is written and what stands around it is about money",
            ],
        ),
        (
            "Det kostar ett tjugotal miljoner kronor.",
            [
                "number: ”ett tjugotal” → 20",
                "multiplier: ”miljoner” → × 1 000 000",
                "amount: 20 × 1 000 000 = 20 000 000",
                "currency: ”kronor” → SEK",
                "qualifier: ”ett tjugotal” → approx, as a number in tens is",
            ],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_forms_of_money(text: str, lines: list[str]) -> None:
    assert steps_of(text, "money") == ["rule: money", *lines]


def test_a_figure_in_a_table_tells_whence_it_has_its_unit() -> None:
    text = "Satsning | 2024 | 2025\nMnkr\nSkolor | 10 | 12,5\n"
    for fact in extract(text).money:
        assert rule_of(fact).name == "figure in a cell"
        assert "currency: ”kr” → SEK, the unit that the table gives its figures" in str(fact.rule)


def test_percentages() -> None:
    assert steps_of("I fjol sjönk andelen med minst minus 3,5 procent.", "percentages") == [
        "rule: percentage",
        "amount: ”minus 3,5” → -3.5",
        "unit: ”procent” → percent",
        "qualifier: ”minst” → equal_or_more",
        "change: ”sjönk … med” → decrease",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "I fjol byggdes mycket.",
            [
                "rule: year_from_now",
                "names: ”I fjol” → 1 year before the anchor",
                "anchor: 2018-02-14, Wednesday: the day of publication",
                "year: 2018 - 1 = 2017",
                "days: 2017-01-01 to 2017-12-31",
            ],
        ),
        (
            "Skolan invigdes den 3 mars.",
            [
                "rule: day_of_month",
                "names: ”den 3 mars” → 3 March",
                "anchor: 2018-02-14, Wednesday: the day of publication",
                "direction: ”invigdes” → the clause looks back: the latest that has begun by the anchor",
                "days: 2017-03-03",
            ],
        ),
        (
            "Anmälan senast den 3 mars.",
            [
                "rule: day_of_month",
                "names: ”den 3 mars” → 3 March",
                "anchor: 2018-02-14, Wednesday: the day of publication",
                "direction: ”senast” → the preposition looks ahead: the first that is not over at the anchor",
                "days: 2018-03-03",
                "bound: ”senast” → by",
            ],
        ),
        (
            "Mötet hålls på onsdag kl. 18.",
            [
                "rule: weekday_alone",
                "names: ”onsdag kl. 18” → Wednesday, the first after the anchor",
                "anchor: 2018-02-14, Wednesday: the day of publication",
                "days: 2018-02-21",
                "clock: 18:00",
            ],
        ),
        ("Arbetet tar tre år.", ["rule: duration", "duration: ”tre år” → P3Y"]),
        (
            "Det blir klart i slutet av 2019.",
            [
                "rule: year",
                "names: ”slutet av 2019” → the year 2019",
                "days: 2019-01-01 to 2019-12-31",
                "mod: ”slutet” → end",
            ],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_dates(text: str, lines: list[str]) -> None:
    assert steps_of(text, "dates", published=date(2018, 2, 14)) == lines


def test_without_an_anchor_the_days_are_not_known() -> None:
    assert steps_of("I fjol byggdes mycket.", "dates")[-1] == (
        "anchor: the day of publication is not known, so the days are not"
    )


def test_a_neighbour_gives_the_year() -> None:
    text = "I fjol stängdes vägen. Samma år revs bron, och i mars kom våren."
    same = extract(text, published=date(2018, 2, 14)).dates[1]
    assert "neighbour: ”I fjol” → counted from this: 2017-01-01 to 2017-12-31" in str(same.rule)


def test_officials() -> None:
    text = (
        "Kommunalrådet Åsa Ekdahl (S) är nöjd, säger hon.\n\nEkdahl nås så här.\n\n"
        "Kontakt\nÅsa Ekdahl\n070-174 06 05\nasa.ekdahl@example.se"
    )
    assert steps_of(text, "officials") == [
        "rule: role before the name",
        "name: ”Åsa Ekdahl” → its given name tells that it is a person's, the fullest of 2 full names in the text",
        "role: ”Kommunalrådet” → kommunalråd, before the name",
        "party: S, in parentheses or after a comma by the name",
        "contact: ”Kontakt” → the release gives this person as its contact",
        "phone: ”070-174 06 05” → +46701740605, by this name on its line or in its entry",
        "e-mail: asa.ekdahl@example.se, made of the name",
        "mentions: ”Ekdahl” → the same person, who was named last of those whom it fits",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "– Vi är glada, säger kommunalrådet Åsa Ekdahl (S).",
            [
                "rule: ascribed",
                "words: after a dash",
                "ascription: ”säger” → ascribes the words before it",
                "speaker: ”kommunalrådet Åsa Ekdahl (S)” → Åsa Ekdahl",
            ],
        ),
        (
            "Kommunalrådet Åsa Ekdahl (S) var där.\n\n”Vi är mycket glada för detta”, berättar hon.",
            [
                "rule: ascribed",
                "words: between quotation marks",
                "ascription: ”berättar” → ascribes the words before it",
                "speaker: ”hon” → Åsa Ekdahl, the one named last whom the pronoun fits",
            ],
        ),
    ],
    ids=["named", "pronoun"],
)
def test_quotes(text: str, lines: list[str]) -> None:
    assert steps_of(text, "quotes") == lines


def test_a_quote_that_goes_on() -> None:
    text = "– Vi är mycket glada, säger kommunalrådet Åsa Ekdahl (S).\n\n– Nu kan vi bygga en skola i varje by.\n"
    _, second = extract(text).quotes
    assert rule_of(second).name == "continued"
    assert rule_of(second).steps[-1].means == "Åsa Ekdahl: the words go on from the quote before them"


TEXT = "Publicerad 14 februari 2018\n\nNorrvikens kommun lägger drygt 18,3 miljoner kronor om året på ett nytt badhus."


def test_a_release_is_explained_fact_by_fact() -> None:
    explanations = explain(TEXT, groups=["money"])
    assert str(explanations) == (
        "published: 2018-02-14, as the release states\n\n"
        "money ”18,3 miljoner kronor”: 18 300 000 SEK, more_than, per year\n"
        "  rule        money\n"
        "  number      ”18,3” → 18.3\n"
        "  multiplier  ”miljoner” → × 1 000 000\n"
        "  amount      18.3 × 1 000 000 = 18 300 000\n"
        "  currency    ”kronor” → SEK\n"
        "  qualifier   ”drygt” → more_than\n"
        "  rate        ”om året” → per year"
    )
    assert len(explanations) == 1
    assert explanations[0] in explanations
    assert explanations[:1] == (explanations[0],)


def test_where_the_anchor_comes_from_is_told() -> None:
    assert explain(TEXT).published == "published: ”14 februari 2018” → 2018-02-14, as the release states"
    assert explain(TEXT, published=date(2019, 1, 1)).published == "published: 2019-01-01, as it was given"
    assert explain("I fjol.").published == "published: not known, so that relative time has no days"
    assert str(explain("Hej.")).endswith("no facts")


def test_one_fact_tells_of_itself() -> None:
    (fact,) = extract(TEXT).money
    assert str(fact.rule).splitlines() == [
        f"{step.part}: {step.reason}" for step in explain(TEXT, groups=["money"])[0].steps
    ]
    assert (
        repr(fact.rule)
        == "<rule 'money': number '18,3', multiplier 'miljoner', currency 'kronor', qualifier 'drygt', rate 'om året'>"
    )


def test_a_release_from_json_is_read_anew_for_its_rules() -> None:
    release = extract(TEXT)
    read = Release.from_json(release.to_json())
    assert all(fact.rule is None for fact in read.facts)
    assert str(explain(read)) == str(explain(release))


def test_a_fact_that_extract_does_not_find_is_told_as_such() -> None:
    made = Money(start=0, end=4, text="1000", low=Decimal(1000), high=Decimal(1000))
    assert "none: the fact is not one that extract finds" in str(explain(Release(text="1000 gånger", money=(made,))))


def test_what_cannot_be_explained_is_told() -> None:
    with pytest.raises(TypeError, match=r"explain takes a text or a Release, not Money; .* print\(fact.rule\)"):
        explain(extract(TEXT).money[0])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="published belongs to a text"):
        explain(extract(TEXT), published=date(2019, 1, 1))
    with pytest.raises(ValueError, match="groups is a collection of names"):
        explain(extract(TEXT), groups=["coins"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"not 'money'; give \['money'\]"):
        explain(extract(TEXT), groups="money")  # type: ignore[arg-type]


def test_a_group_that_is_named_twice_is_explained_once() -> None:
    once = explain(TEXT, groups=["money"])
    assert once.each
    for source in (TEXT, extract(TEXT)):
        assert list(map(str, explain(source, groups=["money", "money"]))) == list(map(str, once))


def test_a_rule_takes_no_part_in_what_a_fact_states() -> None:
    with_rules = extract(TEXT)
    without = Release.from_json(with_rules.to_json())
    assert with_rules == without
    assert hash(with_rules) == hash(without)
    assert sorted((*with_rules.facts, *without.facts)) == [fact for fact in with_rules.facts for _ in range(2)]
    assert "rule" not in with_rules.to_json()
    with pytest.raises(ValueError, match="no field is called 'rule'"):
        Money.from_dict({**with_rules.money[0].to_dict(), "rule": None})


@pytest.mark.parametrize("name", NAMES)
def test_rules_go_with_a_release_to_other_processes(name: str) -> None:
    release = found(name)
    copy = pickle.loads(pickle.dumps(release))
    assert copy == release
    assert [str(fact.rule) for fact in copy.facts] == [str(fact.rule) for fact in release.facts]


def test_twice_the_text_takes_twice_the_telling() -> None:
    text = "\n\n".join(found(name).text for name in NAMES[:4])
    once, twice = extract(text), extract(text * 2)
    assert calls(lambda: str(explain(twice))) <= 2.3 * calls(lambda: str(explain(once)))


def test_telling_words() -> None:
    assert telling_words(["en", "ökning", "med"], lambda words: "ökning" in words and "med" in words) == "ökning med"
    assert telling_words(["ökar", "nu", "med"], lambda words: "ökar" in words and "med" in words) == "ökar … med"
    assert telling_words(["a", "b"], lambda _: True) is None
    assert telling_words(["ökar", ",", "stiger", "med"], lambda words: "ökar" in words or "stiger" in words) == "stiger"


def test_telling_text() -> None:
    text = "Den byggs i maj."
    assert telling_text(text, (0, len(text)), (10, 15), lambda masked: "byggs" in masked) == "byggs"
    twice = "Den byggs och byggs i maj."
    assert telling_text(twice, (0, len(twice)), (20, 25), lambda masked: "byggs" in masked) == "byggs"


def test_explanations_show_themselves_in_a_notebook_and_a_terminal() -> None:
    from rich.console import Console

    explanations = explain('Avgiften är 5 kr. <script>alert(1)</script> – "Ja", säger vd Åsa Ek.')
    assert isinstance(explanations, Explanations)
    page = explanations._repr_html_()
    assert "<script>" not in page
    assert page.count("<table>") == len(explanations)
    console = Console(width=100, record=True, file=StringIO())
    console.print(explanations)
    shown = console.export_text()
    positions = [shown.index(each.fact.text) for each in explanations]
    assert all(before < after for before, after in pairwise(positions))


def test_mentions_have_no_rule() -> None:
    (official,) = extract("Kommunalrådet Åsa Ekdahl (S) kom. Ekdahl gick.").officials
    assert not hasattr(official.mentions[0], "rule")
