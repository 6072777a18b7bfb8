"""Everybody whom a release names, and who is meant where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import define, field

from pressfacts.layout import Layout
from pressfacts.officials.capacity import Capacity
from pressfacts.officials.columns import read_columns
from pressfacts.officials.contacts import (
    Detail,
    Holders,
    find_addressees,
    find_details,
    fold,
    index_addresses,
    is_address_of,
    is_mailbox,
    may_be_address_of,
)
from pressfacts.officials.coreference import Person, find_short_mentions, group, who_is_meant
from pressfacts.officials.evidence import Evidence, is_persons, read_evidence
from pressfacts.officials.lines import Lines, Taken
from pressfacts.officials.names import Name, find_capitals, find_names, find_speakers, trimmed

Spans = Iterable[tuple[int, int]]
SWEDISH_MOBILE = "+467"


@define(slots=False)
class People:
    """Everybody whom the release names, official or not.

    Attributes:
        persons: the people, by where they are first named.
        layout: the release as they were found in it, columns of contact details under one another.
    """

    persons: list[Person]
    layout: Layout = field(repr=False)
    _meant: dict[tuple[int, int], Person] = field(factory=dict, repr=False)

    @cached_property
    def _spans(self) -> list[tuple[int, int, str]]:
        named = ((start, end, person.fullest.text) for person in self.persons for start, end in person.spans)
        return sorted(named)

    def name_at(self, start: int, end: int) -> str | None:
        """Give the fullest name of the person whom a phrase of the view names or stands for (`hon`), if any."""
        at = bisect_left(self._spans, (start, start, ""))
        for begin, finish, name in self._spans[max(0, at - 1) : at + 1]:
            if begin < end and start < finish:
                return name
        person = self._meant.get((start, end))
        return person.fullest.text if person else None


def find_people(layout: Layout, speakers: Spans, entities: Spans = ()) -> People:
    """Find everybody whom the release names.

    Args:
        layout: the release.
        speakers: offsets in the view of the phrases that ascribe a quote (`Anna Ek`, `hon`, `vd Bo Ask, Norrvalla`).
        entities: offsets in the view of what a trained pipeline takes for people: evidence for names that have a
            capacity.
    """
    speakers, entities, layout = list(speakers), list(entities), read_columns(layout)
    found = [*find_names(layout), *find_speakers(layout, speakers)]
    found += [name for name in find_speakers(layout, entities) if len(name.parts) > 1]
    names = trimmed(layout.text, _without_overlaps(found))
    evidence = read_evidence(layout, names)
    details = list(find_details(layout)) if names else []
    kept = _kept(layout, names, evidence, details, entities)
    people = group([names[index] for index in kept])
    _add_capitals(layout, people)
    owner = {(name.start, name.end): person for person in people for name in person.names}
    for index in kept:
        _add_evidence(owner[names[index].start, names[index].end], evidence[index])
    find_short_mentions(layout, people)
    _add_details(layout, people, details)
    return People(people, layout, _mean(layout, people, speakers))


def _without_overlaps(names: Sequence[Name]) -> list[Name]:
    """Keep of names that overlap the longest, in text order; of equals the one that is sure."""
    taken = Taken()
    longest = sorted(names, key=lambda name: (name.start - name.end, not name.is_sure))
    return sorted((name for name in longest if taken.take(name.start, name.end)), key=lambda name: name.start)


def _kept(
    layout: Layout,
    names: Sequence[Name],
    evidence: Sequence[Evidence],
    details: Sequence[Detail],
    entities: list[tuple[int, int]],
) -> list[int]:
    """Give the places of the names that are people's: by a given name, by what stands around, by an address."""
    addresses = [detail.value for detail in details if detail.kind == "email" and not is_mailbox(detail.value)]
    sure = {fold(name.text) for index, name in enumerate(names) if name.is_sure or is_persons(evidence[index], name)}
    surnames = {name.text for name in names if name.is_sure and len(name.parts) == 1}  # as an ascription has them
    sure |= {fold(name.text) for name in names if len(name.parts) > 1 and name.parts[-1] in surnames}
    texts = sorted({name.text for name in names}) if addresses else []
    index = index_addresses(texts)
    addressed = {
        texts[place]
        for address in addresses
        for place in find_addressees(address, index)
        if is_address_of(address, texts[place])
    }
    taken = Taken.of(entities)
    kept = {
        place
        for place, name in enumerate(names)
        if fold(name.text) in sure or name.text in addressed or not taken.is_free(name.start, name.end)
    }
    mobiles = [detail for detail in details if detail.value.startswith(SWEDISH_MOBILE)]
    if mobiles and len(kept) < len(names):
        kept |= _with_mobiles(layout, names, evidence, mobiles)
    return sorted(kept)


