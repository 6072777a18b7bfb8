"""What the words beside a name say of the person: title, organisation, party."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pressfacts.officials.places import PLACES
from pressfacts.officials.roles import AND, Reading, is_capital, is_cut, read_words
from pressfacts.officials.vocabulary import (
    head_of,
    is_modifier,
    is_organ,
    is_organisation_noun,
    is_organisation_word,
    strong_form,
)
from pressfacts.officials.words import (
    BEFORE_NAME,
    DESCRIPTORS,
    DROPPED_MODIFIERS,
    ENGLISH_LINKS,
    FIELD_ENDINGS,
    FIELD_POSTS,
    LEADERS,
    MODIFIERS,
    OPENERS,
    ORGANISATION_PREPOSITIONS,
    OWNERS,
    PARTIES,
    PARTY_MEMBERS,
    PARTY_NAMES,
    STOPS,
    TOPIC_LINKS,
    TOPIC_STOPS,
)

LONGEST_TOPIC = 14


@frozen
class Capacity:
    """What a phrase says of a person.

    Attributes:
        role: the title, indefinite, in lower case where only its place capitalised it.
        organisation: whom the person holds it for.
        party: the party's abbreviation.
        is_shared: whether the title can be that of several people: `ministrarna`, `kommunalråd`.
        at: where it stands, in the view.
    """

    role: str | None = None
    organisation: str | None = None
    party: str | None = None
    is_shared: bool = False
    at: int = 0


@frozen
class _Title:
    """Where a title begins and ends among the words, what organisation its genitive names, what stays before it."""

    start: int
    end: int
    prefix: int
    organisation: str | None


def read_before(text: str) -> Capacity | None:
    """Read what stands right before a name: `Flodhjälpens generalsekreterare`, `chef för elnät på Norrvalla`."""
    reading = read_words(text)
    words = reading.words
    party, end = _trailing_party(words)
    if not end:
        return None
    if words[end - 1].casefold() in PARTY_MEMBERS:
        return Capacity(party=PARTY_MEMBERS[words[end - 1].casefold()])
    owner = nominative(words[end - 1])
    if owner != words[end - 1] and owner in PARTY_NAMES:
        return Capacity(organisation=owner, party=PARTY_NAMES[owner])
    titles = list(_titles(reading, text))
    for title in titles:
        if title.end == end:
            return _capacity(text, reading, title, title.end, None, party)
    for title in titles:
        if title.end < end and words[title.end] in TOPIC_LINKS and not _is_broken(words, title.end, end):
            topic, organisation = _complement(text, reading, title, end)
            if topic == end or organisation:
                return _capacity(text, reading, title, topic, organisation, party)
    return None


def read_after(text: str, *, is_appositive: bool) -> Capacity | None:
    """Read what stands after a name, up to the next comma: `vd och koncernchef för Norrvalla Industri`.

    Args:
        text: the words.
        is_appositive: whether a comma or the like parts them from the name; else a sentence goes on after them.
    """
    reading = read_words(text)
    words = reading.words
    for title in _titles(reading, text):
        if title.prefix != 0:
            continue
        end = _topic_end(reading, title.end, is_appositive=is_appositive)
        topic, organisation = _complement(text, reading, title, end)
        return _capacity(text, reading, title, topic, organisation, None)
    if words and words[0].casefold() in PARTY_MEMBERS:
        return Capacity(party=PARTY_MEMBERS[words[0].casefold()])
    return None


def read_organisation(text: str) -> str | None:
    """Read a phrase that is an organisation's name and nothing else: `Lunds universitet`, `University of Hull`."""
    reading = read_words(text)
    end = next((at for at, word in enumerate(reading.words) if word in STOPS), len(reading.words))
    while end and reading.words[end - 1] in AND:
        end -= 1
    if end in reading.organisations.get(0, ()) and reading.words[0] not in OPENERS:
        return _phrase(text, reading, 0, end)
    return None


def party_of(organisation: str | None) -> str | None:
    """Give the abbreviation of a national party named in full."""
    if not organisation:
        return None
    return PARTY_NAMES.get(organisation) or PARTY_NAMES.get(organisation.split()[0])


def _trailing_party(words: tuple[str, ...]) -> tuple[str | None, int]:
    """Give the party in parentheses that the words end in, and where what is before it ends."""
    end = len(words)
    while end and words[end - 1] in BEFORE_NAME:
        end -= 1
    if end >= 3 and words[end - 1] == ")" and words[end - 3] == "(" and words[end - 2] in PARTIES:
        return PARTIES[words[end - 2]], end - 3
    return None, end


def _titles(reading: Reading, text: str) -> Iterator[_Title]:
    """Yield the titles among the words, the one that begins first and is longest first."""
    covered = 0
    for start in sorted(reading.titles):
        if start < covered and reading.words[start - 1] in AND:
            continue
        covered = end = _coordinated(reading, reading.titles[start][0])
        prefix, organisation = _genitive(reading, text, start)
        yield _Title(start, end, prefix, organisation)


