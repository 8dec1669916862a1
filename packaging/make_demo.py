"""Write the demo company's spreadsheets into `resources/demo/`: python packaging/make_demo.py [FOLDER].

The same files every time, in the vendors' own export formats. Everything in them is generated demo data.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import demo_company as company
import demo_purposes as purposes
from demo_company import AS_OF, CONTRACTS, Contract, Person
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

ROOT = Path(__file__).resolve().parents[1]
OTHERS = (
    "Nordwerk Energie GmbH", "Bürobedarf Hansen KG", "Kanzlei Mertens & Partner", "Stadtreinigung Hamburg",
    "Elbe Catering GmbH", "Gebäudeservice Krüger GmbH", "Deutsche Telefonwerke AG", "Hafen Logistik GmbH",
    "Figma, Inc.", "Atlassian Pty Ltd", "Zoom Communications, Inc.", "Reisebüro Sonnenschein", "Runway Cafe Heathrow",
    "Jasper Building Services Ltd", "Otter Creek Farm", "Versicherungskontor Alster", "Druckerei Paulsen",
)  # fmt: skip
OTHER_TEXTS = ("Miete", "Strom", "Büromaterial", "Beratung", "Catering", "Reinigung", "Lizenz", "Fracht", "Reise")


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]], *, bom: bool = False) -> None:
    """Write a CSV file as the vendor does: LF, UTF-8, with or without BOM."""
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def sheet_of(book: Workbook, title: str) -> Worksheet:
    """The one sheet of a new workbook."""
    sheet = book.worksheets[0]
    sheet.title = title
    return sheet


def save(book: Workbook, path: Path) -> None:
    """Save a workbook that says what it is and does not carry the time of its writing."""
    book.properties.title = "Generated demo data"
    book.properties.creator = "Seatbook demo"
    book.properties.created = book.properties.modified = dt.datetime(2026, 10, 15, tzinfo=dt.UTC).replace(tzinfo=None)
    book.save(path)


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
    book = Workbook()
    sheet = sheet_of(book, "People")
    sheet.append(["Larkfield Instruments: people as of 2026-10-01 (demo data)"])
    sheet.append([])
    header = [
        "Employee ID",
        "Name",
        "Email",
        "Department",
        "Cost Centre",
        "Job Title",
        "Login",
        "Start Date",
        "End Date",
        "Status",
    ]
    sheet.append(header)
    for cell in sheet[3]:
        cell.font = Font(bold=True)
    for person in everybody:
        title = "Head of " + person.team if person == company.head_of(person.team, everybody) else "Specialist"
        sheet.append(
            [person.number, person.name, person.email, person.team, company.TEAMS[person.team][0], title, person.login,
             person.start, person.end, "Inactive" if person.end else "Active"]
        )  # fmt: skip
    save(book, folder / "people-2026-10-01.xlsx")


def tracker(folder: Path, everybody: list[Person]) -> None:
    """The spreadsheet of subscriptions that procurement kept by hand."""
    book = Workbook()
    sheet = sheet_of(book, "AI subscriptions")
    header = ["Subscription", "Tool", "Vendor", "Plan", "Seats", "Price per seat", "Currency", "Billing cycle", "Pricing model",
              "Start date", "End date", "Auto renew", "Notice days", "Minimum seats", "Owner", "Team", "Cost centre",
              "Spend class", "Purpose", "Account", "Channel", "Review by", "Hypothesis", "Success measure",
              "Status"]  # fmt: skip
    sheet.append(header)
    for item in CONTRACTS:
        owner = company.head_of(item.owner, everybody).email if item.owner else None
        model = "seat" if item.seats else "usage" if not item.price else "flat"
        sheet.append(
            [item.name, item.tool, item.vendor, item.plan, item.seats, item.price or None, item.currency,
             "annual" if item.months == 12 else "monthly", model, dt.date.fromisoformat(item.start),
             dt.date.fromisoformat(item.end) if item.end else None, {True: "yes", False: "no", None: None}[item.renews],
             item.notice, item.minimum, owner, item.team, company.TEAMS[item.team][0], item.spend_class, item.purpose,
             item.account or None, "card" if item.billed == "card" else "direct",
             dt.date.fromisoformat(item.review_by) if item.review_by else None, item.hypothesis or None, item.measure or None,
             item.state]
        )  # fmt: skip
    save(book, folder / "ai-subscriptions.xlsx")


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


def expenses(folder: Path, everybody: list[Person]) -> None:
    """Expense claims of the third quarter: two people pay for ChatGPT themselves."""
    support = [person for person in everybody if person.team == "Customer Support" and person.end is None][-2:]
    rows: list[tuple[Any, ...]] = []
    for month in (dt.date(2026, 7, 1), dt.date(2026, 8, 1), dt.date(2026, 9, 1)):
        for place, person in enumerate(support):
            day = month + dt.timedelta(days=11 + 9 * place)
            rows.append(
                (person.name, day, "OpenAI", "ChatGPT Plus subscription", "23.00", "EUR", "Software", person.team)
            )
        rows.append((everybody[90].name, month + dt.timedelta(days=7), "DB BAHN", "Customer visit", "118.40", "EUR",
                     "Travel", everybody[90].team))  # fmt: skip
    header = ("Employee", "Expense Date", "Merchant", "Description", "Amount", "Currency", "Category", "Department")
    write_csv(folder / "expenses-2026-q3.csv", header, rows)


def focus(folder: Path) -> None:
    """Billing data of the model API in the open cost format, a charge a month."""
    rows = []
    for month, spent in purposes.claude_spend():
        end = (month + dt.timedelta(days=32)).replace(day=1)
        start_text, end_text = f"{month}T00:00:00Z", f"{end}T00:00:00Z"
        for service, share in (("Claude API", 0.86), ("Claude API batch", 0.14)):
            rows.append((f"{spent * share:.6f}", "acct-claude-prod", "Larkfield", "USD", end_text, start_text, "Usage",
                         f"{service} usage", end_text, start_text, f"{spent * share:.6f}", "Anthropic, PBC", "Anthropic",
                         "Anthropic", "AI and Machine Learning", "Claude API", f"INV-CL-{month:%Y%m}"))  # fmt: skip
    header = ("BilledCost", "BillingAccountId", "BillingAccountName", "BillingCurrency", "BillingPeriodEnd",
              "BillingPeriodStart", "ChargeCategory", "ChargeDescription", "ChargePeriodEnd", "ChargePeriodStart",
              "EffectiveCost", "InvoiceIssuerName", "ProviderName", "PublisherName", "ServiceCategory", "ServiceName",
              "InvoiceId")  # fmt: skip
    write_csv(folder / "focus-claude-api.csv", header, rows)


def openai_cost(folder: Path) -> None:
    """The platform's cost export: a day a row, empty days included."""
    rng = random.Random(13)
    header = ("start_time", "end_time", "start_time_iso", "end_time_iso", "amount_value", "amount_currency", "quantity",
              "quantity_unit", "line_item", "user_id", "api_key_id", "project_id", "organization_id", "project_name",
              "organization_name", "user_email", "api_source")  # fmt: skip
    rows: list[tuple[Any, ...]] = []
    day = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)
    while day.date() <= dt.date(2026, 9, 30):
        after = day + dt.timedelta(days=1)
        base = (int(day.timestamp()), int(after.timestamp()), day.isoformat(), after.isoformat())
        if day.weekday() >= 5 and rng.random() < 0.6:
            rows.append((*base, *[""] * 13))
        else:
            amount = f"{rng.uniform(22, 61):.24f}"
            rows.append(
                (
                    *base,
                    amount,
                    "usd",
                    "",
                    "",
                    "text-embedding, input",
                    "",
                    "",
                    "",
                    "org-lark-api",
                    "",
                    "Larkfield",
                    "",
                    "",
                )
            )
        day = after
    write_csv(folder / "openai-cost-2026-q3.csv", header, rows)


