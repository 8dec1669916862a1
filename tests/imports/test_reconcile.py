"""What a file says against itself and the catalog: invoices and their totals, prices, and months that are missing."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import lines
from desktop_app.imports import reconcile, staging_reconcile
from desktop_app.imports.reconcile import missing_months
from tests.imports.importing import Desk, counts

HEAD = "Date,Supplier,Invoice number,Description,Amount,VAT,Invoice total,Currency\n"


def problems(sheet: dict[str, Any]) -> list[str]:
    return [problem["message"] for problem in sheet["problems"]]


def test_an_invoices_lines_add_up_to_its_total(desk: Desk) -> None:
    text = HEAD + "2026-09-01,OpenAI,I-1,ChatGPT Team,800.00,,870.00,EUR\n"
    text += "2026-09-01,OpenAI,I-1,Extra seats,70.00,,870.00,EUR\n"
    text += "2026-09-02,OpenAI,I-2,ChatGPT Team,100.00,19.00,119.00,EUR\n"
    sheet = desk.take("a.csv", text)
    assert counts(sheet) == {"added": 3}
    assert problems(sheet) == []
    assert sheet["amounts"] == {"EUR": "970.00"}


def test_an_invoice_whose_lines_fall_short_of_its_total_is_named(desk: Desk) -> None:
    text = HEAD + "2026-09-01,OpenAI,I-1,ChatGPT Team,800.00,,870.00,EUR\n"
    text += "2026-09-01,OpenAI,I-2,ChatGPT Team,50.00,,50.00,EUR\n"
    sheet = desk.take("a.csv", text)
    assert counts(sheet) == {"added": 2}
    assert problems(sheet) == [
        "the lines of I-1 add up to 800.00 EUR, and the invoice's total is 870.00: is a line missing?"
    ]
    assert (sheet["problems"][0]["row"], sheet["problems"][0]["column"]) == (2, "Invoice total")


def test_the_total_that_repeats_on_every_line_is_never_the_amount(desk: Desk) -> None:
    head = "Invoice Date,Vendor,Invoice Number,Invoice Amount,Line Description,Line Amount,Currency\n"
    text = head + "2026-09-01,OpenAI,I-1,870.00,ChatGPT,800.00,EUR\n2026-09-01,OpenAI,I-1,870.00,Seats,70.00,EUR\n"
    sheet = desk.take("a.csv", text)
    assert sheet["amounts"] == {"EUR": "870.00"}
    assert problems(sheet) == []


def test_an_invoice_number_is_one_vendors_own(desk: Desk) -> None:
    text = HEAD + "2026-09-01,OpenAI,7,ChatGPT,800.00,,800.00,EUR\n2026-09-01,Anthropic,7,Claude,70.00,,70.00,EUR\n"
    assert problems(desk.take("a.csv", text)) == []


LINE = "{0},Cursor,C-{1},Cursor Teams,{2},,,USD\n"


def months(*days: str) -> str:
    return HEAD + "".join(LINE.format(day, at, "400.00") for at, day in enumerate(days))


def test_a_month_without_a_line_in_a_monthly_series_is_asked_about(desk: Desk) -> None:
    sheet = desk.take("a.csv", months("2026-01-05", "2026-02-05", "2026-03-05", "2026-05-05", "2026-06-05"))
    assert sheet["notes"][-1] == "Cursor: nothing for April 2026, between March and May. Is a file missing?"


def test_the_gap_between_the_catalog_and_the_file_counts_and_what_the_catalog_has_is_no_gap(desk: Desk) -> None:
    desk.take("a.csv", months("2026-01-05", "2026-02-05", "2026-03-05"))
    late = months("2026-05-06", "2026-06-06")
    assert "April 2026" in desk.take("b.csv", late)["notes"][-1]
    assert desk.take("c.csv", months("2026-04-07", "2026-07-07"))["notes"] == []


def test_a_file_that_fills_one_of_several_gaps_opens_none(desk: Desk) -> None:
    desk.take("a.csv", months("2026-01-05", "2026-02-05", "2026-04-05", "2026-05-05", "2026-07-05", "2026-08-05"))
    assert desk.take("b.csv", months("2026-03-06"))["notes"] == []
    assert "September 2026" in desk.take("c.csv", months("2026-10-06"))["notes"][-1]


def test_no_gap_is_seen_in_what_is_not_monthly(desk: Desk) -> None:
    assert desk.take("a.csv", months("2025-01-05", "2025-07-05", "2026-01-05"))["notes"] == []


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ([], []),
        (["2026-01", "2026-03"], []),
        (["2026-01", "2026-02", "2026-04"], ["2026-03"]),
        (["2025-11", "2025-12", "2026-02", "2026-03"], ["2026-01"]),
        (["2026-01", "2026-02", "2026-07"], []),
    ],
)
def test_missing_months(known: list[str], missing: list[str]) -> None:
    assert missing_months(set(known)) == missing


TRACKER = "Name,Vendor,Tool,Plan,Seats,Unit price,Currency,Billing cycle\n"


def test_a_unit_price_that_no_contract_has_is_told(desk: Desk) -> None:
    desk.take("t.csv", TRACKER + "Cursor Teams,Anysphere,Cursor,Teams,10,32.00,USD,monthly\n")
    head = "Date,Supplier,Invoice number,Description,Quantity,Unit price,Amount,Currency\n"
    row = "2026-0{0}-01,Cursor,C-{0},Cursor Teams,10,{1},{2},USD\n"
    assert desk.take("a.csv", head + row.format(1, "32.00", "320.00"))["notes"] == []
    assert desk.take("b.csv", head + row.format(2, "384.00", "3840.00"))["notes"] == []  # a year's price
    sheet = desk.take("c.csv", head + row.format(3, "40.00", "400.00"))
    assert sheet["notes"] == [
        "Cursor: invoiced at 40.00 USD a unit; the contract says 32.00 USD a month (Cursor Teams)."
    ]


def test_a_month_is_missed_in_lines_that_name_no_product(desk: Desk) -> None:
    text = HEAD + "".join(f"2026-0{month}-05,OpenAI,O-{month},Invoice,100,,,USD\n" for month in (1, 2, 3, 5))
    assert desk.take("a.csv", text)["notes"] == [
        "OpenAI: nothing for April 2026, between March and May. Is a file missing?"
    ]
    product = HEAD + "2026-04-05,OpenAI,O-4,ChatGPT Team,100,,,USD\n2026-06-05,OpenAI,O-6,Invoice,100,,,USD\n"
    assert desk.take("b.csv", product)["notes"] == [], "a month in which a product of the vendor was billed is none"


class Compared(str):
    """A vendor's name that counts how often it is compared."""

    times = 0

    def __eq__(self, other: object) -> bool:
        Compared.times += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_a_text_a_line_that_names_no_product_takes_no_longer_than_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """A ledger whose texts hold a number each, 150,000 lines of it, was not read within ten minutes."""
    monkeypatch.setattr(staging_reconcile, "spans_of_sheet", lambda *_: ())
    matches = {place: {"in_scope": 1, "tool": None, "vendor": Compared(f"Vendor {place}")} for place in range(500)}
    monkeypatch.setattr(Compared, "times", 0)
    assert list(reconcile.notes(None, 1, (), matches, priced=False)) == []  # type: ignore[arg-type]
    assert Compared.times < 5 * len(matches)


