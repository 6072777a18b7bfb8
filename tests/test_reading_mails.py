"""E-mails: the subject over the body, in any encoding, with the day they were sent."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from pressfacts import extract
from pressfacts.reading import AbsentError, Item
from tests.reading import read

SENT = "Tue, 05 Dec 2023 09:30:00 +0100"
BODY = "Avgiften blir 250 kronor i år.\n\n– Det är bra, säger Åsa Ek, kommunalråd.\n"
HTML = "<html><body><p>Avgiften blir 250 kronor i år.</p><p>– Det är bra, säger Åsa Ek, kommunalråd.</p></body></html>"


def read_mail(folder: Path, message: EmailMessage | bytes) -> Item:
    (folder / "a.eml").write_bytes(bytes(message))
    (item,), complaints = read(folder / "a.eml")
    assert complaints == []
    return item


def mail(subject: str = "Nya avgifter på Ön", body: str = BODY, **content: Any) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Press <press@norrviken.example>"
    message["Subject"] = subject
    message["Date"] = SENT
    message.set_content(body, **content)
    return message


def test_an_email_is_its_subject_and_its_body(tmp_path: Path) -> None:
    item = read_mail(tmp_path, mail())
    assert item.text == f"Nya avgifter på Ön\n\n{BODY}"
    assert item.published == datetime(2023, 12, 5, 9, 30, tzinfo=timezone(timedelta(hours=1)))
    release = extract(item.text, published=item.published)
    assert release.title == "Nya avgifter på Ön"
    assert [fact.first for fact in release.dates] == [date(2023, 1, 1)]


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_bodies_in_any_encoding(tmp_path: Path, charset: str, encoding: str) -> None:
    body = BODY.replace("–", "-") if charset == "iso-8859-1" else BODY
    item = read_mail(tmp_path, mail(body=body, charset=charset, cte=encoding))
    assert item.text.endswith(body)


def test_the_plain_part_is_preferred(tmp_path: Path) -> None:
    message = mail()
    message.add_alternative("<p>Annat</p>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    assert read_mail(tmp_path, message).text == f"Nya avgifter på Ön\n\n{BODY}"


@pytest.mark.parametrize("plain", [None, "", " \n"])
def test_html_where_there_is_no_plain_part(tmp_path: Path, plain: str | None) -> None:
    message = mail(body=HTML, subtype="html") if plain is None else mail(body=plain)
    if plain is not None:
        message.add_alternative(HTML, subtype="html")
    assert read_mail(tmp_path, message).text == f"Nya avgifter på Ön\n\n{BODY.rstrip()}"


def test_html_whose_tables_are_for_its_looks(tmp_path: Path) -> None:
    html = f"<table><tr><td>{HTML}</td><td><p>Kontakt</p><p>Åsa Ek<br>070-174 06 05</p></td></tr></table>"
    text = read_mail(tmp_path, mail(body=html, subtype="html")).text
    assert text == f"Nya avgifter på Ön\n\n{BODY.rstrip()}\n\nKontakt\n\nÅsa Ek\n070-174 06 05"


@pytest.mark.parametrize("subject", ["VB: Nya avgifter på Ön", "Sv: FW: Nya avgifter på Ön", "RE:Nya avgifter på Ön"])
def test_what_forwarding_puts_before_the_subject_is_left_out(tmp_path: Path, subject: str) -> None:
    assert read_mail(tmp_path, mail(subject)).text.startswith("Nya avgifter på Ön\n\n")


def test_a_subject_that_the_body_begins_with_is_not_said_twice(tmp_path: Path) -> None:
    body = f"PRESSMEDDELANDE\n\nNya avgifter\npå Ön\n\n{BODY}"
    assert read_mail(tmp_path, mail(body=body)).text == body


def test_no_subject(tmp_path: Path) -> None:
    assert read_mail(tmp_path, b"From: a@b.example\r\n\r\nAvgiften\r\n").text == "Avgiften\n"


def test_the_day_that_the_text_states_wins(tmp_path: Path) -> None:
    item = read_mail(tmp_path, mail(body=f"Pressmeddelande 2023-12-04\n\n{BODY}"))
    assert item.published is None
    assert extract(item.text).published == date(2023, 12, 4)


@pytest.mark.parametrize("sent", ["", "Date: i går\n", "Date: Tue, 99 Dec 2023 99:99\n", "Date: \n"])
def test_no_day_or_none_that_can_be_read(tmp_path: Path, sent: str) -> None:
    assert read_mail(tmp_path, f"Subject: A\n{sent}\nAvgiften".encode()).published is None


def test_headers_that_are_not_encoded(tmp_path: Path) -> None:
    assert read_mail(tmp_path, "Subject: Små öar\n\nJa".encode()).text == "Små öar\n\nJa"
    assert read_mail(tmp_path, "Subject: Små öar\n\nJa".encode("cp1252")).text.endswith("\n\nJa")


def test_a_charset_that_is_wrong_is_told(tmp_path: Path) -> None:
    for charset in ("utf-8", "klingon"):
        head = f"Subject: A\nContent-Type: text/plain; charset={charset}\n\n".encode()
        (tmp_path / "a.eml").write_bytes(head + BODY.encode("cp1252"))
        (item,), (doubt,) = read(tmp_path / "a.eml")
        assert item.text == f"A\n\n{BODY}"
        assert str(doubt) == f"{tmp_path / 'a.eml'}: it is not in {charset}, as it says"


@pytest.mark.parametrize("content", [b"", b"Subject: A\n\n", b"\xff\xd8\xff", b"Content-Type: image/png\n\nx"])
def test_an_email_without_text_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.eml").write_bytes(content)
    items, complaints = read(tmp_path / "a.eml")
    if items:  # what is no e-mail at all is all body
        assert content.startswith(b"\xff")
        return
    (error,) = complaints
    assert isinstance(error, AbsentError)
    assert "this e-mail has no text; save what is attached to it, and read that" in str(error)


BROKEN_HEADERS = {
    "a parameter cut off": b"Content-Type: multipart/mixed; boundary=x; charset*\n\n--x\n\nAvgiften\n--x--\n",
    "NUL in a charset": b"Content-Type: multipart/mixed; boundary=x; charset*0*=utf-\x00''%E5\n\n--x\n\nA\n--x--\n",
    "related to nothing": b"Content-Type: multipart/mixed; boundary=x\n\n--x\n"
    b'Content-Type: multipart/related; start="<a>"\n\nAvgiften\n--x--\n',
    "NUL in a file's name": b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n"
    b"Content-Disposition: inline; filename*=u\x00tf-8''a\n\nAvgiften\n--x--\n",
}


@pytest.mark.parametrize("content", BROKEN_HEADERS.values(), ids=BROKEN_HEADERS)
def test_headers_that_cannot_be_made_out_are_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.eml").write_bytes(content)
    items, complaints = read(tmp_path / "a.eml")
    if items:  # what one Python stumbles on, another gets by
        assert complaints == []
        return
    remedy = "this is an e-mail with headers that cannot be made out; save its text as .txt"
    assert list(map(str, complaints)) == [f"{tmp_path / 'a.eml'}: {remedy}"]
