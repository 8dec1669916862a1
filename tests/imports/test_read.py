"""Containers: what is read from them, and the sentence for what is not."""

from __future__ import annotations

import os
import time
import zipfile
from multiprocessing.connection import Connection
from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import child, pipeline
from desktop_app.imports.model import Choices
from desktop_app.imports.read import ReadError, ReadSheet, open_sheets, read_workbook
from desktop_app.imports.read_csv import decode, records
from tests.clock import worked
from tests.imports import containers

pytestmark = pytest.mark.spawned


def one(path: Path) -> ReadSheet:
    [sheet] = open_sheets(path)
    return sheet


def put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


TEXT = "Vendor;Stück;Preis\nMüller & Søn;3;1,50 £\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    sheet = one(put(tmp_path / "a.csv", TEXT.encode(encoding)))
    assert list(sheet.table.rows) == [["Vendor", "Stück", "Preis"], ["Müller & Søn", "3", "1,50 £"]]


def test_the_encoding_of_old_dos_programs_is_told_from_that_of_windows() -> None:
    text = "Straße;Größe;München;Ärger;über\n" * 3
    assert decode(text.encode("cp850")) == (text, "cp850")
    assert decode(text.encode("cp1252")) == (text, "cp1252")


def test_shift_jis_is_recognised() -> None:
    text = "日付,取引先,金額\n2026/09/01,オープンエーアイ合同会社,サブスクリプション\n" * 4
    assert decode(text.encode("shift_jis"))[0] == text


