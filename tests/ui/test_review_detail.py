"""Every question of the demo in full, in the smallest window: nothing is cut off, and heads fit the evidence."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog.catalog import Catalog
from desktop_app.review.detail import FindingDetail, OutcomeDetail, finding_detail
from desktop_app.review.evidence_tables import Amount, EvidenceRow, EvidenceTable
from desktop_app.review.realised import Bill
from desktop_app.review.run import run
from desktop_app.ui.pages.review.choices import CHOICES
from desktop_app.ui.pages.review.detail import DetailPane
from desktop_app.ui.pages.review.evidence_view import EvidenceView, amount_words, breakable
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text, unbroken
from desktop_app.ui.widgets import ElidedLink
from desktop_app.ui.window import MainWindow

TEXT = Text(QLocale("en_US"))
LINES = EvidenceTable(
    "line", ("vendor", "invoice", "date", "amount"),
    (EvidenceRow(("Runway", "R-1", "2026-09-06", Amount(516_915_296, "EUR")), "ledger.xlsx, row 4", "line", 8),),
)  # fmt: skip


@pytest.fixture(scope="module")
def demo_catalog(demo_company: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo company, with every rule's questions."""
    path = tmp_path_factory.mktemp("demo") / "demo.seatbook"
    shutil.copy(demo_company, path)
    with Catalog.open(path) as catalog:
        run(catalog, "2026-10-15")
    return path


@pytest.fixture
def review(empty_session: Session, demo_catalog: Path, tmp_path: Path, qtbot: QtBot) -> tuple[MainWindow, ReviewPage]:
    """The Review page with all questions in a window of the smallest size."""
    path = tmp_path / "demo.seatbook"
    path.write_bytes(demo_catalog.read_bytes())
    empty_session.open(path)
    window = MainWindow(empty_session, scheme="light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.overview.loaded, timeout=30_000):
        window.show()
    window.resize(1024, 700)
    window.go("review", {})
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: empty_session.jobs.idle, timeout=30_000)
    return window, page


def cut(pane: DetailPane) -> list[str]:
    """Return what reaches out of the view at the right."""
    body, room = pane.widget(), pane.viewport().width()
    assert body is not None
    ends = [(one.text(), one.mapTo(body, one.rect().topRight()).x()) for one in body.findChildren(QLabel)]
    return [*(text for text, end in ends if end > room), *(["the whole"] if body.width() > room else [])]


def test_no_question_is_wider_than_its_place(review: tuple[MainWindow, ReviewPage], qtbot: QtBot) -> None:
    _, page = review
    for place in range(page.model.rowCount()):
        page._select(place)
        qtbot.waitUntil(lambda: not cut(page.detail))


def test_no_rules_longest_question_is_wider_than_its_place_where_letters_are_large(
    review: tuple[MainWindow, ReviewPage], qtbot: QtBot
) -> None:
    window, page = review
    for _ in range(5):  # 200 %
        window.zoom(1)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    rows = [page.model.row(place) for place in range(page.model.rowCount())]
    by_length = sorted(range(len(rows)), key=lambda place: len(str(rows[place]["question"])))
    longest = {rows[place]["rule"]: place for place in by_length}
    assert len(longest) > 25
    for place in longest.values():
        page._select(place)
        qtbot.waitUntil(lambda: not cut(page.detail))
    window.zoom(0)


def test_every_decision_has_its_fields_in_sight_where_letters_are_large(
    review: tuple[MainWindow, ReviewPage], qtbot: QtBot
) -> None:
    window, page = review
    for _ in range(5):
        window.zoom(1)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    for choice in CHOICES:
        page.bar.begin(choice)
        QApplication.processEvents()
        fields = [one for edit in page.bar.fields.values() if (one := edit.parentWidget()) is not None]
        assert fields, choice.decision
        ends = [one.mapTo(page.bar, one.rect().topRight()).x() for one in (*fields, *page.bar.fields.values())]
        assert max(ends) <= page.bar.width(), choice.decision
        page.bar.cancel()
    window.zoom(0)


