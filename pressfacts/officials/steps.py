"""How an official came about, step by step: what tells that it is a person, and where post and details stand."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from pressfacts.counterfactual import GAP
from pressfacts.derivation import Step
from pressfacts.officials.capacity import Capacity
from pressfacts.officials.contacts import is_address_of
from pressfacts.officials.coreference import Person
from pressfacts.officials.words import CONTACT_LABELS

FARTHEST = 250
STEM = 4
"""Letters of a title that its forms have in common: `kommunalråd`, `kommunalrådet`."""

STANDS = {
    "before": "before the name",
    "above": "on the line above the name",
    "after": "after the name",
    "parentheses": "in parentheses after the name",
    "beside": "after the name, without a title",
}
WORD = regex.compile(r"[\p{L}\p{Nd}][\p{L}\p{Nd}:.&-]*+")


def tell_official(
    person: Person, role: str | None, organisation: str | None, party: str | None, text: str
) -> Iterator[Step]:
    """Tell what made an official of somebody whom the release names.

    Args:
        person: everything that the release says of the person.
        role: the title that was chosen.
        organisation: the organisation that was chosen.
        party: the party that was chosen.
        text: the view that the person was found in.
    """
    yield _name(person)
    capacities = sorted(person.capacities, key=lambda capacity: capacity.at)
    if role is not None:
        yield _from_capacity("role", role, [each for each in capacities if each.role == role], text)
    if organisation is not None:
        named = [each for each in capacities if each.organisation == organisation]
        yield _from_capacity("organisation", organisation, [each for each in named if each.role == role] or named, text)
    if party is not None:
        yield _party(person, party, organisation, capacities, text)
    if person.is_contact or any(capacity.names_contact for capacity in capacities):
        yield Step("contact", _label(capacities, text), "the release gives this person as its contact")
    yield from _details(person, text)
    yield from _mentions(person, text)


def _name(person: Person) -> Step:
    name, count = person.fullest, len(person.names)
    why = (
        "its given name tells that it is a person's"
        if name.is_sure
        else "what stands around it tells that it is a person's"
    )
    fullest = f", the fullest of {count} full names in the text" if count > 1 else ""
    return Step("name", name.text, f"{why}{fullest}")


def _from_capacity(part: str, value: str, capacities: list[Capacity], text: str) -> Step:
    if not capacities:
        return Step(part, None, value)
    first = capacities[0]
    place = STANDS.get(first.stands or "", "beside the name")
    return Step(part, _written(value, first.at, text), f"{value}, {place}")


def _written(value: str, at: int, text: str) -> str | None:
    """Give the words of the text that a title or a name is, in the form that they have there."""
    wanted = value.split()
    found = list(WORD.finditer(text, at, at + FARTHEST))
    stem = wanted[0].casefold()[:STEM]
    for place, match in enumerate(found):
        if stem in match.group().casefold():
            last = found[min(place + len(wanted), len(found)) - 1]
            return " ".join(text[match.start() : last.end()].split()).rstrip(".:")
    return None


def _party(person: Person, party: str, organisation: str | None, capacities: list[Capacity], text: str) -> Step:
    if person.party == party:
        return Step("party", None, f"{party}, in parentheses or after a comma by the name")
    for capacity in capacities:
        if capacity.party == party:
            title = _written(capacity.role, capacity.at, text) if capacity.role else None
            return Step("party", title, f"{party}, as the words beside the name say")
    return Step("party", None, f"{party}, as {organisation} is that party's")


def _label(capacities: list[Capacity], text: str) -> str | None:
    """Give the label that names a contact, where it stands before the name."""
    for capacity in capacities:
        if capacity.is_contact or capacity.names_contact:
            words = WORD.findall(text, capacity.at, capacity.at + FARTHEST)
            return next((word for word in words if word.casefold() in CONTACT_LABELS), None)
    return None


def _details(person: Person, text: str) -> Iterator[Step]:
    for number in person.phones:
        yield Step("phone", _phone(number, person, text), f"{number}, by this name on its line or in its entry")
    for address in person.emails:
        own = is_address_of(address, person.fullest.text)
        yield Step("e-mail", None, f"{address}, {'made of the name' if own else 'by this name in its entry'}")


def _phone(number: str, person: Person, text: str) -> str | None:
    """Give a number as the text has it: its digits with whatever parts them."""
    digits = number.removeprefix("+46") if number.startswith("+46") else number[1:]
    pattern = r"[+0(] [\d\ ()+–-]{0,8}?" + r"[\ ()–/.-]{0,3}".join(digits) + r"(?!\d)"
    compiled = regex.compile(pattern, regex.VERBOSE)
    near = (compiled.search(text, max(0, start - FARTHEST), end + FARTHEST) for start, end in reversed(person.spans))
    found = next((match for match in near if match), None)
    return found.group().lstrip("(") if found else None


def _mentions(person: Person, text: str) -> Iterator[Step]:
    full = {(name.start, name.end) for name in person.names}
    others = [text[start:end] for start, end in person.spans if (start, end) not in full]
    if others:
        yield Step(
            "mentions", GAP.join(dict.fromkeys(others)), "the same person, who was named last of those whom it fits"
        )
