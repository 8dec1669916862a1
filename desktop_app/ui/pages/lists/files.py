"""What files brought besides lines and seats: invoices, use, exchange rates, vendors without a known tool."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.ui import choosing
from desktop_app.ui.detail import Facts, PaneAct
from desktop_app.ui.listing import ListPage
from desktop_app.ui.related import Related


class InvoicesPage(ListPage):
    """Every invoice that lines name, with what it adds up to."""

    key, title = "invoices", "Invoices"
    table = "invoices"
    shown = ("invoice", "amount", "date", "vendor", "lines", "scope")
    facets = (("vendor", "Vendor"), ("scope", "Scope"))
    empty_title = "No invoices yet"
    empty_text = "An invoice comes with the first line that has its number: from a vendor's bill, a ledger or a card."
    facts = Facts(
        title="invoice",
        chips=("scope",),
        facts=("vendor", "date", "lines", "amount"),
        links={},
        related=(
            Related("lines", "Spend lines", "invoice", "spend", "description", ("date", "amount"), own="invoice",
                    filters=(("invoice", "invoice"),)),
        ),
    )  # fmt: skip


class UsagePage(ListPage):
    """Use by day, person and model, as vendors report it."""

    key, title = "usage", "Use"
    table = "usage"
    shown = ("day", "quantity", "tool", "model", "cost", "person", "metric", "project")
    facets = (("tool", "Tool"), ("model", "Model"), ("metric", "Metric"))
    empty_title = "No use yet"
    empty_text = "Import a vendor's report of use: tokens, requests or credits by day, person or model."
    facts = Facts(
        title="metric",
        chips=(),
        facts=(
            "tool",
            "subscription",
            "person",
            "account",
            "model",
            "project",
            "day",
            "quantity",
            "cost",
            "file",
            "row",
        ),
        links={},
        related=(),
    )


class RatesPage(ListPage):
    """Exchange rates by day, with their source."""

    key, title = "rates", "Exchange rates"
    table, kind, new_title = "rates", "rate", "New…"
    shown = ("date", "rate", "base", "quote", "source")
    facets = (("base", "Base currency"), ("quote", "Quote currency"))
    empty_title = "No exchange rates yet"
    empty_text = (
        "Without a rate an amount is shown apart in its own currency, never one to one. Import rates, or type one."
    )
    facts = Facts(title="quote", chips=(), facts=("base", "rate", "date", "source"), links={}, related=())


class UnmatchedPage(ListPage):
    """Vendors whose lines are kept and belong to no known AI tool."""

    key, title = "unmatched", "Vendors without a known AI tool"
    table = "unmatched"
    shown = ("vendor_text", "amount", "lines", "last_date", "settled", "example")
    facets = (("settled", "Said to be no AI tool"),)
    empty_title = "Every line belongs to a tool"
    empty_text = "Lines of vendors that sell no known AI tool are kept and counted; they would be listed here."
    facts = Facts(
        title="vendor_text",
        chips=(),
        facts=("lines", "amount", "last_date", "example", "settled"),
        links={},
        related=(
            Related("lines", "Spend lines", "vendor_text", "spend", "description", ("date", "amount"),
                    own="vendor_text", extra=(("scope", "out"),), filters=(("vendor_text", "vendor_text"),)),
        ),
    )  # fmt: skip

    def rest(self) -> Iterator[None]:
        """Offer to say what the vendor of a row is."""
        yield from super().rest()
        self.pane.act = PaneAct("match_vendor", self.tr("Say what it is…"), self._ask)
        self.view.opened.connect(lambda _record: self._ask(self.view.grid_model.row(self.view.currentIndex().row())))

    def _ask(self, row: Mapping[str, Any]) -> None:
        """Ask which tool the vendor of a row stands for."""
        choosing.ask(self, str(row["vendor_text"]))
