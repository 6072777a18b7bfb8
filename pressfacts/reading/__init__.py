"""Reading: from files, folders and archives of many formats to the releases in them."""

from pressfacts.reading.formats import SUFFIXES
from pressfacts.reading.items import (
    USUAL_FIELDS,
    AbsentError,
    Complain,
    DoubtWarning,
    Fields,
    Item,
    UnreadableError,
    printable,
)
from pressfacts.reading.paths import find_files
from pressfacts.reading.sources import STANDARD_INPUT
from pressfacts.reading.stream import read_file, read_items

__all__ = [
    "STANDARD_INPUT",
    "SUFFIXES",
    "USUAL_FIELDS",
    "AbsentError",
    "Complain",
    "DoubtWarning",
    "Fields",
    "Item",
    "UnreadableError",
    "find_files",
    "printable",
    "read_file",
    "read_items",
]
