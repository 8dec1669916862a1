"""The catalog's spend as FOCUS cost and usage rows (FinOps Open Cost and Usage Specification, 1.2 or 1.0)."""

from __future__ import annotations

import csv
import datetime as dt
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from desktop_app.catalog import focus_names
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.focus_names import Names
from desktop_app.catalog.money import amount_text
from desktop_app.economics.calendar import month_end, month_of
from desktop_app.economics.period import Period
from desktop_app.economics.spend import spend_rows
from desktop_app.economics.standing import LineParts, Standings
from desktop_app.exports.safe import csv_text
from desktop_app.exports.whole import written_whole

VERSIONS = ("1.2", "1.0")
LEFT_OUT: Mapping[str, str] = {
    "counted_elsewhere": "of money that another file's lines count already",
    "tax": "of tax: the rows are net of it",
    "other_vendors": "of vendors without a known AI tool",
    "other_period": "of service outside the period",
}
"""Why a line of the catalog has no row."""
UNKNOWN_ACCOUNT = "Unknown account"

# The columns that specification 1.2 asks of every file, then those of its others that the catalog can fill.
COLUMNS_1_2 = (
    "BilledCost", "BillingAccountId", "BillingAccountName", "BillingCurrency", "BillingPeriodEnd", "BillingPeriodStart",
    "ChargeCategory", "ChargeClass", "ChargeDescription", "ChargePeriodEnd", "ChargePeriodStart", "ContractedCost",
    "EffectiveCost", "InvoiceIssuerName", "ListCost", "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName",
    "ServiceCategory", "ServiceName",
    "ChargeFrequency", "InvoiceId", "PricingCategory", "ServiceSubcategory", "SkuId", "SkuMeter", "SkuPriceDetails",
    "SkuPriceId", "SubAccountId", "SubAccountName", "x_Basis", "x_Catalog", "x_LineId",
)  # fmt: skip

# What 1.0 asks for. Its validator knows five columns by other names than the text does (_ALSO); both stand there.
COLUMNS_1_0 = (
    "AvailabilityZone", "BilledCost", "BillingAccountId", "BillingAccountName", "BillingCurrency", "BillingPeriodEnd",
    "BillingPeriodStart", "ChargeCategory", "ChargeClass", "ChargeDescription", "ChargeFrequency", "ChargePeriodEnd",
    "ChargePeriodStart", "ChargeType", "CommitmentDiscountCategory", "CommitmentDiscountId", "CommitmentDiscountName",
    "CommitmentDiscountStatus", "CommitmentDiscountType", "ConsumedQuantity", "ConsumedUnit", "ContractedCost",
    "ContractedUnitPrice", "EffectiveCost", "InvoiceIssuer", "InvoiceIssuerName", "ListCost", "ListUnitPrice",
    "PricingCategory", "PricingQuantity", "PricingUnit", "Provider", "ProviderName", "Publisher", "PublisherName",
    "RegionId", "RegionName", "ResourceID", "ResourceId", "ResourceName", "ResourceType", "ServiceCategory",
    "ServiceName", "SkuId", "SkuPriceId", "SubAccountId", "SubAccountName", "Tags", "x_Basis", "x_Catalog",
    "x_LineId",
)  # fmt: skip

_TEXTS = (
    "BillingAccountId", "BillingAccountName", "ChargeDescription", "InvoiceId", "InvoiceIssuerName", "ProviderName",
    "PublisherName", "ServiceName", "SubAccountId", "SubAccountName", "SkuId", "SkuMeter", "SkuPriceId",
)  # fmt: skip
"""Columns that hold what somebody wrote."""

_ALSO = {
    "ChargeType": "ChargeCategory",
    "InvoiceIssuer": "InvoiceIssuerName",
    "ResourceID": "ResourceId",
    "Provider": "ProviderName",
    "Publisher": "PublisherName",
}


@dataclass(frozen=True)
class _Charge:
    """One row: a month of a line, or of a contract's price where nothing else is known."""

    month: str
    start: str  # first and last day of service within the month
    end: str
    net: int  # micro-units
    currency: str
    kind: str
    basis: str
    account: str | None
    centre: str | None
    vendor: int | None
    tool: int | None
    subscription: int | None
    issuer: str
    description: str
    invoice: str | None = None
    quantity: str | None = None
    line: int | None = None


def write_focus(
    conn: sqlite3.Connection, path: Path, *, as_of: str, version: str = "1.2", period: Period | None = None
) -> dict[str, Any]:
    """Write the spend up to the month of `as_of`, or of a period, every amount once and net of tax, as CSV (UTF-8).

    A charge of several months is a row a month, by days of service; where nothing but a contract is known, its price is
    a row a month. Returns {"rows", "totals": {currency: amount}, "left_out": {why: lines}}, where `why` is one of
    LEFT_OUT. Raises CatalogError for another version or where the
    file cannot be written. Columns: https://focus.finops.org, versions 1.2 and 1.0.
    """
    if version not in VERSIONS:
        raise CatalogError(f"FOCUS {version} is not known; there are: {', '.join(VERSIONS)}.")
    path = Path(path)
    columns = COLUMNS_1_2 if version == "1.2" else COLUMNS_1_0
    totals: dict[str, int] = {}
    left = dict.fromkeys(LEFT_OUT, 0) | focus_names.not_spend(conn, as_of)
    count = 0
    with written_whole(path) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        names = focus_names.names(conn)
        for charge in _charges(conn, as_of, period, left):
            row = _row(charge, names)
            writer.writerow([row.get(_ALSO.get(column, column), "") for column in columns])
            totals[charge.currency] = totals.get(charge.currency, 0) + charge.net
            count += 1
    return {
        "rows": count,
        "totals": {code: amount_text(micros) for code, micros in sorted(totals.items())},
        "left_out": {why: lines for why, lines in left.items() if lines},
    }


