"""The page People."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.ui import notices
from desktop_app.ui.detail import Facts
from desktop_app.ui.list_shares import ListShares, SeatsHeld
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.related import Related
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import button


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

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.erase_button = button(self.tr("Erase…"), "erase_person", self._ask_to_erase, role="danger")
        self.add_action(self.erase_button, first=True)

    def _offer(self, *, any_row: bool) -> None:
        self.erase_button.setEnabled(any_row)
        self.erase_button.setToolTip(self.tr("Erase the chosen person for good, from the history too") if any_row
                                     else self.tr("Nobody is listed who could be erased"))  # fmt: skip

    def _make_shares(self) -> ListShares:
        return SeatsHeld(self.facet_row, self.session)

    def _ask_to_erase(self) -> None:
        """Say what erasing means and ask."""
        number = self.view.current_id()
        if number is None:
            return
        name = str(self.view.grid_model.row(self.view.currentIndex().row()).get("name"))
        notice = notices.Notice(
            self.tr("Erase {name}?").format(name=name),
            self.tr("The name, addresses and logins are replaced everywhere: in records, history, questions and the "
                    "rows as they were read. Seats and amounts stay. This cannot be taken back."),
            self,
        )  # fmt: skip
        notice.add_button(self.tr("Cancel"), "erase_not", main=True)
        notice.add_button(self.tr("Erase for good"), "erase_now", lambda: self._erase(name, number))
        notice.open()

    def _erase(self, name: str, number: int) -> None:
        from desktop_app.catalog.erasing import Erased, erase_person

        def done(erased: Erased) -> None:
            said = self.tr("{name} is now “{new}”.").format(name=name, new=erased.name)
            copies = self.text.count(erased.backups, self.tr("{n} backup still holds the name."),
                                     self.tr("{n} backups still hold the name."))  # fmt: skip
            files = self.text.count(erased.files, self.tr("{n} attached file was not looked into."),
                                    self.tr("{n} attached files were not looked into."))  # fmt: skip
            waits = self.tr(
                "The old texts leave the file's unused parts once no program has the catalog open any more."
            )
            parts = ((erased.backups, copies), (erased.files, files), (erased.waits, waits))
            more = [text for count, text in parts if count]
            self.window_api.say(said, " ".join(more))

        def work(catalog: Any) -> Erased:
            return erase_person(catalog, number)

        self.session.write(self.tr("Erasing a person"), work, done, self.window_api.show_error)
