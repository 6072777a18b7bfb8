"""Accuracy: how much of what releases say is found, and how much of what is found they say.

`python -m pressfacts.accuracy FOLDER` measures on the releases of a folder, each beside its corrected facts.
"""

from pressfacts.accuracy.corrected import Corrected, read_corrected
from pressfacts.accuracy.score import Score, differences, score

__all__ = ["Corrected", "Score", "differences", "read_corrected", "score"]
