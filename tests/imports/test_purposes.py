"""Use cases and budgets from spreadsheets: what makes a record, what corrects one, what is asked or rejected."""

from __future__ import annotations

import pytest

from desktop_app.imports.spans import span_of
from tests.imports.importing import Desk, counts

HEAD = "Use Case,Kind,Owner,Team,Stage,Spend Class,Purpose,KPI,Kill Criterion,Review Date,Budget (EUR),Kill Switch\n"
TRIAGE = "Ticket triage,Agent,ada@example.com,Support,Live,COGS,Answer first,tickets a day,no gain,2026-12-01,{},yes\n"
BUDGETS = "Team,Tool,Use Case,Budget Period,Budget Amount,Currency\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026", ("2026-01-01", "2026-12-31")),
        ("FY 2026", ("2026-01-01", "2026-12-31")),
        ("Q1 2026", ("2026-01-01", "2026-03-31")),
        ("2024-Q4", ("2024-10-01", "2024-12-31")),
        ("Feb 2024", ("2024-02-01", "2024-02-29")),
        ("2026-09", ("2026-09-01", "2026-09-30")),
        ("soon", (None, None)),
        ("2026-01-15", (None, None)),
    ],
)
def test_periods(text: str, wanted: tuple[str | None, str | None]) -> None:
    assert span_of(text) == wanted


def test_a_list_of_use_cases_makes_records_with_owner_and_team(desk: Desk) -> None:
    sheet = desk.take("cases.csv", HEAD + TRIAGE.format("1500.50"))
    assert counts(sheet) == {"added": 1}
    assert sheet["records"] == {"use_case": 1}
    assert desk.rows(
        "SELECT u.name, u.kind, p.email, t.name, stage, spend_class, why, value_measure, kill_criterion, review_by,"
        " budget, currency, kill_switch FROM use_case u JOIN person p ON p.id = owner_id"
        " JOIN team t ON t.id = u.team_id"
    ) == [
        ("Ticket triage", "agent", "ada@example.com", "Support", "production", "cost_of_revenue", "Answer first",
         "tickets a day", "no gain", "2026-12-01", 1_500_500_000, "EUR", "yes"),
    ]  # fmt: skip


def test_the_same_use_case_again_is_known_and_another_budget_changes_it(desk: Desk) -> None:
    desk.take("a.csv", HEAD + TRIAGE.format("1500"))
    assert counts(desk.take("b.csv", HEAD + TRIAGE.format("1500") + "\n")) == {"duplicates": 1}
    changed = desk.take("c.csv", HEAD + TRIAGE.format("1800"))
    assert counts(changed) == {"updated": 1}
    blank = desk.take("d.csv", "Use Case,Stage,Purpose\nticket triage,,\nNew one,someday,Try\n")
    assert counts(blank) == {"added": 1, "duplicates": 1}
    assert "someday" in blank["problems"][0]["message"]
    assert desk.rows("SELECT name, budget, stage FROM use_case ORDER BY name") == [
        ("New one", None, "idea"), ("Ticket triage", 1_800_000_000, "production"),
    ]  # fmt: skip
    desk.undo()
    desk.undo()
    assert desk.rows("SELECT name, budget FROM use_case") == [("Ticket triage", 1_500_000_000)]


def test_budgets_for_company_team_tool_and_use_case(desk: Desk) -> None:
    desk.take("cases.csv", HEAD + TRIAGE.format(""))
    desk.take("people.csv", "Name,E-mail,Team,Start date\nBo,bo@example.com,Design,2024-01-15\n")
    desk.take(
        "tracker.csv",
        "Subscription,Vendor,Tool,Seats,Unit price,Currency,Billing cycle\nCursor,Anysphere,Cursor,5,32,USD,monthly\n",
    )
    sheet = desk.take(
        "budgets.csv",
        BUDGETS
        + ",,,2026,100000,EUR\nDesign,,,Q3 2026,5000,EUR\n,Cursor,,Sep 2026,900,USD\n,,ticket triage,2026,1800,EUR\n"
        ",Nobody knows,,2026,1,EUR\nSales,,,2026,700,EUR\n,,,soon,1,EUR\nTotal,,,,108400,EUR\n",
    )
    assert counts(sheet) == {"added": 5, "totals_rows": 1, "rejected": 2}
    assert sorted(problem["row"] for problem in sheet["problems"]) == [6, 8]
    assert desk.rows(
        "SELECT scope, coalesce(team.name, t.name, u.name), start_date, end_date, amount, b.currency FROM budget b"
        " LEFT JOIN team ON team.id = scope_id LEFT JOIN tool t ON t.id = scope_id"
        " LEFT JOIN use_case u ON u.id = scope_id ORDER BY scope, 2"
    ) == [
        ("company", None, "2026-01-01", "2026-12-31", 100_000_000_000, "EUR"),
        ("team", "Design", "2026-07-01", "2026-09-30", 5_000_000_000, "EUR"),
        ("team", "Sales", "2026-01-01", "2026-12-31", 700_000_000, "EUR"),
        ("tool", "Cursor", "2026-09-01", "2026-09-30", 900_000_000, "USD"),
        ("use_case", "Ticket triage", "2026-01-01", "2026-12-31", 1_800_000_000, "EUR"),
    ]  # fmt: skip


def test_another_amount_for_the_same_budget_corrects_it(desk: Desk) -> None:
    desk.take("a.csv", BUDGETS + "Design,,,2026,5000,EUR\n,,,2026,9000,EUR\n")
    again = desk.take("b.csv", BUDGETS + "design,,,2026,6000,EUR\n,,,2026,9000,EUR\n")
    assert counts(again) == {"updated": 1, "duplicates": 1}
    assert desk.rows("SELECT amount FROM budget ORDER BY amount") == [(6_000_000_000,), (9_000_000_000,)]
    desk.undo()
    assert desk.rows("SELECT amount FROM budget ORDER BY amount") == [(5_000_000_000,), (9_000_000_000,)]


def test_a_budget_with_a_column_for_each_month_is_turned(desk: Desk) -> None:
    sheet = desk.take(
        "budget.csv",
        "Department,Currency,Jan 2026,Feb 2026,Mar 2026\nDesign,EUR,100,110,120\nTotal,EUR,100,110,120\n",
        format_id="budgets",
    )
    assert desk.rows("SELECT start_date, end_date, amount FROM budget ORDER BY start_date") == [
        ("2026-01-01", "2026-01-31", 100_000_000),
        ("2026-02-01", "2026-02-28", 110_000_000),
        ("2026-03-01", "2026-03-31", 120_000_000),
    ]
    assert sheet["format"] == "budgets"
