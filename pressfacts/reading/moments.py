"""Days and moments as pages, e-mails and tables state them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SWEDISH_CLOCKS = "Europe/Stockholm"


def on_swedish_clocks(published: object) -> date | None:
    """Give a moment as it is meant: one in universal time as Swedish clocks show it, and midnight alone as a day.

    Programs write 23:10 on the fourth for what was published in Sweden on the fifth; a moment with another offset has
    been put on some clock by its writer, and is left there.

    Raises:
        TypeError: it is no day or moment.
    """
    if published is not None and not isinstance(published, date):
        raise TypeError(f"{published!r:.60} is no day or moment; write it as 2017-01-11 or 2017-01-11T16:15+01:00")
    if not isinstance(published, datetime):
        return published
    if published.tzinfo is None:
        return published.date() if published.time() == time() else published
    if published.utcoffset() != timedelta(0):
        return published
    try:
        return published.astimezone(ZoneInfo(SWEDISH_CLOCKS))
    except (ZoneInfoNotFoundError, OverflowError):  # a system without zones; the last hour of the year 9999
        return published
