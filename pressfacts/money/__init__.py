"""Amounts of money."""

from pressfacts.money.find import find_money
from pressfacts.money.resolve import resolve_money

__all__ = ["find_money", "resolve_money"]
