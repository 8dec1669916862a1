"""Several tables on one sheet: each is read with its own heads, and no amount is taken twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.catalog.raw_rows import raw_row
from tests.imports.importing import COUNTS, Desk, counts

Row = Sequence[object]
HEAD: Row = ("Date", "Supplier", "Invoice number", "Description", "Amount", "Currency")
LINES: Sequence[Row] = (
    (dt.datetime(2026, 9, 1), "OpenAI", "I-1", "ChatGPT Team", 100.0, "EUR"),  # noqa: DTZ001 - a cell
    (dt.datetime(2026, 9, 2), "Cursor", "I-2", "Cursor Business", 40.0, "EUR"),  # noqa: DTZ001 - a cell
)
PEOPLE: Sequence[Row] = (
    ("Full name", "E-mail", "Department", "Hire Date"),
    ("Ada Byron", "ada@example.com", "IT", "2024-03-14"),
    ("Ben Okri", "ben@example.com", "Sales", "2025-01-20"),
    ("Cleo Paz", "cleo@example.com", "Sales", "2025-02-24"),
)
TRACKER: Sequence[Row] = (
    ("Tool", "Plan", "Seats", "Price per Seat", "Currency", "Renewal Date"),
    ("ChatGPT", "Team", 20, 25.0, "EUR", dt.datetime(2027, 1, 31)),  # noqa: DTZ001 - a cell
)


def book(desk: Desk, rows: Sequence[Row], name: str = "a.xlsx", *, sheet: str = "Costs") -> Path:
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active.title = sheet
    for row in rows:
        made.active.append(list(row))
    made.save(desk.folder / name)
    return desk.folder / name


def reports(desk: Desk, path: Path, **choices: Any) -> list[dict[str, Any]]:
    [file] = desk.document(path, **choices)["files"]
    assert "error" not in file, file["error"]
    sheets: list[dict[str, Any]] = file["sheets"]
    for sheet in sheets:
        assert sum(sheet[key] for key in COUNTS) == sheet["rows_read"]
    return sheets


def beside(left: Sequence[Row], right: Sequence[Row]) -> list[Row]:
    width = len(left[0])
    most = max(len(left), len(right))
    return [
        [*(left[i] if i < len(left) else [None] * width), None, *(right[i] if i < len(right) else [])]
        for i in range(most)
    ]


def test_a_table_below_is_read_with_its_own_heads(desk: Desk) -> None:
    rows = [["AI costs"], [], HEAD, *LINES, ["Total", None, None, None, 140.0], [], ["People"], *PEOPLE]
    first, second = reports(desk, book(desk, rows))
    assert (first["sheet"], first["kind"], first["header_row"]) == ("Costs", "lines", 3)
    assert (counts(first), first["amounts"]) == ({"added": 2, "totals_rows": 1}, {"EUR": "140.00"})
    assert (second["sheet"], second["kind"], second["header_row"]) == ("Costs (table 2)", "people", 9)
    assert (counts(second), second["rows_read"]) == ({"added": 3}, 3)
    assert second["columns"][0] == {"header": "Full name", "field": "name"}
    assert "2 tables" in second["notes"][0]
    assert desk.value("SELECT count(*) FROM person") == 3


def test_its_rows_are_those_of_the_sheet(desk: Desk) -> None:
    reports(desk, book(desk, [*PEOPLE, [], HEAD, *LINES]))
    place = "SELECT s.name, l.row FROM live_line l JOIN source_sheet s ON s.id = l.sheet_id ORDER BY l.row"
    assert desk.rows(place) == [("Costs (table 2)", 7), ("Costs (table 2)", 8)]
    sheets = desk.rows("SELECT id, name FROM source_sheet ORDER BY name")
    kept = [raw_row(desk.catalog.writer, number, row) for (number, _), row in zip(sheets, (2, 7), strict=True)]
    assert [row and row.cells[1] for row in kept] == ["ada@example.com", "OpenAI"]  # of every table, not the last alone


@pytest.mark.parametrize("gap", [0, 1, 2])
def test_three_tables_below_each_other(desk: Desk, gap: int) -> None:
    blank: list[Row] = [[]] * gap
    found = reports(desk, book(desk, [*PEOPLE, *blank, HEAD, *LINES, *blank, *TRACKER]))
    assert [(one["kind"], counts(one)["added"]) for one in found] == [
        ("people", 3), ("lines", 2), ("subscriptions", 1),
    ]  # fmt: skip


def test_a_text_file_holds_several_tables_too(desk: Desk) -> None:
    text = (
        "Date,Supplier,Description,Amount,Currency\n2026-09-01,OpenAI,ChatGPT Team,100.00,EUR\n\n"
        "Full name,E-mail,Department\nAda,ada@example.com,IT\n"
    )
    assert [counts(one) for one in reports(desk, desk.file("a.csv", text))] == [{"added": 1}, {"added": 1}]


def test_tables_beside_each_other_are_read_each_with_its_own_heads(desk: Desk) -> None:
    lines, people = reports(desk, book(desk, beside([HEAD, *LINES], PEOPLE)))
    assert (lines["kind"], counts(lines), lines["amounts"]) == ("lines", {"added": 2}, {"EUR": "140.00"})
    assert (people["kind"], counts(people), people["header_row"]) == ("people", {"added": 3}, 1)
    assert desk.rows("SELECT name FROM person ORDER BY name") == [("Ada Byron",), ("Ben Okri",), ("Cleo Paz",)]


def test_a_table_beside_that_begins_further_down_is_not_lost(desk: Desk) -> None:
    right: list[Row] = [[], ["Tracker"], *TRACKER]
    lines, tracker = reports(desk, book(desk, beside([HEAD, *LINES, *LINES[:1]], right)))
    assert counts(lines) == {"added": 3}
    assert (tracker["kind"], tracker["header_row"], counts(tracker)) == ("subscriptions", 3, {"added": 1})


def test_tables_below_and_beside_each_other(desk: Desk) -> None:
    rows = [*beside([HEAD, *LINES], PEOPLE), [], *TRACKER]
    found = reports(desk, book(desk, rows))
    assert [one["kind"] for one in found] == ["lines", "people", "subscriptions"]
    assert [one["sheet"] for one in found] == ["Costs", "Costs (table 2)", "Costs (table 3)"]


def test_the_same_file_again_changes_nothing_and_undo_takes_all_tables_back(desk: Desk) -> None:
    path = book(desk, [HEAD, *LINES, [], *PEOPLE])
    reports(desk, path)
    assert [counts(one) for one in reports(desk, path)] == [{"duplicates": 2}, {"duplicates": 3}]
    longer = book(desk, [HEAD, *LINES, [], *PEOPLE, ("Dee Fox", "dee@example.com", "IT", "2025-03-25")], "b.xlsx")
    assert [counts(one) for one in reports(desk, longer)] == [{"duplicates": 2}, {"added": 1, "duplicates": 3}]
    desk.undo()
    assert desk.value("SELECT count(*) FROM person") == 3
    desk.undo()
    assert desk.value("SELECT count(*) FROM live_line") == 0
    assert desk.value("SELECT count(*) FROM person") == 0


def test_a_summary_of_the_lines_is_counted_once(desk: Desk) -> None:
    summary: list[Row] = [
        ("Date", "Supplier", "Amount", "Currency"),
        (dt.datetime(2026, 9, 30), "OpenAI", 100.0, "EUR"),  # noqa: DTZ001 - a cell
        (dt.datetime(2026, 9, 30), "Cursor", 40.0, "EUR"),  # noqa: DTZ001 - a cell
    ]
    lines, sums = reports(desk, book(desk, [HEAD, *LINES, [], ["Summary"], *summary]))
    assert (counts(lines), counts(sums)) == ({"added": 2}, {"totals_rows": 2})
    assert desk.value("SELECT sum(amount) FROM live_line") == 140_000_000


def test_invoices_that_stand_in_both_tables_are_counted_once(desk: Desk) -> None:
    headers: list[Row] = [
        ("Invoice Date", "Supplier", "Invoice number", "Total", "Currency"),
        (dt.datetime(2026, 9, 1), "OpenAI", "I-1", 119.0, "EUR"),  # noqa: DTZ001 - a cell
    ]
    first, second = reports(desk, book(desk, [HEAD, *LINES, [], *headers]))
    assert (counts(first), counts(second)) == ({"added": 2}, {"rejected": 1})
    assert "table before this one" in second["problems"][0]["message"]


def test_a_correction_means_the_table_that_it_names(desk: Desk) -> None:
    people: list[Row] = [("Full name", "E-mail", "Squad", "Hire Date"), *PEOPLE[1:]]
    path = book(desk, [HEAD, *LINES, [], *people])
    _, second = reports(desk, path, sheet_columns={"Costs (table 2)": {"Squad": "team"}})
    assert {"header": "Squad", "field": "team"} in second["columns"]


def test_a_sheet_that_is_to_be_read_as_one_format_is_one_table(desk: Desk) -> None:
    [sheet] = reports(desk, book(desk, [HEAD, *LINES, [], *PEOPLE]), format_id="ledger")
    assert counts(sheet) == {"added": 2, "rejected": 3}


@pytest.mark.parametrize(
    ("wanted", "form", "found"),
    [
        ("Costs (table 2)", None, [("Costs (table 2)", "people", 3)]),
        ("Costs (table 1)", None, [("Costs (table 1)", "ledger", 2)]),
        ("Costs (table 2)", "people", [("Costs (table 2)", "people", 3)]),
        ("Costs", None, [("Costs", "ledger", 2), ("Costs (table 2)", "people", 3)]),
    ],
)
def test_one_table_of_a_sheet_can_be_wanted(desk: Desk, wanted: str, form: str | None, found: object) -> None:
    sheets = reports(desk, book(desk, [HEAD, *LINES, [], *PEOPLE]), sheet=wanted, format_id=form)
    assert [(one["sheet"], one["format"], one["added"]) for one in sheets] == found


def test_a_table_that_is_not_there_is_said_with_those_that_are(desk: Desk) -> None:
    [file] = desk.document(book(desk, [HEAD, *LINES, [], *PEOPLE]), sheet="Costs (table 3)")["files"]
    assert file["error"]["message"] == (
        "a.xlsx has no sheet 'Costs (table 3)'; choose one of its sheets: Costs, Costs (table 2)."
    )


def test_signatures_below_a_table_are_no_people(desk: Desk) -> None:
    rows = [HEAD, *LINES, [], ["Name", "Department", "Date", "Signature"], ["Ada", "Finance", "2026-09-30", "ok"]]
    [sheet] = reports(desk, book(desk, rows))
    assert counts(sheet) == {"added": 2, "rejected": 1}
    assert desk.value("SELECT count(*) FROM person") == 0


def test_a_profile_keeps_how_each_table_is_read(desk: Desk) -> None:
    from desktop_app.imports import pipeline
    from desktop_app.imports.model import Choices

    columns = {"Costs (table 2)": {"Squad": "team"}}
    people: list[Row] = [("Full name", "E-mail", "Squad", "Hire Date"), *PEOPLE[1:]]
    path = book(desk, [HEAD, *LINES, [], *people])
    pipeline.import_files(desk.catalog, [path], Choices(sheet_columns=columns), today="2026-10-01", save_profile="ours")
    october = [(dt.datetime(2026, 10, 1), *LINES[0][1:2], "I-9", *LINES[0][3:])]  # noqa: DTZ001 - a cell
    first, second = reports(desk, book(desk, [HEAD, *october, [], *people], "b.xlsx"))
    assert (first["format"], second["format"]) == ("ours", "ours")
    assert {"header": "Squad", "field": "team"} in second["columns"]


def test_equal_amounts_of_another_month_are_no_summary(desk: Desk) -> None:
    head: Row = ("Date", "Vendor", "Amount", "Currency")
    other: Row = (dt.datetime(2026, 8, 30), "OpenAI", 140.0, "EUR")  # noqa: DTZ001 - a cell
    first, second = reports(desk, book(desk, [HEAD, *LINES, [], head, other]))
    assert (counts(first), counts(second)) == ({"added": 2}, {"added": 1})


def test_months_in_columns_below_a_list_of_people(desk: Desk) -> None:
    wide: list[Row] = [("Vendor", "Jan 2026", "Feb 2026", "Mar 2026"), ("OpenAI", 10, 20, 30)]
    people, spend = reports(desk, book(desk, [*PEOPLE, [], ["AI spend (EUR)"], *wide]))
    assert (counts(people), counts(spend), spend["amounts"]) == ({"added": 3}, {"added": 3}, {"EUR": "60.00"})


def test_rows_of_an_unknown_table_below_people_are_no_people(desk: Desk) -> None:
    staff: list[Row] = [("Employee ID", "Last Name", "First Name", "E-mail", "Department")]
    staff += [("7", "Byron", "Ada", "ada@example.com", "IT"), ("8", "Okri", "Ben", "ben@example.com", "Sales")]
    [sheet] = reports(desk, book(desk, [*staff, [], ("Room", "Capacity"), ("A1", 20), ("A2", 30)]))
    assert counts(sheet) == {"added": 2, "rejected": 2}
    assert "another table" in sheet["problems"][0]["message"]


UNKNOWN: Sequence[Row] = (
    ("Date", "Supplier", "Amount", "Foo", "Bar", "Baz", "Qux"),
    ("2026-09-03", "Figma", 7.0, "x", "x", "x", "x"),
)


@pytest.mark.parametrize(
    ("rows", "what", "amounts"),
    [
        (beside([("Date", "Supplier", "Amount"), ("2026-09-01", "OpenAI", 100.0)], UNKNOWN), "side by side", [100, 7]),
        (
            [("Costs 2025",), ("Date", "Supplier", "Amount", "0.62", "1"), ("2025-09-01", "OpenAI", 100.0),
             ("x", "Figma", 1.0), ("Costs 2026",), ("Date", "Supplier", "Amount"), ("2026-09-03", "Figma", 7.0)],
            "below each other", [100, 7],
        ),
    ],
)  # fmt: skip
def test_tables_that_nothing_tells_apart_are_read_one_after_the_other(
    desk: Desk, rows: Sequence[Row], what: str, amounts: Sequence[int]
) -> None:
    path = book(desk, rows)
    [file] = desk.document(path, currency="EUR")["files"]
    names = ["Costs (table 1)", "Costs (table 2)"]
    assert what in file["error"]["message"]
    assert file["error"]["options"] == {"--sheet": names}
    for name in names:
        reports(desk, path, currency="EUR", sheet=name)
    assert desk.rows("SELECT amount FROM live_line ORDER BY id") == [(amount * 1_000_000,) for amount in amounts]


@pytest.mark.parametrize("years", [(2026, 2025), (2025, 2026)])
def test_months_below_a_title_of_another_year_are_of_that_year(desk: Desk, years: tuple[int, int]) -> None:
    rows: list[Row] = []
    for year in years:
        rows += [(f"{year} AI costs",), [], ("Vendor", "Jan", "Feb", "Mar"), ("OpenAI", 10.0, 20.0, float(year)), []]
    sheets = reports(desk, book(desk, rows), currency="EUR")
    assert [counts(sheet) for sheet in sheets] == [{"added": 3}, {"added": 3}]
    found = desk.rows("SELECT substr(service_from, 1, 7), amount FROM live_line ORDER BY 1, 2")
    assert found == [
        (f"{year}-{month:02}", amount * 1_000_000)
        for year in (2025, 2026)
        for month, amount in ((1, 10), (2, 20), (3, year))
    ]


def test_months_below_a_second_title_of_their_year_are_one_table(desk: Desk) -> None:
    rows: list[Row] = []
    for team in ("IT", "Sales"):
        rows += [(f"{team} 2026",), ("Vendor", "Jan", "Feb", "Mar"), ("OpenAI", 10.0, 20.0, 30.0), []]
    [sheet] = reports(desk, book(desk, rows), currency="EUR")
    assert counts(sheet) == {"added": 6}
