"""The reports of the command line: text, JSON and files, with sums that agree."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Seatbook

LEDGER = """\
Invoice Date,Invoice Number,Vendor,Description,Amount,Currency,Account,Cost Centre,PO Number,Service From,Service To
2026-09-03,CU-9,"Anysphere, Inc.",Cursor Business,400.00,EUR,6815,4100,PO-1,2026-09-01,2026-09-30
2026-01-04,GL-1,Glean Technologies Inc.,Glean Enterprise,3650.00,EUR,6815,6400,PO-2,2026-01-01,2026-12-31
"""
PERIOD = ("--from", "2026-01", "--to", "2026-09")


@pytest.fixture
def ledger(seatbook: Seatbook, tmp_path: Path) -> Seatbook:
    """A command line whose catalog has two ledger lines."""
    file = tmp_path / "ledger.csv"
    file.write_text(LEDGER, encoding="utf-8")
    assert seatbook("import", file).code == 0
    return seatbook


def test_spend_is_spread_and_its_rows_add_up(ledger: Seatbook) -> None:
    document = ledger("report", "spend", "--by", "cost-centre", *PERIOD, "--json").document
    assert {row["name"]: row["total"] for row in document["rows"]} == {"6400": "2730.00", "4100": "400.00"}
    assert document["total"] == "3130.00"
    assert sum(Decimal(row["2026-09"]) for row in document["rows"]) == Decimal(document["months"]["2026-09"]) == 700
    assert "Total 3,130.00 EUR" in ledger("report", "spend", *PERIOD).out


def test_a_total_names_what_is_not_in_it_for_want_of_a_rate(seatbook: Seatbook, tmp_path: Path) -> None:
    """It said that nothing was spent where all was in another currency."""
    file = tmp_path / "ledger.csv"
    file.write_text(LEDGER.replace("EUR,6815,4100", "USD,6815,4100"), encoding="utf-8")
    assert seatbook("import", file).code == 0
    for report in ("spend", "showback"):
        assert "Total 2,730.00 EUR; besides 400.00 USD without a rate" in seatbook("report", report, *PERIOD).out


def test_showback_says_what_nobody_is_allocated(ledger: Seatbook) -> None:
    document = ledger("report", "showback", *PERIOD, "--json").document
    assert [(row["team"], row["method"]) for row in document["rows"]] == [("Not allocated", "not allocated")] * 2
    assert sum(Decimal(row["reported"]) for row in document["rows"]) == Decimal(document["total"]) == 3130


def test_close_names_invoice_order_and_account(ledger: Seatbook, tmp_path: Path) -> None:
    saved = tmp_path / "close.xlsx"
    document = ledger("report", "close", "--month", "2026-09", "--save", saved, "--json").document
    (row,) = document["rows"]
    told = ("kind", "invoice", "order_number", "ledger_account", "expensed", "balance")
    assert [row[key] for key in told] == ["prepaid", "GL-1", "PO-2", "6815", "2730.00", "920.00"]
    assert document["balances"] == [{"kind": "prepaid", "currency": "EUR", "balance": "920.00", "reported": "920.00"}]
    assert document["adds_up"]
    assert [(one["expense"], one["spend"], one["closing"]) for one in document["proofs"]] == [
        ("700.00", "700.00", "920.00")
    ]
    assert "= 920.00. It adds up." in ledger("report", "close", "--month", "2026-09").out
    cells = list(openpyxl.load_workbook(saved).worksheets[0].iter_rows(values_only=True))
    assert len(cells) == 2
    assert {920, "6815"} <= set(cells[1])


def test_a_report_is_saved_as_csv_too(ledger: Seatbook, tmp_path: Path) -> None:
    saved = tmp_path / "spend.csv"
    assert ledger("report", "spend", *PERIOD, "--save", saved).code == 0
    with saved.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(Decimal(row["Total"]) for row in rows) == 3130
    assert ledger("report", "spend", "--save", tmp_path / "spend.txt").code == 2


def test_what_is_no_month_is_refused(ledger: Seatbook) -> None:
    assert ledger("report", "close", "--month", "september").code == 2
    assert ledger("report", "spend", "--from", "2026-09", "--to", "2026-01").code == 2
    assert ledger("report", "close", "--month", "2999-01").code == 2


def test_the_bridge_adds_up_and_speaks(ledger: Seatbook, tmp_path: Path) -> None:
    told = ("report", "bridge", "--from", "2026-08", "--to", "2026-09")
    document = ledger(*told, "--json").document
    moved = Decimal(document["after"]) - Decimal(document["before"])
    assert sum(Decimal(step["amount"]) for step in document["steps"]) == moved == 390
    assert document["sentences"][0].startswith("Spend rose by 390 EUR")
    expected = document["forecast"]
    assert expected["as_of"] == "2026-08-31"
    assert Decimal(expected["actual"]) - Decimal(expected["expected"]) == Decimal(expected["over"])
    assert document["sentences"][-1].startswith("Contracts and use up to 2026-08-31 led to expect")
    saved = tmp_path / "growth.csv"
    assert "New tools" in ledger(*told, "--save", saved).out
    assert saved.read_text(encoding="utf-8-sig").startswith("Tool,2026-08,")
    assert ledger("report", "bridge", "--to", "never").code == 2


def test_reports_are_made_as_of_another_day(ledger: Seatbook) -> None:
    way = ledger("report", "bridge", "--as-of", "2026-09-20", "--json").document
    assert (way["from"], way["to"]) == ("2026-03 to 2026-05", "2026-06 to 2026-08")
    chosen = ledger(
        "report", "bridge", "--from", "2026-08", "--to", "2026-09", "--as-of", "2026-09-30", "--json"
    ).document
    assert (chosen["before"], chosen["after"]) == ("310.00", "700.00")
    spent = ledger("report", "spend", "--as-of", "2026-03-31", "--json").document
    assert (spent["from"], spent["to"]) == ("2025-04", "2026-03")
    wrong = ledger("report", "close", "--month", "2026-09", "--as-of", "yesterday")
    assert wrong.code == 2
    assert "no day such as" in wrong.err


def test_overlap_says_who_has_both_and_what_one_instead_of_two_would_mean(ledger: Seatbook, tmp_path: Path) -> None:
    for tool, vendor in (("Cursor", "Cursor"), ("GitHub Copilot", "GitHub")):
        if tool != "Cursor":
            assert ledger("add", "vendor", f"name={vendor}").code == 0
            assert ledger("add", "tool", f"name={tool}", f"vendor={vendor}").code == 0
            made = ("function=coding_assistant", "is_primary=yes")
            assert ledger("add", "tool-function", f"tool={tool}", *made).code == 0
        terms = ("currency=EUR", "quantity=4", "unit_price=10" if tool == "Cursor" else "unit_price=20")
        assert ledger("add", "subscription", f"name={tool} plan", f"tool={tool}", "state=Active", *terms).code == 0
    for name in ("Ada", "Bo", "Cy"):
        assert ledger("add", "person", f"name={name}").code == 0
    for tool, people in (("Cursor", "AdaBo"), ("GitHub Copilot", "BoCy")):
        for name in ("Ada", "Bo", "Cy"):
            if name in people:
                seat = (f"subscription={tool} plan", f"account={name}@{tool[:3]}", f"person={name}")
                assert ledger("add", "seat", *seat).code == 0
    saved = tmp_path / "overlap.csv"
    document = ledger("report", "overlap", "--as-of", "2026-09-30", "--save", saved, "--json").document
    (pair,) = document["pairs"]
    assert (pair["smaller"], pair["larger"], pair["both"], pair["only_smaller"]) == ("Cursor", "GitHub Copilot", 1, 1)
    assert pair["proposal"]["range"]["high"] == "480.00"  # Ada finds a free seat
    assert document["matrix"][0]["both"] == [[2, 1], [1, 2]]
    assert Decimal(document["redundant_spend"]) == Decimal("400.00")
    assert "Cursor" in saved.read_text(encoding="utf-8-sig")
    agreed = ("tool_a=Cursor", "tool_b=GitHub Copilot", "reason=Trial of agents", "owner=Ada", "until=2026-12-31")
    assert ledger("add", "overlap", *agreed).code == 0
    document = ledger("report", "overlap", "--as-of", "2026-12-31", "--json").document
    assert document["pairs"][0]["why_not"] == "agreed until 2026-12-31: Trial of agents"
    assert document["agreed"][0]["holds"] is True
    assert document["redundant_spend"] == "0.00"
    document = ledger("report", "overlap", "--as-of", "2027-01-01", "--json").document
    assert (document["agreed"][0]["holds"], "proposal" in document["pairs"][0]) == (False, True)
