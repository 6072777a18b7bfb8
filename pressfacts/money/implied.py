"""Whether an amount without a currency is money: read from what stands around it, never from what it would be worth."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from attrs import define, field

from pressfacts.amounts import Amount, rate_after, resolve_value, words_after, words_before
from pressfacts.layout import Layout
from pressfacts.money import words as table
from pressfacts.rule import Candidate

FOLLOWERS = frozenset((*table.FOLLOWERS, *table.PRONOUNS))
SMALL = ("tusen", "hundra", "tusende", "hundratusen")
"""Magnitudes that count other things oftener than money."""

LEAST_WAGE = 1000
INCOME_TIMES = ("month", "year")
NEAR = 8
"""Words before an amount among which the one that says what is counted stands."""


@define(slots=False)
class Evidence:
    """What a release says about which of its amounts are money.

    Attributes:
        layout: the release's layout.
        found: its amounts, with and without a currency, each with its sentence.
    """

    layout: Layout
    found: list[tuple[Amount, tuple[int, int]]] = field(repr=False)

    @cached_property
    def _values(self) -> set[Decimal | None]:
        """The values that the release gives with a currency somewhere."""
        return {_value(amount) for amount, _ in self.found if amount.unit.unit is not None}

    @cached_property
    def _sums(self) -> set[int]:
        """The blocks that hold an amount with a currency."""
        return {self._block(sentence) for amount, sentence in self.found if amount.unit.unit is not None}

    @cached_property
    def _sentences(self) -> set[tuple[int, int]]:
        return {sentence for amount, sentence in self.found if amount.unit.unit is not None}

    def speaks_for(self, amount: Amount, sentence: tuple[int, int]) -> bool:
        """Whether an amount without a sure currency is money.

        It is where nothing is counted after it, and the release has the same sum with a currency, or the sentence
        tells of money, or somebody gives or gets it, or a sum with a currency stands beside it.
        """
        term = amount.unit
        sure = "magnitude" in term.found.groups or "mixed" in term.found.groups
        if not (sure or term.unit or self._is_wage(amount, sentence)) or self._counts(amount, sentence):
            return False
        if term.unit is None and term.found.groups.get("magnitude", "").casefold() in SMALL:
            return self._tells_of_money(amount, sentence)
        if _value(amount) in self._values or self._is_given(amount, sentence):
            return True
        if self._tells_of_counting(amount, sentence):
            return False
        return (
            sentence in self._sentences
            or self._tells_of_money(amount, sentence)
            or self._block(sentence) in self._sums
            or self._goes_on(sentence)
            or (bool(self._sums) and self._is_in_billions(amount))
        )

    def _is_in_billions(self, amount: Amount) -> bool:
        """Whether it is in the magnitude that hardly anything but money is told in, in a release that tells of sums."""
        return amount.unit.found.groups.get("magnitude", "").casefold().startswith(("miljard", "mdr", "biljon"))

    def _is_wage(self, amount: Amount, sentence: tuple[int, int]) -> bool:
        """Whether a bare number in thousands is somebody's income: `en pensionär med 12 000 i månaden`."""
        text, value = self.layout.text, _value(amount) or 0
        before = words_before(text, sentence[0], amount.left)
        if value < LEAST_WAGE or not before or before[-1] not in table.HAVING:
            return False
        if rate_after(text, amount.end, sentence[1])[0] not in INCOME_TIMES:
            return False
        return sentence in self._sentences or any(_is_of(word, table.INCOMES) for word in before)

    def _goes_on(self, sentence: tuple[int, int]) -> bool:
        """Whether the sentence goes on from one about money: `… pengar. Det är halvannan miljon som bränns`."""
        text, (start, _) = self.layout.text, sentence
        if not text.startswith(table.GOING_ON, start):
            return False
        block = self.layout.block_at(start)
        words = words_before(text, block.start if block else start, start)
        return any(_is_of(word, table.MONEY_WORDS) for word in words if word not in table.MONEYLESS)

    def _counts(self, amount: Amount, sentence: tuple[int, int]) -> bool:
        """Whether a noun follows that says what is counted: `30 miljoner ton`."""
        term = amount.high or amount.low
        if term.found.end != term.right:
            return False
        after = words_after(self.layout.text, term.right, sentence[1])
        if not after or not after[0][0].isalpha() or after[0] in FOLLOWERS:
            return False
        if sentence in self._sentences and after[0].endswith(table.DEFINITE_ENDINGS):
            return after[0].endswith(table.INDEFINITE_ENDINGS)
        return not after[0].endswith(table.FOLLOWING_ENDINGS)

    def _tells_of_money(self, amount: Amount, sentence: tuple[int, int]) -> bool:
        before = words_before(self.layout.text, sentence[0], amount.left)
        words = before + words_after(self.layout.text, amount.end, sentence[1])
        return any(_is_of(word, table.MONEY_WORDS) for word in words if word not in table.MONEYLESS)

    def _tells_of_counting(self, amount: Amount, sentence: tuple[int, int]) -> bool:
        """Whether what is counted stands before the amount: `antalet besökare steg till 2 miljoner`."""
        words = words_before(self.layout.text, sentence[0], amount.left)[-NEAR:]
        if words[-1:] and words[-1] in table.OF_A_SUM:
            return False
        return any(_is_of(word, table.COUNTED) for word in words)

    def _is_given(self, amount: Amount, sentence: tuple[int, int]) -> bool:
        """Whether somebody gives or gets the amount, or a headline opens with it: `42 miljoner till jakten`."""
        before = words_before(self.layout.text, sentence[0], amount.left)
        after = words_after(self.layout.text, (amount.high or amount.low).right, sentence[1])[:1]
        block = self.layout.block_at(sentence[0])
        opens = not before or before[-1] in table.HEADLINE_BREAKS
        if opens and block and block.kind in ("title", "heading"):
            return after[:1] != [] and after[0] in table.HEADLINE_PREPOSITIONS
        if before[-1:] == ["för"] or (before[-1:] == ["på"] and before[-2:-1] and before[-2] in table.COSTING):
            return True
        if after in (["back"], ["plus"], ["minus"]) or (before[-1:] == ["in"] and before[-2:-1]):
            return True
        return any(word in table.GIVING for word in before[-3:])

    def _block(self, sentence: tuple[int, int]) -> int:
        block = self.layout.block_at(sentence[0])
        return block.start if block else -1


def is_money_compound(found: Candidate) -> bool:
    """Whether a compound names a sum: `50-miljonersinvestering` does, `tvåmiljonersstad` and `100-kronorssedel` not."""
    head = found.groups["head"].casefold()
    if "unit" in found.groups:
        return not head.startswith(table.THINGS)
    return any(part in head for part in table.COMPOUND_HEADS)


def _value(amount: Amount) -> Decimal | None:
    return resolve_value(amount.low.found.groups, amount.unit.found.groups)


def _is_of(word: str, parts: tuple[str, ...]) -> bool:
    return any(word.startswith(part) or (len(part) > 3 and part in word) for part in parts)
