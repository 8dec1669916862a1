"""Records by the beginnings of their words, and those that are written nearly so."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.catalog import records, search, spelling
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


def test_an_index_knows_what_begins_with_the_first_letters_that_are_typed(catalog: Catalog) -> None:
    made = catalog.writer.execute("SELECT sql FROM sqlite_schema WHERE name = 'record_search'").fetchone()[0]
    prefixes = made.split("prefix = '")[1].split("'")[0].split()
    assert prefixes == ["1", "2", "3"]  # without it the names of a hundred thousand people are put together for "p"


def test_what_is_put_in_order_at_once(filled: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert search.quick(filled.writer, "ada") == search.search(filled.writer, "ada") != []
    assert search.quick(filled.writer, "nobody") is None  # those written nearly so are to be looked for
    assert search.quick(filled.writer, "?!") is None
    monkeypatch.setattr(search, "MANY", 3)
    assert search.quick(filled.writer, "grace")
    assert search.quick(filled.writer, "a") is None


def test_words_that_are_typed_whole_lead_to_the_same(filled: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Alan Turinger 71", "Alan Turing-Best 72", "Turing 73 Alan", "Alana Turing 74"):
        records.add(filled, "person", {"name": name})
    texts = ("alan turing 7", "alan turing", "alan tur", "turing alan", "ala tu 7", "ÁLAN turing-", "alan")
    for limit in (1, 2, 3, 20):
        found = [search.search(filled.writer, text, limit) for text in texts]
        with monkeypatch.context() as slowly:
            slowly.setattr(search, "_called_so", lambda *_given: [])
            assert found == [search.search(filled.writer, text, limit) for text in texts]
    asked: list[str] = []
    filled.writer.set_trace_callback(asked.append)
    assert titles(search.search(filled.writer, "alan turing", 2)) == ["Alan Turing 7", "Alan Turing 70"]
    filled.writer.set_trace_callback(None)
    assert not any('"alan"*' in one for one in asked)


def test_the_best_come_first(filled: Catalog) -> None:
    def found(text: str) -> list[str]:
        return titles(search.search(filled.writer, text))

    assert found("ad") == ["Adler Systems", "Ada Adler", "Adam Smith", "Ada Lovelace", "Bea Adler"]
    assert found("alan turing 7") == ["Alan Turing 7", "Alan Turing 70"]
    records.add(filled, "person", {"name": "Zoë Grün", "email": "hopper@x.org"})
    records.add(filled, "person", {"name": "Hopper"})
    assert found("hopper") == ["Hopper", "Grace Hopper", "Zoë Grün"]  # the last by its address alone
    assert found("zoe grun") == ["Zoë Grün"]


def test_of_very_many_the_best_are_found(filled: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("ada", "a", "ad", "alan turing", "adler", "adler systems", "a 7", "copilot", "hopper"):
        monkeypatch.setattr(search, "MANY", 1_500)
        everything = search.search(filled.writer, text)
        for many in (1, 3, 4):
            monkeypatch.setattr(search, "MANY", many)
            some = search.search(filled.writer, text)
            assert some, text
            assert set(some) <= set(everything), text
            assert len(set(some)) == len(some), text
            if len(everything) >= many:
                assert {hit for hit in everything if hit.title.lower() == text} <= set(some)
                assert {hit for hit in everything if hit.kind in ("vendor", "tool")} <= set(some)
                begun = [hit.title.lower().startswith(text) for hit in some]
                assert begun == sorted(begun, reverse=True), text


TYPED = {
    "ada adlre": "Ada Adler", "graec hopper": "Grace Hopper", "alna turing 7": "Alan Turing 7", "coplot": "Copilot",
    "adler sistems": "Adler Systems", "COPLOT": "Copilot", "turnig": "Alan Turing 7", "adam lovelace": "Ada Lovelace",
    "adlersystems": "Adler Systems", "co pilot": "Copilot", "löwelace": "Ada Lovelace", "hoper": "Grace Hopper",
    "zzqx yyqx": "", "ada zzqx": "", "cut": "",
}  # fmt: skip


def test_what_is_written_nearly_so_is_found(filled: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "PART", 3)
    assert not any(search.search(filled.writer, text) for text in TYPED)
    words = spelling.Vocabulary()
    found = {text: titles(search.similar(filled.writer, text, words))[:1] for text in TYPED}
    assert found == {text: [best] if best else [] for text, best in TYPED.items()}


def test_words_of_names_are_read_again_when_they_change(filled: Catalog) -> None:
    words = spelling.Vocabulary()
    reader = filled.reader()
    assert titles(search.similar(reader, "quartzz", words)) == []
    records.add(filled, "tool", {"name": "Quartz", "vendor": "Adler Systems"})
    for conn in (reader, filled.writer):
        assert titles(search.similar(conn, "quartzz", words)) == ["Quartz"]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM tool")
    reader.close()


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("bakup", "Back up the catalog…"), ("settigns", "Settings"), ("restroe", "Restore a backup…"),
        ("backup catlog", "Back up the catalog…"), ("exprot lists", "Export all lists…"), ("sett", "Settings"),
        ("zzqx", ""), ("set", ""),
    ],
)  # fmt: skip
def test_names_that_a_text_is_like(text: str, best: str) -> None:
    names = ["Restore a backup…", "Export all lists…", "Back up the catalog…", "Settings"]
    assert spelling.nearest(text, names, 4)[:1] == ([best] if best else [])


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
