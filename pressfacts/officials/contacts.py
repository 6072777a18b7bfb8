"""Telephone numbers and e-mail addresses, and whose they are."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Literal

from attrs import define, frozen

from pressfacts.layout import Block, Layout
from pressfacts.officials.capacity import read_after
from pressfacts.officials.contact_grammar import EMAIL, PHONE, SERVICE
from pressfacts.officials.lines import Lines
from pressfacts.officials.words import DETAIL_LABELS, MAILBOXES
from pressfacts.rule import Candidate

LONGEST_ENTRY = 8
LONGEST_LINE = 160
LONGEST_POST = 6
FARTHEST = 150
MOST_LABELS = 3
LONGEST_LOCAL = 70
LONGEST_DOMAIN = 160
SIGNS = ("@", "(at", "[at", "( at", "[ at", "(a)", "[a]", "(snabel", "(AT", "[AT")


@frozen
class Detail:
    """A telephone number in E.164 or an e-mail address, and where it stands in the view."""

    kind: Literal["phone", "email"]
    value: str
    start: int
    end: int


def find_details(layout: Layout) -> Iterator[Detail]:
    """Yield the telephone numbers and e-mail addresses of a release."""
    text = layout.text
    for at in _signs(text):
        for found in EMAIL.find(text, max(0, at - LONGEST_LOCAL), at + LONGEST_DOMAIN):
            if found.start <= at < found.end:
                address = f"{found.groups['local']}@{found.groups['domain']}"
                yield Detail("email", address, found.start, found.end)
    for found in PHONE.find(text):
        number = _number(found.groups, text[found.start : found.end])
        if number:
            yield Detail("phone", number, found.start, found.end)


def _signs(text: str) -> Iterator[int]:
    """Yield where an address may have its @, which is rare enough to look around each."""
    for sign in SIGNS:
        at = text.find(sign)
        while at >= 0:
            yield at
            at = text.find(sign, at + 1)


def _number(groups: object, written: str) -> str | None:
    import phonenumbers

    plain = written.replace("(0)", "").replace("( 0 )", "")
    if plain.startswith("00"):
        plain = "+" + plain[2:]
    try:
        number = phonenumbers.parse(plain, "SE")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number) or len(str(number.national_number)) < 6:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


@define
class Holders:
    """The names that details can belong to, in text order, and the lines that they stand in."""

    lines: Lines
    names: Sequence[tuple[int, int]]

    def of(self, detail: Detail) -> int | None:
        """Give the place among the names of the one that a detail stands with.

        A detail belongs to the last name before it in its line, else to the name of the entry's line above; to nobody
        where a desk, a switchboard or a fax is named in between.
        """
        at = self.lines.index_at(detail.start)
        if at is None:
            return None
        block = self.lines.blocks[at]
        here = self._in(block.start, block.end)
        before = self._in(block.start, detail.start)
        if before:
            return before[-1] if self._belongs(block, self.names[before[-1]][1], detail) else None
        if not _is_short(block) or not self._is_persons(block, detail):
            return None
        above = self._above(at)
        return here[0] if above is None and here else above

    def _in(self, start: int, end: int) -> range:
        return range(bisect_left(self.names, (start, start)), bisect_left(self.names, (end, end)))

    def _belongs(self, block: Block, start: int, detail: Detail) -> bool:
        if _has_service(self.lines.text, start, detail.start):
            return False
        text = self.lines.text
        stop = text.rfind(". ", start, detail.start)
        if stop >= 0 and text[stop + 2].isupper():
            return _is_label(text[stop + 2 : detail.start])
        return block.kind == "contact" or _is_short(block) or detail.start - start <= FARTHEST

    def _is_persons(self, block: Block, detail: Detail) -> bool:
        """Say whether a detail in a line that names nobody before it may be that of the person in the line above.

        `Mobil: 070-…` may be, `Trafikinformation dygnet runt: 040-…` and `Ring 08-… och ange koden.` may not.
        """
        before = self.lines.text[block.start : detail.start].rstrip()
        if _has_service(self.lines.text, block.start, detail.start):
            return False
        if before.endswith(":"):
            return _is_label(before.rsplit(",", 1)[-1])
        return (
            block.kind == "contact" or _is_label(before) or _continues_entry(self.lines.text[block.start : block.end])
        )

    def _above(self, at: int) -> int | None:
        text, below = self.lines.text, self.lines.blocks[at]
        labelled = below.kind == "contact" and _is_own(text[below.start : below.end])
        for block in reversed(self.lines.blocks[max(0, at - LONGEST_ENTRY) : at]):
            if below.gap and not _continues_entry(text[below.start : below.end]):
                return None
            if not _is_short(block) or (_has_service(text, block.start, block.end) and not labelled):
                return None
            named = self._in(block.start, block.end)
            if named:
                return named[-1]
            if block.kind == "heading" or text[block.start : block.end].endswith(":"):
                return None
            below = block
        return None


def _is_short(block: Block) -> bool:
    return block.end - block.start <= LONGEST_LINE and block.kind not in ("title", "quote")


def _continues_entry(line: str) -> bool:
    """Say whether a line after an empty one goes on with the same entry: a number, an address or a title alone."""
    line = _details_out_of(line)
    return _is_label(line) or (
        len(line.split()) <= LONGEST_POST and read_after(line.strip(), is_appositive=True) is not None
    )


def _is_own(line: str) -> bool:
    """Say whether a line gives a number of somebody's own, also after the switchboard's: `Mobil 070-…`."""
    return line.casefold().startswith(("mobil", "sms", "direkt", "e-post", "mejl", "mail")) and _is_label(line)


def _is_label(words: str) -> bool:
    """Say whether words only tell what kind of number or address it is: `Mobil:`, `Tel.nr (arbete)`."""
    kinds = _details_out_of(words).replace(":", " ").replace(",", " ").replace("|", " ").replace("/", " ").split()
    return all(word.casefold().strip(".-–()") in DETAIL_LABELS for word in kinds)


def _details_out_of(line: str) -> str:
    for rule in (EMAIL, PHONE):
        for found in reversed(list(rule.find(line))):
            line = line[: found.start] + line[found.end :]
    return line


def _has_service(text: str, start: int, end: int) -> bool:
    services = list(islice(SERVICE.find(text, start, end), MOST_LABELS))
    return len(services) == MOST_LABELS or not all(_labels_before(text, found) for found in services)


def _labels_before(text: str, found: Candidate) -> bool:
    """Tell `0571-281 40 (växel), 070-174 06 09`, where the label is of the number before it alone."""
    before = text[max(0, found.start - 3) : found.start]
    return before.endswith("(") and before[:-1].rstrip()[-1:].isdigit() and text.startswith(")", found.end)


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Give a name in small letters without accents, hyphens or stops, for comparing."""
    plain = unicodedata.normalize("NFD", name.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("æ", "ae"))
    letters = (letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(
        "".join(letters).casefold().replace("-", " ").replace(".", " ").replace("’", "").replace("'", "").split()
    )


def is_mailbox(address: str) -> bool:
    """Say whether an address is a desk's: `press@`, `info@`."""
    local = fold(address.split("@")[0]).replace("_", " ")
    return local in MAILBOXES or any(word in MAILBOXES for word in local.split())


def is_address_of(address: str, name: str) -> bool:
    """Say whether an address is made of a name: `anna.ek@`, `a.ek@`, `annaek@`."""
    local = fold(address.split("@")[0]).replace("_", " ")
    words = fold(name).split()
    first, surnames = words[0], words[1:]
    parts = local.split()
    if not surnames:
        return False
    if len(parts) > 1:
        firsts = {first, first[0], "".join(word[0] for word in words[:2])}
        return any(part in surnames for part in parts) and any(part in firsts or part in words[:-1] for part in parts)
    return any(
        local in (first + last, first[0] + last, last + first, last + first[0]) for last in surnames if len(last) > 2
    )


def index_addresses(names: Iterable[str]) -> dict[str, list[int]]:
    """Give, for each word that an address of a name can hold, the places of the names."""
    index: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        first, *surnames = fold(name).split()
        joined = ((first + last, first[0] + last, last + first, last + first[0]) for last in surnames)
        for word in {*surnames, *(form for forms in joined for form in forms)}:
            index.setdefault(word, []).append(place)
    return index


def find_addressees(address: str, index: dict[str, list[int]]) -> list[int]:
    """Give the places of the names that an address may be made of."""
    words = fold(address.split("@")[0]).replace("_", " ").split()
    return sorted({place for word in words for place in index.get(word, ())})


def may_be_address_of(address: str, name: str) -> bool:
    """Say whether an address that stands with a name can be that person's: no other name is written in it."""
    parts = [part for part in fold(address.split("@")[0]).replace("_", " ").split() if len(part) > 1]
    words = set(fold(name).split())
    return len(parts) < 2 or any(part in words for part in parts)
