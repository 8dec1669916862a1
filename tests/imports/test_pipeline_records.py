"""Seats, people, trackers and rates: what makes a record, what changes one, what stays as history."""

from __future__ import annotations

from pathlib import Path

from desktop_app.catalog import records
from tests.imports.importing import Desk, counts

SEATS = "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization\n"
ADA = "{0}T06:54:33Z,ada,2026-08-25T10:12:31Z,{1},vscode/1.112.0,{2}\n"
PEOPLE = "Name,E-mail,Employee no,Login,Team,Cost centre,Status,Start date,End date\n"
OLSEN = "Ada Olsen,ada@example.com,17,ada,Design,CC4,active,2024-01-15,{}\n"
TRACKER = "Subscription,Vendor,Tool,Plan,Seats,Unit price,Currency,Billing cycle,Start date,End date,Auto-renew,Notice days,Owner,Order number\n"  # noqa: E501
COPILOT = "Copilot for engineering,GitHub,GitHub Copilot,Business,{},{},USD,monthly,{},{},yes,30,Ada Olsen,{}\n"


def seat_report(day: str, *rows: tuple[str, str]) -> str:
    return SEATS + "".join(ADA.format(day, active, organisation) for active, organisation in rows)


def test_one_person_in_three_organisations_is_one_seat_with_the_latest_activity(desk: Desk) -> None:
    text = seat_report(
        "2026-09-28",
        ("2026-09-01T00:00:00Z", "alpha"), ("2026-09-27T17:13:59Z", "beta"), ("None", "gamma"),
    )  # fmt: skip
    sheet = desk.take("seats.csv", text)
    assert counts(sheet) == {"added": 3}
    assert sheet["records"] == {"seat": 1}
    seen = desk.rows("SELECT account, last_active FROM seat JOIN activity ON seat_id = seat.id")
    assert seen == [("ada", "2026-09-27")]
    assert desk.rows("SELECT name, state FROM subscription") == [("GitHub Copilot", "Discovered")]


