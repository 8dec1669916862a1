from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.review_workbook import write_review
from desktop_app.imports import decisions_sheet
from desktop_app.imports.decisions import DecisionPlan, apply_decisions, plan_decisions
from desktop_app.imports.decisions_sent import Sent
from desktop_app.review.sheet import REVIEW_COLUMNS
from tests.exports.conftest import AS_OF, fill_in
from tests.ui import company

Fill = Callable[[dict[int, dict[str, Any]]], Path]
COLUMNS = {column.title: place for place, column in enumerate(REVIEW_COLUMNS, 1)}


def titles(sheet: Any) -> dict[str, int]:
    return {cell.value: cell.column for cell in sheet[1] if cell.value}


@pytest.fixture
def fill(workbook: Path) -> Fill:
    """Write values into the sheet Review: row -> title -> value."""

    def write(values: dict[int, dict[str, Any]]) -> Path:
        book = openpyxl.load_workbook(workbook)
        sheet = book["Review"]
        places = titles(sheet)
        for row, cells in values.items():
            for title, value in cells.items():
                sheet.cell(row, places[title]).value = value
        book.save(workbook)
        return workbook

    return write


def plan_of(catalog: Catalog, path: Path) -> DecisionPlan:
    return plan_decisions(catalog, path, today=AS_OF)


def through_libreoffice(path: Path, folder: Path, kind: str = "xlsx") -> Path:
    if shutil.which("soffice") is None:
        pytest.skip("soffice is missing; Debian's package libreoffice-calc-nogui has it")
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
    subprocess.run([*command, "--outdir", folder / "saved", path], check=True, capture_output=True, timeout=180)
    return (folder / "saved" / path.name).with_suffix(f".{kind}")


def decided(catalog: Catalog) -> list[tuple[Any, ...]]:
    sql = "SELECT finding_id, decision, quantity, why, until, new_owner_id FROM decision ORDER BY finding_id"
    return [tuple(row) for row in catalog.writer.execute(sql)]


ANSWERS: dict[int, dict[str, Any]] = {
    2: {"Decision": "Reduce", "How many": 30, "Reason": "Nobody\nuses them"},
    3: {"Decision": "keep", "Reason": "Pilot", "Until": dt.date(2027, 3, 31)},
    4: {"Decision": "ASK OWNER", "New owner": "person05@northwind.example"},
    5: {"Decision": "Snooze", "Until": "2026-12-01"},
}


def test_an_untouched_workbook_changes_nothing(catalog: Catalog, workbook: Path) -> None:
    plan = plan_of(catalog, workbook)
    assert (plan.refused, plan.changes, plan.conflicts, plan.unknown, plan.locked_edits, plan.missing) == (
        None, (), (), (), (), (),
    )  # fmt: skip
    assert plan.unchanged == 6
    assert apply_decisions(catalog, plan, today=AS_OF) is None


def test_answers_are_understood(catalog: Catalog, fill: Fill) -> None:
    plan = plan_of(catalog, fill(ANSWERS))
    assert [change.answer.decision for change in plan.changes] == ["reduce", "keep", "ask_owner", "snooze"]
    assert [change.answer.until for change in plan.changes] == [None, "2027-03-31", None, "2026-12-01"]
    assert plan.changes[0].answer.quantity == 30
    assert plan.changes[2].new_owner is not None
    assert plan.changes[2].new_owner[1] == "Person 05"
    assert plan.unknown == ()
    assert len(plan.document()["changes"]) == 4


def test_libreoffice_changes_nothing(catalog: Catalog, workbook: Path, tmp_path: Path) -> None:
    saved = plan_of(catalog, through_libreoffice(workbook, tmp_path))
    assert saved.document() == plan_of(catalog, workbook).document()
    assert saved.unchanged == 6


def test_a_workbook_saved_as_ods_comes_back_too(catalog: Catalog, fill: Fill, tmp_path: Path) -> None:
    path = fill(ANSWERS)
    saved = plan_of(catalog, through_libreoffice(path, tmp_path, "ods"))
    assert [(one.finding, one.answer) for one in saved.changes] == [
        (one.finding, one.answer) for one in plan_of(catalog, path).changes
    ]
    assert (saved.locked_edits, saved.unknown, saved.missing) == ((), (), ())


