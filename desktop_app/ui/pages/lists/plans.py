"""What tools and plans do and cost by their price lists, and overlaps that were agreed."""

from __future__ import annotations

from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.related import Related

_TOOL = {"tool": ("tools", "tool_id")}


class PlansPage(ListPage):
    """The plans that a tool is sold in."""

    key, title = "plans", "Plans"
    table, kind, new_title = "plans", "plan", "New…"
    facets = (("tool", "Tool"),)
    by_hand = True
    empty_title = "No plans yet"
    empty_text = (
        "A plan says what a tool is sold as, what it can do and what it lists at: it tells what is paid too much."
    )
    facts = Facts(
        title="name",
        chips=(),
        facts=("tool", "functions", "prices"),
        links=_TOOL,
        related=(
            Related("prices", "List prices", "plan", "prices", "unit_price", ("currency", "valid_from"), own="name",
                    filters=(("tool", "tool"), ("plan", "name"))),
            Related("plan-functions", "Functions of plans", "plan", "plan-functions", "function", ("premium",),
                    own="name", filters=(("tool", "tool"), ("plan", "name"))),
        ),
    )  # fmt: skip


class PricesPage(ListPage):
    """What plans list at."""

    key, title = "prices", "List prices"
    table, kind, new_title = "prices", "price", "New…"
    facets = (("tool", "Tool"), ("plan", "Plan"), ("currency", "Currency"))
    by_hand = True
    empty_title = "No list prices yet"
    empty_text = "With a plan's prices a contract can be compared with the list, and a smaller plan with a dearer one."
    facts = Facts(
        title="plan",
        chips=(),
        facts=("tool", "unit_price", "currency", "period_months", "minimum", "valid_from"),
        links=_TOOL,
        related=(),
    )


class PlanFunctionsPage(ListPage):
    """What plans contain."""

    key, title = "plan-functions", "Functions of plans"
    table, kind, new_title = "plan-functions", "plan-function", "New…"
    facets = (("tool", "Tool"), ("plan", "Plan"))
    by_hand = True
    empty_title = "No functions of plans yet"
    empty_text = "Say what a plan or a suite contains, so that a tool beside it that does the same is noticed."
    facts = Facts(title="function", chips=(), facts=("tool", "plan", "premium"), links=_TOOL, related=())


class ToolFunctionsPage(ListPage):
    """What tools are for."""

    key, title = "tool-functions", "Functions of tools"
    table, kind, new_title = "tool-functions", "tool-function", "New…"
    facets = (("function", "Function"), ("tool", "Tool"))
    by_hand = True
    empty_title = "No functions of tools yet"
    empty_text = (
        "Known tools come with what they are for; others are told here. Tools that do the same are asked about."
    )
    facts = Facts(title="tool", chips=("function",), facts=("is_primary",), links={}, related=())


class FeatureUsesPage(ListPage):
    """Who used which feature how often."""

    key, title = "feature-uses", "Use of features"
    table, kind, new_title = "feature-uses", "feature-use", "New…"
    facets = (("subscription", "Subscription"), ("feature", "Feature"))
    by_hand = True
    empty_title = "No use of features yet"
    empty_text = "With it a dear plan whose own features nobody uses is noticed."
    facts = Facts(
        title="feature",
        chips=(),
        facts=("subscription", "person", "period_start", "period_end", "quantity"),
        links={"subscription": ("subscriptions", "subscription_id"), "person": ("people", "person_id")},
        related=(),
    )


class OverlapsPage(ListPage):
    """Tools that do the same and are wanted both."""

    key, title = "overlaps", "Agreed overlaps"
    table, kind, new_title = "overlaps", "overlap", "New…"
    facets = (("tool", "Tool"), ("owner", "Owner"))
    by_hand = True
    empty_title = "No overlap is agreed"
    empty_text = (
        "Where two tools do the same and both are wanted, say why and until when; it is not asked about before."
    )
    facts = Facts(
        title="tool",
        chips=(),
        facts=("beside", "reason", "owner", "until"),
        links={"owner": ("people", "owner_id")},
        related=(),
    )
