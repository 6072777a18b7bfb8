"""Reckoning that loses no digit and stops at nothing, whatever decimal context the caller has set."""

from __future__ import annotations

from contextlib import AbstractContextManager
from decimal import MAX_EMAX, MIN_EMIN, Context, localcontext

LONGEST_RESULT = 200
"""Digits; the longest numeral times the largest magnitudes has fewer."""


def exactly() -> AbstractContextManager[Context]:
    """Give a context for a `with` block, in which sums and products of numerals are exact."""
    return localcontext(Context(prec=LONGEST_RESULT, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[]))
