"""A workbook with a sheet a vendor, of whom one is unknown: the answer is for that sheet alone, and is kept."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Seatbook

KNOWN, OTHER = "OpenAI", "Brightpath Analytics"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for place, name in enumerate((KNOWN, OTHER)):
        sheet = workbook.create_sheet(name)
        for row in (("Date", "Invoice No", "Amount EUR"), ("2026-03-01", f"A-{place}", 300 + place)):
            sheet.append(row)
    file = tmp_path / "vendors.xlsx"
    workbook.save(file)
    return file


def vendors(seatbook: Seatbook) -> dict[str, str]:
    return {row["sheet"]: row["vendor_text"] for row in seatbook("list", "lines", "--json").document["lines"]}


def test_the_vendor_of_one_sheet_is_not_that_of_the_others(seatbook: Seatbook, path: Path) -> None:
    [left] = seatbook("import", path, "--dry-run", "--json").document["files"]
    assert [sheet["sheet"] for sheet in left["sheets"]] == [KNOWN]
    assert left["notes"][0].endswith("Or say whose invoices they are: the vendor of all its lines.")
    assert left["notes"][1] == f"{OTHER}: if its lines are of one vendor, say so with --vendor '{OTHER}!VENDOR'"
    assert seatbook("import", path, "--vendor", f"{OTHER}!Brightpath GmbH", "--save-profile", "mine").code == 0
    assert vendors(seatbook) == {KNOWN: "OpenAI", OTHER: "Brightpath GmbH"}
    seatbook("undo")
    assert seatbook("import", path).code == 0
    assert vendors(seatbook) == {KNOWN: "OpenAI", OTHER: "Brightpath GmbH"}


def test_a_sheet_that_is_not_there_is_said_and_a_name_may_have_the_mark(seatbook: Seatbook, path: Path) -> None:
    [asked] = seatbook("import", path, "--vendor", "Acme!Brightpath", "--json").document["files"]
    assert asked["error"]["message"] == f"There is no sheet “Acme”; there are {KNOWN}, {OTHER}."
    assert asked["error"]["options"] == {"--vendor": [f"{KNOWN}!Brightpath", f"{OTHER}!Brightpath"]}
    assert seatbook("import", path, "--vendor", "A", "--vendor", "B").code == 2
    assert seatbook("import", path, "--vendor", "Yahoo! Inc").code == 0
    assert set(vendors(seatbook).values()) == {"Yahoo! Inc"}
