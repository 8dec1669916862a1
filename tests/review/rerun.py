"""What a run stores and looks at, for tests of runs that ask again only what changed."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.review import reuse
from desktop_app.review.run import run
from tests.review.conftest import AS_OF


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[set[int] | None]:
    """Of each run the subscriptions it looked at, None for all."""
    found: list[set[int] | None] = []
    part, whole, nothing = reuse._part, reuse._whole, reuse._nothing

    def counted_part(*given: Any) -> reuse.Look:
        look = part(*given)
        found.append(set(look.near or ()))
        return look

    def counted_whole(*given: Any) -> reuse.Look:
        found.append(None)
        return whole(*given)

    def counted_nothing(*given: Any) -> reuse.Look:
        found.append(set())
        return nothing(*given)

    monkeypatch.setattr(reuse, "_part", counted_part)
    monkeypatch.setattr(reuse, "_nothing", counted_nothing)
    monkeypatch.setattr(reuse, "_whole", counted_whole)
    return found


def stored(conn: sqlite3.Connection) -> dict[str, Any]:
    """Everything that a run writes, without the numbers it gives."""
    findings = {row["id"]: dict(row) for row in conn.execute("SELECT * FROM finding")}
    names = {number: (row["rule"], row["subject_key"]) for number, row in findings.items()}
    return {
        "findings": {names[number]: {**row, "id": None} for number, row in findings.items()},
        "verified": {row[0]: tuple(row)[2:] for row in conn.execute("SELECT * FROM verification")},
        "parts": {(names[row[0]], row[1]): row[2] for row in conn.execute("SELECT * FROM saving_part")},
        "evidence": {tuple(row) for row in conn.execute("SELECT * FROM evidence_sum")},
    }


def as_everything(catalog: Catalog, folder: Path) -> dict[str, Any]:
    """What a run of everything stores, on a copy."""
    copy = folder / "everything.seatbook"
    for left in folder.glob("everything.seatbook*"):
        left.unlink()
    catalog.make_whole()
    shutil.copy(catalog.path, copy)
    with Catalog.open(copy) as other:
        run(other, AS_OF, anew=True)
        return stored(other.writer)
