"""The signs that speech and ascriptions begin or end at: found by a scan for them alone, and read from there."""

from __future__ import annotations

import regex

MARKS = '”“"„»«'
MARK = f"[{MARKS}]"

ANY_MARK = regex.compile(MARK)
ANY_DASH = regex.compile("[–—-]")
ANY_OPENING = regex.compile(rf"[{MARKS}–—-] (?<! (?<!\s) - )", regex.VERBOSE)  # a hyphen is none inside a word
ANY_SIGN = regex.compile(rf"[,.!?…{MARKS}–—-]")
