"""Sheets as people make them, from the file to the charges: every total is the one that the sheet has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desktop_app.imports.read_facts import facts_of
from tests.imports.importing import COUNTS, Desk, counts

HEAD = ["Date", "Supplier", "Invoice number", "Description", "Amount", "Currency"]
Row = Sequence[Any]


def line(day: int, supplier: str = "OpenAI", amount: float = 100.0) -> Row:
    return [dt.datetime(2026, 9, day), supplier, f"I-{day}", "Team plan", amount, "EUR"]  # noqa: DTZ001 - a cell


def total(label: str, amount: float, column: int = 0) -> Row:
    cells: list[Any] = [None] * 6
    cells[column], cells[4] = label, amount
    return cells


def taken(desk: Desk, rows: Sequence[Row], *merged: str, **choices: Any) -> dict[str, Any]:
    """Import a workbook of one sheet and return its report; the report's total is that of the charges kept."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    for number in choices.pop("hidden_rows", ()):
        sheet.row_dimensions[number].hidden = True
    for letter in choices.pop("hidden_columns", ()):
        sheet.column_dimensions[letter].hidden = True
    path = desk.folder / "a.xlsx"
    book.save(path)
    return report(desk, path, **choices)


def report(desk: Desk, path: Path, **choices: Any) -> dict[str, Any]:
    [file] = desk.document(path, **choices)["files"]
    assert "error" not in file, file["error"]
    [sheet] = file["sheets"]
    assert sum(sheet[key] for key in COUNTS) == sheet["rows_read"]
    kept = desk.rows("SELECT currency, sum(amount) FROM live_line GROUP BY currency")
    assert {currency: f"{amount / 1_000_000:.2f}" for currency, amount in kept} == sheet["amounts"]
    assert isinstance(sheet, dict)
    return sheet


def test_a_group_above_two_of_the_heads_is_no_header_of_its_own(desk: Desk) -> None:
    rows: list[Row] = [
        ("Date", "Supplier", "Invoice", None, "Description", "Amount", "Currency"),
        (None, None, "number", "order", None, None, None),
        ("2026-03-01", "OpenAI", "R-1", "O-1", "ChatGPT Team", 10.5, "EUR"),
    ]
    sheet = taken(desk, rows, "A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "G1:G2")
    assert (sheet["header_row"], counts(sheet)) == (2, {"added": 1})
    assert desk.rows("SELECT date, invoice_number FROM invoice_line") == [("2026-03-01", "R-1")]


def test_a_header_of_two_merged_rows(desk: Desk) -> None:
    rows: list[Row] = [
        ["Spend of September"],
        ["Invoice", None, None, "Amount", None, None, "Currency"],
        ["Date", "Supplier", "Number", "Net", "VAT", "Gross"],
        [dt.datetime(2026, 9, 1), "OpenAI", "I-1", 100, 19, 119, "EUR"],  # noqa: DTZ001 - a cell
        [dt.datetime(2026, 9, 2), "Anthropic", "I-2", 200, 38, 238, "EUR"],  # noqa: DTZ001 - a cell
        ["Total", None, None, 300, 57, 357],
    ]
    sheet = taken(desk, rows, "A1:G1", "A2:C2", "D2:F2", "G2:G3")
    assert (sheet["header_row"], counts(sheet)) == (3, {"added": 2, "totals_rows": 1})
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "357.00"}, {"EUR": "357.00"})
    money = "SELECT invoice_number, amount / 1000000, net / 1000000, tax / 1000000 FROM live_line ORDER BY row"
    assert desk.rows(money) == [("I-1", 119, 100, 19), ("I-2", 238, 200, 38)]


def test_hidden_rows_and_columns_are_read_and_said(desk: Desk) -> None:
    rows = [HEAD, line(1), line(2), line(3), [], total("Total", 300.0)]
    sheet = taken(desk, rows, hidden_rows=[3], hidden_columns=["D", "F"])
    assert counts(sheet) == {"added": 3, "totals_rows": 1}
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "300.00"}, {"EUR": "300.00"})
    assert "1 hidden row was read like the others." in sheet["notes"]
    assert "Hidden columns were read like the others." in sheet["notes"]


def test_headers_that_come_again_and_what_stands_between_them_are_no_rows(desk: Desk) -> None:
    rows = [HEAD, line(1), line(2), ["Page 2"], HEAD, line(3), ["Page 3"], HEAD, line(4)]
    sheet = taken(desk, rows)
    assert (counts(sheet), sheet["amounts"]) == ({"added": 4}, {"EUR": "400.00"})