def test_rows_that_a_filter_hides_are_read_like_the_others(catalog: Catalog, workbook: Path, fill: Fill) -> None:
    plan = plan_of(catalog, fill(ANSWERS))
    book = openpyxl.load_workbook(workbook)
    for row in (2, 4):
        book["Review"].row_dimensions[row].hidden = True
    book["Review"].auto_filter.add_filter_column(5, ["Keep", "Snooze"])
    book.save(workbook)
    assert plan_of(catalog, workbook).changes == plan.changes


def test_an_older_export_does_not_undo_what_was_decided_since(catalog: Catalog, workbook: Path, tmp_path: Path) -> None:
    from desktop_app.exports.review_workbook import write_review
    from tests.exports.test_shares import answer

    newer = tmp_path / "newer.xlsx"
    write_review(catalog.writer, newer, as_of=AS_OF)
    answer(newer, 2, decision="Retire")
    apply_decisions(catalog, plan_of(catalog, newer), today=AS_OF)
    assert plan_of(catalog, workbook).changes == ()  # its untouched rows say nothing
    answer(workbook, 2, decision="Grow", how_many=200)
    (conflict,) = plan_of(catalog, workbook).conflicts
    assert conflict.ours == f"Retire by ada on {AS_OF}"


def test_answers_survive_libreoffice(catalog: Catalog, fill: Fill, tmp_path: Path) -> None:
    path = fill(ANSWERS)
    plan, saved = plan_of(catalog, path), plan_of(catalog, through_libreoffice(path, tmp_path))
    assert saved.changes == plan.changes
    assert len(saved.changes) == 4
    assert saved.locked_edits == ()
    book = openpyxl.load_workbook(tmp_path / "saved" / path.name)
    assert len(book["Review"].data_validations.dataValidation) == 5
    assert book["Review"].protection.sheet
    assert [c.coordinate for row in book["Review"].iter_rows() for c in row if c.data_type == "f"] == []
    figures = openpyxl.load_workbook(tmp_path / "saved" / path.name, data_only=True)["Summary"]
    assert [figures.cell(5, column).value for column in (1, 2)] == [2, 6]  # LibreOffice has counted the answers


def test_applying_is_one_operation_and_twice_is_once(catalog: Catalog, fill: Fill) -> None:
    path = fill(ANSWERS)
    before = catalog.writer.execute("SELECT count(*) FROM operation").fetchone()[0]
    assert apply_decisions(catalog, plan_of(catalog, path), today=AS_OF) is not None
    assert catalog.writer.execute("SELECT count(*) FROM operation").fetchone()[0] == before + 1
    rows = decided(catalog)
    assert sorted(row[1] for row in rows) == ["ask_owner", "keep", "reduce", "snooze"]
    again = plan_of(catalog, path)
    assert (again.changes, again.conflicts, again.unknown) == ((), (), ())
    assert again.unchanged == 6
    assert apply_decisions(catalog, again, today=AS_OF) is None
    assert decided(catalog) == rows


def test_a_new_owner_becomes_the_owner_and_undo_takes_it_back(catalog: Catalog, fill: Fill) -> None:
    from desktop_app.catalog import journal

    path = fill({3: {"New owner": "person05@northwind.example"}})
    (change,) = plan_of(catalog, path).changes
    subject = catalog.writer.execute("SELECT subject_id FROM finding WHERE id = ?", (change.finding,)).fetchone()[0]
    owner = "SELECT p.email FROM subscription s LEFT JOIN person p ON p.id = s.owner_id WHERE s.id = ?"
    before = catalog.writer.execute(owner, (subject,)).fetchone()[0]
    apply_decisions(catalog, plan_of(catalog, path), today=AS_OF)
    assert catalog.writer.execute(owner, (subject,)).fetchone()[0] == "person05@northwind.example"
    journal.undo(catalog)
    assert catalog.writer.execute(owner, (subject,)).fetchone()[0] == before
    assert len(plan_of(catalog, path).changes) == 1


def test_a_decision_made_meanwhile_is_a_conflict(catalog: Catalog, fill: Fill) -> None:
    from desktop_app.review import decisions

    path = fill({2: {"Decision": "Retire"}, 3: {"Decision": "Keep", "Reason": "ok", "Until": dt.date(2027, 1, 31)}})
    first, second = (change.finding for change in plan_of(catalog, path).changes)
    decisions.decide(catalog, first, "grow", quantity=60, why="Growing", today=AS_OF)
    plan = plan_of(catalog, path)
    assert [change.finding for change in plan.changes] == [second]
    (conflict,) = plan.conflicts
    assert "Retire" in str(conflict)
    assert "Grow to 60" in str(conflict)


