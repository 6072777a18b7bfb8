"""What follows a title: its field, which stays with it, and the organisation, which does not."""

from __future__ import annotations

from pressfacts.officials.roles import Reading
from pressfacts.officials.titles import Title
from pressfacts.officials.vocabulary import (
    head_of,
    is_body,
    is_branch,
    is_organ,
    is_organisation_noun,
    is_organisation_word,
    is_place,
    party_of,
)
from pressfacts.officials.word_classes import AND, is_capital, is_cut
from pressfacts.officials.words import (
    DESCRIPTORS,
    FIELD_ENDINGS,
    FIELD_POSTS,
    LEADERS,
    ORGANISATION_PREPOSITIONS,
    OWNERS,
    PARTY_NAMES,
    PLACED_BY,
    PLACED_POSTS,
    SMALL_BODIES,
    STOPS,
    TOPIC_LINKS,
    TOPIC_STOPS,
    UNIT_HEADS,
    UNIT_POSTS,
    WORKS_AT,
)

LONGEST_TOPIC = 14
BREAKS = (";", "(", ")", "”", '"', ".", ":", "=", "|")


def is_broken(words: tuple[str, ...], start: int, end: int) -> bool:
    """Say whether the words between a title and the name after it cannot all tell of the title."""
    between = words[start:end]
    return (
        len(between) > LONGEST_TOPIC
        or between[-1] in (*AND, *TOPIC_LINKS, ",", "on", "the", "and")
        or any(word in STOPS or word in BREAKS for word in between)
        or any(word == "," and not is_cut(between[at - 1]) for at, word in enumerate(between) if at)
    )


def complement_end(reading: Reading, start: int, *, is_appositive: bool) -> int:
    """Give where the words after a title stop telling of it: at a verb, a time, or a second post with its own place."""
    words = reading.words
    if start < len(words) and not is_appositive and words[start] not in TOPIC_LINKS:
        return start
    last = min(len(words), start + LONGEST_TOPIC)
    return next((at for at in range(start, last) if _ends_at(reading, start, at, is_appositive)), last)


def _ends_at(reading: Reading, start: int, at: int, is_appositive: bool) -> bool:
    words = reading.words
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in STOPS or word in TOPIC_STOPS or f"{word} {following}" in TOPIC_STOPS or word in BREAKS:
        return True
    if word[0].isdigit():
        return not is_appositive or word.isdigit()
    if word == "den":
        return following[:1].isdigit()
    return word in AND and _begins_anew(reading, start, at, is_appositive)


def _begins_anew(reading: Reading, start: int, at: int, is_appositive: bool) -> bool:
    """Say whether `och` leads over to something else than the title's field: another post, a verb, a phrase."""
    following = reading.words[at + 1] if at + 1 < len(reading.words) else ""
    if following in TOPIC_LINKS or following in STOPS:
        return True
    if at + 1 in reading.titles and at > start:
        return is_capital(reading.words[at - 1]) or is_organisation_word(reading.words[at - 1])
    verb = following.endswith(("ar", "er", "ade", "te")) and not is_capital(following)
    return not is_appositive and (verb or not following)


def part_complement(reading: Reading, title: Title, end: int) -> tuple[int, str | None]:
    """Part what follows a title, up to `end`, into what it is about and the organisation.

    Returns:
        The word after the title's last, what it is about included; and the organisation.
    """
    words = reading.words
    while end > title.end and words[end - 1] in (*AND, *TOPIC_LINKS, ","):
        end -= 1
    if end == title.end or _is_portfolio(reading, title):
        return end, None
    if end - 1 > title.end and words[end - 1] in PARTY_NAMES and words[end - 2] not in TOPIC_LINKS:
        return end - 1, words[end - 1]
    if is_capital(words[title.end]) and end in reading.organisations.get(title.end, ()):
        if (
            is_place(reading.phrase(title.end, end))
            or _is_field(reading, title, end)
            or not _is_organisation(reading, title, title.end, end)
        ):
            return end, None
        return title.end, _name(reading, title.end, end)
    return _after_preposition(reading, title, end)


