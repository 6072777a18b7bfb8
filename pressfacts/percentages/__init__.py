"""Percentages, percentage points and per mille."""

from pressfacts.percentages.find import find_percentages
from pressfacts.percentages.resolve import resolve_percentages

__all__ = ["find_percentages", "resolve_percentages"]