def test_a_total_that_is_not_the_sum_is_said_and_what_was_known_before_is_in_the_sum(desk: Desk) -> None:
    lines = HEAD + "2026-01-05,OpenAI,O-1,Invoice,100,,,USD\n2026-01-06,OpenAI,O-2,Invoice,x,,,USD\n"
    wrong = desk.take("a.csv", lines + "Total,,,,350.00,,,\n")
    assert wrong["notes"] == [
        "The file's own total is 350.00 USD, and its rows add up to 100.00: 250.00 less. 1 row is rejected and not in"
        " the sum."
    ]
    again = desk.take("b.csv", lines.replace(",x,", ",250,") + "Total,,,,350.00,,,\n")
    assert (counts(again), again["notes"]) == ({"added": 1, "duplicates": 1, "totals_rows": 1}, [])
    assert again["file_total"] == {"USD": "350.00"}


@pytest.mark.parametrize(
    "label", ["Control total", "Kontrollsumme", "Total amount", "Total charges", "Somme", "Total:"]
)
def test_a_control_total_above_or_below_the_table_is_compared(desk: Desk, label: str) -> None:
    line = "05.01.2026;OpenAI;{};ChatGPT;1.200,50;;;USD\n"
    head = HEAD.replace(",", ";")
    title = f"{label};1.200,50" if label != "Somme" else f"{label} : 1.200,50 USD"  # in one cell
    above = desk.take("a.csv", f"Spend report\n{title}\n\n{head}" + line.format("O-1"), date_order="dmy")
    assert (above["file_total"], above["notes"]) == ({"USD": "1200.50"}, [])
    below = desk.take("b.csv", f"{head}{line.format('O-2')}\n{label};1.200,00\n", date_order="dmy")
    assert below["file_total"] == {"USD": "1200.00"}
    assert below["notes"][0].endswith("its rows add up to 1200.50: 0.50 more.")


