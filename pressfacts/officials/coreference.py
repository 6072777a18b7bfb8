"""Who is meant: full names that are one person's, later surnames and first names, `hon` and `han`."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence

import regex
from attrs import Factory, define

from pressfacts.layout import Layout
from pressfacts.officials.capacity import Capacity
from pressfacts.officials.contacts import fold
from pressfacts.officials.lines import Taken
from pressfacts.officials.names import Name
from pressfacts.officials.vocabulary import head_of, is_given_name, is_organisation_word, is_place, pronouns_for
from pressfacts.officials.words import OPENERS, PARTICLES, PLACE_PREPOSITIONS, PLAIN_SURNAMES, STOPS, WEAK_GIVEN_NAMES

FARTHEST_TITLE = 40
"""How long a title before the name that opens a paragraph may be."""

WORD = regex.compile(r"[\p{L}:-]++")
CAPITALISED = regex.compile(r"\p{Lu}\p{L}*+")


@define(eq=False)
class Person:
    """Somebody whom the release names, as far as it is known yet.

    Attributes:
        names: the full names, in text order.
        spans: every stretch of the view that names the person.
        capacities: what is said of the person, in text order.
        party: the party in parentheses after the name.
        phones: telephone numbers in E.164.
        emails: addresses.
        is_contact: whether the release gives the person as its contact.
    """

    names: list[Name] = Factory(list)
    spans: list[tuple[int, int]] = Factory(list)
    capacities: list[Capacity] = Factory(list)
    party: str | None = None
    phones: list[str] = Factory(list)
    emails: list[str] = Factory(list)
    is_contact: bool = False
    _fullest: Name | None = None

    @property
    def fullest(self) -> Name:
        """The name with the most parts, where it first stands."""
        assert self._fullest is not None, "a person has a name from the start"
        return self._fullest

    def add_name(self, name: Name) -> None:
        """Add a place where the full name stands, or a shorter form of it."""
        insort(self.names, name, key=lambda name: name.start)
        insort(self.spans, (name.start, name.end))
        if self._fullest is None or (-_size(name), name.start) < (-_size(self._fullest), self._fullest.start):
            self._fullest = name

    def is_before(self, at: int) -> int | None:
        """Give where the person was last named before an offset."""
        last = bisect_right(self.spans, (at, at)) - 1
        if last >= 0 and self.spans[last][1] > at:
            last -= 1
        return self.spans[last][0] if last >= 0 else None

    def add(self, start: int, end: int) -> None:
        """Add a stretch that names the person."""
        insort(self.spans, (start, end))


def _size(name: Name) -> int:
    return len(fold(name.text).split())


def group(names: Sequence[Name]) -> list[Person]:
    """Join the names that are one person's.

    `Eva Ek` is `Eva Lind Ek`, `Eva-Lena Ek` is `Eva Lena Ek`, `Carl Ek` is `Carl B. Ek`; a single surname after a title
    is the nearest earlier person of that name.
    """
    people: list[Person] = []
    surnamed: dict[str, list[Person]] = {}
    first_named: dict[str, list[Person]] = {}
    for name in sorted(names, key=lambda name: (-len(name.parts), name.start)):
        words = fold(name.text).split()
        near = surnamed.get(words[-1], []) + (first_named.get(words[0], []) if len(words) == 1 else [])
        same = [person for person in near if _is_same(person.fullest, name)]
        exact = [person for person in same if fold(person.fullest.text) == fold(name.text)]
        if len(same) > 1 and not exact:
            same = [person for person in same if person.names[0].start < name.start] or same
            same.sort(key=lambda person: abs(person.names[0].start - name.start))
        person = next(iter(exact or same), None)
        if person is None:
            person = Person()
            people.append(person)
            for word in {*words[1:], words[-1]}:
                surnamed.setdefault(word, []).append(person)
            first_named.setdefault(words[0], []).append(person)
        person.add_name(name)
    return sorted(people, key=lambda person: person.names[0].start)


def _is_same(full: Name, name: Name) -> bool:
    words, others = fold(full.text).split(), fold(name.text).split()
    if words == others or "".join(words) == "".join(others):
        return True
    if len(name.parts) == 1:
        return others in (words[-len(others) :], words[: len(others)])
    long = [word for word in words if len(word) > 1]
    short = [word for word in others if len(word) > 1]
    initials = {word for word in others if len(word) == 1}
    if len(short) < 2:
        return bool(initials) and short[-1:] == long[-1:] and words[0][0] in initials
    if long[0] != short[0] or not set(short) <= set(long):
        return False
    return short[-1] in long[1:] and initials <= {word[0] for word in words}


def find_short_mentions(layout: Layout, people: Sequence[Person]) -> None:
    """Add the surnames and first names that stand alone to the spans of the nearest earlier person that they fit."""
    holders: dict[str, list[Person]] = {}
    for person in people:
        for short in _short_names(person.fullest):
            holders.setdefault(short, []).append(person)
    if not holders:
        return
    taken = Taken.of(span for person in people for span in person.spans)
    for start, end, short in _occurrences(layout.text, holders):
        if taken.is_free(start, end) and _is_alone(layout, start, end):
            holder = _nearest(holders[short], start, short)
            if holder:
                holder.add(start, end)


def _short_names(name: Name) -> Iterator[str]:
    """Yield the shorter forms that a person may be called by: `Lewin Brask`, `Brask`, `Carl-Fredrik`."""
    if len(name.parts) < 2:
        return
    parts = list(name.parts)
    for at in range(1, len(parts)):
        if parts[at - 1] in PARTICLES:
            continue
        tail = " ".join(parts[at:])
        if len(tail) > 2 and (at == len(parts) - 1 or not is_given_name(parts[at]) or not tail[0].isupper()):
            yield tail
    last = parts[-1]
    if parts[-2] in PARTICLES and len(last) > 2:
        yield last
    if len(parts) > 2 and len(parts[-2]) > 3 and parts[-2] not in PARTICLES and not is_given_name(parts[-2]):
        yield parts[-2]
    if parts[0] not in WEAK_GIVEN_NAMES and len(parts[0]) > 2:
        yield parts[0]


def _occurrences(text: str, shorts: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where short names stand as whole words, with or without the genitive's s, longer ones before shorter.

    The text is gone through once, whatever their number: each is known by its first word with a capital.
    """
    known: dict[str, list[tuple[str, int]]] = {}
    for short in shorts:
        if first := CAPITALISED.search(short):
            for word in (first.group(), f"{first.group()}s"):
                known.setdefault(word, []).append((short, first.start()))
    found: list[tuple[int, int, str]] = []
    for match in CAPITALISED.finditer(text, concurrent=False):
        for short, offset in known.get(match.group(), ()):
            at, end = match.start() - offset, match.start() - offset + len(short)
            if at >= 0 and text.startswith(short, at) and _is_whole(text, at, end):
                found.append((at, end, short))
    taken = Taken()
    found.sort(key=lambda place: (place[0] - place[1], place[0]))
    yield from sorted([place for place in found if taken.take(place[0], place[1])])


