"""The command line as a user meets it: import, look, take back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog.catalog import Catalog
from tests.cli.conftest import Seatbook

COUNTS = ("added", "updated", "duplicates", "out_of_scope", "totals_rows", "rejected")

LEDGER = """Date,Supplier,Invoice number,Description,Amount,Currency
2026-09-01,OpenAI Ireland Ltd,INV-001,ChatGPT Team 30 seats,870.00,EUR
2026-09-02,"Anthropic, PBC",A-77,Claude Team,1250.00,USD
2026-09-03,British Gas,BG-9,Energy,4310.55,EUR
2026-09-05,OpenAI Ireland Ltd,CN-002,Seat credit ChatGPT,-58.00,EUR
,,,Total,6372.55,
"""

SEATS = """Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization
2026-09-28T06:54:33Z,ada,2026-09-25T10:12:31Z,2026-09-27T17:13:59Z,vscode/1.112.0,alpha
2026-09-28T06:54:33Z,ada,2026-09-25T10:12:31Z,2026-08-02T17:13:59Z,vscode/1.112.0,beta
2026-09-28T06:54:33Z,ben,2026-05-02T10:12:31Z,2026-05-02T17:13:59Z,vscode/1.112.0,alpha
2026-09-28T06:54:33Z,cem,,None,None,alpha
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


@pytest.fixture
def seats(tmp_path: Path) -> Path:
    path = tmp_path / "seats.csv"
    path.write_text(SEATS, encoding="utf-8")
    return path


def sheet_of(document: dict[str, Any]) -> dict[str, Any]:
    [file] = document["files"]
    [sheet] = file["sheets"]
    assert sum(sheet[key] for key in COUNTS) == sheet["rows_read"]
    assert isinstance(sheet, dict)
    return sheet


def test_a_ledger_is_imported_with_counts_that_add_up(seatbook: Seatbook, ledger: Path) -> None:
    outcome = seatbook("import", ledger, "--json")
    assert outcome.code == 0
    sheet = sheet_of(outcome.document)
    assert {key: sheet[key] for key in COUNTS} == {
        "added": 3,
        "updated": 0,
        "duplicates": 0,
        "out_of_scope": 1,
        "totals_rows": 1,
        "rejected": 0,
    }
    assert sheet["amounts"] == {"EUR": "5122.55", "USD": "1250.00"}
    assert sheet["in_scope"] == {"EUR": "812.00", "USD": "1250.00"}
    lines = seatbook("list", "lines", "--json").document["lines"]
    assert {(line["vendor_text"], line["tool"], line["amount"]) for line in lines} >= {
        ("OpenAI Ireland Ltd", "ChatGPT", "870.00"),
        ("OpenAI Ireland Ltd", "ChatGPT", "-58.00"),
    }
    assert all(line["file"] == "ledger.csv" and line["row"] for line in lines)


def test_the_same_file_again_changes_nothing(seatbook: Seatbook, ledger: Path) -> None:
    seatbook("import", ledger)
    before = seatbook("list", "lines", "--json").out
    again = seatbook("import", ledger, "--json")
    assert again.code == 0
    assert again.document["files"][0]["operation"] is None
    assert sheet_of(again.document)["duplicates"] == 4
    assert seatbook("list", "lines", "--json").out == before


def test_undo_then_import_again_gives_the_same_records(seatbook: Seatbook, seats: Path, ledger: Path) -> None:
    def records() -> list[list[dict[str, Any]]]:
        names = ("lines", "seats", "tools", "vendors", "subscriptions")
        rows = [seatbook("list", name, "--json", "--as-of", "2026-10-01").document[name] for name in names]
        return [
            [{key: value for key, value in row.items() if not key.endswith("id")} for row in table] for table in rows
        ]

    for path in (ledger, seats):
        seatbook("import", path)
    first = records()
    assert seatbook("undo").code == 0
    assert seatbook("undo").code == 0
    assert all(table == [] for table in records())
    assert seatbook("redo").code == 0
    assert seatbook("redo").code == 0
    assert records() == first
    seatbook("undo")
    seatbook("undo")
    for path in (ledger, seats):
        assert seatbook("import", path).code == 0
    assert records() == first


