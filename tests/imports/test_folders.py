"""Many files at once, and files that come late: what stands in several of them is spent once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.imports import containers as made
from tests.imports.containers import Value, put, zipped
from tests.imports.importing import COUNTS, Desk

HEAD = "Date,Supplier,Invoice number,Description,Amount,Currency\n"
LINES = [f"2026-09-{day:02d},OpenAI Ireland Ltd,INV-{day},ChatGPT Team,{100 + day}.50,EUR\n" for day in range(1, 7)]
SUM = "SELECT coalesce(sum(amount), 0) / 1000000.0 FROM live_line"


def rows(lines: list[str]) -> list[list[Value]]:
    found: list[list[Value]] = [list(HEAD.strip().split(","))]
    for text in lines:
        cells = text.strip().split(",")
        found.append([*cells[:4], float(cells[4]), cells[5]])
    return found


def folder(desk: Desk, names: tuple[str, ...]) -> dict[str, Any]:
    """A folder in which six invoices stand in five files, some of them in several."""
    (place := desk.folder / "folder").mkdir()
    files: dict[str, bytes | str] = {
        "whole.csv": HEAD + "".join(LINES),
        "first half.xlsx": made.xlsx(rows(LINES[:3])),
        "second half.ods": made.ods(rows(LINES[3:])),
        "copy of whole.csv": HEAD + "".join(LINES),
        "export.zip": zipped({"a.csv": HEAD + "".join(LINES[1:4])}),
    }
    for number, name in enumerate(names):
        put(place / f"{number} {name}", files[name])
    document = desk.document(place)
    for file in document["files"]:
        for sheet in file["sheets"]:
            assert sum(sheet[key] for key in COUNTS) == sheet["rows_read"]
    return document


NAMES = ("whole.csv", "first half.xlsx", "second half.ods", "copy of whole.csv", "export.zip")


@pytest.mark.parametrize("names", [NAMES, NAMES[::-1], NAMES[2:] + NAMES[:2]])
def test_an_invoice_in_several_files_of_a_folder_is_spent_once(desk: Desk, names: tuple[str, ...]) -> None:
    document = folder(desk, names)
    sheets = [sheet for file in document["files"] for sheet in file["sheets"]]
    assert [file.get("error") for file in document["files"]] == [None] * 5
    assert sum(sheet["added"] for sheet in sheets) == 6
    assert sum(sheet["duplicates"] for sheet in sheets) == 15
    assert desk.value(SUM) == 624
    for file in document["files"]:
        if file["operation"]:
            desk.undo(file["operation"])
            assert desk.value(SUM) == told_by(desk.rows("SELECT name FROM source_file WHERE voided_by IS NULL"))
    assert desk.value(SUM) == 0


def told_by(files: list[tuple[Any, ...]]) -> float:
    """The sum of the invoices that stand in any of these files."""
    spans = {"whole.csv": (0, 6), "first half.xlsx": (0, 3), "second half.ods": (3, 6), "export.zip": (1, 4)}
    told: set[str] = set()
    for (name,) in files:
        told.update(*(LINES[slice(*span)] for ending, span in spans.items() if name.endswith(ending)))
    return sum(float(line.split(",")[4]) for line in told)


def test_the_folder_again_changes_nothing(desk: Desk) -> None:
    folder(desk, NAMES)
    document = desk.document(desk.folder / "folder")
    assert [file["operation"] for file in document["files"]] == [None] * 5
    assert desk.value(SUM) == 624


def test_one_bad_file_in_a_folder_stops_no_other(desk: Desk) -> None:
    (place := desk.folder / "mixed").mkdir()
    put(place / "a.csv", HEAD + LINES[0])
    put(place / "b.xlsx", b"PK\x03\x04 cut off")
    put(place / "c.csv", "")
    put(place / "d.csv", HEAD + LINES[1])
    document = desk.document(place)
    assert [file["error"]["code"] if "error" in file else None for file in document["files"]] == [
        None, "unreadable", "unreadable", None,
    ]  # fmt: skip
    assert desk.value(SUM) == 204


COSTS = "usage_date_utc,model,workspace,api_key,token_type,cost_usd\n"


def test_a_late_report_of_the_same_days_updates_and_does_not_double(desk: Desk) -> None:
    early = COSTS + "2026-06-01,Opus,Default,k,input,4.00\n2026-06-02,Opus,Default,k,input,1.00\n"
    late = early.replace("1.00", "2.50") + "2026-06-03,Opus,Default,k,input,5.00\n"
    desk.take("early.csv", early)
    sheet = desk.take("late.csv", late)
    assert (sheet["added"], sheet["updated"], sheet["duplicates"]) == (1, 1, 1)
    assert desk.value(SUM) == 11.5
    desk.undo(sheet["operation"])
    assert desk.value(SUM) == 5


def test_early_and_late_report_in_one_folder_count_once(desk: Desk) -> None:
    (place := desk.folder / "reports").mkdir()
    put(
        place / "2026-06-02.csv", COSTS + "2026-06-01,Opus,Default,k,input,4.00\n2026-06-02,Opus,Default,k,input,1.00\n"
    )
    put(
        place / "2026-06-03.csv", COSTS + "2026-06-01,Opus,Default,k,input,4.00\n2026-06-02,Opus,Default,k,input,2.50\n"
    )
    document = desk.document(place)
    assert [file.get("error") for file in document["files"]] == [None, None]
    assert desk.value(SUM) == 6.5


def test_a_late_list_of_seats_updates_them(desk: Desk) -> None:
    head = "Email,License,Last Active\n"
    early = head + "ada@example.com,Team,2026-09-01\nben@example.com,Team,never\n"
    late = head + "ada@example.com,Team,2026-09-20\nben@example.com,Team,2026-09-19\ncem@example.com,Team,never\n"
    desk.take("early.csv", early, vendor="ChatGPT", data_date="2026-09-05")
    desk.take("late.csv", late, vendor="ChatGPT", data_date="2026-09-21")
    assert desk.value("SELECT count(*) FROM seat") == 3
    seen = (
        "SELECT seat.account, max(last_active) FROM activity JOIN seat ON seat.id = activity.seat_id"
        " WHERE activity.voided_by IS NULL GROUP BY seat.account ORDER BY seat.account"
    )
    assert desk.rows(seen) == [
        ("ada@example.com", "2026-09-20"), ("ben@example.com", "2026-09-19"), ("cem@example.com", None),
    ]  # fmt: skip


def test_a_late_line_with_the_same_invoice_number_is_the_same_charge(desk: Desk) -> None:
    desk.take("ledger.csv", HEAD + LINES[0])
    sheet = desk.take("late ledger.csv", HEAD + LINES[0] + LINES[1])
    assert (sheet["added"], sheet["duplicates"]) == (1, 1)
    assert desk.value(SUM) == 204
