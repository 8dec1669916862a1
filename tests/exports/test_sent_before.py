"""What happened to the questions of a list since it was sent: said beside what would be decided, and never applied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog import journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.review_workbook import write_review, write_shares
from desktop_app.imports.decisions import DecisionPlan, apply_decisions, plan_decisions
from desktop_app.review import decisions
from tests.exports.conftest import AS_OF
from tests.ui import company


def plan_of(catalog: Catalog, *paths: Path) -> DecisionPlan:
    return plan_decisions(catalog, paths, today=AS_OF)


def told(plan: DecisionPlan) -> list[tuple[str, str]]:
    return [(one.kind, one.message) for one in plan.news]


def one_more(catalog: Catalog, question: str, like: int) -> None:
    """Ask a further question about what another is about."""
    row = dict(catalog.writer.execute("SELECT * FROM finding WHERE id = ?", (like,)).fetchone())
    del row["id"]
    company.insert(
        catalog, "finding", **{**row, "rule": f"R99 {question}", "question": question, "first_seen": "2026-10-20"}
    )


def answer(path: Path, finding: int) -> None:
    """Keep one question of a list."""
    book = openpyxl.load_workbook(path)
    sheet = book["Review"]
    places = {cell.value: int(cell.column or 0) for cell in sheet[1]}
    row = next(row for row in range(2, 99) if sheet.cell(row, places["Question id"]).value == str(finding))
    sheet.cell(row, places["Decision"]).value, sheet.cell(row, places["Reason"]).value = "Keep", "needed"
    book.save(path)


@pytest.fixture
def ids(catalog: Catalog) -> list[int]:
    return [row[0] for row in catalog.writer.execute("SELECT id FROM finding WHERE status <> 'Closed' ORDER BY id")]


@pytest.fixture
def later(catalog: Catalog, workbook: Path, ids: Sequence[int]) -> list[str]:
    """A catalog in which, since the workbook was written, something of every kind has happened."""
    names = [
        catalog.writer.execute("SELECT subject_name FROM finding WHERE id = ?", (one,)).fetchone()[0] for one in ids
    ]
    with catalog.operation("A later review"):
        one_more(catalog, "Is this new?", ids[0])
        catalog.writer.execute("UPDATE finding SET question = 'Is it needed now?' WHERE id = ?", (ids[0],))
        catalog.writer.execute("UPDATE finding SET theoretical = 99000000, currency = 'EUR' WHERE id = ?", (ids[1],))
        catalog.writer.execute(
            "UPDATE finding SET question = 'Gone?', status = 'Closed', closed_on = '2026-10-14' WHERE id = ?", (ids[2],)
        )
    decisions.decide_several(catalog, [decisions.Decision(ids[3], "keep", "needed")], today=AS_OF)
    return names


def test_a_list_that_nothing_happened_to_has_no_news(catalog: Catalog, workbook: Path) -> None:
    assert plan_of(catalog, workbook).news == ()


def test_what_happened_since_the_list_was_sent_is_said_question_by_question(
    catalog: Catalog, workbook: Path, later: Sequence[str]
) -> None:
    plan = plan_of(catalog, workbook)
    assert told(plan) == [
        ("new", "“Is this new?” is asked since 2026-10-20 and not in the list"),
        ("changed", f"{later[0]}: the question is now “Is it needed now?”"),
        ("changed", f"{later[1]}: its theoretical saving is now 99.00 EUR"),
        ("decided", f"{later[3]}: Keep by ada on {AS_OF}"),
        ("closed", "“Gone?” is not asked any more, since 2026-10-14"),
    ]
    assert (plan.changes, plan.conflicts) == ((), ())
    lines = list(plan.text())
    assert "new since the export: “Is this new?” is asked since 2026-10-20 and not in the list" in lines
    assert [one["kind"] for one in plan.document()["news"]] == [one.kind for one in plan.news]


def test_an_answered_question_is_no_news_and_a_newer_list_has_none(
    catalog: Catalog, workbook: Path, later: Sequence[str], tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(workbook)
    sheet = book["Review"]
    places = {cell.value: int(cell.column or 0) for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, places["Decision"]).value = "Keep"
        sheet.cell(row, places["Reason"]).value = "needed"
    book.save(workbook)
    assert [one.kind for one in plan_of(catalog, workbook).news] == ["new"]
    newer = tmp_path / "newer.xlsx"
    write_review(catalog.writer, newer, as_of="2026-10-21")
    assert plan_of(catalog, newer).news == ()
    assert plan_of(catalog, newer, workbook).news == plan_of(catalog, workbook, newer).news == ()


def test_many_are_counted_and_undo_opens_again(catalog: Catalog, workbook: Path, ids: Sequence[int]) -> None:
    answers = [decisions.Decision(one, "keep", "needed") for one in ids[:5]]
    operation = decisions.decide_several(catalog, answers, today=AS_OF)
    plan = plan_of(catalog, workbook)
    lines = [line for line in plan.text() if line.startswith("decided since the export: ")]
    assert (len(plan.news), len(lines), lines[-1]) == (5, 4, "decided since the export: 2 more")
    write_review(catalog.writer, workbook, as_of=AS_OF)
    journal.revert(catalog, operation)
    assert [one.kind for one in plan_of(catalog, workbook).news] == ["open again"] * 5


def test_owners_and_teams_are_told_of_their_own_new_questions_alone(
    catalog: Catalog, tmp_path: Path, ids: Sequence[int]
) -> None:
    for by in ("owner", "team"):
        shares = write_shares(catalog.writer, tmp_path / by, by=by, as_of=AS_OF)
        assert all(plan_of(catalog, Path(share["file"])).news == () for share in shares)
        with catalog.operation("Ask more"):
            for share in shares:
                first = openpyxl.load_workbook(share["file"])["Review"]
                like = next(cell.value for cell in first[2] if str(cell.value) in map(str, ids))
                one_more(catalog, f"New for {share['whom']}?", int(str(like)))
        for share in shares:
            mine = [message for kind, message in told(plan_of(catalog, Path(share["file"]))) if kind == "new"]
            assert any(f"New for {share['whom']}?" in message for message in mine)
            assert len(mine) < len(shares) * (1 + (by == "team"))


def test_pseudonyms_are_no_news(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "hidden.xlsx"
    write_review(catalog.writer, path, as_of=AS_OF, pseudonymise=True)
    assert plan_of(catalog, path).news == ()


def test_what_is_told_is_not_applied(catalog: Catalog, workbook: Path, later: Sequence[str]) -> None:
    before = catalog.writer.execute("SELECT count(*) FROM decision").fetchone()[0]
    assert apply_decisions(catalog, plan_of(catalog, workbook), today=AS_OF) is None
    assert catalog.writer.execute("SELECT count(*) FROM decision").fetchone()[0] == before


class TestMoved:
    """A question that changed hands between sending and coming back is named so, and not as a new one."""

    @pytest.fixture
    def owned(self, catalog: Catalog) -> tuple[int, str, int, str]:
        """Return a question about a subscription with its text, the contract and its owner's name."""
        row = catalog.writer.execute(
            """SELECT f.id, f.question, s.id, p.name FROM finding f
            JOIN subscription s ON f.subject_kind = 'subscription' AND s.id = f.subject_id
            JOIN person p ON p.id = s.owner_id WHERE f.status <> 'Closed' LIMIT 1"""
        ).fetchone()
        return tuple(row)

    def shares(self, catalog: Catalog, folder: Path, by: str = "owner") -> dict[str, Path]:
        return {one["whom"]: Path(one["file"]) for one in write_shares(catalog.writer, folder, by=by, as_of=AS_OF)}

    def mine(self, plan: DecisionPlan, finding: int) -> list[tuple[str, str]]:
        return [(one.kind, one.message) for one in plan.news if one.finding == finding]

    def test_the_new_owner_is_told_from_whom_and_the_former_who_has_it(
        self, catalog: Catalog, owned: tuple[int, str, int, str], tmp_path: Path
    ) -> None:
        finding, question, subscription, before = owned
        lists = self.shares(catalog, tmp_path)
        after = next(whom for whom in lists if whom not in (before, "No owner"))
        records.edit(catalog, "subscription", str(subscription), {"owner": after})
        assert self.mine(plan_of(catalog, lists[after]), finding) == [
            ("moved", f"“{question}” was {before}'s when the list was sent, is {after}'s now, and is not in the list")
        ]
        held = f"“{question}” is {after}'s now; the list for {before} holds it still"
        assert self.mine(plan_of(catalog, lists[before]), finding) == [("moved", held)]
        assert self.mine(plan_of(catalog, *lists.values()), finding) == []  # the new owner's file came with it
        answer(lists[before], finding)
        plan = plan_of(catalog, lists[before])
        assert [note.message for note in plan.since] == [held]
        assert [change.finding for change in plan.changes] == [finding]

    def test_who_was_asked_by_decision_is_the_new_owner_too(
        self, catalog: Catalog, owned: tuple[int, str, int, str], tmp_path: Path
    ) -> None:
        finding, question, _, before = owned
        lists = self.shares(catalog, tmp_path)
        after = next(whom for whom in lists if whom not in (before, "No owner"))
        decisions.decide(catalog, finding, "ask_owner", new_owner=after, today=AS_OF)
        assert self.mine(plan_of(catalog, lists[after]), finding) == [
            ("moved", f"“{question}” was {before}'s when the list was sent, is {after}'s now, and is not in the list")
        ]

    def test_without_an_owner_and_by_team(
        self, catalog: Catalog, owned: tuple[int, str, int, str], tmp_path: Path
    ) -> None:
        finding, question, subscription, before = owned
        records.edit(catalog, "subscription", str(subscription), {"team": "Data"})
        lists, teams = self.shares(catalog, tmp_path / "a"), self.shares(catalog, tmp_path / "b", "team")
        records.edit(catalog, "subscription", str(subscription), {"team": "Sales"})
        assert self.mine(plan_of(catalog, teams["Sales"]), finding) == [
            (
                "moved",
                f"“{question}” was a question of Data when the list was sent, is one of Sales now,"
                " and is not in the list",
            )
        ]
        assert self.mine(plan_of(catalog, teams["Data"]), finding) == [
            ("moved", f"“{question}” is a question of Sales now; the list for Data holds it still")
        ]
        with catalog.operation("Nobody's"):
            catalog.writer.execute("UPDATE subscription SET owner_id = NULL WHERE id = ?", (subscription,))
            catalog.writer.execute(
                "UPDATE tool SET owner_id = NULL WHERE id = (SELECT tool_id FROM subscription WHERE id = ?)",
                (subscription,),
            )
        assert self.mine(plan_of(catalog, lists["No owner"]), finding) == [
            (
                "moved",
                f"“{question}” was {before}'s when the list was sent, and has no owner now, and is not in the list",
            )
        ]
        assert self.mine(plan_of(catalog, lists[before]), finding) == [
            ("moved", f"“{question}” is nobody's now; the list for {before} holds it still")
        ]

    def test_what_was_closed_when_the_list_was_sent_is_asked_again(
        self, catalog: Catalog, owned: tuple[int, str, int, str], tmp_path: Path
    ) -> None:
        finding, question, _, _ = owned
        with catalog.operation("Closed"):
            catalog.writer.execute("UPDATE finding SET status = 'Closed' WHERE id = ?", (finding,))
        mine = tmp_path / "everybody.xlsx"
        write_review(catalog.writer, mine, as_of=AS_OF)
        with catalog.operation("Asked again"):
            catalog.writer.execute(
                "UPDATE finding SET status = 'Open', asked_again_on = '2026-10-20' WHERE id = ?", (finding,)
            )
        assert self.mine(plan_of(catalog, mine), finding) == [
            ("new", f"“{question}” is asked again since 2026-10-20 and not in the list")
        ]