def _after_preposition(reading: Reading, title: Title, end: int) -> tuple[int, str | None]:
    words = reading.words
    if _is_sender(words[title.end : end]):
        return title.end, None
    for at in range(title.end, end - 1):
        if words[at] not in ORGANISATION_PREPOSITIONS:
            continue
        if words[at] in PLACED_BY and _is_where(reading, title, at + 1, end):
            return end, None
        begin = at + 2 if words[at + 1] in DESCRIPTORS else at + 1
        if end not in reading.organisations.get(begin, ()):
            continue
        if unit_end := _unit_end(reading, title, begin, end):
            return unit_end, _name(reading, unit_end + 1, end)
        if begin == at + 1 and not _is_organisation(reading, title, begin, end):
            return end, None
        topic = title.end if words[title.end + 1 : at] in (("mig",), ("oss",)) else at
        return topic, _name(reading, begin, end)
    return end, None


def _unit_end(reading: Reading, title: Title, start: int, end: int) -> int | None:
    """Give where a unit ends that has its organisation after it: `verksamhetschef för VUP i Region Norr`."""
    words = reading.words
    leads = words[title.end - 1].casefold().endswith(UNIT_HEADS)
    if not leads or words[start - 1] != "för" or not words[start].isupper():
        return None
    link, owner = words[start + 1 : start + 2], reading.organisations.get(start + 2, ())
    placed = link in (("i",), ("inom",), ("vid",), ("på",)) and end in owner
    return start + 1 if placed and is_body(reading.phrase(start + 2, end)) else None


def _is_where(reading: Reading, title: Title, start: int, end: int) -> bool:
    """Say whether words tell where a post is held: `platschef i Kramfors`, `ambassadör i Accra`."""
    words = reading.words[start:end]
    placed = reading.words[start - 1] == "i" and reading.words[title.end - 1].casefold().endswith(PLACED_POSTS)
    named = all(is_capital(word) and not is_organisation_word(word) for word in words)
    return is_place(reading.phrase(start, end)) or (placed and named)


def _is_sender(words: tuple[str, ...]) -> bool:
    """Say whether words mean the sender by a common noun: `på banken`, as `bankens` before a title does."""
    return len(words) == 2 and words[0] in WORKS_AT and f"{words[1]}s" in OWNERS and words[1] not in SMALL_BODIES


def _is_portfolio(reading: Reading, title: Title) -> bool:
    """Say whether the words after a title are sure to be its field: `med ansvar för`, `i Kenya` of an envoy."""
    following = reading.words[title.end : title.end + 2]
    return following == ("med", "ansvar") or (title.organisation is not None and following[:1] == ("i",))


def _is_organisation(reading: Reading, title: Title, start: int, end: int) -> bool:
    """Say whether a capitalised phrase after a title names the organisation rather than the post's own field.

    `vd för Norrvalla` and `chef för Norrmarks kommun` do; `chef för Stöd` and `ordförande i Socialnämnden` do not.
    """
    words = reading.words[start:end]
    if any(is_organ(word) and not word.endswith("s") for word in words) or (len(words) == 1 and is_branch(words[0])):
        return any(word in ("i", "på", "vid") for word in words) or reading.words[start - 1] == "vid"
    if len(words) == 1 and "-" in words[0] and words[0][-1].islower() and not is_organisation_noun(words[0]):
        return False
    if reading.words[start - 1] != "för":
        return True
    last = reading.words[title.end - 1]
    head = head_of(last)
    leads = (head.indefinite if head else last).casefold().endswith(LEADERS) and start == title.end + 1
    return leads or any(is_organisation_word(word) or (word.isupper() and len(word) > 2) for word in words)


def _is_field(reading: Reading, title: Title, end: int) -> bool:
    """Say whether the words right after a title are the post's field: `chef Kommunikation`, `ansvarig Elnät`."""
    post = reading.words[title.end - 1].casefold()
    first, *more = reading.words[title.end : end]
    if post.endswith(UNIT_POSTS) and not more:  # affärsområdeschef Båt: whatever the business area is called
        return not is_organisation_word(first)
    if more and all(map(is_capital, more)) and not first.casefold().endswith(FIELD_ENDINGS):  # Norrvalla Bygg
        return False
    return post.endswith(FIELD_POSTS) and reading.words[end - 1].casefold().endswith(FIELD_ENDINGS)


def _name(reading: Reading, start: int, end: int) -> str:
    name = reading.phrase(start, end)
    return name.removesuffix(" i riksdagen") if party_of(name) else name
