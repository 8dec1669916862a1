# ruff: noqa: E501 - the lines of real files are as long as they are
from __future__ import annotations

import datetime as dt

from desktop_app.imports.model import Cell, Kind
from tests.imports.sheets import actions, column, parsed, parsed_text, reasons, sheet_of

ROSTER = """Employee ID,Name,E-mail,Department,Cost centre,Job Title,Manager,Start date,Termination date,Status,Employment Type,Login
1,Ann Doe,ann@example.com,Engineering,CC10,Developer,Eve,2020-05-01,,Active,Permanent,ann
2,Bo Roe,bo@example.com,Sales,CC20,Manager,Eve,2019-02-15,2026-08-31,Terminated,Permanent,bo
3,Cy Moe,cy@example.com,Design,CC30,Designer,Ann,2024-01-01,,On leave,Contractor,
4,Build Robot,ci@example.com,Engineering,CC10,,,2024-01-01,,Active,Service account,ci
"""


def test_a_roster_with_leavers() -> None:
    result = parsed_text(ROSTER)
    assert result.question is None
    assert result.recognition is not None
    assert result.recognition.kind is Kind.PEOPLE
    assert actions(result) == {"-": 4}
    assert column(result, "name") == ["Ann Doe", "Bo Roe", "Cy Moe", "Build Robot"]
    assert column(result, "employee_no") == ["1", "2", "3", "4"]
    assert column(result, "end_date") == [None, "2026-08-31", None, None]
    assert column(result, "status") == ["active", "inactive", "leave", "active"]
    assert column(result, "person_kind") == ["employee", "employee", "contractor", "service"]
    assert column(result, "team") == ["Engineering", "Sales", "Design", "Engineering"]
    assert column(result, "login") == ["ann", "bo", None, "ci"]


def test_names_in_two_columns_and_german_headers() -> None:
    text = "Vorname;Nachname;E-Mail-Adresse;Abteilung;Eintrittsdatum;Austrittsdatum\nAnn;Doe;ann@example.com;Technik;15.05.2020;\nBo;Roe;bo@example.com;Vertrieb;01.02.2019;31.08.2026\n"
    result = parsed_text(text, delimiter=";")
    assert column(result, "name") == ["Ann Doe", "Bo Roe"]
    assert column(result, "start_date") == ["2020-05-15", "2019-02-01"]
    assert column(result, "end_date") == [None, "2026-08-31"]


def test_an_impossible_leaving_date_rejects_the_row() -> None:
    text = "Name,Email,Department,End Date\nAnn,ann@example.com,A,2026-02-30\nBo,bo@example.com,B,present\n"
    result = parsed_text(text)
    assert actions(result) == {"rejected": 1, "-": 1}
    assert reasons(result) == ["there is no day 2026-02-30"]
    assert column(result, "end_date") == [None]


def test_ambiguous_leaving_dates_block() -> None:
    result = parsed_text("Name,Email,Department,End Date\nAnn,ann@example.com,A,03/04/2026\n")
    assert result.question is not None
    assert (result.question.code, result.question.column) == ("date_order", "End Date")


def test_totals_and_notes_are_no_people() -> None:
    text = "Name,Email,Department\nAnn,ann@example.com,A\nTotal,1,\nConfidential,,\n,,B\n"
    result = parsed_text(text)
    assert actions(result) == {"-": 1, "total": 1}


def test_typed_days_of_a_workbook() -> None:
    rows: list[list[Cell]] = [
        ["Name", "Email", "Team", "Hire Date"],
        ["Ann", "ann@example.com", "A", dt.date(2026, 4, 3)],
    ]
    assert column(parsed(sheet_of(rows)), "start_date") == ["2026-04-03"]


def test_unknown_statuses_are_said() -> None:
    result = parsed_text("Name,Email,Department,Status\nAnn,ann@example.com,A,Garden\n")
    assert any("Garden" in note for note in result.notes)