def test_a_long_word_is_broken_and_a_table_without_room_is_a_list(qtbot: QtBot) -> None:
    pane = DetailPane(TEXT)
    qtbot.addWidget(pane)
    pane.resize(800, 600)
    pane.show()
    detail = FindingDetail(
        1,
        "Is " + "x" * 300 + " needed?",
        "",
        None,
        (),
        (LINES,),
        (),
        (("Fewer seats inside the term", "y" * 90),),
        (),
        "",
    )
    pane.show_detail(detail)
    (view,) = pane.findChildren(EvidenceView)
    assert not view.stacked
    pane.resize(280, 600)
    qtbot.waitUntil(lambda: [one.stacked for one in pane.findChildren(EvidenceView)] == [True])
    qtbot.waitUntil(lambda: not cut(pane))
    said = [one.text() for one in pane.findChildren(QLabel)]
    assert unbroken("Invoice: R-1  ·  Date: 6 Sep 2026  ·  Amount: € 516.92") in said
    assert breakable("one two") == "one two"
    assert breakable("z" * 30).replace("\u200b", "") == "z" * 30


def test_invoices_stand_under_their_own_heads(qtbot: QtBot) -> None:
    pane = DetailPane(TEXT)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    pane.show()
    pane.show_detail(FindingDetail(1, "?", "", None, (), (LINES,), (), (), (), ""))
    (view,) = pane.findChildren(EvidenceView)
    heads = [one.text() for one in view.findChildren(QLabel) if one.property("role") == "head"]
    assert heads == ["Vendor", "Invoice", "Date", "Amount", "From"]
    assert "€ 516.92" in [one.text() for one in view.findChildren(QLabel)]
    assert "Last active" not in heads


def test_no_amount_of_the_demo_has_more_decimals_than_money(demo_catalog: Path) -> None:
    with Catalog.open(demo_catalog) as catalog:
        numbers = [row[0] for row in catalog.writer.execute("SELECT id FROM finding")]
        details = [finding_detail(catalog.writer, number) for number in numbers]
    cells = [cell for one in details for table in one.evidence for row in table.rows for cell in row.cells]
    assert [cell for cell in cells if isinstance(cell, str) and re.search(r"\.\d{3,} [A-Z]{3}", cell)] == []
    assert amount_words("5856.05 EUR expected", TEXT) == "€ 5,856.05 expected"


def test_every_state_of_a_question_can_be_painted(qtbot: QtBot) -> None:
    from desktop_app.review.detail import _STATE
    from desktop_app.ui.theme import LIGHT

    for state in _STATE.values():
        assert LIGHT.state(state)


def test_what_came_of_a_decision_stands_with_its_arithmetic_and_bills(qtbot: QtBot) -> None:
    bill = Bill(
        77, "Before: invoice A-1", "40 seats, 1800.00 USD", "2026-03-01 to 2026-03-31", "2026-03-02", "x.csv, row 4"
    )
    came = OutcomeDetail(
        "Reduce to 30, decided 2026-03-10, effective on 2026-04-01", "Verified",
        "Decided were 30 seats, billed are 30.",
        (("Realised a month", "200.00 USD"), ("Realised a year (× 12)", "2400.00 USD")), (bill,) * 6,
    )  # fmt: skip
    detail = FindingDetail(1, "Still needed?", "", None, (), (), (), (), (), "", outcomes=(came,))
    pane = DetailPane(Text(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)))
    qtbot.addWidget(pane)
    pane.show_detail(detail)
    said = [label.text() for label in pane.findChildren(QLabel)]
    assert "Verified. Decided were 30 seats, billed are 30." in said
    assert unbroken("Reduce to 30, decided 10 Mar 2026, effective on 1 Apr 2026") in said
    assert sum(text.startswith("40 seats") for text in said) == 4
    with qtbot.waitSignal(pane.opened) as opened:
        link = pane.findChild(ElidedLink, "open_evidence")
        assert link is not None
        link.clicked.emit()
    assert opened.args == ["line", 77]
    more = pane.findChild(QPushButton, "bills_more")
    assert more is not None
    more.click()
    assert sum(label.text().startswith("40 seats") for label in pane.findChildren(QLabel)) >= 6
