from __future__ import annotations

import pytest

from desktop_app.imports import formats, parse
from desktop_app.imports.columns import HELPERS
from desktop_app.imports.model import FIELDS, Choices, Kind
from tests.imports.sheets import FORMATS_FOLDER, parsed_text, sheet_from_text, shipped


@pytest.mark.parametrize("form", shipped(), ids=lambda form: form.id)
def test_a_shipped_format_is_sound(form: formats.Format) -> None:
    assert (FORMATS_FOLDER / f"{form.id}.toml").is_file()
    assert form.source
    known = {*FIELDS[form.kind], *HELPERS}
    assert set(form.columns) <= known
    assert {name for group in form.required for name in group} <= {*form.columns, "activity"}
    assert form.telling <= {*form.columns, "activity"}
    assert form.generic or form.fingerprint
    assert form.basis in {"billed", "paid", "metered"}
    assert form.channel in {"vendor", "ledger", "card", "expense"}
    assert form.activity.reports in {"login", "action", "none"}


def test_every_kind_has_a_generic_format() -> None:
    assert {form.kind for form in shipped() if form.generic} == set(Kind)


def test_fingerprints_are_told_apart() -> None:
    prints = [(form.fingerprint, form.any_of, form.none_of) for form in shipped() if not form.generic]
    assert len(prints) == len(set(prints))


@pytest.mark.parametrize(
    ("toml", "part"),
    [
        ("title = 'x'", "'id'"),
        ("id = 'x'\ntitle = 'x'\nkind = 'planets'\n[columns]", "planets"),
        ("id = ", "profile 1"),
        ("id = 'x'\ntitle = 'x'\nkind = 'lines'\nfile_name = '('\n[columns]", "profile 1"),
    ],
)
def test_a_profile_that_cannot_be_used_is_refused_in_words(toml: str, part: str) -> None:
    with pytest.raises(formats.FormatError, match="cannot be used") as raised:
        formats.load(FORMATS_FOLDER, [toml])
    assert part in str(raised.value)


@pytest.mark.parametrize(
    ("header", "key"),
    [
        (" Amount (GBP) ", "amount"), ("Amount in EUR", "amount"), ("cost_usd", "cost"), ("Betrag in €", "betrag"),
        ("*InvoiceNumber", "invoicenumber"), ("E-mail", "e mail"), ("Invoice  No.", "invoice no"), ("In", "in"),
    ],
)  # fmt: skip
def test_headers_are_compared_without_their_dress(header: str, key: str) -> None:
    assert formats.bare_key(header) == key


def test_a_profile_remembers_the_answers_for_next_months_file() -> None:
    text = "Date,Who paid,Supplier,Amount\n03/04/2026,Ann,One,1.234\n"
    choices = Choices(date_order="dmy", decimal=",", currency="EUR", columns={"Who paid": "cost_centre"})
    first = parsed_text(text, choices)
    assert first.recognition is not None
    toml = formats.profile('Our "main" ledger', first.recognition, choices)
    known = formats.load(FORMATS_FOLDER, [toml])
    assert known[0].id == "own-our-main-ledger"
    again = parse.parse_sheet(sheet_from_text(text), known, Choices(), file_name="next.csv")
    assert again.question is None
    assert again.recognition is not None
    assert again.recognition.format_id == "own-our-main-ledger"
    assert [row.values for row in again.rows] == [row.values for row in first.rows]
    other = parse.parse_sheet(
        sheet_from_text("Date,Supplier,Amount\n03/04/2026,One,1.234\n"), known, Choices(), file_name="next.csv"
    )
    assert other.question is not None


def test_a_profile_on_an_unknown_base_is_refused() -> None:
    with pytest.raises(formats.FormatError, match="cannot be used"):
        formats.load(FORMATS_FOLDER, ["id = 'x'\ntitle = 'x'\nbase = 'moon'"])
