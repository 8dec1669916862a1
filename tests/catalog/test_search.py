"""Records by the beginnings of their words, and those that are written nearly so."""

from __future__ import annotations

import pytest
from rapidfuzz import fuzz, utils

from desktop_app.catalog import records, search
from desktop_app.catalog.catalog import Catalog

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
