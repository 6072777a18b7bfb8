"""Corrected facts: the JSON of a release as a reader has mended it by hand, where what follows may be left out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from attrs import frozen

from pressfacts.extract import read_day
from pressfacts.facts import GROUPS, Group, Release

Form = dict[str, Any]
HEAD = ("title", "published")


@frozen
class Corrected:
    """A release with the facts that a reader finds in it.

    Attributes:
        release: the release.
        groups: the kinds of facts that the reader has looked for.
        head: which of `title` and `published` the reader has looked for.
        given: the day of publication that is handed to `extract`, where the release does not state its own.
    """

    release: Release
    groups: tuple[Group, ...]
    head: tuple[str, ...] = ()
    given: date | None = None


def read_corrected(text: str, path: Path) -> Corrected:
    """Read the facts of a text from a JSON file, as `pressfacts --format json` writes them and a reader mends them.

    A fact may leave out fields that are what they are by themselves, and its `start` and `end`: it stands then where
    its text first does after the fact before it in the list. Kinds that the file leaves out are not looked at, and
    neither are the title and the day where it leaves them out, or hands the day over.

    Args:
        text: the release.
        path: the file: an object, or a list of one; `given_published` in it is the day to hand to `extract`.

    Raises:
        OSError: the file cannot be read.
        ValueError: the file holds something else; the message says what and where.
    """
    form = json.loads(path.read_text("utf-8"))
    if isinstance(form, list) and len(form) == 1:
        form = form[0]
    if not isinstance(form, dict):
        raise ValueError("a release is an object, or a list of one")
    if form.get("text", text) != text:
        raise ValueError("its text is another than that of the file beside it")
    given = read_day(form.pop("given_published", None))
    head = tuple(name for name in HEAD if name in form and not (given and name == "published"))
    groups = tuple(group for group in GROUPS if group in form)
    for group in groups:
        if not isinstance(form[group], list) or not all(isinstance(note, dict) for note in form[group]):
            raise ValueError(f"{group} is a list of objects")
    facts: Form = {group: _placed(text, form[group], group) for group in groups}
    return Corrected(Release.from_dict({**form, "text": text, **facts}), groups, head, given)


def _placed(text: str, notes: Iterable[Form], group: Group) -> list[Form]:
    """Give the notes of a kind with their places, and with what follows from other fields."""
    filled, after = [], 0
    for note in notes:
        form = _filled(note, group)
        form |= _place(text, form, after)
        after = form["end"] if group != "officials" else 0
        if group == "officials":
            form["mentions"] = _mentions(text, form)
        filled.append(form)
    return filled


def _filled(note: Form, group: Group) -> Form:
    form = dict(note)
    if group == "officials":
        form.setdefault("text", form.get("name"))
    if group in ("money", "percentages"):
        form.setdefault("high", form.get("low"))
    if group == "dates" and "first" in form:
        form.setdefault("last", form["first"])
    kinds = {"money": "money", "percentages": "percentage", "dates": "date", "officials": "official", "quotes": "quote"}
    form.setdefault("kind", kinds[group])
    return form


def _mentions(text: str, form: Form) -> list[Form]:
    """Give an official's mentions: those noted, each a span or its text alone; else where the name first stands."""
    spans: list[Form] = []
    after = 0
    for mention in form.get("mentions", [{key: form[key] for key in ("start", "end", "text")}]):
        note = {"text": mention} if isinstance(mention, str) else mention
        spans.append({**note, **_place(text, note, after)})
        after = spans[-1]["end"]
    return spans


def _place(text: str, note: Form, after: int) -> Form:
    """Give the place of a note: the one that it names, or the first of its text from a place on."""
    if isinstance(note.get("start"), int) and isinstance(note.get("end"), int):
        return {
            "text": text[note["start"] : note["end"]],
            **{key: note[key] for key in ("start", "end", "text") if key in note},
        }
    phrase = note.get("text")
    if not isinstance(phrase, str) or not phrase:
        raise ValueError(f"a fact names its text, or its start and end: {note!r:.80}")
    start = text.find(phrase, after)
    if start < 0:
        raise ValueError(f"{phrase!r} does not stand in the text after character {after}")
    return {"start": start, "end": start + len(phrase), "text": phrase}
