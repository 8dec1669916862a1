"""Reading a sheet in halves gives what reading it whole gives; what is unusual is read whole."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from desktop_app.imports.read import cells
from desktop_app.imports.read_halves import ReadWhole, halves


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


def both(path: Path, folder: Path) -> tuple[object, object]:
    content, name = path.read_bytes(), "Lines & more"
    parts = list(halves(content, name, folder, least=64_000))
    assert len(parts) == 2
    return cells(parts), cells([CalamineWorkbook.from_path(path).get_sheet_by_name(name)])


@pytest.mark.parametrize("shared", [True, False])
def test_two_halves_are_the_whole(tmp_path: Path, *, shared: bool) -> None:
    path = workbook(tmp_path / "a.xlsx", shared=shared)
    (tmp_path / "scratch").mkdir()
    in_halves, whole = both(path, tmp_path / "scratch")
    assert in_halves == whole
    assert not list((tmp_path / "scratch").iterdir())


def test_a_small_sheet_is_read_whole(tmp_path: Path) -> None:
    with pytest.raises(ReadWhole):
        list(halves(workbook(tmp_path / "a.xlsx", rows=20).read_bytes(), "Lines & more", tmp_path))


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace(b"<sheetData>", b"<sheetData><!-- a note -->"),
        lambda xml: xml.replace(b" & co", b"<![CDATA[<row ]]>").replace(b"&amp; co", b"<![CDATA[<row ]]>"),
        lambda xml: xml.replace(b"<sheetData>", b"<x:sheetData>"),
        lambda xml: xml.replace(b"<row r=", b"<row q="),
        lambda xml: xml[: len(xml) // 2],
        lambda _: b"no XML at all" * 10_000,
    ],
    ids=["comment", "cdata", "prefix", "no numbers", "cut off", "no sheet"],
)
def test_what_is_unusual_is_left_to_the_reader(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    source = workbook(tmp_path / "a.xlsx", shared=False)
    changed = tmp_path / "b.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name.endswith("sheet2.xml") else data)
    with pytest.raises(ReadWhole):
        list(halves(changed.read_bytes(), "Lines & more", tmp_path, least=64_000))
    assert not list(tmp_path.glob("half*"))
