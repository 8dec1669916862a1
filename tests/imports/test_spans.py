"""Periods in one cell become first and last day of service."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.imports.model import Cell
from desktop_app.imports.spans import are_months, halves
from tests.imports.sheets import column, parsed_text


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [("01.08.2026 - 31.08.2026", "01.08.2026", "31.08.2026"), ("01.08.2026-31.08.2026", "01.08.2026", "31.08.2026"),
     ("01.08. – 31.08.2026", "01.08.2026", "31.08.2026"), ("Aug 1 – Aug 31, 2026", "Aug 1, 2026", "Aug 31, 2026"),
     ("du 01/08/2026 au 31/08/2026", "01/08/2026", "31/08/2026"), ("8/1/26 to 8/31/26", "8/1/26", "8/31/26"),
     ("2026-08-01/2026-08-31", "2026-08-01", "2026-08-31"),
     ("1 de agosto de 2026 a 31 de agosto de 2026", "1 de agosto de 2026", "31 de agosto de 2026"),
     ("Q3 2026", "2026-07-01", "2026-09-30"), ("3. Quartal 2026", "2026-07-01", "2026-09-30"),
     ("2026 T3", "2026-07-01", "2026-09-30"), ("Aug 2026", "2026-08-01", "2026-08-31"),
     ("2024-02", "2024-02-01", "2024-02-29"), ("5 Aug 2026", "5 Aug 2026", "5 Aug 2026"),
     ("Plan A to B", "Plan A to B", "Plan A to B"), (7, 7, 7), (None, None, None)],
)  # fmt: skip
def test_a_cell_is_parted_into_two_days(cell: Cell, first: Cell, last: Cell) -> None:
    assert halves([cell]) == ([first], [last])


def test_a_column_of_first_days_tells_months_only_below_a_head_that_says_so() -> None:
    days: list[Cell] = [dt.date(2026, 8, 1), None, dt.date(2026, 9, 1)]
    assert are_months(days, "Billing month")
    assert not are_months(days, "Invoice date")
    assert not are_months([dt.date(2026, 8, 2)], "Month")
    assert are_months(["2026-08", "Sep 2026", "Q4 2026"], "Date")
    assert not are_months(["2026-08", "2026-09-01"], "Month")
    assert not are_months([None, ""], "Month")
    assert halves(days, months=True)[1] == ["2026-08-31", None, "2026-09-30"]


LEDGER = "Invoice date,Supplier,Amount,Currency,{}\n05/09/2026,OpenAI,10,EUR,{}\n"


def test_the_service_of_an_invoice_is_its_period() -> None:
    result = parsed_text(LEDGER.format("Leistungszeitraum", "01/08/2026 - 31/08/2026"))
    assert column(result, "date") == ["2026-09-05"], "the period, a whole month in one order only, tells the order"
    assert (column(result, "service_from"), column(result, "service_to")) == (["2026-08-01"], ["2026-08-31"])


def test_a_period_that_is_none_leaves_the_day_of_the_invoice() -> None:
    result = parsed_text(LEDGER.format("Period", "8").replace("05/09", "25/09"))
    assert (column(result, "service_from"), column(result, "service_to")) == (["2026-09-25"], ["2026-09-25"])


def test_a_list_by_month_is_of_whole_months() -> None:
    result = parsed_text("Month,Vendor,Amount,Currency\n2026-02,OpenAI,1,USD\nApril 2026,OpenAI,2,USD\n")
    assert column(result, "service_from") == ["2026-02-01", "2026-04-01"]
    assert column(result, "service_to") == ["2026-02-28", "2026-04-30"]


def test_a_bill_over_many_months_is_not_all_of_its_first() -> None:
    head = "时间范围,用户ID,组织ID,客户主体,充值账户消耗（元）,赠送账户消耗（元）\n"
    result = parsed_text(head + "2025-03-01 00:00:00 - 2026-01-31 23:59:59,u,o,Larkfield,120,5\n")
    assert (column(result, "service_from"), column(result, "service_to")) == (["2025-03-01"], ["2026-01-31"])


@pytest.mark.parametrize("months", [("3", "4"), ("March", "April"), ("03", "04"), ("Mrz.", "Apr.")])
def test_year_and_month_in_two_columns_are_one_period(months: tuple[str, str]) -> None:
    rows = "".join(f"OpenAI,2026,{month},10,EUR\n" for month in months)
    result = parsed_text(f"Vendor,Year,Month,Amount,Currency\n{rows}")
    assert column(result, "service_from") == ["2026-03-01", "2026-04-01"]
    assert column(result, "service_to") == ["2026-03-31", "2026-04-30"]


def test_a_month_that_is_none_is_rejected_beside_its_year() -> None:
    result = parsed_text("Vendor,Year,Month,Amount,Currency\nOpenAI,2026,13,10,EUR\nOpenAI,2026,3,10,EUR\n")
    assert column(result, "service_from") == ["2026-03-01"]
    assert [problem.row for problem in result.problems] == [2]
