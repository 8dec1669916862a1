"""Everything that can be done from anywhere in the window: by its name in the search field, many of it by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

from desktop_app.catalog.fields import KINDS
from desktop_app.ui import asking, commands, record_actions, upkeep
from desktop_app.ui.help_names import titles
from desktop_app.ui.targets import BY, CLOSE, GROWTH, SHOWBACK, View
from desktop_app.ui.text import tr, within

if TYPE_CHECKING:
    from desktop_app.ui.rail import Place
    from desktop_app.ui.window import MainWindow


class Action(NamedTuple):
    """One thing the window does: its name, what stands beside it, and its keys, the first of which is shown.

    Where a list takes keys itself, `of_list` names them, and the window leaves them to it.
    """

    title: str
    detail: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    of_list: str = ""


def everywhere(window: MainWindow, places: Sequence[Place], lists: Sequence[Place]) -> tuple[Action, ...]:
    """Return all actions, the pages first."""
    from desktop_app.ui.page_commands import begin_round, from_anywhere

    page, command, new = window.tr("Page"), window.tr("Command"), window.tr("New {kind}")
    pages = [
        Action(window.tr(place.title), page, partial(window.go, place.key), (f"Alt+{number}",) if number < 10 else ())
        for number, place in enumerate(places, start=1)
    ]
    return (
        *pages,
        *(
            Action(title, window.tr("View of Spend"), partial(window.go, "spend", View(key)))
            for key, title in (
                (BY, window.tr("Spend by team, tool or cost centre")),
                (SHOWBACK, window.tr("Showback")),
                (CLOSE, window.tr("Month-end close: prepaid and accrued")),
                (GROWTH, window.tr("Growth: why spend changed")),
            )
        ),
        *(Action(window.tr(one.title), window.tr("List"), partial(window.go, one.key)) for one in lists),
        *(
            Action(
                f"{new.format(kind=within(window.tr(one.title)))}…",
                command,
                partial(record_actions.make, window, name),
            )
            for name, one in KINDS.items()
        ),
        Action(window.tr("Save as PDF"), window.tr("Home"), partial(_save_home, window)),
        Action(window.tr("Export calendar"), window.tr("Renewals"), partial(_export_calendar, window)),
        *from_anywhere(window, {place.key: window.tr(place.title) for place in places}),
        Action(window.tr("Import files…"), command, window.choose_files, ("Ctrl+O",)),
        Action(window.tr("Row of an imported file…"), command, partial(_show_row, window)),
        Action(window.tr("Paste a table…"), command, partial(asking.paste, window), ("Ctrl+V",)),
        Action(window.tr("Export review list…"), command, window.export_review, ("Ctrl+E",)),
        Action(window.tr("Run the review"), command, window.run_review),
        Action(window.tr("Rounds of the review"), command, partial(window.go, "review", "rounds")),
        *(
            Action(title, window.tr("Rounds of the review"), partial(begin_round, window, name))
            for title, name in (
                (window.tr("Begin this month's round…"), "begin_monthly"),
                (window.tr("Begin this quarter's round…"), "begin_quarterly"),
                (window.tr("Begin a round for each renewal that is near"), "begin_renewal"),
                (window.tr("Begin an access campaign…"), "begin_access"),
            )
        ),
        Action(tr("UseCasesPage", "Budgets and forecast"), command, partial(window.go, "use-cases", "ahead")),
        Action(window.tr("Tools that overlap"), command, partial(window.go, "tools", "overlap")),
        Action(
            window.tr("Duplicate…"), window.tr("Chosen record"), partial(record_actions.do, window, "record_duplicate")
        ),
        Action(
            window.tr("Merge with another…"),
            window.tr("Chosen record"),
            partial(record_actions.do, window, "record_merge"),
        ),
        Action(
            window.tr("Attach a file…"), window.tr("Chosen record"), partial(record_actions.do, window, "record_attach")
        ),
        Action(window.tr("Merge two teams…"), command, partial(record_actions.merge_teams, window)),
        Action(window.tr("Undo"), command, window.undo, ("Ctrl+Z",)),
        Action(window.tr("Redo"), command, window.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Action(window.tr("History…"), command, partial(commands.show_history, window), ("Ctrl+H",)),
        Action(window.tr("Back"), command, window.back, ("Alt+Left",)),
        Action(window.tr("Forward"), command, window.forward, ("Alt+Right",)),
        Action(window.tr("Search"), command, window.focus_search, ("Ctrl+K",)),
        Action(window.tr("Filter this list"), command, partial(_filter, window), ("Ctrl+F",)),
        Action(window.tr("Help for this page"), command, window.show_help, ("F1",)),
        Action(window.tr("New catalog…"), command, partial(asking.new_catalog, window)),
        Action(window.tr("Open catalog…"), command, partial(asking.choose_catalog, window)),
        Action(window.tr("Open the demo"), command, window.open_demo),
        Action(window.tr("Export all lists…"), command, partial(upkeep.ask_all_lists, window)),
        Action(window.tr("Back up the catalog…"), command, partial(upkeep.ask_backup, window)),
        Action(window.tr("Restore a backup…"), command, partial(upkeep.ask_restore, window)),
        Action(window.tr("Check the catalog"), command, partial(upkeep.check, window)),
        Action(window.tr("About Seatbook"), command, partial(upkeep.about, window)),
        Action(window.tr("Export spend as FOCUS rows…"), command, partial(commands.export_focus, window)),
        Action(window.tr("Read again"), command, window.refresh, ("F5",)),
        Action(window.tr("Zoom in"), command, partial(window.zoom, 1), ("Ctrl++", "Ctrl+=")),
        Action(window.tr("Zoom out"), command, partial(window.zoom, -1), ("Ctrl+-",)),
        Action(window.tr("Zoom to normal size"), command, partial(window.zoom, 0), ("Ctrl+0",)),
        Action(window.tr("Light colours"), command, partial(window.set_scheme, "light")),
        Action(window.tr("Dark colours"), command, partial(window.set_scheme, "dark")),
        Action(window.tr("Colours of the system"), command, partial(window.set_scheme, "system")),
        *(
            Action(
                window.tr("Help: {title}").format(title=title), window.tr("Help page"), partial(window.show_help, name)
            )
            for name, title in titles().items()
        ),
    )


def _show_row(window: MainWindow) -> None:
    from desktop_app.ui import row_dialog

    row_dialog.ask(window)


def _filter(window: MainWindow) -> None:
    """Let the user type what the list at hand is to show; a page that is filtered by buttons alone is searched."""
    from desktop_app.ui.listing import ListPage

    page = window.stack.shown
    field = page.facet_row.search if isinstance(page, ListPage) else None
    if field is None or not field.isVisible():
        window.focus_search()
    else:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()


def _save_home(window: MainWindow) -> None:
    from desktop_app.ui.pages.home.page import HomePage

    window.go("home")
    home = window.page("home")
    if isinstance(home, HomePage) and window.session.catalog is not None:
        home.save_pdf()


def _export_calendar(window: MainWindow) -> None:
    from desktop_app.ui.pages.renewals import acts
    from desktop_app.ui.pages.renewals.page import RenewalsPage

    window.go("renewals")
    renewals = window.page("renewals")
    if isinstance(renewals, RenewalsPage) and window.session.catalog is not None:
        acts.export_calendar(renewals)


def give_keys(window: MainWindow, actions: Sequence[Action]) -> None:
    """Let the window do its actions by their keys."""
    from PySide6.QtGui import QKeySequence, QShortcut

    for action in actions:
        for keys in action.keys:
            QShortcut(QKeySequence(keys), window).activated.connect(action.act)
