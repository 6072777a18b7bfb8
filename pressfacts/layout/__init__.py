"""The layout of a release: head, title, paragraphs, quote paragraphs, lists, tables, contact block, boilerplate."""

from pressfacts.layout.blocks import Block, BlockKind, Layout, read_layout

__all__ = ["Block", "BlockKind", "Layout", "read_layout"]
