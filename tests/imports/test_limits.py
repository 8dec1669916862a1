"""The limits under which a file is read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop_app.imports import child
from desktop_app.imports.read_facts import facts_of


def test_a_small_file_has_less_than_ten_seconds_and_a_large_one_more(tmp_path: Path) -> None:
    small, large = tmp_path / "small.csv", tmp_path / "large.csv"
    small.write_bytes(b"a;b\n" * 1000)
    large.write_bytes(b"a;b\n" * 5_000_000)
    assert child.limits_for(small).seconds < 10
    assert child.limits_for(large).seconds > 40


@pytest.mark.parametrize("end", ["", "><v>#N/A</v>", "><v>#N/A</v></c>"])
def test_a_cell_that_says_a_thousand_times_that_it_is_an_error_takes_no_time(end: str) -> None:
    """A tag without an end of 400 kB took two minutes."""
    told = 't="e" ' * 70_000
    before = time.process_time()
    found = facts_of(f'<row><c r="A1" {told}{end}</row>'.encode(), {}).errors
    assert time.process_time() - before < 3
    assert found == ({(0, 0): "#N/A"} if end.endswith("</c>") else {})


@pytest.mark.parametrize(
    "content",
    [
        b'<row><c' + b' r="A1"' * 60_000 + b'><v>1</v></c></row>',
        b'<c r="A1" t="e"><f' + b' t="e" a/' * 40_000 + b'></c>',
        b'<c r="A1" t="e"><f>' + b'#' * 400_000,
        b'<c r="A1">' + b'<f/' * 100_000 + b'</f></v></c>',
        b'<c t="e">' * 40_000 + b'#',
        b'<row hidden=' * 40_000 + b'</row>',
        b'<mergeCell ref="A1' * 30_000,
    ],
)  # fmt: skip
def test_what_looks_like_facts_a_thousand_times_takes_no_time(content: bytes) -> None:
    before = time.process_time()
    found = facts_of(content + b"#", {1: "0.00 [$€-407]"})
    assert (found.errors, found.currencies, found.hidden_rows, found.merged) == ({}, {}, 0, ())
    assert time.process_time() - before < 3
