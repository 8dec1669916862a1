from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.review import decisions
from desktop_app.review.contradictions import contradictions
from tests.ui import company

TODAY = "2026-10-15"


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[tuple[Catalog, dict[str, int]]]:
    """Three questions: two about one subscription, one about its tool."""
    with Catalog.open(tmp_path / "c.seatbook", create=True, actor="ada") as catalog:
        company.build(catalog)
        conn = catalog.writer
        first, subscription = conn.execute("SELECT id, subject_id FROM finding ORDER BY id LIMIT 1").fetchone()
        tool = conn.execute("SELECT tool_id FROM subscription WHERE id = ?", (subscription,)).fetchone()[0]
        ids = {"seats": first}
        with catalog.operation("More questions"):
            for name, kind, subject in (("term", "subscription", subscription), ("tool", "tool", tool)):
                ids[name] = company.insert(
                    catalog, "finding", rule="R12", subject_kind=kind, subject_id=subject, subject_key=name,
                    subject_name=f"Copilot {name}", severity="low", status="Open", question="?", first_seen=TODAY,
                    last_seen=TODAY, as_of=TODAY, evidence_hash="x",
                )  # fmt: skip
        yield catalog, ids


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (("tool", "retire", None), ("seats", "grow", 200), True),
        (("tool", "retire", None), ("seats", "keep", None), True),
        (("term", "retire", None), ("seats", "reduce", 10), True),
        (("term", "reduce", 5), ("seats", "reduce", 10), True),
        (("term", "reduce", 10), ("seats", "reduce", 10), False),
        (("term", "reduce", None), ("seats", "grow", None), True),
        (("term", "retire", None), ("seats", "retire", None), False),
        (("term", "keep", None), ("seats", "reduce", 10), False),
        (("tool", "keep", None), ("term", "retire", None), False),
        (("tool", "grow", None), ("term", "retire", None), True),
        (("tool", "snooze", None), ("term", "retire", None), False),
    ],
)
def test_decisions_that_do_not_go_together(
    asked: tuple[Catalog, dict[str, int]],
    one: tuple[str, str, int | None],
    other: tuple[str, str, int | None],
    contradict: bool,
) -> None:
    catalog, ids = asked
    for name, decision, quantity in (one, other):
        until = "2026-12-01" if decision == "snooze" else None
        decisions.decide(catalog, ids[name], decision, quantity=quantity, why="so", until=until, today=TODAY)
    found = contradictions(catalog.writer)
    assert [set(pair.findings) == {ids[one[0]], ids[other[0]]} for pair in found] == [True] * contradict


def test_a_decision_to_come_is_held_against_those_that_stand(asked: tuple[Catalog, dict[str, int]]) -> None:
    catalog, ids = asked
    decisions.decide(catalog, ids["tool"], "retire", today=TODAY)
    (found,) = contradictions(catalog.writer, {ids["seats"]: ("grow", 200)})
    assert found.text == "Grow to 200 for GitHub Copilot Business does not go with Retire for Copilot tool."
    assert contradictions(catalog.writer) == []
