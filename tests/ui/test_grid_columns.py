"""Columns of a table: which are shown, which have no room, and which are read only where they are shown."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.catalog import tables
from desktop_app.ui.grid.model import TableModel
from desktop_app.ui.grid.view import GridView
from desktop_app.ui.session import Session
from tests.ui.test_grid import load


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


def test_what_takes_long_to_count_is_read_only_where_it_is_shown(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = GridView("tools", session)
    qtbot.addWidget(view)
    model = view.grid_model
    place = [column.key for column in model.columns].index("lines")
    view.show_columns(("name", "vendor"))
    load(model, qtbot)
    assert session.reader is not None
    [first, *_] = tables.page(session.reader, "tools", model.query, model.ids)
    assert first["lines"]
    assert model.row(0) == {key: value for key, value in first.items() if key not in ("lines", "seats")}
    view.setColumnHidden(place, hide=False)
    assert model.row(0)["lines"] == first["lines"]
    assert model.index(0, place).data() == str(first["lines"])
    view.setColumnHidden(place, hide=True)
    begin = TableModel._begin

    def shown_meanwhile(*given: Any) -> None:
        view.setColumnHidden(place, hide=False)  # the rows were read without it
        begin(*given)

    monkeypatch.setattr(TableModel, "_begin", shown_meanwhile)
    load(model, qtbot)
    assert model.row(0)["lines"] == first["lines"]


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
