"""Seats that a newer list does not have: said, and given back where the user says so."""

from __future__ import annotations

import csv

from desktop_app.catalog import records
from tests.imports import containers
from tests.imports.importing import Desk, counts

LIST = "E-mail,Assigned,Last activity\n"
ROW = "{}@example.com,2026-02-01,{}\n"
HELD = "SELECT account, released FROM seat ORDER BY account"


def members(day: str, *who: str) -> str:
    return LIST + "".join(ROW.format(one, day) for one in who)


def take(desk: Desk, day: str, *who: str, **choices: str) -> list[str]:
    sheet = desk.take(f"{day}.csv", members(day, *who), vendor="ChatGPT", data_date=day, **choices)
    assert counts(sheet)
    return [note for note in sheet["notes"] if note.startswith("ChatGPT: ")]


def test_what_a_newer_list_lacks_is_said_and_stays(desk: Desk) -> None:
    assert take(desk, "2026-08-01", "ann", "bo", "cy", "dee", "eli") == []
    assert take(desk, "2026-09-01", "ann") == [
        "ChatGPT: 4 seats of earlier lists are not in this one (bo@example.com, cy@example.com, dee@example.com, …)."
        " What is known of them stays; where they were given back, say so (Read otherwise, or --given-back yes)."
    ]
    assert [released for _, released in desk.rows(HELD)] == [None] * 5


def test_what_was_given_back_ends_on_the_day_of_the_list_and_undo_brings_it_back(desk: Desk) -> None:
    take(desk, "2026-08-01", "ann", "bo")
    before = desk.rows(HELD)
    assert take(desk, "2026-09-01", "ann", "cy", given_back="yes") == [
        "ChatGPT: 1 seat that is not in the list was given back by 2026-09-01 (bo@example.com)."
    ]
    assert desk.rows(HELD) == [
        ("ann@example.com", None), ("bo@example.com", "2026-09-01"), ("cy@example.com", None)
    ]  # fmt: skip
    desk.undo()
    assert desk.rows(HELD) == before
    take(desk, "2026-09-01", "ann", "cy", given_back="yes")
    assert take(desk, "2026-10-01", "ann", "bo", "cy") == []  # a seat of its own from now on
    again = desk.rows("SELECT released FROM seat WHERE account = 'bo@example.com' ORDER BY released")
    assert again == [(None,), ("2026-09-01",)]


def test_an_older_list_and_seats_that_were_typed_give_nothing_back(desk: Desk) -> None:
    take(desk, "2026-09-01", "ann", "bo")
    records.add(desk.catalog, "seat", {"subscription": "ChatGPT", "account": "typed", "assigned": "2026-03-01"})
    assert take(desk, "2026-08-01", "ann", given_back="yes") == []
    assert take(desk, "2026-10-01", "ann", "bo", given_back="yes") == []
    assert {released for _, released in desk.rows(HELD)} == {None}


def test_a_list_that_is_known_gives_nothing_back_and_says_why(desk: Desk) -> None:
    take(desk, "2026-08-01", "ann", "bo")
    take(desk, "2026-09-01", "ann")
    text = members("2026-09-01", "ann")
    [file] = desk.document(
        desk.file("2026-09-01.csv", text), vendor="ChatGPT", data_date="2026-09-01", given_back="yes"
    )["files"]
    assert any(
        note.startswith("The file changes nothing, because it is in the catalog") for note in file["sheets"][0]["notes"]
    )


def test_seats_that_another_sheet_of_the_file_has_are_not_given_back(desk: Desk) -> None:
    take(desk, "2026-08-01", "ann", "bo", "cy")
    first, second = members("2026-09-01", "ann"), members("2026-09-01", "bo")
    sheets = {name: list(csv.reader(text.splitlines())) for name, text in (("A", first), ("B", second))}
    path = desk.folder / "both.xlsx"
    path.write_bytes(containers.zipped(containers.xlsx_parts(sheets)))
    [file] = desk.document(path, vendor="ChatGPT", data_date="2026-09-01", given_back="yes")["files"]
    assert "error" not in file
    assert desk.rows(HELD) == [
        ("ann@example.com", None), ("bo@example.com", None), ("cy@example.com", "2026-09-01")
    ]  # fmt: skip
