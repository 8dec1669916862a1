"""Rounds of the review practice: what is asked, who answers, what is late, what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog import journal, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.review import cycles, decisions
from tests.ui import company

TODAY = "2026-10-15"


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(tmp_path / "c.seatbook", create=True, actor="ada") as opened:
        company.build(opened)
        yield opened


def findings(catalog: Catalog) -> list[int]:
    return [row[0] for row in catalog.writer.execute("SELECT id FROM finding ORDER BY id")]


@pytest.mark.parametrize(
    ("kind", "today", "name", "due"),
    [
        ("monthly", "2026-10-15", "October 2026", "2026-10-31"),
        ("monthly", "2026-12-01", "December 2026", "2026-12-31"),
        ("monthly", "2028-02-29", "February 2028", "2028-02-29"),
        ("quarterly", "2026-10-15", "Quarter 4 of 2026", "2026-12-31"),
        ("quarterly", "2026-03-31", "Quarter 1 of 2026", "2026-03-31"),
    ],
)
def test_a_round_is_named_after_its_period_and_due_at_its_end(
    catalog: Catalog, kind: str, today: str, name: str, due: str
) -> None:
    (number,) = cycles.start_cycle(catalog, kind, today=today)
    agenda = cycles.agenda(catalog.writer, str(number), today=today)
    assert (agenda.name, agenda.due, len(agenda.items), agenda.answered) == (name, due, 6, 0)
    assert agenda.owners == {
        "no owner": (2, 2), "Person 00": (1, 1), "Person 01": (1, 1), "Person 02": (1, 1), "Person 03": (1, 1),
    }  # fmt: skip


def test_what_was_decided_and_what_waits(catalog: Catalog) -> None:
    first, second, third, *_ = findings(catalog)
    decisions.decide(catalog, third, "retire", today="2026-10-01")
    (number,) = cycles.start_cycle(catalog, "monthly", today=TODAY)
    decisions.decide(catalog, first, "reduce", quantity=100, today="2026-10-20")
    decisions.decide(catalog, second, "ask_owner", today="2026-10-20")
    agenda = cycles.agenda(catalog.writer, "october 2026", today="2026-11-02")
    assert agenda.id == number
    assert third not in {item.id for item in agenda.items}  # decided before
    assert agenda.overdue
    assert agenda.outcomes == {"Asked": 1, "Decided": 1, "Open": 3}
    assert agenda.answered == 1
    assert agenda.savings == {"EUR": 12 * 19 * 9_000_000}
    assert agenda.owners["Person 00"] == (1, 0)
    (listed,) = tables.page(catalog.writer, "campaigns", tables.Query(as_of="2026-11-02"), [number])
    assert (listed["items"], listed["answered"], listed["state"]) == (5, 1, "overdue")


def test_begun_again_it_takes_up_what_is_new_and_closed_it_does_not(catalog: Catalog) -> None:
    with catalog.operation("Later"):
        catalog.writer.execute("UPDATE finding SET status = 'Closed' WHERE id = ?", (findings(catalog)[0],))
    (number,) = cycles.start_cycle(catalog, "monthly", today=TODAY)
    with catalog.operation("Later"):
        catalog.writer.execute("UPDATE finding SET status = 'Open' WHERE id = ?", (findings(catalog)[0],))
    assert cycles.start_cycle(catalog, "monthly", today="2026-10-20") == [number]
    assert len(cycles.agenda(catalog.writer, str(number), today=TODAY).items) == 6
    cycles.close_round(catalog, "October 2026", today="2026-10-31")
    with pytest.raises(CatalogError, match="was closed on 2026-10-31"):
        cycles.start_cycle(catalog, "monthly", today="2026-10-31")
    journal.undo(catalog)
    assert cycles.agenda(catalog.writer, str(number), today=TODAY).closed_on is None


def test_each_renewal_that_is_near_gets_its_round(catalog: Catalog) -> None:
    begun = [cycles.agenda(catalog.writer, str(one), today=TODAY) for one in
             cycles.start_cycle(catalog, "renewal", today=TODAY)]  # fmt: skip
    assert [(one.name, one.due) for one in begun] == [
        ("Renewal of GitHub Copilot Business, 2026-11-30", "2026-10-26"),
        ("Renewal of ChatGPT Business, 2026-12-20", "2026-11-15"),
        ("Renewal of Claude Business, 2027-01-09", "2026-12-05"),
        ("Renewal of Cursor Business, 2027-01-29", "2026-12-25"),
    ]
    assert [len(one.items) for one in begun] == [1, 1, 1, 1]


def test_owners_confirm_seats_by_a_date(catalog: Catalog) -> None:
    number = cycles.start_access(catalog, today=TODAY, due="2026-10-31", tool="Otter")
    agenda = cycles.agenda(catalog.writer, str(number), today=TODAY)
    assert (agenda.name, len(agenda.items), agenda.owners) == (
        "Access to Otter, 2026-10-31", 15, {"no owner": (15, 15)},
    )  # fmt: skip
    seats = [item.id for item in agenda.items]
    assert cycles.answer_seats(catalog, str(number), [*seats[:2], 5], "keep", today="2026-10-20", by="Ada") == 2
    cycles.answer_seats(catalog, str(number), seats[2:3], "release", why="moved", today="2026-10-20")
    after = cycles.agenda(catalog.writer, str(number), today="2026-11-01")
    assert (after.answered, after.outcomes, after.overdue) == (3, {"keep": 2, "open": 12, "release": 1}, True)
    released = catalog.writer.execute("SELECT count(*) FROM seat WHERE released IS NOT NULL").fetchone()[0]
    assert released == 0  # that is done at the vendor
    journal.undo(catalog)
    assert cycles.agenda(catalog.writer, str(number), today=TODAY).answered == 2


def test_what_cannot_be_is_said(catalog: Catalog, tmp_path: Path) -> None:
    for wrong, call in (
        ("no cycle", lambda: cycles.start_cycle(catalog, "daily", today=TODAY)),
        ("before today", lambda: cycles.start_cycle(catalog, "monthly", today=TODAY, due="2026-10-01")),
        ("no date", lambda: cycles.start_access(catalog, today=TODAY, due="soon")),
        ("There is no round", lambda: cycles.agenda(catalog.writer, "x", today=TODAY)),
    ):
        with pytest.raises(CatalogError, match=wrong):
            call()
    with (
        Catalog.open(tmp_path / "e.seatbook", create=True) as empty,
        pytest.raises(CatalogError, match="nothing to ask"),
    ):
        cycles.start_cycle(empty, "monthly", today=TODAY)


def test_a_question_with_two_owners_waits_for_both(catalog: Catalog) -> None:
    person = catalog.writer.execute("SELECT id FROM person WHERE name = 'Person 09'").fetchone()[0]
    with catalog.operation("A leaver"):
        company.insert(
            catalog, "finding", rule="R03", subject_kind="person", subject_id=person, subject_key="p",
            subject_name="Person 09", severity="low", status="Open", question="?", first_seen=TODAY, last_seen=TODAY,
            as_of=TODAY, evidence_hash="x",
        )  # fmt: skip
    (number,) = cycles.start_cycle(catalog, "monthly", today=TODAY)
    owners = cycles.agenda(catalog.writer, str(number), today=TODAY).owners
    assert {name: many for name, (many, _) in owners.items()} == {
        "Person 00": 2, "Person 01": 2, "Person 02": 2, "Person 03": 2, "no owner": 2,
    }  # fmt: skip