def test_a_plan_that_is_no_longer_true_is_not_applied(catalog: Catalog, fill: Fill) -> None:
    from desktop_app.review import decisions

    plan = plan_of(catalog, fill({2: {"Decision": "Retire"}}))
    decisions.decide(catalog, plan.changes[0].finding, "grow", quantity=60, why="Growing", today=AS_OF)
    with pytest.raises(CatalogError, match="has changed"):
        apply_decisions(catalog, plan, today=AS_OF)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"Decision": "Maybe"}, "“Maybe” is none of"),
        ({"Reason": "hm"}, "no decision"),
        ({"Decision": "Reduce", "How many": "some"}, "no whole number"),
        ({"Decision": "Reduce", "How many": 2.5}, "no whole number"),
        ({"Decision": "Snooze", "Until": "01/02/2027"}, "no date that can be read one way only"),
        ({"Decision": "Snooze", "Until": "2027-02-30"}, "no date"),
        ({"Decision": "Snooze", "Until": dt.date(2020, 1, 1)}, "does not lie after today"),
        ({"Decision": "Keep"}, "Reason: Keep needs a reason"),
        ({"Decision": "Snooze"}, "needs the day"),
        ({"Decision": "Reduce"}, "How many: Reduce needs the number of seats that remain"),
        ({"Decision": "Reduce", "How many": 9999}, "How many: Reduce to 9999 is no reduction"),
        ({"Decision": "Grow", "How many": 0}, "How many: Grow to 0 is no growth"),
        ({"Decision": "Move tier"}, "Tool or plan: Move tier needs the plan to move to"),
        ({"Decision": "Consolidate"}, "Tool or plan: Consolidate needs the tool or contract that stays"),
        (
            {"Decision": "Consolidate", "Tool or plan": "ChatGTP"},
            "Tool or plan: no tool or contract in the catalog is called “ChatGTP”; did you mean ChatGPT?",
        ),
        ({"Decision": "Move tier", "Tool or plan": "Busines"}, "Tool or plan: there is no plan “Busines” of "),
        ({"Decision": "Reduce", "How many": 3, "Tool or plan": "Claude"}, "Tool or plan: Reduce leads to none"),
        ({"Decision": "Ask owner", "New owner": "nobody@nowhere.example"}, "nobody in the catalog"),
    ],
)
def test_what_is_not_understood_is_said(catalog: Catalog, fill: Fill, cells: dict[str, Any], said: str) -> None:
    plan = plan_of(catalog, fill({3: cells}))
    assert plan.changes == ()
    (note,) = plan.unknown
    assert note.row == 3
    assert said in str(note)


def test_what_a_decision_leads_to_comes_back_as_data(catalog: Catalog, workbook: Path, fill: Fill) -> None:
    with catalog.operation("A plan"):
        tool = catalog.writer.execute("SELECT id FROM tool WHERE name = 'Claude'").fetchone()[0]
        plan = company.insert(catalog, "plan", tool_id=tool, name="Team")
    sheet = openpyxl.load_workbook(workbook)["Review"]
    place = titles(sheet)["About"]
    (claude,) = [row for row in range(2, 8) if str(sheet.cell(row, place).value).startswith("Claude")]
    other = 2 if claude != 2 else 3
    path = fill({
        other: {"Decision": "Consolidate", "Tool or plan": "microsoft 365 copilot"},
        claude: {"Decision": "Move tier", "Tool or plan": "Claude: Team"},
    })  # fmt: skip
    plan_made = plan_of(catalog, path)
    assert plan_made.unknown == ()
    texts = {change.text for change in plan_made.changes}
    assert texts == {"Consolidate into Microsoft 365 Copilot", "Move tier to Claude: Team"}
    assert {one["into"] for one in plan_made.document()["changes"]} == {"Microsoft 365 Copilot", "Claude: Team"}
    apply_decisions(catalog, plan_made, today=AS_OF)
    rows = catalog.writer.execute(
        "SELECT decision, into_tool_id, to_plan_id FROM decision ORDER BY decision"
    ).fetchall()
    office = catalog.writer.execute("SELECT id FROM tool WHERE name = 'Microsoft 365 Copilot'").fetchone()[0]
    assert [tuple(row) for row in rows] == [("consolidate", office, None), ("move_tier", None, plan)]
    assert plan_of(catalog, path).unchanged == 6  # sent twice: the catalog says so already


