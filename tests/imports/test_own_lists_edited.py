"""Lists that Seatbook exported, edited or taken to another catalog: told by name, changed where they say so."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import journal, records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.tables import write_table
from tests.imports.importing import Desk
from tests.imports.test_own_lists import (
    AS_OF,
    QUERY,
    cells,
    imported,
)


class TestAnotherCatalog:
    """Where no id is known, records are told by what they are called."""

    @pytest.fixture
    def desks(self, tmp_path: Path) -> Iterator[tuple[Catalog, Catalog]]:
        with (
            Catalog.open(tmp_path / "one.seatbook", create=True) as one,
            Catalog.open(tmp_path / "two.seatbook", create=True) as two,
        ):
            for catalog in (one, two):
                records.add(catalog, "vendor", {"name": "Acme"})
                records.add(catalog, "person", {"name": "Ann Lee", "email": "ann@example.org"})
                records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "Acme"})
                records.add(catalog, "subscription", {"name": "Chat Team", "tool": "Acme Chat", "currency": "EUR"})
            yield one, two

    def taken(self, one: Catalog, two: Catalog, name: str, folder: Path) -> dict[str, Any]:
        write_table(one.writer, name, folder / f"{name}.csv", QUERY)
        return imported(two, folder / f"{name}.csv")[name]

    def test_the_same_names_are_the_same_records(self, desks: tuple[Catalog, Catalog], tmp_path: Path) -> None:
        for name in ("vendors", "people", "tools", "subscriptions"):
            sheet = self.taken(*desks, name, tmp_path)
            assert (sheet["rows_read"], sheet["duplicates"]) == (1, 1), (name, sheet)

    def test_what_differs_is_taken_and_links_lead_to_the_own_records(
        self, desks: tuple[Catalog, Catalog], tmp_path: Path
    ) -> None:
        one, two = desks
        records.edit(
            one, "subscription", "Chat Team", {"owner": "ann@example.org", "quantity": "7", "unit_price": "9.5"}
        )
        sheet = self.taken(one, two, "subscriptions", tmp_path)
        assert sheet["updated"] == 1
        got = records.get(two.writer, "subscription", records.find(two.writer, "subscription", "Chat Team"))
        assert (got["owner"], got["quantity"], got["unit_price"]) == ("Ann Lee", "7", "9.5")
        assert two.writer.execute("SELECT count(*) FROM person").fetchone()[0] == 1


class TestEdited:
    """A list that was edited is a change of what differs, and of nothing else."""

    def edited(self, catalog: Catalog, name: str, folder: Path, **edits: str) -> dict[str, Any]:
        path = folder / f"{name}.csv"
        write_table(catalog.writer, name, path, QUERY)
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            row |= {key.replace("_", " "): value for key, value in edits.items()}
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return imported(catalog, path)[name]

    @pytest.fixture
    def chat(self, desk: Desk) -> Catalog:
        catalog = desk.catalog
        records.add(catalog, "vendor", {"name": "Acme"})
        records.add(catalog, "person", {"name": "Ann Lee"})
        records.add(catalog, "person", {"name": "Bo Ray"})
        records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "Acme", "owner": "Ann Lee"})
        bought = {"quantity": "10", "unit_price": "20", "currency": "EUR", "end_date": "2026-12-31"}
        records.add(catalog, "subscription", {"name": "Chat Team", "tool": "Acme Chat", **bought})
        return catalog

    def test_another_name_in_a_column_is_another_owner(self, chat: Catalog, tmp_path: Path) -> None:
        assert self.edited(chat, "tools", tmp_path, Owner="Bo Ray")["updated"] == 1
        assert records.get(chat.writer, "tool", records.find(chat.writer, "tool", "Acme Chat"))["owner"] == "Bo Ray"

    def test_more_seats_are_another_purchase_from_that_day(self, chat: Catalog, tmp_path: Path) -> None:
        assert self.edited(chat, "subscriptions", tmp_path, Bought="12")["updated"] == 1
        found = [
            tuple(row)
            for row in chat.writer.execute(
                "SELECT start_date, end_date, quantity, unit_price FROM entitlement ORDER BY quantity"
            )
        ]
        assert found == [(None, "2026-10-14", 10, "20"), (AS_OF, None, 12, "20")]
        assert self.edited(chat, "subscriptions", tmp_path, Term_ends="2027-12-31")["updated"] == 1
        ends = [row[0] for row in chat.writer.execute("SELECT end_date FROM term ORDER BY 1")]
        assert ends == ["2026-12-31", "2027-12-31"]

    def test_an_emptied_cell_takes_nothing_away(self, chat: Catalog, tmp_path: Path) -> None:
        assert self.edited(chat, "tools", tmp_path, Owner="", Owner_id="")["duplicates"] == 1

    def test_a_word_that_cannot_be_is_rejected(self, chat: Catalog, tmp_path: Path) -> None:
        sheet = self.edited(chat, "tools", tmp_path, State="Splendid")
        assert sheet["rejected"] == 1
        assert "Approved" in sheet["problems"][0]["message"]

    def test_one_import_is_taken_back_at_once(self, chat: Catalog, tmp_path: Path) -> None:
        before = cells(chat, "subscriptions")
        self.edited(chat, "subscriptions", tmp_path, Bought="12", Note="=x")
        assert cells(chat, "subscriptions") != before
        journal.undo(chat)
        assert cells(chat, "subscriptions") == before

    def test_a_record_is_archived_by_its_list_and_stays_archived(self, chat: Catalog, tmp_path: Path) -> None:
        assert self.edited(chat, "subscriptions", tmp_path, Archived="yes")["updated"] == 1
        assert tables.count(chat.writer, "subscriptions", tables.Query()) == 0
        assert tables.count(chat.writer, "subscriptions", QUERY) == 1
        assert self.edited(chat, "subscriptions", tmp_path, Archived="no", Note="x")["duplicates"] == 1
        assert tables.count(chat.writer, "subscriptions", tables.Query()) == 0