def test_subtotals_and_notes_are_no_charges(desk: Desk) -> None:
    rows = [
        HEAD, line(1), line(2), total("Subtotal OpenAI", 200.0), line(3, "Anthropic", 50.0),
        total("Anthropic subtotal", 50.0), total("Grand total", 250.0), [], ["Note: amounts exclude VAT."],
        ["Prepared by Finance on 1 October 2026"],
    ]  # fmt: skip
    sheet = taken(desk, rows)
    assert counts(sheet) == {"added": 3, "totals_rows": 3}
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "250.00"}, {"EUR": "250.00"})


def test_tables_below_each_other_with_the_same_columns_are_read_as_one(desk: Desk) -> None:
    parts = [["Q3"], HEAD, line(1), line(2), total("Total", 200.0), [], ["Q4"], HEAD, line(3), total("Total", 100.0)]
    sheet = taken(desk, parts)
    assert (counts(sheet), sheet["amounts"]) == ({"added": 3, "totals_rows": 2}, {"EUR": "300.00"})
    assert "file_total" not in sheet  # each is the total of its part


def test_the_total_of_all_parts_is_the_files(desk: Desk) -> None:
    parts = [HEAD, line(1), total("Total", 100.0), HEAD, line(2), total("Total", 100.0), total("Total", 200.0)]
    sheet = taken(desk, parts)
    assert counts(sheet) == {"added": 2, "totals_rows": 3}
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "200.00"}, {"EUR": "200.00"})


def test_what_the_table_below_does_not_say_is_asked(desk: Desk) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (HEAD, line(1), [], ["User", "Email", "Last Active"], ["ada", "a@example.com", "2026-09-01"]):
        book.active.append(list(row))
    book.save(desk.folder / "a.xlsx")
    [file] = desk.document(desk.folder / "a.xlsx")["files"]
    assert (file["error"]["code"], file["error"]["sheet"]) == ("data_date", "Sheet (table 2)")
    assert desk.value("SELECT count(*) FROM live_line") == 0


OTHERS: Sequence[Sequence[Row]] = (
    ([], ["Next talk", "About", "Room", "Topic", "Guests"], [dt.date(2026, 9, 1), "Cursor", "I-9", "Pro", 20]),
    ([], ["Talks"], ["Next talk", "About", "Room", "Topic", "Guests"], ["2026-09-01", "Cursor", "I-9", "Pro", "20"]),
    ([], [], ["", "Name", "", "", "Headcount"], [None, "Finance", None, None, 12], [None, "Sales", None, None, 9]),
)


@pytest.mark.parametrize(("other", "row"), list(zip(OTHERS, (6, 7, 7), strict=True)))
def test_rows_of_another_table_that_would_pass_for_charges_are_none(desk: Desk, other: Sequence[Row], row: int) -> None:
    sheet = taken(desk, [HEAD, line(1), line(2), total("Total", 200.0), *other])
    assert sheet["amounts"] == {"EUR": "200.00"}
    assert {one["message"] for one in sheet["problems"]} == {
        f"row {row} begins another table with other columns; put it on a sheet of its own"
    }


def test_notes_and_groups_below_a_gap_begin_no_other_table(desk: Desk) -> None:
    rows: list[Row] = [
        HEAD, line(1), [], ["Region North", "OpenAI"], line(2), [], ["Prepared by", "Ada", None, None, "Finance"], [],
        ["Checked", "yes"], [], line(3), [], total("Total", 300.0),
    ]  # fmt: skip
    assert taken(desk, rows)["amounts"] == {"EUR": "300.00"}


def test_a_table_above_another_is_not_lost(desk: Desk) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    seats = ["ada", "a@example.com", "Team", dt.datetime(2026, 9, 1)]  # noqa: DTZ001 - a cell
    for row in (HEAD, line(1), line(2), [], ["User", "Email", "License", "Last Active"], seats):
        book.active.append(list(row))
    book.save(desk.folder / "a.xlsx")
    [file] = desk.document(desk.folder / "a.xlsx", vendor="ChatGPT", data_date="2026-09-30")["files"]
    assert "error" not in file, file["error"]
    assert [(sheet["kind"], counts(sheet)) for sheet in file["sheets"]] == [
        ("lines", {"added": 2}), ("seats", {"added": 1}),
    ]  # fmt: skip
    assert desk.value("SELECT count(*) FROM seat") == 1


