from __future__ import annotations

import pytest

from desktop_app.imports import columns, formats
from desktop_app.imports.model import Cell, Choices, Kind, Profile, Question, Recognition, SavedSheet
from desktop_app.imports.recognise import recognise
from tests.imports.sheets import parsed_text, sheet_from_text, sheet_of, shipped


def seen(text: str, choices: Choices | None = None) -> Recognition | Question | None:
    return recognise(sheet_from_text(text), shipped(), choices or Choices())


def test_an_unknown_sheet_says_what_it_saw_and_what_is_missing() -> None:
    found = seen("Planet,Supplier\nMars,2\n")
    assert isinstance(found, Question)
    assert found.code == "unknown_format"
    assert "Planet, Supplier" in found.message
    assert "would need a column for" in found.message
    assert "ledger" in found.options["--as"]


def test_of_a_sheet_without_a_known_word_no_list_is_the_nearest_and_what_the_user_says_makes_lines() -> None:
    text = "Wann,Wer,Wieviel\n2026-01-05,OpenAI,12.50\n"
    found = seen(text)
    assert isinstance(found, Question)
    assert (found.nearest, found.kind, "nearest" in found.message) == (None, Kind.LINES, False)
    found = seen(text, Choices(columns={"Wann": "date"}))
    assert isinstance(found, Question)
    assert found.nearest == "ledger"
    found = seen(text, Choices(columns={"Wann": "date", "Wer": "vendor_text", "Wieviel": "amount"}))
    assert isinstance(found, Recognition)
    assert found.format_id == "ledger"  # and no card's statement, which has a vendor too


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["NIL RETURN"]],
        [["Payments over 25k"], ["Nil return"]],
        [["Planet", "Moons"]],
    ],
)
def test_nothing_to_import_is_no_question(rows: list[list[Cell]]) -> None:
    assert recognise(sheet_of(rows), shipped(), Choices()) is None


def test_a_vendors_format_wins_over_a_generic_one() -> None:
    found = seen(
        "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used\n2026-01-01T00:00:00Z,a,,,\n"
    )
    assert isinstance(found, Recognition)
    assert (found.format_id, found.score) == ("github-copilot-seats", 1.0)
    assert found.reasons


def test_a_demanded_format_is_tried_and_its_lack_is_said() -> None:
    found = seen("Planet,Moons\nMars,2\n", Choices(format_id="ledger"))
    assert isinstance(found, Question)
    assert "Accounts-payable ledger" in found.message
    none = seen("Planet,Moons\nMars,2\n", Choices(format_id="moons"))
    assert isinstance(none, Question)
    assert "moons" in none.message


def _with(*profiles: Profile) -> tuple[formats.Format, ...]:
    by_id = {form.id: form for form in shipped()}
    return (*(form for one in profiles for form in formats.of_profile(one, by_id)), *shipped())


def test_a_users_profile_wins_over_the_shipped_formats() -> None:
    headers = {"Buchung": "date", "Firma": "vendor_text", "Wert": "amount", "Betrag": ""}
    known = _with(Profile("ours", (SavedSheet("ledger", tuple(headers), headers),)))
    text = "Buchung,Firma,Wert,Betrag\n2026-01-25,One,1.00,9.00\n"
    found = recognise(sheet_from_text(text), known, Choices())
    assert isinstance(found, Recognition)
    assert (found.format_id, found.base, found.channel) == ("ours", "ledger", "ledger")
    assert {use.header: use.role for use in found.columns} == {**headers, "Betrag": None}
    assert found.reasons[1] == "It is a profile of yours."


def test_a_vendors_format_that_knows_more_of_the_headers_wins_over_a_profile() -> None:
    few = Profile("few", (SavedSheet("seats", ("Login", "Organization"), {"Login": "account"}),))
    header = "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization\n"
    found = recognise(sheet_from_text(header + "2026-09-28T06:54:33Z,ada,,,,alpha\n"), _with(few), Choices())
    assert isinstance(found, Recognition)
    assert found.format_id == "github-copilot-seats"


