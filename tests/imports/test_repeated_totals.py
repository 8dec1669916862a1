"""Lines of invoices that repeat the invoice's total, which is counted once."""

from __future__ import annotations

from tests.imports.sheets import actions, column, parsed_text, reasons

HEAD = "Bill Date,Bill Number,Vendor Name,Currency,Description,Quantity,Rate,"
LINES = ("2026-09-13,77,OpenAI,USD,Team,10,20,{}\n", "2026-09-13,77,OpenAI,USD,Use,1,100,{}\n")


def lines(head: str, *rest: str) -> str:
    return HEAD + head + "\n" + "".join(line.format(end) for line, end in zip(LINES, rest, strict=True))


def test_a_total_on_each_line_is_read_as_quantity_times_price() -> None:
    result = parsed_text(lines("Total", "300", "300") + "2026-09-14,78,DeepL,USD,Pro,1,50,50\n")
    assert column(result, "amount") == [200_000_000, 100_000_000, 50_000_000]
    assert result.notes[0].startswith("Total repeats the total of an invoice on each of its lines")


def test_the_total_may_be_with_tax() -> None:
    result = parsed_text(lines("VAT,Total", "57,357", "57,357"))
    assert (column(result, "amount"), column(result, "net")) == ([200_000_000, 100_000_000],) * 2


def test_a_net_total_on_each_line_is_left_out() -> None:
    result = parsed_text(lines("Line Total,Subtotal", "200,300", "100,300"))
    assert (column(result, "amount"), column(result, "net")) == ([200_000_000, 100_000_000],) * 2


def test_equal_lines_and_lines_with_their_own_amount_stay() -> None:
    assert column(parsed_text(lines("Total", "200", "100")), "amount") == [200_000_000, 100_000_000]
    equal = "".join(f"2026-09-13,77,OpenAI,USD,Seat {n},1,100,100\n" for n in (1, 2))
    assert column(parsed_text(HEAD + "Total\n" + equal), "amount") == [100_000_000, 100_000_000]


def test_one_invoice_that_does_not_add_up_leaves_all_as_written() -> None:
    other = "2026-09-14,78,DeepL,USD,Pro,1,50,90\n2026-09-14,78,DeepL,USD,Use,2,5,90\n"
    result = parsed_text(lines("Total", "300", "300") + other)
    assert column(result, "amount") == [300_000_000, 300_000_000, 90_000_000, 90_000_000]


def test_a_row_labelled_as_a_total_whose_sums_stand_elsewhere_is_one() -> None:
    text = (
        "Date,Contact,Invoice Number,Debit,Gross,VAT,Currency\n1 Sep 2026,OpenAI,I-1,200,240,40,EUR\nTotal,,,200,,,\n"
    )
    result = parsed_text(text)
    assert actions(result) == {"-": 1, "total": 1}
    assert reasons(result) == ["labelled Total: a total, not a charge"]


def test_an_expense_report_may_write_what_was_paid_with_a_minus_sign() -> None:
    text = "Date,Merchant,Amount,Currency,Employee\n2026-09-13,OpenAI,-18.40,EUR,Jo\n2026-09-14,Taxi,-8.40,EUR,Jo\n"
    assert column(parsed_text(text), "amount") == [18_400_000, 8_400_000]
