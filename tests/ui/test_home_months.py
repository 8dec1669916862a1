"""Home says of the last month of its spend that it is not over."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.pages.home import view
from desktop_app.ui.text import Text


@pytest.mark.parametrize(("day", "marked"), [("2026-10-15", True), ("2026-10-31", False), ("2026-11-02", False)])
@pytest.mark.usefixtures("qapp")
def test_a_month_that_is_not_over_is_marked(day: str, marked: bool) -> None:
    home = SimpleNamespace(spend=[("2026-09", "design", 5), ("2026-10", "design", 3)])
    text, today = Text(QLocale("en_GB")), dt.date.fromisoformat(day)
    months, _ = view._spend(home, text, today)
    assert [name.endswith("*") for _, name in months] == [False, marked]
    assert ("is not over" in view._spend_note("EUR", months, text, today)) == marked