def test_two_profiles_that_read_the_same_headers_otherwise_are_asked_about() -> None:
    sheets = [SavedSheet("ledger", ("Date", "Supplier", "Amount"), currency=code) for code in ("EUR", "USD", "EUR")]
    text = "Date,Supplier,Amount\n2026-01-25,One,1.00\n"
    one, other, same = (Profile(name, (sheet,)) for name, sheet in zip("ABC", sheets, strict=True))
    asked = recognise(sheet_from_text(text), _with(one, other), Choices())
    assert isinstance(asked, Question)
    assert asked.options == {"--as": ("A", "B")}
    found = recognise(sheet_from_text(text), _with(one, other), Choices(format_id="B"))
    assert isinstance(found, Recognition)
    assert found.saved == sheets[1]
    assert isinstance(recognise(sheet_from_text(text), _with(one, same), Choices()), Recognition)


def test_a_column_of_secrets_is_dropped_whatever_is_said_of_it() -> None:
    known = _with(Profile("ours", (SavedSheet("seats", ("E-mail", "Password"), {"Password": "plan"}),)))
    for choices in (Choices(), Choices(columns={"Password": "plan"})):
        found = recognise(sheet_from_text("E-mail,Password,Plan\na@x.test,hunter2,Pro\n"), known, choices)
        assert isinstance(found, Recognition)
        assert [(use.role, use.secret) for use in found.columns] == [("email", False), (None, True), ("plan", False)]


@pytest.mark.parametrize(
    ("header", "format_id"),
    [
        ("Date,Supplier,Amount", "ledger"),
        ("Transaction Date,Merchant,Amount,Card Number", "card"),
        ("Expense Date,Merchant,Amount,Employee", "expenses"),
        ("Name,Email,Department,Start Date,End Date", "people"),
        ("Full Name,Work Email,Job Title,Manager,Hire Date", "people"),
        ("Email,Name,Last Login,Licence", "seats"),
        ("User,Email,Last Active,Plan,Status", "seats"),
        ("Tool,Vendor,Seats,Unit Price,Renewal Date", "subscriptions"),
        ("Application,Annual Cost,Contract End Date,Owner", "subscriptions"),
        (
            "Vendor,Product,Licences,Cost per licence,Billing period,Start,End,Auto renew,Notice (days),Owner",
            "subscriptions",
        ),
        ("Date,Base,Quote,Rate", "rates"),
        ("Software,Anbieter,Anzahl,Preis,Laufzeit bis", "subscriptions"),
        ("Tool name,Category,Monthly cost (EUR),# of users,Contract end", "subscriptions"),
        ("Posting date,Doc. no.,Vendor,Text,Amount in doc. curr.,Curr.", "ledger"),
        ("Buchungsdatum,Text,Soll,Haben,Währung", "ledger"),
        ("Posting Date,Document Number,Vendor Name,GL Account,Cost Center,Debit,Credit,Currency", "ledger"),
        ("Posting Date,Merchant,Amount,Currency,Card", "card"),
        ("Posted Date,Description,Debit,Credit,Card No", "card"),
    ],
)
def test_generic_sheets_are_told_apart_by_what_their_headers_mean(header: str, format_id: str) -> None:
    row = ",".join(["x"] * (header.count(",") + 1))
    found = seen(f"{header}\n{row}\n{row}\n")
    assert isinstance(found, Recognition)
    assert found.format_id == format_id


def test_two_tables_side_by_side_are_not_read_as_one() -> None:
    found = seen("Date,Supplier,Amount,,Date,Supplier,Amount\n2026-01-25,One,1.00,,2026-01-25,Two,2.00\n")
    assert isinstance(found, Question)
    assert found.code == "two_tables"
    assert found.sketches == (
        (("Date", "Supplier", "Amount"), ("2026-01-25", "One", "1.00")),
        (("Date", "Supplier", "Amount"), ("2026-01-25", "Two", "2.00")),
    )
    apart = seen("Date,Supplier,Amount,,Note\n2026-01-25,One,1.00,,x\n")
    assert isinstance(apart, Recognition)


