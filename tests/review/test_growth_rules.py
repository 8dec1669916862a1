"""R25 and R34: growth that costs more a unit, and growth that pays, of use cases and of tools."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import settings
from desktop_app.economics.calendar import month_end
from tests.review.conftest import Company
from tests.review.test_purpose_rules import EURO, PRODUCTION, allocated, use_case


def growing(company: Company, quarters: list[tuple[int, int]], until: int = 9, **values: Any) -> int:
    """A use case with cost and tickets a month, the same in the three months of each quarter; the last one ends."""
    case = use_case(company, **{**PRODUCTION, "unit": "tickets", **values})
    tool = allocated(company, case)
    months = [pair for pair in quarters for _ in range(3)]
    for month, (cost, volume) in enumerate(months, until + 1 - len(months)):
        company.line(tool, amount=cost * EURO, date=f"2026-{month:02d}-03")
        company.add("measure", use_case_id=case, period_start=f"2026-{month:02d}-01",
                    period_end=month_end(f"2026-{month:02d}"), metric="tickets", value=str(volume))  # fmt: skip
    return case


def test_r25_asks_when_a_unit_costs_more_than_a_tenth_more_twice_running(company: Company) -> None:
    case = growing(company, [(100, 100), (180, 150), (288, 200)])  # 1.00, 1.20, 1.44 each
    (finding,) = company.findings("R25")
    assert finding.subject.key == f"use_case:{case}"
    assert "44 % more for each of its tickets" in finding.question
    assert "grew by 324.00 EUR from the three months up to 2026-06 to those up to 2026-09" in finding.why
    assert [row["evidence"] for row in finding.evidence] == [
        "300 tickets, 1.00 EUR each", "450 tickets, 1.20 EUR each", "600 tickets, 1.44 EUR each",
    ]  # fmt: skip
    assert [row["amount"] for row in finding.evidence] == [300 * EURO, 540 * EURO, 864 * EURO]
    assert company.findings("R34") == []


@pytest.mark.parametrize(
    ("quarters", "values"),
    [
        ([(100, 100), (110, 100), (130, 100)], {}),  # the first rise is of 10 %, no more
        ([(100, 100), (200, 100), (110, 50)], {}),  # dearer, but nothing grows
        ([(100, 100), (130, 100), (130, 50)], {}),  # as much as before, for half of it
        ([(100, 100), (130, 100)], {}),  # six months are known
        ([(100, 100), (130, 100), (180, 100)], {"launch_until": "2026-12-31"}),
        ([(100, 100), (130, 100), (180, 100)], {"stage": "retired"}),
    ],
)
def test_r25_is_silent_for_each_guard(
    company: Company, quarters: list[tuple[int, int]], values: dict[str, Any]
) -> None:
    growing(company, quarters, **values)
    assert company.findings("R25") == []


def test_r25_lets_a_team_have_a_limit_of_its_own(company: Company) -> None:
    team = company.add("team", name="Support")
    growing(company, [(100, 100), (130, 100), (180, 100)], team_id=team)
    assert len(company.findings("R25")) == 1
    settings.put(company.catalog, "unit_cost_percent", "50", f"team:{team}")
    assert company.findings("R25") == []


def test_r34_tells_of_growth_that_pays(company: Company) -> None:
    growing(company, [(300, 100), (330, 132)])  # 3.00 and 2.50 each
    (finding,) = company.findings("R34")
    assert "32 % more tickets for 10 % more cost" in finding.question
    assert (finding.severity, finding.claims, finding.at_stake, finding.range) == ("info", (), None, None)
    assert len(finding.evidence) == 2


@pytest.mark.parametrize(
    ("quarters", "until", "values"),
    [
        ([(300, 100), (330, 109)], 9, {}),  # cost grew faster
        ([(300, 100), (300, 132)], 9, {}),  # cost did not grow
        ([(330, 132)], 9, {}),  # three months are known
        ([(300, 100), (330, 132)], 9, {"stage": "retired"}),
        ([(300, 100), (330, 132)], 9, {"stage": "idea"}),
        ([(300, 100), (330, 132)], 9, {"unit": "calls"}),  # counted in something that nobody measured
    ],
)
def test_r34_is_silent_for_each_guard(
    company: Company, quarters: list[tuple[int, int]], until: int, values: dict[str, Any]
) -> None:
    growing(company, quarters, until, **values)
    assert company.findings("R34") == []


def test_growth_that_ended_long_ago_is_not_judged(company: Company) -> None:
    case = growing(company, [(300, 100), (330, 132)], until=6)
    assert len(company.findings("R34")) == 1
    writer = company.catalog.writer
    company.line(writer.execute("SELECT tool_id FROM subscription").fetchone()[0], amount=300 * EURO, date="2025-12-03")
    company.add("measure", use_case_id=case, period_start="2025-12-01", period_end="2025-12-31", metric="tickets",
                value="100")  # fmt: skip
    writer.execute("DELETE FROM measure WHERE period_start >= '2026-06-01'")
    assert company.findings("R34") == []  # six months up to May, and it grew: September is over


def used(company: Company, quarters: list[tuple[int, int]], *, until: str = "28", **values: Any) -> int:
    """A tool whose cost and active people of a month follow the quarters, the last one up to September."""
    kinds = {name: values.pop(name) for name in ("spend_class",) if name in values}
    tool = company.tool()
    contract = company.subscription(tool, price=None, **kinds)
    seats = [company.seat(contract) for _ in range(max(people for _, people in quarters) + 1)]
    months = [f"2026-{month:02d}" for month in range(10 - 3 * len(quarters), 10)]
    for place, month in enumerate(months):
        cost, people = quarters[place // 3]
        company.line(tool, date=f"{month}-03", amount=cost * EURO)
        day = f"{month}-{until}"
        source = company.source(contract, data_date=day, covers_to=day, **values)
        for number, seat in enumerate(seats):  # the others were last active long ago, or never
            last = f"{month}-{1 + number % 27:02d}" if number < people else "2025-11-03" if number % 2 else None
            company.add("activity", seat_id=seat, source_id=source, last_active=last)
    return tool


def test_r25_asks_of_a_tool_when_each_active_person_costs_more_twice_running(company: Company) -> None:
    tool = used(company, [(100, 10), (120, 10), (150, 10)])  # 10.00, 12.00, 15.00 each
    (finding,) = company.findings("R25")
    assert (finding.subject.key, finding.subject.kind) == (f"tool:{tool}", "tool")
    assert "costs 50 % more for each person who uses it" in finding.question
    assert "grew by 90.00 EUR from the three months up to 2026-06 to those up to 2026-09; 10 people" in finding.why
    assert [row["evidence"] for row in finding.evidence] == [
        f"10 active people, {each} EUR each a month" for each in ("10.00", "12.00", "15.00")
    ]
    assert {row["data_date"] for row in finding.evidence} == {"2026-09-28"}  # the day of the newest report
    assert company.findings("R34") == []
    settings.put(company.catalog, "unit_cost_percent", "30", f"tool:{tool}")
    assert company.findings("R25") == []


@pytest.mark.parametrize(
    ("now", "asks"),
    [((110, 11), 1), ((100, 12), 0), ((130, 12), 0)],  # more people for as much cost; each of them dearer
)
def test_r34_tells_of_a_tool_that_costs_more_and_no_more_for_each(
    company: Company, now: tuple[int, int], asks: int
) -> None:
    used(company, [(100, 10), now])
    assert len(company.findings("R34")) == asks


@pytest.mark.parametrize(
    ("quarters", "asks"),
    [
        ([(1000, 10), (1101, 10), (1213, 10)], True),  # 10.1 and 10.2 % more for each
        ([(100, 10), (200, 10), (200, 5)], False),  # dearer, for as much as before
        ([(100, 10), (200, 10), (201, 5)], True),
    ],
)
def test_r25_asks_of_a_tool_by_a_tenth_and_where_it_costs_more(
    company: Company, quarters: list[tuple[int, int]], asks: bool
) -> None:
    used(company, quarters)
    assert [one.severity for one in company.findings("R25")] == (["medium"] if asks else [])


def test_r25_says_how_much_dearer_each_is(company: Company) -> None:
    growing(company, [(200, 100), (300, 100), (500, 100)])
    used(company, [(100, 10), (150, 10), (250, 10)])
    case, tool = company.findings("R25")
    assert "costs 150 % more for each of its tickets" in case.question
    assert "costs 150 % more for each person who uses it" in tool.question
    assert (case.severity, tool.severity) == ("medium", "medium")


def test_r25_judges_no_tool_whose_report_seems_to_have_stopped(company: Company) -> None:
    used(company, [(100, 3), (120, 3), (150, 3)])
    assert len(company.findings("R25")) == 1
    source, contract = company.catalog.writer.execute(
        "SELECT id, subscription_id FROM activity_source ORDER BY covers_to DESC"
    ).fetchone()
    for _ in range(5):
        company.seat(contract, source, "2025-11-03")
    assert company.findings("R25") == []  # six of nine stopped on one day: R28 asks


@pytest.mark.parametrize(
    "change",
    [
        "reports = 'login' WHERE covers_to < '2026-05-01'",  # who logs in is not who works with it
        "covers_from = date(covers_to, '-20 days') WHERE covers_to > '2026-09-01'",  # that is no month
    ],
)
def test_r25_compares_reports_of_one_kind_and_of_whole_months(company: Company, change: str) -> None:
    used(company, [(100, 10), (120, 10), (150, 10)])
    company.catalog.writer.execute(f"UPDATE activity_source SET {change}")
    assert company.findings("R25") == []


@pytest.mark.parametrize(
    ("quarters", "values"),
    [
        ([(100, 10), (110, 10), (130, 10)], {}),  # the first rise is of 10 %, no more
        ([(100, 10), (200, 10), (115, 5)], {}),  # dearer, but nothing grows
        ([(120, 10), (150, 10)], {}),  # six months are known
        ([(100, 10), (120, 10), (150, 10)], {"spend_class": "cost_of_revenue"}),
        ([(100, 10), (120, 10), (150, 10)], {"retention_days": 7}),
        ([(100, 10), (120, 10), (150, 10)], {"telemetry_off": 1}),
        ([(100, 10), (120, 10), (150, 10)], {"reports": "none"}),
    ],
)
def test_r25_is_silent_of_a_tool_for_each_guard(
    company: Company, quarters: list[tuple[int, int]], values: dict[str, Any]
) -> None:
    used(company, quarters, **values)
    assert company.findings("R25") == []


def test_r25_leaves_a_tool_to_its_use_case_and_to_reports_of_every_contract(company: Company) -> None:
    tool = used(company, [(100, 10), (120, 10), (150, 10)])
    other = company.subscription(tool, price=None)
    company.seat(other)
    assert company.findings("R25") == []  # who of the second contract was active is not known
    company.catalog.writer.execute("UPDATE subscription SET archived = 1 WHERE id = ?", (other,))
    assert len(company.findings("R25")) == 1
    number = company.catalog.writer.execute("SELECT id FROM subscription WHERE archived = 0 AND tool_id = ?", (tool,))
    case = use_case(company, unit="tickets", stage="production")
    company.add("allocation", subscription_id=number.fetchone()[0], use_case_id=case, share="1")
    assert len(company.findings("R25")) == 1  # the use case has no volume yet
    company.add(
        "measure", use_case_id=case, metric="tickets", value="9", period_start="2026-09-01", period_end="2026-09-30"
    )
    assert company.findings("R25") == []


def test_r25_takes_a_report_of_the_first_days_of_a_month_for_the_month_before(company: Company) -> None:
    used(company, [(100, 10), (120, 10), (150, 10)], until="14")  # September has no report of its own then
    assert company.findings("R25") == []
    assert company.findings("R34") == []


def test_r34_tells_of_a_tool_that_grows_with_its_people(company: Company) -> None:
    tool = used(company, [(300, 10), (330, 13)])
    (finding,) = company.findings("R34")
    assert finding.subject.key == f"tool:{tool}"
    assert "30 % more active people for 10 % more cost" in finding.question
    assert finding.severity == "info"
    assert len(finding.evidence) == 2
