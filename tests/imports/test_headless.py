"""Lists without a row of heads: what stands in all rows of a column tells what it is, else that is asked."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.imports.headless import with_heads
from desktop_app.imports.model import Cell
from tests.imports.importing import Desk, counts
from tests.imports.sheets import sheet_from_text, sheet_of

CONCUR = """\
2026-01-15,OpenAI,ChatGPT Team,20.00,USD,Jane Doe
2026-01-17,Anthropic,Claude Pro,100.00,USD,Jane Doe
2026-02-15,Baker Print,Flyers,20.00,USD,John Roe
"""


def heads(text: str) -> Sequence[Cell]:
    return with_heads(sheet_from_text(text)).rows[0]


def test_a_list_of_expenses_is_read_from_its_first_row_on(desk: Desk) -> None:
    sheet = desk.take("expenses.csv", CONCUR)
    assert (sheet["format"], sheet["header_row"], counts(sheet)) == ("ledger", 0, {"added": 2, "out_of_scope": 1})
    assert desk.rows("SELECT date, vendor_text, amount, currency FROM live_line ORDER BY date LIMIT 1") == [
        ("2026-01-15", "OpenAI", 20_000_000, "USD")
    ]
    assert (
        "The sheet has no row of heads: its columns are told by what stands in all of them, or by you."
        in (sheet["notes"])
    )


def test_a_column_that_nothing_tells_is_asked_for_and_loses_no_row(desk: Desk) -> None:
    text = CONCUR.replace("OpenAI", "Nord Foods").replace("Anthropic", "Alpha Energy")
    text = text.replace("ChatGPT Team", "Fish").replace("Claude Pro", "Power")
    [file] = desk.document(desk.file("other.csv", text))["files"]
    assert file["error"]["code"] == "unknown_format"
    assert file["error"]["message"].startswith(
        "The sheet has no row of heads, and is of no known format. Its columns are called: Date, B:B, C:C, Amount,"
    )
    sheet = desk.take("other.csv", text, columns={"B:B": "vendor"})
    assert counts(sheet) == {"out_of_scope": 3}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01.02.2026,OPENAI,-20,\n01.03.2026,ANTHROPIC,-30,x\n", ["Date", "Vendor", "C:C", "D:D"]),  # money or a number
        ("01.02.2026,a,$20\n01.03.2026,b,$30\n", ["Date", "B:B", "Amount"]),
        (
            "2026-02-01,2026-02-03,OpenAI,2.50\n2026-03-01,2026-03-04,Anthropic,3.50\n",
            ["A:A", "B:B", "Vendor", "Amount"],
        ),
        ("2026-02-01,OpenAI,ChatGPT,2.50\n2026-03-01,Anthropic,Claude,3.50\n", ["Date", "Vendor", "C:C", "Amount"]),
        ("2026-02-01,gpt-5,OpenAI,2.50\n2026-03-01,gpt-5,Anthropic,3.50\n", ["Date", "B:B", "Vendor", "Amount"]),
        ("2026-02-01,OpenAI,1,2.50\n2026-03-01,Anthropic,2,3.50\n", ["Date", "Vendor", "C:C", "Amount"]),
    ],
)
def test_a_column_is_named_where_it_alone_can_be_that(text: str, expected: list[str]) -> None:
    assert heads(text) == expected


def test_a_total_and_a_note_below_are_none_of_its_rows(desk: Desk) -> None:
    sheet = desk.take("expenses.csv", CONCUR + "Total,,,140.00,,\nApproved in March,,,,,\n")
    assert counts(sheet) == {"added": 2, "out_of_scope": 1, "totals_rows": 1}


@pytest.mark.parametrize(
    "text",
    [
        "Date,Vendor,Amount\n2026-02-01,OpenAI,2.50\n",
        "Costs 2026,,\nDate,Vendor,Amount\n2026-02-01,OpenAI,2.50\n",
        "2026-02-01,OpenAI,2.50\n",  # one row alone
        "2026-02-01,2.50\n2026-02-02,3.50\n",
        "2026-02-01,OpenAI,x\n2026-02-02,OpenAI,3.50\n",
        "Vendor,2026-01,2026-02\nOpenAI,1.00,2.00\n",
    ],
)
def test_what_has_heads_or_is_no_list_stays_as_it_is(text: str) -> None:
    sheet = sheet_from_text(text)
    assert with_heads(sheet) is sheet


def test_numbers_of_a_workbook_are_amounts_by_their_decimals() -> None:
    import datetime as dt

    rows: list[list[Cell]] = [[dt.date(2026, 2, day), "OpenAI", 20.0, 1.5] for day in (1, 2)]
    assert with_heads(sheet_of(rows)).rows[0] == ["Date", "Vendor", "C:C", "Amount"]
