"""FOCUS rows: the columns' rules of 1.2, the foundation's validator for 1.0, and the same totals on the way back."""

from __future__ import annotations

import csv
import datetime as dt
import os
import re
import shutil
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
def catalog(small_company: Path, tmp_path: Path) -> Iterator[Catalog]:
    path = tmp_path / "one.seatbook"
    shutil.copyfile(small_company, path)
    with Catalog.open(path, actor="ada") as opened:
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


def test_what_is_used_adds_up_to_the_spend_month_by_month(catalog: Catalog, tmp_path: Path) -> None:
    written = write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    sums: Sums = defaultdict(int)
    for row in read(tmp_path / "f.csv"):
        sums[row["ChargePeriodStart"][:7], row["BillingCurrency"]] += to_micros(Decimal(row["EffectiveCost"]))
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
        assert (begin.day, over.day) == (1, 1)
        assert begin < over
        assert start < end
        credit, purchase = row["ChargeCategory"] == "Credit", row["ChargeCategory"] == "Purchase"
        billed, effective, contracted, listed = (
            to_micros(Decimal(row[name])) for name in ("BilledCost", "EffectiveCost", "ContractedCost", "ListCost")
        )
        priced = (
            "PricingQuantity",
            "PricingUnit",
            "ContractedUnitPrice",
            "ListUnitPrice",
            "SkuId",
            "SkuMeter",
            "SkuPriceId",
        )
        assert {name for name in priced if row[name]} == (set() if credit else set(priced))
        assert not row["SkuPriceDetails"]  # an object of properties that are known, or null
        assert row["PricingCategory"] == "Standard"
        if credit:
            assert billed == effective == contracted == listed < 0
        else:
            quantity = Decimal(row["PricingQuantity"])
            assert quantity > 0
            assert Decimal(row["ContractedUnitPrice"]) >= 0
            assert to_micros(Decimal(row["ContractedUnitPrice"]) * quantity) == contracted
            assert to_micros(Decimal(row["ListUnitPrice"]) * quantity) == listed
            assert contracted in (billed, effective)
        if purchase and (start < begin or end > over):  # it covers charges to come
            assert effective == 0
        if billed == 0:  # covered by a purchase
            assert (row["ChargeCategory"], row["InvoiceId"]) == ("Usage", "")
            assert begin <= start < end <= over
        assert row["ChargeClass"] == ("Correction" if credit and end <= begin else "")
        assert bool(row["InvoiceId"]) or not billed or row["x_Basis"] in ("committed", "metered", "paid")
        assert row["BillingAccountName"] == row["BillingAccountId"]
        assert bool(row["SubAccountId"]) == bool(row["SubAccountName"])
        assert not row["ChargeDescription"].startswith(("=", "+", "-", "@"))


def test_what_is_billed_in_a_period_is_what_its_invoices_say(catalog: Catalog, tmp_path: Path) -> None:
    write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    sums: dict[tuple[str, str], int] = defaultdict(int)
    for row in read(tmp_path / "f.csv"):
        if row["InvoiceId"]:
            sums[row["InvoiceId"], row["BillingPeriodStart"][:7]] += to_micros(Decimal(row["BilledCost"]))
    # The whole year, with what is still to come of it, and the credit, are on the bill of September.
    assert sums["X-1", "2026-09"] == 1_000_000_001 - 50_000_000
    invoices = dict(
        catalog.writer.execute(
            """SELECT invoice_number, sum(net) FROM live_line WHERE in_scope = 1 AND line_kind <> 'tax'
            AND basis = 'billed' AND invoice_number NOT IN ('X-4', '') AND substr(service_from, 1, 7) <> '2026-01'
            GROUP BY 1"""
        ).fetchall()
    )
    # of January, not everything counts
    assert {number: micros for (number, month), micros in sums.items() if month != "2026-01"} == invoices