def _with_mobiles(
    layout: Layout, names: Sequence[Name], evidence: Sequence[Evidence], mobiles: Sequence[Detail]
) -> set[int]:
    """Give the places of the names in contact blocks that a mobile number stands with, and that employ nobody."""
    holders = Holders(Lines(layout), [(name.start, name.end) for name in names])
    employers = {capacity.organisation for beside in evidence for capacity in beside.capacities}
    held = {holder for detail in mobiles if (holder := holders.of(detail)) is not None}
    return {place for place in held if _is_contact(layout, names[place]) and names[place].text not in employers}


def _is_contact(layout: Layout, name: Name) -> bool:
    block = layout.block_at(name.start)
    return block is not None and block.kind == "contact" and len(name.parts) > 1


def _add_capitals(layout: Layout, people: list[Person]) -> None:
    """Add the names in capitals: of people named in small letters elsewhere, or with a title beside them."""
    names = list(find_capitals(layout))
    if not names:
        return
    evidence = read_evidence(layout, names)
    known = {fold(person.fullest.text): person for person in people}
    for name, beside in zip(names, evidence, strict=True):
        same = known.get(fold(name.text))
        if same is None and not [capacity for capacity in beside.capacities if capacity.role] and not beside.party:
            continue
        person = same or Person()
        if same is None:
            people.append(person)
            known[fold(name.text)] = person
        person.add_name(name)
        _add_evidence(person, beside)
    people.sort(key=lambda person: person.names[0].start)


def _add_evidence(person: Person, evidence: Evidence) -> None:
    person.capacities += evidence.capacities
    person.party = person.party or evidence.party
    person.is_contact = person.is_contact or any(capacity.is_contact for capacity in evidence.capacities)
    if evidence.organisation:
        person.capacities.append(Capacity(organisation=evidence.organisation, stands="beside"))


def _add_details(layout: Layout, people: list[Person], details: Sequence[Detail]) -> None:
    """Give each number and address to its person."""
    if not details:
        return
    spans = sorted((start, end, index) for index, person in enumerate(people) for start, end in person.spans)
    spans = [span for at, span in enumerate(spans) if not at or not _serves(layout, spans[at - 1][1], span[0])]
    holders = Holders(Lines(layout), [(start, end) for start, end, _ in spans])
    index = index_addresses(person.fullest.text for person in people)
    for detail in details:
        holder = holders.of(detail)
        person = people[spans[holder][2]] if holder is not None else None
        if detail.kind == "phone":
            if person and detail.value not in person.phones:
                person.phones.append(detail.value)
            continue
        near = [people[place] for place in find_addressees(detail.value, index)]
        person = _addressee(detail.value, person, near)
        if person and detail.value not in person.emails:
            person.emails.append(detail.value)


def _serves(layout: Layout, end: int, start: int) -> bool:
    """Say whether the first of two people is the other's: `Anna Ek, pressekreterare hos finansminister Bo Ask`."""
    between = layout.text[end:start]
    return " hos " in between and "\n" not in between.removeprefix("\n") and "." not in between


def _addressee(address: str, holder: Person | None, near: Sequence[Person]) -> Person | None:
    """Give the person whose name an address is made of, else the one that it stands with if it can be theirs."""
    named = [person for person in near if is_address_of(address, person.fullest.text)]
    if holder in named or len(named) == 1:
        return holder if holder in named else named[0]
    if holder is None or is_mailbox(address) or not may_be_address_of(address, holder.fullest.text):
        return None
    return holder


def _mean(
    layout: Layout, people: Sequence[Person], speakers: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], Person]:
    """Find whom the phrases without a name mean; a pronoun is a mention."""
    meant: dict[tuple[int, int], Person] = {}
    taken = Taken.of(span for person in people for span in person.spans)
    for start, end in sorted(speakers):
        if not taken.is_free(start, end):
            continue
        found = who_is_meant(layout, people, start, end)
        if found:
            person, pronoun = found
            meant[start, end] = person
            if pronoun:
                person.add(*pronoun)
    return meant
