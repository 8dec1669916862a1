"""The lists of use cases, their measures, the shares of cost that are theirs, budgets and commitments."""

from __future__ import annotations

from desktop_app.catalog.contract_columns import SUBSCRIPTION, SUBSCRIPTION_ID
from desktop_app.catalog.lists_of_files import FILE
from desktop_app.catalog.sentence_store import company_sql
from desktop_app.catalog.table_model import Column, Table, archive_columns, cost_columns, origin_columns, told_of

_C = Column
_FILED = origin_columns("x")
_SHARE = "CASE WHEN x.share IS NOT NULL THEN printf('%.10g', CAST(x.share AS REAL) * 100) || ' %' END"
_FILE = {"file": FILE.format("x")}

USE_CASES = Table(
    "use-cases",
    "Use cases",
    (
        _C("name", "Use case", "text", "x.name", width=210),
        *cost_columns("x", ("annual_cost_currency", "Cost currency")),
        _C("verdict", "Scaling", "chip", told_of("x", "verdicts"), width=118),
        _C("models", "Models, dearest first", "text", told_of("x", "models"), width=190),
        _C("kind", "Kind", "chip", "x.kind", width=104),
        _C("stage", "Stage", "chip", "x.stage", width=112),
        _C("owner", "Owner", "link", "p.name", width=140),
        _C("team", "Team", "text", "team.name", width=120),
        _C("spend_class", "Class", "chip", "x.spend_class", width=130),
        _C("value_level", "Worth", "text", "x.value_level", width=80),
        _C("review_by", "Review by", "date", "x.review_by", width=96),
        _C("value_measure", "Value measure", "text", "x.value_measure", width=180),
        _C("evidence_on", "Evidence from", "date", "x.evidence_on", visible=False, width=96),
        _C("unit", "Counted in", "text", "x.unit", visible=False, width=90),
        _C("stage_since", "Since", "date", "x.stage_since", visible=False, width=96),
        _C("why", "Why", "text", "x.why", visible=False, width=200),
        _C("budget", "Budget", "money", "x.budget", visible=False, width=110),
        _C("currency", "Currency", "text", "x.currency", visible=False, width=70),
        _C("value_per_unit", "Value per unit", "decimal", "x.value_per_unit", visible=False, width=90),
        _C("evidence", "Evidence", "text", "x.evidence", visible=False, width=180),
        _C("hypothesis", "Hypothesis", "text", "x.hypothesis", visible=False, width=180),
        _C("success_measure", "Success measure", "text", "x.success_measure", visible=False, width=140),
        _C("margin_target_percent", "Target margin (%)", "decimal", "x.margin_target_percent", visible=False, width=90),
        _C("launch_until", "Launch until", "date", "x.launch_until", visible=False, width=96),
        _C("dear_model_because", "Dear model because", "text", "x.dear_model_because", visible=False, width=160),
        _C("kill_criterion", "Stop if", "text", "x.kill_criterion", visible=False, width=160),
        _C("rate_limit", "Rate limit", "text", "x.rate_limit", visible=False, width=110),
        _C("kill_switch", "Kill switch", "text", "x.kill_switch", visible=False, width=110),
        _C(
            "kill_switch_by",
            "Switched off by",
            "link",
            "(SELECT name FROM person WHERE person.id = x.kill_switch_by_id)",
            visible=False,
            width=130,
        ),
        _C("unguarded_because", "Unguarded because", "text", "x.unguarded_because", visible=False, width=160),
        _C("kill_switch_tried_on", "Switch tried", "date", "x.kill_switch_tried_on", visible=False, width=96),
        _C("owner_id", "Owner id", "int", "x.owner_id", visible=False),
        _C("team_id", "Team id", "int", "x.team_id", visible=False),
        _C("kill_switch_by_id", "Switched off by id", "int", "x.kill_switch_by_id", visible=False),
        *_FILED,
        *archive_columns("x", merged=False),
    ),
    "use_case x LEFT JOIN person p ON p.id = x.owner_id LEFT JOIN team ON team.id = x.team_id",
    "x.id",
    (("name", False),),
    where="x.archived = 0",
    joins=_FILE,
    search=("name", "value_measure", "why"),
)

