"""Many releases: their facts one release after another, in order, in as many processes as wanted."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from itertools import islice
from time import monotonic
from typing import Any, Literal, get_args, overload

from pressfacts.extract import read_groups
from pressfacts.facts import GROUPS, Group, Release
from pressfacts.many.items import (
    Errors,
    Failure,
    Given,
    Item,
    ItemError,
    Settings,
    StartMethod,
    WorkerError,
    attempt,
    read_item,
)

__all__ = [
    "Errors",
    "Failure",
    "Item",
    "ItemError",
    "Settings",
    "StartMethod",
    "WorkerError",
    "attempt",
    "extract_many",
    "read_item",
]

BATCH_SIZE = 32
BATCHES_AHEAD = 4
"""How many batches a process are read ahead: enough that a slow one keeps nobody waiting."""
GLANCE = 0.005
"""How many seconds pass at least before the processes are looked to again while results are handed over."""


@overload
def extract_many(
    items: Iterable[Item],
    *,
    processes: int | None = None,
    batch_size: int = BATCH_SIZE,
    errors: Literal["raise", "skip"] = "raise",
    published: date | None = None,
    groups: Collection[Group] = GROUPS,
    max_chars: int | None = None,
    start_method: StartMethod = "spawn",
) -> Generator[Release, None, None]: ...


@overload
def extract_many(
    items: Iterable[Item],
    *,
    processes: int | None = None,
    batch_size: int = BATCH_SIZE,
    errors: Errors,
    published: date | None = None,
    groups: Collection[Group] = GROUPS,
    max_chars: int | None = None,
    start_method: StartMethod = "spawn",
) -> Generator[Release | Failure, None, None]: ...


def extract_many(
    items: Iterable[Item],
    *,
    processes: int | None = None,
    batch_size: int = BATCH_SIZE,
    errors: Errors = "raise",
    published: date | None = None,
    groups: Collection[Group] = GROUPS,
    max_chars: int | None = None,
    start_method: StartMethod = "spawn",
) -> Generator[Any, None, None]:
    """Read many press releases, one after another as they come, in order.

    A program that uses `processes` keeps what it does under `if __name__ == "__main__":`, as every program that
    starts processes does.

    Args:
        items: texts; pairs of a text and its day of publication; or mappings with a `text`, and perhaps `published`
            and `id`; other keys are passed by. Days are as for `extract`, or strings in ISO 8601; an id that is no
            string is made one. Of an iterable that never ends, no more is read than `processes` times four batches
            ahead of what has been taken, or a single item where there are no processes.
        processes: how many worker processes extract; 0 is one for each core, and `None` is this process alone.
        batch_size: how many items a worker is given at a time.
        errors: what becomes of an item that gives no release: `raise` raises, once what comes before it has been
            given; `skip` passes it by; `keep` gives a `Failure` in its place.
        published: the day of items that bring none.
        groups: which fields of the releases to fill, as for `extract`.
        max_chars: how long a text may be, in code points; a longer one gives no release.
        start_method: how workers are started, as `multiprocessing` has it. `spawn` is safe in every program; `fork`
            is quicker to begin, and not safe where threads run.

    Yields:
        A `Release` for each item, in their order. Closing the generator ends the workers at once, as Ctrl-C does.

    Raises:
        ItemError: an item gives no release: it is not of the kinds above, its day cannot be read, its text is too
            long, or a worker process dies of it twice. The message names it.
        WorkerError: worker processes do not start.
        TypeError: `items` is a single text or mapping.
        ValueError: an argument is not one of those above.

    What the iterable raises comes through as it is, after the results of the items before it.
    """
    _check_items(items, published)
    _check(processes, batch_size, errors, start_method, max_chars)
    given = (read_item(position, item, published) for position, item in enumerate(items))
    settings = Settings(read_groups(groups), max_chars)
    if processes is None:
        results: Generator[Release | Failure, None, None] = (attempt(each, settings) for each in given)
    else:
        results = _in_processes(given, processes or _cores(), batch_size, settings, start_method)
    return _judged(results, errors)


def _judged(results: Generator[Release | Failure, None, None], errors: Errors) -> Generator[Any, None, None]:
    with closing(results):
        for result in results:
            if not isinstance(result, Failure) or errors == "keep":
                yield result
            elif errors == "raise":
                raise ItemError(result)


def _in_processes(
    given: Iterator[Given | Failure], processes: int, batch_size: int, settings: Settings, start_method: StartMethod
) -> Generator[Release | Failure, None, None]:
    from pressfacts.many.crew import Batch, Crew

    batches = _Batches(given, batch_size)
    line: deque[Batch] = deque()
    with closing(Crew(processes, settings, start_method)) as crew:
        while True:
            while len(line) < processes * BATCHES_AHEAD and (items := batches.next()):
                line.append(Batch(items))
                crew.add(line[-1])
            if not line:
                break
            while not line[0].is_done():
                crew.receive()
            looked = monotonic()
            for result in line.popleft().results or ():
                yield result
                if monotonic() - looked > GLANCE:
                    crew.receive(0)
                    looked = monotonic()
    if batches.error is not None:
        raise batches.error


class _Batches:
    """Items in batches, to the end or to an error, which is kept until its time comes."""

    def __init__(self, items: Iterator[Given | Failure], size: int) -> None:
        self.items = items
        self.size = size
        self.error: Exception | None = None

    def next(self) -> list[Given | Failure]:
        """Give the next batch, which an error may have cut short; an empty one at the end."""
        batch: list[Given | Failure] = []
        if self.error is None:
            try:
                for item in islice(self.items, self.size):
                    batch.append(item)
            except Exception as error:
                self.error = error
        return batch


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _check_items(items: object, published: object) -> None:
    if isinstance(items, str | bytes | Mapping):
        raise TypeError(f"items is an iterable of texts, pairs or mappings, not a single {type(items).__name__}: [it]")
    if published is not None and not isinstance(published, date):
        raise TypeError(f"published is a datetime.date, a datetime.datetime or None, not {type(published).__name__}")


def _check(processes: int | None, batch_size: int, errors: str, start_method: str, max_chars: int | None) -> None:
    if errors not in get_args(Errors):
        raise ValueError(f"errors is one of {', '.join(get_args(Errors))}, not {errors!r}")
    if start_method not in get_args(StartMethod):
        raise ValueError(f"start_method is one of {', '.join(get_args(StartMethod))}, not {start_method!r}")
    if processes is not None and (not isinstance(processes, int) or processes < 0):
        raise ValueError(f"processes is None, 0 for one a core, or how many, not {processes!r}")
    if not isinstance(batch_size, int) or batch_size < 1:
        raise ValueError(f"batch_size is 1 or more, not {batch_size!r}")
    if max_chars is not None and (not isinstance(max_chars, int) or max_chars < 0):
        raise ValueError(f"max_chars is None or a number of characters, not {max_chars!r}")
