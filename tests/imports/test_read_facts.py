"""What the reader of workbooks leaves out is found in sheets of any size, piece by piece."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.imports import read_package
from desktop_app.imports.grid import Grid
from desktop_app.imports.read import open_sheets
from desktop_app.imports.read_facts import FactsMaker, SheetFacts, facts_of, sentences
from desktop_app.imports.read_facts_ods import ods_facts
from desktop_app.imports.read_package import LEAST, SheetParts
from desktop_app.imports.read_parts import sheet_parts
from desktop_app.imports.workbook_facts import WorkbookFacts
from tests.imports.containers import (
    SHEET_NAMES,
    Rows,
    Wrong,
    ods,
    ods_parts,
    put,
    xls,
    xlsb,
    xlsx,
    xlsx_parts,
    zipped,
)

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
    assert len(list(sheet_parts(package(content), "Sheet1", least=64_000, look=seen.append))) > 3
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


ROWS: Rows = [
    ["Day", "Vendor", "Amount"],
    [43343.0, "OpenAI", 1.5],
    [43344.0, Wrong(42), 2.5],
    [43345.0, "Cursor", Wrong(7)],
]


@pytest.mark.parametrize("write", [xls, xlsb])
def test_older_workbooks_tell_the_same(tmp_path: Path, write: Callable[..., bytes]) -> None:
    odd = {"shown": "0.00 [$€-407]", "hidden_row": 2, "hidden_column": 1, "since_1904": True}
    [read] = open_sheets(put(tmp_path / "a.bin", write(ROWS, **odd)))
    assert (read.table.hidden_rows, read.table.since_1904) == (1, True)
    assert read.table.faults == {
        (3, 1): "the cell holds the error #N/A", (4, 2): "the cell holds the error #DIV/0!",
    }  # fmt: skip
    assert read.table.currencies[2] == [(2, 3, "0.00 [$€-407]")]
    assert "Hidden columns were read like the others." in read.notes


@pytest.mark.parametrize("write", [xls, xlsb, xlsx, ods])
def test_a_plain_workbook_has_nothing_to_tell(tmp_path: Path, write: Callable[..., bytes]) -> None:
    [read] = open_sheets(put(tmp_path / "a.bin", write([["Day", "Amount"], [43343.0, 1.5]])))
    table = read.table
    assert (table.faults, table.currencies, table.hidden_rows, table.since_1904, read.notes) == ({}, {}, 0, False, ())


def test_an_ods_file_tells_the_same(tmp_path: Path) -> None:
    row = "<table:table-row{0}><table:table-cell/>{1}</table:table-row>"
    error = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p>'
    )
    euro = '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="2"><text:p>2 €</text:p>'
    tall = '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>x</text:p>'
    end = "</table:table-cell>"
    rows = [
        row.format("", euro + end + euro + end), row.format(' table:number-rows-repeated="2"', euro + end),
        row.format(' table:visibility="collapse"', error + end), row.format(' table:visibility="collapse"', ""),
        row.format("", tall + end), row.format("", "<table:covered-table-cell/>"),
        row.format("", '<table:table-cell table:number-columns-repeated="2" table:formula="of:=[.A1]"/>'),
    ]  # fmt: skip
    parts = ods_parts([])
    before, after = str(parts["content.xml"]).split("</table:table>")
    column = '<table:table-column table:visibility="filter"/>'
    since = '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
    before = before.replace("<office:spreadsheet>", f"<office:spreadsheet>{since}") + column
    parts["content.xml"] = f"{before}{''.join(rows)}</table:table>{after}"
    with zipfile.ZipFile(BytesIO(zipped(parts))) as package, package.open("content.xml") as source:
        found, since_1904 = ods_facts(source)
    assert since_1904
    assert found["Sheet1"] == SheetFacts(
        hidden_rows=1, hidden_columns=True, errors={(3, 1): "#DIV/0!"}, uncalculated=frozenset({(7, 1), (7, 2)}),
        merged=((5, 6, 1),), currencies={1: [(1, 3, "[$EUR]")], 2: [(1, 1, "[$EUR]")]},
    )  # fmt: skip


@given(st.binary(max_size=300), st.integers(0, 400))
def test_records_that_are_damaged_tell_nothing_or_something_and_never_fail(junk: bytes, at: int) -> None:
    for whole in (xls(ROWS), xlsb(ROWS)):
        content = whole[:at] + junk + whole[at + len(junk) :]
        facts = WorkbookFacts(content, SheetParts(content))
        assert isinstance(facts.of("Sheet1"), SheetFacts)


TABLE: Rows = [["Vendor", "Amount"], ["OpenAI", Wrong(42)], ["Cursor", 2.5]]


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def _cut_xlsb() -> bytes:
    parts = _parts(xlsb(TABLE))
    part = "xl/worksheets/sheet1.bin"
    return zipped(parts | {part: parts[part][:-6] + b"\x05\x7f"})  # a number of 127 bytes that are not there


def _cut_xls() -> bytes:
    content = xls(TABLE)
    end = struct.pack("<HH", 0x000A, 0)
    at = content.rindex(end)
    return content[:at] + struct.pack("<HH", 0x0FFF, 0xFFFF) + content[at + 4 :]


@pytest.mark.parametrize("content", [_cut_xlsb(), _cut_xls()], ids=["xlsb", "xls"])
def test_what_a_sheet_says_before_it_is_cut_off_is_kept_and_the_rest_is_unknown(content: bytes) -> None:
    facts = WorkbookFacts(content, SheetParts(content)).of("Sheet1")
    assert (facts.errors, facts.unknown) == ({(1, 1): "#N/A"}, True)


@pytest.mark.parametrize(("make", "kind"), [(xlsx, "xml"), (xlsb, "bin")])
def test_a_part_that_is_spelled_in_capitals_is_looked_through(
    tmp_path: Path, make: Callable[[Rows], bytes], kind: str
) -> None:
    parts = _parts(make(TABLE))
    related = f"xl/_rels/workbook.{kind}.rels"
    parts[related] = parts[related].replace(f"sheet1.{kind}".encode(), f"SHEET1.{kind}".encode())
    [read] = open_sheets(put(tmp_path / "a.xlsx", zipped(parts)))
    assert list(read.table.faults) == [(2, 1)]
    assert not any("could not all be looked for" in note for note in read.notes)


@pytest.mark.parametrize("write", [xls, xlsb])
@pytest.mark.parametrize(("on_load", "uncalculated"), [(True, {(1, 1)}), (False, set())])
def test_a_formula_of_an_older_workbook_that_waits_for_its_result_is_no_zero(
    tmp_path: Path, write: Callable[..., bytes], *, on_load: bool, uncalculated: set[tuple[int, int]]
) -> None:
    path = put(tmp_path / "a.bin", write([["Vendor", "Amount"], ["OpenAI", 0.0], ["Cursor", 2.5]], on_load=on_load))
    [read] = open_sheets(path)
    assert set(read.table.faults) == {(row + 1, column) for row, column in uncalculated}
    assert [list(row) for row in read.table.rows][2] == ["Cursor", 2.5]


@pytest.mark.parametrize("write", [xls, xlsb])
def test_an_older_workbook_that_was_saved_without_calculating_says_so(
    tmp_path: Path, write: Callable[..., bytes]
) -> None:
    [read] = open_sheets(put(tmp_path / "a.bin", write([["a"], ["b"]], pending=True)))
    assert [note for note in read.notes if "before its formulas were calculated" in note] != []
    [read] = open_sheets(put(tmp_path / "b.bin", write([["a"], ["b"]])))
    assert read.notes == ()


def test_a_package_with_backslashes_in_its_names_is_looked_through(tmp_path: Path) -> None:
    content = sheet([*range(8)])
    with zipfile.ZipFile(BytesIO(package(content))) as whole:
        parts = {name.replace("/", "\\"): whole.read(name) for name in whole.namelist()}
    written = zipped(parts)
    with zipfile.ZipFile(BytesIO(written)) as whole:
        assert "xl\\workbook.xml" in whole.namelist()
    [read] = open_sheets(put(tmp_path / "a.xlsx", written))
    assert (read.table.hidden_rows, len(read.table.faults)) == (1, 3)
    assert read.table.currencies == {0: [(6, 6, STYLES[1])]}


def test_an_xlsb_file_with_backslashes_in_its_names_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(xlsb(TABLE, hidden_row=1))) as whole:
        parts = {name.replace("/", "\\"): whole.read(name) for name in whole.namelist()}
    [read] = open_sheets(put(tmp_path / "a.xlsb", zipped(parts)))
    assert (read.table.hidden_rows, len(read.table.rows)) == (1, len(TABLE))


def _without(content: bytes, part: str) -> bytes:
    """A package in which one part cannot be unpacked by Python, or is gone."""
    with zipfile.ZipFile(BytesIO(content)) as whole:
        return zipped({name: whole.read(name) for name in whole.namelist() if name != part})


def _unreadable_styles() -> bytes:
    with zipfile.ZipFile(BytesIO(package(sheet([0, 1])))) as whole:
        return zipped({name: whole.read(name) for name in whole.namelist()} | {"xl/styles.xml": b"x" * (25 << 20)})


@pytest.mark.parametrize(
    ("content", "known"),
    [
        (xlsx([["a"], ["b"]]), True), (ods([["a"], ["b"]]), True), (xls([["a"], ["b"]]), True),
        (xlsb([["a"], ["b"]]), True), (_without(package(sheet([0, 1])), "xl/styles.xml"), True),
        (_without(package(sheet([0, 1])), "xl/_rels/workbook.xml.rels"), False),
        (_without(xlsb([["a"], ["b"]]), "xl/_rels/workbook.bin.rels"), False),
        (_unreadable_styles(), False), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), False),
    ],
)  # fmt: skip
def test_what_could_not_be_looked_for_is_told(content: bytes, *, known: bool) -> None:
    facts = WorkbookFacts(content, SheetParts(content)).of("Sheet1")
    assert facts.unknown is not known
    said = list(sentences(facts, [1], Grid([["a"]])))
    assert any("could not all be looked for" in one for one in said) is not known
