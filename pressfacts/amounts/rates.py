"""What an amount is for each of: `per år`, `kr/m²`, `resultatet per aktie blev`."""

from __future__ import annotations

from pressfacts.amounts import words as table
from pressfacts.amounts.grammar import LATER_RATE, RATE

FUNCTION_WORDS = frozenset(table.FUNCTION_WORDS)
LONGEST_CLAUSE = 9
"""Words before an amount in which `per aktie` or `årligen` still says what it is for each of."""


def rate_after(text: str, start: int, end: int) -> tuple[str | None, int]:
    """Give the rate right after an amount, and where it ends; the amount's own end where there is none."""
    found = RATE.match(text, start, end)
    if found is None:
        return None, start
    groups = found.groups
    if "adverb" in groups:
        return table.RATE_ADVERBS[groups["adverb"].casefold()], found.end
    if "definite" in groups:
        return table.RATE_DEFINITES[groups["definite"].casefold()], found.end
    if "unit" in groups:
        return table.RATE_TIMES[groups["unit"].casefold()], found.end
    noun = groups["noun"]
    if noun.casefold() in FUNCTION_WORDS:
        return None, start
    if _modifies(noun) and "next" in groups and groups["next"] not in FUNCTION_WORDS:
        return _named(groups["next"]), found.spans["next"][1]
    return _named(noun), found.spans["noun"][1]


def rate_later(text: str, start: int, end: int) -> str | None:
    """Give a rate of time later in the clause: `5 miljoner kronor på skolan per år`."""
    found = LATER_RATE.match(text, start, end)
    if found is None:
        return None
    if "adverb" in found.groups:
        return table.RATE_ADVERBS[found.groups["adverb"].casefold()]
    return table.RATE_TIMES[found.groups["unit"].casefold()]


def rate_before(words: list[str]) -> str | None:
    """Give the rate that stands before an amount in its clause: `resultatet per aktie blev`, `årligen avsätts`."""
    clause, opened = _clause(words[:-1] if words[-1:] == [":"] else words)
    for at, (word, following) in enumerate(zip(clause, [*clause, ""][1:], strict=True)):
        if word == "varje" and following in table.RATE_TIMES:
            return table.RATE_TIMES[following]
        if word == "per" and following in table.RATE_TIMES:
            # Elsewhere the rate belongs to the noun before it: `25 000 ton per år till ett värde av 3 miljoner`.
            # or to the amount before it: `100 kronor per dygn upp till 900 kronor`.
            if opened or 1 < at == len(clause) - 2:
                return table.RATE_TIMES[following]
        elif word == "per" and at and following not in FUNCTION_WORDS and following.isalpha():
            return _named(following)
        elif word in table.RATE_ADJECTIVES and following.isalpha() and not following.startswith(table.EVENTS):
            return table.RATE_ADJECTIVES[word]
        elif word in ("årligen", "månatligen"):
            return table.RATE_ADVERBS[word]
    return None


def _clause(words: list[str]) -> tuple[list[str], bool]:
    """Give the words of the clause that the amount stands in, and whether they are the clause from its beginning."""
    near = words[-LONGEST_CLAUSE:]
    for at in range(len(near) - 1, -1, -1):
        # `per plats och år`, `per aktie före och efter utspädning`
        joins = (
            near[at] == "och" and near[at + 1 : at + 2] and (near[at + 1] in table.RATE_TIMES or near[at - 1] == "före")
        )
        if (near[at] in table.CLAUSE_ENDS and not joins) or near[at][0].isdigit():
            return near[at + 1 :], not near[at][0].isdigit()
    return near, len(near) == len(words)


def _modifies(word: str) -> bool:
    """Whether a word describes the noun after it: `per påbörjad timme`, `per deltagande elev`."""
    return word.casefold().endswith(table.PARTICIPLE_ENDINGS)


def _named(noun: str) -> str:
    word = noun.casefold()
    if word in table.RATE_TIMES:
        return table.RATE_TIMES[word]
    return table.RATE_NOUNS.get(word, noun if any(letter.isupper() for letter in noun[1:]) else word)
