"""The lists that Seatbook itself exports: what of each is kept, what a record is told by, and what does not come back.

An exported list imported into its own catalog changes nothing, and into an empty one restores it. Lists are read by
their own heads, cell by cell, without any guess at what a word may mean.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.catalog.sentences import say
from desktop_app.imports.own_list_model import MERGED_INTO, Link, OwnList


def _same(*names: str, **others: str) -> Mapping[str, str]:
    """Columns kept under their own name, and those that are called otherwise in the table."""
    return {**{name: name for name in names}, **others}


def _link(table: str, name: str = "", *, stated: bool = True) -> Link:
    name = name or table
    return Link(f"{name}_id", table, f"{name}_id" if stated else "")


_WHOSE = {
    "subscription": _link("subscription"),
    "tool": Link("", "tool", "tool_id"),
    "vendor": Link("", "vendor", "vendor_id"),
}
_OF_PLAN = {"plan": _link("plan"), "tool": Link("", "tool", "tool_id")}
_PURPOSE = ("spend_class", "review_by", "hypothesis", "success_measure")

OWN_LISTS: tuple[OwnList, ...] = (
    OwnList(
        "teams", "team", _same("name", "cost_centre", "archived"), {"parent": _link("team", "parent")}, ("name",),
        ("name",), special=(MERGED_INTO,),
    ),
    OwnList(
        "people",
        "person",
        _same(
            "name", "email", "title", "kind", "status", "start_date", "end_date", "employee_no", "manager",
            "roster_date", "archived",
        ),
        {"team": _link("team")},
        ("name", "email"),
        ("name",),
        special=("aliases", "roster_status", MERGED_INTO),
    ),
    OwnList(
        "vendors", "vendor", _same("name", "website", "note", "archived"), {}, ("name",), ("name",),
        special=(MERGED_INTO,),
    ),
    OwnList(
        "tool-functions",
        "tool_function",
        _same("function", "is_primary", "tagged_by", "tagged_on"),
        {"tool": _link("tool"), "vendor": Link("", "vendor", "vendor_id")},
        ("tool", "function"),
        ("tool", "function"),
    ),
    OwnList(
        "tools",
        "tool",
        _same(
            "name", "state", "owner_confirmed_on", "spend_class", "purpose", "closed_on", "data_class", "dpa",
            "trains_on_inputs", "sso", "known_as", "note", "archived",
        ),
        {"vendor": _link("vendor"), "owner": _link("person", "owner"), "deputy": _link("person", "deputy")},
        ("name",),
        ("name",),
        ("vendor",),
        special=("functions", "primary_function", MERGED_INTO),
    ),
    OwnList(
        "terms",
        "term",
        _same(
            "start_date", "end_date", "auto_renew", "notice_days", "notice_assumed", "notice_method", "notice_sent_on",
            "minimum_seats", "true_down", "credits_by_day", "seats_counted", price_cap="price_cap_percent",
        ),
        _WHOSE,
        ("subscription", "start_date", "end_date"),
        ("subscription",),
        nearly=("subscription", "start_date"),
    ),
    OwnList(
        "purchases",
        "entitlement",
        _same("start_date", "end_date", "quantity", "unit_price", "currency", "order_number"),
        _WHOSE,
        ("subscription", "start_date", "end_date", "quantity", "unit_price", "order_number"),
        ("subscription",),
        nearly=("subscription", "start_date", "order_number"),
    ),
    OwnList(
        "subscriptions",
        "subscription",
        _same(
            "name", "plan", "pricing_model", "currency", "period_months", "owner_confirmed_on", "cost_centre", "state",
            "account", "channel", "payer", "purpose", "experiment_budget", "separate_because", "separate_until",
            "started_on", "ended_on", "note", "archived", *_PURPOSE,
        ),
        {
            "tool": _link("tool"), "vendor": Link("", "vendor", "vendor_id"), "owner": _link("person", "owner"),
            "deputy": _link("person", "deputy"), "team": _link("team"),
        },
        ("name",),
        ("name",),
        ("tool",),
        special=(
            "seats", "unit_price", "start_date", "end_date", "auto_renew", "notice_days", "notice_method",
            "notice_sent_on", "minimum_seats", "true_down", "credits_by_day", "seats_counted", "price_cap", MERGED_INTO,
        ),
    ),
    OwnList(
        "settings",
        "setting",
        _same("name", "value"),
        {},
        ("name", "scope", "about"),
        ("name", "scope", "value"),
        special=("scope", "about", "scope_id"),
        only_adds="settings",
    ),
    OwnList(
        "taught-names",
        "vendor_alias",
        _same("text", "key", "out_of_scope", "made_by", "made_on"),
        {"vendor": _link("vendor"), "tool": _link("tool")},
        ("key",),
        ("text", "key", "made_by"),
        only_adds="taught names",
    ),
    OwnList("plans", "plan", _same("name"), {"tool": _link("tool")}, ("tool", "name"), ("tool", "name")),
    OwnList(
        "plan-functions",
        "plan_function",
        _same("function", "premium"),
        _OF_PLAN,
        ("tool", "plan", "function"),
        ("tool", "plan", "function"),
    ),
    OwnList(
        "prices",
        "price_tier",
        _same("unit_price", "currency", "period_months", "minimum", "valid_from"),
        _OF_PLAN,
        ("tool", "plan", "currency", "period_months", "minimum", "valid_from"),
        ("tool", "plan", "unit_price", "currency"),
    ),
    OwnList(
        "overlaps",
        "overlap_agreed",
        _same("reason", "until"),
        {
            "tool": Link("tool_a_id", "tool", "tool_id"), "beside": Link("tool_b_id", "tool", "beside_id"),
            "owner": _link("person", "owner"),
        },
        ("tool", "beside"),
        ("tool", "beside", "reason"),
    ),
    OwnList(
        "rates",
        "exchange_rate",
        _same("date", "base", "quote", "rate", "source"),
        {},
        ("date", "base", "quote"),
        ("date", "base", "quote", "rate", "source"),
    ),
    OwnList(
        "use-cases",
        "use_case",
        _same(
            "name", "kind", "stage", "stage_since", "value_level", "value_measure", "evidence", "evidence_on", "unit",
            "why", "budget", "currency", "value_per_unit", "margin_target_percent", "launch_until",
            "dear_model_because", "kill_criterion", "rate_limit", "kill_switch", "kill_switch_tried_on",
            "unguarded_because", "archived", *_PURPOSE,
        ),
        {
            "owner": _link("person", "owner"), "team": _link("team"),
            "kill_switch_by": _link("person", "kill_switch_by"),
        },
        ("name",),
        ("name",),
    ),
    OwnList(
        "activity-reports",
        "activity_source",
        _same(
            "data_date", "covers_from", "covers_to", "reports", "format", "lag_days", "retention_days",
            "telemetry_off", "pending",
        ),
        _WHOSE,
        ("subscription", "data_date", "covers_from", "covers_to", "reports", "format"),
        ("subscription", "tool", "data_date", "covers_to", "reports", "format"),
    ),
    OwnList(
        "seats",
        "seat",
        _same("account", "plan", "assigned", "released", "free", "protected", "protected_why"),
        {"subscription": _link("subscription"), "tool": Link("", "tool", "tool_id"), "person": _link("person")},
        ("subscription", "account"),
        ("account",),
        ("subscription",),
        nearly=("tool", "account"),
        special=("last_active", "data_date", "covers_from", "covers_to", "reports"),
    ),
    OwnList(
        "activity",
        "activity",
        _same("last_active", "surface"),
        {"seat": _link("seat"), "report": Link("source_id", "activity_source", "report_id")},
        ("id",),
        ("seat_id", "report_id"),
    ),
    OwnList(
        "feature-uses",
        "feature_use",
        _same("feature", "period_start", "period_end", "quantity"),
        {"subscription": _link("subscription"), "person": _link("person")},
        ("subscription", "person", "feature", "period_start", "period_end"),
        ("subscription", "feature", "period_start", "period_end", "quantity"),
    ),
    OwnList(
        "lines",
        "invoice_line",
        _same(
            "date", "vendor_text", "description", "amount", "currency", "net", "tax", "service_from", "service_to",
            "basis", "channel", "line_kind", "matched_by", "quantity", "order_number", "buyer", "ledger_account",
            "cost_centre", "billing_account", "line_number", "unit_price", "payment_id", "payment_date",
            invoice="invoice_number",
        ),
        {
            "vendor": _link("vendor"), "tool": _link("tool"),
            "subscription": _link("subscription"),
        },
        ("identity",),
        ("date", "amount", "currency"),
        special=("scope", "identity"),
        nearly=("vendor_text", "date", "amount", "currency"),
    ),
    OwnList(
        "usage",
        "usage",
        _same("day", "account", "model", "project", "metric", "quantity", "cost", "currency", identity="row_key"),
        {"tool": _link("tool"), "subscription": _link("subscription"), "person": _link("person")},
        ("identity", "day", "metric", "quantity", "account", "model", "project"),
        ("day", "metric", "quantity"),
    ),
    OwnList(
        "measures",
        "measure",
        _same("period_start", "period_end", "metric", "value", "currency"),
        {"use_case": _link("use_case")},
        ("use_case", "metric", "period_start", "period_end"),
        ("use_case", "period_start", "period_end", "metric", "value"),
    ),
    OwnList(
        "allocations",
        "allocation",
        _same("share", "project"),
        {"subscription": _link("subscription"), "use_case": _link("use_case"), "team": _link("team")},
        ("subscription", "use_case", "team", "project"),
        ("subscription",),
    ),
    OwnList(
        "budgets",
        "budget",
        _same("start_date", "end_date", "amount", "currency"),
        {},
        ("scope", "about", "start_date", "end_date", "currency"),
        ("scope", "start_date", "end_date", "amount", "currency"),
        nearly=("scope", "about", "start_date", "currency"),
        special=("scope", "about", "scope_id"),
    ),
    OwnList(
        "commitments",
        "commitment",
        _same("kind", "amount", "currency", "start_date", "end_date", "rolls_over", "uneven_because", "note"),
        {"subscription": _link("subscription")},
        ("subscription", "kind", "start_date", "end_date", "currency"),
        ("subscription", "amount", "currency"),
        nearly=("subscription", "kind", "start_date", "currency"),
    ),
    OwnList(
        "findings",
        "finding",
        _same(
            "rule", "question", "why", "closes", "severity", "confidence", "theoretical", "addressable", "currency",
            "saving_from", "first_seen", "last_seen", "asked_again_on", "as_of", "closed_on", "subject_kind",
            "subject_id", "evidence_hash", subject="subject_name", asked_as="status", identity="subject_key",
            outgrown_id="overruled",
        ),
        {},
        ("rule", "identity"),
        ("rule", "identity", "subject_kind", "subject_id", "subject", "question", "severity", "asked_as", "first_seen"),
    ),
    OwnList(
        "decisions",
        "decision",
        _same("decision", "why", "until", "quantity", "decided_by", "decided_on", "effective_on"),
        {
            "asked": Link("finding_id", "finding", "finding_id"), "new_owner": _link("person", "new_owner"),
            "into_tool": _link("tool", "into_tool"), "into_subscription": _link("subscription", "into_subscription"),
            "to_plan": _link("plan", "to_plan"),
        },
        ("id",),
        ("finding_id", "decision", "decided_by", "decided_on"),
    ),
    OwnList(
        "review-details",
        "finding",
        _same("about", "about_id", "part", "place", "text"),
        {},
        ("about_id", "part", "place"),
        ("about", "about_id", "part", "place", "text"),
    ),
    OwnList(
        "campaigns",
        "campaign",
        _same("name", "kind", "start_date", "due", "closed_on", "notice_by"),
        {"subscription": _link("subscription")},
        ("name",),
        ("name", "kind", "start_date", "due"),
        special=("finding_id", "seat_id"),
    ),
    OwnList(
        "round-items",
        "campaign_item",
        _same("answer", "why", "answered_by", "answered_on"),
        {
            "campaign": Link("campaign_id", "campaign", "round_id"),
            "asked": Link("finding_id", "finding", "finding_id"), "seat": Link("seat_id", "seat", "seat_id"),
            "owner": _link("person", "owner"),
        },
        ("id",),
        ("round_id",),
    ),
    OwnList("invoices", why=say("invoices are made of the spend lines; import that list")),
    OwnList("unmatched", why=say("it adds up spend lines; import that list")),
    OwnList("imports", why=say("it tells which files this catalog has read")),
    OwnList("history", why=say("it tells what was done in this catalog")),
)  # fmt: skip
"""In the order in which lists are imported together: what others name comes before them."""

BY_NAME: Mapping[str, OwnList] = {own.name: own for own in OWN_LISTS}
"""Every list that is exported, by its name."""
