"""Write the demo company's spreadsheets into `resources/demo/`: python packaging/make_demo.py [FOLDER].

The same files every time, in the vendors' own export formats. Everything in them is generated demo data.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import demo_bills
import demo_company as company
import demo_purposes as purposes
import demo_seats
from demo_company import AS_OF, CONTRACTS, Person
from demo_files import write_book, write_csv

ROOT = Path(__file__).resolve().parents[1]


def rates(folder: Path) -> None:
    """Month-end exchange rates."""
    rng = random.Random(1)
    rows = []
    usd, gbp = 1.09, 0.853
    for month in company.months():
        usd += rng.uniform(-0.012, 0.014)
        gbp += rng.uniform(-0.006, 0.006)
        day = min(company.last_day(month), AS_OF).isoformat()
        rows += [(day, "EUR", "USD", f"{usd:.4f}", "demo rates"), (day, "EUR", "GBP", f"{gbp:.4f}", "demo rates")]
    write_csv(folder / "exchange-rates.csv", ("Date", "Base", "Quote", "Rate", "Source"), rows)


def roster(folder: Path, everybody: list[Person]) -> None:
    """The people file, leavers with their last day."""
    header = ["Employee ID", "Name", "Email", "Department", "Cost Centre", "Job Title", "Login", "Start Date", "End Date",
              "Status"]  # fmt: skip
    rows: list[Sequence[Any]] = [["Larkfield Instruments: people as of 2026-10-01 (demo data)"], [], header]
    for person in everybody:
        title = "Head of " + person.team if person == company.head_of(person.team, everybody) else "Specialist"
        rows.append(
            [person.number, person.name, person.email, person.team, company.TEAMS[person.team][0], title, person.login,
             person.start, person.end, "Inactive" if person.end else "Active"]
        )  # fmt: skip
    write_book(folder / "people-2026-10-01.xlsx", {"People": rows}, head=2)


def tracker(folder: Path, everybody: list[Person]) -> None:
    """The spreadsheet of subscriptions that procurement kept by hand."""
    header = ["Subscription", "Tool", "Vendor", "Plan", "Seats", "Price per seat", "Currency", "Billing cycle", "Pricing model",
              "Start date", "End date", "Auto renew", "Notice days", "Minimum seats", "Owner", "Team", "Cost centre",
              "Spend class", "Purpose", "Account", "Channel", "Review by", "Hypothesis", "Success measure",
              "Status"]  # fmt: skip
    rows: list[Sequence[Any]] = [header]
    for item in CONTRACTS:
        owner = company.head_of(item.owner, everybody).email if item.owner else None
        model = "seat" if item.seats else "usage" if not item.price else "flat"
        rows.append(
            [item.name, item.tool, item.vendor, item.plan, item.seats, item.price or None, item.currency,
             "annual" if item.months == 12 else "monthly", model, dt.date.fromisoformat(item.start),
             dt.date.fromisoformat(item.end) if item.end else None, {True: "yes", False: "no", None: None}[item.renews],
             item.notice, item.minimum, owner, item.team, company.TEAMS[item.team][0], item.spend_class, item.purpose,
             item.account or None, "card" if item.billed == "card" else "direct",
             dt.date.fromisoformat(item.review_by) if item.review_by else None, item.hypothesis or None, item.measure or None,
             item.state]
        )  # fmt: skip
    write_book(folder / "ai-subscriptions.xlsx", {"AI subscriptions": rows})


def use_cases(folder: Path, everybody: list[Person]) -> None:
    """What AI is used for, with measures, shares of cost, budgets and commitments; and the gateway's use by model."""
    sheets: dict[str, list[Sequence[Any]]] = {
        "Use cases": [purposes.HEADER, *purposes.use_cases(everybody)],
        "Measures": [("Use Case", "Month", "Metric", "Value", "Currency"), *purposes.measures()],
        "Shares": [("Subscription", "Use Case", "Share", "Project"), *purposes.shares()],
        "Budgets": [("Team", "Tool", "Use Case", "Budget Year", "Budget Amount", "Currency"), *purposes.BUDGETS],
        "Commitments": [
            ("Subscription", "Kind", "Committed Amount", "Currency", "Start Date", "End Date", "Rolls Over"),
            *purposes.COMMITMENTS,
        ],
    }
    write_book(folder / "ai-use-cases-2026.xlsx", sheets)
    write_csv(folder / "model-gateway-use-2025-09-to-2026-09.csv", purposes.MODEL_USE_HEADER, purposes.model_use())


