"""Each option of a command has its counterpart in the window: a field, an entry or a button that is looked for here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.cli import cli
from desktop_app.imports.model import Choices
from desktop_app.ui import choosing, merging
from desktop_app.ui.pages.imports.otherwise import OtherwiseMenu
from desktop_app.ui.pages.renewals.page import RenewalsPage
from desktop_app.ui.pages.review.access_dialog import AccessDialog
from desktop_app.ui.pages.review.deciding import DecisionBar
from desktop_app.ui.pages.review.dialogs import DueDialog, MessagesDialog, RunDialog
from desktop_app.ui.pages.spend.focus_rows import FocusDialog
from desktop_app.ui.targets import BY, CLOSE, GROWTH, SHOWBACK, View
from desktop_app.ui.text import Text
from desktop_app.ui.window import MainWindow
from tests.ui.test_counterparts import On, Said, busy, commands, hidden

__all__ = ["busy"]  # the catalog of the tests below


class In(NamedTuple):
    """A part of something that is opened for the command: what `OPENED` calls it, and the part's name."""

    opened: str
    name: str


class Because(NamedTuple):
    """Why a window has nothing of the kind."""

    reason: str


Way = On | In | Said | Because

SHOWN_FIRST = Because("what would be done is shown before, always: the window does nothing unseen")
ONE_DAY = Because("a window shows the catalog as of one day; a review alone is run as of another")
EVERYWHERE: Mapping[str, Way] = {
    "--catalog": Because("New, Open and Recent open a catalog, of which the window then is"),
    "--json": Because("it is for programs, which look at no window"),
    "--dry-run": SHOWN_FIRST,
    "--as-of": ONE_DAY,
}
"""Options that mean the same of every command."""