MEASURES = Table(
    "measures",
    "Measures",
    (
        _C("use_case", "Use case", "link", "u.name", width=180),
        _C("period_start", "From", "date", "x.period_start", width=96),
        _C("period_end", "Until", "date", "x.period_end", width=96),
        _C("metric", "Metric", "text", "x.metric", width=120),
        _C("value", "Value", "decimal", "x.value", width=110),
        _C("currency", "Currency", "text", "x.currency", width=70),
        _C("use_case_id", "Use case id", "int", "x.use_case_id", visible=False),
        *_FILED,
    ),
    "measure x JOIN use_case u ON u.id = x.use_case_id",
    "x.id",
    (("use_case", False), ("period_start", True)),
    where="u.archived = 0",
    joins=_FILE,
    search=("use_case", "metric"),
)

ALLOCATIONS = Table(
    "allocations",
    "Shares of cost",
    (
        SUBSCRIPTION,
        _C("use_case", "Use case", "link", "u.name", width=170),
        _C("team", "Team", "text", "team.name", width=120),
        _C("share", "Share", "text", _SHARE, width=70),
        _C("project", "Project", "text", "x.project", width=130),
        SUBSCRIPTION_ID,
        _C("use_case_id", "Use case id", "int", "x.use_case_id", visible=False),
        _C("team_id", "Team id", "int", "x.team_id", visible=False),
    ),
    "allocation x JOIN subscription s ON s.id = x.subscription_id LEFT JOIN use_case u ON u.id = x.use_case_id"
    " LEFT JOIN team ON team.id = x.team_id",
    "x.id",
    (("subscription", False),),
    search=("subscription", "use_case", "team"),
)

BUDGETS = Table(
    "budgets",
    "Budgets",
    (
        _C("scope", "For", "chip", "replace(x.scope, '_', ' ')", width=90),
        _C(
            "about",
            "Name",
            "text",
            "coalesce(team.name, t.name, u.name, 'The company')",
            width=170,
            told=company_sql("x.scope"),
        ),
        _C("start_date", "From", "date", "x.start_date", width=96),
        _C("end_date", "Until", "date", "x.end_date", width=96),
        _C("amount", "Amount", "money", "x.amount", width=120),
        _C("currency", "Currency", "text", "x.currency", visible=False, width=70),
        _C("scope_id", "Name id", "int", "x.scope_id", visible=False),
        *_FILED,
    ),
    "budget x LEFT JOIN team ON team.id = x.team_id LEFT JOIN tool t ON t.id = x.tool_id"
    " LEFT JOIN use_case u ON u.id = x.use_case_id",
    "x.id",
    (("start_date", True),),
    joins=_FILE,
    search=("about",),
)

COMMITMENTS = Table(
    "commitments",
    "Commitments",
    (
        SUBSCRIPTION,
        _C("kind", "Kind", "chip", "x.kind", width=120),
        _C("start_date", "From", "date", "x.start_date", width=96),
        _C("end_date", "Until", "date", "x.end_date", width=96),
        _C("amount", "Amount", "money", "x.amount", width=120),
        _C("currency", "Currency", "text", "x.currency", visible=False, width=70),
        _C("rolls_over", "Rolls over", "bool", "x.rolls_over", visible=False, width=80),
        _C("uneven_because", "Uneven because", "text", "x.uneven_because", visible=False, width=150),
        _C("note", "Note", "text", "x.note", visible=False, width=180),
        SUBSCRIPTION_ID,
    ),
    "commitment x JOIN subscription s ON s.id = x.subscription_id",
    "x.id",
    (("end_date", False),),
    search=("subscription", "note"),
)

RATES = Table(
    "rates",
    "Exchange rates",
    (
        _C("date", "Date", "date", "r.date", width=96),
        _C("base", "Base currency", "text", "r.base", width=110),
        _C("quote", "Quote currency", "text", "r.quote", width=110),
        _C("rate", "Rate", "decimal", "r.rate", width=110),
        _C("source", "Source", "text", "r.source", width=160),
    ),
    "exchange_rate r",
    "r.id",
    (("date", True),),
    search=("base", "quote", "source"),
)
