"""Credit notes that name no product: they are for what the invoice is for that they name."""

from __future__ import annotations

import pytest

from tests.imports.importing import Desk, counts

HEAD = "Invoice Date,Supplier,Invoice number,Description,Amount,Currency\n"
BILLS = (
    "2026-08-01,Microsoft,INV-77,Microsoft 365 Copilot 50 seats,1500.00,EUR\n"
    "2026-08-01,Microsoft,INV-78,Microsoft 365 E3,900.00,EUR\n"
    "2026-08-02,Microsoft,INV-79,Microsoft 365 Copilot,100.00,EUR\n2026-08-02,Microsoft,INV-79,Office E3,100.00,EUR\n"
)


CREDITS = {
    "Microsoft,CN-1,Credit note for invoice INV-77,-150.00": "INV-77",
    "Microsoft,inv-77,Goodwill,-5.00": "inv-77",
    "Microsoft Ireland Operations Ltd,CN-7,Credit for INV-77,-150.00": None,  # spelled otherwise
    "Microsoft,CN-2,Credit for INV-78,-90.00": None,
    "Microsoft,CN-3,Credit for INV-79,-10.00": None,
    "Microsoft,CN-4,Credit for INV-777,-10.00": None,
    "Microsoft,CN-5,Late fee of INV-77,10.00": None,
    "Bechtle AG,CN-6,Credit for INV-77,-9.00": None,
}


@pytest.mark.parametrize("apart", [True, False])
def test_a_credit_is_for_what_the_invoice_is_for_that_it_names(desk: Desk, apart: bool) -> None:
    rows = "".join(f"2026-09-01,{credit},EUR\n" for credit in CREDITS)
    if apart:
        desk.take("bills.csv", HEAD + BILLS)
        sheet = desk.take("credits.csv", HEAD + rows)
        assert counts(sheet) == {"added": 2, "out_of_scope": 6}
        assert not any("another amount" in note for note in sheet["notes"])
    else:
        desk.take("all.csv", HEAD + rows + BILLS)
    found = desk.rows("SELECT matched_by FROM invoice_line WHERE date = '2026-09-01' ORDER BY row")
    how = "credits invoice {}, which is for Microsoft 365 Copilot"
    assert [one for (one,) in found] == [number and how.format(number) for number in CREDITS.values()]


def test_a_credit_for_an_invoice_of_several_tools_is_suggested(desk: Desk) -> None:
    more = (
        "2026-08-01,Microsoft,INV-77,GitHub Copilot,10.00,EUR\n2026-08-01,Microsoft,INV-77,Copilot Studio,20.00,EUR\n"
    )
    desk.take("bills.csv", HEAD + BILLS + more)
    sheet = desk.take("credits.csv", HEAD + "2026-09-01,Microsoft,CN-1,Credit for INV-77,-9.00,EUR\n")
    assert counts(sheet) == {"out_of_scope": 1}


def test_what_the_user_said_is_no_ai_tool_stays_so(desk: Desk) -> None:
    from desktop_app.imports import rematching

    desk.take("bills.csv", HEAD + BILLS)
    rematching.learn_alias(desk.catalog, "Microsoft", None)
    sheet = desk.take("credits.csv", HEAD + "2026-09-01,Microsoft,CN-1,Credit for INV-77,-9.00,EUR\n")
    assert counts(sheet) == {"out_of_scope": 1}


def test_a_credit_that_came_before_its_invoice_is_for_the_same_tool(desk: Desk) -> None:
    rows = "".join(f"2026-07-01,{credit},EUR\n" for credit in CREDITS)
    assert counts(desk.take("credits.csv", HEAD + rows)) == {"out_of_scope": 8}
    before = desk.rows("SELECT id, vendor_id, tool_id, in_scope, matched_by FROM live_line ORDER BY id")
    sheet = desk.take("bills.csv", HEAD + BILLS)
    said = "2 credits that were imported before name an invoice of this file, and are for the same tool: -155.00 EUR."
    assert said in sheet["notes"]
    how = "credits invoice {}, which is for Microsoft 365 Copilot"
    matched = [
        one for (one,) in desk.rows("SELECT matched_by FROM invoice_line WHERE date = '2026-07-01' ORDER BY row")
    ]
    assert matched == [number and how.format(number) for number in CREDITS.values()]
    spent = "SELECT sum(l.net) FROM live_line l JOIN tool t ON t.id = l.tool_id WHERE t.name = 'Microsoft 365 Copilot'"
    assert desk.value(spent) == (1500 + 100 - 155) * 10**6
    desk.undo()
    assert desk.rows("SELECT id, vendor_id, tool_id, in_scope, matched_by FROM live_line ORDER BY id") == before
    desk.redo()
    assert desk.value(spent) == (1500 + 100 - 155) * 10**6


def test_a_credit_that_came_before_stays_what_the_user_said_or_what_its_invoice_leaves_open(desk: Desk) -> None:
    from desktop_app.imports import rematching

    rows = "2026-07-01,Microsoft,CN-1,Credit for INV-77,-9.00,EUR\n"
    desk.take("credits.csv", HEAD + rows)
    rematching.learn_alias(desk.catalog, "Microsoft", None)
    desk.take("bills.csv", HEAD + "2026-08-01,Microsoft,INV-77,Microsoft 365 Copilot,1500.00,EUR\n")
    assert desk.value("SELECT count(*) FROM invoice_line WHERE in_scope = 1") == 0


def test_a_credit_that_came_before_an_invoice_of_several_tools_is_of_none(desk: Desk) -> None:
    desk.take("credits.csv", HEAD + "2026-07-01,Microsoft,CN-1,Credit for INV-77,-9.00,EUR\n")
    more = "2026-08-01,Microsoft,INV-77,GitHub Copilot,10.00,EUR\n"
    sheet = desk.take("bills.csv", HEAD + BILLS + more)
    assert [note for note in sheet["notes"] if "imported before" in note] == []
    assert desk.value("SELECT in_scope FROM invoice_line WHERE date = '2026-07-01'") == 0
