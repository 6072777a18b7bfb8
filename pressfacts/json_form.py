"""The JSON form of frozen attrs classes: decimals and days as strings, tuples as lists, the kind beside the fields."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import has

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")


def unstructure(value: object) -> dict[str, Any]:
    """Give the JSON form of an attrs object as plain dicts, lists, strings and numbers."""
    plain: dict[str, Any] = _converter().unstructure(value)
    return plain


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write the JSON form of an attrs object; Swedish letters stand as themselves."""
    # Lone surrogates are valid in a Python string but not in UTF-8: they alone are escaped.
    text = json.dumps(unstructure(value), ensure_ascii=False, indent=indent)
    return text if text.isascii() else "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)


def loads(cls: type[T], text: str | bytes) -> T:
    """Read an object of `cls` from its JSON form.

    Raises:
        ValueError: the text is no JSON or not of the form; the message names the place and what is wanted.
    """
    from cattrs import transform_error

    try:
        return _converter().structure(json.loads(text), cls)
    except json.JSONDecodeError as error:
        raise ValueError(f"this is no JSON: {error}; give what to_json() wrote") from error
    except Exception as error:
        complaints = "; ".join(transform_error(error, path=cls.__name__))
        raise ValueError(f"this is not the JSON form of {cls.__name__}: {complaints}") from error


@cache
def _converter() -> Converter:
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, _read_decimal)
    for kind in (date, datetime, time):
        converter.register_unstructure_hook(kind, lambda value: value.isoformat())
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
    converter.register_structure_hook_func(lambda cls: cls == date | datetime | None, _read_day_or_moment)
    converter.register_unstructure_hook_func(lambda cls: cls == date | datetime | None, _write_day_or_moment)

    def unstructure_with_kind(cls: type[Any]) -> Any:  # noqa: ANN401
        plain = make_dict_unstructure_fn(cls, converter)
        kind = getattr(cls, "kind", None)
        if not isinstance(kind, str):  # a field of its own, as in a time expression, or none at all
            return plain
        return lambda value: {"kind": kind, **plain(value)}

    def structure_with_kind(cls: type[Any]) -> Any:  # noqa: ANN401
        read = make_dict_structure_fn(cls, converter)
        kind = getattr(cls, "kind", None)
        if not isinstance(kind, str):
            return read

        def read_kind(form: dict[str, Any], _: type[Any]) -> Any:  # noqa: ANN401
            if form.get("kind") != kind:
                raise ValueError(f"kind is {form.get('kind')!r}, not {kind!r}")
            return read({name: value for name, value in form.items() if name != "kind"}, cls)

        return read_kind

    converter.register_unstructure_hook_factory(has, unstructure_with_kind)
    converter.register_structure_hook_factory(has, structure_with_kind)
    return converter


def _read_decimal(text: object, _: type[Decimal]) -> Decimal:
    if not isinstance(text, str):
        raise ValueError(f"an amount is a string such as '21800000', not {text!r}")
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is no decimal number") from error


def _read_day_or_moment(text: str | None, _: object) -> date | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _write_day_or_moment(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
