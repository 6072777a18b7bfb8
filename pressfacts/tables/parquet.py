"""Facts in a Parquet file."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from pyarrow import parquet

from pressfacts.facts import GROUPS, Group, Release
from pressfacts.many import Errors, Failure
from pressfacts.tables.arrow import fact_batches, fact_schema

ROW_GROUP = 65536
"""The rows that are in memory at a time; engines skip row groups that they need nothing of."""


def write_parquet(
    releases: Iterable[Release | Failure],
    path: str | os.PathLike[str],
    *,
    groups: Collection[Group] = GROUPS,
    errors: Errors = "raise",
) -> None:
    """Write the facts of releases to a Parquet file, as the releases come.

    The file is there when it is whole: what had the path before is replaced then, and stays where something fails.

    Args:
        releases: what `extract` or `extract_many` gave.
        path: where to write.
        groups: which facts to write, of `money`, `percentages`, `dates`, `officials` and `quotes`.
        errors: as for `to_arrow`.

    Raises:
        ItemError: a release had failed.
        ValueError: an amount does not fit; the message names the release.
        OSError: the file cannot be written.
    """
    target = Path(path)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with parquet.ParquetWriter(part, fact_schema(), compression="zstd") as writer:
            for batch in fact_batches(releases, groups=groups, errors=errors, rows=ROW_GROUP):
                writer.write_batch(batch, row_group_size=ROW_GROUP)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