def _is_whole(text: str, start: int, end: int) -> bool:
    if start and (text[start - 1].isalnum() or text[start - 1] in "_@/.-"):
        return False
    after = text[end : end + 3]
    for genitive in (":s", "’s", "s"):
        if after.startswith(genitive):
            after = after[len(genitive) :]
            break
    if not after:
        return True
    return not (after[0].isalnum() or after[0] in "_@" or (after[0] in "-." and after[1:2].isalpha()))


def _is_alone(layout: Layout, start: int, end: int) -> bool:
    """Say whether a capitalised word stands as a name of its own, no part of another name or place."""
    text = layout.text
    word = text[start:end]
    before = text[max(0, start - 30) : start]
    previous = before.split()[-1] if before.split() else ""
    begins = layout.sentence_at(start)[0] == start or not previous or previous[-1] in '.!?:–-—”"•'
    after = text[end : end + 30]
    following = after.split()[0] if after[:1] == " " and after.split() else ""
    joined = not begins and before[-1:] == " " and previous[:1].isupper() and previous[-1:].isalpha()
    if joined and previous not in OPENERS and not head_of(previous):
        return False
    if following[:1].isupper() and following not in ("I",):
        return False
    if is_organisation_word(word) or is_place(word):
        return previous.casefold() not in PLACE_PREPOSITIONS and (
            following in STOPS or previous in STOPS or previous in ("och",)
        )
    if begins and word in PLAIN_SURNAMES:
        return following in STOPS or text[end : end + 1] == "s"
    return True


def _nearest(people: list[Person], at: int, short: str) -> Person | None:
    """Give the person of that name who was named last before an offset; a surname in a headline is the only one's."""
    earlier = [(last, index) for index, person in enumerate(people) if (last := person.is_before(at)) is not None]
    if earlier:
        return people[max(earlier)[1]]
    only = people[0] if len(people) == 1 else None
    return only if only and short != only.fullest.parts[0] else None


def who_is_meant(
    layout: Layout, people: Sequence[Person], start: int, end: int
) -> tuple[Person, tuple[int, int] | None] | None:
    """Give the person whom a phrase without a name means, by pronoun or by title, and the pronoun's span.

    `hon` and `han` are the person named last whom the pronoun fits; `landshövdingen` is the last who holds that title.
    """
    for match in WORD.finditer(layout.text, start, end):
        word = match.group()
        if word.casefold() in ("hon", "han"):
            person = _fitting(layout, people, word.casefold(), match.start())
            return (person, match.span()) if person else None
        head = head_of(word)
        if head and head.is_definite and not head.is_plural:
            holders = [person for person in people if _holds(person, head.indefinite)]
            person = _last_named(holders, match.start())
            return (person, None) if person else None
    return None


def _fitting(layout: Layout, people: Sequence[Person], pronoun: str, at: int) -> Person | None:
    """Give the person named last whom a pronoun fits.

    Before somebody whose given name does not tell goes the one whom it surely fits, who opens the paragraph that names
    both: it is about that person.
    """
    fits = [person for person in people if pronoun in pronouns_for(person.fullest.parts[0])]
    last = _last_named(fits, at)
    if last is None or len(pronouns_for(last.fullest.parts[0])) == 1:
        return last
    named = last.is_before(at)
    block = layout.block_at(named) if named is not None else None
    sure = [person for person in fits if len(pronouns_for(person.fullest.parts[0])) == 1]
    opens = range(block.start, min(block.start + FARTHEST_TITLE, block.end)) if block else range(0)
    return next((person for person in sure if any(start in opens for start, _ in person.spans)), last)


def _holds(person: Person, title: str) -> bool:
    lower = title.casefold()
    return any(
        word.casefold() == lower or word.casefold().endswith(lower)
        for capacity in person.capacities
        if capacity.role
        for word in capacity.role.split()
    )


def _last_named(people: Sequence[Person], at: int) -> Person | None:
    earlier = [(last, index) for index, person in enumerate(people) if (last := person.is_before(at)) is not None]
    return people[max(earlier)[1]] if earlier else None
