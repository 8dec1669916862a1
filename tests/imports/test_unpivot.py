"""Tables with a column for each month: every amount becomes a line of its month."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.raw_rows import raw_row
from desktop_app.catalog.sentences import Sentence
from desktop_app.imports.model import Action, Cell, Choices, Kind
from desktop_app.imports.month_sums import compared
from desktop_app.imports.pipeline import import_files
from desktop_app.imports.unpivot import turned
from desktop_app.imports.values import clean, is_nothing
from tests.imports.importing import Desk, counts
from tests.imports.sheets import column, parsed, parsed_text, sheet_of

WIDE = """AI spend 2026
Vendor,Description,Jan 2026,Feb 2026,Mar 2026,Total
OpenAI Ireland Ltd,ChatGPT Team,1000.00,1000.00,1200.00,3200.00
Anysphere,Cursor Business,,400.00,-50.00,350.00
Total,,1000.00,1400.00,1150.00,3550.00
"""


MONTHS = ";".join(("Kostenstelle", "Jan", "Feb", "Mär", "Summe"))


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Budget KI-Werkzeuge 2026 in EUR", Kind.BUDGETS), ("Presupuesto 2026 en EUR", Kind.BUDGETS),
     ("Budget und Ist 2026 in EUR", None), ("KI-Werkzeuge 2026 in EUR", None)],
)  # fmt: skip
def test_a_title_says_that_months_are_budgets(title: str, kind: Kind | None) -> None:
    found = parsed_text(f"{title};;;;\n{MONTHS}\n4711;100;50;100;250\n4712;10;;20;30\n", delimiter=";")
    assert (found.recognition.kind if found.recognition else None) == kind
    assert len(found.rows) == (5 if kind else 0)


@pytest.mark.parametrize(
    ("head", "row", "lines"),
    [("Tool,Jan 2026,Feb 2026,Total", "Claude,10,20,30", 2), ("Tool,Date,Amount", "Claude,2026-01-01,10", 1),
     ("Software,Monat,Kosten", "Claude,2026-01,10", 1),
     ("Tool,Start date,End date,Amount", "Claude,2026-01-01,2026-12-31,10", None)],
)  # fmt: skip
def test_what_tools_cost_by_day_or_month_is_spend_and_by_term_a_contract(
    head: str, row: str, lines: int | None
) -> None:
    found = parsed_text(f"{head}\n{row}\n", Choices(currency="EUR"))
    assert (
        len(found.rows) if found.recognition is not None and found.recognition.kind is Kind.LINES else None
    ) == lines
    assert lines is None or set(column(found, "tool_text")) == {"Claude"}


def test_every_amount_is_a_line_of_its_month() -> None:
    result = parsed_text(WIDE.replace("AI spend 2026", "AI spend 2026 (EUR)"))
    assert set(column(result, "currency")) == {"EUR"}
    assert result.recognition is not None
    assert result.recognition.format_id == "ledger"
    assert column(result, "service_from") == ["2026-01-01", "2026-02-01", "2026-03-01", "2026-02-01", "2026-03-01"]
    assert column(result, "service_to") == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-02-28", "2026-03-31"]
    assert column(result, "amount") == [1_000_000_000, 1_000_000_000, 1_200_000_000, 400_000_000, -50_000_000]
    assert [(row.row, row.action) for row in result.rows] == [
        (3, None), (3, None), (3, None), (4, None), (4, None), (5, Action.TOTAL)
    ]  # fmt: skip
    assert result.file_total == (("EUR", 3_550_000_000),)
    assert result.raw_header == ("Vendor", "Description", "Jan 2026", "Feb 2026", "Mar 2026", "Total")
    assert any("3 months" in note for note in result.notes)
    assert any("Total" in note and "not read" in note for note in result.notes)


@pytest.mark.parametrize(
    "months",
    [
        ("Januar 2026", "Februar 2026", "März 2026"), ("janv. 2026", "févr. 2026", "mars 2026"),
        ("2026-01", "2026-02", "2026-03"), ("01/2026", "02/2026", "03/2026"), ("Jan-26", "Feb-26", "Mar-26"),
        (dt.datetime(2026, 1, 1), dt.datetime(2026, 2, 1), dt.datetime(2026, 3, 1)),  # noqa: DTZ001 - cells
    ],
)  # fmt: skip
def test_months_are_known_however_they_are_written(months: tuple[str | dt.datetime, ...]) -> None:
    result = parsed(sheet_of([["Supplier", *months], ["OpenAI", 1, 2, 3]]), Choices(currency="EUR"))
    assert column(result, "service_from") == ["2026-01-01", "2026-02-01", "2026-03-01"]


@pytest.mark.parametrize(
    "header",
    [
        "Vendor,2026-01-01,2026-02-01",
        "Vendor,Cost Jan 2026,Spend Jan 2026,Cost Feb 2026",
        "Jan 2026,Feb 2026,Mar 2026",
        "Vendor,Jan 2026,Jan 2026,Jan 2026",
    ],
)
def test_what_is_no_such_table_is_asked_about(header: str) -> None:
    values = ",".join("1" for _ in header.split(","))
    result = parsed_text(f"{header}\n{values}\n{values}\n", Choices(currency="EUR"))
    assert result.question is not None
    assert result.question.code == "unknown_format"


@pytest.mark.parametrize(
    ("header", "periods"),
    [("Vendor,Jan 2026,Feb 2026", ["2026-01-01/2026-01-31", "2026-02-01/2026-02-28"]),
     ("Vendor,Cost Jan 2026,Cost Feb 2026", ["2026-01-01/2026-01-31", "2026-02-01/2026-02-28"]),
     ("Lieferant,Kosten 01/2026,Kosten 02/2026", ["2026-01-01/2026-01-31", "2026-02-01/2026-02-28"]),
     ("Vendor,Q1 2026,Q2 2026", ["2026-01-01/2026-03-31", "2026-04-01/2026-06-30"]),
     ("Lieferant,1. Quartal 2026,2. Quartal 2026", ["2026-01-01/2026-03-31", "2026-04-01/2026-06-30"])],
)  # fmt: skip
def test_two_named_months_or_quarters_are_enough_and_may_name_the_money(header: str, periods: list[str]) -> None:
    result = parsed_text(f"{header}\nOpenAI,1,2\n", Choices(currency="EUR"))
    days = zip(column(result, "service_from"), column(result, "service_to"), strict=True)
    assert [f"{first}/{last}" for first, last in days] == periods
    assert column(result, "amount") == [1_000_000, 2_000_000]


def test_quarters_beside_months_are_their_sums() -> None:
    head = "Vendor,Jan 2026,Feb 2026,Mar 2026,Q1 2026,1. Quartal 2026\n"
    result = parsed_text(f"{head}OpenAI,1,2,3,6,6\n", Choices(currency="EUR"))
    assert column(result, "amount") == [1_000_000, 2_000_000, 3_000_000]


def test_months_without_a_year_are_those_of_the_only_year_of_the_title() -> None:
    table: list[list[Cell]] = [["Supplier", "Jan", "Feb", "Mar"], ["OpenAI", 1, 2, 3]]
    result = parsed(sheet_of([["AI spend 2026, in EUR"], *table]))
    assert column(result, "service_from") == ["2026-01-01", "2026-02-01", "2026-03-01"]
    assert "The months are those of 2026, the only year that the title names." in result.notes
    assert parsed(sheet_of([["AI spend 2025 and 2026, in EUR"], *table])).question is not None


@pytest.mark.parametrize("years", [["2026", None, "2027"], [2026.0, None, 2027.0], ["2026", "2026", "2027"]])
def test_years_may_stand_in_the_row_above(years: list[Cell]) -> None:
    rows: list[list[Cell]] = [["Supplier", "Tool", *years], [None, None, "Nov", "Dez.", "Januar"]]
    result = parsed(sheet_of([*rows, ["OpenAI", "ChatGPT", 1, 2, 3]]), Choices(currency="EUR"))
    assert column(result, "service_from") == ["2026-11-01", "2026-12-01", "2027-01-01"]
    assert column(result, "amount") == [1_000_000, 2_000_000, 3_000_000]
    assert column(result, "vendor_text") == ["OpenAI"] * 3


@pytest.mark.parametrize("months", [["Nov", "Dec", "Jan"], ["Jan", "Jan", "Feb"]])
def test_months_that_do_not_rise_below_their_year_are_asked_about(months: list[Cell]) -> None:
    sheet = sheet_of([["Supplier", 2026.0], [None, *months], ["OpenAI", 1, 2, 3], ["Cursor", 1, 2, 3]])
    assert parsed(sheet, Choices(currency="EUR")).question is not None


def test_it_is_imported_once_with_its_raw_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in WIDE.splitlines()[1:]:
        cells = line.split(",")
        sheet.append([float(cell) if cell.replace(".", "").replace("-", "").isdigit() else cell for cell in cells])
    path = tmp_path / "wide.xlsx"
    book.save(path)
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        for again in (False, True):
            document = import_files(catalog, [path], Choices(currency="EUR"), today="2026-10-15")
            counts = document["files"][0]["sheets"][0]
            assert (counts["added"], counts["duplicates"]) == ((0, 5) if again else (5, 0))
        number, row = catalog.writer.execute("SELECT sheet_id, row FROM invoice_line ORDER BY id LIMIT 1").fetchone()
        raw = raw_row(catalog.writer, number, row)
        assert raw is not None
        assert list(raw.header) == ["Vendor", "Description", "Jan 2026", "Feb 2026", "Mar 2026", "Total"]
        assert list(raw.cells[:4]) == ["OpenAI Ireland Ltd", "ChatGPT Team", 1000.0, 1000.0]


CELLS = st.one_of(
    st.none(), st.text(max_size=12), st.floats(allow_nan=False, allow_infinity=False), st.booleans(),
    st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)),
    st.sampled_from(["Jan 2026", "Feb 2026", "Mar 2026", "Total", "-"]),
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=7), min_size=1, max_size=8))
def test_whatever_stands_there_no_amount_is_lost_or_made_up(rows: list[list[Cell]]) -> None:
    width = max(map(len, rows))
    head: list[Cell] = ["Vendor", "Jan 2026", "Feb 2026", "Mar 2026"]
    body = [["X", *(row + [None] * width)[:3]] for row in rows]
    found = turned(sheet_of([head, *body]))
    assert found is not None
    blank = [None if isinstance(cell, str) and is_nothing(clean(cell)) else cell for row in body for cell in row[1:]]
    wanted = [cell for cell in blank if cell is not None]
    assert [row[-1] for row in found.sheet.rows[1:]] == wanted
    turned(sheet_of(rows))


def test_a_longer_table_brings_only_the_new_months(desk: Desk) -> None:
    desk.take("a.csv", "Vendor,Currency,Jan 2026,Feb 2026,Mar 2026\nOpenAI,EUR,20.00,21.00,22.00\n")
    text = "Vendor,Currency,Jan 2026,Feb 2026,Mar 2026,Apr 2026\nOpenAI,EUR,20.00,21.00,22.00,23.00\n"
    assert counts(desk.take("b.csv", text)) == {"added": 1, "duplicates": 3}


SUMS = "Vendor,Tool,Jan 2026,Feb 2026,Mar 2026,Q1,Apr 2026,YTD,FY26,Total,Var\n"


def notes_of(desk: Desk, rows: str, head: str = SUMS) -> list[str]:
    sheet = desk.take("wide.csv", head + rows, currency="EUR")
    return [note for note in sheet["notes"] if "the sum" in note]


def test_sums_of_months_that_agree_are_the_proof_of_them(desk: Desk) -> None:
    rows = "OpenAI,ChatGPT,100,100,120,320,130,450,1500,450,7\nAnthropic,Claude,50.5,,50,100.5,60,160.5,700,160.5,\n"
    assert notes_of(desk, rows) == ["Q1, YTD, Total: the sums of 2 rows agree with the months."]


def test_a_sum_that_differs_is_told_with_its_row_and_both_figures(desk: Desk) -> None:
    rows = "OpenAI,ChatGPT,100,100,120,320,130,450,1500,450,\nAnthropic,Claude,50,50,50,150,60,210,700,215,\n"
    assert notes_of(desk, rows) == [
        "Q1, YTD: the sums of 2 rows agree with the months.",
        "Total: the sum of 1 row differs from the months, which are what is read: row 3 states 215, its"
        " months are 210.",
    ]


@pytest.mark.parametrize(
    ("stated", "agrees"), [("320", True), ("320.4", False), ("190", True), ("90", True), ("200", False)]
)
def test_a_year_to_date_may_end_with_any_month(desk: Desk, stated: str, agrees: bool) -> None:
    head = "Vendor,Tool,Jan 2026,Feb 2026,Mar 2026,YTD\n"
    [note] = notes_of(desk, f"OpenAI,ChatGPT,90,100,130,{stated}\n", head)
    assert ("agrees" in note) == agrees


@pytest.mark.parametrize(("stated", "agrees"), [("101", True), ("100", False), ("100.99", True), ("100.9", False)])
def test_a_rounded_sum_is_no_difference(desk: Desk, stated: str, agrees: bool) -> None:
    head = "Vendor,Tool,Jan 2026,Feb 2026,Mar 2026,Total\n"
    [note] = notes_of(desk, f"OpenAI,ChatGPT,33.66,33.66,33.66,{stated}\n", head)
    assert ("agrees" in note) == agrees


def test_sums_in_german_are_compared_too(desk: Desk) -> None:
    head = "Anbieter;Tool;Jan 2026;Feb 2026;Mär 2026;Summe\n"
    sheet = desk.take("breit.csv", head + "OpenAI;ChatGPT;1.000,50;1.000,50;1.200,00;3.201,00\n", currency="EUR")
    assert "Summe: the sum of 1 row agrees with the months." in sheet["notes"]


def test_what_differs_is_a_number_that_a_language_writes_its_way() -> None:
    months = {1: ("2026-01-01", "2026-01-31"), 2: ("2026-02-01", "2026-02-28")}
    [note] = compared(["Vendor", "Jan 2026", "Feb 2026", "Total"], [3], months, [(2, ["OpenAI", 1, 1.5, 3.25])])
    assert isinstance(note, Sentence)
    [listed] = note.parts[0][1]["rows"].parts
    [row] = listed[1]["names"]
    figures = row.parts[0][1]
    assert (figures["stated"], figures["ours"]) == ("3.25", "2.5")
    assert not any(isinstance(figures[name], Sentence) for name in ("stated", "ours"))
