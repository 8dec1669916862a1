"""Every list of the catalog: its columns and the SQL behind each."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.catalog.decision_targets import TARGET
from desktop_app.catalog.evidence import seat_evidence_sql
from desktop_app.catalog.finding_sql import (
    CAMPAIGNS,
    FINDING_AGE,
    FINDING_OWNER,
    FINDING_SIZE,
    FINDING_TEAM,
    FINDING_TOOL,
    PROVEN_STATE,
)
from desktop_app.catalog.lists_of_activity import ACTIVITY, ACTIVITY_REPORTS
from desktop_app.catalog.lists_of_contracts import PURCHASES, SEATS_OF, SUBSCRIPTIONS, TERMS
from desktop_app.catalog.lists_of_decisions import DECISIONS
from desktop_app.catalog.lists_of_files import FILE, IMPORTS, INVOICES, LINES, UNMATCHED
from desktop_app.catalog.lists_of_plans import FEATURE_USES, OVERLAPS, PLAN_FUNCTIONS, PLANS, PRICES, TOOL_FUNCTIONS
from desktop_app.catalog.lists_of_purposes import ALLOCATIONS, BUDGETS, COMMITMENTS, MEASURES, RATES, USE_CASES
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
        _C("released", "Released", "date", "s.released", visible=False, width=96),
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
            f"coalesce((SELECT sum({SEATS_OF}) FROM subscription s WHERE s.tool_id = t.id), 0)",
            width=70,
        ),
        _C("lines", "Lines", "int",
           "(SELECT count(*) FROM live_line l WHERE l.tool_id = t.id AND l.in_scope = 1)", width=70),
        _C("last_charge", "Last charge", "date",
           "(SELECT max(l.date) FROM live_line l WHERE l.tool_id = t.id AND l.in_scope = 1)", width=96),
        _C("spend_class", "Class", "chip", "t.spend_class", width=130),
        _C("purpose", "Purpose", "text", "t.purpose", visible=False, width=220),
        _C("primary_function", "Mainly for", "text",
           "(SELECT replace(function, '_', ' ') FROM tool_function WHERE tool_id = t.id AND is_primary = 1)",
           visible=False, width=130),
        _C("deputy", "Deputy", "link", "(SELECT name FROM person WHERE person.id = t.deputy_id)",
           visible=False, width=130),
        _C("owner_confirmed_on", "Owner confirmed on", "date", "t.owner_confirmed_on", visible=False, width=110),
        _C("closed_on", "Closed on", "date", "t.closed_on", visible=False, width=96),
        _C("data_class", "Data it handles", "text", "t.data_class", visible=False, width=110),
        _C("dpa", "Data-processing agreement", "bool", "t.dpa", visible=False, width=130),
        _C("trains_on_inputs", "Vendor may train on inputs", "bool", "t.trains_on_inputs", visible=False, width=130),
        _C("sso", "Single sign-on", "bool", "t.sso", visible=False, width=90),
        _C("known_as", "Known as", "text", "t.known_as", visible=False, width=140),
        _C("note", "Note", "text", "t.note", visible=False, width=200),
        _C("vendor_id", "Vendor id", "int", "t.vendor_id", visible=False),
        _C("owner_id", "Owner id", "int", "t.owner_id", visible=False),
        _C("deputy_id", "Deputy id", "int", "t.deputy_id", visible=False),
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

_OTHER_NAMES = """(SELECT group_concat(kind || ' ' || key, '; ') FROM (SELECT kind, key FROM person_alias a
  WHERE a.person_id = p.id AND a.key <> lower(coalesce(CASE a.kind WHEN 'email' THEN p.email
    WHEN 'employee_no' THEN p.employee_no END, '')) ORDER BY kind, key))"""
"""By which a person is recognised beside e-mail and number: "login ann; name ann berg"."""

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
        _C("roster_status", "Status on the roster", "text", "p.status", visible=False, width=90),
        _C("roster_date", "On a roster of", "date", "p.roster_date", visible=False, width=96),
        _C("aliases", "Other names", "text", _OTHER_NAMES, visible=False, width=160),
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
        _C("parent_id", "Part of id", "int", "team.parent_id", visible=False),
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
        _C("subscription_id", "Subscription id", "int", "u.subscription_id", visible=False),
        _C("tool_id", "Tool id", "int", "u.tool_id", visible=False),
        _C("person_id", "Person id", "int", "u.person_id", visible=False),
        _C("identity", "Told apart by", "text", "u.row_key", visible=False, width=160),
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
        _TOOLS, _VENDORS, SUBSCRIPTIONS, TERMS, PURCHASES, _SEATS, _PEOPLE, _TEAMS, INVOICES, LINES, _USAGE, USE_CASES,
        MEASURES, ALLOCATIONS, BUDGETS, COMMITMENTS, RATES, PLANS, PLAN_FUNCTIONS, PRICES, TOOL_FUNCTIONS, FEATURE_USES,
        OVERLAPS, ACTIVITY_REPORTS, ACTIVITY, _FINDINGS, DECISIONS, CAMPAIGNS, UNMATCHED, IMPORTS, _HISTORY,
    )
}  # fmt: skip
"""Every list by its name."""