def test_titles_and_their_values_above_a_table_are_no_table(desk: Desk) -> None:
    rows: list[Row] = [
        ["Invoice Date", "2026-10-01"],
        ["Supplier", "OpenAI", "Total", 200.0, "EUR"],
        [],
        HEAD,
        line(1),
        line(2),
    ]
    assert taken(desk, rows)["amounts"] == {"EUR": "200.00"}


def test_tables_with_the_same_heads_beside_each_other(desk: Desk) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for left, right in ((HEAD, HEAD), (line(1), line(2))):
        book.active.append([*left, None, *right])
    book.save(desk.folder / "a.xlsx")
    [file] = desk.document(desk.folder / "a.xlsx")["files"]
    assert [counts(sheet) for sheet in file["sheets"]] == [{"added": 1}, {"added": 1}]


def test_a_table_beside_another_is_left_alone_where_the_format_is_named(desk: Desk) -> None:
    path = desk.folder / "a.xlsx"
    people: list[Row] = [["Full name", "E-mail", "Department"], ["Ada", "a@example.com", "IT"]]
    book = openpyxl.Workbook()
    assert book.active is not None
    for left, right in zip((HEAD, line(1)), people, strict=True):
        book.active.append([*left, None, *right])
    book.save(path)
    assert report(desk, path, format_id="ledger")["amounts"] == {"EUR": "100.00"}
    assert desk.value("SELECT count(*) FROM person") == 0


def test_columns_behind_a_blank_one_may_belong_to_the_table(desk: Desk) -> None:
    rows = [[*HEAD, None, "Approved by", "Cost centre", "Note"], [*line(1), None, "Ada", "CC1", "ok"]]
    assert taken(desk, rows)["amounts"] == {"EUR": "100.00"}


def test_a_column_for_each_month(desk: Desk) -> None:
    rows: list[Row] = [
        ["AI spend (EUR)"],
        ["Vendor", "Tool", "Jan 2026", "Feb 2026", "Mar 2026", "Q1", "Total"],
        ["OpenAI", "ChatGPT", 10, 20, 30, 60, 60],
        ["Anthropic", "Claude", 1.5, None, 2.5, 4, 4],
        ["Total", None, 11.5, 20, 32.5, 64, 64],
    ]
    sheet = taken(desk, rows)
    assert counts(sheet) == {"added": 5, "totals_rows": 1}
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "64.00"}, {"EUR": "64.00"})
    months = "SELECT service_from, sum(amount) / 1000000.0 FROM live_line GROUP BY service_from"
    assert desk.rows(months) == [("2026-01-01", 11.5), ("2026-02-01", 20.0), ("2026-03-01", 32.5)]


def test_months_that_each_stand_above_seats_and_their_cost(desk: Desk) -> None:
    rows: list[Row] = [
        ["AI cost 2026 (EUR)"],
        ["Anbieter", "Jan 2026", None, "Feb 2026", None, "Mar 2026", None, "Total"],
        [None, "Seats", "Cost", "Seats", "Cost", "Seats", "Cost"],
        ["OpenAI", 10, 250, 12, 300, 12, 300, 850],
        ["Anthropic", 5, 150, 5, None, 6, 180, 330],
        ["Total", 15, 400, 17, 300, 18, 480, 1180],
    ]
    sheet = taken(desk, rows, "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    assert (sheet["format"], counts(sheet)) == ("ledger", {"added": 5, "totals_rows": 1})
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "1180.00"}, {"EUR": "1180.00"})
    months = "SELECT service_from, sum(amount) / 1000000.0 FROM live_line GROUP BY service_from"
    assert desk.rows(months) == [("2026-01-01", 400.0), ("2026-02-01", 300.0), ("2026-03-01", 480.0)]
    assert "Below each month only the amount is read, and not: Seats." in sheet["notes"]


