"""What keeping the summaries costs an import: with them and without, in turns, medians. Goal: at most 30 % more.

* lines: 100,000 of tools, and what they come to by month (spend_summary.py) brought up to date right behind them, as a
  run of the rules does it later;
* seats: a report of 20,000, and how many each team has (team_seats.py), which triggers keep row by row;
* people: the list of those who have them, after all of them changed their team.

Seconds of the clock, and of work by all processes together; each import into a copy of the same catalog, in a process
of its own that is not counted before the catalog is open.
"""

from __future__ import annotations

import argparse
import csv
import json
import statistics
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from benchmarks import bench_import  # noqa: E402 - it is found by the line above

GOAL = 1.3
KEPT, LEFT = "kept", "left out"
TEAMS = 40
IMPORT = """
import sys

def main():
    import os, time
    from pathlib import Path
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.economics import spend_summary
    from desktop_app.imports import pipeline
    from desktop_app.imports.model import Choices
    with Catalog.open(Path(sys.argv[2])) as catalog:
        kept = sys.argv[3] == "kept"
        found = catalog.writer.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'team_seat_%'").fetchall()
        for row in () if kept else found:
            catalog.writer.execute(f"DROP TRIGGER {row[0]}")
        clock, work = time.perf_counter(), sum(os.times()[:4])
        [file] = pipeline.import_files(catalog, [Path(sys.argv[1])], Choices(), today="2026-10-01")["files"]
        if kept:
            spend_summary.bring_up_to_date(catalog)
        seconds = time.perf_counter() - clock, sum(os.times()[:4]) - work
    [sheet] = file["sheets"]
    print(*seconds, sheet["added"] + sheet["updated"], len(found))

if __name__ == "__main__":
    main()
"""


def write_csv(path: Path, header: str, rows: Iterable[Sequence[object]]) -> Path:
    """Write a text table."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)
    return path


def people(path: Path, number: int, *, moved: int = 0) -> Path:
    """Write a list of people in their teams, or as many teams further on."""
    rows = (
        (f"Person {n}", f"p{n}@example.com", f"login{n}", f"Team {(n + moved) % TEAMS}", f"2024-01-{n % 28 + 1:02}")
        for n in range(number)
    )
    return write_csv(path, "Name,E-mail,Login,Team,Start date", rows)


def seats(path: Path, number: int) -> Path:
    """Write a report of the seats of these people."""
    rows = (
        ("2026-09-28T06:00:00Z", f"login{n}", "None", f"2026-09-{n % 27 + 1:02}T08:00:00Z", "vscode", "alpha")
        for n in range(number)
    )
    header = "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization"
    return write_csv(path, header, rows)


def imported(book: Path, catalog: Path, how: str, rows: int) -> tuple[float, float]:
    """Import a file and return the seconds of the clock and of work."""
    clock, work, done, triggers = bench_import.measure(IMPORT, book, catalog, how)["output"].decode().split()
    if int(done) != rows or triggers == "0":
        raise SystemExit(f"{book.name}: {done} of {rows} rows were imported; {triggers} triggers keep a summary")
    return float(clock), float(work)


def compare(what: str, book: Path, prepared: Path, rows: int, repeat: int) -> bool:
    """Measure the import of a file into copies of a prepared catalog; tells whether the goal is met."""
    runs: dict[str, list[tuple[float, float]]] = {KEPT: [], LEFT: []}
    for turn in range(repeat):
        for how in (KEPT, LEFT) if turn % 2 else (LEFT, KEPT):
            catalog = prepared.with_name("copy.seatbook")
            catalog.write_bytes(prepared.read_bytes())
            runs[how].append(imported(book, catalog, how, rows))
            catalog.unlink()
    clock, work = ({how: statistics.median(run[i] for run in found) for how, found in runs.items()} for i in range(2))
    ratio = clock[KEPT] / clock[LEFT]
    told = {how: {"seconds": round(clock[how], 2), "work": round(work[how], 2)} for how in runs}
    print(json.dumps({"bench": "summaries", "what": what, "rows": rows, **told, "ratio": round(ratio, 2)}))
    print(
        f"{rows:,} {what}: {clock[KEPT]:.2f} s with their summary, {clock[LEFT]:.2f} s without, {ratio:.2f} times"
        f" (goal {GOAL}); work {work[KEPT]:.2f} s and {work[LEFT]:.2f} s, {work[KEPT] / work[LEFT]:.2f} times"
    )
    return ratio <= GOAL


def main() -> int:
    """Measure all three; the exit code says whether the goals are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--seats", type=int, default=20_000)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines, catalog = folder / "lines.xlsx", folder / "catalog.seatbook"
        bench_import.write_workbook(lines, options.lines, shared=True, known=1)
        bench_import.measure(bench_import.CREATE, catalog)
        met = [compare("lines", lines, catalog, options.lines, options.repeat)]
        bench_import.measure(bench_import.OURS, people(folder / "people.csv", options.seats), catalog)
        report = seats(folder / "seats.csv", options.seats)
        met.append(compare("seats", report, catalog, options.seats, options.repeat))
        bench_import.measure(bench_import.OURS, report, catalog)
        moved = people(folder / "moved.csv", options.seats, moved=1)
        met.append(compare("people", moved, catalog, options.seats, options.repeat))
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
