"""Names, titles, parties, organisations and contact details of the people in a release."""

from pressfacts.officials.people import People, find_people
from pressfacts.officials.resolve import resolve_officials

__all__ = ["People", "find_people", "resolve_officials"]