def _coordinated(reading: Reading, end: int) -> int:
    """Give where `vd och koncernchef` ends, from where `vd` does."""
    while end < len(reading.words) and reading.words[end] in AND and end + 1 in reading.titles:
        following = reading.titles[end + 1][0]
        if _is_definite(reading, end) and not _is_definite(reading, following):
            return end
        end = following
    return end


def _is_definite(reading: Reading, end: int) -> bool:
    """Say whether the title that ends there is definite: `kungen` in `kungen och drottning Silvia` is another's."""
    head = head_of(reading.words[end - 1])
    return head is not None and head.is_definite


def _genitive(reading: Reading, text: str, start: int) -> tuple[int, str | None]:
    """Give where a title begins with what owns it, and the organisation that does: `Malmö stads`, `EU:s`."""
    words = reading.words
    at = start
    while at and words[at - 1].casefold() in OWNERS:
        at -= 1
    if at < start or not at or not words[at - 1].endswith("s"):
        return at, None
    if is_organ(words[at - 1]):
        return _suspended(words, at - 1), None
    begins = [begin for begin, ends in reading.organisations.items() if at in ends]
    begins = [begin for begin in begins if words[begin] not in OPENERS or begin == at - 1]
    if not begins:
        return _suspended(words, at - 1), None
    begin = min(begins)
    if words[begin] in PLACES and "och" in words[begin:at]:
        begin = begin + words[begin:at].index("och") + 1
    return begin, nominative(text[reading.starts[begin] : reading.ends[at - 1]])


def _suspended(words: tuple[str, ...], at: int) -> int:
    """Give where `barn- och utbildningsnämndens` begins, from its last word."""
    if not (is_organ(words[at]) or words[at].casefold().endswith(("ens", "ets", "ans", "nas", "ns", "iges"))):
        return at + 1
    while at > 1 and (words[at - 1] in (*AND, ",")) and is_cut(words[at - 2]):
        at -= 2
    return at


def nominative(name: str) -> str:
    """Give an organisation's name without its genitive: `Finland` for `Finlands`, `EU` for `EU:s`."""
    return name.removesuffix(":s").removesuffix("’s") if name.endswith((":s", "’s")) else name.removesuffix("s")


def _is_broken(words: tuple[str, ...], start: int, end: int) -> bool:
    """Say whether the words between a title and a name cannot all tell what the title is about."""
    between = words[start:end]
    return (
        len(between) > LONGEST_TOPIC
        or between[-1] in (*AND, *TOPIC_LINKS, ",", "on", "the", "and")
        or any(word in STOPS or word in (";", "(", ")", "”", '"', ".", ":") for word in between)
        or any(word == "," and not is_cut(between[at - 1]) for at, word in enumerate(between) if at)
    )


def _topic_end(reading: Reading, start: int, *, is_appositive: bool) -> int:
    """Give where the words after a title stop telling of it: at a verb, a time, or a second post with its own place."""
    words = reading.words
    if start < len(words) and not is_appositive and words[start] not in TOPIC_LINKS:
        return start
    for at in range(start, min(len(words), start + LONGEST_TOPIC)):
        word, pair = words[at], " ".join(words[at : at + 2])
        if word in STOPS or word in TOPIC_STOPS or pair in TOPIC_STOPS or word in ("”", '"', "(", ")", "=", "|"):
            return at
        if word in AND and " ".join(words[at + 1 : at + 2]) in TOPIC_LINKS:
            return at
        if word in AND and at + 1 in reading.titles and at > start and _is_named(words[at - 1]):
            return at
        if word == "den" and words[at + 1 : at + 2] and words[at + 1][0].isdigit():
            return at
        if word[0].isdigit() and (not is_appositive or word.isdigit()):
            return at
        if word == "och" and not is_appositive and _is_verb_like(words[at + 1 : at + 2]):
            return at
    return min(len(words), start + LONGEST_TOPIC)


def _is_named(word: str) -> bool:
    return is_capital(word) or is_organisation_word(word)


def _is_verb_like(words: tuple[str, ...]) -> bool:
    if not words or words[0] in STOPS:
        return True
    word = words[0]
    return word.endswith(("ar", "er", "ade", "te")) and not is_capital(word)


