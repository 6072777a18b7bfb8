"""The notebook in docs/ runs, and says what it is shown to say; `python -m tests.test_notebook` writes it anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parent.parent / "docs" / "notebook.ipynb"
LONGEST_CELL = 300  # seconds, on a busy machine


def executed() -> Any:
    """Run the notebook in a kernel of this interpreter, in its own folder."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        notebook,
        timeout=LONGEST_CELL,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(NOTEBOOK.parent)}},
    )
    return client.execute()


def outputs(notebook: Any) -> list[list[str]]:
    """Give what each cell of code shows as plain text; how pictures are drawn is their libraries' matter."""
    return [
        [output.text if output.output_type == "stream" else output.data["text/plain"] for output in cell.outputs]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.mark.usefixtures("own_folders")
def test_the_notebook_runs_and_shows_what_it_is_said_to_show() -> None:
    shown = outputs(nbformat.read(NOTEBOOK, as_version=4))
    assert outputs(executed()) == shown, "run python -m tests.test_notebook, and look at what has changed"


def test_the_notebook_holds_no_trace_of_who_ran_it() -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    text = NOTEBOOK.read_text("utf-8")
    assert str(NOTEBOOK.parent.parent) not in text
    assert "/home/" not in text
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert set(notebook.metadata.language_info) == {"name"}
    assert all(not cell.metadata for cell in notebook.cells)


if __name__ == "__main__":
    written = executed()
    written.metadata.language_info = {"name": "python"}
    nbformat.write(written, NOTEBOOK)
