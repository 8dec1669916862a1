"""Reading a sheet in parts gives what reading it whole gives; what is unusual is read whole."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from desktop_app.imports.grid import MARK, Grid, GridMaker, TextRows
from desktop_app.imports.model import Cell
from desktop_app.imports.read_parts import Part, ReadWhole, sheet_parts


def workbook(path: Path, *, shared: bool = True, rows: int = 3000) -> Path:
    """Two sheets; on the second gaps, blank rows, dates, formulas, a late column and text that looks like XML."""
    book = xlsxwriter.Workbook(str(path), {} if shared else {"constant_memory": True})
    book.add_worksheet("First").write(0, 0, "other")
    sheet = book.add_worksheet("Lines & more")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for number in range(4, rows):
        if number % 7 == 0:
            continue
        sheet.write(number, 2, f'Vendor {number % 50} <row r="1"> & co')
        sheet.write_datetime(number, 3, dt.datetime(2026, 1, 1) + dt.timedelta(days=number % 300), day)  # noqa: DTZ001
        sheet.write_number(number, 4, number / 4)
        sheet.write_formula(number, 5, "=E1*2", value=number / 2)
        if number > rows - 10:
            sheet.write(number, 8, "late")
    book.close()
    return path


def made(found: Iterable[Part]) -> tuple[list[int], list[list[Cell]]]:
    maker = GridMaker()
    for part in found:
        maker.add(part.sheet, part.texts)
    return maker.numbers, list(maker.grid())


@pytest.mark.parametrize("shared", [True, False])
def test_parts_are_the_whole(tmp_path: Path, *, shared: bool) -> None:
    path, name = workbook(tmp_path / "a.xlsx", shared=shared), "Lines & more"
    found = list(sheet_parts(path.read_bytes(), name, least=64_000))
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_name(name)
    rows = [[None if cell == "" else cell for cell in row] for row in sheet.iter_rows()]
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(cell is not None for cell in row)]
    assert len(found) > 3
    assert made(found) == ([number for number, _ in filled], [[None, None, *row] for _, row in filled])


def test_the_reader_does_not_go_through_all_cells_again_for_merged_ones(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    sheet = book.add_worksheet("Lines")
    for number in range(3000):
        sheet.write(number, 1, "text")
    sheet.merge_range("A1:A3", "merged")
    book.close()
    seen: list[bytes] = []
    found = list(sheet_parts((tmp_path / "a.xlsx").read_bytes(), "Lines", least=64_000, look=seen.append))
    assert [cell for row in made(found)[1] for cell in row].count("text") == 3000
    assert any(b'ref="A1:A3"' in piece for piece in seen)  # where merged cells are looked for
    assert not any(part.sheet.merged_cell_ranges for part in found)  # it found that there are none before the cells


def test_equal_texts_and_days_are_kept_once(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx")
    _, rows = made(sheet_parts(path.read_bytes(), "Lines & more", least=64_000))
    assert len(rows) > 2000
    assert len({id(row[2]) for row in rows}) == 50
    assert len({id(row[3]) for row in rows}) == 300


def test_parts_in_another_order_than_their_rows_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx")
    first, second, *_ = sheet_parts(path.read_bytes(), "Lines & more", least=64_000)
    assert len(made([first, second])[0]) > 100
    with pytest.raises(LookupError):
        made([second, first])


def test_a_small_sheet_is_read_whole(tmp_path: Path) -> None:
    with pytest.raises(ReadWhole):
        list(sheet_parts(workbook(tmp_path / "a.xlsx", rows=20).read_bytes(), "Lines & more"))


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace(b"<sheetData>", b"<sheetData><!-- a note -->"),
        lambda xml: xml.replace(b" & co", b"<![CDATA[<row ]]>").replace(b"&amp; co", b"<![CDATA[<row ]]>"),
        lambda xml: xml.replace(b"<sheetData>", b"<x:sheetData>"),
        lambda xml: xml.replace(b"<row r=", b"<row q="),
        lambda xml: xml.replace(b" &amp; co", MARK.encode()),
        lambda xml: xml.replace(b" &amp; co", b"_x007F_"),
        lambda xml: xml.replace(b" &amp; co", b"&#x%X;" % ord(MARK)),
        lambda xml: xml.replace(b" &amp; co", b"&#0%d;" % ord(MARK)),
        lambda xml: xml[: len(xml) // 2],
        lambda _: b"no XML at all" * 10_000,
    ],
    ids=[
        "comment",
        "cdata",
        "prefix",
        "no numbers",
        "mark",
        "mark as Excel writes it",
        "mark by number",
        "mark by decimal",
        "cut off",
        "no sheet",
    ],
)
def test_what_is_unusual_is_left_to_the_reader(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    source = workbook(tmp_path / "a.xlsx", shared=False)
    changed = tmp_path / "b.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name.endswith("sheet2.xml") else data)
    with pytest.raises(ReadWhole):
        list(sheet_parts(changed.read_bytes(), "Lines & more", least=64_000))


def test_a_grid_gives_rows_columns_and_views(tmp_path: Path) -> None:
    maker = GridMaker()
    maker.add(CalamineWorkbook.from_path(workbook(tmp_path / "a.xlsx", rows=20)).get_sheet_by_name("Lines & more"))
    grid = maker.grid()
    below = grid[2:]
    assert maker.numbers == [number + 1 for number in range(4, 20) if number % 7]
    assert (len(below), below[0], below[-1]) == (len(grid) - 2, grid[2], list(grid)[-1])
    assert below.column(4) == [row[4] for row in below]
    assert below[1:3].tuples(frozenset({0, 1})) == [tuple(row[2:]) for row in list(grid)[3:5]]
    grid.clear()
    assert (list(grid), len(grid)) == ([], 0)


@pytest.mark.parametrize("wider", [None, 0, 3, 700, 1199])
def test_texts_are_a_grid_as_long_as_all_rows_are_equally_wide(wider: int | None) -> None:
    rows = [[f"Vendor {number % 9}", "", str(number)] for number in range(1200)]
    if wider is not None:
        rows[wider].append("more")
    made = TextRows()
    for row in rows:
        made.add(row)
    found = made.rows()
    assert isinstance(found, Grid) == (wider is None)
    assert list(found) == rows
    assert list(TextRows().rows()) == []
