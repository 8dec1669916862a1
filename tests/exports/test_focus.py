"""FOCUS rows: the columns' rules of 1.2, the foundation's validator for 1.0, and the same totals on the way back."""

from __future__ import annotations

import csv
import datetime as dt
import os
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import to_micros
from desktop_app.economics.period import Period
from desktop_app.economics.spend import spend_rows
from desktop_app.exports.focus import VERSIONS, write_focus
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from tests.ui import company

AS_OF = "2026-10-15"
MANDATORY = {
    "BilledCost", "BillingAccountId", "BillingAccountName", "BillingCurrency", "BillingPeriodEnd", "BillingPeriodStart",
    "ChargeCategory", "ChargeClass", "ChargeDescription", "ChargePeriodEnd", "ChargePeriodStart", "ContractedCost",
    "EffectiveCost", "InvoiceIssuerName", "ListCost", "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName",
    "ServiceCategory", "ServiceName",
}  # fmt: skip
MAY_BE_NULL = {"BillingAccountName", "ChargeClass", "ChargeDescription", "PricingQuantity", "PricingUnit"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
DECIMAL = re.compile(r"-?\d+(\.\d+)?(E-?\d+)?")

Sums = dict[tuple[str, str], int]


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(tmp_path / "one.seatbook", create=True, actor="ada") as opened:
        company.build(opened)
        _more(opened)
        yield opened


def _more(catalog: Catalog) -> None:
    """A year's charge, a credit, a card's copy of what is billed, another currency, and a name that would be run."""
    conn = catalog.writer
    tool, vendor = conn.execute("SELECT id, vendor_id FROM tool WHERE name = 'Claude'").fetchone()

    def line(number: int, micros: int, **values: object) -> None:
        given = {
            "operation_id": 1, "vendor_id": vendor, "tool_id": tool, "in_scope": 1, "vendor_text": "Anthropic, PBC",
            "description": "=cmd|calc", "invoice_number": f"X-{number}", "date": "2026-09-30",
            "service_from": "2026-09-01", "service_to": "2026-09-30", "amount": micros, "net": micros,
            "currency": "USD", "basis": "billed", "channel": "vendor", "line_kind": "charge", "row_key": f"x{number}",
        }  # fmt: skip
        company.insert(catalog, "invoice_line", **{**given, **values})

    with catalog.operation("More money"):
        line(1, 1_000_000_001, service_from="2026-02-10", service_to="2027-02-09", cost_centre="CC 7")
        line(2, -50_000_000, line_kind="credit", description="Credit for X-1")
        line(3, 77_000_000, channel="card", basis="paid", description="the card's copy")
        line(
            4,
            3,
            description="three micros",
            billing_account="acct-9",
            service_from="2026-01-01",
            service_to="2026-01-31",
        )
        line(5, 9_000_000, line_kind="tax")
        conn.execute("UPDATE invoice_line SET invoice_number = 'X-1' WHERE row_key = 'x2'")


def totals(catalog: Catalog) -> Sums:
    sums: Sums = defaultdict(int)
    for row in spend_rows(catalog.writer, as_of=AS_OF):
        if row.counted:
            sums[row.month, row.currency] += row.net
    return {key: value for key, value in sums.items() if value}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def moment(text: str) -> dt.datetime:
    assert MOMENT.fullmatch(text)
    return dt.datetime.fromisoformat(text)


def test_the_rows_add_up_to_the_spend_month_by_month(catalog: Catalog, tmp_path: Path) -> None:
    written = write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    sums: Sums = defaultdict(int)
    for row in read(tmp_path / "f.csv"):
        sums[row["BillingPeriodStart"][:7], row["BillingCurrency"]] += to_micros(Decimal(row["BilledCost"]))
    assert {key: value for key, value in sums.items() if value} == totals(catalog)
    assert written["rows"] == len(read(tmp_path / "f.csv"))
    assert set(written["totals"]) == {"EUR", "USD"}
    assert written["left_out"] == {"counted_elsewhere": 2, "tax": 1}  # the card, and three micros beside more
    assert "the card's copy" not in {row["ChargeDescription"] for row in read(tmp_path / "f.csv")}


def test_every_row_keeps_the_rules_of_the_columns(catalog: Catalog, tmp_path: Path) -> None:
    write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    rows = read(tmp_path / "f.csv")
    assert set(rows[0]) >= MANDATORY
    assert {name for name in rows[0] if not re.fullmatch(r"x_[A-Z]\w+|[A-Z][A-Za-z]+", name)} == set()
    for row in rows:
        assert [name for name in MANDATORY - MAY_BE_NULL if not row[name]] == []
        for name in ("BilledCost", "EffectiveCost", "ListCost", "ContractedCost"):
            assert DECIMAL.fullmatch(row[name])
        assert re.fullmatch("[A-Z]{3}", row["BillingCurrency"])
        assert row["ChargeCategory"] in ("Usage", "Purchase", "Tax", "Credit", "Adjustment")
        assert row["ChargeClass"] in ("", "Correction")
        assert row["ChargeFrequency"] in ("One-Time", "Recurring", "Usage-Based")
        assert not (row["ChargeCategory"] == "Purchase" and row["ChargeFrequency"] == "Usage-Based")
        assert row["ServiceCategory"] == "AI and Machine Learning"
        assert row["ServiceSubcategory"] == "Generative AI"
        start, end = moment(row["ChargePeriodStart"]), moment(row["ChargePeriodEnd"])
        begin, over = moment(row["BillingPeriodStart"]), moment(row["BillingPeriodEnd"])
        assert begin <= start < end <= over
        priced = row["ChargeCategory"] in ("Usage", "Purchase")
        assert bool(row["PricingQuantity"]) == bool(row["PricingUnit"]) == bool(row["SkuPriceId"]) == priced
        assert bool(row["SkuId"]) == bool(row["SkuMeter"]) == priced
        assert not row["SkuPriceDetails"]  # an object of properties that are known, or null
        assert (row["PricingCategory"], row["ChargeClass"]) == ("Standard", "")
        assert len({row[name] for name in ("BilledCost", "EffectiveCost", "ListCost", "ContractedCost")}) == 1
        assert (Decimal(row["BilledCost"]) < 0) == (row["ChargeCategory"] == "Credit")
        assert not priced or Decimal(row["PricingQuantity"]) > 0
        assert bool(row["InvoiceId"]) or row["x_Basis"] in ("committed", "metered", "paid")
        assert begin.day == over.day == 1
        assert row["BillingAccountName"] == row["BillingAccountId"]
        assert bool(row["SubAccountId"]) == bool(row["SubAccountName"])
        assert not row["ChargeDescription"].startswith(("=", "+", "-", "@"))


def test_a_period_has_the_rows_of_its_months_alone(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    written = write_focus(catalog.writer, path, as_of=AS_OF, period=Period("2026-08", "2026-09"))
    assert {row["BillingPeriodStart"][:7] for row in read(path)} == {"2026-08", "2026-09"}
    assert {row["BillingPeriodEnd"][:10] for row in read(path)} == {"2026-09-01", "2026-10-01"}
    assert written["left_out"]["other_period"] == 6 * 10
    whole = write_focus(catalog.writer, path, as_of=AS_OF)
    parts = [write_focus(catalog.writer, path, as_of=AS_OF, period=Period(*months))
             for months in (("2025-01", "2026-07"), ("2026-08", "2026-12"))]  # fmt: skip
    assert sum(part["rows"] for part in parts) == whole["rows"]
    for code, total in whole["totals"].items():
        assert sum(to_micros(Decimal(part["totals"].get(code, "0"))) for part in parts) == to_micros(Decimal(total))


def test_credits_and_shares_of_a_year_stand_in_their_months(catalog: Catalog, tmp_path: Path) -> None:
    write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    rows = [row for row in read(tmp_path / "f.csv") if row["InvoiceId"] == "X-1"]
    credits_ = [row for row in rows if row["ChargeCategory"] == "Credit"]
    assert [row["ChargePeriodStart"][:7] for row in credits_] == ["2026-09"]
    year = [row for row in rows if row["ChargeCategory"] == "Purchase"]
    assert [row["ChargePeriodStart"][:10] for row in year][:2] == ["2026-02-10", "2026-03-01"]
    assert len(year) == 9  # February to October
    assert {row["SubAccountName"] for row in year} == {"CC 7"}


@pytest.mark.parametrize("version", VERSIONS)
def test_our_own_export_gives_the_same_totals(catalog: Catalog, tmp_path: Path, version: str) -> None:
    path = tmp_path / "focus.csv"
    write_focus(catalog.writer, path, as_of=AS_OF, version=version)
    with Catalog.open(tmp_path / "two.seatbook", create=True) as other:
        (document,) = pipeline.import_files(other, [path], Choices(), today=AS_OF)["files"]
        assert document.get("error") is None, document
        (sheet,) = document["sheets"]
        assert (sheet["format"], sheet["rejected"], sheet["out_of_scope"]) == ("focus", 0, 0)
        assert totals(other) == totals(catalog)


@pytest.mark.parametrize("saved_as", [".csv", ".xlsx"])
def test_our_own_export_does_not_come_back_into_the_same_catalog(
    catalog: Catalog, tmp_path: Path, saved_as: str
) -> None:
    path = tmp_path / "focus.csv"
    write_focus(catalog.writer, path, as_of=AS_OF)
    if saved_as == ".xlsx":
        book = openpyxl.Workbook()
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                book.worksheets[0].append(row)
        path = tmp_path / "focus.xlsx"
        book.save(path)
    before = totals(catalog)
    (document,) = pipeline.import_files(catalog, [path], Choices(), today=AS_OF)["files"]
    assert "exported as FOCUS rows" in str(document), document
    assert totals(catalog) == before


def test_use_that_came_as_bills_leaves_as_use(catalog: Catalog, tmp_path: Path) -> None:
    tool, name = catalog.writer.execute(
        "SELECT t.id, t.name FROM invoice_line l JOIN tool t ON t.id = l.tool_id WHERE l.net > 0 LIMIT 1"
    ).fetchone()
    with catalog.operation("Price it by use"):
        catalog.writer.execute("UPDATE subscription SET pricing_model = 'usage' WHERE tool_id = ?", (tool,))
    write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    mine = {row["ChargeCategory"] for row in read(tmp_path / "f.csv") if row["ServiceName"] == name}
    assert "Purchase" not in mine
    assert "Usage" in mine


@pytest.mark.skipif(
    "SEATBOOK_FOCUS_VALIDATOR" not in os.environ,
    reason="SEATBOOK_FOCUS_VALIDATOR names no environment with focus-validator 1.0.0 (on Python 3.11, multimethod<2)",
)
def test_the_validator_accepts_1_0(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "focus.csv"
    write_focus(catalog.writer, path, as_of=AS_OF, version="1.0")
    environment = Path(os.environ["SEATBOOK_FOCUS_VALIDATOR"])
    (packages,) = environment.glob("lib/python3*/site-packages")  # where it looks for its list of currencies
    command = [str(environment / "bin" / "focus-validator"), "--data-file", str(path), "--validate-version", "1.0"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=packages, check=False, timeout=300)
    assert "Validation succeeded." in done.stdout, done.stdout + done.stderr


def test_an_empty_catalog_gives_the_head_and_another_version_is_refused(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
        assert write_focus(empty.writer, tmp_path / "f.csv", as_of=AS_OF) == {
            "rows": 0, "totals": {}, "left_out": {}
        }  # fmt: skip
        with pytest.raises(CatalogError, match=r"1\.2, 1\.0"):
            write_focus(empty.writer, tmp_path / "f.csv", as_of=AS_OF, version="2")
        with pytest.raises(CatalogError, match="cannot be written"):
            write_focus(empty.writer, tmp_path / "none" / "f.csv", as_of=AS_OF)
