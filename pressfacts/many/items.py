"""One item among many: its text, its day and its id, and what stands for it when it fails."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from attrs import field, frozen

from pressfacts.extract import extract, is_missing, read_day
from pressfacts.facts import GROUPS, Group, Release

Errors = Literal["raise", "skip", "keep"]
StartMethod = Literal["spawn", "fork", "forkserver"]
Item = str | tuple[str, date | str | None] | Mapping[str, Any]
"""A text, a text and its day of publication, or a mapping with a `text` and perhaps a `published` and an `id`."""


@frozen
class Failure:
    """What stands in the place of a release that could not be had, where errors are kept.

    Attributes:
        position: the place of the item among all, from 0.
        id: what the release is known by; `None` where the item says nothing.
        error: what went wrong, and what to do about it.
        cause: the error that was raised, where one was.
    """

    position: int
    id: str | None
    error: str
    cause: BaseException | None = field(default=None, eq=False, repr=False)

    def __str__(self) -> str:
        return f"item {self.position}{'' if self.id is None else f', {self.id!r}'}: {self.error}"


class ItemError(Exception):
    """An item that gives no release; the message names it, and `__cause__` is the error that was raised.

    Attributes:
        failure: the item's place and id, and what went wrong.
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure
        self.__cause__ = failure.cause

    def __str__(self) -> str:
        return f"{self.failure} (errors='skip' leaves such items out, errors='keep' gives a Failure for each)"


class WorkerError(RuntimeError):
    """A worker process that ended; the cause of the failure of an item that two ended on."""


class Given(NamedTuple):
    """What an item says, as it is sent to whoever extracts its facts."""

    position: int
    text: str
    published: date | None
    id: str | None


class Settings(NamedTuple):
    """What is asked for of every item."""

    groups: Collection[Group] = GROUPS
    max_chars: int | None = None


def read_item(position: int, item: object, published: date | None = None) -> Given | Failure:
    """Give what an item says; what is not to be had of it is a failure of the item alone.

    Args:
        position: its place among all.
        item: a text, a pair or a mapping; mappings may have more keys than are read.
        published: the day of an item that says none.
    """
    id = None
    try:
        text, day, name = _parts(item)
        id = None if is_missing(name) else str(name)
        day = read_day(day)
        if not isinstance(text, str):
            raise TypeError(f"text is a str, not {type(text).__name__}")
        plain = str.__str__(text)  # a string of the caller's own class may not be known to another process
        return Given(position, plain, published if day is None else day, id)
    except Exception as error:
        return Failure(position, id, told(error), error)


def attempt(given: Given | Failure, settings: Settings) -> Release | Failure:
    """Extract the facts of one item among many, or tell why that failed."""
    if isinstance(given, Failure):
        return given
    position, text, published, id = given
    try:
        return extract(text, published=published, id=id, groups=settings.groups, max_chars=settings.max_chars)
    except Exception as error:
        return Failure(position, id, told(error), error)


def told(error: BaseException) -> str:
    """Give what an error says, after its name where it is not one of those that speak for themselves."""
    message = str(error)
    return message if message and isinstance(error, TypeError | ValueError) else f"{type(error).__name__}: {message}"


def _parts(item: object) -> tuple[Any, Any, Any]:
    """Give the text, the day and the id of an item."""
    match item:
        case str():
            return item, None, None
        case (text, published):
            return text, published, None
        case Mapping() if "text" in item:
            return item["text"], item.get("published"), item.get("id")
        case Mapping():
            keys = ", ".join(map(repr, item)) or "none"
            raise ValueError(f"the item has no key 'text'; its keys are {keys:.200}")
    raise TypeError(f"an item is a text, a pair (text, published) or a mapping with a 'text', not {item!r:.60}")
