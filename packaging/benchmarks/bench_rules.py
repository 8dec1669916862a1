"""All rules on a large company: 200 tools, 100,000 people, 300,000 seats, 1,000,000 lines, 5,000,000 rows of use.

The yardstick Q is one raw SQL query on that catalog: seats without use in the last 30 days, by `NOT EXISTS` over the
daily use. Goals: a full run within 3 Q, a run after one edit or an import of 10,000 lines of one vendor within 0.2 Q,
any figure of Home or Spend within 0.1 Q.
Reported beside them: the yardstick with an index made for it, which nothing else needs, and what the runs and Home are
in that one; the first run, which writes the questions, and how long each rule takes. `--scale 0.1` makes the company a
tenth as large. The company is invented; it is written straight into the tables, and kept for the next run with
`--keep FILE`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

AS_OF = "2026-10-15"
TOOLS, PEOPLE, SEATS, LINES, USE = 200, 100_000, 300_000, 1_000_000, 5_000_000
TEAM, VENDOR, PERSON, TOOL, CONTRACT = (n * 10_000_000 for n in range(1, 6))
"""Where the ids of each kind of record begin: no two records have one id."""

YARDSTICK = """WITH used AS MATERIALIZED (
  SELECT DISTINCT tool_id, person_id FROM usage WHERE voided_by IS NULL AND day > date(:as_of, '-30 days'))
