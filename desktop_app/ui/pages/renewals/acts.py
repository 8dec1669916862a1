"""What is done with the chosen contracts: their notices noted as sent, their vendors and owners written to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.pages.review import sending

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.ui.pages.renewals.page import RenewalsPage


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("RenewalsPage", text)


def make_menu(page: RenewalsPage, button: QPushButton) -> None:
    """Give the button of the calendar its menu: every deadline, or the chosen ones."""
    menu = QMenu(button)
    entries: tuple[tuple[str, str, Callable[[], object]], ...] = (
        ("calendar_all", tr("All deadlines…"), partial(export_calendar, page)),
        ("calendar_days", tr("Those of the next days…"), partial(_ask_days, page)),
        ("calendar_chosen", tr("The chosen contracts…"), partial(_export_chosen, page)),
        ("renewals_list", tr("The list as it is shown, for Excel…"), partial(_export_list, page)),
    )
    for name, title, act in entries:
        action = QAction(title, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False, act=act: act())
        menu.addAction(action)
    button.setMenu(menu)


def _export_list(page: RenewalsPage) -> None:
    from desktop_app.exports.ahead_rows import renewal_rows
    from desktop_app.ui import saving  # here, as all that is needed by hand only

    columns = [
        ("contract", tr("Contract")), ("vendor", tr("Vendor")), ("owner", tr("Owner")), ("end", tr("Ends")),
        ("notice_by", tr("Notice by")), ("send_by", tr("Send by")), ("stake", tr("At stake")),
        ("currency", tr("Currency")), ("state", tr("State")),
    ]  # fmt: skip
    rows = renewal_rows((row.renewal, page.state_words(row)[0]) for row in page.table.shown)
    saving.ask(page, page.session, page.window_api, saving.Report(tr("Renewals"), columns, rows))


def _export_chosen(page: RenewalsPage) -> None:
    export_calendar(page, [row.renewal.subscription_id for row in page.table.chosen_ones()])


def _ask_days(page: RenewalsPage) -> None:
    from desktop_app.ui.pages.review.dialogs import DaysDialog

    dialog = DaysDialog(page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: export_calendar(page, days=dialog.days))
    dialog.open()


def export_calendar(page: RenewalsPage, only: Sequence[int] | None = None, days: int | None = None) -> None:
    """Ask where to, and write the deadlines of all contracts, of some, or of the next days."""
    from desktop_app.ui import files

    name = f"renewals-{page.session.as_of}.ics"
    path = files.to_write(page, tr("Export calendar"), name, tr("Calendar (*.ics)"))
    if path is not None:
        write_calendar(page, path.with_suffix(".ics"), only, days)


def write_calendar(page: RenewalsPage, path: Path, only: Sequence[int] | None = None, days: int | None = None) -> None:
    """Write the deadlines of all contracts, of some, or of the next days, as a calendar, in a job."""
    from desktop_app.catalog.catalog import utc_now
    from desktop_app.exports.calendar import write_calendar as write

    as_of = page.session.as_of

    def work(catalog: Catalog) -> int:
        return write(catalog.writer, path, as_of=as_of, now=utc_now(), days=days, only=only)

    def done(count: int) -> None:
        words = tr("{n} deadline written:"), tr("{n} deadlines written:")
        page.window_api.say(page.text.count(count, *words), str(path))

    page.session.write(tr("Writing the calendar"), work, done, page.fail)


def vendors(rows: Sequence[Row]) -> dict[int, str]:
    """Return the vendors of contracts, each once."""
    return {row.renewal.vendor_id: row.renewal.vendor for row in rows}


def negotiate(page: RenewalsPage) -> None:
    """Ask where the negotiation sheets of the chosen contracts' vendors go, and write them."""
    from desktop_app.catalog.file_names import unique_name
    from desktop_app.ui import files

    wanted = vendors(page.table.chosen_ones())
    if len(wanted) == 1:
        name = unique_name(next(iter(wanted.values())), ".xlsx", set())
        path = files.to_write(page, tr("Negotiation sheet"), name, tr("Excel workbook (*.xlsx)"))
        if path is not None:
            write_negotiations(page, {next(iter(wanted)): path.with_suffix(".xlsx")})
    elif wanted:
        folder = files.folder(page, tr("Where to write the negotiation sheets"))
        if folder is not None:
            taken: set[str] = set()
            paths = {number: folder / unique_name(name, ".xlsx", taken) for number, name in wanted.items()}
            write_negotiations(page, paths)


def write_negotiations(page: RenewalsPage, paths: dict[int, Path]) -> None:
    """Write the negotiation sheets of vendors, in a job."""
    from desktop_app.exports.negotiation_sheet import write_negotiation

    as_of = page.session.as_of

    def work(catalog: Catalog) -> list[dict[str, Any]]:
        return [
            write_negotiation(catalog.writer, str(vendor), path, as_of=as_of) for vendor, path in paths.items()
        ]  # fmt: skip

    def done(written: Sequence[dict[str, Any]]) -> None:
        first = next(iter(paths.values()))
        if len(written) == 1:
            page.window_api.say(tr("The negotiation sheet is in {path}.").format(path=first))
        else:
            said = tr("{n} negotiation sheets are in {path}.")
            page.window_api.say(said.format(n=page.text.number(len(written)), path=first.parent))

    page.session.write(tr("Writing the negotiation sheet"), work, done, page.fail)


def ask_owners(page: RenewalsPage) -> None:
    """Write messages to the owners of the chosen contracts, after asking from whom, by when and where."""
    people = {person for row in page.table.chosen_ones() if row.waits for person in row.asked}
    if not people:
        page.banner.say(tr("nothing to do"), "neutral", tr("None of the chosen contracts has a question and an owner "
                        "who could be asked."))  # fmt: skip
        return
    sending.ask_messages(page, sorted(people))


def note_sent(page: RenewalsPage) -> None:
    """Note of the chosen contracts whose decision has to be sent that the vendors were told today."""
    from desktop_app.catalog import journal, records

    chosen = [row.renewal.subscription_id for row in page.table.chosen_ones() if row.renewal.to_send]
    day = page.session.as_of

    def note(catalog: Catalog) -> int | None:
        records.edit_several(catalog, "subscription", chosen, {"notice_sent_on": day})
        last = journal.undoable(catalog.writer)
        return int(last["id"]) if last is not None else None

    def done(operation: int | None) -> None:
        if operation is not None:
            page.say_undoable(operation, tr("done"), tr("Noted as sent. Undo takes it back."))

    if chosen:
        page.session.write(tr("Noting the notice"), note, done, page.fail)
