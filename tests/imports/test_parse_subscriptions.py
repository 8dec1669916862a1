# ruff: noqa: E501 - the lines of real files are as long as they are
from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.imports.model import Choices, Kind
from desktop_app.imports.parse_periods import period_of, period_of_price
from desktop_app.imports.parse_terms import (
    channel_of,
    class_of,
    model_of,
    notice_of,
    state_of,
    yes_no,
)
from tests.imports.sheets import actions, column, parsed_text, reasons

TRACKER = """Our AI tools,,,,,,,,,,,,
,,,,,,,,,,,,
Tool,Vendor,Plan,Seats,Price per seat / month,Currency,Billing cycle,Start date,Renewal date,Auto-renew,Notice period,Owner,Class
ChatGPT,OpenAI,Enterprise,120,60.00,USD,Annual,2026-01-01,2026-12-31,Yes,60 days,ann@example.com,Opex
Claude,Anthropic,Team,30,25.50,EUR,Monthly,2026-02-15,,no,3 months,Bo,Experiment
Runway,Runway AI,,,95.00,USD,monthly,2026-03-13,2027-03-12,,,,COGS
Total,,,150,,,,,,,,,
"""


def test_whether_removed_seats_are_credited_is_read_as_yes_no_or_not_known() -> None:
    result = parsed_text(
        "Tool,Vendor,Seats,Currency,Price,Renewal date,True-down,Prorated credit\n"
        "Claude,Anthropic,30,EUR,25.50,2026-12-31,yes,yes\n"
        "ChatGPT,OpenAI,12,USD,30.00,2026-12-31,no,no\n"
        "Runway,Runway AI,5,USD,95.00,2026-12-31,,\n"
    )
    assert column(result, "credits_by_day") == [1, 0, None]
    assert column(result, "true_down") == [1, 0, None]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Cycle start", "cycle_start"),
        ("seats on the first day of the period", "cycle_start"),
        ("Zu Beginn", "cycle_start"),
        ("Peak in the month", "peak"),
        ("high-water mark", "peak"),
        ("End of month", "last_day"),
        ("last_day", "last_day"),
        ("Stichtag 31.", "last_day"),
        ("see contract", None),
        ("", None),
    ],
)
def test_the_day_on_which_a_bill_counts_seats_is_read_from_its_words(text: str, read: str | None) -> None:
    result = parsed_text(
        "Tool,Vendor,Seats,Currency,Price,Renewal date,True-up basis\n"
        f"Claude,Anthropic,30,EUR,25.50,2026-12-31,{text}\n"
    )
    assert column(result, "seats_counted") == [read]


def test_a_tracker_as_people_keep_it() -> None:
    result = parsed_text(TRACKER)
    assert result.question is None
    assert result.recognition is not None
    assert (result.recognition.kind, result.recognition.header_row) == (Kind.SUBSCRIPTIONS, 3)
    assert actions(result) == {"-": 3, "total": 1}
    assert column(result, "name") == ["ChatGPT Enterprise", "Claude Team", "Runway"]
    assert column(result, "quantity") == [120, 30, None]
    assert column(result, "unit_price") == ["60.00", "25.50", "95.00"]
    assert column(result, "period_months") == [1, 1, 1]
    assert column(result, "currency") == ["USD", "EUR", "USD"]
    assert column(result, "end_date") == ["2026-12-31", None, "2027-03-12"]
    assert column(result, "auto_renew") == [1, 0, None]
    assert column(result, "notice_days") == [60, 92, None]
    assert column(result, "spend_class") == ["operating_expense", "experiment", "cost_of_revenue"]
    assert column(result, "pricing_model") == ["seat", "seat", "flat"]


