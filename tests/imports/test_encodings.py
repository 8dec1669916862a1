"""Encodings and containers, each written here and read back: every name, date and amount arrives as it was."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msoffcrypto
import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from desktop_app.imports.model import Choices
from desktop_app.imports.read import open_sheets
from tests.imports import containers as made
from tests.imports.containers import Value, put, zipped
from tests.imports.importing import Desk
from tests.imports.sheets import column, parsed

HEAD: list[Value] = ["Date", "Supplier", "Invoice number", "Description", "Amount", "Currency"]
WESTERN: list[list[Value]] = [
    HEAD,
    ["2026-09-01", "OpenAI Ireland Ltd", "INV-1", "ChatGPT für Köln", 870.0, "EUR"],
    ["2026-09-02", "Müller & Søn Größe GmbH", "B-2", "Überprüfung", 12.5, "EUR"],
    ["2026-09-03", "Société Générale à Besançon", "C-3", "prélèvement “août”", -3.25, "EUR"],
]
DOS: list[list[Value]] = [
    *WESTERN[:3],
    ["2026-09-03", "Société Générale à Besançon", "C-3", "prélèvement", -3.25, "EUR"],
]
JAPANESE: list[list[Value]] = [
    HEAD,
    ["2026-09-01", "オープンエーアイ合同会社", "A-1", "ChatGPT 利用料（9月分）", 88000.0, "JPY"],
    ["2026-09-02", "株式会社ソフトバンク", "B-2", "通信費", 1200.0, "JPY"],
]
CHINESE: list[list[Value]] = [HEAD, ["2026-09-01", "北京智谱华章科技有限公司", "A-1", "大模型服务费用", 880.5, "CNY"]]
TAIWANESE: list[list[Value]] = [HEAD, ["2026-09-01", "台灣人工智慧股份有限公司", "A-1", "九月份服務費用", 880.5, "TWD"]]
RUSSIAN: list[list[Value]] = [HEAD, ["2026-09-01", "ООО Яндекс Облако", "A-1", "Услуги за сентябрь", 880.5, "RUB"]]
POLISH: list[list[Value]] = [HEAD, ["2026-09-01", "Żółta Łódź Sp. z o.o.", "A-1", "Usługi za wrzesień", 880.5, "PLN"]]

TEXTS = {
    "western": WESTERN,
    "dos": DOS,
    "japanese": JAPANESE,
    "chinese": CHINESE,
    "taiwanese": TAIWANESE,
    "russian": RUSSIAN,
    "polish": POLISH,
}


def text(rows: list[list[Value]], *, delimiter: str = ",", end: str = "\r\n") -> str:
    """A text table in which every field that needs it is quoted."""

    def field(value: Value) -> str:
        plain = "" if value is None else str(value)
        quoted = any(sign in plain for sign in (delimiter, '"', "\n", "\r"))
        return '"' + plain.replace('"', '""') + '"' if quoted else plain

    return "".join(delimiter.join(map(field, row)) + end for row in rows)


def lines(path: Path) -> list[tuple[Any, ...]]:
    """Read and parse a file in this process, and return its lines, the oldest first."""
    fields = ("date", "vendor_text", "invoice_number", "description", "amount", "currency")
    found: list[tuple[Any, ...]] = []
    for sheet in open_sheets(path, None, path.parent):
        assert sheet.table.file_name == path.name
        result = parsed(sheet.table, Choices())
        assert result.question is None, result.question
        found += zip(*(column(result, field) for field in fields), strict=True)
    return sorted(found)


def expected(rows: list[list[Value]]) -> list[tuple[Any, ...]]:
    found = []
    for date, vendor, invoice, description, amount, currency in rows[1:]:
        assert isinstance(amount, float)
        found.append((date, vendor, invoice, description, round(amount * 1_000_000), currency))
    return sorted(found)


@pytest.mark.parametrize(
    ("encoding", "which"),
    [
        *((name, which) for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be") for which in TEXTS),
        ("cp1252", "western"), ("cp850", "dos"), ("cp1252", "dos"), ("latin-1", "dos"), ("iso8859-15", "dos"),
        ("mac-roman", "dos"), ("shift_jis", "japanese"), ("cp932", "japanese"), ("euc-jp", "japanese"),
        ("gb18030", "chinese"), ("big5", "taiwanese"), ("cp1251", "russian"), ("koi8-r", "russian"),
        ("cp1250", "polish"), ("iso8859-2", "polish"),
    ],
)  # fmt: skip
def test_text_in_any_encoding(tmp_path: Path, encoding: str, which: str) -> None:
    rows = TEXTS[which]
    content = text(rows).encode(encoding)
    if encoding in ("utf-16", "utf-16-be") and which == "dos":
        content = b"\xfe\xff" + text(rows).encode("utf-16-be")
    assert lines(put(tmp_path / "a.csv", content)) == expected(rows)


GERMAN = [
    ["Datum", "Lieferant", "Rechnungsnummer", "Beschreibung", "Betrag", "Währung"],
    ["01.09.2026", "OpenAI Ireland Ltd", "INV-1", "ChatGPT für Köln", "1.870,00", "EUR"],
    ["02.09.2026", "Müller & Søn Größe GmbH", "B-2", "Überprüfung; zweite", "12,50", "EUR"],
    ["13.09.2026", "Société Générale", "C-3", "zwei\nZeilen, „so“", "-3,25", "EUR"],
]
IN_ENGLISH = [
    ("2026-09-01", "OpenAI Ireland Ltd", "INV-1", "ChatGPT für Köln", 1_870_000_000, "EUR"),
    ("2026-09-02", "Müller & Søn Größe GmbH", "B-2", "Überprüfung; zweite", 12_500_000, "EUR"),
    ("2026-09-13", "Société Générale", "C-3", "zwei Zeilen, „so“", -3_250_000, "EUR"),
]


def german(**how: str) -> str:
    return text([list(row) for row in GERMAN], **how)


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.txt", "a.xls", "a.xlsx"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_delimiter_whatever_the_name_says(tmp_path: Path, name: str, delimiter: str) -> None:
    path = put(tmp_path / name, german(delimiter=delimiter))
    assert lines(path) == IN_ENGLISH


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_any_line_end(tmp_path: Path, end: str, delimiter: str) -> None:
    content = german(delimiter=delimiter, end=end).replace("zwei\n", f"zwei{end}")
    assert lines(put(tmp_path / "a.csv", content)) == IN_ENGLISH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize(("line", "delimiter"), [("sep=;", ";"), ("SEP=|", "|"), ('"sep=\t"', "\t"), ("sep=^", "^")])
def test_a_line_that_names_the_delimiter(tmp_path: Path, encoding: str, line: str, delimiter: str) -> None:
    content = f"{line}\r\n{german(delimiter=delimiter)}".encode(encoding)
    assert lines(put(tmp_path / "a.csv", content)) == IN_ENGLISH


def test_what_excel_calls_unicode_text(tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt", b"\xff\xfe" + german(delimiter="\t").encode("utf-16-le"))
    assert lines(path) == IN_ENGLISH


def page(rows: list[list[str]], head: str) -> str:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html>{head}<body><table border=1>{cells}</table></body></html>".replace("&", "&amp;").replace(
        "\n", "<br>"
    )


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"), ("", "utf-8-sig"), ("", "cp1252"), ('<meta charset="utf-8">', "utf-8"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ("<meta charset=utf-16>", "utf-16"), ("<meta charset=no-such-thing>", "utf-8"),
        ("<meta charset=undefined>", "utf-8"), ("<!-- made by a portal -->", "utf-8"),
        ("<style>td {mso-number-format: '0.00'}</style>", "utf-8"),
    ],
)  # fmt: skip
def test_a_web_page_saved_as_a_workbook(tmp_path: Path, head: str, encoding: str) -> None:
    path = put(tmp_path / "a.xls", page(GERMAN, head).encode(encoding))
    assert lines(path) == IN_ENGLISH


def with_openpyxl(rows: list[list[Value]]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def with_macros(rows: list[list[Value]]) -> bytes:
    """An xlsm file: the same package, of another type and with a part of macros beside the sheets."""
    parts = made.xlsx_parts({"Sheet1": rows})
    kind = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = str(parts["[Content_Types].xml"]).replace(plain, kind)
    return zipped({**parts, "[Content_Types].xml": types, "xl/vbaProject.bin": made.xls(rows)})


def locked(rows: list[list[Value]]) -> bytes:
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(with_openpyxl(rows))).encrypt("Tulpe", target)
    assert msoffcrypto.OfficeFile(target).is_encrypted()
    return target.getvalue()


def stored(rows: list[list[Value]]) -> bytes:
    return zipped(made.xlsx_parts({"Sheet1": rows}), method=zipfile.ZIP_STORED)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.xlsx", made.xlsx), ("a.xlsx", with_openpyxl), ("a.xlsx", stored), ("a.xlsm", with_macros),
        ("a.xlsb", made.xlsb), ("a.ods", made.ods), ("a.xls", made.xls),
        ("xlsx named.xls", made.xlsx), ("xls named.xlsx", made.xls),
        ("ods named.xlsx", made.ods), ("xlsx named.csv", made.xlsx), ("xls named.csv", made.xls),
        ("no name at all", made.xlsx),
    ],
)  # fmt: skip
@pytest.mark.parametrize("which", ["western", "japanese"])
def test_a_workbook_whatever_its_name_says(
    tmp_path: Path, name: str, make: Callable[[list[list[Value]]], bytes], which: str
) -> None:
    assert lines(put(tmp_path / name, make(TEXTS[which]))) == expected(TEXTS[which])


def kept(desk: Desk) -> list[tuple[Any, ...]]:
    return sorted(desk.rows("SELECT vendor_text, amount, currency FROM live_line"))


def wanted(*tables: list[list[Value]]) -> list[tuple[Any, ...]]:
    return sorted((row[1], row[4], row[5]) for table in tables for row in expected(table))


def test_an_archive_of_spreadsheets(desk: Desk, tmp_path: Path) -> None:
    parts: dict[str, bytes | str] = {
        "2026/Köln.csv": text(WESTERN).encode("cp1252"),
        "2026/日本.xlsx": made.xlsx(JAPANESE),
        "中国.ods": made.ods(CHINESE),
        "old.xls": made.xls(POLISH),
        "readme.md": "x",
    }
    [file] = desk.document(put(tmp_path / "export.zip", zipped(parts)))["files"]
    names = ["Köln.csv", "日本.xlsx: Sheet1", "old.xls: Sheet1", "中国.ods: Sheet1"]
    assert [sheet["sheet"] for sheet in file["sheets"]] == names
    assert kept(desk) == wanted(WESTERN, JAPANESE, CHINESE, POLISH)


def test_a_folder_of_all_kinds_at_once(desk: Desk, tmp_path: Path) -> None:
    (folder := tmp_path / "Übersicht 日本").mkdir()
    put(folder / "windows.csv", text(WESTERN, delimiter=";").encode("cp1252"))
    put(folder / "日本.tsv", text(JAPANESE, delimiter="\t").encode("shift_jis"))
    put(folder / "china.txt", text(CHINESE, delimiter="|").encode("utf-16-le"))
    put(folder / "polska.xls", page([[str(cell) for cell in row] for row in POLISH], "").encode("utf-8-sig"))
    put(folder / "россия.xlsb", made.xlsb(RUSSIAN))
    put(folder / "台灣.zip", zipped({"a.xlsm": with_macros(TAIWANESE)}))
    document = desk.document(folder)
    assert [file.get("error") for file in document["files"]] == [None] * 6
    assert kept(desk) == wanted(WESTERN, JAPANESE, CHINESE, POLISH, RUSSIAN, TAIWANESE)


def test_a_locked_workbook_is_asked_about_and_opened(desk: Desk, tmp_path: Path) -> None:
    path = put(tmp_path / "a.xlsx", locked(JAPANESE))
    for answer in ({}, {"password": "tulpe"}):
        error = desk.document(path, **answer)["files"][0]["error"]
        assert (error["code"], error["options"]) == ("password", {"--password": []})
        assert kept(desk) == []
    assert "error" not in desk.document(path, password="Tulpe")["files"][0]
    assert kept(desk) == wanted(JAPANESE)
