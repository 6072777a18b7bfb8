"""The site of the documents is built, by itself and without a fault, and the files beside them are of their forms."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

import pressfacts
from docs.hooks.architecture import PICTURE, picture
from docs.hooks.forms import table_of_forms
from tests.test_flow import ROWS
from tests.test_readme import ROOT

ROOMS = ("money", "percentages", "dates", "officials", "quotes")
CHANGES = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
ISSUE_FIELDS = {
    "markdown": {"value"},
    "dropdown": {"label", "options"},
    "textarea": {"label", "description", "placeholder", "render"},
    "input": {"label", "description", "placeholder"},
}


class References(HTMLParser):
    """What a page loads when it is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preconnect", "preload", "dns-prefetch"):
            self.loaded.append(given.get("href") or "")
        elif tag in ("script", "img", "iframe", "source") and given.get("src"):
            self.loaded.append(given["src"] or "")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_site_has_every_document(site: Path) -> None:
    documents = {path.relative_to(ROOT / "docs").with_suffix("") for path in (ROOT / "docs").rglob("*.md")}
    pages = {page.parent.relative_to(site) for page in site.rglob("index.html")}
    assert {path.parent if path.name == "index" else path for path in documents} <= pages
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    assert sorted(re.findall(r"[\w/-]+\.md", navigation)) == sorted(
        f"{path}.md" for path in {*documents, Path("notebook")}
    )


def test_the_site_loads_nothing_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        references = References()
        references.feed(page.read_text("utf-8"))
        assert references.loaded, page
        assert not [url for url in references.loaded if re.match(r"(?:https?:)?//", url)], page
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", sheet.read_text("utf-8")), sheet


def test_the_site_keeps_what_makes_it_to_itself(site: Path) -> None:
    assert not [*site.rglob("*.py"), *site.rglob("*.pyc")]


@pytest.mark.parametrize("room", ROOMS)
def test_every_example_is_in_the_table_of_its_kind(site: Path, room: str) -> None:
    page = (site / "kinds" / room / "index.html").read_text("utf-8")
    examples = tomllib.loads((ROOT / "pressfacts" / room / "examples.toml").read_text("utf-8"))
    assert all(f'<tr id="{case["id"]}">' in page for case in examples["case"])
    wordings = [wording for wordings in examples.get("wordings", ()) for wording in wordings["of"]]
    assert page.count("<mark>") >= len(wordings)
    assert "<!-- forms" not in page


def test_forms_show_what_is_found_and_what_is_not() -> None:
    table = table_of_forms("percentages")
    assert "<td>Priserna: <mark>-12 %</mark>, <mark>+4,5 procent</mark>" in table
    assert "<li>-12 %: value <code>-12</code>, change <code>decrease</code></li>" in table
    assert "<em>nothing</em>" in table.partition("### What is none")[2]


def test_dates_stand_under_what_they_are() -> None:
    sections = re.split(r"^### ", table_of_forms("dates"), flags=re.MULTILINE)[1:]
    of_value = {
        value: {section.partition("\n")[0] for section in sections if f"</td><td><ul><li>{value}" in section}
        for value in ("vecka 44:", "I vinter:")
    }
    assert of_value["vecka 44:"] == {"Weeks and weekends"}
    assert of_value["I vinter:"] == {"Seasons"}
    assert [section.partition("\n")[0] for section in sections][-1] == "What is none"


def test_the_notebook_is_a_page_with_what_it_showed(site: Path) -> None:
    page = (site / "notebook" / "index.html").read_text("utf-8")
    assert "A look at the facts" in page
    assert page.count('class="output"') >= 5
    assert 'class="pressfacts"' in page


def test_sessions_are_coloured_as_sessions(site: Path) -> None:
    assert '<span class="gp">' in (site / "index.html").read_text("utf-8")


def test_the_reference_has_all_that_is_public(site: Path) -> None:
    pages = "".join(page.read_text("utf-8") for page in site.rglob("index.html"))
    for name in {*pressfacts.__all__} - {"Fact"}:
        assert f'id="pressfacts.{name}"' in pages, name