@pytest.mark.parametrize("label", ["Control total", "Kontrollsumme", "Total de contrôle", "Statement total"])
def test_a_control_total_in_the_column_of_amounts_is_no_rejected_row(desk: Desk, label: str) -> None:
    lines = HEAD + "2026-01-05,OpenAI,O-1,ChatGPT,20,,,USD\n"
    sheet = desk.take("a.csv", f"{lines},,,{label},25,,,\n")
    assert (counts(sheet), sheet["file_total"]) == ({"added": 1, "totals_rows": 1}, {"USD": "25.00"})
    assert sheet["notes"] == ["The file's own total is 25.00 USD, and its rows add up to 20.00: 5.00 less."]


def test_an_invoice_line_with_another_amount_in_a_later_file_is_named(desk: Desk) -> None:
    head = "Date,Supplier,Invoice number,Line,Description,Amount,Currency\n"
    line = "2026-01-05,OpenAI,O-1,{},Invoice,{},USD\n"
    desk.take("a.csv", head + line.format(1, 100) + line.format(2, 50))
    assert desk.take("b.csv", head + line.format(2, 50) + line.format(1, 110))["notes"] == [
        "1 invoice line is in the catalog with another amount: O-1 line 1 (100.00 USD there, 110.00 here). Both count"
        " until one of the two imports is undone, that of a.csv or this one; where this file corrects them, say so"
        " (Read otherwise, or --corrects yes)."
    ]
    assert desk.take("c.csv", head + line.format(3, 7))["notes"] == [], "another line of the invoice is none"


def test_a_file_that_is_known_already_corrects_nothing_and_says_so(desk: Desk) -> None:
    line = "Date,Supplier,Invoice number,Line,Description,Amount,Currency\n2026-01-05,OpenAI,O-1,1,Invoice,{},USD\n"
    desk.take("a.csv", line.format(100))
    first = desk.take("b.csv", line.format(110))
    again = desk.take("b.csv", line.format(110), corrects="yes")
    assert (counts(again), again["notes"][-1].split(":")[0]) == (
        {"duplicates": 1}, "The file changes nothing, because it is in the catalog already",
    )  # fmt: skip
    desk.undo(first["operation"])
    assert counts(desk.take("b.csv", line.format(110), corrects="yes")) == {"updated": 1}


def spent(desk: Desk) -> list[tuple[str, float]]:
    sql = "SELECT invoice_number || ' ' || line_number, amount / 1000000.0 FROM live_line WHERE is_charge ORDER BY 1"
    return desk.rows(sql)


