"""One line of a release, and what can be seen of it alone."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

import regex
from attrs import define

from pressfacts.layout.words import (
    BOILERPLATES,
    CONTACTS,
    GENRES,
    GREETINGS,
    MAIL_FIELDS,
    MAIL_SUBJECTS,
    NAVIGATION,
    RELEASES,
)
from pressfacts.rule import compile_pattern

if TYPE_CHECKING:
    from pressfacts.layout.blocks import BlockKind

LONGEST_SUBJECT = 10
TRAIL_SIGNS = "/›»>→|"
LONGEST_HEADING = 90
LONGEST_HEAD = 120
SHORTEST_STANDING_TEXT = 60

Part = Literal["top", "head", "body", "contact", "boilerplate"]


@define
class Line:
    """A line of the view that is not empty.

    Attributes:
        text: the line without its marker and the space around it.
        start: offset of `text` in the view.
        end: offset after its last character.
        marker: `#`, `•`, `–`, `|`, `:` for the subject of an e-mail, or nothing.
        gap: whether an empty line stands before it.
    """

    text: str
    start: int
    end: int
    marker: str
    gap: bool

    @property
    def is_navigation(self) -> bool:
        """Whether the line is a page's menu, button or breadcrumb trail."""
        if self.marker == "|":  # a table's row
            return False
        return self.text.casefold().strip(" .:") in NAVIGATION or (
            any(sign in self.text for sign in TRAIL_SIGNS) and bool(_shapes()["breadcrumbs"].match(self.text))
        )

    @property
    def is_mail_field(self) -> bool:
        """Whether the line is a field of an e-mail's head."""
        return self.marker == ":" or bool(_shapes()["mail_field"].match(self.text))

    @property
    def can_be_title(self) -> bool:
        """Whether the line is not rather a letter's greeting or a paragraph."""
        return not _shapes()["greeting"].match(self.text) and not (self.is_sentence and len(self.text) > LONGEST_HEAD)

    @property
    def is_head(self) -> bool:
        """Whether the line names the genre, the sender or the day, as the line over or under a headline does."""
        if self.marker == ":":
            return True
        if self.marker not in ("", "|") or len(self.text) > LONGEST_HEAD:
            return False
        if not any(map(str.isalpha, self.text)):  # a clock time, a number
            return True
        return self.is_dated or any(_shapes()[shape].match(self.text) for shape in ("mail_field", "sender"))

    @property
    def is_dated(self) -> bool:
        """Whether the line says what the text is and when it was published, and no more."""
        return len(self.text) <= LONGEST_HEAD and any(
            _shapes()[shape].match(self.text) for shape in ("genre", "dateline")
        )

    @property
    def names_genre(self) -> bool:
        """Whether the line says that the text is a release: `Pressmeddelande nr 38/2018`."""
        return self.is_dated and self.text.casefold().startswith(RELEASES)

    @property
    def is_heading(self) -> bool:
        """Whether the line is a heading between paragraphs: short, and no sentence."""
        if self.marker == "#":
            return True
        return (
            not self.marker
            and len(self.text) <= LONGEST_HEADING
            and (self.gap or self.text.isupper())
            and not self.text.endswith((".", "!", ",", ";", "”", '"'))
            and not _shapes()["contact_detail"].search(self.text)
        )

    @property
    def is_sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text.endswith((".", "!", "?", "”", '"', "…"))

    @property
    def opens_contacts(self) -> bool:
        """Whether a contact block begins here: a heading such as `Kontakt`, with or without details after it."""
        match = _shapes()["contacts"].match(self.text)
        if not match:
            return False
        rest = self.text[match.end() :]
        if _shapes()["contact_detail"].search(rest) or not rest.strip(" :"):
            return True
        return len(self.text) <= LONGEST_HEADING and (self.text.endswith(":") or self.marker == "#")

    @property
    def opens_boilerplate(self) -> bool:
        """Whether a standing text or a box of facts begins here."""
        return bool(_shapes()["boilerplate"].match(self.text))

    @property
    def has_columns(self) -> bool:
        """Whether a tab, or a gap before a figure, parts the line."""
        return ("\t" in self.text or "   " in self.text) and bool(_shapes()["columns"].search(self.text))

    @property
    def is_standing_text(self) -> bool:
        """Whether the line is a paragraph about the sender, as stands after a contact block."""
        return (
            self.gap
            and len(self.text) >= SHORTEST_STANDING_TEXT
            and bool(_shapes()["full_stop"].search(self.text))
            and not _shapes()["contact_detail"].search(self.text)
        )

    def kind_in(self, part: Part) -> BlockKind:
        """Give the line's kind in a part of the release."""
        if part in ("top", "head"):
            return "navigation" if self.is_navigation else "head"
        if part != "body" and self.is_dated:
            return "foot"
        if part == "contact":
            return "contact"
        if self.marker == "|" or self.has_columns:
            return "table"
        if self.marker == "–":
            return "quote"
        if self.marker == "•":
            return "bullet"
        if self.is_heading:
            return "heading"
        return "boilerplate" if part == "boilerplate" else "body"


