"""The report on what came of decisions: text, JSON and a file."""

from __future__ import annotations

import csv
from pathlib import Path

from desktop_app.catalog.catalog import Catalog
from desktop_app.review.decisions import decide
from tests.cli.conftest import Seatbook
from tests.cli.test_reports import LEDGER


def test_realised_tells_of_every_decision_what_the_bills_say(
    seatbook: Seatbook, catalog_path: Path, tmp_path: Path
) -> None:
    lines = [LEDGER.splitlines()[0].replace("Amount", "Quantity,Unit Price,Amount")]
    for month, seats in (("01", 10), ("02", 10), ("03", 10), ("04", 8), ("05", 8)):
        period = f"2026-{month}-01,2026-{month}-28" if month == "02" else f"2026-{month}-01,2026-{month}-30"
        period = period.replace("30", "31") if month in ("01", "03", "05") else period
        lines.append(
            f'2026-{month}-03,CU-{month},"Anysphere, Inc.",Cursor Business,{seats},40.00,{seats * 40}.00,EUR,6815,4100,'
            f"PO-1,{period}"
        )
    file = tmp_path / "ledger.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert seatbook("import", file).code == 0
    assert "No decision" in seatbook("report", "realised").out
    values = ("tool=Cursor", "name=Cursor Business", "currency=EUR")
    assert seatbook("add", "subscription", *values).code == 0
    assert seatbook("review", "--as-of", "2026-03-10").code == 0
    found = seatbook("list", "findings", "--json").document["findings"]
    finding = next(row["id"] for row in found if row["subject_kind"] == "subscription")
    with Catalog.open(catalog_path) as catalog:
        decide(catalog, int(finding), "reduce", quantity=8, today="2026-03-10")
    saved = tmp_path / "realised.csv"
    told = seatbook("report", "realised", "--as-of", "2026-05-20", "--save", saved, "--json").document
    (one,) = told["decisions"]
    assert (told["realised"], told["currency"], one["state"]) == ("960.00", "EUR", "Verified")
    assert one["parts"][0]["before"]["lines"][0]["source"] == "ledger.csv, row 4"
    assert one["parts"][0]["steps"][-1] == {"text": "Realised a month", "amount": "80.00", "currency": "EUR"}
    assert seatbook("review", "--as-of", "2026-05-20").code == 0
    out = seatbook("report", "realised", "--as-of", "2026-05-20").out
    for text in (
        "Verified      Cursor Business: Reduce to 8",
        "Decided were 8 seats, billed are 8, before 10.",
        "After: invoice CU-04, 2026-04-01 to 2026-04-30, 8 seats, 320.00 EUR (ledger.csv, row 5)",
        "960.00 EUR  Realised a year (× 12)",
        "Realised a year, of verified decisions: 960.00 EUR",
        "Apart from it, of questions that still stand: theoretical",
    ):
        assert text in out
    with saved.open(encoding="utf-8-sig", newline="") as table:
        (row,) = csv.DictReader(table)
    assert (row["State"], row["Realised a year"], row["Currency"]) == ("Verified", "960.00", "EUR")
