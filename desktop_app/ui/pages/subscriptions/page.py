"""The page Subscriptions."""

from __future__ import annotations

from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.related import Related


class SubscriptionsPage(ListPage):
    """Every contract with its term, deadline, price and owner."""

    key, title, icon = "subscriptions", "Subscriptions", "ph.repeat"
    table, kind, new_title = "subscriptions", "subscription", "New subscription…"
    shown = ("name", "annual", "seats", "assigned", "notice_by", "owner")
    facets = (("tool", "Tool"), ("owner", "Owner"), ("team", "Team"), ("spend_class", "Class"), ("state", "State"))
    one, many = "{n} subscription", "{n} subscriptions"
    empty_title = "No subscriptions yet"
    empty_text = "Import the tracker you have, or a seat report: its subscription is made with it."
    facts = Facts(
        title="name",
        chips=("state", "spend_class"),
        facts=(
            "tool", "vendor", "plan", "owner", "team", "purpose", "seats", "on_record", "assigned", "free",
            "unit_price", "annual", "start_date", "end_date", "auto_renew", "notice_by", "notice_days",
            "notice_assumed", "minimum_seats",
            "account", "payer", "review_by",
        ),
        links={"tool": ("tools", "tool_id"), "vendor": ("vendors", "vendor_id"), "owner": ("people", "owner_id")},
        related=(
            Related("findings", "Questions", "subject_id", "review", "question", ("status",),
                    extra=(("subject_kind", "subscription"),)),
            Related("purchases", "Purchases", "subscription_id", "purchases", "start_date",
                    ("quantity", "unit_price", "currency"), filters=(("subscription", "name"),),
                    together="{quantity} × {unit_price} {currency}"),
            Related("terms", "Terms", "subscription_id", "terms", "start_date", ("end_date",),
                    filters=(("subscription", "name"),)),
            Related("seats", "Seats", "subscription_id", "seats", "account", ("evidence",),
                    filters=(("subscription", "name"),)),
            Related("lines", "Spend lines", "subscription_id", "spend", "description", ("date", "amount")),
        ),
    )  # fmt: skip
