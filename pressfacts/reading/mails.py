"""The release in an e-mail: the subject and the body, and the day that it was sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import cast

from attrs import frozen

from pressfacts.reading.encoding import NoTextError, decode
from pressfacts.reading.moments import on_swedish_clocks
from pressfacts.reading.pages import begins_with, whole_page

# What a reply or a forwarded message has before the subject, in Swedish and English.
FORWARDED = re.compile(r"(?:(?:SV|VS|RE|VB|FW|FWD|AW)\s*:\s*)+", re.IGNORECASE)
MALFORMED = (LookupError, ValueError, TypeError, AttributeError)
"""What the standard library raises of headers that break the rules."""


@frozen
class Mail:
    """What an e-mail says.

    Attributes:
        text: the subject, unless the body begins with it, and the body.
        sent: the moment in its header.
        doubt: what was taken for granted of its encoding.
    """

    text: str
    sent: date | datetime | None
    doubt: str | None


def read_mail(content: bytes) -> Mail | None:
    """Read an e-mail; `None` where it has no text.

    Raises:
        ImportError: its text is in HTML alone, and trafilatura is not installed.
        NoTextError: its text is in no encoding that is known, or it breaks the rules where its parts are told.
    """
    with _told():
        message: EmailMessage = message_from_bytes(content, policy=policy.default)
    body, doubt = _body(message)
    if not body.strip():
        return None
    subject = FORWARDED.sub("", _header(message, "Subject"), count=1).strip()
    heading = f"{subject}\n\n" if subject and not begins_with(subject, body) else ""
    return Mail(heading + body, _sent(message), doubt)


def _body(message: EmailMessage) -> tuple[str, str | None]:
    """Give the text of the plain part, or else of the one in HTML."""
    for kind in ("plain", "html"):
        with _told():
            part = cast("EmailMessage | None", message.get_body((kind,)))
            payload = None if part is None else part.get_payload(decode=True)
            charset = None if part is None else part.get_content_charset()
        if not isinstance(payload, bytes):
            continue
        decoded = decode(payload, charset)
        text = decoded.text.replace("\r\n", "\n")
        text = whole_page(text) if kind == "html" and text.strip() else text
        if text.strip():
            return text, decoded.doubt
    return "", None


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except MALFORMED as error:
        raise NoTextError("an e-mail with headers that cannot be made out; save its text as .txt") from error


def _header(message: EmailMessage, name: str) -> str:
    try:
        written = str(message[name] or "")
    except MALFORMED:
        return ""
    return " ".join(written.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())


def _sent(message: EmailMessage) -> date | datetime | None:
    try:
        return on_swedish_clocks(parsedate_to_datetime(_header(message, "Date")))
    except MALFORMED:
        return None