def test_a_table_above_another_is_sketched_without_its_secrets() -> None:
    lines = "2026-01-25,One,1.00,k1\n2026-01-26,Two,2.00,k2\n2026-01-27,Two,3.00,k3\n"
    found = seen(f"Date,Supplier,Amount,API Key\n{lines}x,y,z,\nDate,Supplier,Amount,\n2026-02-01,Three,4.00,\n")
    assert isinstance(found, Question)
    assert found.sketches == (
        (("Date", "Supplier", "Amount"), ("2026-01-25", "One", "1.00"), ("2026-01-26", "Two", "2.00")),
        (("Date", "Supplier", "Amount"), ("2026-02-01", "Three", "4.00")),
    )


def test_no_column_is_used_twice_and_every_column_is_explained() -> None:
    found = seen("Date,Date,Supplier,Supplier Name,Amount,Total,Payment Date\n1,1,1,1,1,1,1\n")
    assert isinstance(found, Recognition)
    used = [use.field for use in found.columns if use.field]
    assert len(used) == len(set(used))
    assert all(use.reason for use in found.columns)


@pytest.mark.parametrize(
    ("header", "secret"),
    [
        ("Password", True), ("api_key", True), ("API Key", True), ("Client IP address", True), ("IP", True),
        ("Password Hash Function [UPLOAD ONLY]", True), ("API Key Reqs", False), ("api_key_id", False),
        ("api_key_status", False), ("Description", False), ("Shipping", False), ("last_logged_ip", True),
    ],
)  # fmt: skip
def test_which_headers_are_secret(header: str, secret: bool) -> None:
    assert columns.is_secret(header) is secret


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("suplier", "supplier", True), ("supplier", "suppiler", True), ("supplier", "supplies", True),
        ("date", "dates", False), ("supplier", "supplier", False), ("amounts", "mounts", False),
        ("merchant", "merhcant", True), ("supplier", "suppl", False),
    ],
)  # fmt: skip
def test_one_slip_of_the_pen(one: str, other: str, near: bool) -> None:
    assert columns.one_edit_apart(one, other) is near


def test_of_a_sheet_that_no_format_fits_the_first_rows_are_told_without_secrets() -> None:
    wide = ",".join(f"c{number}" for number in range(500))
    found = seen(f"Tag,Passwort,Firma,{wide}\n2026-09-01,geheim,OpenAI\n2026-09-02,geheim,Cursor\n")
    assert isinstance(found, Question)
    assert [use.header for use in found.columns][:3] == ["Tag", "Firma", "c0"]
    assert len(found.columns) < 200
    assert [row[:2] for row in found.sample] == [("2026-09-01", "OpenAI"), ("2026-09-02", "Cursor")]
    assert found.nearest in found.options["--as"]
    assert "geheim" not in repr(found)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Email,Last active\nann@example.com,None\n", Kind.SEATS),
     ("Date,USD,JPY,GBP,CHF\n2026-03-02,1.08,160,N/A,0.9\n", Kind.RATES),
     ("Date,Vendor,Amount\n2026-03-02,OpenAI,10\n2026-03-03,None,5\n", Kind.LINES)],
)  # fmt: skip
def test_a_word_for_nothing_in_a_small_table_does_not_empty_it(text: str, kind: Kind) -> None:
    found = recognise(sheet_from_text(text), shipped(), Choices(vendor="Cursor", data_date="2026-09-30"))
    assert isinstance(found, Recognition)
    assert found.kind is kind


def test_of_heads_that_say_nothing_the_widest_row_is_shown() -> None:
    asked = parsed_text("制表人：,于国栋\n甲,乙,丙,丁\n1,2,3,4\n").question
    assert asked is not None
    assert "Row 2 reads: 甲, 乙, 丙, 丁." in asked.message


def test_a_row_of_amounts_is_no_head_though_it_names_a_currency() -> None:
    text = "DETAIL|14|E100|EUR|30.00|OpenAI|2026-09-12\nDETAIL|15|E101|EUR|20.00|Anthropic|2026-09-13\n"
    found = recognise(sheet_from_text(text, delimiter="|"), shipped(), Choices(vendor="OpenAI", data_date="2026-09-30"))
    assert isinstance(found, Question)
