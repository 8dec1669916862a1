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


PAYMENT_HEAD = HEAD.replace("\n", ",Payment ID\n")


def paid(*payments: str) -> str:
    """A file with one line as often as given, each with its payment; without any the column is left out."""
    if not any(payments):
        return HEAD + line(13) * len(payments)
    return PAYMENT_HEAD + "".join(line(13).replace("\n", f",{payment}\n") for payment in payments)


@pytest.mark.parametrize(
    ("files", "steps"),
    [
        ({"a": ("", ""), "b": ("P1", "P2")}, ["+a 2", "+b 2", "-b 2", "~b 2", "-a 2", "~a 2"]),
        ({"a": ("",), "b": ("", "P1")}, ["+a 1", "+b 2", "-a 2", "~a 2", "-b 1"]),
        ({"b": ("P1", "P2"), "a": ("", "")}, ["+b 2", "+a 2", "-b 2", "-a 0", "~b 2", "~a 2"]),
        ({"a": ("",), "c": ("",), "b": ("P9",)}, ["+a 1", "+c 1", "+b 1", "-a 1", "~a 1", "-c 1", "~c 1", "-b 1"]),
        ({"a": ("",), "b": ("P9",), "c": ("",)}, ["+a 1", "+b 1", "+c 1", "-b 1", "-a 1", "~b 1", "-c 1", "~a 1"]),
        ({"a": ("",), "b": ("P9",), "c": ("",)}, ["+a 1", "+b 1", "-a 1", "+c 1", "-b 1", "~a 1"]),
    ],
)
def test_a_payment_that_is_known_later_makes_no_second_charge(
    seatbook: Seatbook, tmp_path: Path, files: dict[str, tuple[str, ...]], steps: list[str]
) -> None:
    imports: dict[str, str] = {}
    reverts: dict[str, str] = {}
    for step in steps:  # "+" imports a file, "-" takes it back, "~" brings it back; then so many lines are charges
        act, name, charges = step[0], step[1], int(step[3:])
        if act == "+":
            path = tmp_path / f"{name}.csv"
            path.write_text(paid(*files[name]) + "\n" * len(imports), encoding="utf-8")  # no two files are the same
            imports[name] = seatbook("import", path, "--json").document["files"][0]["operation"]
        elif act == "-":
            reverts[name] = seatbook("undo", imports[name], "--json").document["operation"]
        else:
            assert seatbook("undo", reverts[name]).code == 0
        assert len(seatbook("list", "lines", "--json").document["lines"]) == charges, step
        assert seatbook("check").code == 0, step


def test_a_known_payment_is_an_update_and_says_which_line_it_is_of(seatbook: Seatbook, tmp_path: Path) -> None:
    for name, payments in (("a", ("", "")), ("b", ("P1", "P2")), ("c", ("P3", "P1", ""))):
        (tmp_path / f"{name}.csv").write_text(paid(*payments), encoding="utf-8")
    counts = []
    for name in "abc":
        [sheet] = seatbook("import", tmp_path / f"{name}.csv", "--json").document["files"][0]["sheets"]
        counts.append((sheet["added"], sheet["updated"], sheet["duplicates"]))
    assert counts == [(2, 0, 0), (0, 2, 0), (1, 0, 2)]
