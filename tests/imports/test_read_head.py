"""The first rows alone are those of the whole file; what is unusual, hostile or damaged has no head."""

from __future__ import annotations

import csv
import datetime as dt
import io
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.imports import read_head, read_head_xlsx
from desktop_app.imports.model import Cell
from desktop_app.imports.read import open_sheets
from desktop_app.imports.read_head import NoHead, has_head, starts
from desktop_app.imports.read_sniff import ReadError
from tests.imports import containers as made
from tests.imports.containers import put, zipped
from tests.imports.test_read_fuzz import PACKAGES, Change, changed, changes

Table = list[list[Any]]

texts = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=12)
values = st.one_of(
    st.none(),
    texts,
    st.booleans(),
    st.integers(-(10**9), 10**9),
    st.floats(-1e12, 1e12).map(lambda number: round(number, 4)),
    st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2100, 1, 1)).map(lambda day: day.replace(microsecond=0)),  # noqa: DTZ001
    st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)),
    st.times().map(lambda time: time.replace(microsecond=0)),
)
tables = st.lists(st.lists(values, max_size=7), min_size=1, max_size=24)
several = st.dictionaries(st.sampled_from(["First", "Lines & more", "Drei ß", "4"]), tables, min_size=1, max_size=3)
quick = settings(max_examples=30, deadline=None)


def by_xlsxwriter(path: Path, sheets: dict[str, Table], *, shared: bool) -> None:
    options = {"default_date_format": "yyyy-mm-dd hh:mm", "constant_memory": not shared, "strings_to_formulas": False,
               "strings_to_urls": False}  # fmt: skip
    with xlsxwriter.Workbook(str(path), options) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, value in enumerate(row):
                    sheet.write(number, place, value)


def by_openpyxl(path: Path, sheets: dict[str, Table]) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)


WRITERS = {
    "shared": lambda path, sheets: by_xlsxwriter(path, sheets, shared=True),
    "in each cell": lambda path, sheets: by_xlsxwriter(path, sheets, shared=False),
    "openpyxl": by_openpyxl,
}


def rows_of(numbers: Any, rows: Any, last: int) -> list[tuple[int, list[Cell]]]:
    """The rows up to a number, without the empty cells behind them: those depend on the rows that follow."""
    kept = []
    for number, row in zip(numbers, rows, strict=True):
        cells = list(row)
        while cells and cells[-1] in (None, ""):
            cells.pop()
        if number <= last:
            kept.append((number, [(type(cell), cell) for cell in cells]))
    return kept  # type: ignore[return-value]


@pytest.mark.parametrize("writer", WRITERS)
@quick
@given(sheets=several, most=st.integers(1, 9))
def test_the_first_rows_of_a_workbook_are_those_of_the_whole(writer: str, sheets: dict[str, Table], most: int) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(read_head, "ROWS", most)
        path = Path(folder) / "a.xlsx"
        WRITERS[writer](path, sheets)
        whole = {one.table.sheet: one.table for one in open_sheets(path)}
        found = list(starts(path))
        assert [one.sheet.table.sheet for one in found] == list(sheets) == list(whole)
        for one in found:
            head, table = one.sheet.table, whole[one.sheet.table.sheet]
            last = head.numbers[-1] if head.numbers else 0
            assert rows_of(head.numbers, head.rows, last) == rows_of(table.numbers, table.rows, last)
            assert len(head.rows) <= most
            if one.whole:
                assert len(head.rows) == len(table.rows)
            assert one.sheet.notes == () or one.sheet.notes == next(s.notes for s in open_sheets(path, head.sheet))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "cp932"])
