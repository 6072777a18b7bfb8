"""Which runs of capitalised words may name a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pressfacts.layout import Layout
from pressfacts.officials.grammar import CAPITALS
from pressfacts.officials.surroundings import (
    Word,
    find_runs,
    is_genitive,
    is_none,
    is_vouched,
    opens_sentence,
    split_words,
)
from pressfacts.officials.vocabulary import (
    head_of,
    is_given_name,
    is_organisation_noun,
    is_organisation_word,
    is_place,
    may_be_surname,
)
from pressfacts.officials.words import (
    DEFINITE_BEFORE_SURNAME,
    DWELLERS,
    ENGLISH_FIRST,
    ENGLISH_TITLES,
    OPENERS,
    PARTICLES,
    PLACE_PREPOSITIONS,
    PLAIN_SURNAMES,
    THING_NOUNS,
    VISITING,
    WEAK_GIVEN_NAMES,
)

SHORTEST_DWELLER = 6


@frozen
class Name:
    """A stretch of the view that may name a person.

    Attributes:
        start: offset in the view.
        end: offset after the last letter, the genitive's s left out.
        parts: the words of the name, in normal case.
        is_sure: whether the words alone say that it is a person, by a given name.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    is_sure: bool

    @property
    def text(self) -> str:
        """The name in normal case."""
        return " ".join(self.parts)


def find_names(layout: Layout) -> Iterator[Name]:
    """Yield what may be the full names of people, in text order; single words only right after a title."""
    text = layout.text
    for start, end in find_runs(text, 0, len(text)):
        run = text[start:end]
        name = _name_in(text, split_words(text, start, end)) if " " in run else _titled(text, (run, start, end))
        if name:
            yield name


def find_capitals(layout: Layout) -> Iterator[Name]:
    """Yield what may be names in capitals: `ANNA EK`."""
    for run in CAPITALS.find(layout.text):
        words = [
            (_in_normal_case(word), start, end) for word, start, end in split_words(layout.text, run.start, run.end)
        ]
        for at in range(len(words) - 1):
            if is_given_name(words[at][0]) and not is_organisation_word(words[at + 1][0]):
                last = at + 1
                if last + 1 < len(words) and (words[last][0] in PARTICLES or len(words[last][0]) <= 2):
                    last += 1
                yield Name(words[at][1], words[last][2], tuple(word for word, _, _ in words[at : last + 1]), False)
                break


def trimmed(text: str, names: Iterable[Name]) -> list[Name]:
    """Cut from names what the others show to be no part of them.

    The s of a genitive goes from `Eva Viks` where `Eva Vik` stands too, and stays in `Nils Fors`; the object goes from
    `I dag besöker Eva Vik Bornholm` where `Eva Vik` stands too, and Bornholm by itself after a preposition.
    """
    names = list(names)
    known = {name.text for name in names}
    return [_trim(text, name, known) for name in names]


def _trim(text: str, name: Name, known: set[str]) -> Name:
    *parts, last = name.parts
    if name.text.endswith("s") and name.text[:-1] in known:
        return Name(name.start, name.end - 1, (*parts, last[:-1]), name.is_sure)
    if len(parts) > 1 and " ".join(parts) in known and _stands_alone(text, last):
        return Name(name.start, name.end - len(last) - 1, tuple(parts), name.is_sure)
    return name


def _stands_alone(text: str, last: str) -> bool:
    return is_place(last) or any(f" {link} {last}" in text for link in (*PLACE_PREPOSITIONS, *VISITING))


def _in_normal_case(word: str) -> str:
    if word.casefold() in PARTICLES:
        return word.casefold()
    return "-".join(part.capitalize() for part in word.split("-"))


def _name_in(text: str, words: list[Word]) -> Name | None:
    """Give the name in a run of words, without titles and openers before it and what else stands after it."""
    first = _first_part(text, words)
    words = words[first:]
    if not words:
        return None
    sure = is_given_name(words[0][0])
    last = 1
    vouched = sure and len(words) > 1 and is_vouched(text, words)
    while last < len(words) and (
        not _ends_name(words[last][0], after_given=_leads_on(words[last - 1][0]))
        or (vouched and may_be_surname(words[last][0]))
    ):
        last += 1
    while last and words[last - 1][0] in PARTICLES:
        last -= 1
    if last < len(words) and _names_a_thing(words[last][0]):
        return None
    words = words[:last]
    if not words or is_none(text, words):
        return None
    if len(words) == 1:
        return _titled(text, words[0])
    if not sure and any(is_organisation_word(word) and word not in PLAIN_SURNAMES for word, _, _ in words):
        return None
    if not vouched and words[0][0] in WEAK_GIVEN_NAMES and is_organisation_word(words[1][0]):
        return None
    end = words[-1][2] - (1 if is_genitive(text, words[-1]) else 0)
    parts = [word for word, _, _ in words]
    parts[-1] = text[words[-1][1] : end]
    return Name(words[0][1], end, tuple(parts), sure)