def left_out_text(why: str, lines: int) -> str:
    """Say in words how many lines were left out, and why."""
    return f"{lines} {'line' if lines == 1 else 'lines'} {LEFT_OUT[why]}"


def _charges(conn: sqlite3.Connection, as_of: str, period: Period | None, left: dict[str, int]) -> Iterator[_Charge]:
    """Yield what counts, and count the lines of which nothing does, or nothing in the period."""
    first, last = (period.first, min(period.last, month_of(as_of))) if period else ("", month_of(as_of))
    for one in Standings(conn, as_of).lines():
        counting = [part for part in one.parts if part.counts]
        within = [part for part in counting if first <= part.month <= last]
        if not within:
            left["other_period" if counting else "counted_elsewhere"] += 1
        for part in within:
            yield _of_line(one, part.month, part.net)
    for row in spend_rows(conn, as_of=as_of):
        if row.basis == "committed" and row.counted and row.channel == "contract" and first <= row.month <= last:
            yield _Charge(
                row.month, f"{row.month}-01", month_end(row.month), row.net, row.currency, "charge", row.basis,
                row.account, row.cost_centre, row.vendor_id, row.tool_id, row.subscription_id, "",
                f"Price of the contract, {row.month}",
            )  # fmt: skip


def _of_line(one: LineParts, month: str, net: int) -> _Charge:
    line = one.line
    start, end = max(one.start, f"{month}-01"), min(max(one.start, one.end), month_end(month))
    whole = len(one.parts) == 1
    text = line["description"] or line["vendor_text"] or "Charge"
    return _Charge(
        month, start, end, net, line["currency"], line["line_kind"], line["basis"], one.family[3], one.family[-1],
        line["vendor_id"], line["tool_id"], line["subscription_id"], line["vendor_text"],
        text if whole else f"{text} ({month} of {one.start} to {one.end})", line["invoice_number"],
        line["quantity"] if whole else None, line["id"],
    )  # fmt: skip


def _row(charge: _Charge, names: Names) -> Mapping[str, str]:
    """Return a charge by column; what is not known is left out, and so is null."""
    vendor = names.vendors.get(charge.vendor or 0) or charge.issuer or "Unknown vendor"
    tool = names.tools.get(charge.tool or 0)
    given = charge.kind in ("credit", "refund") or charge.net < 0
    by_use = names.priced_by_use.get(charge.subscription or 0, charge.tool in names.tools_by_use)
    metered = charge.basis == "metered" or by_use
    category = "Credit" if given else "Usage" if metered else "Purchase"
    cost = amount_text(charge.net)
    sku = f"{vendor}/{tool or vendor}"
    row = {
        "BilledCost": cost, "EffectiveCost": cost, "ListCost": cost, "ContractedCost": cost,
        "BillingCurrency": charge.currency,
        "BillingAccountId": charge.account or UNKNOWN_ACCOUNT, "BillingAccountName": charge.account or UNKNOWN_ACCOUNT,
        "BillingPeriodStart": _moment(f"{charge.month}-01"), "BillingPeriodEnd": _after(month_end(charge.month)),
        "ChargePeriodStart": _moment(charge.start), "ChargePeriodEnd": _after(charge.end),
        "ChargeCategory": category, "ChargeDescription": charge.description,
        "ChargeFrequency": {"Credit": "One-Time", "Usage": "Usage-Based"}.get(category, "Recurring"),
        "InvoiceId": charge.invoice or "", "InvoiceIssuerName": vendor, "ProviderName": vendor, "PublisherName": vendor,
        "ServiceName": tool or vendor, "ServiceCategory": "AI and Machine Learning",
        "ServiceSubcategory": "Generative AI", "PricingCategory": "Standard",
        "SubAccountId": charge.centre or "", "SubAccountName": charge.centre or "",
        "x_Basis": charge.basis, "x_Catalog": names.catalog, "x_LineId": str(charge.line or ""),
    }  # fmt: skip
    if not given:
        row |= {"PricingQuantity": _quantity(charge.quantity), "PricingUnit": "Units", "SkuId": sku, "SkuPriceId": sku}
        row["SkuMeter"] = f"{row['ServiceName']} {'use' if metered else 'seats and fees'}"
    return {**row, **{key: csv_text(" ".join(row[key].split())) for key in _TEXTS if key in row}}


def _quantity(text: str | None) -> str:
    """Return a quantity as decimal text; one where the line tells none."""
    try:
        number = Decimal(text or "1")
    except InvalidOperation:
        number = Decimal(1)
    shown = f"{number if number.is_finite() and number > 0 else 1:f}"
    return shown if "." in shown else f"{shown}.0"  # a column of whole numbers alone is no decimal to the validator


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _after(day: str) -> str:
    """Return the moment at which a period that ends with a day is over: ends are exclusive."""
    return _moment((dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat())
