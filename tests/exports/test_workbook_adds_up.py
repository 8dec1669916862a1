"""How it adds up: the way from every question by itself to what can be saved, in the workbook as in the document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

from desktop_app.cli.reviewing import review_text
from desktop_app.exports.review_workbook import write_review, write_shares
from desktop_app.review.document import standing_waterfall
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]

ALONE = "Every question by itself, a year at today's price"
ONCE = "Named by several questions, counted for one"
THEORETICAL = "Theoretical, each amount once"
MINIMUM = "Held by contracts' minimum numbers of seats"
WAITING = "Paid until the next date on which the contract can change"
ADDRESSABLE = "Addressable in the next 12 months"


def added(path: Path) -> dict[str, float]:
    """The lines of the table, and the sums at the top of the sheet."""
    rows: list[tuple[Any, ...]] = list(openpyxl.load_workbook(path, data_only=True)["Summary"].values)
    first = next((place for place, row in enumerate(rows) if row[0] == "How it adds up"), len(rows))
    found: dict[str, float] = {}
    for name, _, amount, *_ in rows[first + 1 :]:
        if name is None:
            break
        found[name.strip()] = round(amount, 2)
    return {**found, "top": round(rows[4][2], 2), "top addressable": round(rows[4][3], 2)}


def idle(company: Company, owner: str, **values: Any) -> int:
    """Ten seats at 30.00, of which five were last used in spring: 5 x 30 x 12 = 1,800.00."""
    number = company.subscription(owner_id=company.person(name=owner, email=f"{owner.lower()}@x.example"), **values)
    source = company.source(number)
    for place in range(10):
        company.seat(number, source, f"2026-10-0{1 + place}" if place < 5 else f"2026-04-0{place}")
    return number


def test_the_summary_leads_from_every_question_to_what_can_be_saved(company: Company, tmp_path: Path) -> None:
    number = idle(company, "Ann")
    company.term(number, minimum_seats=7)  # two of the five are held; the others are paid up to 31 December
    gone = company.person(name="Bo", end_date="2026-09-01")
    seat = company.catalog.writer.execute("SELECT max(id) FROM seat").fetchone()[0]
    company.set("seat", seat, person_id=gone)  # asked about twice: as a leaver's, and with the idle ones
    document = run(company.catalog, AS_OF).document()
    write_review(company.catalog.writer, tmp_path / "review.xlsx", as_of=AS_OF)
    found = added(tmp_path / "review.xlsx")
    # 3 of the 5 seats can go: 1,080.00 a year, and 78 of its 365 days are paid: 230.79
    assert found[THEORETICAL] == 1800.0
    assert found[MINIMUM] == -720.0
    assert found[WAITING] == -230.79
    assert found[ADDRESSABLE] == 849.21
    assert found["top"] == found[THEORETICAL]
    assert found["top addressable"] == found[ADDRESSABLE]
    told = {bar["text"]: float(bar["amount"]) for bar in document["waterfall"] if bar["level"] or bar["by_currency"]}
    assert {key: amount for key, amount in found.items() if not key.startswith("top")} == told


def test_each_owners_list_adds_up_by_itself(company: Company, tmp_path: Path) -> None:
    idle(company, "Ann")
    idle(company, "Cid", price="20")
    run(company.catalog, AS_OF)
    write_shares(company.catalog.writer, tmp_path, by="owner", as_of=AS_OF)
    sums = {path.stem: added(path)[THEORETICAL] for path in tmp_path.glob("*.xlsx") if added(path)["top"]}
    assert sorted(sums.values()) == [1200.0, 1800.0]  # 5 x 20 x 12 and 5 x 30 x 12


def test_an_amount_in_another_currency_is_converted_as_at_the_top_and_without_a_rate_in_neither(
    company: Company, tmp_path: Path
) -> None:
    idle(company, "Ann", currency="USD")
    idle(company, "Cid", currency="GBP")
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="USD", rate="1.25", source="test")
    run(company.catalog, AS_OF)
    write_review(company.catalog.writer, tmp_path / "review.xlsx", as_of=AS_OF)
    found = added(tmp_path / "review.xlsx")
    assert found[ALONE] == found[THEORETICAL] == found["top"] == 1440.0  # 1,800.00 / 1.25
    assert ONCE not in found
    assert found[ADDRESSABLE] == found["top addressable"]


def test_sums_name_the_rates_at_which_they_are_in_the_reporting_currency(company: Company, tmp_path: Path) -> None:
    idle(company, "Ann", currency="USD")
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="USD", rate="1.25", source="central bank")
    document = run(company.catalog, AS_OF).document()
    said = "In EUR (1 EUR = 1.25 USD of 2026-10-01, central bank)"
    assert [(one["currency"], one["date"]) for one in document["totals"]["rates"]] == [("USD", "2026-10-01")]
    assert said in list(review_text(document))
    assert standing_waterfall(company.catalog.writer, AS_OF)[2] == said
    write_review(company.catalog.writer, tmp_path / "review.xlsx", as_of=AS_OF)
    assert openpyxl.load_workbook(tmp_path / "review.xlsx")["Summary"]["A3"].value == said


def test_sums_in_the_reporting_currency_name_no_rate(company: Company, tmp_path: Path) -> None:
    idle(company, "Ann")
    document = run(company.catalog, AS_OF).document()
    assert document["totals"]["rates"] == []
    assert not any(line.startswith("In EUR") for line in review_text(document))
    assert standing_waterfall(company.catalog.writer, AS_OF)[2] == ""
    write_review(company.catalog.writer, tmp_path / "review.xlsx", as_of=AS_OF)
    assert openpyxl.load_workbook(tmp_path / "review.xlsx")["Summary"]["A3"].value is None
