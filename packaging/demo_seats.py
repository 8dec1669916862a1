"""The demo company's seat lists and activity reports, each in its vendor's own export format."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import demo_company as company
from demo_company import Person
from demo_files import write_csv


def _holders(everybody: list[Person], teams: Sequence[str], count: int, leavers: int, seed: int) -> list[Person]:
    rng = random.Random(seed)
    staying = [person for person in everybody if person.team in teams and person.end is None]
    gone = [person for person in everybody if person.end is not None]
    chosen = rng.sample(staying, min(count - leavers, len(staying))) + rng.sample(gone, leavers)
    return sorted(chosen, key=lambda person: person.number)


def _last_active(rng: random.Random, person: Person, until: dt.date, never: float, inactive: float) -> dt.date | None:
    if rng.random() < never:
        return None
    if person.end is not None:
        ended: dt.date = person.end
        return ended - dt.timedelta(days=rng.randrange(0, 5))
    if rng.random() < inactive:
        return until - dt.timedelta(days=rng.randrange(63, 89))
    return until - dt.timedelta(days=min(rng.randrange(0, 9) ** 2 // 2, 50))


def copilot(folder: Path, everybody: list[Person]) -> None:
    """The code host's seat report: a row a seat and organisation."""
    rng = random.Random(2)
    rows = []
    report = dt.datetime(2026, 10, 9, 6, 30, tzinfo=dt.UTC)
    for person in _holders(everybody, ("Engineering", "Product"), 68, 4, 3):
        active = _last_active(rng, person, dt.date(2026, 10, 8), 0.05, 0.14)
        for organisation in ("larkfield", "larkfield-labs")[: 2 if rng.random() < 0.4 else 1]:
            day = (
                active
                if organisation == "larkfield" or active is None
                else active - dt.timedelta(days=rng.randrange(0, 20))
            )
            when = f"{day.isoformat()}T{rng.randrange(8, 18):02d}:{rng.randrange(60):02d}:11Z" if day else ""
            surface = (
                rng.choice(["vscode/1.112.0/copilot-chat/0.40.2", "JetBrains-IU/261.1", "copilot-cli"])
                if day
                else "None"
            )
            rows.append((report.strftime("%Y-%m-%dT%H:%M:%SZ"), person.login, when, when, surface, organisation))
    header = ("Report Time", "Login", "Last Authenticated At", "Last Activity At", "Last Surface Used", "Organization")
    write_csv(folder / "copilot-seat-activity-2026-10-09.csv", header, rows)


def _suite_holders(everybody: list[Person]) -> list[Person]:
    return _holders(everybody, ("Operations", "Finance", "Sales", "People", "Legal"), 57, 1, 5)


def m365(folder: Path, everybody: list[Person]) -> None:
    """The office suite's usage report; nobody has exported a newer one since July."""
    rng = random.Random(4)
    apps = ("Copilot Chat", "Microsoft Teams Copilot", "Word Copilot", "Excel Copilot", "PowerPoint Copilot",
            "Outlook Copilot", "OneNote Copilot", "Loop Copilot")  # fmt: skip
    refreshed = dt.date(2026, 7, 3)
    rows = []
    for person in _suite_holders(everybody):
        active = _last_active(rng, person, refreshed, 0.1, 0.2)
        if active is not None and active > refreshed:
            active = refreshed - dt.timedelta(days=2)
        days = [active if active and rng.random() < 0.5 else None for _ in apps]
        rows.append((refreshed, person.email, person.name, active, *days, 180))
    header = ("Report Refresh Date", "User Principal Name", "Display Name", "Last Activity Date",
              *(f"{app} Last Activity Date" for app in apps), "Report Period")  # fmt: skip
    write_csv(folder / "m365-copilot-usage-2026-07-03.csv", header, rows, bom=True)


def chatgpt(folder: Path, everybody: list[Person]) -> None:
    """The user report of the company's workspace, and the member list of Marketing's own."""
    rng = random.Random(6)
    teams = ("Marketing", "Sales", "Customer Support", "Product", "Finance", "Design", "Operations")
    rows: list[tuple[Any, ...]] = []
    for number, person in enumerate(_holders(everybody, teams, 108, 3, 7)):
        active = _last_active(rng, person, dt.date(2026, 9, 30), 0.06, 0.1)
        if active is not None and active > dt.date(2026, 9, 30):
            active = dt.date(2026, 9, 30)
        invited = dt.date(2026, 1, 5) + dt.timedelta(days=rng.randrange(0, 150))
        if active is not None and active < invited:
            invited = dt.date(2026, 1, 5)
        seen = active is not None and active >= dt.date(2026, 9, 1)
        messages = rng.randrange(3, 240) if seen else 0
        rows.append(
            ("Monthly", "2026-09-01", "2026-09-30", "org-lark", f"user-{number:04d}", person.name, person.email,
             "standard-user", "enabled", invited, int(seen), active if seen else "", messages, active or "")
        )  # fmt: skip
    for number in range(3):
        rows.append(("Monthly", "2026-09-01", "2026-09-30", "org-lark", f"user-9{number:03d}", "",
                     f"new.hire{number}@{company.DOMAIN}", "standard-user", "pending", "2026-09-25", "", "", "", ""))  # fmt: skip
    header = ("cadence", "period_start", "period_end", "account_id", "public_id", "name", "email", "user_role", "user_status",
              "created_or_invited_date", "is_active", "last_day_active_in_period", "messages", "last_day_active")  # fmt: skip
    write_csv(folder / "chatgpt-enterprise-users-2026-09.csv", header, rows)
    marketing = [person for person in everybody if person.team == "Marketing" and person.end is None][:16]
    members = [(p.name, p.email, "Member", f"2026-03-{1 + n % 20:02d}") for n, p in enumerate(marketing)]
    write_csv(folder / "chatgpt-team-marketing-members.csv", ("Name", "Email", "Role", "Date added"), members)


