"""The command `pressfacts`: releases in, their facts out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pressfacts import extract
from pressfacts.outputs import options
from pressfacts.outputs.defaults import DEFAULT, CommandOrPaths
from pressfacts.outputs.files import WRITERS, write_file, write_text
from pressfacts.outputs.formats import FILES_ALONE, Format, format_of
from pressfacts.outputs.releases import Asked, Work
from pressfacts.outputs.terminal import write_explanations
from pressfacts.reading import STANDARD_INPUT, USUAL_FIELDS, Fields

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
        from importlib.metadata import version

        typer.echo(f"pressfacts {version('pressfacts')}")
        raise typer.Exit


@app.command(DEFAULT, help=HELP, short_help="Write the facts; meant where no command is named.")
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
    if output is not None and chosen in FILES_ALONE:
        write_file(chosen, work, groups, output)
    else:
        write_text(lambda out: WRITERS[chosen](work.releases(output), groups, out), output)
    work.end()


class Language(StrEnum):
    """What the words of the report are in."""

    SWEDISH = "sv"
    ENGLISH = "en"


@app.command("report", short_help="Write a page that shows the facts in the texts.")
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
    write_text(lambda out: write_report(work.releases(output), out, lang=lang.value), output)
    work.end()


@app.command("explain", short_help="Tell why each fact of a text was found.")
def explain_command(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A text, a file, or - for standard input.")],
    kind: options.Kinds = None,
    published: options.Published = None,
) -> None:
    """Tell which rule found each fact of a text, and how its value came about."""
    groups = options.groups_of(kind)
    if not _is_path(text):
        write_text(lambda out: write_explanations([extract(text, published=published, groups=groups)], out), None)
        return
    work = Work([text], Asked(published, groups))
    write_text(lambda out: write_explanations(work.releases(None), out), None)
    work.end()


def _is_path(text: str) -> bool:
    """Tell a file that there is, or standard input, from a text."""
    try:
        return text == STANDARD_INPUT or Path(text).is_file()
    except (OSError, ValueError):  # no name of a file is so long or holds such characters
        return False


def main() -> None:
    """Run the command with the arguments of the process."""
    app(prog_name="pressfacts")
