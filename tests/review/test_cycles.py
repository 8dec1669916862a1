"""Rounds of the review practice: what is asked, who answers, what is late, what came of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog import journal, review_queries, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.review import agendas, cycles, decisions, run
from desktop_app.review.detail import finding_detail
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import near
from tests.ui import company

TODAY = "2026-10-15"


@pytest.fixture
def catalog(small_company: Path, tmp_path: Path) -> Iterator[Catalog]:
    path = tmp_path / "c.seatbook"
    shutil.copyfile(small_company, path)
    with Catalog.open(path, actor="ada") as opened:
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
    agenda = agendas.agenda(catalog.writer, str(number), today=today)
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
    agenda = agendas.agenda(catalog.writer, "october 2026", today="2026-11-02")
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
    assert len(agendas.agenda(catalog.writer, str(number), today=TODAY).items) == 6
    cycles.close_round(catalog, "October 2026", today="2026-10-31")
    with pytest.raises(CatalogError, match="was closed on 2026-10-31"):
        cycles.start_cycle(catalog, "monthly", today="2026-10-31")
    journal.undo(catalog)
    assert agendas.agenda(catalog.writer, str(number), today=TODAY).closed_on is None


def test_each_renewal_that_is_near_gets_its_round(catalog: Catalog) -> None:
    begun = [agendas.agenda(catalog.writer, str(one), today=TODAY) for one in
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
    agenda = agendas.agenda(catalog.writer, str(number), today=TODAY)
    assert (agenda.name, len(agenda.items), agenda.owners) == (
        "Access to Otter, 2026-10-31", 15, {"no owner": (15, 15)},
    )  # fmt: skip
    seats = [item.id for item in agenda.items]
    assert cycles.answer_seats(catalog, str(number), [*seats[:2], 5], "keep", today="2026-10-20", by="Ada") == 2
    cycles.answer_seats(catalog, str(number), seats[2:3], "release", why="moved", today="2026-10-20")
    after = agendas.agenda(catalog.writer, str(number), today="2026-11-01")
    assert (after.answered, after.outcomes, after.overdue) == (3, {"keep": 2, "open": 12, "release": 1}, True)
    released = catalog.writer.execute("SELECT count(*) FROM seat WHERE released IS NOT NULL").fetchone()[0]
    assert released == 0  # that is done at the vendor
    journal.undo(catalog)
    assert agendas.agenda(catalog.writer, str(number), today=TODAY).answered == 2


def test_what_cannot_be_is_said(catalog: Catalog, tmp_path: Path) -> None:
    for wrong, call in (
        ("no cycle", lambda: cycles.start_cycle(catalog, "daily", today=TODAY)),
        ("before today", lambda: cycles.start_cycle(catalog, "monthly", today=TODAY, due="2026-10-01")),
        ("no date", lambda: cycles.start_access(catalog, today=TODAY, due="soon")),
        ("There is no round", lambda: agendas.agenda(catalog.writer, "x", today=TODAY)),
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
    everybody = review_queries.owners(catalog.writer)
    asked = next(finding for finding, people in everybody.items() if len(people) == 4)
    for some in ([], [asked], list(everybody)[:2], list(everybody)):
        found = review_queries.owners(catalog.writer, some)
        assert {finding: list(map(tuple, rows)) for finding, rows in found.items()} == {
            finding: list(map(tuple, rows)) for finding, rows in everybody.items() if finding in some
        }
    (number,) = cycles.start_cycle(catalog, "monthly", today=TODAY)
    owners = agendas.agenda(catalog.writer, str(number), today=TODAY).owners
    assert {name: many for name, (many, _) in owners.items()} == {
        "Person 00": 2, "Person 01": 2, "Person 02": 2, "Person 03": 2, "no owner": 2,
    }  # fmt: skip


def keys_of(catalog: Catalog, finding: int, *keys: str) -> None:
    """Give a finding evidence with these keys, as a run would store it."""
    rows = json.dumps([{"key": key} for key in keys])
    with catalog.operation("Evidence"):
        catalog.writer.execute("UPDATE finding SET evidence = ? WHERE id = ?", (rows, finding))


def notice(catalog: Catalog, subscription: str, today: str) -> int:
    """Run the notice rule alone; returns the question about a contract."""
    run.run(catalog, today, ["R12"])
    sql = "SELECT id FROM finding WHERE rule = 'R12' AND subject_name = ?"
    return int(catalog.writer.execute(sql, (subscription,)).fetchone()[0])


def test_a_question_asked_again_waits_and_shows_its_earlier_answer(catalog: Catalog) -> None:
    asked = notice(catalog, "GitHub Copilot Business", TODAY)
    (number,) = cycles.start_cycle(catalog, "monthly", today=TODAY)
    decisions.decide(catalog, asked, "keep", why="In use", until="2026-10-25", today="2026-10-16")

    def item(day: str) -> agendas.Item:
        return next(one for one in agendas.agenda(catalog.writer, str(number), today=day).items if one.id == asked)

    before = item("2026-10-20")
    assert (before.answer, before.answered_on, before.earlier, before.asked_again_on) == (
        "Keep", "2026-10-16", None, None,
    )  # fmt: skip
    run.run(catalog, "2026-10-26", ["R12"])  # the day until which it was kept has passed
    again = item("2026-10-26")
    assert (again.state, again.answer) == ("Open", None)
    assert again.earlier == agendas.Answer("Keep", "2026-10-16", "ada", "In use")
    assert again.asked_again_on == "2026-10-26"
    (listed,) = tables.page(catalog.writer, "campaigns", tables.Query(as_of="2026-10-26"), [number])
    assert listed["answered"] == 0
    told = next(one for one in agendas.agenda(catalog.writer, str(number), today=TODAY).document()["items"]
                if one["id"] == str(asked))  # fmt: skip
    assert told["asked_again_on"] == "2026-10-26"
    assert told["earlier_answer"] == {"answer": "Keep", "on": "2026-10-16", "by": "ada", "why": "In use"}

    decisions.decide(catalog, asked, "retire", today="2026-10-27")
    told = [(day, text.split(",")[0]) for day, text in finding_detail(catalog.writer, asked).history]
    assert told == [
        ("2026-10-27", "Retire"), ("2026-10-26", "Asked again"), ("2026-10-16", "Keep"), (TODAY, "First asked"),
    ]  # fmt: skip
    anew = item("2026-10-27")
    assert (anew.answer, anew.earlier and anew.earlier.text) == ("Retire", "Keep")
    journal.undo(catalog)
    assert item("2026-10-27").answer is None


def test_a_closed_round_keeps_the_answers_it_had(catalog: Catalog) -> None:
    asked = notice(catalog, "GitHub Copilot Business", TODAY)
    (number,) = cycles.start_cycle(catalog, "monthly", today=TODAY)
    other = next(one for one in findings(catalog) if one != asked)
    decisions.decide(catalog, asked, "keep", why="In use", until="2026-11-05", today="2026-10-16")
    cycles.close_round(catalog, str(number), today="2026-10-31")
    before = agendas.agenda(catalog.writer, str(number), today="2026-10-31").answered
    run.run(catalog, "2026-11-06", ["R12"])
    decisions.decide(catalog, other, "retire", today="2026-11-07")  # no answer to a round that was over
    after = agendas.agenda(catalog.writer, str(number), today="2026-11-07")
    assert (before, after.answered) == (1, 1)
    kept = next(one for one in after.items if one.id == asked)
    assert (kept.answer, kept.asked_again_on) == ("Keep", "2026-11-06")
    assert next(one for one in after.items if one.id == other).answer is None
    (listed,) = tables.page(catalog.writer, "campaigns", tables.Query(as_of="2026-11-07"), [number])
    assert listed["answered"] == 1


def test_a_deadline_that_has_just_passed_gets_its_round_and_says_what_can_still_be_done(catalog: Catalog) -> None:
    day = "2026-11-10"  # notice for GitHub Copilot was due on 31 October, its term ends on 30 November
    notice(catalog, "GitHub Copilot Business", day)
    begun = [agendas.agenda(catalog.writer, str(one), today=day) for one in
             cycles.start_cycle(catalog, "renewal", today=day)]  # fmt: skip
    first = begun[0]
    assert (first.name, first.due, first.notice_by) == (
        "Renewal of GitHub Copilot Business, 2026-11-30", day, "2026-10-31",
    )  # fmt: skip
    assert first.passed == (
        "Notice was due by 2026-10-31.",
        "Unless the vendor agrees otherwise, it renews for 11 months on 2026-12-01.",
        "What can still be done: ask the vendor at once to accept a late notice, fewer seats or another plan.",
        "Or keep it, and decide in time for the next notice, due by 2027-10-01.",
    )
    assert first.document()["passed"] == " ".join(first.passed)
    assert not any(one.passed for one in begun[1:])


def test_a_term_that_renewed_in_the_last_days_gets_its_round_once(catalog: Catalog) -> None:
    day = "2026-12-10"  # it renewed on 1 December
    run.run(catalog, day, ["R13"])
    begun = cycles.start_cycle(catalog, "renewal", today=day)
    first = agendas.agenda(catalog.writer, str(begun[0]), today=day)
    assert first.name == "Renewal of GitHub Copilot Business, 2026-11-30"
    assert first.passed[:2] == ("Notice was due by 2026-10-31.", "It renewed for 11 months on 2026-12-01.")
    assert cycles.start_cycle(catalog, "renewal", today=day) == begun
    cycles.close_round(catalog, str(begun[0]), today=day)
    assert agendas.agenda(catalog.writer, str(begun[0]), today=day).passed == ()  # nothing is to be done any more


def test_no_round_for_what_was_decided_in_time_or_passed_long_ago(catalog: Catalog) -> None:
    asked = notice(catalog, "GitHub Copilot Business", TODAY)
    decisions.decide(catalog, asked, "keep", why="In use", today=TODAY)
    run.run(catalog, "2026-11-10", ["R12"])
    names = [agendas.agenda(catalog.writer, str(one), today="2026-11-10").name
             for one in cycles.start_cycle(catalog, "renewal", today="2026-11-10")]  # fmt: skip
    assert names
    assert not any("GitHub Copilot" in name for name in names)
    undecided = [one.name for one in near(Facts(catalog.writer, "2027-03-25"))]  # 90 days after 25 December
    assert undecided == ["Cursor Business", "Microsoft 365 Copilot Business", "Otter Business"]


def test_a_round_begun_in_time_says_when_its_day_has_passed(catalog: Catalog) -> None:
    notice(catalog, "GitHub Copilot Business", TODAY)
    number = cycles.start_cycle(catalog, "renewal", today=TODAY)[0]
    assert agendas.agenda(catalog.writer, str(number), today=TODAY).passed == ()
    assert "Notice was due by 2026-10-31." in agendas.agenda(catalog.writer, str(number), today="2026-11-01").passed
