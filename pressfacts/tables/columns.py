"""The columns of the two tables, releases and facts, that every output of rows has: their names, types and meaning."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from pressfacts.facts import GROUPS, Group

ColumnType = Literal["text", "whole", "decimal", "flag", "day", "clock", "moment", "texts", "spans"]
"""What a column holds, as Python has it; a `None` may stand in any.

`text` is a `str`, `whole` an `int`, `decimal` a `Decimal`, `flag` a `bool`, `day` a `date`, `clock` a `time`, `moment`
a `date` or a `datetime` with or without a zone, `texts` a tuple of `str`, and `spans` a tuple of (`start`, `end`).
"""

PRECISION = 38
SCALE = 9
"""Where decimals are of a fixed width, they have 38 digits, nine of them after the point."""


@frozen
class Column:
    """A column of a table.

    Attributes:
        name: its name, in every output.
        type: what it holds.
        groups: the groups of facts that may fill it; it is empty in the rows of others.
        description: what it says of the release or the fact.
    """

    name: str
    type: ColumnType
    description: str
    groups: tuple[Group, ...] = GROUPS


AMOUNTS: tuple[Group, ...] = ("money", "percentages")

RELEASE_COLUMNS = (
    Column("id", "text", "what the release is known by"),
    Column("title", "text", "the headline"),
    Column("published", "moment", "the moment or the day of publication, exactly as given or stated"),
    Column("published_on", "day", "the calendar day of `published`"),
    Column("text", "text", "the whole text"),
)

FACT_COLUMNS = (
    Column("release_id", "text", "the `id` of the release"),
    Column("published_on", "day", "the calendar day on which the release was published"),
    Column("group", "text", "`money`, `percentages`, `dates`, `officials` or `quotes`"),
    Column(
        "kind", "text", "`money`, `percentage`, `official` or `quote`; of dates `date`, `time`, `duration` or `set`"
    ),
    Column("text", "text", "the characters of the fact, as they stand in the release"),
    Column("start", "whole", "the offset of its first character, in code points of the release's text"),
    Column("end", "whole", "the offset after its last character"),
    Column("low", "decimal", "the amount or the value, or the lower end of the range", AMOUNTS),
    Column("high", "decimal", "the same as `low` for a single amount; empty where the range is open", AMOUNTS),
    Column("currency", "text", "ISO 4217 code", ("money",)),
    Column("currency_implied", "flag", "whether the currency is understood, not written", ("money",)),
    Column("unit", "text", "`percent`, `percentage_point` or `permille`", ("percentages",)),
    Column("qualifier", "text", "how the release hedges the amount, in TimeML's terms", AMOUNTS),
    Column("per", "text", "what the amount is for each of", ("money",)),
    Column("change", "text", "`increase` or `decrease` where it measures a rise or a fall", AMOUNTS),
    Column("value", "text", "the TIMEX3 value", ("dates",)),
    Column("first", "day", "the first calendar day covered", ("dates",)),
    Column("last", "day", "the last calendar day covered, inclusive", ("dates",)),
    Column("at", "clock", "the first clock time named", ("dates",)),
    Column("mod", "text", "which part of the period is meant, or `approx`", ("dates",)),
    Column("bound", "text", "how the expression bounds what it is said of", ("dates",)),
    Column("relative", "flag", "whether its days depend on the day of publication", ("dates",)),
    Column("name", "text", "the fullest form of the person's name", ("officials",)),
    Column("party", "text", "the party's abbreviation", ("officials",)),
    Column("role", "text", "the title or post", ("officials",)),
    Column("organisation", "text", "the employer or body", ("officials",)),
    Column("phones", "texts", "telephone numbers in E.164", ("officials",)),
    Column("emails", "texts", "e-mail addresses", ("officials",)),
    Column("mentions", "spans", "the `start` and `end` of every span that stands for the person", ("officials",)),
    Column("speaker", "text", "the full name of whoever said it", ("quotes",)),
    Column("error", "text", "what went wrong, in a row that stands for a failure; else empty"),
)
