"""The evidence class of every seat, as one SQL statement: what the activity sources allow to be said, and no more.

Missing data is never "unused": a seat without a fresh source, not in it, or seen for too short a time is UNKNOWN.
"""

from __future__ import annotations

from desktop_app.catalog.settings import DEFAULTS

CLASSES = ("ACTIVE", "NEW", "INACTIVE", "NEVER", "NO_ACTIVITY_IN_RETENTION", "UNKNOWN")
"""In the order in which they are shown."""

UNUSED = ("INACTIVE", "NEVER", "NO_ACTIVITY_IN_RETENTION")
"""The only classes that may be asked about as unused."""


def setting_sql(name: str) -> str:
    """Return a SQL expression of a numeric setting of the company."""
    stored = f"(SELECT value FROM setting WHERE scope = 'company' AND name = '{name}')"
    return f"CAST(coalesce({stored}, '{DEFAULTS[name].default}') AS INTEGER)"


def seat_evidence_sql() -> str:
    """Return a SELECT of one row a live seat, with the named parameter :as_of (ISO date).

    Columns: seat_id, subscription_id, tool_id, evidence (one of CLASSES), last_active, data_date, covers_to, source_id,
    reports (login, action), delayed (1: older than fresh, still usable), days_inactive, seat_age (days, empty where the
    assignment is unknown), observed_days (empty: no limit), threshold (days). Source: the definitions of the rules.
    """
    return f"""
    WITH limits AS (
      SELECT {setting_sql("inactive_days")} AS inactive, {setting_sql("grace_days")} AS grace,
        {setting_sql("fresh_days")} AS fresh, {setting_sql("delayed_days")} AS usable
    ), usable AS (
      SELECT o.*, julianday(:as_of) - julianday(o.data_date) > limits.fresh AS is_delayed,
        CASE WHEN o.covers_from IS NOT NULL THEN min(coalesce(o.retention_days, 100000),
          CAST(julianday(o.covers_to) - julianday(o.covers_from) AS INTEGER) + 1) ELSE o.retention_days END AS observed
      FROM activity_source o, limits
      WHERE o.reports <> 'none' AND o.telemetry_off = 0 AND o.data_date <= :as_of
        AND julianday(:as_of) - julianday(o.data_date) <= limits.usable
    ), seen AS (
      SELECT a.seat_id, max(a.last_active) AS last_active, max(u.covers_to) AS covers_to, max(u.data_date) AS data_date
      FROM activity a JOIN usable u ON u.id = a.source_id WHERE a.voided_by IS NULL GROUP BY a.seat_id
    ), latest AS (
      SELECT a.seat_id, max(u.id) AS source_id FROM activity a JOIN usable u ON u.id = a.source_id
      JOIN seen ON seen.seat_id = a.seat_id AND seen.covers_to = u.covers_to
      WHERE a.voided_by IS NULL GROUP BY a.seat_id
    ), judged AS (
      SELECT s.id AS seat_id, s.subscription_id, sub.tool_id, seen.last_active, seen.covers_to, seen.data_date,
        latest.source_id, u.reports, coalesce(u.is_delayed, 0) AS delayed, u.observed, s.assigned,
        coalesce(t.inactive_days, limits.inactive) AS threshold, limits.grace,
        CAST(julianday(seen.covers_to) - julianday(seen.last_active) AS INTEGER) AS days_inactive,
        CAST(julianday(seen.covers_to) - julianday(s.assigned) AS INTEGER) AS seat_age
      FROM seat s JOIN subscription sub ON sub.id = s.subscription_id AND sub.archived = 0
      JOIN tool t ON t.id = sub.tool_id, limits
      LEFT JOIN seen ON seen.seat_id = s.id LEFT JOIN latest ON latest.seat_id = s.id
      LEFT JOIN usable u ON u.id = latest.source_id
      WHERE (s.released IS NULL OR s.released > :as_of) AND (s.assigned IS NULL OR s.assigned <= :as_of)
    )
    SELECT seat_id, subscription_id, tool_id, CASE
        WHEN source_id IS NULL THEN 'UNKNOWN'
        WHEN last_active IS NOT NULL AND days_inactive <= threshold THEN 'ACTIVE'
        WHEN last_active IS NOT NULL THEN 'INACTIVE'
        WHEN assigned IS NOT NULL AND seat_age <= max(threshold, grace) THEN 'NEW'
        WHEN assigned IS NOT NULL AND (observed IS NULL OR observed >= seat_age) THEN 'NEVER'
        WHEN observed IS NULL OR observed >= threshold THEN 'NO_ACTIVITY_IN_RETENTION'
        ELSE 'UNKNOWN' END AS evidence,
      last_active, data_date, covers_to, source_id, reports, delayed, days_inactive, seat_age,
      observed AS observed_days, threshold
    FROM judged"""