def test_undoing_a_file_leaves_its_twin_in_another_file_as_the_charge(
    seatbook: Seatbook, ledger: Path, tmp_path: Path
) -> None:
    other = tmp_path / "ledger-again.csv"
    other.write_text(LEDGER.replace(",,,Total,6372.55,\n", ""), encoding="utf-8")
    first = seatbook("import", ledger, "--json").document["files"][0]["operation"]
    second = sheet_of(seatbook("import", other, "--json").document)
    assert second["duplicates"] == 4
    before = seatbook("list", "lines", "--json").document["lines"]
    assert seatbook("undo", first).code == 0
    after = seatbook("list", "lines", "--json").document["lines"]
    assert {line["file"] for line in after} == {"ledger-again.csv"}
    amounts = [sorted((line["invoice"], line["amount"]) for line in lines) for lines in (before, after)]
    assert amounts[0] == amounts[1]


def test_seats_are_people_not_rows(seatbook: Seatbook, seats: Path) -> None:
    sheet = sheet_of(seatbook("import", seats, "--json").document)
    assert sheet["rows_read"] == 4
    assert sheet["records"]["seat"] == 3
    rows = seatbook("list", "seats", "--json", "--as-of", "2026-10-01").document["seats"]
    assert {row["account"]: row["last_active"] for row in rows} == {
        "ada": "2026-09-27",
        "ben": "2026-05-02",
        "cem": None,
    }
    evidence = {row["account"]: row["evidence"] for row in rows}
    assert evidence["ada"] == "ACTIVE"
    assert evidence["ben"] == "INACTIVE"
    assert evidence["cem"] == "NO_ACTIVITY_IN_RETENTION"


def test_the_real_copilot_report_is_90_seats(seatbook: Seatbook, samples: Path) -> None:
    path = samples / "github" / "octodemo-seat-activity-1774680875.csv"
    sheet = sheet_of(seatbook("import", path, "--json").document)
    assert (sheet["rows_read"], sheet["added"], sheet["records"]) == (196, 196, {"seat": 90})


