"""The catalog's spend as FOCUS cost and usage rows (FinOps Open Cost and Usage Specification, 1.2 or 1.0)."""

from __future__ import annotations

import csv
import datetime as dt
import sqlite3
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation, localcontext
from pathlib import Path
from typing import Any

from desktop_app.catalog import focus_names
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.focus_names import Names
from desktop_app.catalog.money import amount_text, from_micros, to_micros
from desktop_app.economics.calendar import month_end, month_of
from desktop_app.economics.period import Period
from desktop_app.exports.focus_charges import CREDIT, Charge, charges
from desktop_app.exports.safe import csv_text
from desktop_app.exports.whole import written_whole

VERSIONS = ("1.2", "1.0")
LEFT_OUT: Mapping[str, str] = {
    "counted_elsewhere": "of money that another file's lines count already",
    "tax": "of tax: the rows are net of it",
    "other_vendors": "of vendors without a known AI tool",
    "other_period": "of other billing periods",
}
"""Why a line of the catalog has no row."""
UNKNOWN_ACCOUNT = "Unknown account"

# The columns that specification 1.2 asks of every file, then those of its others that the catalog can fill.
COLUMNS_1_2 = (
    "BilledCost", "BillingAccountId", "BillingAccountName", "BillingCurrency", "BillingPeriodEnd", "BillingPeriodStart",
    "ChargeCategory", "ChargeClass", "ChargeDescription", "ChargePeriodEnd", "ChargePeriodStart", "ContractedCost",
    "EffectiveCost", "InvoiceIssuerName", "ListCost", "PricingQuantity", "PricingUnit", "ProviderName", "PublisherName",
    "ServiceCategory", "ServiceName",
    "ChargeFrequency", "ContractedUnitPrice", "InvoiceId", "ListUnitPrice", "PricingCategory", "ServiceSubcategory",
    "SkuId", "SkuMeter", "SkuPriceDetails", "SkuPriceId", "SubAccountId", "SubAccountName", "x_Basis", "x_Catalog",
    "x_LineId",
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


def write_focus(
    conn: sqlite3.Connection, path: Path, *, as_of: str, version: str = "1.2", period: Period | None = None
) -> dict[str, Any]:
    """Write what was billed up to the month of `as_of`, or in a period, every amount once and net of tax, as CSV.

    BilledCost is the invoiced amount in the billing period of its invoice, EffectiveCost the same money in the months
    that it pays for, by days of service: a purchase for several months is a row with the one, and a row a month with
    the other (focus_charges.py). Where nothing but a contract is known, its price is a row a month. The unit price is
    the cost over the quantity; no list price is known, so that the contracted one stands there too.

    Returns {"rows", "totals": {currency: BilledCost}, "effective": {currency: EffectiveCost},
    "left_out": {why: lines}}, where `why` is one of LEFT_OUT. Raises CatalogError for another version or where the
    file cannot be written. Columns and their rules: https://focus.finops.org, versions 1.2 and 1.0.
    """
    if version not in VERSIONS:
        raise CatalogError(f"FOCUS {version} is not known; there are: {', '.join(VERSIONS)}.")
    path = Path(path)
    if path.suffix.casefold() != ".csv":
        raise CatalogError(f"{path.name}: FOCUS rows are written as .csv.")
    columns = COLUMNS_1_2 if version == "1.2" else COLUMNS_1_0
    first, last = (period.first, min(period.last, month_of(as_of))) if period else ("", month_of(as_of))
    billed: dict[str, int] = {}
    effective: dict[str, int] = {}
    left = dict.fromkeys(LEFT_OUT, 0) | focus_names.not_spend(conn, as_of)
    count = 0
    with written_whole(path) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        names = focus_names.names(conn)
        for charge in charges(conn, as_of, first, last, names, left):
            row = _row(charge, names)
            writer.writerow([row.get(_ALSO.get(column, column), "") for column in columns])
            billed[charge.currency] = billed.get(charge.currency, 0) + charge.billed
            effective[charge.currency] = effective.get(charge.currency, 0) + charge.effective
            count += 1
    return {
        "rows": count,
        "totals": {code: amount_text(micros) for code, micros in sorted(billed.items())},
        "effective": {code: amount_text(micros) for code, micros in sorted(effective.items())},
        "left_out": {why: lines for why, lines in left.items() if lines},
    }


def left_out_text(why: str, lines: int) -> str:
    """Say in words how many lines were left out, and why."""
    return f"{lines} {'line' if lines == 1 else 'lines'} {LEFT_OUT[why]}"


def _row(charge: Charge, names: Names) -> Mapping[str, str]:
    """Return a charge by column; what is not known is left out, and so is null."""
    vendor = names.vendors.get(charge.vendor or 0) or charge.issuer or "Unknown vendor"
    account = charge.account or UNKNOWN_ACCOUNT
    frequency = "Usage-Based" if charge.metered else "Recurring"
    begun, over = f"{charge.billed_in}-01", month_end(charge.billed_in)
    tool = names.tools.get(charge.tool or 0)
    cost = amount_text(charge.cost)
    sku = f"{vendor}/{tool or vendor}"
    row = {
        "BilledCost": amount_text(charge.billed), "EffectiveCost": amount_text(charge.effective),
        "ListCost": cost, "ContractedCost": cost, "BillingCurrency": charge.currency,
        "BillingAccountId": account, "BillingAccountName": account,
        "BillingPeriodStart": _moment(begun), "BillingPeriodEnd": _after(over),
        "ChargePeriodStart": _moment(charge.start), "ChargePeriodEnd": _after(charge.end),
        "ChargeCategory": charge.category, "ChargeClass": "Correction" if charge.correction else "",
        "ChargeDescription": charge.description,
        "ChargeFrequency": "One-Time" if charge.category == CREDIT else frequency,
        "InvoiceId": charge.invoice or "", "InvoiceIssuerName": vendor, "ProviderName": vendor, "PublisherName": vendor,
        "ServiceName": tool or vendor, "ServiceCategory": "AI and Machine Learning",
        "ServiceSubcategory": "Generative AI", "PricingCategory": "Standard",
        "SubAccountId": charge.centre or "", "SubAccountName": charge.centre or "",
        "x_Basis": charge.basis, "x_Catalog": names.catalog, "x_LineId": str(charge.line or ""),
    }  # fmt: skip
    if charge.category != CREDIT:
        quantity = _quantity(charge.quantity)
        price = _decimal(_unit_price(charge.cost, quantity))
        row |= {"ContractedUnitPrice": price, "ListUnitPrice": price}
        row |= {"PricingQuantity": _decimal(quantity), "PricingUnit": "Units", "SkuId": sku, "SkuPriceId": sku}
        row["SkuMeter"] = f"{row['ServiceName']} {'use' if charge.metered else 'seats and fees'}"
    return {**row, **{key: csv_text(" ".join(row[key].split())) for key in _TEXTS if key in row}}


def _quantity(text: str | None) -> Decimal:
    """Return a quantity; one where the line tells none."""
    try:
        number = Decimal(text or "1")
    except InvalidOperation:
        number = Decimal(1)
    return number if number.is_finite() and number > 0 else Decimal(1)


def _unit_price(micros: int, quantity: Decimal) -> Decimal:
    """Return the price of a unit in as few decimals as give the cost again, to the micro-unit."""
    with localcontext() as context:
        context.prec = 60
        exact = from_micros(micros) / quantity
        for decimals in range(2, 40):
            price = round(exact, decimals)
            if to_micros(price * quantity) == micros:
                return price
    return exact


def _decimal(number: Decimal) -> str:
    shown = f"{number:f}"
    return shown if "." in shown else f"{shown}.0"  # a column of whole numbers alone is no decimal to the validator


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _after(day: str) -> str:
    """Return the moment at which a period that ends with a day is over: ends are exclusive."""
    return _moment((dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat())