def test_a_late_file_corrects_what_is_known_where_the_user_says_so(desk: Desk) -> None:
    head = "Date,Supplier,Invoice number,Line,Description,Amount,Currency\n"
    line = "2026-01-05,OpenAI,O-{},{},Invoice,{},USD\n"
    early = head + line.format(1, 1, 100) + line.format(1, 2, 50) + line.format(2, 1, 30)
    late = head + line.format(1, 1, 110) + line.format(1, 2, 50) + line.format(2, 1, 20) + line.format(3, 1, 7)
    before, after = [("O-1 1", 100.0), ("O-1 2", 50.0), ("O-2 1", 30.0)], [
        ("O-1 1", 110.0), ("O-1 2", 50.0), ("O-2 1", 20.0), ("O-3 1", 7.0),
    ]  # fmt: skip
    desk.take("early.csv", early)
    done = desk.take("late.csv", late, corrects="yes")
    assert counts(done) == {"added": 1, "updated": 2, "duplicates": 1}
    assert done["notes"] == ["2 lines correct earlier invoices: 130.00 USD becomes 130.00 USD."]
    assert spent(desk) == after
    desk.undo()
    assert spent(desk) == before
    desk.redo()
    assert spent(desk) == after
    again = desk.take("copy.csv", late + "\n", corrects="yes")
    assert (counts(again), spent(desk)) == ({"duplicates": 4}, after)
    third = desk.take("third.csv", head + line.format(1, 1, 120), corrects="yes")
    assert (counts(third), spent(desk)[0]) == ({"updated": 1}, ("O-1 1", 120.0))
    desk.undo(done["operation"])
    assert spent(desk)[0] == ("O-1 1", 120.0)
    assert lines.unsettled(desk.catalog.writer) == 0


def test_an_old_copy_of_what_was_corrected_doubles_nothing(desk: Desk) -> None:
    head = "Date,Supplier,Invoice number,Line,Description,Amount,Currency\n2026-01-05,OpenAI,O-1,1,Invoice,{},USD\n"
    desk.take("early.csv", head.format(100))
    twin = desk.take("twin.csv", head.format(100) + "\n\n")
    desk.take("late.csv", head.format(110), corrects="yes")
    assert lines.unsettled(desk.catalog.writer) == 0
    desk.undo(twin["operation"])
    assert (spent(desk), lines.unsettled(desk.catalog.writer)) == ([("O-1 1", 110.0)], 0)
    desk.redo()
    assert (spent(desk), lines.unsettled(desk.catalog.writer)) == ([("O-1 1", 110.0)], 0)
    copy = desk.take("copy.csv", head.format(100) + "\n")
    assert (counts(copy), spent(desk)) == ({"updated": 1}, [("O-1 1", 100.0)])
    desk.undo()
    assert spent(desk) == [("O-1 1", 110.0)]
    assert lines.unsettled(desk.catalog.writer) == 0


def test_an_invoice_of_one_line_needs_no_number_of_the_line(desk: Desk) -> None:
    desk.take("a.csv", months("2026-01-05"))
    other = HEAD + LINE.format("2026-01-05", 0, "440.00")
    [note] = desk.take("b.csv", other)["notes"]
    assert "C-0 (400.00 USD there, 440.00 here)" in note
    desk.undo()
    desk.take("c.csv", HEAD + LINE.format("2026-01-05", 0, "1.00"))
    assert desk.take("d.csv", other)["notes"] == [], "with two lines of the invoice the third may be one more"


TERM = "Tool,Vendor,Seats,Price per seat per month,Currency,Start date,End date,Auto renew\n"


def test_what_is_billed_after_the_contract_or_in_another_currency_is_said(desk: Desk) -> None:
    desk.take("s.csv", TERM + "Cursor,Anysphere,10,40,USD,2026-01-01,2026-06-30,no\n")
    assert desk.take("a.csv", months("2026-05-05", "2026-06-05", "2026-07-05"))["notes"] == [
        "Cursor: billed for 2026-07-05, after the contract's end on 2026-06-30 (Cursor)."
    ]
    euros = months("2026-04-05").replace("USD", "EUR").replace("C-0", "C-9")
    assert desk.take("b.csv", euros)["notes"] == ["Cursor: billed in EUR; the contract is in USD."]


def test_a_contract_that_renews_by_itself_does_not_end(desk: Desk) -> None:
    desk.take("s.csv", TERM + "Cursor,Anysphere,10,40,USD,2026-01-01,2026-06-30,yes\n")
    assert desk.take("a.csv", months("2026-07-05"))["notes"] == []
