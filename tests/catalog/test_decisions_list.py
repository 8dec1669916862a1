"""All decisions as a list: who, when, what, what became of each, and promised beside realised."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog import tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.review import decisions, run

TODAY = "2026-10-15"


@pytest.fixture
def catalog(small_company: Path, tmp_path: Path) -> Iterator[Catalog]:
    path = tmp_path / "c.seatbook"
    shutil.copyfile(small_company, path)
    with Catalog.open(path, actor="ada") as opened:
        yield opened


def listed(catalog: Catalog, **where: object) -> list[dict[str, object]]:
    filters = tuple(tables.Filter(key, "=", value) for key, value in where.items())
    query = tables.Query(where=filters, as_of=TODAY)
    return tables.page(catalog.writer, "decisions", query, tables.ids(catalog.writer, "decisions", query))


def test_every_decision_is_there_with_what_became_of_it(catalog: Catalog) -> None:
    first, second, third, fourth, *_ = [row[0] for row in catalog.writer.execute("SELECT id FROM finding ORDER BY id")]
    decisions.decide(catalog, first, "reduce", quantity=100, today="2026-10-01")
    decisions.decide(catalog, first, "keep", why="They came back", today="2026-10-10")
    decisions.decide(catalog, second, "ask_owner", today="2026-10-11")
    decisions.decide(catalog, third, "snooze", until="2026-12-01", today="2026-10-12")
    decisions.decide(catalog, fourth, "retire", why="Nobody wants it", today="2026-10-13")
    rows = listed(catalog)
    assert [(row["decision"], row["state"], row["decided_on"], row["decided_by"]) for row in rows] == [
        ("retire", "Decided", "2026-10-13", "ada"),
        ("snooze", "Snoozed", "2026-10-12", "ada"),
        ("ask_owner", "Asked", "2026-10-11", "ada"),
        ("keep", "Decided", "2026-10-10", "ada"),
        ("reduce", "Replaced", "2026-10-01", "ada"),
    ]
    assert [row["tool"] for row in listed(catalog, state="Replaced")] == ["GitHub Copilot"]
    assert rows[-1]["quantity"] == 100
    assert rows[0]["why"] == "Nobody wants it"
    assert rows[0]["effective_on"] is not None
    assert rows[0]["finding_id"] == fourth
    assert dict(tables.facets(catalog.writer, "decisions", "decided_by", tables.Query(as_of=TODAY))) == {"ada": 5}


def test_promised_stands_beside_what_bills_verify(catalog: Catalog) -> None:
    finding = catalog.writer.execute("SELECT id FROM finding ORDER BY id").fetchone()[0]
    decisions.decide(catalog, finding, "reduce", quantity=100, today="2026-10-01")
    made = catalog.writer.execute("SELECT id FROM decision").fetchone()[0]
    promise = json.dumps({"parts": [], "monthly": 228_000_000, "currency": "EUR"})
    told = json.dumps({"state": "Verified", "text": "Billed are 100", "annual": {"EUR": 2_400_000_000}})
    with catalog.operation("Bills"):
        catalog.writer.execute("UPDATE decision SET promise = ?", (promise,))
        catalog.writer.execute(
            """INSERT INTO verification(decision_id, finding_id, state, lines, detail)
            VALUES (?, ?, 'Verified', '[]', ?)""",
            (made, finding, told),
        )
    (row,) = listed(catalog, state="Verified")
    assert (row["promised"], row["realised"], row["currency"]) == (2_736_000_000, 2_400_000_000, "EUR")
    assert row["came"] == "Billed are 100"
    with catalog.operation("Not so"):
        catalog.writer.execute("UPDATE verification SET state = 'Not verified'")
    (row,) = listed(catalog, state="Not verified")
    assert row["realised"] is None  # what bills do not bear out is not realised
    with catalog.operation("Grown"):
        catalog.writer.execute("UPDATE decision SET decision = 'grow'")
    assert listed(catalog)[0]["promised"] is None  # the question's saving is not what growth promises


def test_what_new_facts_have_outgrown_says_when_it_was_asked_again(catalog: Catalog) -> None:
    run.run(catalog, TODAY, ["R12"])
    asked = catalog.writer.execute("SELECT id FROM finding WHERE rule = 'R12' ORDER BY id").fetchone()[0]
    decisions.decide(catalog, asked, "keep", why="In use", until="2026-10-20", today=TODAY)
    run.run(catalog, "2026-10-21", ["R12"])
    (row,) = listed(catalog)
    assert (row["state"], row["asked_again_on"]) == ("Asked again", "2026-10-21")
