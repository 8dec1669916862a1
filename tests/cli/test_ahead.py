"""Forecast, what if, budgets and use cases on the command line."""

from __future__ import annotations

import csv
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.economics.calendar import month_end
from tests.cli.conftest import Seatbook, command

TRACKER = """\
Subscription,Vendor,Tool,Seats,Unit price,Currency,Billing cycle,Start date,End date,Auto renew,Notice days
Cursor Business,Anysphere,Cursor,10,30,EUR,monthly,2026-01-01,2026-12-31,yes,30
"""
LINES = "Invoice Date,Invoice Number,Vendor,Description,Amount,Currency,Service From,Service To\n"
DAY = ("--as-of", "2026-10-15")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalog with a contract, its invoices, a use case and a budget; to be copied, never opened."""
    folder = tmp_path_factory.mktemp("ahead")
    catalog = folder / "made.seatbook"
    (folder / "tracker.csv").write_text(TRACKER, encoding="utf-8")
    (folder / "ledger.csv").write_text(
        LINES + "".join(
            f'2026-{n:02d}-03,CU-{n},"Anysphere, Inc.",Cursor,300.00,EUR,2026-{n:02d}-01,2026-{n:02d}-28\n'
            for n in range(1, 10)
        ), encoding="utf-8",
    )  # fmt: skip
    assert command(catalog, "import", folder / "tracker.csv", folder / "ledger.csv") == 0
    for line in (
        ("use-case", "name=Review", "unit=changes", "stage=production"),
        ("allocation", "subscription=Cursor Business", "use_case=Review", "share=50%"),
        ("measure", "use_case=Review", "period_start=2026-09-01", "period_end=2026-09-30", "metric=changes",
         "value=60"),
        ("budget", "tool=Cursor", "start_date=2026-01-01", "end_date=2026-12-31", "amount=3000", "currency=EUR"),
        ("commitment", "subscription=Cursor Business", "amount=3600", "currency=EUR", "start_date=2026-01-01",
         "end_date=2026-12-31"),
    ):  # fmt: skip
        assert command(catalog, "add", *line) == 0
    return catalog


@pytest.fixture
def company(seatbook: Seatbook, catalog_path: Path, made: Path) -> Seatbook:
    """A command line on a copy of that catalog."""
    shutil.copy(made, catalog_path)
    return seatbook


def test_a_forecast_has_its_band_and_says_why(company: Seatbook) -> None:
    document = company("report", "forecast", *DAY, "--json").document
    assert document["totals"][2] == {"month": "2026-12", "expected": "300.00", "low": "300.00", "high": "300.00"}
    assert document["totals"][3] == {"month": "2027-01", "expected": "315.00", "low": "300.00", "high": "330.00"}
    assert any("renews on 2027-01-01" in text for text in document["rows"][0]["because"])
    assert document["actual"][-1] == {"month": "2026-09", "amount": "300.00"}
    assert "Cursor" in company("report", "forecast", *DAY, "--by", "tool").out


def test_what_a_change_would_do(company: Seatbook) -> None:
    asked = ("--what-if", "Cursor Business:seats=6,price=25")
    document = company("report", "forecast", *DAY, *asked, "--json").document
    (found,) = document["what_if"]
    assert found["months"][3] == {"month": "2027-01", "difference": "-165.00"}
    assert found["total"] == "-1485.00"
    assert "less in twelve months" in company("report", "forecast", *DAY, *asked).out


@pytest.mark.parametrize(
    "change", ["Cursor Business", "Cursor Business:seats=many", "Cursor Business:colour=red", ":seats=-1"]
)
def test_a_change_that_is_none_is_refused_in_words(company: Seatbook, change: str) -> None:
    result = company("report", "forecast", *DAY, "--what-if", change, "--json")
    assert result.code == 2
    assert "seats=N" in result.document["error"]["message"]


def test_budgets_and_commitments_with_their_pace(company: Seatbook) -> None:
    document = company("report", "budgets", *DAY, "--json").document
    (budget,), (promised,) = document["budgets"], document["commitments"]
    assert (budget["used"], budget["used_percent"], budget["variance_percent"]) == ("2700.00", "90.0", "10.0")
    assert budget["runs_out"] == "2026-10-31"
    assert (promised["amount"], promised["used"]) == ("3600.00", "2700.00")


def test_what_is_ahead_is_written_to_a_file_as_it_is_shown(company: Seatbook, tmp_path: Path) -> None:
    def saved(*asked: str) -> list[dict[str, str]]:
        file = tmp_path / "ahead.csv"
        assert company("report", *asked, *DAY, "--save", file).code == 0
        return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))

    (tool,) = saved("forecast")
    assert (tool["Tool"], tool["2026-12"], tool["2027-01"]) == ("Cursor", "300.00", "315.00")
    months = [Decimal(amount) for month, amount in tool.items() if month[:2] == "20"]
    assert (len(months), sum(months)) == (12, Decimal(tool["Twelve months"]))
    assert Decimal(tool["At least"]) < sum(months) < Decimal(tool["At most"])
    assert "renews on 2027-01-01" in tool["Because"]
    assert [row["Team"] for row in saved("forecast", "--by", "team")] == ["not allocated"]
    assert [(row["For"], row["Amount"], row["Used"]) for row in saved("budgets")] == [
        ("Cursor", "3000.00", "2700.00"),
        ("Cursor Business", "3600.00", "2700.00"),
    ]
    assert [(row["Use case"], row["Twelve months"], row["Of"]) for row in saved("use-cases")] == [
        ("Review", "1350.00", "changes")
    ]
    assert [(row["Contract"], row["At stake"], row["Currency"], row["Ends"]) for row in saved("renewals")] == [
        ("Cursor Business", "3600.00", "EUR", "2026-12-31")
    ]


def test_what_has_no_rate_is_in_the_file_in_its_own_currency(company: Seatbook, tmp_path: Path) -> None:
    assert company("settings", "reporting_currency=SEK").code == 0
    file = tmp_path / "ahead.csv"
    assert company("report", "forecast", *DAY, "--save", file).code == 0
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert ("without an exchange rate", "EUR", "") in [(row["Tool"], row["Currency"], row["2026-12"]) for row in rows]


def test_what_a_change_would_do_has_no_file(company: Seatbook, tmp_path: Path) -> None:
    file = tmp_path / "ahead.csv"
    result = company("report", "forecast", *DAY, "--what-if", "Cursor Business:seats=6", "--save", file)
    assert (result.code, file.exists()) == (2, False)


def test_use_cases_with_unit_cost_by_month(company: Seatbook) -> None:
    (row,) = company("report", "use-cases", *DAY, "--json").document["use_cases"]
    assert (row["cost"], row["unit_cost"], row["unit"]) == ("1350.00", "2.50", "changes")
    assert row["months"][-1]["volume"] == "60.00"
    assert f"Review: {row['because']}" in company("report", "use-cases", *DAY).out.splitlines()


def test_the_month_of_an_agent_stands_beside_its_budget(company: Seatbook) -> None:
    assert company("set", "use-case", "Review", "kind=agent", "budget=120", "currency=EUR").code == 0
    (row,) = company("report", "use-cases", *DAY, "--json").document["use_cases"]
    assert row["budget"] == {
        "month": "2026-10", "amount": "120.00", "spent": "150.00", "currency": "EUR", "passed": True,
    }  # fmt: skip
    said = "Review: 150.00 of 120.00 EUR spent in 2026-10, over its budget"
    assert said in company("report", "use-cases", *DAY).out.splitlines()


def test_the_list_of_use_cases_has_verdicts_and_models(company: Seatbook) -> None:
    for month in range(4, 9):
        added = ("use_case=Review", f"period_start=2026-{month:02d}-01", f"period_end={month_end(f'2026-{month:02d}')}")
        assert company("add", "measure", *added, "metric=changes", f"value={50 + month}").code == 0
    (row,) = company("list", "use-cases", *DAY, "--json").document["use-cases"]
    assert (row["verdict"], row["models"]) == ("scale", None)
    assert company("list", "use-cases", "--where", "verdict=watch", *DAY, "--json").document["use-cases"] == []


def test_nothing_known_is_said_and_a_use_case_without_cost_has_no_unit_cost(seatbook: Seatbook) -> None:
    assert seatbook("add", "use-case", "name=Review", "unit=changes").code == 0
    measure = ("use_case=Review", "period_start=2026-09-01", "period_end=2026-09-30", "metric=changes", "value=60")
    assert seatbook("add", "measure", *measure).code == 0
    assert "Nothing is known yet" in seatbook("report", "forecast", *DAY).out
    (row,) = seatbook("report", "use-cases", *DAY, "--json").document["use_cases"]
    assert (row["cost"], row["unit_cost"], row["verdict"]) == ("0.00", None, "unknown")
    assert "No budget and no commitment runs." in seatbook("report", "budgets", *DAY).out