def price(header: str, row: str) -> tuple[object, object, object]:
    """Quantity, unit price and months of a tracker with one row."""
    result = parsed_text(f"Tool,Renewal date,Currency,{header}\nChatGPT,2026-12-31,USD,{row}\n")
    assert result.question is None
    return column(result, "quantity")[0], column(result, "unit_price")[0], column(result, "period_months")[0]


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("Seats,Price per seat,Billing cycle", "10,30,monthly", (10, "30", 1)),
        ("Seats,Price per seat,Billing cycle", "10,360,annual", (10, "360", 12)),
        ("Seats,Price per seat per year,Billing cycle", "10,360,monthly", (10, "360", 12)),
        ("Seats,Price per user / month,Billing cycle", "10,30,annually", (10, "30", 1)),
        ("Seats,Price,Billing cycle", "10,30/user/month,annually", (10, "30", 1)),
        ("Seats,Price per seat,Billing cycle", "25 seats,$30,every 12 months", (25, "30", 12)),
        ("Seats,Price per seat,Billing cycle", "10,30,quarterly", (10, "30", 3)),
        ("Seats,Annual cost", '10,"3,600.00"', (10, "360", 12)),
        ("Seats,Monthly cost", "10,300", (10, "30", 1)),
        ("Annual cost", '"12,000.00"', (None, "12000", 12)),
        ("Cost,Billing cycle", "500,monthly", (None, "500", 1)),
        ("Seats,Price per seat,Billing cycle,Annual cost", "10,30,annual,3600", (10, "30", 1)),
    ],
)
def test_the_price_of_one_unit_and_the_months_it_is_for(header: str, row: str, expected: tuple[object, ...]) -> None:
    assert price(header, row) == expected


@pytest.mark.parametrize(
    ("cycle", "expected"),
    [
        ("weekly", ("364", 12)), ("per week", ("364", 12)), ("daily", ("2555", 12)), ("fortnightly", ("182", 12)),
        ("every 4 weeks", ("91", 12)), ("semi-monthly", ("168", 12)), ("as agreed", (None, 1)), ("", ("7", 1)),
    ],
)  # fmt: skip
def test_a_cycle_of_no_whole_months_is_never_read_as_monthly(cycle: str, expected: tuple[str | None, int]) -> None:
    result = parsed_text(
        f"Tool,Seats,Price per seat,Currency,Billing cycle\nChatGPT,10,7,EUR,{cycle}\nX,1,1,EUR,annual\n"
    )
    assert (column(result, "unit_price")[0], column(result, "period_months")[0]) == expected
    assert len(result.problems) == (1 if expected[0] is None else 0)


def test_twelve_monthly_is_monthly_and_the_doubt_is_said() -> None:
    text = "Tool,Seats,Price per seat,Currency,Billing cycle\nChatGPT,10,30,USD,12 monthly\n"
    result = parsed_text(text)
    assert column(result, "period_months") == [1]
    assert [problem.column for problem in result.problems] == ["Billing cycle"]
    assert "read as due every month" in result.problems[0].message


def test_the_rows_own_yearly_cost_settles_the_doubt() -> None:
    text = "Tool,Seats,Price per seat,Currency,Billing cycle,Annual cost\nChatGPT,10,30,USD,12 monthly,300\n"
    assert column(parsed_text(text), "period_months") == [12]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Monthly", 1), ("per month", 1), ("12 monthly", 1), ("12 x monthly", 1), ("12 monthly payments", 1),
        ("every 12 months", 12), ("12 months", 12), ("12-month", 12), ("12-monthly", 12), ("Annual", 12),
        ("annually in advance", 12), ("yearly", 12), ("p.a.", 12), ("quarterly", 3), ("3 years", 36), ("jährlich", 12),
        ("monatlich", 1), ("1 Jahr", 12), ("mensuel", 1), ("anual", 12), ("6", 6), ("", None), ("on request", None), ("semi-annual", 6),
    ],
)  # fmt: skip
def test_words_of_billing_cycles(text: str, months: int | None) -> None:
    assert period_of(text)[0] == months


@pytest.mark.parametrize(
    ("header", "months"),
    [
        ("Price per seat", None),
        ("Price / user / month", 1),
        ("Annual price per seat", 12),
        ("Cost per year", 12),
        ("Semi-annual price", 6),
        ("Bi-monthly price", None),
    ],
)
def test_what_a_price_is_for_by_its_header(header: str, months: int | None) -> None:
    assert period_of_price(header) == months


