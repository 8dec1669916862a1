"""Notice deadlines as a calendar file (.ics) for any calendar program; a later export updates the earlier one."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalog import review_facts
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import amount_text
from desktop_app.exports.whole import written_whole
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import ENDS, Renewal, near, renewals, still_possible

if TYPE_CHECKING:
    from icalendar import Calendar, Event

ALARMS = (90, 30, 7, 1)  # days before the day on which the notice should be sent
_AT_ONCE = dt.timedelta(hours=9)  # where that day is here or past: an alarm in the morning
CANCELLED_FOR = 400  # days for which the events of contracts that are gone are taken back
_EPOCH = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


def write_calendar(
    conn: sqlite3.Connection,
    path: Path,
    *,
    as_of: str,
    now: str,
    days: int | None = None,
    only: Collection[int] | None = None,
) -> int:
    """Write an event for each contract with an end to come; returns how many.

    Alarms remind where nobody has decided, and where a notice that was decided is not noted as sent. Where the day of
    sending has passed already, or the deadline within the days of R12, the event stands on `as_of` and says what can
    still be done. Once nothing is to be done about the notice any more, it stands on the end of the term.

    `now` is ISO time, UTC: the time of this export. `days` leaves out what lies further ahead, `only` names the
    contracts that are wanted, by id; the events of others then stay as they are. An event's identity is
    the contract and what it is about, so that importing a later file moves it instead of doubling it; the event of a
    contract that is gone (closed, ended, archived, or without a term now) is cancelled. Raises CatalogError where the
    file cannot be written.
    """
    if path.suffix.casefold() != ".ics":
        raise CatalogError(f"{path.name}: a calendar is written as .ics.")
    stamp = dt.datetime.fromisoformat(now).astimezone(dt.UTC).replace(microsecond=0)
    last = (dt.date.fromisoformat(as_of) + dt.timedelta(days=days)).isoformat() if days is not None else "9999"
    facts = Facts(conn, as_of)
    known = renewals(facts)
    wanted = [one for one in known if one.notice_by <= last and (only is None or one.subscription_id in only)]
    late = {(one.subscription_id, one.end) for one in near(facts) if one.notice_by < as_of}
    book = _calendar()
    for one in wanted:
        over = one.notice_by < as_of and (one.subscription_id, one.end) not in late
        book.add_component(_end(one, as_of, stamp) if over else _notice(one, as_of, stamp))
    still = {one.subscription_id for one in known}
    since = (dt.date.fromisoformat(as_of) - dt.timedelta(days=CANCELLED_FOR)).isoformat()
    for row in review_facts.former_deadlines(conn, as_of, since):
        if row["id"] not in still and (only is None or row["id"] in only):
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


def _notice(one: Renewal, as_of: str, stamp: dt.datetime) -> Event:
    today, day = dt.date.fromisoformat(as_of), dt.date.fromisoformat(one.send_by)
    late = one.reminds and day < today
    title = _passed(one) if one.notice_by < as_of else _title(one, late=late)
    event = _event(one.subscription_id, today if late else day, title, stamp)
    passed = still_possible(one, as_of) if one.notice_by < as_of else ()
    _tell(
        event,
        (*_lines(one, as_of), *passed[1:]),
        "To send" if one.to_send else "Decided" if one.decided else "To decide",
    )
    if one.reminds:
        ahead = [dt.timedelta(days=-before) for before in ALARMS if day - dt.timedelta(days=before) >= today]
        for trigger in ahead or [_AT_ONCE]:
            event.add_component(_alarm(trigger, title))
    return event


def _end(one: Renewal, as_of: str, stamp: dt.datetime) -> Event:
    """Return the event of a contract whose notice day is over: its end, and what becomes of it."""
    event = _event(one.subscription_id, dt.date.fromisoformat(one.end), f"{one.name}: {_becomes(one)}", stamp)
    _tell(event, _lines(one, as_of), "Decided" if one.decided else "Not decided")
    return event


def _tell(event: Event, lines: Sequence[str], category: str) -> None:
    event.add("description", "\n".join(lines))
    event.add("categories", ["Seatbook", category])
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")


def _becomes(one: Renewal) -> str:
    """Say what happens on the last day of a term whose notice day has passed."""
    if one.signed_further:
        return "the term ends, a further one is signed"
    if one.decision in ENDS and (one.sent_on or one.auto_renew is False):
        sent = f", notice sent on {one.sent_on}" if one.sent_on else ""
        return f"it ends ({one.answer} is decided{sent})"
    if one.auto_renew is False:
        return "it ends by itself"
    decided = ", nobody decided in time"
    if one.decision:
        decided = f" ({one.answer} is decided{' and not noted as sent' if one.to_send else ''})"
    if one.auto_renew is None:
        return f"the term ends; whether it renews is not on record{decided}"
    return f"it renews for {one.length} after today{decided}"


def _cancelled(row: sqlite3.Row, stamp: dt.datetime) -> Event:
    """Return what takes an earlier export's event back."""
    day = dt.date.fromisoformat(row["ended"])
    event = _event(row["id"], day, f"{row['name']}: no notice is needed any more", stamp)
    event.add("status", "CANCELLED")
    return event


def _alarm(trigger: dt.timedelta, title: str) -> Event:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", trigger)
    alarm.add("description", title)
    return alarm  # type: ignore[return-value]


def _passed(one: Renewal) -> str:
    """Say that the last day for a notice is over and something is still to be done."""
    was = f"notice was due by {one.notice_by}"
    if one.to_send:
        return f"{one.name}: {was}; {one.answer} is decided and not noted as sent"
    return f"{one.name}: {was} and nobody decided; see what can still be done before its end on {one.end}"


def _title(one: Renewal, *, late: bool) -> str:
    when = f"at once, it has to arrive by {one.notice_by}" if late else "by today"
    if one.to_send:
        what = "the notice that ends it" if one.decision in ENDS else f"what was decided ({one.answer})"
        return f"{one.name}: send {what} {when}"
    if one.decision:
        sent = f", notice sent on {one.sent_on}" if one.sent_on else ""
        return f"{one.name}: notice day ({one.answer} is decided{sent})"
    if one.decided:
        return f"{one.name}: {'a further term is signed' if one.signed_further else f'ends by itself on {one.end}'}"
    return f"{one.name}: send notice {when}, or let it renew"


def _lines(one: Renewal, as_of: str) -> list[str]:
    """What the event says: the dates, what is at stake, who answers for it."""
    assumed = " (assumed: the contract is silent, please look it up)" if one.assumed else ""
    stake = " and ".join(f"{amount_text(amount)} {code}" for code, amount in one.stakes.items())
    has = "had" if one.notice_by < as_of else "has"
    return [
        f"The term ends on {one.end}. Notice of {one.notice_days} days {has} to arrive by {one.notice_by}{assumed}.",
        f"At stake: {stake} for the next term of {one.length}." if stake else "The price is not on record.",
        f"Owner: {one.owner}." if one.owner else "Nobody answers for it yet.",
        *([f"How: {one.method}."] if one.method else []),
        *([f"Decided: {one.answer}."] if one.decision else []),
    ]