SELECT count(*) FROM seat s JOIN subscription c ON c.id = s.subscription_id WHERE s.released IS NULL
  AND NOT EXISTS (SELECT 1 FROM used u WHERE u.tool_id = c.tool_id AND u.person_id = s.person_id)"""


INDEXED = """SELECT count(*) FROM seat s JOIN subscription c ON c.id = s.subscription_id WHERE s.released IS NULL
  AND NOT EXISTS (SELECT 1 FROM usage u INDEXED BY benchmark_use WHERE u.voided_by IS NULL AND u.tool_id = c.tool_id
    AND u.person_id = s.person_id AND u.day > date(:as_of, '-30 days'))"""
"""The same by an index that nothing in the program needs."""


def day(back: int) -> str:
    """Return the day so many days before the review."""
    return (dt.date.fromisoformat(AS_OF) - dt.timedelta(days=back)).isoformat()


def insert(conn: Any, table: str, columns: str, rows: Iterable[Sequence[object]]) -> None:
    """Insert many rows by a prepared statement."""
    marks = ", ".join("?" * len(columns.split(",")))
    conn.executemany(f"INSERT INTO {table}({columns}) VALUES ({marks})", rows)


def build(path: Path, scale: float) -> None:
    """Write the invented company into a new catalog."""
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.catalog.functions import FUNCTIONS

    chance = random.Random(1)
    people, seats = int(PEOPLE * scale), int(SEATS * scale)
    with (
        Catalog.open(path, create=True, actor="benchmark") as catalog,
        catalog.operation("Invent a company", kind="import") as made,
    ):
        conn = catalog.writer
        each = range(TOOLS)
        insert(conn, "team", "id, name", ((TEAM + n, f"Team {n}") for n in range(100)))
        insert(conn, "vendor", "id, name", ((VENDOR + n, f"Vendor {n}") for n in each))
        insert(conn, "person", "id, name, email, team_id, end_date, roster_date", (
            (PERSON + n, f"Person {n}", f"p{n}@example.com", TEAM + n % 100, day(40) if n % 60 == 59 else None, day(10))
            for n in range(people)
        ))  # fmt: skip
        insert(conn, "tool", "id, vendor_id, name, state, owner_id, owner_confirmed_on", (
            (TOOL + n, VENDOR + n, f"Tool {n}", "Approved", PERSON + n, day(30)) for n in each
        ))  # fmt: skip
        insert(conn, "tool_function", "id, tool_id, function, is_primary, tagged_by", (
            (n, TOOL + n, FUNCTIONS[n % len(FUNCTIONS)], 1, "shipped") for n in each
        ))  # fmt: skip
        insert(conn, "subscription", "id, tool_id, name, currency, owner_id, team_id", (
            (CONTRACT + n, TOOL + n, f"Contract {n}", "EUR", PERSON + n, TEAM + n % 100) for n in each
        ))  # fmt: skip
        insert(conn, "term", "id, subscription_id, start_date, end_date, auto_renew, notice_days", (
            (n, CONTRACT + n, day(300), day(-65 - n % 200), 1, 30) for n in each
        ))  # fmt: skip
        insert(conn, "entitlement", "id, subscription_id, start_date, quantity, unit_price, currency", (
            (n, CONTRACT + n, day(300), seats // TOOLS + n % 40, str(10 + n % 30), "EUR") for n in each
        ))  # fmt: skip
        insert(conn, "activity_source", "id, subscription_id, format, data_date, covers_to, reports", (
            (n, CONTRACT + n, "benchmark", day(5), day(6), "action") for n in each
        ))  # fmt: skip
        insert(conn, "seat", "id, subscription_id, person_id, account, assigned", (
            (n, CONTRACT + n % TOOLS, PERSON + (n + n // people * 7) % people, f"a{n}@example.com", day(250))
            for n in range(seats)
        ))  # fmt: skip
        insert(conn, "activity", "id, operation_id, seat_id, source_id, last_active", (
            (n, made.id, n, n % TOOLS, day(6 + chance.randrange(0, 50) if n % 7 else 120)) for n in range(seats)
        ))  # fmt: skip
        write_lines(conn, made.id, int(LINES * scale))
        write_use(conn, made.id, int(USE * scale), people, chance)


def bring(catalog: Any, count: int) -> None:
    """Import lines of one vendor, of days that are known already."""
    newest = catalog.writer.execute("SELECT max(id) FROM invoice_line").fetchone()[0]
    with catalog.operation("Import lines", kind="import") as made:
        write_lines(catalog.writer, made.id, count, first=newest, vendor=9)


def write_lines(conn: Any, operation: int, count: int, *, first: int = 0, vendor: int | None = None) -> None:
    """Write invoice lines of 14 months, of all vendors or of one; ids begin after `first`."""
    columns = (
        "id, operation_id, vendor_id, tool_id, in_scope, vendor_text, invoice_number, line_number, date, service_from, "
        "service_to, amount, net, currency, basis, channel, line_kind, row_key"
    )

    def rows() -> Iterator[tuple[object, ...]]:
        for n in range(first + 1, first + count + 1):
            tool, on = n % TOOLS if vendor is None else vendor, day(n % 420)
            amount = (1 + n % 900) * 10_000
            yield (
                n, operation, VENDOR + tool, TOOL + tool, 1, f"Vendor {tool}", f"I{n // 40}", str(n % 40), on, on, on,
                amount, amount, "EUR", "billed", "vendor", "charge", f"k{n}",
            )  # fmt: skip

    insert(conn, "invoice_line", columns, rows())


def write_use(conn: Any, operation: int, count: int, people: int, chance: random.Random) -> None:
    """Write rows of use by day."""
    columns = "id, operation_id, tool_id, person_id, day, metric, quantity, row_key"

    def rows() -> Iterator[tuple[object, ...]]:
        for n in range(1, count + 1):
            person = PERSON + chance.randrange(people)
            yield n, operation, TOOL + n % TOOLS, person, day(n % 200), "requests", "3", f"u{n}"

    insert(conn, "usage", columns, rows())


def timed(work: Callable[[], object]) -> float:
    """Return the seconds something takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure(path: Path) -> dict[str, Any]:
    """Run the rules on the catalog."""
    from desktop_app.catalog import records
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.collecting import no_collector
    from desktop_app.review.narrow import FarFacts
    from desktop_app.review.registry import RULES
    from desktop_app.review.run import run

    with Catalog.open(path, actor="benchmark") as catalog:
        conn = catalog.writer
        yardstick, indexed = asked(conn, YARDSTICK), with_index(conn)
        first = timed(lambda: run(catalog, AS_OF))
        full = timed(lambda: run(catalog, AS_OF, anew=True))
        records.edit(catalog, "tool", TOOL + 7, {"note": f"edited at {time.time_ns()}"})
        edited = timed(lambda: run(catalog, AS_OF))
        bring(catalog, 10_000)
        brought = timed(lambda: run(catalog, AS_OF))
        facts, rules = FarFacts(conn, AS_OF), {}
        with no_collector():  # as in a run
            for rule in RULES:
                took = timed(lambda check=rule.check: list(check(facts, AS_OF)))  # type: ignore[misc]
                rules[rule.id] = round(took, 2)
        slowest = dict(sorted(rules.items(), key=lambda item: -item[1])[:8])
        figures = {name: timed(work) / yardstick for name, work in shown(conn).items()}
        found = conn.execute("SELECT count(*) FROM finding WHERE status <> 'Closed'").fetchone()[0]
    return {
        "questions": found, "Q": round(yardstick, 2), "Q_indexed": round(indexed, 2),
        "first": round(first, 1), "full": round(full, 1),
        "edit": round(edited, 2), "import": round(brought, 2), "full_in_Q": round(full / yardstick, 1),
        "edit_in_Q": round(edited / yardstick, 2), "import_in_Q": round(brought / yardstick, 2),
        "in_Q_indexed": {
            "full": round(full / indexed, 1), "edit": round(edited / indexed, 2), "import": round(brought / indexed, 2),
            "Home": round(figures["Home"] * yardstick / indexed, 2),
        },
        "figures_in_Q": {name: round(took, 2) for name, took in figures.items()}, "slowest_rules": slowest,
    }  # fmt: skip


