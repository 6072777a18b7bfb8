"""From a person to an official: one role, one organisation, one party."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pressfacts.derivation import Derivation, Step
from pressfacts.facts import Official
from pressfacts.layout import Layout
from pressfacts.officials.capacity import Capacity
from pressfacts.officials.coreference import Person
from pressfacts.officials.people import People
from pressfacts.officials.vocabulary import party_of
from pressfacts.officials.words import FORMER


def resolve_officials(people: People) -> tuple[Official, ...]:
    """Give those with a capacity: a title, a party, an organisation, or details to be reached by."""
    officials = (_official(person, people.layout) for person in people.persons)
    return tuple(sorted(official for official in officials if official))


def _official(person: Person, layout: Layout) -> Official | None:
    role, organisation = _role(sorted(person.capacities, key=lambda capacity: capacity.at))
    parties = [person.party, *(capacity.party for capacity in person.capacities), party_of(organisation)]
    party = next((party for party in parties if party), None)
    if not (role or organisation or party or person.phones or person.emails or person.is_contact):
        return None
    name = person.fullest
    span = layout.span(name.start, name.end)
    return Official(
        start=span.start,
        end=span.end,
        text=span.text,
        name=" ".join(name.text.split()),
        party=party,
        role=role,
        organisation=organisation,
        phones=tuple(person.phones),
        emails=tuple(person.emails),
        mentions=tuple(sorted(layout.span(start, end) for start, end in set(person.spans))),
        rule=Derivation(_evidence(person, role, organisation), _tell, (person, role, organisation, party, layout.text)),
    )


def _evidence(person: Person, role: str | None, organisation: str | None) -> str:
    """Give the name of what makes a person an official."""
    if role or organisation:
        what, value = ("role", role) if role else ("organisation", organisation)
        found = next((each for each in person.capacities if getattr(each, what) == value), None)
        return f"{what} {(found and found.stands) or 'beside'} the name"
    return "party" if person.party or any(each.party for each in person.capacities) else "contact"


def _tell(*known: Any) -> Iterable[Step]:  # noqa: ANN401
    from pressfacts.officials.steps import tell_official

    return tell_official(*known)


def _role(capacities: Sequence[Capacity]) -> tuple[str | None, str | None]:
    """Choose the title and the organisation.

    The first title that is still held stands, unless a later one says the same more fully (`professor i kemi` for
    `professor`); the organisation is the title's own, else the first that any wording of that title names.
    """
    titled = [capacity for capacity in capacities if capacity.role]
    if not titled:
        return None, next((capacity.organisation for capacity in capacities if capacity.organisation), None)
    titled.sort(key=lambda capacity: (capacity.names_contact, (capacity.role or "").split()[0] in FORMER))
    chosen = titled[0]
    for capacity in titled[1:]:
        if _is_fuller(capacity.role or "", chosen.role or ""):
            chosen = capacity
    same = [other for other in titled if other.role == chosen.role or _is_fuller(chosen.role or "", other.role or "")]
    organisations = [chosen, *same, *(capacity for capacity in capacities if not capacity.role)]
    return chosen.role, next((capacity.organisation for capacity in organisations if capacity.organisation), None)


def _is_fuller(role: str, other: str) -> bool:
    """Say whether a title holds all of another: `vd och koncernchef` for `vd`, `finansminister` for `minister`."""
    words, others = role.casefold().split(), other.casefold().split()
    if len(words) > len(others):
        return all(word in words for word in others)
    return (
        words != others
        and len(words) == len(others)
        and all(word.endswith(part) for word, part in zip(words, others, strict=True))
    )
