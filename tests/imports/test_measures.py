"""Measures, shares of cost and commitments from spreadsheets."""

from __future__ import annotations

import openpyxl
import pytest

from tests.imports.importing import Desk, counts

CASES = "Use Case,Kind,Stage,Unit,Value per Unit,Currency,Hypothesis,Kill Switch By\n"
TRACKER = "Subscription,Vendor,Tool,Seats,Unit price,Currency,Billing cycle\n"
MEASURES = "Use Case,Month,Metric,Value,Currency\n"


@pytest.fixture
def known(desk: Desk) -> Desk:
    desk.take("cases.csv", CASES + "Ticket triage,agent,production,tickets,4.20,EUR,Faster,ada@example.com\n")
    desk.take("tracker.csv", TRACKER + "Claude API,Anthropic,Claude API,,,USD,monthly\n")
    return desk


def test_a_use_case_brings_what_counts_it_and_what_it_is_worth(known: Desk) -> None:
    assert known.rows(
        "SELECT unit, value_per_unit, currency, hypothesis, p.email FROM use_case JOIN person p"
        " ON p.id = kill_switch_by_id"
    ) == [("tickets", "4.20", "EUR", "Faster", "ada@example.com")]
    again = known.take("again.csv", CASES + "ticket triage,agent,production,tickets,4.20,EUR,Faster,ada@example.com\n")
    assert counts(again) == {"duplicates": 1}


def test_measures_by_month_are_added_known_and_corrected(known: Desk) -> None:
    sheet = known.take(
        "measures.csv",
        MEASURES + "Ticket triage,2026-08,tickets,1200,\nTicket triage,2026-09,tickets,1350.5,\n"
        "ticket triage,2026-09,Revenue,9000,EUR\nTicket triage,2026-09,Revenue,1,\nNobody,2026-09,tickets,1,\n"
        "Ticket triage,2026-09,retries,-3,\n",
    )
    assert sheet["format"] == "measures"
    assert counts(sheet) == {"added": 3, "rejected": 3}
    assert known.rows("SELECT period_start, period_end, metric, value, currency FROM measure ORDER BY 1, 3") == [
        ("2026-08-01", "2026-08-31", "tickets", "1200", None),
        ("2026-09-01", "2026-09-30", "revenue", "9000", "EUR"),
        ("2026-09-01", "2026-09-30", "tickets", "1350.5", None),
    ]
    again = known.take(
        "again.csv", MEASURES + "Ticket triage,2026-08,tickets,1200,\nTicket triage,2026-09,tickets,1400,\n"
    )
    assert counts(again) == {"updated": 1, "duplicates": 1}
    known.undo()
    known.undo()
    assert known.value("SELECT count(*) FROM measure") == 0
    known.redo()
    assert known.value("SELECT count(*) FROM measure") == 3


@pytest.mark.parametrize(("cell", "share"), [("40%", "0.4"), ("40", "0.4"), ("0.4", "0.4"), ("33.3 %", "0.333")])
def test_shares_are_hundredths_where_the_column_says_so(known: Desk, cell: str, share: str) -> None:
    sheet = known.take("shares.csv", f"Subscription,Use Case,Share\nClaude API,Ticket triage,{cell}\n")
    assert (sheet["format"], counts(sheet)) == ("allocations", {"added": 1})
    assert known.rows("SELECT share, project FROM allocation") == [(share, None)]


def test_a_share_can_be_a_project_of_the_metered_use(known: Desk) -> None:
    sheet = known.take(
        "shares.csv", "Subscription,Use Case,Team,Share,Project\nClaude API,Ticket triage,,,triage-prod\n"
        "Claude API,Ticket triage,,40%,triage-prod\nClaude API,,,40%,\n"
    )  # fmt: skip
    assert counts(sheet) == {"added": 1, "rejected": 2}
    assert known.rows("SELECT share, project FROM allocation") == [(None, "triage-prod")]


