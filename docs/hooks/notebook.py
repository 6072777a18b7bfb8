"""The notebook as a page: its cells, and what they showed when it was last run."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

NOTEBOOK = Path(__file__).parents[1] / "notebook.ipynb"


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the page, beside the notebook itself."""
    files.append(File.generated(config, "notebook.md", content=page_of(json.loads(NOTEBOOK.read_text("utf-8")))))
    return files


def page_of(notebook: dict[str, Any]) -> str:
    """Give a notebook in Markdown."""
    return "\n\n".join(part for cell in notebook["cells"] for part in _parts(cell)) + "\n"


def _parts(cell: dict[str, Any]) -> list[str]:
    source = "".join(cell["source"])
    if cell["cell_type"] != "code":
        return [source]
    return [f"```python\n{source}\n```", *map(_shown, cell["outputs"])]


def _shown(output: dict[str, Any]) -> str:
    """Give what a cell showed: as HTML where it has such a form."""
    if output["output_type"] == "stream":
        return _plain(output["text"])
    if "text/html" in output["data"]:
        return f'<div class="output" markdown="0">\n{"".join(output["data"]["text/html"])}\n</div>'
    return _plain(output["data"]["text/plain"])


def _plain(text: str | list[str]) -> str:
    return f'<pre class="output" markdown="0">{escape("".join(text), quote=False)}</pre>'
