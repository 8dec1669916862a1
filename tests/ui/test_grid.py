"""Tables: a sound model, sorted and filtered in SQL, copied as a spreadsheet program pastes it."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables, type_ahead
from desktop_app.ui import theme
from desktop_app.ui.grid import copying
from desktop_app.ui.grid.facets import Facets
from desktop_app.ui.grid.filtering import FilterField
from desktop_app.ui.grid.model import READABLE, TableModel
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.grid.view import GridView
from desktop_app.ui.listing import ListPage
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from desktop_app.ui.words import word


def load(model: TableModel, qtbot: QtBot, query: tables.Query | None = None) -> None:
    with qtbot.waitSignal(model.loaded, check_params_cb=lambda: model.complete):
        model.load(query)


@pytest.mark.parametrize(
    "name", ["tools", "vendors", "subscriptions", "seats", "people", "lines", "findings", "history"]
)
def test_every_model_is_sound(name: str, session: Session, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = TableModel(name, session)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    load(model, qtbot)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() > 0


def test_rows_come_in_pages_and_in_order(session: Session, qtbot: QtBot) -> None:
    model = TableModel("seats", session)
    load(model, qtbot, tables.Query(sort=(("account", True),), as_of=session.as_of))
    column = [c.key for c in model.columns].index("account")
    accounts = [model.index(row, column).data() for row in range(model.rowCount())]
    assert len(accounts) == 272
    assert accounts == sorted(accounts, reverse=True)


def test_the_first_rows_are_shown_before_the_others_are_found(session: Session, qtbot: QtBot) -> None:
    view = GridView("seats", session)
    qtbot.addWidget(view)
    model = view.grid_model
    shown: list[tuple[int, bool]] = []
    model.loaded.connect(lambda: shown.append((model.rowCount(), model.complete)))
    model.loaded.connect(lambda: None if model.complete else view.selectRow(3))
    load(model, qtbot, tables.Query(sort=(("account", True),), as_of=session.as_of))
    assert shown == [(256, False), (272, True)]
    assert view.chosen_rows() == [range(3, 4)]  # what was chosen meanwhile stays chosen
    first = model.id_at(0)
    load(model, qtbot)  # the same again: nothing is taken away
    assert shown[2:] == [(272, True)]
    assert (model.id_at(0), view.chosen_rows()) == (first, [range(3, 4)])


def test_the_first_page_is_read_beside_the_window(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[int] = []
    fetch = TableModel._fetch

    def noted(model: TableModel, number: int) -> object:
        fetched.append(number)
        return fetch(model, number)

    monkeypatch.setattr(TableModel, "_fetch", noted)
    model = TableModel("seats", session)
    for _ in range(2):  # the same rows again are read again
        load(model, qtbot, tables.Query(sort=(("account", True),), as_of=session.as_of))
        assert [model.row(place)["id"] for place in range(32)] == [model.id_at(place) for place in range(32)]
        assert fetched == []
    model.row(32)
    assert fetched == [1]


def test_all_rows_are_chosen_also_those_still_being_found(session: Session, qtbot: QtBot) -> None:
    view = GridView("seats", session)
    qtbot.addWidget(view)
    model = view.grid_model
    model.loaded.connect(lambda: None if model.complete else view.selectAll())
    load(model, qtbot, tables.Query(sort=(("account", True),), as_of=session.as_of))
    assert view.chosen_rows() == [range(272)]


def test_a_records_place_is_known_whatever_the_order(session: Session, qtbot: QtBot) -> None:
    model = TableModel("seats", session)
    for descending in (True, False, True):
        load(model, qtbot, tables.Query(sort=(("account", descending),), as_of=session.as_of))
        ids = [model.id_at(row) or 0 for row in range(model.rowCount())]
        for record in (ids[0], ids[-1], ids[100], ids[-1]):  # the last one is looked for by the thread that reads next
            assert model.place_of(record) == ids.index(record)
        assert model.place_of(-5) == -1
        assert model.place_of(ids[-1]) == len(ids) - 1
    load(model, qtbot, tables.Query(where=(tables.Filter("account", "contains", "1"),), as_of=session.as_of))
    ids = [model.id_at(row) or 0 for row in range(model.rowCount())]
    assert [model.place_of(record) for record in ids] == list(range(len(ids)))


def test_what_was_asked_for_last_is_shown(session: Session, qtbot: QtBot) -> None:
    model = TableModel("seats", session)
    for descending in (True, False):
        model.load(tables.Query(sort=(("account", descending),), as_of=session.as_of))
    qtbot.waitUntil(lambda: session.jobs.idle and model.rowCount() == 272, timeout=10_000)
    column = [c.key for c in model.columns].index("account")
    accounts = [model.index(row, column).data() for row in range(model.rowCount())]
    assert accounts == sorted(accounts)


def test_money_dates_and_codes_are_written_for_people(session: Session, qtbot: QtBot) -> None:
    model = TableModel("lines", session)
    load(model, qtbot)
    keys = [column.key for column in model.columns]
    texts = {key: model.index(0, keys.index(key)).data() for key in ("date", "amount", "basis", "description")}
    assert texts == {"date": "28 Sep 2026", "amount": "€ 272.00", "basis": "Billed", "description": "Otter 2026-09"}


def test_a_click_on_a_head_sorts_and_another_turns_it(session: Session, qtbot: QtBot) -> None:
    view = GridView("subscriptions", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    place = [column.key for column in view.grid_model.columns].index("annual")
    names = []
    for _ in range(2):
        with qtbot.waitSignal(view.grid_model.loaded):
            view.horizontalHeader().sectionClicked.emit(place)
        names.append([view.grid_model.row(row)["name"] for row in range(6)])
    assert names[0][0] == "Otter Business"
    assert names[1] == names[0][::-1]


def test_rows_are_copied_as_cells_that_a_spreadsheet_takes_as_numbers_and_never_runs(
    session: Session, qtbot: QtBot
) -> None:
    view = GridView("subscriptions", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot, tables.Query(sort=(("name", False),), as_of=session.as_of))
    view.show_columns(("name", "annual", "notice_by"))
    view.selectRow(0)
    view.copy()
    data = QGuiApplication.clipboard().mimeData()
    head, line = data.text().split("\n")
    assert head.split("\t") == ["Subscription", "A year", "Currency", "Notice by"]
    assert line.split("\t") == ["ChatGPT Business", "35844.00", "EUR", "2026-11-20"]
    html = data.html()
    assert '<td class="m" x:num="35844.00" sdval="35844.00">35844.00</td>' in html
    assert '<td class="d" x:num="46346" sdval="46346" sdnum="1033;0;YYYY-MM-DD">2026-11-20</td>' in html
    row = {"name": "=HYPERLINK(1)\tx\n<y>"}
    columns = [column for column in view.grid_model.columns if column.key == "name"]
    hostile = copying.clipboard(columns, [row], view.grid_model.written)
    assert hostile.text().split("\n")[1] == "'=HYPERLINK(1) x <y>"
    assert '<td class="t" x:str sdnum="1033;0;@">=HYPERLINK(1) x &lt;y&gt;</td>' in hostile.html()


def test_facets_filter_in_sql_and_are_cleared(session: Session, qtbot: QtBot) -> None:
    facets = Facets("seats", (("tool", "Tool"), ("evidence", "Evidence")), session)
    qtbot.addWidget(facets)
    with qtbot.waitSignal(facets.changed):
        facets.choose("tool", "Cursor")
    facets.choose("evidence", "NEVER")
    query = facets.apply_to(tables.Query(as_of=session.as_of))
    assert session.reader is not None
    found = tables.page(session.reader, "seats", query, tables.ids(session.reader, "seats", query))
    assert {(row["tool"], row["evidence"]) for row in found} == {("Cursor", "NEVER")}
    with qtbot.waitSignal(facets.changed):
        facets.clear_button.click()
    assert facets.apply_to(replace(query, where=())).where == ()


def menu_of(facets: Facets, key: str, qtbot: QtBot) -> QMenu:
    """Open the menu of a filter and wait until its values are counted."""
    facets._buttons[key].click()
    menus = facets.findChildren(QMenu, f"menu_{key}")
    qtbot.waitUntil(
        lambda: menus[-1].isVisible() and all(action.text() != "Counting…" for action in menus[-1].actions())
    )
    return menus[-1]


def test_escape_shows_all_rows_again(session: Session, qtbot: QtBot) -> None:
    field = FilterField("tools", session)
    qtbot.addWidget(field)
    field.setText("cursor")
    with qtbot.waitSignal(field.settled):
        qtbot.keyClick(field, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert field.text() == ""


def test_the_values_of_a_filter_are_counted_beside_under_the_others(session: Session, qtbot: QtBot) -> None:
    facets = Facets("seats", (("tool", "Tool"), ("evidence", "Evidence")), session)
    qtbot.addWidget(facets)
    facets.show()
    menu = menu_of(facets, "tool", qtbot)
    offered = {action.text().split("\t")[0]: int(action.text().split("\t")[1]) for action in menu.actions()[2:]}
    assert session.reader is not None
    expected = tables.facets(session.reader, "seats", "tool", tables.Query(as_of=session.as_of))
    assert offered == dict(expected)
    next(action for action in menu.actions() if action.text().startswith("Cursor\t")).trigger()
    assert facets.values == {"tool": "Cursor"}
    menu.close()
    again = menu_of(facets, "evidence", qtbot)
    counted = sum(int(action.text().split("\t")[1]) for action in again.actions()[2:])
    assert counted == dict(expected)["Cursor"]
    facets._buttons["tool"].click()  # another menu: nobody waits for this one
    again.close()
    qtbot.waitUntil(lambda: session.jobs.idle)


def test_the_same_rows_keep_their_selection_when_read_again(session: Session, qtbot: QtBot) -> None:
    view = GridView("tools", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    view.selectRow(2)
    chosen = view.current_id()
    load(view.grid_model, qtbot)
    assert view.current_id() == chosen is not None


def test_conditions_are_typed_completed_and_explained(session: Session, qtbot: QtBot) -> None:
    facets = Facets("seats", (("tool", "Tool"),), session)
    qtbot.addWidget(facets)
    facets.show()
    field = facets.search
    field.setFocus()
    QTest.keyClicks(field, "to")
    assert field._offers.stringList()[0] == "tool:"
    field._completer.activated.emit("tool:")
    assert field.text() == "tool:"
    qtbot.waitUntil(lambda: "GitHub Copilot" in field._offers.stringList())
    field._completer.activated.emit("GitHub Copilot")
    assert field.text() == 'tool:"GitHub Copilot" '
    with qtbot.waitSignal(facets.changed):
        QTest.keyClicks(field, "-evidence:active ada")
    query = facets.apply_to(tables.Query(as_of=session.as_of))
    assert [(item.column, item.op, item.value) for item in query.where] == [
        ("tool", "contains", "GitHub Copilot"),
        ("evidence", "lacks", "active"),
    ]
    assert query.search == "ada"
    with qtbot.waitSignal(facets.changed):
        field.setText("toll:x")
    assert facets.problem.text().startswith("There is no column “toll”")
    facets.clear_button.click()
    assert field.text() == ""
    assert facets.problem.isHidden()


def test_all_rows_are_chosen_at_once_and_added_up(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = GridView("lines", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    asked: set[int] = set()

    def flags(_model: TableModel, index: QModelIndex) -> Qt.ItemFlag:
        asked.add(index.row())
        return READABLE

    monkeypatch.setattr(TableModel, "flags", flags)
    with qtbot.waitSignal(view.added_up) as told:
        view.selectAll()
    view.grab()
    assert len(asked) < view.grid_model.rowCount() / 2  # of a million rows, not each is asked by the head
    whole = tables.sums(session.reader, "lines", view.grid_model.query, "amount")  # type: ignore[arg-type]
    assert told.args == [view.grid_model.rowCount(), whole]
    assert view.chosen_rows() == [range(view.grid_model.rowCount())]
    view.selectRow(0)
    with qtbot.waitSignal(view.added_up) as told:
        view.selectionModel().select(
            view.grid_model.index(3, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    assert view.chosen_rows() == [range(1), range(3, 4)]
    rows = [view.grid_model.row(place) for place in (0, 3)]
    assert sum(told.args[1].values()) == sum(row["amount"] for row in rows)


def test_many_rows_are_copied_in_a_job(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = GridView("lines", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    view.selectAll()
    view.copy()
    at_once = QGuiApplication.clipboard().mimeData()
    expected = at_once.text(), at_once.html()
    assert len(expected[0].split("\n")) == view.grid_model.rowCount() + 1
    QGuiApplication.clipboard().setText("")
    monkeypatch.setattr(copying, "AT_ONCE", 2)
    monkeypatch.setattr(copying, "PART", 7)
    with qtbot.waitSignal(session.jobs.finished):
        view.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert (copied.text(), copied.html()) == expected


def type_letters(view: GridView, session: Session, qtbot: QtBot, text: str) -> str:
    """Type into the table, wait for what it finds, and return the current row's account."""
    for letter in text:
        QTest.keyClicks(view, letter)
    qtbot.waitUntil(lambda: session.jobs.idle)
    return str(view.grid_model.row(view.currentIndex().row())["account"])


