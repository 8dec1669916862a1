"""Profiles: how a file was read is kept, passed on and used for the next one; what is broken or hostile is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog import journal
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.imports import formats, parse, pipeline, profiles, saved_profiles
from desktop_app.imports.columns import is_secret
from desktop_app.imports.field_names import choosable
from desktop_app.imports.model import Choices, Kind, Profile, SavedSheet
from tests.imports.importing import TODAY, Desk, counts
from tests.imports.sheets import column, parsed, parsed_text, sheet_from_file, shipped

DATA = Path(__file__).resolve().parents[1] / "data"
BY_ID = {form.id: form for form in shipped()}
GOOD = """
profile = 1
name = "Ours"
[[sheets]]
base = "ledger"
headers = ["Buchung", "Firma", "Wert"]
currency = "EUR"
[sheets.columns]
"Buchung" = "date"
"Firma" = "vendor_text"
"Wert" = "amount"
"""
LINES = ("Buchung", "Firma", "Wert")
PEOPLE = ("Kollege", "Postfach", "Bereich", "Passwort")
COLUMNS = {
    "Buchung": "date", "Firma": "vendor_text", "Wert": "amount", "Kollege": "name", "Postfach": "email",
    "Bereich": "team",
}  # fmt: skip


def book(path: Path, sheets: Mapping[str, Sequence[tuple[object, ...]]]) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)  # type: ignore[arg-type]
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def month(desk: Desk, name: str, date: str, amount: str, person: str) -> Path:
    lines = [LINES, (date, "OpenAI Ireland Ltd", amount), (date, "Anthropic", "20")]
    people = [PEOPLE, (person, f"{person.casefold()}@x.test", "Design", "geheim")]
    return book(desk.folder / name, {"Belege": lines, "Leute": people})


def take(desk: Desk, path: Path, save: str | None = None, **choices: Any) -> dict[str, Any]:
    document = pipeline.import_files(desk.catalog, [path], Choices(**choices), today=TODAY, save_profile=save)
    [file] = document["files"]
    assert isinstance(file, dict)
    assert save is None or "error" not in file, file["error"]
    return file


def test_next_months_file_is_read_without_questions_on_all_its_sheets(desk: Desk) -> None:
    first = month(desk, "a.xlsx", "03/04/2026", "1.234", "Ada")
    assert take(desk, first)["error"]["code"] == "unknown_format"
    assert take(desk, first, columns=COLUMNS)["error"]["code"] == "decimal"
    take(desk, first, "ours", columns=COLUMNS, date_order="dmy", decimal=",", currency="eur")
    next_one = take(desk, month(desk, "b.xlsx", "05/06/2026", "2.345", "Ben"))
    assert "error" not in next_one, next_one
    assert [(sheet["sheet"], sheet["format"], sheet["kind"]) for sheet in next_one["sheets"]] == [
        ("Belege", "ours", "lines"),
        ("Leute", "ours", "people"),
    ]
    assert next_one["sheets"][0]["proofs"]["Buchung"] == "day/month/year: as the profile ours has it"
    assert desk.rows("SELECT date, amount, currency FROM live_line WHERE amount > 20000000 ORDER BY date") == [
        ("2026-04-03", 1_234_000_000, "EUR"),
        ("2026-06-05", 2_345_000_000, "EUR"),
    ]
    assert desk.rows("SELECT name FROM person ORDER BY name") == [("Ada",), ("Ben",)]
    [listed] = saved_profiles.listed(desk.catalog.writer)
    assert (listed.name, listed.kinds, listed.vendors, listed.last_file) == ("ours", ("lines", "people"), (), "b.xlsx")
    assert listed.last_used
    assert "Passwort" not in saved_profiles.text_of(desk.catalog.writer, "ours")


def test_cells_that_prove_another_order_are_not_read_as_the_profile_has_it(desk: Desk) -> None:
    take(desk, month(desk, "a.xlsx", "03/04/2026", "1.234", "Ada"), "ours", columns=COLUMNS, date_order="dmy",
         decimal=",", currency="EUR")  # fmt: skip
    file = take(desk, month(desk, "b.xlsx", "06/25/2026", "1,234.50", "Ben"))
    assert "error" not in file, file
    assert desk.value("SELECT max(date) FROM live_line") == "2026-06-25"
    assert desk.value("SELECT max(amount) FROM live_line") == 1_234_500_000


def test_amounts_with_another_currencys_sign_are_not_read_in_that_of_the_profile(desk: Desk) -> None:
    head = "Date,Supplier,Description,Amount\n"
    desk.file("a.csv", head + "2026-09-01,Cursor,Pro,20.00\n")
    take(desk, desk.folder / "a.csv", "ours", currency="CAD")
    assert desk.take("b.csv", head + "2026-09-02,Cursor,Pro,$30.00\n")["amounts"] == {"CAD": "30.00"}
    assert desk.take("c.csv", head + "2026-09-03,Cursor,Pro,€40.00\n")["amounts"] == {"EUR": "40.00"}


def test_answers_of_vendor_account_and_subscription_are_kept(desk: Desk) -> None:
    text = "Date,Description,Amount,Currency\n2026-09-01,Team plan,20.00,EUR\n"
    choices = {"format_id": "ledger", "vendor": "Cursor", "account": "ACME-1"}
    take(desk, desk.file("a.csv", text), "bills", **choices)
    desk.take("b.csv", text.replace("09-01", "09-02"))
    assert desk.rows("SELECT vendor_text, billing_account FROM live_line ORDER BY date") == [("Cursor", "ACME-1")] * 2
    seats = "User,E-mail,Last active\nada,ada@x.test,2026-09-20\n"
    take(desk, desk.file("s.csv", seats), "seats of ours", subscription="Cursor here", vendor="Anysphere",
         data_date="2026-09-30")  # fmt: skip
    file = desk.take("t.csv", seats.replace("ada", "ben"), data_date="2026-10-01")
    assert file["records"] == {"seat": 1}
    assert desk.rows("SELECT name FROM subscription") == [("Cursor here",)]


def test_a_profile_of_one_wanted_sheet_leaves_the_others_aside(desk: Desk) -> None:
    lines = [("Date", "Supplier", "Amount"), ("2026-09-01", "Cursor", "€20.00")]
    old = [("Date", "Supplier", "Amount"), ("2025-09-01", "Cursor", "€10.00")]
    first = book(desk.folder / "a.xlsx", {"Now": lines, "Old": old})
    take(desk, first, "ours", sheet="Now")
    file = take(desk, book(desk.folder / "b.xlsx", {"Old": [*old, old[1]], "Now": [*lines, lines[1]]}))
    assert [sheet["sheet"] for sheet in file["sheets"]] == ["Now"]
    assert file["notes"] == ["Old: The sheet was left out: the profile ours reads another one."]
    both = book(desk.folder / "c.xlsx", {"Old": [*old, old[1], old[1]], "Now": [*lines, lines[1], lines[1]]})
    file = take(desk, both, sheet_formats={"old": "ours"})
    assert [sheet["sheet"] for sheet in file["sheets"]] == ["Old", "Now"]


def test_sheets_with_the_same_headers_are_one_entry_unless_they_are_read_otherwise(desk: Desk) -> None:
    rows = [("Date", "Supplier", "Amount", "Extra"), ("2026-09-01", "Cursor", "€20.00", "x")]
    path = book(desk.folder / "a.xlsx", {"One": rows, "Two": rows})
    take(desk, path, "same")
    profile, _ = saved_profiles.shown(desk.catalog.writer, "SAME")
    assert [sheet.sheet for sheet in profile.sheets] == [None]
    saved_profiles.delete(desk.catalog, "same")
    desk.undo()
    desk.undo()  # the file
    path = book(desk.folder / "b.xlsx", {"One": [*rows, rows[1]], "Two": rows})
    take(desk, path, "same", sheet_columns={"Two": {"Extra": "description"}})
    profile, _ = saved_profiles.shown(desk.catalog.writer, "same")
    assert [sheet.sheet for sheet in profile.sheets] == ["One", "Two"]
    other = [rows[0], ("2026-10-01", "Cursor", "€20.00", "Pro")]
    file = take(desk, book(desk.folder / "c.xlsx", {"One": other, "Two": other}))
    assert "error" not in file
    assert desk.rows("SELECT description FROM live_line WHERE date = '2026-10-01' ORDER BY description") == [
        ("",), ("Pro",)
    ]  # fmt: skip


def test_a_correction_of_a_file_that_a_profile_read_is_kept_beside_what_it_says(desk: Desk) -> None:
    text = "When,Who,How much,Net\n03/04/2026,Cursor,20.00,18.00\n"
    columns = {"When": "date", "Who": "vendor_text", "How much": "amount"}
    take(desk, desk.file("a.csv", text), "ours", columns=columns, date_order="dmy", currency="USD")
    again = desk.file("b.csv", text.replace("03/04", "05/06"))
    take(desk, again, "ours", columns={"Net": "amount"})
    profile, _ = saved_profiles.shown(desk.catalog.writer, "ours")
    [sheet] = profile.sheets
    assert (sheet.base, sheet.date_order, sheet.currency) == ("ledger", "dmy", "USD")
    assert sheet.columns == {"When": "date", "Who": "vendor_text", "Net": "amount"}
    assert desk.take("c.csv", text.replace("03/04", "07/08"))["amounts"] == {"USD": "18.00"}


def test_several_columns_of_activity_and_a_vendors_own_rules_stay(desk: Desk) -> None:
    text = (
        "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization,Team\n"
        "2026-09-28T06:54:33Z,ada,,2026-09-27T17:13:59Z,vscode,alpha,Core\n"
        "2026-09-28T06:54:33Z,ada,,2026-08-02T17:13:59Z,vscode,beta,Core\n"
    )
    take(desk, desk.file("a.csv", text), "seats of ours")
    again = desk.take("b.csv", text.replace("ada", "ben"))
    assert again["format"] == "seats of ours"
    assert again["records"] == {"seat": 1}
    generic = "User,E-mail,Last login,Last active,Plan\nada,ada@x.test,2026-09-01,2026-09-20,Pro\n"
    take(desk, desk.file("c.csv", generic), "plain", vendor="Anysphere", data_date="2026-09-30")
    [sheet] = saved_profiles.shown(desk.catalog.writer, "plain")[0].sheets
    assert [field for field in sheet.columns.values() if field == "activity"] == ["activity"] * 2
    desk.take("d.csv", generic.replace("ada", "ben").replace("09-20", "09-25"), data_date="2026-09-30")
    assert desk.value("SELECT max(last_active) FROM activity WHERE last_active < '2026-09-27'") == "2026-09-25"


def test_a_table_with_a_column_for_each_month_is_known_when_it_has_one_more(desk: Desk) -> None:
    head = "Anbieter Firma,Konto,Jan 2026,Feb 2026,Mar 2026"
    text = f"{head}\nOpenAI,6815,20.00,21.00,22.00\nAnthropic,6815,30.00,31.00,32.00\n"
    take(desk, desk.file("a.csv", text), "by month", columns={"Anbieter Firma": "vendor_text"}, currency="EUR")
    longer = (
        text.replace("Mar 2026", "Mar 2026,Apr 2026").replace("22.00", "22.00,23.00").replace("32.00", "32.00,33.00")
    )
    sheet = desk.take("b.csv", longer)
    assert (sheet["format"], sheet["rows_read"]) == ("by month", 8)
    assert sheet["amounts"] == {"EUR": "56.00"}


def test_a_head_that_names_a_month_and_is_not_read_is_not_waited_for(desk: Desk) -> None:
    text = "Date,Supplier,Description,Amount,Stand 30.09.2026\n2026-09-01,OpenAI,ChatGPT,20.00,x\n"
    take(desk, desk.file("a.csv", text), "ours", currency="EUR")
    later = text.replace("30.09.2026", "31.10.2026").replace("09-01", "10-01")
    assert desk.take("b.csv", later)["format"] == "ours"


@pytest.mark.parametrize(
    ("now", "later"),
    [("Amount Aug 2026", "Amount Sep 2026"), ("Billed 08/2026", "Billed 09/2026"), ("2026-08 paid", "2026-09 paid"),
     ("Paid (Aug 26)", "Paid (Sep 26)"), ("August bill", "September bill")],
)  # fmt: skip
def test_a_head_that_names_a_month_and_is_read_is_known_by_the_rest_next_month(
    desk: Desk, now: str, later: str
) -> None:
    text = "Supplier,Date,{},Note\nCursor,2026-0{}-03,10.00,x\n"
    choices = Choices(currency="USD", columns={now: "amount"})
    first = desk.file("a.csv", text.format(now, 8))
    pipeline.import_files(desk.catalog, [first], choices, today=TODAY, save_profile="ours")
    sheet = desk.take("b.csv", text.format(later, 9))
    assert (sheet["format"], sheet["amounts"]) == ("ours", {"USD": "10.00"})
    assert "ours" in desk.take("c.csv", text.format(now, 7))["format"], "the month of the first file is as good"


def test_two_heads_that_differ_by_the_month_are_never_taken_for_each_other(desk: Desk) -> None:
    text = "Supplier,Date,Portion Aug 2026,Portion Sep 2026\nCursor,2026-08-03,10.00,20.00\n"
    choices = Choices(currency="USD", columns={"Portion Aug 2026": "amount"})
    pipeline.import_files(desk.catalog, [desk.file("a.csv", text)], choices, today=TODAY, save_profile="ours")
    [file] = desk.document(desk.file("b.csv", text.replace("Sep", "Oct").replace("Aug", "Sep")))["files"]
    assert file["error"]["code"] == "unknown_format"


def test_a_month_in_a_head_does_not_hide_what_it_means() -> None:
    result = parsed_text("Supplier,Date,Amount Sep 2026,Currency\nCursor,2026-09-03,10.00,USD\n")
    assert (result.question, column(result, "amount")) == (None, [10_000_000])


def test_a_profile_is_taken_in_listed_deleted_and_brought_back(desk: Desk) -> None:
    path = desk.file("ours.toml", GOOD)
    assert saved_profiles.take_in(desk.catalog, path).name == "Ours"
    assert desk.take("a.csv", "Buchung,Firma,Wert\n2026-09-01,Cursor,20.00\n")["format"] == "Ours"
    with pytest.raises(CatalogError, match="There is a profile Ours already"):
        saved_profiles.take_in(desk.catalog, path)
    assert saved_profiles.take_in(desk.catalog, path, name="Theirs").name == "Theirs"
    path.write_text(GOOD.replace("EUR", "USD").replace("Ours", "OURS"), encoding="utf-8")
    assert saved_profiles.take_in(desk.catalog, path, replaces=True).name == "OURS"
    assert [one.name for one in saved_profiles.listed(desk.catalog.writer)] == ["OURS", "Theirs"]
    desk.undo()
    assert saved_profiles.take_in_beside(desk.catalog, path).name == "OURS 2"
    desk.undo()
    assert [one.name for one in saved_profiles.listed(desk.catalog.writer)] == ["Ours", "Theirs"]
    assert saved_profiles.delete(desk.catalog, "ours").name == "Ours"
    with pytest.raises(NoSuchRecord, match="There are: Theirs"):
        saved_profiles.delete(desk.catalog, "ours")
    journal.undo(desk.catalog)
    assert saved_profiles.shown(desk.catalog.writer, "ours")[0].sheets[0].currency == "EUR"


BROKEN = [
    ("", "“profile”: it has to say `profile = 1`"),
    ("profile = ", "is no profile: Invalid value (at"),
    ("profile = 1\nx = " + "[" * 5000, "nested too deeply"),
    (GOOD.replace("profile = 1", "profile = 2"), "later version"),
    (GOOD.replace("profile = 1", "profile = true"), "profile"),
    (GOOD.replace('"Ours"', "[1]"), "“name”: it has to be a text in quotes"),
    (GOOD.replace('"Ours"', '"  "'), "“name”"),
    (GOOD.replace('"Ours"', '"Our\\u202eLedger"'), "name has to have 1 to 80 characters that can be printed"),
    (GOOD.replace('"Ours"', f'"{"x" * 81}"'), "name has to have 1 to 80"),
    (GOOD.replace('"Ours"', '"Ledger"'), "Ledger is the name of a format of Seatbook's own"),
    (GOOD.replace("[[sheets]]", "[sheets]"), "table [[sheets]]"),
    (GOOD.replace('"ledger"', '"../../ledger"'), "[[sheets]] number 1, “base”: there is no format “../../ledger”"),
    (GOOD.replace('base = "ledger"', ""), "“base”: it is missing"),
    (GOOD.replace('["Buchung", "Firma", "Wert"]', '"Buchung"'), "“headers”: it has to be a list"),
    (GOOD.replace('["Buchung", "Firma", "Wert"]', '["Buchung"]'), "“headers”: it has to be a list of 2"),
    (GOOD.replace('["Buchung", "Firma", "Wert"]', '["Buchung", 7]'), "“headers”: it has to be a text"),
    (GOOD.replace('"EUR"', '"Taler"'), "“currency”: “Taler” is no known currency code"),
    (GOOD.replace('currency = "EUR"', 'decimal = "x"'), "“decimal”: “x” is none of , ."),
    (GOOD.replace('currency = "EUR"', 'date_order = "dym"'), "“date_order”: “dym” is none of dmy mdy ymd"),
    (GOOD.replace('currency = "EUR"', 'file_name = "(a+)+$"'), "“file_name”: a profile does not say that"),
    (GOOD.replace('"amount"', '"betrag"'), "columns, “Wert”: “betrag” is no field of lines; there are vendor_text"),
    (GOOD.replace('"amount"', '"date"'), "“Wert”: “Buchung” is the date already"),
    (GOOD.replace('"amount"', "7"), "columns, “Wert”: it has to be a text"),
    (GOOD + '"Password" = "description"', "“Password”: such a column may hold secrets"),
    (GOOD + '"a\\u001b[2J" = "description"', "“a·[2J”: it has to be a text of one line"),
    (GOOD + '"x" = "description"\nx = "net"', "is no profile: Cannot overwrite"),
]


@pytest.mark.parametrize(("text", "part"), BROKEN, ids=[part for _, part in BROKEN])
def test_a_broken_or_hostile_profile_is_refused_in_words_and_nothing_is_kept(desk: Desk, text: str, part: str) -> None:
    with pytest.raises(profiles.ProfileError) as raised:
        saved_profiles.take_in(desk.catalog, desk.file("theirs.toml", text))
    said = str(raised.value)
    assert part in said
    assert said.startswith("theirs.toml")
    assert said.isprintable()
    assert saved_profiles.listed(desk.catalog.writer) == []
    assert desk.rows("SELECT * FROM operation") == []


def test_a_file_that_is_no_text_too_large_or_missing_is_refused(desk: Desk) -> None:
    path = desk.folder / "theirs.toml"
    for content, part in ((b"\xff\xfe\x00p", "not text"), (b"#" * (profiles.LARGEST + 1), "too large")):
        path.write_bytes(content)
        with pytest.raises(profiles.ProfileError, match=part):
            saved_profiles.take_in(desk.catalog, path)
    for place in (desk.folder, desk.folder / "none.toml"):
        with pytest.raises(profiles.ProfileError, match="cannot be read"):
            saved_profiles.take_in(desk.catalog, place)


def test_a_profile_as_windows_writes_it_is_read(desk: Desk) -> None:
    path = desk.folder / "ours.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.strip().replace("\n", "\r\n").encode())
    assert saved_profiles.take_in(desk.catalog, path).name == "Ours"


def test_a_kept_profile_that_cannot_be_used_stops_no_import_and_is_said(desk: Desk) -> None:
    saved_profiles.take_in(desk.catalog, desk.file("ours.toml", GOOD))
    with desk.catalog.operation("As an older version did", kind="settings"):
        desk.catalog.writer.execute("UPDATE import_profile SET toml = replace(toml, 'ledger', 'ledger-of-old')")
    path = desk.file("a.csv", "Date,Supplier,Amount,Currency\n2026-09-01,OpenAI,20.00,EUR\n")
    [file] = desk.document(path)["files"]
    assert counts(file["sheets"][0]) == {"added": 1}
    [note] = file["notes"]
    assert "Profile Ours, [[sheets]] number 1, “base”: there is no format “ledger-of-old”" in note
    [listed] = saved_profiles.listed(desk.catalog.writer)
    assert listed.trouble
    assert listed.kinds == ()
    assert saved_profiles.text_of(desk.catalog.writer, "ours").startswith("# How")
    saved_profiles.delete(desk.catalog, "ours")


def test_how_an_open_or_unknown_file_is_read_is_not_kept(desk: Desk) -> None:
    path = desk.file("a.csv", "Date,Supplier,Amount\n03/04/2026,Cursor,20.00\n")
    plan = pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)
    with pytest.raises(CatalogError, match=r"How a\.csv is read is still open: Column Date"):
        saved_profiles.save(desk.catalog, plan, "ours")
    plan.close()
    plan = pipeline.plan_file(desk.catalog, desk.file("b.csv", "No data found\n"), Choices(), today=TODAY)
    with pytest.raises(CatalogError, match="nothing to keep"):
        saved_profiles.save(desk.catalog, plan, "ours")
    plan.close()
    assert desk.rows("SELECT * FROM operation") == []


@pytest.mark.parametrize("path", sorted((DATA / "formats").glob("*.csv")), ids=lambda path: path.stem)
def test_a_vendors_file_is_read_by_its_profile_as_without_one(path: Path) -> None:
    sheet = sheet_from_file(path)
    before, choices = parsed(sheet), Choices()
    if before.question is not None and before.question.code == "data_date":
        choices = Choices(data_date="2026-10-15")
        before = parsed(sheet, choices)
    assert before.recognition is not None
    assert before.question is None
    profile = profiles.of_sheets("ours", [(sheet.sheet, before.recognition)], Choices())
    again = parse.parse_sheet(sheet, (*formats.of_profile(profile, BY_ID), *shipped()), choices, file_name=path.name)
    assert again.recognition is not None
    assert (again.recognition.format_id, again.recognition.base) == ("ours", before.recognition.format_id)
    assert list(again.rows) == list(before.rows)
    assert (again.facts, again.file_total, again.problems) == (before.facts, before.file_total, before.problems)


WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=40).filter(str.strip)
HEADERS = st.lists(WORDS, min_size=2, max_size=6, unique=True)


@st.composite
def saved_sheets(draw: st.DrawFn) -> SavedSheet:
    base = BY_ID[draw(st.sampled_from(sorted(BY_ID)))]
    headers = draw(HEADERS)
    columns = {header: draw(st.sampled_from(["", field])) for header, field in zip(headers, choosable(base.kind))}  # noqa: B905
    answer = st.none() | WORDS
    return SavedSheet(
        base.id, tuple(headers), {} if any(map(is_secret, headers)) else columns, draw(answer),
        draw(answer), draw(answer), draw(answer), draw(st.sampled_from([None, "EUR"])),
        draw(st.sampled_from([None, ",", "."])), draw(st.sampled_from([None, "dmy"])),
    )  # fmt: skip


@given(st.lists(saved_sheets(), min_size=1, max_size=3), st.none() | WORDS)
def test_what_is_written_is_read_back_the_same(sheets: list[SavedSheet], only: str | None) -> None:
    profile = Profile("Ours, “so” \\ to say", tuple(sheets), only)
    assert profiles.from_toml(profiles.to_toml(profile), BY_ID, where="x") == profile


def test_every_field_that_may_be_chosen_has_a_kind_that_reads_it() -> None:
    for kind in Kind:
        assert len(set(choosable(kind))) == len(choosable(kind))