def claude(folder: Path, everybody: list[Person]) -> None:
    """The members' analytics; its period stands in the file's name."""
    rng = random.Random(8)
    rows = []
    for person in _holders(everybody, ("Product", "Design", "Engineering", "Legal"), 42, 2, 9):
        active = _last_active(rng, person, dt.date(2026, 9, 30), 0.04, 0.0)
        if active is not None and active < dt.date(2026, 7, 1):
            active = None
        count = rng.randrange(2, 60) if active else 0
        coding = active is not None and rng.random() < 0.4
        rows.append((person.name, person.email, "User", "Standard", active or "", min(count, 40), count if not coding else 0,
                     count * 4, 1, 1, 0, count if coding else 0, 0, 0, 0, 0, "0.00"))  # fmt: skip
    header = ("Name", "Email", "Role", "Seat Tier", "Last Active", "Days Active", "Chats", "Messages", "Projects Created",
              "Projects Used", "Pull Requests", "Code sessions", "File Edits", "Cowork Sessions", "Cowork Messages",
              "Artifacts Created", "Estimated Spend (USD)")  # fmt: skip
    name = "members-analytics-5f0c2b1e-7a44-4a0e-9d3b-2f6f0f9c1d11-2026-07-01-to-2026-09-30.csv"
    write_csv(folder / name, header, rows, bom=True)


def cursor(folder: Path, everybody: list[Person]) -> None:
    """The coding tool's team analytics: a row a person and day."""
    rng = random.Random(10)
    rows = []
    last = dt.date(2026, 10, 10)
    for person in _holders(everybody, ("Engineering",), 31, 2, 11):
        active = _last_active(rng, person, last, 0.05, 0.28)
        for back in range(0, 95, 5):
            day = last - dt.timedelta(days=back)
            rows.append((day, 700 + person.number, person.email, False, 0, 0, 0, "", ""))
        day = active or dt.date.min
        while day > last - dt.timedelta(days=95):
            rows.append((day, 700 + person.number, person.email, True, rng.randrange(5, 400), rng.randrange(0, 30),
                         rng.randrange(0, 60), "composer-2", "3.2.1"))  # fmt: skip
            day -= dt.timedelta(days=rng.randrange(3, 12))
    rows = sorted({(row[0], row[2]): row for row in sorted(rows, key=lambda row: (row[0], row[2], row[3]))}.values(),
                  key=lambda row: (row[0], row[2]))  # fmt: skip
    header = ("Date", "User ID", "Email", "Is Active", "Chat Accepted Lines Added", "Tabs Accepted", "Agent Requests",
              "Most Used Model", "Client Version")  # fmt: skip
    write_csv(folder / "cursor_analytics_larkfield_2026-10-10.csv", header, rows)


def jasper(folder: Path, everybody: list[Person]) -> None:
    """The members of a pilot that nobody has opened since July."""
    rng = random.Random(16)
    people = [person for person in everybody if person.team == "Marketing" and person.end is None][4:14]
    rows = [
        (person.name, person.email, "2026-02-03", dt.date(2026, 5, 4) + dt.timedelta(days=rng.randrange(0, 88)))
        for person in people
    ]
    write_csv(folder / "jasper-members-2026-10-05.csv", ("Name", "Email", "Date Added", "Last Active"), rows)


def otter(folder: Path, everybody: list[Person]) -> None:
    """The members of a note taker in Sales; most of them have notes in the office suite as well."""
    rng = random.Random(23)
    suite = [person for person in _suite_holders(everybody) if person.team == "Sales" and person.end is None][:10]
    others = [one for one in everybody if one.team == "Sales" and one.end is None and one not in suite][:2]
    rows = [
        (person.name, person.email, "2026-01-07", _last_active(rng, person, dt.date(2026, 10, 5), 0, 0.1))
        for person in (*suite, *others)
    ]
    write_csv(folder / "otter-members-2026-10-06.csv", ("Name", "Email", "Date Added", "Last Active"), rows)


def write(folder: Path, everybody: list[Person]) -> None:
    """Write every one of them."""
    for report in (copilot, m365, chatgpt, claude, cursor, jasper, otter):
        report(folder, everybody)
