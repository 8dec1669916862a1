"""The history calls records and their fields as the window does, in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop_app.catalog import journal, journal_triggers, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.fields import KINDS
from desktop_app.catalog.history import NOT_SAID, story
from desktop_app.ui.history_words import NAMES, field_words, kind_words, titled, value_words
from desktop_app.ui.text import Text
from tests.ui.company import insert

TEXT = Text(QLocale("en_US"))


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """An empty catalog."""
    with Catalog.open(tmp_path / "made.seatbook", create=True) as made:
        yield made


def columns(catalog: Catalog, table: str) -> list[str]:
    if table in journal_triggers.LINK_COLUMNS:
        return list(journal_triggers.LINK_COLUMNS[table])
    return [row["name"] for row in catalog.writer.execute(f"PRAGMA table_info({table})")]


def test_every_record_and_field_of_the_journal_has_a_title(catalog: Catalog) -> None:
    found = [*journal_triggers.JOURNALED, *journal_triggers.LINK_COLUMNS]
    assert set(found) <= {*NAMES, *(kind.table for kind in KINDS.values())}
    without = [
        (table, column)
        for table in found
        for column in columns(catalog, table)
        if column not in NOT_SAID and not titled(table, column.removesuffix("_id"))
    ]
    assert without == []


def test_a_decision_is_told_by_its_question_and_in_words(catalog: Catalog) -> None:
    with catalog.operation("A run", kind="review"):
        finding = insert(
            catalog, "finding", rule="R01", subject_kind="tool", subject_id=1, subject_key="tool:1",
            subject_name="Cursor", question="Are 3 seats of Cursor still needed?", severity="high", status="Open",
            first_seen="2026-10-01", last_seen="2026-10-01", as_of="2026-10-01", evidence_hash="h",
        )  # fmt: skip
    with catalog.operation("Keep: Cursor", kind="decide") as operation:
        insert(
            catalog, "decision", finding_id=finding, decision="move_tier", decided_by="Ada", decided_on="2026-10-02",
            covers="[]",
        )  # fmt: skip
    [changed] = story(catalog.writer, operation.id).changed
    assert changed.name == "Are 3 seats of Cursor still needed?"
    told = {
        field_words("decision", column): value_words(TEXT, "decision", column, after)
        for column, _before, after in changed.fields
    }
    assert told["Question"] == "Are 3 seats of Cursor still needed?"
    assert told["Decision"] == "Move tier"
    assert told["Decided on"] == "2 Oct 2026"


def test_a_part_of_a_contract_goes_by_the_contract(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Anysphere"})
    records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    records.add(catalog, "subscription", {"name": "Cursor Business", "tool": "Cursor", "end_date": "2026-12-31"})
    number = int(journal.history(catalog.writer, 1)[0]["id"])
    names = {kind_words(one.kind): one.name for one in story(catalog.writer, number).changed}
    assert names["Term"] == "Cursor Business"
