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
        _C("question", "Question", "text", "f.question", width=420),
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
    ),
    "finding f",
    "f.id",
    (("addressable", True),),
    search=("question", "subject"),
)
