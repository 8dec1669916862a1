"""The list of seats, with what may be said of their use."""

from __future__ import annotations

from desktop_app.catalog.evidence import seat_evidence_sql
from desktop_app.catalog.lists_of_files import FILE, IN_FILE
from desktop_app.catalog.table_model import Column, Table, origin_columns

_C = Column

_OF_TOOL = """{plus}s.subscription_id IN (SELECT sub.id FROM subscription sub JOIN tool t ON t.id = sub.tool_id
  WHERE {that})"""
_OF_PERSON = "{plus}s.person_id IN (SELECT p.id FROM person p WHERE {that})"
_OF_TEAM = "{plus}s.person_id IN (SELECT p.id FROM person p JOIN team ON team.id = p.team_id WHERE {that})"
_PERSON_PART = "p.id IN (SELECT rowid FROM person_part WHERE person_part MATCH :parts)"
_IN_FILE = IN_FILE.format("s")

_OBSERVED_FROM = "date(e.covers_to, '-' || (e.observed_days - 1) || ' days')"
"""The first day that the reports on a seat cover without a gap; empty where there is no limit."""

SEATS = Table(
    "seats",
    "Seats",
    (
        _C("tool", "Tool", "link", "t.name", width=140, needs="tool", among=_OF_TOOL),
        _C("subscription", "Subscription", "link", "sub.name", width=170, needs="tool", among=_OF_TOOL),
        _C("person", "Person", "link", "p.name", width=150, needs="person", among=_OF_PERSON, part=_PERSON_PART),
        _C("account", "Account", "text", "s.account", width=200),
        _C("team", "Team", "text", "team.name", width=110, needs="person", among=_OF_TEAM),
        _C("plan", "Plan", "text", "s.plan", width=90),
        _C("evidence", "Evidence", "chip", "e.evidence", width=110, needs="evidence"),
        _C("last_active", "Last active", "date", "e.last_active", width=96, needs="evidence"),
        _C("days_inactive", "Days since", "int", "e.days_inactive", width=80, needs="evidence"),
        _C("data_date", "Reported as of", "date", "e.data_date", width=106, needs="evidence"),
        _C("covers_from", "Covers from", "date", _OBSERVED_FROM, visible=False, width=96, needs="evidence"),
        _C("covers_to", "Covers to", "date", "e.covers_to", visible=False, width=96, needs="evidence"),
        _C("reports", "Counts as activity", "text", "e.reports", visible=False, width=110, needs="evidence"),
        _C("assigned", "Assigned", "date", "s.assigned", width=96),
        _C("person_status", "Status", "chip", "p.status", visible=False, width=80, needs="person", among=_OF_PERSON),
        _C("end_date", "Leaves", "date", "p.end_date", visible=False, width=96, needs="person", among=_OF_PERSON),
        _C("released", "Released", "date", "s.released", visible=False, width=96),
        _C("free", "Free", "bool", "s.free", visible=False, width=60),
        _C("protected", "Protected", "bool", "s.protected", visible=False, width=80),
        _C("protected_why", "Why protected", "text", "s.protected_why", visible=False, width=150),
        _C("subscription_id", "Subscription id", "int", "s.subscription_id", visible=False),
        _C("tool_id", "Tool id", "int", "sub.tool_id", visible=False, needs="tool", among=_OF_TOOL),
        _C("person_id", "Person id", "int", "s.person_id", visible=False),
        _C("file", "File", "text", "file.name", visible=False, width=180, needs="file", among=_IN_FILE),
        _C("sheet", "Sheet", "text", "sheet.name", visible=False, width=100, needs="file", among=_IN_FILE),
        _C("sheet_id", "Sheet id", "int", "s.sheet_id", visible=False),
        _C("row", "Row", "int", "s.row", visible=False, width=60),
        *origin_columns("s", "file", "sheet", "sheet_id", "row"),
    ),
    "seat s",
    "s.id",
    (("tool", False), ("account", False)),
    where="(s.released IS NULL OR s.released > :as_of)",
    joins={
        "tool": "JOIN subscription sub ON sub.id = s.subscription_id JOIN tool t ON t.id = sub.tool_id",
        "person": "LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team ON team.id = p.team_id",
        "evidence": f"LEFT JOIN ({seat_evidence_sql()}) e ON e.seat_id = s.id",
        "file": FILE.format("s"),
    },
    page_joins={
        "evidence": f"LEFT JOIN ({seat_evidence_sql('s.id IN (SELECT value FROM json_each(:ids))')}) e"
        " ON e.seat_id = s.id",
    },
    sorted_by={
        "tool": (
            "tool t CROSS JOIN subscription sub ON sub.tool_id = t.id CROSS JOIN seat s ON s.subscription_id = sub.id",
            "tool",
        ),
    },
    at_hand=("account", "released", "tool", "tool_id", "subscription", "subscription_id"),
    search=("account", "person", "tool", "subscription"),
    parts="seat_part",
)
