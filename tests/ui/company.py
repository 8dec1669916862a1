"""An invented small company, written straight into the tables, so that the window's tests need nothing above them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from desktop_app.catalog.catalog import Catalog

TOOLS = (
    ("GitHub Copilot", "GitHub", "coding_assistant", "Approved", 132, 19),
    ("ChatGPT", "OpenAI", "general_assistant", "Approved", 103, 29),
    ("Claude", "Anthropic", "general_assistant", "Approved", 44, 30),
    ("Cursor", "Anysphere", "coding_assistant", "Experiment", 48, 40),
    ("Microsoft 365 Copilot", "Microsoft", "office_assistant", "In review", 123, 30),
    ("Otter", "Otter.ai", "meeting_notes", "Discovered", 15, 17),
)
EVIDENCE_DAYS = (3, 8, 20, 35, 90, None)
MONTHS = [f"2025-{m:02d}" for m in range(10, 13)] + [f"2026-{m:02d}" for m in range(1, 10)]


def insert(catalog: Catalog, table: str, **values: Any) -> int:
    """Insert one row and return its id."""
    values = {"id": catalog.ids.next(), **values}
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    catalog.writer.execute(f"INSERT INTO {table}({names}) VALUES ({marks})", values)
    return int(values["id"])


def build(catalog: Catalog) -> None:
    """Fill a catalog with 60 people, 6 tools, 6 subscriptions, their seats and a year of invoice lines."""
    with catalog.operation("Set up the company"):
        teams = [insert(catalog, "team", name=name) for name in ("Platform", "Data", "Sales", "Support")]
        people = [
            insert(
                catalog, "person", name=f"Person {n:02d}", email=f"person{n:02d}@northwind.example",
                team_id=teams[n % 4],
                end_date="2026-08-31" if n == 7 else None,
            )
            for n in range(60)
        ]  # fmt: skip
        for number, spec in enumerate(TOOLS):
            _tool(catalog, number, spec, people, teams)


def _tool(catalog: Catalog, number: int, spec: tuple[Any, ...], people: list[int], teams: list[int]) -> None:
    name, vendor_name, function, state, seats, price = spec
    vendor = insert(catalog, "vendor", name=vendor_name)
    owner = people[number] if number < 4 else None
    tool = insert(catalog, "tool", vendor_id=vendor, name=name, state=state, owner_id=owner)
    insert(catalog, "tool_function", tool_id=tool, function=function, is_primary=1, tagged_by="shipped")
    subscription = insert(
        catalog, "subscription", tool_id=tool, name=f"{name} Business", plan="Business", currency="EUR",
        owner_id=owner, team_id=teams[number % 4], spend_class="operating_expense" if number < 3 else None,
        purpose="Faster work" if number < 4 else None,
    )  # fmt: skip
    insert(
        catalog, "term", subscription_id=subscription, start_date="2026-01-01",
        end_date=(dt.date(2026, 11, 30) + dt.timedelta(days=20 * number)).isoformat(), auto_renew=1, notice_days=30,
        notice_assumed=0,
    )  # fmt: skip
    insert(
        catalog, "entitlement", subscription_id=subscription, start_date="2026-01-01", quantity=seats,
        unit_price=str(price), currency="EUR",
    )  # fmt: skip
    source = insert(
        catalog, "activity_source", subscription_id=subscription, format="made up", data_date="2026-10-10",
        covers_to="2026-10-09", lag_days=1, reports="action",
    )  # fmt: skip
    operation = catalog.writer.execute("SELECT max(id) FROM operation").fetchone()[0]
    for place in range(min(seats, 55)):
        seat = insert(
            catalog, "seat", subscription_id=subscription, person_id=people[place], plan="Business",
            account=f"person{place:02d}@northwind.example", assigned="2026-01-05",
        )  # fmt: skip
        days = EVIDENCE_DAYS[(place + number) % len(EVIDENCE_DAYS)]
        if place % 11:
            active = None if days is None else (dt.date(2026, 10, 9) - dt.timedelta(days=days)).isoformat()
            insert(catalog, "activity", operation_id=operation, seat_id=seat, source_id=source, last_active=active)
    for month in MONTHS:
        micros = (seats * price * (80 + 3 * int(month[5:])) // 100) * 1_000_000
        insert(
            catalog, "invoice_line", operation_id=operation, vendor_id=vendor, tool_id=tool,
            subscription_id=subscription,
            in_scope=1, matched_by="known vendor", vendor_text=f"{vendor_name} Ltd", description=f"{name} {month}",
            invoice_number=f"{vendor_name[:2].upper()}-{month}", date=f"{month}-28", service_from=f"{month}-01",
            service_to=f"{month}-28", amount=micros, net=micros, currency="EUR", basis="billed", channel="vendor",
            line_kind="charge", row_key=f"{vendor_name}{month}",
        )  # fmt: skip
    insert(
        catalog, "finding", rule="R01", subject_kind="subscription", subject_id=subscription,
        subject_key=f"subscription:{subscription}", subject_name=f"{name} Business", severity="medium", status="Open",
        question=f"12 of {seats} {name} seats show no activity since 14 Aug. Are they still needed?",
        first_seen="2026-10-01", last_seen="2026-10-15", as_of="2026-10-15", evidence_hash="x",
        theoretical=12 * price * 12_000_000, addressable=12 * price * 9_000_000, currency="EUR",
        saving_from="2027-01-01",
    )  # fmt: skip