def _complement(text: str, reading: Reading, title: _Title, end: int) -> tuple[int, str | None]:
    """Part what follows a title into what it is about, which stays with it, and the organisation.

    Returns:
        The word after the title's last, and the organisation.
    """
    words = reading.words
    while end > title.end and words[end - 1] in (*AND, *TOPIC_LINKS, ","):
        end -= 1
    if title.organisation and end > title.end and words[title.end] == "i":
        return end, None
    if words[title.end : title.end + 2] == ("med", "ansvar"):
        return end, None
    if end - 1 > title.end and words[end - 1] in PARTY_NAMES and words[end - 2] not in TOPIC_LINKS:
        return end - 1, words[end - 1]
    if end > title.end and is_capital(words[title.end]) and end in reading.organisations.get(title.end, ()):
        if not _is_field(reading, title, end) and _is_organisation(reading, title, title.end, end, "på"):
            return title.end, _phrase(text, reading, title.end, end)
        return end, None
    for at in range(title.end, end - 1):
        if words[at] not in ORGANISATION_PREPOSITIONS:
            continue
        if words[at + 1] in DESCRIPTORS and end in reading.organisations.get(at + 2, ()):
            return _without_pronoun(words, title.end, at), _phrase(text, reading, at + 2, end)
        if end in reading.organisations.get(at + 1, ()):
            if _is_organisation(reading, title, at + 1, end, words[at]):
                return _without_pronoun(words, title.end, at), _phrase(text, reading, at + 1, end)
            break
    return end, None


def _without_pronoun(words: tuple[str, ...], start: int, end: int) -> int:
    """Leave out `hos mig`, which points at the speaker."""
    return start if end - start == 2 and words[start + 1] in ("mig", "oss", "dig", "er") else end


def _is_organisation(reading: Reading, title: _Title, start: int, end: int, preposition: str) -> bool:
    """Say whether a capitalised phrase after a title names the organisation rather than the post's own field.

    `vd för Norrvalla` and `chef för Norrmarks kommun` do; `chef för Stöd` and `ordförande i Socialnämnden` do not.
    """
    words = reading.words[start:end]
    if any(is_organ(word) and not word.endswith("s") for word in words):
        return any(word in ("i", "på", "vid") for word in words)
    if len(words) == 1 and "-" in words[0] and words[0][-1].islower() and not is_organisation_noun(words[0]):
        return False
    if preposition != "för":
        return True
    last = reading.words[title.end - 1].casefold()
    if head_of(last):
        last = head_of(last).indefinite  # type: ignore[union-attr]
    leads = start == title.end + 1 and last.endswith(LEADERS)
    return leads or any(
        is_organisation_word(word) or (word.isupper() and len(word) > 2) or word in PARTY_NAMES for word in words
    )


def _is_field(reading: Reading, title: _Title, end: int) -> bool:
    """Say whether the words right after a title are the post's field: `chef Kommunikation`, `ansvarig Elnät`."""
    posts = reading.words[title.end - 1].casefold().endswith(FIELD_POSTS)
    return posts and reading.words[end - 1].casefold().endswith(FIELD_ENDINGS)


def _phrase(text: str, reading: Reading, start: int, end: int) -> str:
    name = " ".join(text[reading.starts[start] : reading.ends[end - 1]].split())
    return name.removesuffix(" i riksdagen") if party_of(name) else name


def _capacity(
    text: str, reading: Reading, title: _Title, end: int, organisation: str | None, party: str | None
) -> Capacity:
    organisation = organisation or title.organisation
    begin = title.start if title.organisation else title.prefix
    while begin < title.start and reading.words[begin].casefold() in OWNERS:
        begin += 1
    owner = party_of(title.organisation)
    heads = [head_of(reading.words[at]) for at in range(title.start, title.end)]
    return Capacity(
        role=_written(text, reading, begin, title, end),
        organisation=organisation,
        party=party or party_of(organisation) or owner,
        is_shared=any(head is not None and head.is_plural for head in heads),
    )


def _written(text: str, reading: Reading, begin: int, title: _Title, end: int) -> str:
    """Write a title as the release does, but indefinite and in lower case."""
    neuter = any(head.is_neuter for word in reading.words[title.start : title.end] if (head := head_of(word)))
    pieces: list[str] = []
    for at in range(begin, end):
        word = reading.words[at]
        if title.start <= at < title.end:
            follows = reading.words[at + 1] if at + 1 < title.end else ""
            if word.casefold() in DROPPED_MODIFIERS or (word.casefold() == "andra" and follows != "vice"):
                continue
            head = head_of(word)
            word = head.indefinite if head else strong_form(word, neuter) if is_modifier(word) else word
        gap = text[reading.ends[at - 1] : reading.starts[at]] if pieces else ""
        pieces += [" " if gap.isspace() else gap, word]
    written = "".join(pieces)
    first = written.split()[0] if written.split() else ""
    swedish = begin < title.start or any(head_of(word) for word in reading.words[title.start : title.end])
    swedish = swedish and not any(word in ENGLISH_LINKS[:4] for word in reading.words[title.start : end] if word != "&")
    if swedish and (first[1:2].islower() or first.casefold() in MODIFIERS) and not first.endswith(":s"):
        written = first[0].lower() + first[1:] + written[len(first) :]
    return written


def at_place(capacity: Capacity, at: int) -> Capacity:
    """Give the same capacity with its place in the view."""
    return evolve(capacity, at=at)
