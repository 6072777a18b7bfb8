"""What each line of a release is, in the forms in which releases come; and where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressfacts.layout import Layout, read_layout
from pressfacts.layout.sentences import find_sentences
from pressfacts.text import read_view

# Each line of a release with what it is; lines that are empty have no kind.
WEB = """
navigation  | Hoppa till innehållet
head        | Norrby kommun
navigation  | Startsida / Nyheter / Bygga och bo
navigation  | Lyssna

title       | Ny bro över Storån

head        | Publicerad 5 december 2023

lead        | Norrby kommun bygger en ny bro för 27 miljoner kronor. Den ska stå klar 2025.

heading     | Så byggs bron
body        | Arbetet börjar i mars och pågår i två år.

quote       | – Vi har väntat länge på den här bron, säger kommunalrådet Siv Lund (S).

heading     | Så fördelas pengarna
bullet      | - Brofäste: 12 miljoner
bullet      | - Räcken: 3 miljoner

table       | Öppet år      2023   2024
table       | Kostnad         12     15

contact     | Kontakt
contact     | Siv Lund, kommunalråd
contact     | 070-174 06 10
contact     | siv.lund@norrby.example

heading     | Om Norrby kommun
boilerplate | Norrby kommun har 12 000 invånare och ligger vid Storån.
"""
MAIL = """
head        | Från: press@bro.example
head        | Till: redaktion@bladet.example
head        | Skickat: den 11 januari 2017 16:15
head        | Ämne: Broförbundet kräver svar

head        | PRESSMEDDELANDE 2017-01-11

title       | Broförbundet kräver svar om varslen

lead        | Broförbundet kräver besked av ledningen. 120 personer har varslats sedan i höstas.

quote       | - Våra medlemmar är oroliga, säger Siv Lund, ordförande.

contact     | För mer information, kontakta:
contact     | Siv Lund, 070-174 06 10
"""
SERVICE = """
head        | Pressmeddelande   •   Jan 11, 2017 16:15 CET

title       | Färre hushåll i Norrby får stöd

lead        | Antalet hushåll minskar för femte året i rad.

quote       | – Det går åt rätt håll, säger Siv Lund (S), kommunalråd.

quote       | – Vi hinner, säger Ulf Ryd, platschef.

contact     | Kontaktpersoner

contact     | Siv Lund, 070-174 06 10

boilerplate | Norrby kommun är en av landets minsta. Här bor 12 000 personer.
"""
MARKDOWN = """
title       | # Regeringen bygger broar

lead        | **Regeringen satsar på broar i hela landet.**

quote       | **– Broar binder ihop, säger infrastrukturminister Siv Lund.**

quote       | > – Det tror jag också, säger Ulf Ryd.

heading     | ## Tre nya broar

bullet      | * En i norr
bullet      | * En i söder
bullet      | 1. Den tredje

table       | \\| Bro \\| Kostnad \\|
            | \\| --- \\| --- \\|
table       | \\| Norrbron \\| 12 miljoner \\|

contact     | ## Kontakt

contact     | [Siv Lund](mailto:siv@bro.example)
contact     | Telefon 070-174 06 10

heading     | ### Fakta om broar

boilerplate | En bro är en väg över vatten.
"""
REPORT = """
head        | BROVERKET
head        | Pressmeddelande nr 38/2018
head        | 2018-11-12

title       | Hundra broar saknar tillsyn

lead        | Var fjärde bro i landet har inte besiktigats på minst tio år.

heading     | KVARTALET I KORTHET
bullet      | • Tillsynen kostade 12 miljoner kronor.
bullet      | • Antalet olyckor minskade.

heading     | FAKTA: BROVERKET
boilerplate | Broverket har 120 anställda och finns på fyra orter i landet.
"""
PDF = """Pressmeddelande 2018-11-12

Hundra broar saknar tillsyn

Var fjärde bro i landet har inte besiktigats på minst tio år. Det
visar Broverkets kartläggning, som lämnas till regeringen i dag.

– Det är allvarligt. Broar åldras precis som vi andra, och då
duger det inte att titta bort, säger generaldirektör Siv Lund.

