"""The lists of what tools and plans do and cost by their price lists, and of overlaps that were agreed."""

from __future__ import annotations

from desktop_app.catalog.contract_columns import SUBSCRIPTION_ID
from desktop_app.catalog.table_model import Column, Table

_C = Column
_PLAN = "JOIN plan p ON p.id = x.plan_id JOIN tool t ON t.id = p.tool_id"
_OF_PLAN = (
    _C("tool", "Tool", "link", "t.name", width=160),
    _C("plan", "Plan", "text", "p.name", width=140),
)
_TOOL_ID = _C("tool_id", "Tool id", "int", "t.id", visible=False)
_PLAN_ID = _C("plan_id", "Plan id", "int", "x.plan_id", visible=False)

PLANS = Table(
    "plans",
    "Plans",
    (
        _C("tool", "Tool", "link", "t.name", width=160),
        _C("name", "Plan", "text", "x.name", width=160),
        _C(
            "functions",
            "Functions and features",
            "text",
            "(SELECT group_concat(replace(f.function, '_', ' '), ', ') FROM plan_function f WHERE f.plan_id = x.id)",
            width=240,
        ),
        _C("prices", "Prices", "int", "(SELECT count(*) FROM price_tier r WHERE r.plan_id = x.id)", width=70),
        _TOOL_ID,
    ),
    "plan x JOIN tool t ON t.id = x.tool_id",
    "x.id",
    (("tool", False), ("name", False)),
    search=("tool", "name"),
)

PLAN_FUNCTIONS = Table(
    "plan-functions",
    "Functions of plans",
    (
        *_OF_PLAN,
        _C("function", "Function or feature", "text", "replace(x.function, '_', ' ')", width=200),
        _C("premium", "Lower plans lack it", "bool", "x.premium", width=130),
        _TOOL_ID,
        _PLAN_ID,
    ),
    f"plan_function x {_PLAN}",
    "x.id",
    (("tool", False), ("plan", False)),
    search=("tool", "plan", "function"),
)

PRICES = Table(
    "prices",
    "List prices",
    (
        *_OF_PLAN,
        _C("unit_price", "Price of a unit", "decimal", "x.unit_price", width=110),
        _C("currency", "Currency", "text", "x.currency", width=80),
        _C("period_months", "For so many months", "int", "x.period_months", width=140),
        _C("minimum", "From so many units", "int", "x.minimum", width=140),
        _C("valid_from", "Valid from", "date", "x.valid_from", width=96),
        _TOOL_ID,
        _PLAN_ID,
    ),
    f"price_tier x {_PLAN}",
    "x.id",
    (("tool", False), ("plan", False), ("minimum", False)),
    search=("tool", "plan"),
)

TOOL_FUNCTIONS = Table(
    "tool-functions",
    "Functions of tools",
    (
        _C("tool", "Tool", "link", "t.name", width=180),
        _C("function", "Function", "chip", "x.function", width=206),
        _C("is_primary", "What it is mainly for", "bool", "x.is_primary", width=150),
        _C("tagged_by", "Said by", "text", "x.tagged_by", visible=False, width=110),
        _C("tagged_on", "Said on", "date", "x.tagged_on", visible=False, width=96),
        _C("vendor", "Vendor", "text", "v.name", visible=False, width=130),
        _TOOL_ID,
        _C("vendor_id", "Vendor id", "int", "t.vendor_id", visible=False),
    ),
    "tool_function x JOIN tool t ON t.id = x.tool_id JOIN vendor v ON v.id = t.vendor_id",
    "x.id",
    (("tool", False), ("is_primary", True)),
    where="t.archived = 0",
    search=("tool", "function"),
)

FEATURE_USES = Table(
    "feature-uses",
    "Use of features",
    (
        _C("subscription", "Subscription", "link", "s.name", width=160),
        _C("person", "Person", "link", "n.name", width=140),
        _C("feature", "Feature", "text", "x.feature", width=160),
        _C("period_start", "From", "date", "x.period_start", width=96),
        _C("period_end", "Until", "date", "x.period_end", width=96),
        _C("quantity", "How often", "decimal", "x.quantity", width=90),
        SUBSCRIPTION_ID,
        _C("person_id", "Person id", "int", "x.person_id", visible=False),
    ),
    "feature_use x JOIN subscription s ON s.id = x.subscription_id LEFT JOIN person n ON n.id = x.person_id",
    "x.id",
    (("subscription", False), ("period_start", True)),
    search=("subscription", "person", "feature"),
)

OVERLAPS = Table(
    "overlaps",
    "Agreed overlaps",
    (
        _C("tool", "Tool", "link", "a.name", width=150),
        _C("beside", "Beside", "text", "b.name", width=150),
        _C("reason", "Both are wanted because", "text", "x.reason", width=240),
        _C("owner", "Owner", "link", "n.name", width=130),
        _C("until", "Until", "date", "x.until", width=96),
        _C("tool_id", "Tool id", "int", "a.id", visible=False),
        _C("beside_id", "Beside id", "int", "b.id", visible=False),
        _C("owner_id", "Owner id", "int", "x.owner_id", visible=False),
    ),
    "overlap_agreed x JOIN tool a ON a.id = x.tool_a_id JOIN tool b ON b.id = x.tool_b_id"
    " LEFT JOIN person n ON n.id = x.owner_id",
    "x.id",
    (("tool", False), ("beside", False)),
    search=("tool", "beside", "reason"),
)