def test_a_period_has_the_rows_of_its_bills_alone(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    written = write_focus(catalog.writer, path, as_of=AS_OF, period=Period("2026-08", "2026-09"))
    assert {row["BillingPeriodStart"][:7] for row in read(path)} == {"2026-08", "2026-09"}
    assert {row["BillingPeriodEnd"][:10] for row in read(path)} == {"2026-09-01", "2026-10-01"}
    assert written["left_out"]["other_period"] == 6 * 10
    whole = write_focus(catalog.writer, path, as_of=AS_OF)
    parts = [write_focus(catalog.writer, path, as_of=AS_OF, period=Period(*months))
             for months in (("2025-01", "2026-07"), ("2026-08", "2026-12"))]  # fmt: skip
    assert sum(part["rows"] for part in parts) == whole["rows"]
    for kind in ("totals", "effective"):
        for code, total in whole[kind].items():
            assert sum(to_micros(Decimal(part[kind].get(code, "0"))) for part in parts) == to_micros(Decimal(total))


def test_a_year_is_billed_once_and_used_month_by_month(catalog: Catalog, tmp_path: Path) -> None:
    written = write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    rows = [row for row in read(tmp_path / "f.csv") if row["SubAccountName"] == "CC 7"]
    (bill,) = [row for row in rows if row["ChargeCategory"] == "Purchase"]
    assert (bill["BilledCost"], bill["EffectiveCost"], bill["ContractedCost"]) == ("1000.000001", "0.00", "1000.000001")
    assert (bill["ChargePeriodStart"][:10], bill["ChargePeriodEnd"][:10]) == ("2026-02-10", "2027-02-10")
    assert (bill["BillingPeriodStart"][:10], bill["InvoiceId"]) == ("2026-09-01", "X-1")
    shares = [row for row in rows if row is not bill]
    assert [row["ChargePeriodStart"][:10] for row in shares][:2] == ["2026-02-10", "2026-03-01"]
    assert [row["BillingPeriodStart"][:7] for row in shares] == [f"2026-{month:02d}" for month in range(2, 11)]
    assert {(row["ChargeCategory"], row["ChargeFrequency"], row["BilledCost"]) for row in shares} == {
        ("Usage", "Recurring", "0.00")
    }
    days = (dt.date(2026, 11, 1) - dt.date(2026, 2, 10)).days  # of 365
    spread = sum(Decimal(row["EffectiveCost"]) for row in shares)
    assert abs(spread - Decimal("1000.000001") * days / 365) < Decimal("0.00001")
    # what is billed beyond what is used so far is the rest of the year
    assert Decimal(written["totals"]["USD"]) - Decimal(written["effective"]["USD"]) == Decimal("1000.000001") - spread


def test_a_credit_for_an_earlier_bill_is_a_correction_in_the_month_it_came_in(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.operation("A credit note of October for August's bill"):
        number = catalog.writer.execute(
            "SELECT invoice_number FROM invoice_line WHERE service_from = '2026-08-01' AND basis = 'billed' "
            "AND line_kind = 'charge' AND invoice_number <> '' LIMIT 1"
        ).fetchone()[0]
        catalog.writer.execute(
            """INSERT INTO invoice_line (id, operation_id, vendor_id, tool_id, in_scope, vendor_text, description,
              invoice_number, date, service_from, service_to, amount, net, currency, basis, channel, line_kind, row_key,
              billing_account, subscription_id)
            SELECT 999, operation_id, vendor_id, tool_id, 1, vendor_text, 'Credit note', invoice_number, '2026-10-02',
              '2026-10-02', '2026-10-02', -7000000, -7000000, currency, basis, channel, 'credit', 'credit-999',
              billing_account, subscription_id
            FROM invoice_line WHERE invoice_number = ? LIMIT 1""",
            (number,),
        )
    write_focus(catalog.writer, tmp_path / "f.csv", as_of=AS_OF)
    (row,) = [row for row in read(tmp_path / "f.csv") if row["ChargeDescription"] == "Credit note"]
    assert (row["ChargeCategory"], row["ChargeClass"], row["BilledCost"]) == ("Credit", "Correction", "-7.00")
    assert (row["BillingPeriodStart"][:7], row["ChargePeriodStart"][:7]) == ("2026-10", "2026-08")


@pytest.mark.parametrize("version", VERSIONS)
def test_our_own_export_gives_the_same_totals(catalog: Catalog, tmp_path: Path, version: str) -> None:
    path = tmp_path / "focus.csv"
    write_focus(catalog.writer, path, as_of=AS_OF, version=version)
    with Catalog.open(tmp_path / "two.seatbook", create=True) as other:
        (document,) = pipeline.import_files(other, [path], Choices(), today=AS_OF)["files"]
        assert document.get("error") is None, document
        (sheet,) = document["sheets"]
        shares = [row for row in read(path) if row["BilledCost"] == "0.00"]
        assert (sheet["format"], sheet["rejected"], sheet["out_of_scope"]) == ("focus", 0, len(shares))
        assert totals(other) == totals(catalog)
        written = write_focus(catalog.writer, path, as_of=AS_OF, version=version)
        again = write_focus(other.writer, tmp_path / "again.csv", as_of=AS_OF, version=version)
        assert {**again, "left_out": {}} == {**written, "left_out": {}}


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
            "rows": 0, "totals": {}, "effective": {}, "left_out": {}
        }  # fmt: skip
        with pytest.raises(CatalogError, match=r"1\.2, 1\.0"):
            write_focus(empty.writer, tmp_path / "f.csv", as_of=AS_OF, version="2")
        with pytest.raises(CatalogError, match="cannot be written"):
            write_focus(empty.writer, tmp_path / "none" / "f.csv", as_of=AS_OF)
