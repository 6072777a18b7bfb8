"""What the words around an expression add to it: a mod, a bound, and the tense of its clause."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex
from attrs import evolve

from pressfacts.dates.bounds import find_bound
from pressfacts.dates.company import Phrase
from pressfacts.dates.expressions import Amount, Clock, Expression, Period, Tense
from pressfacts.dates.grammar import find_parts
from pressfacts.dates.joining import join_parts
from pressfacts.dates.tense import find_tense
from pressfacts.dates.titles import is_title
from pressfacts.dates.words import APPROXIMATORS, EARLY_LATE, MODS, PROMISING
from pressfacts.facts import Bound, Mod
from pressfacts.layout import Layout
from pressfacts.rule import Candidate, compile_pattern

REACH = 60
LISTED = (",", "och", "eller", "samt", "respektive", ", och", ", samt")
"""What stands between the members of a list, which share their tense."""


def find_dates(layout: Layout) -> Iterator[Candidate]:
    """Yield the expressions of time in a release, not yet placed in the calendar.

    Args:
        layout: the release.

    Yields:
        Candidates in text order, each with its clause's tense and what its preposition says.
    """
    text = layout.text
    before: Expression | None = None
    for phrase in join_parts(text, find_parts(text)):
        if is_title(text, phrase) or _is_one_of_a_row(text, phrase):
            continue
        found = _expression(phrase, layout)
        if before is not None and found.tense and text[before.end : found.start].strip() in LISTED:
            found = evolve(found, tense=before.tense or found.tense)
        yield found
        before = found


def _is_one_of_a_row(text: str, phrase: Phrase) -> bool:
    """Tell `för tredje kvartalet i rad` and `femte raka sommaren`, which count and say of no day when it is."""
    if not isinstance(phrase.what, Period) or phrase.what.year is not None:
        return False
    in_a_row = _patterns()["in_a_row"].match(text, phrase.end, phrase.end + REACH)
    return bool(in_a_row) or text.startswith(" raka ", max(0, phrase.start - 6))


def _expression(phrase: Phrase, layout: Layout) -> Expression:
    text = layout.text
    period = phrase.what if isinstance(phrase.what, Period) else None
    start, end, mod = phrase.start, phrase.end, period.mod if period else None
    if period is not None:
        start, end, mod = _with_mod(text, start, end, mod)
    if mod is None and (phrase.rule == "about" or _is_approximate(text, start)):
        mod = "approx"
    mod = mod or _early_or_late(text, start)
    amount = phrase.what if isinstance(phrase.what, Amount) else None
    bound, origin, tense = (None, False, None) if amount else _told(phrase, period, start, end, layout)
    return Expression(
        rule=phrase.rule,
        start=start,
        end=end,
        begins=period,
        ends=phrase.ends,
        clock=phrase.clock if phrase.clock else phrase.what if isinstance(phrase.what, Clock) else None,
        amount=amount,
        mod=mod if phrase.ends is None else None,
        bound=bound,
        origin=origin,
        tense=tense,
    )


def _told(
    phrase: Phrase, period: Period | None, start: int, end: int, layout: Layout
) -> tuple[Bound | None, bool, Tense | None]:
    """Give what the sentence says of a day or a time: its bound, whether that is an origin, and its clause's tense."""
    text, sentence = layout.text, layout.sentence_at(start)
    governed = not (phrase.ends or (period and period.unit == "stretch"))
    bound, origin = find_bound(text, start, sentence[0], period) if governed else (None, False)
    if bound != "since" and _is_genitive(text, end):
        bound = None
    if period is None or not (bound == "by" or _depends_on_tense(period)):
        return bound, origin, None
    tense = find_tense(text, start, end, sentence)
    if tense is None and period.unit in ("month", "quarter") and _patterns()["row"].match(text, end, end + 8):
        tense = "past"
    if tense is None and bound == "until" and _before("counted", text, start):
        tense = "past"
    if tense in (None, "state") and _before("closing", text, start):
        tense = "future"
    if (tense in (None, "state") and _before("than", text, start)) or _before("against", text, start):
        tense = "past"
    if tense in ("past", "perfect") and _is_put_off(text, start, tense):
        tense = "future"
    if bound == "by" and tense in ("past", "perfect") and not _is_promised(text[sentence[0] : start]):
        bound = None
    return bound, origin, tense


