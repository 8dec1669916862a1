"""What the reader of workbooks leaves out is found in sheets of any size, piece by piece."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.imports import read_package
from desktop_app.imports.read import open_sheets
from desktop_app.imports.read_facts import FactsMaker, SheetFacts, facts_of
from desktop_app.imports.read_package import LEAST, SheetParts
from desktop_app.imports.read_parts import sheet_parts
from tests.imports.containers import SHEET_NAMES, put, xlsx_parts, zipped

HEAD = f'<worksheet xmlns="{SHEET_NAMES}"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>'
END = '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells></worksheet>'
ODD = {
    1: '<c r="A{0}" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    2: '<c r="A{0}"><f>B1</f></c>',
    3: '<c r="A{0}"><f t="shared" si="0"/><v/></c>',
    4: '<c r="A{0}"><f>IF(t="e",1)</f><v>3</v></c>',
    5: '<c r="A{0}" s="1"><v>7</v></c>',
    6: '<c r="A{0}" t="str"><f>""</f><v></v></c>',
}
PLAIN, HIDDEN = '<c r="A{0}"><v>1</v></c>', ' hidden="1"'
STYLES = {1: "0.00 [$€-407]"}


def sheet(kinds: list[int], wide: str = "") -> bytes:
    """A sheet with a row of each kind: 0 is plain, 7 hidden."""
    text = f't="inlineStr"><is><t>{wide or "row>"}</t></is></c></row>'
    rows = [
        f'<row r="{number}"{HIDDEN if kind == 7 else ""}>{ODD.get(kind, PLAIN).format(number)}<c r="B{number}" {text}'
        for number, kind in enumerate(kinds, 1)
    ]
    return (HEAD + "".join(rows) + END).encode()


def package(content: bytes) -> bytes:
    styles = (
        f'<styleSheet xmlns="{SHEET_NAMES}"><numFmts><numFmt numFmtId="164" formatCode="0.00 [$€-407]"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    return zipped(xlsx_parts({"Sheet1": [["x"]]}) | {"xl/worksheets/sheet1.xml": content, "xl/styles.xml": styles})


def test_each_fact_is_told_from_what_looks_like_it() -> None:
    facts = facts_of(sheet([0, 1, 2, 3, 4, 5, 6, 7]), STYLES)
    assert facts == SheetFacts(
        hidden_rows=1, hidden_columns=True, errors={(1, 0): "#DIV/0!"}, uncalculated=frozenset({(2, 0), (3, 0)}),
        merged=((1, 2, 1),), currencies={0: [(6, 6, STYLES[1])]},
    )  # fmt: skip


@given(st.lists(st.integers(0, 7), min_size=1, max_size=60), st.integers(1, 400))
def test_pieces_tell_what_the_whole_tells(kinds: list[int], size: int) -> None:
    content = sheet(kinds)
    maker, rest = FactsMaker(STYLES), content
    while rest:
        end = rest.find(b"</row>", size) + len(b"</row>")
        end = end if end >= len(b"</row>") else len(rest)
        maker.add(rest[:end])
        rest = rest[end:]
    assert maker.facts() == facts_of(content, STYLES)


def test_a_package_is_looked_through_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    content = sheet([*range(8)] * 30)
    monkeypatch.setattr(read_package, "_PIECE", 300)
    assert SheetParts(package(content)).facts("Sheet1") == facts_of(content, STYLES)


def test_the_parts_of_a_large_sheet_are_looked_at_once_each(tmp_path: Path) -> None:
    content = sheet([*range(8)] * 900)
    seen: list[bytes] = []
    assert len(list(sheet_parts(package(content), "Sheet1", tmp_path, least=64_000, look=seen.append))) > 3
    assert b"".join(seen) == content


@pytest.mark.parametrize("plain", [True, False])
def test_a_sheet_of_any_size_is_looked_through(tmp_path: Path, *, plain: bool) -> None:
    content = sheet([*range(8)] * 40, "x" * 90_000)
    assert len(content) > 3 * LEAST
    if not plain:  # then it is read as a whole
        content = content.replace(b"<sheetData>", b"<sheetData ><!-- a comment -->")
    [read] = open_sheets(put(tmp_path / "a.xlsx", package(content)), scratch=tmp_path)
    assert (read.table.hidden_rows, len(read.table.faults), len(read.table.currencies[0])) == (40, 120, 40)
    assert read.notes[:2] == (
        "Hidden columns were read like the others.",
        "40 cells hold an error value (#N/A, #REF!, …), which is no value.",
    )
