"""`import --column`: the mapping corrected on the command line, for every sheet or one; what cannot be is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Outcome, Seatbook

LINES = "Booked,Who,What,Amount,Net\n2026-09-01,OpenAI,ChatGPT Team,119.00,100.00\n"


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "lines.csv"
    path.write_text(LINES, encoding="utf-8")
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    workbook = openpyxl.Workbook()
    for name, rows in {
        "Bills": [("Date", "Supplier", "Text 1", "Amount"), ("2026-09-01", "OpenAI", "ChatGPT Team", "€119.00")],
        "Staff": [("Name", "E-mail", "Text 1", "Start Date"), ("Ada", "ada@x.test", "Design", "2024-02-01")],
    }.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.remove(workbook["Sheet"])
    workbook.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def error_of(outcome: Outcome) -> dict[str, Any]:
    assert outcome.code == 3
    [file] = outcome.document["files"]
    error = file["error"]
    assert isinstance(error, dict)
    return error


def corrected(*pairs: str) -> list[str]:
    return [part for pair in pairs for part in ("--column", pair)]


KNOWN = corrected("Booked=date", "Who=vendor", "What=Description")


def test_columns_are_given_their_fields_by_name_or_as_a_person_says_it(seatbook: Seatbook, lines: Path) -> None:
    assert error_of(seatbook("import", lines, "--json"))["code"] == "unknown_format"
    shown = seatbook("import", lines, *KNOWN, "--currency", "EUR", "--dry-run")
    assert shown.code == 0
    assert "columns: Booked = date, Who = vendor_text, What = description, Amount = amount, Net = net" in shown.out
    done = seatbook("import", lines, *KNOWN, *corrected("Amount=", "Net=amount"), "--currency", "EUR", "--json")
    assert done.document["files"][0]["sheets"][0]["amounts"] == {"EUR": "100.00"}


def test_corrections_are_kept_in_the_profile(seatbook: Seatbook, lines: Path) -> None:
    answers = [*KNOWN, *corrected("Net="), "--currency", "EUR", "--save-profile", "ours"]
    assert seatbook("import", lines, *answers).code == 0
    lines.write_text(LINES.replace("09-01", "10-01").replace("119", "238"), encoding="utf-8")
    done = seatbook("import", lines, "--json")
    [sheet] = done.document["files"][0]["sheets"]
    assert (sheet["format"], sheet["amounts"]) == ("ours", {"EUR": "238.00"})
    assert "    Net: not imported" in seatbook("profiles", "show", "ours").out


def test_a_correction_may_be_of_one_sheet(seatbook: Seatbook, book: Path) -> None:
    both = corrected("Bills!Text 1=description", "staff!text 1=team")
    done = seatbook("import", book, *both, "--save-profile", "months", "--json")
    assert done.code == 0
    columns = {
        sheet["sheet"]: {one["header"]: one["field"] for one in sheet["columns"]}
        for sheet in done.document["files"][0]["sheets"]
    }
    assert columns["Bills"]["Text 1"] == "description"
    assert columns["Staff"]["Text 1"] == "team"
    assert [team["name"] for team in seatbook("list", "teams", "--json").document["teams"]] == ["Design"]


def test_a_header_of_a_sheet_that_is_left_out_is_there(seatbook: Seatbook, book: Path) -> None:
    workbook = openpyxl.load_workbook(book)
    workbook.create_sheet("Notes").append(("Wer", "Was"))
    workbook["Notes"].append(("Ada", "hat gefragt"))
    workbook.save(book)
    left = seatbook("import", book, "--column", "Was=description", "--dry-run", "--json")
    assert left.code == 0
    assert left.document["files"][0]["notes"][0].startswith("Notes: The sheet was left out")


def test_a_field_that_the_kind_has_not_is_refused_with_the_fields_it_has(seatbook: Seatbook, lines: Path) -> None:
    error = error_of(seatbook("import", lines, *KNOWN, "--column", "Net=nett", "--json"))
    assert error["message"] == "Column “Net”: Accounts-payable ledger has no field 'nett'."
    assert error["column"] == "Net"
    assert {"Net=", "Net=net", "Net=cost_centre", "Net=debit"} <= set(error["options"]["--column"])
    said = seatbook("import", lines, *KNOWN, "--column", "Net=nett").out
    assert "answer with: --column 'Net=' | 'Net=vendor_text'" in said.replace('"', "'")  # as the shell wants it


def test_a_header_that_is_not_there_is_refused_with_those_that_are(seatbook: Seatbook, lines: Path, book: Path) -> None:
    error = error_of(seatbook("import", lines, *KNOWN, "--column", "Nett=net", "--json"))
    assert error["message"] == (
        "There is no column “Nett” in the file; there are “Booked”, “Who”, “What”, “Amount”, “Net”."
    )
    assert error["options"]["--column"][0] == "Booked=net"
    error = error_of(seatbook("import", book, "--column", "Staff!Amount=title", "--json"))
    assert "no column “Amount” in the sheet Staff; there are “Name”" in error["message"]
    assert error["options"]["--column"][0] == "Staff!Name=title"
    error = error_of(seatbook("import", book, "--column", "Stuff!Name=title", "--json"))
    assert error["message"] == "There is no sheet “Stuff”; there are Bills, Staff."
    unread = error_of(seatbook("import", lines, "--column", "Wer=vendor_text", "--json"))
    assert "reads: Booked, Who, What, Amount, Net. “Wer” is not among them." in unread["message"]
    assert seatbook("list", "imports", "--json").document["imports"] == []


def test_one_field_is_not_read_from_two_columns_nor_any_from_a_secret_one(seatbook: Seatbook, lines: Path) -> None:
    error = error_of(seatbook("import", lines, *KNOWN, *corrected("Amount=net", "Net=net"), "--json"))
    assert error["message"] == "Columns “Amount” and “Net” cannot both be the net."
    lines.write_text(LINES.replace("Net", "API Key"), encoding="utf-8")
    error = error_of(seatbook("import", lines, *KNOWN, "--column", "api key=net", "--json"))
    assert error["message"] == "Column “API Key” may hold secrets; it is never read."


@pytest.mark.parametrize("value", ["Net", "=net", "!Net=net", "Bills!=net", " =x"])
def test_what_is_no_correction_is_wrong_usage(seatbook: Seatbook, lines: Path, value: str) -> None:
    outcome = seatbook("import", lines, "--column", value)
    assert outcome.code == 2
    assert "HEADER=FIELD" in outcome.err


def test_two_fields_for_one_header_are_wrong_usage(seatbook: Seatbook, lines: Path) -> None:
    outcome = seatbook("import", lines, *corrected("Net=net", "Net=amount"))
    assert outcome.code == 2
    assert "'Net' is given two fields" in outcome.err


def test_a_header_may_have_an_equals_sign(seatbook: Seatbook, lines: Path) -> None:
    lines.write_text(LINES.replace("Net", "a=b"), encoding="utf-8")
    done = seatbook("import", lines, *KNOWN, *corrected("Amount=", "a=b=amount"), "--currency", "EUR", "--json")
    assert done.document["files"][0]["sheets"][0]["amounts"] == {"EUR": "100.00"}


def test_a_sheet_may_have_a_format_of_its_own(seatbook: Seatbook, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheets: dict[str, list[tuple[str, ...]]] = {
        "Eins": [("Tag", "Firma", "Wert", "Was"), ("2026-09-01", "OpenAI", "€119.00", "ChatGPT Team")],
        "Zwei": [("Wer", "Post", "Wo"), ("Ada", "ada@x.test", "Design")],
    }
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.remove(workbook["Sheet"])
    path = tmp_path / "book.xlsx"
    workbook.save(path)
    first = corrected("Eins!Tag=date", "Eins!Firma=vendor", "Eins!Wert=amount", "Eins!Was=description")
    left = seatbook("import", path, "--as", "Eins!ledger", *first, "--dry-run", "--json").document["files"][0]
    assert [sheet["format"] for sheet in left["sheets"]] == ["ledger"]
    assert left["notes"][0].startswith("Zwei: The sheet was left out")
    second = corrected("Zwei!Post=email", "Zwei!Wo=team")
    error = error_of(seatbook("import", path, "--as", "Eins!ledger", "--as", "Zwei!card", *first, "--json"))
    assert error["sheet"] == "Zwei"
    done = seatbook("import", path, "--as", "Eins!ledger", "--as", "zwei!people", *first, *second, "--json")
    assert [sheet["format"] for sheet in done.document["files"][0]["sheets"]] == ["ledger", "people"]
    error = error_of(seatbook("import", path, "--as", "Drei!people", "--as", "ledger", *first, "--json"))
    assert error["message"] == "There is no sheet “Drei”; there are Eins, Zwei."
    assert seatbook("import", path, "--as", "ledger", "--as", "people").code == 2
    assert seatbook("import", path, "--as", "!people").code == 2


def test_the_second_of_two_equal_heads_has_a_number(seatbook: Seatbook, lines: Path) -> None:
    lines.write_text(LINES.replace("Net", "Amount"), encoding="utf-8")
    answers = [*KNOWN, "--currency", "EUR"]
    asked = error_of(seatbook("import", lines, *answers, "--json"))  # they differ, and nothing says which was billed
    assert asked["options"]["--column"] == ["Amount=amount", "Amount [2]=amount"]
    second = [*answers, *corrected("Amount=", "amount [2]=amount"), "--save-profile", "ours"]
    done = seatbook("import", lines, *second, "--json").document["files"][0]["sheets"][0]
    assert done["amounts"] == {"EUR": "100.00"}
    lines.write_text(LINES.replace("Net", "Amount").replace("09-01", "10-01"), encoding="utf-8")
    again = seatbook("import", lines, "--json").document["files"][0]["sheets"][0]
    assert (again["format"], again["amounts"]) == ("ours", {"EUR": "100.00"})


def test_a_field_that_no_list_has_is_named_where_the_sheet_is_of_no_known_format(
    seatbook: Seatbook, lines: Path
) -> None:
    error = error_of(seatbook("import", lines, *corrected("Booked=dat", "Who=vendor"), "--json"))
    assert error["message"] == ("Column “Booked”: no kind of list has a field 'dat'. Perhaps date was meant.")
    assert (error["code"], error["column"]) == ("column", "Booked")
    assert error["options"]["--column"][0] == "Booked=date"
    assert "Booked=invoice_number" in error["options"]["--column"]
    right = error_of(seatbook("import", lines, *corrected("Booked=date"), "--json"))
    assert (right["code"], "no kind of list" in right["message"]) == ("unknown_format", False)


def test_a_typo_is_named_where_several_sheets_are_of_no_known_format(seatbook: Seatbook, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for name, head in (("Eins", "Tag"), ("Zwei", "Wann")):
        sheet = workbook.create_sheet(name)
        sheet.append([head, "Firma", "Wert"])
        sheet.append(["2026-09-01", "OpenAI", 119])
    workbook.remove(workbook["Sheet"])
    workbook.save(tmp_path / "book.xlsx")
    error = error_of(seatbook("import", tmp_path / "book.xlsx", *corrected("Wann=invoice_nunber"), "--json"))
    assert error["message"].startswith(
        "Column “Wann”: no kind of list has a field 'invoice_nunber'. Perhaps invoice_number"
    )


def test_a_large_table_that_is_refused_names_the_columns_that_may_be_meant(seatbook: Seatbook, tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    rows = (f"2026-09-{place % 28 + 1:02d},OpenAI,R-{place},x{place},12.50" for place in range(60_000))
    path.write_text("\n".join(["Date,Supplier,Invoice Number,Amount,Paid", *rows]), encoding="utf-8")
    refused = seatbook("import", path, "--json")
    assert refused.code == 4
    [file] = refused.document["files"]
    assert (file["error"]["code"], file["error"]["column"]) == ("unreadable", "Amount")
    assert file["error"]["options"] == {"--column": ["Paid=amount"]}
    done = seatbook("import", path, *corrected("Paid=amount"), "--currency", "EUR", "--json")
    assert done.code == 0
    assert done.document["files"][0]["sheets"][0]["amounts"] == {"EUR": "750000.00"}
