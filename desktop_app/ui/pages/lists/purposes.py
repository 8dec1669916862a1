"""Teams, and what use cases, budgets and commitments are made of."""

from __future__ import annotations

from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.related import Related


class TeamsPage(ListPage):
    """Every team with its cost centre."""

    key, title = "teams", "Teams"
    table, kind, new_title = "teams", "team", "New…"
    empty_title = "No teams yet"
    empty_text = "Teams come with the list of people, with cost centres in it, or are made by hand."
    facts = Facts(
        title="name",
        chips=(),
        facts=("cost_centre", "parent", "people"),
        links={},
        related=(
            Related("people", "People", "team_id", "people", "name", ("status",), filters=(("team", "name"),)),
            Related("budgets", "Budgets", "about", "budgets", "about", ("end_date", "amount"), own="name",
                    extra=(("scope", "team"),), filters=(("about", "name"),)),
        ),
    )  # fmt: skip


class MeasuresPage(ListPage):
    """What use cases bring, period by period."""

    key, title = "measures", "Measures"
    table, kind, new_title = "measures", "measure", "New…"
    facets = (("use_case", "Use case"), ("metric", "Metric"))
    empty_title = "No measures yet"
    empty_text = "Tickets, revenue, retries of a use case by period: with them cost becomes unit cost and margin."
    facts = Facts(
        title="use_case",
        chips=(),
        facts=("metric", "value", "currency", "period_start", "period_end", "file", "row"),
        links={},
        related=(),
    )


class AllocationsPage(ListPage):
    """Which share of a subscription's cost is whose."""

    key, title = "allocations", "Shares of cost"
    table, kind, new_title = "allocations", "allocation", "New…"
    facets = (("subscription", "Subscription"), ("use_case", "Use case"), ("team", "Team"))
    empty_title = "No shares of cost yet"
    empty_text = "Say which share or project of a subscription a use case or a team pays for."
    facts = Facts(
        title="subscription",
        chips=(),
        facts=("use_case", "team", "share", "project"),
        links={"use_case": ("use-cases", "use_case_id")},
        related=(),
    )


class BudgetsPage(ListPage):
    """Budgets of the company, teams, tools and use cases."""

    key, title = "budgets", "Budgets"
    table, kind, new_title = "budgets", "budget", "New…"
    shown = ("about", "amount", "start_date", "end_date", "scope")
    facets = (("scope", "Kind"),)
    empty_title = "No budgets yet"
    empty_text = "A budget for a time is compared with what is spent, and with where the pace leads."
    facts = Facts(
        title="about",
        chips=("scope",),
        facts=("start_date", "end_date", "amount", "file", "row"),
        links={},
        related=(),
    )


class CommitmentsPage(ListPage):
    """What was promised to a vendor or paid ahead."""

    key, title = "commitments", "Commitments"
    table, kind, new_title = "commitments", "commitment", "New…"
    shown = ("subscription", "amount", "start_date", "end_date", "kind")
    facets = (("subscription", "Subscription"), ("kind", "Kind"))
    empty_title = "No commitments yet"
    empty_text = "An amount that was promised or paid ahead is compared with what is used of it."
    facts = Facts(
        title="subscription",
        chips=("kind",),
        facts=("start_date", "end_date", "amount", "rolls_over", "uneven_because", "note"),
        links={},
        related=(),
    )
