"""The direction of an amount that measures a rise or a fall: read from the words around it."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from pressfacts.amounts import words as table
from pressfacts.facts import Change

VERBS: dict[str, str] = {
    **dict.fromkeys(table.RISING_VERBS, "increase"),
    **dict.fromkeys(table.FALLING_VERBS, "decrease"),
}
NOUNS: dict[str, str] = {
    **dict.fromkeys(table.RISING_NOUNS, "increase"),
    **dict.fromkeys(table.FALLING_NOUNS, "decrease"),
}
COMPARATIVES: dict[str, str] = {
    **dict.fromkeys(table.RISING_COMPARATIVES, "increase"),
    **dict.fromkeys(table.FALLING_COMPARATIVES, "decrease"),
}
PARTICIPLES: dict[str, str] = {
    **dict.fromkeys(table.RISING_PARTICIPLES, "increase"),
    **dict.fromkeys(table.FALLING_PARTICIPLES, "decrease"),
}
RISING_ENDINGS = tuple(noun for noun in table.RISING_NOUNS if noun not in table.WHOLE_NOUNS)
FALLING_ENDINGS = tuple(noun for noun in table.FALLING_NOUNS if noun not in table.WHOLE_NOUNS)
STOPS = frozenset(table.GIVING_VERBS)
NOT_SUBJECTS = frozenset(table.NOT_SUBJECTS)
BETWEEN = frozenset((*table.FILLERS, *table.QUALIFIERS, *table.OPENERS))
NO_OBJECTS = frozenset((*VERBS, *table.PARTICLES, *table.FUNCTION_WORDS))
STRENGTHENING = frozenset(table.STRENGTHENING_VERBS)
BREAKS = (",", ";", ":", "–", "(")
MEASURES = [measure.split() for measure in table.MEASURES]
PREPOSITIONS = [preposition.split() for preposition in table.CHANGE_PREPOSITIONS]
SHORTEST_COMPOUND = 9
LONGEST_HEAD = 3
"""Words of a headline's subject."""

MOST_MEMBERS = 4
"""Members of a list that tell of a change from its first one on."""

LONGEST_REACH = 16
"""Words between a word of change and the `med` that gives its amount."""


def find_change(before: list[str], after: list[str], *, share: bool = False) -> Change | None:
    """Give the change that an amount measures, if any.

    Args:
        before: the words of the sentence before the amount, its qualifier left out.
        after: the words after the amount and its rate.
        share: whether the amount is a share and no sum: `i år ökar 64 procent av kommunerna` tells of no change.
    """
    if share and before and before[-1] in VERBS and after[:1] == ["av"]:
        return None
    return cast(
        "Change | None",
        _after(after) or _before(before) or _strengthened(before, share=share) or _coordination(before, after),
    )


@lru_cache(maxsize=1 << 12)
def noun_change(word: str) -> str | None:
    """Give the change that a noun names, also as the last part of a compound (`löneökningar`)."""
    if word in NOUNS:
        return NOUNS[word]
    if len(word) < SHORTEST_COMPOUND or word.endswith(table.CHANGELESS_ENDINGS):
        return None
    if word.endswith(RISING_ENDINGS):
        return "increase"
    return "decrease" if word.endswith(FALLING_ENDINGS) else None


def _after(words: list[str]) -> str | None:
    """Read `mer i månaden`, `lägre`, `minskade utsläpp`, `ökning`, `i höjning`, `upp`, `över utgångsläget`."""
    if not words:
        return None
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in COMPARATIVES:
        return COMPARATIVES[first]
    if first in PARTICIPLES and second.isalpha() and second not in table.AFTER_VERBS:
        return PARTICIPLES[first]
    if first in ("över", "under") and second in table.STARTS:
        return "increase" if first == "över" else "decrease"
    if first in ("i", "årlig") and noun_change(second):
        return noun_change(second)
    if first in table.TRAILING_PARTICLES and second not in ("till", "på", "i", "med"):
        return table.PARTICLES[first]
    return noun_change(first)


