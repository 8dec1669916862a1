"""The window on a large catalog, as ratios to B, the first paint of a bare PySide6 window with an empty table.

The company is that of `bench_rules`: 1,000,000 lines and 300,000 seats at `--scale 1`. Measured in one run:

* first paint: medians of 15 runs of each, one after the other (goal 1.3 B);
* Home, from showing the window until its figures and the first lines of its lists stand there, and until its seats are
  counted and the last line is made;
* opening each page for the first time, from the click until the paint with what is read for it (goal 0.4 B): once the
  window made its pages ahead, as it does in the first seconds when nothing else is to do; and `at once` after start,
  while other modules are still being loaded; what stands beside a list (its record, question or picture)
  may follow, `whole` counts that too;
* sorting spend and seats by columns that have an index, to the first page (goal 0.1 B); filters (goal 0.25 B);
* a key typed into the search (goal 0.12 B);
* letters typed into a table, until the next row that begins so is found, or that none does;
* a page scrolled in spend, 95th percentile, against the same over a bare model that holds one page (goal 1.3 times);
* the longest that the event loop stood still meanwhile, and while size and colours change and Home is written as a
  PDF with all pages made (goal 0.2 B);
* memory once every page was opened, against the bare window's (goal 5 times).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from benchmarks import bench_rules, bench_window  # noqa: E402 - they are found by the line above
from benchmarks.watching import Beats, Painted, until  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from desktop_app.ui.listing import ListPage
    from desktop_app.ui.window import MainWindow

RUNS, REPEATS, SCROLLED = 15, 5, 120
MIB = 1024 * 1024
SORTS = (("spend", "date"), ("spend", "amount"), ("seats", "account"))
FILTERS = (
    ("spend", 'vendor:"Vendor 7"'), ("spend", "amount>8 date:2026-09"), ("spend", "I2499"), ("spend", "not there"),
    ("seats", 'tool:"Tool 7"'), ("seats", "inactive>60"), ("seats", "a2999"), ("people", "Person 99"),
)  # fmt: skip
LETTERS = (("seats", "tool 8"), ("people", "person 99"), ("spend", "vendor 7"), ("spend", "zz"))
SEARCHES = ("t", "tool 1", "person 99", "contract 12", "persn 98")

BUILD = """
import sys
from pathlib import Path
from benchmarks import bench_rules
from desktop_app.catalog.catalog import Catalog
from desktop_app.review.run import run
path = Path(sys.argv[1])
if not path.exists():
    bench_rules.build(path, float(sys.argv[2]))
with Catalog.open(path, actor="benchmark") as catalog:
    if catalog.writer.execute("SELECT 1 FROM finding LIMIT 1").fetchone() is None:
        run(catalog, bench_rules.AS_OF)
