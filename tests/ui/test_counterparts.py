"""What the command line can do, the window can: each command leads to a place in it, which is opened and looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import TimeoutError as BotTimeoutError
from pytestqt.qtbot import QtBot

from desktop_app.catalog import attachments, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.cli import cli
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.review import cycles, run
from desktop_app.ui.targets import BY, CLOSE, GROWTH, SHOWBACK, View
from desktop_app.ui.window import MainWindow

AS_OF = "2026-10-15"
LEDGER = """Invoice Date,Supplier,Description,Invoice Number,Amount,Currency
2026-09-01,OpenAI Ireland Ltd,ChatGPT Team 30 seats,INV-1,870.00,EUR
2026-09-03,British Gas,Energy,INV-3,4310.55,EUR
"""


class On(NamedTuple):
    """Widgets of a page that do what a command does: all of them are to be seen at once."""

    page: str
    names: tuple[str, ...]
    target: object = None


class Said(NamedTuple):
    """What the search field offers for a command, by its title."""

    title: str


ROUND = ("round_head", "table_agenda")
WAYS: Mapping[str, On | Said] = {
    "add": On("tools", ("new_tool", "record_more")),  # which holds Duplicate, for --like
    "apply": On("review", ("action_bring_back",)),
    "attach": On("tools", ("attach_file",)),
    "attachments": On("tools", ("attached_files",)),
    "backup": Said("Back up the catalog…"),
    "campaign answer": On("review", ("round_keep", "round_release", "round_unknown"), "rounds"),
    "campaign apply": On("review", ("bring_round",), "rounds"),
    "campaign close": On("review", ("close_round",), "rounds"),
    "campaign export": On("review", ("export_round",), "rounds"),
    "campaign show": On("review", ROUND, "rounds"),
    "campaign start": On("review", ("begin_round",), "rounds"),
    "check": Said("Check the catalog"),
    "cycle close": On("review", ("close_round",), "rounds"),
    "cycle show": On("review", ROUND, "rounds"),
    "cycle start": On("review", ("begin_round",), "rounds"),
    "decide": On("review", ("decide_keep", "decide_ask_owner"), {"status": "Open"}),
    "demo": Said("Open the demo"),
    "erase": On("people", ("erase_person",)),
    "export focus": On("spend", ("spend_focus",)),
    "export messages": On("renewals", ("renewal_messages",)),
    "export negotiation": On("renewals", ("renewal_negotiate",)),
    "export renewals": On("renewals", ("export_calendar",)),
    "export review": On("review", ("action_export_review_page",)),
    "export table": On("tools", ("export_tools",)),
    "formats": Said("Help: Formats"),
    "history": Said("History…"),
    "import": On("imports", ("action_choose_files", "action_choose_folder")),
    "imports": On("imports", ("list_imports",)),
    "list": On("subscriptions", ("filter_subscriptions", "views_subscriptions", "table_subscriptions")),
    "match": On("unmatched", ("match_vendor",)),
    "merge person": On("people", ("record_more",)),
    "merge subscription": On("subscriptions", ("record_more",)),
    "merge suggest": On("vendors", ("merge_open",)),
    "merge team": Said("Merge two teams…"),
    "merge tool": On("tools", ("record_more",)),
    "merge vendor": On("vendors", ("record_more",)),
    "profiles delete": On("imports", ("action_profiles",)),
    "profiles export": On("imports", ("action_profiles",)),
    "profiles fields": On("imports", ("action_profiles",)),
    "profiles import": On("imports", ("action_profiles",)),
    "profiles list": On("imports", ("action_profiles",)),
    "profiles show": On("imports", ("action_profiles",)),
    "redo": Said("Redo"),
    "report bridge": On("spend", ("growth_from", "growth_to", "export_growth"), View(GROWTH)),
    "report budgets": On("use-cases", ("add_budget", "add_commitment"), "ahead"),
    "report close": On("spend", ("close_month", "export_close"), View(CLOSE)),
    "report forecast": On("use-cases", ("ahead_of", "chart_forecast", "what_if_subscription", "export_ahead"), "ahead"),
    "report overlap": On("tools", ("overlap_pairs", "export_overlap"), "overlap"),
    "report realised": On("decisions", ("table_decisions",)),
    "report renewals": On("renewals", ("table_renewals",)),
    "report showback": On("spend", ("showback_period", "export_showback"), View(SHOWBACK)),
    "report spend": On("spend", ("by_dimension", "by_period", "export_by"), View(BY)),
    "report use-cases": On("use-cases", ("table_use-cases",)),
    "restore": Said("Restore a backup…"),
    "review": On("review", ("action_run_review", "action_run_review_as_of")),
    "row": Said("Row of an imported file…"),
    "rules": Said("Help: The rules"),
    "set": On("tools", ("record_edit",)),
    "settings": On("settings", ("settings_save", "settings_own")),
    "tools": On("unmatched", ("match_vendor",)),  # it offers those that are known
    "undo": Said("Undo"),
}


def commands(group: click.Group = cli, before: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield every command that does something, groups before it."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, (*before, name))
        else:
            yield " ".join((*before, name))


def test_every_command_has_its_place_in_the_window() -> None:
    assert set(commands()) == set(WAYS)


@pytest.fixture
def busy(small: Path, tmp_path: Path) -> Path:
    """The small catalog with a line from a file, a file attached, a review and a round of it about seats."""
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(LEDGER, encoding="utf-8")
    with Catalog.open(small, actor="test") as catalog:
        pipeline.import_files(catalog, [ledger], Choices(), today=AS_OF)
        attachments.attach(catalog, "tool", "Cursor", ledger)
        records.add(catalog, "use-case", {"name": "Answers", "team": "Support"})
        run.run(catalog, AS_OF)
        cycles.start_access(catalog, today=AS_OF, due="2026-11-15", tool="Otter")
    return small


def seen(window: MainWindow, way: On) -> bool:
    page = window.page(way.page)
    return all(any(one.isVisibleTo(window) for one in page.findChildren(QWidget, name)) for name in way.names)


def hidden(ways: Mapping[str, object], window: MainWindow, qtbot: QtBot) -> list[str]:
    """Return those whose page does not show the parts that answer for them."""
    found = []
    pages = [(asked, way) for asked, way in ways.items() if isinstance(way, On)]
    for asked, way in sorted(pages, key=lambda one: one[1].target is not None):  # a page stays in the view it is in
        window.go(way.page, way.target)
        try:
            qtbot.waitUntil(partial(seen, window, way))
        except BotTimeoutError:
            found.append(asked)
    return found


def test_the_page_of_each_command_shows_what_does_it(busy: Path, window: MainWindow, qtbot: QtBot) -> None:
    assert hidden(WAYS, window, qtbot) == []


def test_what_is_no_button_of_a_page_is_found_by_the_search(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.actions_))
    titles = {action.title for action in window.actions_}
    assert titles >= {way.title for way in WAYS.values() if isinstance(way, Said)}
