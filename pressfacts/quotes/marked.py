"""Speech between quotation marks: which stretches are somebody's words, and which a title, a term or irony."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from pressfacts.layout import Block, Layout
from pressfacts.quotes.ascription import Ascription, LeadIn, ascription_at, find_signature, lead_in
from pressfacts.quotes.grammar import ACCORDING, BEFORE
from pressfacts.quotes.mark_grammar import JOINED, MARKED, MARKED_SINGLE
from pressfacts.quotes.signs import ANY_MARK, MARKS
from pressfacts.quotes.speech import Speech, find_dashed, trim
from pressfacts.quotes.words import TERMED
from pressfacts.rule import Candidate

MOST_PARAGRAPHS = 8
LONGEST_ASCRIPTION = 300
LONGEST_CLAUSE = 250
FEWEST_WORDS = 4
FEWEST_JUDGING = 2
COPULAS = (" är", " var", " blir", " blev", " vore", " vara", " känns")
ADJACENT = ("", "att", "så här", "bland annat")


def find_marked(layout: Layout, index: int, block: Block) -> Iterator[Speech]:
    """Yield the speech between marks that begins in a paragraph."""
    stretches = list(MARKED.find(layout.text, block.start, block.end))
    at = 0
    ascription: Ascription | None = None
    while at < len(stretches):
        first = last = stretches[at]
        announced = ascription if ascription and _is_announced(layout, ascription, first) else None
        ascription = _after(layout, block, first) or announced
        while at + 1 < len(stretches) and _is_joined(layout, block, ascription, stretches[at + 1]):
            at += 1
            last = stretches[at]
        at += 1
        if "open" in last.groups:
            yield from _unclosed(layout, index, block, first)
        elif speech := _speech(layout, index, block, first, last, ascription):
            yield speech


def find_marked_singly(layout: Layout, index: int, block: Block) -> Iterator[Speech]:
    """Yield the speech between single marks: a clause right before it or right after it must say whose it is."""
    for stretch in MARKED_SINGLE.find(layout.text, block.start, block.end):
        words = trim(layout, *stretch.spans["said"])
        opens = stretch.start == block.start
        if ascription := _after(layout, block, stretch):
            yield Speech(index, index, *words, ascription.speaker, False, ascription.carries_on, opens)
        elif layout.text[block.start : stretch.start].endswith(": ") and (led_in := _before(layout, block, stretch)):
            yield Speech(index, index, *words, led_in.speaker, led_in.unsure, opens=opens)


def _speech(
    layout: Layout, index: int, block: Block, first: Candidate, last: Candidate, ascription: Ascription | None
) -> Speech | None:
    start, end = trim(layout, first.spans["said"][0], last.spans["said"][1])
    opens = first.start == block.start
    if ascription:
        return Speech(index, index, start, end, ascription.speaker, False, ascription.carries_on, opens)
    closes = block.end - last.end <= 2 and not layout.text[last.end : block.end].strip(" .,")
    if led_in := _before(layout, block, first):
        return Speech(index, index, start, end, led_in.speaker, led_in.unsure, opens=opens)
    source = ACCORDING.match(layout.text, last.end, block.end)
    signature = find_signature(layout, last.end, block.end)
    if source and layout.text[start].isupper():
        return Speech(index, index, start, end, source.spans["speaker"], True, opens=opens)
    if opens and signature and signature.start == last.end:
        return Speech(index, index, start, end, signature.speaker, True)
    return Speech(index, index, start, end) if opens and closes else None


def _after(layout: Layout, block: Block, stretch: Candidate) -> Ascription | None:
    """Give the ascription right after a stretch that opens a sentence.

    Inside one, `I rapporten ”Framtidens skola” skriver Anna Ek`, the marks hold a title.
    """
    before = layout.text[max(block.start, stretch.start - 10) : stretch.start].rstrip()
    inside = bool(before) and before[-1] not in ".!?…:–-" and before[-1] not in MARKS
    if inside and not (_is_fragment(stretch) and layout.text[stretch.end : stretch.end + 1] == ","):
        return None
    return ascription_at(layout, stretch.end, min(block.end, stretch.end + LONGEST_ASCRIPTION))


def _is_joined(layout: Layout, block: Block, ascription: Ascription | None, following: Candidate) -> bool:
    """Whether a stretch goes on with the words that an ascription broke off."""
    if ascription is None or following.start < ascription.speaker[1]:
        return False
    at = ascription.end if ascription.end <= following.start else ascription.speaker[1]
    if not JOINED.match(layout.text[at : following.start], 0) or _is_announced(layout, ascription, following):
        return False
    own = _after(layout, block, following)
    return own is None or own.by_pronoun


def _is_announced(layout: Layout, ascription: Ascription, following: Candidate) -> bool:
    """Whether the ascription before a stretch announces it: `”…”, säger hon, och fortsätter: ”…”`."""
    between = layout.text[ascription.speaker[1] : following.start]
    joined = JOINED.match(between, 0) if following.start > ascription.speaker[1] else None
    return joined is not None and "carried" in joined.groups


def _before(layout: Layout, block: Block, stretch: Candidate) -> LeadIn | None:
    """Give the clause that names the speaker before a stretch: `Anna Ek säger: ”…”`, `Hon säger att det är ”…”`."""
    text = layout.text
    if stretch.start == block.start:
        return None
    clause = max(block.start, layout.sentence_at(stretch.start - 1)[0], stretch.start - LONGEST_CLAUSE)
    end = clause + len(text[clause : stretch.start].rstrip())
    if text[end - 1] == ":":
        return lead_in(layout, clause, end - 1)
    words = stretch.groups["said"].split()
    verbs = list(BEFORE.find(text, clause, end)) if len(words) > 1 else []
    if not verbs:
        return None
    led_in = lead_in(layout, clause, end)
    between = text[verbs[-1].end : end].strip()
    titled = not between and words[0][0].isupper() and words[-1][-1] not in ".!?…"
    if led_in is None or (between in ADJACENT and not titled):
        return led_in
    judged = between.endswith(COPULAS) and not any(word.endswith(TERMED) for word in between.casefold().split())
    inside = _is_fragment(stretch, FEWEST_JUDGING if judged else FEWEST_WORDS) and " att " in f" {between} "
    return evolve(led_in, unsure=True) if inside else None


def _is_fragment(stretch: Candidate, fewest: int = FEWEST_WORDS) -> bool:
    """Whether a stretch is a piece of somebody's sentence: several words with a small letter first, as no title has.

    Fewer do where they judge: `säger att nivån är ”hög men rimlig”`.
    """
    words = stretch.groups["said"].split()
    return len(words) >= fewest and words[0][0].islower()


def _unclosed(layout: Layout, index: int, block: Block, stretch: Candidate) -> Iterator[Speech]:
    """Yield the words after a mark that a later paragraph closes, or that is opened anew in the next one."""
    start, opens = stretch.spans["said"][0], stretch.start == block.start
    led_in = _before(layout, block, stretch)
    if not opens and led_in is None:
        return
    for later, following in enumerate(layout.blocks[index + 1 : index + 1 + MOST_PARAGRAPHS], index + 1):
        if following.kind in ("contact", "table") or layout.text[following.start] in MARKS:
            break
        mark = ANY_MARK.search(layout.text, following.start, following.end)
        if mark is None:
            continue
        close = mark.start()
        ascription = ascription_at(layout, close + 1, following.end)
        speaker = ascription.speaker if ascription else led_in.speaker if led_in else None
        unsure = ascription is None and led_in is not None and led_in.unsure
        if not layout.text[close - 1].isspace():
            yield Speech(index, later, *trim(layout, start, close), speaker, unsure, opens=opens)
        return
    if opens:
        yield from find_dashed(layout, index, block)
    elif led_in:
        yield Speech(index, index, *trim(layout, start, block.end), led_in.speaker, led_in.unsure, opens=False)
