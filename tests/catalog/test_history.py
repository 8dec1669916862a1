"""What an operation changed, and what stands in the way of taking it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.catalog import attachments, journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import NoSuchRecord
from desktop_app.catalog.history import story


def newest(catalog: Catalog) -> int:
    return int(journal.history(catalog.writer, 1)[0]["id"])


def test_an_edit_is_told_field_by_field(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Anysphere"})
    records.add(catalog, "person", {"name": "Ada Olsen"})
    tool = records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    made = story(catalog.writer, newest(catalog))
    assert (made.count, made.rows, made.refusal, made.conflicts) == (1, 0, None, ())
    assert (made.changed[0].kind, made.changed[0].name, made.changed[0].action) == ("tool", "Cursor", "made")
    assert ("vendor", "", "Anysphere") in made.changed[0].fields
    records.edit(catalog, "tool", tool, {"owner": "Ada Olsen", "purpose": "Coding"})
    edited = story(catalog.writer, newest(catalog)).changed[0]
    assert edited.action == "changed"
    assert {("owner", "", "Ada Olsen"), ("purpose", "", "Coding")} <= set(edited.fields)


def test_what_a_record_was_of_is_named_though_it_is_gone_by_now(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Anysphere"})
    vendor_made = newest(catalog)
    records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    tool_made = newest(catalog)
    journal.revert(catalog, vendor_made, with_dependents=True)
    [tool] = story(catalog.writer, tool_made).changed
    assert ("vendor", "", "Anysphere") in tool.fields
    assert "archived" not in {name for name, _, _ in tool.fields}  # it goes without saying


def test_what_was_built_upon_names_its_dependents(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Anysphere"})
    records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    tool_made = newest(catalog)
    number = catalog.writer.execute("SELECT id FROM tool").fetchone()[0]
    records.edit(catalog, "tool", number, {"purpose": "Coding"})
    told = story(catalog.writer, tool_made)
    assert told.dependents == (newest(catalog),)
    assert "purpose" in str(told.conflicts[0])
    journal.revert(catalog, tool_made, with_dependents=True)
    assert story(catalog.writer, tool_made).refusal == "It was taken back already."


def test_an_unknown_operation_is_said(catalog: Catalog) -> None:
    with pytest.raises(NoSuchRecord, match="There is no operation 7"):
        story(catalog.writer, 7)


def test_a_story_agrees_with_what_taking_back_does(catalog: Catalog) -> None:
    """Whatever a story says of an operation, reverting does."""
    vendor = records.add(catalog, "vendor", {"name": "A"})
    records.add(catalog, "tool", {"name": "T", "vendor": "A"})
    records.edit(catalog, "vendor", vendor, {"website": "a.example"})
    for row in journal.history(catalog.writer, 10):
        told = story(catalog.writer, row["id"])
        if told.refusal is None and not told.conflicts:
            journal.revert(catalog, row["id"])
            assert story(catalog.writer, row["id"]).taken_back
            journal.redo(catalog)


def test_an_attached_file_is_told_and_taken_back(catalog: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "contract.pdf"
    file.write_bytes(b"%PDF-1.7")
    records.add(catalog, "vendor", {"name": "Anysphere"})
    attachments.attach(catalog, "vendor", "Anysphere", file)
    told = story(catalog.writer, newest(catalog))
    [made] = told.changed
    assert (made.kind, made.name, made.action) == ("attachment", "contract.pdf", "made")
    assert "sha256" not in {column for column, _, _ in made.fields}
    journal.revert(catalog, told.id)
    assert story(catalog.writer, told.id).taken_back
    [gone] = story(catalog.writer, newest(catalog)).changed
    assert (gone.name, gone.action) == ("contract.pdf", "removed")