def mark_lines(text: str) -> list[Line]:
    """Part the view into lines and tell each line's marker from its text."""
    lines: list[Line] = []
    gap = True
    end = -1
    for row in text.split("\n"):
        start, end = end + 1, end + 1 + len(row)
        marker, at = _marker_of(text, row, start, end) if row else ("", start)
        content = text[at:end].rstrip()
        if not content or _is_rule(content):
            gap = True
            continue
        if marker == "|":
            content = content.rstrip("| ")
        lines.append(Line(content, at, at + len(content), marker, gap))
        gap = False
    return lines


def _marker_of(text: str, row: str, start: int, end: int) -> tuple[str, int]:
    """Give a line's marker and where the line begins after it; most begin with a letter and have none."""
    words = row.lstrip()
    if words[:1].isalpha() and ":" not in words[:LONGEST_SUBJECT]:
        return "", end - len(words)
    match = _shapes()["line"].match(text, start, end + 1)  # a number with nothing after it but the line end is one, too
    assert match is not None, "the pattern takes every line"
    return _marker((match["marker"] or "").strip()), match.start("text")


def _is_rule(content: str) -> bool:
    """Whether a line is drawn, not written: `-----`."""
    return not content[0].isalnum() and bool(_shapes()["rule"].fullmatch(content))


def _marker(mark: str) -> str:
    if not mark:
        return ""
    if mark[0] in "#|":
        return mark[0]
    return "–" if mark[0] in "–—―‒−-" else ":" if mark[-1] == ":" else "•"


