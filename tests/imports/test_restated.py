"""A vendor's later report of days that an earlier one told already: it corrects them, and no amount counts twice."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from typing import Any

import pytest

from desktop_app.catalog import backup, journal, restating
from tests.imports.importing import Desk, counts

HEAD = "usage_date_utc,model,workspace,api_key,token_type,cost_usd\n"
SUM = "SELECT coalesce(sum(amount), 0) / 1000000.0 FROM live_line"


def costs(*rows: str) -> str:
    """A cost export: each row is day, model and amount of one workspace."""
    parts = (row.split() for row in rows)
    return HEAD + "".join(f"2026-06-{day},{model},Default,key,input,{amount}\n" for day, model, amount in parts)


def test_a_later_report_of_a_day_that_was_not_over_corrects_it(desk: Desk) -> None:
    desk.take("a.csv", costs("01 Opus 4.00", "02 Opus 3.00", "03 Opus 1.00"))
    sheet = desk.take("b.csv", costs("01 Opus 4.00", "02 Opus 3.00", "03 Opus 2.50", "04 Opus 5.00"))
    assert counts(sheet) == {"added": 1, "updated": 1, "duplicates": 2}
    assert desk.value(SUM) == 14.5
    [reason] = desk.rows("SELECT reason FROM source_row WHERE action = 'updated'")
    assert reason == ("corrects a.csv, row 4: 1.00 USD",)
    assert sheet["notes"][-1:] == ["1 line corrects an earlier report: 1.00 USD becomes 2.50 USD."]
    desk.undo(sheet["operation"])
    assert desk.value(SUM) == 8
    desk.redo()
    assert desk.value(SUM) == 14.5


def test_several_lines_of_one_day_and_model_are_corrected_together(desk: Desk) -> None:
    desk.take("a.csv", costs("01 Opus 4.00", "02 Opus 3.00", "03 Opus 1.00", "03 Opus 2.00"))
    sheet = desk.take("b.csv", costs("01 Opus 4.00", "02 Opus 3.00", "03 Opus 1.00", "03 Opus 2.20", "03 Opus 0.30"))
    assert counts(sheet) == {"added": 1, "updated": 1, "duplicates": 3}
    assert desk.value(SUM) == 10.5


def test_a_part_of_a_day_takes_nothing_away(desk: Desk) -> None:
    desk.take("a.csv", costs("03 Opus 1.00", "03 Opus 2.00"))
    assert counts(desk.take("b.csv", costs("03 Opus 2.00"))) == {"duplicates": 1}
    assert desk.value(SUM) == 3


def test_most_lines_differ_so_it_is_asked_whose_report_it_is(desk: Desk) -> None:
    desk.take("a.csv", costs("01 Opus 4.00", "02 Opus 3.00"))
    text = costs("01 Opus 4.10", "02 Opus 3.30")
    [file] = desk.document(desk.file("b.csv", text))["files"]
    assert file["error"]["code"] == "corrects"
    assert file["error"]["options"] == {"--corrects": ["yes"], "--account": []}
    assert "2 of 2" in file["error"]["message"]
    assert "a.csv" in file["error"]["message"]
    assert desk.value(SUM) == 7


@pytest.mark.parametrize(("answer", "total"), [({"corrects": "yes"}, 7.4), ({"account": "Lab"}, 14.4)])
def test_the_answer_decides(desk: Desk, answer: dict[str, Any], total: float) -> None:
    desk.take("a.csv", costs("01 Opus 4.00", "02 Opus 3.00"))
    desk.take("b.csv", costs("01 Opus 4.10", "02 Opus 3.30"), **answer)
    assert desk.value(SUM) == pytest.approx(total)
    again = desk.take("c.csv", costs("01 Opus 4.10", "02 Opus 3.30", "03 Opus 1.00"), **answer)
    assert counts(again) == {"added": 1, "duplicates": 2}


def test_a_report_of_half_a_month_is_corrected_by_that_of_the_month(desk: Desk) -> None:
    head = "user_email,account_uuid,product,model,total_requests,total_net_spend_usd\n"
    name = "spend-report-0a1b2c3d-0000-4000-8000-1234567890ab-2026-06-01-to-2026-06-{}.csv"
    desk.take(name.format(15), head + "eva@example.com,u1,Chat,Opus,10,12.00\n")
    desk.take(name.format(30), head + "eva@example.com,u1,Chat,Opus,22,20.00\njo@example.com,u2,Chat,Opus,1,2.00\n")
    assert desk.value(SUM) == 22
    other = name.replace("0a1b2c3d", "9f9f9f9f")
    desk.take(other.format(30), head + "eva@example.com,u1,Chat,Opus,22,21.00\n")
    assert desk.value(SUM) == 43
    assert desk.rows("SELECT count(DISTINCT billing_account) FROM live_line") == [(2,)]


def test_a_ledger_is_never_corrected_by_another(desk: Desk) -> None:
    head = "Date,Supplier,Description,Amount,Currency\n"
    desk.take("a.csv", head + "2026-09-01,OpenAI,ChatGPT,20.00,USD\n")
    assert counts(desk.take("b.csv", head + "2026-09-01,OpenAI,ChatGPT,40.00,USD\n")) == {"added": 1}
    assert desk.value(SUM) == 60


@pytest.mark.parametrize("seed", range(12))
def test_the_charges_follow_from_the_live_reports_alone(desk: Desk, seed: int) -> None:
    """Whatever is undone and redone: as if only the live files had been imported, in their order."""
    choose = random.Random(seed)  # noqa: S311 - no secret
    files = [
        costs(*(f"0{choose.randint(1, 2)} Opus {choose.choice(('1.00', '2.00', '3.00'))}" for _ in range(4)))
        for _ in range(3)
    ]
    operations = []
    for number, text in enumerate(files):
        document = desk.document(desk.file(f"{number}.csv", text), corrects="yes")
        operations.append(document["files"][0].get("operation"))
    alive = dict.fromkeys(range(3), True)
    for number in choose.sample(range(3), 2):
        if operations[number] is None:
            continue
        desk.undo(operations[number])
        alive[number] = False
        assert not backup.check(desk.catalog.writer)
        expected = expected_sum([text for at, text in enumerate(files) if alive[at] and operations[at]])
        assert desk.value(SUM) == expected


def expected_sum(files: list[str]) -> float:
    """The plain statement of the rule: by day the last report that says anything new."""
    days: dict[str, Counter[str]] = {}
    for text in files:
        for day, group in itertools.groupby(sorted(text.splitlines()[1:]), key=lambda row: row[:10]):
            told = Counter(group)
            if told - days.get(day, Counter()):
                days[day] = told
    return sum(float(row.rsplit(",", 1)[1]) for rows in days.values() for row in rows.elements())


def test_a_correction_that_a_later_bill_brings_is_a_charge_of_its_own(desk: Desk) -> None:
    head = "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,"
    head += "ChargeClass,InvoiceIssuerName,ServiceName,ChargeDescription,BilledCost,BillingCurrency,InvoiceId\n"
    row = "B1,2026-0{0}-01,2026-0{1}-01,2026-06-03,2026-06-04,Usage,{2},OpenAI,OpenAI API,tokens,{3},USD,{4}\n"
    desk.take("june.csv", head + row.format(6, 7, "", "10.00", ""))
    desk.take("june closed.csv", head + row.format(6, 7, "", "11.00", "INV-6"))
    assert desk.value(SUM) == 11
    desk.take("july.csv", head + row.format(7, 8, "Correction", "-2.00", "INV-7"))
    assert desk.value(SUM) == 9


def test_nothing_is_unsettled_after_a_correction(desk: Desk) -> None:
    desk.take("a.csv", costs("01 Opus 4.00", "02 Opus 3.00", "03 Opus 1.00"))
    desk.take("b.csv", costs("01 Opus 4.00", "02 Opus 3.00", "03 Opus 2.50"))
    assert restating.unsettled(desk.catalog.writer) == 0
    desk.catalog.writer.execute("UPDATE invoice_line SET is_charge = 1 WHERE amount = 1000000")
    assert restating.unsettled(desk.catalog.writer) == 1
    journal.undo(desk.catalog)
    assert desk.value(SUM) == 8