OPTIONS: Mapping[str, Way] = {
    "add --like": On("tools", ("record_more",)),  # which holds Duplicate
    "apply --on-conflict": On("review", ("action_bring_back",)),  # test_bringing_back.py: a choice for each conflict
    "attachments --file": On("tools", ("attached_files",)),
    "attachments --save": On("tools", ("attached_files",)),
    "attachments --remove": On("tools", ("attached_files",)),
    "campaign answer --by": On("review", ("round_by",), "rounds"),
    "campaign answer --where": On("review", ("table_agenda",), "rounds"),  # seats are chosen in it, many at once
    "campaign answer --why": On("review", ("round_why",), "rounds"),
    "campaign apply --on-conflict": On("review", ("bring_round",), "rounds"),  # test_rounds.py: SeatsBack asks
    "campaign start --due": In("access", "access_due"),
    "campaign start --name": In("access", "access_name"),
    "campaign start --tool": In("access", "access_tool"),
    "cycle start --due": In("due", "round_due"),
    "decide --into": In("consolidate", "decision_into"),
    "decide --owner": In("ask_owner", "decision_owner"),
    "decide --quantity": In("reduce", "decision_quantity"),
    "decide --to": In("move_tier", "decision_into"),
    "decide --until": In("keep", "decision_until"),
    "decide --where": On(
        "review", ("table_findings", "decide_keep"), {"status": "Open"}
    ),  # for all that are chosen in it
    "decide --why": In("keep", "decision_why"),
    "demo --folder": Because("the window's demo is put aside, where it is no catalog of the user's"),
    "demo --open": Because("the window's demo is open when it is built"),
    "demo --pictures": Because("a window is its own picture; a chart is copied or saved as one"),
    "erase --yes": Because("the window asks, and there is nobody it could not ask"),
    "export focus --period": In("focus", "focus_period"),
    "export focus --version": In("focus", "focus_version"),
    "export messages --answer-by": In("messages", "messages_answer_by"),
    "export messages --ask": Because("they are marked as Asked once they are sent: what was written then offers it"),
    "export messages --from": In("messages", "messages_from"),
    "export messages --pseudonyms": In("messages", "messages_pseudonyms"),
    "export renewals --days": In("renewals", "calendar_days"),
    "export review --by-owner": In("review", "export_by_owner"),
    "export review --by-team": In("review", "export_by_team"),
    "export review --pseudonyms": In("review", "export_pseudonyms"),
    "export table --archived": Said("Export all lists…"),
    "export table --csv": On("tools", ("export_tools",)),  # as what it is saved is chosen with its name
    "history --limit": Because("the window's history has all of them, and reads those in sight"),
    "import --account": In("otherwise", "otherwise_account"),
    "import --as": In("otherwise", "otherwise_as"),
    "import --column": On("imports", ("action_choose_files",)),  # test_imports_page.py: the heads of the preview
    "import --corrects": In("otherwise", "otherwise_corrects"),
    "import --cost-accounts": In("otherwise", "otherwise_cost_accounts"),
    "import --currency": In("otherwise", "otherwise_currency"),
    "import --data-date": In("otherwise", "otherwise_data_date"),
    "import --date-order": In("otherwise", "otherwise_date_order"),
    "import --decimal": In("otherwise", "otherwise_decimal"),
    "import --period": In("otherwise", "otherwise_period"),
    "import --given-back": In("otherwise", "otherwise_given_back"),
    "import --password": Because("it is asked for where a file has one"),
    "import --rejected": On("imports", ("list_imports",)),  # and beside the preview's rows
    "import --save-profile": In("otherwise", "otherwise_save_profile"),
    "import --sheet": Because("every sheet has its tab, and is left out there"),
    "import --subscription": In("otherwise", "otherwise_subscription"),
    "import --vendor": In("otherwise", "otherwise_vendor"),
    "imports --rejected": On("imports", ("list_imports",)),
    "list --csv": On("subscriptions", ("export_subscriptions",)),
    "list --view": On("subscriptions", ("views_subscriptions",)),
    "list --where": On("subscriptions", ("filter_subscriptions",)),
    "match --not-a-tool": In("tools", "list_tools"),  # its first entry
    "profiles import --name": On("imports", ("action_profiles",)),  # test_profiles_dialog.py: kept beside the other
    "profiles import --replace": On("imports", ("action_profiles",)),  # or in its place
    "report bridge --from": On("spend", ("growth_from",), View(GROWTH)),
    "report bridge --save": On("spend", ("export_growth",), View(GROWTH)),
    "report bridge --to": On("spend", ("growth_to",), View(GROWTH)),
    "report close --month": On("spend", ("close_month",), View(CLOSE)),
    "report close --save": On("spend", ("export_close",), View(CLOSE)),
    "report budgets --save": On("use-cases", ("export_ahead",), "ahead"),
    "report forecast --save": On("use-cases", ("export_ahead",), "ahead"),
    "report use-cases --save": On("use-cases", ("export_use-cases",)),
    "report forecast --by": On("use-cases", ("ahead_of",), "ahead"),
    "report forecast --what-if": On(
        "use-cases", ("what_if_subscription", "what_if_seats", "what_if_price", "what_if_notice"), "ahead"
    ),
    "report overlap --save": On("tools", ("export_overlap",), "overlap"),
    "report realised --save": On("decisions", ("export_realised",)),
    "report renewals --days": On("renewals", ("table_renewals",)),  # all of them, narrowed by month
    "report renewals --save": In("renewals", "renewals_list"),
    "report showback --from": On("spend", ("showback_period",), View(SHOWBACK)),
    "report showback --save": On("spend", ("export_showback",), View(SHOWBACK)),
    "report showback --to": On("spend", ("showback_period",), View(SHOWBACK)),
    "report spend --by": On("spend", ("by_dimension",), View(BY)),
    "report spend --from": On("spend", ("by_period",), View(BY)),
    "report spend --save": On("spend", ("export_by",), View(BY)),
    "report spend --to": On("spend", ("by_period",), View(BY)),
    "review --anew": Because("it finds what the usual run finds, only later: it is for doubting the program"),
    "review --as-of": In("run", "run_as_of"),
    "review --rule": In("run", "run_rules"),
    "row --sheet": On("spend", ("link_source",), {"file": "ledger.csv"}),  # a record knows its sheet
    "settings --team": On("settings", ("own_whose",)),
    "settings --tool": On("settings", ("own_whose",)),
    "undo --with-dependents": Said("History…"),  # test_history.py: a step says what builds on it, and offers that
}
"""The others, each with its command."""


