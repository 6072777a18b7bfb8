"""A rule of a grammar, with the examples that prove each of its alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

import regex
from attrs import Factory, define, field, frozen

ONE_BY_ONE = "(?-f)"
"""Letters are folded one by one: that `ß` may be `ss` is nothing to Swedish, and takes twice the time to ask."""


def compile_pattern(
    pattern: str, words: Mapping[str, Iterable[str]] = MappingProxyType({}), *, ignore_case: bool = True
) -> regex.Pattern[str]:
    r"""Compile a verbose pattern, with those vocabularies that it names as `\L<name>`."""
    flags = regex.VERBOSE | regex.V1 | (regex.IGNORECASE if ignore_case else 0)
    used = {name: list(table) for name, table in words.items() if rf"\L<{name}>" in pattern}
    backwards = "(?r)" in pattern
    for name, table in used.items():
        pattern = pattern.replace(rf"\L<{name}>", _looked_up(name, table, backwards=backwards))
    return regex.compile(ONE_BY_ONE + pattern, flags, **used)


def _looked_up(name: str, table: Iterable[str], *, backwards: bool) -> str:
    """Let a table be looked into only where a letter stands that one of its words begins with.

    To look into it costs an attempt for each length that its words have.
    """
    letters = {word[-1 if backwards else 0] for word in table}
    either = "".join(letter if letter.isalnum() else rf"\{letter}" for letter in sorted(letters))
    return rf"(?: \L<{name}> (?<=[{either}]) )" if backwards else rf"(?: (?=[{either}]) \L<{name}> )"


@frozen
class Candidate:
    """A stretch of the view that a rule took for a fact, before it is resolved and selected.

    Attributes:
        rule: the name of the rule that found it.
        start: offset in the view.
        end: offset after the last character, in the view.
        groups: the text of each named part that took part in the match.
        spans: the offsets of each named part, in the view.
    """

    rule: str
    start: int
    end: int
    groups: Mapping[str, str] = field(factory=dict, eq=False)
    spans: Mapping[str, tuple[int, int]] = field(factory=dict, eq=False)


@define(slots=False)
class Rule:
    r"""A verbose pattern with its vocabulary and its examples.

    Attributes:
        name: what the rule is called in its candidates.
        pattern: a verbose `regex` pattern; vocabularies enter through `\L<name>`.
        words: the vocabularies, by name.
        hits: sentences with what the rule finds between ⟦ and ⟧; each named alternative is hit by one.
        misses: sentences in which it finds nothing.
        ignore_case: whether capitals match small letters.

    The pattern is compiled at first use.
    """

    name: str
    pattern: str
    words: Mapping[str, Iterable[str]] = Factory(dict)
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    ignore_case: bool = True

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern."""
        return compile_pattern(self.pattern, self.words, ignore_case=self.ignore_case)

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Candidate]:
        """Give what the rule takes for a fact between two offsets of the text, left to right, none overlapping."""
        return map(self._candidate, self.matches(text, start, end))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Give where the rule finds something, for rules whose groups nobody asks for."""
        return (match.span() for match in self.matches(text))

    def matches(self, text: str, start: int = 0, end: int | None = None) -> Iterator[regex.Match[str]]:
        """Give what the rule finds as `regex` has it."""
        # To let another thread in before each match takes longer than most matches take.
        found: Iterator[regex.Match[str]] = self.compiled.finditer(
            text, start, len(text) if end is None else end, concurrent=False
        )
        return found

    def match(self, text: str, start: int, end: int | None = None) -> Candidate | None:
        """Give what the rule finds right at an offset, if anything."""
        match = self.compiled.match(text, start, len(text) if end is None else end)
        return self._candidate(match) if match else None

    def _candidate(self, match: regex.Match[str]) -> Candidate:
        every = match.regs  # the offsets of all groups at once: -1 of one that took no part
        spans = {name: every[index] for name, index in match.re.groupindex.items() if every[index][0] >= 0}
        groups = {name: match.string[start:end] for name, (start, end) in spans.items()}
        start, end = every[0]
        return Candidate(self.name, start, end, groups, spans)
