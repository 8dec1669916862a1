"""Evidence stands under heads that say what it is, whatever a rule's rows hold."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.review.evidence_tables import Amount, evidence_tables

SEAT = {
    "kind": "seat", "id": "7", "person": "Elif Costa", "account": "elif", "team": "Support", "last_active": None,
    "data_date": "2026-09-30", "evidence": "INACTIVE", "file": "seats.csv", "sheet": "seats", "row": 76,
}  # fmt: skip
LINE = {
    "kind": "line", "id": "8", "name": "OpenAI", "tool": "ChatGPT", "invoice": "C-1", "date": "2026-09-06",
    "payment": None, "channel": "ledger", "amount": 516_915_296, "currency": "EUR", "file": "ledger.xlsx",
    "sheet": "Posten", "row": 632,
}  # fmt: skip


def shown(*items: dict[str, Any]) -> list[dict[str, Any]]:
    (table,) = evidence_tables(items)
    return [dict(zip(table.columns, row.cells, strict=True)) for row in table.rows]


def test_seats_say_who_holds_them_and_when_they_were_last_active() -> None:
    (table,) = evidence_tables([SEAT])
    assert table.columns == ("person", "team", "last_active", "as_of")
    assert table.rows[0].cells == ("Elif Costa", "Support", "none", "2026-09-30")
    assert (table.rows[0].source, table.rows[0].kind, table.rows[0].id) == ("seats.csv, row 76", "seat", 7)


def test_lines_say_what_was_billed_when() -> None:
    (table,) = evidence_tables([LINE])
    assert table.columns == ("vendor", "tool", "invoice", "date", "amount")
    assert table.rows[0].cells == ("OpenAI", "ChatGPT", "C-1", "2026-09-06", Amount(516_915_296, "EUR"))
    assert table.rows[0].source == "ledger.xlsx, Posten, row 632"


def test_lines_say_who_bought_where_that_is_told() -> None:
    rows = shown({**LINE, "channel": "expense", "buyer": "Elif Costa"}, {**LINE, "buyer": None})
    assert [row["buyer"] for row in rows] == ["Elif Costa", ""]


def test_lines_say_how_they_were_paid_where_they_differ_in_it() -> None:
    rows = shown(LINE, {**LINE, "channel": "card", "payment": "2026-09-07"})
    assert [(row["payment"], row["channel"]) for row in rows] == [("", "ledger"), ("2026-09-07", "card")]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            {"kind": "subscription", "person": "ChatGPT Team", "tool": "ChatGPT", "evidence": "18 bought, 16 assigned"},
            {"name": "ChatGPT Team", "found": "18 bought, 16 assigned"},
        ),
        (
            {"kind": "tool", "name": "2026-07", "tool": "Claude API", "evidence": "usual", "amount": 5},
            {"period": "2026-07", "found": "usual", "amount": Amount(5, "")},
        ),
        (
            {"kind": "budget", "name": "The company, 2026-01", "evidence": "2026-01", "amount": 5, "currency": "EUR"},
            {"period": "2026-01", "amount": Amount(5, "EUR")},
        ),
        (
            {"kind": "use_case", "name": "2026-01 to 2026-03", "owner": "Greta", "evidence": "9 answers"},
            {"period": "2026-01 to 2026-03", "found": "9 answers"},
        ),
        (
            {"kind": "use_case", "name": "No kill switch", "team": "Legal", "evidence": "no kill switch"},
            {"name": "No kill switch"},
        ),
        ({"kind": "budget", "name": "The company", "evidence": "no spend yet"},
         {"name": "The company", "found": "no spend yet"}),
        ({"kind": "subscription", "name": "A", "seats": 0, "end": None}, {"name": "A", "seats": "0"}),
    ],
)  # fmt: skip
def test_other_records_show_what_their_rule_found(item: dict[str, Any], expected: dict[str, Any]) -> None:
    assert shown(item) == [expected]


def test_records_of_two_kinds_stand_in_two_tables() -> None:
    tables = evidence_tables([LINE, {"kind": "subscription", "name": "ChatGPT", "evidence": "9 free seats"}, LINE])
    assert [(table.kind, len(table.rows)) for table in tables] == [("line", 2), ("subscription", 1)]
    assert evidence_tables([]) == ()