def asked(conn: Any, sql: str) -> float:
    """Return the median seconds of a query."""
    return statistics.median(timed(lambda: conn.execute(sql, {"as_of": AS_OF}).fetchall()) for _ in range(3))


def with_index(conn: Any) -> float:
    """Return the seconds of the yardstick with an index made for it, which is taken away again."""
    conn.execute("BEGIN")
    conn.execute("CREATE INDEX benchmark_use ON usage(tool_id, person_id, day) WHERE voided_by IS NULL")
    took = asked(conn, INDEXED)
    conn.execute("ROLLBACK")
    return took


def shown(conn: Any) -> dict[str, Callable[[], object]]:
    """Return what the window works out for Home, its evidence by tool and the views of Spend, by name."""
    from desktop_app.catalog.evidence_sums import by_tool as evidence_by_tool
    from desktop_app.economics.breakdown import Spending
    from desktop_app.economics.close import close
    from desktop_app.economics.growth import growth
    from desktop_app.economics.period import period_of
    from desktop_app.economics.showback import showback
    from desktop_app.review.home import home

    def spending(first: str, last: str) -> Spending:
        return Spending(conn, AS_OF, "EUR", first, last)

    quarters = period_of("2026-Q2"), period_of("2026-Q3")
    return {
        "Home": lambda: home(conn, AS_OF),
        "evidence by tool": lambda: evidence_by_tool(conn, AS_OF),
        "Spend by team": lambda: spending("2025-11", "2026-10").by("team"),
        "Showback": lambda: showback(spending("2026-09", "2026-09")),
        "Month-end": lambda: close(conn, "2026-09", as_of=AS_OF, currency="EUR"),
        "Growth": lambda: growth(conn, *quarters, as_of=AS_OF),
    }


def main() -> None:
    """Build the company, or take the one that was kept, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="How large the company is, 1.0 as said above.")
    parser.add_argument("--keep", type=Path, help="Keep the catalog in this file, and use it where it is there.")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = told.keep or Path(folder) / "large.seatbook"
        if not path.exists():
            print(f"built in {timed(lambda: build(path, told.scale)):.0f} s", flush=True)
        found = measure(path)
    print(json.dumps({"rules": {"scale": told.scale, **found}}))
    print(
        f"{found['questions']:,} questions. Full run {found['full']} s = {found['full_in_Q']} Q (goal 3), "
        f"after an edit {found['edit']} s = {found['edit_in_Q']} Q, after an import of 10,000 lines "
        f"{found['import']} s = {found['import_in_Q']} Q (goal 0.2); Q is {found['Q']} s, with an index made for it "
        f"{found['Q_indexed']} s. In that one: "
        + ", ".join(f"{name} {took}" for name, took in found["in_Q_indexed"].items())
        + "."
    )
    print(
        "Figures (goal 0.1 Q): " + ", ".join(f"{name} {took} Q" for name, took in found["figures_in_Q"].items()) + "."
    )


if __name__ == "__main__":
    main()