@pytest.mark.parametrize(
    ("text", "header", "end", "days"),
    [
        ("60 days", "Notice", None, 60),
        ("60", "Notice days", None, 60),
        ("3", "Notice period (months)", dt.date(2026, 12, 31), 92),
        ("3 months", "Notice", dt.date(2026, 12, 31), 92),
        ("3 months", "Notice", dt.date(2026, 3, 31), 90),
        ("1 month", "Notice", dt.date(2026, 3, 31), 31),
        ("3 months", "Notice", None, 92),
        ("4 weeks", "Notice", None, 28),
        ("30 Tage", "Kündigungsfrist", None, 30),
        ("3 Monate zum Laufzeitende", "Kündigungsfrist", dt.date(2026, 12, 31), 92),
        ("1 year", "Notice", dt.date(2026, 12, 31), 365),
        ("none", "Notice", None, 0),
        ("see contract", "Notice", None, None),
        ("30 calendar days before the end", "Notice", None, 30),
        ("90 (days)", "Notice", None, 90),
        ("3 volle Monate", "Kündigungsfrist", dt.date(2026, 12, 31), 92),
        ("2 mois", "Préavis", dt.date(2026, 12, 31), 61),
        ("3", "Préavis (mois)", dt.date(2026, 12, 31), 92),
        ("1 mes", "Preaviso", dt.date(2026, 12, 31), 31),
        ("1 maand", "Opzegtermijn", dt.date(2026, 12, 31), 31),
        ("1 jaar", "Opzegtermijn", dt.date(2026, 12, 31), 365),
        ("1 mês", "Aviso prévio", dt.date(2026, 12, 31), 31),
        ("1 année", "Préavis", dt.date(2026, 12, 31), 365),
        ("1 Quartal", "Kündigungsfrist", dt.date(2026, 12, 31), 92),
        ("60 prior to renewal", "Notice", None, 60),
        ("3 prior to renewal", "Notice", None, None),
        ("2026-09-30", "Notice", None, None),
        ("1.5 months", "Notice", None, None),
    ],
)
def test_notice_periods_are_days(text: str, header: str, end: dt.date | None, days: int | None) -> None:
    assert notice_of(text, end, header) == days


def test_a_notice_that_cannot_be_read_is_a_problem_not_a_guess() -> None:
    text = "Tool,Seats,Renewal date,Notice period\nChatGPT,10,2026-12-31,see contract\n"
    result = parsed_text(text)
    assert column(result, "notice_days") == [None]
    assert [problem.message for problem in result.problems] == ["'see contract' is no notice period"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Yes", 1), ("auto", 1), ("Ja, jährlich", 1), ("No", 0), ("manual", 0), ("", None), ("?", None), ("WAHR", 1),
        ("Faux", 0), ("J", 1), ("☑", 1), ("FALSCH", 0), ("Verdadero", 1), ("onwaar", 0), ("O prazo é de 30 dias", None),
    ],
)  # fmt: skip
def test_yes_and_no(word: str, expected: int | None) -> None:
    assert yes_no(word) == expected


def test_words_of_contracts() -> None:
    assert class_of("Productivity") is None
    assert class_of("cost of revenue") == "cost_of_revenue"
    assert class_of("Pilot (R&D)") == "experiment"
    assert channel_of("Company credit card") == "card"
    assert channel_of("AWS Marketplace") == "marketplace"
    assert state_of("Cancelled") == "Closed"
    assert state_of("Live") == "Active"
    assert state_of("") is None
    assert model_of("usage-based", None) == "usage"
    assert model_of("", 5) == "seat"


def test_signs_in_prices_name_the_currency_of_their_row() -> None:
    text = "Tool,Seats,Price per seat,Renewal date\nChatGPT,10,$30.00,2026-12-31\nClaude,5,€25.50,2026-12-31\n"
    assert column(parsed_text(text), "currency") == ["USD", "EUR"]


