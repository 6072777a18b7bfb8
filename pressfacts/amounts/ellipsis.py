"""Bare figures whose unit is understood from an amount before them: `51 miljoner kronor mot budgeterade 43`.

Three things make a bare figure an amount: nothing is counted after it, what leads to it puts it beside the amount
that stands nearest before it, and its size is one that the two can share.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import zip_longest

from attrs import evolve

from pressfacts.amounts import words as table
from pressfacts.amounts.changes import find_change, noun_change, tells_change
from pressfacts.amounts.context import words_after, words_before
from pressfacts.amounts.ellipsis_grammar import FIGURE, JOINED, LICENCE, TIME
from pressfacts.amounts.rates import rate_after
from pressfacts.amounts.sizes import is_difference, is_part, magnitude_of, size_beside, value_of
from pressfacts.amounts.standing import Habits, Place, what_follows
from pressfacts.amounts.terms import Term, find_terms
from pressfacts.layout import Layout
from pressfacts.rule import Candidate

FARTHEST = 240
"""Characters after an amount in which its unit is still understood."""

LONGEST_LEAD = 90
"""Characters before a figure that lead to it."""

FINITE = frozenset((*table.FINITE_VERBS, *table.GIVING_VERBS))
LABELS = frozenset((*table.LABELS, *table.WEEKDAYS, *table.NUMBERED))
ARTICLES = ("en", "ett")
WEAK = frozenset(("i", "av", "och", "till", "från", "den", "de", "det", "är", "var", "att", "som", "under", "över"))
"""Words that stand before figures of any kind: that one stands before two of them says nothing."""

NAME = "elliptic"
LONGEST_LABEL = 30
BREADTH = {
    "compared": 50, "beyond": 50, "standard": 50, "part": 1000, "reached": 1000, "levels": 200, "gapped": 5,
    "shares": 200, "differs": 50,
}  # fmt: skip
"""How many times one of two amounts may be the other, by what leads to the second."""

USUAL_BREADTH = 15
RATED_BREADTH = 200
"""The same of what somebody gets, also for a time of its own: `5 200 kronor, och städaren får 141 i timmen`."""

RECEIVING = frozenset(("part", "shares", "given", "joined", "repeated"))
"""What leads to a figure that somebody gets: `25 000 till segraren`."""

LEVEL_TIMES = tuple(("preposition", word) for word in ("vid", "under", "före"))
ALIGNED = ("period", "preposition", "receiver", "comparative")
SHARED = frozenset((("receiver", "till"), ("receiver", "åt"), ("preposition", "från"), ("preposition", "för"),
                    ("preposition", "i")))  # fmt: skip
ALIKE = frozenset(("joined", "repeated", "gapped"))
"""What leads to a figure that measures the same as the amount before it, and tells of the same change."""


def find_elliptic(layout: Layout, known: Iterable[Candidate], habits: Habits) -> Iterator[Candidate]:
    """Yield the bare figures that take their unit from an amount before them.

    The groups are `number`, `sign`, `to_number`, `unit`, `unit_magnitude` where the magnitude is understood as well,
    `qualifier`, `per`, `change`, and `implied`.

    Args:
        layout: the release's layout.
        known: the amounts of the room, each with where it begins and ends in `around`.
        habits: what such figures of the room are like.
    """
    amounts = sorted(known, key=lambda candidate: candidate.start)
    for amount, following in zip_longest(amounts, amounts[1:]):
        stop = following.spans["around"][0] if following else len(layout.text)
        if not layout.text.endswith("à ", 0, amount.spans["around"][0]):
            yield from _after(layout, amount, stop, habits)


def _after(layout: Layout, known: Candidate, stop: int, habits: Habits) -> Iterator[Candidate]:
    text, last, understood = layout.text, known.spans["around"][1], False
    for start, end, beyond in _sentences(layout, known, stop):
        for term in find_terms(text, max(start, last), end, FIGURE, None):
            if is_passed_by(text, term, end):
                continue
            place = Place(text, known, habits, last, understood, term, end, beyond)
            licence = place.follow and _licence(place)
            found = list(_understood(place, licence)) if licence else []
            if not found:
                return
            yield from found
            last, understood = term.right, True


def _sentences(layout: Layout, known: Candidate, stop: int) -> Iterator[tuple[int, int, bool]]:
    """Yield what is left of the amount's sentence, and the next sentence of the same paragraph."""
    right = known.spans["around"][1]
    stop = min(stop, right + FARTHEST)
    end = layout.sentence_at(known.start)[1]
    yield right, min(end, stop), False
    block = layout.block_at(known.start)
    if block and end + 1 < min(block.end, stop):
        start, end = layout.sentence_at(end + 1)
        yield max(start, right), min(end, stop), True


