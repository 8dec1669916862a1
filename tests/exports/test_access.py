"""Lists of an access campaign: one an owner goes out, any number come back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog import campaigns, journal
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.access_workbook import write_access
from desktop_app.imports.access_answers import apply_answers, plan_answers
from desktop_app.imports.decisions import plan_decisions
from desktop_app.review import agendas, cycles
from tests.exports.test_decisions import through_libreoffice

TODAY = "2026-10-15"
ANSWER = 8  # its column


@pytest.fixture
def lists(catalog: Catalog, tmp_path: Path) -> list[Path]:
    cycles.start_access(catalog, today=TODAY, due="2026-10-31", name="Access")
    return [Path(one["file"]) for one in write_access(catalog.writer, "Access", tmp_path / "out")]


def fill(path: Path, answers: dict[int, tuple[str, str]]) -> Path:
    book = openpyxl.load_workbook(path)
    for row, (answer, why) in answers.items():
        book["Seats"].cell(row, ANSWER, answer)
        book["Seats"].cell(row, ANSWER + 1, why)
    book.save(path)
    return path


def test_every_owner_gets_a_list_of_their_seats(catalog: Catalog, lists: list[Path]) -> None:
    assert [path.name for path in lists] == [
        "Person 00.xlsx", "Person 01.xlsx", "Person 02.xlsx", "Person 03.xlsx", "No owner.xlsx",
    ]  # fmt: skip
    book = openpyxl.load_workbook(lists[0])
    assert book["Seats"].max_row == 56
    assert book["Seats"].protection.sheet
    assert not book["Seats"]["H2"].protection.locked
    assert book["Seats"]["A2"].protection.locked
    assert book["Export"].sheet_state == "hidden"
    assert {cell.value for cell in book["Seats"]["C"][1:]} == {"GitHub Copilot"}
    heads = [cell.value for cell in book["Seats"][1]]
    seen = {row[heads.index("Last active")] for row in book["Seats"].iter_rows(min_row=2, values_only=True)}
    reported = {row[heads.index("Reported as of")] for row in book["Seats"].iter_rows(min_row=2, values_only=True)}
    conn = catalog.writer
    days = {row[0] for row in conn.execute("SELECT last_active FROM activity WHERE voided_by IS NULL")}
    assert {f"{day:%Y-%m-%d}" for day in seen if day} <= days
    assert any(seen)
    assert reported == {
        dt.datetime.fromisoformat(conn.execute("SELECT max(data_date) FROM activity_source").fetchone()[0])
    }
    assert [c.coordinate for s in book for row in s.iter_rows() for c in row if c.data_type == "f"] == []


def test_lists_come_back_as_one_operation(catalog: Catalog, lists: list[Path], tmp_path: Path) -> None:
    fill(lists[0], {2: ("Keep", ""), 3: ("release", "moved to another team"), 4: ("perhaps", "")})
    fill(lists[1], {2: ("Unknown", "")})
    saved = through_libreoffice(lists[0], tmp_path)
    plan = plan_answers(catalog, [lists[1], saved])
    assert plan_answers(catalog, [saved, lists[1]]) == plan
    assert sorted(one.answer for one in plan.answers) == ["keep", "release", "unknown"]
    assert [str(note) for note in plan.unknown] == [
        "Person 00.xlsx: Seats, row 4: Answer: “perhaps” is none of Keep, Release, Unknown"
    ]
    assert apply_answers(catalog, plan, today="2026-10-20") is not None
    agenda = agendas.agenda(catalog.writer, "Access", today="2026-10-20")
    assert (agenda.answered, agenda.outcomes["release"]) == (3, 1)
    assert {item.answered_by for item in agenda.items if item.answer} == {"Person 00", "Person 01"}
    again = plan_answers(catalog, lists)
    assert (again.answers, len(again.unknown)) == ((), 1)
    assert apply_answers(catalog, again, today="2026-10-21") is None
    journal.undo(catalog)
    assert agendas.agenda(catalog.writer, "Access", today=TODAY).answered == 0


def test_what_does_not_fit_is_refused_or_said(catalog: Catalog, lists: list[Path], tmp_path: Path) -> None:
    second = tmp_path / "second.xlsx"
    second.write_bytes(lists[0].read_bytes())
    fill(lists[0], {2: ("Keep", "")})
    fill(second, {2: ("Release", "")})
    plan = plan_answers(catalog, [lists[0], second])
    assert (plan.answers, len(plan.conflicts)) == ((), 1)
    (conflict,) = plan.conflicts
    assert (conflict.ours, [one.answer for one in conflict.sides]) == (None, ["keep", "release"])
    assert apply_answers(catalog, plan, today=TODAY) is None
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04 nothing")
    torn = plan_answers(catalog, [tmp_path / "x.xlsx"])
    assert torn.campaign is None
    with pytest.raises(CatalogError):
        apply_answers(catalog, torn, today=TODAY)
    with Catalog.open(tmp_path / "other.seatbook", create=True) as other:
        with other.operation("Something"):
            pass
        assert "another catalog" in plan_answers(other, lists[:1]).refusals[0][1]
    cycles.close_round(catalog, "Access", today=TODAY)
    assert "was closed" in plan_answers(catalog, lists[:1]).refusals[0][1]
    cycles.start_cycle(catalog, "monthly", today=TODAY)
    with pytest.raises(CatalogError, match="asks questions"):
        write_access(catalog.writer, "October 2026", tmp_path)


def seat_ids(path: Path) -> list[int]:
    return [int(cell.value) for cell in openpyxl.load_workbook(path)["Seats"]["J"][1:]]


def test_edited_locked_cells_and_missing_rows_are_said(catalog: Catalog, lists: list[Path], tmp_path: Path) -> None:
    gone = seat_ids(lists[0])[8]
    book = openpyxl.load_workbook(lists[0])
    sheet = book["Seats"]
    person, account, _, contract = (cell.value for cell in sheet[10][:4])
    sheet["B2"], sheet["H2"] = "someone.else@northwind.example", "Keep"
    sheet.delete_rows(10)
    book.save(lists[0])
    plan = plan_answers(catalog, [through_libreoffice(lists[0], tmp_path)])
    assert [str(edit) for edit in plan.locked_edits] == [
        "Person 00.xlsx: Seats, row 2, Account: now “someone.else@northwind.example”; ignored"
    ]
    assert [str(note) for note in plan.missing] == [
        f"Person 00.xlsx: {person} in {contract} (account {account}, Seat id {gone}) was sent and is not in the file; "
        "nothing is confirmed for it"
    ]
    assert [one.answer for one in plan.answers] == ["keep"]
    assert any("edit of a locked cell, ignored: Person 00.xlsx" in line for line in plan.text())


def test_what_was_answered_meanwhile_is_shown_and_chosen(catalog: Catalog, lists: list[Path], tmp_path: Path) -> None:
    first, second, third = seat_ids(lists[0])[:3]
    cycles.answer_seats(catalog, "Access", [first, second, third], "keep", today="2026-10-18", why="in use", by="Ada")
    fill(lists[0], {2: ("Release", ""), 3: ("Keep", "in use")})  # the third came back as it was sent: blank
    plan = plan_answers(catalog, [through_libreoffice(lists[0], tmp_path)])
    assert plan.answers == ()
    (conflict,) = plan.conflicts
    assert (conflict.seat, conflict.ours) == (first, "Keep (“in use”) by Ada on 2026-10-18")
    assert "the catalog says Keep (“in use”) by Ada on 2026-10-18; Release in Person 00.xlsx, row 2" in str(conflict)

    def answers() -> list[str | None]:
        rows = {seat["seat"]: seat["answer"] for seat in campaigns.seats(catalog.writer, plan.campaign or 0)}
        return [rows[first], rows[second], rows[third]]

    assert apply_answers(catalog, plan, today="2026-10-20") is None
    assert answers() == ["keep", "keep", "keep"]
    assert apply_answers(catalog, plan, today="2026-10-20", chosen={first: 0}) is not None
    assert answers() == ["release", "keep", "keep"]


def test_a_list_written_after_an_answer_changes_it_without_a_conflict(
    catalog: Catalog, lists: list[Path], tmp_path: Path
) -> None:
    first, second = seat_ids(lists[0])[:2]
    cycles.answer_seats(catalog, "Access", [first, second], "keep", today="2026-10-18", by="Ada")
    later = Path(write_access(catalog.writer, "Access", tmp_path / "later")[0]["file"])
    fill(later, {2: ("Release", "left"), 3: ("", "")})
    plan = plan_answers(catalog, [later])
    assert plan.conflicts == ()
    assert [(one.seat, one.answer) for one in plan.answers] == [(first, "release")]
    assert [str(note) for note in plan.unknown] == [
        "Person 00.xlsx: Seats, row 3: Answer: it was taken out; what the catalog says stays"
    ]


def test_ids_that_became_numbers_are_found_by_the_rest_of_the_row(catalog: Catalog, lists: list[Path]) -> None:
    ids = seat_ids(lists[0])
    book = openpyxl.load_workbook(lists[0])
    sheet = book["Seats"]
    for row, seat in enumerate(ids, 2):
        cell = sheet.cell(row, 10, float(f"{seat:.14e}"))
        cell.number_format = "0"
    sheet["H2"], sheet["H5"] = "Keep", "Release"
    book.save(lists[0])
    plan = plan_answers(catalog, lists[:1])
    assert {(one.seat, one.answer) for one in plan.answers} == {(ids[0], "keep"), (ids[3], "release")}
    assert plan.unknown == plan.missing == ()
    assert {edit.column for edit in plan.locked_edits} == {"Seat id"}
    assert all(edit.then.startswith("the seat was found by") for edit in plan.locked_edits)


def test_each_kind_of_list_names_the_command_that_takes_it(catalog: Catalog, lists: list[Path], workbook: Path) -> None:
    ((_, said),) = plan_decisions(catalog, lists[0], today=TODAY).refusals
    assert "list of an access campaign: `seatbook campaign apply`" in said
    ((_, said),) = plan_answers(catalog, [workbook]).refusals
    assert "is a review workbook: `seatbook apply`" in said


@pytest.mark.parametrize("title", ["Answer", "Reason", "Seat id"])
def test_a_list_without_a_column_of_answers_is_refused_by_name(catalog: Catalog, lists: list[Path], title: str) -> None:
    book = openpyxl.load_workbook(lists[0])
    sheet = book["Seats"]
    sheet.delete_cols(next(int(cell.column) for cell in sheet[1] if cell.value == title))
    book.save(lists[0])
    plan = plan_answers(catalog, [lists[0]])
    assert f"has no column “{title}”" in str(plan.refused)
