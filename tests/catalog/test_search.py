"""Records by the beginnings of their words, and those that are written nearly so."""

from __future__ import annotations

from pathlib import Path

import pytest
from rapidfuzz import fuzz, utils

from desktop_app.catalog import records, search
from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices

NAMES = ("Ada Adler", "Ada Lovelace", "Adam Smith", "Bea Adler", "Grace Hopper", "Alan Turing 7", "Alan Turing 70")


@pytest.fixture
def filled(catalog: Catalog) -> Catalog:
    """Seven people and a vendor with a tool."""
    for name in NAMES:
        records.add(catalog, "person", {"name": name})
    records.add(catalog, "vendor", {"name": "Adler Systems"})
    records.add(catalog, "tool", {"name": "Copilot", "vendor": "Adler Systems"})
    return catalog


def titles(hits: list[search.Hit]) -> list[str]:
    return [hit.title for hit in hits]


def test_words_are_found_by_their_beginnings(filled: Catalog) -> None:
    assert set(titles(search.search(filled.writer, "adl"))) == {"Ada Adler", "Bea Adler", "Adler Systems"}
    assert titles(search.search(filled.writer, "ada adl")) == ["Ada Adler"]
    assert search.search(filled.writer, "?!") == []


def test_what_is_put_in_order_at_once(filled: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert search.is_quick(filled.writer, "ada")
    assert not search.is_quick(filled.writer, "nobody")  # those written nearly so are to be looked for
    assert not search.is_quick(filled.writer, "?!")
    monkeypatch.setattr(search, "MANY", 3)
    assert search.is_quick(filled.writer, "grace")
    assert not search.is_quick(filled.writer, "a")


@pytest.mark.parametrize("many", [1, 2, 1_500])  # how many are compared at a time, and taken for one word
@pytest.mark.parametrize("text", ["ada adlre", "graec hopper", "alna turing 7", "coplot", "adler sistems", "zzqx yyqx"])
def test_what_is_written_nearly_so_is_found_as_among_all(
    filled: Catalog, text: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MANY", many)
    everything = [*NAMES, "Adler Systems", "Copilot"]
    alike = {name: fuzz.partial_ratio(text, name, processor=utils.default_process) for name in everything}
    found = titles(search.similar(filled.writer, text))
    assert all(alike[name] >= 72 for name in found)
    assert found == sorted(found, key=lambda name: -alike[name])
    best = max(alike.values())
    assert (alike[found[0]] == best) if best >= 72 else not found


def test_an_invoice_is_found_by_a_part_of_its_number(catalog: Catalog, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(
        "Date,Supplier,Invoice number,Description,Amount,Currency\n"
        "2026-09-01,OpenAI Ireland Ltd,RE2610020,ChatGPT Team,870.00,EUR\n"
        "2026-09-01,OpenAI Ireland Ltd,RE2610020,ChatGPT Team,30.00,EUR\n"
        "2026-09-03,British Gas,BG-10020,Energy,4310.55,EUR\n",
        encoding="utf-8",
    )
    pipeline.import_files(catalog, [ledger], Choices(), today="2026-10-15")
    found = search.invoices(catalog.writer, "10020")
    assert [(hit.kind, hit.title, hit.detail) for hit in found] == [
        ("invoice_line", "BG-10020", "British Gas"),
        ("invoice_line", "RE2610020", "OpenAI Ireland Ltd"),
    ]
    assert titles(search.invoices(catalog.writer, "re26100")) == ["RE2610020"]
    assert search.invoices(catalog.writer, "gas") == []
    assert search.invoices(catalog.writer, "10") == []
