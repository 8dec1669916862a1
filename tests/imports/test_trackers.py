"""What people write into lists they keep by hand: ends of months, quarters, parts of seats, months as headings."""

from __future__ import annotations

import pytest

from desktop_app.imports.dates import scan_date
from desktop_app.imports.values import Bad
from tests.imports.importing import Desk, counts

TRACKER = "Tool,Seats,Annual cost,Currency,Contract end\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("end of March 2027", "2027-03-31"), ("Ende Februar 2028", "2028-02-29"), ("fin juin 2026", "2026-06-30"),
        ("eind december 2026", "2026-12-31"), ("final de abril 2026", "2026-04-30"), ("fine marzo 2027", "2027-03-31"),
        ("n.a.", None), ("k.A.", None),
    ],
)  # fmt: skip
def test_the_end_of_a_month_is_its_last_day(text: str, day: str | None) -> None:
    assert scan_date(text) == day


@pytest.mark.parametrize("text", ["Q3 2026", "2026 Q3", "3. Quartal 2026"])
def test_a_quarter_is_no_day_and_says_so(text: str) -> None:
    assert scan_date(text) == Bad(f"{text} is a quarter, not a day")


@pytest.mark.parametrize("text", ["end of the world", "Ende", "end of 13/2026", "mid March 2027"])
def test_no_other_end_is_a_day(text: str) -> None:
    assert isinstance(scan_date(text), Bad)


def test_a_part_of_the_seats_is_told_from_those_bought(desk: Desk) -> None:
    rows = (
        "ChatGPT,25 (of 30),9000,EUR,2026-12-31\nClaude,10 von 12,4320,EUR,2027-03-14\nCursor,8,3840,EUR,2026-11-30\n"
    )
    sheet = desk.take("a.csv", TRACKER + rows)
    assert counts(sheet) == {"added": 3}
    assert "“25 (of 30)” is read as 30: what was bought, of which a part is used." in sheet["notes"]
    assert desk.rows("SELECT quantity FROM entitlement ORDER BY quantity + 0") == [(8,), (12,), (30,)]


def test_two_numbers_that_are_no_part_and_whole_are_rejected(desk: Desk) -> None:
    sheet = desk.take("a.csv", TRACKER + "ChatGPT,12 x 30,9000,EUR,2026-12-31\nCursor,8,3840,EUR,2026-11-30\n")
    assert counts(sheet) == {"added": 1, "rejected": 1}


def test_the_name_of_a_month_above_its_invoices_is_no_row(desk: Desk) -> None:
    sheet = desk.take(
        "a.csv",
        "Date,Vendor,Invoice,Amount EUR\nJanuary 2026,,,\n2026-01-03,OpenAI,INV-1,750\nSubtotal,,,750\n"
        "February 2026,,,\n2026-02-03,OpenAI,INV-2,700\n2026-02-04,OpenAI,INV-3,\n",
    )
    assert counts(sheet) == {"added": 2, "totals_rows": 1, "rejected": 1}


CARD = "Buchungstag;Umsatztext;Betrag;Währung\n03.09.2026;OPENAI *CHATGPT;-23,80;EUR\n05.10.2026;DEEPL SE;-34,51;EUR\n"


def test_days_with_dots_beside_a_decimal_comma_begin_with_the_day(desk: Desk) -> None:
    sheet = desk.take("a.csv", CARD)
    assert counts(sheet) == {"added": 2}
    assert desk.rows("SELECT date FROM invoice_line ORDER BY date") == [("2026-09-03",), ("2026-10-05",)]
    proof = sheet["proofs"]["Buchungstag"]
    assert proof == "day/month/year: with dots, in a file whose decimals have a comma (Betrag)"


@pytest.mark.parametrize("text", [CARD.replace(",80", ".80").replace(",51", ".51"), CARD.replace(".2026", "/2026")])
def test_without_both_the_order_is_asked(desk: Desk, text: str) -> None:
    [file] = desk.document(desk.file("a.csv", text.replace("03.09/", "03/09/").replace("05.10/", "05/10/")))["files"]
    assert file["error"]["code"] == "date_order"


@pytest.mark.parametrize(
    ("cell", "months", "price"),
    [
        ("€1200 / mo", 1, "40"), ("1200 €/Monat", 1, "40"), ("€14400 / yr", 12, "480"), ("EUR 14400 p.a.", 12, "480"),
        ("€40 / user / month", 1, "40"), ("40 € pro Nutzer und Monat", 1, "40"), ("€3600 per quarter", 3, "120"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("head", ["Cost", "Annual cost"])
def test_a_cost_is_for_the_time_and_the_units_that_its_cell_names(
    desk: Desk, head: str, cell: str, months: int, price: str
) -> None:
    desk.take("a.csv", f"Tool,Seats,{head},Contract end\nChatGPT,30,{cell},2026-12-31\n")
    assert desk.rows("SELECT unit_price FROM entitlement") == [(price,)]
    assert desk.rows("SELECT period_months FROM subscription") == [(months,)]


def test_names_that_stand_alone_in_a_list_of_seats_are_no_seats(desk: Desk) -> None:
    sheet = desk.take(
        "seats.csv",
        "Name,E-mail,Last used\nMarketing,,\nAna Ruiz,ana@example.com,2026-09-28\nBen Ode,ben@example.com,never\n"
        "vacant,,\nDi Pol,di@example.com,2026-08-01\n",
        vendor="ChatGPT",
        data_date="2026-10-01",
    )
    assert counts(sheet) == {"added": 3, "out_of_scope": 2}
    assert desk.value("SELECT count(*) FROM seat") == 3
