"""The head of a file of 100,000 rows in the preview, against python-calamine's bare read of the whole file.

Ours: from asking for the plan, in a program that runs, to the moment when the recognised kind, the columns with their
reasons and the first rows are there; the reading process is started anew each time. Calamine: opening the workbook and
going through its rows, nothing else. One after the other, medians of seven runs. Goal: at most half the time.

For each of the two ways in which programs write texts: shared, as Excel does, and inside each cell.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from benchmarks import bench_import  # noqa: E402 - it is found by the line above

GOAL, RUNS = 0.5, 7

BARE = """
import sys, time
from python_calamine import CalamineWorkbook
start = time.perf_counter()
for row in CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows():
    pass
print(time.perf_counter() - start)
"""
HEAD = """
import sys

def main():
    import time
    from pathlib import Path
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports import pipeline
    from desktop_app.imports.model import Choices
    from desktop_app.imports.plan_head import so_far
    seen = []
    def told(head):
        [sheet] = so_far(head)
        seen.append((time.perf_counter() - start, sheet))
    with Catalog.open(Path(sys.argv[2])) as catalog:
        start = time.perf_counter()
        try:
            pipeline.plan_file(catalog, Path(sys.argv[1]), Choices(), today="2026-10-01", head=told,
                               cancel=lambda: bool(seen)).close()
        except pipeline.Cancelled:
            pass
    [(seconds, sheet)] = seen
    known = sum(use.field is not None for use in sheet.recognition.columns)
    print(seconds, sheet.kind, known, len(sheet.page(0, 1000)))

if __name__ == "__main__":
    main()
"""


def main() -> int:
    """Measure both and print the ratio; the exit code says whether the goal is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    met = [_compare(rows, shared=shared) for shared in (True, False)]
    return 0 if all(met) else 1


def _compare(rows: int, *, shared: bool) -> bool:
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        book, catalog = Path(folder) / "lines.xlsx", Path(folder) / "ours.seatbook"
        bench_import.write_workbook(book, rows, shared=shared)
        bench_import.measure(bench_import.CREATE, catalog)
        for _ in range(RUNS):
            bare.append(float(bench_import.measure(BARE, book)["output"]))
            seconds, *told = bench_import.measure(HEAD, book, catalog)["output"].decode().split()
            if told != ["lines", "12", "199"]:
                raise SystemExit(f"the head is not that of a ledger: {told}")
            ours.append(float(seconds))
    mine, theirs = statistics.median(ours), statistics.median(bare)
    texts = "shared" if shared else "in each cell"
    result = {"bench": "head", "rows": rows, "texts": texts, "seconds": round(mine, 3), "calamine": round(theirs, 3)}
    print(json.dumps(result | {"ratio": round(mine / theirs, 2)}))
    print(f"head of {rows:,} rows, texts {texts}: {mine * 1000:.0f} ms, {mine / theirs:.2f} of calamine's bare read of"
          f" {theirs * 1000:.0f} ms (goal {GOAL})")  # fmt: skip
    return mine / theirs <= GOAL


if __name__ == "__main__":
    sys.exit(main())
