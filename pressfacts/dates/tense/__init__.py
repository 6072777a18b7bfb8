"""The tense of the clause around a place in a sentence."""

from pressfacts.dates.tense.clause import Tense, find_tense, tense_of

__all__ = ["Tense", "find_tense", "tense_of"]
