"""Invoice lines: what is the same line, what is another, and what undo leaves."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from desktop_app import scratch
from desktop_app.catalog.raw_rows import Rejected, raw_row
from desktop_app.exports import rejected_rows
from desktop_app.imports import pipeline, rematching, staging_lines
from desktop_app.imports.model import Action, Choices
from tests.imports.importing import TODAY, Desk, counts

HEAD = "Date,Supplier,Invoice number,Description,Amount,Currency\n"
CHATGPT = "2026-09-01,OpenAI Ireland Ltd,INV-1,ChatGPT Team,870.00,EUR\n"
CLAUDE = '2026-09-02,"Anthropic, PBC",A-77,Claude Team,1250.00,USD\n'
PAID = "Date,Supplier,Invoice number,Description,Amount,Currency,Payment ID,Payment date\n"
LIVE = "SELECT vendor_text, amount FROM live_line ORDER BY vendor_text, amount, id"


def test_a_line_without_a_known_tool_is_kept_out_of_scope(desk: Desk) -> None:
    sheet = desk.take("a.csv", HEAD + CHATGPT + "2026-09-03,British Gas,BG-9,Energy,4310.55,EUR\n")
    assert counts(sheet) == {"added": 1, "out_of_scope": 1}
    assert sheet["amounts"] == {"EUR": "5180.55"}
    assert sheet["in_scope"] == {"EUR": "870.00"}
    assert desk.rows("SELECT vendor_text, in_scope, vendor_id IS NULL FROM invoice_line ORDER BY row") == [
        ("OpenAI Ireland Ltd", 1, 0),
        ("British Gas", 0, 1),
    ]


def test_rows_that_are_no_charge_are_counted_beside_lines_of_unknown_vendors(desk: Desk) -> None:
    text = """Date,Supplier,Invoice number,Type,Description,Amount,Currency
