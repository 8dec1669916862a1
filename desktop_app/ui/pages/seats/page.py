"""The page Seats."""

from __future__ import annotations

from desktop_app.catalog import evidence_sums
from desktop_app.ui.detail import Facts
from desktop_app.ui.list_shares import ListShares, by_evidence
from desktop_app.ui.listing import ListPage
from desktop_app.ui.related import Related


class SeatsPage(ListPage):
    """Every seat, with what its activity proves."""

    key, title, icon = "seats", "Seats", "ph.armchair"
    table, kind, new_title = "seats", "seat", "New seat…"
    shown = ("account", "tool", "evidence", "last_active", "person", "data_date")
    facets = (("tool", "Tool"), ("evidence", "Evidence"), ("team", "Team"), ("subscription", "Subscription"))
    one, many = "{n} seat", "{n} seats"
    empty_title = "No seats yet"
    empty_text = "Import a vendor's seat or member report: the Copilot, ChatGPT, Claude and Cursor ones are known."
    facts = Facts(
        title="account",
        chips=("evidence",),
        facts=(
            "person", "team", "tool", "subscription", "plan", "assigned", "last_active", "days_inactive", "data_date",
            "covers_from", "covers_to", "reports", "end_date", "free", "protected", "protected_why", "file", "sheet",
            "row",
        ),
        links={
            "person": ("people", "person_id"), "tool": ("tools", "tool_id"),
            "subscription": ("subscriptions", "subscription_id"),
        },
        related=(
            Related("seats", "Everything this person holds", "person_id", "seats", "tool", ("last_active", "evidence"),
                    own="person_id", filters=(("person", "person"),)),
        ),
    )  # fmt: skip

    def _make_shares(self) -> ListShares:
        return ListShares("seats", "evidence", self.facet_row, self.session, by_evidence,
                          whole=evidence_sums.counts)  # fmt: skip
