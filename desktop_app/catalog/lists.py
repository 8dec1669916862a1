"""Every list of the catalog: its columns and the SQL behind each."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.evidence import seat_evidence_sql, setting_sql
from desktop_app.catalog.finding_sql import (
    CAMPAIGNS,
    FINDING_AGE,
    FINDING_OWNER,
    FINDING_SIZE,
    FINDING_TEAM,
    FINDING_TOOL,
    PROVEN_STATE,
)
from desktop_app.catalog.lists_of_decisions import DECISIONS
from desktop_app.catalog.lists_of_files import FILE, IMPORTS, INVOICES, LINES, UNMATCHED
from desktop_app.catalog.lists_of_plans import FEATURE_USES, OVERLAPS, PLAN_FUNCTIONS, PLANS, PRICES, TOOL_FUNCTIONS
from desktop_app.catalog.lists_of_purposes import ALLOCATIONS, BUDGETS, COMMITMENTS, MEASURES, RATES, USE_CASES
from desktop_app.catalog.table_model import Column, Table

_C = Column


def _micros(expr: str) -> str:
    """SQL that turns decimal text into micro-units; exact for up to six decimals."""
    return f"CAST(round(CAST({expr} AS REAL) * 1000000) AS INTEGER)"


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

_CURRENT_TERM = """LEFT JOIN term ON term.id = (SELECT c.id FROM term c WHERE c.subscription_id = s.id
  ORDER BY coalesce(c.start_date, '') <= :as_of DESC, CASE WHEN c.start_date <= :as_of OR c.start_date IS NULL
    THEN coalesce(c.end_date, '') ELSE '' END DESC, c.start_date LIMIT 1)"""

_BOUGHT = """LEFT JOIN (SELECT e.subscription_id, sum(e.quantity) AS quantity, max(e.unit_price) AS unit_price,
    sum(coalesce(e.quantity, 1) * CAST(round(CAST(e.unit_price AS REAL) * 1000000) AS INTEGER)) AS period_amount
  FROM entitlement e WHERE coalesce(e.start_date, '') <= :as_of AND coalesce(e.end_date, '9999') >= :as_of
  GROUP BY e.subscription_id) bought ON bought.subscription_id = s.id"""

_SEATS_OF = """((SELECT count(*) FROM seat WHERE seat.subscription_id = s.id AND seat.released IS NULL)
  + (SELECT count(*) FROM seat WHERE seat.subscription_id = s.id AND seat.released > :as_of))"""
"""How many seats subscription `s` has: those still held and those released later have an index each."""

_ASSUMED = setting_sql("assumed_notice_days", "s.tool_id", "s.team_id")
_NOTICE = f"date(term.end_date, '-' || coalesce(term.notice_days, {_ASSUMED}) || ' days')"

_OBSERVED_FROM = "date(e.covers_to, '-' || (e.observed_days - 1) || ' days')"
"""The first day that the reports on a seat cover without a gap; empty where there is no limit."""

_SEATS = Table(
    "seats",
    "Seats",
    (
        _C("tool", "Tool", "link", "t.name", width=140),
        _C("subscription", "Subscription", "link", "sub.name", width=170),
        _C("person", "Person", "link", "p.name", width=150, needs="person"),
        _C("account", "Account", "text", "s.account", width=200),
        _C("team", "Team", "text", "team.name", width=110, needs="person"),
        _C("plan", "Plan", "text", "s.plan", width=90),
        _C("evidence", "Evidence", "chip", "e.evidence", width=110, needs="evidence"),
        _C("last_active", "Last active", "date", "e.last_active", width=96, needs="evidence"),
        _C("days_inactive", "Days since", "int", "e.days_inactive", width=80, needs="evidence"),
        _C("data_date", "Reported as of", "date", "e.data_date", width=106, needs="evidence"),
        _C("covers_from", "Covers from", "date", _OBSERVED_FROM, visible=False, width=96, needs="evidence"),
        _C("covers_to", "Covers to", "date", "e.covers_to", visible=False, width=96, needs="evidence"),
        _C("reports", "Counts as activity", "text", "e.reports", visible=False, width=110, needs="evidence"),
        _C("assigned", "Assigned", "date", "s.assigned", width=96),
        _C("person_status", "Status", "chip", "p.status", visible=False, width=80, needs="person"),
        _C("end_date", "Leaves", "date", "p.end_date", visible=False, width=96, needs="person"),
        _C("free", "Free", "bool", "s.free", visible=False, width=60),
        _C("protected", "Protected", "bool", "s.protected", visible=False, width=80),
        _C("protected_why", "Why protected", "text", "s.protected_why", visible=False, width=150),
        _C("subscription_id", "Subscription id", "int", "s.subscription_id", visible=False),
        _C("tool_id", "Tool id", "int", "sub.tool_id", visible=False),
        _C("person_id", "Person id", "int", "s.person_id", visible=False),
        _C("file", "File", "text", "file.name", visible=False, width=180, needs="file"),
        _C("sheet", "Sheet", "text", "sheet.name", visible=False, width=100, needs="file"),
        _C("sheet_id", "Sheet id", "int", "s.sheet_id", visible=False),
        _C("row", "Row", "int", "s.row", visible=False, width=60),
    ),
    "seat s JOIN subscription sub ON sub.id = s.subscription_id JOIN tool t ON t.id = sub.tool_id",
    "s.id",
    (("tool", False), ("account", False)),
    where="(s.released IS NULL OR s.released > :as_of)",
    joins={
        "person": "LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team ON team.id = p.team_id",
        "evidence": f"LEFT JOIN ({seat_evidence_sql()}) e ON e.seat_id = s.id",
        "file": FILE.format("s"),
    },
    page_joins={
        "evidence": f"LEFT JOIN ({seat_evidence_sql('s.id IN (SELECT value FROM json_each(:ids))')}) e"
        " ON e.seat_id = s.id",
    },
    search=("account", "person", "tool", "subscription"),
)

_SUBSCRIPTIONS = Table(
    "subscriptions",
    "Subscriptions",
    (
        _C("name", "Subscription", "text", "s.name", width=200),
        _C("tool", "Tool", "link", "t.name", width=130),
        _C("vendor", "Vendor", "link", "v.name", width=120),
        _C("plan", "Plan", "text", "s.plan", visible=False, width=100),
        _C("pricing_model", "Pricing", "chip", "s.pricing_model", visible=False, width=90),
        _C("seats", "Bought", "int", "bought.quantity", width=70, needs="bought"),
        _C("assigned", "Assigned", "int", f"NULLIF({_SEATS_OF}, 0)", width=80),
        _C("unit_price", "Unit price", "money", _micros("bought.unit_price"), width=110, needs="bought", adds_up=False),
        _C("currency", "Currency", "text", "s.currency", visible=False, width=70),
        _C("period_months", "Months a period", "int", "s.period_months", visible=False, width=80),
        _C("annual", "A year", "money", "bought.period_amount * 12 / s.period_months", width=120, needs="bought"),
        _C("start_date", "Term from", "date", "term.start_date", visible=False, width=96, needs="term"),
        _C("end_date", "Term ends", "date", "term.end_date", width=96, needs="term"),
        _C("auto_renew", "Renews itself", "bool", "term.auto_renew", visible=False, width=90, needs="term"),
        _C("notice_by", "Notice by", "date", _NOTICE, width=96, needs="term"),
        _C("notice_days", "Notice days", "int", "term.notice_days", visible=False, width=80, needs="term"),
        _C("notice_assumed", "Notice assumed", "bool", "term.notice_assumed", visible=False, width=100, needs="term"),
        _C("minimum_seats", "Minimum seats", "int", "term.minimum_seats", visible=False, width=90, needs="term"),
        _C("true_down", "Fewer inside the term", "bool", "term.true_down", visible=False, width=90, needs="term"),
        _C("price_cap", "Price cap (%)", "text", "term.price_cap_percent", visible=False, width=90, needs="term"),
        _C("owner", "Owner", "link", "owner.name", width=130, needs="owner"),
        _C("team", "Team", "text", "team.name", width=110, needs="team"),
        _C("cost_centre", "Cost centre", "text", "s.cost_centre", visible=False, width=100),
        _C("spend_class", "Class", "chip", "s.spend_class", width=130),
        _C("state", "State", "chip", "s.state", width=100),
        _C("account", "Account", "text", "s.account", visible=False, width=130),
        _C("channel", "Channel", "text", "s.channel", visible=False, width=90),
        _C("payer", "Payer", "text", "s.payer", visible=False, width=110),
        _C("purpose", "Purpose", "text", "s.purpose", visible=False, width=200),
        _C("review_by", "Review by", "date", "s.review_by", visible=False, width=96),
        _C("hypothesis", "Hypothesis", "text", "s.hypothesis", visible=False, width=180),
        _C("success_measure", "Success measure", "text", "s.success_measure", visible=False, width=140),
        _C("experiment_budget", "Experiment budget", "money", "s.experiment_budget", visible=False, width=110),
        _C("note", "Note", "text", "s.note", visible=False, width=180),
        _C("tool_id", "Tool id", "int", "s.tool_id", visible=False),
        _C("vendor_id", "Vendor id", "int", "t.vendor_id", visible=False),
        _C("owner_id", "Owner id", "int", "s.owner_id", visible=False),
        _C("file", "File", "text", "file.name", visible=False, width=180, needs="file"),
        _C("sheet_id", "Sheet id", "int", "s.sheet_id", visible=False),
        _C("row", "Row", "int", "s.row", visible=False, width=60),
    ),
    "subscription s JOIN tool t ON t.id = s.tool_id JOIN vendor v ON v.id = t.vendor_id",
    "s.id",
    (("name", False),),
    where="s.archived = 0",
    joins={
        "bought": _BOUGHT,
        "term": _CURRENT_TERM,
        "owner": "LEFT JOIN person owner ON owner.id = s.owner_id",
        "team": "LEFT JOIN team ON team.id = s.team_id",
        "file": FILE.format("s"),
    },
    search=("name", "tool", "vendor", "plan", "owner"),
)

_TOOLS = Table(
    "tools",
    "Tools",
    (
        _C("name", "Tool", "text", "t.name", width=170),
        _C("vendor", "Vendor", "link", "v.name", width=150),
        _C(
            "functions",
            "Functions",
            "text",
            "(SELECT group_concat(replace(function, '_', ' '), ', ') FROM (SELECT function FROM tool_function "
            "WHERE tool_id = t.id ORDER BY is_primary DESC, function))",
            width=220,
        ),
        _C("state", "State", "chip", "t.state", width=120),
        _C("owner", "Owner", "link", "owner.name", width=140, needs="owner"),
        _C(
            "responsible",
            "Answers for it",
            "text",
            "coalesce(owner.name, (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT p.name FROM subscription s "
            "JOIN person p ON p.id = s.owner_id WHERE s.tool_id = t.id AND s.archived = 0 AND s.state <> 'Closed' "
            "ORDER BY p.name)))",
            width=150,
            needs="owner",
        ),
        _C(
            "subscriptions",
            "Subscriptions",
            "int",
            "(SELECT count(*) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0)",
            width=100,
        ),
        _C(
            "seats",
            "Seats",
            "int",
            f"coalesce((SELECT sum({_SEATS_OF}) FROM subscription s WHERE s.tool_id = t.id), 0)",
            width=70,
        ),
        _C("lines", "Lines", "int",
           "(SELECT count(*) FROM live_line l WHERE l.tool_id = t.id AND l.in_scope = 1)", width=70),
        _C("last_charge", "Last charge", "date",
           "(SELECT max(l.date) FROM live_line l WHERE l.tool_id = t.id AND l.in_scope = 1)", width=96),
        _C("spend_class", "Class", "chip", "t.spend_class", width=130),
        _C("purpose", "Purpose", "text", "t.purpose", visible=False, width=220),
        _C("vendor_id", "Vendor id", "int", "t.vendor_id", visible=False),
        _C("owner_id", "Owner id", "int", "t.owner_id", visible=False),
    ),
    "tool t JOIN vendor v ON v.id = t.vendor_id",
    "t.id",
    (("name", False),),
    where="t.archived = 0",
    joins={"owner": "LEFT JOIN person owner ON owner.id = t.owner_id"},
    search=("name", "vendor", "owner"),
)  # fmt: skip

_VENDORS = Table(
    "vendors",
    "Vendors",
    (
        _C("name", "Vendor", "text", "v.name", width=200),
        _C(
            "tools",
            "Tools",
            "int",
            "(SELECT count(*) FROM tool WHERE tool.vendor_id = v.id AND tool.archived = 0)",
            width=70,
        ),
        _C(
            "subscriptions",
            "Subscriptions",
            "int",
            "(SELECT count(*) FROM subscription s JOIN tool t ON t.id = s.tool_id "
            "WHERE t.vendor_id = v.id AND s.archived = 0)",
            width=110,
        ),
        _C(
            "lines",
            "Lines",
            "int",
            "(SELECT count(*) FROM live_line l JOIN tool ON tool.id = l.tool_id WHERE tool.vendor_id = v.id "
            "AND l.in_scope = 1)",
            width=70,
        ),
        _C("website", "Website", "text", "v.website", width=200),
        _C("note", "Note", "text", "v.note", visible=False, width=200),
    ),
    "vendor v",
    "v.id",
    (("name", False),),
    where="v.archived = 0 AND v.merged_into IS NULL",
    search=("name", "website"),
)

_PEOPLE = Table(
    "people",
    "People",
    (
        _C("name", "Name", "text", "p.name", width=170),
        _C("email", "E-mail", "text", "p.email", width=220),
        _C("team", "Team", "text", "team.name", width=130),
        _C("title", "Title", "text", "p.title", width=150),
        _C("kind", "Kind", "chip", "p.kind", width=90),
        _C("status", "Status", "chip", "CASE WHEN p.end_date <= :as_of THEN 'left' ELSE p.status END", width=80),
        _C("start_date", "Started", "date", "p.start_date", width=96),
        _C("end_date", "Leaves", "date", "p.end_date", width=96),
        _C(
            "seats",
            "Seats",
            "int",
            "(SELECT count(*) FROM seat WHERE seat.person_id = p.id "
            "AND (seat.released IS NULL OR seat.released > :as_of))",
            width=70,
        ),
        _C("employee_no", "Number", "text", "p.employee_no", visible=False, width=90),
        _C("manager", "Manager", "text", "p.manager", visible=False, width=140),
        _C("team_id", "Team id", "int", "p.team_id", visible=False),
    ),
    "person p LEFT JOIN team ON team.id = p.team_id",
    "p.id",
    (("name", False),),
    where="p.archived = 0",
    search=("name", "email", "team", "title"),
)

_TEAMS = Table(
    "teams",
    "Teams",
    (
        _C("name", "Team", "text", "team.name", width=180),
        _C("cost_centre", "Cost centre", "text", "team.cost_centre", width=110),
        _C("parent", "Part of", "text", "parent.name", width=150),
        _C(
            "people",
            "People",
            "int",
            "(SELECT count(*) FROM person p WHERE p.team_id = team.id AND p.archived = 0)",
            width=70,
        ),
    ),
    "team LEFT JOIN team parent ON parent.id = team.parent_id",
    "team.id",
    (("name", False),),
    where="team.archived = 0",
    search=("name", "cost_centre"),
)

_FINDINGS = Table(
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

_USAGE = Table(
    "usage",
    "Use",
    (
        _C("day", "Day", "date", "u.day", width=96),
        _C("tool", "Tool", "link", "t.name", width=140),
        _C("subscription", "Subscription", "text", "s.name", visible=False, width=150),
        _C("person", "Person", "link", "p.name", width=140),
        _C("account", "Account", "text", "u.account", visible=False, width=150),
        _C("model", "Model", "text", "u.model", width=150),
        _C("project", "Project", "text", "u.project", width=120),
        _C("metric", "Metric", "text", "replace(u.metric, '_', ' ')", width=120),
        _C("quantity", "Quantity", "text", "u.quantity", width=110),
        _C("cost", "Cost", "money", "u.cost", visible=False, width=100),
        _C("currency", "Currency", "text", "u.currency", visible=False, width=70),
        _C("file", "File", "text", "file.name", visible=False, width=160),
        _C("row", "Row", "int", "u.row", visible=False, width=60),
    ),
    "live_usage u LEFT JOIN tool t ON t.id = u.tool_id LEFT JOIN subscription s ON s.id = u.subscription_id"
    " LEFT JOIN person p ON p.id = u.person_id LEFT JOIN source_sheet sheet ON sheet.id = u.sheet_id"
    " LEFT JOIN source_file file ON file.id = sheet.file_id",
    "u.id",
    (("day", True),),
    search=("person", "model", "project"),
)

_HISTORY = Table(
    "history",
    "History",
    (
        _C("at", "When", "datetime", "o.at", width=150),
        _C("actor", "Who", "text", "o.actor", width=100),
        _C("title", "What", "text", "o.title", width=380),
        _C("kind", "Kind", "chip", "o.kind", width=90),
        _C("state", "State", "chip", "CASE WHEN o.reverted_by IS NULL THEN 'stands' ELSE 'taken back' END", width=100),
    ),
    "operation o",
    "o.id",
    (("at", True),),
    search=("title", "actor"),
)

TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        _TOOLS, _VENDORS, _SUBSCRIPTIONS, _SEATS, _PEOPLE, _TEAMS, INVOICES, LINES, _USAGE, USE_CASES, MEASURES,
        ALLOCATIONS, BUDGETS, COMMITMENTS, RATES, PLANS, PLAN_FUNCTIONS, PRICES, TOOL_FUNCTIONS, FEATURE_USES, OVERLAPS,
        _FINDINGS, DECISIONS, CAMPAIGNS, UNMATCHED, IMPORTS, _HISTORY,
    )
}  # fmt: skip
"""Every list by its name."""
