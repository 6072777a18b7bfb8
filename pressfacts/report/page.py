"""The report: one page of HTML that needs nothing beside itself."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO, get_args

from pressfacts.facts import GROUPS, Release
from pressfacts.many import Failure, ItemError
from pressfacts.report.embed import embedded
from pressfacts.report.overview import Overview
from pressfacts.report.plot import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH
from pressfacts.report.wording import number_of
from pressfacts.report.words import WORDS

if TYPE_CHECKING:
    from jinja2 import Template

Language = Literal["sv", "en"]
FIELD = {"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP, "bottom": BOTTOM}


def write_report(
    releases: Iterable[Release | Failure], out: str | os.PathLike[str] | TextIO, *, lang: Language = "sv"
) -> None:
    """Write releases and their facts as one page of HTML, which opens in any browser and loads nothing.

    Args:
        releases: what `extract` or `extract_many` gave; they are taken one at a time and written as they come.
        out: where the page goes: a path, or what is open for text with `encoding="utf-8"`.
        lang: the language of the page's own words, `sv` or `en`; the releases stay as they are.

    Raises:
        ItemError: a release had failed.
        ValueError: `lang` is another language.
        OSError: the file cannot be written.

    Source: Content Security Policy Level 3; WCAG 2.2.
    """
    if lang not in get_args(Language):
        raise ValueError(f"lang is one of {', '.join(get_args(Language))}, not {lang!r}")
    if isinstance(out, str | os.PathLike):
        with Path(out).open("w", encoding="utf-8", newline="\n") as file:
            _write(releases, file, lang)
    else:
        _write(releases, out, lang)


def _write(releases: Iterable[Release | Failure], out: TextIO, lang: Language) -> None:
    from markupsafe import Markup

    words = WORDS[lang]
    overview = Overview(words)
    script, style = (_own(name) for name in ("report.js", "report.css"))
    pieces = _template().generate(
        lang=lang,
        words=words,
        grouped=lambda count: number_of(Decimal(count), words),
        kinds=GROUPS,
        field=FIELD,
        policy=_policy(script=script, style=style),
        script=Markup(script),
        style=Markup(style),
        blocks=(Markup(block) for block in _blocks(releases, overview)),
        overview=overview,
    )
    for piece in pieces:
        out.write(piece)


def _blocks(releases: Iterable[Release | Failure], overview: Overview) -> Iterator[str]:
    for release in releases:
        if isinstance(release, Failure):
            raise ItemError(release)
        overview.add(release)
        yield embedded(release, overview.words)


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("pressfacts.report", "page")
    page = Environment(autoescape=True, loader=loader, lstrip_blocks=True, trim_blocks=True, undefined=StrictUndefined)
    return page.get_template("report.html")


def _own(name: str) -> str:
    return files("pressfacts.report").joinpath("page", name).read_text("utf-8")


def _policy(*, script: str, style: str) -> str:
    """Forbid the page everything but its own script and style, which are known by their hashes."""
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
