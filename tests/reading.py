"""How the tests read: into a list of items, beside the list of what was said of the rest."""

from __future__ import annotations

from pathlib import Path

from pressfacts.reading import DoubtWarning, Fields, Item, UnreadableError, read_items


def read(*paths: Path | str, **names: str) -> tuple[list[Item], list[UnreadableError | DoubtWarning]]:
    """Read the paths; `names` are those of the fields."""
    complaints: list[UnreadableError | DoubtWarning] = []
    items = list(read_items(map(str, paths), fields=Fields(**names), complain=complaints.append))
    return items, complaints


def texts_and_complaints(*paths: Path | str, **names: str) -> tuple[list[str], list[str]]:
    """Read the paths; give the texts and what was said."""
    items, complaints = read(*paths, **names)
    return [item.text for item in items], list(map(str, complaints))
