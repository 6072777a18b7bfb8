"""From candidates to quotes: whose words they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pressfacts.derivation import Derivation, Step
from pressfacts.facts import Quote
from pressfacts.layout import Layout
from pressfacts.quotes.candidate import QuoteCandidate

NameAt = Callable[[int, int], str | None]


def resolve_quotes(candidates: Iterable[QuoteCandidate], layout: Layout, name_at: NameAt) -> tuple[Quote, ...]:
    """Give the quotes with their speakers' full names.

    Args:
        candidates: what `find_quotes` found, in text order.
        layout: the release.
        name_at: gives the fullest name of the person whom a phrase of the view names or stands for, or `None`.

    Returns:
        The quotes. One that is ascribed to nobody in particular has the speaker `None`; words that nothing ascribes
        are a quote only where the context names their speaker.
    """
    candidates = list(candidates)
    quoted = {name for each in candidates if each.speaker and (name := name_at(*each.speaker))}
    only = quoted.pop() if len(quoted) == 1 else None
    quotes: list[Quote] = []
    told, name = False, None
    for candidate in candidates:
        if candidate.speaker:
            told, name = True, name_at(*candidate.speaker)
        elif not candidate.continues:
            name = _named_nearby(candidate, layout, name_at, only)
            told = name is not None
        if told:
            span = layout.span(candidate.start, candidate.end)
            rule = Derivation(_how(candidate), _tell, (candidate, name, layout.text))
            quotes.append(Quote(start=span.start, end=span.end, text=span.text, speaker=name, rule=rule))
    return tuple(quotes)


def _how(candidate: QuoteCandidate) -> str:
    """Give the name of what says whose the words are."""
    return "ascribed" if candidate.speaker else "continued" if candidate.continues else "named nearby"


def _tell(*known: Any) -> Iterable[Step]:  # noqa: ANN401
    from pressfacts.quotes.steps import tell_quote

    return tell_quote(*known)


def _named_nearby(candidate: QuoteCandidate, layout: Layout, name_at: NameAt, only: str | None) -> str | None:
    """Give the name in a hint, unless the words speak of that person themselves."""
    hinted = name_at(*candidate.hint) if candidate.hint else None
    words = set(layout.text[candidate.start : candidate.end].replace(",", " ").replace(".", " ").split())
    for name in (hinted, only if candidate.alone else None):
        if name and words.isdisjoint(part for part in name.split() if part[0].isupper()):
            return name
    return None
