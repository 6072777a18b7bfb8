"""Facts as tables: flat rows in Python, in Arrow, in Parquet files and in a DuckDB database, under one schema."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from pressfacts.tables.columns import FACT_COLUMNS, RELEASE_COLUMNS, Column
from pressfacts.tables.records import Record, records, release_records

if TYPE_CHECKING:
    from pressfacts.tables.arrow import fact_batches, fact_schema, release_schema, releases_to_arrow, to_arrow
    from pressfacts.tables.database import DatabaseError, write_duckdb
    from pressfacts.tables.kernel import extract_batches
    from pressfacts.tables.parquet import write_parquet

__all__ = [
    "FACT_COLUMNS",
    "RELEASE_COLUMNS",
    "Column",
    "DatabaseError",
    "Record",
    "extract_batches",
    "fact_batches",
    "fact_schema",
    "records",
    "release_records",
    "release_schema",
    "releases_to_arrow",
    "to_arrow",
    "write_duckdb",
    "write_parquet",
]

IN_ARROW = ("fact_batches", "fact_schema", "release_schema", "releases_to_arrow", "to_arrow")
MODULES = {
    **dict.fromkeys(IN_ARROW, "arrow"),
    **dict.fromkeys(("DatabaseError", "write_duckdb"), "database"),
    "extract_batches": "kernel",
    "write_parquet": "parquet",
}
"""What needs the extra is imported when it is asked for."""


def __getattr__(name: str) -> object:
    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{MODULES[name]}")
    except ModuleNotFoundError as error:
        raise ImportError(
            f"{name} needs {error.name}, which comes with the extra: pip install 'pressfacts[tables]'"
        ) from error
    return getattr(module, name)
