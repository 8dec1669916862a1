"""Whatever a vendor writes, the files open everywhere and nothing in them runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.tables import Query
from desktop_app.exports.review_workbook import write_review
from desktop_app.exports.tables import write_table
from desktop_app.imports.decisions import plan_decisions
from desktop_app.review.sheet import REVIEW_COLUMNS
from tests.exports.conftest import AS_OF
from tests.exports.test_decisions import through_libreoffice

NAMES = {
    "equals": "=1+1",
    "plus": "+1+1",
    "minus": "-1+1",
    "at": "@SUM(A1)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "full width": "＝1+1",
    "control": "a\x00b\x07c\x1bd\ufffee",
    "surrogate": "a\ud800b",
    "long": "n" * 40_000,
    "markup": "<r><t>x</t></r>",
    "entity": "&lt;b&gt; ]]> <![CDATA[",
    "escape": "_x000D_ _x0041_",
    "error": "#N/A",
    "number": "007",
    "date": "1-2",
    "pattern": "*",
}


OWNER = [column.key for column in REVIEW_COLUMNS].index("owner")


@pytest.fixture
def nasty(catalog: Catalog, tmp_path: Path) -> Path:
    conn = catalog.writer
    findings = [row[0] for row in conn.execute("SELECT id FROM finding ORDER BY id")]
    with catalog.operation("Names"):
        for number, (key, name) in enumerate(NAMES.items()):
            plain = name.encode("utf-16", "ignore").decode("utf-16", "ignore")
            conn.execute(
                "INSERT INTO finding(id, rule, subject_kind, subject_id, subject_key, subject_name, question, why,"
                " evidence, theoretical, addressable, currency, severity, status, first_seen, last_seen, as_of,"
                " evidence_hash) SELECT ?, rule, 'tool', subject_id, ?, ?, ?, ?, ?, 1, 1, 'EUR', 'low', 'Open',"
                " first_seen, last_seen, as_of, 'x' FROM finding WHERE id = ?",
                (
                    number + 1, f"nasty:{key}", plain, plain, plain,
                    json.dumps([{"key": key, "person": plain, "file": name, "amount": 5}]), findings[0],
                ),
            )  # fmt: skip
        conn.execute("UPDATE person SET name = '*' WHERE name = 'Person 00'")
        conn.execute("UPDATE person SET name = '=cmd' WHERE name = 'Person 01'")
        conn.execute("UPDATE vendor SET name = '=1+1' WHERE name = 'GitHub'")
    path = tmp_path / "nasty.xlsx"
    write_review(conn, path, as_of=AS_OF)
    return path


def calamine(path: Path) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def formulas(path: Path) -> list[tuple[str, str]]:
    book = openpyxl.load_workbook(path)
    return [
        (sheet.title, cell.coordinate)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type in ("f", "e") and sheet.title != "Summary"
    ]


def test_three_programs_read_the_same_and_run_nothing(catalog: Catalog, nasty: Path, tmp_path: Path) -> None:
    saved = through_libreoffice(nasty, tmp_path)
    assert formulas(nasty) == formulas(saved) == []
    sent, back = calamine(nasty), calamine(saved)
    with_openpyxl = openpyxl.load_workbook(nasty)["Review"]
    subjects = {str(row[1]).strip() for row in sent["Review"][1:]}
    assert {str(row[1]).strip() for row in back["Review"][1:]} == subjects
    for name in ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "abcde", "#N/A", "007", "1-2", "*", "<r><t>x</t></r>"):
        assert name in subjects
    assert any(subject.endswith("[cut: 40,000 characters]") for subject in subjects)
    unescaped = {str(cell.value).strip().replace("_x005F_", "_") for cell in with_openpyxl["B"][1:]}  # it leaves that
    assert unescaped == subjects
    plan = plan_decisions(catalog, saved, today=AS_OF)
    assert (plan.refused, plan.locked_edits, plan.unknown, plan.missing) == (None, (), (), ())


def test_figures_count_names_as_they_are(nasty: Path, tmp_path: Path) -> None:
    saved = through_libreoffice(nasty, tmp_path)
    for path in (nasty, saved):
        rows = {str(row[0]).strip(): row for row in calamine(path)["Summary"]}
        owned = sum(row[OWNER] == "*" for row in calamine(path)["Review"])
        assert rows["*"][1] == owned == 1
        assert rows["=cmd"][1] == 1
        assert isinstance(rows["=cmd"][3], float)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_table_runs_nothing(catalog: Catalog, nasty: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"vendors.{kind}"
    write_table(catalog.writer, "vendors", path, Query(as_of=AS_OF))
    saved = through_libreoffice(path, tmp_path)
    assert formulas(saved) == []
    cells = {str(cell) for rows in calamine(saved).values() for row in rows for cell in row}
    assert {"=1+1", "'=1+1"} & cells
    assert "2.0" not in cells
