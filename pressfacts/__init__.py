"""Money, percentages, dates, officials and quotes from Swedish press releases, as exact typed facts."""

from pressfacts.extract import extract
from pressfacts.facts import Fact, Money, Official, Percentage, Quote, Release, Span, TimeExpression

__all__ = ["Fact", "Money", "Official", "Percentage", "Quote", "Release", "Span", "TimeExpression", "extract"]
