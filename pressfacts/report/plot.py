"""Where the parts of a plot stand: plain numbers, which the page draws as SVG."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from attrs import frozen

from pressfacts.markup import shown_on_one_line as shown
from pressfacts.report.series import Point, Series
from pressfacts.report.wording import Words, meaning, number_of

WIDTH, HEIGHT = 400, 220
LEFT, RIGHT, TOP, BOTTOM = 52, 380, 26, 190
"""The edges of the field that is drawn in, in units of the picture."""

INSET = 14
"""How far from the edges the first and the last dot stand."""

LETTER = 7
"""How wide a letter of a label is, about."""

MOST_TICKS = 5
SCALES = (10**9, 10**6, 10**3, 1)
NAMED_PERIOD = re.compile(r"\d{4}(?:-\d\d|-Q\d|-H\d|-W\d\d)?")
"""Values of TIMEX3 that anyone can read: 2024, 2024-03, 2024-Q3."""


@frozen
class Tick:
    """A mark on an axis, with what is written at it."""

    at: float
    label: str


@frozen
class Dot:
    """An amount in the plot: its middle, the ends of its range, and what it says."""

    x: float
    y: float
    top: float
    bottom: float
    time: str
    amount: str
    start: int
    """Where the amount stands in the release; no two stand at the same place."""


@frozen
class Plot:
    """A series as a line of dots."""

    label: str
    unit: str
    dots: tuple[Dot, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]


@frozen
class Bar:
    """A count as an upright bar."""

    x: float
    y: float
    width: float
    height: float
    label: str
    count: int


def plot_series(series: Series, words: Words) -> Plot:
    """Lay out a series: time runs across, money up from zero, or from below it where an amount is."""
    amounts = [(point.money.low, point.money.high or point.money.low) for point in series.points]
    lowest = min(Decimal(0), *(low for low, _ in amounts))
    highest = max(Decimal(0), *(high for _, high in amounts))
    step = _step(highest - lowest)
    floor = (lowest / step).to_integral_value(ROUND_FLOOR) * step
    ticks = int((highest / step).to_integral_value(ROUND_CEILING) - floor / step) or 1
    middles = [(point.first.toordinal() + point.last.toordinal()) / 2 for point in series.points]
    earliest, duration = min(middles), max(middles) - min(middles) or 1
    scale = next((scale for scale in SCALES if step * MOST_TICKS >= scale), 1)

    def height(amount: Decimal) -> float:
        return _round(BOTTOM - float((amount - floor) / (step * ticks)) * (BOTTOM - TOP))

    dots = tuple(
        Dot(
            x=_round(LEFT + INSET + (middle - earliest) / duration * (RIGHT - LEFT - 2 * INSET)),
            y=height((low + high) / 2),
            top=height(high),
            bottom=height(low),
            time=_period(point),
            amount=meaning(point.money, words),
            start=point.money.start,
        )
        for point, (low, high), middle in zip(series.points, amounts, middles, strict=True)
    )
    currency = series.points[0].money.currency
    return Plot(
        label=shown(series.label),
        unit=words[f"scale_{scale}"].format(shown(words.get(currency, currency))),
        dots=dots,
        across=_spaced((dot.x, _short(point)) for dot, point in zip(dots, series.points, strict=True)),
        up=tuple(
            Tick(height(at), number_of((at / scale).normalize(), words))
            for at in (floor + step * n for n in range(ticks + 1))
        ),
    )


def plot_counts(counts: Sequence[tuple[str, int]]) -> tuple[tuple[Bar, ...], tuple[Tick, ...], tuple[Tick, ...]]:
    """Lay out counts as bars beside each other, with the labels that have room, and the ticks of the other axis."""
    most = max(count for _, count in counts)
    step = max(1, int(_step(Decimal(most))))
    ceiling = -(-most // step) * step
    room = (RIGHT - LEFT) / len(counts)
    width = min(room * 0.8, 40)
    bars = []
    for place, (label, count) in enumerate(counts):
        height = _round(count / ceiling * (BOTTOM - TOP))
        x = _round(LEFT + place * room + (room - width) / 2)
        bars.append(Bar(x, BOTTOM - height, _round(width), height, label, count))
    across = _spaced((_round(bar.x + bar.width / 2), bar.label) for bar in bars)
    up = tuple(
        Tick(_round(BOTTOM - count / ceiling * (BOTTOM - TOP)), str(count)) for count in range(0, ceiling + 1, step)
    )
    return tuple(bars), across, up


def _step(reach: Decimal) -> Decimal:
    """Give the least of 1, 2, 5, 10, 20 … that goes at most so many times into what is to be shown."""
    if not reach:
        return Decimal(1)
    power = Decimal(10) ** (reach / MOST_TICKS).adjusted()
    return next(power * times for times in (1, 2, 5, 10) if power * times * MOST_TICKS >= reach)


def _spaced(labels: Iterable[tuple[float, str]]) -> tuple[Tick, ...]:
    """Keep the labels that do not run into the one before."""
    kept: list[Tick] = []
    for at, label in labels:
        if not kept or at - kept[-1].at >= LETTER * (1 + (len(label) + len(kept[-1].label)) / 2):
            kept.append(Tick(at, label))
    return tuple(kept)


def _short(point: Point) -> str:
    """Give a period in so few letters that it has room under its dot: its name, or its first day."""
    return point.time.value if NAMED_PERIOD.fullmatch(point.time.value) else point.first.isoformat()


def _period(point: Point) -> str:
    if NAMED_PERIOD.fullmatch(point.time.value) or point.first == point.last:
        return _short(point)
    return f"{point.first} – {point.last}"


def _round(number: float) -> float:
    return round(number, 1)
