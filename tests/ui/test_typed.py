"""Numbers and days are typed as the window's language writes them; what could mean two things is left to be refused."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.catalog import fields, records
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.session import Session
from desktop_app.ui.typed import shown, taken

LOCALES = {name: QLocale(name) for name in ("en_US", "de_DE", "fr_FR", "de_CH", "en_DE")}


@pytest.mark.parametrize(
    ("locale", "kind", "text", "want"),
    [
        ("de_DE", "money", "12,50", "12.50"),
        ("de_DE", "money", "1.234,50", "1234.50"),
        ("de_DE", "money", "1.234", "1234"),
        ("de_DE", "decimal", "12.50", "12.50"),
        ("de_DE", "decimal", "0.847", "0.847"),
        ("de_DE", "money", "1.23,50", "1.23,50"),
        ("de_DE", "money", "1,234,50", "1,234,50"),
        ("de_DE", "money", "zwölf", "zwölf"),
        ("de_DE", "share", "12,5 %", "12.5%"),
        ("de_DE", "int", "1.200", "1200"),
        ("fr_FR", "money", "1 234,50", "1234.50"),
        ("fr_FR", "money", "1\u202f234,5", "1234.5"),
        ("fr_FR", "money", "1 2,50", "1 2,50"),
        ("de_CH", "money", "1’234.50", "1234.50"),
        ("en_US", "money", "1,234.50", "1234.50"),
        ("en_US", "money", "12,50", "12,50"),
        ("en_US", "money", "1 234.50", "1234.50"),
        ("en_DE", "money", "12,50", "12.50"),
        ("de_DE", "date", "31.12.2026", "2026-12-31"),
        ("en_US", "date", "1.2.2026", "2026-02-01"),
        ("fr_FR", "date", "31/12/2026", "2026-12-31"),
        ("en_US", "date", "01/02/2026", "01/02/2026"),
        ("de_DE", "date", "31.02.2026", "31.02.2026"),
        ("de_DE", "date", "2026-12-31", "2026-12-31"),
        ("de_DE", "date", "31. Dez. 2026", "2026-12-31"),
        ("en_US", "date", "31 Dec\u00a02026", "2026-12-31"),
        ("de_DE", "text", "1,5 Mio", "1,5 Mio"),
    ],
)
def test_what_is_typed_is_taken_as_the_language_means_it(locale: str, kind: str, text: str, want: str) -> None:
    assert taken(text, kind, LOCALES[locale]) == want


@given(st.sampled_from(sorted(LOCALES)), st.decimals(0, 10**9, allow_nan=False, places=4), st.integers(0, 4))
def test_a_value_that_is_shown_and_not_touched_is_the_same(locale: str, number: object, places: int) -> None:
    text = f"{number:.{places}f}"
    assert taken(shown(text, "decimal", LOCALES[locale]), "decimal", LOCALES[locale]) == text


@given(st.sampled_from(sorted(LOCALES)), st.dates())
def test_a_day_that_is_shown_and_not_touched_is_the_same(locale: str, day: dt.date) -> None:
    written = shown(day.isoformat(), "date", LOCALES[locale])
    assert taken(written, "date", LOCALES[locale]) == day.isoformat()


def test_a_day_is_typed_as_the_language_writes_it() -> None:
    ways = {name: shown("2026-12-31", "date", LOCALES[name]) for name in ("de_DE", "fr_FR", "en_US")}
    assert ways == {"de_DE": "31.12.2026", "fr_FR": "31/12/2026", "en_US": "2026-12-31"}
    assert shown("soon", "date", LOCALES["de_DE"]) == "soon"


def test_a_form_offers_the_names_of_other_records_while_they_are_typed(session: Session, qtbot: QtBot) -> None:
    form = RecordForm("tool", None, session)
    qtbot.addWidget(form)
    fields = {name: box.editor for name, box in form.boxes.items() if isinstance(box.editor, QLineEdit)}
    qtbot.waitUntil(lambda: session.jobs.idle)
    completer = fields["owner"].completer()
    completer.setCompletionPrefix("son 4")
    assert completer.currentCompletion() == "Person 40"
    assert fields["vendor"].completer().completionCount() == 6
    assert fields["name"].completer() is None


def test_a_form_shows_and_takes_numbers_as_the_language_writes_them(session: Session, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    conn, catalog = session.reader, session.catalog
    assert conn is not None
    assert catalog is not None
    number = fields.find(conn, fields.KINDS["subscription"], "Otter Business")
    records.edit(catalog, "subscription", number, {"unit_price": "17.25"}, today=session.as_of)
    form = RecordForm("subscription", number, session)
    qtbot.addWidget(form)
    price, end = form.boxes["unit_price"], form.boxes["end_date"]
    assert isinstance(price.editor, QLineEdit)
    assert isinstance(end.editor, QLineEdit)
    assert (price.editor.text(), price.editor.placeholderText()) == ("17,25", "12,50")
    assert form.changes() == {}
    price.editor.setText("1.017,50")
    end.editor.setText("31.12.2027")
    assert form.check()
    assert form.changes() == {"unit_price": "1017.50", "end_date": "2027-12-31"}


@pytest.mark.usefixtures("qapp")
def test_what_is_wrong_below_the_fold_is_brought_into_sight(session: Session, qtbot: QtBot) -> None:
    """Save seemed to do nothing where the field that is wrong was further down."""
    form = RecordForm("subscription", None, session)
    qtbot.addWidget(form)
    form.show()
    form.resize(640, 480)
    qtbot.waitUntil(lambda: form.height() == 480 and form.boxes["name"].isVisible())
    owner = form.boxes["owner"]
    assert owner.visibleRegion().isEmpty()
    form.fill({"name": "Otter for support", "tool": "Otter", "owner": "Nobody of that name"})
    assert not form.check()
    assert owner.editor.property("invalid") == "true"
    assert owner.hint.visibleRegion().boundingRect().height() == owner.hint.height()
