"""Accuracy: releases are compared with the facts that a reader has corrected, and the figures are right."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pressfacts import Money, extract
from pressfacts.accuracy import Score, differences, read_corrected, score
from pressfacts.accuracy.__main__ import main

TEXT = (
    "Taxan höjs\n\n"
    "Taxan höjs med 5 kronor till 95 kronor, säger kommunalrådet Åsa Berglund (C). Berglund är nöjd i dag.\n"
)


def money(start: int, amount: str = "5") -> Money:
    return Money(start=start, end=start + 8, text="5 kronor", low=Decimal(amount), high=Decimal(amount))


def written(folder: Path, form: Any, text: str = TEXT, name: str = "taxa") -> Path:
    (folder / f"{name}.txt").write_text(text, "utf-8", newline="")
    path = folder / f"{name}.json"
    path.write_text(json.dumps(form), "utf-8")
    return path


def test_what_is_missing_extra_and_changed_is_told_and_counted() -> None:
    wanted = (money(0), money(10), money(20))
    found = (money(0), money(10, "6"), money(30))
    assert score(wanted, found) == Score(wanted=3, found=3, placed=2, right=1)
    assert differences(wanted, found) == [
        "changed '5 kronor' at 10: low is '6', not '5'; high is '6', not '5'",
        "missing '5 kronor' at 20",
        "extra '5 kronor' at 30",
    ]


def test_figures_are_precision_recall_and_their_harmonic_mean() -> None:
    result = Score(wanted=4, found=8, placed=3, right=2) + Score(found=0, wanted=1)
    assert result.precision(result.right) == 2 / 8
    assert result.recall(result.right) == 2 / 5
    assert result.f1(result.right) == pytest.approx(2 * (2 / 8) * (2 / 5) / (2 / 8 + 2 / 5))
    assert (Score().precision(0), Score().recall(0), Score().f1(0)) == (None, None, None)


def test_a_draft_as_it_was_found_is_right_throughout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = TEXT.replace("\n", "\r\n")
    (tmp_path / "taxa.txt").write_text(text, "utf-8", newline="")
    assert main([str(tmp_path), "--draft"]) == 0
    corrected = read_corrected(text, tmp_path / "taxa.json")
    assert corrected.release == extract(text)
    assert main([str(tmp_path), "--show"]) == 0
    assert "missing" not in capsys.readouterr().out
    (tmp_path / "taxa.json").write_text("mended", "utf-8")
    assert main([str(tmp_path), "--draft"]) == 0
    assert (tmp_path / "taxa.json").read_text("utf-8") == "mended", "what is there is left alone"


def test_what_follows_from_the_text_may_be_left_out(tmp_path: Path) -> None:
    form = {
        "money": [{"text": "5 kronor", "low": "5", "change": "increase"}, {"text": "95 kronor", "low": "95"}],
        "officials": [
            {"name": "Åsa Berglund", "role": "kommunalråd", "party": "C", "mentions": ["Åsa Berglund", "Berglund"]}
        ],
        "dates": [{"text": "i dag", "value": "2024-03-01", "first": "2024-03-01", "relative": True}],
        "given_published": "2024-03-01",
    }
    corrected = read_corrected(TEXT, written(tmp_path, form))
    found = extract(TEXT, published=date(2024, 3, 1))
    assert corrected.groups == ("money", "dates", "officials")
    assert corrected.given == date(2024, 3, 1)
    for group in corrected.groups:
        assert getattr(corrected.release, group) == getattr(found, group)


def test_the_same_words_twice_are_two_facts_in_their_order(tmp_path: Path) -> None:
    text = "Kaffe kostar 5 kronor. Te kostar 5 kronor."
    form = {"money": [{"text": "5 kronor", "low": "5"}, {"text": "5 kronor", "low": "5"}]}
    assert read_corrected(text, written(tmp_path, form, text)).release.money == extract(text).money


def test_a_folder_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = {"title": "Taxan höjs", "money": [{"text": "95 kronor", "low": "90"}, {"text": "Berglund", "low": "1"}]}
    written(tmp_path, [form])
    (tmp_path / "unread.txt").write_text("5 kronor", "utf-8")
    assert main([str(tmp_path), "--show"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[:4] == [
        f"{tmp_path / 'taxa.txt'}: money: extra '5 kronor' at 27",
        f"{tmp_path / 'taxa.txt'}: money: changed '95 kronor' at 41: low is '95', not '90'; high is '95', not '90'",
        f"{tmp_path / 'taxa.txt'}: money: missing 'Berglund' at 76",
        "releases: 1",
    ]
    (row,) = (line.split() for line in out if line.startswith("money"))
    assert row == ["money", "2", "2", "0.000", "0.000", "0.000", "0.500", "0.500", "0.500"]
    assert not any(line.startswith("dates") for line in out), "the reader has not looked for them"


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ([], "a release is an object, or a list of one"),
        ({"text": "another"}, "its text is another"),
        ({"money": [{"low": "5"}]}, "names its text, or its start and end"),
        ({"money": [{"text": "6 kronor", "low": "6"}]}, "'6 kronor' does not stand in the text"),
        ({"money": [{"text": "5 kronor", "low": "5", "curency": "SEK"}]}, "curency"),
        ({"money": 5}, "money is a list of objects"),
        ({"money": ["5 kronor"]}, "money is a list of objects"),
        ({"given_published": "today"}, "today"),
    ],
)
def test_what_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: Any, complaint: str
) -> None:
    path = written(tmp_path, form)
    written(tmp_path, {"money": []}, "Ingen taxa.", name="zero")
    assert main([str(tmp_path)]) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith(f"{path}: ")
    assert complaint in shown.err
    assert "releases: 1" in shown.out


def test_bytes_that_are_no_text_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taxa.txt").write_bytes(b"h\xf6js")
    assert main([str(tmp_path), "--draft"]) == 1
    assert "taxa.txt" in capsys.readouterr().err
    (tmp_path / "taxa.json").write_text("{}", "utf-8")
    assert main([str(tmp_path)]) == 1


def test_a_folder_without_facts_says_how_to_get_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "--draft" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([str(tmp_path / "nowhere")])


def test_amounts_are_compared_as_numbers() -> None:
    assert score((money(0, "5.0"),), (money(0, "5"),)).right == 1
