"""The page Vendors."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui import record_actions
from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.related import Related
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import button


class VendorsPage(ListPage):
    """Every vendor that is paid for a known tool."""

    key, title, icon = "vendors", "Vendors", "ph.storefront"
    table, kind, new_title = "vendors", "vendor", "New vendor…"
    shown = ("name", "annual_cost", "tools", "subscriptions", "lines", "website")
    facets = ()
    one, many = "{n} vendor", "{n} vendors"
    pane_share = (320, 0.44)  # what they cost a year is whole in large letters
    empty_title = "No vendors yet"
    empty_text = "A vendor comes with the first invoice that names it, or is made by hand."
    facts = Facts(
        title="name",
        chips=(),
        facts=("annual_cost", "website", "tools", "subscriptions", "lines", "note"),
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

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.merge_button = button(self.tr("Merge…"), "merge_open", self.offer_merges)
        self.add_action(self.merge_button, first=True)

    def _offer(self, *, any_row: bool) -> None:
        any_row = any_row or self.facet_row.filtering  # any two can be merged, whatever is listed
        self.merge_button.setEnabled(any_row)
        self.merge_button.setToolTip(self.tr("Vendors that look like one") if any_row
                                     else self.tr("There is no vendor that could be merged"))  # fmt: skip

    def offer_merges(self) -> None:
        """Show which vendors look like one."""
        from desktop_app.ui.pages.vendors.merging import MergeDialog

        dialog = MergeDialog(self.session, self)
        dialog.merge.connect(lambda kept, gone: record_actions.merge_two(self, kept, gone, dialog))
        dialog.show()