@cache
def _shapes() -> dict[str, regex.Pattern[str]]:
    words = {
        "genres": GENRES,
        "mail_fields": MAIL_FIELDS,
        "mail_subjects": MAIL_SUBJECTS,
        "greetings": GREETINGS,
        "contacts": CONTACTS,
        "boilerplates": BOILERPLATES,
    }
    shapes = {
        # A quoted e-mail's or a block quote's > says nothing of the line; a dash after a bullet is the marker.
        "line": r"""
            [^\S\n]*+ (?: (?: > \ *+ )++ | [•·▪◦‣*] \ *+ (?= [–—―]\ ) )?+
            (?P<marker>
                \#{1,6}\ ++
              | \L<mail_subjects> :\ ++
              | [–—―‒−-]{1,2}+ (?: [\ \t]++ | (?= (?-i:\p{Lu}) | [”"“»«] ) )
              | [•·▪◦‣*✓✔►▸●○■□]\ *+ | \|\ *+ | \d{1,2}[.)]\ (?=\D)
            )?+
            [^\S\n]*+ (?P<text> )
        """,
        "rule": r"[-–—_=*|:\s]{3,}+",
        "breadcrumbs": r"""
            [^.!?|\n]{1,40}?
            (?: (?: \s++ [/›»>→] \s++ [^.!?/›»>→\n]{1,60}+ )++ | (?: \s*+ [|] [^.!?|\n]{1,60}+ ){2,}+ ) $
        """,
        "greeting": r"\L<greetings> (?!\p{L}) [^.]{0,40} $",
        "mail_field": r"\L<mail_fields> : (?: \s++ \S | $ )",
        # Pressmeddelande   •   Jan 11, 2017 16:15 CET / PRESSMEDDELANDE 2024-03-14 / Publicerad: 15 mars 2022
        "genre": r"""
            (?: [\p{L}\p{Nd}\ .&-]{1,40}? \s*+ [|•·,] \s*+ )? \L<genres> (?!\p{L})
            (?= \s*+ (?: $ | [•·|:,–-] | \d | från\ [^.!?,:]{1,60}+ $ | [^.!?]*? \b(?:19|20)\d\d\b ) )
        """,
        # 2023-12-06 09:15 CET / Malmö den 11 januari 2017 / [2020-10-13] UNIVERSITETET, PRESSMEDDELANDE
        # Umeå 1/11 2019 / 12.2.2026 07:00 CET / tis, mar 18, 2025 08:30 CET / May 3, 2023
        # but not: Den 5 maj 2024 hålls festivalen.
        "dateline": r"""
            \[? (?: (?-i:\p{Lu}) [\p{L}-]{1,24} (?:\ (?-i:\p{Lu}) [\p{L}-]{1,24} )?+ ,?+ \ )?
            (?: \p{L}{2,7}+ (?: \. | ,)?+ \ )?
            (?: (?:19|20)\d\d-\d\d-\d\d (?: T\d\d:\d\d [\d:.+Z-]{0,20}+ )?+
              | (?:den\ )?\d{1,2}(?:\ :?[ea])?+ \ \p{L}{3,9}+\.? \ (?:19|20)\d\d
              | \d{1,2}/\d{1,2}[\ -](?:19|20)\d\d
              | \d{1,2}\.\d{1,2}\.(?:19|20)\d\d
              | \p{L}{3,9}+\.? \ \d{1,2},\ (?:19|20)\d\d
            )
            (?= $ | [\]\s,.•|] ) (?! ,?+ \ (?! (?:kl|klockan)(?!\p{L}) ) (?-i:\p{Ll}) ) [^!?]{0,60}+ $
        """,
        # LÄNSSTYRELSEN I NORRMARKS LÄN, Region Falkby, Norrby kommun: a name and no more, over the headline
        "sender": r"""
            (?: länsstyrelsen (?: \ (?:i|på) )?+ (?: \ (?-i:\p{Lu}) \p{L}++ ){1,3}+
              | region (?: \ (?-i:\p{Lu}) \p{L}++ ){1,3}+
              | (?: (?-i:\p{Lu}) [\p{L}-]++ \ ){1,3} (?: kommun | stad | universitet | högskola )
              | polisen (?: \ (?:i|region) (?: \ (?-i:\p{Lu}) \p{L}++ ){1,2}+ )?+
              | \p{L}{3,30}?(?:myndigheten|verket)
            ) $
        """,
        "contacts": r"\L<contacts> (?!\p{L})",
        "boilerplate": r"\L<boilerplates> (?!\p{L}) [^.]{0,80} (?: $ | [:.] )",
        "full_stop": r"\p{Ll} \. (?: \s | $ )",
        "contact_detail": r"""
            (?= [+0@(tm] )
            (?: (?<!\d) [+0]\d [\d\ ()/–-]{5,20}+ (?<=\d)
              | (?<=[\w.+-]) (?:@|\(at\)) [\w-]
              | (?<!\p{L}) (?:tel|tfn|telefon|mobil) (?!\p{L})
            )
        """,
        "columns": r"\S (?: \t | \ {3,}+ [-−+]?\d )",
    }
    return {name: compile_pattern(pattern, words) for name, pattern in shapes.items()}
