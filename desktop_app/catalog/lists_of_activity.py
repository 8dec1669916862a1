"""The lists of what vendors report of activity: each report with what it covers, and what it tells of each seat."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.catalog.contract_columns import IDS, OF_CONTRACT, SUBSCRIPTION, TOOL, VENDOR
from desktop_app.catalog.lists_of_files import FILE
from desktop_app.catalog.table_model import Column, Table, origin_columns

_C = Column

ACTIVITY_REPORTS = Table(
    "activity-reports",
    "Activity reports",
    (
        SUBSCRIPTION,
        TOOL,
        replace(VENDOR, visible=False),
        _C("data_date", "Reported as of", "date", "x.data_date", width=106),
        _C("covers_from", "Covers from", "date", "x.covers_from", width=96),
        _C("covers_to", "Covers to", "date", "x.covers_to", width=96),
        _C("reports", "Counts as activity", "text", "x.reports", width=110),
        _C("format", "Read as", "text", "x.format", width=160),
        _C("lag_days", "Days late", "int", "x.lag_days", visible=False, width=80),
        _C("retention_days", "Days it looks back", "int", "x.retention_days", visible=False, width=80),
        _C("telemetry_off", "Telemetry off", "bool", "x.telemetry_off", visible=False, width=90),
        _C("pending", "Invitations that wait", "int", "x.pending", visible=False, width=90),
        *IDS,
        *origin_columns("x", "row"),
    ),
    f"activity_source x {OF_CONTRACT}",
    "x.id",
    (("data_date", True),),
    where="s.archived = 0",
    joins={"file": FILE.format("x")},
    search=("subscription", "tool", "format"),
)

ACTIVITY = Table(
    "activity",
    "Activity",
    (
        _C("tool", "Tool", "link", "t.name", width=140),
        SUBSCRIPTION,
        _C("account", "Account", "text", "seat.account", width=200),
        _C("last_active", "Last active", "date", "a.last_active", width=96),
        _C("data_date", "Reported as of", "date", "x.data_date", width=106),
        _C("surface", "Where", "text", "a.surface", visible=False, width=110),
        _C("seat_id", "Seat id", "int", "a.seat_id", visible=False),
        _C("report_id", "Report id", "int", "a.source_id", visible=False),
    ),
    "live_activity a JOIN seat ON seat.id = a.seat_id JOIN activity_source x ON x.id = a.source_id"
    " JOIN subscription s ON s.id = seat.subscription_id JOIN tool t ON t.id = s.tool_id",
    "a.id",
    (("last_active", True),),
    where="s.archived = 0 AND (seat.released IS NULL OR seat.released > :as_of)",
    search=("account", "subscription", "tool"),
)
