"""Sending the questions out from the Review page: one list for everyone, one an owner or team, messages to owners."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton

if TYPE_CHECKING:
    from desktop_app.ui.pages.review.deciding_page import DecidingPage


PSEUDONYMS = "export_pseudonyms"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("ReviewSending", text)


def make_menu(page: DecidingPage, button: QPushButton, shown: Callable[[], object]) -> QMenu:
    """Give the export button its menu; `shown` gives the query of the questions that the page shows."""
    menu = QMenu(button)
    entries: tuple[tuple[str, str, Callable[[], object]], ...] = (
        ("export_everyone", tr("One list for everyone…"), partial(_everyone, page)),
        ("export_by_owner", tr("One list for each owner…"), partial(choose_folder, page, "owner")),
        ("export_by_team", tr("One list for each team…"), partial(choose_folder, page, "team")),
        ("export_messages", tr("Messages to owners…"), partial(ask_messages, page)),
        ("export_shown", tr("The list as it is filtered…"), lambda: page.window_api.export_view("findings", shown())),
    )
    for name, text, act in entries:
        action = QAction(text, menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False, act=act: act())
        menu.addAction(action)
    menu.addSeparator()
    hidden = QAction(tr("Pseudonyms instead of names"), menu)
    hidden.setObjectName(PSEUDONYMS)
    hidden.setCheckable(True)
    hidden.setToolTip(tr("In the lists everybody is called like Person 7K3QX; answers are matched all the same"))
    menu.addAction(hidden)
    menu.setToolTipsVisible(True)
    button.setMenu(menu)
    return menu


def pseudonymise(page: DecidingPage) -> bool:
    """Say whether the lists are to name nobody."""
    hidden = page.findChild(QAction, PSEUDONYMS)
    return hidden is not None and hidden.isChecked()


def _everyone(page: DecidingPage) -> None:
    page.window_api.export_review(pseudonymise=pseudonymise(page))


def choose_folder(page: DecidingPage, what: str) -> None:
    """Ask for a folder and write into it."""
    from desktop_app.ui import files  # here, as all that is needed by hand only

    chosen = files.folder(page, tr("Where to write the files"))
    if chosen is not None:
        write(page, what, chosen)


def write(page: DecidingPage, by: str, folder: Path) -> None:
    """Write the lists of owners or teams in a job; say what was written."""
    catalog = page.session.catalog
    if catalog is None:
        return
    from desktop_app.exports.review_workbook import write_shares

    as_of, hidden = page.session.as_of, pseudonymise(page)

    def work(progress: Any, cancel: Any) -> Sequence[Mapping[str, Any]]:
        return write_shares(
            catalog.writer, folder, by=by, as_of=as_of, pseudonymise=hidden, progress=progress, cancel=cancel
        )

    page.session.jobs.run(tr("Writing the lists"), work, partial(_written, page, folder, hidden), page.fail)


def _written(page: DecidingPage, folder: Path, hidden: bool, written: Sequence[Mapping[str, Any]]) -> None:
    said = page.text.count(len(written), tr("{n} list was written"), tr("{n} lists were written"))
    buttons = [_open_button(folder)]
    owned = [share for share in written if share["person"] is not None]
    if hidden and owned:
        buttons.insert(0, ("who_is_who", tr("Who is who…"), partial(_tell_who_is_who, page, owned)))
    page.banner.say(tr("exported"), "good", said, str(folder), buttons)


def _tell_who_is_who(page: DecidingPage, owned: Sequence[Mapping[str, Any]]) -> None:
    from desktop_app.ui.pages.review.dialogs import WhoIsWho

    WhoIsWho(owned, page).open()


def ask_messages(page: DecidingPage, only: Sequence[int] | None = None) -> None:
    """Ask who messages come from, by when to answer, and for a folder; write them to owners, all or those of `only`."""
    from desktop_app.ui import files
    from desktop_app.ui.pages.review.dialogs import MessagesDialog

    dialog = MessagesDialog(page.session, pseudonymise(page), page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accepted() -> None:
        sender, answer_by, hidden = dialog.from_whom, dialog.answer_by, dialog.pseudonymise
        folder = files.folder(page, tr("Where to write the files"))
        if folder is not None:
            write_messages(page, folder, only, sender=sender, answer_by=answer_by, hidden=hidden)

    dialog.accepted.connect(accepted)
    dialog.open()


def write_messages(
    page: DecidingPage, folder: Path, only: Sequence[int] | None = None, *, sender: str = "",
    answer_by: str | None = None, hidden: bool = False,
) -> None:  # fmt: skip
    """Write messages to owners in a job; say what was written. `only` names the people, by id."""
    catalog = page.session.catalog
    if catalog is None:
        return
    from desktop_app.exports import messages

    as_of = page.session.as_of

    def work(progress: Any, cancel: Any) -> Sequence[Mapping[str, Any]]:
        return messages.write_messages(
            catalog.writer, folder, as_of=as_of, sender=sender, answer_by=answer_by, pseudonymise=hidden, only=only,
            progress=progress, cancel=cancel,
        )  # fmt: skip

    page.session.jobs.run(tr("Writing the lists"), work, partial(_asked, page, folder, answer_by), page.fail)


def _asked(page: DecidingPage, folder: Path, answer_by: str | None, written: Sequence[Mapping[str, Any]]) -> None:
    sent = [message for message in written if message["file"]]
    unowned = sum(len(message["questions"]) for message in written if not message["file"])
    said = page.text.count(len(sent), tr("{n} message was written"), tr("{n} messages were written"))
    words = tr(
        "Nothing is sent: open them in your mail program. Once they are on their way, mark the questions as Asked."
    )
    if unowned:
        none = page.text.fill(tr("{n} {n|question has|questions have} no owner who could be asked."), n=unowned)
        words = f"{words} {none}"
    buttons = [_open_button(folder)]
    if sent:
        buttons.insert(0, ("mark_asked", tr("Mark as Asked"), partial(mark_asked, page, sent, answer_by)))
    page.banner.say(tr("exported"), "good", said, words, buttons)


def _open_button(folder: Path) -> tuple[str, str, Callable[[], object]]:
    return ("open_folder", tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))


def mark_asked(page: DecidingPage, messages: Sequence[Mapping[str, Any]], answer_by: str | None) -> None:
    """Mark the questions of the messages as Asked, in a job."""
    from desktop_app.review import asking

    today = page.session.as_of

    def done(operation: int | None) -> None:
        page.refresh()
        if operation is None:
            page.banner.say(tr("nothing to do"), "neutral", tr("These questions were asked or decided already."))
        else:
            page.say_undoable(operation, tr("asked"), tr("The questions count as Asked."))

    page.session.write(
        tr("Marking the questions"),
        lambda catalog: asking.mark_asked(catalog, messages, today=today, answer_by=answer_by),
        done,
        page.fail,
    )