"""
BARE_MEMORY = bench_window.BARE.replace('print("painted", flush=True)', "print(psutil.Process().memory_info().rss)")


def build(path: Path, scale: float) -> None:
    """Invent the company and its questions, as far as they are not kept, in a process: its memory does not count."""
    environment = {**bench_window.environment(), "PYTHONPATH": f"{ROOT}:{ROOT / 'packaging'}"}
    subprocess.run([sys.executable, "-c", BUILD, str(path), str(scale)], check=True, env=environment)


def begin_again() -> int:
    """Compile what the window may import, and run this program again with that."""
    environment = bench_window.environment()
    subprocess.run([sys.executable, "-m", "compileall", "-q", ROOT / "desktop_app"], check=True, env=environment)
    return subprocess.call([sys.executable, __file__, *sys.argv[1:]], env=environment)


def first_paints(catalog: Path, settings: Path, runs: int) -> tuple[float, float]:
    """Return the median first paints in seconds, of the bare window and of ours, run in turns."""
    bare, ours = [], []
    bench_window.first_paint(bench_window.SEATBOOK, str(catalog), str(settings))  # compiles
    for _ in range(runs):
        bare.append(bench_window.first_paint(bench_window.BARE))
        ours.append(bench_window.first_paint(bench_window.SEATBOOK, str(catalog), str(settings)))
    return statistics.median(bare), statistics.median(ours)


def bare_memory() -> int:
    """Return the bytes that the bare window takes."""
    program = f"import psutil\n{BARE_MEMORY}"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=bench_window.environment()
    )
    return int(found.stdout.split()[0])


def opened(window: MainWindow, key: str) -> tuple[float, float]:
    """Return the seconds from asking for a page to the paint with what is read for it, and until all of it is there."""
    from PySide6.QtCore import Qt

    from desktop_app.ui.pictures import settle, wait_until

    painted: list[Painted] = []

    def watch(place: int) -> None:
        painted.append(Painted(window.stack.widget(place)))  # type: ignore[arg-type]

    if key in window.made_pages:
        watch(window.stack.indexOf(window.page(key)))
    else:  # it is made in steps, and tells when it is in sight after that
        window.stack.widgetAdded.connect(watch, Qt.ConnectionType.SingleShotConnection)
    begun = time.perf_counter()
    window.go(key)
    wait_until(lambda: bool(painted), every=1)
    seen = painted[0].wait()
    settle(window.session)
    return seen - begun, time.perf_counter() - begun


def open_all(window: MainWindow, beats: Beats, how: str) -> tuple[dict[str, float], dict[str, float]]:
    """Open every page once; returns the seconds of both, by page."""
    from desktop_app.ui.places import PLACES

    seen, whole = {}, {}
    for place in PLACES:
        if place.key != "home":
            with beats.during(f"{how} {place.key}"):
                seen[place.key], whole[place.key] = opened(window, place.key)
    return seen, whole


def typed(window: MainWindow, text: str) -> float:
    """Return the seconds that the search takes for a key, until all that it finds is painted."""
    from PySide6.QtWidgets import QListWidget

    from desktop_app.ui.pictures import wait_until

    field = window.search
    field.setText(text)
    begun = time.perf_counter()
    field.show_found()
    if field.searching:
        wait_until(lambda: not field.searching, every=1)
    found = window.findChild(QListWidget, "search_results")
    if found is None:
        raise SystemExit("the search shows nothing")
    found.viewport().repaint()
    return time.perf_counter() - begun


def scrolled(view: QTableView) -> float:
    """Return the 95th percentile of the seconds that a page takes to be painted, scrolled through."""
    bar, taken = view.verticalScrollBar(), []
    for turn in range(SCROLLED):
        begun = time.perf_counter()
        bar.setValue(min(turn * view.viewport().height(), bar.maximum()))
        view.viewport().repaint()
        taken.append(time.perf_counter() - begun)
    return sorted(taken)[SCROLLED * 95 // 100]


def bare_scroll(view: QTableView) -> float:
    """Return the same over a bare model with the same texts, of one page that repeats."""
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtWidgets import QTableView

    from desktop_app.ui.pictures import wait_until

    shown = view.model()
    columns = [place for place in range(shown.columnCount()) if not view.isColumnHidden(place)]
    page = [[str(shown.index(row, place).data() or "") for place in columns] for row in range(64)]

    class Bare(QAbstractTableModel):
        def rowCount(self, _parent: object = None) -> int:
            return int(shown.rowCount())

        def columnCount(self, _parent: object = None) -> int:
            return len(columns)

        def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
            return page[index.row() % 64][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    bare = QTableView()
    model = Bare(bare)
    bare.setModel(model)
    bare.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
    bare.setVerticalScrollMode(view.verticalScrollMode())
    for wanted, place in enumerate(columns):
        bare.setColumnWidth(wanted, view.columnWidth(place))
    bare.resize(view.size())
    bare.show()
    wait_until(bare.viewport().isVisible)
    return scrolled(bare)


def measure(catalog: Path, settings: Path) -> dict[str, Any]:
    """Work the window; returns seconds by what was done, and bytes."""
    import datetime as dt

    import psutil
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings

    from desktop_app import app
    from desktop_app.ui.pictures import settle, wait_until

    app.make_application()
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    day = dt.date.fromisoformat(bench_rules.AS_OF)
    beats = Beats()
    found: dict[str, Any] = {"sort": {}, "filter": {}, "letters": {}, "search": {}}

    def start(*, ahead: bool) -> MainWindow:
        window = app.make_window(catalog, settings=kept, today=day, scheme="light")
        begun = time.perf_counter()
        with beats.during("start"):
            if ahead:  # as the program does it
                window.painted.connect(window.make_pages_ahead)
            window.show()
            seen: list[float] = []
            wait_until(lambda: "home" in window.made_pages, every=1)
            window.page("home").in_sight.connect(lambda: seen.append(time.perf_counter() - begun))
            wait_until(lambda: window.ready and bool(seen), every=1)
            if not seen:
                raise SystemExit("Home never showed its figures")
            settle(window.session)
            found.setdefault("home", seen[0])
            found.setdefault("home_whole", time.perf_counter() - begun)
        return window

    window = start(ahead=False)
    found["at_once"], _ = open_all(window, beats, "open at once")
    window.close()
    window.deleteLater()  # else its widgets are styled anew with those of the next
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # now: it is no part of the next start
    window = start(ahead=True)
    with beats.during("pages made ahead"):
        wait_until(lambda: window.ahead is not None and window.ahead.done)
    found["open"], found["whole"] = open_all(window, beats, "open")
    found["memory"] = psutil.Process().memory_info().rss
    for key, column in SORTS:
        with beats.during(f"sort {key} {column}"):
            found["sort"][f"{key} {column}"] = sorting(window, list_page(window, key), column)
    for key, text in FILTERS:
        with beats.during(f"filter {key} {text}"):
            found["filter"][f"{key} {text}"] = filtering(window, list_page(window, key), text)
    view = list_page(window, "spend").view
    found["scroll"] = scrolled(view)
    found["scroll_bare"] = bare_scroll(view)
    for key, text in LETTERS:  # after the scrolling: the row that they lead to opens the pane beside the list
        with beats.during(f"letters {key} {text}"):
            found["letters"][f"{key} {text}"] = going(window, list_page(window, key), text)
    for text in SEARCHES:
        found["search"][text] = statistics.median(typed(window, text) for _ in range(REPEATS))
    window.search.clear()
    restyle(window, beats)  # last: the bare model is to be painted in the style that the window began with
    print_home(window, settings.parent, beats)
    found["longest"] = beats.longest
    window.close()
    return found


def print_home(window: MainWindow, folder: Path, beats: Beats) -> None:
    """Write Home as a PDF, with all pages made."""
    from PySide6.QtCore import QTimer

    from desktop_app.ui.pages.home.page import HomePage
    from desktop_app.ui.pictures import settle

    page = window.page("home")
    if not isinstance(page, HomePage):
        raise SystemExit("Home is another page")
    window.go("home")
    settle(window.session)
    with beats.during("PDF of Home"):
        QTimer.singleShot(0, window, lambda: page.write_pdf(folder / "home.pdf"))
        settle(window.session)


def restyle(window: MainWindow, beats: Beats) -> None:
    """Make everything larger and dark, and back, with all pages made."""
    from PySide6.QtCore import QTimer

    from desktop_app.ui.pictures import settle

    for name, act in (
        ("larger", lambda: window.zoom(1)), ("usual size", lambda: window.zoom(0)),
        ("dark", lambda: window.set_scheme("dark")), ("light", lambda: window.set_scheme("light")),
    ):  # fmt: skip
        with beats.during(name):
            QTimer.singleShot(0, window, act)
            settle(window.session)


def list_page(window: MainWindow, key: str) -> ListPage:
    """Show a page with a list, all rows of it."""
    from desktop_app.ui.listing import ListPage
    from desktop_app.ui.pictures import settle

    window.go(key)
    page = window.page(key)
    if not isinstance(page, ListPage):
        raise SystemExit(f"{key} has no list")
    page.facet_row.set_values({})
    settle(window.session)
    return page


def going(window: MainWindow, page: ListPage, text: str) -> float:
    """Return the seconds until letters that are typed led to the row that begins so, or none was found."""
    from desktop_app.ui.pictures import wait_until

    begun = time.perf_counter()
    page.view.keyboardSearch(text)
    wait_until(lambda: window.session.jobs.idle, every=1)
    return time.perf_counter() - begun


def sorting(window: MainWindow, page: ListPage, column: str) -> float:
    """Return the median of seconds to the first page, sorted down and up in turns."""
    from desktop_app.ui.pictures import settle

    view, taken = page.view, []
    for turn in range(REPEATS):
        query = replace(view.grid_model.query, sort=((column, turn % 2 == 0),))
        taken.append(until(lambda query=query: view.load(query), view.grid_model.loaded, view.repaint))  # type: ignore[misc]
        settle(window.session)
    return statistics.median(taken)


def filtering(window: MainWindow, page: ListPage, text: str) -> float:
    """Return the median of seconds to the first page of what a text leaves."""
    from desktop_app.ui.pictures import settle

    taken = []
    for _ in range(REPEATS):
        taken.append(until(lambda: page.facet_row.set_values({"search": text}), page.view.grid_model.loaded,
                           page.repaint))  # fmt: skip
        settle(window.session)
        page.facet_row.set_values({})
        settle(window.session)
    return statistics.median(taken)


def ratios(taken: dict[str, float], unit: float) -> dict[str, float]:
    """Return seconds as multiples of a unit."""
    return {name: round(seconds / unit, 2) for name, seconds in taken.items()}


def worst(taken: dict[str, float]) -> str:
    """Name the one that takes longest."""
    name = max(taken, key=lambda one: taken[one])
    return f"{taken[name]} B ({name})"


def main() -> None:
    """Build the company, or take the one that was kept, and print one line of JSON and one a goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="How large the company is, 1.0 as said above.")
    parser.add_argument("--runs", type=int, default=RUNS, help="How often both windows are started.")
    parser.add_argument("--keep", type=Path, help="Keep the catalog in this file, and use it where it is there.")
    told = parser.parse_args()
    if "PYTHONPYCACHEPREFIX" not in os.environ:  # compiled modules are kept, as on a user's machine
        raise SystemExit(begin_again())
    with tempfile.TemporaryDirectory() as folder:
        path, settings = told.keep or Path(folder) / "large.seatbook", Path(folder) / "settings.ini"
        build(path, told.scale)
        bare, ours = first_paints(path, settings, told.runs)
        found = measure(path, settings)
        memory = bare_memory()
    opens, at_once, whole, sorts, filters, letters, searches, longest = (
        ratios(found[what], bare)
        for what in ("open", "at_once", "whole", "sort", "filter", "letters", "search", "longest")
    )
    blocked = {name: ratio for name, ratio in longest.items() if ratio > 0.2}
    result = {
        "scale": told.scale, "B_ms": round(bare * 1000), "first_paint": round(ours / bare, 2),
        "home_figures": round(found["home"] / bare, 2), "home_whole": round(found["home_whole"] / bare, 2),
        "open": opens, "open_at_once": at_once, "open_whole": whole,
        "sort": sorts, "filter": filters, "letters": letters, "search": searches,
        "scroll_ms": round(found["scroll"] * 1000, 1),
        "scroll": round(found["scroll"] / found["scroll_bare"], 2), "blocked": blocked,
        "memory_mib": round(found["memory"] / MIB), "memory": round(found["memory"] / memory, 2),
    }  # fmt: skip
    print(json.dumps({"pages": result}))
    print(f"first paint {result['first_paint']} B (goal 1.3); slowest page {worst(opens)} (goal 0.4), without a moment "
          f"of rest after the start {worst(at_once)}; slowest sort {worst(sorts)} (goal 0.1); slowest filter "
          f"{worst(filters)} (goal 0.25)")  # fmt: skip
    print(f"a key in the search {worst(searches)} (goal 0.12); scrolling {result['scroll']} times the bare model "
          f"(goal 1.3); longest block {worst(longest)} (goal 0.2); memory {result['memory']} times the bare window's "
          f"(goal 5)")  # fmt: skip


if __name__ == "__main__":
    main()
