"""What can be typed about plans: what they contain, what they cost, and who uses which feature."""

from __future__ import annotations

from desktop_app.catalog.field_model import Field, RecordKind

_PLAN = Field("plan", "Plan", "link", link="plan", required=True)

PLANS: tuple[RecordKind, ...] = (
    RecordKind(
        "plan",
        "Plan",
        "plan",
        (
            Field("tool", "Tool", "link", link="tool", required=True),
            Field("name", "Name", required=True, help="As the subscription names it."),
        ),
        archives=False,
    ),
    RecordKind(
        "plan-function",
        "Plan's function",
        "plan_function",
        (
            _PLAN,
            Field("function", "Function or feature", required=True),
            Field("premium", "Lower plans lack it", "bool"),
        ),
        named="function",
        archives=False,
    ),
    RecordKind(
        "price",
        "List price",
        "price_tier",
        (
            _PLAN,
            Field("unit_price", "Price of a unit", "decimal", required=True),
            Field("currency", "Currency", "currency", required=True),
            Field("period_months", "For so many months", "int", help="12 is a price by the year.", highest=120),
            Field("minimum", "From so many units", "int"),
            Field("valid_from", "Valid from", "date"),
        ),
        named="id",
        archives=False,
    ),
    RecordKind(
        "feature-use",
        "Use of a feature",
        "feature_use",
        (
            Field("subscription", "Subscription", "link", link="subscription", required=True),
            Field("person", "Person", "link", link="person", required=True),
            Field("feature", "Feature", required=True),
            Field("period_start", "From", "date", required=True),
            Field("period_end", "Until", "date", required=True),
            Field("quantity", "How often", "decimal", required=True),
        ),
        named="feature",
        archives=False,
    ),
)