def test_what_stands_in_merged_cells_is_read_for_each_row_but_never_an_amount(desk: Desk) -> None:
    rows: list[Row] = [HEAD, line(1), line(2), line(3, "Anthropic"), line(4, "Anthropic")]
    merged = ("B2:B3", "A4:A5", "B4:B5", "E4:E5")  # merging empties all cells but the first
    sheet = taken(desk, rows, *merged)
    assert counts(sheet) == {"added": 3, "rejected": 1}
    assert sheet["amounts"] == {"EUR": "300.00"}
    vendors = "SELECT row, date, vendor_text FROM live_line ORDER BY row"
    assert desk.rows(vendors) == [
        (2, "2026-09-01", "OpenAI"), (3, "2026-09-02", "OpenAI"), (4, "2026-09-03", "Anthropic"),
    ]  # fmt: skip
    assert "Merged cells were read for each of their rows (3 cells were filled)." in sheet["notes"]


def test_formulas_without_results_and_errors_are_rejected_and_say_so(desk: Desk) -> None:
    formula, error, heading = list(line(2)), list(line(3)), ["=A2", "OpenAI", None, None, "=E2", None]
    formula[1], error[4] = "=B2", "#REF!"
    only_told = list(line(4))
    only_told[3] = "#N/A"
    sheet = taken(desk, [HEAD, line(1), formula, error, only_told, heading])
    assert counts(sheet) == {"added": 2, "rejected": 3}
    assert [(one["row"], one["column"], one["message"].split(";")[0]) for one in sheet["problems"]] == [
        (3, "Supplier", "the formula has no result in the file"),
        (4, "Amount", "the cell holds the error #REF!"),
        (5, "Description", "the cell holds the error #N/A"),
        (6, "Date", "the formula has no result in the file"),
    ]
    assert any("3 cells hold formulas without a result" in note for note in sheet["notes"])
    assert desk.rows("SELECT DISTINCT vendor_text FROM live_line") == [("OpenAI",)]


def test_a_formula_whose_result_is_an_empty_text_has_one() -> None:
    content = b"""<c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c><c r="B1"><f>C1</f><v>3</v></c>
        <c r="C1"><f t="shared" si="0"/></c><c r="D1"><f>E1</f><v/></c><c r="AA12" t="e"><f>X</f><v>#REF!</v></c>"""
    facts = facts_of(content, {})
    assert (facts.uncalculated, facts.errors) == (frozenset({(0, 2), (0, 3)}), {(11, 26): "#REF!"})


@pytest.mark.parametrize(
    "label",
    ["Gesamtergebnis", "Summe gesamt", "Total TTC", "Montant total", "Importe total", "Total a pagar", "Soma",
     "Valor total", "Totaalbedrag", "Totale", "合计"],
)  # fmt: skip
def test_a_total_is_told_in_its_language_even_where_it_is_wrong(desk: Desk, label: str) -> None:
    sheet = taken(desk, [HEAD, line(1), line(2), total(label, 230.0)])
    assert counts(sheet) == {"added": 2, "totals_rows": 1}
    assert (sheet["amounts"], sheet["file_total"]) == ({"EUR": "200.00"}, {"EUR": "230.00"})


def test_the_sums_of_a_german_pivot_table_are_no_charges(desk: Desk) -> None:
    rows = [HEAD, line(1), line(2), total("OpenAI Ergebnis", 200.0, 1), total("Gesamtergebnis", 200.0)]
    sheet = taken(desk, rows)
    assert (counts(sheet), sheet["amounts"]) == ({"added": 2, "totals_rows": 2}, {"EUR": "200.00"})


def test_rows_below_a_vendor_that_name_none_are_said(desk: Desk) -> None:
    nameless = list(line(2))
    nameless[1] = nameless[3] = None
    sheet = taken(desk, [HEAD, line(1), nameless])
    assert counts(sheet) == {"added": 1, "out_of_scope": 1}
    assert sheet["notes"][0].startswith("1 row names no vendor. Where the one above is meant, fill its name down")


def without_currency(day: int, amount: float) -> Row:
    return line(day, amount=amount)[:5]


