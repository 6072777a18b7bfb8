"""Whatever bytes stand in a file, reading it gives releases or says why not, and never raises."""

from __future__ import annotations

import gzip
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressfacts.reading import SUFFIXES, DoubtWarning, UnreadableError
from tests.reading import read
from tests.strategies import HOSTILE

PIECES = (
    b"text",
    b"published",
    b"id",
    b"\n",
    b"\r\n",
    b",",
    b";",
    b"\t",
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b"null",
    b"5",
    b" ",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe5",
    b"\xc3\xa5",
    b"\xed\xa0\x80",
    b"sep=;",
    b"2023-05-05",
    b"-0000",
    b"Subject: ",
    b"Date: ",
    b"Tue, 05 Dec 2023 09:30:00 +0100",
    b"Content-Type: multipart/mixed; boundary=x",
    b"--x",
    b"--x--",
    b"Content-Type: text/html; charset=",
    b"utf-16",
    b"rot13",
    b"idna",
    b"Content-Transfer-Encoding: base64",
    b"=?utf-8?Q?=ZZ?=",
    b"<html>",
    b"<meta charset=",
    b"utf-7",
    b">",
    b"<p>",
    b"<h1>",
    b"</p>",
    b"<table><tr><td>",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"&#0;",
    b"&#xd800;",
    b"<time datetime='2023'>",
    b"<script type='application/ld+json'>",
    b"</script>",
    b"<br>",
    b"<li>",
    b"<svg>",
    b"<pre>\n",
    b"PAR1",
    b"PK\x03\x04",
    b"\x1f\x8b",
    *(each.encode("utf-8", "surrogatepass") for each in HOSTILE[:20]),
)
CONTENT = st.binary(max_size=200) | st.lists(st.sampled_from(PIECES) | st.binary(max_size=6), max_size=40).map(b"".join)


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".gz", ".zip", ".txt.gz"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENT)
def test_any_bytes_are_read_or_told(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    for written in (content, gzip.compress(content)) if suffix.endswith(".gz") else (content,):
        path.write_bytes(written)
        items, complaints = read(path)
        assert all(isinstance(item.text, str) and item.id.startswith(str(path)) for item in items if ":" in item.id)
        assert all(isinstance(each, UnreadableError | DoubtWarning) for each in complaints)
        assert all(str(each).startswith(str(path)) and "\n" not in str(each) for each in complaints)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_zip_archive_with_any_flaw_is_read_or_told(tmp_path: Path, at: int, byte: int) -> None:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("a.txt", "b.jsonl", "c.html"):
            archive.writestr(name, '{"text": "Avgiften är 250 kronor."}')
    content = bytearray(whole.getvalue())
    content[at % len(content)] = byte
    (tmp_path / "a.zip").write_bytes(content)
    items, complaints = read(tmp_path / "a.zip")
    assert items or complaints
