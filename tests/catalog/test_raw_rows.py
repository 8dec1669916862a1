"""Raw cells in packs: whatever is in a cell comes out again."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog import raw_rows

CELLS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(allow_nan=False, allow_infinity=False), st.text()
)


@given(st.lists(st.lists(CELLS, max_size=5), max_size=8))
def test_cells_come_out_as_they_went_in(rows: list[list[object]]) -> None:
    numbers = list(range(7, 7 + len(rows)))
    assert raw_rows.unpack(raw_rows.pack(raw_rows.encode(numbers, rows))) == dict(zip(numbers, rows, strict=True))


def test_dates_and_times_become_text() -> None:
    moment = dt.datetime(2026, 9, 1, 12, 30, tzinfo=dt.UTC)
    cells = [dt.date(2026, 9, 1), moment, dt.time(8, 5), float("nan")]
    [(_, found)] = raw_rows.unpack(raw_rows.pack(raw_rows.encode([1], [cells]))).items()
    assert found == ["2026-09-01", "2026-09-01T12:30:00Z", "08:05:00", None]


def test_a_text_that_is_no_unicode_is_kept_all_the_same() -> None:
    [(_, found)] = raw_rows.unpack(raw_rows.pack(raw_rows.encode([1], [["half \ud83d"]]))).items()
    assert found == ["half \ud83d"]


def test_only_wanted_rows_are_returned() -> None:
    packs = [raw_rows.pack(raw_rows.encode([1, 2], [["a"], ["b"]])), raw_rows.pack(raw_rows.encode([5], [["c"]]))]
    assert raw_rows.cells_of(packs, [2, 5, 9]) == {2: ["b"], 5: ["c"]}
