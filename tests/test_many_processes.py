"""Many releases in processes of their own: in order, whatever becomes of the processes."""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import time
import weakref
from collections.abc import Iterator
from datetime import date, timedelta, tzinfo
from datetime import datetime as Moment  # noqa: N812
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from pressfacts import Failure, ItemError, Release, extract, extract_many
from pressfacts.many import BATCHES_AHEAD, Item, StartMethod, WorkerError

TEXTS = [f"Avgiften höjs med {number} kronor i år, säger kommunalrådet Åsa Ek (S)." for number in range(100)]
POISON = "gift"

needs_posix = pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signals of POSIX")
needs_fork = pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="fork of POSIX")


@pytest.fixture(autouse=True)
def _no_worker_is_left() -> Iterator[None]:
    yield
    assert workers() == []


def workers() -> list[BaseProcess]:
    return [process for process in multiprocessing.active_children() if process.name == "pressfacts"]


def keyed(texts: list[str]) -> list[dict[str, object]]:
    return [{"text": text, "id": str(number), "published": "2024-03-14"} for number, text in enumerate(texts)]


def one_by_one(texts: list[str]) -> list[Release]:
    return [extract(text, id=str(n), published=date(2024, 3, 14)) for n, text in enumerate(texts)]


@pytest.mark.parametrize("start_method", sorted({"spawn", "fork"} & set(multiprocessing.get_all_start_methods())))
@pytest.mark.parametrize(("processes", "batch_size"), [(1, 100), (2, 7)])
def test_what_comes_is_as_one_by_one(start_method: StartMethod, processes: int, batch_size: int) -> None:
    found = extract_many(keyed(TEXTS), processes=processes, batch_size=batch_size, start_method=start_method)
    assert list(found) == one_by_one(TEXTS)


def test_an_iterable_without_end_is_read_a_little_ahead() -> None:
    count = itertools.count()
    found = extract_many((f"{number} kronor" for number in count), processes=2, batch_size=3)
    taken = [next(found) for _ in range(20)]
    assert [release.money[0].low for release in taken] == list(range(20))
    time.sleep(0.1)
    assert next(count) <= 20 + 2 * 3 * BATCHES_AHEAD + 1
    assert len(workers()) == 2
    found.close()
    assert workers() == []


@pytest.mark.parametrize("processes", [None, 1])
def test_what_has_been_taken_is_let_go(processes: int | None) -> None:
    found = extract_many((f"{number} kronor" for number in range(300)), processes=processes, batch_size=4)
    taken: list[weakref.ref[Release]] = []
    for release in found:
        taken.append(weakref.ref(release))
        assert sum(each() is not None for each in taken) <= 4 + 1
    assert len(taken) == 300


def test_workers_are_freed_with_the_generator() -> None:
    found = extract_many(itertools.repeat("30 kronor"), processes=1)
    next(found)
    assert len(workers()) == 1
    del found
    assert workers() == []


@needs_posix
def test_what_killed_workers_had_goes_to_others() -> None:
    found = extract_many(keyed(TEXTS), processes=2, batch_size=4)
    taken: list[Release] = []
    for release in found:
        taken.append(release)
        if len(taken) in (1, 40):
            for worker in workers()[: 1 if len(taken) > 1 else 2]:
                os.kill(worker.pid or 0, signal.SIGKILL)
    assert taken == one_by_one(TEXTS)


