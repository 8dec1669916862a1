"""The pages of the window: those of the rail in its order, further lists, and which shows which kind of record."""

from __future__ import annotations

from desktop_app.ui.rail import Place

_PAGES = "desktop_app.ui.pages"
PLACES: tuple[Place, ...] = (
    Place("home", "Home", "ph.house", f"{_PAGES}.home.page", "HomePage"),
    Place("tools", "Tools", "ph.stack", f"{_PAGES}.tools.page", "ToolsPage"),
    Place("vendors", "Vendors", "ph.storefront", f"{_PAGES}.vendors.page", "VendorsPage"),
    Place("subscriptions", "Subscriptions", "ph.repeat", f"{_PAGES}.subscriptions.page", "SubscriptionsPage"),
    Place("seats", "Seats", "ph.armchair", f"{_PAGES}.seats.page", "SeatsPage"),
    Place("people", "People", "ph.users", f"{_PAGES}.people.page", "PeoplePage"),
    Place("use-cases", "Use cases", "ph.target", f"{_PAGES}.use_cases.page", "UseCasesPage"),
    Place("spend", "Spend", "ph.receipt", f"{_PAGES}.spend.page", "SpendPage"),
    Place("review", "Review", "ph.check-square", f"{_PAGES}.review.page", "ReviewPage"),
    Place("renewals", "Renewals", "ph.calendar-check", f"{_PAGES}.renewals.page", "RenewalsPage"),
    Place("imports", "Imports", "ph.download-simple", f"{_PAGES}.imports.page", "ImportsPage"),
    Place("settings", "Settings", "ph.gear", f"{_PAGES}.settings.page", "SettingsPage"),
)
_LISTS = f"{_PAGES}.lists"
# Lists that the search and the catalog's menu lead to; the rail marks the page that each belongs to.
LISTS: tuple[Place, ...] = (
    Place("decisions", "Decisions", "", f"{_PAGES}.review.decisions", "DecisionsPage", "review"),
    Place("purchases", "Purchases", "", f"{_LISTS}.contracts", "PurchasesPage", "subscriptions"),
    Place("terms", "Terms", "", f"{_LISTS}.contracts", "TermsPage", "subscriptions"),
    Place("teams", "Teams", "", f"{_LISTS}.purposes", "TeamsPage", "people"),
    Place("invoices", "Invoices", "", f"{_LISTS}.files", "InvoicesPage", "spend"),
    Place("unmatched", "Vendors without a known AI tool", "", f"{_LISTS}.files", "UnmatchedPage", "spend"),
    Place("usage", "Use", "", f"{_LISTS}.files", "UsagePage", "spend"),
    Place("rates", "Exchange rates", "", f"{_LISTS}.files", "RatesPage", "spend"),
    Place("budgets", "Budgets", "", f"{_LISTS}.purposes", "BudgetsPage", "use-cases"),
    Place("commitments", "Commitments", "", f"{_LISTS}.purposes", "CommitmentsPage", "use-cases"),
    Place("allocations", "Shares of cost", "", f"{_LISTS}.purposes", "AllocationsPage", "use-cases"),
    Place("measures", "Measures", "", f"{_LISTS}.purposes", "MeasuresPage", "use-cases"),
    Place("plans", "Plans", "", f"{_LISTS}.plans", "PlansPage", "tools"),
    Place("prices", "List prices", "", f"{_LISTS}.plans", "PricesPage", "tools"),
    Place("plan-functions", "Functions of plans", "", f"{_LISTS}.plans", "PlanFunctionsPage", "tools"),
    Place("tool-functions", "Functions of tools", "", f"{_LISTS}.plans", "ToolFunctionsPage", "tools"),
    Place("feature-uses", "Use of features", "", f"{_LISTS}.plans", "FeatureUsesPage", "subscriptions"),
    Place("overlaps", "Agreed overlaps", "", f"{_LISTS}.plans", "OverlapsPage", "tools"),
)
# The page of a list that goes by another name.
PAGES = {"lines": "spend"}
# The page that shows a kind of record.
HOMES = {
    "vendor": "vendors", "tool": "tools", "subscription": "subscriptions", "seat": "seats", "person": "people",
    "team": "teams", "finding": "review", "term": "subscriptions", "invoice_line": "spend", "line": "spend",
    "use_case": "use-cases",
}  # fmt: skip
