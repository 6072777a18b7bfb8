"""A group of commands of which one is meant where none is named."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperGroup

DEFAULT = "extract"
INTERRUPTED = 130  # what a shell gives for a program that Ctrl-C ended


class CommandOrPaths(TyperGroup):
    """Commands named by the first word; where that names none, all words are for the default command.

    The help of the group is that of the default command, with the other commands beneath.
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """Put the default command's name first, where no command's name stands there."""
        first = args[0] if args else ""
        named = first in self.commands or first in self.get_help_option_names(ctx)
        rest: list[str] = super().parse_args(ctx, args if named else [DEFAULT, *args])
        return rest

    def invoke(self, ctx: Any) -> object:  # noqa: ANN401
        """Run the command; Ctrl-C ends it without a word."""
        try:
            result: object = super().invoke(ctx)
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        return result

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401
        """Give the usage of the default command."""
        pieces: list[str] = self.commands[DEFAULT].collect_usage_pieces(ctx)
        return pieces

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write the default command's help, and the commands."""
        default = self.commands[DEFAULT]
        self.format_usage(ctx, formatter)
        default.format_help_text(ctx, formatter)
        default.format_options(ctx, formatter)
        self.format_commands(ctx, formatter)
