"""What an import of 100,000 invoice lines takes at least: its parts alone, each against pandas with openpyxl.

In one run, the best of several for each: pandas as in bench_import.py, the whole import, an interpreter that does
nothing, one that imports what the import needs, python-calamine that only reads the cells, and `executemany` of rows
that are ready into the same table with its indexes. Seconds of the clock, and of work by all processes together. Also
what the whole import would take, were both of its processes at work all the time.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from benchmarks import bench_import, bench_large  # noqa: E402 - they are found by the line above

NOTHING = "pass"
MODULES = """
import desktop_app.imports.pipeline, desktop_app.imports.apply, desktop_app.imports.plan_lines
import desktop_app.imports.child_stage, desktop_app.imports.child_write, desktop_app.imports.parse
"""
READY = (
    bench_large.SCHEMA
    + bench_large.INSERT
    + """
import time
from python_calamine import CalamineWorkbook
rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows()
next(rows)
ready = [(d.isoformat()[:10], v, n, str(int(l)), t, int(a * 1000000), c, int(x * 1000000), cc, acc, po, str(q))
         for d, v, n, l, t, a, c, x, cc, acc, po, q in rows]
clock, work = time.perf_counter(), time.process_time()
write(ready)
print(time.perf_counter() - clock, time.process_time() - work)
"""
)


def timed(script: str, *arguments: Path) -> tuple[float, float, bytes]:
    """Run a script in a new process; seconds of the clock and of work by it and its children, and its output."""
    before = psutil.Process().cpu_times()
    run = bench_import.measure(script, *arguments)
    after = psutil.Process().cpu_times()
    worked = after.children_user + after.children_system - before.children_user - before.children_system
    return run["seconds"], worked, run["output"]


def main() -> None:
    """Measure all, print one line of JSON and one line a part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    for shared in (True, False):
        _floor(options.rows, options.repeat, shared=shared)


def _floor(rows: int, repeat: int, *, shared: bool) -> None:
    best: dict[str, tuple[float, float]] = {}

    def keep(name: str, clock: float, work: float) -> None:
        known = best.get(name, (clock, work))
        best[name] = min(clock, known[0]), min(work, known[1])

    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "lines.xlsx"
        bench_import.write_workbook(book, rows, shared=shared)
        for number in range(repeat):
            catalog, bare = Path(folder) / f"ours-{number}.seatbook", Path(folder) / f"bare-{number}.seatbook"
            bench_import.measure(bench_import.CREATE, catalog)
            keep("whole import", *timed(bench_import.OURS, book, catalog)[:2])
            keep("interpreter", *timed(NOTHING)[:2])
            keep("interpreter and modules", *timed(MODULES)[:2])
            keep("calamine alone", *timed(bench_large.CALAMINE, book)[:2])
            clock, work = map(float, timed(READY, book, bare)[2].split())
            keep("executemany alone", clock, work)
            keep("pandas", *timed(bench_import.BASELINE, book, Path(folder) / f"base-{number}.sqlite")[:2])
    texts = "shared" if shared else "in each cell"
    told = {name: {"seconds": round(clock, 2), "work": round(work, 2)} for name, (clock, work) in best.items()}
    print(json.dumps({"bench": "import floor", "rows": rows, "texts": texts, **told}))
    base = best.pop("pandas")
    for name, (clock, work) in best.items():
        print(
            f"texts {texts}: {name} {clock:.2f} s, {100 * clock / base[0]:.1f} % of pandas;"
            f" work {work:.2f} s, {100 * work / base[1]:.1f} %"
        )
    share = 100 * best["whole import"][1] / 2 / base[1]
    print(f"texts {texts}: two processors that never wait for each other would take {share:.1f} % of pandas' work")


if __name__ == "__main__":
    started = time.perf_counter()
    main()
    print(f"measured in {time.perf_counter() - started:.0f} s")