def test_letters_that_are_typed_lead_to_the_row_that_begins_so(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type_ahead, "NEAR", 8)
    monkeypatch.setattr(type_ahead, "FEW", 8)  # 272 rows are long then
    view = GridView("seats", session)
    qtbot.addWidget(view)
    model = view.grid_model
    load(model, qtbot, tables.Query(sort=(("account", True),), as_of=session.as_of))
    accounts = [str(model.row(place)["account"]) for place in range(model.rowCount())]
    view.selectRow(0)
    wanted = accounts[200]
    assert type_letters(view, session, qtbot, wanted[:-3].upper()) == wanted
    chosen = [MagicMock(), MagicMock()]
    view.missed.connect(chosen[0])
    view.chosen.connect(chosen[1])
    assert type_letters(view, session, qtbot, "#") == wanted  # as the letters follow, they are one text
    chosen[0].assert_called_once_with(f"No row's “Account” begins with “{wanted[:-3].upper()}#”.")
    view._type_ahead._rest.stop()  # a while passes
    first = wanted[0]
    for expected in (accounts[201], accounts[202]):  # one letter again and again goes on from row to row
        assert expected[0] == first
        assert type_letters(view, session, qtbot, first) == expected
    assert chosen[1].call_args.args == (model.id_at(202),)
    view._type_ahead._rest.stop()
    view.selectRow(model.rowCount() - 1)
    assert type_letters(view, session, qtbot, accounts[0][:4]) == next(
        account for account in (accounts[-1], *accounts) if account.startswith(accounts[0][:4])
    )  # from the top again


