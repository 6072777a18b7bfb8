"""Where a clause looks: the tense of the finite verb in the clause around a place in a sentence."""

from pressfacts.dates.tense.clause import find_tense
from pressfacts.dates.tense.verbs import tense_of

__all__ = ["find_tense", "tense_of"]
