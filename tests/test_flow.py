"""A module imports only from rows above its own, and no room imports another."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pressfacts

PACKAGE = Path(pressfacts.__file__).parent
ROWS = (
    ("derivation", "invariants", "json_form", "markup"),
    ("show",),
    ("facts",),
    ("text",),
    ("rule",),
    ("layout",),
    ("numbers", "counterfactual"),
    ("amounts",),
    ("money", "percentages", "dates", "officials", "quotes", "refusals"),
    ("select",),
    ("rooms",),
    ("extract",),
    ("many", "component", "explanation"),
    ("tables", "reading"),
    ("spark", "report", "accuracy"),
    ("outputs",),
    ("__main__",),
)
ROW_OF = {part: row for row, parts in enumerate(ROWS) for part in parts}
MODULES = sorted(
    path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if path.name != "__init__.py" or path.parent != PACKAGE
)


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse((PACKAGE / path).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "pressfacts":
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("pressfacts."):
            names.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            names |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("pressfacts.")}
    return names


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_go_with_the_flow(path: Path) -> None:
    part = path.parts[0].removesuffix(".py")
    public = {"extract", "Release"}
    for name in imports(path) - {part}:
        if name not in ROW_OF and part in ("outputs", "__main__"):
            assert name in pressfacts.__all__, f"{path} imports {name}, which is not public"
            continue
        assert name in ROW_OF or name in public, f"{name} has no row; give it one"
        assert ROW_OF[name] < ROW_OF[part], f"{path} imports {name} against the flow"


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "words.py"], ids=str)
def test_words_import_nothing(path: Path) -> None:
    assert imports(path) == set()


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_files_stay_within_300_lines(path: Path) -> None:
    if path.name != "words.py":
        assert len((PACKAGE / path).read_text("utf-8").splitlines()) <= 300