def _before(words: list[str]) -> str | None:
    if not words:
        return None
    last, earlier = words[-1], words[:-1]
    if last == "med":
        return _nearest(earlier)
    if last in VERBS:
        return VERBS[last]
    if last in table.PARTICLES:
        return table.PARTICLES[last] if _is_moved(earlier) or _is_headed(earlier) else None
    if noun_change(last):
        return noun_change(last)
    if last == ":" and earlier:
        return noun_change(earlier[-1])
    read = (_by_object, _subject, _by_preposition, _apposition, _year_after_year)
    return next((change for find in read if (change := find(words))), None)


def _by_object(words: list[str]) -> str | None:
    """Read `höjs hyran 3 procent`, `sänker skatten 500 kronor`: a verb, a definite noun and the amount."""
    if len(words) < 2 or words[-1] in NO_OBJECTS or not words[-1].endswith(table.DEFINITE_ENDINGS):
        return None
    return VERBS.get(words[-2]) if words[-2] not in PARTICIPLES else None


def _nearest(words: list[str]) -> str | None:
    """Find what rises or falls `med` an amount: the nearest word of change to the left.

    A noun with its article right before `med` has the amount for itself: `ökade i en undersökning med 60 procent svar`.
    """
    if len(words) > 1 and words[-2] in ("en", "ett") and not noun_change(words[-1]):
        return None
    for distance, word in enumerate(reversed(words)):
        earlier = words[: len(words) - distance - 1]
        if distance > LONGEST_REACH or (word in STOPS and not (word in ("går", "gick") and distance)):
            return None
        if word in VERBS:
            return VERBS[word]
        if word in table.PARTICLES and _is_moved(earlier):
            return table.PARTICLES[word]
        if noun_change(word):
            return _moved(earlier) or noun_change(word)
    return None


def _moved(words: list[str]) -> str | None:
    """Read the verb whose object a noun of change is: `reviderat ned tillväxten`, `minskade ökningen`."""
    if words[-1:] and words[-1] in table.PARTICLES and _has_particle_verb(words[:-1]):
        return table.PARTICLES[words[-1]]
    return VERBS.get(words[-1]) if words and words[-1] not in PARTICIPLES else None


def _strengthened(words: list[str], *, share: bool) -> str | None:
    """Read `anslaget förstärks med`: a sum rises; `skolan förstärks med` only says who gets the amount."""
    near = words[-LONGEST_REACH:-1]
    if words[-1:] != ["med"] or STRENGTHENING.isdisjoint(near) or not STOPS.isdisjoint(near):
        return None
    sums = (word for word in near if "proposition" not in word)
    return "increase" if share or any(part in word for word in sums for part in table.SUMS) else None


def _is_moved(words: list[str]) -> bool:
    """Whether the words before `upp` or `ned` leave it to tell of change: `gick upp`, `måste upp`, `i dag: upp`."""
    return not words or words[-1] in BREAKS or words[-1] in table.MODALS or _has_particle_verb(words)


def _is_headed(words: list[str]) -> bool:
    """Whether a headline's subject alone stands before `upp` or `ned`: `Bostadspriserna upp`."""
    at = next((at for at in range(len(words), 0, -1) if words[at - 1] in BREAKS), 0)
    return len(words) - at <= LONGEST_HEAD and words[-1].endswith(table.DEFINITE_ENDINGS)


def _has_particle_verb(words: list[str]) -> bool:
    return any(word in table.PARTICLE_VERBS for word in words[-6:])


def _subject(words: list[str]) -> str | None:
    """Read `tillväxten var`, `stannar höjningen vid`, `höjningen kom i april och då handlade det om`."""
    subject = _before_phrase(words, MEASURES)
    return _noun_of(subject) if subject is not None else None


def _before_phrase(words: list[str], phrases: list[list[str]]) -> list[str] | None:
    """Give the words before the first of some phrases that the words end with."""
    return next((words[: -len(phrase)] for phrase in phrases if words[-len(phrase) :] == phrase), None)


def _noun_of(words: list[str]) -> str | None:
    for distance, word in enumerate(reversed(words)):
        if distance > LONGEST_REACH - 4 or word in BREAKS:
            return None
        change = noun_change(word)
        if change:
            place = len(words) - distance - 1
            return None if NOT_SUBJECTS & set(words[max(0, place - 2) : place]) else change
    return None