SCRIPT = """# The demo company's files in the order in which they are imported, and its decisions. Generated demo data.
as_of = "2026-10-15"

"""
ORDER: tuple[tuple[str, dict[str, str]], ...] = (
    ("exchange-rates.csv", {}),
    ("people-2026-10-01.xlsx", {"data_date": "2026-10-01"}),
    ("ai-subscriptions.xlsx", {}),
    ("copilot-seat-activity-2026-10-09.csv", {}),
    ("m365-copilot-usage-2026-07-03.csv", {}),
    ("chatgpt-enterprise-users-2026-09.csv", {"subscription": "ChatGPT Enterprise"}),
    ("chatgpt-team-marketing-members.csv",
     {"format_id": "chatgpt-members", "subscription": "ChatGPT Team Marketing", "data_date": "2026-09-28"}),
    ("members-analytics-5f0c2b1e-7a44-4a0e-9d3b-2f6f0f9c1d11-2026-07-01-to-2026-09-30.csv",
     {"subscription": "Claude Team"}),
    ("jasper-members-2026-10-05.csv", {"subscription": "Jasper pilot", "data_date": "2026-10-05"}),
    ("otter-members-2026-10-06.csv", {"subscription": "Otter Business", "data_date": "2026-10-06"}),
    ("cursor_analytics_larkfield_2026-10-10.csv", {}),
    ("focus-claude-api.csv", {}),
    ("openai-cost-2026-02-to-2026-09.csv", {}),
    ("kreditoren-2025-09-bis-2026-10.xlsx", {}),
    ("kreditoren-q3-2026.xlsx", {}),
    ("company-cards-2025-09-to-2026-09.csv", {}),
    ("expenses-2026-q3.csv", {}),
    ("model-gateway-use-2025-09-to-2026-09.csv", {}),
    ("ai-use-cases-2026.xlsx", {}),
)  # fmt: skip
DECISIONS: tuple[dict[str, str | int], ...] = (
    {"on": "2026-05-20", "rule": "R17", "subject": "LangSmith Plus", "decision": "reduce", "quantity": 14,
     "why": "Fourteen engineers trace the support agent"},
    {"on": "2026-07-20", "rule": "R15", "subject": "Copy.ai", "decision": "retire", "until": "2026-07-31",
     "why": "Marketing writes with ChatGPT since June"},
)  # fmt: skip
"""What was decided before the day of the demo; the ledger shows that one was done and the other was not."""


def script(folder: Path) -> None:
    """The order of the files, what is answered for each, and what was decided meanwhile."""
    text = SCRIPT
    for name, choices in ORDER:
        text += f'[[file]]\nname = "{name}"\n'
        if choices:
            text += "choices = { " + ", ".join(f'{key} = "{value}"' for key, value in choices.items()) + " }\n"
        text += "\n"
    for made in DECISIONS:
        values = (f"{key} = {value}" if isinstance(value, int) else f'{key} = "{value}"' for key, value in made.items())
        text += "[[decision]]\n" + "\n".join(values) + "\n\n"
    (folder / "demo.toml").write_text(text.rstrip() + "\n", encoding="utf-8")
    (folder / "README.md").write_text(
        "# Demo data\n\nThe spreadsheets of an invented company, Larkfield Instruments: nobody in them exists. They are written by\n"
        "`packaging/make_demo.py` and imported like anybody's, in the order of `demo.toml`.\n",
        encoding="utf-8",
    )


def write(folder: Path) -> None:
    """Write every file of the demo."""
    folder.mkdir(parents=True, exist_ok=True)
    everybody = company.people()
    rates(folder)
    roster(folder, everybody)
    tracker(folder, everybody)
    demo_seats.write(folder, everybody)
    demo_bills.write(folder, everybody)
    use_cases(folder, everybody)
    script(folder)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "demo")