def test_commitments_with_their_period(known: Desk) -> None:
    sheet = known.take(
        "commitments.csv",
        "Subscription,Kind,Committed Amount,Currency,Start Date,End Date,Rolls Over\n"
        "Claude API,commitment,60000,USD,2026-01-01,2026-12-31,no\n"
        "Claude API,Credit,500,USD,2026-01-01,2026-12-31,yes\n",
    )
    assert (sheet["format"], counts(sheet)) == ("commitments", {"added": 2})
    assert known.rows("SELECT kind, amount, currency, end_date, rolls_over FROM commitment ORDER BY kind") == [
        ("commitment", 60_000_000_000, "USD", "2026-12-31", 0),
        ("credit", 500_000_000, "USD", "2026-12-31", 1),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Subscription,Kind,Amount,Currency,Start,Expiry\nClaude API,Commitment,60000,USD,2026-01-01,2026-12-31\n"
        "Claude API,Prepaid credit,500,USD,2026-01-01,2026-12-31\n",
        "Abonnement;Art;Betrag;Währung;Beginn;Ablauf\nClaude API;Zusage;60.000,00;USD;01.01.2026;31.12.2026\n"
        "Claude API;Guthaben;500,00;USD;01.01.2026;31.12.2026\n",
        "Suscripción;Tipo;Importe;Moneda;Inicio;Vencimiento\nClaude API;Compromiso;60000;USD;01/01/2026;31/12/2026\n"
        "Claude API;Crédito;500;USD;01/01/2026;31/12/2026\n",
    ],
)
def test_commitments_are_told_by_their_kinds_where_no_head_tells_them(known: Desk, text: str) -> None:
    sheet = known.take("list.csv", text)
    assert (sheet["format"], counts(sheet)) == ("commitments", {"added": 2})
    assert known.rows("SELECT kind, amount, end_date FROM commitment ORDER BY kind") == [
        ("commitment", 60_000_000_000, "2026-12-31"),
        ("credit", 500_000_000, "2026-12-31"),
    ]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Committed Spend", "commitment"), ("Credit Amount", "credit"), ("Zusage", "commitment"),
        ("Montant engagé", "commitment"),
    ],
)  # fmt: skip
def test_the_head_of_amounts_tells_a_credit_where_no_kind_is_given(known: Desk, head: str, kind: str) -> None:
    sheet = known.take("a.csv", f"Contract,{head},Currency,Start,Expires\nClaude API,500,EUR,2026-01-01,2026-12-31\n")
    assert (sheet["format"], counts(sheet)) == ("commitments", {"added": 1})
    assert known.rows("SELECT kind FROM commitment") == [(kind,)]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Commitments with vendors 2026", "commitment"), ("Prepaid credits", "credit"), ("Zusagen 2026", "commitment"),
        ("Commitments and prepaid credits", "commitment"),
    ],
)  # fmt: skip
def test_a_title_tells_commitments_where_neither_kind_nor_head_does(known: Desk, title: str, kind: str) -> None:
    sheet = known.take(
        "a.csv",
        f"{title},,,,\n,,,,\nContract,Amount,Currency,Start,Expires\nClaude API,500,EUR,2026-01-01,2026-12-31\n",
    )
    assert (sheet["format"], counts(sheet)) == ("commitments", {"added": 1})
    assert known.rows("SELECT kind, amount FROM commitment") == [(kind, 500_000_000)]


def test_the_name_of_a_sheet_tells_budgets_but_not_one_of_what_was_spent(known: Desk) -> None:
    text = "Team,Period,Amount,Currency\nDesign,2026-Q1,5000,EUR\n"
    assert known.take("AI_budget_2026.csv", text)["format"] == "budgets"
    [file] = known.document(known.file("Budget_vs_actual.csv", text))["files"]
    assert file["error"]["code"] == "unknown_format"


def test_a_commitment_without_its_first_day_says_what_is_missing(known: Desk) -> None:
    sheet = known.take("a.csv", "Contract,Commitment,Currency,Expires\nClaude API,500,EUR,2026-12-31\n")
    [problem] = sheet["problems"]
    assert problem["message"] == "the row says when it ends, but not from when on it runs"


def test_other_kinds_tell_no_commitments(known: Desk) -> None:
    text = "Subscription,Type,Amount,Currency,Start,Renewal\nClaude API,SaaS,12000,USD,2026-01-01,2026-12-31\n"
    assert known.take("list.csv", text)["format"] == "subscriptions"


def test_a_workbook_may_hold_use_cases_and_their_figures(known: Desk) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    sheets: dict[str, list[tuple[str | float, ...]]] = {
        "Measures": [("Use Case", "Month", "Metric", "Value"), ("Search", "2026-09", "searches", 40)],
        "Shares": [("Subscription", "Use Case", "Share"), ("Claude API", "Search", 0.5)],
        "Budgets": [("Use Case", "Budget Year", "Budget Amount", "Currency"), ("Search", "2026", 900, "EUR")],
        "Use cases": [("Use Case", "Kind", "Stage"), ("Search", "product", "pilot")],
    }
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = known.folder / "use-cases.xlsx"
    book.save(path)
    [file] = known.document(path)["files"]
    assert [sheet["added"] for sheet in file["sheets"]] == [1, 1, 1, 1]
    tables = ("measure", "allocation", "budget", "use_case")
    counted = f"SELECT {', '.join(f'(SELECT count(*) FROM {table})' for table in tables)}"
    assert known.rows(counted) == [(1, 1, 1, 2)]
    assert known.rows("SELECT u.name FROM budget b JOIN use_case u ON u.id = b.use_case_id") == [("Search",)]
    known.undo()
    assert known.rows(counted) == [(0, 0, 0, 1)]
    known.redo()
    assert known.rows(counted) == [(1, 1, 1, 2)]
    [again] = known.document(path)["files"]
    assert sum(sheet["added"] for sheet in again["sheets"]) == 0
