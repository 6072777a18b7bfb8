"""Worker processes that are given batches of items, and outlived by them when they die."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Any

from attrs import define, field

from pressfacts.facts import Release
from pressfacts.many.items import Failure, Given, Settings, StartMethod, WorkerError, attempt, told

STARTS = 3
"""How often in a row a worker may be killed before it has begun."""
GUARD = (
    "a program that uses processes is a file that keeps what it does under `if __name__ == '__main__':`; "
    "processes=None does without"
)


@define(eq=False)
class Batch:
    """Items that go to a worker together.

    Attributes:
        items: the items.
        results: what came of them, in their order, once all are done.
        alone: whether it is a single item of a batch that a worker died of.
    """

    items: Sequence[Given | Failure]
    results: list[Release | Failure] | None = None
    alone: bool = False
    parts: list[Batch] = field(factory=list)

    def is_done(self) -> bool:
        """Tell whether all results are there; those of its parts are gathered."""
        if self.results is None and self.parts and all(part.is_done() for part in self.parts):
            self.results = [result for part in self.parts for result in part.results or ()]
        return self.results is not None


@define(eq=False)
class Worker:
    """A process, the line to it, and the batch that it has."""

    process: Any
    line: Connection
    ready: bool = False
    batch: Batch | None = None

    def hear(self) -> Any:  # noqa: ANN401
        """Give what the process has sent.

        Raises:
            EOFError: it has died.
        """
        if not self.line.poll():
            raise EOFError
        return self.line.recv()

    def stop(self, grace: float = 0) -> str:
        """End the process, if it does not end by itself within some seconds, and tell how it did."""
        self.process.join(grace)
        self.process.kill()
        self.process.join()
        code: int = self.process.exitcode
        self.process.close()
        self.line.close()
        return f"with exit code {code}" if code >= 0 else f"by signal {signal.Signals(-code).name}"


class Crew:
    """Workers, and the batches that wait for one.

    A worker has one batch at a time and is waited for before it gets another, so that neither end of a line is ever
    blocked by the other.
    """

    def __init__(self, processes: int, settings: Settings, start_method: StartMethod) -> None:
        self.processes = processes
        self.settings = settings
        self.context: Any = multiprocessing.get_context(start_method)
        self.workers: list[Worker] = []
        self.waiting: deque[Batch] = deque()
        self.failed_starts = 0

    def add(self, batch: Batch) -> None:
        """Put a batch in the queue, and give it to a worker if one is free."""
        self.waiting.append(batch)
        self.hand_out()

    def hand_out(self) -> None:
        """Give waiting batches to workers that are free, and call in more workers where they are needed."""
        while self.waiting and (worker := self._free()):
            self._give(worker, self.waiting.popleft())
        starting = sum(not worker.ready for worker in self.workers)
        for _ in range(min(len(self.waiting) - starting, self.processes - len(self.workers))):
            self._start()

    def receive(self, seconds: float | None = None) -> None:
        """Take what workers have sent, waiting for the first of it, and replace the workers that have died."""
        by_signal: dict[Any, Worker] = {worker.process.sentinel: worker for worker in self.workers}
        by_signal |= {worker.line: worker for worker in self.workers}
        for worker in dict.fromkeys(by_signal[each] for each in wait(list(by_signal), seconds)):
            try:
                results = worker.hear()
            except (EOFError, OSError):
                self._bury(worker)
            else:
                if worker.batch is None:
                    worker.ready, self.failed_starts = True, 0
                else:
                    worker.batch.results, worker.batch = results, None
        self.hand_out()

    def close(self) -> None:
        """End every worker at once."""
        while self.workers:
            self.workers.pop().stop()

    def _free(self) -> Worker | None:
        return next((worker for worker in self.workers if worker.ready and worker.batch is None), None)

    def _give(self, worker: Worker, batch: Batch) -> None:
        worker.batch = batch
        try:
            worker.line.send(batch.items)
        except OSError:
            self._bury(worker)
        except Exception as error:  # an item cannot be pickled: its day has a time zone of an odd class, or the like
            worker.batch = None
            self._retry(batch, error)

    def _start(self) -> None:
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=work, args=(theirs, self.settings), daemon=True, name="pressfacts")
        try:
            with _interrupts_held():
                process.start()
        finally:
            theirs.close()
        self.workers.append(Worker(process, ours))

    def _bury(self, worker: Worker) -> None:
        """Take leave of a worker that has died; what it worked on goes to others, item by item."""
        self.workers.remove(worker)
        ended = worker.stop(grace=1)  # its line is cut a moment before it has an exit code
        if not worker.ready:
            self.failed_starts += 1
            if not ended.startswith("by") or self.failed_starts == STARTS:
                raise WorkerError(f"a worker process ended {ended} before it began; {GUARD}") from None
        elif worker.batch is not None:
            self._retry(worker.batch, WorkerError(f"a worker process ended {ended} on this item, and so did another"))

    def _retry(self, batch: Batch, error: Exception) -> None:
        if batch.alone:
            (item,) = batch.items
            batch.results = [Failure(item.position, item.id, told(error), error)]
        else:
            batch.parts = [Batch([item], alone=True) for item in batch.items]
            self.waiting.extendleft(reversed(batch.parts))


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let a process that is started inherit that Ctrl-C is for the caller alone, from its first moment."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def work(line: Connection, settings: Settings) -> None:
    """Extract the facts of the batches that come, until the line is closed or the caller is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    caller: Any = multiprocessing.parent_process()
    with suppress(EOFError, OSError):
        line.send(None)
        while line in wait([line, caller.sentinel]):
            line.send([attempt(given, settings) for given in line.recv()])
