"""What the release says around each name: the capacities that stand before it, after it and beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import Factory, define, evolve

from pressfacts.layout import Block, Layout
from pressfacts.officials.capacity import (
    Capacity,
    read_after,
    read_before,
    read_organisation,
)
from pressfacts.officials.contact_grammar import EMAIL, PHONE
from pressfacts.officials.employers import add_employer, may_be_body
from pressfacts.officials.grammar import CONNECTOR, PARTY, SEGMENT
from pressfacts.officials.lines import Lines
from pressfacts.officials.names import Name
from pressfacts.officials.parties import read_parentheses
from pressfacts.officials.vocabulary import is_body, is_organ, is_place, party_of
from pressfacts.officials.words import DEGREES, DETAIL_LABELS, ENGLISH_TITLES, PARTIES, THINGS_TITLES

FARTHEST_BEFORE = 130
MOST_SEGMENTS = 3
LONGEST_NAME_LINE = 60
LONGEST_LINE = 90
LONGEST_BEFORE_UNSURE = 6
COORDINATIONS = (" och ", ", ", " samt ", " & ", " och även ", ", samt ", " och för ", " respektive ")


@define
class Evidence:
    """What stands around one name.

    Attributes:
        before: the capacity right before the name.
        after: the capacities after it.
        party: the party in parentheses.
        organisation: an organisation that follows the name with no title.
        end: where the party in parentheses ends, or the name.
        is_appositive: whether the title after it stands after a comma or the like.
    """

    before: Capacity | None = None
    after: list[Capacity] = Factory(list)
    party: str | None = None
    organisation: str | None = None
    end: int = 0
    is_appositive: bool = False

    @property
    def capacities(self) -> list[Capacity]:
        """Everything that is said, the title before the name first."""
        return [*([self.before] if self.before else []), *self.after]


def read_evidence(layout: Layout, names: Sequence[Name]) -> list[Evidence]:
    """Read what stands around each of the names, which are in text order.

    What is said of one person ends where the next is named; so it is asked first which of the names that need not be
    people's are.
    """
    lines = Lines(layout)
    sure = [name for name in names if name.is_sure]
    unsure = [name for name in names if not name.is_sure]
    alone = [_read_between(lines, name, sure) for name in unsure]
    persons = [(name, beside) for name, beside in zip(unsure, alone, strict=True) if is_persons(beside, name)]
    followed = [name for name, beside in persons if beside.after and beside.is_appositive and not beside.before]
    # `forskningschef Kretsloop` after a name that it follows up is no person of that title, but the employer.
    surer = _in_text_order([*sure, *followed])
    placed = {name.start for name in followed}
    rest = [name for name, _ in persons if name.start not in placed]
    rest = [name for name in rest if not followed or is_persons(_read_between(lines, name, surer), name)]
    people = _in_text_order([*surer, *rest])
    taken = {name.start for name, _ in persons}
    others = {name.start: beside for name, beside in zip(unsure, alone, strict=True) if name.start not in taken}
    found = [others.get(name.start) or _read_between(lines, name, people) for name in names]
    _share(layout, names, found)
    return found


def _in_text_order(names: Sequence[Name]) -> list[Name]:
    return sorted(names, key=lambda name: name.start)


def _read_between(lines: Lines, name: Name, people: Sequence[Name]) -> Evidence:
    """Read what stands around a name as far as the nearest people on both sides."""
    before = bisect_left(people, name.start, key=lambda other: other.start)
    after = bisect_right(people, name.start, key=lambda other: other.start)
    earliest = people[before - 1].end if before else 0
    latest = people[after].start if after < len(people) else len(lines.text)
    return _read_one(lines, name, earliest, latest, is_person=before < after)


def _read_one(lines: Lines, name: Name, earliest: int, latest: int, *, is_person: bool) -> Evidence:
    evidence = Evidence(before=_before(lines, name, earliest, is_person=is_person))
    beside = read_parentheses(lines.text, name)
    evidence.party, evidence.end = beside.party, beside.end
    if beside.post:
        evidence.after.append(evolve(beside.post, stands="parentheses"))
    _read_after(lines, evidence, latest)
    if evidence.before and evidence.before.is_label and any(capacity.role for capacity in evidence.after):
        evidence.before = evolve(evidence.before, role=None, organisation=None)
    if evidence.before and not evidence.after:
        evidence.before = add_employer(lines.text, evidence.before, evidence.end, latest)
    return evidence


def _before(lines: Lines, name: Name, earliest: int, *, is_person: bool) -> Capacity | None:
    text = lines.text
    start = max(earliest, lines.layout.sentence_at(name.start)[0], name.start - FARTHEST_BEFORE)
    window = text[start : name.start]
    if window.strip():
        if start == name.start - FARTHEST_BEFORE:
            window = window[window.find(" ") :]
        if start == earliest and window.startswith(", ") and " och " in window:
            window = window[window.rindex(" och ") :]
        if start == earliest and window.startswith((", ", " (")) and window.rstrip().endswith((",", "(")):
            return None
        read = read_before(window)
        if read is None or (start == earliest and window.startswith(", ") and not is_person):
            return None
        return evolve(read, at=start, stands="before")
    return _line_above(lines, name)


def _line_above(lines: Lines, name: Name) -> Capacity | None:
    """Read a title that stands alone on the line over a name, with no name of its own: `Pressansvarig⏎Anna Ek`."""
    block, above = lines.layout.block_at(name.start), lines.above(name.start)
    if block is None or above is None or block.kind != "contact" or block.gap or not _is_short(above):
        return None
    line = lines.text[above.start : above.end].rstrip(" :")
    read = read_before(line)
    if read is None or not (read.is_contact or read_after(line, is_appositive=True)):
        return None
    return evolve(read, at=above.start, is_label=True, stands="above")


def _read_after(lines: Lines, evidence: Evidence, latest: int) -> None:
    """Read the title after a name, then the organisation after the title, as far as the commas go on."""
    text, at = lines.text, evidence.end
    connector = CONNECTOR.match(text, at)
    if not connector or ("line" in connector.groups and (_is_told(evidence) or not _goes_on_below(lines, at))):
        return
    evidence.is_appositive = "appointment" not in connector.groups
    at, below = connector.end, "line" in connector.groups
    for _ in range(MOST_SEGMENTS):
        segment = _segment(text, at, latest)
        if segment is None:
            return
        if (below and _is_label(text, segment)) or not _take_segment(evidence, text[at:segment], at):
            return
        party = PARTY.match(text, segment)
        letters = party.groups.get("alone", "") if party else ""
        if party and letters in PARTIES:
            evidence.party, segment = evidence.party or PARTIES[letters], party.end
        elif party and letters in ENGLISH_TITLES:  # Chief Commercial Officer (CCO), Norrvalla
            segment = party.end
        follows = CONNECTOR.match(text, segment)
        if not follows or not evidence.is_appositive or not _may_go_on(lines, follows.groups, segment, below=below):
            return
        at = follows.end


def _is_told(evidence: Evidence) -> bool:
    """Say whether a title stands before the name; a label such as `Presskontakt` is none."""
    return evidence.before is not None and not evidence.before.is_contact


def _is_label(text: str, end: int) -> bool:
    """Say whether words are the label of what comes after them: `Vice ordförande: Bo Ask`."""
    return text.startswith(": ", end) and text[end + 2 : end + 3].isupper()


def _segment(text: str, at: int, latest: int) -> int | None:
    """Give where the words up to the next comma end, without what leads over to another name."""
    if at >= latest:
        return None
    segment = SEGMENT.match(text, at)
    if segment is None:
        return None
    if segment.end <= latest:
        return segment.end
    words = text[at:latest]
    for link in (" hos ", " till ", " åt ", " och ", " med ", " för ", " samt ", " efter "):
        if link in words:
            return at + words.rindex(link)
    return None


def _take_segment(evidence: Evidence, words: str, at: int) -> bool:
    """Take what a stretch between commas says; False where it says nothing of a capacity."""
    if words.casefold() in DETAIL_LABELS or any(rule.match(words, 0) for rule in (EMAIL, PHONE)):
        return False
    if words in PARTIES or words in DEGREES:
        evidence.party = PARTIES.get(words, evidence.party)
        return True
    said = evidence.after and evidence.after[-1].role and not evidence.after[-1].names_contact
    capacity = None if said else read_after(words, is_appositive=evidence.is_appositive)
    if capacity:
        if evidence.organisation and not capacity.organisation:
            capacity = evolve(capacity, organisation=evidence.organisation)
        evidence.after.append(evolve(capacity, at=at, stands="after"))
        return True
    if not evidence.is_appositive:
        return False
    organisation = read_organisation(words)
    if organisation and not said and (is_place(organisation) or not (evidence.before or is_body(organisation))):
        return False
    if organisation is None or not may_be_body(words.split()):
        return False
    if said and _may_belong_to(evidence.after[-1].organisation, organisation):
        evidence.after[-1] = evolve(evidence.after[-1], organisation=organisation, party=party_of(organisation))
    elif not said and evidence.organisation is None:
        evidence.organisation = organisation
    return True


def _may_belong_to(named: str | None, organisation: str) -> bool:
    """Say whether what stands after a title's comma is the organisation: no place, and no second one.

    `Institutionen för fysik, Norrmarks universitet` is the university's.
    """
    if named is None:
        return not is_place(organisation)
    return is_organ(named.split()[0]) and not is_organ(organisation.split()[0]) and is_body(organisation)


def _goes_on_below(lines: Lines, at: int) -> bool:
    """Say whether a name alone on its line may have its title on the next, as in contact details and signatures."""
    block, below = lines.layout.block_at(at - 1), lines.below(at)
    if block is None or below is None or not _is_short(block):
        return False
    return block.kind == below.kind == "contact" or (below.end - below.start <= LONGEST_LINE and not below.gap)


def _is_short(block: Block) -> bool:
    return block.end - block.start <= LONGEST_NAME_LINE


def _may_go_on(lines: Lines, groups: object, at: int, *, below: bool) -> bool:
    assert isinstance(groups, dict)
    if "line" in groups:
        block = lines.layout.block_at(at - 1)
        return block is not None and (block.kind == "contact" or below)
    return groups.get("sign") in (", ", " (", " | ", " – ", " - ")


def _share(layout: Layout, names: Sequence[Name], found: list[Evidence]) -> None:
    """Give people named together the title that stands before the first or after the last of them."""
    for index in range(len(names) - 1):
        first, second = found[index], found[index + 1]
        between = layout.text[first.end : names[index + 1].start]
        if between not in COORDINATIONS:
            continue
        if first.before and first.before.is_shared and first.before.role and not second.capacities:
            second.before = first.before
    for index in range(len(names) - 2, -1, -1):
        first, second = found[index], found[index + 1]
        between = layout.text[first.end : names[index + 1].start]
        shared = second.after[0] if second.after and second.is_appositive else None
        if between in COORDINATIONS and shared and shared.is_shared and not first.capacities and not second.before:
            first.after.append(shared)


def is_persons(evidence: Evidence, name: Name) -> bool:
    """Say whether what stands around a name that need not be a person's makes it one."""
    roles = [capacity.role for capacity in evidence.after if capacity.role]
    if not any(len(part) > 1 and part[1].islower() for part in name.parts):
        return False
    if evidence.before and evidence.before.is_contact:
        return len(name.parts) > 1 and not is_body(name.text)
    if evidence.before and (
        evidence.before.party or len((evidence.before.role or "").split()) <= LONGEST_BEFORE_UNSURE
    ):
        return True
    if evidence.party and len(name.parts) > 1 and (evidence.party in PARTIES.values() or roles):
        return True
    if len(name.parts) < 2 or not roles:
        return False
    return evidence.is_appositive or not roles[0].split()[0].endswith(THINGS_TITLES)
