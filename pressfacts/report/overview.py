"""What all releases of a report tell together, gathered while they pass by one at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from attrs import Factory, define, frozen

from pressfacts.facts import Money, Official, Quote, Release
from pressfacts.markup import shown_on_one_line as shown
from pressfacts.report.embed import title_of
from pressfacts.report.plot import Bar, Tick, plot_counts
from pressfacts.report.wording import Words, capacity, meaning, moment

MOST_CURRENCIES = 6
LARGEST_OF_FIRST, LARGEST_OF_OTHERS = 15, 3
MOST_QUOTED = 15
SORTS = (("days", 10, 45), ("months", 7, 4 * 366), ("years", 4, timedelta.max.days))
"""How the time between the first and the last release is divided, and for how many days of it."""

MOST_BARS = 200


@frozen
class Entry:
    """A release in the list: what it is called, when it is of, how many facts it has."""

    number: int
    title: str
    id: str
    published: str
    facts: int


@frozen
class Amount:
    """One of the largest amounts, and where it stands."""

    size: Decimal
    meaning: str
    text: str
    fact: int
    entry: Entry


@define
class Speaker:
    """A person who is quoted, over all releases, and the first quote."""

    name: str
    capacity: str
    quotes: int
    releases: int
    entry: Entry
    fact: int


@frozen
class Timeline:
    """How many releases each day, month or year has."""

    title: str
    bars: tuple[Bar, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    counts: tuple[tuple[str, int], ...]


@define
class Overview:
    """Gathers releases; what it gives is of those that have passed."""

    words: Words
    entries: list[Entry] = Factory(list)
    _amounts: dict[str, list[Amount]] = Factory(lambda: defaultdict(list))
    _speakers: dict[str, Speaker] = Factory(dict)
    _days: list[date] = Factory(list)

    def add(self, release: Release) -> None:
        """Take note of a release."""
        published = release.published
        entry = Entry(
            number=len(self.entries),
            title=title_of(release, self.words),
            id=shown(release.id or ""),
            published=moment(published)[:10] if published else "",
            facts=len(release.facts),
        )
        self.entries.append(entry)
        if published:
            self._days.append(date(published.year, published.month, published.day))
        self._add_amounts(release, entry)
        self._add_speakers(release, entry)

    def facts(self) -> int:
        """Count the facts."""
        return sum(entry.facts for entry in self.entries)

    def undated(self) -> int:
        """Count the releases that no day is known of."""
        return len(self.entries) - len(self._days)

    def largest(self) -> Iterator[tuple[str, list[Amount]]]:
        """Give the largest amounts of each currency, the one that has most amounts first."""
        by_count = sorted(self._amounts.items(), key=lambda item: -len(item[1]))
        for place, (currency, amounts) in enumerate(by_count[:MOST_CURRENCIES]):
            most = LARGEST_OF_OTHERS if place else LARGEST_OF_FIRST
            yield shown(currency), sorted(amounts, key=lambda amount: -amount.size)[:most]

    def most_quoted(self) -> list[Speaker]:
        """Give the officials who are quoted most."""
        return sorted(self._speakers.values(), key=lambda speaker: (-speaker.quotes, speaker.name))[:MOST_QUOTED]

    def timeline(self) -> Timeline | None:
        """Give the releases over time; `None` where no day is known."""
        if not self._days:
            return None
        first, last = min(self._days), max(self._days)
        sort, length = next((sort, length) for sort, length, days in SORTS if (last - first).days <= days)
        found = Counter(day.isoformat()[:length] for day in self._days)
        if sort == "years":
            every = [f"{year:04}" for year in range(first.year, last.year + 1)]
        else:
            days = (first + timedelta(days) for days in range((last - first).days + 1))
            every = list(dict.fromkeys(day.isoformat()[:length] for day in days))
        periods = every if len(every) <= MOST_BARS else sorted(found)[-MOST_BARS:]
        counts = tuple((period, found[period]) for period in periods)
        return Timeline(self.words[f"timeline_{sort}"], *plot_counts(counts), counts)

    def _add_amounts(self, release: Release, entry: Entry) -> None:
        seen: set[tuple[str, Decimal]] = set()
        for number, fact in enumerate(release.facts):
            if not isinstance(fact, Money):
                continue
            size = abs(fact.high if fact.high is not None else fact.low)
            if (fact.currency, size) not in seen:
                seen.add((fact.currency, size))
                amount = Amount(size, meaning(fact, self.words), shown(fact.text), number, entry)
                self._amounts[fact.currency].append(amount)

    def _add_speakers(self, release: Release, entry: Entry) -> None:
        officials: dict[str, Official] = {official.name: official for official in release.officials}
        seen: set[str] = set()
        for number, fact in enumerate(release.facts):
            if not isinstance(fact, Quote) or fact.speaker not in officials:
                continue
            official = officials[fact.speaker]
            speaker = self._speakers.setdefault(
                official.name, Speaker(meaning(official, self.words), capacity(official), 0, 0, entry, number)
            )
            speaker.quotes += 1
            speaker.releases += official.name not in seen
            seen.add(official.name)