def use_cases(folder: Path, everybody: list[Person]) -> None:
    """What AI is used for, with measures, shares of cost, budgets and commitments; and the gateway's use by model."""
    book = Workbook()
    sheet = sheet_of(book, "Use cases")
    sheet.append(purposes.HEADER)
    for row in purposes.use_cases(everybody):
        sheet.append(row)
    tables: tuple[tuple[str, Sequence[str], Iterable[Sequence[Any]]], ...] = (
        ("Measures", ("Use Case", "Month", "Metric", "Value", "Currency"), purposes.measures()),
        ("Shares", ("Subscription", "Use Case", "Share", "Project"), purposes.shares()),
        ("Budgets", ("Team", "Tool", "Use Case", "Budget Year", "Budget Amount", "Currency"), purposes.BUDGETS),
        ("Commitments", ("Subscription", "Kind", "Committed Amount", "Currency", "Start Date", "End Date", "Rolls Over"),
         purposes.COMMITMENTS),
    )  # fmt: skip
    for title, header, rows in tables:
        sheet = book.create_sheet(title)
        sheet.append(header)
        for one in rows:
            sheet.append(one)
    save(book, folder / "ai-use-cases-2026.xlsx")
    write_csv(folder / "model-gateway-use-2025-09-to-2026-09.csv", purposes.MODEL_USE_HEADER, purposes.model_use())