@quick
@given(data=st.data())
def test_the_first_rows_of_a_text_table_are_those_of_the_whole(encoding: str, data: st.DataObject) -> None:
    letters = "ab ,;\"'\n1.x" + ("日本" if encoding == "cp932" else "äé")
    rows = data.draw(st.lists(st.lists(st.text(letters, max_size=6), min_size=3, max_size=3), min_size=30, max_size=60))
    delimiter, ends = data.draw(st.sampled_from(",;\t")), data.draw(st.sampled_from(["\n", "\r\n"]))
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=ends, quoting=csv.QUOTE_ALL)
    writer.writerows([["Date", "Vendor", "Amount"], *rows])
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(read_head, "ROWS", data.draw(st.integers(3, 20)))
        patch.setattr(read_head, "_TEXT_BYTES", data.draw(st.integers(300, 900)))
        path = put(Path(folder) / "a.csv", text.getvalue().encode(encoding))
        [whole], [start] = list(open_sheets(path)), list(starts(path))
        head, table = start.sheet.table, whole.table
        assert 0 < len(head.rows) <= read_head.ROWS
        if encoding != "cp932" and encoding != "cp1252":  # of these the whole file is looked at to tell them
            assert list(zip(head.numbers, head.rows, strict=True)) == list(
                zip(table.numbers[: len(head.rows)], table.rows[: len(head.rows)], strict=True)
            )


def test_a_short_text_table_is_whole_to_its_last_record(tmp_path: Path) -> None:
    [start] = starts(put(tmp_path / "a.csv", "Date,Amount\n2026-09-01,5\n2026-09-02,6"))
    assert (start.whole, start.sheet.table.rows[-1]) == (True, ["2026-09-02", "6"])
    long = "Date,Amount\n" + "2026-09-01,5\n" * 400
    [start] = starts(put(tmp_path / "b.csv", long))
    assert (start.whole, len(start.sheet.table.rows), start.sheet.table.numbers[-1]) == (False, 200, 200)


def test_what_has_a_head(tmp_path: Path) -> None:
    """Workbooks and text tables that are large; of xls, xlsb, ods and archives the whole is read."""
    rows: list[list[made.Value]] = [["Date", "Amount"], ["2026-09-01", 5.0]]
    text = put(tmp_path / "a.csv", "Date,Amount\n")
    assert (has_head(text), has_head(text, 1)) == (False, True)
    assert has_head(put(tmp_path / "a.xlsx", made.xlsx(rows)), 1)
    for name, content in (
        ("a.xls", made.xls(rows)), ("a.xlsb", made.xlsb(rows)), ("a.ods", made.ods(rows)),
        ("a.zip", zipped({"a.csv": "Date,Amount\n"})), ("cut.xlsx", made.xlsx(rows)[:200]),
    ):  # fmt: skip
        assert not has_head(put(tmp_path / name, content), 1), name
    with pytest.raises(NoHead):
        list(starts(put(tmp_path / "page.xls", "<html><table><tr><td>a</td></tr></table></html>")))


ROWS: list[list[made.Value]] = [[f"2026-09-{n:02d}", "OpenAI", n] for n in range(29)]
ROWS[0] = ["Date", "Vendor", "Amount"]


def altered(path: Path, before: str, after: str) -> Path:
    sheet = made.sheet_xml(ROWS)
    assert before in sheet
    parts = {**made.xlsx_parts({"Sheet1": ROWS}), "xl/worksheets/sheet1.xml": sheet.replace(before, after, 1)}
    return put(path, zipped(parts))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<v>1</v>", "<v><![CDATA[1]]></v>"),
        ("<sheetData>", '<!-- <row r="1"> --><sheetData>'),
        ('<c r="C3">', '<c r="XFD3">'),  # alone at the far right
        ('<row r="3">', '<row r="1048576">'),
        ("<c r='C3'>".replace("'", '"'), '<c r="C999999999999999999999">'),
        ("<sheetData>", "<sheetData>" + "<x>" + "y" * (600 << 10) + "</x>"),  # a text without an end in sight
    ],
    ids=["raw text", "comment", "far right", "far below", "no number", "long text"],
)
def test_what_is_not_plainly_built_has_no_head(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: str
) -> None:
    monkeypatch.setattr(read_head, "_MOST_CELLS", 20_000)
    with pytest.raises(NoHead):
        list(starts(altered(tmp_path / "a.xlsx", before, after)))


def test_a_row_without_an_end_in_sight_ends_the_head(tmp_path: Path) -> None:
    [start] = starts(altered(tmp_path / "a.xlsx", "<v>4</v>", "<v>" + " " * (5 << 20) + "4</v>"))
    assert (start.whole, [row[2] for row in start.sheet.table.rows]) == (False, ["Amount", 1.0, 2.0, 3.0])


