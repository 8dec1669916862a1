from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.imports.model import FIELDS, Cell, Choices, SheetRows
from tests.imports.sheets import parsed, shipped, total

HEADERS = sorted({key for form in shipped() for key in (*form.known_keys, *form.fingerprint)})
WORDS = [
    "",
    "Total",
    "Summe",
    "n/a",
    "-",
    "Never",
    "2026-02-30",
    "03/04/2026",
    "25/04/2026",
    "1.234",
    "1,5",
    "£5",
    "EUR",
    "MC",
]

cells: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.sampled_from(WORDS),
    st.text(max_size=6),
    st.integers(-(10**6), 10**6),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)),
    st.datetimes(),
    st.times(),
)
ANSWERED = Choices(date_order="dmy", decimal=".", currency="EUR", data_date="2026-03-01")


@st.composite
def sheets(draw: st.DrawFn) -> SheetRows:
    """A sheet of a shipped format's headers, some left out, and any cells below them; rows may be ragged."""
    form = draw(st.sampled_from(shipped()))
    names = [keys[0] for keys in form.columns.values()] + list(form.fingerprint) + list(form.activity.columns[:2])
    header: list[Cell] = list(dict.fromkeys(name for name in names if name))
    header += draw(st.lists(st.sampled_from(HEADERS), max_size=2))
    rows = draw(st.lists(st.lists(cells, min_size=1, max_size=len(header) + 1), max_size=8))
    table: list[list[Cell]] = [header, *(row for row in rows if any(cell not in (None, "") for cell in row))]
    return SheetRows("f.csv", "S", range(1, len(table) + 1), table)


@settings(max_examples=100, deadline=None)
@given(sheet=sheets(), answered=st.booleans())
def test_any_cells_give_rows_that_can_be_stored_or_a_question(sheet: SheetRows, answered: bool) -> None:
    result = parsed(sheet, ANSWERED if answered else Choices())
    if result.question or result.recognition is None:
        assert not result.rows
        return
    fields = FIELDS[result.recognition.kind]
    numbers = [row.row for row in result.rows]
    assert numbers == sorted(numbers)
    if result.recognition.format_id != "rates-ecb":
        assert len(set(numbers)) == len(numbers)
    for row in result.rows:
        assert len(row.values) == len(fields)
        assert all(value is None or type(value) in (str, int) for value in row.values), row
        assert (row.action is None) == (row.reason is None)


amounts = st.lists(st.decimals(-(10**6), 10**6, places=2, allow_nan=False), min_size=2, max_size=20)


@settings(deadline=None)
@given(values=amounts, labelled=st.booleans())
def test_a_totals_row_never_adds_to_the_sum(values: list[Decimal], labelled: bool) -> None:
    rows: list[list[Cell]] = [["Date", "Vendor", "Amount (EUR)"]]
    rows += [["2026-01-25", f"Vendor {i}", str(value)] for i, value in enumerate(values)]
    whole = sum(int(str(value).replace(".", "")) for value in values)
    text = f"{whole // 100}.{whole % 100:02d}" if whole >= 0 else f"-{-whole // 100}.{-whole % 100:02d}"
    rows.append([None, "Total" if labelled else None, text])
    sheet = SheetRows("f.csv", "S", range(1, len(rows) + 1), rows)
    result = parsed(sheet)
    if any("they are read as spend" in note for note in result.notes):  # most are negative, and it says so
        assert sum(value < 0 for value in values) > sum(value > 0 for value in values)
        whole = -whole
    assert total(result, "EUR") == whole * 10_000
    assert result.file_total == (("EUR", whole * 10_000),)
