"""Tables: a sound model, sorted and filtered in SQL, copied as a spreadsheet program pastes it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables
from desktop_app.ui.grid import Facets, GridView, TableModel
from desktop_app.ui.session import Session


def load(model: TableModel, qtbot: QtBot, query: tables.Query | None = None) -> None:
    with qtbot.waitSignal(model.loaded):
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
    head, line = view.copied().split("\n")
    assert head.split("\t") == ["Subscription", "A year", "Notice by"]
    assert line.split("\t") == ["ChatGPT Business", "35844.00", "2026-11-20"]
    row = {"name": "=HYPERLINK(1)\tx\ny"}
    assert view._plain(row, 0) == "'=HYPERLINK(1) x y"


def test_a_column_without_room_is_left_out_until_there_is_some(session: Session, qtbot: QtBot) -> None:
    view = GridView("subscriptions", session)
    qtbot.addWidget(view)
    view.show_columns(("name", "annual", "notice_by"))
    place = [column.key for column in view.grid_model.columns].index("notice_by")
    view.resize(300, 300)
    view.show()
    assert view.isColumnHidden(place)
    view.resize(900, 300)
    qtbot.waitUntil(lambda: not view.isColumnHidden(place))


def test_columns_are_chosen_and_remembered_but_the_last_stays(session: Session, qtbot: QtBot) -> None:
    view = GridView("people", session)
    qtbot.addWidget(view)
    view.show_columns(("name", "email"))
    view.show_column(1, shown=False)
    view.show_column(0, shown=False)
    assert not view.isColumnHidden(0)
    again = GridView("people", session)
    qtbot.addWidget(again)
    assert again.isColumnHidden(1)
    assert not again.isColumnHidden(0)


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


def test_the_same_rows_keep_their_selection_when_read_again(session: Session, qtbot: QtBot) -> None:
    view = GridView("tools", session)
    qtbot.addWidget(view)
    load(view.grid_model, qtbot)
    view.selectRow(2)
    chosen = view.current_id()
    load(view.grid_model, qtbot)
    assert view.current_id() == chosen is not None