def test_what_is_merged_downwards_is_filled_unless_the_sheet_is_very_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    rows: list[list[str | int | None]] = [["Vendor", "Amount"], *(["OpenAI" if n == 0 else None, n] for n in range(60))]
    for row in rows:
        book.active.append(row)
    book.active.merge_cells("A2:A31")
    book.save(tmp_path / "a.xlsx")
    monkeypatch.setattr(read_head, "ROWS", 5)
    [start] = starts(tmp_path / "a.xlsx")
    assert (start.whole, [row[0] for row in start.sheet.table.rows]) == (False, ["Vendor", *["OpenAI"] * 4])
    monkeypatch.setattr(read_head_xlsx, "_LOOKED_THROUGH", 100)
    [start] = starts(tmp_path / "a.xlsx")
    assert [row[0] for row in start.sheet.table.rows] == ["Vendor", "OpenAI", None, None, None]


def test_shared_texts_are_unpacked_up_to_the_last_that_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind it the part may be damaged, and far too long."""
    lines: Table = [["Vendor", "Text"], ["OpenAI", "a"], *(["x", f"b{n}"] for n in range(90))]
    by_xlsxwriter(tmp_path / "a.xlsx", {"Lines": lines}, shared=True)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        parts: dict[str, bytes | str] = {name: package.read(name) for name in package.namelist()}
    content = parts["xl/sharedStrings.xml"]
    assert isinstance(content, bytes)
    at = content.index(b"<si><t>b50")
    monkeypatch.setattr(read_head, "ROWS", 10)
    path = put(tmp_path / "b.xlsx", zipped({**parts, "xl/sharedStrings.xml": content[:at] + b"<" * 100}))
    [start] = starts(path)
    assert list(start.sheet.table.rows[:3]) == [["Vendor", "Text"], ["OpenAI", "a"], ["x", "b0"]]
    monkeypatch.setattr(read_head, "ROWS", 80)
    with pytest.raises(Exception):  # noqa: B017, PT011 - the reader's own, whichever
        list(starts(path))


def test_what_is_refused_has_no_head_either(tmp_path: Path) -> None:
    parts = made.xlsx_parts({"Sheet1": ROWS})
    entities = made.sheet_xml(ROWS, before='<!DOCTYPE x [<!ENTITY a "aaaa">]>')
    path = put(tmp_path / "a.xlsx", zipped({**parts, "xl/worksheets/sheet1.xml": entities}))
    with pytest.raises(ReadError, match="declares XML entities"):
        list(starts(path))
    bomb = made.sheet_xml(ROWS) + " " * (65 << 20)
    path = put(tmp_path / "b.xlsx", zipped({**parts, "xl/worksheets/sheet1.xml": bomb}))
    with pytest.raises(ReadError, match="unpacks to a size"):
        list(starts(path))


def test_rows_inside_each_other_have_no_head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_head, "ROWS", 3)
    parts = made.xlsx_parts({"Sheet1": ROWS})
    sheet = made.sheet_xml(ROWS)
    assert '</row><row r="3">' in sheet
    lost = sheet.replace('</row><row r="3">', "")  # the cells of both rows stand in one element
    path = put(tmp_path / "a.xlsx", zipped({**parts, "xl/worksheets/sheet1.xml": lost}))
    with pytest.raises(NoHead):
        list(starts(path))


@settings(max_examples=80, deadline=2000)
@given(data=st.data(), done=changes, most=st.integers(2, 15))
def test_changed_bytes_give_rows_or_no_head_and_never_hang(data: st.DataObject, done: list[Change], most: int) -> None:
    name = data.draw(st.sampled_from(sorted(PACKAGES["xlsx"])))
    part = PACKAGES["xlsx"][name]
    content = zipped({**PACKAGES["xlsx"], name: changed(part if isinstance(part, bytes) else part.encode(), done)})
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(read_head, "ROWS", most)
        path = put(Path(folder) / "a.xlsx", content)
        try:
            found = list(starts(path))
        except KeyboardInterrupt:
            raise
        except BaseException:  # a panic of the reader of workbooks is no Exception; none of them leaves the child
            return
        for one in found:
            assert len(one.sheet.table.rows) <= most