def shown_as(desk: Desk, rows: Sequence[Row], formats: Mapping[str, str], name: str = "a.xlsx") -> Path:
    """A workbook of one sheet whose cells have number formats."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for place, number_format in formats.items():
        sheet[place].number_format = number_format
    book.save(desk.folder / name)
    return desk.folder / name


def test_amounts_are_in_the_currency_that_their_number_formats_show(desk: Desk) -> None:
    rows = [HEAD[:5], without_currency(1, 10.0), without_currency(2, 20.0)]
    sheet = report(desk, shown_as(desk, rows, dict.fromkeys(("E2", "E3"), "#,##0.00\\ [$€-407];[Red]\\-0")))
    assert sheet["amounts"] == {"EUR": "30.00"}
    assert sheet["notes"] == [
        "Amounts that name no currency are in EUR: the number formats of 2 cells in Amount,"
        " such as #,##0.00\\ [$€-407]."
    ]


def test_each_amount_is_in_the_currency_that_it_is_shown_in(desk: Desk) -> None:
    rows = [HEAD[:5], without_currency(1, 10.0), without_currency(2, 20.0), without_currency(3, 30.0)]
    formats = {"E2": '"CHF" 0.00', "E3": "[$USD] 0.00"}
    path = shown_as(desk, rows, formats)
    [file] = desk.document(path)["files"]
    assert file["error"]["options"].keys() == {"--currency"}  # one is shown in none
    assert report(desk, path, currency="EUR")["amounts"] == {"CHF": "10.00", "EUR": "30.00", "USD": "20.00"}


def test_what_a_header_says_goes_before_a_number_format(desk: Desk) -> None:
    rows = [[*HEAD[:4], "Amount (GBP)"], without_currency(1, 10.0)]
    assert report(desk, shown_as(desk, rows, {"E2": "0.00 [$€-407]"}))["amounts"] == {"GBP": "10.00"}


def test_a_number_format_that_depends_on_the_computer_is_no_evidence(desk: Desk) -> None:
    path = shown_as(desk, [HEAD[:5], without_currency(1, 10.0)], {"E2": "0.00 _€"})
    [file] = desk.document(path)["files"]
    assert file["error"]["options"].keys() == {"--currency"}


def test_months_are_in_the_currency_that_all_of_them_are_shown_in(desk: Desk) -> None:
    rows: list[Row] = [["Vendor", "Jan 2026", "Feb 2026", "Mar 2026"], ["OpenAI", 10, 20, 30], ["Anthropic", 1, 2, 3]]
    formats = {f"{column}{row}": "0.00 [$£-809]" for column in "BCD" for row in (2, 3)}
    assert report(desk, shown_as(desk, rows, formats))["amounts"] == {"GBP": "66.00"}


def test_errors_among_the_months_are_rejected_and_say_so(desk: Desk) -> None:
    rows: list[Row] = [
        ["AI spend (EUR)"],
        ["Vendor", "Jan 2026", "Feb 2026", "Mar 2026"],
        ["OpenAI", 10, "#DIV/0!", "=B3"],
        ["#N/A", 1, 2, None],
    ]
    sheet = taken(desk, rows)
    assert (counts(sheet), sheet["amounts"]) == ({"added": 1, "rejected": 4}, {"EUR": "10.00"})
    assert [(one["row"], one["message"]) for one in sheet["problems"]] == [
        (3, "'the cell holds the error #DIV/0!' is no number"),
        (3, "'the formula has no result in the file' is no number"),
        (4, "'the cell holds the error #N/A' is no number"),
        (4, "'the cell holds the error #N/A' is no number"),
    ]


def test_prices_of_contracts_are_in_the_currency_that_each_is_shown_in(desk: Desk) -> None:
    rows: list[Row] = [
        ["Vendor", "Tool", "Seats", "Price per seat per month", "Start date", "End date"],
        ["OpenAI", "ChatGPT", 10, 25, dt.date(2026, 1, 1), dt.date(2026, 12, 31)],
        ["Anthropic", "Claude", 5, 30, dt.date(2026, 1, 1), dt.date(2026, 12, 31)],
    ]
    path = shown_as(desk, rows, {"D2": "0.00 [$€-407]", "D3": "[$$-409]0.00"})
    [file] = desk.document(path)["files"]
    assert any("are in the one they are shown in" in note for note in file["sheets"][0]["notes"])
    assert desk.rows("SELECT currency FROM subscription ORDER BY currency") == [("EUR",), ("USD",)]


def test_days_without_a_format_are_counted_as_the_workbook_counts(desk: Desk) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    for row in ([*HEAD], [44_805 - 1462, "OpenAI", "I-1", "Team plan", 5.0, "EUR"]):
        sheet.append(row)
    book.save(desk.folder / "a.xlsx")
    done = report(desk, desk.folder / "a.xlsx")
    assert desk.value("SELECT date FROM live_line") == "2022-09-01"
    assert "Date: 1 cell is a day number, counted from 1904 on as this workbook does." in done["notes"]
