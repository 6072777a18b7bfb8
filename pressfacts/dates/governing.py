"""The year of what recurs, where the sentence or the list that it stands in says it."""

from __future__ import annotations

from datetime import date, timedelta

from pressfacts.dates.calendar import YEARLY, Days, in_year
from pressfacts.dates.expressions import Expression
from pressfacts.dates.placing import from_day, joined, recurs
from pressfacts.dates.words import COMPARISONS
from pressfacts.layout import Layout

LONGEST_ROW = 160
LONGEST_SPELL = timedelta(9)
NEXT_ROWS = 250
"""How far the neighbour that a row takes its year from may be, in characters."""


def says_year(expression: Expression) -> bool:
    """Tell whether an expression is one year that what follows may lie in: `I fjol`, `2018`, not `sedan 2018`."""
    period = expression.begins
    return (
        period is not None
        and period.unit == "year"
        and expression.ends is None
        and expression.bound is None
        and expression.mod is None
    )


def in_year_said(
    expression: Expression, placed: Days, said: tuple[Expression, Days] | None, anchor: date, layout: Layout
) -> Days | None:
    """Give `i slutet av mars` its days in the year that the sentence began with: `I fjol stängdes vägen …`.

    A year that something is compared with, and one that the tense contradicts, give it none.
    """
    if said is None or not _recurs(expression) or expression.begins is None:
        return None
    year, days = said
    begins = layout.sentence_at(expression.start)[0]
    around = layout.text[begins : year.start] + layout.text[year.end : expression.start]
    if layout.sentence_at(year.start)[0] != begins or COMPARISONS.intersection(
        around.casefold().replace(",", " ").split()
    ):
        return None
    first = in_year(expression.begins, days.first.year)
    found = _to_the_end(expression, first)
    if found is None or found.first.year != days.first.year:
        return None
    past = expression.tense in ("past", "perfect")
    if (past and found.first > anchor) or (expression.tense in ("present", "future") and found.last < anchor):
        return None
    return found


def beside(expression: Expression, placed: Days, before: tuple[Expression, Days] | None, layout: Layout) -> Days | None:
    """Give a day in a list the year of the one listed before it, where neither stands in a clause with a verb."""
    if before is None or not _recurs(expression) or expression.tense or expression.bound or expression.begins is None:
        return None
    other, days = before
    listed = other.begins is not None and other.begins.unit == "day" and other.tense is None
    if not listed or expression.begins.unit != "day" or expression.begins.weekday is not None:
        return None
    if expression.start - other.end > NEXT_ROWS or not (_is_row(other, layout) and _is_row(expression, layout)):
        return None
    near = [_to_the_end(expression, in_year(expression.begins, days.first.year + step)) for step in (-1, 0, 1)]
    return min((d for d in near if d), key=lambda d: abs((d.first - days.first).days), default=None)


def is_spell(expression: Expression, placed: Days) -> bool:
    """Tell whether an expression is a few days by their dates or a numbered week: `12–15 maj`, `vecka 42`."""
    period = expression.begins
    dated = period is not None and (
        (period.unit == "day" and expression.ends is not None) or (period.unit == "week" and period.number is not None)
    )
    return dated and timedelta(0) < placed.last - placed.first < LONGEST_SPELL


def in_spell(
    expression: Expression, spell: tuple[Expression, Days] | None, anchor: date, layout: Layout
) -> Days | None:
    """Give `på lördagen` its day among the days just named: `Mässan hålls 12–15 maj. På lördagen …`."""
    period = expression.begins
    if spell is None or period is None or period.unit != "weekday" or period.choose is not None:
        return None
    other, days = spell
    if expression.ends is not None or expression.start - other.end > NEXT_ROWS:
        return None
    if layout.block_at(other.start) != layout.block_at(expression.start):
        return None
    found = next(from_day(period, days.first), None)
    if found is None or found.last > days.last:
        return None
    past = expression.tense in ("past", "perfect")
    if (past and found.first > anchor) or (expression.tense and not past and found.last < anchor):
        return None
    return found


def _recurs(expression: Expression) -> bool:
    periods = [period for period in (expression.begins, expression.ends) if period]
    return bool(periods) and all(recurs(period) and period.unit in YEARLY for period in periods)


def _to_the_end(expression: Expression, first: Days | None) -> Days | None:
    if first is None or expression.ends is None:
        return first
    return joined(first, next(from_day(expression.ends, first.first), None))


def _is_row(expression: Expression, layout: Layout) -> bool:
    """Tell whether an expression stands in a row of a list: a short block."""
    block = layout.block_at(expression.start)
    return block is not None and block.end - block.start <= LONGEST_ROW
