"""Tells finite verbs from other words, and the tense of a verb with its auxiliary.

Source: Svenska Akademiens grammatik.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pressfacts.dates.expressions import Tense
from pressfacts.dates.tense.words import (
    AUXILIARIES,
    BESIDE_COPULA,
    COPULAS,
    DEFINITE_ENDINGS,
    DETERMINERS,
    FUTURE,
    IMPERATIVES,
    NO_PASSIVE_ENDINGS,
    NO_PRETERITE_ENDINGS,
    NOT_PRESENT,
    NOT_PRETERITE,
    PASSIVE_ENDINGS,
    PAST_MODALS,
    PERFECT,
    PRESENT,
    PRESENT_ENDINGS,
    PRETERITE_ENDINGS,
    PRONOUNS,
    REPORTS,
    STATES,
    STRONG,
    STRONG_ENDINGS,
    SUPINE_ENDINGS,
    VERBS_AND_NOUNS,
    WELCOMES,
    WITH_INFINITIVE,
)


@lru_cache(maxsize=1 << 12)
def tense_of(word: str) -> Tense | None:
    """Give the tense that a word alone is in, if it is a finite verb."""
    if word in FUTURE:
        return "present" if word in WITH_INFINITIVE else "future"
    if word in PRESENT or word in WELCOMES:
        return "present"
    if word in REPORTS:
        return "past"
    if word in STATES:
        return "state"
    if word in NOT_PRETERITE:
        return None
    if word in STRONG or _ends_as_preterite(word):
        return "past"
    return "present" if _ends_as_present(word) else None


def _ends_as_present(word: str) -> bool:
    """Tell `räddas`, `kartläggs` and `renoverar` from `deras` and `kameras`."""
    if word in NOT_PRESENT:
        return False
    if len(word) > 6 and word.endswith("erar"):
        return True
    return len(word) > 5 and word.islower() and word.endswith(PASSIVE_ENDINGS) and not word.endswith(NO_PASSIVE_ENDINGS)


def _ends_as_preterite(word: str) -> bool:
    if len(word) > 4 and word.endswith(("ade", "ades")):
        return True
    if word.endswith(NO_PRETERITE_ENDINGS):
        return False
    return (len(word) > 5 and word.endswith(PRETERITE_ENDINGS)) or (len(word) > 6 and word.endswith(STRONG_ENDINGS))


def verb_at(words: Sequence[str], index: int) -> Tense | None:
    """Give the tense of the verb at a place, read with its auxiliary or infinitive."""
    word = words[index]
    found = "present" if word in IMPERATIVES and index == 0 else tense_of(word)
    if found is None:
        return None
    before, after = words[max(0, index - 6) : index], words[index + 1 : index + 7]
    if word in VERBS_AND_NOUNS:
        return None if _is_noun(before, after) else found
    if word == "skulle":
        return "intended"
    if word in PERFECT:
        supine = any(other.endswith(SUPINE_ENDINGS) and len(other) > 2 for other in after)
        return "past" if word == "hade" else "perfect" if supine else "state"
    if word.endswith("as") and word not in PRESENT and word not in FUTURE and AUXILIARIES.intersection(before[-4:]):
        return None
    if found == "past" and (word.endswith("ade") or word == "satt") and _is_participle(before):
        return None
    return _with_auxiliary(word, before, after) if found in ("present", "state") else found


def _with_auxiliary(word: str, before: Sequence[str], after: Sequence[str]) -> Tense | None:
    """Tell `hålls` from `skulle hållas` and `ska hållas`, whose infinitive looks like a present."""
    found = tense_of(word) or "present"
    passive = found == "present" and word.endswith("s")
    if passive and "skulle" in before[-3:]:
        return "intended"
    if passive and PAST_MODALS.intersection(before[-2:]):
        return "past"
    if found == "present" and word in WITH_INFINITIVE:
        return _with_infinitive(word, after)
    if "ska" in before or "skall" in before or (passive and "kommer" in before):
        return "future"
    return found


def _is_participle(before: Sequence[str]) -> bool:
    """Tell `de skadade bilarna`, `med utökade tider` and an opening `Guidade visningar` from a preterite."""
    if not before or before[-1] in DETERMINERS or before[-1] in COPULAS:
        return True
    return before[-1] in BESIDE_COPULA and before[-2:-1] != () and before[-2] in COPULAS


def _is_noun(before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell `kurs steg 2` and `ett viktigt steg` from `priset steg`."""
    counted = bool(after) and after[0].isdigit()
    return counted or (bool(before) and (before[-1] in DETERMINERS or "ett" in before[-2:]))


def _with_infinitive(word: str, after: Sequence[str]) -> Tense:
    if word in ("spås", "väntas", "förväntas", "beräknas", "planeras"):
        return "future"
    if word in ("kommer", "hoppas"):
        return "future" if "att" in after[:5] else "present"
    if any(len(other) > 2 and other.endswith(("a", "as")) and not other.endswith("rna") for other in after):
        return "future"
    return "state" if word in STATES else "present"


def looks_present(words: Sequence[str], index: int) -> bool:
    """Tell `nämnden sammanträder` from `nya lokaler`: a word in -r right after a subject."""
    before, word = words[index - 1], words[index]
    subject = before in PRONOUNS or (len(before) > 3 and before.endswith(DEFINITE_ENDINGS))
    return subject and len(word) > 3 and word.endswith(PRESENT_ENDINGS)


def opens_present(word: str) -> bool:
    """Tell whether a word right after a fronted expression is a verb in the present: `I maj klipper kungen bandet`."""
    return len(word) > 3 and word.endswith(("r", "s"))
