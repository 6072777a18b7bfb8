"""The JSON form of frozen attrs classes: decimals and days as strings, tuples as lists, the kind beside the fields."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, get_args, get_origin

from attrs import fields, has

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")

# A surrogate alone is valid in a Python string and, escaped, in JSON. Two that make a pair would be read back as one
# character if they were escaped, so they stand as they are: no UTF-8 file can hold them, and none has them.
LONE_SURROGATE = re.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")
DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
COMPLAINTS_SHOWN = 5


class JsonForm:
    """What every fact and every release has: a JSON form, which reads back into an equal object."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form as plain dicts, lists and strings; amounts are strings, days are ISO 8601."""
        plain: dict[str, Any] = _converter().unstructure(self)
        return plain

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the JSON form, which `from_json` reads back; Swedish letters stand as themselves."""
        text = json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
        return text if text.isascii() else LONE_SURROGATE.sub(lambda lone: f"\\u{ord(lone.group()):04x}", text)

    @classmethod
    def from_dict(cls, form: dict[str, Any]) -> Self:
        """Read an object from its JSON form in plain dicts, lists and strings.

        Raises:
            ValueError: a field is missing, unknown or of another type; the message names the path of each.
        """
        from cattrs import BaseValidationError, transform_error

        try:
            return _converter().structure(form, cls)
        except (BaseValidationError, ValueError) as error:
            complaints = [_path_first(line) for line in transform_error(error, cls.__name__, _complaint)]
            shown = "; ".join(complaints[:COMPLAINTS_SHOWN])
            more = f"; and {len(complaints) - COMPLAINTS_SHOWN} more" if len(complaints) > COMPLAINTS_SHOWN else ""
            raise ValueError(
                f"this is not the JSON form of {cls.__name__}: {shown}{more} "
                "(give what to_json() writes; docs/release.schema.json describes it)"
            ) from error

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read an object from its JSON form.

        Args:
            text: what `to_json` gave, as a string or as its bytes in UTF-8.

        Returns:
            An object equal to the one that was written.

        Raises:
            TypeError: `text` is neither a string nor bytes.
            ValueError: the text is no JSON, or a field is missing, unknown or of another type; the message names
                the path of each.
        """
        if not isinstance(text, str | bytes):
            raise TypeError(f"JSON is a str or bytes, not {type(text).__name__}; give what to_json() wrote")
        try:
            form = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"this is no JSON: {error} (give what to_json() writes, whole and in UTF-8)") from error
        return cls.from_dict(form)


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    for plain in (str, int, bool):
        converter.register_structure_hook(plain, _read_plain)
    converter.register_structure_hook_func(is_literal, _read_literal)
    converter.register_structure_hook_func(is_tuple, lambda form, cls: _read_tuple(form, cls, converter))
    converter.register_unstructure_hook(Decimal, lambda number: format(number, "f"))
    converter.register_structure_hook(Decimal, _read_decimal)
    for kind in (date, datetime, time):
        converter.register_unstructure_hook(kind, lambda value: value.isoformat())
        converter.register_structure_hook(kind, _read_iso)
    converter.register_structure_hook_func(lambda cls: cls == date | datetime | None, _read_day_or_moment)
    converter.register_unstructure_hook_func(
        lambda cls: cls == date | datetime | None, lambda value: None if value is None else value.isoformat()
    )
    converter.register_unstructure_hook_factory(has, lambda cls: _writer(cls, converter))
    converter.register_structure_hook_factory(has, lambda cls: _reader(cls, converter))
    return converter


def _writer(cls: type[Any], converter: Converter) -> Callable[[Any], dict[str, Any]]:
    from cattrs.gen import make_dict_unstructure_fn

    plain = make_dict_unstructure_fn(cls, converter, **_left_out(cls))
    kind = constant_kind(cls)
    return plain if kind is None else lambda value: {"kind": kind, **plain(value)}


def _reader(cls: type[Any], converter: Converter) -> Callable[[Any, Any], Any]:
    from cattrs.gen import make_dict_structure_fn

    read = make_dict_structure_fn(cls, converter, **_left_out(cls))
    kind = constant_kind(cls)

    def read_form(form: object, _: type[Any]) -> Any:  # noqa: ANN401
        fields = dict(_a(dict, form))
        if kind is not None and (found := fields.pop("kind", None)) != kind:
            raise ValueError(f"kind is {found!r:.60}, not {kind!r}")
        return read(fields, cls)

    return read_form


def _left_out(cls: type[Any]) -> dict[str, Any]:
    from cattrs.gen import override

    return {name: override(omit=True) for name in unstated(cls)}


def is_literal(kind: Any) -> bool:  # noqa: ANN401
    """Tell whether a field's type lists its values."""
    return get_origin(kind) is Literal


def is_tuple(kind: Any) -> bool:  # noqa: ANN401
    """Tell whether a field's type is a tuple, which JSON has as a list."""
    return get_origin(kind) is tuple


def constant_kind(cls: type[Any]) -> str | None:
    """Give the kind that all objects of a class have; `None` where it is a field of each, or there is none."""
    kind = getattr(cls, "kind", None)
    return kind if isinstance(kind, str) else None


def unstated(cls: type[Any]) -> tuple[str, ...]:
    """Give the fields that say whence an object is and not what it states: equality and JSON pass them by."""
    return tuple(each.name for each in fields(cls) if not each.eq)


def _a(kind: type[T], form: object) -> T:
    if not isinstance(form, kind):
        raise ValueError(f"{form!r:.60} is no {NAMES_IN_JSON[kind]}")
    return form


NAMES_IN_JSON = {dict: "object", list: "list", str: "string", int: "whole number", bool: "true or false"}


def _read_plain(form: object, cls: type[T]) -> T:
    if type(form) is not cls:  # `True` is an int in Python, and not in JSON
        raise ValueError(f"{form!r:.60} is no {NAMES_IN_JSON[cls]}")
    return form


def _read_tuple(form: object, cls: Any, converter: Converter) -> tuple[Any, ...]:  # noqa: ANN401
    members: Any = list[get_args(cls)[0]]  # type: ignore[misc]
    return tuple(converter.structure(_a(list, form), members))


def _read_literal(form: object, cls: Any) -> object:  # noqa: ANN401
    if form not in get_args(cls):
        raise ValueError(f"{form!r:.60} is none of {', '.join(map(repr, get_args(cls)))}")
    return form


def _read_decimal(form: object, _: type[Decimal]) -> Decimal:
    if not isinstance(form, str) or not DECIMAL.fullmatch(form):
        raise ValueError(f"{form!r:.60} is no number in plain digits and a string, such as '21800000' or '3.5'")
    return Decimal(form)


def _read_iso(form: object, cls: type[Any]) -> Any:  # noqa: ANN401
    try:
        return cls.fromisoformat(form)
    except (TypeError, ValueError):
        raise ValueError(f"{form!r:.60} is no {cls.__name__} after ISO 8601") from None


def _read_day_or_moment(form: object, _: object) -> date | None:
    moment: date | None = None if form is None else _read_iso(form, datetime if "T" in str(form) else date)
    return moment


def _complaint(error: BaseException, _: type[Any] | None) -> str:
    from cattrs import ForbiddenExtraKeysError

    if isinstance(error, ForbiddenExtraKeysError):
        return f"no field is called {', '.join(map(repr, sorted(error.extra_fields)))}"
    if isinstance(error, KeyError):
        return "is missing"
    return str(error.args[0]) if error.args else type(error).__name__


def _path_first(line: str) -> str:
    complaint, _, path = line.rpartition(" @ ")
    return f"{path}: {complaint}"
