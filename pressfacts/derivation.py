"""How a fact came about: which rule found it, and the steps from its words to its value, worded when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from attrs import frozen


class Step(NamedTuple):
    """One step from the words of a release to the value of a fact.

    Attributes:
        part: what it gives: `number`, `multiplier`, `qualifier`, `anchor` and the like.
        written: the words that it rests on, as the release has them; `None` where it rests on other steps.
        means: what they come to: a value, an equation such as `18.3 × 1 000 000 = 18 300 000`, or a clause.
    """

    part: str
    written: str | None
    means: str

    def __str__(self) -> str:
        return f"{self.part}: {self.reason}"

    @property
    def reason(self) -> str:
        """The step without the name of its part: `”miljoner” → × 1 000 000`."""
        return f"”{self.written}” → {self.means}" if self.written else self.means


@frozen(eq=False, repr=False)
class Derivation:
    """Which rule found a fact, and how its value came about.

    It keeps what the rule had in hand; steps and parts are made of that each time that they are asked for.

    Attributes:
        name: the name of the rule, such as `money`, `figure in a cell` or `year_from_now`.
    """

    name: str
    _tell: Callable[..., Iterable[Step]]
    _known: tuple[Any, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """How the value came about, in order."""
        return tuple(self._tell(*self._known))

    @property
    def parts(self) -> dict[str, str]:
        """The parts of the fact that are written out, each with its words."""
        return {step.part: step.written for step in self.steps if step.written}

    def __str__(self) -> str:
        return "\n".join((f"rule: {self.name}", *map(str, self.steps)))

    def __repr__(self) -> str:
        return f"<rule {self.name!r}: {', '.join(f'{part} {words!r}' for part, words in self.parts.items())}>"
