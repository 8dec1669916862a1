"""The list of questions, with the decision that holds for each."""

from __future__ import annotations

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.finding_sql import (
    FINDING_AGE,
    FINDING_OWNER,
    FINDING_SIZE,
    FINDING_TEAM,
    FINDING_TOOL,
    PROVEN_STATE,
)
from desktop_app.catalog.table_model import Column, Table

_C = Column

LATEST_DECISION = """(SELECT d.{} FROM decision d WHERE d.finding_id = f.id AND d.id > coalesce(f.overruled, 0)
  ORDER BY d.id DESC LIMIT 1)"""
"""A column of the decision that holds for finding `f`: the newest that the evidence has not outgrown."""

_PROVEN = f"""(SELECT {PROVEN_STATE} FROM verification v WHERE v.decision_id = {LATEST_DECISION.format("id")})"""

FINDING_STATUS = f"""CASE WHEN {_PROVEN} IN ('Verified', 'Not verified') THEN {_PROVEN}
  WHEN f.status = 'Closed' THEN 'Closed'
  ELSE CASE {LATEST_DECISION.format("decision")} WHEN 'ask_owner' THEN 'Asked'
    WHEN 'snooze' THEN 'Snoozed' ELSE CASE WHEN {LATEST_DECISION.format("id")} IS NULL
    THEN f.status ELSE coalesce({_PROVEN}, 'Decided') END END END"""
"""SQL of a finding's effective status: Data needed, Open, Asked, Snoozed, Decided, Effective, Verified, Not verified or
Closed. What bills prove or disprove is said of a question that is closed, too.
"""

FINDINGS = Table(
    "findings",
    "Questions",
    (
        _C("rule", "Rule", "chip", "f.rule", width=60),
        _C("subject", "About", "link", "f.subject_name", width=170),
        _C("question", "Question", "text", "f.question", width=420, told="f.told"),
        _C("severity", "Severity", "chip", "f.severity", width=80),
        _C("status", "State", "chip", FINDING_STATUS, width=110),
        _C("decision", "Decision", "chip", LATEST_DECISION.format("decision"), visible=False, width=100),
        _C(
            "leads_to", "Leads to", "text", LATEST_DECISION.format(TARGET).replace("d.(", "("), visible=False, width=150
        ),
        _C("effective_on", "Effective on", "date", LATEST_DECISION.format("effective_on"), visible=False, width=96),
        _C("owner", "Owner", "link", FINDING_OWNER, width=130),
        _C("team", "Team", "text", FINDING_TEAM, visible=False, width=110),
        _C("theoretical", "Theoretical", "money", "f.theoretical", visible=False, width=120),
        _C("addressable", "Addressable", "money", "f.addressable", width=120),
        _C("currency", "Currency", "text", "f.currency", visible=False, width=70),
        _C("saving_from", "From", "date", "f.saving_from", width=96),
        _C("confidence", "Confidence", "chip", "f.confidence", visible=False, width=90),
        _C("first_seen", "First asked", "date", "f.first_seen", width=96),
        _C("closed_on", "Closed on", "date", "f.closed_on", visible=False, width=96),
        _C("tool", "Tool", "text", FINDING_TOOL, visible=False, width=130),
        _C("size", "Amount", "chip", FINDING_SIZE, visible=False, width=90),
        _C("age", "Age", "chip", FINDING_AGE, visible=False, width=90),
        _C("subject_kind", "Kind", "text", "f.subject_kind", visible=False, width=100),
        _C("subject_id", "Subject id", "int", "f.subject_id", visible=False),
        _C("why", "Why it is asked", "text", "f.why", visible=False, width=240, told="f.told"),
        _C("closes", "What would close it", "text", "f.closes", visible=False, width=240, told="f.told"),
        _C("last_seen", "Last asked", "date", "f.last_seen", visible=False, width=96),
        _C("asked_again_on", "Asked again", "date", "f.asked_again_on", visible=False, width=96),
        _C("as_of", "As of", "date", "f.as_of", visible=False, width=96),
        _C("asked_as", "State without decisions", "text", "f.status", visible=False, width=110),
        _C("identity", "Told apart by", "text", "f.subject_key", visible=False, width=160),
        _C("evidence_hash", "Evidence told apart by", "text", "f.evidence_hash", visible=False, width=160),
        _C("outgrown_id", "Outgrown decision id", "int", "f.overruled", visible=False),
    ),
    "finding f",
    "f.id",
    (("addressable", True),),
    search=("question", "subject"),
)

_LONGEST = 15_000  # characters of a part, which a cell holds however many bytes each takes
_TEXTS = """SELECT 'question' AS about, id AS about_id, 'evidence' AS part, json(evidence) AS text FROM finding
    WHERE evidence <> '[]'
  UNION ALL SELECT 'question', id, 'saving', json(saving) FROM finding WHERE saving <> '{}'
  UNION ALL SELECT 'question', id, 'thresholds', json(thresholds) FROM finding WHERE thresholds <> '{}'
  UNION ALL SELECT 'decision', id, 'covers', json(covers) FROM decision WHERE covers <> '[]'
  UNION ALL SELECT 'decision', id, 'promise', json(promise) FROM decision WHERE promise <> '{}'
  UNION ALL SELECT 'decision', v.decision_id, 'outcome',
    json_object('state', v.state, 'lines', json(v.lines), 'detail', json(v.detail))
    FROM verification v JOIN decision d ON d.id = v.decision_id"""

REVIEW_DETAILS = Table(
    "review-details",
    "Details of questions and decisions",
    (
        _C("about", "Of", "text", "x.about", width=90),
        _C("about_id", "Question or decision id", "int", "x.about_id", width=170),
        _C("part", "What", "text", "x.part", width=100),
        _C("place", "Part", "int", "x.place", width=60),
        _C("text", "As JSON", "text", "'|' || x.text || '|'", width=420),
    ),
    f"""(WITH RECURSIVE whole AS ({_TEXTS}), parts(about, about_id, part, place, text, rest) AS (
      SELECT about, about_id, part, 1, substr(text, 1, {_LONGEST}), substr(text, {_LONGEST + 1}) FROM whole
      UNION ALL SELECT about, about_id, part, place + 1, substr(rest, 1, {_LONGEST}), substr(rest, {_LONGEST + 1})
      FROM parts WHERE rest <> '')
    SELECT row_number() OVER (ORDER BY about DESC, about_id, part, place) AS id, about, about_id, part, place, text
    FROM parts) x""",
    "x.id",
    (("about", True), ("about_id", False), ("part", False), ("place", False)),
)
"""Evidence, savings and thresholds of questions; what decisions saw, promise and led to: so they come back whole."""
