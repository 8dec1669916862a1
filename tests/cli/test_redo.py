"""Undo and redo in every order: of edits, imports, merges, and of what they share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Seatbook

LINES = "Date,Supplier,Invoice number,Description,Amount,Currency\n"
TRACKER = "Subscription,Vendor,Tool,Plan,Currency,Billing period,Quantity,Unit price,Start date,Renewal date\n"
CHAT = "ChatGPT Team,OpenAI,ChatGPT,Team,EUR,Monthly,10,25.00,2026-01-01,2027-01-01\n"
PEOPLE = "Name,Email,Department\nAda Lind,ada@x.org,Design\nBen Okoro,ben@x.org,Sales\n"
SEATS = "Tool,Email,Plan,Last active\nChatGPT,ada@x.org,Team,2026-09-01\nChatGPT,ben@x.org,Team,2026-09-02\n"


@pytest.fixture
def take(seatbook: Seatbook, tmp_path: Path) -> Any:
    def take(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        found = seatbook("import", path, "--data-date", "2026-09-30", "--json")
        assert found.code == 0, found
        return str(found.document["files"][0]["operation"])

    return take


def undo(seatbook: Seatbook, operation: str, *more: str) -> str:
    found = seatbook("undo", operation, *more, "--json")
    assert found.code == 0, found
    assert seatbook("check").code == 0
    return str(found.document["operation"])


def listed(seatbook: Seatbook, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = seatbook("list", name, "--json").document[name.replace("-", "_")]
    return rows


def test_taking_back_a_redo_takes_back_what_was_done_again(seatbook: Seatbook, take: Any) -> None:
    first = take("a.csv", LINES + "2026-09-01,OpenAI Ireland Ltd,I-1,ChatGPT Team,10.00,EUR\n")
    again = undo(seatbook, undo(seatbook, first))
    assert len(listed(seatbook, "lines")) == 1
    third = undo(seatbook, again)
    assert listed(seatbook, "lines") == []
    assert seatbook("undo", first).code != 0  # taken back already
    undo(seatbook, third)
    assert len(listed(seatbook, "lines")) == 1


def test_a_redone_edit_can_be_taken_back_by_its_number_and_undo_goes_on(seatbook: Seatbook, take: Any) -> None:
    take("sub.csv", TRACKER + CHAT)
    seatbook("set", "subscription", "ChatGPT Team", "purpose=chat")
    seatbook("undo")
    redo = seatbook("redo", "--json").document["operation"]
    undo(seatbook, str(redo))
    assert not listed(seatbook, "subscriptions")[0]["purpose"]
    assert seatbook("undo").code == 0  # the import
    assert listed(seatbook, "subscriptions") == []


def test_seats_of_a_redone_import_do_not_stand_in_their_own_way(seatbook: Seatbook, take: Any) -> None:
    first = take("s.csv", SEATS)
    undo(seatbook, undo(seatbook, undo(seatbook, first)))
    assert listed(seatbook, "seats") == []


def test_dependents_that_were_undone_and_redone_come_back_once(seatbook: Seatbook, take: Any) -> None:
    first = take("sub.csv", TRACKER + CHAT)
    seatbook("set", "subscription", "ChatGPT Team", "purpose=chat")
    assert seatbook("undo").code == 0
    assert seatbook("redo").code == 0
    assert seatbook("undo", first).code == 3
    undo(seatbook, first, "--with-dependents")
    assert listed(seatbook, "subscriptions") == []
    assert seatbook("redo").code == 0
    assert listed(seatbook, "subscriptions")[0]["purpose"] == "chat"
    assert "nothing to redo" in seatbook("redo").err
    assert seatbook("undo").code == 0
    assert not listed(seatbook, "subscriptions")[0]["purpose"]


def test_shared_records_come_back_with_whichever_import_comes_back_first(seatbook: Seatbook, take: Any) -> None:
    first = take("a.csv", LINES + "2026-09-01,OpenAI Ireland Ltd,I-1,ChatGPT Team,10.00,EUR\n")
    second = take("b.csv", LINES + "2026-09-02,OpenAI Ireland Ltd,I-2,ChatGPT Team,20.00,EUR\n")
    back = undo(seatbook, first), undo(seatbook, second)
    assert listed(seatbook, "vendors") == []
    undo(seatbook, back[0])
    assert [line["tool"] for line in listed(seatbook, "lines")] == ["ChatGPT"]
    undo(seatbook, back[1])
    assert [line["tool"] for line in listed(seatbook, "lines")] == ["ChatGPT", "ChatGPT"]
    assert len(listed(seatbook, "vendors")) == 1


def test_people_come_back_though_they_left_with_their_seats(seatbook: Seatbook, take: Any) -> None:
    people, seats = take("people.csv", PEOPLE), take("seats.csv", SEATS)
    back = undo(seatbook, people)
    assert len(listed(seatbook, "people")) == 2  # their seats use them
    gone = undo(seatbook, seats)
    assert listed(seatbook, "people") == []
    undo(seatbook, back)
    assert len(listed(seatbook, "people")) == 2
    undo(seatbook, gone)
    assert {seat["person"] for seat in listed(seatbook, "seats")} == {"Ada Lind", "Ben Okoro"}


def test_lines_imported_during_a_merge_go_back_with_their_tools(seatbook: Seatbook, take: Any) -> None:
    take("a.csv", LINES + "2026-09-01,OpenAI Ireland Ltd,I-1,ChatGPT Team,10.00,EUR\n"
         + '2026-09-01,"Anthropic, PBC",A-1,Claude Team,30.00,EUR\n')  # fmt: skip
    merge = seatbook("merge", "vendor", "OpenAI", "Anthropic", "--json").document["operation"]
    take("b.csv", LINES + '2026-09-02,"Anthropic, PBC",A-2,Claude Team,70.00,EUR\n')
    back = undo(seatbook, str(merge))
    assert {(line["vendor"], line["tool"]) for line in listed(seatbook, "lines")} == {
        ("OpenAI", "ChatGPT"), ("Anthropic", "Claude")
    }  # fmt: skip
    undo(seatbook, back)
    assert {line["vendor"] for line in listed(seatbook, "lines")} == {"OpenAI"}


RATES = "Date,Base,Quote,Rate\n2026-09-01,EUR,USD,1.10\n"
EVERYTHING = {"people": PEOPLE, "subscriptions": TRACKER + CHAT, "seats": SEATS}


def held(seatbook: Seatbook) -> dict[str, list[dict[str, Any]]]:
    """All that the lists say, without ids and where it came from."""
    names = ("people", "subscriptions", "seats", "tools", "vendors")
    drop = {"id", "file", "sheet", "row"}
    return {
        name: [
            {k: v for k, v in row.items() if k not in drop and not k.endswith("_id")} for row in listed(seatbook, name)
        ]
        for name in names
    }


@pytest.mark.parametrize("kind", EVERYTHING)
def test_records_that_another_file_has_too_stay_with_it(seatbook: Seatbook, take: Any, kind: str) -> None:
    first = take("first.csv", EVERYTHING[kind])
    before = held(seatbook)
    second = take("second.csv", EVERYTHING[kind] + "\n")  # the same rows in another file
    back = undo(seatbook, first)
    assert held(seatbook) == before
    gone = undo(seatbook, second)
    assert not any(held(seatbook).values())
    again = undo(seatbook, gone)  # the second alone
    assert held(seatbook) == before
    undo(seatbook, back)
    assert held(seatbook) == before
    undo(seatbook, again)
    assert held(seatbook) == before
    undo(seatbook, first)
    assert not any(held(seatbook).values())


def test_all_kinds_together_outlive_the_import_that_came_first(seatbook: Seatbook, take: Any) -> None:
    first = [take(f"{kind}.csv", text) for kind, text in EVERYTHING.items()]
    before = held(seatbook)
    for kind, text in EVERYTHING.items():
        take(f"{kind}-again.csv", text + "\n")
    for operation in first:
        undo(seatbook, operation)
        assert held(seatbook) == before


def test_a_rate_that_another_file_has_too_stays(seatbook: Seatbook, take: Any) -> None:
    first, second = take("a.csv", RATES), take("b.csv", RATES + "\n")
    undo(seatbook, first)
    assert take("c.csv", RATES + "\n\n")
    assert seatbook("history", "--json").code == 0
    undo(seatbook, second)
