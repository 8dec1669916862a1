from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.date_orders import decide_orders
from desktop_app.imports.dates import Open, month_start, scan_date
from desktop_app.imports.model import Cell
from desktop_app.imports.values import Bad


def read(cells: list[Cell], chosen: str | None = None) -> list[str | Bad | None] | None:
    """A column's days once decided; None where it stays open."""
    column = DateColumn("Date", cells)
    return None if decide_orders([column], chosen=chosen) else column.values()


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-28T06:54:33Z", "2026-03-28"),
        ("2025-06-11T05:13:27.8766440Z", "2025-06-11"),
        ("2021-10-14T00:53:32-06:00", "2021-10-14"),
        ("2021-03-26 04:11:02 -0400", "2021-03-26"),
        ("2020-11-09 23:00:00+00:00", "2020-11-09"),
        ("2026/03/01 09:10:11", "2026-03-01"),
        ("2026-3-1", "2026-03-01"),
        ("Mon 5 Mar 2026", "2026-03-05"),
        ("jeudi 5 mars 2026", "2026-03-05"),
        ("5 mars 2026 à 10:00", "2026-03-05"),
        ("2026年3月5日", "2026-03-05"),
        ("2026年3月", "2026-03-01"),
        ("20260301", "2026-03-01"),
        (20260301, "2026-03-01"),
        ("40519", "2010-12-07"),
        (41880, "2014-08-29"),
        (41880.75, "2014-08-29"),
        ("1790553600", "2026-09-28"),
        (1790553600000, "2026-09-28"),
        ("14-Feb-13", "2013-02-14"),
        ("09-Jul-10", "2010-07-09"),
        ("3. März 2026", "2026-03-03"),
        ("3 mars 2026", "2026-03-03"),
        ("1er février 2026", "2026-02-01"),
        ("15 de marzo de 2026", "2026-03-15"),
        ("3 mei 2026", "2026-05-03"),
        ("Mar 5, 2026", "2026-03-05"),
        ("March 5, 2026 10:15 AM", "2026-03-05"),
        ("Thu, 5 Mar 2026", "2026-03-05"),
        ("Thu Mar 5 2026", "2026-03-05"),
        ("Thu Mar 05 2026 10:00:00 GMT+0100 (CET)", "2026-03-05"),
        ("'2026-03-05", "2026-03-05"),
        ("２０２６-０３-０５", "2026-03-05"),
        ("5th March 2026", "2026-03-05"),
        ("Jul, 2016", "2016-07-01"),
        ("Jul-10", "2010-07-01"),
        ("2026-09", "2026-09-01"),
        ("25/12/99", None),
        (dt.datetime(2026, 3, 5, 23, 59, tzinfo=dt.UTC), "2026-03-05"),
        (dt.date(2026, 3, 5), "2026-03-05"),
    ],
)
def test_a_day_in_any_usual_writing(cell: Cell, day: str | None) -> None:
    found = scan_date(cell)
    if day is not None:
        assert found == day
    elif isinstance(found, Open):
        assert found.on("dmy") == "1999-12-25"
    else:
        assert isinstance(found, Bad)


@pytest.mark.parametrize(
    "cell", [None, "", "-", "–", "N/A", "NULL", "None", "0001-01-01T00:00:00Z", "0000-00-00", "0000-00-00 00:00:00"]
)
def test_words_for_no_date(cell: Cell) -> None:
    assert scan_date(cell) is None


@pytest.mark.parametrize(
    "cell", ["31/02/2026", "2026-02-30", "29-Feb-2025", "soon", "10/1", "25-Apr", True, 12, "99/99/2020"]
)
def test_impossible_days_are_reported_not_guessed(cell: Cell) -> None:
    assert isinstance(scan_date(cell), Bad)


def test_spaces_behind_the_dots_of_a_day_change_nothing() -> None:
    assert read(["5. 3. 2026", "25. 3. 2026"]) == ["2026-03-05", "2026-03-25"]


def test_cells_that_only_make_sense_one_way_decide() -> None:
    column = DateColumn("Date", ["03/04/2026", "25/04/2026", "05/04/2026"])
    assert decide_orders([column]) is None
    assert column.values() == ["2026-04-03", "2026-04-25", "2026-04-05"]
    assert column.proof == "day/month/year: 1 of 3 cells only make sense so, none contradict"


def test_an_ambiguous_column_stays_open_and_a_choice_settles_it() -> None:
    assert read(["03/04/2026", "05/06/2026"]) is None
    assert read(["03/04/2026", "05/06/2026"], "mdy") == ["2026-03-04", "2026-05-06"]
    assert read(["03/04/2026", "05/06/2026"], "dmy") == ["2026-04-03", "2026-06-05"]


def test_dotted_days_are_no_proof_of_a_country() -> None:
    assert read(["03.04.2026", "05.06.2026"]) is None


def test_the_same_day_either_way_needs_no_decision() -> None:
    assert read(["01/01/2026", "02/02/2026"]) == ["2026-01-01", "2026-02-02"]


def test_a_sibling_column_of_the_same_shape_is_evidence() -> None:
    due, made = DateColumn("Due", ["25/04/2026", "06/05/2026"]), DateColumn("Made", ["03/04/2026", "05/04/2026"])
    assert decide_orders([made, due]) is None
    assert made.values() == ["2026-04-03", "2026-04-05"]
    assert made.proof is not None
    assert made.proof.startswith("as column Due")


