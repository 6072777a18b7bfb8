"""The report as a reader has it: opened in headless Chromium, looked at, worked by pointer and by keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from pressfacts import Money, Official, Quote, Release, extract
from pressfacts.report import write_report
from tests.test_fixtures import NAMES, expected_and_given

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed; apt-get install chromium")

QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync", "--disable-quic"]
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
WITHIN_VIEW = "each => { const {top, bottom} = each.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight }"
SCRIPT = "<script>alert(1)</script>"
IMAGE = '"><img src=x onerror="alert(1)">'
ADDRESS = "javascript:alert(1)"


class Opened:
    """A page in the browser, and whatever it did that it should not have."""

    def __init__(self, context: Any, path: Path) -> None:
        self.page = context.new_page()
        self.path = path
        self.happened: list[str] = []
        self.page.on("dialog", self.met_dialog)
        self.page.on("console", lambda message: self.happened.append(f"console {message.text}"))
        self.page.on("pageerror", lambda error: self.happened.append(f"error {error}"))
        self.page.on("request", self.saw_request)
        self.go()

    def met_dialog(self, dialog: Any) -> None:
        self.happened.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def saw_request(self, request: Any) -> None:
        if not request.url.startswith(self.path.as_uri()):
            self.happened.append(f"request {request.url}")

    def go(self, address: str = "") -> None:
        """Open the page anew at an address within it."""
        self.page.goto("about:blank")
        self.page.goto(self.path.as_uri() + address)

    def mark(self, number: int) -> Any:
        return self.page.locator(f"#mark-{number}")

    def row(self, number: int) -> Any:
        return self.page.locator(f"#facts tr[data-fact='{number}']")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
        yield opened
        opened.close()


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Give what writes releases as a report and opens it; by the end, nothing may have happened beside that."""
    shown: list[tuple[Any, Opened]] = []

    def open_report(releases: list[Release], lang: Any = "sv", **options: Any) -> Opened:
        path = tmp_path / f"report-{len(shown)}.html"
        with path.open("w", encoding="utf-8") as out:
            write_report(releases, out, lang=lang)
        context = browser.new_context(**{"viewport": DESKTOP, **options})
        context.set_default_timeout(30_000)
        shown.append((context, Opened(context, path)))
        return shown[-1][1]

    yield open_report
    for context, opened in shown:
        context.close()
        assert opened.happened == []


@pytest.fixture(scope="session")
def fixtures() -> list[Release]:
    return [evolve(expected_and_given(name)[0], id=name) for name in NAMES]


def the(releases: list[Release], name: str) -> int:
    return next(number for number, release in enumerate(releases) if release.id == name)


def utf16(text: str) -> list[int]:
    units = text.encode("utf-16-le", "surrogatepass")
    return [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]