2026-09-01,OpenAI Ireland Ltd,INV-1,Invoice,ChatGPT Team,870.00,EUR
2026-09-03,British Gas,BG-9,Invoice,Energy,4310.55,EUR
2026-09-05,OpenAI Ireland Ltd,,Payment,Thank you,870.00,EUR
2026-09-06,British Gas,,Payment,Thank you,4310.55,EUR
"""
    sheet = desk.take("a.csv", text)
    assert counts(sheet) == {"added": 1, "out_of_scope": 3}
    assert sheet["records"] == {"line": 2}
    assert desk.rows("SELECT row, action FROM source_row ORDER BY row") == [(4, "out_of_scope"), (5, "out_of_scope")]


def test_every_row_is_kept_with_what_became_of_it(desk: Desk) -> None:
    text = HEAD + CHATGPT + "2026-09-03,British Gas,BG-9,Energy,4310.55,EUR\n2026-09-04,Cursor,C-1,Pro,much,EUR\n"
    text += ",,,Total,5180.55,\n"
    desk.take("a.csv", text)
    assert desk.rows("SELECT row, in_scope FROM invoice_line ORDER BY row") == [(2, 1), (3, 0)]
    assert desk.rows("SELECT row, action FROM source_row ORDER BY row") == [(4, "rejected"), (5, "total")]
    kept = raw_row(desk.catalog.writer, desk.value("SELECT id FROM source_sheet"), 4)
    assert kept is not None
    assert kept.cells == ("2026-09-04", "Cursor", "C-1", "Pro", "much", "EUR")
    assert kept.header == ("Date", "Supplier", "Invoice number", "Description", "Amount", "Currency")
    assert (kept.file, kept.action, kept.reason) == ("a.csv", "rejected", "'much' is no number")


def test_the_preview_shows_rows_in_the_order_of_the_file(desk: Desk) -> None:
    text = HEAD + CHATGPT + "2026-09-04,Cursor,C-1,Pro,much,EUR\n" + CLAUDE + ",,,Total,5180.55,\n"
    with closing(pipeline.plan_file(desk.catalog, desk.file("a.csv", text), Choices(), today=TODAY)) as plan:
        [sheet] = plan.sheets
        shown = sheet.page(0, 10)
        assert [(row.row, row.action) for row in shown] == [
            (2, Action.ADDED), (3, Action.REJECTED), (4, Action.ADDED), (5, Action.TOTAL)
        ]  # fmt: skip
        assert shown[1].cells == ["2026-09-04", "Cursor", "C-1", "Pro", "much", "EUR"]
        assert [row.row for row in sheet.page(1, 2)] == [3, 4]


def test_two_equal_lines_of_one_file_are_two_charges(desk: Desk) -> None:
    assert counts(desk.take("a.csv", HEAD + CHATGPT * 2)) == {"added": 2}
    assert len(desk.rows(LIVE)) == 2


def test_of_three_equal_lines_against_two_one_is_new(desk: Desk) -> None:
    desk.take("a.csv", HEAD + CHATGPT * 2)
    assert counts(desk.take("b.csv", HEAD + CHATGPT * 3)) == {"added": 1, "duplicates": 2}
    assert len(desk.rows(LIVE)) == 3


def test_a_duplicate_is_stored_with_its_twin_and_says_where_it_stands(desk: Desk) -> None:
    desk.take("a.csv", HEAD + CHATGPT)
    desk.take("b.csv", HEAD + CLAUDE + CHATGPT)
    assert desk.rows("SELECT row, is_charge FROM invoice_line WHERE is_charge = 0") == [(3, 0)]
    [reason] = desk.rows("SELECT reason FROM source_row WHERE action = 'duplicate'")
    assert reason == ("the same line as a.csv, row 2",)


def test_another_spelling_of_the_vendor_is_the_same_line(desk: Desk) -> None:
    desk.take("a.csv", HEAD + CHATGPT)
    other = CHATGPT.replace("OpenAI Ireland Ltd", '"OpenAI, LLC"')
    assert counts(desk.take("b.csv", HEAD + other)) == {"duplicates": 1}
    assert counts(desk.take("c.csv", HEAD + CHATGPT.replace("Ireland Ltd", "IRELAND LIMITED"))) == {"duplicates": 1}


def test_the_same_number_of_another_vendor_is_another_line(desk: Desk) -> None:
    desk.take("a.csv", HEAD + CHATGPT)
    other = desk.take("b.csv", HEAD + CHATGPT.replace("OpenAI Ireland Ltd", "British Gas"))
    assert counts(other) == {"out_of_scope": 1}


def test_without_a_number_the_text_and_the_day_tell_lines_apart(desk: Desk) -> None:
    line = CHATGPT.replace("INV-1", "")
    desk.take("a.csv", HEAD + line)
    assert counts(desk.take("b.csv", HEAD + line + line.replace("09-01", "09-02"))) == {"added": 1, "duplicates": 1}


def test_amounts_finer_than_a_micro_unit_are_told_apart_by_what_the_file_says(desk: Desk) -> None:
    def line(amount: str) -> str:
        return f"2026-09-01,OpenAI Ireland Ltd,,API usage,{amount},USD\n"

    desk.take("a.csv", HEAD + line("0.0000004"))
    assert counts(desk.take("b.csv", HEAD + line("0.0000003") + line("0.0000004"))) == {"added": 1, "duplicates": 1}


def test_one_number_with_another_payment_is_another_line(desk: Desk) -> None:
    line = "2026-09-01,OpenAI Ireland Ltd,INV-1,ChatGPT Team,870.00,EUR,{},{}\n"
    desk.take("a.csv", PAID + line.format("P-1", "2026-09-05"))
    assert counts(desk.take("b.csv", PAID + line.format("P-2", "2026-09-05"))) == {"added": 1}
    assert counts(desk.take("c.csv", PAID + line.format("P-1", "2026-09-06"))) == {"added": 1}
    assert counts(desk.take("d.csv", PAID + line.format("P-1", "2026-09-05") + CLAUDE.strip() + ",,\n")) == {
        "added": 1,
        "duplicates": 1,
    }


def test_a_line_that_is_paid_by_the_time_of_a_later_export_is_still_one_charge(desk: Desk) -> None:
    line = "2026-09-01,OpenAI Ireland Ltd,INV-1,ChatGPT Team,870.00,EUR,{},{}\n"
    desk.take("before.csv", PAID + line.format("", ""))
    after = desk.take("after.csv", PAID + line.format("P-1", "2026-09-05"))
    assert counts(after) == {"updated": 1}
    assert desk.rows("SELECT payment_id FROM live_line") == [("P-1",)]
    assert counts(desk.take("again.csv", PAID + line.format("", "") + CLAUDE.strip() + ",,\n")) == {
        "added": 1,
        "duplicates": 1,
    }
    desk.undo()
    desk.undo(after["operation"])
    assert desk.rows("SELECT payment_id FROM live_line") == [(None,)]


def test_a_card_and_a_ledger_of_one_month_are_not_each_others_duplicates(desk: Desk) -> None:
    desk.take("ledger.csv", HEAD + CLAUDE)
    card = (
        "Transaction Date,Clearing Date,Amount,User,Merchant Description,Merchant Name,Card Last 4,Currency\n"
        "2026-09-02,2026-09-02,1250.00,Ada Olsen,ANTHROPIC CLAUDE TEAM,Anthropic,1234,USD\n"
    )
    assert counts(desk.take("card.csv", card)) == {"added": 1}
    assert sorted(desk.rows("SELECT channel, basis FROM live_line")) == [("card", "paid"), ("ledger", "billed")]


def test_undo_and_redo_never_count_a_line_twice(desk: Desk) -> None:
    first = desk.take("a.csv", HEAD + CHATGPT + CLAUDE)["operation"]
    desk.take("b.csv", HEAD + CLAUDE + CHATGPT)
    before = desk.rows(LIVE)
    charges = "SELECT DISTINCT f.name FROM live_line l JOIN source_sheet s ON s.id = l.sheet_id"
    charges += " JOIN source_file f ON f.id = s.file_id"
    assert desk.rows(charges) == [("a.csv",)]
    desk.undo(first)
    assert desk.rows(LIVE) == before
    assert desk.rows(charges) == [("b.csv",)]
    desk.redo()
    assert desk.rows(LIVE) == before
    assert desk.rows(charges) == [("a.csv",)]


def test_undo_then_the_same_file_again_gives_the_same_records(desk: Desk) -> None:
    def state() -> list[object]:
        hidden = {"id", "operation_id", "sheet_id", "vendor_id", "tool_id", "voided_by", "file_id", "at", "imported_at"}
        found: list[object] = []
        for table in ("live_line", "vendor", "tool", "tool_function"):
            names = [row[0] for row in desk.catalog.writer.execute(f"SELECT * FROM {table} LIMIT 0").description]
            kept = ", ".join(name for name in names if name not in hidden)
            found.append(desk.rows(f"SELECT {kept} FROM {table} ORDER BY {kept}"))
        return found

    text = HEAD + CHATGPT + CLAUDE
    desk.take("a.csv", text)
    first = state()
    desk.undo()
    assert desk.rows("SELECT * FROM live_line") == desk.rows("SELECT * FROM vendor") == []
    desk.redo()
    assert state() == first
    desk.undo()
    assert counts(desk.take("a.csv", text)) == {"added": 2}
    assert state() == first


def test_the_same_file_again_makes_no_operation(desk: Desk) -> None:
    text = HEAD + CHATGPT + "2026-09-03,British Gas,BG-9,Energy,4310.55,EUR\n,,,Total,5180.55,\n"
    desk.take("a.csv", text)
    revision = desk.catalog.revision
    again = desk.take("copy under another name.csv", text)
    assert again["operation"] is None
    assert counts(again) == {"duplicates": 2, "totals_rows": 1}
    assert again["amounts"] == {}
    assert desk.catalog.revision == revision


def test_the_plan_shows_what_applying_does_and_is_made_again_when_the_catalog_changed(desk: Desk) -> None:
    path = desk.file("b.csv", HEAD + CHATGPT + CLAUDE)
    plan = pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)
    [sheet] = plan.sheets
    assert sheet.counts == {Action.ADDED: 2}
    page = sheet.page(1, 5)
    assert [(row.row, row.values["amount"], row.vendor) for row in page] == [(3, 1_250_000_000, "Anthropic")]
    assert sheet.page(0, 5, Action.REJECTED) == []
    desk.take("a.csv", HEAD + CHATGPT)
    applied = pipeline.apply_plan(desk.catalog, plan, today=TODAY)
    plan.close()
    assert applied.replanned
    assert counts(applied.report["sheets"][0]) == {"added": 1, "duplicates": 1}
    assert plan.staging is not None
    assert not plan.staging.exists()


def test_an_alias_puts_lines_in_scope_and_works_on_the_next_file(desk: Desk) -> None:
    strange = "2026-09-01,Zzyx Holdings,Z-1,Monthly fee,20.00,EUR\n"
    desk.take("a.csv", HEAD + strange)
    learned = rematching.learn_alias(desk.catalog, "Zzyx Holdings", "ChatGPT", today=TODAY)
    assert learned["lines"] == 1
    assert desk.rows("SELECT in_scope, t.name FROM live_line JOIN tool t ON t.id = tool_id") == [(1, "ChatGPT")]
    assert counts(desk.take("b.csv", HEAD + strange.replace("Z-1", "Z-2"))) == {"added": 1}
    assert counts(desk.take("c.csv", HEAD + strange + CLAUDE)) == {"added": 1, "duplicates": 1}


def test_taking_an_alias_back_puts_the_lines_out_of_scope_again(desk: Desk) -> None:
    desk.take("a.csv", HEAD + "2026-09-01,Zzyx Holdings,Z-1,Monthly fee,20.00,EUR\n")
    rematching.learn_alias(desk.catalog, "Zzyx Holdings", "ChatGPT", today=TODAY)
    desk.undo()
    assert desk.rows("SELECT in_scope, tool_id, matched_by FROM live_line") == [(0, None, None)]


def test_cancelling_changes_nothing(desk: Desk) -> None:
    path = desk.file("a.csv", HEAD + CHATGPT)
    plan = pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)
    try:
        pipeline.apply_plan(desk.catalog, plan, today=TODAY, cancel=lambda: True)
    except pipeline.Cancelled as stopped:
        assert "nothing was changed" in str(stopped)  # noqa: PT017 - both ways of ending are looked at
    else:
        raise AssertionError("it was not cancelled")
    plan.close()
    assert desk.rows("SELECT * FROM operation") == desk.rows("SELECT * FROM invoice_line") == []
    assert counts(desk.take("a.csv", HEAD + CHATGPT)) == {"added": 1}


def test_rejected_rows_are_saved_mended_and_imported_again(desk: Desk) -> None:
    path = desk.file("a.csv", HEAD + CHATGPT + CLAUDE.replace("1250.00", "much"))
    target = desk.folder / "rejected.csv"
    left: list[Rejected] = []
    pipeline.import_files(desk.catalog, [path], Choices(), today=TODAY, rejected=left.extend)
    assert rejected_rows.save(left, target) == 1
    saved = target.read_text(encoding="utf-8-sig")
    assert saved.splitlines()[0].endswith(",Reason for rejection")
    assert "much" in saved
    mended = desk.take("mended.csv", saved.replace("much", "1250.00", 1))
    assert counts(mended) == {"added": 1}
    assert sum(amount for _, amount in desk.rows(LIVE)) == 2_120_000_000


def test_a_saved_profile_reads_the_next_file_without_being_asked(desk: Desk) -> None:
    text = "When,Who,What,How much\n03/04/2026,Cursor,Cursor Pro,20.00\n"
    columns = {"When": "date", "Who": "vendor_text", "What": "description", "How much": "amount"}
    choices = Choices(format_id="ledger", date_order="dmy", currency="USD", columns=columns)
    first = desk.file("a.csv", text)
    [file] = pipeline.import_files(desk.catalog, [first], choices, today=TODAY, save_profile="ours")["files"]
    assert "error" not in file, file
    [file] = desk.document(desk.file("b.csv", text.replace("03/04", "05/06")))["files"]
    assert "error" not in file, file
    assert file["sheets"][0]["format"] == "ours"
    assert desk.rows("SELECT date FROM live_line ORDER BY date") == [("2026-04-03",), ("2026-06-05",)]


def test_another_table_below_is_not_read_with_the_columns_of_the_first(desk: Desk) -> None:
    text = HEAD + CHATGPT + "\n\nDate,Supplier,PO Number,Description,Quantity,Currency\n"
    sheet = desk.take("a.csv", text + "2026-09-20,OpenAI,PO-1,ChatGPT seats,30,EUR\n" + HEAD + CLAUDE)
    assert counts(sheet) == {"added": 2, "rejected": 1}
    assert sheet["amounts"] == {"EUR": "870.00", "USD": "1250.00"}
    assert "another table" in sheet["problems"][0]["message"]


def test_a_shorter_header_in_between_is_the_same_table(desk: Desk) -> None:
    assert counts(desk.take("a.csv", HEAD + CHATGPT + "Date,Supplier,Invoice number,,,\n" + CLAUDE)) == {"added": 2}


TYPED = "Date,Supplier,Document Type,Invoice number,Amount,Currency\n"


def test_the_payment_of_an_invoice_is_no_second_charge_and_a_refund_lowers_it(desk: Desk) -> None:
    text = TYPED + "".join(
        f"2026-09-{day},OpenAI,{kind},I-1,{amount},EUR\n"
        for day, kind, amount in ((13, "Invoice", "100.00"), (20, "Payment", "100.00"), (21, "Refund", "30.00"))
    )
    sheet = desk.take("a.csv", text)
    assert counts(sheet) == {"added": 2, "out_of_scope": 1}
    assert sheet["in_scope"] == {"EUR": "70.00"}


def test_a_list_of_payments_alone_is_what_was_spent(desk: Desk) -> None:
    text = TYPED + "2026-09-20,OpenAI,Payment,I-1,100.00,EUR\n2026-09-21,OpenAI,Payment,I-2,50.00,EUR\n"
    assert desk.take("a.csv", text)["in_scope"] == {"EUR": "150.00"}


def test_what_an_ended_program_left_is_cleared_away(desk: Desk, monkeypatch: Any) -> None:
    cleared: list[str] = []
    monkeypatch.setattr(scratch, "clear", lambda: cleared.append("once"))
    desk.take("a.csv", HEAD + CHATGPT)
    assert cleared == ["once"]


def test_a_large_batch_makes_the_indexes_of_random_order_anew_and_leaves_all_as_they_were(desk: Desk) -> None:
    writer = desk.catalog.writer
    names = "SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'invoice_line' ORDER BY name"
    before = writer.execute(names).fetchall()
    writer.execute("INSERT INTO line_part_upto(id, line_id) VALUES (1, 500)")
    indexes = {"invoice_line_amount", "invoice_line_date", "invoice_line_key"}
    for rows, first, gone in ((10, 501, set()), (30_000, 500, indexes), (30_000, 501, {*indexes, "line_part_ai"})):
        with staging_lines.indexes_afterwards(writer, rows, first):
            assert {row[0] for row in before} - {row[0] for row in writer.execute(names)} == gone
        assert sorted(map(tuple, writer.execute(names))) == sorted(map(tuple, before))
