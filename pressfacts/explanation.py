"""Why a fact was found and how its value came about, for people who wonder."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, overload

from attrs import evolve, frozen

from pressfacts.dates import find_published
from pressfacts.derivation import Step
from pressfacts.extract import extract, read_groups
from pressfacts.facts import GROUPS, Fact, Group, Release
from pressfacts.layout import read_layout
from pressfacts.markup import html_explained, rich_explained, shown_on_one_line
from pressfacts.show import mark_of, said_of, shortened
from pressfacts.text import read_view

if TYPE_CHECKING:
    from rich.console import Group as Lines
    from rich.console import RenderableType

NOT_FOUND = Step("rule", None, "none: the fact is not one that extract finds in this text")


@frozen(repr=False)
class Explanation:
    """How one fact came about.

    Attributes:
        fact: the fact.
        steps: which rule found it, then each step from the words to the value.
    """

    fact: Fact
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        width = max(len(step.part) for step in self.steps) + 2
        lines = (f"  {step.part:{width}}{shown_on_one_line(step.reason)}" for step in self.steps)
        return "\n".join((self._heading, *lines))

    def __repr__(self) -> str:
        return f"<explanation of {self.fact!r}>"

    @property
    def _heading(self) -> str:
        said = ", ".join(said_of(self.fact))
        return f"{self.fact.kind} ”{shortened(shown_on_one_line(self.fact.text))}”{': ' if said else ''}{said}"

    def __rich__(self) -> RenderableType:
        return rich_explained(mark_of(self.fact), [(step.part, step.reason) for step in self.steps])

    def _repr_html_(self) -> str:
        return html_explained(mark_of(self.fact), [(step.part, step.reason) for step in self.steps])


@frozen(repr=False)
class Explanations(Sequence[Explanation]):
    """How the facts of a release came about, in text order.

    Attributes:
        release: the release.
        published: the day that relative time counts from, and where it is known from.
        each: an explanation for each fact.
    """

    release: Release
    published: str
    each: tuple[Explanation, ...]

    @overload
    def __getitem__(self, at: int) -> Explanation: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Explanation, ...]: ...

    def __getitem__(self, at: int | slice) -> Explanation | tuple[Explanation, ...]:
        return self.each[at]

    def __len__(self) -> int:
        return len(self.each)

    def __iter__(self) -> Iterator[Explanation]:
        return iter(self.each)

    def __str__(self) -> str:
        return "\n\n".join((self.published, *(map(str, self.each) if self.each else ("no facts",))))

    def __repr__(self) -> str:
        return f"<{len(self)} explanations of {self.release!r}>"

    def __rich__(self) -> Lines:
        from rich.console import Group as Lines
        from rich.text import Text

        parts: list[RenderableType] = [Text(self.published)]
        for explanation in self.each:
            parts += [Text(""), explanation]
        return Lines(*parts, *([] if self.each else [Text("no facts")]))

    def _repr_html_(self) -> str:
        from html import escape

        return f"<p>{escape(self.published)}</p>" + "".join(explanation._repr_html_() for explanation in self.each)


def explain(
    source: str | Release, *, published: date | datetime | None = None, groups: Collection[Group] = GROUPS
) -> Explanations:
    """Tell which rule found each fact and how its value came about.

    Args:
        source: a text or a release. A release that was read from JSON is read anew for its rules.
        published: for a text, the day that relative time counts from, as in `extract`.
        groups: which facts to explain: `money`, `percentages`, `dates`, `officials`, `quotes`.

    Returns:
        An explanation for each fact, in text order. They print as plain text, and show themselves in a notebook and
        through rich. One fact tells of itself: `print(fact.rule)`.

    Raises:
        TypeError: `source` is neither a text nor a release.
        ValueError: a group has another name, or `published` is given beside what has its day already.
    """
    wanted = read_groups(groups)
    if isinstance(source, Release):
        if published is not None:
            raise ValueError("published belongs to a text; a release has its own: explain(release.text, published=...)")
        release = _with_rules(source)
    elif isinstance(source, str):
        release = extract(source, published=published, groups=wanted)
    else:
        raise TypeError(
            f"explain takes a text or a Release, not {type(source).__name__}; a fact tells of itself: print(fact.rule)"
        )
    facts = sorted(fact for group in wanted for fact in getattr(release, group))
    return Explanations(release, _published(release), tuple(map(_explanation, facts)))


def _explanation(fact: Fact) -> Explanation:
    if fact.rule is None:
        return Explanation(fact, (NOT_FOUND,))
    return Explanation(fact, (Step("rule", None, fact.rule.name), *fact.rule.steps))


def _with_rules(release: Release) -> Release:
    """Give a release whose facts know their rules, where its text is read anew for those that do not."""
    if all(fact.rule is not None for fact in release.facts):
        return release
    again = extract(release.text, published=release.published)
    known = {(type(fact), fact): fact for fact in again.facts}
    facts: dict[str, Any] = {
        group: [known.get((type(fact), fact), fact) for fact in getattr(release, group)] for group in GROUPS
    }
    return evolve(release, **facts)


def _published(release: Release) -> str:
    """Tell which day relative time counts from, and whether the release states it."""
    if release.published is None:
        return "published: not known, so that relative time has no days"
    if find_published(read_layout(read_view(release.text))) != release.published:
        return f"published: {release.published}, as it was given"
    day = release.published.date() if isinstance(release.published, datetime) else release.published
    stated = (fact.text for fact in release.dates if fact.first == fact.last == day and not fact.relative)
    words = next((f"”{shown_on_one_line(text)}” → " for text in stated), "")
    return f"published: {words}{release.published}, as the release states"
