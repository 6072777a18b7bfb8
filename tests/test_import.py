"""Importing the library takes little; what is heavy is imported when first needed."""

from __future__ import annotations

import subprocess
import sys

ALLOWED = {"pressfacts", "attr", "attrs", "regex"}


def modules_after(statement: str) -> set[str]:
    """Give the packages that a fresh interpreter has loaded after a statement, the ones it starts with left out."""
    lister = "import sys; print(*sorted({name.partition('.')[0] for name in sys.modules}), sep='\\n')"
    runs = (
        subprocess.run([sys.executable, "-c", f"{code}\n{lister}"], capture_output=True, text=True, check=True)
        for code in (statement, "")
    )
    after, before = (set(run.stdout.split()) for run in runs)
    return after - before - set(sys.stdlib_module_names)


def test_import_takes_only_its_own_modules_attrs_and_regex() -> None:
    assert modules_after("import pressfacts") <= ALLOWED


def test_import_leaves_the_rooms_for_the_first_text() -> None:
    statement = "import pressfacts, sys; assert not {'regex', 'pressfacts.rooms'} & sys.modules.keys()"
    assert "pressfacts" in modules_after(statement)


def test_help_takes_no_spacy() -> None:
    statement = (
        "import sys; sys.argv = ['pressfacts', '--help']; from pressfacts.outputs.command import main\n"
        "import contextlib, io\n"
        "with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()): main()"
    )
    loaded = modules_after(statement)
    assert "typer" in loaded
    assert loaded.isdisjoint({"spacy", "cattrs", "phonenumbers", "holidays"})
