"""Swedish time, resolved to the calendar."""

from pressfacts.dates.context import find_dates
from pressfacts.dates.published import find_published
from pressfacts.dates.resolve import resolve_dates

__all__ = ["find_dates", "find_published", "resolve_dates"]
