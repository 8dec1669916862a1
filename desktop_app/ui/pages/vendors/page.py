"""The page Vendors."""

from __future__ import annotations

from desktop_app.ui.detail import Facts, Related
from desktop_app.ui.listing import ListPage


class VendorsPage(ListPage):
    """Every vendor that is paid for a known tool."""

    key, title, icon = "vendors", "Vendors", "ph.storefront"
    table, kind, new_title = "vendors", "vendor", "New vendor…"
    shown = ("name", "tools", "subscriptions", "lines", "website")
    facets = ()
    one, many = "{n} vendor", "{n} vendors"
    empty_title = "No vendors yet"
    empty_text = "A vendor comes with the first invoice that names it, or is made by hand."
    facts = Facts(
        title="name",
        chips=(),
        facts=("website", "tools", "subscriptions", "lines", "note"),
        links={},
        related=(
            Related("tools", "Tools", "vendor_id", "tools", "name", ("state",), filters=(("vendor", "name"),)),
            Related(
                "subscriptions",
                "Subscriptions",
                "vendor_id",
                "subscriptions",
                "name",
                ("annual", "end_date"),
                filters=(("vendor", "name"),),
            ),
            Related(
                "lines",
                "Spend lines",
                "vendor_id",
                "spend",
                "description",
                ("date", "amount"),
                filters=(("vendor", "name"),),
            ),
        ),
    )
