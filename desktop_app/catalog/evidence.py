"""The evidence class of every seat, as one SQL statement: what the activity sources allow to be said, and no more.

Missing data is never "unused": a seat without a fresh source, not in it, or seen for too short a time is UNKNOWN.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.catalog.default_settings import DEFAULTS

CLASSES = ("ACTIVE", "NEW", "INACTIVE", "NEVER", "NO_ACTIVITY_IN_RETENTION", "UNKNOWN")
"""In the order in which they are shown."""

UNUSED = ("INACTIVE", "NEVER", "NO_ACTIVITY_IN_RETENTION")
"""The only classes that may be asked about as unused."""


def setting_sql(name: str, tool: str | None = None, team: str | None = None) -> str:
    """Return a SQL expression of a numeric setting: the tool's or team's own where these (SQL of ids) are given."""
    scopes = [f"'{kind}:' || {number}" for kind, number in (("tool", tool), ("team", team)) if number]
    stored = [
        f"(SELECT value FROM setting WHERE scope = {scope} AND name = '{name}')" for scope in (*scopes, "'company'")
    ]
    return f"CAST(coalesce({', '.join(stored)}, '{DEFAULTS[name].default}') AS INTEGER)"


def _own_sql(name: str, kind: str) -> str:
    return f"(SELECT CAST(value AS INTEGER) FROM setting WHERE scope = '{kind}:' || {kind}.id AND name = '{name}')"


def seat_evidence_sql(only: str = "", besides: Mapping[str, str] | None = None) -> str:
    """Return a SELECT of one row a live seat, with the named parameter :as_of (ISO date).

    `only` is a condition on the seats `s` that are wanted, as SQL: no others are looked at. `besides` are columns that
    are wanted of a seat `s` and its person `p`, by name as SQL: both are at hand, and need not be found again.

    Columns: seat_id, subscription_id, tool_id, evidence (one of CLASSES), last_active, data_date, covers_to, source_id,
    reports (login, action), delayed (1: older than fresh, still usable), days_inactive, seat_age (days, empty where the
    assignment is unknown), observed_days (empty: no limit), threshold and grace (the tool's own, else those of the
    person's team, else the company's). Source: the definitions of the rules.

    Reports that follow each other without a gap are one stretch of observation; a report that tells a last activity
    has observed since then. A seat is judged by the stretch that knows its latest activity, at the end of that stretch,
    else by the longest; the windows that find the stretches cost most, so a seat whose reports all meet goes without. A
    seat that only a delayed report has, and a fresh one of its subscription has not, is UNKNOWN. One whose assignment
    is unknown is no older than the time for which its person has been there.
    """
    reported = f"""seat s LEFT JOIN activity a ON a.seat_id = s.id AND a.voided_by IS NULL
      LEFT JOIN usable u ON u.id = a.source_id
      WHERE (s.released IS NULL OR s.released > :as_of) AND (s.assigned IS NULL OR s.assigned <= :as_of)
        {f"AND {only}" if only else ""}"""
    besides = besides or {}
    since = """CASE WHEN u.id IS NULL THEN NULL WHEN u.observed IS NULL THEN 0
      ELSE min(u.upto - u.observed + 1, coalesce(julianday(a.last_active), 1e9)) END"""
    said = "CASE WHEN u.id IS NOT NULL THEN a.last_active || (u.reports <> 'login') END"
    return f"""
    WITH limits AS (
      SELECT {setting_sql("inactive_days")} AS inactive, {setting_sql("grace_days")} AS grace
    ), ages AS MATERIALIZED (
      SELECT tool.id, {setting_sql("fresh_days", "tool.id")} AS fresh,
        {setting_sql("delayed_days", "tool.id")} AS usable FROM tool
    ), of_tool AS MATERIALIZED (
      SELECT tool.id, {_own_sql("inactive_days", "tool")} AS inactive, {_own_sql("grace_days", "tool")} AS grace
      FROM tool WHERE EXISTS (SELECT 1 FROM setting WHERE scope = 'tool:' || tool.id)
    ), of_team AS MATERIALIZED (
      SELECT team.id, {_own_sql("inactive_days", "team")} AS inactive, {_own_sql("grace_days", "team")} AS grace
      FROM team WHERE EXISTS (SELECT 1 FROM setting WHERE scope = 'team:' || team.id)
    ), usable AS MATERIALIZED (
      SELECT o.*, julianday(:as_of) - julianday(o.data_date) > ages.fresh AS is_delayed,
        julianday(o.covers_to) AS upto,
        CASE WHEN o.covers_from IS NOT NULL THEN min(coalesce(o.retention_days, 100000),
          CAST(julianday(o.covers_to) - julianday(o.covers_from) AS INTEGER) + 1) ELSE o.retention_days END AS observed
      FROM activity_source o JOIN subscription sub ON sub.id = o.subscription_id
      JOIN ages ON ages.id = sub.tool_id
      WHERE o.reports <> 'none' AND o.telemetry_off = 0 AND o.data_date <= :as_of
        AND julianday(:as_of) - julianday(o.data_date) <= ages.usable
    ), ends AS MATERIALIZED (
      SELECT subscription_id, upto, max(id) AS id, covers_to, data_date, reports, is_delayed FROM usable
      GROUP BY subscription_id, upto
    ), told AS (
      SELECT s.id AS seat_id, u.upto, {since} AS since, {said} AS said FROM {reported}
    ), whole AS MATERIALIZED (  -- in one pass: most seats need no more
      SELECT s.id AS seat_id, min({since}) AS first, max(u.upto) AS last, max({said}) AS said,
        coalesce(max({since}) > 1 + min(u.upto), 0) AS may_part FROM {reported} GROUP BY s.id
    ), begun AS (
      SELECT *, coalesce(since > 1 + max(upto) OVER (PARTITION BY seat_id ORDER BY since, upto
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS begins FROM told
      WHERE upto IS NOT NULL AND seat_id IN (SELECT seat_id FROM whole WHERE may_part)
    ), numbered AS (
      SELECT *, sum(begins) OVER (PARTITION BY seat_id ORDER BY since, upto ROWS UNBOUNDED PRECEDING) AS stretch
      FROM begun
    ), stretches AS (
      SELECT seat_id, min(since) AS first, max(upto) AS last, max(said) AS said FROM numbered
      GROUP BY seat_id, stretch
    ), placed AS (
      SELECT *, max(last) OVER (PARTITION BY seat_id) AS newest,
        row_number() OVER (PARTITION BY seat_id ORDER BY said DESC, last - first DESC, last DESC) AS place
      FROM stretches
    ), chosen AS (
      SELECT seat_id, first, last, said, last AS newest FROM whole WHERE NOT may_part
      UNION ALL SELECT seat_id, first, last, said, newest FROM placed WHERE place = 1
    ), fresh AS MATERIALIZED (
      SELECT subscription_id, max(upto) AS upto FROM usable WHERE NOT is_delayed GROUP BY subscription_id
    ), judged AS (
      SELECT s.id AS seat_id, s.subscription_id, sub.tool_id, substr(c.said, 1, 10) AS last_active, e.covers_to,
        e.data_date, e.id AS source_id,
        CASE substr(c.said, 11) WHEN '0' THEN 'login' WHEN '1' THEN 'action' ELSE e.reports END AS reports,
        coalesce(e.is_delayed, 0) AS delayed,
        CASE WHEN c.first > 0 THEN CAST(c.last - c.first AS INTEGER) + 1 END AS observed, s.assigned,
        coalesce(of_tool.inactive, of_team.inactive, limits.inactive) AS threshold,
        coalesce(of_tool.grace, of_team.grace, limits.grace) AS grace,
        e.is_delayed AND coalesce(fresh.upto > c.newest, 0) AS missing,
        CAST(c.last - julianday(substr(c.said, 1, 10)) AS INTEGER) AS days_inactive,
        CAST(c.last - julianday(s.assigned) AS INTEGER) AS seat_age,
        CASE WHEN s.assigned IS NULL THEN CAST(c.last - julianday(p.start_date) AS INTEGER) END AS oldest
        {"".join(f", {sql} AS {name}" for name, sql in besides.items())}
      FROM chosen c CROSS JOIN seat s ON s.id = c.seat_id  -- in this order: each seat finds what it belongs to
      CROSS JOIN subscription sub ON sub.id = s.subscription_id AND sub.archived = 0
      CROSS JOIN limits LEFT JOIN of_tool ON of_tool.id = sub.tool_id
      LEFT JOIN person p ON p.id = s.person_id LEFT JOIN of_team ON of_team.id = p.team_id
      LEFT JOIN ends e ON e.subscription_id = s.subscription_id AND e.upto = c.last
      LEFT JOIN fresh ON fresh.subscription_id = s.subscription_id
    )
    SELECT seat_id, subscription_id, tool_id, CASE
        WHEN source_id IS NULL OR missing THEN 'UNKNOWN'
        WHEN last_active IS NOT NULL AND days_inactive <= threshold THEN 'ACTIVE'
        WHEN last_active IS NOT NULL THEN 'INACTIVE'
        WHEN coalesce(seat_age, oldest) <= max(threshold, grace) THEN 'NEW'
        WHEN assigned IS NOT NULL AND (observed IS NULL OR observed >= seat_age) THEN 'NEVER'
        WHEN observed IS NULL OR observed >= threshold THEN 'NO_ACTIVITY_IN_RETENTION'
        ELSE 'UNKNOWN' END AS evidence,
      last_active, data_date, covers_to, source_id, reports, delayed, days_inactive, seat_age,
      observed AS observed_days, threshold, grace{"".join(f", {name}" for name in besides)}
    FROM judged"""
