"""SQL about findings `f` that more than one list asks: whose they are, and of which team."""

from __future__ import annotations

FINDING_OWNER_IDS = """SELECT f.id AS finding_id, coalesce(s.owner_id, t.owner_id) AS person_id
  FROM finding f JOIN subscription s ON f.subject_kind = 'subscription' AND s.id = f.subject_id
  JOIN tool t ON t.id = s.tool_id
UNION SELECT f.id, coalesce(t.owner_id, (SELECT s.owner_id FROM subscription s WHERE s.tool_id = t.id
    AND s.owner_id IS NOT NULL ORDER BY s.id LIMIT 1))
  FROM finding f JOIN tool t ON f.subject_kind IN ('tool', 'person_tool') AND t.id = f.subject_id
UNION SELECT f.id, coalesce(s.owner_id, t.owner_id)
  FROM finding f JOIN seat ON f.subject_kind = 'person' AND seat.person_id = f.subject_id AND seat.released IS NULL
  JOIN subscription s ON s.id = seat.subscription_id JOIN tool t ON t.id = s.tool_id
UNION SELECT f.id, coalesce(t.owner_id, (SELECT s.owner_id FROM subscription s WHERE s.tool_id = t.id
    AND s.owner_id IS NOT NULL ORDER BY s.id LIMIT 1))
  FROM finding f JOIN invoice_line l ON f.subject_kind = 'payments' AND l.id = f.subject_id
  JOIN tool t ON t.id = l.tool_id"""
"""Pairs of a finding and a person who owns what it is about; a question about a person has several owners."""

FINDING_TEAM = """coalesce(
  (SELECT coalesce(team.name, own.name) FROM subscription s LEFT JOIN team ON team.id = s.team_id
    JOIN tool t ON t.id = s.tool_id LEFT JOIN person p ON p.id = coalesce(s.owner_id, t.owner_id)
    LEFT JOIN team own ON own.id = p.team_id WHERE f.subject_kind = 'subscription' AND s.id = f.subject_id),
  (SELECT team.name FROM person p JOIN team ON team.id = p.team_id
    WHERE f.subject_kind = 'person' AND p.id = f.subject_id),
  (SELECT team.name FROM tool t JOIN person p ON p.id = t.owner_id JOIN team ON team.id = p.team_id
    WHERE f.subject_kind IN ('tool', 'person_tool') AND t.id = f.subject_id),
  (SELECT team.name FROM invoice_line l JOIN tool t ON t.id = l.tool_id JOIN person p ON p.id = t.owner_id
    JOIN team ON team.id = p.team_id WHERE f.subject_kind = 'payments' AND l.id = f.subject_id))"""
"""The team a finding belongs to: of the subscription or of the person asked about, else of the owner."""
