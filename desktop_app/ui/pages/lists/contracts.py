"""What was bought of contracts, order by order, and their terms: a contract's price and dates over time."""

from __future__ import annotations

from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage

_LINKS = {"subscription": ("subscriptions", "subscription_id"), "tool": ("tools", "tool_id"),
          "vendor": ("vendors", "vendor_id")}  # fmt: skip


class PurchasesPage(ListPage):
    """Every purchase of a contract with its days, seats and price."""

    key, title = "purchases", "Purchases"
    table, kind, new_title = "purchases", "purchase", "New…"
    shown = ("subscription", "start_date", "quantity", "unit_price", "currency", "end_date", "order_number")
    facets = (("tool", "Tool"), ("subscription", "Subscription"), ("currency", "Currency"))
    empty_title = "No purchases yet"
    empty_text = "Seats bought later, with their own order, day and price, stand beside the first; so does a new price."
    facts = Facts(
        title="subscription",
        chips=(),
        facts=("tool", "vendor", "order_number", "start_date", "end_date", "quantity", "unit_price", "currency",
               "file", "row"),
        links=_LINKS,
        related=(),
    )  # fmt: skip


class TermsPage(ListPage):
    """Every term of a contract, those that are over too."""

    key, title = "terms", "Terms"
    table, kind, new_title = "terms", "term", "New…"
    shown = ("subscription", "start_date", "end_date", "auto_renew", "notice_days", "minimum_seats")
    facets = (("tool", "Tool"), ("subscription", "Subscription"), ("auto_renew", "Renews itself"))
    empty_title = "No terms yet"
    empty_text = "From when to when a contract runs, and how it can be ended; the next term stands beside the last."
    facts = Facts(
        title="subscription",
        chips=(),
        facts=("tool", "vendor", "start_date", "end_date", "auto_renew", "notice_days", "notice_assumed",
               "notice_method", "notice_sent_on", "minimum_seats", "true_down", "credits_by_day", "seats_counted",
               "price_cap", "file", "row"),
        links=_LINKS,
        related=(),
    )  # fmt: skip