def test_the_picture_is_of_the_house_as_it_is() -> None:
    assert PICTURE.read_text("utf-8") == picture(ROWS), "python -m docs.hooks.architecture draws it anew"


def test_the_picture_can_be_read_out(site: Path) -> None:
    drawn = ElementTree.fromstring(PICTURE.read_text("utf-8"))
    space = "{http://www.w3.org/2000/svg}"
    described = [drawn.find(f"{space}{name}") for name in ("title", "desc")]
    assert drawn.get("role") == "img"
    assert drawn.get("aria-labelledby") == " ".join(str(each.get("id")) for each in described if each is not None)
    assert all(each is not None and each.text for each in described)
    page = (site / "architecture" / "index.html").read_text("utf-8")
    assert 'id="house-desc"' in page, "it is a part of its page"


def test_the_front_page_begins_as_the_readme() -> None:
    beginnings = [(ROOT / name).read_text("utf-8").split("\n\n")[1] for name in ("README.md", "docs/index.md")]
    assert beginnings[0] == beginnings[1]


def test_what_makes_the_site_is_run_with_the_other_checks() -> None:
    assert "mkdocs build --strict" in (ROOT / ".ci/run").read_text("utf-8")


def test_the_changelog_keeps_to_its_form() -> None:
    """Source: Keep a Changelog 1.1.0."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert text.startswith("# Changelog\n")
    versions = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert versions[0] == "[Unreleased]"
    released = [re.fullmatch(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d\d-\d\d)", version) for version in versions[1:]]
    assert all(released)
    order = [(tuple(map(int, each.groups()[:3])), each[4]) for each in released if each]
    assert order == sorted(order, reverse=True)
    for part in re.split(r"^## .+$", text, flags=re.MULTILINE)[1:]:
        headings = re.findall(r"^### (.+)$", part, re.MULTILINE)
        assert headings == [name for name in CHANGES if name in headings]
        rest = re.sub(r"^(?:### .+|- \S.*|  \S.*|\[.+\]: .+)$", "", part, flags=re.MULTILINE)
        assert not rest.strip(), "a heading, and a line for each change"


@cache
def read_yaml(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


def test_the_citation_has_what_the_format_demands() -> None:
    """Source: Citation File Format 1.2.0."""
    citation = read_yaml("CITATION.cff")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert citation["cff-version"] == "1.2.0"
    assert citation["type"] == "software"
    assert all(each.keys() <= {"name", "given-names", "family-names", "alias"} for each in citation["authors"])
    assert (citation["title"], citation["version"], citation["license"]) == (
        project["name"],
        project["version"],
        project["license"],
    )


def test_pre_commit_runs_the_project_s_own_tools() -> None:
    name = ".pre-commit-config.yaml"
    command = [sys.executable, "-m", "pre_commit", "validate-config", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for repository in read_yaml(name)["repos"]:
        assert repository["repo"] == "local", "nothing is fetched"
        for hook in repository["hooks"]:
            assert hook["language"] == "system"
            assert re.match(r"\.venv/bin/python -m (?:ruff|mypy|pytest)\b", hook["entry"])


@pytest.mark.parametrize("name", ["missing-fact", "wrong-fact"])
def test_issue_forms_ask_for_what_is_needed(name: str) -> None:
    form = read_yaml(f".github/ISSUE_TEMPLATE/{name}.yml")
    assert form.keys() == {"name", "description", "title", "labels", "body"}
    fields = {field["id"]: field for field in form["body"] if field["type"] != "markdown"}
    assert len(fields) == sum(field["type"] != "markdown" for field in form["body"]), "ids are not used twice"
    for field in form["body"]:
        assert field["attributes"].keys() <= ISSUE_FIELDS[field["type"]]
    needed = {name for name, field in fields.items() if field.get("validations", {}).get("required")}
    assert {"kind", "text", "wanted", "version"} <= needed