def decision(window: MainWindow, name: str) -> QObject:
    """Return the bar of decisions with the row of one of them open."""
    import datetime as dt

    bar = DecisionBar(dt.date.fromisoformat(window.session.as_of), window)
    bar.buttons[name].click()
    return bar


def otherwise(window: MainWindow) -> QObject:
    menu = OtherwiseMenu(window)
    menu.offer(Choices(), [("ledger", "Ledger")])
    return menu


def menu_of(window: MainWindow, page: str, name: str) -> QObject:
    found = window.page(page).findChild(QPushButton, name)
    assert found is not None
    return found.menu()


def calendar(window: MainWindow) -> QObject:
    page = window.page("renewals")
    assert isinstance(page, RenewalsPage)
    return menu_of(window, "renewals", "export_calendar")


OPENED: Mapping[str, Callable[[MainWindow], QObject]] = {
    "access": lambda window: AccessDialog(window.session, window),
    "due": lambda window: DueDialog(window.session, "monthly", window),
    "focus": lambda window: FocusDialog(window.session, Text(window.session.locale), window),
    "messages": lambda window: MessagesDialog(window.session, hidden=False, parent=window),
    "merge": lambda window: merging.MergeRecords("tool", window.session, None, window),
    "otherwise": otherwise,
    "renewals": calendar,
    "review": lambda window: menu_of(window, "review", "action_export_review_page"),
    "run": lambda window: RunDialog(window.session, window),
    "tools": lambda window: choosing.ToolChooser("Zzyx", choosing.known_tools(window.session), window),
    **{name: partial(decision, name=name) for name in ("ask_owner", "consolidate", "keep", "move_tier", "reduce")},
}


def options() -> Iterator[str]:
    """Yield every option with its command."""
    for name in commands():
        command: click.Command = cli
        for part in name.split():
            assert isinstance(command, click.Group)
            command = command.commands[part]
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                longest = max(parameter.opts, key=len)
                yield f"{name} {longest}"


def test_every_option_has_its_place_in_the_window_or_a_reason() -> None:
    own = {option for option in options() if option.rpartition(" ")[2] not in EVERYWHERE}
    told = {option for option in OPTIONS if option.rpartition(" ")[2] not in EVERYWHERE}
    assert own == told
    assert {option for option in OPTIONS if option not in set(options())} == set()


def test_the_part_that_answers_for_an_option_is_there(busy: Path, window: MainWindow, qtbot: QtBot) -> None:
    window.go("review")
    window.go("renewals")
    qtbot.waitUntil(lambda: window.session.jobs.idle, timeout=10_000)
    opened = {name: opens(window) for name, opens in OPENED.items()}
    wanted = {option: way for option, way in OPTIONS.items() if isinstance(way, In)}
    missing = [option for option, way in wanted.items() if opened[way.opened].findChild(QObject, way.name) is None]
    for one in opened.values():
        if isinstance(one, QWidget):
            one.close()
    assert missing == []


def test_the_page_of_each_option_shows_what_answers_for_it(busy: Path, window: MainWindow, qtbot: QtBot) -> None:
    assert hidden(OPTIONS, window, qtbot) == []


@pytest.mark.parametrize("way", [way for way in OPTIONS.values() if isinstance(way, Said)], ids=lambda way: way.title)
def test_what_is_asked_for_by_name_is_found(way: Said, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.actions_))
    assert way.title in {action.title for action in window.actions_}