def _is_promised(before: str) -> bool:
    """Tell `lovade att halvera utsläppen till 2018`, which is a deadline still, from `var vd till 2018`."""
    return any(word.startswith(PROMISING) for word in before.casefold().split())


def _is_put_off(text: str, start: int, tense: Tense) -> bool:
    """Tell `ville vänta till efter sommaren` and `har köpt biljett till den 5 maj`, which look ahead all the same."""
    before = text[max(0, start - REACH) : start].rpartition("\n")[2].casefold().split()
    if before[-2:] == ["till", "efter"]:
        return True
    return tense == "perfect" and before[-1:] == ["till"] and before[-2:-1] != ["fram"]


def _depends_on_tense(period: Period) -> bool:
    """Tell whether a period comes again and again; one with its year, or counted from a day, does not."""
    return period.year is None and period.shift is None


def _is_genitive(text: str, end: int) -> bool:
    """Tell `efter tisdagens möte` and `från 2023 års nivå`, where the preposition goes with what follows."""
    return text[end : end + 1] == "s" or text[end : end + 4] == " års"


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    patterns = {
        # read backwards from the expression, so that no more is looked at than belongs to it
        "mod": r"(?r) (?<!\p{L}) \L<mods> \ (?:av|på|utav|i)\ (?:den\ |år\ )?",
        "mod_after": r"(?: s? (?:\ års)? | s ) \ \L<mods> (?!\p{L})",
        "approximate": r"(?r) (?<!\p{L}) \L<approximators> \ (?:den\ )?",
        # Mars: 120 ton, a row of figures
        # 142 700 (till och med onsdagen)
        "counted": r"(?r) \p{Nd} [^\n(]{0,20} \( (?:till\ och\ med|t\.?\ ?o\.?\ ?m\.?|fram\ till)\ (?:den\ )?",
        # tredje kvartalet i rad
        "in_a_row": r"\ (?: (?: i | å | på ) \ rad | i\ följd | på\ raken | i\ sträck ) (?!\p{L})",
        # mer än vid
        "than": r"(?r) (?<!\p{L}) (?: än | jämfört\ med ) \ (?:vid|i|under)\ (?:den\ )?",
        # mot 17 procent i
        "against": r"""
            (?r) (?: ,\ mot | (?<!\p{L}) jämfört\ med ) \ \p{Nd}[\p{Nd},\ ]{0,12} \ ?
            (?: % | procent(?:enheter)? | kronor ) \ (?:vid|i|under)\ (?:den\ )?
        """,
        # Sista ansökningsdag är den / Deadline:
        "closing": r"""
            (?r) (?<!\p{L}) (?: deadline | sista\ \p{L}{0,20}dag (?:\ för\ [\p{L}\ ]{2,30})?+ )
            :?\ (?:är\ )? (?:den\ )?
        """,
        "row": r"(?: \ ?[:|] | \t | \ {2} ) \ *+ [−+-]?+ \p{Nd} (?! [\d]?[./]\d )",
        "early": r"(?r) (?<!\p{L}) (?P<word> \L<early> ) \ (?:i|på|under|in\ på)?\ ?",
    }
    words = {
        "mods": [*MODS],
        "approximators": [*APPROXIMATORS],
        "early": [*EARLY_LATE],
    }
    return {name: compile_pattern(pattern, words) for name, pattern in patterns.items()}


def _before(name: str, text: str, at: int) -> regex.Match[str] | None:
    """Give what a pattern finds right before an offset."""
    return _patterns()[name].match(text, max(0, at - REACH), at)


def _with_mod(text: str, start: int, end: int, mod: Mod | None) -> tuple[int, int, Mod | None]:
    """Let `slutet av` before, or `s slut` after, belong to the expression."""
    before = _before("mod", text, start)
    if before:
        word = next(word for word in sorted(MODS, key=len, reverse=True) if before.group().casefold().startswith(word))
        return before.start(), end, MODS[word]  # type: ignore[return-value]
    after = _patterns()["mod_after"].match(text, end, end + REACH)
    if after:
        word = next(word for word in sorted(MODS, key=len, reverse=True) if after.group().casefold().endswith(word))
        return start, after.end(), MODS[word]  # type: ignore[return-value]
    return start, end, mod


def _is_approximate(text: str, start: int) -> bool:
    return _before("approximate", text, start) is not None


def _early_or_late(text: str, start: int) -> Mod | None:
    match = _before("early", text, start)
    return EARLY_LATE[match["word"].casefold()] if match else None  # type: ignore[return-value]
