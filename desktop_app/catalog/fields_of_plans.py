"""What can be typed about what tools and plans do: functions, prices, who uses which feature, agreed overlaps."""

from __future__ import annotations

from desktop_app.catalog.field_model import OWNER, Field, RecordKind
from desktop_app.catalog.functions import FUNCTIONS

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
    RecordKind(
        "tool-function",
        "Tool's function",
        "tool_function",
        (
            Field("tool", "Tool", "link", link="tool", required=True),
            Field("function", "Function", "choice", FUNCTIONS, required=True),
            Field(
                "is_primary", "What it is mainly for", "bool", help="A tool has one; the former one stays beside it."
            ),
        ),
        named="id",
        archives=False,
    ),
    RecordKind(
        "overlap",
        "Agreed overlap",
        "overlap_agreed",
        (
            Field("tool_a", "Tool", "link", link="tool", required=True),
            Field("tool_b", "Beside", "link", link="tool", required=True),
            Field("reason", "Both are wanted because", required=True, help="Such as quality, regions or a migration."),
            Field(OWNER.name, OWNER.title, "link", link="person", required=True, help=OWNER.help),
            Field("until", "Until", "date", required=True, help="The last day; after that it is asked again."),
        ),
        named="id",
        archives=False,
    ),
)
