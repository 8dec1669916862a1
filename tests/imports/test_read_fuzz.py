"""Real containers with bytes changed or cut off: reading them gives rows or a sentence, no other error and no hang."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.imports import containers as made
from tests.imports.containers import put, zipped
from tests.imports.reader import DEFECT, DIED, HANGS, READ, REFUSED, Reader, reading

HEAD: list[made.Value] = ["Date", "Supplier", "Invoice number", "Description", "Amount", "Currency"]
LINE: list[made.Value] = ["2026-09-01", "Müller 日本", "INV-1", "ChatGPT Team", 100.25, "EUR"]
ROWS = [HEAD, *([f"2026-09-{day:02d}", LINE[1], f"INV-{day}", *LINE[3:]] for day in range(1, 13))]
TEXT = "\n".join(",".join(map(str, row)) for row in ROWS)
PAGE = "<html><table>{}</table></html>".format(
    "".join("<tr>" + "".join(f"<td colspan='1'>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
)
PACKAGES: dict[str, dict[str, bytes | str]] = {
    "xlsx": made.xlsx_parts({"Sheet1": ROWS}),
    "ods": made.ods_parts(ROWS),
    "zip": {"a.csv": TEXT, "b.xlsx": made.xlsx(ROWS), "c.zip": zipped({"a.csv": TEXT})},
}
with zipfile.ZipFile(io.BytesIO(made.xlsb(ROWS))) as package:
    PACKAGES["xlsb"] = {name: package.read(name) for name in package.namelist()}
FILES: dict[str, bytes] = {
    **{f"packed.{suffix}": zipped(parts) for suffix, parts in PACKAGES.items()},
    **{f"stored.{suffix}": zipped(parts, method=zipfile.ZIP_STORED) for suffix, parts in PACKAGES.items()},
    "a.xls": made.xls(ROWS),
    "a.csv": TEXT.encode(),
    "utf-16.csv": TEXT.encode("utf-16"),
    "page.xls": PAGE.encode(),
}
TELLING = (0, 9, 10, 13, 34, 38, 39, 44, 47, 60, 62, 127, 128, 255)
NUMBERS = (b"0", b"-1", b"99999", b"4294967295", b"9" * 20, b"1e999", b"NaN", b"9" * 5000)
# What one change does: the kind of change, where (a share of the content), how far, and a byte or a number's place.
Change = tuple[str, float, int, int]
KINDS = ("flip", "set", "cut", "drop", "twice", "zeros", "ones", "number")

changes = st.lists(
    st.tuples(
        st.sampled_from(KINDS), st.floats(0, 1, exclude_max=True), st.integers(1, 300), st.integers(0, 255)
    ),
    min_size=1,
    max_size=4,
)  # fmt: skip


def changed(content: bytes, done: list[Change]) -> bytes:
    for kind, share, length, byte in done:
        if not content:
            break
        at = int(share * len(content))
        piece, rest = content[at : at + length], content[at + length :]
        match kind:
            case "flip":
                content = content[:at] + bytes([content[at] ^ 1 << byte % 8]) + content[at + 1 :]
            case "set":
                content = content[:at] + bytes([TELLING[byte % len(TELLING)]]) + content[at + 1 :]
            case "cut":
                content = content[:at]
            case "drop":
                content = content[:at] + rest
            case "twice":
                content = content[:at] + piece + piece + rest
            case "zeros":
                content = content[:at] + bytes(len(piece)) + rest
            case "ones":
                content = content[:at] + b"\xff" * 4 + content[at + 4 :]
            case _:
                number = re.compile(rb"\d+").search(content, at)
                if number:
                    content = content[: number.start()] + NUMBERS[byte % len(NUMBERS)] + content[number.end() :]
    return content


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with reading() as reader:
        yield reader


def outcome(reader: Reader, name: str, content: bytes) -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        what, told = reader.read(put(Path(folder) / name, content))
    assert what not in (DEFECT, HANGS), told or f"{name} hangs"
    if what == REFUSED:
        assert name in told
        assert told.endswith(".")
        assert told.isprintable()
    return what, told


@pytest.mark.parametrize("name", FILES)
def test_the_files_themselves_are_read(reader: Reader, name: str) -> None:
    what, told = outcome(reader, name, FILES[name])
    assert (what, "13 rows, 12 parsed" in told) == (READ, True), told


few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("name", FILES)
@few
@given(done=changes)
def test_any_bytes_changed(reader: Reader, name: str, done: list[Change]) -> None:
    outcome(reader, name, changed(FILES[name], done))


@pytest.mark.parametrize("suffix", PACKAGES)
@few
@given(data=st.data(), done=changes)
def test_any_bytes_of_a_part_changed(reader: Reader, suffix: str, data: st.DataObject, done: list[Change]) -> None:
    """The package is whole, so that what reads its parts sees them."""
    parts = PACKAGES[suffix]
    name = data.draw(st.sampled_from(sorted(parts)))
    part = parts[name]
    content = changed(part if isinstance(part, bytes) else part.encode(), done)
    outcome(reader, f"a.{suffix}", zipped({**parts, name: content}))


WHOLE = [name for name in FILES if not name.endswith(".csv") and name != "page.xls"]


@pytest.mark.parametrize("name", WHOLE)
@few
@given(share=st.floats(0, 1, exclude_max=True))
@example(share=0.999)
@example(share=0.97)
@example(share=0.95)
def test_what_is_cut_off_is_never_read_in_part(reader: Reader, name: str, share: float) -> None:
    content = FILES[name][: 4 + int(share * (len(FILES[name]) - 4))]
    what, told = outcome(reader, name, content)
    assert what in (REFUSED, DIED), told


def test_tags_that_do_not_close_as_they_open_end_the_wait(reader: Reader) -> None:
    """Found here: the reader of workbooks waited for the end of the table for ever."""
    content = str(made.ods_parts(ROWS)["content.xml"]).replace("</table:table>", "</tab:table>")
    what, told = outcome(reader, "a.ods", zipped({**made.ods_parts(ROWS), "content.xml": content}))
    assert (what, "not well-formed" in told) == (REFUSED, True)


@pytest.mark.parametrize("number", ["NaN", "inf", "1e999", "-1e999"])
def test_a_cell_that_is_no_number_is_blank(reader: Reader, number: str) -> None:
    """Found here: an amount that is not a number ended the parsing."""
    sheet = made.sheet_xml(ROWS).replace("<v>100.25</v>", f"<v>{number}</v>", 1)
    parts = made.xlsx_parts({"Sheet1": ROWS})
    what, told = outcome(reader, "a.xlsx", zipped({**parts, "xl/worksheets/sheet1.xml": sheet}))
    assert (what, told) == (READ, "Sheet1: 13 rows, 12 parsed")


def test_a_character_of_thousands_of_digits_is_left_as_it_is(reader: Reader) -> None:
    page = PAGE.replace("ChatGPT", f"&#{'9' * 5000};", 1)
    assert outcome(reader, "a.xls", page.encode())[0] == READ
