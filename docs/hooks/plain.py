"""The pages are plain Markdown, to be read as they are; here they get what only the site can show."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[1]
PICTURE = re.compile(r"^!\[[^\]]*\]\((?P<path>[\w/-]+\.svg)\)$", re.MULTILINE)


def on_page_markdown(markdown: str, **_: object) -> str:
    """Show pictures in the page's own colours, sessions as what they are, and the notebook as a page."""
    markdown = PICTURE.sub(lambda line: _figure(DOCS / line["path"]), markdown)
    markdown = markdown.replace("```python\n>>> ", "```pycon\n>>> ")
    return markdown.replace("(notebook.ipynb)", "(notebook.md)")


def _figure(picture: Path) -> str:
    """Give an SVG as a part of the page, where its title and description can be read out."""
    return f'<figure markdown="0" tabindex="0">\n{picture.read_text("utf-8").strip()}\n</figure>'
