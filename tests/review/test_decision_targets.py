"""What consolidate and move tier lead to: named as people type, never guessed, kept as data."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.catalog import journal, review_store
from desktop_app.catalog.errors import CatalogError
from desktop_app.review import agendas, cycles
from desktop_app.review.decision_targets import Target, Targets
from desktop_app.review.decisions import decide
from desktop_app.review.detail import finding_detail
from tests.review.conftest import Company

TODAY = "2026-10-15"


class World:
    """Three tools: Copilot with two contracts and two plans, ChatGPT with one, Cody that is closed."""

    def __init__(self, company: Company) -> None:
        self.company, self.conn = company, company.catalog.writer
        self.copilot, self.chat = company.tool(name="Copilot"), company.tool(name="Chat-GPT")
        company.tool(name="Cody", state="Closed")
        self.seats = company.subscription(self.copilot, name="Copilot seats", plan="Business")
        self.trainees = company.subscription(self.copilot, name="Copilot for trainees")
        self.team = company.subscription(self.chat, name="ChatGPT Team EU")
        self.business = company.add("plan", tool_id=self.copilot, name="Business")
        self.enterprise = company.add("plan", tool_id=self.copilot, name="Enterprise")

    def question(self, kind: str, subject: int, key: str = "", evidence: object = ()) -> int:
        return self.company.add(
            "finding", rule="R12", subject_kind=kind, subject_id=subject, subject_key=key or f"{kind}:{subject}",
            subject_name="It", question="?", severity="low", status="Open", first_seen=TODAY, last_seen=TODAY,
            as_of=TODAY, evidence_hash="", evidence=json.dumps(evidence),
        )  # fmt: skip

    def find(self, finding: int, decision: str, text: str) -> Any:
        row = review_store.finding(self.conn, finding)
        assert row is not None
        found = Targets(self.conn).find(row, decision, text)
        return (found.kind, found.id) if isinstance(found, Target) else found


@pytest.fixture
def world(company: Company) -> World:
    return World(company)


def test_a_name_is_found_however_it_is_written(world: World) -> None:
    question = world.question("subscription", world.seats)
    for text in ("Chat-GPT", "chatgpt", " CHAT GPT ", "Chat\u2011GPT"):
        assert world.find(question, "consolidate", text) == ("tool", world.chat)
    assert world.find(question, "consolidate", "ChatGPT Team EU") == ("subscription", world.team)
    for text in ("Enterprise", "enterprise ", "Copilot: Enterprise", "copilot enterprise"):
        assert world.find(question, "move_tier", text) == ("plan", world.enterprise)


@pytest.mark.parametrize(
    ("decision", "text", "said"),
    [
        ("consolidate", "ChatGTP", "no tool or contract in the catalog is called “ChatGTP”; did you mean Chat-GPT?"),
        ("consolidate", "Elsewhere", "no tool or contract in the catalog is called “Elsewhere”"),
        ("consolidate", "Cody", "Cody is closed, so nothing can go into it"),
        ("consolidate", "Copilot seats", "Copilot seats is what the question is about; name what it goes into"),
        ("move_tier", "Premium", "there is no plan “Premium” of Copilot; there are: Business, Enterprise"),
        ("move_tier", "business", "Business is the plan it is on already"),
    ],
)
def test_what_is_not_known_is_said_and_never_guessed(world: World, decision: str, text: str, said: str) -> None:
    question = world.question("subscription", world.seats)
    assert world.find(question, decision, text) == said
    with pytest.raises(CatalogError, match="It: "):
        decide(world.company.catalog, question, decision, into=text, today=TODAY)
    assert review_store.decisions(world.conn, question) == []


def test_a_contract_goes_into_the_other_of_its_tool(world: World) -> None:
    question = world.question("subscription", world.seats)
    assert world.find(question, "consolidate", "Copilot") == ("subscription", world.trainees)
    world.company.subscription(world.copilot, name="Copilot abroad")
    assert world.find(question, "consolidate", "Copilot") == (
        "Copilot has several contracts that stay; name one of them: Copilot abroad, Copilot for trainees"
    )


def test_of_two_contracts_of_a_question_either_may_stay(world: World) -> None:
    evidence = [{"kind": "subscription", "id": str(one), "key": str(one)} for one in (world.seats, world.trainees)]
    question = world.question("subscription", world.seats, evidence=evidence)
    assert world.find(question, "consolidate", "Copilot seats") == ("subscription", world.seats)
    decide(world.company.catalog, question, "consolidate", into="Copilot seats", today=TODAY)
    promise = json.loads(review_store.decisions(world.conn, question)[0]["promise"])
    assert [(part["name"], part["role"]) for part in promise["parts"]] == [
        ("Copilot for trainees", "ends"), ("Copilot seats", "stays"),
    ]  # fmt: skip


def test_a_tool_goes_into_another_or_into_one_of_its_contracts(world: World) -> None:
    question = world.question("tool", world.copilot)
    assert world.find(question, "consolidate", "Copilot") == (
        "Copilot is what the question is about; name what it goes into"
    )
    assert world.find(question, "consolidate", "Copilot seats") == ("subscription", world.seats)
    only = world.question("tool", world.chat)
    assert "is what the question is about" in world.find(only, "consolidate", "ChatGPT Team EU")


def test_of_a_pair_of_tools_the_one_that_does_not_stay_ends(world: World) -> None:
    low, high = sorted((world.copilot, world.chat))
    question = world.question("tool", world.copilot, f"tools:{low}+{high}")
    decide(world.company.catalog, question, "consolidate", into="Copilot", today=TODAY)
    promise = json.loads(review_store.decisions(world.conn, question)[0]["promise"])
    assert [(part["name"], part["role"]) for part in promise["parts"]] == [
        ("ChatGPT Team EU", "ends"), ("Chat-GPT", "ends"),
        ("Copilot seats", "stays"), ("Copilot for trainees", "stays"),
    ]  # fmt: skip


def test_names_are_offered_that_can_be_taken(world: World) -> None:
    row = review_store.finding(world.conn, world.question("subscription", world.seats))
    assert row is not None
    targets = Targets(world.conn)
    assert targets.offered(row, "consolidate") == ["Chat-GPT", "Copilot", "Copilot for trainees"]
    assert targets.offered(row, "move_tier") == ["Copilot: Business", "Copilot: Enterprise"]
    assert targets.everything() == [
        "Chat-GPT", "Copilot", "Copilot: Business", "Copilot: Enterprise", "ChatGPT Team EU", "Copilot for trainees",
        "Copilot seats",
    ]  # fmt: skip


def test_a_plan_that_only_a_contract_names_is_put_on_record_and_undone_with_the_decision(world: World) -> None:
    world.company.set("subscription", world.team, plan="Team")
    other = world.company.subscription(world.chat, name="ChatGPT more", plan="Pro")
    question = world.question("subscription", other)
    decide(world.company.catalog, question, "move_tier", into="team", today=TODAY)
    rows = world.conn.execute("SELECT id, name FROM plan WHERE tool_id = ?", (world.chat,)).fetchall()
    assert [row["name"] for row in rows] == ["Team"]
    assert review_store.decisions(world.conn, question)[0]["to_plan_id"] == rows[0]["id"]
    journal.undo(world.company.catalog)
    assert world.conn.execute("SELECT count(*) FROM plan WHERE tool_id = ?", (world.chat,)).fetchone()[0] == 0


def test_it_is_kept_as_data_and_shown_wherever_the_decision_is(world: World) -> None:
    catalog = world.company.catalog
    question = world.question("subscription", world.seats)
    cycles.start_cycle(catalog, "monthly", today=TODAY)
    decide(catalog, question, "consolidate", into="chatgpt", why="one is enough", today=TODAY)
    (made,) = review_store.decisions(world.conn, question)
    assert (made["into_tool_id"], made["into_subscription_id"], made["to_plan_id"]) == (world.chat, None, None)
    titles = [row["title"] for row in world.conn.execute("SELECT title FROM operation ORDER BY id DESC LIMIT 1")]
    assert titles == ["Consolidate into Chat-GPT: It"]
    history = finding_detail(world.conn, question).history
    assert history[0][1].startswith("Consolidate into Chat-GPT, effective on ")
    (row,) = world.conn.execute("SELECT name FROM campaign").fetchall()
    (item,) = agendas.agenda(world.conn, row["name"], today=TODAY).items
    assert item.answer == "Consolidate into Chat-GPT"


def test_only_two_decisions_lead_to_something(world: World) -> None:
    question = world.question("subscription", world.seats)
    with pytest.raises(CatalogError, match="Retire leads to no tool or plan"):
        decide(world.company.catalog, question, "retire", into="ChatGPT", today=TODAY)
