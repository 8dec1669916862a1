"""A small company with questions, evidence and awkward names; a review workbook of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from tests.ui import company

AS_OF = "2026-10-15"
NASTY = '=HYPERLINK("http://evil.example","click")'


@pytest.fixture(scope="session")
def northwind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company, made once; to be copied, never opened."""
    path = tmp_path_factory.mktemp("exports") / "northwind.seatbook"
    with Catalog.open(path, create=True, actor="ada") as opened:
        company.build(opened)
        fill_in(opened)
    return path


@pytest.fixture
def catalog(northwind: Path, tmp_path: Path) -> Iterator[Catalog]:
    path = tmp_path / "northwind.seatbook"
    shutil.copy(northwind, path)
    with Catalog.open(path, actor="ada") as opened:
        yield opened


def fill_in(catalog: Catalog) -> None:
    """Give the questions evidence, other currencies and names that a spreadsheet would run."""
    conn = catalog.writer
    with catalog.operation("More"):
        seats = [row[0] for row in conn.execute("SELECT id FROM seat ORDER BY id LIMIT 3")]
        evidence = [
            {"key": f"seat:{seat}", "person": person, "amount": 19_000_000, "currency": "EUR", "evidence": "INACTIVE",
             "last_active": "2026-07-02", "file": "seats.csv", "sheet": "seats", "row": 12}
            for seat, person in zip(seats, ("+cmd|calc", "Ada", "Ben"), strict=True)
        ]  # fmt: skip
        first, second, third = (row[0] for row in conn.execute("SELECT id FROM finding ORDER BY id LIMIT 3"))
        conn.execute("UPDATE finding SET evidence = ? WHERE id = ?", (json.dumps(evidence), first))
        conn.execute("UPDATE finding SET subject_name = ?, currency = 'USD' WHERE id = ?", (NASTY, second))
        conn.execute(
            "UPDATE finding SET question = ?, addressable = 1234567890 WHERE id = ?",
            ("@SUM(A1)\r\nSecond line\x07 with _x0041_ and ümläut 漢字 🎉 ", third),
        )
        conn.execute("UPDATE seat SET account = '+cmd|calc' WHERE id = ?", (seats[0],))


@pytest.fixture
def workbook(catalog: Catalog, tmp_path: Path) -> Path:
    from desktop_app.exports.review_workbook import write_review

    path = tmp_path / "review.xlsx"
    write_review(catalog.writer, path, as_of=AS_OF)
    return path
