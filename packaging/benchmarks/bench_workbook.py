"""A review workbook of 10,000 questions with 100,000 rows of evidence, written and brought back.

Writing is measured against bare openpyxl write-only sheets of the same cells, bringing back against python-calamine's
bare read of the file; each runs in a process of its own, and the ratio counts. Prints one line of JSON, then the same
for people.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOAL_WRITE, GOAL_MIB, GOAL_READ = 0.75, 400, 1.5
AS_OF = "2026-10-15"

MEASURE = """
import json, resource, sys, time

def measured(work):
    begun = time.perf_counter()
    work()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    below = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(json.dumps({"seconds": round(time.perf_counter() - begun, 2), "mib": max(peak, below)}))
"""
OURS = (
    MEASURE
    + """
from pathlib import Path
from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.review_workbook import write_review

with Catalog.open(Path(sys.argv[1])) as catalog:
    measured(lambda: write_review(catalog.writer, Path(sys.argv[2]), as_of=sys.argv[3]))
"""
)
BARE_WRITE = (
    MEASURE
    + """
import pickle
from pathlib import Path
from openpyxl import Workbook

def write():
    book = Workbook(write_only=True)
    for name, rows in cells.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(sys.argv[2])

cells = pickle.loads(Path(sys.argv[1]).read_bytes())
measured(write)
"""
)
BACK = (
    MEASURE
    + """
from pathlib import Path

def main():
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports.decisions import plan_decisions
    plans = []
    with Catalog.open(Path(sys.argv[1])) as catalog:
        measured(lambda: plans.append(plan_decisions(catalog, Path(sys.argv[2]), today=sys.argv[3])))
    assert plans[0].unchanged == int(sys.argv[4]) and not plans[0].locked_edits, plans[0].document()

if __name__ == "__main__":
    main()
"""
)
BARE_READ = (
    MEASURE
    + """
from python_calamine import CalamineWorkbook

def read():
    book = CalamineWorkbook.from_path(sys.argv[1])
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()

measured(read)
"""
)


def build(path: Path, findings: int, each: int) -> None:
    """Make a catalog with a thousand people, fifty tools and as many questions as are wanted."""
    from desktop_app.catalog.catalog import Catalog

    with Catalog.open(path, create=True) as catalog, catalog.operation("Made up for the benchmark"):
        write, ids = catalog.writer.executemany, catalog.ids
        people = [(ids.next(), f"Person {n:04}", f"person{n:04}@northwind.example") for n in range(1000)]
        write("INSERT INTO person(id, name, email) VALUES (?, ?, ?)", people)
        vendor = ids.next()
        write("INSERT INTO vendor(id, name) VALUES (?, 'Vendor')", [(vendor,)])
        tools = [(ids.next(), vendor, f"Tool {n:02}", people[n][0]) for n in range(50)]
        write("INSERT INTO tool(id, vendor_id, name, owner_id) VALUES (?, ?, ?, ?)", tools)
        rows = []
        for number in range(findings):
            tool = tools[number % 50]
            evidence = [
                {
                    "key": f"seat:{number * each + n}", "kind": "seat", "account": people[(number + n) % 1000][2],
                    "team": f"Team {n % 7}", "tool": tool[2], "last_active": str(dt.date(2026, 5, 1 + number % 28)),
                    "data_date": "2026-10-10", "evidence": "INACTIVE", "amount": 19_000_000 + number % 40 * 10_000,
                    "currency": "EUR", "file": f"seats-{number % 50:02}.csv", "sheet": "seats",
                    "row": 2 + (number * each + n) % 5000,
                }
                for n in range(each)
            ]  # fmt: skip
            rows.append(
                (
                    ids.next(), "R01", "tool", tool[0], f"tool:{number}", f"{tool[2]}, group {number}",
                    f"{each} of 400 {tool[2]} seats in group {number} show no activity since 14 Aug. Still needed?",
                    json.dumps(evidence), 1_000_000 * (number % 977), 900_000 * (number % 977),
                )
            )  # fmt: skip
        write(
            f"""INSERT INTO finding(id, rule, subject_kind, subject_id, subject_key, subject_name, question, evidence,
              theoretical, addressable, currency, severity, status, first_seen, last_seen, as_of, evidence_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR', 'medium', 'Open', '{AS_OF}', '{AS_OF}', '{AS_OF}', 'x')""",
            rows,
        )


def cells_of(workbook: Path, target: Path) -> None:
    """Keep a workbook's cells as plain values for the bare writer."""
    import pickle

    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(workbook))
    cells = {
        name: [[None if cell == "" else cell for cell in row] for row in book.get_sheet_by_name(name).to_python()]
        for name in book.sheet_names
    }
    target.write_bytes(pickle.dumps(cells))


def run(script: str, *arguments: object) -> dict[str, float]:
    """Run a script in a process of its own and return what it measured."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "script.py"  # a file: what it does runs in a second process, which imports it
        path.write_text(script, encoding="utf-8")
        command = [sys.executable, str(path), *map(str, arguments)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=_environment())
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def best(measure: Callable[[], dict[str, float]]) -> dict[str, float]:
    """Measure three times and keep the shortest: a second or two is soon disturbed by something else."""
    return min((measure() for _ in range(3)), key=lambda measured: measured["seconds"])


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT)}


def main() -> int:
    """Measure, print, and return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--findings", type=int, default=10_000)
    parser.add_argument("--evidence", type=int, default=10, help="rows of evidence a question")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        catalog, workbook, cells = (Path(folder) / name for name in ("b.seatbook", "review.xlsx", "cells.pickle"))
        build(catalog, asked.findings, asked.evidence)
        ours = run(OURS, catalog, workbook, AS_OF)
        cells_of(workbook, cells)
        bare = run(BARE_WRITE, cells, Path(folder) / "bare.xlsx")
        back = best(lambda: run(BACK, catalog, workbook, AS_OF, asked.findings))
        read = best(lambda: run(BARE_READ, workbook))
    result = {
        "write": ours, "bare_write": bare, "write_ratio": round(ours["seconds"] / bare["seconds"], 2),
        "back": back, "bare_read": read, "read_ratio": round(back["seconds"] / read["seconds"], 2),
    }  # fmt: skip
    print(json.dumps(result))
    print(f"written in {ours['seconds']} s, {ours['mib']} MiB; bare openpyxl {bare['seconds']} s: "
          f"{result['write_ratio']} (goal {GOAL_WRITE}, {GOAL_MIB} MiB)")  # fmt: skip
    print(f"brought back and planned in {back['seconds']} s; bare calamine {read['seconds']} s: "
          f"{result['read_ratio']} (goal {GOAL_READ})")  # fmt: skip
    kept = ours["mib"] < GOAL_MIB and ours["seconds"] <= GOAL_WRITE * bare["seconds"]
    return 0 if kept and back["seconds"] <= GOAL_READ * read["seconds"] else 1


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
