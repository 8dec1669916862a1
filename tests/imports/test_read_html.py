"""Tables of web pages: as a browser shows them, and soon whatever stands there."""

from __future__ import annotations

import pytest

from desktop_app.imports.read_html import tables
from tests.clock import worked


def test_cells_of_several_columns_and_rows_keep_the_others_in_their_columns() -> None:
    page = """<table>
      <tr><th rowspan=2>Team<th colspan="2">Cost</tr> <tr><th>June</th><th>July</th></tr>
      <tr><td rowspan='3'>Sales</td><td>1</td><td rowspan=2>2</td></tr> <tr><td>3</td></tr>
      <tr><td>4</td><td>5</td></tr>
      <tr><td>IT</td><td>6</td><td>7</td></tr></table>"""
    [table] = tables(page)
    assert table.rows == [
        ["Team", "Cost", None], ["Team", "June", "July"],
        ["Sales", "1", "2"], ["Sales", "3", None], ["Sales", "4", "5"], ["IT", "6", "7"],
    ]  # fmt: skip
    assert table.filled == 3


def test_a_row_that_only_a_cell_above_reaches_stays_empty() -> None:
    [table] = tables("<table><tr><td rowspan=3>Sales<td>1</td></tr><tr></tr><tr><td>2</table>")
    assert table.rows == [["Sales", "1"], [None], ["Sales", "2"]]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("M&uuml;ller &amp; S&#248;n", "Müller & Søn"), ("a<br>b", "a b"), ("a < b", "a < b"), ("1&nbsp;000", "1 000"),
        ("<b>x</b> <!-- <td>no</td> --> y", "x y"), ("<span title='a > b'>z</span>", "z"),
        ('<i title="never closed>z</i>', "z"), ("<script>if (1<2) {'</td>'}</script>7", "7"), ("5' 3\"", "5' 3\""),
        ("<![if !supportMisalignedColumns]>8<![endif]>", "8"), ("<?xml:namespace ?>9", "9"),
        ("<o:p>10</o:p>", "10"), ("&#" + "9" * 5000 + ";", "&#" + "9" * 5000 + ";"), ("日本", "日本"),
    ],
)  # fmt: skip
def test_what_stands_in_a_cell(cell: str, text: str) -> None:
    page = f"<HTML><TABLE CLASS=x><TR><TD style='a'>{cell}</TD><TD>end</TABLE>"
    assert [table.rows for table in tables(page)] == [[[text, "end"]]]


def test_a_table_in_a_cell_is_its_own_and_empty_ones_are_none() -> None:
    page = "<table><tr><td>a<table><tr><td>b</table><td>c</table><table><tr><td> </table>text<td>no"
    assert [table.rows for table in tables(page)] == [[["a", "c"]], [["b"]]]


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<a b='", '<a b="', "<!--", "<!", "<![", "<?", "</", "<td x='>", "&#", "&a"]
)
@pytest.mark.parametrize("end", ["", ">", "-->", "'>"])
def test_a_page_made_to_be_slow_is_not(piece: str, end: str) -> None:
    start = worked()
    tables("<table><tr><td>" + piece * 300_000 + end)
    assert worked() - start < 5
