"""What users of neighbouring programs miss or complain about, asked of this one by its commands, file by file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Seatbook

TRACKER = """Subscription,Tool,Vendor,Seats,Price per seat,Currency,Billing,Start date,End date,Auto renew,Notice days
Cursor Business,Cursor,Anysphere,{seats},{price},USD,monthly,2026-01-01,2026-12-31,yes,30
"""
LINES = "Invoice Date,Supplier,Description,Amount,Currency\n"
CLAUDE = "2026-06-01,Anthropic PBC,Claude Pro,20.00,EUR\n"
CHATGPT = "2026-03-05,OpenAI Ireland Ltd,ChatGPT Plus,23.00,EUR\n"
Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def made(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return made


def rows(seatbook: Seatbook, name: str, *more: str) -> list[dict[str, Any]]:
    found = seatbook("list", name, *more, "--json").document[name]
    assert isinstance(found, list)
    return found


def seat_list(tools: Sequence[str], many: int) -> str:
    lines = [f"{tool},User {n},user{n}@x.example,2026-09-01" for tool in tools for n in range(many)]
    return "\n".join(["Software,User,Email,Last Active", *lines, ""])


def test_one_sheet_of_a_licence_is_one_licence_and_the_seat_too_many_is_named(seatbook: Seatbook, write: Write) -> None:
    seatbook("import", write("tracker.csv", TRACKER.format(seats=5, price=40)))
    done = seatbook("import", write("seats.csv", seat_list(["Cursor"], 7)), "--data-date", "2026-10-01")
    assert "row 7, account: no free seat: 5 purchased, 7 assigned" in done.out
    (contract,) = rows(seatbook, "subscriptions")
    assert (contract["seats"], contract["assigned"], contract["free"]) == (5, 7, -2)


def test_every_seat_of_every_licence_is_in_one_file(seatbook: Seatbook, write: Write, tmp_path: Path) -> None:
    file = write("seats.csv", seat_list(["Cursor", "ChatGPT", "Claude"], 210))
    assert seatbook("import", file, "--data-date", "2026-10-01").code == 0
    assert seatbook("export", "table", "seats", tmp_path / "all.xlsx").code == 0
    head, *lines = openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets[0].iter_rows(values_only=True)
    tools = Counter(line[head.index("Tool")] for line in lines)
    assert tools == {"Cursor": 210, "ChatGPT": 210, "Claude": 210}


def test_equal_lines_are_kept_and_those_of_an_overlapping_file_are_not_counted_again(
    seatbook: Seatbook, write: Write
) -> None:
    first, second = (
        write("jan-jun.csv", LINES + 2 * CHATGPT + CLAUDE),
        write("mar-sep.csv", LINES + 3 * CHATGPT + CLAUDE),
    )
    done = seatbook("import", first, second, "--json").document["files"]
    counts = [(file["sheets"][0]["added"], file["sheets"][0]["duplicates"]) for file in done]
    assert counts == [(3, 0), (1, 3)]
    assert Counter(line["vendor"] for line in rows(seatbook, "lines")) == {"OpenAI": 3, "Anthropic": 1}


def test_a_line_of_another_vendor_and_equal_amount_some_days_later_is_its_own(seatbook: Seatbook, write: Write) -> None:
    seatbook("import", write("one.csv", LINES + CLAUDE))
    other = write("other.csv", LINES + "2026-06-04,Anysphere Inc,Cursor Pro,20.00,EUR\n")
    told = seatbook("import", other, "--dry-run", "--json").document["files"][0]["sheets"][0]
    done = seatbook("import", other, "--json").document["files"][0]["sheets"][0]
    assert [(sheet["added"], sheet["duplicates"]) for sheet in (told, done)] == [(1, 0), (1, 0)]
    assert len(rows(seatbook, "lines")) == 2


def test_undo_of_an_import_brings_back_what_it_changed_and_the_file_can_come_again(
    seatbook: Seatbook, write: Write
) -> None:
    seatbook("import", write("tracker.csv", TRACKER.format(seats=90, price=40)))
    dearer = write("tracker-2.csv", TRACKER.format(seats=95, price=41))
    assert seatbook("import", dearer, "--data-date", "2026-07-01").code == 0
    bought = [(row["quantity"], row["unit_price"]) for row in rows(seatbook, "purchases")]
    assert bought == [(95, "41"), (90, "40")]  # the price before stays
    assert seatbook("undo").code == 0
    assert [(row["quantity"], row["end_date"]) for row in rows(seatbook, "purchases")] == [(90, None)]
    again = seatbook("import", dearer, "--data-date", "2026-07-01", "--json").document["files"][0]["sheets"][0]
    assert (again["updated"], again["duplicates"]) == (1, 0)


@pytest.mark.parametrize(("sign", "amounts"), [(",", ["1000.00", "2500.00"]), (".", ["1.00", "2.50"])])
def test_what_could_be_a_thousand_or_one_is_asked_of_the_column(
    seatbook: Seatbook, write: Write, sign: str, amounts: list[str]
) -> None:
    lines = "01.02.2026;OpenAI Ireland Ltd;ChatGPT;1.000;EUR\n13.04.2026;Anthropic PBC;Claude;2.500;EUR\n"
    file = write("rechnungen.csv", f"Rechnungsdatum;Lieferant;Text;Betrag;Währung\n{lines}")
    asked = seatbook("import", file, "--json")
    assert asked.code == 3
    error = asked.document["files"][0]["error"]
    assert error["column"] == "Betrag"
    assert set(error["options"]["--decimal"]) == {",", "."}
    assert seatbook("import", file, "--decimal", sign).code == 0
    assert sorted(line["amount"] for line in rows(seatbook, "lines")) == sorted(amounts)


def test_two_vendors_merged_are_one_in_next_months_file_and_apart_after_undo(seatbook: Seatbook, write: Write) -> None:
    for name in ("Quillworks", "Quillworks Deutschland"):
        seatbook("add", "vendor", f"name={name}")
    seatbook("add", "tool", "name=Quill", "vendor=Quillworks")
    seatbook("match", "Quillworks Deutschland", "Quill")
    assert seatbook("merge", "vendor", "Quillworks", "Quillworks Deutschland").code == 0
    month = write("next.csv", LINES + "2026-07-01,Quillworks Deutschland,Writing,50.00,EUR\n")
    assert seatbook("import", month).code == 0
    assert [line["vendor"] for line in rows(seatbook, "lines")] == ["Quillworks"]
    seatbook("undo")
    seatbook("undo")
    assert {vendor["name"] for vendor in rows(seatbook, "vendors")} == {"Quillworks", "Quillworks Deutschland"}


def test_an_amount_without_a_rate_stands_apart_and_is_never_one_to_one(seatbook: Seatbook, write: Write) -> None:
    lines = CLAUDE + "2026-06-02,Mistral AI,Le Chat Team,100.00,CHF\n"
    assert seatbook("import", write("one.csv", LINES + lines)).code == 0
    said = seatbook("report", "spend", "--by", "vendor", "--from", "2026-06", "--to", "2026-06", "--json").document
    assert said["total"] == "20.00"
    assert {row["name"]: (row["total"], row["currency"]) for row in said["rows"]} == {
        "Anthropic": ("20.00", "EUR"), "Mistral AI": ("100.00", "CHF"),
    }  # fmt: skip


def test_what_can_be_cancelled_soon_stands_with_its_last_day(seatbook: Seatbook, write: Write) -> None:
    seatbook("import", write("tracker.csv", TRACKER.format(seats=5, price=40)))
    soon = seatbook("report", "renewals", "--as-of", "2026-11-01", "--days", "31", "--json").document["renewals"]
    assert [(one["subscription"], one["notice_by"]) for one in soon] == [("Cursor Business", "2026-12-01")]
    assert seatbook("report", "renewals", "--as-of", "2026-11-01", "--days", "20", "--json").document["renewals"] == []
