"""The loop of a review on the command line: ask, decide, send out, bring back, take back."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop_app.catalog.catalog import Catalog
from desktop_app.review.home import home
from tests.cli.conftest import Seatbook

AS_OF = "2026-10-15"
TRACKER = """Tool,Vendor,Plan,Seats,Price per seat,Currency,Billing cycle,Start date,End date,Auto renew,Notice days,Owner
Cursor,Anysphere,Business,3,40,USD,monthly,2026-01-01,2026-12-31,yes,60,ada@example.com
"""  # noqa: E501
SEATS = """Date,User ID,Email,Is Active,Chat Accepted Lines Added,Tabs Accepted,Agent Requests,Most Used Model,Client Version
2026-07-01,1,ada@example.com,true,10,2,3,composer-2,3.2
2026-07-02,2,ben@example.com,true,10,2,3,composer-2,3.2
2026-10-09,1,ada@example.com,true,10,2,3,composer-2,3.2
2026-10-09,2,ben@example.com,false,0,0,0,,
"""  # noqa: E501


@pytest.fixture
def reviewed(seatbook: Seatbook, tmp_path: Path) -> dict[str, Any]:
    for name, text in (("tracker.csv", TRACKER), ("cursor_analytics_x_2026-10-10.csv", SEATS)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        outcome = seatbook("import", path, "--json")
        assert outcome.code == 0, outcome.out
    return seatbook("review", "--as-of", AS_OF, "--json").document


def finding(document: dict[str, Any], rule: str) -> dict[str, Any]:
    [found] = [item for item in document["findings"] if item["rule"] == rule]
    assert isinstance(found, dict)
    return found


def test_a_review_is_a_document_with_text_ids_and_decimal_amounts(reviewed: dict[str, Any]) -> None:
    found = finding(reviewed, "R01")
    assert set(found) >= {"id", "rule", "subject", "question", "severity", "status", "saving", "evidence"}
    assert found["id"].isdigit()
    assert found["subject"]["kind"] == "subscription"
    # One seat at 40.00 for twelve months; notice until 1 November can be met, so 287 of 365 days are free.
    assert (found["saving"]["theoretical"], found["saving"]["addressable"]) == ("480.00", "377.42")
    assert (found["saving"]["currency"], found["saving"]["from"]) == ("USD", "2027-01-01")
    assert found["evidence"][0]["file"].startswith("cursor_analytics")


def test_the_same_day_again_asks_nothing_new(seatbook: Seatbook, reviewed: dict[str, Any]) -> None:
    again = seatbook("review", "--as-of", AS_OF, "--json").document
    assert again["findings"] == reviewed["findings"]
    assert not any(again["changes"].values())


def test_a_notice_that_was_decided_is_decided_on_home(
    seatbook: Seatbook, reviewed: dict[str, Any], catalog_path: Path
) -> None:
    number = finding(reviewed, "R12")["id"]
    with Catalog.open(catalog_path) as catalog:
        assert [one.decided for one in home(catalog.writer, AS_OF).renewals] == [False]
    assert seatbook("decide", number, "keep", "--why", "works well").code == 0
    with Catalog.open(catalog_path) as catalog:
        assert [one.decided for one in home(catalog.writer, AS_OF).renewals] == [True]


def test_the_workbook_goes_out_and_comes_back_as_one_operation(
    seatbook: Seatbook, reviewed: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "review.xlsx"
    assert seatbook("export", "review", path, "--as-of", AS_OF).code == 0
    book = load_workbook(path)
    sheet = book["Review"]
    heads = {str(cell.value): cell.column for row in sheet.iter_rows(max_row=6) for cell in row if cell.value}
    number = finding(reviewed, "R01")["id"]
    row = next(cell.row for line in sheet.iter_rows() for cell in line if str(cell.value) == number)
    assert row is not None
    sheet.cell(row, heads["Decision"]).value = "Reduce"
    sheet.cell(row, heads["How many"]).value = 2
    sheet.cell(row, heads["Reason"]).value = "Ben moved to another team"
    book.save(path)
    dry = seatbook("apply", path, "--dry-run", "--json")
    assert (dry.code, dry.document["operation"]) == (0, None)
    assert seatbook("apply", path, "--json").document["operation"] is not None

    def status() -> object:
        rows = seatbook("list", "findings", "--where", "rule=R01", "--json").document["findings"]
        return rows[0]["status"]

    assert status() == "Decided"
    assert seatbook("undo").code == 0
    assert status() == "Open"


def test_many_questions_are_decided_at_once_and_contradictions_said(
    seatbook: Seatbook, reviewed: dict[str, Any]
) -> None:
    first, second = finding(reviewed, "R01")["id"], finding(reviewed, "R12")["id"]
    outcome = seatbook("decide", first, second, "keep", "--why", "works well", "--json")
    assert (outcome.code, outcome.document["findings"]) == (0, [first, second])
    assert seatbook("undo").code == 0
    asked = seatbook("decide", "--where", "rule=R01", "ask-owner", "--owner", "ada@example.com", "--json").document
    assert asked["findings"] == [first]
    assert seatbook("decide", "--where", "rule=R99", "keep", "--why", "so").code == 2
    assert "Keep needs a reason" in seatbook("decide", first, "keep", "--json").document["error"]["message"]
    assert seatbook("decide", first, "grow", "--quantity", "9").code == 0
    said = seatbook("decide", second, "retire", "--json").document["contradictions"]
    assert said == ["Grow to 9 for Cursor Business does not go with Retire for Cursor Business."]


def test_what_stays_and_the_plan_are_named_and_checked(seatbook: Seatbook, reviewed: dict[str, Any]) -> None:
    first, second = finding(reviewed, "R01")["id"], finding(reviewed, "R12")["id"]
    lacking = seatbook("decide", first, "consolidate", "--why", "one is enough", "--json").document["error"]["message"]
    assert lacking == "Cursor Business: Consolidate needs the tool or contract that stays."
    wrong = seatbook("decide", first, "consolidate", "--into", "Gemini", "--json").document["error"]["message"]
    assert wrong == "Cursor Business: No tool or contract in the catalog is called “Gemini”."
    assert "what the question is about" in seatbook("decide", first, "consolidate", "--into", "Cursor Business").err
    assert seatbook("decide", first, "retire", "--into", "Cursor").code == 2
    assert seatbook("decide", first, "consolidate", "--to", "Pro").code == 2
    assert seatbook("add", "vendor", "name=Google").code == 0
    assert seatbook("add", "tool", "name=Gemini", "vendor=Google").code == 0
    assert seatbook("decide", first, "consolidate", "--into", "gemini").code == 0
    row = seatbook("list", "findings", "--where", "rule=R01", "--json").document["findings"][0]
    assert (row["decision"], row["leads_to"]) == ("consolidate", "Gemini")
    assert seatbook("add", "plan", "tool=Cursor", "name=Pro").code == 0
    document = seatbook("decide", second, "move_tier", "--to", "pro", "--json").document
    assert document["leads_to"] == "Cursor: Pro"
    assert document["contradictions"] == [
        "Consolidate into Gemini for Cursor Business does not go with Move tier to Cursor: Pro for Cursor Business."
    ]


@pytest.mark.parametrize(
    ("how", "typed", "decision"),
    [("theirs", "", "reduce"), ("ours", "", "grow"), (None, "", "grow"), ("ask", "1", "reduce"), ("ask", "0", "grow")],
)
def test_a_conflict_is_settled_as_the_user_says(
    seatbook: Seatbook,
    reviewed: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    how: str | None,
    typed: str,
    decision: str,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
    folder = tmp_path / "owners"
    written = seatbook("export", "review", "--by-owner", folder, "--as-of", AS_OF, "--json").document["files"]
    number = finding(reviewed, "R01")["id"]
    path = next(Path(one["file"]) for one in written if number in one["questions"])
    book = load_workbook(path)
    sheet = book["Review"]
    places = {str(cell.value): place for place, cell in enumerate(sheet[1], 1)}
    row = next(row for row in range(2, 20) if str(sheet.cell(row, places["Question id"]).value) == number)
    sheet.cell(row, places["Decision"], "Reduce")
    sheet.cell(row, places["How many"], 2)
    book.save(path)
    assert seatbook("decide", number, "grow", "--quantity", "9").code == 0
    arguments = ["--on-conflict", how] if how else []
    done = seatbook("apply", path, *arguments, "--json")
    document = done.document
    assert done.code == (3 if how is None else 0)
    assert [one["finding"] for one in document["conflicts"]] == [number]
    assert document["not_applied"] == ([] if decision == "reduce" else [number])
    rows = seatbook("list", "findings", "--where", "rule=R01", "--json").document["findings"]
    assert rows[0]["decision"] == decision


def test_files_that_differ_are_left_out_said_and_end_with_a_choice(
    seatbook: Seatbook, reviewed: dict[str, Any], tmp_path: Path
) -> None:
    number = finding(reviewed, "R01")["id"]
    files = []
    for name, word in (("one.xlsx", "Retire"), ("two.xlsx", "Grow")):
        assert seatbook("export", "review", tmp_path / name, "--as-of", AS_OF).code == 0
        book = load_workbook(tmp_path / name)
        sheet = book["Review"]
        places = {str(cell.value): place for place, cell in enumerate(sheet[1], 1)}
        row = next(row for row in range(2, 20) if str(sheet.cell(row, places["Question id"]).value) == number)
        for head, value in (("Decision", word), ("How many", 9 if word == "Grow" else None), ("Reason", "asked")):
            sheet.cell(row, places[head], value)
        book.save(tmp_path / name)
        files.append(tmp_path / name)
    done = seatbook("apply", *files, "--on-conflict", "theirs")
    assert done.code == 3
    assert "1 question that the files answer differently was left out; --on-conflict ask" in done.out
    assert seatbook("apply", *files, "--dry-run").code == 3
    assert seatbook("apply", *files, "--on-conflict", "ours").code == 0


def test_messages_go_out_and_the_questions_count_as_asked(
    seatbook: Seatbook, reviewed: dict[str, Any], tmp_path: Path
) -> None:
    document = seatbook("export", "messages", tmp_path / "out", "--ask", "--as-of", AS_OF, "--json").document
    assert document["operation"] is not None
    assert [Path(one["file"]).suffix for one in document["messages"] if one["file"]] == [".eml"]
    number = finding(reviewed, "R01")["id"]
    rows = seatbook("list", "findings", "--json").document["findings"]
    assert {row["status"] for row in rows if row["id"] == number} == {"Asked"}


def test_a_review_says_in_words_what_it_comes_to(seatbook: Seatbook, reviewed: dict[str, Any]) -> None:
    assert (
        seatbook("decide", finding(reviewed, "R01")["id"], "keep", "--why", "Needed", "--until", "2999-01-31").code == 0
    )
    said = seatbook("review", "--as-of", AS_OF).out
    assert re.search(r"^\d+ questions? waits? for an answer\.$", said, re.M)
    assert "{" not in said
    assert "unconverted" not in said
    assert "2999-01-31" in seatbook("list", "decisions").out  # until when it is kept


def test_a_cycle_shows_who_has_to_answer_and_a_campaign_is_answered_in_bulk(
    seatbook: Seatbook, reviewed: dict[str, Any]
) -> None:
    begun = seatbook("cycle", "start", "monthly", "--json").document["rounds"][0]
    assert begun["answered"] == 0
    number = finding(reviewed, "R01")["id"]
    assert seatbook("decide", number, "reduce", "--quantity", "2").code == 0
    shown = seatbook("cycle", "show", begun["id"], "--json").document["rounds"][0]
    assert (shown["answered"], len(shown["items"])) == (1, len(begun["items"]))
    assert seatbook("campaign", "start", "--due", "2999-12-31", "--tool", "Cursor", "--name", "Access 2026").code == 0
    answered = seatbook("campaign", "answer", "access 2026", "keep", "--where", "tool=Cursor", "--json").document
    assert answered["answered"] == 2
    said = seatbook("campaign", "show", "Access 2026")
    assert said.out.startswith("Access 2026: 2 of 2 answered, due 2999-12-31")
    assert [one["name"] for one in seatbook("campaign", "show", "--json").document["rounds"]] == ["Access 2026"]
    assert [one["name"] for one in seatbook("cycle", "show", "--json").document["rounds"]] == [begun["name"]]
    assert seatbook("campaign", "close", "Access 2026").code == 0
    assert seatbook("campaign", "show").out.startswith("No access campaign is running; `seatbook campaign start")
    states = {row["name"]: row["state"] for row in seatbook("list", "campaigns", "--json").document["campaigns"]}
    assert states["Access 2026"] == "closed"


def test_a_list_that_conflicts_ends_a_campaign_apply_with_exit_code_3(
    seatbook: Seatbook, reviewed: dict[str, Any], tmp_path: Path
) -> None:
    assert reviewed["findings"]
    assert seatbook("campaign", "start", "--due", "2999-12-31", "--tool", "Cursor", "--name", "Access 2026").code == 0
    seatbook("campaign", "export", "Access 2026", str(tmp_path / "out"))
    path = next(iter(sorted((tmp_path / "out").glob("*.xlsx"))))
    book = load_workbook(path)
    seat = str(book["Seats"]["J2"].value)
    book["Seats"]["H2"] = "Release"
    book.save(path)
    assert seatbook("campaign", "answer", "Access 2026", "keep", seat).code == 0
    left = seatbook("campaign", "apply", str(path))
    assert left.code == 3
    assert "the catalog says Keep" in left.out
    assert "1 seat with answers that conflict left out; --on-conflict says which side to take." in left.out
    assert seatbook("campaign", "apply", str(path), "--on-conflict", "ours").code == 0
    taken = seatbook("campaign", "apply", str(path), "--on-conflict", "theirs", "--json")
    assert taken.code == 0
    assert taken.document["operation"] is not None
    assert seatbook("campaign", "apply", str(path)).code == 0
