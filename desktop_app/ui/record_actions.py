"""What can be done with the chosen record of a list besides editing and archiving: in its pane's menu and by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ui.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.listing import ListPage
    from desktop_app.ui.page import WindowApi
    from desktop_app.ui.window import MainWindow

MERGED = ("vendor", "tool", "person", "team", "subscription")


class Offer(NamedTuple):
    """One thing that can be done with a record, under a stable name."""

    name: str
    title: str
    act: Callable[[], object]


def offers(page: ListPage) -> Sequence[Offer]:
    """Return what can be done with the record that a page shows beside its list; nothing where none is chosen."""
    record = page.pane.record
    if record is None or not page.kind:
        return ()
    found = [Offer("record_duplicate", page.tr("Duplicate…"), partial(page.duplicate_record, record))]
    if page.kind in MERGED:
        found.append(Offer("record_merge", page.tr("Merge with another…"), partial(_merge, page, record)))
    if page.kind == "tool":
        found.append(Offer("record_add_plan", page.tr("Add a plan…"), partial(_add_to, page, "plan")))
        found.append(Offer("record_add_function", page.tr("Add a function…"), partial(_add_to, page, "tool-function")))
    if page.kind == "subscription":
        found.append(Offer("record_add_purchase", page.tr("Add a purchase…"), partial(_add_to, page, "purchase")))
        found.append(Offer("record_add_term", page.tr("Add a term…"), partial(_add_to, page, "term")))
    if page.kind == "seat":
        found.append(Offer("record_given_back", page.tr("Note as given back"), partial(_give_back, page, record)))
    if page.pane.files is not None:
        found.append(Offer("record_attach", page.tr("Attach a file…"), page.pane.files.choose))
    return found


def open_menu(page: ListPage, below: QWidget) -> None:
    """Offer below a button what else can be done with the record."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMenu

    menu = QMenu(page)
    menu.setObjectName(f"menu_more_{page.table}")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for offer in offers(page):
        menu.addAction(offer.title, offer.act).setObjectName(offer.name)
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def _add_to(page: ListPage, kind: str) -> None:
    """Open the form of something that belongs to the chosen record."""
    from desktop_app.ui import icons
    from desktop_app.ui.forms import RecordForm

    form = RecordForm(kind, None, page.session, page)
    form.fill({page.kind: str(page.view.grid_model.row(page.view.currentIndex().row()).get("name") or "")})
    icons.show_in(form)
    form.open()


def _give_back(page: ListPage, record: int) -> None:
    """Note of all chosen seats that they were given back today, as one step: those of a leaver, say."""
    from desktop_app.catalog import records

    places = (place for span in page.view.chosen_rows() for place in span)
    chosen = [seat for place in places if (seat := page.view.grid_model.id_at(place)) is not None] or [record]
    day = page.session.as_of

    def done(seats: Sequence[int]) -> None:
        count = page.text.count(len(seats), page.tr("{n} seat"), page.tr("{n} seats"))
        said = page.tr("{seats}: noted as given back on {day}. Undo takes it back.")
        page.window_api.say(said.format(seats=count, day=page.text.date(day)))

    page.session.write(
        page.tr("Saving"), lambda catalog: records.edit_several(catalog, "seat", chosen, {"released": day}), done,
        page.window_api.show_error,
    )  # fmt: skip


def _merge(page: ListPage, record: int) -> None:
    """Ask which record is the same one, and show the one that is kept afterwards."""
    merge_two(page, record, None)


def merge_two(page: ListPage, kept: int, gone: int | None, parent: QWidget | None = None) -> None:
    """Show what merging two records would do, and do it where that is wanted."""
    from desktop_app.ui.merging import MergeRecords

    dialog = MergeRecords(page.kind, page.session, kept, parent or page, gone=gone)
    dialog.merged.connect(lambda kept: _merged(page.window_api, kept, page))
    dialog.open()


def merge_teams(window: MainWindow) -> None:
    """Ask which two teams are one: teams have no page of their own."""
    from desktop_app.ui.merging import MergeRecords

    if window.session.catalog is not None:
        dialog = MergeRecords("team", window.session, None, window)
        dialog.merged.connect(lambda _kept: _merged(window))
        dialog.open()


def _merged(window: WindowApi, kept: int = 0, page: ListPage | None = None) -> None:
    if page is not None:
        page.open_target(kept)
    window.say(tr("Records", "Merged; Undo parts them. Run the review to bring the questions up to date."))


def edit_cell(page: ListPage, record: int, name: str, text: str) -> None:
    """Write what was typed into a cell, as one step; what the catalog refuses is said, and the cell stays as it was."""
    from desktop_app.catalog import records

    kind, today = page.kind, page.session.as_of
    title = page.tr(records.KINDS[kind].field(name).title)

    def done(_record: int) -> None:
        page.window_api.say(page.tr("{field} is saved. Undo takes it back.").format(field=title))

    page.session.write(
        page.tr("Saving"), lambda catalog: records.edit(catalog, kind, record, {name: text}, today=today), done,
        page.window_api.show_error,
    )  # fmt: skip


def archive(page: ListPage, record: int) -> None:
    """Archive a record in a job, or bring an archived one back; the list then shows another one."""
    from desktop_app.catalog import records

    kind, away = page.kind, page.pane.archived

    def done(_result: object) -> None:
        page.pane.asked = None
        if away:
            page.window_api.say(page.tr("It is in use again. Undo archives it."))
        else:
            page.window_api.say(page.tr("Archived. Undo brings it back; archived:yes in the filter shows it."))

    act = records.bring_back if away else records.archive
    title = page.tr("Bringing back") if away else page.tr("Archiving")
    page.session.write(title, lambda catalog: act(catalog, kind, record), done, page.window_api.show_error)


def make(window: MainWindow, kind: str) -> None:
    """Open the form of a new record, whichever page is shown."""
    from desktop_app.ui import icons
    from desktop_app.ui.forms import RecordForm

    if window.session.catalog is not None:
        form = RecordForm(kind, None, window.session, window)
        icons.show_in(form)
        form.open()


def do(window: MainWindow, name: str) -> None:
    """Do one of them with the record that is chosen on the page at hand; say what is missing where none is."""
    from desktop_app.ui.listing import ListPage

    page = window.page(window.current) if window.current else None
    found = [offer for offer in offers(page) if offer.name == name] if isinstance(page, ListPage) else []
    if found:
        found[0].act()
    else:
        window.say(window.tr("Choose a record in a list first, such as a tool or a subscription."))
