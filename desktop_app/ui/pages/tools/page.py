"""The page Tools."""

from __future__ import annotations

from desktop_app.ui.detail import Facts, Related
from desktop_app.ui.listing import ListPage


class ToolsPage(ListPage):
    """Every AI tool, known or discovered."""

    key, title, icon = "tools", "Tools", "ph.stack"
    table, kind, new_title = "tools", "tool", "New tool…"
    shown = ("name", "vendor", "state", "owner", "seats", "last_charge")
    facets = (("vendor", "Vendor"), ("state", "State"), ("owner", "Owner"), ("spend_class", "Class"))
    one, many = "{n} tool", "{n} tools"
    empty_title = "No tools yet"
    empty_text = "A tool comes with the first invoice or seat report that names it, or is made by hand."
    facts = Facts(
        title="name",
        chips=("state", "spend_class"),
        facts=("vendor", "owner", "functions", "purpose", "subscriptions", "seats", "last_charge"),
        links={"vendor": ("vendors", "vendor_id"), "owner": ("people", "owner_id")},
        related=(
            Related(
                "findings",
                "Questions",
                "subject_id",
                "review",
                "question",
                ("status",),
                extra=(("subject_kind", "tool"),),
            ),
            Related(
                "subscriptions",
                "Subscriptions",
                "tool_id",
                "subscriptions",
                "name",
                ("annual", "end_date"),
                filters=(("tool", "name"),),
            ),
            Related("seats", "Seats", "tool_id", "seats", "account", ("evidence",), filters=(("tool", "name"),)),
            Related(
                "lines",
                "Spend lines",
                "tool_id",
                "spend",
                "description",
                ("date", "amount"),
                filters=(("tool", "name"),),
            ),
        ),
    )
