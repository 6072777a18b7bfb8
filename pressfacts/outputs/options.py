"""The arguments and options that commands share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pressfacts.facts import GROUPS, Group


class Kind(StrEnum):
    """Which facts are looked for."""

    MONEY = "money"
    PERCENTAGES = "percentages"
    DATES = "dates"
    OFFICIALS = "officials"
    QUOTES = "quotes"


def groups_of(kinds: list[Kind] | None) -> tuple[Group, ...]:
    """Give the groups that are asked for, all where none is named."""
    return tuple(group for group in GROUPS if not kinds or group in kinds)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day such as 2017-01-11") from None


Paths = Annotated[list[str] | None, typer.Argument(metavar="PATH", help="Files, folders, or - for standard input.")]
Published = Annotated[
    date | None,
    typer.Option(
        parser=_day,
        metavar="DATE",
        help="The day of publication, as 2017-01-11, for every release; overrides what each says of itself.",
    ),
]
Kinds = Annotated[
    list[Kind] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help="Look only for money, percentages, dates, officials or quotes; may be given more than once.",
    ),
]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to this file.")]
TextField = Annotated[str, typer.Option(metavar="NAME", help="What the text is called in JSON lines, CSV and Parquet.")]
PublishedField = Annotated[str, typer.Option(metavar="NAME", help="What the day of publication is called there.")]
IdField = Annotated[str, typer.Option(metavar="NAME", help="What a release is known by there.")]
Processes = Annotated[
    int | None,
    typer.Option(metavar="N", min=0, help="Extract in so many processes at once; 0 is one for each core."),
]
MaxChars = Annotated[
    int | None, typer.Option(metavar="N", min=0, help="Pass by, and name, releases of more characters than this.")
]