def test_a_discovered_subscription_is_named_after_its_organisation_when_there_is_one(desk: Desk) -> None:
    desk.take("seats.csv", seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha")))
    assert desk.rows("SELECT name, account FROM subscription") == [("GitHub Copilot (alpha)", "alpha")]


def test_a_later_report_updates_and_an_earlier_one_brings_nothing_new(desk: Desk) -> None:
    desk.take("a.csv", seat_report("2026-08-28", ("2026-08-20T00:00:00Z", "alpha")))
    later = desk.take("b.csv", seat_report("2026-09-28", ("2026-09-20T00:00:00Z", "alpha")))
    assert counts(later) == {"updated": 1}
    assert later["records"] == {"seat": 1}
    assert desk.value("SELECT count(*) FROM seat") == 1
    assert desk.value("SELECT count(*) FROM activity_source") == 2
    earlier = desk.take("c.csv", seat_report("2026-07-28", ("2026-07-20T00:00:00Z", "alpha")))
    assert counts(earlier) == {"duplicates": 1}
    assert "records" not in earlier or not earlier["records"]
    assert desk.value("SELECT count(*) FROM activity") == 3  # evidence of its own, should the later one be taken back


def test_seats_of_a_later_report_are_taken_back_without_those_of_the_earlier(desk: Desk) -> None:
    desk.take("a.csv", seat_report("2026-08-28", ("2026-08-20T00:00:00Z", "alpha")))
    before = desk.rows("SELECT * FROM seat")
    desk.take("b.csv", seat_report("2026-09-28", ("2026-09-20T00:00:00Z", "alpha")).replace(",ada,", ",ben,"))
    assert desk.value("SELECT count(*) FROM seat") == 2
    desk.undo()
    assert desk.rows("SELECT * FROM seat") == before
    assert desk.value("SELECT count(*) FROM live_activity") == 1


def test_several_subscriptions_of_a_tool_are_asked_about(desk: Desk) -> None:
    tracker = TRACKER + COPILOT.format(10, 19, "2026-01-01", "2026-12-31", "")
    tracker += COPILOT.format(5, 39, "2026-01-01", "2026-12-31", "").replace("for engineering", "for research")
    desk.take("tracker.csv", tracker)
    text = seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha"))
    [file] = desk.document(desk.file("seats.csv", text))["files"]
    assert file["error"]["code"] == "subscription"
    names = ["Copilot for engineering", "Copilot for research"]
    assert sorted(file["error"]["options"]["--subscription"]) == names
    assert desk.rows("SELECT * FROM seat") == []
    desk.take("seats.csv", text, subscription="copilot for RESEARCH")
    assert desk.rows("SELECT s.name FROM seat JOIN subscription s ON s.id = subscription_id") == [(names[1],)]


def test_more_seats_than_were_bought_are_said_at_their_row(desk: Desk) -> None:
    desk.take("tracker.csv", TRACKER + COPILOT.format(1, 19, "2026-01-01", "2026-12-31", ""))
    text = seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha"), ("2026-09-02T00:00:00Z", "alpha"))
    sheet = desk.take("seats.csv", text.replace(",ada,", ",ben,", 1))
    assert counts(sheet) == {"added": 2}
    assert sheet["problems"] == [
        {"row": 3, "column": "account", "message": "no free seat: 1 purchased, 2 assigned"}
    ]  # fmt: skip


def test_people_who_come_later_are_linked_to_their_seats(desk: Desk) -> None:
    desk.take("seats.csv", seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha")))
    assert desk.value("SELECT person_id FROM seat") is None
    desk.take("people.csv", PEOPLE + OLSEN.format(""))
    assert desk.rows("SELECT p.name FROM seat JOIN person p ON p.id = person_id") == [("Ada Olsen",)]
    desk.undo()
    assert desk.value("SELECT person_id FROM seat") is None
    desk.redo()
    assert desk.rows("SELECT p.name FROM seat JOIN person p ON p.id = person_id") == [("Ada Olsen",)]


def test_people_who_came_before_are_linked_when_seats_come(desk: Desk) -> None:
    desk.take("people.csv", PEOPLE + OLSEN.format(""))
    desk.take("seats.csv", seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha")))
    assert desk.rows("SELECT p.email FROM seat JOIN person p ON p.id = person_id") == [("ada@example.com",)]


def test_a_leaver_is_an_update_and_keeps_the_leaving_date(desk: Desk) -> None:
    assert counts(desk.take("a.csv", PEOPLE + OLSEN.format(""))) == {"added": 1}
    left = desk.take("b.csv", PEOPLE + OLSEN.format("2026-09-30"))
    assert counts(left) == {"updated": 1}
    later = PEOPLE.strip() + ",Note\n" + OLSEN.format("").strip() + ",x\n"
    assert counts(desk.take("c.csv", later)) == {"duplicates": 1}
    assert desk.rows("SELECT name, end_date FROM person") == [("Ada Olsen", "2026-09-30")]
    assert desk.rows("SELECT name, cost_centre FROM team") == [("Design", "CC4")]


def test_a_person_is_on_the_roster_of_the_day_that_the_list_was_made(desk: Desk) -> None:
    days = "SELECT roster_date FROM person"
    desk.take("people-2026-08-01.csv", PEOPLE + OLSEN.format("2026-07-31"))
    assert desk.rows(days) == [("2026-08-01",)]
    desk.take("people-2026-09-01.csv", PEOPLE.strip() + ",Note\n" + OLSEN.format("2026-07-31").strip() + ",x\n")
    assert desk.rows(days) == [("2026-09-01",)]  # nothing changed, and she is still said to have left
    desk.undo()
    assert desk.rows(days) == [("2026-08-01",)]


def test_a_person_known_by_name_alone_becomes_the_one_of_the_roster(desk: Desk) -> None:
    desk.take("tracker.csv", TRACKER + COPILOT.format(1, 19, "2026-01-01", "2026-12-31", ""))
    assert desk.rows("SELECT name, email FROM person") == [("Ada Olsen", None)]
    assert counts(desk.take("people.csv", PEOPLE + OLSEN.format(""))) == {"updated": 1}
    assert desk.rows("SELECT name, email FROM person") == [("Ada Olsen", "ada@example.com")]


def test_two_people_of_one_name_are_two(desk: Desk) -> None:
    other = OLSEN.format("").replace("ada@", "ada2@").replace(",17,", ",18,").replace(",ada,", ",ada2,")
    assert counts(desk.take("a.csv", PEOPLE + OLSEN.format("") + other)) == {"added": 2}
    assert desk.value("SELECT count(*) FROM person") == 2


def test_a_renewal_adds_a_term_and_history_stays(desk: Desk) -> None:
    desk.take("a.csv", TRACKER + COPILOT.format(100, 19, "2025-01-01", "2025-12-31", ""))
    renewed = desk.take("b.csv", TRACKER + COPILOT.format(120, 21, "2026-01-01", "2026-12-31", ""))
    assert counts(renewed) == {"updated": 1}
    assert desk.rows("SELECT start_date, end_date, notice_days, notice_assumed FROM term ORDER BY end_date") == [
        ("2025-01-01", "2025-12-31", 30, 0),
        ("2026-01-01", "2026-12-31", 30, 0),
    ]
    bought = "SELECT start_date, end_date, quantity, unit_price FROM entitlement ORDER BY start_date"
    assert desk.rows(bought) == [("2025-01-01", "2025-12-31", 100, "19"), ("2026-01-01", None, 120, "21")]
    desk.undo()
    assert desk.rows(bought) == [("2025-01-01", None, 100, "19")]


def test_another_order_is_bought_besides(desk: Desk) -> None:
    desk.take("a.csv", TRACKER + COPILOT.format(100, 19, "2026-01-01", "2026-12-31", "PO-1"))
    desk.take("b.csv", TRACKER + COPILOT.format(20, 25, "2026-06-01", "2026-12-31", "PO-2"))
    assert desk.rows("SELECT quantity, unit_price, end_date FROM entitlement ORDER BY start_date") == [
        (100, "19", None),
        (20, "25", None),
    ]
    assert desk.value("SELECT count(*) FROM subscription") == 1


BOUGHT = "SELECT quantity, start_date, end_date FROM entitlement ORDER BY start_date, quantity"
LATER = {"subscription": "Copilot for engineering", "start_date": "2026-06-01", "quantity": "20", "unit_price": "19"}


def test_a_renewal_takes_the_place_of_all_that_was_bought_before(desk: Desk) -> None:
    """Seats that were bought later ended with the term, and those of its start were counted beside the new ones."""
    desk.take("a.csv", TRACKER + COPILOT.format(100, 19, "2026-01-01", "2026-12-31", ""))
    records.add(desk.catalog, "purchase", {**LATER, "order_number": "PO-9"})
    desk.take("b.csv", TRACKER + COPILOT.format(110, 21, "2027-01-01", "2027-12-31", ""))
    assert desk.rows(BOUGHT) == [
        (100, "2026-01-01", "2026-12-31"), (20, "2026-06-01", "2026-12-31"), (110, "2027-01-01", None),
    ]  # fmt: skip
    desk.undo()
    assert desk.rows(BOUGHT) == [(100, "2026-01-01", None), (20, "2026-06-01", None)]


def test_a_tracker_from_before_the_renewal_changes_nothing_of_it(desk: Desk) -> None:
    """It ended the renewal before it began, and bought the old seats again from that day."""
    old = COPILOT.format(100, 19, "2026-01-01", "2026-12-31", "")
    desk.take("a.csv", TRACKER + old)
    desk.take("b.csv", TRACKER + COPILOT.format(110, 21, "2027-01-01", "2027-12-31", ""))
    desk.take("c.csv", TRACKER.strip() + ",Remark\n" + old.strip() + ",seen\n")
    assert desk.rows(BOUGHT) == [(100, "2026-01-01", "2026-12-31"), (110, "2027-01-01", None)]


def test_a_renewed_order_takes_the_place_of_that_order_alone(desk: Desk) -> None:
    desk.take("a.csv", TRACKER + COPILOT.format(100, 19, "2026-01-01", "2026-12-31", "PO-1"))
    desk.take("b.csv", TRACKER + COPILOT.format(20, 25, "2026-06-01", "2026-12-31", "PO-2"))
    desk.take("c.csv", TRACKER + COPILOT.format(110, 19, "2027-01-01", "2027-12-31", "PO-1"))
    assert desk.rows(BOUGHT) == [
        (100, "2026-01-01", "2026-12-31"), (20, "2026-06-01", None), (110, "2027-01-01", None),
    ]  # fmt: skip


def test_a_renewal_by_another_order_ends_what_was_bought_before(desk: Desk) -> None:
    ended = "2026-12-31"
    first = COPILOT.format(10, 19, "2026-01-01", ended, "PO-1") + COPILOT.format(5, 21, "2026-06-01", ended, "PO-2")
    desk.take("a.csv", TRACKER + first)
    terms = "SELECT start_date, end_date FROM term ORDER BY end_date"
    assert desk.rows(terms) == [("2026-01-01", ended)]  # seats that are added later do not begin it
    renewed = [COPILOT.format(20, 22, "2027-01-01", "2027-12-31", "PO-3"),
               COPILOT.format(4, 22, "2027-01-01", "2027-12-31", "PO-4")]  # fmt: skip
    desk.take("b.csv", TRACKER + "".join(renewed))
    orders = "SELECT quantity, start_date, end_date, order_number FROM entitlement ORDER BY start_date, order_number"
    assert desk.rows(orders) == [
        (10, "2026-01-01", ended, "PO-1"), (5, "2026-06-01", ended, "PO-2"),
        (20, "2027-01-01", None, "PO-3"), (4, "2027-01-01", None, "PO-4"),
    ]  # fmt: skip
    assert desk.rows(terms) == [("2026-01-01", ended), ("2027-01-01", "2027-12-31")]
    assert counts(desk.take("c.csv", TRACKER + "".join(reversed(renewed)))) == {"duplicates": 2}


def test_a_tracker_that_says_the_sum_of_two_purchases_says_nothing_new(desk: Desk) -> None:
    desk.take("a.csv", TRACKER + COPILOT.format(100, 19, "2026-01-01", "2026-12-31", ""))
    records.add(desk.catalog, "purchase", LATER)
    again = desk.take("b.csv", TRACKER + COPILOT.format(120, 19, "2026-01-01", "2026-12-31", ""))
    assert counts(again)["duplicates"] == 1
    assert desk.rows(BOUGHT) == [(100, "2026-01-01", None), (20, "2026-06-01", None)]


def test_the_same_tracker_in_another_file_is_all_duplicates(desk: Desk) -> None:
    row = COPILOT.format(100, 19, "2026-01-01", "2026-12-31", "")
    desk.take("a.csv", TRACKER + row)
    again = desk.take("b.csv", TRACKER.strip() + ",Remark\n" + row.strip() + ",seen\n")
    assert counts(again)["duplicates"] + again["updated"] == 1
    assert desk.value("SELECT count(*) FROM term") == desk.value("SELECT count(*) FROM entitlement") == 1


def test_a_tool_nobody_knows_is_one_because_the_tracker_says_so(desk: Desk) -> None:
    row = "Oracle of Delphi,Pythia BV,Delphi Chat,,5,10,EUR,monthly,2026-01-01,2026-12-31,no,,,\n"
    desk.take("a.csv", TRACKER + row)
    found = "SELECT v.name, t.name, t.known_as FROM tool t JOIN vendor v ON v.id = vendor_id"
    assert desk.rows(found) == [("Pythia BV", "Delphi Chat", None)]


def test_a_tracker_says_what_a_discovered_subscription_is(desk: Desk) -> None:
    desk.take("seats.csv", seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha")))
    desk.take("tracker.csv", TRACKER + COPILOT.format(10, 19, "2026-01-01", "2026-12-31", ""))
    assert desk.rows("SELECT state, plan FROM subscription") == [("Active", "Business")]
    assert desk.value("SELECT subscription_id FROM seat") == desk.value("SELECT id FROM subscription")


def test_a_rate_of_the_same_day_is_corrected(desk: Desk) -> None:
    head = "Date,Base,Quote,Rate\n"
    assert counts(desk.take("a.csv", head + "2026-09-30,EUR,USD,1.10\n2026-09-30,EUR,GBP,0.85\n")) == {"added": 2}
    corrected = desk.take("b.csv", head + "2026-09-30,EUR,USD,1.12\n2026-09-30,EUR,GBP,0.850\n")
    assert counts(corrected) == {"updated": 1, "duplicates": 1}
    assert desk.rows("SELECT quote, rate FROM exchange_rate ORDER BY quote") == [("GBP", "0.85"), ("USD", "1.12")]
    desk.undo()
    assert desk.rows("SELECT rate FROM exchange_rate WHERE quote = 'USD'") == [("1.10",)]


def test_a_row_with_rates_of_several_currencies_is_several_rates(desk: Desk) -> None:
    sheet = desk.take(
        "ecb.csv", "Date,USD,JPY,GBP,CHF,\n2026-09-30,1.10,160,0.85,0.9,\n2026-09-29,1.11,161,0.86,0.9,\n"
    )
    assert counts(sheet) == {"added": 8}
    assert desk.value("SELECT count(*) FROM exchange_rate") == 8
    assert desk.rows("SELECT row FROM source_row ORDER BY row") == [(2,), (3,)]


def test_several_sheets_of_a_workbook_are_each_what_they_are(desk: Desk, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "Cover"
    cover.append(["Our AI tools"])
    cover.append(["made for the board", "by procurement", "draft"])
    for name, text in (
        ("Seats", seat_report("2026-09-28", ("2026-09-01T00:00:00Z", "alpha"))),
        ("Contracts", TRACKER + COPILOT.format(10, 19, "2026-01-01", "2026-12-31", "")),
        ("People", PEOPLE + OLSEN.format("")),
    ):
        sheet = book.create_sheet(name)
        for line in text.splitlines():
            sheet.append([cell or None for cell in line.split(",")])
    path = tmp_path / "all.xlsx"
    book.save(path)
    [file] = desk.document(path)["files"]
    assert "error" not in file, file
    assert [(one["sheet"], one["kind"]) for one in file["sheets"]] == [
        ("Seats", "seats"), ("Contracts", "subscriptions"), ("People", "people")
    ]  # fmt: skip
    assert any(note.startswith("Cover: ") for note in file["notes"])
    linked = "SELECT s.name, p.name FROM seat JOIN subscription s ON s.id = subscription_id"
    linked += " JOIN person p ON p.id = person_id"
    assert desk.rows(linked) == [("Copilot for engineering", "Ada Olsen")]
    desk.undo()
    for table in ("seat", "subscription", "person", "tool", "vendor", "term", "live_activity"):
        assert desk.value(f"SELECT count(*) FROM {table}") == 0, table


def test_an_owner_is_confirmed_by_the_tracker_that_names_them(desk: Desk) -> None:
    row = COPILOT.format(10, 19, "2026-01-01", "2026-12-31", "")
    desk.take("a.csv", TRACKER + row, today="2026-03-02")
    confirmed = "SELECT p.name, s.owner_confirmed_on FROM subscription s JOIN person p ON p.id = s.owner_id"
    assert desk.rows(confirmed) == [("Ada Olsen", "2026-03-02")]
    desk.take("b.csv", TRACKER + row.replace("Ada Olsen", "Bo Lind"))
    assert desk.rows(confirmed) == [("Bo Lind", "2026-10-01")]  # not as long ago as Ada was
