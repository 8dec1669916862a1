"""100,000 invoice lines from xlsx into the catalog, against pandas with openpyxl into a bare SQLite table.

Both run in processes of their own in one go, and the ratio counts; their memory is looked at in a further run of each.
Prints one line of JSON, then the same for people, for each of the two ways in which programs write texts: shared, as
Excel and XlsxWriter do, and inside each cell, as openpyxl does and programs that write a report row by row.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HEADER = (
    "Posting date", "Supplier", "Invoice number", "Line", "Description", "Amount", "Currency", "Tax", "Cost centre",
    "Ledger account", "Order number", "Quantity",
)  # fmt: skip
GOAL_RATIO, GOAL_MIB = 5.0, 300

BASELINE = """
import sqlite3, sys
import pandas
frame = pandas.read_excel(sys.argv[1], engine="openpyxl")
with sqlite3.connect(sys.argv[2]) as conn:
    frame.to_sql("lines", conn, index=False)
"""
OURS = """
import sys

def main():
    import json
    from pathlib import Path
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports import pipeline
    from desktop_app.imports.model import Choices
    with Catalog.open(Path(sys.argv[2])) as catalog:
        document = pipeline.import_files(catalog, [Path(sys.argv[1])], Choices(), today="2026-10-01")
    print(json.dumps(document))

if __name__ == "__main__":
    main()
"""
CREATE = """
import sys
from pathlib import Path
from desktop_app.catalog.catalog import Catalog
Catalog.open(Path(sys.argv[1]), create=True).close()
"""


def write_workbook(path: Path, rows: int, *, shared: bool, known: float = 0.05) -> None:
    """Write a ledger of `rows` lines from a few hundred suppliers, a share of them `known`: of AI tools."""
    import xlsxwriter

    chance = random.Random(1)
    tools = [
        ("OpenAI Ireland Ltd", "ChatGPT Team seats"), ("Anthropic, PBC", "Claude Team"), ("Cursor", "Cursor Pro plan"),
        ("GitHub, Inc.", "GitHub Copilot Business"),
    ]  # fmt: skip
    others = [(f"Supplier {number} Ltd", "Services rendered") for number in range(300)]
    book = xlsxwriter.Workbook(str(path), {"constant_memory": not shared})
    sheet = book.add_worksheet("Lines")
    day_format = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, HEADER)
    for row in range(1, rows + 1):
        day = dt.datetime(2025, 7, 1) + dt.timedelta(days=chance.randrange(420))  # noqa: DTZ001 - a date of a sheet
        supplier, text = chance.choice(tools if chance.random() < known else others)
        sheet.write_datetime(row, 0, day, day_format)
        sheet.write_string(row, 1, supplier)
        sheet.write_string(row, 2, f"INV-{row // 3:06}")
        sheet.write_number(row, 3, row % 3 + 1)
        sheet.write_string(row, 4, f"{text} {day:%B %Y}")
        sheet.write_number(row, 5, round(chance.uniform(1, 5000), 2))
        sheet.write_string(row, 6, chance.choice(("EUR", "USD", "GBP")))
        sheet.write_number(row, 7, round(chance.uniform(1, 500), 2))
        sheet.write_string(row, 8, f"CC{chance.randrange(40)}")
        sheet.write_string(row, 9, str(6000 + chance.randrange(50)))
        sheet.write_string(row, 10, f"PO-{row // 10}")
        sheet.write_number(row, 11, chance.randrange(1, 50))
    book.close()


def measure(script: str, *arguments: Path | str, watch: bool = True) -> dict[str, Any]:
    """Run a script in a new process; seconds, and the peaks in MiB of it, of its children and of all together.

    To watch the memory takes a part of a processor, which a program of two processes lacks: without it, no peaks.
    """
    import psutil

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.py"
        path.write_text(script, encoding="utf-8")
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, str(path), *map(str, arguments)], cwd=ROOT, stdout=subprocess.PIPE, env=_environment()
        )
        watched, peaks = psutil.Process(process.pid), {"parent": 0, "child": 0, "sum": 0}
        while watch and process.poll() is None:
            try:
                own = watched.memory_info().rss
                children = [one.memory_info().rss for one in watched.children(recursive=True)]
            except psutil.Error:
                continue
            peaks["parent"] = max(peaks["parent"], own)
            peaks["child"] = max(peaks["child"], *children, 0)
            peaks["sum"] = max(peaks["sum"], own + sum(children))
            time.sleep(0.02)
        output = process.communicate()[0]
        seconds = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"the measured process ended with {process.returncode}")
    return {"seconds": seconds, "output": output, **{name: value / (1 << 20) for name, value in peaks.items()}}


def _environment() -> dict[str, str]:
    import os

    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**given, "PYTHONPATH": str(ROOT)}


def main() -> int:
    """Measure both and print the ratio; the exit code says whether the goals are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=2, help="the best of so many runs counts, for both")
    options = parser.parse_args()
    met = [_compare(options.rows, options.repeat, shared=shared) for shared in (True, False)]
    return 0 if all(met) else 1


def _compare(rows: int, repeat: int, *, shared: bool) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "lines.xlsx"
        write_workbook(book, rows, shared=shared)
        base, ours = [], []
        for number in range(repeat):
            catalog = Path(folder) / f"ours-{number}.seatbook"
            measure(CREATE, catalog)
            ours.append(measure(OURS, book, catalog, watch=False))
            base.append(measure(BASELINE, book, Path(folder) / f"base-{number}.sqlite", watch=False))
        catalog = Path(folder) / "watched.seatbook"
        measure(CREATE, catalog)
        watched, base_watched = measure(OURS, book, catalog), measure(BASELINE, book, Path(folder) / "watched.sqlite")
    for run in (*ours, watched):
        sheet = json.loads(run["output"])["files"][0]["sheets"][0]
        if sheet["rows_read"] != rows or sheet["rejected"] or sheet["duplicates"]:
            raise SystemExit(f"not everything was imported: {sheet}")
    mine, theirs = min(one["seconds"] for one in ours), min(one["seconds"] for one in base)
    peaks = {name: round(watched[name]) for name in ("parent", "child", "sum")}
    texts = "shared" if shared else "in each cell"
    result = {
        "bench": "import", "rows": rows, "texts": texts, "seconds": round(mine, 2),
        "baseline_seconds": round(theirs, 2), "ratio": round(theirs / mine, 2), "peak_mib": peaks,
        "baseline_peak_mib": round(base_watched["sum"]),
    }  # fmt: skip
    print(json.dumps(result))
    print(f"import of {rows:,} lines, texts {texts}: {mine:.1f} s; pandas with openpyxl: {theirs:.1f} s;", end=" ")
    print(f"{theirs / mine:.1f} times as fast (goal {GOAL_RATIO:.0f})")
    print(
        f"peak memory: program {peaks['parent']} MiB, reading process {peaks['child']} MiB,",
        end=" ",
    )
    print(f"both at once {peaks['sum']} MiB (goal {GOAL_MIB}); pandas {result['baseline_peak_mib']} MiB")
    return bool(theirs / mine >= GOAL_RATIO) and peaks["sum"] <= GOAL_MIB


if __name__ == "__main__":
    sys.exit(main())
