"""A million invoice lines, against the bare reader and a prepared statement; and the names of vendors.

* xlsx: the whole import against python-calamine's `iter_rows` and `executemany` into the same table with its indexes
  (goal: at most 1.8 times), the reading process's peak against calamine's alone (at most 1.2 times), and the same file
  a second time, all duplicates (not slower). With `--pandas`, which takes minutes, also against pandas with openpyxl
  (goal: at least 8 times as fast).
* csv: the whole import against the `csv` module and that `executemany` (at most 3 times).
* 10,000 raw vendor names against the shipped list (at most 150 ms).

Each runs in a process of its own. The texts of the workbook are shared, as Excel and XlsxWriter write them; with
`--in-cells` they stand inside each cell, as openpyxl writes them. `--rows 100000` is a quick run.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from benchmarks import bench_import  # noqa: E402 - it is found by the line above

SCHEMA = """
import sqlite3, sys
from pathlib import Path
from desktop_app.catalog.catalog import Catalog
with Catalog.open(Path(sys.argv[2]), create=True) as catalog:
    kept = [row[0] for row in catalog.writer.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'invoice_line' AND sql IS NOT NULL AND type <> 'trigger'")]
bare = sqlite3.connect(sys.argv[2] + ".bare")
for sql in kept:
    bare.execute(sql)
"""
INSERT = '''
def write(rows):
    sql = """INSERT INTO invoice_line(operation_id, in_scope, date, service_from, service_to, vendor_text,
      invoice_number, line_number, description, amount, net, currency, tax, cost_centre, ledger_account, order_number,
      quantity, basis, channel, line_kind, row_key) VALUES
      (1, 0, ?1, ?1, ?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'billed', 'ledger', 'charge', ?3 || ?4)"""
    with bare:
        bare.executemany(sql, rows)
'''
XLSX = (
    SCHEMA
    + INSERT
    + """
from python_calamine import CalamineWorkbook
rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows()
next(rows)
write((d.isoformat()[:10], v, n, str(int(l)), t, int(a * 1000000), c, int(x * 1000000), cc, acc, po, str(q))
      for d, v, n, l, t, a, c, x, cc, acc, po, q in rows)
"""
)
CSV = (
    SCHEMA
    + INSERT
    + """
import csv
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = csv.reader(file)
    next(rows)
    write((d, v, n, l, t, int(float(a) * 1000000), c, int(float(x) * 1000000), cc, acc, po, q)
          for d, v, n, l, t, a, c, x, cc, acc, po, q in rows)
"""
)
CALAMINE = """
import sys
from python_calamine import CalamineWorkbook
for row in CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows():
    pass
"""


def write_csv(book: Path, target: Path) -> None:
    """Write the lines of the workbook as csv."""
    from python_calamine import CalamineWorkbook

    with target.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        rows = CalamineWorkbook.from_path(book).get_sheet_by_index(0).iter_rows()
        writer.writerow(next(rows))
        writer.writerows([f"{day:%Y-%m-%d}", *rest] for day, *rest in rows)


def imported(book: Path, catalog: Path, rows: int, what: str) -> dict[str, Any]:
    """Import a file and look at what came of it: every row `what`."""
    run = bench_import.measure(bench_import.OURS, book, catalog)
    sheet = json.loads(run["output"])["files"][0]["sheets"][0]
    if sheet["rows_read"] != rows or sheet["rejected"] or (sheet["duplicates"] == rows) != (what == "duplicates"):
        raise SystemExit(f"{book.name} was not imported as expected: {sheet}")
    return run


def spoilt(chance: random.Random, known: list[str]) -> str:
    """Return a name of the list as a card statement or a ledger writes it."""
    before, after = chance.choice(("", "SQ *", "PAYPAL *", "STRIPE ")), chance.choice(("GmbH", "Inc", ""))
    return f"{before}{chance.choice(known)} {after}"


def ordinary(chance: random.Random, number: int) -> str:
    """Return the name of a company that sells no AI tool."""
    first, second = chance.choice(("Baker", "Nord", "Alpha", "Müller")), chance.choice(("Print", "Energy", "Foods"))
    return f"{first} {second} {number} Ltd"


def names() -> float:
    """Return the milliseconds that 10,000 raw vendor names take."""
    from desktop_app.assets import resource
    from desktop_app.collecting import no_collector
    from desktop_app.imports.known import load_tools
    from desktop_app.imports.match import Matcher

    chance = random.Random(3)
    tools = load_tools(resource("ai_tools.csv"))
    known = [alias for tool in tools for alias in (tool.name, *tool.aliases, *tool.legal_names)]
    raw = [spoilt(chance, known) if chance.random() < 0.3 else ordinary(chance, number) for number in range(10_000)]
    matcher = Matcher(tools)
    matcher.match("warm up")
    with no_collector():  # as an import does
        begun = time.perf_counter()
        for name in raw:
            matcher.match(name)
        return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure all, print one line of JSON and one a goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--pandas", action="store_true", help="measure pandas with openpyxl, too")
    parser.add_argument("--in-cells", action="store_true", help="texts inside each cell, as openpyxl writes them")
    options = parser.parse_args()
    rows = options.rows
    with tempfile.TemporaryDirectory() as folder:
        book, plain = Path(folder) / "lines.xlsx", Path(folder) / "lines.csv"
        bench_import.write_workbook(book, rows, shared=not options.in_cells)
        write_csv(book, plain)
        bare = bench_import.measure(XLSX, book, Path(folder) / "bare-xlsx.seatbook")
        reading = bench_import.measure(CALAMINE, book)
        catalog = Path(folder) / "ours.seatbook"
        bench_import.measure(bench_import.CREATE, catalog)
        first, again = (imported(book, catalog, rows, what) for what in ("added", "duplicates"))
        pandas = bench_import.measure(bench_import.BASELINE, book, Path(folder) / "pandas") if options.pandas else None
        bare_csv = bench_import.measure(CSV, plain, Path(folder) / "bare-csv.seatbook")
        other = Path(folder) / "csv.seatbook"
        bench_import.measure(bench_import.CREATE, other)
        ours_csv = imported(plain, other, rows, "added")
    result = {
        "bench": "large", "rows": rows, "texts": "in cells" if options.in_cells else "shared",
        **{name: round(run["seconds"], 1) for name, run in (
            ("bare_xlsx", bare), ("xlsx", first), ("again", again), ("bare_csv", bare_csv), ("csv", ours_csv))},
        "peak_mib": {name: round(size) for name, size in (
            ("calamine", reading["parent"]), ("child", first["child"]), ("parent", first["parent"]))},
        "names_ms": round(names()), "pandas": round(pandas["seconds"], 1) if pandas else None,
    }  # fmt: skip
    print(json.dumps(result))
    print(f"xlsx {first['seconds'] / bare['seconds']:.2f} times the bare way (goal 1.8), again "
          f"{again['seconds'] / first['seconds']:.2f} of the first time (goal 1), reading process "
          f"{first['child'] / reading['parent']:.2f} of calamine's memory (goal 1.2)")  # fmt: skip
    print(f"csv {ours_csv['seconds'] / bare_csv['seconds']:.2f} times the bare way (goal 3); "
          f"10,000 names in {result['names_ms']} ms (goal 150)")  # fmt: skip
    if pandas:
        ratio, bare_ratio = (pandas["seconds"] / run["seconds"] for run in (first, bare))
        print(
            f"pandas with openpyxl {pandas['seconds']:.1f} s: {ratio:.1f} times (goal 8); the bare way {bare_ratio:.1f}"
        )


if __name__ == "__main__":
    main()