def test_an_ambiguous_date_blocks_and_names_the_argument(seatbook: Seatbook, tmp_path: Path) -> None:
    path = tmp_path / "ambiguous.csv"
    path.write_text("Date,Supplier,Description,Amount\n03/04/2026,Cursor,Cursor Pro,20.00\n", encoding="utf-8")
    outcome = seatbook("import", path, "--currency", "USD", "--json")
    assert outcome.code == 3
    error = outcome.document["files"][0]["error"]
    assert set(error["options"]["--date-order"]) == {"dmy", "mdy"}
    assert seatbook("list", "lines", "--json").document["lines"] == []
    answered = seatbook("import", path, "--currency", "USD", "--date-order", "dmy", "--json")
    assert answered.code == 0
    assert seatbook("list", "lines", "--json").document["lines"][0]["date"] == "2026-04-03"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.xlsx", b"PK\x03\x04 this is no workbook"),
        ("empty.csv", b""),
        ("picture.xls", b"BM" + bytes(200)),
    ],
)
def test_a_file_that_cannot_be_read_is_a_sentence_and_exit_code_4(
    seatbook: Seatbook, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    outcome = seatbook("import", path, "--json")
    error = outcome.document["files"][0]["error"]
    assert outcome.code == 4
    assert error["message"].endswith(".")
    assert len(error["message"]) > 20


def test_one_bad_file_stops_no_other(seatbook: Seatbook, ledger: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 cut off")
    outcome = seatbook("import", bad, ledger, "--json")
    assert outcome.code == 4
    assert [file.get("error") is None for file in outcome.document["files"]] == [False, True]
    assert len(seatbook("list", "lines", "--json").document["lines"]) == 4


def test_a_dry_run_in_a_terminal_says_at_once_what_a_large_file_looks_like(
    seatbook: Seatbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no other run: a log is not to hold what is not final."""
    lines = (f"2026-09-{n % 28 + 1:02d},OpenAI,INV-{n},ChatGPT{' seats' * 40},{n}.00,EUR,x\n" for n in range(8000))
    path = tmp_path / "large.csv"
    path.write_text(LEDGER.splitlines()[0] + ",Memo 7\n" + "".join(lines), encoding="utf-8")
    columns = (
        "Date = date, Supplier = vendor_text, Invoice number = invoice_number, Description = description,"
        " Amount = amount, Currency = currency; not imported: Memo 7"
    )
    said = (
        f"large.csv, large: Accounts-payable ledger, header on row 1, by its first 199 rows\n    columns: {columns}\n"
    )
    assert seatbook("import", path, "--dry-run").err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = seatbook("import", path, "--dry-run")
    assert told.err == f"{said}    reading all rows…\n"
    assert f"    columns: {columns}\n" in told.out
    assert seatbook("import", path, "--dry-run", "--json").err == ""
    assert seatbook("import", path).err == ""


def test_a_dry_run_writes_nothing_and_counts_the_same(seatbook: Seatbook, ledger: Path) -> None:
    dry = sheet_of(seatbook("import", ledger, "--dry-run", "--json").document)
    assert seatbook("list", "lines", "--json").document["lines"] == []
    wet = sheet_of(seatbook("import", ledger, "--json").document)
    assert {key: dry[key] for key in COUNTS} == {key: wet[key] for key in COUNTS}


def test_one_month_as_export_ledger_and_card_is_spent_once(seatbook: Seatbook, tmp_path: Path) -> None:
    export = tmp_path / "cost.csv"
    export.write_text(
        "BilledCost,BillingAccountId,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargeCategory,"
        "ChargeDescription,ChargePeriodStart,ChargePeriodEnd,InvoiceIssuerName,ProviderName,PublisherName,ServiceName,"
        "InvoiceId\n"
        "1250.00,acct-1,USD,2026-09-01T00:00:00Z,2026-10-01T00:00:00Z,Usage,Claude Team,2026-09-01T00:00:00Z,"
        '2026-10-01T00:00:00Z,"Anthropic, PBC",Anthropic,Anthropic,Claude Team,A-77\n',
        encoding="utf-8",
    )
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(
        "Posting date,Supplier,Invoice number,Description,Amount,Currency\n"
        '2026-09-30,"Anthropic, PBC",A-77,Claude Team September,1250.00,USD\n',
        encoding="utf-8",
    )
    card = tmp_path / "card.csv"
    card.write_text(
        "Transaction Date,Clearing Date,Amount,User,Merchant Description,Merchant Name,Card Last 4,Currency\n"
        "2026-09-30,2026-09-30,1250.00,Ada Olsen,ANTHROPIC CLAUDE TEAM,Anthropic,1234,USD\n",
        encoding="utf-8",
    )
    for path in (export, ledger, card):
        outcome = seatbook("import", path, "--json")
        assert outcome.code == 0, outcome.out
        assert sheet_of(outcome.document)["added"] == 1
    from desktop_app.economics.spend import spend_rows

    with Catalog.open(Path(str(tmp_path / "test.seatbook"))) as catalog:
        counted = [row for row in spend_rows(catalog.writer, as_of="2026-10-15") if row.counted]
    september = [row.net for row in counted if row.month == "2026-09"]
    assert sum(september) == 1_250_000_000, counted


def test_rejected_rows_are_saved_after_the_import_too(seatbook: Seatbook, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text(LEDGER.replace("2026-09-03", "2026-09-31").replace("1250.00", "x"), encoding="utf-8")
    assert seatbook("import", wrong).code == 0
    other = tmp_path / "other.csv"
    other.write_text("Date,Supplier,Amount,Currency\n2026-09-09,Cursor,5,USD\n", encoding="utf-8")
    assert seatbook("import", other).code == 0
    target = tmp_path / "rejected.csv"
    assert "No row was rejected." in seatbook("imports", "--rejected", target).out
    assert not target.exists()
    first = seatbook("imports", "--json").document["imports"][-1]["operation"]
    document = seatbook("imports", first, "--rejected", target, "--json").document
    assert (document["rows"], document["operation"]) == (2, str(first))
    text = target.read_text("utf-8-sig")
    assert text.splitlines()[0].endswith("Reason for rejection")
    assert "there is no day 2026-09-31" in text
    target.write_text(text.replace("2026-09-31,British", "2026-09-30,British").replace(",x,", ",1250.00,"), "utf-8-sig")
    for added, known in (((1, 1), 0), ((0, 0), 2)):
        sheet = sheet_of(seatbook("import", target, "--json").document)
        assert (sheet["added"], sheet["out_of_scope"], sheet["duplicates"], sheet["rejected"]) == (*added, known, 0)
    assert "There is no such import." in seatbook("imports", "5", "--rejected", target).err
    assert seatbook("imports", first).code == 2


def test_a_question_with_many_answers_is_one_line(seatbook: Seatbook, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Invoice date,Invoice no,Amount\n2026-03-01,A-1,10.00\n", encoding="utf-8")
    said = seatbook("import", path)
    assert said.code == 3
    assert "answer with: --vendor NAME\n" in said.out
    assert "answer with: --as FORMAT, one of `seatbook formats`\n" in said.out


def test_a_locked_workbook_says_how_its_password_is_given(seatbook: Seatbook, samples: Path) -> None:
    said = seatbook("import", samples / "messy" / "locked_edr_agile_pw_password.xlsx")
    assert said.code == 3
    assert "answer with: --password PASSWORD, or set SEATBOOK_PASSWORD\n" in said.out


@pytest.mark.parametrize("asked", ["empty name", "empty folder", "missing file"])
def test_what_imports_nothing_leaves_no_new_catalog(seatbook: Seatbook, tmp_path: Path, asked: str) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    named: dict[str, str | Path] = {"empty name": "", "empty folder": folder, "missing file": tmp_path / "missing.csv"}
    outcome = seatbook("import", named[asked])
    assert outcome.code == (2 if asked == "empty name" else 4), outcome
    assert not list(tmp_path.glob("*.seatbook*"))
    assert not list(tmp_path.glob("* backups"))


def test_a_catalog_that_was_there_stays_where_nothing_was_imported(
    seatbook: Seatbook, catalog_path: Path, tmp_path: Path
) -> None:
    with Catalog.open(catalog_path, create=True):
        pass
    assert seatbook("import", tmp_path / "missing.csv").code == 4
    assert catalog_path.is_file()


def test_an_empty_name_is_refused_and_does_not_mean_the_folder_at_hand(
    seatbook: Seatbook, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ledger.parent)
    outcome = seatbook("import", "")
    assert outcome.code == 2
    assert "a name is empty" in outcome.err
    assert seatbook("import", ".").code == 0


def test_a_row_is_shown_as_the_file_has_it(seatbook: Seatbook, ledger: Path) -> None:
    seatbook("import", ledger)
    [line] = seatbook("list", "lines", "--where", "invoice=A-77", "--json").document["lines"]
    [row] = seatbook("row", line["file"], str(line["row"]), "--sheet", line["sheet"], "--json").document["rows"]
    assert dict(zip(row["header"], row["cells"], strict=True)) == {
        "Date": "2026-09-02", "Supplier": "Anthropic, PBC", "Invoice number": "A-77", "Description": "Claude Team",
        "Amount": "1250.00", "Currency": "USD",
    }  # fmt: skip
    assert (row["row"], row["became"]) == (3, None)
    [gas] = seatbook("row", "ledger.csv", "4", "--json").document["rows"]
    assert gas["cells"][1] == "British Gas"
    [total] = seatbook("row", "ledger.csv", "6", "--json").document["rows"]
    assert total["became"] == "total"
    assert (
        "no row 99 of a file ledger.csv" in seatbook("row", "ledger.csv", "99", "--json").document["error"]["message"]
    )
    seatbook("undo")
    assert "error" in seatbook("row", "ledger.csv", "3", "--json").document
