"""The page People."""

from __future__ import annotations

from desktop_app.ui.detail import Facts, Related
from desktop_app.ui.listing import ListPage


class PeoplePage(ListPage):
    """Everyone who holds, owns or pays for something."""

    key, title, icon = "people", "People", "ph.users"
    table, kind, new_title = "people", "person", "New person…"
    shown = ("name", "team", "status", "seats", "end_date", "email")
    facets = (("team", "Team"), ("status", "Status"), ("kind", "Kind"))
    one, many = "{n} person", "{n} people"
    empty_title = "No people yet"
    empty_text = "Import a list of people, with leaving dates: seats of leavers are then asked about."
    facts = Facts(
        title="name",
        chips=("status", "kind"),
        facts=("email", "team", "title", "manager", "employee_no", "start_date", "end_date"),
        links={},
        related=(
            Related(
                "findings",
                "Questions",
                "subject_id",
                "review",
                "question",
                ("status",),
                extra=(("subject_kind", "person"),),
            ),
            Related(
                "seats",
                "Seats",
                "person_id",
                "seats",
                "tool",
                ("last_active", "evidence"),
                filters=(("person", "name"),),
            ),
            Related(
                "subscriptions",
                "Owns",
                "owner_id",
                "subscriptions",
                "name",
                ("annual", "end_date"),
                filters=(("owner", "name"),),
            ),
            Related("tools", "Owns", "owner_id", "tools", "name", ("state",), filters=(("owner", "name"),)),
        ),
    )
