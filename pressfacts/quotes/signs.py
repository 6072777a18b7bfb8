"""The signs that speech and ascriptions begin or end at: found by a scan for them alone, and read from there."""

from __future__ import annotations

import regex

MARKS = '”“"„»«'
MARK = f"[{MARKS}]"
SINGLE = "['’‘]"

ANY_MARK = regex.compile(MARK)
ANY_DASH = regex.compile("[–—-]")
ANY_SINGLE = regex.compile(
    rf"{SINGLE} (?<! [\p{{L}}\p{{Nd}}] .)", regex.VERBOSE
)  # no apostrophe inside or after a word
ANY_OPENING = regex.compile(rf"[{MARKS}–—-] (?<! (?<!\s) - ) | {ANY_SINGLE.pattern}", regex.VERBOSE)  # nor a hyphen
# After a sign, the word that may be an ascription's verb: many signs are spared its pattern.
FIRST_WORD = regex.compile(
    r"\s*+ [,.–—-]?+ \s*+ (?: (?: det | detta | så ) \s++ )?+ (\p{L}++)", regex.VERBOSE | regex.IGNORECASE
)
ANY_SIGN = regex.compile(rf"[,.!?…{MARKS}–—-]")