- Vi har väntat länge och vi är glada över att det äntligen
blir av, säger Ulf Ryd.
"""


def lay(text: str) -> Layout:
    return read_layout(read_view(text))


@pytest.mark.parametrize(
    "marked", [WEB, MAIL, SERVICE, MARKDOWN, REPORT], ids=["web", "mail", "service", "markdown", "report"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_kinds(marked: str, end: str) -> None:
    lines = [line.partition("| ") for line in marked.strip().splitlines()]
    layout = lay(end.join(text.replace("\\|", "|") for _, _, text in lines))
    wanted = [(kind.strip(), text) for kind, _, text in lines if kind.strip()]
    assert [(block.kind, text) for block, (_, text) in zip(layout.blocks, wanted, strict=True)] == wanted
    assert layout.title == next(text for kind, text in wanted if kind == "title").removeprefix("# ")


def test_hard_line_breaks_leave_one_block_a_paragraph() -> None:
    layout = lay(PDF)
    assert [block.kind for block in layout.blocks] == ["head", "title", "lead", "quote", "quote"]
    last = layout.blocks[-1]
    assert layout.text[last.start : last.end].endswith("att det äntligen blir av, säger Ulf Ryd.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(
            "Region Norrby bygger nytt sjukhus\n\nDet blir stort.", "Region Norrby bygger nytt sjukhus", id="verb"
        ),
        pytest.param("Region Norrby\n\nNytt sjukhus byggs\n\nDet blir stort.", "Nytt sjukhus byggs", id="sender"),
        pytest.param("Broföreningen\nPressmeddelande\n\nNy bro\n\nDen blir stor.", "Ny bro", id="letterhead"),
        pytest.param("Ny bro\nPublicerad 4 mars 2023\n\nStor satsning\n\nDen blir stor.", "Ny bro", id="date below"),
        pytest.param("Pressmeddelande\n# Ny bro\nDen blir stor.", "Ny bro", id="heading mark"),
        pytest.param("  Ny\xa0bro \u2009över  Storån\n\nDen blir stor.", "Ny bro över Storån", id="spaces"),
        pytest.param("09:15\nNy bro\n\nDen blir stor.", "Ny bro", id="clock time"),
        pytest.param("May 3, 2023\n\nNy bro\n\nDen blir stor.", "Ny bro", id="English day"),
        pytest.param("2023-05-03T09:15:00+02:00\n\nNy bro\n\nDen blir stor.", "Ny bro", id="ISO moment"),
        pytest.param("Embargo till 3 maj kl. 06.00\n\nNy bro\n\nDen blir stor.", "Ny bro", id="embargo"),
        pytest.param("Vi använder kakor\nGodkänn\n\nNy bro\n\nDen blir stor.", "Ny bro", id="cookies"),
        pytest.param("Dela\nFacebook\nLinkedIn\n\nNy bro\n\nDen blir stor.", "Ny bro", id="sharing"),
        pytest.param("– Vi hinner, säger Siv Lund.", None, id="speech alone"),
        pytest.param("Skip to main content\n", None, id="navigation alone"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_title(text: str, title: str | None) -> None:
    assert lay(text).title == title


@pytest.mark.parametrize("dash", ["– ", "—  ", "- ", "–", "―", "‒ ", "•\xa0– ", "> – ", "\xa0– ", "\xad– "])
def test_speech_opens_with_any_dash(dash: str) -> None:
    layout = lay(f"Ny bro\n\nBron blir stor.\n\n{dash}Vi hinner, säger Siv Lund.")
    block = layout.blocks[-1]
    assert (block.kind, block.marker) == ("quote", "–")
    assert layout.text[block.start : block.end] == "Vi hinner, säger Siv Lund."


@pytest.mark.parametrize("line", ["-5 grader väntas i natt.", "−12 procent blev utfallet.", "-procentig ökning", "---"])
def test_no_speech_opens_with_a_sign(line: str) -> None:
    assert "quote" not in {block.kind for block in lay(f"Ny bro\n\nBron blir stor.\n\n{line}").blocks}


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("– Räcken\n– Belysning", "bullet"),
        ("- Räcken\n- Belysning för gående.", "bullet"),
        ("– Vi hinner, säger hon.\n– Ja, säger han.", "quote"),
        ("– Vi hinner, säger hon.", "quote"),
    ],
)
def test_dashes_that_list_and_dashes_that_quote(lines: str, kind: str) -> None:
    blocks = lay(f"Ny bro\n\nBron blir stor.\n\n{lines}").blocks
    assert {block.kind for block in blocks if block.marker == "–"} == {kind}


@pytest.mark.parametrize(
    "sentences",
    [
        ["Bron kostar ca. 12 mkr.", "Den blir klar kl. 15."],
        ["Det säger Carl B. Hamilton.", "Han är ledamot."],
        ["Mötet hålls den 3. maj i Norrby.", "Alla är välkomna!"],
        ["Är bron klar?", "– Ja, säger hon."],
        ["”Vi hinner.”", "Det säger hon."],
        ["Det gäller bl.a. Norrby, t.ex. Storån, m.m.", "Sedan är det klart…", "Eller?"],
        ["Bron är 3.5 meter hög och kostar 1.000.000 kr.", "Det är billigt."],
        ["Se https://bro.example/om.html för mer."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in find_sentences(text, 0, len(text))] == sentences


def test_a_line_end_ends_a_sentence() -> None:
    layout = lay("Ny bro\n\nBron blir stor\nDen blir dyr")
    assert [layout.text[start:end] for start, end in layout.sentences] == ["Ny bro", "Bron blir stor", "Den blir dyr"]


@given(st.text(alphabet='Aa åÖ.,:!?–-•*#>|\n\t\xa0”"1', max_size=80))
@settings(max_examples=500, deadline=None)
def test_blocks_and_sentences_are_in_order_and_trimmed(text: str) -> None:
    layout = lay(text)
    for places in ([(block.start, block.end) for block in layout.blocks], list(layout.sentences)):
        at = 0
        for start, end in places:
            assert at <= start < end <= len(layout.text)
            assert layout.text[start:end] == layout.text[start:end].strip()
            at = end
    for block in layout.blocks:
        assert layout.block_at(block.start) == block
        start, end = layout.sentence_at(block.start)
        assert start <= block.start < end