def is_passed_by(text: str, term: Term, end: int) -> bool:
    """Whether a figure is a time, a label or an article, and no quantity."""
    number = term.found.groups["number"]
    if number.casefold() in ARTICLES or (len(number) == 4 and number.isdigit() and number.startswith(("19", "20"))):
        return True
    before = words_before(text, max(0, term.left - LONGEST_LABEL), term.left)[-1:]
    time = TIME.match(text, term.found.end, end)
    if time and "counted" in time.groups:
        return before != [] and before[0] in table.TIME_PREPOSITIONS
    return time is not None or (before != [] and before[0] in LABELS)


def _licence(place: Place) -> str | None:
    """Give what puts a figure beside the amount, if anything."""
    text, term = place.text, place.term
    if term.opener:
        return "levels" if term.opener == "från" and _is_level_beside(place) else None
    if not place.beyond and _is_joined(place):
        return "joined"
    for left in dict.fromkeys((term.left, term.left if term.qualifier else term.found.start)):
        found = LICENCE.match(text, max(place.last, left - LONGEST_LEAD), left)
        kind = next(iter(found.groups)) if found else None
        if found and kind and _holds(kind, found, place):
            return kind
    before = words_before(text, place.last, term.left)
    if before and _gives(before, place.habits.givers):
        return "given"
    return "repeated" if not place.beyond and _is_repeated(place, before) else None


def _is_repeated(place: Place, before: list[str]) -> bool:
    """Whether the word before the amount stands before the figure again, in a clause that leaves its verb out."""
    left = place.known.spans["around"][0]
    same = words_before(place.text, max(0, left - LONGEST_LEAD), left)
    if not before or before[-1:] != same[-1:] or not before[-1].isalpha() or before[-1] in WEAK:
        return False
    return before[-2:] == same[-2:] or FINITE.isdisjoint(before)


def _gives(before: list[str], givers: frozenset[str]) -> bool:
    return before[-1] in givers or (before[-1] in table.STILL and before[-2:-1] != [] and before[-2] in givers)


def _holds(kind: str, found: Candidate, place: Place) -> bool:
    """Whether what leads to a figure does so here."""
    if place.beyond:
        return kind in ("measured", "inverted", "named") or (
            kind == "compared" and found.groups[kind].casefold().startswith("jämför")
        )
    if kind == "moved":
        return found.groups[kind].strip().casefold() not in ("ned", "ner", "upp") or place.term.qualifier is not None
    if kind == "reached":
        return _began(place.known, place.text) or (_is_change(place) and found.start == place.last + 1)
    if kind == "changed":
        return "change" not in place.known.groups or _is_change(place)
    if kind in ("shares", "differs"):
        follow = place.follow or ("", "")
        return found.start == place.last and (follow in SHARED if kind == "shares" else follow[0] == "comparative")
    return kind != "gapped" or _is_gap(found, place)


def _is_gap(found: Candidate, place: Place) -> bool:
    """Whether a figure ends a clause that leaves its verb out: `barn 60`, `Norge 1,6`, but not `Storgatan 5`."""
    groups, follow = place.term.found.groups, place.follow
    words = found.groups["gapped"].strip(", ").split()
    named = words[-1].islower() or (len(words) > 1 and words[-2] in table.EACH_PREPOSITIONS and words[-2] != "på")
    return (
        follow is not None
        and follow[0] in ("end", "joined")
        and "dash" not in groups
        and FINITE.isdisjoint(words)
        and (named or "," in groups["number"])
    )


def _began(known: Candidate, text: str) -> bool:
    """Whether a change begins at the amount: `från 845 kronor per elev`."""
    return text[known.spans["around"][0] : known.start].casefold().startswith("från ")


def _is_change(place: Place) -> bool:
    """Whether the amount is how much something changed, in the unit of its levels: no percentage of them."""
    if place.level_unit is None or "change" not in place.known.groups:
        return False
    return place.text.endswith("med ", 0, place.known.spans["around"][0])


