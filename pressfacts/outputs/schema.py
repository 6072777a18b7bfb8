"""The JSON Schema of a release's JSON form, made from the classes: `python -m pressfacts.outputs.schema`."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, time
from decimal import Decimal
from inspect import cleandoc
from types import NoneType
from typing import Any, get_args, get_type_hints

from attrs import NOTHING, fields, has

from pressfacts.facts import Release
from pressfacts.json_form import constant_kind, is_literal, is_tuple, unstated

DAY = r"\d{4}-\d{2}-\d{2}"
TIME = r"\d{2}:\d{2}(:\d{2}(\.\d+)?)?"
OFFSET = r"[+-]\d{2}:\d{2}(:\d{2}(\.\d+)?)?"
SCALARS: dict[object, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0},
    Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    date: {"type": "string", "format": "date", "pattern": f"^{DAY}$"},
    time: {"type": "string", "pattern": f"^{TIME}$"},
    date | datetime | None: {"type": ["string", "null"], "pattern": f"^{DAY}(T{TIME}({OFFSET})?)?$"},
}


def release_schema() -> dict[str, Any]:
    """Give the schema, JSON Schema 2020-12, of what `Release.to_json` writes and `Release.from_json` reads."""
    definitions: dict[str, Any] = {}
    release = _object(Release, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Release",
        **release,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    summary, descriptions = _said_of(cls)
    hints = get_type_hints(cls)
    properties: dict[str, Any] = {}
    if (kind := constant_kind(cls)) is not None:
        properties["kind"] = {"const": kind}
    for each in fields(cls):
        if each.name in unstated(cls):
            continue
        properties[each.name] = _form(hints[each.name], definitions) | {"description": descriptions[each.name]}
        if each.default is not NOTHING:
            properties[each.name]["default"] = [] if each.default == () else each.default
    required = [name for name, form in properties.items() if "default" not in form]
    return {
        "description": summary,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _form(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401
    if hint in SCALARS:
        return dict(SCALARS[hint])
    if is_literal(hint):
        return {"enum": list(get_args(hint))}
    if is_tuple(hint):
        return {"type": "array", "items": _form(get_args(hint)[0], definitions)}
    if NoneType in get_args(hint):
        (inner,) = (each for each in get_args(hint) if each is not NoneType)
        return _or_null(_form(inner, definitions))
    if has(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    raise TypeError(f"{hint!r} has no JSON form; give it one in SCALARS")


def _or_null(form: dict[str, Any]) -> dict[str, Any]:
    if "enum" in form:
        return {"enum": [*form["enum"], None]}
    return {**form, "type": [form["type"], "null"]}


def _said_of(cls: type[Any]) -> tuple[str, dict[str, str]]:
    """Give a class's first line, and what its docstring and those of its bases say of each field."""
    said: dict[str, str] = {}
    for each in reversed(cls.__mro__):
        attributes = cleandoc(each.__doc__ or "").partition("Attributes:\n")[2].partition("\n\n")[0]
        for name, description in re.findall(r"^    (\w+): (.+(?:\n {8}.+)*)", attributes, re.MULTILINE):
            said[name] = " ".join(description.split()).replace("`None`", "`null`")
    return cleandoc(cls.__doc__ or "").partition("\n")[0], said


if __name__ == "__main__":
    print(json.dumps(release_schema(), ensure_ascii=False, indent=2))