def _by_preposition(words: list[str]) -> str | None:
    """Read `en höjning på`, `stannar höjningen vid`, `en höjning av hyran på`."""
    noun = _before_phrase(words, PREPOSITIONS)
    return _complemented(noun) if noun is not None else None


def _complemented(words: list[str]) -> str | None:
    for distance, word in enumerate(reversed(words[-10:])):
        change = noun_change(word)
        if change and (distance == 0 or words[len(words) - distance] in table.COMPLEMENTS):
            return change
        if word in BREAKS or word in VERBS:
            return None
    return None


def _apposition(words: list[str]) -> str | None:
    """Read `en uppgång med 96 miljoner, eller`: the second amount says what the first said."""
    at = len(words)
    while at and words[at - 1] in (*table.APPOSITIONS, ","):
        at -= 1
    if at == len(words) or words[at:] == [","] or words[at:] == ["är"] or words[at:] == ["det", "är"]:
        return None
    return _of_amount_in(words[:at])


def _coordination(words: list[str], after: list[str], members: int = MOST_MEMBERS) -> str | None:
    """Read `höjs med 5 procent för bostäder och 4 procent för lokaler`, `med 3 procent i år och 4 procent nästa år`.

    The members of a longer list tell of the change one by one, back to the first.
    """
    if len(words) < 2 or words[-1] not in ("och", "samt", ",") or not after:
        return None
    place = next((at for at in range(len(words) - 1, max(len(words) - 8, -1), -1) if _is_amount(words, at)), 0)
    if not place:
        return None
    own = words[place + 1 : -1]
    each = after[0] in table.EACH_PREPOSITIONS and after[0] in own[:3]
    if not each and not (_has_period(own) and _has_period(after[:3])):
        return None
    told = _of_amount_in(words[: place + 1])
    return told if told or not members else _coordination(words[:place], words[place + 2 :], members - 1)


def _is_amount(words: list[str], at: int) -> bool:
    """Whether a word is a figure, and neither a year nor a day: `den 1 april`."""
    return words[at][0].isdigit() and not _is_year(words[at]) and words[at - 1 : at] != ["den"]


def _has_period(words: list[str]) -> bool:
    return any(word in table.PERIODS or _is_year(word) for word in words)


def _year_after_year(words: list[str]) -> str | None:
    """Read `minskar med 5 miljoner kronor 2025 och`, `och därefter`: what goes for one year goes for the next."""
    joined = words[:-1] if words[-1] in ("därefter", "sedan") else words
    if len(joined) < 2 or joined[-1] not in ("och", ",", "samt", "respektive") or not _is_year(joined[-2]):
        return None
    return _of_amount_in(joined[:-2])


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def _of_amount_in(words: list[str]) -> str | None:
    """Give the change that the last amount among the words measures."""
    for place in range(len(words) - 1, max(len(words) - 6, -1), -1):
        if words[place][0].isdigit():
            return _before(_without_qualifier(words[:place]))
    return None


def _without_qualifier(words: list[str]) -> list[str]:
    """Take off the words between a preposition and its number: `med i genomsnitt drygt`."""
    for count in (3, 2, 1):
        if " ".join(words[-count:]) in BETWEEN:
            return _without_qualifier(words[:-count])
    return words


def tells_levels(words: list[str]) -> bool:
    """Whether the words around `från 12 till 15` tell of a change between two levels and not of a range."""
    if any(word in table.RANGE_WORDS for word in words):
        return False
    return any(word in VERBS or word in table.LEVEL_WORDS or noun_change(word) for word in words)


def tells_change(words: list[str]) -> bool:
    """Whether the words tell of anything that rises, falls or moves, so that `från 12` is where it began."""
    return any(word in VERBS or word in table.PARTICLES or noun_change(word) for word in words)


def names_level(words: list[str]) -> bool:
    """Whether a label names what has one level at a time: `Simhallens taxa`, `Momsen`."""
    return bool(words) and words[-1].endswith(table.LEVEL_NOUNS)
