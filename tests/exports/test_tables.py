from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog import records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.tables import write_table
from tests.exports.conftest import AS_OF


@pytest.mark.parametrize("name", list(tables.TABLES))
def test_every_list_can_be_written_both_ways(catalog: Catalog, tmp_path: Path, name: str) -> None:
    query = tables.Query(as_of=AS_OF)
    written = [write_table(catalog.writer, name, tmp_path / f"list.{kind}", query) for kind in ("xlsx", "csv")]
    assert written == [tables.count(catalog.writer, name, query)] * 2
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    assert sheet.max_row == written[0] + 1


def test_csv_opens_in_excel_and_runs_nothing(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "seats.csv"
    write_table(catalog.writer, "seats", path, tables.Query(as_of=AS_OF))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert "'+cmd|calc" in {row["Account"] for row in rows}
    assert rows[0]["Id"].isdigit()


def test_amounts_are_numbers_with_their_currency(catalog: Catalog, tmp_path: Path) -> None:
    query = tables.Query(sort=(("amount", True),), as_of=AS_OF)
    write_table(catalog.writer, "lines", tmp_path / "lines.xlsx", query)
    write_table(catalog.writer, "lines", tmp_path / "lines.csv", query)
    sheet = openpyxl.load_workbook(tmp_path / "lines.xlsx").worksheets[0]
    row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2], strict=True)}
    with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file))
    assert isinstance(row["Amount"], int | float)
    assert float(first["Amount"]) == row["Amount"]
    assert row["Currency"] == first["Currency"] == "EUR"
    assert isinstance(row["Date"], dt.datetime)


def test_exact_numbers_keep_their_digits(catalog: Catalog, tmp_path: Path) -> None:
    rates = {"0.8470", "1.0916", "0.12345678901234567"}
    for place, rate in enumerate(sorted(rates), 1):
        values = {"date": f"2026-0{place}-01", "base": "EUR", "quote": "USD", "rate": rate, "source": "test"}
        records.add(catalog, "rate", values)
    query = tables.Query(as_of=AS_OF)
    write_table(catalog.writer, "rates", tmp_path / "rates.csv", query)
    write_table(catalog.writer, "rates", tmp_path / "rates.xlsx", query)
    with (tmp_path / "rates.csv").open(encoding="utf-8-sig", newline="") as file:
        assert rates <= {row["Rate"] for row in csv.DictReader(file)}
    sheet = openpyxl.load_workbook(tmp_path / "rates.xlsx").worksheets[0]
    place = [cell.value for cell in sheet[1]].index("Rate")
    assert rates <= {row[place].value for row in sheet.iter_rows(min_row=2)}


def test_a_filter_is_kept(catalog: Catalog, tmp_path: Path) -> None:
    query = tables.Query(where=(tables.Filter("tool", "=", "Otter"),), as_of=AS_OF)
    assert write_table(catalog.writer, "seats", tmp_path / "otter.csv", query) == 15


def test_other_kinds_of_file_are_refused(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match=r"\.xlsx or \.csv"):
        write_table(catalog.writer, "seats", tmp_path / "seats.pdf", tables.Query(as_of=AS_OF))
    with pytest.raises(CatalogError, match="There is no list"):
        write_table(catalog.writer, "nothing", tmp_path / "x.csv", tables.Query(as_of=AS_OF))
