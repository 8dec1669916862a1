"""Vendors' formats on small files of our own making: what is payable, whose it is, and which day it is for."""

from __future__ import annotations

from desktop_app.imports.model import Choices
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.sheets import column, parsed_text


def form(result: ParsedSheet) -> str:
    assert result.recognition is not None
    return result.recognition.format_id


def test_mimo_charges_the_consumed_amount_and_not_its_parts() -> None:
    result = parsed_text(
        "Date,Model,API Key,Currency,Consumed Amount,Input Hit Amount,Input Miss Amount,Output Amount,Total Tokens\n"
        "2026-09-01,mimo-v2,sk-1,CNY,12.50,2.00,4.50,6.00,150000\n"
        "2026-09-02,mimo-v2,sk-1,CNY,0.75,0.25,0.25,0.25,9000\n"
    )
    assert form(result) == "mimo-usage"
    assert column(result, "amount") == [12_500_000, 750_000]
    assert column(result, "currency") == ["CNY", "CNY"]
    assert result.recognition is not None
    assert [use.header for use in result.recognition.columns if use.secret] == ["API Key"]


def test_claude_code_spend_is_of_the_period_in_the_files_name() -> None:
    text = "User,Lines this Month,Spend this Month (USD)\nann@example.com,64230,18.20\nbo@example.com,120,0.40\n"
    result = parsed_text(text, Choices(decimal="."), name="claude_code_team_2026-09-01_to_2026-09-30.csv")
    assert form(result) == "claude-code-team"
    assert column(result, "amount") == [18_200_000, 400_000]
    assert column(result, "service_from") == ["2026-09-01", "2026-09-01"]
    assert column(result, "service_to") == ["2026-09-30", "2026-09-30"]


def test_a_directory_tells_people_and_no_use() -> None:
    result = parsed_text(
        "User,Login,Status,Activation date,Authentication Source,Last Login,Last Password Change\n"
        "Ann Lee,ann@example.com,ACTIVE,2025-01-15T08:00:00Z,Okta,2026-09-30T07:00:00Z,2026-06-01T07:00:00Z\n"
        "Bo Ek,bo@example.com,DEPROVISIONED,2024-03-01T08:00:00Z,Okta,,2026-06-01T07:00:00Z\n"
    )
    assert form(result) == "okta-people"
    assert column(result, "email") == ["ann@example.com", "bo@example.com"]
    assert column(result, "start_date") == [None, None]  # of the account, not of the person
    assert column(result, "status") == ["active", "inactive"]