def test_a_sibling_written_otherwise_is_no_evidence() -> None:
    due, made = DateColumn("Due", ["25.04.26", "06.05.26"]), DateColumn("Made", ["03/04/2026", "05/04/2026"])
    assert decide_orders([made, due]) is made


def test_whole_months_decide() -> None:
    start, end = DateColumn("From", ["4/1/25", "5/1/25"]), DateColumn("To", ["5/1/25", "6/1/25"])
    assert decide_orders([start, end], [(start, end)]) is None
    assert start.values() == ["2025-04-01", "2025-05-01"]
    assert end.values() == ["2025-05-01", "2025-06-01"]
    assert start.proof is not None
    assert "whole months" in start.proof


def test_an_end_before_its_start_decides() -> None:
    start, end = DateColumn("From", ["03/11/2025"]), DateColumn("To", ["02/12/2025"])
    assert decide_orders([start, end], [(start, end)]) is None
    assert (start.values(), end.values()) == (["2025-11-03"], ["2025-12-02"])


def test_a_column_that_contradicts_itself_is_asked() -> None:
    assert read(["25/04/2026", "04/25/2026", "13/01/2026"]) is None


def test_a_lone_contradiction_in_a_long_column_is_rejected_and_said() -> None:
    column = DateColumn("Date", [*["25/04/2026"] * 60, "04/26/2026"])
    assert decide_orders([column]) is None
    assert isinstance(column.values()[60], Bad)
    assert column.proof == "day/month/year: 60 of 61 cells only make sense so, 1 contradict and are rejected"


def test_typed_days_need_no_decision_and_lend_none() -> None:
    assert read([dt.date(2026, 4, 3), dt.date(2026, 5, 6)]) == ["2026-04-03", "2026-05-06"]
    assert read([dt.date(2026, 4, 3), "03/04/2026"]) is None


def test_a_year_of_two_digits_in_front_is_asked_or_found_when_nothing_else_fits() -> None:
    assert read(["26/12/31", "26/11/30"]) is None
    assert read(["26/12/31", "26/11/30"], "ymd") == ["2026-12-31", "2026-11-30"]
    assert read(["99/12/31"]) == ["1999-12-31"]


@pytest.mark.parametrize(("text", "day"), [("Sept 2025", "2025-09-01"), ("09/2026", "2026-09-01"), ("3 May", None)])
def test_a_month_alone(text: str, day: str | None) -> None:
    assert month_start(text) == day


days = st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31))
FORMATS = {"dmy": ["%d/%m/%Y", "%d.%m.%Y"], "mdy": ["%m/%d/%Y", "%m-%d-%Y"]}


@settings(deadline=None)
@given(
    found=st.lists(days, min_size=1, max_size=30),
    order=st.sampled_from(["dmy", "mdy"]),
    place=st.integers(0, 1),
)
def test_a_decision_is_never_wrong(found: list[dt.date], order: str, place: int) -> None:
    form = FORMATS[order][place]
    values = read([day.strftime(form) for day in found])
    assume(values is not None)
    assert values == [day.isoformat() for day in found]


@settings(deadline=None)
@given(
    found=st.lists(days, min_size=1, max_size=30),
    order=st.sampled_from(["dmy", "mdy"]),
)
def test_one_day_after_the_twelfth_is_proof_enough(found: list[dt.date], order: str) -> None:
    assume(any(day.day > 12 for day in found))
    values = read([day.strftime(FORMATS[order][0]) for day in found])
    assert values == [day.isoformat() for day in found]


@settings(deadline=None)
@given(
    found=st.lists(days, min_size=1, max_size=10),
    form=st.sampled_from(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ", "%d-%b-%Y", "%d %B %Y", "%B %d, %Y", "%Y%m%d", "%Y/%m/%d"]),
)
def test_writings_with_only_one_reading_come_back(found: list[dt.date], form: str) -> None:
    assert read([day.strftime(form) for day in found]) == [day.isoformat() for day in found]


@settings(deadline=None)
@given(st.lists(st.one_of(st.none(), st.text(max_size=14), st.floats(), st.integers()), max_size=8))
def test_no_cell_breaks_the_reading(cells: list[Cell]) -> None:
    column = DateColumn("Date", cells)
    if decide_orders([column]) is None:
        assert len(column.values()) == len(cells)


def test_one_mistyped_day_does_not_turn_a_column_against_its_sibling() -> None:
    start = DateColumn("Start", ["01.01.2020", "04.03.2019", "01.13.2019"])
    end = DateColumn("End", [None, "31.12.2026", "30.06.2026"])
    assert decide_orders([start, end]) is start
    assert end.values() == [None, "2026-12-31", "2026-06-30"]
    assert decide_orders([start, end], chosen="dmy") is None
    assert start.values()[:2] == ["2020-01-01", "2019-03-04"]
    assert isinstance(start.values()[2], Bad)


def test_the_mistyped_day_is_a_mistake_where_the_sibling_has_fifty_others() -> None:
    start = DateColumn("Start", ["04.03.2019"] * 50 + ["01.13.2019"])
    end = DateColumn("End", ["31.12.2026"] * 51)
    assert decide_orders([start, end]) is None
    assert start.values()[0] == "2019-03-04"
    assert isinstance(start.values()[-1], Bad)


def test_a_column_written_otherwise_may_have_another_order() -> None:
    start, end = DateColumn("Start", ["01/13/2019"]), DateColumn("End", ["31.12.2026"])
    assert decide_orders([start, end]) is None
    assert (start.values(), end.values()) == (["2019-01-13"], ["2026-12-31"])
