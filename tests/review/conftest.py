"""A builder that writes a small company straight into a catalog, one operation a record set."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.review.facts import Facts
from desktop_app.review.halves import OF_CHARGES, ChargeFacts
from desktop_app.review.model import Finding
from desktop_app.review.registry import RULES

AS_OF = "2026-10-15"


class Company:
    """Adds records with sensible defaults; every method returns the record's id."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.count = 0

    def add(self, table: str, **values: Any) -> int:
        """Insert one row."""
        values = {"id": self.catalog.ids.next(), **values}
        with self.catalog.operation(f"Add {table}") as operation:
            if table in ("activity", "invoice_line", "source_file", "usage"):
                values["operation_id"] = operation.id
            marks = ", ".join(f":{name}" for name in values)
            self.catalog.writer.execute(f"INSERT INTO {table}({', '.join(values)}) VALUES ({marks})", values)
        return int(values["id"])

    def set(self, table: str, record: int, **values: Any) -> None:
        """Change one row."""
        pairs = ", ".join(f"{name} = :{name}" for name in values)
        with self.catalog.operation(f"Set {table}"):
            self.catalog.writer.execute(f"UPDATE {table} SET {pairs} WHERE id = :id", {**values, "id": record})

    def person(self, **values: Any) -> int:
        self.count += 1
        return self.add("person", **{"name": f"Person {self.count}", "roster_date": "2026-10-01", **values})

    def tool(self, **values: Any) -> int:
        self.count += 1
        vendor = self.add("vendor", name=f"Vendor {self.count}")
        return self.add("tool", **{"vendor_id": vendor, "name": f"Tool {self.count}", "state": "Approved", **values})

    def subscription(self, tool: int | None = None, **values: Any) -> int:
        """A subscription of 10 seats at 30.00 EUR a month, with an owner and no fixed term."""
        self.count += 1
        price, quantity = values.pop("price", "30"), values.pop("quantity", 10)
        owner = values.pop("owner_id", None) or self.person()
        defaults = {
            "tool_id": tool or self.tool(),
            "name": f"Contract {self.count}",
            "currency": "EUR",
            "owner_id": owner,
        }
        number = self.add("subscription", **{**defaults, **values})
        if price is not None:
            self.add(
                "entitlement", subscription_id=number, start_date="2026-01-01", quantity=quantity, unit_price=price
            )
        return number

    def term(self, subscription: int, **values: Any) -> int:
        defaults = {"start_date": "2026-01-01", "end_date": "2026-12-31", "auto_renew": 1, "notice_days": 30}
        return self.add("term", subscription_id=subscription, **{**defaults, "notice_assumed": 0, **values})

    def source(self, subscription: int, **values: Any) -> int:
        defaults = {"format": "test", "data_date": "2026-10-10", "covers_to": "2026-10-10", "reports": "action"}
        return self.add("activity_source", subscription_id=subscription, **{**defaults, **values})

    def seat(self, subscription: int, source: int | None = None, last_active: str | None = None, **values: Any) -> int:
        self.count += 1
        if "person_id" not in values:
            values["person_id"] = self.person()
        defaults = {"account": f"account{self.count}@example.com", "assigned": "2026-01-05"}
        number = self.add("seat", subscription_id=subscription, **{**defaults, **values})
        if source is not None:
            self.add("activity", seat_id=number, source_id=source, last_active=last_active)
        return number

    def line(self, tool: int | None, **values: Any) -> int:
        self.count += 1
        vendor = self.catalog.writer.execute("SELECT vendor_id FROM tool WHERE id = ?", (tool,)).fetchone()
        date = values.get("date", "2026-09-03")
        amount = values.get("amount", 100_000_000)
        defaults = {
            "vendor_id": vendor[0] if vendor else None, "tool_id": tool, "in_scope": 1, "vendor_text": "Vendor",
            "date": date, "service_from": date, "service_to": date, "amount": amount, "net": amount, "currency": "EUR",
            "basis": "billed", "channel": "ledger",
            "line_kind": "charge", "row_key": f"k{self.count}",
        }  # fmt: skip
        return self.add("invoice_line", **{**defaults, **values})

    def sheet(self) -> int:
        """A sheet of a file of its own."""
        self.count += 1
        file = self.add(
            "source_file", name=f"file{self.count}.csv", sha256=str(self.count), size=1, imported_at="2026-10-01"
        )
        return self.add(
            "source_sheet", file_id=file, name="Sheet", format="x", kind="lines", header_row=1, header="[]", report="{}"
        )

    def findings(self, rule: str, as_of: str = AS_OF) -> list[Finding]:
        """What one rule asks now; a rule of charges asks the same where they are not all read."""
        check = next(known.check for known in RULES if known.id == rule)
        found = list(check(Facts(self.catalog.writer, as_of), as_of))
        assert rule not in OF_CHARGES or list(check(ChargeFacts(self.catalog.writer, as_of), as_of)) == found
        return found


@pytest.fixture
def company(empty_catalog: Path, tmp_path: Path) -> Iterator[Company]:
    path = tmp_path / "company.seatbook"
    shutil.copy(empty_catalog, path)
    with Catalog.open(path, actor="ada") as catalog:
        yield Company(catalog)
