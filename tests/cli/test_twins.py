"""Equal lines in several files: whatever is taken back and brought back, in any order, each is charged once."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.cli.conftest import Seatbook

HEAD = "Date,Supplier,Invoice number,Description,Amount,Currency\n"
FILES = {"a": (2, 1), "b": (3, 0), "c": (1, 1)}  # how often each file has the line of the first and of the second day


def line(day: int) -> str:
    return f"2026-09-{day:02d},OpenAI Ireland Ltd,,ChatGPT Team,10.00,EUR\n"


@pytest.mark.parametrize("order", ["abc", "cab"])
def test_every_order_of_undo_and_redo_leaves_each_line_charged_once(
    seatbook: Seatbook, tmp_path: Path, order: str
) -> None:
    operations: dict[str, str] = {}
    for name in order:
        path = tmp_path / f"{name}.csv"
        path.write_text(HEAD + line(1) * FILES[name][0] + line(2) * FILES[name][1], encoding="utf-8")
        operations[name] = seatbook("import", path, "--json").document["files"][0]["operation"]

    def check(live: set[str]) -> None:
        dates = [row["date"] for row in seatbook("list", "lines", "--json").document["lines"]]
        for place, day in enumerate(("2026-09-01", "2026-09-02")):
            assert dates.count(day) == max((FILES[name][place] for name in live), default=0)

    live = set(order)
    check(live)
    for way in itertools.permutations(order):
        reverts = {}
        for name in way:
            reverts[name] = seatbook("undo", operations[name], "--json").document["operation"]
            live.discard(name)
            check(live)
        for name in reversed(way):
            assert seatbook("undo", reverts[name]).code == 0
            live.add(name)
            check(live)
    assert seatbook("check").code == 0
