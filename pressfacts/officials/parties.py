"""What stands in parentheses right after a name: a party, an age, a post."""

from __future__ import annotations

from attrs import frozen

from pressfacts.officials.capacity import Capacity, read_after
from pressfacts.officials.contact_grammar import EMAIL
from pressfacts.officials.grammar import AGE, ASIDE, PARTY
from pressfacts.officials.names import Name
from pressfacts.officials.vocabulary import is_place
from pressfacts.officials.words import NOT_PARTIES, PARTIES

BRACKETS = ("(", "[")
LONGEST_ABBREVIATION = 6


@frozen
class Parentheses:
    """What parentheses after a name say, and where they end.

    Attributes:
        end: where what comes after them begins.
        party: the party.
        post: the title in them.
    """

    end: int
    party: str | None = None
    post: Capacity | None = None


def read_parentheses(text: str, name: Name) -> Parentheses:
    """Read the party, the post and the age after a name, and go past an address that a link put there."""
    address = EMAIL.match(text, name.end + 1)
    found = Parentheses(address.end if address else name.end)
    for _ in range(2):
        opening = text[found.end : found.end + 3].lstrip(", ")[:1]
        if opening not in BRACKETS and not opening.isdigit():
            break
        age, party = AGE.match(text, found.end), PARTY.match(text, found.end)
        aside = age or ASIDE.match(text, found.end)
        if aside:
            found = Parentheses(aside.end, found.party, found.post)
        elif party:
            found = _read(party.groups, party.end, name, found)
    return found


def _read(groups: object, end: int, name: Name, found: Parentheses) -> Parentheses:
    assert isinstance(groups, dict)
    letters = groups.get("alone") or groups.get("first") or groups.get("last") or ""
    beside = groups.get("post") or groups.get("before") or groups.get("alone")
    party = party_in(letters)
    if party == "".join(part[0] for part in name.parts):
        party = None
    post = read_after(beside, is_appositive=True) if beside else None
    if party is None and (post is None or "alone" not in groups):
        return found
    return Parentheses(end, found.party or party, found.post or post)


def party_in(letters: str) -> str | None:
    """Give the party that letters in parentheses stand for: a national one, or a local one as it is written."""
    if letters in PARTIES:
        return PARTIES[letters]
    if letters in NOT_PARTIES or not letters[:1].isupper() or len(letters) > LONGEST_ABBREVIATION or is_place(letters):
        return None
    capitals = sum(letter.isupper() for letter in letters)
    return letters if capitals >= 2 or len(letters) <= 2 else None
