"""Lists of an access campaign: one an owner goes out, any number come back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog import journal
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.access_workbook import write_access
from desktop_app.imports.access_answers import apply_answers, plan_answers
from desktop_app.review import agendas, cycles
from tests.exports.test_decisions import through_libreoffice

TODAY = "2026-10-15"


@pytest.fixture
def lists(catalog: Catalog, tmp_path: Path) -> list[Path]:
    cycles.start_access(catalog, today=TODAY, due="2026-10-31", name="Access")
    return [Path(one["file"]) for one in write_access(catalog.writer, "Access", tmp_path / "out")]


def fill(path: Path, answers: dict[int, tuple[str, str]]) -> Path:
    book = openpyxl.load_workbook(path)
    for row, (answer, why) in answers.items():
        book["Seats"].cell(row, 5, answer)
        book["Seats"].cell(row, 6, why)
    book.save(path)
    return path


def test_every_owner_gets_a_list_of_their_seats(catalog: Catalog, lists: list[Path]) -> None:
    assert [path.name for path in lists] == [
        "Person 00.xlsx", "Person 01.xlsx", "Person 02.xlsx", "Person 03.xlsx", "No owner.xlsx",
    ]  # fmt: skip
    book = openpyxl.load_workbook(lists[0])
    assert book["Seats"].max_row == 56
    assert book["Seats"].protection.sheet
    assert not book["Seats"]["E2"].protection.locked
    assert book["Seats"]["A2"].protection.locked
    assert book["Export"].sheet_state == "hidden"
    assert {cell.value for cell in book["Seats"]["C"][1:]} == {"GitHub Copilot"}
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
    assert (plan.answers, len(plan.unknown)) == ((), 2)
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
