"""The table of forms of a kind of fact, made of the very examples that the tests run.

The line `<!-- forms: money -->` on a page becomes the table of `pressfacts/money/examples.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any

ROOMS = Path(__file__).parents[2] / "pressfacts"
MARKER = re.compile(r"^<!-- forms: (?P<room>\w+) -->$", re.MULTILINE)
# A comment that stands by itself over a case is the heading of the cases from there on.
CASE = re.compile(r"(?:\n# (?P<heading>.+)\n)?\n\[\[case\]\]\nid = ")
LONG_NUMBER = re.compile(r"(?<![\w.-])-?\d{5,}+(?![\w-])")
SIGNS = {"\n": "⏎\n", "\t": " ⇥ ", "\N{SOFT HYPHEN}": "‧"}

WORDINGS, SENTENCES, NOTHING, NO_ANCHOR = (
    "One value, many wordings",
    "In sentences",
    "What is none",
    "Without a day of publication",
)
# What an expression of time is by its TIMEX3 value: the first that fits.
TIMES = {
    "Durations": r"P.*",
    "What recurs": r"XXXX.*",
    "Clock times": r".*T\d\d:.*",
    "Parts of a day": r".*T[A-Z].*",
    "Days": r"\d{4}-\d\d-\d\d",
    "Weeks and weekends": r".*-W\d.*",
    "Months and terms": r"\d{4}-\d\d(?:/\d{4}-\d\d)?",
    "Quarters and half-years": r".*-[QH]\d.*",
    "Seasons": r".*-(?:SP|SU|FA|WI).*",
    "Years": r"\d{4}(?:/\d{4})?",
    "Decades and centuries": r"\d{2,3}",
    "From one to another": r".*",
}


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put the tables in the place of their markers."""
    return MARKER.sub(lambda marker: table_of_forms(marker["room"]), markdown)


def table_of_forms(room: str) -> str:
    """Give the forms of a room in Markdown: a heading, and a table, for each section."""
    written = (ROOMS / room / "examples.toml").read_text("utf-8")
    examples = tomllib.loads(written)
    first = (*TIMES, NO_ANCHOR) if room == "dates" else (WORDINGS, SENTENCES)
    sections: dict[str, list[str]] = {name: [] for name in first}
    for wordings in examples.get("wordings", ()):
        sections[WORDINGS].append(_row_of_wordings(room, wordings))
    for heading, case in zip(_headings(written), examples["case"], strict=True):
        sections.setdefault(heading or _section(room, case), []).append(_row_of_case(room, case))
    sections[NOTHING] = sections.pop(NOTHING, [])  # last
    return "\n\n".join(f"### {name}\n\n{_table(rows)}" for name, rows in sections.items() if rows)


def _headings(written: str) -> Iterator[str | None]:
    """Give the heading that each case stands under; `None` where there is none."""
    heading = None
    for case in CASE.finditer(written):
        heading = case["heading"] or heading
        yield heading


def _section(room: str, case: dict[str, Any]) -> str:
    """Give the section of a case that stands under no heading."""
    if not case[room]:
        return NOTHING
    if room != "dates":
        return SENTENCES
    if "published" not in case:
        return NO_ANCHOR
    return next(name for name, value in TIMES.items() if re.fullmatch(value, case["dates"][0]["value"]))


def _table(rows: Iterable[str]) -> str:
    head = '<thead><tr><th scope="col">Swedish</th><th scope="col">Facts</th></tr></thead>'
    return f'<div class="forms" markdown="0"><table>{head}<tbody>{"".join(rows)}</tbody></table></div>'


def _row_of_wordings(room: str, wordings: dict[str, Any]) -> str:
    phrases = (re.sub("⟦(.+?)⟧", r"<mark>\1</mark>", _visible(phrase), flags=re.DOTALL) for phrase in wordings["of"])
    return f"<tr><td>{'<br>'.join(phrases)}</td><td>{_fields(room, wordings['fact'])}</td></tr>"


def _row_of_case(room: str, case: dict[str, Any]) -> str:
    text, notes = case["text"], case.get(room, [])
    published = f"<small>published {case['published']}</small><br>" if "published" in case else ""
    facts = [f"<li>{escape(_phrase(note))}: {_fields(room, note)}</li>" for note in notes]
    found = f"<ul>{''.join(facts)}</ul>" if facts else "<em>nothing</em>"
    miss = f"<br><small>known miss: {escape(case['known_miss'])}</small>" if "known_miss" in case else ""
    marked = _marked(text.strip("\n"), [span for note in notes for span in _mentions(note)])
    return f'<tr id="{escape(case["id"])}"><td>{published}{marked}</td><td>{found}{miss}</td></tr>'


def _phrase(note: dict[str, Any]) -> str:
    return " ".join(note.get("text", note.get("name", "")).split())


def _mentions(note: dict[str, Any]) -> list[tuple[str, int]]:
    """Give each phrase that a note marks, and which of its occurrences."""
    if "name" not in note:
        return [(note["text"], note.get("n", 1))]
    mentions = note.get("mentions", [note["name"]])
    return [(mention, 1) if isinstance(mention, str) else tuple(mention) for mention in mentions]


def _marked(text: str, phrases: Iterable[tuple[str, int]]) -> str:
    """Give a text with its facts marked, in HTML; a mark within another is left out."""
    spans = []
    for phrase, n in phrases:
        start = -1
        for _ in range(n):
            start = text.index(phrase, start + 1)
        spans.append((start, start + len(phrase)))
    pieces, done = [], 0
    for start, end in sorted(spans):
        if start >= done:
            pieces += [_visible(text[done:start]), f"<mark>{_visible(text[start:end])}</mark>"]
            done = end
    return "".join((*pieces, _visible(text[done:])))


def _visible(text: str) -> str:
    """Give a text in HTML with its line ends, tabs and soft hyphens shown."""
    for sign, shown in SIGNS.items():
        text = text.replace(sign, shown)
    return escape(text).replace("\n", "<br>")


def _fields(room: str, note: dict[str, Any]) -> str:
    """Give the fields that a note names: those that differ from what they are by themselves."""
    single = "amount" if room == "money" else "value"
    named = {
        single if key == "amount" else key: value for key, value in note.items() if key not in ("text", "n", "mentions")
    }
    return ", ".join(f"{key} <code>{escape(_value(value))}</code>" for key, value in named.items()) or "as it is"


def _value(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    written = str(value).lower() if isinstance(value, bool) else str(value)
    return LONG_NUMBER.sub(lambda number: f"{int(number[0]):,}".replace(",", "\N{NO-BREAK SPACE}"), written)
