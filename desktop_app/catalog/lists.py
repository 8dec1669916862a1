"""Every list of the catalog: its columns and the SQL behind each."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.catalog.finding_sql import CAMPAIGNS, ROUND_ITEMS
from desktop_app.catalog.lists_of_activity import ACTIVITY, ACTIVITY_REPORTS
from desktop_app.catalog.lists_of_choices import NAMES, SETTINGS
from desktop_app.catalog.lists_of_contracts import ASSIGNED, PURCHASES, SEATS_OF, SUBSCRIPTIONS, TERMS
from desktop_app.catalog.lists_of_decisions import DECISIONS
from desktop_app.catalog.lists_of_files import FILE, IMPORTS, INVOICES, LINES, UNMATCHED
from desktop_app.catalog.lists_of_people import PEOPLE, TEAMS
from desktop_app.catalog.lists_of_plans import FEATURE_USES, OVERLAPS, PLAN_FUNCTIONS, PLANS, PRICES, TOOL_FUNCTIONS
from desktop_app.catalog.lists_of_purposes import ALLOCATIONS, BUDGETS, COMMITMENTS, MEASURES, RATES, USE_CASES
from desktop_app.catalog.lists_of_questions import FINDINGS, REVIEW_DETAILS
from desktop_app.catalog.lists_of_seats import SEATS
from desktop_app.catalog.table_model import Column, Table, archive_columns, cost_columns, origin_columns

_C = Column


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
        *cost_columns("t"),
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
            f"NULLIF((SELECT sum({SEATS_OF}) FROM subscription s WHERE s.tool_id = t.id), 0)",  # none: nobody said
            width=70,
            counted=True,
        ),
        _C("assigned", "Assigned", "int",
           f"NULLIF((SELECT sum({ASSIGNED}) FROM subscription s WHERE s.tool_id = t.id AND s.archived = 0), 0)",
           width=80),
        _C("lines", "Lines", "int",
           "(SELECT count(*) FROM live_line l WHERE l.tool_id = t.id AND l.in_scope = 1)", width=70, counted=True),
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
        *origin_columns("t"),
        *archive_columns("t"),
    ),
    "tool t JOIN vendor v ON v.id = t.vendor_id",
    "t.id",
    (("name", False),),
    where="t.archived = 0",
    joins={"owner": "LEFT JOIN person owner ON owner.id = t.owner_id", "file": FILE.format("t")},
    search=("name", "vendor", "owner"),
)  # fmt: skip

_VENDORS = Table(
    "vendors",
    "Vendors",
    (
        _C("name", "Vendor", "text", "v.name", width=200),
        *cost_columns("v"),
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
            counted=True,
        ),
        _C("website", "Website", "text", "v.website", width=200),
        _C("note", "Note", "text", "v.note", visible=False, width=200),
        *origin_columns("v"),
        *archive_columns("v"),
    ),
    "vendor v",
    "v.id",
    (("name", False),),
    where="v.archived = 0 AND v.merged_into IS NULL",
    joins={"file": FILE.format("v")},
    search=("name", "website"),
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
        _C("quantity", "Quantity", "decimal", "u.quantity", width=110),
        _C("cost", "Cost", "money", "u.cost", visible=False, width=100),
        _C("currency", "Currency", "text", "u.currency", visible=False, width=70),
        _C("subscription_id", "Subscription id", "int", "u.subscription_id", visible=False),
        _C("tool_id", "Tool id", "int", "u.tool_id", visible=False),
        _C("person_id", "Person id", "int", "u.person_id", visible=False),
        _C("identity", "Told apart by", "text", "u.row_key", visible=False, width=160),
        _C("file", "File", "text", "file.name", visible=False, width=160),
        _C("row", "Row", "int", "u.row", visible=False, width=60),
        _C("sheet", "Sheet", "text", "sheet.name", visible=False, width=100),
        _C("file_id", "File id", "int", "sheet.file_id", visible=False),
        _C("sheet_id", "Sheet id", "int", "u.sheet_id", visible=False),
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
        _TOOLS, _VENDORS, SUBSCRIPTIONS, TERMS, PURCHASES, SEATS, PEOPLE, TEAMS, INVOICES, LINES, _USAGE, USE_CASES,
        MEASURES, ALLOCATIONS, BUDGETS, COMMITMENTS, RATES, PLANS, PLAN_FUNCTIONS, PRICES, TOOL_FUNCTIONS, FEATURE_USES,
        OVERLAPS, SETTINGS, NAMES, ACTIVITY_REPORTS, ACTIVITY, FINDINGS, DECISIONS, REVIEW_DETAILS, CAMPAIGNS,
        ROUND_ITEMS, UNMATCHED, IMPORTS, _HISTORY,
    )
}  # fmt: skip
"""Every list by its name."""
