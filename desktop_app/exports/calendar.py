"""Notice deadlines as a calendar file (.ics) for any calendar program; a later export updates the earlier one."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog import review_facts
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import amount_text
from desktop_app.exports.whole import written_whole
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import Renewal, renewals

if TYPE_CHECKING:
    from icalendar import Calendar, Event

ALARMS = (30, 7, 1)  # days before the day on which the notice should be sent
CANCELLED_FOR = 400  # days for which the events of contracts that are gone are taken back
_EPOCH = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


def write_calendar(conn: sqlite3.Connection, path: Path, *, as_of: str, now: str, days: int | None = None) -> int:
    """Write an event for each notice deadline to come, with alarms where nobody has decided; returns how many.

    `now` is ISO time, UTC: the time of this export. `days` leaves out what lies further ahead. An event's identity is
    the contract and what it is about, so that importing a later file moves it instead of doubling it; the event of a
    contract that is gone (closed, ended, archived, or without a term now) is cancelled. Raises CatalogError where the
    file cannot be written.
    """
    if path.suffix.casefold() != ".ics":
        raise CatalogError(f"{path.name}: a calendar is written as .ics.")
    stamp = dt.datetime.fromisoformat(now).astimezone(dt.UTC).replace(microsecond=0)
    last = (dt.date.fromisoformat(as_of) + dt.timedelta(days=days)).isoformat() if days is not None else "9999"
    known = renewals(Facts(conn, as_of))
    wanted = [one for one in known if one.notice_by <= last and one.notice_by >= as_of]
    book = _calendar()
    for one in wanted:
        book.add_component(_notice(one, stamp))
    still = {one.subscription_id for one in known}
    since = (dt.date.fromisoformat(as_of) - dt.timedelta(days=CANCELLED_FOR)).isoformat()
    for row in review_facts.former_deadlines(conn, as_of, since):
        if row["id"] not in still:
            book.add_component(_cancelled(row, stamp))
    with written_whole(path) as beside:
        beside.write_bytes(book.to_ical())
    return len(wanted)


def _calendar() -> Calendar:
    from icalendar import Calendar

    book = Calendar()
    book.add("prodid", "-//Seatbook//Renewals//EN")
    book.add("version", "2.0")
    book.add("method", "PUBLISH")
    book.add("x-wr-calname", "Seatbook renewals")
    return book


def _event(subscription: int, day: dt.date, title: str, stamp: dt.datetime) -> Event:
    """Return an event of a whole day under the identity of a contract's notice."""
    from icalendar import Event

    event = Event()
    mark = hashlib.sha256(f"{subscription}/notice".encode()).hexdigest()[:24]
    event.add("uid", f"{mark}@seatbook")
    event.add("sequence", int((stamp - _EPOCH).total_seconds()))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + dt.timedelta(days=1))
    event.add("summary", title)
    return event


def _notice(one: Renewal, stamp: dt.datetime) -> Event:
    event = _event(one.subscription_id, dt.date.fromisoformat(one.send_by), _title(one), stamp)
    event.add("description", "\n".join(_lines(one)))
    event.add("categories", ["Seatbook", "Decided" if one.decided else "To decide"])
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")
    if not one.decided:
        for before in ALARMS:
            event.add_component(_alarm(one, before))
    return event


def _cancelled(row: sqlite3.Row, stamp: dt.datetime) -> Event:
    """Return what takes an earlier export's event back."""
    day = dt.date.fromisoformat(row["ended"])
    event = _event(row["id"], day, f"{row['name']}: no notice is needed any more", stamp)
    event.add("status", "CANCELLED")
    return event


def _alarm(one: Renewal, before: int) -> Event:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", dt.timedelta(days=-before))
    alarm.add("description", _title(one))
    return alarm  # type: ignore[return-value]


def _title(one: Renewal) -> str:
    if one.decided:
        return f"{one.name}: notice day (decided)"
    return f"{one.name}: send notice by today, or let it renew"


def _lines(one: Renewal) -> list[str]:
    """What the event says: the dates, what is at stake, who answers for it."""
    assumed = " (assumed: the contract is silent, please look it up)" if one.assumed else ""
    stake = " and ".join(f"{amount_text(amount)} {code}" for code, amount in one.stakes.items())
    return [
        f"The term ends on {one.end}. Notice of {one.notice_days} days has to arrive by {one.notice_by}{assumed}.",
        f"At stake: {stake} for the next term of {one.length}." if stake else "The price is not on record.",
        f"Owner: {one.owner}." if one.owner else "Nobody answers for it yet.",
        *([f"How: {one.method}."] if one.method else []),
        *([f"Decided: {one.decision}."] if one.decision else []),
    ]
