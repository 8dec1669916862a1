"""The pages of the window, in the order of the rail, and which of them shows which kind of record."""

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
    Place("review", "Review", "ph.check-square", f"{_PAGES}.review", "ReviewPage"),
    Place("renewals", "Renewals", "ph.calendar-check", f"{_PAGES}.renewals", "RenewalsPage"),
    Place("imports", "Imports", "ph.download-simple", f"{_PAGES}.imports", "ImportsPage"),
    Place("settings", "Settings", "ph.gear", f"{_PAGES}.settings", "SettingsPage"),
)
# The page of a list that goes by another name.
PAGES = {"lines": "spend"}
# The page that shows a kind of record.
HOMES = {
    "vendor": "vendors", "tool": "tools", "subscription": "subscriptions", "seat": "seats", "person": "people",
    "team": "people", "finding": "review", "term": "subscriptions", "invoice_line": "spend", "line": "spend",
    "use_case": "use-cases",
}  # fmt: skip