def place(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def test_the_highlighted_text_is_the_text_to_the_character(
    show: Callable[..., Opened], fixtures: list[Release]
) -> None:
    opened = show(fixtures)
    for number, release in enumerate(fixtures):
        opened.go(f"#r{number}")
        assert opened.page.locator("#text").evaluate("each => each.textContent") == release.text
        marked = {
            int(number): text
            for number, text in opened.page.locator("mark[id]").evaluate_all(
                "all => all.map(each => [each.dataset.fact, each.textContent])"
            )
        }
        assert marked == {number: fact.text for number, fact in enumerate(release.facts)}


@pytest.mark.parametrize(
    "text",
    [
        "Avgift\r\nTaket är 5 kr.\rSlut\n\n",
        "\n\n  Taket\tär 5 kr.\x00\x01\x0b\x0c\x1f\x7f\x85 ",
        "🎉\ud83c Taket är 5 kr. \udf89\ud800",
        "\u2028Taket är 5 kr.\u2029\ufeff\u202e\ufffe\xad\u200b",
        "<b>Taket är 5 kr.</b> &amp; &lt; </script><!-- ]]>",
        "",
    ],
    ids=["line ends", "controls", "surrogates", "separators", "markup", "nothing"],
)
def test_odd_characters_stay_as_they_are(show: Callable[..., Opened], text: str) -> None:
    start = text.find("5 kr")
    money = Money(**place(text, start, start + 4), low=Decimal(5), high=Decimal(5)) if start >= 0 else None
    opened = show([Release(text=text, money=(money,) if money else ())])
    units = "each => Array.from({length: each.textContent.length}, (_, at) => each.textContent.charCodeAt(at))"
    assert opened.page.locator("#text").evaluate(units) == utf16(text)
    assert opened.page.locator("mark").all_text_contents() == (["5 kr"] if money else [])


def test_facts_that_nest_or_cross_are_all_marked(show: Callable[..., Opened]) -> None:
    text = "abcdefghijklmnopqrst"
    release = Release(
        text=text,
        money=(
            Money(**place(text, 0, 8), low=Decimal(1), high=Decimal(1)),
            Money(**place(text, 4, 12), low=Decimal(2), high=Decimal(2)),
            Money(**place(text, 20, 20), low=Decimal(3), high=Decimal(3)),
        ),
        quotes=(Quote(**place(text, 2, 10)), Quote(**place(text, 2, 10)), Quote(**place(text, 11, 20))),
    )
    opened = show([release])
    assert opened.page.locator("#text").evaluate("each => each.textContent") == text
    for number, fact in enumerate(release.facts):
        pieces = opened.page.locator(f"mark[data-fact='{number}']").all_text_contents()
        assert "".join(pieces) == fact.text
        assert opened.mark(number).count() == (1 if fact.text else 0)
        opened.row(number).get_by_role("button").click()  # what has no place is passed over


def test_a_row_scrolls_to_its_mark_and_the_mark_leads_back(
    show: Callable[..., Opened], fixtures: list[Release]
) -> None:
    opened = show(fixtures, viewport={"width": 1440, "height": 400}, reduced_motion="reduce")
    number = the(fixtures, "region-hyrpersonal")
    opened.go(f"#r{number}")
    last = len(fixtures[number].facts) - 1
    for fact in (last, 0, last // 2):
        opened.page.evaluate("scrollTo(0, 0)")
        opened.row(fact).get_by_role("button").click()
        assert opened.mark(fact).evaluate(WITHIN_VIEW)
        assert opened.mark(fact).evaluate("each => each === document.activeElement")
        assert "chosen" in (opened.mark(fact).get_attribute("class") or "")
        opened.page.keyboard.press("Enter")
        assert opened.row(fact).get_by_role("button").evaluate("each => each === document.activeElement")
        assert opened.row(fact).evaluate(WITHIN_VIEW)


def test_on_a_phone_too(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    opened = show(fixtures, viewport=PHONE, reduced_motion="reduce", has_touch=True)
    for number in range(len(fixtures)):
        opened.go(f"#r{number}")
        opened.row(3).get_by_role("button").tap()
        assert opened.mark(3).evaluate(WITHIN_VIEW)
        assert opened.page.locator("#tip").is_visible()
        assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    opened.go()
    assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not opened.page.locator("#list ul").is_visible()


def test_values_are_shown_on_hover_and_on_focus(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    number = the(fixtures, "bolag-halvarsrapport")
    facts = fixtures[number].facts
    amount = next(at for at, fact in enumerate(facts) if fact.text == "487,6 MSEK")
    opened = show(fixtures)
    opened.go(f"#r{number}")
    tip = opened.page.locator("#tip")
    assert tip.is_hidden()
    opened.mark(amount).hover()
    assert tip.inner_text().replace("\xa0", " ") == "Belopp 487 600 000 kr"
    tip.hover()  # the pointer may go into the box
    opened.page.wait_for_timeout(400)
    assert tip.is_visible()
    opened.page.mouse.move(700, 5)
    tip.wait_for(state="hidden")
    opened.mark(amount + 1).focus()
    assert "503 700 000 kr" in tip.inner_text().replace("\xa0", " ")
    assert opened.mark(amount + 1).get_attribute("aria-describedby") == tip.get_attribute("id")
    opened.page.keyboard.press("Escape")
    assert tip.is_hidden()


def test_filters_hide_and_show(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    number = the(fixtures, "kommun-simhall")
    release = fixtures[number]
    opened = show(fixtures)
    opened.go(f"#r{number}")
    marks, rows = opened.page.locator("mark[data-kind=money]"), opened.page.locator("#facts tbody tr")
    assert (marks.count(), rows.count()) == (len(release.money), len(release.facts))
    opened.page.get_by_role("checkbox", name="Belopp").uncheck()
    assert (marks.count(), rows.count()) == (0, len(release.facts) - len(release.money))
    assert opened.page.locator("#text").evaluate("each => each.textContent") == release.text
    shown = opened.page.locator("#shown").inner_text()
    assert shown == f"{rows.count()} av {len(release.facts)} uppgifter visas"
    opened.go(f"#r{number}")
    for box in opened.page.locator("#kinds input").all():
        box.uncheck()
    assert (opened.page.locator("mark").count(), rows.count()) == (0, 0)
    assert opened.page.locator("#no-facts").is_visible()
    opened.page.locator(".person button").first.click()  # what is asked for is shown, whatever the filters say
    assert opened.page.locator("mark.chosen").count() == len(release.officials[0].mentions)


def hostile() -> Release:
    text = f"{SCRIPT}\n\n{IMAGE} Taket är 5 kr. {ADDRESS} </script><!-- \u2028 {{{{ 7*7 }}}} Åsa Ek: Vi bygger."
    said = text.index("Vi bygger")
    evil = f"{SCRIPT}{IMAGE}{ADDRESS}"
    return Release(
        text=text,
        title=evil,
        id=evil,
        money=(Money(**place(text, 0, 25), low=Decimal(5), high=Decimal(5), currency=evil, per=evil),),
        officials=(
            Official(
                **place(text, 0, 40),
                name=evil,
                party=evil,
                role=evil,
                organisation=evil,
                phones=(evil, ADDRESS),
                emails=(evil, ADDRESS),
            ),
        ),
        quotes=(Quote(**place(text, said, said + 9), speaker=evil), Quote(**place(text, 0, 60), speaker=SCRIPT)),
    )


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_hostile_release_runs_nothing(show: Callable[..., Opened], lang: str) -> None:
    extracted = extract(hostile().text + f"\n\nKontakt: Bo Ek, vd, {ADDRESS}, {IMAGE}@kommunen.se", id=IMAGE)
    opened = show([hostile(), extracted, hostile()], lang=lang)
    elements = {"img", "iframe", "object", "embed", "base", "form", "link"}
    for address in ("", "#r0", "#r1.1", f"#r0{SCRIPT}", f"#{IMAGE}", "#r99"):
        opened.go(address)
        assert not elements & set(opened.page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)"))
        assert opened.page.locator("script").count() == 3 + 1
        links = opened.page.evaluate("[...document.querySelectorAll('a[href]')].map(each => each.getAttribute('href'))")
        assert all(link.startswith(("#", "mailto:", "tel:")) for link in links)
        for fact in range(opened.page.locator("#facts tbody tr").count()):
            opened.row(fact).get_by_role("button").click()
            opened.mark(fact).hover()
    opened.go("#r0")
    assert opened.page.locator("#text").evaluate("each => each.textContent") == hostile().text
    assert SCRIPT in opened.page.locator("#release-title").inner_text()
    assert opened.happened == []


def test_the_policy_stops_what_is_not_the_page_s_own(show: Callable[..., Opened]) -> None:
    opened = show([extract("Taket är 5 kronor.")])
    answers: list[str] = []
    opened.page.on("response", lambda response: answers.append(response.url))
    opened.page.evaluate(
        """() => {
            const image = new Image();
            image.src = 'https://example.org/x.png';
            const script = document.createElement('script');
            try { script.textContent = 'document.title = "run"' } catch {}
            try { document.body.setAttribute('onclick', 'document.title = "run"') } catch {}
            document.body.append(image, script);
            document.body.click();
            fetch('https://example.org/').catch(() => {});
        }"""
    )
    opened.page.wait_for_timeout(200)
    assert opened.page.title() != "run"
    assert answers == []
    told = " ".join(opened.happened)
    assert all(word in told for word in ("TrustedScript", "Loading the image", "Connecting to"))
    opened.happened.clear()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_axe_finds_nothing_serious(
    show: Callable[..., Opened], fixtures: list[Release], lang: str, scheme: str, viewport: dict[str, int]
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    opened = show(fixtures, lang=lang, color_scheme=scheme, viewport=viewport, bypass_csp=True)
    table = the(fixtures, "myndighet-tabell")
    for address in ("", f"#r{table}", f"#r{the(fixtures, 'kommun-simhall')}.4"):
        opened.go(address)
        found = axe.Axe().run(opened.page).response["violations"]
        bad = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
        assert bad == []


def test_all_can_be_done_from_the_keyboard(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    opened = show(fixtures)
    press, page = opened.page.keyboard.press, opened.page
    focused = "document.activeElement"

    def tab_until(condition: str, most: int = 100) -> None:
        for _ in range(most):
            press("Tab")
            if page.evaluate(f"{focused}.matches({condition!r})"):
                return
        raise AssertionError(f"{condition} is not reached within {most} steps")

    press("Tab")
    assert page.evaluate(f"{focused}.className") == "skip"
    press("Enter")
    assert page.evaluate(f"{focused}.id") == "main"
    page.reload()
    tab_until("#find")
    page.keyboard.type("simhall")
    assert page.locator("#list li:visible").count() == 2  # the overview, and the one that fits
    tab_until("a[href^='#r']")
    press("Enter")
    page.locator("#release-title:focus").wait_for()
    release = fixtures[the(fixtures, "kommun-simhall")]
    tab_until("input[value=quotes]")
    press("Space")
    assert page.locator("mark[data-kind=quotes]").count() == 0
    press("Space")
    tab_until("mark")
    assert page.locator("#tip").is_visible()
    press("Enter")
    assert page.evaluate(f"{focused}.closest('tr').dataset.fact") == page.locator("mark").first.get_attribute(
        "data-fact"
    )
    press("Tab")
    press("Enter")
    assert page.evaluate(f"{focused}.dataset.fact") == "1"
    assert page.locator("#tip").is_visible()
    tab_until("a[href^='mailto:']", most=200)
    assert page.evaluate(f"{focused}.textContent") in release.officials[0].emails
    page.go_back()
    page.locator("#overview-title:focus").wait_for()


def test_what_is_focused_is_outlined(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    opened = show(fixtures[:1])
    for _ in range(40):
        opened.page.keyboard.press("Tab")
        width = "parseFloat(getComputedStyle(document.activeElement).outlineWidth)"
        assert opened.page.evaluate(f"document.activeElement === document.body || {width} >= 2")


def test_people_have_their_quotes_and_contacts(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    number = the(fixtures, "kommun-simhall")
    opened = show(fixtures)
    opened.go(f"#r{number}")
    for official in fixtures[number].officials:
        card = opened.page.locator(".person", has=opened.page.get_by_role("heading", name=official.name))
        assert official.role is None or official.role in card.inner_text()
        links = [link.get_attribute("href") for link in card.locator("a").all()]
        assert links == [f"tel:{each}" for each in official.phones] + [f"mailto:{each}" for each in official.emails]
        said = [quote.text for quote in fixtures[number].quotes if quote.speaker == official.name]
        assert card.locator("blockquote p").all_text_contents() == said


def test_a_series_is_plotted(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    opened = show(fixtures)
    opened.go(f"#r{the(fixtures, 'myndighet-tabell')}")
    figures = opened.page.locator("#plots figure")
    assert [each.get_attribute("aria-label") for each in figures.locator("svg").all()] == [
        f"{row}, miljoner kr" for row in ("Norrmark", "Älvdal", "Kustlandet", "Summa")
    ]
    assert figures.first.locator("circle").count() == 3
    figures.first.get_by_role("button", name="6 075 000 kr").click()
    assert opened.page.locator("mark.chosen").all_text_contents() == ["6 075"]
    opened.go(f"#r{the(fixtures, 'inbjudan-kyrka')}")
    assert figures.count() == 0
    assert opened.page.locator("#plots-part").is_hidden()


def test_the_overview_leads_to_the_facts(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    opened = show(fixtures, reduced_motion="reduce")
    assert opened.page.locator("#overview svg rect").count() > 0
    link = opened.page.locator(".largest a").first
    value = link.inner_text()
    link.click()
    chosen = opened.page.locator("mark.chosen").first
    chosen.wait_for()
    assert chosen.evaluate(WITHIN_VIEW)
    assert value in opened.page.locator("#tip").inner_text()
    opened.page.go_back()
    opened.page.locator("#overview").wait_for()


def test_dark_and_light_follow_the_reader(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    light, dark = (
        show(fixtures[:1], color_scheme=scheme).page.evaluate(
            "getComputedStyle(document.documentElement).backgroundColor"
        )
        for scheme in ("light", "dark")
    )
    assert light == "rgb(251, 250, 247)"
    assert dark == "rgb(23, 24, 26)"


def test_on_paper_there_is_the_release_and_all_its_facts(show: Callable[..., Opened]) -> None:
    release = extract("Taket är 5 kronor. " * 350)
    opened = show([release], color_scheme="dark")
    assert opened.page.locator("#facts tbody tr").count() < len(release.facts)
    assert opened.page.pdf(format="A4").startswith(b"%PDF")
    assert opened.page.locator("#facts tbody tr").count() == len(release.facts)
    opened.page.emulate_media(media="print")
    for gone in ("nav", "#kinds", ".steps", ".skip"):
        assert opened.page.locator(gone).first.is_hidden()
    styles = "const of = (css) => getComputedStyle(document.querySelector(css));"
    assert opened.page.evaluate(f"() => {{ {styles} return of('html').backgroundColor }}") == "rgb(255, 255, 255)"
    assert opened.page.evaluate(f"() => {{ {styles} return of('#pane').maxHeight }}") == "none"
    assert opened.page.evaluate(f"() => {{ {styles} return of('mark').textDecorationLine }}") == "underline"


def test_many_facts_are_drawn_as_they_are_needed(show: Callable[..., Opened]) -> None:
    release = extract("Taket är 5 kronor. " * 600)
    opened = show([release])
    rows = opened.page.locator("#facts tbody tr")
    assert rows.count() == 200
    opened.page.locator("#more").click()
    assert rows.count() == 400
    opened.mark(599).focus()
    opened.page.keyboard.press("Enter")
    assert opened.row(599).get_by_role("button").evaluate("each => each === document.activeElement")
    assert opened.page.locator("#more").is_hidden()


def test_500_releases_stay_light(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    releases = [fixtures[number % len(fixtures)] for number in range(500)]
    opened = show(releases)
    assert opened.page.locator("#list li").count() == 501
    opened.go("#r499")
    assert opened.page.locator("#text").evaluate("each => each.textContent") == releases[499].text
    assert opened.page.evaluate("document.querySelectorAll('*').length") < 5000
    opened.page.locator("#find").fill("finns inte")
    assert opened.page.locator("#none-found").inner_text() == "Inget pressmeddelande passar."


def test_without_scripts_the_overview_stands(show: Callable[..., Opened], fixtures: list[Release]) -> None:
    opened = show(fixtures, java_script_enabled=False)
    assert opened.page.locator(".note").is_visible()
    assert opened.page.locator(".largest tr").count() > 10


def test_no_releases_and_no_facts_are_said(show: Callable[..., Opened]) -> None:
    assert show([]).page.get_by_text("Här finns inga pressmeddelanden.").is_visible()
    opened = show([Release(text="Ingenting hände.", published=date(2024, 5, 2))], lang="en")
    assert opened.page.get_by_text("No facts of the kinds chosen.").is_visible()
    assert opened.page.get_by_text("Nobody is named in a capacity").is_visible()
    assert not opened.page.get_by_text("The text is empty.").is_visible()
    opened = show([Release(text=" \n")])
    assert opened.page.get_by_text("Texten är tom.").is_visible()