def test_letters_look_into_the_column_that_sorts_or_the_first_of_words(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = GridView("seats", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    columns = []
    view.set_columns(("last_active", "evidence", "plan", "account"), as_there_is_room=False)
    for sort in ((("account", True),), (("last_active", False),), (("person", False),)):
        view.grid_model.query = replace(view.grid_model.query, sort=sort)
        columns.append(view._type_ahead.column)
    assert [column.key for column in columns if column] == ["account", "plan", "plan"]  # persons are not shown
    view.set_columns(("last_active", "evidence"), as_there_is_room=False)
    assert view._type_ahead.column is None
    QTest.keyClicks(view, "a")  # nothing to look into
    assert view.currentIndex().row() <= 0


def test_letters_typed_before_all_rows_are_known_wait_for_them(session: Session, qtbot: QtBot) -> None:
    view = GridView("seats", session)
    qtbot.addWidget(view)
    model = view.grid_model
    load(model, qtbot, tables.Query(sort=(("account", False),), as_of=session.as_of))
    last = str(model.row(model.rowCount() - 1)["account"])
    model.complete = False
    QTest.keyClicks(view, last)
    assert session.jobs.idle
    assert view.currentIndex().row() <= 0
    load(model, qtbot)
    qtbot.waitUntil(lambda: session.jobs.idle)
    assert model.row(view.currentIndex().row())["account"] == last


def test_that_no_row_begins_so_is_said_at_the_foot(window: MainWindow, qtbot: QtBot) -> None:
    window.go("people")
    page = window.page("people")
    assert isinstance(page, ListPage)
    qtbot.waitUntil(lambda: window.session.jobs.idle and page.view.grid_model.rowCount() > 0)
    QTest.keyClicks(page.view, "person 59")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert page.view.grid_model.row(page.view.currentIndex().row())["name"] == "Person 59"
    QTest.keyClicks(page.view, "x")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert window.status.text.text() == "No row's “Name” begins with “person 59x”."


def test_shift_sorts_by_a_further_column(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = GridView("seats", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    keys = [column.key for column in view.grid_model.columns]
    head = view.horizontalHeader()
    with qtbot.waitSignal(view.grid_model.loaded):
        head.sectionClicked.emit(keys.index("team"))
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: Qt.KeyboardModifier.ShiftModifier)
    for wanted in ((("team", False), ("account", False)), (("team", False), ("account", True))):
        with qtbot.waitSignal(view.grid_model.loaded):
            head.sectionClicked.emit(keys.index("account"))
        assert view.grid_model.query.sort == wanted
    assert view.grid_model.headerData(keys.index("account"), Qt.Orientation.Horizontal) == "Account ↓2"
    rows = [view.grid_model.row(place) for place in range(view.grid_model.rowCount())]
    named = [(row["team"], row["account"]) for row in rows if row["team"]]
    assert named == sorted(sorted(named, key=lambda pair: pair[1], reverse=True), key=lambda pair: pair[0].casefold())


def drawn(view: GridView, index: QModelIndex) -> QImage:
    """Draw one cell by the delegate of tables that have few."""
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(view.palette().base().color())
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    if view.selectionModel().isSelected(index):
        option.state |= QStyle.StateFlag.State_Selected
    with QPainter(picture) as painter:
        CellDelegate(view).paint(painter, option, index)
    return picture.copy(view.visualRect(index))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_cells_at_once_are_drawn_as_one_at_a_time(session: Session, qtbot: QtBot, scheme: str) -> None:
    theme.apply(QApplication.instance(), scheme)  # type: ignore[arg-type]
    view = GridView("seats", session)
    qtbot.addWidget(view)
    view.show_columns(("account", "tool", "evidence", "last_active"))
    view.resize(520, 300)
    view.show()
    load(view.grid_model, qtbot)
    view.selectRow(1)
    picture = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = [place for place in range(len(view.grid_model.columns)) if not view.isColumnHidden(place)]
    assert len(shown) >= 3
    for row in range(4):
        for place in shown:
            index = view.grid_model.index(row, place)
            assert alike(picture.copy(view.visualRect(index)), drawn(view, index)), (row, place)


def alike(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures are the same to the eye: the soft edge of a chip is rounded twice in one of them."""
    parts = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return one.size() == other.size() and all(abs(here - there) <= 3 for here, there in parts)


def test_what_is_drawn_says_how_it_looks(session: Session, qtbot: QtBot) -> None:
    model = TableModel("seats", session)
    load(model, qtbot, tables.Query(sort=(("account", False),), as_of=session.as_of))
    places = {column.key: place for place, column in enumerate(model.columns)}
    assert model.shown(0, places["free"]) == ("No", "dim")
    assert model.shown(0, places["account"]) == (model.row(0)["account"], "")
    evidence = str(model.row(0)["evidence"])
    assert model.shown(0, places["evidence"]) == (word(evidence), f"chip {theme.state_of(evidence)}")
