"""Lists without a place in the rail: teams, invoices, use, plans and prices, budgets, rates and others."""

from desktop_app.ui.pages.lists.files import InvoicesPage, RatesPage, UnmatchedPage, UsagePage
from desktop_app.ui.pages.lists.plans import (
    FeatureUsesPage,
    OverlapsPage,
    PlanFunctionsPage,
    PlansPage,
    PricesPage,
    ToolFunctionsPage,
)
from desktop_app.ui.pages.lists.purposes import (
    AllocationsPage,
    BudgetsPage,
    CommitmentsPage,
    MeasuresPage,
    TeamsPage,
)

__all__ = [
    "AllocationsPage",
    "BudgetsPage",
    "CommitmentsPage",
    "FeatureUsesPage",
    "InvoicesPage",
    "MeasuresPage",
    "OverlapsPage",
    "PlanFunctionsPage",
    "PlansPage",
    "PricesPage",
    "RatesPage",
    "TeamsPage",
    "ToolFunctionsPage",
    "UnmatchedPage",
    "UsagePage",
]
