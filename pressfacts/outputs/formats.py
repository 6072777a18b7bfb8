"""The formats that facts are written in, and which one is meant."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import typer


class Format(StrEnum):
    """How the facts are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    DUCKDB = "duckdb"


OF_SUFFIX = {f".{each.value}": each for each in Format if each is not Format.TABLE} | {".ndjson": Format.JSONL}
OF_TABLE = ("", ".txt")
"""What names end in that say nothing of the format, so that the tables are written."""
FILES_ALONE = (Format.PARQUET, Format.DUCKDB)
"""What is no stream of text, and is not for standard output."""


def format_of(named: Format | None, output: Path | None) -> Format:
    """Give the format that is named, or else the one that the name of the output ends in, or else tables.

    Raises:
        typer.BadParameter: the two are at odds, the name ends in what is not written, or the format needs a file and
            there is none.
    """
    ending = OF_SUFFIX.get(output.suffix.lower()) if output else None
    if named and ending and named is not ending:
        raise typer.BadParameter(
            f"{output} is to be {ending} by its name, and {named} by --format; leave out one, or rename the file",
            param_hint="--format",
        )
    if output and not (named or ending) and output.suffix.lower() not in OF_TABLE:
        raise typer.BadParameter(
            f"{output} ends in {output.suffix}, which is not written; {', '.join(OF_SUFFIX)} and .txt are "
            "(a spreadsheet opens .csv), or say with --format what it is to hold",
            param_hint="--output",
        )
    chosen = named or ending or Format.TABLE
    if chosen in FILES_ALONE and output is None:
        raise typer.BadParameter(
            f"{chosen} is written to a file alone; give one with -o facts.{chosen}", param_hint="--format"
        )
    return chosen
