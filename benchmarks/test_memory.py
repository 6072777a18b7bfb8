"""What a release and its facts take of memory, the text left out, which is the caller's."""

from __future__ import annotations

import gc
import tracemalloc

from benchmarks.conftest import Show, Source
from pressfacts import extract

MOST = 500


def test_memory(releases: list[Source], show: Show) -> None:
    """Hold the releases, and show what each takes."""
    some = releases[:MOST]
    for release in some:
        extract(release.text, published=release.published)
    gc.collect()
    tracemalloc.start()
    held = [extract(release.text, published=release.published) for release in some]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    facts = sum(len(release.facts) for release in held)
    show(f"a release holds {size / len(held) / 1024:.1f} KiB beside its text, {size / max(1, facts):.0f} bytes a fact")
