"""Sheets of seats of which every row tells of a report of its own: our own list, which many reports made."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence

from desktop_app.catalog.sentences import say
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parsed import SourceFacts

_REPORTS = ("login", "action")


def reports_by_row(body: Body, days: Mapping[str, Sequence[str | None]]) -> list[str | None] | None:
    """Return the report of each row, None where it names none; None where the sheet has no such columns.

    `days` are the ISO days of the sheet's columns of dates.
    """
    if not (body.has("reports") and days.keys() >= {"last_active", "data_date", "covers_to"}):
        return None
    nothing: Sequence[None] = [None] * len(body)
    told = zip(
        days["data_date"], days.get("covers_from", nothing), days["covers_to"], body.texts("reports"), strict=True
    )
    found = [_report(*one) for one in told]
    without = sum(found[i] is None for i in body.live())
    if without:
        body.notes.append(
            say(
                "{without:,} seats come without activity: no report that counts still tells of them. Import the"
                " vendor's own report for them, or Seatbook's lists of activity reports and activity.",
                without=without,
            )
        )
    if len(body.live()) > without:
        body.notes.append(
            say(
                "Of activity the list holds what counts, the latest report on each seat: earlier reports, and"
                " invitations that wait, come with the lists of activity reports and activity."
            )
        )
    return found


def _report(data_date: str | None, covers_from: str | None, covers_to: str | None, reports: str) -> str | None:
    if data_date is None or covers_to is None or covers_to > data_date or reports.casefold() not in _REPORTS:
        return None
    lag = (dt.date.fromisoformat(data_date) - dt.date.fromisoformat(covers_to)).days
    return json.dumps([data_date, covers_from, lag, None, reports.casefold()])


def facts_of(report: str | None) -> SourceFacts | None:
    """Return what a row's report says of itself."""
    return SourceFacts(*json.loads(report)) if report else None
