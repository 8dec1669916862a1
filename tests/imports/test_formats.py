from __future__ import annotations

import pytest

from desktop_app.imports import formats
from desktop_app.imports.columns import HELPERS
from desktop_app.imports.model import FIELDS, Kind
from tests.imports.sheets import FORMATS_FOLDER, shipped


@pytest.mark.parametrize("form", formats.load(FORMATS_FOLDER), ids=lambda form: form.id)
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
    assert {form.kind for form in shipped() if form.generic} == set(Kind) - {Kind.RECORDS}


def test_fingerprints_are_told_apart() -> None:
    prints = [(form.fingerprint, form.any_of, form.none_of) for form in shipped() if not form.generic]
    assert len(prints) == len(set(prints))


@pytest.mark.parametrize(
    ("header", "key"),
    [
        (" Amount (GBP) ", "amount"), ("Amount in EUR", "amount"), ("cost_usd", "cost"), ("Betrag in €", "betrag"),
        ("*InvoiceNumber", "invoicenumber"), ("E-mail", "e mail"), ("Invoice  No.", "invoice no"), ("In", "in"),
    ],
)  # fmt: skip
def test_headers_are_compared_without_their_dress(header: str, key: str) -> None:
    assert formats.bare_key(header) == key
