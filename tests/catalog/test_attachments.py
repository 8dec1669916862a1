"""Files attached to records: kept once, journaled as a reference, saved under names that are safe everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.catalog import attachments, backup, journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.erasing import erase_person
from desktop_app.catalog.errors import CatalogError, Conflict


@pytest.fixture
def tooled(catalog: Catalog) -> Catalog:
    records.add(catalog, "vendor", {"name": "Acme"})
    records.add(catalog, "tool", {"name": "Chat", "vendor": "Acme"})
    records.add(catalog, "subscription", {"name": "Chat Team", "tool": "Chat"})
    records.add(catalog, "use-case", {"name": "Answers"})
    return catalog


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "Contract.pdf"
    path.write_bytes(b"%PDF-1.7 " + bytes(range(256)) * 40)
    return path


def names(catalog: Catalog, kind: str = "subscription", name: str = "Chat Team") -> list[str]:
    return [one.name for one in attachments.attached(catalog.writer, kind, name)]


def contents(catalog: Catalog) -> int:
    return int(catalog.writer.execute("SELECT count(*) FROM attachment_content").fetchone()[0])


@pytest.mark.parametrize(
    ("kind", "name"), [("vendor", "Acme"), ("tool", "Chat"), ("subscription", "Chat Team"), ("use-case", "Answers")]
)
def test_a_file_is_attached_listed_and_saved_byte_by_byte(
    tooled: Catalog, contract: Path, tmp_path: Path, kind: str, name: str
) -> None:
    attachments.attach(tooled, kind, name, contract)
    (one,) = attachments.attached(tooled.writer, kind, name)
    assert (one.name, one.size, one.added_by) == ("Contract.pdf", contract.stat().st_size, "test")
    assert one.added_on == journal.history(tooled.writer)[0]["at"][:10]
    folder = tmp_path / "out"
    folder.mkdir()
    paths = [attachments.save(tooled.writer, one.id, folder) for _ in range(2)]
    assert [path.name for path in paths] == ["Contract.pdf", "Contract (2).pdf"]
    assert {path.read_bytes() for path in paths} == {contract.read_bytes()}


def test_undo_and_redo_move_the_reference_and_the_content_is_kept_once(tooled: Catalog, contract: Path) -> None:
    attachments.attach(tooled, "subscription", "Chat Team", contract)
    attachments.attach(tooled, "vendor", "Acme", contract)
    assert contents(tooled) == 1
    changes = tooled.writer.execute("SELECT sum(length(after)) FROM change WHERE table_name = 'attachment'")
    assert changes.fetchone()[0] < 1000
    journal.undo(tooled)
    journal.undo(tooled)
    assert (names(tooled), names(tooled, "vendor", "Acme")) == ([], [])
    journal.redo(tooled)
    assert names(tooled) == ["Contract.pdf"]
    (one,) = attachments.attached(tooled.writer, "subscription", "Chat Team")
    attachments.remove(tooled, one.id)
    assert names(tooled) == []
    journal.undo(tooled)
    (again,) = attachments.attached(tooled.writer, "subscription", "Chat Team")
    assert again == one
    assert attachments.content_of(tooled.writer, one.id) == contract.read_bytes()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "is empty"), (b"x" * (25 * 1024 * 1024 + 1), "at most 25 MiB")],
)
def test_what_cannot_be_attached_is_said_and_nothing_changes(
    tooled: Catalog, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "big.pdf"
    path.write_bytes(content)
    before = tooled.revision
    with pytest.raises(CatalogError, match=said):
        attachments.attach(tooled, "subscription", "Chat Team", path)
    assert (tooled.revision, names(tooled), contents(tooled)) == (before, [], 0)


def test_the_largest_file_fits(tooled: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "big.pdf"
    path.write_bytes(b"x" * (25 * 1024 * 1024))
    number = attachments.attach(tooled, "subscription", "Chat Team", path)
    assert len(attachments.content_of(tooled.writer, number)) == 25 * 1024 * 1024


def test_no_folder_no_missing_file_no_catalog_and_no_kind_without_files(
    tooled: Catalog, contract: Path, tmp_path: Path
) -> None:
    for path, said in (
        (tmp_path, "no file"), (tmp_path / "gone.pdf", "no file"), (tooled.path, "is a catalog"),
        (tooled.path.with_name(f"{tooled.path.name}-wal"), "is a catalog"),
    ):  # fmt: skip
        with pytest.raises(CatalogError, match=said):
            attachments.attach(tooled, "subscription", "Chat Team", path)
    with pytest.raises(CatalogError, match="there are: vendor, tool, subscription, use-case"):
        attachments.attach(tooled, "team", "x", contract)
    linked = tmp_path / "harmless.pdf"
    linked.hardlink_to(tooled.path)
    with pytest.raises(CatalogError, match="is a catalog"):
        attachments.attach(tooled, "subscription", "Chat Team", linked)


def test_the_same_file_is_attached_once_to_a_record(tooled: Catalog, contract: Path) -> None:
    attachments.attach(tooled, "subscription", "Chat Team", contract)
    copy = contract.with_name("Copy.pdf")
    copy.write_bytes(contract.read_bytes())
    with pytest.raises(CatalogError, match=r"has this very file already, as “Contract\.pdf”"):
        attachments.attach(tooled, "subscription", "Chat Team", copy)


def test_a_record_with_files_is_not_undone_under_them(tooled: Catalog, contract: Path) -> None:
    records.add(tooled, "subscription", {"name": "Second", "tool": "Chat"})
    made = journal.history(tooled.writer)[0]["id"]
    attachments.attach(tooled, "subscription", "Second", contract)
    with pytest.raises(Conflict, match="builds on it"):
        journal.revert(tooled, made)
    journal.revert(tooled, made, with_dependents=True)
    assert tooled.writer.execute("SELECT count(*) FROM attachment").fetchone()[0] == 0


def test_a_copy_of_the_catalog_has_the_files(tooled: Catalog, contract: Path, tmp_path: Path) -> None:
    number = attachments.attach(tooled, "subscription", "Chat Team", contract)
    backup.backup(tooled, tmp_path / "copy.seatbook")
    with Catalog.open(tmp_path / "copy.seatbook") as copy:
        assert attachments.content_of(copy.writer, number) == contract.read_bytes()


def test_a_damaged_content_is_told_and_not_given_out(tooled: Catalog, contract: Path) -> None:
    number = attachments.attach(tooled, "subscription", "Chat Team", contract)
    assert backup.check(tooled.writer) == []
    tooled.writer.execute("UPDATE attachment_content SET content = x'00'")
    assert backup.check(tooled.writer) == ["The attached file “Contract.pdf” is not as it was attached."]
    with pytest.raises(CatalogError, match="damaged in the catalog"):
        attachments.content_of(tooled.writer, number)


def test_erasing_a_person_forgets_removed_files_for_good_and_counts_the_others(tooled: Catalog, tmp_path: Path) -> None:
    removed, stays = tmp_path / "Ada Olsen.txt", tmp_path / "Order of Ada Olsen.txt"
    removed.write_text("Ada Olsen signs", encoding="utf-8")
    stays.write_text("An order", encoding="utf-8")
    number = attachments.attach(tooled, "subscription", "Chat Team", removed)
    attachments.attach(tooled, "subscription", "Chat Team", stays)
    attachments.remove(tooled, number)
    taken = journal.history(tooled.writer)[0]["id"]
    person = records.add(tooled, "person", {"name": "Ada Olsen"})
    erased = erase_person(tooled, person)
    assert erased.files == 1
    assert names(tooled) == [f"Order of {erased.name}.txt"]
    assert b"Ada Olsen" not in tooled.path.read_bytes()
    with pytest.raises(Conflict, match="records that it needs are gone"):
        journal.revert(tooled, taken)
    assert backup.check(tooled.writer) == []