@pytest.mark.parametrize("hidden", [False, True])
def test_what_it_leads_to_is_offered_and_stands_in_the_next_workbook(
    catalog: Catalog, tmp_path: Path, *, hidden: bool
) -> None:
    from desktop_app.review.decisions import decide

    with catalog.operation("A contract named after somebody"):
        tool = catalog.writer.execute("SELECT id FROM tool WHERE name = 'Claude'").fetchone()[0]
        company.insert(catalog, "subscription", tool_id=tool, name="Claude of Person 07", state="Active")
    first = catalog.writer.execute("SELECT id FROM finding ORDER BY id LIMIT 1").fetchone()[0]
    decide(catalog, first, "consolidate", into="Claude of Person 07", today=AS_OF)
    path = tmp_path / "again.xlsx"
    write_review(catalog.writer, path, as_of=AS_OF, pseudonymise=hidden)
    book = openpyxl.load_workbook(path)
    sheet, offered = book["Review"], [cell.value for cell in book["Lists"]["C"]]
    places = titles(sheet)
    row = next(row for row in range(2, 8) if sheet.cell(row, places["Question id"]).value == str(first))
    named = sheet.cell(row, places["Tool or plan"]).value
    assert isinstance(named, str)
    assert ("Person 07" in named) is not hidden
    assert named in offered
    assert plan_of(catalog, path).unchanged == 6
    sheet.cell(row, places["Reason"]).value = "one is enough"
    book.save(path)
    (change,) = plan_of(catalog, path).changes
    assert change.text == "Consolidate into Claude of Person 07 (one is enough)"


def test_edits_in_locked_cells_are_said_cell_by_cell(catalog: Catalog, workbook: Path, fill: Fill) -> None:
    fill({2: {"Addressable": 1, "Question": "Another"}})
    book = openpyxl.load_workbook(workbook)
    book["Evidence"]["B3"].value = "Somebody else"
    book["Evidence"]["J3"].value = None
    book["Evidence"]["A9"].value = "A row of my own"
    book["Renewals"]["J2"].value = "Me"
    book["Arithmetic"]["A2"].value = "My own step"
    book["Summary"]["A1"].value = "My summary"
    book["Summary"]["B5"].value = 99
    book.save(workbook)
    plan = plan_of(catalog, workbook)
    assert [(edit.sheet, edit.row, edit.column, edit.value) for edit in plan.locked_edits] == [
        ("Review", 2, "Question", "Another"), ("Review", 2, "Addressable", "1"),
        ("Evidence", 3, "Person or item", "Somebody else"), ("Evidence", 3, "Amount", ""),
        ("Evidence", 9, "the row", "A row of my own"), ("Arithmetic", 2, "the row", "My own step"),
        ("Renewals", 2, "Owner", "Me"), ("Summary", 1, "A", "My summary"), ("Summary", 5, "B", "99"),
    ]  # fmt: skip
    assert plan.changes == ()


def test_sorted_deleted_and_added_columns_do_not_matter(catalog: Catalog, workbook: Path, fill: Fill) -> None:
    plan = plan_of(catalog, fill(ANSWERS))
    book = openpyxl.load_workbook(workbook)
    sheet = book["Review"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(max_col=len(REVIEW_COLUMNS))]
    head, body = rows[0], rows[1:]
    del book["Review"]
    made = book.create_sheet("Review")
    made.append(["My notes", *reversed(head)])
    for row in reversed(body[:-1]):
        made.append(["x", *reversed(row)])
    book.save(workbook)
    again = plan_of(catalog, workbook)
    assert {change.finding: change.answer for change in again.changes} == {
        change.finding: change.answer for change in plan.changes
    }
    assert again.locked_edits == ()
    assert len(again.missing) == 1