_Line = tuple[dt.date, str, str, str, str, str, float, str, int | None, str | None]


def _invoices() -> list[_Line]:
    """Ledger lines: date, number, vendor, text, account, cost centre, amount, currency, quantity, customer number."""
    legal = {"OpenAI": "OpenAI Ireland Ltd", "Anthropic": "Anthropic, PBC", "GitHub": "GitHub, Inc.", "DeepL": "DeepL SE",
             "Anysphere": "Anysphere, Inc.", "Microsoft": "Microsoft Ireland Operations Ltd", "Gong": "Gong.io Inc.",
             "Glean": "Glean Technologies Inc.", "Harvey": "Counsel AI Corporation", "Synthesia": "Synthesia Limited",
             "Intercom": "Intercom R&D Unlimited Company", "Pinecone": "Pinecone Systems, Inc.",
             "LangChain": "LangChain, Inc.", "Weights & Biases": "Weights and Biases, Inc.", "HireVue": "HireVue, Inc.",
             "Hugging Face": "Hugging Face, Inc.", "Perplexity": "Perplexity AI, Inc.", "Langdock": "Langdock GmbH",
             "Grammarly": "Grammarly, Inc.", "n8n": "n8n GmbH"}  # fmt: skip
    rows: list[_Line] = []
    for item in CONTRACTS:
        vendor = legal.get(item.vendor, item.vendor)
        code = "".join(word[0] for word in item.name.split()).upper()
        start = dt.date.fromisoformat(item.start)
        centre = company.TEAMS[item.team][0]
        text = f"{item.tool} {item.plan}" + (f" {item.seats} seats" if item.seats else "")
        if item.billed == "annual":
            day = start + dt.timedelta(days=4)
            rows.append((day, f"{code}-{day:%Y}-01", vendor, f"{text} annual", "6815", centre, (item.seats or 1) * item.price,
                         item.currency, item.seats, item.account or None))  # fmt: skip
        if item.billed != "ledger":
            continue
        for month in company.months()[:-1]:
            if month < start.replace(day=1) or (item.tool == "Hugging Face" and month >= dt.date(2026, 8, 1)):
                continue
            seats = item.seats + 5 if item.seats == 18 and month >= dt.date(2026, 8, 1) else item.seats
            if item.tool == "LangSmith" and month < dt.date(2026, 6, 1):
                seats = 20  # six too many, until somebody decided
            price = item.price if item.tool != "Grammarly" or month >= dt.date(2026, 7, 1) else 12.5
            day = month + dt.timedelta(days=2 + len(code))
            rows.append(
                (day, f"{code}-{month:%Y%m}", vendor, text, "6815", centre, (seats or 1) * price, item.currency, seats,
                 item.account or None)
            )  # fmt: skip
    rows.append((dt.date(2026, 8, 14), "CE-GS-202608", "OpenAI Ireland Ltd", "Credit ChatGPT Enterprise seats", "6815", "6400",
                 -324.0, "USD", None, "org-lark"))  # fmt: skip
    return rows


def ledger(folder: Path) -> None:
    """The accounts-payable ledger of the year in German, and the third quarter again as another export."""
    rng = random.Random(14)
    rows: list[tuple[Any, ...]] = list(_invoices())
    for month in company.months():
        for number in range(38):
            day = month + dt.timedelta(days=rng.randrange(0, 27))
            if day > AS_OF:
                continue
            vendor = rng.choice(OTHERS)
            amount = round(rng.uniform(35, 5200), 2)
            rows.append(
                (day, f"RE{month:%y%m}{number:03d}", vendor, rng.choice(OTHER_TEXTS), "6300", "6400", amount, "EUR", None,
                 None)
            )  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[1]))
    _ledger_book(folder / "kreditoren-2025-09-bis-2026-10.xlsx", rows, "Posten")
    quarter = [row for row in rows if dt.date(2026, 7, 1) <= row[0] <= dt.date(2026, 9, 30)]
    _ledger_book(folder / "kreditoren-q3-2026.xlsx", quarter, "Q3")


