"""Large tables of which hardly a row can be read: a sentence from a few rows, and only where those prove it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.imports import hopeless, known_formats
from desktop_app.imports.grid import Grid
from desktop_app.imports.model import Cell, Choices, SheetRows
from desktop_app.imports.parse_tables import parse_tables
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.read import ReadSheet
from desktop_app.imports.read_path import ReadError

HEAD = ["Date", "Supplier", "Invoice number", "Amount", "Currency"]
MANY = 60_000
Line = Callable[[int], str]


FORMATS = known_formats.load_all(resource("formats"))


def parse(sheet: ReadSheet, choices: Choices) -> Sequence[tuple[ReadSheet, ParsedSheet]]:
    return parse_tables(sheet, FORMATS, choices)


def good(number: int) -> str:
    return f"2026-09-{number % 28 + 1:02d},OpenAI Ireland Ltd,INV-{number},{number % 90}.25,EUR"


def garbled(number: int) -> str:
    return f"2026-09-{number % 28 + 1:02d},OpenAI Ireland Ltd,INV-{number},x{number}y,EUR"


def at_times(number: int) -> str:
    return good(number) if number % 50 == 0 else garbled(number)


def good_far_down(number: int) -> str:
    return garbled(number) if number < 1000 else good(number)


def only_the_first(number: int) -> str:
    return good(number) if number < 100 else garbled(number)


def undated(number: int) -> str:
    return f"day {number},OpenAI Ireland Ltd,INV-{number},{number % 90}.25,EUR"


def quoted(line: Line) -> Line:
    return lambda number: f'{line(number)},"a, b"'


def over_two_lines(line: Line) -> Line:
    return lambda number: f'{line(number)},"a\nb"'


def sheet_of(line: Line, count: int) -> ReadSheet:
    rows = [HEAD, *(line(number).split(",") for number in range(count))]
    return ReadSheet(SheetRows("a.xlsx", "Lines", range(1, len(rows) + 1), rows))


def text_of(folder: Path, line: Line) -> Path:
    path = folder / "large.csv"
    path.write_text("\n".join([",".join(HEAD), *map(line, range(MANY))]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (garbled, r"of 2,0\d\d rows from all over Lines, 2,0\d\d are broken \(column Amount: 'x\d+y' is no number\)"),
        (undated, r"\(column Date: 'day \d+' is no date\)"),
        (only_the_first, "column Amount"),
    ],
)
def test_a_large_sheet_of_broken_rows_is_refused(line: Line, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        hopeless.refuse_sheet(Path("a.xlsx"), sheet_of(line, MANY), Choices(), parse)


@pytest.mark.parametrize("line", [good, at_times, good_far_down])
def test_where_some_rows_can_be_read_a_sheet_is_read(line: Line) -> None:
    hopeless.refuse_sheet(Path("a.xlsx"), sheet_of(line, MANY), Choices(), parse)


def test_broken_rows_of_a_smaller_sheet_can_be_mended() -> None:
    hopeless.refuse_sheet(Path("a.xlsx"), sheet_of(garbled, hopeless.LEAST_ROWS - 2), Choices(), parse)


@pytest.mark.parametrize(
    ("line", "says"), [(garbled, "column Amount"), (undated, "column Date"), (quoted(garbled), "column Amount")]
)
def test_a_large_text_of_broken_lines_is_refused_before_it_is_read(tmp_path: Path, line: Line, says: str) -> None:
    with pytest.raises(ReadError, match=f"^large.csv cannot be read: .*{says}"):
        hopeless.refuse_text(text_of(tmp_path, line), Choices(), parse)


@pytest.mark.parametrize("line", [good, at_times, good_far_down, over_two_lines(garbled), quoted(good)])
def test_where_some_lines_can_be_read_or_a_cut_proves_nothing_a_text_is_read(tmp_path: Path, line: Line) -> None:
    hopeless.refuse_text(text_of(tmp_path, line), Choices(), parse)


def test_many_headings_ask_for_their_column_once(monkeypatch: pytest.MonkeyPatch) -> None:
    headings: list[Cell] = ["Supplier", *(f"Supplier {number}" for number in range(3000))]
    blank: list[Cell] = [None] * 3000
    grid = Grid([["Date", *blank], headings, ["Amount", *blank]])
    asked: list[int] = []
    column = Grid.column

    def told(self: Grid, index: int) -> list[Cell]:
        asked.append(index)
        return column(self, index)

    monkeypatch.setattr(Grid, "column", told)
    [(_, parsed)] = parse(ReadSheet(SheetRows("a.xlsx", "Lines", range(1, 3002), grid)), Choices())
    assert (len(parsed.rows), len(asked) < 50) == (0, True)
    assert parsed.notes == (
        "There is nothing to import below the header: its 3,000 rows have no amount and hardly anything else.",
    )


def test_the_column_that_the_user_names_is_looked_at() -> None:
    rows = [["Date", "Supplier", "Amount", "Betrag 2"], *(["2026-09-01", "OpenAI", "?", "12.50"] for _ in range(MANY))]
    sheet = ReadSheet(SheetRows("a.xlsx", "Lines", range(1, len(rows) + 1), rows))
    with pytest.raises(ReadError):
        hopeless.refuse_sheet(Path("a.xlsx"), sheet, Choices(), parse)
    named = Choices(columns={"Betrag 2": "amount", "Amount": ""}, currency="EUR")
    hopeless.refuse_sheet(Path("a.xlsx"), sheet, named, parse)
