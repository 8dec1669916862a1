from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.imports.model import Action, Choices
from tests.imports.sheets import actions, column, parsed, sheet_from_file, total

GBP = Choices(currency="GBP")


def test_the_real_copilot_report_is_90_accounts_in_196_rows(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "github" / "octodemo-seat-activity-1774680875.csv"))
    assert result.recognition is not None
    assert result.recognition.format_id == "github-copilot-seats"
    assert actions(result) == {"-": 196}
    accounts, last = column(result, "account"), column(result, "last_active")
    latest: dict[object, str] = {}
    for account, day in zip(accounts, last, strict=True):
        latest[account] = max(latest.get(account, ""), str(day or ""))
    assert len(latest) == 90
    assert sum(not day for day in latest.values()) == 0
    assert sum(day < "2026-01-27" for day in latest.values()) == 25
    assert sum(day < "2025-12-28" for day in latest.values()) == 7
    assert result.facts is not None
    assert (result.facts.data_date, result.facts.retention_days, result.facts.reports) == ("2026-03-28", 90, "action")


@pytest.mark.parametrize(
    ("name", "choices", "rows", "amount", "header_row", "actions_"),
    [
        ("CSV_GPC__25K_August_Data.csv", None, 864, 8_897_758_436_910_000, 1, {"total": 1}),
        ("kew-over-25k-1007.csv", GBP, 9, 272_033_560_000, 1, {"total": 1}),
        ("fera-over-25k-1012.csv", GBP, 13, 1_380_362_920_000, 1, {}),
        ("moj-spend-data-feb-13.csv", GBP, 547, 311_257_186_710_000, 1, {}),
        ("20121221_gpc_october_2012.csv", None, 2597, 5_094_461_590_000, 79, {}),
        ("August_2013_Pub_e_Spend_csv.csv", None, 550, 79_226_341_950_000, 1, {}),
        ("transaction_spend_data_may_10_northern_ireland_office_.xls", GBP, 2, 157_634_020_000, 1, {}),
        ("AHDB-Over-25k-1208.csv", None, 12, 619_214_280_000, 1, {}),
        ("February_2016__25k_data.csv", None, 692, 9_801_038_772_290_000, 1, {}),
    ],
)
def test_public_spending_files_give_their_exact_sums(
    samples: Path,
    name: str,
    choices: Choices | None,
    rows: int,
    amount: int,
    header_row: int,
    actions_: dict[str, int],
) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / name), choices)
    assert result.question is None
    assert result.recognition is not None
    assert result.recognition.header_row == header_row
    assert actions(result) == {"-": rows, **actions_}
    assert total(result, "GBP") == amount


def test_an_unlabelled_total_is_found_and_kept_apart(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / "CSV_GPC__25K_August_Data.csv"))
    totals = [row for row in result.rows if row.action is Action.TOTAL]
    assert [row.row for row in totals] == [866]
    assert result.file_total == (("GBP", 8_897_758_436_910_000),)
    assert column(result, "line_kind").count("credit") == 4
    assert any("72 cells are day numbers" in note for note in result.notes)


def test_accounting_zeros_and_credits_are_read(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / "February_2016__25k_data.csv"))
    assert column(result, "amount").count(0) == 3
    assert column(result, "line_kind").count("credit") == 2
    assert column(result, "vendor_text")[1] == "CARE QUALITY COMMISSION (CQC) CQC033"


def test_the_order_of_dates_is_proven_by_cells(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / "August_2013_Pub_e_Spend_csv.csv"))
    assert result.recognition is not None
    proof = next(use.proof for use in result.recognition.columns if use.header == "Payment date")
    assert proof == "month/day/year: 447 of 550 cells only make sense so, none contradict"


def test_serial_days_are_dates(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / "fera-over-25k-1012.csv"), GBP)
    assert column(result, "date")[:3] == ["2010-12-07", "2010-12-07", "2010-12-08"]


@pytest.mark.parametrize("name", ["kew-over-25k-1007.csv", "moj-spend-data-feb-13.csv", "fera-over-25k-1012.csv"])
def test_a_currency_that_is_nowhere_is_asked_for(samples: Path, name: str) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / name))
    assert result.question is not None
    assert result.question.code == "currency"
    assert "--currency" in result.question.options
    assert not result.rows


def test_a_header_alone_is_nothing_to_import(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "uk-gov-spend" / "gla-over-25k-1005.csv"))
    assert result.question is None
    assert result.recognition is not None
    assert (result.recognition.header_row, len(result.rows)) == (3, 0)


@pytest.mark.parametrize(
    ("name", "amounts", "first", "last"),
    [
        ("simple_saas_agreements_a1.csv", [10_000], "2025-04-01", "2026-03-31"),
        ("simple_saas_agreements_a2.csv", [50_000], "2025-04-01", "2026-03-31"),
        ("simple_saas_agreements_a3.csv", [1_000], "2025-04-01", "2026-03-31"),
        ("virtual_currency_pricing_model_a1.csv", [200_000], "2025-04-01", "2026-03-31"),
        ("saas_spend_agreements_a1.csv", [48, 120, 60, 972], "2025-04-01", "2025-04-30"),
    ],
)
def test_focus_takes_the_billed_cost_and_proves_dates_by_whole_months(
    samples: Path, name: str, amounts: list[int], first: str, last: str
) -> None:
    result = parsed(sheet_from_file(samples / "focus" / "saas_examples" / name))
    assert result.question is None
    assert result.recognition is not None
    assert result.recognition.format_id == "focus"
    assert column(result, "amount") == [amount * 1_000_000 for amount in amounts]
    assert column(result, "service_from")[0] == first
    assert column(result, "service_to")[0] == last


def test_a_code_that_is_no_currency_is_never_relabelled(samples: Path) -> None:
    result = parsed(sheet_from_file(samples / "azure" / "koku_azure_version_2.csv"))
    assert total(result, "USD") == 0
    assert result.question is not None


@pytest.mark.parametrize(
    ("name", "format_id", "rows", "amount"),
    [
        ("azure/EA_ActualCost_Small.csv", "azure-cost", 11, 8_545_008),
        ("aws/koku_test_cur.csv", "aws-cost", 19, 82_750),
        ("gcp/koku_gcp_bq_202011.csv", "gcp-billing", 25, 0),
    ],
)
def test_cloud_bills_are_exact_though_every_row_is_finer_than_a_micro_unit(
    samples: Path, name: str, format_id: str, rows: int, amount: int
) -> None:
    result = parsed(sheet_from_file(samples / name))
    assert result.question is None
    assert result.recognition is not None
    assert result.recognition.format_id == format_id
    assert len(column(result, "amount")) == rows
    assert total(result, "USD") == amount


@pytest.mark.parametrize("name", ["azure/EA_NoRows.csv", "aws/koku_aws_header_only.csv"])
def test_other_vendors_header_only_files_store_nothing(samples: Path, name: str) -> None:
    assert not parsed(sheet_from_file(samples / name)).rows
