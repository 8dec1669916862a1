"""A vendor that the user names for a whole file, because no column does: it may be a tool's name too."""

from __future__ import annotations

import pytest

from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from tests.imports.importing import TODAY, Desk

LINES = "Invoice date,Invoice number,Amount\n2026-03-01,A-1,10.00\n2026-04-01,A-2,12.00\n"
SEATS = "Email,Name,Last Active\nann@example.com,Ann,2026-09-20\nbo@example.com,Bo,Never\n"
FOUND = """SELECT v.name, t.name FROM live_line l LEFT JOIN vendor v ON v.id = l.vendor_id
LEFT JOIN tool t ON t.id = l.tool_id"""


def asked(desk: Desk, text: str, **choices: str) -> dict[str, object]:
    [file] = desk.document(desk.file("q.csv", text), **choices)["files"]
    error = file["error"]
    assert isinstance(error, dict)
    return error


@pytest.mark.parametrize(
    ("vendor", "found"), [("OpenAI", ("OpenAI", None)), ("Cursor", ("Anysphere", "Cursor")),
                          ("Anysphere", ("Anysphere", "Cursor"))],
)  # fmt: skip
def test_dates_and_amounts_alone_are_invoices_of_the_vendor_named(
    desk: Desk, vendor: str, found: tuple[str, str | None]
) -> None:
    sheet = desk.take("a.csv", LINES, vendor=vendor, currency="USD")
    assert (sheet["format"], sheet["in_scope"]) == ("ledger", {"USD": "22.00"})
    assert set(desk.rows(FOUND)) == {found}


def test_without_a_vendor_the_sheet_is_not_known_and_says_what_would_do(desk: Desk) -> None:
    error = asked(desk, LINES)
    assert error["code"] == "unknown_format"
    assert "whose invoices they are" in str(error["message"])
    assert "--vendor" in error["options"]  # type: ignore[operator]
    assert "--vendor" not in asked(desk, "Colour,Shape\nred,round\nblue,flat\n")["options"]  # type: ignore[operator]


def test_what_a_vendor_of_many_things_sold_the_description_says(desk: Desk) -> None:
    text = "Date,Description,Amount\n2026-03-01,Google Ads,5\n2026-03-02,Vertex AI,7\n"
    sheet = desk.take("a.csv", text, vendor="Google", currency="USD")
    assert (sheet["amounts"], sheet["in_scope"]) == ({"USD": "12.00"}, {"USD": "7.00"})


def test_a_profile_keeps_the_vendor_and_next_months_file_needs_no_column_for_it(desk: Desk) -> None:
    choices = Choices(vendor="Cursor", currency="USD")
    pipeline.import_files(desk.catalog, [desk.file("a.csv", LINES)], choices, today=TODAY, save_profile="ours")
    sheet = desk.take("b.csv", LINES.replace("A-", "B-"))
    assert (sheet["format"], sheet["in_scope"]) == ("ours", {"USD": "22.00"})


@pytest.mark.parametrize("vendor", ["Cursor", "Anysphere", "anysphere inc."])
def test_seats_of_a_vendor_with_one_tool_are_of_that(desk: Desk, vendor: str) -> None:
    assert desk.take("a.csv", SEATS, vendor=vendor, data_date="2026-09-30")["records"] == {"seat": 2}
    assert desk.rows("SELECT name FROM tool") == [("Cursor",)]


@pytest.mark.parametrize(("vendor", "tool"), [("OpenAI", "ChatGPT"), ("Google", "Gemini")])
def test_seats_of_a_vendor_with_several_tools_are_asked_about(desk: Desk, vendor: str, tool: str) -> None:
    error = asked(desk, SEATS, vendor=vendor, data_date="2026-09-30")
    assert error["code"] == "tool"
    assert tool in error["options"]["--vendor"]  # type: ignore[index]
    assert desk.take("a.csv", SEATS, vendor=tool, data_date="2026-09-30")["records"] == {"seat": 2}
    assert desk.rows("SELECT name FROM tool") == [(tool,)]
    again = desk.take("b.csv", SEATS.replace("Ann", "Anna"), vendor=vendor, data_date="2026-10-01")
    assert again["records"] == {"seat": 2}, "the vendor's only subscription"
    assert desk.value("SELECT count(*) FROM subscription") == 1


def test_seats_of_an_unknown_vendor_are_asked_about_by_its_name(desk: Desk) -> None:
    error = asked(desk, SEATS, vendor="Unknownware", data_date="2026-09-30")
    assert str(error["message"]).startswith("“Unknownware” is no AI tool")
    assert desk.value("SELECT count(*) FROM seat") == 0
