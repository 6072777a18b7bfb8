"""Many releases: what a single item of them is, and what its failure is."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, Literal

from attrs import field, frozen

from pressfacts.extract import extract
from pressfacts.facts import GROUPS, Group, Release

Errors = Literal["raise", "skip", "keep"]


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
    """An item that gives no release; the message names it, its `__cause__` is the error that was raised."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure
        self.__cause__ = failure.cause

    def __str__(self) -> str:
        return f"{self.failure} (errors='skip' leaves such items out, errors='keep' gives a Failure for each)"


def attempt(
    position: int,
    text: Any,  # noqa: ANN401
    *,
    published: object = None,
    id: str | None = None,
    groups: Collection[Group] = GROUPS,
    max_chars: int | None = None,
) -> Release | Failure:
    """Extract the facts of one item among many, or tell why that failed."""
    try:
        return extract(text, published=read_day(published), id=id, groups=groups, max_chars=max_chars)
    except Exception as error:
        return Failure(position, id, told(error), error)


def told(error: BaseException) -> str:
    """Give an error's message, or its name where it has none or its message says too little."""
    message = str(error)
    return message if message and isinstance(error, TypeError | ValueError) else f"{type(error).__name__}: {message}"


def read_day(published: Any) -> Any:  # noqa: ANN401
    """Give the day or the moment that a string in ISO 8601 says, and what is no string as it is.

    An empty string, and what is not equal to itself, as pandas has a missing day, says nothing.
    """
    if not isinstance(published, str):
        return published if published == published else None
    if not (written := published.strip()):
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        raise ValueError(
            f"published is {written!r:.60}, no day or moment in ISO 8601, such as 2017-01-11 or 2017-01-11T16:15+01:00"
        ) from None
