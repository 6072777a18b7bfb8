"""What looks like a fact and is none."""

from pressfacts.refusals.find import find_refusals

__all__ = ["find_refusals"]
