"""A page to look at releases and their facts in, which needs no network."""

from pressfacts.report.page import Language, write_report

__all__ = ["Language", "write_report"]
