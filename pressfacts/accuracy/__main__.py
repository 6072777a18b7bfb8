"""`python -m pressfacts.accuracy FOLDER`: the accuracy on the releases of a folder."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pressfacts.accuracy import Corrected, Score, differences, read_corrected, score
from pressfacts.accuracy.corrected import HEAD
from pressfacts.extract import extract
from pressfacts.facts import GROUPS, Release

HELP = "Measure how much of what releases say is found."
EPILOG = """Each NAME.txt in the folder, and in the folders in it, is compared with the NAME.json beside it: what
`pressfacts NAME.txt --format json` writes, corrected by a reader. --draft writes these files, to be corrected."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, or write drafts; give 0, 1 where a release could not be read, or 2 where there is none."""
    parser = argparse.ArgumentParser(prog="python -m pressfacts.accuracy", description=HELP, epilog=EPILOG)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the releases and their corrected facts")
    parser.add_argument("--draft", action="store_true", help="write NAME.json for each release that has none")
    parser.add_argument("--show", action="store_true", help="tell of each fact that is missing, extra or changed")
    asked = parser.parse_args(arguments)
    if not asked.folder.is_dir():
        parser.error(f"{asked.folder} is no folder")
    paths = sorted(asked.folder.rglob("*.txt"))
    return _draft(paths) if asked.draft else _measure(paths, show=asked.show)


def _draft(paths: Sequence[Path]) -> int:
    """Write what is found in each release that has no corrected facts yet."""
    failed = False
    for path in paths:
        beside = path.with_suffix(".json")
        if beside.exists():
            continue
        try:
            release = extract(_text_of(path))
        except ValueError as error:
            failed = True
            _complain(path, error)
        else:
            beside.write_text(f"{json.dumps([release.to_dict()], ensure_ascii=False, indent=2)}\n", "utf-8")
            print(beside)
    return _status(failed, paths)


def _measure(paths: Sequence[Path], *, show: bool) -> int:
    """Compare each release that has corrected facts with what is found, and print the scores."""
    scores: dict[str, Score] = {}
    failed = False
    measured = 0
    for path in paths:
        if not path.with_suffix(".json").exists():
            continue
        try:
            corrected = read_corrected(_text_of(path), path.with_suffix(".json"))
        except (OSError, TypeError, ValueError) as error:
            failed = True
            _complain(path.with_suffix(".json"), error)
            continue
        measured += 1
        found = extract(corrected.release.text, published=corrected.given)
        for name, each, lines in _compared(corrected, found):
            scores[name] = scores.get(name, Score()) + each
            if show:
                for line in lines:
                    print(f"{path}: {name}: {line}")
    if measured:
        print(*_table(measured, scores), sep="\n")
    return _status(failed, range(measured))


def _compared(corrected: Corrected, found: Release) -> Iterator[tuple[str, Score, list[str]]]:
    """Give the score of each kind of fact, and what differs."""
    wanted = corrected.release
    for group in corrected.groups:
        these, those = getattr(wanted, group), getattr(found, group)
        yield group, score(these, those), differences(these, those)
    for field in corrected.head:
        this, that = getattr(wanted, field), getattr(found, field)
        one = Score(this is not None, that is not None, right=this is not None and this == that)
        yield field, one, [] if this == that else [f"is {that!s}, not {this!s}"]


def _table(measured: int, scores: dict[str, Score]) -> Iterator[str]:
    yield f"releases: {measured}"
    yield ""
    yield f"{'':12}{'':>14}  {'with every field right':^26}  {'found in place':^26}".rstrip()
    figures = f"{'precision':>10}{'recall':>8}{'F1':>8}"
    yield f"{'':12}{'wanted':>7}{'found':>7}  {figures}  {figures}"
    facts: dict[str, Score] = {name: scores[name] for name in GROUPS if name in scores}
    head = {name: scores[name] for name in HEAD if name in scores}
    for name, each in {**facts, "all facts": sum(facts.values(), Score()), **head}.items():
        right = _figures(each, each.right)
        placed = "" if name in HEAD else _figures(each, each.placed)
        yield f"{name:12}{each.wanted:7}{each.found:7}  {right}  {placed}".rstrip()


def _figures(of: Score, hits: int) -> str:
    figures = of.precision(hits), of.recall(hits), of.f1(hits)
    return "".join(
        "–".rjust(width) if figure is None else f"{figure:{width}.3f}"
        for figure, width in zip(figures, (10, 8, 8), strict=True)
    )


def _text_of(path: Path) -> str:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return file.read()


def _complain(path: Path, error: Exception) -> None:
    print(f"{path}: {error}", file=sys.stderr)


def _status(failed: bool, releases: Sequence[object]) -> int:
    if not failed and not releases:
        print("there is no NAME.txt with a NAME.json beside it; --draft writes one for each NAME.txt", file=sys.stderr)
        return 2
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
