"""What can be typed about purpose and value: use cases, their measures and shares of cost, budgets, commitments."""

from __future__ import annotations

from desktop_app.catalog.field_model import NOTE, OWNER, SPEND_CLASSES, TEAM, Field, RecordKind

_CURRENCY = Field("currency", "Currency", "currency")
_USE_CASE = Field("use_case", "Use case", "link", link="use-case")
_SUBSCRIPTION = Field("subscription", "Subscription", "link", link="subscription", required=True)

_ABOUT = (
    Field("name", "Name", required=True),
    Field("kind", "Kind", "choice", ("product", "workflow", "agent")),
    Field("stage", "Stage", "choice", ("idea", "experiment", "pilot", "production", "retired")),
    Field("stage_since", "In that stage since", "date"),
    OWNER,
    TEAM,
    Field("spend_class", "Spend class", "choice", SPEND_CLASSES, help="Beats the class of its subscriptions."),
    Field("why", "Why it was bought", "note"),
)
_VALUE = (
    Field("value_measure", "Value measure", help="What shows its value, such as minutes saved a ticket."),
    Field("unit", "Counted in", help="The metric of its measures that counts volume, such as tickets."),
    Field("value_per_unit", "Worth of one unit", "decimal", help="In the currency below."),
    Field("value_level", "How much the work is worth", "choice", ("low", "medium", "high")),
    Field("evidence", "Evidence of the value", "note"),
    Field("evidence_on", "Evidence from", "date"),
    Field("margin_target_percent", "Margin wanted (%)", "decimal", help="Of cost of revenue; empty: the setting."),
    Field("launch_until", "Launch period until", "date", help="So long a thin margin is meant."),
    Field("dear_model_because", "The dear model stays because", help="Evaluation, latency or language."),
)
_LIMITS = (
    Field("hypothesis", "Hypothesis", "note", help="What an experiment should show."),
    Field("success_measure", "Success measure", help="From which result on it has worked."),
    Field("kill_criterion", "Stop when", help="The result at which it ends."),
    Field("review_by", "Review by", "date", help="The end of an experiment."),
    Field("budget", "Budget", "money", help="An experiment's in all, an agent's for a month."),
    _CURRENCY,
    Field("rate_limit", "Rate limit", help="An agent's, such as 200 runs an hour."),
    Field("kill_switch", "Kill switch", help="How an agent is stopped."),
    Field("kill_switch_by", "Who may stop it", "link", link="person"),
    Field("kill_switch_tried_on", "Kill switch tried on", "date"),
    Field("unguarded_because", "No guard rails because", help="Such as: it only reads."),
)

PURPOSES: tuple[RecordKind, ...] = (
    RecordKind("use-case", "Use case", "use_case", (*_ABOUT, *_VALUE, *_LIMITS)),
    RecordKind(
        "measure",
        "Measure",
        "measure",
        (
            Field("use_case", "Use case", "link", link="use-case", required=True),
            Field("period_start", "From", "date", required=True),
            Field("period_end", "Until", "date", required=True),
            Field("metric", "Metric", required=True, help="Such as tickets, retries or revenue."),
            Field("value", "Value", "decimal", required=True),
            Field("currency", "Currency", "currency", help="Of revenue."),
        ),
        named="metric",
        archives=False,
    ),
    RecordKind(
        "allocation",
        "Share of cost",
        "allocation",
        (
            _SUBSCRIPTION,
            _USE_CASE,
            TEAM,
            Field("share", "Share", "share", help="Such as 0.25 or 25%."),
            Field("project", "Project", help="Instead of a share: its part of the metered use."),
        ),
        named="id",
        archives=False,
    ),
    RecordKind(
        "budget",
        "Budget",
        "budget",
        (
            TEAM,
            Field("tool", "Tool", "link", link="tool"),
            _USE_CASE,
            Field("start_date", "From", "date", required=True),
            Field("end_date", "Until", "date", required=True),
            Field("amount", "Amount", "money", required=True),
            Field("currency", "Currency", "currency", required=True),
        ),
        named="id",
        archives=False,
    ),
    RecordKind(
        "commitment",
        "Commitment",
        "commitment",
        (
            _SUBSCRIPTION,
            Field("kind", "Kind", "choice", ("commitment", "credit")),
            Field("amount", "Amount", "money", required=True),
            Field("currency", "Currency", "currency", required=True),
            Field("start_date", "From", "date"),
            Field("end_date", "Until", "date", help="Of a credit: the day it expires."),
            Field("rolls_over", "What is left rolls over", "bool"),
            Field("uneven_because", "Used unevenly because", help="Such as a season."),
            NOTE,
        ),
        named="id",
        archives=False,
    ),
)
"""The kinds of record that say what spend is for and how much of it is wanted."""
