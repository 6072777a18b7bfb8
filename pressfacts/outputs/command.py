"""The command `pressfacts`: releases in, their facts out."""

from __future__ import annotations

from enum import StrEnum
from importlib.metadata import version
from typing import Annotated

import typer

from pressfacts.outputs import options
from pressfacts.outputs.defaults import DEFAULT, CommandOrPaths
from pressfacts.outputs.files import opened, write_facts, writing
from pressfacts.outputs.formats import Format, format_of
from pressfacts.outputs.releases import Asked, Work
from pressfacts.reading import USUAL_FIELDS, Fields

# A \b keeps the lines of the paragraph under it as they are.
HELP = """Write the money, percentages, dates, officials and quotes of Swedish press releases.

Text (.txt, .md), web pages (.html), e-mails (.eml) and tables of releases (.jsonl,
.csv, .parquet) are read, also in .zip and .gz, and all of these in folders.

\b
Examples:
  pressfacts release.txt
  pressfacts releases/ --kind money --kind percentages -o amounts.csv
  pressfacts archive.jsonl.gz --text-field body --processes 4 -o facts.duckdb
  pdftotext report.pdf - | pressfacts - --published 2024-03-14 --format json
  pressfacts report releases/ -o report.html
  pressfacts explain "Avgiften höjs med cirka 250 kronor i höst."

The first word may be a command, else "extract" is meant; a file called as a
command is given as ./report.

\b
Exit status: 0 when everything was read, 1 when something could not be read (it is
named on standard error, and the rest goes through), 2 when there was nothing to
read or the command was wrong.
"""

app = typer.Typer(
    cls=CommandOrPaths,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pressfacts {version('pressfacts')}")
        raise typer.Exit


@app.command(DEFAULT, help=HELP, short_help="Write the facts of releases: what is done where no command is named.")
def extract_command(
    paths: options.Paths = None,
    style: Annotated[
        Format | None, typer.Option("--format", help="How to write the facts; as -o ends, else table.")
    ] = None,
    output: options.Output = None,
    kind: options.Kinds = None,
    published: options.Published = None,
    text_field: options.TextField = USUAL_FIELDS.text,
    published_field: options.PublishedField = USUAL_FIELDS.published,
    id_field: options.IdField = USUAL_FIELDS.id,
    max_chars: options.MaxChars = None,
    processes: options.Processes = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read the releases and write their facts."""
    chosen = format_of(style, output)
    groups = options.groups_of(kind)
    fields = Fields(text_field, published_field, id_field)
    work = Work(paths, Asked(published, groups, fields, processes, max_chars))
    work.refuse(output)
    write_facts(work, chosen, groups, output)
    work.end()


class Language(StrEnum):
    """What the words of the report are in."""

    SWEDISH = "sv"
    ENGLISH = "en"


@app.command("report")
def report_command(
    paths: options.Paths = None,
    output: options.Output = None,
    lang: Annotated[Language, typer.Option(help="The language of its own words.")] = Language.SWEDISH,
    kind: options.Kinds = None,
    published: options.Published = None,
    text_field: options.TextField = USUAL_FIELDS.text,
    published_field: options.PublishedField = USUAL_FIELDS.published,
    id_field: options.IdField = USUAL_FIELDS.id,
    max_chars: options.MaxChars = None,
    processes: options.Processes = None,
) -> None:
    """Write one web page that shows the facts in the text of each release, and over all of them.

    The page needs no network: it can be kept, sent and printed.
    """
    from pressfacts.report import write_report

    fields = Fields(text_field, published_field, id_field)
    work = Work(paths, Asked(published, options.groups_of(kind), fields, processes, max_chars))
    work.refuse(output)
    with writing(work, output), opened(output) as out:
        write_report(work.releases(output), out, lang=lang.value)
        out.flush()
    work.end()


def main() -> None:
    """Run the command with the arguments of the process."""
    app(prog_name="pressfacts")