def test_a_price_without_any_currency_is_asked_for() -> None:
    text = "Tool,Seats,Price per seat,Renewal date\nChatGPT,10,30.00,2026-12-31\n"
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.code == "currency"
    assert column(parsed_text(text, Choices(currency="USD")), "currency") == ["USD"]


def test_rows_without_a_tool_are_rejected_and_headings_are_not_rows() -> None:
    text = "Tool,Seats,Price per seat,Currency\nCoding,,,\nCopilot,10,19.00,USD\n,4,5.00,USD\n"
    result = parsed_text(text)
    assert actions(result) == {"-": 1, "rejected": 1}
    assert reasons(result) == ["the row names no tool"]


def test_a_german_tracker() -> None:
    text = """Anwendung;Anbieter;Lizenzen;Preis pro Lizenz;Währung;Abrechnung;Vertragsende;Kündigungsfrist;Automatische Verlängerung;Kostenstelle
ChatGPT;OpenAI;50;1.234,50;EUR;jährlich;31.12.2026;3 Monate;ja;4711
"""
    result = parsed_text(text, delimiter=";")
    assert result.question is None
    assert column(result, "unit_price") == ["1234.50"]
    assert column(result, "end_date") == ["2026-12-31"]
    assert column(result, "notice_days") == [92]
    assert column(result, "cost_centre") == ["4711"]


@pytest.mark.parametrize(
    ("cells", "caps"),
    [(("5 %", "7.5 %"), ["5", "7.5"]), (("0.05", "0.075"), ["5", "7.5"]), (("5", "0.5"), ["5", "0.5"]),
     (("0.5 %", "0.75 %"), ["0.5", "0.75"]), (("1", "0"), ["1", "0"])],
)  # fmt: skip
def test_a_cap_that_a_spreadsheet_shows_in_percent_is_not_a_hundredth_of_it(
    cells: tuple[str, str], caps: list[str]
) -> None:
    rows = "".join(f"Tool {n},Vendor,10,40,USD,{cell}\n" for n, cell in enumerate(cells))
    result = parsed_text(f"Tool,Vendor,Seats,Price per seat,Currency,Price cap\n{rows}")
    assert column(result, "price_cap_percent") == caps
    assert any("parts of one" in note for note in result.notes) == (cells[0] == "0.05")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("10,1E+300,USD,2026-01-01,2026-12-31", "is more than any contract costs"),
        ("1000000000,99999,USD,2026-01-01,2026-12-31", "99999 is more than any contract costs"),
        ("10,20,USD,2026-06-01,2026-01-31", "the term ends on 2026-01-31, before it begins on 2026-06-01"),
    ],
)
def test_a_contract_that_cannot_be_is_rejected(row: str, reason: str) -> None:
    head = "Subscription,Vendor,Tool,Seats,Price per seat / month,Currency,Start date,End date\n"
    result = parsed_text(f"{head}A,OpenAI,ChatGPT,{row}\nB,OpenAI,ChatGPT,10,20,USD,2026-01-01,2026-12-31\n")
    assert actions(result) == {"rejected": 1, "-": 1}
    assert reason in reasons(result)[0]


@pytest.mark.parametrize(
    ("head", "end", "price", "months"),
    [
        ("Contract Value", "2028-12-31", "1080", 36), ("Purchase Cost", "2028-12-31", "1080", 36),
        ("Contract Value", "2026-12-31", "1080", 12), ("Cost", "2028-12-31", "1080", 12),
        ("Contract Value", "2028-11-17", "1080", 12),
    ],
)  # fmt: skip
def test_what_a_contract_costs_is_for_its_whole_term(head: str, end: str, price: str, months: int) -> None:
    result = parsed_text(f"Tool,Seats,{head},Currency,Start date,End date\nCursor,10,10800,EUR,2026-01-01,{end}\n")
    assert (column(result, "unit_price"), column(result, "period_months")) == ([price], [months])
    assert any("the whole term" in note for note in result.notes) == (months != 12)