def _ledger_book(path: Path, rows: Sequence[Sequence[Any]], title: str) -> None:
    book = Workbook()
    sheet = sheet_of(book, title)
    sheet.append(["Larkfield Instruments GmbH"])
    sheet.append(["Kreditoren, Einzelposten (Demodaten)"])
    sheet.append([f"Stand {AS_OF:%d.%m.%Y}"])
    sheet.append([])
    sheet.append(
        [
            "Belegdatum",
            "Belegnummer",
            "Lieferant",
            "Buchungstext",
            "Sachkonto",
            "Kostenstelle",
            "Betrag",
            "Währung",
            "Menge",
            "Kundennummer",
            "Leistungsbeginn",
            "Leistungsende",
        ]
    )
    for cell in sheet[5]:
        cell.font = Font(bold=True)
    for row in rows:
        sheet.append([*row, *_service(row[0], row[3])])
        for column in (1, 11, 12):
            sheet.cell(sheet.max_row, column).number_format = "dd.mm.yyyy"
    euros = round(sum(row[6] for row in rows if row[7] == "EUR"), 2)
    sheet.append([None, None, "Summe EUR", None, None, None, euros, "EUR"])
    save(book, path)


def _service(day: dt.date, text: str) -> tuple[dt.date, dt.date]:
    """The months an invoice is for: a year from its month for an annual one, else its own month."""
    start = day.replace(day=1)
    if not text.endswith("annual"):
        return start, company.last_day(start)
    return start, company.last_day((start + dt.timedelta(days=335)).replace(day=1))


def card(folder: Path, everybody: list[Person]) -> None:
    """The company cards: small plans, tools nobody approved, one bill charged twice."""
    rng = random.Random(15)
    rows: list[tuple[Any, ...]] = []
    texts = {"Otter.ai": "OTTER.AI", "Fireflies.ai": "FIREFLIES.AI", "Jasper": "JASPER.AI", "ElevenLabs": "ELEVENLABS",
             "RunPod": "RUNPOD"}  # fmt: skip
    for month in company.months()[:-1]:
        for item in CONTRACTS:
            if item.billed == "card" and month >= dt.date.fromisoformat(item.start).replace(day=1):
                amount = (item.seats or 1) * item.price * (rng.uniform(0.7, 1.3) if item.tool == "RunPod" else 1)
                rows.append(_swipe(month, item, texts[item.vendor], amount, everybody))
        if month >= dt.date(2026, 4, 1):
            for vendor, what, amount, currency, team in company.SHADOW:
                day = month + dt.timedelta(days=rng.randrange(2, 25))
                holder = company.head_of(team, everybody).name
                rows.append((day, day, f"{amount:.2f}", currency, holder, vendor, what, "", "4417", team))
        for _ in range(6):
            day = month + dt.timedelta(days=rng.randrange(1, 27))
            shop = rng.choice(
                ["RUNWAY CAFE HEATHROW", "DB BAHN", "HOTEL ALSTERBLICK", "TAXI HAMBURG", "CURSOR PRINTING LTD"]
            )
            amount = round(rng.uniform(6, 240), 2)
            rows.append(
                (day, day, f"{amount:.2f}", "EUR", rng.choice(everybody).name, shop, "Travel", "", "2208", "Sales")
            )
    twice = (dt.date(2026, 8, 4), "236.00", "USD", "Perplexity AI", "Perplexity Enterprise Pro extra seats", "PX-2231")
    for day in (dt.date(2026, 8, 4), dt.date(2026, 8, 19)):
        rows.append((day, day, twice[1], twice[2], company.head_of("Product", everybody).name, twice[3], twice[4], twice[5],
                     "4417", "Product"))  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[5], row[2]))
    header = ("Transaction Date", "Posting Date", "Amount", "Currency", "Cardholder", "Merchant Name", "Description",
              "Invoice Number", "Card Last 4", "Department")  # fmt: skip
    write_csv(folder / "company-cards-2025-09-to-2026-09.csv", header, rows)


def _swipe(month: dt.date, item: Contract, text: str, amount: float, everybody: list[Person]) -> tuple[Any, ...]:
    day = month + dt.timedelta(days=4 + len(item.tool))
    holder = company.head_of(item.team, everybody).name
    return (day, day, f"{amount:.2f}", item.currency, holder, text, f"{item.tool} {item.plan}", "", "4417", item.team)


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
    ("openai-cost-2026-q3.csv", {}),
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
    copilot(folder, everybody)
    m365(folder, everybody)
    chatgpt(folder, everybody)
    claude(folder, everybody)
    cursor(folder, everybody)
    focus(folder)
    openai_cost(folder)
    ledger(folder)
    card(folder, everybody)
    jasper(folder, everybody)
    otter(folder, everybody)
    expenses(folder, everybody)
    use_cases(folder, everybody)
    script(folder)


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "demo")
