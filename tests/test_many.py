"""Many releases in this process: what an item may be, what comes of it, and what becomes of one that fails."""

from __future__ import annotations

import itertools
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from pressfacts import Failure, ItemError, Release, extract, extract_many
from pressfacts.many import Errors

TEXT = "Avgiften höjs i år med 250 kronor, säger kommunalrådet Åsa Ek (S)."
DAY = date(2024, 3, 14)
MOMENT = datetime(2024, 3, 14, 9, 30, tzinfo=UTC)


class Named(str):
    """A string of the caller's own class."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("item", "release"),
    [
        (TEXT, extract(TEXT)),
        ("", extract("")),
        (Named(TEXT), extract(TEXT)),
        ((TEXT, DAY), extract(TEXT, published=DAY)),
        ([TEXT, MOMENT], extract(TEXT, published=MOMENT)),
        ((TEXT, "2024-03-14"), extract(TEXT, published=DAY)),
        ((TEXT, " 2024-03-14T09:30:00Z "), extract(TEXT, published=MOMENT)),
        ((TEXT, ""), extract(TEXT)),
        ((TEXT, None), extract(TEXT)),
        ({"text": TEXT}, extract(TEXT)),
        ({"text": TEXT, "published": DAY, "id": "a", "sender": "Malmö stad"}, extract(TEXT, published=DAY, id="a")),
        ({"text": TEXT, "published": float("nan"), "id": float("nan")}, extract(TEXT)),
        ({"text": TEXT, "id": 17}, extract(TEXT, id="17")),
    ],
    ids=lambda value: repr(value)[-40:] if not isinstance(value, Release) else "",
)
def test_an_item_is_a_text_a_pair_or_a_mapping(item: Any, release: Release) -> None:
    assert list(extract_many([item])) == [release]


def test_a_missing_day_of_pandas_is_none() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"text": [TEXT, TEXT], "published": pandas.to_datetime(["2024-03-14", None])})
    first, second = extract_many(frame.to_dict("records"))
    assert first.published == datetime(2024, 3, 14)
    assert second.published is None


def test_what_nobody_knows_in_pandas_is_none() -> None:
    pandas = pytest.importorskip("pandas")
    (release,) = extract_many([{"text": TEXT, "published": pandas.NA, "id": pandas.NA}])
    assert release == extract(TEXT)


def test_a_day_for_all_gives_way_to_an_items_own() -> None:
    own = date(2020, 1, 2)
    assert [release.published for release in extract_many([TEXT, (TEXT, own)], published=DAY)] == [DAY, own]


def test_groups_and_the_limit_go_to_every_item() -> None:
    every: list[Any] = [["money"], (group for group in ["money"])]
    for groups in every:
        assert list(extract_many([TEXT, TEXT], groups=groups)) == [extract(TEXT, groups=["money"])] * 2
    with pytest.raises(ItemError, match="over max_chars=5"):
        list(extract_many([TEXT], max_chars=5))


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (7, "item 1: an item is a text, a pair (text, published) or a mapping with a 'text', not 7"),
        (b"text", "item 1: an item is a text"),
        (None, "item 1: an item is a text"),
        ({"id": "b", "body": TEXT}, "item 1: the item has no key 'text'; its keys are 'id', 'body'"),
        ({"id": "b", "text": None}, "item 1, 'b': text is a str, not NoneType"),
        ({"id": "b", "text": TEXT, "published": "i går"}, "item 1, 'b': published is 'i går', no day"),
        ({"id": "b", "text": TEXT, "published": 20240314}, "item 1, 'b': published is a date, a datetime or a str"),
        ({"id": "b", "text": TEXT * 9}, "item 1, 'b': the text is 594 characters long, over max_chars=100"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_an_item_that_fails_is_named_and_fails_alone(item: Any, message: str) -> None:
    items = [TEXT, item, TEXT]
    good = extract(TEXT)
    assert list(extract_many(items, errors="skip", max_chars=100)) == [good, good]
    first, failure, last = extract_many(items, errors="keep", max_chars=100)
    assert first == last == good
    assert isinstance(failure, Failure)
    assert str(failure).startswith(message)
    found = extract_many(items, max_chars=100)
    assert next(found) == good
    with pytest.raises(ItemError) as raised:
        next(found)
    assert str(raised.value).startswith(message)
    assert "errors='skip'" in str(raised.value)
    assert isinstance(raised.value.__cause__, TypeError | ValueError)
    assert raised.value.failure == failure


def test_what_is_raised_can_be_sent_to_another_process() -> None:
    with pytest.raises(ItemError) as raised:
        list(extract_many([{"id": "b", "text": None}]))
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (str(copy), copy.failure) == (str(raised.value), raised.value.failure)
    assert repr(copy.__cause__) == repr(raised.value.__cause__)


@pytest.mark.parametrize("error", [MemoryError(), RecursionError("too deep"), OSError("no disk")])
def test_an_error_from_within_is_the_items_own(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str, **_: object) -> Release:
        raise error

    monkeypatch.setattr("pressfacts.many.items.extract", fail)
    (failure,) = extract_many([TEXT], errors="keep")
    assert isinstance(failure, Failure)
    assert failure.error.startswith(type(error).__name__)
    assert failure.cause is error


def test_what_the_iterable_raises_comes_as_it_is_after_what_came_before() -> None:
    def texts() -> Iterator[str]:
        yield TEXT
        raise KeyError("no such page")

    found = extract_many(texts(), errors="skip")
    assert next(found) == extract(TEXT)
    with pytest.raises(KeyError, match="no such page"):
        next(found)


def test_no_more_is_read_than_is_taken() -> None:
    count = itertools.count()
    for _ in zip(range(3), extract_many(f"{number} kronor" for number in count), strict=False):
        pass
    assert next(count) == 3


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"items": TEXT}, TypeError),
        ({"items": {"text": TEXT}}, TypeError),
        ({"items": None}, TypeError),
        ({"items": [], "processes": -1}, ValueError),
        ({"items": [], "processes": 1.5}, ValueError),
        ({"items": [], "batch_size": 0}, ValueError),
        ({"items": [], "errors": "ignore"}, ValueError),
        ({"items": [], "groups": "money"}, ValueError),
        ({"items": [], "groups": ["amounts"]}, ValueError),
        ({"items": [], "max_chars": -1}, ValueError),
        ({"items": [], "published": "2024-03-14"}, TypeError),
        ({"items": [], "start_method": "thread"}, ValueError),
    ],
    ids=str,
)
def test_a_wrong_argument_is_told_at_once(arguments: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        extract_many(**arguments)


@pytest.mark.parametrize("errors", ["raise", "skip", "keep"])
@pytest.mark.parametrize("processes", [None, 0, 1])
def test_nothing_gives_nothing(errors: Errors, processes: int | None) -> None:
    assert list(extract_many([], processes=processes, errors=errors)) == []


def test_import_takes_no_multiprocessing() -> None:
    code = "import sys, pressfacts; pressfacts.extract_many([]); print('multiprocessing' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.split() == [b"False"]
