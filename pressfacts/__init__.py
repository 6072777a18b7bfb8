"""Money, percentages, dates, officials and quotes from Swedish press releases, as exact typed facts."""

from importlib import import_module
from typing import TYPE_CHECKING

from pressfacts.extract import extract
from pressfacts.facts import Fact, Money, Official, Percentage, Quote, Release, Span, TimeExpression

if TYPE_CHECKING:
    from pressfacts.explanation import Explanation, Explanations, explain
    from pressfacts.many import Failure, ItemError, extract_many

__all__ = [
    "Explanation",
    "Explanations",
    "Fact",
    "Failure",
    "ItemError",
    "Money",
    "Official",
    "Percentage",
    "Quote",
    "Release",
    "Span",
    "TimeExpression",
    "explain",
    "extract",
    "extract_many",
]

# What takes more to import waits until it is asked for.
_LATER = {
    **dict.fromkeys(("Explanation", "Explanations", "explain"), "pressfacts.explanation"),
    **dict.fromkeys(("Failure", "ItemError", "extract_many"), "pressfacts.many"),
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATER[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