def _is_level_beside(place: Place) -> bool:
    """Whether `från` opens a level, or two, beside an amount that is a level or that is their difference."""
    text, known = place.text, place.known
    if "change" in known.groups:
        return _is_change(place)
    if any(text.endswith("till ", 0, at) for at in (known.spans["around"][0], known.start)):
        follow = place.follow or ("",)
        dated = follow[0] == "period" or follow in LEVEL_TIMES
        return "to" in place.term.found.groups or "," not in place.gap or dated
    return tells_change(words_before(text, place.last, place.term.left))


def _is_joined(place: Place) -> bool:
    """Whether a figure goes on a list: of figures that were understood, or with what follows each alike."""
    joined = JOINED.match(place.text, place.last, place.term.left)
    if joined is None:
        return False
    if place.understood and joined.start == place.last:
        return True
    ours, theirs = place.follow, what_follows(place.text, place.last, place.end)
    return ours is not None and theirs is not None and ours[0] in ALIGNED and ours == theirs


def _understood(place: Place, licence: str) -> Iterator[Candidate]:
    """Yield a figure, or the two levels that it is, with what the amount gives it; none of another size."""
    known, term = place.known.groups, place.term
    numbers = [term.found.groups[name] for name in ("number", "to_number") if name in term.found.groups]
    own = rate_after(place.text, term.right, place.end)[0]
    wide = (own and licence == "given") or (place.follow or "")[0] == "receiver"
    breadth = RATED_BREADTH if wide else BREADTH.get(licence, USUAL_BREADTH)
    sizes = [size_beside(known, number, breadth) for number in numbers]
    found = [size for size in sizes if size]
    whole = place.habits.whole
    if whole and max((value for value, _ in found), default=whole) > whole >= value_of(known):
        return
    if len(found) < len(sizes) or len({takes for _, takes in found}) > 1 or not _agree(place, licence, found):
        return
    shared = {name: known[name] for name in ("unit", "per") if name in known}
    shared |= {name: text for name, text in (("per", own), ("qualifier", term.qualifier)) if text}
    if found[0][1]:
        shared["unit_magnitude"] = magnitude_of(known) or ""
    change = _change(place, licence)
    if change:
        shared["change"] = change
    if licence in ("levels", "reached") and _is_change(place):
        shared["unit"] = place.level_unit or ""
    for part in _parts(term.found, licence):
        groups = {**part.groups, **shared, "implied": NAME}
        yield Candidate(NAME, part.start, part.end, groups, {"around": (term.left, term.right)})


def _change(place: Place, licence: str) -> str | None:
    """Give the change that a figure measures: `300 mer`, `var ökningen 2,9`, or the same as the amount before it."""
    after = words_after(place.text, place.term.right, place.end) if (place.follow or "")[0] == "comparative" else []
    if after:
        return find_change([], after)
    if licence in ("measured", "inverted"):
        words = words_before(place.text, place.last, place.term.left)
        return noun_change(words[-1]) or find_change(words, [])
    return place.known.groups.get("change") if licence in ALIKE else None


def _agree(place: Place, licence: str, sizes: list[tuple[Decimal, bool]]) -> bool:
    """Whether figures of these sizes can be what leads to them says: levels, or a part of a sum."""
    kind, word = place.follow or ("", "")
    if (kind == "receiver" and licence not in RECEIVING) or (kind == "comparative" and place.level_unit is None):
        return False
    if licence == "levels":
        return (
            len(sizes) == 1 or not _is_change(place) or is_difference(place.known.groups, [size[0] for size in sizes])
        )
    if licence in ("part", "shares"):
        takes = sizes[0][1] or (kind == "clause" and word in table.SHARING_VERBS)
        if not is_part(sizes[0][0], place.known.groups, takes=takes):
            return False
    return "to" not in place.term.found.groups


def _parts(found: Candidate, licence: str) -> Iterator[Candidate]:
    """Yield each of two levels, or a single figure or a range whole."""
    kept = {name: text for name, text in found.groups.items() if name in ("number", "sign", "to_number")}
    if licence != "levels":
        yield evolve(found, groups=kept)
        return
    yield evolve(found, end=found.spans["number"][1], groups={k: v for k, v in kept.items() if k != "to_number"})
    if "to_number" in kept:
        start, end = found.spans["to_number"]
        yield evolve(found, start=start, end=end, groups={"number": kept["to_number"]})
