"""Files that are broken, or made to do harm: each is one plain sentence, soon, and the catalog stays as it was."""

from __future__ import annotations

import ctypes
import json
import os
import re
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import run
from desktop_app.cli.common import Launch
from tests.cli.conftest import no_pictures, no_window
from tests.clock import worked
from tests.imports import containers as made
from tests.imports.containers import put, zipped

SOON = 10.0  # seconds
ADVICE = re.compile(r"[;:,] (or )?(export|download|save|open|unpack|import|choose|check|ask|get|remove)\b")

HEAD: list[made.Value] = ["Date", "Supplier", "Invoice number", "Description", "Amount", "Currency"]
LINE: list[made.Value] = ["2026-09-01", "OpenAI Ireland Ltd", "INV-1", "ChatGPT Team", 100.25, "EUR"]
ROWS = [HEAD, *([f"2026-09-{day:02d}", LINE[1], f"INV-{day}", *LINE[3:]] for day in range(1, 29))]
TEXT = "\n".join(",".join(map(str, row)) for row in ROWS)
ENTITIES = (
    '<!DOCTYPE a [<!ENTITY a "lol">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)


def changed(part: str, old: str, new: str, rows: made.Rows = ROWS) -> bytes:
    """An xlsx file with one part changed."""
    parts = made.xlsx_parts({"Sheet1": rows})
    assert old in str(parts[part])
    return zipped({**parts, part: str(parts[part]).replace(old, new)})


def with_sheet(xml: str) -> bytes:
    return zipped({**made.xlsx_parts({"Sheet1": ROWS}), SHEET: xml})


def lying() -> bytes:
    """A package whose table of contents says that a part of 60 MB has 1000 bytes."""
    content = bytearray(with_sheet(made.sheet_xml(ROWS) + " " * (60 << 20)))
    at = content.index(b"PK\1\2")
    while not content[at + 46 :].startswith(SHEET.encode()):
        at = content.index(b"PK\1\2", at + 4)
    content[at + 24 : at + 28] = struct.pack("<I", 1000)
    return bytes(content)


def only_charts() -> bytes:
    parts = made.xlsx_parts({"Chart1": []})
    related = str(parts.pop("xl/_rels/workbook.xml.rels"))
    del parts[SHEET]
    related = related.replace("/worksheet", "/chartsheet").replace("worksheets/", "chartsheets/")
    chart = f'<chartsheet xmlns="{made.SHEET_NAMES}"/>'
    return zipped({**parts, "xl/_rels/workbook.xml.rels": related, "xl/chartsheets/sheet1.xml": chart})


SHEET = "xl/worksheets/sheet1.xml"
HUNDRED_FOLD = ROWS[:1] + ROWS[1:] * 12
TABLE = b"<html><table><tr><td>"

FILES: dict[str, Callable[[], bytes]] = {
    # cut off
    "cut early.xlsx": lambda: made.xlsx(ROWS)[:300],
    "cut late.xlsx": lambda: made.xlsx(ROWS)[:-30],
    "cut early.ods": lambda: made.ods(ROWS)[:300],
    "cut late.ods": lambda: made.ods(ROWS)[:-30],
    "cut early.xls": lambda: made.xls(HUNDRED_FOLD)[:3000],
    "cut late.xls": lambda: made.xls(HUNDRED_FOLD)[:-1500],
    "cut.zip": lambda: zipped({"a.csv": TEXT})[:-30],
    "a part cut.zip": lambda: zipped({"a.csv": TEXT, "b.xlsx": made.xlsx(ROWS)[:-30]}),
    # too much of it
    "bomb.xlsx": lambda: with_sheet(made.sheet_xml(ROWS) + " " * (80 << 20)),
    "lying bomb.xlsx": lying,
    "more rows than a sheet has.xlsx": lambda: with_sheet(
        made.sheet_xml(ROWS).replace("</sheetData>", "<row><c><v>1</v></c></row>" * 2_300_000 + "</sheetData>")
    ),
    "bomb.zip": lambda: zipped({"a.csv": b"0" * (20 << 20)}),
    "many bombs.zip": lambda: zipped({f"{n}.csv": b"0" * (7 << 20) for n in range(12)}),
    "nested bomb.zip": lambda: zipped({f"{n}.zip": zipped({"a.csv": b"0" * (20 << 20)}) for n in range(3)}),
    "bomb inside.zip": lambda: zipped({"a.xlsx": with_sheet(made.sheet_xml(ROWS) + " " * (80 << 20))}),
    "many parts.zip": lambda: zipped({f"{n}.csv": TEXT for n in range(201)}),
    "entities in a sheet.xlsx": lambda: changed(SHEET, "?>", f"?>{ENTITIES}"),
    "entities in the workbook.xlsx": lambda: changed("xl/workbook.xml", "?>", f"?>{ENTITIES}"),
    "entities far down.xlsx": lambda: changed(SHEET, "?>", f"?><!--{' ' * 70_000}-->{ENTITIES}"),
    "entities.ods": lambda: zipped(made.ods_parts(ROWS, before=ENTITIES)),
    "entities.fods": lambda: made.fods(ROWS, before=ENTITIES).encode(),
    "cut.fods": lambda: made.fods(ROWS)[:-900].encode(),
    "a cell far to the right.xlsx": lambda: changed(SHEET, 'r="A3"', 'r="BDWGN3"'),
    "a cell beyond all columns.xlsx": lambda: changed(SHEET, 'r="A3"', 'r="ZZZZZZZZZ3"'),
    "a cell at the far end.xlsx": lambda: changed(SHEET, 'r="A3"', 'r="XFD1048576"'),
    "a million rows alike.ods": lambda: zipped(
        {
            name: str(part).replace("<table:table-row>", '<table:table-row table:number-rows-repeated="1048576">')
            for name, part in made.ods_parts(ROWS).items()
        }
    ),
    "two million columns.csv": lambda: b",".join([b"x"] * (2 << 20)),
    "a cell of nine megabytes.csv": lambda: TEXT.encode() + b"\n" + b"x" * (9 << 20),
    "spanned cells.xls": lambda: b"<html><table><tr>" + b"<td colspan=1000>a" * 50_000,
    # slow to read, for who reads carelessly
    "comments never closed.xls": lambda: TABLE + b"<!--" * 500_000,
    "tags never closed.xls": lambda: TABLE + b"<a " * 500_000,
    "quotes never closed.xls": lambda: TABLE + b"<a b='" * 500_000,
    "tags never begun.xls": lambda: TABLE[:13] + b"<![" * 500_000,
    "two hundred thousand broken lines.csv": lambda: "\n".join(
        [",".join(map(str, HEAD)), *(f"day {n},OpenAI Ireland Ltd,INV-{n},Team,10.00,EUR" for n in range(200_000))]
    ).encode(),
    # no table
    "no sheets.xlsx": lambda: zipped(made.xlsx_parts({})),
    "only charts.xlsx": only_charts,
    "no sheets.ods": lambda: zipped(
        {name: re.sub("<table:table .*</table:table>", "", str(part)) for name, part in made.ods_parts(ROWS).items()}
    ),
    "no table.xls": lambda: b"<html><body><p>Please sign in.</p></body></html>",
    "no spreadsheets.zip": lambda: zipped({"readme.md": "x", f"{'long' * 90}\x1b[2J.md": "x"}),
    # another thing by its content
    "a PDF.xlsx": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 4,
    "a picture.csv": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "a letter.xlsx": lambda: zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"}),
    "slides.xlsx": lambda: zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<presentation/>"}),
    "gzip.csv": lambda: b"\x1f\x8b\x08" + bytes(range(256)) * 4,
    "json.json": lambda: b'{"rows": [1, 2]}',
    "xml.xls": lambda: b"<?xml version='1.0'?><a/>",
    "a database.csv": lambda: b"SQLite format 3\x00" + bytes(1000),
    # nothing, or nonsense
    "empty.csv": lambda: b"",
    "empty.xlsx": lambda: b"",
    "zeros.csv": lambda: bytes(5000),
    "zeros.xlsx": lambda: bytes(5000),
    "zeros at the end.csv": lambda: (TEXT * 10).encode() + bytes(4096),
    "a hole.csv": lambda: (TEXT * 10).encode()[:9000] + bytes(4096) + (TEXT * 10).encode()[13_096:],
    "noise.csv": lambda: bytes(n * n * 7 % 251 for n in range(5000)),
    "noise.xlsx": lambda: b"PK\x03\x04" + bytes(n * n * 7 % 251 for n in range(5000)),
    "noise.xls": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(n * n * 7 % 251 for n in range(5000)),
}
if sys.platform != "win32":  # where no file can be named so
    FILES["a name \x1b[31m\nin red.csv"] = lambda: bytes(5000)


class Desk:
    """A catalog that holds something, and the command line on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.catalog = folder / "test.seatbook"
        assert self.run("import", put(folder / "ledger.csv", TEXT)) == 0

    def run(self, *arguments: str | Path) -> int:
        return run(["--catalog", str(self.catalog), *map(str, arguments)], Launch(no_window, no_pictures))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


def refused(desk: Desk, capsys: pytest.CaptureFixture[str], path: Path) -> str:
    """Import a file by the command line, see that it is refused as it should be, and return the sentence."""
    before, start = desk.catalog.read_bytes(), worked()
    code = desk.run("import", path, "--json")
    assert worked() - start < SOON
    told = capsys.readouterr()
    assert desk.catalog.read_bytes() == before
    return sentence(code, told.out, told.err)


def sentence(code: int, out: str, err: str) -> str:
    [file] = json.loads(out)["files"]
    assert (code, err, file["operation"]) == (4, "", None)
    error = file["error"]
    assert error["code"] == "unreadable", error
    message = str(error["message"])
    assert file["file"] in message
    assert message.isprintable()
    assert message.endswith(".")
    assert ". " not in message, "one sentence"
    assert len(message) < 400
    assert ADVICE.search(message), f"what to do? {message}"
    return message


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_one_sentence(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    refused(desk, capsys, put(tmp_path / name, FILES[name]()))


def linked(port: int) -> bytes:
    """A workbook with a link to a file of this machine and one to a server; its formulas have their values."""
    parts = made.xlsx_parts({"Sheet1": ROWS[:2]})
    formula = "<f>[1]Sheet1!$A$1</f><v>100.25</v>"
    parts[SHEET] = str(parts[SHEET]).replace("<v>100.25</v>", formula)
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    for number, target in ((1, f"http://127.0.0.1:{port}/prices.xlsx"), (2, "file:///etc/passwd")):
        parts[f"xl/externalLinks/externalLink{number}.xml"] = (
            f'<externalLink xmlns="{made.SHEET_NAMES}"><externalBook xmlns:r="{relations}" r:id="rId1"/></externalLink>'
        )
        parts[f"xl/externalLinks/_rels/externalLink{number}.xml.rels"] = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{relations}/externalLinkPath" Target="{target}"'
            ' TargetMode="External"/></Relationships>'
        )
    return zipped(parts)


def imported(catalog: Path, capsys: pytest.CaptureFixture[str], path: Path) -> dict[str, Any]:
    start = worked()
    code = run(["--catalog", str(catalog), "import", str(path), "--json"], Launch(no_window, no_pictures))
    assert worked() - start < SOON
    [file] = json.loads(capsys.readouterr().out)["files"]
    assert code == 0, file["error"]
    [sheet] = file["sheets"]
    assert isinstance(sheet, dict)
    return sheet


def test_links_to_other_files_are_not_followed(
    tmp_path: Path, catalog_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        path = put(tmp_path / "linked.xlsx", linked(server.getsockname()[1]))
        sheet = imported(catalog_path, capsys, path)
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert (sheet["added"], sheet["amounts"]) == (1, {"EUR": "100.25"})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<sheetData>", '<dimension ref="A1:BDWGN1048576"/><sheetData>'),  # a million columns
        ("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
        ("<sheetData>", f"<sheetData {'<row ' * (1 << 20)}>"),
    ],
)
def test_what_only_looks_dangerous_is_imported(
    tmp_path: Path, catalog_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    sheet = imported(catalog_path, capsys, put(tmp_path / "a.xlsx", changed(SHEET, old, new)))
    assert (sheet["added"], sheet["amounts"]) == (28, {"EUR": "2807.00"})


@pytest.mark.spawned
def test_what_is_wide_is_asked_about_soon(desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    start = worked()
    assert desk.run("import", put(tmp_path / "wide.csv", b"\n".join([b",".join([b"x"] * 16_000)] * 50))) == 3
    assert "no known format" in capsys.readouterr().out
    assert worked() - start < SOON


APPLIED = (
    "cut late.xlsx", "cut late.xls", "lying bomb.xlsx", "entities in a sheet.xlsx", "a cell far to the right.xlsx",
    "only charts.xlsx", "a PDF.xlsx", "zeros.csv", "a hole.csv", "no table.xls", "cut.zip", "empty.csv",
)  # fmt: skip


def test_no_such_file_is_taken_for_a_review_workbook(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    before, start = desk.catalog.read_bytes(), worked()
    files = [put(tmp_path / name, FILES[name]()) for name in APPLIED]
    assert desk.run("apply", *files, "--json") == 4
    told = capsys.readouterr()
    refusals = {one["file"]: one["message"] for one in json.loads(told.out)["refused"]}
    assert refusals.keys() == set(APPLIED)
    assert all(name in message and message.endswith(".") for name, message in refusals.items())
    assert "Traceback" not in told.out + told.err
    assert desk.catalog.read_bytes() == before
    assert worked() - start < SOON


def no_file(folder: Path) -> Path:
    return folder / "none.csv"


def a_folder(folder: Path) -> Path:
    (folder / "empty folder.csv").mkdir()
    return folder / "empty folder.csv"


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.csv")
    return folder / "pipe.csv"


def a_loop(folder: Path) -> Path:
    (folder / "loop.csv").symlink_to(folder / "loop.csv")
    return folder / "loop.csv"


def a_long_name(folder: Path) -> Path:
    return folder / f"{'long' * 100}.csv"


def a_huge_file(folder: Path) -> Path:
    path = put(folder / "huge.csv", TEXT)
    os.truncate(path, 5 << 30)  # a hole: it takes no room on the disk
    return path


def dev(name: str) -> Callable[[Path], Path]:
    return lambda _: Path("/dev") / name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other special files")
@pytest.mark.parametrize(
    ("place", "says"),
    [
        (no_file, "no file"), (a_folder, "a folder"), (a_pipe, "a pipe"), (a_loop, "cannot be opened"),
        (a_long_name, "cannot be opened"), (a_huge_file, "5 GB"), (dev("zero"), "a device"), (dev("null"), "a device"),
        (dev("full"), "a device"),
    ],
)  # fmt: skip
def test_what_is_no_file_is_one_sentence(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path, place: Callable[[Path], Path], says: str
) -> None:
    path = place(tmp_path)
    if path.parent == Path("/dev") and not path.exists():
        pytest.skip(f"this system has no {path}")
    assert says in refused(desk, capsys, path).replace(path.name, "")


def test_the_catalog_itself_is_no_spreadsheet(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert "the open catalog itself" in refused(desk, capsys, desk.catalog)


# Root may read everything, unless it gives that up; the capabilities are dropped for good before the program starts.
_CAN_READ_ALL = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
_WITHOUT = """
import ctypes, os, sys
for capability in {capabilities}:
    if ctypes.CDLL(None).prctl(24, capability, 0, 0, 0) != 0:  # PR_CAPBSET_DROP
        sys.exit(77)
os.execv(sys.executable, [sys.executable, "-m", "desktop_app", *sys.argv[1:]])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has permissions of another kind")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_without_the_permission_to_read_it_is_one_sentence(desk: Desk, tmp_path: Path, what: str) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    path = put(folder / "closed.csv", TEXT)
    named = path if what == "file" else folder
    before = desk.catalog.read_bytes()
    named.chmod(0)
    start = ["-m", "desktop_app"]
    if os.geteuid() == 0:
        if not hasattr(ctypes.CDLL(None), "prctl"):
            pytest.skip("root reads everything here, and cannot give that up")
        start = ["-c", _WITHOUT.format(capabilities=_CAN_READ_ALL)]
    try:
        command = [sys.executable, *start, "--catalog", str(desk.catalog), "import", str(named), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    finally:
        named.chmod(0o700)
    if done.returncode == 77:
        pytest.skip("root reads everything here, and may not give that up")
    assert "permission" in sentence(done.returncode, done.stdout, done.stderr)
    assert desk.catalog.read_bytes() == before


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Path]:
    """A file that another program goes on writing."""
    path = put(tmp_path / "busy.csv", TEXT)
    stop = threading.Event()

    def write() -> None:
        while not stop.wait(0.002):
            with path.open("a", encoding="utf-8") as file:
                file.write("\n2026-09-30,OpenAI Ireland Ltd,INV-99,ChatGPT Team,5.00,EUR")

    writer = threading.Thread(target=write)
    writer.start()
    yield path
    stop.set()
    writer.join()


def test_a_file_that_is_written_while_it_is_read_is_refused(
    desk: Desk, capsys: pytest.CaptureFixture[str], busy: Path
) -> None:
    assert "was changed while it was being read" in refused(desk, capsys, busy)


def test_texts_from_a_file_do_not_move_the_cursor(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    name = "\x1b[31mred\x1b[0m\u202etxt"
    path = put(tmp_path / "a.csv", f"{name},b\n" + "1,2\n" * 200)
    assert desk.run("import", path) == 3
    told = capsys.readouterr().out
    assert "red" in told
    assert not {"\x1b", "\u202e"} & set(told)
