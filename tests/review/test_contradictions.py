from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.review import decisions
from desktop_app.review.contradictions import against, contradictions
from tests.ui import company

TODAY = "2026-10-15"


@pytest.fixture
def asked(small_company: Path, tmp_path: Path) -> Iterator[tuple[Catalog, dict[str, int]]]:
    """Questions about a tool, its two subscriptions, what is expensed of it, and a use case that has one of them."""
    path = tmp_path / "c.seatbook"
    shutil.copyfile(small_company, path)
    with Catalog.open(path, actor="ada") as catalog:
        conn = catalog.writer
        first, subscription = conn.execute("SELECT id, subject_id FROM finding ORDER BY id LIMIT 1").fetchone()
        tool = conn.execute("SELECT tool_id FROM subscription WHERE id = ?", (subscription,)).fetchone()[0]
        ids = {"seats": first}
        with catalog.operation("More questions"):
            use_case = company.insert(catalog, "use_case", name="Answers")
            other = company.insert(catalog, "subscription", tool_id=tool, name="Copilot for trainees")
            company.insert(catalog, "allocation", subscription_id=subscription, use_case_id=use_case, share="0.2")
            company.insert(catalog, "allocation", subscription_id=subscription, use_case_id=use_case, project="p")
            chat = conn.execute("SELECT id FROM tool WHERE name = 'ChatGPT'").fetchone()[0]
            business = conn.execute("SELECT id FROM subscription WHERE tool_id = ?", (chat,)).fetchone()[0]
            for plan in ("Team", "Enterprise"):
                company.insert(catalog, "plan", tool_id=tool, name=plan)
            for name, rule, kind, subject in (
                ("chat", "R07", "tool", chat), ("chat business", "R12", "subscription", business),
                ("term", "R12", "subscription", subscription), ("tool", "R12", "tool", tool),
                ("expense", "R27", "tool", tool), ("answers", "R34", "use_case", use_case),
                ("answers dear", "R25", "use_case", use_case), ("trainees", "R12", "subscription", other),
            ):  # fmt: skip
                ids[name] = company.insert(
                    catalog, "finding", rule=rule, subject_kind=kind, subject_id=subject, subject_key=name,
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
        (("term", "reduce", 10), ("seats", "grow", 900), True),
        (("term", "retire", None), ("seats", "retire", None), False),
        (("term", "keep", None), ("seats", "reduce", 10), False),
        (("tool", "keep", None), ("term", "retire", None), False),
        (("tool", "grow", 900), ("term", "retire", None), True),
        (("tool", "snooze", None), ("term", "retire", None), False),
        (("expense", "retire", None), ("seats", "grow", 200), False),
        (("expense", "retire", None), ("tool", "grow", 900), False),
        (("expense", "grow", 900), ("seats", "retire", None), False),
        (("expense", "grow", 900), ("tool", "retire", None), True),
        (("expense", "retire", None), ("tool", "retire", None), False),
        (("answers", "grow", None), ("tool", "retire", None), True),
        (("answers", "grow", None), ("term", "retire", None), True),
        (("answers", "grow", None), ("trainees", "retire", None), False),
        (("answers", "grow", None), ("expense", "retire", None), False),
        (("answers", "grow", None), ("tool", "consolidate", None), False),  # its work goes on elsewhere
        (("answers", "keep", None), ("tool", "retire", None), False),
        (("answers", "retire", None), ("tool", "grow", 900), False),
        (("answers", "grow", None), ("answers dear", "retire", None), True),
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
        into = "ChatGPT" if decision == "consolidate" else None
        decisions.decide(catalog, ids[name], decision, quantity=quantity, why="so", until=until, into=into, today=TODAY)
    found = contradictions(catalog.writer)
    assert [set(pair.findings) == {ids[one[0]], ids[other[0]]} for pair in found] == [True] * contradict


def test_a_decision_to_come_is_held_against_those_that_stand(asked: tuple[Catalog, dict[str, int]]) -> None:
    catalog, ids = asked
    decisions.decide(catalog, ids["tool"], "retire", today=TODAY)
    (found,) = contradictions(catalog.writer, {ids["seats"]: ("grow", 200, None)})
    assert found.text == "Grow to 200 for GitHub Copilot Business does not go with Retire for Copilot tool."
    assert contradictions(catalog.writer) == []


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (("seats", "consolidate", "ChatGPT"), ("chat", "retire", None), True),
        (("seats", "consolidate", "ChatGPT"), ("chat", "consolidate", "Claude"), True),
        (("seats", "consolidate", "ChatGPT"), ("chat", "consolidate", "GitHub Copilot"), True),
        (("seats", "consolidate", "ChatGPT"), ("chat", "grow", None), False),
        (("seats", "consolidate", "Claude"), ("chat", "retire", None), False),
        (("seats", "consolidate", "ChatGPT"), ("chat business", "retire", None), True),  # its only contract
        (("seats", "consolidate", "ChatGPT Business"), ("chat business", "retire", None), True),
        (("seats", "consolidate", "ChatGPT Business"), ("chat", "retire", None), True),
        (("seats", "consolidate", "Copilot for trainees"), ("trainees", "retire", None), True),
        (("seats", "consolidate", "Copilot for trainees"), ("trainees", "keep", None), False),
        (("seats", "consolidate", "Copilot for trainees"), ("tool", "consolidate", "Copilot for trainees"), False),
        (("seats", "consolidate", "ChatGPT"), ("term", "consolidate", "Claude"), True),
        (("seats", "consolidate", "ChatGPT"), ("term", "consolidate", "ChatGPT Business"), False),
        (("seats", "consolidate", "ChatGPT"), ("seats", "consolidate", "Claude"), False),  # a change of mind
        (("seats", "move_tier", "Team"), ("term", "move_tier", "Enterprise"), True),
        (("seats", "move_tier", "Team"), ("term", "move_tier", "team"), False),
    ],
)  # fmt: skip
def test_what_a_decision_leads_to_is_compared(
    asked: tuple[Catalog, dict[str, int]],
    one: tuple[str, str, str | None],
    other: tuple[str, str, str | None],
    contradict: bool,
) -> None:
    catalog, ids = asked
    for name, decision, into in (one, other):
        decisions.decide(catalog, ids[name], decision, quantity=900 if decision == "grow" else None, why="so",
                         into=into, today=TODAY)  # fmt: skip
    found = contradictions(catalog.writer)
    assert [set(pair.findings) == {ids[one[0]], ids[other[0]]} for pair in found] == [True] * contradict


def test_it_says_what_is_consolidated_into_what(asked: tuple[Catalog, dict[str, int]]) -> None:
    catalog, ids = asked
    decisions.decide(catalog, ids["seats"], "consolidate", into="chat gpt", today=TODAY)
    decisions.decide(catalog, ids["chat"], "retire", today=TODAY)
    (found,) = contradictions(catalog.writer)
    assert found.text == (
        "Consolidate into ChatGPT for GitHub Copilot Business does not go with Retire for Copilot chat."
    )


def test_it_names_the_other_question(asked: tuple[Catalog, dict[str, int]]) -> None:
    catalog, ids = asked
    decisions.decide(catalog, ids["term"], "retire", today=TODAY)
    decisions.decide(catalog, ids["seats"], "grow", quantity=200, today=TODAY)
    (found,) = against(catalog.writer, [ids["seats"]])
    assert found.other(ids["seats"]) == ids["term"]
    assert found.other(ids["term"]) == ids["seats"]
    assert against(catalog.writer, [ids["tool"]]) == []
