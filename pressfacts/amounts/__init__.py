"""What amounts of money and percentages share: ranges, lists, levels, qualifiers, rates, change."""

from pressfacts.amounts.chains import Amount, find_amounts, is_floor
from pressfacts.amounts.changes import find_change
from pressfacts.amounts.context import places_of, words_after, words_before
from pressfacts.amounts.ellipsis import find_elliptic, is_passed_by
from pressfacts.amounts.ellipsis_grammar import FIGURE as ELLIPTIC_FIGURE
from pressfacts.amounts.grammar import CLOSED, SIGN
from pressfacts.amounts.rates import rate_after, rate_before, rate_later
from pressfacts.amounts.resolve import is_open, resolve_ends, resolve_qualifier, resolve_value
from pressfacts.amounts.standing import Habits, what_follows
from pressfacts.amounts.terms import Term, find_terms
from pressfacts.amounts.words import GLUED

__all__ = [
    "CLOSED",
    "ELLIPTIC_FIGURE",
    "GLUED",
    "SIGN",
    "Amount",
    "Habits",
    "Term",
    "find_amounts",
    "find_change",
    "find_elliptic",
    "find_terms",
    "is_floor",
    "is_open",
    "is_passed_by",
    "places_of",
    "rate_after",
    "rate_before",
    "rate_later",
    "resolve_ends",
    "resolve_qualifier",
    "resolve_value",
    "what_follows",
    "words_after",
    "words_before",
]
