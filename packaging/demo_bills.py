"""What the demo company was billed: ledger, cards, expense claims and the vendors' own cost exports."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import demo_company as company
import demo_purposes as purposes
from demo_company import AS_OF, CONTRACTS, Contract, Person
from demo_files import write_book, write_csv

OTHERS = (
    "Nordwerk Energie GmbH", "Bürobedarf Hansen KG", "Kanzlei Mertens & Partner", "Stadtreinigung Hamburg",
    "Elbe Catering GmbH", "Gebäudeservice Krüger GmbH", "Deutsche Telefonwerke AG", "Hafen Logistik GmbH",
    "Figma, Inc.", "Atlassian Pty Ltd", "Zoom Communications, Inc.", "Reisebüro Sonnenschein", "Runway Cafe Heathrow",
    "Jasper Building Services Ltd", "Otter Creek Farm", "Versicherungskontor Alster", "Druckerei Paulsen",
)  # fmt: skip
OTHER_TEXTS = ("Miete", "Strom", "Büromaterial", "Beratung", "Catering", "Reinigung", "Lizenz", "Fracht", "Reise")


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
    """The platform's cost export since its contract began: a day a row, empty days included."""
    rng = random.Random(13)
    header = ("start_time", "end_time", "start_time_iso", "end_time_iso", "amount_value", "amount_currency", "quantity",
              "quantity_unit", "line_item", "user_id", "api_key_id", "project_id", "organization_id", "project_name",
              "organization_name", "user_email", "api_source")  # fmt: skip
    rows: list[tuple[Any, ...]] = []
    day = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
    while day.date() <= dt.date(2026, 9, 30):
        after = day + dt.timedelta(days=1)
        base = (int(day.timestamp()), int(after.timestamp()), day.isoformat(), after.isoformat())
        if day.weekday() >= 5 and rng.random() < 0.6:
            rows.append((*base, *[""] * 13))
        else:
            amount = f"{rng.uniform(8, 23):.24f}"
            rows.append((*base, amount, "usd", "", "", "text-embedding, input", "", "", "", "org-lark-api", "", "Larkfield", "",
                         ""))  # fmt: skip
        day = after
    write_csv(folder / "openai-cost-2026-02-to-2026-09.csv", header, rows)


_Line = tuple[dt.date, str, str, str, str, str, float, str, int | None, str | None, str | None]


def _invoices() -> list[_Line]:
    """Ledger lines: date, number, vendor, text, account, cost centre, amount, currency, quantity, customer and order number."""
    legal = {"OpenAI": "OpenAI Ireland Ltd", "Anthropic": "Anthropic, PBC", "GitHub": "GitHub, Inc.", "DeepL": "DeepL SE",
             "Anysphere": "Anysphere, Inc.", "Microsoft": "Microsoft Ireland Operations Ltd", "Gong": "Gong.io Inc.",
             "Glean": "Glean Technologies Inc.", "Harvey": "Counsel AI Corporation", "Synthesia": "Synthesia Limited",
             "Intercom": "Intercom R&D Unlimited Company", "Pinecone": "Pinecone Systems, Inc.",
             "LangChain": "LangChain, Inc.", "Weights & Biases": "Weights and Biases, Inc.", "HireVue": "HireVue, Inc.",
             "Hugging Face": "Hugging Face, Inc.", "Perplexity": "Perplexity AI, Inc.", "Langdock": "Langdock GmbH",
             "Grammarly": "Grammarly, Inc.", "n8n": "n8n GmbH"}  # fmt: skip
    rows: list[_Line] = []
    for number, item in enumerate(CONTRACTS, 1):
        vendor = legal.get(item.vendor, item.vendor)
        code = "".join(word[0] for word in item.name.split()).upper()
        start = dt.date.fromisoformat(item.start)
        order = f"B{start:%y}-{4100 + number}"
        centre = company.TEAMS[item.team][0]
        text = f"{item.tool} {item.plan}" + (f" {item.seats} seats" if item.seats else "")
        if item.billed == "annual":
            day = start + dt.timedelta(days=4)
            rows.append((day, f"{code}-{day:%Y}-01", vendor, f"{text} annual", "6815", centre, (item.seats or 1) * item.price,
                         item.currency, item.seats, item.account or None, order))  # fmt: skip
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
                 item.account or None, order)
            )  # fmt: skip
    rows.append((dt.date(2026, 8, 14), "CE-GS-202608", "OpenAI Ireland Ltd", "Credit ChatGPT Enterprise seats", "6815", "6400",
                 -324.0, "USD", None, "org-lark", None))  # fmt: skip
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
                 None, None)
            )  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[1]))
    _ledger_book(folder / "kreditoren-2025-09-bis-2026-10.xlsx", rows, "Posten")
    quarter = [row for row in rows if dt.date(2026, 7, 1) <= row[0] <= dt.date(2026, 9, 30)]
    _ledger_book(folder / "kreditoren-q3-2026.xlsx", quarter, "Q3")


def _ledger_book(path: Path, rows: Sequence[Sequence[Any]], title: str) -> None:
    header = ("Belegdatum", "Belegnummer", "Lieferant", "Buchungstext", "Sachkonto", "Kostenstelle", "Betrag", "Währung", "Menge",
              "Kundennummer", "Bestellnummer", "Leistungsbeginn", "Leistungsende")  # fmt: skip
    above: list[Sequence[Any]] = [
        ["Larkfield Instruments GmbH"],
        ["Kreditoren, Einzelposten (Demodaten)"],
        [f"Stand {AS_OF:%d.%m.%Y}"],
        [],
    ]
    posted = [[*row, *_service(row[0], row[3])] for row in rows]
    euros = round(sum(row[6] for row in rows if row[7] == "EUR"), 2)
    total = [None, None, "Summe EUR", None, None, None, euros, "EUR"]
    write_book(path, {title: [*above, header, *posted, total]}, head=len(above), dates="dd.mm.yyyy")


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


def write(folder: Path, everybody: list[Person]) -> None:
    """Write every one of them."""
    focus(folder)
    openai_cost(folder)
    ledger(folder)
    card(folder, everybody)
    expenses(folder, everybody)
