"""A release in the form that the page reads: JSON that can stand in HTML, offsets as JavaScript counts them."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from attrs import asdict

from pressfacts.facts import GROUPS, Fact, Money, Official, Percentage, Quote, Release, Span, TimeExpression
from pressfacts.markup import shown_on_one_line as shown
from pressfacts.report.plot import plot_series
from pressfacts.report.series import find_series
from pressfacts.report.wording import Words, capacity, details, meaning, moment

GROUP_OF: dict[type[Fact], str] = dict(zip((Money, Percentage, TimeExpression, Official, Quote), GROUPS, strict=True))

# What would end the element, open a comment in it, or be no UTF-8; within a JSON string, the only place that any of
# it can stand in, each may be written by its number.
UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
E164 = re.compile(r"\+[1-9]\d{3,14}", re.ASCII)
EMAIL = re.compile(r"[\w.+-]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")


def embedded(release: Release, words: Words) -> str:
    """Give a release, its facts with their meaning, its people and its plots as JSON for a script element."""
    facts = release.facts
    offset = _in_utf16(release.text)
    number_at = {fact.start: number for number, fact in enumerate(facts) if isinstance(fact, Money)}
    plots = [asdict(plot_series(series, words)) for series in find_series(release)]
    for plot in plots:
        for dot in plot["dots"]:
            dot["fact"] = number_at[dot.pop("start")]
    form = {
        "title": title_of(release, words),
        "id": shown(release.id or ""),
        "published": moment(release.published) if release.published else "",
        "text": release.text,
        "facts": [
            {
                "kind": GROUP_OF[type(fact)],
                "marks": [(offset(span.start), offset(span.end)) for span in _spans(fact)],
                "value": meaning(fact, words),
                "details": details(fact, words),
            }
            for fact in facts
        ],
        "people": list(_people(release, facts, words)),
        "plots": plots,
    }
    return in_script(form)


def in_script(form: object) -> str:
    """Write JSON that is inert within a script element, whatever strings it holds."""
    text = json.dumps(form, ensure_ascii=False, separators=(",", ":"))
    return UNSAFE.sub(lambda unsafe: f"\\u{ord(unsafe.group()):04x}", text)


def title_of(release: Release, words: Words) -> str:
    """Give what a release is called: its title, else its id."""
    return shown(release.title or "") or shown(release.id or "") or words["untitled"]


def _spans(fact: Fact) -> list[Span]:
    """Give the places of a fact: for a person all mentions, the span of the fact itself first."""
    mentions = fact.mentions if isinstance(fact, Official) else ()
    places = {(span.start, span.end): span for span in (fact, *mentions) if span.end > span.start}
    return list(places.values())


def _people(release: Release, facts: tuple[Fact, ...], words: Words) -> Iterator[dict[str, Any]]:
    """Give the officials, then the others who are quoted, each with what they said."""
    said: dict[str, list[int]] = {official.name: [] for official in release.officials}
    for number, fact in enumerate(facts):
        if isinstance(fact, Quote) and fact.speaker is not None:
            said.setdefault(fact.speaker, []).append(number)
    official_at = {fact.name: (number, fact) for number, fact in enumerate(facts) if isinstance(fact, Official)}
    for name, quotes in said.items():
        number, official = official_at.get(name, (quotes[0] if quotes else 0, None))
        yield {
            "name": meaning(official, words) if official else shown(name),
            "capacity": capacity(official) if official else words["no_capacity"],
            "contacts": list(_contacts(official)) if official else [],
            "fact": number,
            "quotes": quotes,
        }


def _contacts(official: Official) -> Iterator[dict[str, str]]:
    """Give a person's numbers and addresses, with a link where they are what they should be."""
    for phone in official.phones:
        yield {"text": shown(phone), "link": f"tel:{phone}" if E164.fullmatch(phone) else ""}
    for email in official.emails:
        yield {"text": shown(email), "link": f"mailto:{quote(email, safe='@+')}" if EMAIL.fullmatch(email) else ""}


def _in_utf16(text: str) -> Callable[[int], int]:
    """Map offsets in code points to offsets in UTF-16, where what is beyond U+FFFF counts as two."""
    astral = [place for place, character in enumerate(text) if character > "\uffff"]
    return lambda place: place + bisect_left(astral, place)
