"""What stands on a Doc: the release, its facts' spans, and the day that it was said to be published on."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final

from spacy.tokens import Doc, Span

from pressfacts.component.labels import LABELS, SPANS_KEY
from pressfacts.extract import read_day
from pressfacts.facts import GROUPS, Fact, Release

# The keys are those of spaCy's own for the values of extensions, so it knows them for what they are, and leaves them
# behind where it cuts a new Doc out of one or joins several: there the offsets are wrong.
RELEASE_KEY: Final[Any] = ("._.", "pressfacts", None, None)
PUBLISHED_KEY: Final[Any] = ("._.", "published", None, None)
RELEASES_KEPT: Final = 32


def register_extensions() -> None:
    """Make `doc._.pressfacts`, `doc._.published` and `span._.fact` known to spaCy.

    A pipeline with the component has done so; where Docs come from a DocBin or a pickle and no pipeline is made, call
    this first. An extension that is there already is left as it is, and a `published` of the caller's own is read.
    """
    _register(Doc, "pressfacts", release_of, write_release)
    _register(Span, "fact", fact_of)
    if not Doc.has_extension("published"):
        Doc.set_extension("published", getter=published_of, setter=write_published)


def _register(kind: Any, name: str, getter: Callable[..., Any], setter: Callable[..., None] | None = None) -> None:  # noqa: ANN401
    if not kind.has_extension(name):
        kind.set_extension(name, getter=getter, setter=setter)
    elif kind.get_extension(name)[2] is not getter:
        warnings.warn(
            f"{kind.__name__} has another extension `{name}`, which is left as it is; "
            f"pressfacts.component.{getter.__name__} gives what the one of pressfacts would give",
            stacklevel=3,
        )


def release_of(doc: Doc) -> Release | None:
    """Give the release that a Doc is, `doc._.pressfacts`; None where no component has read it."""
    form = doc.user_data.get(RELEASE_KEY)
    return None if form is None else _read(form)[0]


def write_release(doc: Doc, release: Release) -> None:
    """Put a release on the Doc of its text, with new spans for its facts: `doc._.pressfacts = release`.

    Raises:
        TypeError: `release` is no Release.
        ValueError: its text is another.
    """
    if not isinstance(release, Release):
        raise TypeError(f"doc._.pressfacts is a Release, not {type(release).__name__}")
    if release.text != doc.text:
        raise ValueError("the release has another text than the Doc, so its offsets are wrong there")
    put_on(doc, release)


def put_on(doc: Doc, release: Release) -> None:
    """Put a release on the Doc of its text, as `write_release` does, where both are known to be that."""
    # A string outlives spaCy's ways from process to process and to disk. Objects and days do not, tuples become lists.
    doc.user_data[RELEASE_KEY] = release.to_json()
    doc.spans[SPANS_KEY] = [span for name, fact in _named(release) if (span := _span(doc, fact, name)) is not None]


def _named(release: Release) -> list[tuple[str, Fact]]:
    """Give the facts in text order, each with its place in the release: `money[0]` is `release.money[0]`."""
    named = [(f"{group}[{place}]", fact) for group in GROUPS for place, fact in enumerate(getattr(release, group))]
    return sorted(named, key=itemgetter(1))


def _span(doc: Doc, fact: Fact, name: str = "") -> Span | None:
    """Give the tokens that a fact has a part of: in `600tkr`, one token, `600` is widened to all of it."""
    return doc.char_span(fact.start, fact.end, label=LABELS[fact.kind], span_id=name, alignment_mode="expand")


@lru_cache(maxsize=RELEASES_KEPT)
def _read(form: str) -> tuple[Release, dict[str, Fact]]:
    release = Release.from_json(form)
    return release, dict(_named(release))


def fact_of(span: Span) -> Fact | None:
    """Give the fact that a span stands for, `span._.fact`; None where it stands for none.

    The component's spans have the fact's place in the release as their id, `money[0]`, which tells facts in the same
    tokens apart. Any other span stands for the first fact in just its tokens, of its label where it has one.
    """
    form = span.doc.user_data.get(RELEASE_KEY)
    if form is None:
        return None
    release, named = _read(form)
    if (fact := named.get(_id(span))) is not None and _holds(span, fact):
        return fact
    return next((fact for fact in release.facts if _holds(span, fact) and _is_just(span, fact)), None)


def _id(span: Span) -> str:
    try:
        return span.id_
    except KeyError:  # a number of the caller's own, that no string stands for
        return ""


def _holds(span: Span, fact: Fact) -> bool:
    return span.start_char <= fact.start and fact.end <= span.end_char and span.label_ in ("", LABELS[fact.kind])


def _is_just(span: Span, fact: Fact) -> bool:
    tokens = _span(span.doc, fact)
    return tokens is not None and (tokens.start_char, tokens.end_char) == (span.start_char, span.end_char)


def published_of(doc: Doc) -> date | None:
    """Give the day of publication that was said of a Doc, `doc._.published`; None where none was."""
    return read_day(doc.user_data.get(PUBLISHED_KEY))


def write_published(doc: Doc, published: date | str | None) -> None:
    """Say when a release was published, by a day, a moment, or either in ISO 8601: `doc._.published = "2021-05-03"`."""
    day = read_day(published)
    doc.user_data[PUBLISHED_KEY] = None if day is None else day.isoformat()
