"""Guard rails, margins, value shown and suites: R31, R32, R33 and R35 on companies worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.economics.calendar import month_end
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company
from tests.review.worked import MILLION, asked, bill, held_by, says, tool_for

# R31 -----------------------------------------------------------------------------------------------------------------


def dunning(company: Company, **values: Any) -> int:
    """The dunning agent: 800.00 a month, a rate limit, and a kill switch last tried on 12 January."""
    agent = {
        "kind": "agent", "stage": "production", "budget": 800 * MILLION, "currency": "EUR",
        "rate_limit": "200 runs an hour", "kill_switch": "Turn the flag off",
        "kill_switch_by_id": company.person(name="Bo"), "kill_switch_tried_on": "2026-01-12",
    }  # fmt: skip
    return company.add("use_case", name="Dunning agent", **{**agent, **values})


def test_r31_asks_who_tries_the_kill_switch(company: Company) -> None:
    case = dunning(company)
    (found,) = asked(company, "R31")
    assert found["subject"]["id"] == str(case)
    assert "Dunning agent" in found["question"]
    assert "2026-01-12" in found["question"]
    assert found["saving"] is None
    assert len(found["evidence"]) == 1
    says("R31", "dunning agent", "800.00 a month", "January")


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"kill_switch_tried_on": "2026-04-18"}, 0),  # 180 days ago
        ({"kill_switch_tried_on": "2026-04-17"}, 1),
        ({"kill_switch_tried_on": None}, 1),
        ({"budget": None, "rate_limit": None}, 3),
        ({"budget": None, "rate_limit": None, "kill_switch": None}, 3),  # what there is not cannot be tried
        ({"kind": "workflow"}, 0),
        ({"stage": "idea"}, 0),
        ({"stage": "pilot"}, 1),
        ({"stage": "retired"}, 0),
        ({"unguarded_because": "It only reads"}, 0),
    ],
)
def test_r31_names_each_guard_rail_that_an_agent_lacks(company: Company, values: dict[str, Any], missing: int) -> None:
    dunning(company, **values)
    assert [len(one["evidence"]) for one in asked(company, "R31")] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("values", "severity"),
    [
        ({}, "medium"),  # one thing is missing
        ({"budget": None}, "high"),  # two, and it acts on customers
        ({"budget": None, "kill_switch_tried_on": "2026-10-01"}, "medium"),
        ({"budget": None, "stage": "pilot"}, "medium"),
    ],
)
def test_r31_is_urgent_where_an_agent_in_production_lacks_several(
    company: Company, values: dict[str, Any], severity: str
) -> None:
    dunning(company, **values)
    assert [one["severity"] for one in asked(company, "R31")] == [severity]


# R32 -----------------------------------------------------------------------------------------------------------------


def earning(company: Company, months: dict[int, tuple[str, str]], **values: Any) -> int:
    """Answers in the product: revenue and cost by month; the whole of a contract is theirs."""
    defaults = {"stage": "production", "spend_class": "cost_of_revenue", "currency": "EUR", "kind": "product"}
    case = company.add("use_case", name="Answers", **{**defaults, **values})
    contract = company.subscription(price=None)
    company.add("allocation", subscription_id=contract, use_case_id=case, share="1")
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (contract,)).fetchone()[0]
    for month, (revenue, cost) in months.items():
        bill(company, tool, month, cost)
        company.add(
            "measure", use_case_id=case, metric="revenue", value=revenue, currency="EUR",
            period_start=f"2026-{month:02d}-01", period_end=month_end(f"2026-{month:02d}"),
        )  # fmt: skip
    return case


def test_r32_asks_about_a_margin_below_the_target(company: Company) -> None:
    case = earning(company, {9: ("20000", "9000")})
    (found,) = asked(company, "R32")
    assert found["subject"]["id"] == str(case)
    assert "55 % in 2026-09, below the target of 60 %" in found["question"]  # (20000 - 9000) / 20000
    assert (found["severity"], found["saving"]) == ("medium", None)
    says("R32", "20,000.00", "9,000.00", "= 55 %", "60 %")


@pytest.mark.parametrize(
    ("months", "values", "severity"),
    [
        ({9: ("20000", "8000")}, {}, None),  # 60 % is the target
        ({9: ("20000", "8000.01")}, {}, "medium"),
        ({9: ("20000", "20000.01")}, {}, "high"),  # it costs more than it earns
        ({9: ("20000", "20000")}, {}, "medium"),  # it costs as much as it earns
        ({9: ("20000", "9001")}, {"margin_target_percent": "55"}, "medium"),  # 54.995 %
        ({9: ("20000", "9000")}, {"stage": "idea"}, None),
        ({9: ("20000", "9000")}, {"margin_target_percent": "55"}, None),
        ({9: ("20000", "8000")}, {"margin_target_percent": "61"}, "medium"),
        ({9: ("20000", "9000")}, {"launch_until": AS_OF}, None),
        ({9: ("20000", "9000")}, {"launch_until": "2026-10-14"}, "medium"),
        ({9: ("20000", "9000")}, {"stage": "retired"}, None),
        ({9: ("20000", "9000")}, {"spend_class": "operating_expense"}, None),
        ({6: ("100", "10"), 7: ("100", "11"), 8: ("100", "12"), 9: ("100", "13")}, {}, "medium"),  # 90, 89, 88, 87 %
        ({6: ("100", "10"), 7: ("100", "11"), 8: ("100", "12"), 9: ("100", "12")}, {}, None),  # the last did not fall
        ({7: ("100", "11"), 8: ("100", "12"), 9: ("100", "13")}, {}, None),  # two falls
        # three falls are enough: what was before them, a rise or a month that is not known, changes nothing
        ({5: ("100", "20"), 6: ("100", "10"), 7: ("100", "11"), 8: ("100", "12"), 9: ("100", "13")}, {}, "medium"),
        ({4: ("100", "9"), 6: ("100", "10"), 7: ("100", "11"), 8: ("100", "12"), 9: ("100", "13")}, {}, "medium"),
        ({5: ("100", "10"), 7: ("100", "11"), 8: ("100", "12"), 9: ("100", "13")}, {}, None),  # June is not known
        ({8: ("100", "50"), 9: ("100", "10")}, {}, None),  # the last month counts
        ({6: ("20000", "9000")}, {}, "medium"),  # three months before September
        ({5: ("20000", "9000")}, {}, None),  # what was so long ago tells nothing of today
    ],
)
def test_r32_asks_of_thin_and_of_falling_margins(
    company: Company, months: dict[int, tuple[str, str]], values: dict[str, Any], severity: str | None
) -> None:
    earning(company, months, **values)
    assert [one["severity"] for one in asked(company, "R32")] == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("costs", "said"),
    [
        (("10", "11", "12", "13"), "87 % in 2026-09, falling for 3 months."),
        (("41", "40", "39", "41"), "59 % in 2026-09, below the target of 60 %."),
        (("41", "42", "43", "44"), "56 % in 2026-09, below the target of 60 % and falling for 3 months."),
    ],
)
def test_r32_says_whether_a_margin_is_low_or_falls(company: Company, costs: tuple[str, ...], said: str) -> None:
    earning(company, {month: ("100", cost) for month, cost in enumerate(costs, 6)})
    (found,) = asked(company, "R32")
    assert said in found["question"]


def test_r32_shows_what_was_earned_and_spent_in_each_of_the_last_six_months(company: Company) -> None:
    earning(company, {month: (f"{month}00", f"{month}0.50") for month in range(2, 9)} | {9: ("900", "900")})
    (found,) = asked(company, "R32")
    assert found["why"] == "It earned 900.00 EUR and cost 900.00 EUR in 2026-09."
    shown = [(row["name"], row["revenue"], row["amount"], row["margin"]) for row in found["evidence"]]
    assert shown == [
        ("2026-04", "400.00 EUR", "40.50", "89.9 %"),  # (400 - 40.50) / 400 = 89.875 %
        ("2026-05", "500.00 EUR", "50.50", "89.9 %"),
        ("2026-06", "600.00 EUR", "60.50", "89.9 %"),  # 89.917 %
        ("2026-07", "700.00 EUR", "70.50", "89.9 %"),
        ("2026-08", "800.00 EUR", "80.50", "89.9 %"),
        ("2026-09", "900.00 EUR", "900.00", "0 %"),
    ]


def test_r32_counts_months_over_the_turn_of_a_year(company: Company) -> None:
    case = earning(company, {1: ("100", "13")})
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription").fetchone()[0]
    for month, cost in (("10", 10), ("11", 11), ("12", 12)):
        day = f"2025-{month}-01"
        company.line(tool, date=day, service_from=day, service_to=f"2025-{month}-28", amount=cost * MILLION)
        company.add("measure", use_case_id=case, metric="revenue", value="100", currency="EUR", period_start=day,
                    period_end=month_end(f"2025-{month}"))  # fmt: skip
    (found,) = asked(company, "R32", "2026-02-15")  # 90, 89, 88, 87 %
    assert "falling for 3 months" in found["question"]


# R33 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "count"),
    [
        ({"evidence_on": "2026-02-16"}, 1),  # the example
        ({"evidence_on": "2026-04-18"}, 0),  # 180 days ago
        ({"evidence_on": "2026-04-17"}, 1),
        ({"evidence": None, "evidence_on": None}, 1),
        ({"value_measure": None, "evidence_on": "2026-10-01"}, 1),
        ({"evidence_on": "2026-02-16", "stage_since": "2026-07-17"}, 0),  # 90 days ago
        ({"evidence_on": "2026-02-16", "stage_since": "2026-07-16"}, 1),
        ({"evidence_on": "2026-02-16", "stage": "pilot"}, 0),
        ({"evidence_on": "2026-02-16", "stage": "retired"}, 0),
    ],
)
def test_r33_asks_what_shows_the_value(company: Company, values: dict[str, Any], count: int) -> None:
    work = {"name": "Contract review", "stage": "production", "stage_since": "2026-01-12",
            "value_measure": "Hours a contract", "evidence": "1.5 hours instead of 4"}  # fmt: skip
    case = company.add("use_case", **{**work, **values})
    found = asked(company, "R33")
    assert [one["subject"]["id"] for one in found] == [str(case)] * count
    assert all(one["saving"] is None for one in found)
    if values == {"evidence_on": "2026-02-16"}:
        assert "2026-02-16" in found[0]["question"]
        says("R33", "contract review", "January", "hours a contract", "February")


@pytest.mark.parametrize(
    ("values", "severity", "question", "why"),
    [
        (
            {"stage_since": "2026-01-12"}, "low",
            "Contract review is in production since 2026-01-12 and has no evidence of its value yet. "
            "What shows that it is worth it?",
            "It is measured by: Hours a contract.",
        ),
        (
            {"evidence": "1.5 hours", "evidence_on": "2026-02-16"}, "low",
            "Contract review is in production and has evidence of its value from 2026-02-16. Does it still hold?",
            "It is measured by: Hours a contract.",
        ),
        (
            {"value_measure": None, "why": "Lawyers wait"}, "medium",
            "Contract review is in production and has no value measure. What shows that it is worth it?",
            "It was bought for: Lawyers wait.",
        ),
        (
            {"value_measure": None}, "medium",
            "Contract review is in production and has no value measure. What shows that it is worth it?",
            "Nobody noted what it was bought for.",
        ),
    ],
)  # fmt: skip
def test_r33_says_what_is_missing_and_what_is_known(
    company: Company, values: dict[str, Any], severity: str, question: str, why: str
) -> None:
    work = {"name": "Contract review", "stage": "production", "value_measure": "Hours a contract"}
    company.add("use_case", **{**work, **values})
    told = [(one["severity"], one["question"], one["why"]) for one in asked(company, "R33")]
    assert told == [(severity, question, why)]


# R35 -----------------------------------------------------------------------------------------------------------------


def otter(company: Company, holders: int = 9, *, bought: int | None = None, **values: Any) -> tuple[int, int]:
    """Ten people with Otter at 20.00, of whom some have Microsoft 365 Copilot at 28.10, which takes notes too."""
    people = [company.person() for _ in range(10)]
    notes = tool_for(company, "meeting_notes", name="Otter", **values)
    suite = tool_for(company, "productivity_suite", name="Microsoft 365 Copilot")
    held_by(company, notes, people, "20", 10)
    held_by(company, suite, people[:holders], "28.10", bought or holders, plan="Copilot")
    plan = company.add("plan", tool_id=suite, name="Copilot")
    company.add("plan_function", plan_id=plan, function="meeting_notes")
    return notes, suite


def highs(company: Company) -> list[str]:
    return [one["saving"]["range"]["high"] for one in asked(company, "R35")]


def test_r35_tells_at_most_what_the_tool_costs_less_the_seats_of_the_suite_that_are_missing(company: Company) -> None:
    notes, _ = otter(company)
    document = run(company.catalog, AS_OF).document()
    (found,) = (one for one in document["findings"] if one["rule"] == "R35")
    assert found["subject"]["id"] == str(notes)
    assert found["question"].startswith("9 of the 10 people who use Otter also have Microsoft 365 Copilot")
    assert "1 uses Otter without it" in found["why"]
    assert [row["data_date"] for row in found["evidence"]] == ["2026-10-10", "2026-10-10"]
    assert [step["amount"] for step in found["saving"]["range"]["steps"]] == ["2400.00", "-337.20"]
    assert highs(company) == ["2062.80"]  # 10 x 20 x 12 - 1 x 28.10 x 12
    assert document["totals"]["theoretical"] == document["totals"]["addressable"] == "0.00"  # a range is in no total
    says("R35", "9 of the 10", "20.00", "28.10", "10 x 20.00 x 12 - 1 x 28.10 x 12 = 2,062.80")


@pytest.mark.parametrize(
    ("idle", "asks", "told"),
    [(0, False, ""), (3, True, "6 of the 7 people who use Otter")],  # 6 of 10 are 60 %; of 7 at work 86 %
)
def test_r35_counts_who_uses_it_where_that_is_known(company: Company, idle: int, asks: bool, told: str) -> None:
    otter(company, 6)
    seats = company.catalog.writer.execute("SELECT id FROM seat ORDER BY id LIMIT 10").fetchall()
    for (seat,) in seats[10 - idle :]:  # of those without the suite
        company.catalog.writer.execute("UPDATE activity SET last_active = '2026-06-01' WHERE seat_id = ?", (seat,))
    found = asked(company, "R35")
    assert bool(found) is asks
    assert all(told in one["question"] for one in found)


@pytest.mark.parametrize(
    ("holders", "bought", "high"),
    [(8, 8, "1725.60"), (7, 7, None), (9, 10, "2400.00"), (10, 10, "2400.00")],
)  # two seats are missing: 2400 - 674.40; 70 %; a free seat of the suite for the tenth; nobody needs one
def test_r35_asks_from_four_fifths_and_takes_free_seats_of_the_suite(
    company: Company, holders: int, bought: int, high: str | None
) -> None:
    otter(company, holders, bought=bought)
    assert highs(company) == ([high] if high else [])


def test_r35_takes_moving_off_once(company: Company) -> None:
    notes, _ = otter(company)
    company.add("setting", scope=f"tool:{notes}", name="migration_cost", value="500")
    assert highs(company) == ["1562.80"]


@pytest.mark.parametrize("guard", ["agreed", "trial", "customers", "data", "no seats", "free suite", "other plan"])
def test_r35_is_silent(company: Company, guard: str) -> None:
    notes, suite = otter(company)
    writer = company.catalog.writer
    if guard == "agreed":
        company.add("overlap_agreed", tool_a_id=notes, tool_b_id=suite, reason="Better notes", until=AS_OF)
    elif guard == "trial":
        company.set("tool", notes, state="Experiment")
    elif guard == "customers":
        company.set("tool", notes, spend_class="cost_of_revenue")
    elif guard == "data":
        company.set("tool", notes, data_class="personal")
        company.set("tool", suite, data_class="internal")
    elif guard == "no seats":
        writer.execute("UPDATE seat SET released = '2026-09-01' WHERE subscription_id IN "
                       "(SELECT id FROM subscription WHERE tool_id = ?)", (notes,))  # fmt: skip
    elif guard == "free suite":
        writer.execute("UPDATE seat SET free = 1 WHERE subscription_id IN "
                       "(SELECT id FROM subscription WHERE tool_id = ?)", (suite,))  # fmt: skip
    else:
        company.set("plan", writer.execute("SELECT id FROM plan").fetchone()[0], name="Enterprise")
    assert asked(company, "R35") == []
