"""The pages of the window: those of the rail in its order, further lists, and which shows which kind of record."""

from __future__ import annotations

from desktop_app.ui.rail import Place

_PAGES = "desktop_app.ui.pages"
PLACES: tuple[Place, ...] = (
    Place("home", "Home", "ph.house", f"{_PAGES}.home", "HomePage"),
    Place("tools", "Tools", "ph.stack", f"{_PAGES}.tools", "ToolsPage"),
    Place("vendors", "Vendors", "ph.storefront", f"{_PAGES}.vendors", "VendorsPage"),
    Place("subscriptions", "Subscriptions", "ph.repeat", f"{_PAGES}.subscriptions", "SubscriptionsPage"),
    Place("seats", "Seats", "ph.armchair", f"{_PAGES}.seats", "SeatsPage"),
    Place("people", "People", "ph.users", f"{_PAGES}.people", "PeoplePage"),
    Place("use-cases", "Use cases", "ph.target", f"{_PAGES}.use_cases", "UseCasesPage"),
    Place("spend", "Spend", "ph.receipt", f"{_PAGES}.spend", "SpendPage"),
    Place("review", "Review", "ph.check-square", f"{_PAGES}.review.page", "ReviewPage"),
    Place("renewals", "Renewals", "ph.calendar-check", f"{_PAGES}.renewals", "RenewalsPage"),
    Place("imports", "Imports", "ph.download-simple", f"{_PAGES}.imports.page", "ImportsPage"),
    Place("settings", "Settings", "ph.gear", f"{_PAGES}.settings", "SettingsPage"),
)
_LISTS = f"{_PAGES}.lists"
# Lists that the search and the catalog's menu lead to; the rail marks the page that each belongs to.
LISTS: tuple[Place, ...] = (
    Place("decisions", "Decisions", "", f"{_PAGES}.review.decisions", "DecisionsPage", "review"),
    Place("teams", "Teams", "", _LISTS, "TeamsPage", "people"),
    Place("invoices", "Invoices", "", _LISTS, "InvoicesPage", "spend"),
    Place("unmatched", "Vendors without a known AI tool", "", _LISTS, "UnmatchedPage", "spend"),
    Place("usage", "Use", "", _LISTS, "UsagePage", "spend"),
    Place("rates", "Exchange rates", "", _LISTS, "RatesPage", "spend"),
    Place("budgets", "Budgets", "", _LISTS, "BudgetsPage", "use-cases"),
    Place("commitments", "Commitments", "", _LISTS, "CommitmentsPage", "use-cases"),
    Place("allocations", "Shares of cost", "", _LISTS, "AllocationsPage", "use-cases"),
    Place("measures", "Measures", "", _LISTS, "MeasuresPage", "use-cases"),
    Place("plans", "Plans", "", _LISTS, "PlansPage", "tools"),
    Place("prices", "List prices", "", _LISTS, "PricesPage", "tools"),
    Place("plan-functions", "Functions of plans", "", _LISTS, "PlanFunctionsPage", "tools"),
    Place("tool-functions", "Functions of tools", "", _LISTS, "ToolFunctionsPage", "tools"),
    Place("feature-uses", "Use of features", "", _LISTS, "FeatureUsesPage", "subscriptions"),
    Place("overlaps", "Agreed overlaps", "", _LISTS, "OverlapsPage", "tools"),
)
# The page of a list that goes by another name.
PAGES = {"lines": "spend"}
# The page that shows a kind of record.
HOMES = {
    "vendor": "vendors", "tool": "tools", "subscription": "subscriptions", "seat": "seats", "person": "people",
    "team": "teams", "finding": "review", "term": "subscriptions", "invoice_line": "spend", "line": "spend",
    "use_case": "use-cases",
}  # fmt: skip
