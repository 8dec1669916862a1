"""Notice deadlines as a calendar, and what to know before talking to a vendor."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from icalendar import Calendar

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.exports.calendar import write_calendar
from desktop_app.exports.negotiation_sheet import write_negotiation
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.review import run
from desktop_app.review.decisions import decide
from desktop_app.review.facts import Facts
from desktop_app.review.negotiation import negotiation
from desktop_app.review.renewals import listed, questions, renewals

TODAY = "2026-10-15"
NOW = "2026-10-15T08:00:00+00:00"


@pytest.fixture
def contracts(tmp_path: Path) -> Any:
    """Three contracts of two vendors: one stated, one silent, one that ended long ago and renews itself."""
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        for vendor, tool in (("OpenAI", "ChatGPT"), ("OpenAI", "OpenAI API"), ("Anysphere", "Cursor")):
            if catalog.writer.execute("SELECT 1 FROM vendor WHERE name = ?", (vendor,)).fetchone() is None:
                records.add(catalog, "vendor", {"name": vendor})
            records.add(catalog, "tool", {"name": tool, "vendor": vendor, "state": "Approved"})
        for name, tool, more in (
            ("ChatGPT Enterprise", "ChatGPT", {"end_date": "2026-12-31", "notice_days": "30", "auto_renew": "yes"}),
            ("API commitment", "OpenAI API", {"end_date": "2027-03-31", "auto_renew": "no"}),
            ("Cursor Business", "Cursor", {"start_date": "2024-02-01", "end_date": "2025-01-31", "auto_renew": "yes"}),
        ):
            values = {"name": name, "tool": tool, "currency": "USD", "quantity": "10", "unit_price": "50"}
            records.add(catalog, "subscription", {"start_date": "2026-01-01", **values, **more})
        yield catalog


def events(path: Path) -> dict[str, Any]:
    found = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["summary"]): event for event in found}


def test_the_next_ends_are_in_the_order_of_their_deadlines(contracts: Catalog) -> None:
    found = renewals(Facts(contracts.writer, TODAY))
    assert [(one.name, one.notice_by, one.end, one.assumed) for one in found] == [
        ("ChatGPT Enterprise", "2026-12-01", "2026-12-31", False),
        ("Cursor Business", "2026-12-02", "2027-01-31", True),  # renewed itself twice
        ("API commitment", "2027-01-30", "2027-03-31", True),
    ]
    assert found[1].renewals == 2
    assert [one.decided for one in found] == [False, False, True]  # the last one ends by itself
    assert found[0].stakes == {"USD": 6_000_000_000}


def test_a_calendar_has_alarms_for_what_is_undecided_and_the_same_identities_again(
    contracts: Catalog, tmp_path: Path
) -> None:
    path = tmp_path / "renewals.ics"
    assert write_calendar(contracts.writer, path, as_of=TODAY, now=NOW) == 3
    first = events(path)
    event = first["ChatGPT Enterprise: send notice by today, or let it renew"]
    assert event["dtstart"].dt == dt.date(2026, 11, 26)
    assert [alarm["trigger"].dt.days for alarm in event.walk("VALARM")] == [-30, -7, -1]  # 90 days before is past
    assert "6000.00 USD" in str(event["description"])
    assert first["API commitment: ends by itself on 2027-03-31"].walk("VALARM") == []
    assert "assumed" in str(first["Cursor Business: send notice by today, or let it renew"]["description"])
    records.edit(contracts, "subscription", "ChatGPT Enterprise", {"notice_days": "60"})
    write_calendar(contracts.writer, path, as_of=TODAY, now="2026-10-16T08:00:00+00:00")
    again = events(path)["ChatGPT Enterprise: send notice by today, or let it renew"]
    assert again["uid"] == event["uid"]
    assert again["sequence"] > event["sequence"]
    assert again["dtstart"].dt == dt.date(2026, 10, 27)
    assert write_calendar(contracts.writer, path, as_of=TODAY, now=NOW, days=30) == 1


def test_a_later_calendar_takes_back_the_events_of_contracts_that_are_gone(contracts: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "renewals.ics"
    write_calendar(contracts.writer, path, as_of=TODAY, now=NOW)
    first = {str(event["uid"]): str(event["summary"]) for event in events(path).values()}
    assert all(str(event["status"]) == "CONFIRMED" for event in events(path).values())
    records.edit(contracts, "subscription", "ChatGPT Enterprise", {"state": "Closed"})
    records.edit(contracts, "subscription", "Cursor Business", {"end_date": ""})  # it goes on until somebody ends it
    assert write_calendar(contracts.writer, path, as_of=TODAY, now="2026-10-16T08:00:00+00:00", days=365) == 1
    later = {str(event["uid"]): str(event["status"]) for event in events(path).values()}
    told = {first[uid].partition(":")[0]: status for uid, status in later.items()}
    gone = dict.fromkeys(("ChatGPT Enterprise", "Cursor Business"), "CANCELLED")
    assert told == {"API commitment": "CONFIRMED", **gone}
    records.edit(contracts, "subscription", "API commitment", {"end_date": ""})
    write_calendar(contracts.writer, path, as_of=TODAY, now="2026-10-17T08:00:00+00:00")
    assert {str(event["status"]) for event in events(path).values()} == {"CANCELLED"}
    assert {str(event["uid"]) for event in events(path).values()} <= set(first)


def test_a_calendar_that_cannot_be_written_says_so(contracts: Catalog, tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"written as \.ics"):
        write_calendar(contracts.writer, tmp_path / "a.txt", as_of=TODAY, now=NOW)
    with pytest.raises(CatalogError, match="cannot be written"):
        write_calendar(contracts.writer, tmp_path / "no" / "a.ics", as_of=TODAY, now=NOW)


def test_a_negotiation_sheet_holds_one_vendors_contracts_prices_and_questions(
    contracts: Catalog, tmp_path: Path
) -> None:
    for number in range(2):
        records.add(contracts, "seat", {"subscription": "ChatGPT Enterprise", "account": f"a{number}@x.example"})
    records.add(contracts, "person", {"name": "Gone", "end_date": "2026-09-30"})
    records.add(contracts, "seat", {"subscription": "ChatGPT Enterprise", "account": "g@x.example", "person": "Gone"})
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(
        "Invoice Date,Invoice Number,Vendor,Description,Amount,Currency,Service From,Service To\n"
        "2026-09-03,OA-9,OpenAI,ChatGPT Enterprise,520.00,USD,2026-09-01,2026-09-30\n",
        encoding="utf-8",
    )
    pipeline.import_files(contracts, [ledger], Choices(), today=TODAY)
    run.run(contracts, TODAY)
    path = tmp_path / "openai.xlsx"
    written = write_negotiation(contracts.writer, "OpenAI", path, as_of=TODAY)
    assert (written["vendor"], written["Contracts"], written["Prices"]) == ("OpenAI", 2, 3)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Contracts", "Prices", "To ask"]
    heads = [cell.value for cell in book["Contracts"][1]]
    rows = {
        row[0]: dict(zip(heads, row, strict=True)) for row in book["Contracts"].iter_rows(min_row=2, values_only=True)
    }
    assert rows["ChatGPT Enterprise"]["Seats bought"] == 10
    assert rows["ChatGPT Enterprise"]["Seats held"] == 3
    assert rows["ChatGPT Enterprise"]["Seats used"] is None  # nothing is known of their use: that is not nought
    assert rows["ChatGPT Enterprise"]["A seat and month"] == 50
    assert rows["ChatGPT Enterprise"]["Notice by"] == dt.datetime(2026, 12, 1)  # noqa: DTZ001 - a cell's date
    asked = list(book["To ask"].iter_rows(min_row=2, values_only=True))
    assert any("10 ChatGPT seats are bought and 3 assigned" in str(row[1]) for row in asked)
    (left,) = [row for row in asked if str(row[1]).startswith("Gone left")]
    assert left[0] == "ChatGPT Enterprise"
    assert left[5] == dt.datetime(2026, 11, 26)  # noqa: DTZ001 - a cell's date
    (billed,) = [row for row in book["Prices"].iter_rows(min_row=2, values_only=True) if row[1] == "billed"]
    assert (billed[0], billed[6], billed[8]) == ("ChatGPT Enterprise", 520, "OA-9")
    with pytest.raises(NoSuchRecord):
        write_negotiation(contracts.writer, "Nobody", path, as_of=TODAY)


def test_a_decision_to_end_is_reminded_of_until_the_notice_was_sent(contracts: Catalog, tmp_path: Path) -> None:
    run.run(contracts, TODAY)
    asked = contracts.writer.execute(
        "SELECT id FROM finding WHERE rule = 'R12' AND subject_name = 'ChatGPT Enterprise'"
    ).fetchone()
    decide(contracts, asked[0], "retire", why="Claude does it", today=TODAY)
    path = tmp_path / "renewals.ics"
    write_calendar(contracts.writer, path, as_of=TODAY, now=NOW)
    event = events(path)["ChatGPT Enterprise: send the notice that ends it by today"]
    assert len(event.walk("VALARM")) == 3
    records.edit(contracts, "subscription", "ChatGPT Enterprise", {"notice_sent_on": "2026-10-20"})
    write_calendar(contracts.writer, path, as_of=TODAY, now="2026-10-20T08:00:00+00:00")
    (title,) = [one for one in events(path) if one.startswith("ChatGPT")]
    assert "notice sent on 2026-10-20" in title
    assert events(path)[title].walk("VALARM") == []
    (found,) = [one for one in renewals(Facts(contracts.writer, TODAY)) if one.name == "ChatGPT Enterprise"]
    assert not found.to_send


def test_where_the_day_of_sending_has_passed_it_reminds_at_once(contracts: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "renewals.ics"
    write_calendar(contracts.writer, path, as_of="2026-11-30", now=NOW)
    event = events(path)["ChatGPT Enterprise: send notice at once, it has to arrive by 2026-12-01, or let it renew"]
    assert event["dtstart"].dt == dt.date(2026, 11, 30)
    (alarm,) = event.walk("VALARM")
    assert alarm["trigger"].dt == dt.timedelta(hours=9)


def test_a_notice_day_that_has_passed_says_so_until_the_contract_ends(contracts: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "renewals.ics"
    write_calendar(contracts.writer, path, as_of=TODAY, now=NOW)
    before = events(path)["ChatGPT Enterprise: send notice by today, or let it renew"]
    assert write_calendar(contracts.writer, path, as_of="2026-12-10", now="2026-12-10T08:00:00+00:00") == 3
    (title,) = [one for one in events(path) if one.startswith("ChatGPT")]
    event = events(path)[title]
    assert title == (
        "ChatGPT Enterprise: notice was due by 2026-12-01 and nobody decided; "
        "see what can still be done before its end on 2026-12-31"
    )
    assert (event["uid"], event["dtstart"].dt) == (before["uid"], dt.date(2026, 12, 10))  # moved, not doubled
    assert [alarm["trigger"].dt for alarm in event.walk("VALARM")] == [dt.timedelta(hours=9)]
    said = str(event["description"])
    assert "had to arrive by 2026-12-01" in said
    assert "ask the vendor at once to accept a late notice" in said


@pytest.mark.parametrize(
    ("changed", "answer", "title"),
    [
        ({}, "keep", "it renews for 12 months after today (Keep is decided)"),
        ({"notice_sent_on": "2026-11-20"}, "retire", "it ends (Retire is decided, notice sent on 2026-11-20)"),
        ({"auto_renew": "no"}, None, "it ends by itself"),
        (
            {"notice_days": "200", "start_date": "2025-01-01"}, None,
            "it renews for 24 months after today, nobody decided in time",
        ),
    ],
)  # fmt: skip
def test_the_end_of_a_contract_stands_in_the_calendar_once_its_notice_is_settled(
    contracts: Catalog, tmp_path: Path, changed: dict[str, str], answer: str | None, title: str
) -> None:
    run.run(contracts, TODAY, ["R12"])
    if answer is not None:
        number = next(n for (_, day), n in questions(contracts.writer).items() if day == "2026-12-01")
        decide(contracts, number, answer, why="In use", today=TODAY)
    if changed:
        records.edit(contracts, "subscription", "ChatGPT Enterprise", changed)
    path = tmp_path / "renewals.ics"
    write_calendar(contracts.writer, path, as_of="2026-12-10", now=NOW)
    event = events(path)[f"ChatGPT Enterprise: {title}"]
    assert event["dtstart"].dt == dt.date(2026, 12, 31)
    assert event.walk("VALARM") == []


def test_what_was_decided_is_said_with_what_it_leads_to(contracts: Catalog, tmp_path: Path) -> None:
    run.run(contracts, TODAY, ["R12"])
    asked = {day: number for (_, day), number in questions(contracts.writer).items()}
    decide(contracts, asked["2026-12-01"], "reduce", quantity=7, today=TODAY)
    decide(contracts, asked["2026-12-02"], "consolidate", into="ChatGPT Enterprise", today=TODAY)
    found = {one.name: one for one in renewals(Facts(contracts.writer, TODAY))}
    assert found["ChatGPT Enterprise"].answer == "Reduce to 7"
    assert found["Cursor Business"].answer == "Consolidate into ChatGPT Enterprise"
    assert found["ChatGPT Enterprise"].decided_on == TODAY
    assert found["API commitment"].answer == ""
    path = tmp_path / "renewals.ics"
    write_calendar(contracts.writer, path, as_of=TODAY, now=NOW)
    assert "ChatGPT Enterprise: send what was decided (Reduce to 7) by today" in events(path)
    (asked_for,) = [row for row in negotiation(contracts.writer, "OpenAI", TODAY).asks if row["rule"] == "R12"]
    assert asked_for["decision"] == "Reduce to 7"


def test_a_calendar_of_some_contracts_leaves_the_others_alone(contracts: Catalog, tmp_path: Path) -> None:
    wanted = next(one for one in renewals(Facts(contracts.writer, TODAY)) if one.name == "Cursor Business")
    path = tmp_path / "some.ics"
    assert write_calendar(contracts.writer, path, as_of=TODAY, now=NOW, only=[wanted.subscription_id]) == 1
    assert [title.split(":")[0] for title in events(path)] == ["Cursor Business"]


def test_an_answer_is_of_its_deadline_and_not_of_the_next(contracts: Catalog) -> None:
    run.run(contracts, "2026-12-20", ["R12"])  # notice for ChatGPT was due on 1 December
    asked = questions(contracts.writer)
    number = next(key[0] for key in asked if key[1] == "2026-12-01")
    assert [one.end for one in listed(Facts(contracts.writer, "2027-01-05")) if one.subscription_id == number] == [
        "2026-12-31", "2027-12-31",
    ]  # fmt: skip
    decide(contracts, asked[number, "2026-12-01"], "keep", why="In use", today="2027-01-05")
    found = [one for one in listed(Facts(contracts.writer, "2027-01-05")) if one.subscription_id == number]
    assert [(one.end, one.decision) for one in found] == [("2027-12-31", None)]


def test_the_negotiation_sheet_says_that_a_day_has_passed_and_asks_at_once(contracts: Catalog) -> None:
    day = "2026-12-10"  # notice for ChatGPT was due on 1 December
    run.run(contracts, day)
    found = negotiation(contracts.writer, "OpenAI", day)
    notices = {row["subscription"]: row["notice"] for row in found.contracts}
    assert notices == {"ChatGPT Enterprise": "stated, its day has passed", "API commitment": "assumed"}
    assert {row["by"] for row in found.asks if row["subscription"] == "ChatGPT Enterprise"} == {day}