@pytest.fixture
def _deadly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one text end the worker that reads it, and another take more memory than there is."""

    def read(text: str, **arguments: Any) -> Release:
        if text == POISON:
            os.kill(os.getpid(), signal.SIGKILL)
        if text == "stor":
            raise MemoryError
        return extract(text, **arguments)

    monkeypatch.setattr("pressfacts.many.items.extract", read)


@needs_fork
@pytest.mark.usefixtures("_deadly")
@pytest.mark.parametrize("batch_size", [1, 8])
def test_an_item_that_its_workers_die_of_is_reported_alone(batch_size: int) -> None:
    texts = [*TEXTS[:10], POISON, *TEXTS[10:20], POISON, "stor", *TEXTS[20:22]]
    kept = list(extract_many(keyed(texts), processes=2, batch_size=batch_size, errors="keep", start_method="fork"))
    failures = [each for each in kept if isinstance(each, Failure)]
    assert [(each.position, each.id) for each in failures] == [(10, "10"), (21, "21"), (22, "22")]
    assert "ended by signal SIGKILL on this item, and so did another" in failures[0].error
    assert failures[2].error.startswith("MemoryError")
    good = [release for release in one_by_one(texts) if release.text not in (POISON, "stor")]
    assert [each for each in kept if isinstance(each, Release)] == good


@needs_fork
@pytest.mark.usefixtures("_deadly")
def test_an_item_that_its_workers_die_of_is_named() -> None:
    found = extract_many(keyed(["30 kronor", POISON, "40 kronor"]), processes=1, start_method="fork")
    assert next(found).id == "0"
    with pytest.raises(ItemError, match=r"^item 1, '1': .*SIGKILL") as raised:
        next(found)
    assert isinstance(raised.value.__cause__, WorkerError)


@pytest.mark.parametrize("processes", [1, 2])
def test_what_the_iterable_raises_comes_after_what_came_before(processes: int) -> None:
    def texts() -> Iterator[str]:
        yield from TEXTS[:10]
        raise KeyError("no such page")

    found = extract_many(texts(), processes=processes, batch_size=4)
    assert [next(found) for _ in range(10)] == [extract(text) for text in TEXTS[:10]]
    with pytest.raises(KeyError, match="no such page"):
        next(found)


def test_an_item_that_cannot_be_sent_fails_alone() -> None:
    class Local(tzinfo):
        def utcoffset(self, _: Moment | None) -> timedelta:
            return timedelta(hours=1)

        dst = tzname = lambda *_: None

    items: list[Item] = ["30 kronor", ("40 kronor", Moment(2024, 3, 14, tzinfo=Local())), "50 kronor"]
    first, failure, last = extract_many(items, processes=1, errors="keep")
    assert (first, last) == (extract("30 kronor"), extract("50 kronor"))
    assert isinstance(failure, Failure)
    assert "pickle" in failure.error


def test_facts_come_with_their_rules() -> None:
    (release,) = extract_many(TEXTS[1:2], processes=1)
    for fact, same in zip(release.facts, extract(TEXTS[1]).facts, strict=True):
        assert str(fact.rule) == str(same.rule)


SCRIPT = """
import itertools, multiprocessing, sys
from pressfacts import extract_many

if __name__ == "__main__":
    texts = itertools.repeat("Avgiften är 250 kronor, säger kommunalrådet Åsa Ek (S).")
    for number, release in enumerate(extract_many(texts, processes=2)):
        if number == 100:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
            {then}
"""


def started(path: Path, script: str) -> tuple[subprocess.Popen[bytes], list[int]]:
    """Start a program of processes of its own, and give it with its workers."""
    path.write_text(script, "utf-8")
    program = subprocess.Popen(
        [sys.executable, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    assert program.stdout is not None
    return program, [int(pid) for pid in program.stdout.readline().split()]


def is_running(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    return False


def all_end(pids: list[int], seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while any(map(is_running, pids)) and time.monotonic() < until:
        time.sleep(0.02)
    return not any(map(is_running, pids))


needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="/proc of Linux")


@needs_proc
@pytest.mark.parametrize("then", ["pass", "import time; time.sleep(60)"], ids=["at work", "between results"])
def test_ctrl_c_stops_at_once_and_leaves_nobody(tmp_path: Path, then: str) -> None:
    program, pids = started(tmp_path / "program.py", SCRIPT.format(then=then))
    assert len(pids) == 2
    time.sleep(0.2)
    os.killpg(program.pid, signal.SIGINT)
    began = time.monotonic()
    _, errors = program.communicate(timeout=30)
    assert time.monotonic() - began < 10
    assert program.returncode == -signal.SIGINT
    assert errors.decode().count("Traceback") == 1
    assert errors.decode().rstrip().endswith("KeyboardInterrupt")
    assert all_end(pids)


@needs_proc
def test_workers_end_with_a_caller_that_is_killed(tmp_path: Path) -> None:
    program, pids = started(tmp_path / "program.py", SCRIPT.format(then="import time; time.sleep(60)"))
    assert len(pids) == 2
    program.kill()
    program.communicate()
    assert all_end(pids)


def test_a_program_that_is_not_guarded_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text("from pressfacts import extract_many\nprint(*extract_many(['30 kronor'], processes=1))\n", "utf-8")
    done = subprocess.run([sys.executable, path], capture_output=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "WorkerError: a worker process ended with exit code 1 before it began; a program" in done.stderr.decode()
    assert "if __name__ == '__main__':" in done.stderr.decode().splitlines()[-1]