def test_the_same_question_twice_with_other_answers_is_not_guessed(catalog: Catalog, workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    sheet = book["Review"]
    for column in range(1, len(REVIEW_COLUMNS) + 1):
        sheet.cell(8, column).value = sheet.cell(2, column).value
    sheet.cell(2, COLUMNS["Decision"]).value = "Retire"
    sheet.cell(8, COLUMNS["Decision"]).value = "Grow"
    book.save(workbook)
    plan = plan_of(catalog, workbook)
    assert "twice" in str(plan.unknown[0])
    assert plan.changes == ()
    assert len(plan.unknown) == 2


@pytest.mark.parametrize("kept", [3765728244298220000, 3765728244298210000, 3.765728244298215e18])
def test_an_id_that_became_a_number_is_found_by_its_first_digits(kept: float) -> None:
    finding, later = 3765728244298215262, 3765728244399215262
    sent = {number: Sent("", "", "", "", ()) for number in (finding, later)}
    assert decisions_sheet._finding(kept, sent) == finding


def test_an_id_that_became_a_number_two_questions_could_have_is_neither(
    catalog: Catalog, workbook: Path, fill: Fill
) -> None:
    sent = {number: Sent("", "", "", "", ()) for number in (3765728244298215262, 3765728244298215263)}
    assert decisions_sheet._finding(3765728244298215262.0, sent) is None
    plan = plan_of(catalog, fill({2: {"Question id": 12.0, "Decision": "Retire"}}))
    assert plan.changes == ()
    assert "Question id: 12 is no question of this workbook" in str(plan.unknown[0])


def test_ids_that_became_numbers_are_told_apart_by_the_rest_of_the_row(
    catalog: Catalog, workbook: Path, fill: Fill
) -> None:
    from desktop_app.exports.review_workbook import write_review

    with catalog.operation("Ids as a block has them"):
        for number, (finding,) in enumerate(
            catalog.writer.execute("SELECT id FROM finding ORDER BY id").fetchall()[1:]
        ):
            catalog.writer.execute("UPDATE finding SET id = ? WHERE id = ?", (3765728244298215262 + number, finding))
    write_review(catalog.writer, workbook, as_of=AS_OF)
    path = fill({row: {"Decision": "Keep", "Reason": f"Pilot {row}"} for row in range(2, 8)})
    plan = plan_of(catalog, path)
    book = openpyxl.load_workbook(path)
    sheet = book["Review"]
    place = titles(sheet)["Question id"]
    for row in range(2, 8):
        sheet.cell(row, place).value = float(str(sheet.cell(row, place).value))
    sheet.cell(4, place).value = f"{float(str(sheet.cell(4, place).value)):.14E}"
    book.save(path)
    again = plan_of(catalog, path)
    assert again.changes == plan.changes
    assert (again.unknown, again.missing) == ((), ())
    assert len(again.locked_edits) == 6
    assert all("the question was found by its " in str(edit) for edit in again.locked_edits)
    by_the_rest = [edit.row for edit in again.locked_edits if "rule, subject and text" in str(edit)]
    assert len(by_the_rest) == 5
    sheet.cell(by_the_rest[0], 3).value = "Another question"
    book.save(path)
    torn = plan_of(catalog, path)
    assert len(torn.changes) == 5
    assert [(note.row, "is no question of this workbook" in str(note)) for note in torn.unknown] == [
        (by_the_rest[0], True)
    ]


@pytest.mark.parametrize(("title", "error"), [("Decision", "#N/A"), ("How many", "#REF!"), ("Reason", "#NAME?")])
def test_an_error_in_a_cell_is_said(catalog: Catalog, workbook: Path, fill: Fill, title: str, error: str) -> None:
    fill({2: {"Decision": "Reduce", "How many": 30, "Reason": "so"}, 3: {"Decision": "Retire"}})
    plan = plan_of(catalog, fill({2: {title: error}}))
    assert [str(note) for note in plan.unknown] == [
        f"Review, row 2: {title}: the cell holds the error {error}; type the answer into it"
    ]
    assert [change.row for change in plan.changes] == [3]


def test_another_catalogs_file_is_refused(workbook: Path, tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "other.seatbook", create=True) as other:
        company.build(other)
        fill_in(other)
        plan = plan_of(other, workbook)
        assert plan.refused is not None
        assert "northwind" in plan.refused
        with pytest.raises(CatalogError):
            apply_decisions(other, plan, today=AS_OF)


@pytest.mark.parametrize("gone", ["Review", "Export"])
def test_a_missing_sheet_is_refused(catalog: Catalog, workbook: Path, gone: str) -> None:
    book = openpyxl.load_workbook(workbook)
    del book[gone]
    book.save(workbook)
    assert f"“{gone}”" in str(plan_of(catalog, workbook).refused)


def test_a_file_that_is_no_workbook_is_refused(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    assert plan_of(catalog, tmp_path / "broken.xlsx").refused
    assert plan_of(catalog, tmp_path / "missing.xlsx").refused


def test_a_keep_covers_what_its_owner_saw_and_not_what_came_since(catalog: Catalog, workbook: Path, fill: Fill) -> None:
    conn = catalog.writer
    first, sent = conn.execute("SELECT id, evidence FROM finding WHERE evidence LIKE '%seat:%' ORDER BY id").fetchone()
    keys = {row["key"] for row in json.loads(sent)}
    with catalog.operation("A later review"):
        more = [*json.loads(sent), {"key": "seat:999", "kind": "seat"}]
        conn.execute("UPDATE finding SET evidence = ? WHERE id = ?", (json.dumps(more), first))
    sheet = openpyxl.load_workbook(workbook)["Review"]
    places = titles(sheet)
    row = next(row for row in range(2, 20) if str(sheet.cell(row, places["Question id"]).value) == str(first))
    plan = plan_of(catalog, fill({row: {"Decision": "Keep", "Reason": "needed"}}))
    apply_decisions(catalog, plan, today=AS_OF)
    covers = conn.execute("SELECT covers FROM decision WHERE finding_id = ?", (first,)).fetchone()[0]
    assert set(json.loads(covers)) == keys


def test_a_number_no_catalog_can_keep_is_said(catalog: Catalog, fill: Fill) -> None:
    plan = plan_of(catalog, fill({2: {"Decision": "Reduce", "How many": 1e20}}))
    assert ["is no whole number" in str(note) for note in plan.unknown] == [True]


def test_what_changed_in_the_catalog_since_the_export_is_said_of_answered_questions(
    catalog: Catalog, workbook: Path, fill: Fill
) -> None:
    conn = catalog.writer
    sheet = openpyxl.load_workbook(workbook)["Review"]
    places = titles(sheet)
    ids = [int(str(sheet.cell(row, places["Question id"]).value)) for row in range(2, 6)]
    assert plan_of(catalog, fill({row: {"Decision": "Keep", "Reason": "needed"} for row in range(2, 5)})).since == ()
    with catalog.operation("A later review"):
        conn.execute("UPDATE finding SET question = 'Is it needed now?', theoretical = 1 WHERE id = ?", (ids[0],))
        conn.execute("UPDATE finding SET theoretical = 99000000, currency = 'EUR' WHERE id = ?", (ids[1],))
        conn.execute("UPDATE finding SET addressable = addressable - 1000000 WHERE id = ?", (ids[2],))  # as every day
        conn.execute("UPDATE finding SET question = 'Not answered' WHERE id = ?", (ids[3],))
    plan = plan_of(catalog, workbook)
    names = [conn.execute("SELECT subject_name FROM finding WHERE id = ?", (one,)).fetchone()[0] for one in ids]
    assert [str(note) for note in plan.since] == [
        f"Review, row 2: {names[0]}: the question is now “Is it needed now?” "
        f"and its theoretical saving is now 0.000001 {sheet.cell(2, places['Currency']).value}",
        f"Review, row 3: {names[1]}: its theoretical saving is now 99.00 EUR",
    ]
    assert any(line.startswith("changed since the export: ") for line in plan.text())
    assert [note["row"] for note in plan.document()["since"]] == [2, 3]


def test_rows_that_did_not_come_back_are_named_and_counted(catalog: Catalog, workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    sheet = book["Review"]
    places = titles(sheet)
    gone = [int(str(sheet.cell(row, places["Question id"]).value)) for row in range(2, 7)]
    sheet.delete_rows(2, 5)
    book.save(workbook)
    conn = catalog.writer
    conn.execute("UPDATE finding SET subject_kind = 'tool' WHERE id = ?", (gone[1],))
    plan = plan_of(catalog, workbook)
    assert [note.finding for note in plan.missing] == gone
    assert [one["finding"] for one in plan.document()["missing"]] == list(map(str, gone))
    for note in plan.missing:
        row = conn.execute("SELECT question, rule, subject_name FROM finding WHERE id = ?", (note.finding,)).fetchone()
        about, _, rest = note.message.partition("; Question id ")
        assert about.startswith(f"“{row['question']}” ({row['rule']} about {row['subject_name']}")
        assert rest == f"{note.finding}) was sent and is not in the file; nothing is decided for it"
    lines = [line for line in plan.text() if line.startswith("missing row")]
    assert len(lines) == 4
    assert lines[-1] == "missing rows: 2 more did not come back; nothing is decided for them"