def _first_part(text: str, words: list[Word]) -> int:
    """Give the place of the first word that can be part of the name."""
    at = 0
    while at < len(words) and _is_before_name(words, at):
        at += 1
    given = [place for place in range(at, len(words) - 1) if is_given_name(words[place][0])]
    if not given or given[0] == at:
        return at
    skipped = words[at : given[0]]
    if any(word.casefold() in THING_NOUNS for word, _, _ in skipped):
        return len(words)
    opens = at == 0 and opens_sentence(text, skipped[0][1]) and len(skipped) == 1
    employed = text[: skipped[0][1]][-8:].split()[-1:] in (["på"], ["vid"], ["hos"], ["inom"], ["i"], ["för"])
    if opens or employed or any(is_organisation_word(word) or word.endswith("s") for word, _, _ in skipped):
        return given[0]
    return at


def _is_before_name(words: list[Word], at: int) -> bool:
    """Say whether a word is a title, a `Malmöbon` or a sentence's opener rather than a name's first part."""
    word = words[at][0]
    follows = words[at + 1][0] if at + 1 < len(words) else ""
    if is_given_name(word) and not is_given_name(follows):
        return False
    if len(word) == 1 and word not in "IÅÖ":
        return False
    if is_given_name(follows) and len(word) > SHORTEST_DWELLER and word.endswith(DWELLERS):
        return True
    return word in OPENERS or head_of(word) is not None or word in ENGLISH_FIRST or word in ENGLISH_TITLES


def _leads_on(word: str) -> bool:
    """Say whether a surname is sure to come after a word: after a given name or a particle, places name people."""
    return is_given_name(word) or word in PARTICLES


def _ends_name(word: str, *, after_given: bool) -> bool:
    if word in PLAIN_SURNAMES or (after_given and is_place(word)):
        return False
    return word in OPENERS or is_organisation_word(word) or head_of(word) is not None or word in ENGLISH_TITLES


def _names_a_thing(word: str) -> bool:
    return is_organisation_word(word) and not is_place(word) and not head_of(word)


def _titled(text: str, word: Word) -> Name | None:
    """Give a single word as a name where a title stands right before it: `president Kallas`."""
    written, start, end = word
    if start < 2 or text[start - 1] != " " or not text[start - 2].isalpha() or _is_too_short(written):
        return None
    before = text[max(0, start - 40) : start - 1].replace("\n", " ").rsplit(" ", 1)[-1]
    head = head_of(before)
    if head is None or not head.is_singular:
        return None
    if head.is_definite and before.casefold() not in DEFINITE_BEFORE_SURNAME:
        return None
    if _is_no_surname(written) or text[end : end + 1] in ("-", "/") or is_none(text, [word]):
        return None
    cut = 1 if is_genitive(text, word) else 0
    return Name(start, end - cut, (written[: len(written) - cut],), False)


def _is_too_short(word: str) -> bool:
    return len(word) < 3 and word not in PLAIN_SURNAMES


def _is_no_surname(word: str) -> bool:
    """Say whether a capitalised word is something else, by itself or by the definite form of a common noun."""
    return (
        word in OPENERS or is_organisation_word(word) or head_of(word) is not None or word.endswith(("en", "et", "na"))
    )


def find_speakers(layout: Layout, phrases: Iterable[tuple[int, int]]) -> Iterator[Name]:
    """Yield the names in phrases that ascribe quotes, though nothing else says that they are people's.

    In `Norrvallas vd Xhevdet Qama` the firm's name is none: it stands in the genitive before a title.
    """
    text = layout.text
    for start, end in phrases:
        for begin, finish in find_runs(text, start, end):
            words = split_words(text, begin, finish)
            words = words[_first_part(text, words) :]
            follows = text[finish:end].split()
            owns = text[finish - 1] == "s" and follows and text[finish] == " " and _is_owned(follows[0])
            owns = owns or text.startswith((":s", "’s"), finish) or is_organisation_noun(_follows(text, finish, end))
            if not words or owns or not _may_speak(words, opens=begin == start):
                continue
            yield Name(words[0][1], words[-1][2], tuple(word for word, _, _ in words), True)
            break


def _is_owned(word: str) -> bool:
    """Say whether a word after a genitive is what it owns: `Norrvallas rektor`, `Norrvallas VD`."""
    return word[0].islower() or head_of(word) is not None or word in ENGLISH_TITLES


def _follows(text: str, at: int, end: int) -> str:
    """Give the word with a small letter right after a run: `kommuns` in `Norrvalla kommuns rektor Anna Ek`."""
    word = text[at + 1 : end].split(" ", 1)[0] if text[at : at + 1] == " " else ""
    return word if word[:1].islower() else ""


def _may_speak(words: list[Word], *, opens: bool) -> bool:
    """Say whether a run in an ascription may be the speaker's name.

    Right after the verb a given name shows it, whatever stands after it: `säger Mats Green`.
    """
    if opens and len(words) > 1 and is_given_name(words[0][0]):
        return all(may_be_surname(word) for word, _, _ in words[1:])
    return not any(is_organisation_word(word) or word in OPENERS for word, _, _ in words)
