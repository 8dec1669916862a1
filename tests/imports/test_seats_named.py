"""Lists of seats that name the subscription of each: by a licence, a product or a contract."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.imports import containers
from tests.imports.importing import Desk, counts
from tests.imports.test_pipeline_records import COPILOT, TRACKER

LICENCES = """\
{},E-mail,Assigned,Last activity
Copilot for engineering,ann@example.com,2026-02-01,2026-09-20
Claude for sales,bo@example.com,2026-02-01,2026-09-21
Claude for sales,cy@example.com,2026-02-01,
"""
HELD = "SELECT c.name, count(*) FROM seat s JOIN subscription c ON c.id = s.subscription_id GROUP BY 1 ORDER BY 1"


def bought(desk: Desk) -> None:
    tracker = TRACKER + COPILOT.format(10, 19, "2026-01-01", "2026-12-31", "")
    tracker += "Claude for sales,Anthropic,Claude,Team,1,25,EUR,monthly,2026-01-01,2026-12-31,yes,30,Ada Olsen,\n"
    desk.take("tracker.csv", tracker)


def test_a_column_of_subscriptions_may_hold_plans(desk: Desk) -> None:
    text = LICENCES.format("Subscription").replace("Copilot for engineering", "Pro").replace("Claude for sales", "Team")
    [file] = desk.document(desk.file("seats.csv", text), data_date="2026-09-28")["files"]
    assert file["error"]["code"] == "subscription"
    desk.take("seats.csv", text, data_date="2026-09-28", vendor="Claude")
    assert desk.rows("SELECT DISTINCT plan FROM seat ORDER BY 1") == [("Pro",), ("Team",)]


@pytest.mark.parametrize("head", ["Subscription", "License Name", "Contract", "Product", "Licence"])
def test_a_list_names_the_subscription_of_each_seat(desk: Desk, head: str) -> None:
    bought(desk)
    sheet = desk.take("seats.csv", LICENCES.format(head), data_date="2026-09-28")
    assert counts(sheet) == {"added": 3}
    assert desk.rows(HELD) == [("Claude for sales", 2), ("Copilot for engineering", 1)]
    assert [problem["message"] for problem in sheet["problems"]] == ["no free seat: 1 purchased, 2 assigned"]
    assert desk.rows("SELECT DISTINCT plan FROM seat") == [(None,)]


def test_licences_that_are_no_subscription_are_out_of_scope_beside_some_that_are(desk: Desk) -> None:
    bought(desk)
    text = LICENCES.format("Licence") + "Photo editor,dee@example.com,2026-02-01,2026-09-01\n"
    sheet = desk.take("seats.csv", text, data_date="2026-09-28")
    assert counts(sheet) == {"added": 3, "out_of_scope": 1}
    strange = text.replace("Copilot for", "Bees for").replace("Claude for", "Cats for")
    [file] = desk.document(desk.file("strange.csv", strange), data_date="2026-09-28")["files"]
    assert file["error"]["code"] == "subscription"  # nothing tells of what any of them is


def test_a_product_that_is_called_as_its_tool_does_not_choose_among_its_subscriptions(desk: Desk) -> None:
    bought(desk)
    desk.take("more.csv", TRACKER + "Claude,Anthropic,Claude,Team,5,25,EUR,monthly,2026-01-01,2026-12-31,yes,30,,\n")
    text = LICENCES.format("Product").replace("Claude for sales", "Claude")
    [file] = desk.document(desk.file("seats.csv", text), data_date="2026-09-28")["files"]
    assert file["error"]["code"] == "subscription"
    assert sorted(file["error"]["options"]["--subscription"]) == ["Claude", "Claude for sales"]


def test_seats_name_the_subscriptions_that_another_sheet_of_their_workbook_makes(desk: Desk, tmp_path: Path) -> None:
    tracker = TRACKER + COPILOT.format(10, 19, "2026-01-01", "2026-12-31", "")
    tracker += COPILOT.format(5, 39, "2026-01-01", "2026-12-31", "").replace("for engineering", "for research")
    seats = LICENCES.format("Licence").replace("Claude for sales", "Copilot for research")
    sheets = {name: list(csv.reader(text.splitlines())) for name, text in (("Contracts", tracker), ("Seats", seats))}
    path = tmp_path / "all.xlsx"
    path.write_bytes(containers.zipped(containers.xlsx_parts(sheets)))
    [file] = desk.document(path, data_date="2026-09-28")["files"]
    assert "error" not in file
    assert desk.rows(HELD) == [("Copilot for engineering", 1), ("Copilot for research", 2)]


ASSETS = "License Name,Manufacturer,Assigned To,Email,Department,Checkout Date\n"


def test_licences_of_asset_management_are_seats_and_no_list_of_people(desk: Desk) -> None:
    bought(desk)
    rows = [
        f"{name},,{who},{who.lower()}@example.com,Design,2026-02-01"
        for name in ("Claude for sales", "GitHub Copilot", "Photo editor")
        for who in ("Ann", "Bo")
    ]
    sheet = desk.take("assets.csv", ASSETS + "\n".join([*rows, "Photo editor,,,,,"]), data_date="2026-09-28")
    assert (sheet["kind"], counts(sheet)) == ("seats", {"added": 4, "out_of_scope": 2})
    assert desk.rows(HELD) == [("Claude for sales", 2), ("Copilot for engineering", 2)]
    assert desk.rows("SELECT DISTINCT assigned FROM seat") == [("2026-02-01",)]


def test_a_tracker_may_call_its_tools_licences(desk: Desk) -> None:
    head = "Licence,Publisher,Total seats,Cost per seat,Currency,Payment period,Purchase Date,Expiration Date,Admin\n"
    desk.take("tracker.csv", head + "Claude Team,Anthropic,20,300.00,USD,annual,2026-03-01,2027-02-28,Bo Lind\n")
    known = "SELECT c.name, t.name, p.name FROM subscription c JOIN tool t ON t.id = tool_id"
    assert desk.rows(known + " JOIN person p ON p.id = c.owner_id") == [("Claude Team", "Claude", "Bo Lind")]
    both = head.replace("Licence", "Tool,Licence") + "ChatGPT,Business,OpenAI,5,25,USD,monthly,2026-03-01,2027-02-28,\n"
    desk.take("both.csv", both)
    assert desk.value("SELECT count(*) FROM subscription WHERE name = 'ChatGPT'") == 1