def test_one_late_character_makes_a_file_utf_8() -> None:
    text = "a,b\n" * 5000 + "Māori,x\n"
    assert decode(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_what_cuts_rows_alike(delimiter: str) -> None:
    rows = [["Day", "Text", "Amount"], ["2026-09-01", "a", "1,5"], ["2026-09-02", "b; c", "2.5"]]
    text = "\r\n".join(delimiter.join(f'"{c}"' if delimiter in c else c for c in row) for row in rows)
    found, used = records(text)
    assert (list(found), used) == (rows, delimiter)


def test_lines_may_end_in_a_carriage_return_alone() -> None:
    assert list(records("a,b\r1,2\r3,4\r")[0]) == [["a", "b"], ["1", "2"], ["3", "4"]]


@pytest.mark.parametrize("encoding", ["mac_roman", "cp1252", "cp850", "utf-8"])
def test_the_encoding_of_old_macintosh_programs_is_told_by_how_lines_end(encoding: str) -> None:
    text = "Lieferant;Betrag\rGröße für Müller KG;1\rSociété Générale à Besançon;2\rPeña Niño, São João;3\r"
    assert decode(text.encode(encoding)) == (text, encoding)


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    table = one(put(tmp_path / "a.csv", b"sep=;\nA;1\n2;3\n")).table
    assert (list(table.rows), list(table.numbers)) == ([["A", "1"], ["2", "3"]], [1, 2])


def test_line_breaks_in_quotes_do_not_end_a_record_and_blank_lines_keep_their_number(tmp_path: Path) -> None:
    table = one(put(tmp_path / "a.csv", b'a,b\n"one\ntwo","say ""x"""\n\n,\n3,4\n')).table
    assert list(table.rows) == [["a", "b"], ["one\ntwo", 'say "x"'], ["3", "4"]]
    assert list(table.numbers) == [1, 2, 5]


def test_a_quote_that_is_never_closed_swallows_nothing(tmp_path: Path) -> None:
    text = "a,b\n" + '"open,1\n' + "x,2\n" * 300
    assert len(one(put(tmp_path / "a.csv", text.encode())).table.rows) == 302


def test_content_decides_not_the_name(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["a", 1])
    book.save(tmp_path / "book.xlsx")
    renamed = put(tmp_path / "renamed.csv", (tmp_path / "book.xlsx").read_bytes())
    assert list(one(renamed).table.rows) == [["a", 1.0]]
    assert list(one(put(tmp_path / "text.xls", b"a\tb\n1\t2\n")).table.rows) == [["a", "b"], ["1", "2"]]
    page = b"<html><table><tr><th>a<th colspan=2>b</tr><tr><td>1</td><td>2 &amp; 3</td></tr></table></html>"
    assert list(one(put(tmp_path / "page.xls", page)).table.rows) == [["a", "b", None], ["1", "2 & 3"]]


def test_a_flat_spreadsheet_is_read_as_the_same_in_a_package(tmp_path: Path) -> None:
    rows: list[list[containers.Value]] = [["Date", "Amount"], ["2026-09-01", 12.5], ["€ & <b>", 3.0]]
    flat = one(put(tmp_path / "a.fods", containers.fods(rows).encode()))
    packed = one(put(tmp_path / "a.ods", containers.ods(rows)))
    assert (
        (list(flat.table.rows), flat.table.sheet) == (list(packed.table.rows), packed.table.sheet) == (rows, "Sheet1")
    )


def test_a_flat_spreadsheet_may_be_indented(tmp_path: Path) -> None:
    rows: list[list[containers.Value]] = [["Vendor", "Amount"], ["OpenAI", 10.0]]
    flat = containers.fods(rows).replace("><", ">\n   <")
    assert list(one(put(tmp_path / "a.fods", flat.encode())).table.rows) == rows


def test_rows_of_a_workbook_keep_their_numbers_and_hidden_sheets_are_said(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first["B3"], first["B6"] = "x", "y"
    first.row_dimensions[6].hidden = True
    book.create_sheet("Back").append(["z"])
    book["Back"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    sheet, back = open_sheets(tmp_path / "a.xlsx")
    assert (list(sheet.table.numbers), list(sheet.table.rows)) == ([3, 6], [[None, "x"], [None, "y"]])
    assert sheet.table.hidden_rows == 1
    assert back.hidden
    assert "hidden" in back.notes[0]


def test_a_small_workbook_is_read_whole_in_the_child(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A2"] = "x"
    book.save(tmp_path / "a.xlsx")
    assert read_workbook(tmp_path / "a.xlsx") == {"Sheet": [[], ["x"]]}


def package(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        for name, content in parts.items():
            archive.writestr(f"xl/{name}.xml", content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.xlsx", b"PK\x03\x04 no package", "damaged"),
        ("a.csv", b"", "empty"),
        ("a.xls", b"BM" + bytes(300), "BMP"),
        ("a.csv", b"%PDF-1.7 ...", "PDF"),
        ("a.csv", os.urandom(4) + bytes(range(256)) * 20, "neither a workbook nor text"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "without a workbook"),
        ("a.xml", b"<?xml version='1.0'?><a/>", "XML file"),
        ("a.json", b'{"a": 1}', "JSON"),
        ("a.xls", b"<html><p>Please sign in</p></html>", "without a table"),
    ],
)
def test_what_is_no_spreadsheet_is_a_sentence(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says) as refused:
        list(open_sheets(put(tmp_path / name, content)))
    assert str(refused.value).endswith(".")


def test_entities_are_refused_before_a_reader_sees_them(tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    with pytest.raises(ReadError, match="entities"):
        list(open_sheets(package(tmp_path / "a.xlsx", sharedStrings=bomb)))
    with pytest.raises(ReadError, match="entities"):
        list(open_sheets(package(tmp_path / "b.xlsx", sharedStrings=bomb.decode().encode("utf-16"))))


def test_a_package_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="unpacks to a size"):
        list(open_sheets(package(tmp_path / "a.xlsx", sheet=bytes(70 << 20))))


def test_a_missing_file_a_folder_and_a_device_are_sentences(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path, Path(os.devnull)):
        with pytest.raises(ReadError, match=r"\.$"):
            list(open_sheets(path))


def die(tell: child.Teller) -> None:
    os.abort()


def eat(tell: child.Teller) -> None:
    hoard = []
    while True:
        hoard.append(bytearray(16 << 20))


def stay(tell: child.Teller) -> None:
    tell(0.5, "waiting")
    time.sleep(600)


def work(tell: child.Teller) -> None:
    while True:
        pass


def fail(tell: child.Teller) -> None:
    raise ZeroDivisionError("ours")


SMALL = child.Limits("a.xlsx", 300 << 20, 60)


@pytest.mark.parametrize(
    ("task", "limits", "says"),
    [
        (die, SMALL, "ended the reading process"),
        (eat, SMALL, "needs more memory"),
        (stay, child.Limits("a.xlsx", 300 << 20, 0.1), "takes longer"),
        (work, child.Limits("a.xlsx", 300 << 20, 0.5), "takes longer"),
    ],
)
def test_a_process_that_dies_or_goes_too_far_is_a_sentence(task: object, limits: child.Limits, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        child.run(task, (), limits)  # type: ignore[arg-type]


def test_a_process_that_died_between_two_looks_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows the look whether anything came raises what elsewhere only taking it does."""

    def look(_pipe: Connection, _seconds: float = 0.0) -> bool:
        raise BrokenPipeError(109, "The pipe has been ended")

    monkeypatch.setattr(Connection, "poll", look)
    with pytest.raises(ReadError, match="ended the reading process"):
        child.run(die, (), SMALL)


def test_a_defect_of_ours_is_not_blamed_on_the_file() -> None:
    with pytest.raises(child.ChildFailed, match="ZeroDivisionError"):
        child.run(fail, (), SMALL)


def test_a_waiting_process_is_ended_when_the_user_cancels() -> None:
    told: list[str] = []
    with pytest.raises(child.Cancelled):
        child.run(stay, (), SMALL, progress=lambda _, text: told.append(text), cancel=lambda: bool(told))
    assert told == ["waiting"]


def test_a_stray_cell_at_the_far_end_of_a_sheet_ends_in_a_clear_way(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Date", "Supplier", "Amount"])
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(ReadError, match=r"\.$"):
        read_workbook(tmp_path / "a.xlsx")


def test_every_messy_sample_ends_in_a_clear_result_or_sentence(samples: Path, tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        for path in sorted((samples / "messy").iterdir()):
            start = worked()
            document = pipeline.import_files(catalog, [path], Choices(), today="2026-10-01")
            assert worked() - start < 10, path.name
            [file] = document["files"]
            if "error" in file:
                assert file["error"]["code"] != "defect", (path.name, file["error"])
                assert file["error"]["message"].rstrip("…").strip(), path.name
                assert pipeline.exit_code(document) in (3, 4)
            else:
                assert file["sheets"] or file["notes"], path.name


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("locked_edr_agile_pw_password.xlsx", "locked with a password"),
        ("bomb_poi_xmlbomb.xlsx", "entities"),
        ("wrongext_fric_zip_as.csv", "zip archive"),
        ("wrongext_edr_bmp_as.xls", "BMP picture"),
        ("dialect_poi_spreadsheetml2003.xml", "Excel 2003"),
    ],
)
def test_messy_samples_are_named_for_what_they_are(samples: Path, name: str, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read_workbook(samples / "messy" / name)


def test_a_sheet_of_errors_alone_says_so(samples: Path) -> None:
    sheet = next(iter(open_sheets(samples / "messy" / "errors_calamine.xlsx")))
    assert "error values" in sheet.notes[0]


def test_a_thousand_sheets_are_read_soon(tmp_path: Path) -> None:
    """Each sheet opened the package anew, so that ten times the sheets took a hundred times as long."""
    rows: containers.Rows = [["a", "b"], ["c", 1.5]]
    parts = containers.xlsx_parts({f"S{number}": rows for number in range(1000)})
    path = put(tmp_path / "a.xlsx", containers.zipped(parts))
    start = worked()
    sheets = list(open_sheets(path, None, tmp_path))
    assert worked() - start < 8
    assert [list(sheet.table.rows) for sheet in sheets] == [rows] * 1000
