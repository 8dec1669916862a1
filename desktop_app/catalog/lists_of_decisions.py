"""The list of all decisions: who, when, what, effective on, and what bills say of it, promised beside realised."""

from __future__ import annotations

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.finding_sql import FINDING_OWNER, FINDING_TEAM, FINDING_TOOL, PROVEN_STATE
from desktop_app.catalog.table_model import Column, Table

_C = Column

_CURRENCY = """coalesce(json_extract(d.promise, '$.currency'),
  (SELECT a.key FROM json_each(v.detail, '$.annual') a ORDER BY a.value DESC LIMIT 1), f.currency)"""
"""The currency of a decision's amounts: of what was promised, else of what was realised, else of the question."""

_STATE = f"""CASE WHEN {PROVEN_STATE} IN ('Verified', 'Not verified') THEN {PROVEN_STATE}
  WHEN EXISTS (SELECT 1 FROM decision later WHERE later.finding_id = d.finding_id AND later.id > d.id) THEN 'Replaced'
  WHEN d.id <= coalesce(f.overruled, 0) THEN 'Asked again'
  WHEN d.decision = 'ask_owner' THEN 'Asked' WHEN d.decision = 'snooze' THEN 'Snoozed'
  ELSE coalesce({PROVEN_STATE}, 'Decided') END"""
"""What became of a decision: proven or not by bills, replaced by another one, outgrown by new facts, or standing."""

DECISIONS = Table(
    "decisions",
    "Decisions",
    (
        _C("decided_on", "Decided on", "date", "d.decided_on", width=96),
        _C("decided_by", "Decided by", "text", "d.decided_by", width=110),
        _C("decision", "Decision", "chip", "d.decision", width=112),
        _C("leads_to", "Leads to", "text", f"coalesce({TARGET}, CAST(d.quantity AS TEXT))", width=120),
        _C("subject", "About", "text", "f.subject_name", width=150),
        _C("question", "Question", "link", "f.question", width=240, told="f.told"),
        _C("tool", "Tool", "link", FINDING_TOOL, width=120),
        _C("state", "State", "chip", _STATE, width=118),
        _C("effective_on", "Effective on", "date", "d.effective_on", width=96),
        _C("promised", "Promised a year", "money",
           "CASE WHEN d.decision <> 'grow' THEN json_extract(d.promise, '$.monthly') * 12 END", width=120),
        _C("realised", "Realised a year", "money",
           f"CASE WHEN {PROVEN_STATE} = 'Verified' THEN (SELECT sum(a.value) FROM json_each(v.detail, '$.annual') a "
           f"WHERE a.key = {_CURRENCY}) END", width=120),
        _C("currency", "Currency", "text", _CURRENCY, visible=False, width=70),
        _C("quantity", "To how many", "int", "d.quantity", visible=False, width=90),
        _C("target", "Into or to", "text", TARGET, visible=False, width=140),
        _C("why", "Why", "text", "d.why", width=180),
        _C("until", "Until", "date", "d.until", width=96),
        _C("asked_again_on", "Asked again", "date",
           "CASE WHEN d.id <= coalesce(f.overruled, 0) THEN f.asked_again_on END", visible=False, width=96),
        _C("came", "What bills say", "text",
           f"CASE WHEN {PROVEN_STATE} = v.state THEN json_extract(v.detail, '$.text') END", visible=False, width=220,
           told="v.told"),
        _C("rule", "Rule", "chip", "f.rule", visible=False, width=60),
        _C("owner", "Owner", "text", FINDING_OWNER, visible=False, width=120),
        _C("team", "Team", "text", FINDING_TEAM, visible=False, width=110),
        _C("new_owner", "New owner", "text", "(SELECT p.name FROM person p WHERE p.id = d.new_owner_id)", visible=False,
           width=120),
        _C("finding_id", "Question id", "int", "f.id", visible=False),
        _C("tool_id", "Tool id", "int", f"(SELECT t.id FROM tool t WHERE t.name = {FINDING_TOOL} LIMIT 1)",
           visible=False),
        _C("new_owner_id", "New owner id", "int", "d.new_owner_id", visible=False),
        _C("into_tool_id", "Into tool id", "int", "d.into_tool_id", visible=False),
        _C("into_subscription_id", "Into subscription id", "int", "d.into_subscription_id", visible=False),
        _C("to_plan_id", "To plan id", "int", "d.to_plan_id", visible=False),
    ),
    "decision d JOIN finding f ON f.id = d.finding_id LEFT JOIN verification v ON v.decision_id = d.id",
    "d.id",
    (("decided_on", True), ("decided_by", False)),
    search=("question", "subject", "why", "decided_by"),
)  # fmt: skip
