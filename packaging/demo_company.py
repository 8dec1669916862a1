"""The demo company: invented people, contracts and habits. Everything here is generated demo data."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

AS_OF = dt.date(2026, 10, 15)
FIRST_MONTH = dt.date(2025, 9, 1)
PEOPLE = 240
LEAVERS = 12
DOMAIN = "larkfield.example"

TEAMS = {
    "Engineering": ("4100", 62), "Product": ("4200", 22), "Design": ("4300", 14), "Marketing": ("5100", 24),
    "Sales": ("5200", 34), "Customer Support": ("5300", 30), "Finance": ("6100", 14), "Legal": ("6200", 8),
    "People": ("6300", 10), "Operations": ("6400", 22),
}  # fmt: skip
_FIRST = [
    "Ada",
    "Ben",
    "Chloe",
    "Dario",
    "Elif",
    "Farid",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Kaya",
    "Liam",
    "Mara",
    "Nils",
    "Olga",
    "Pavel",
    "Quinn",
    "Rosa",
    "Sven",
    "Tara",
    "Umar",
    "Vera",
    "Wanda",
    "Xenia",
    "Yusuf",
    "Zoe",
    "Alba",
    "Boris",
    "Carla",
    "Denis",
    "Edda",
    "Finn",
    "Gina",
    "Henk",
    "Ida",
    "Jarek",
    "Kira",
    "Leon",
    "Milo",
    "Nora",
]
_LAST = [
    "Olsen",
    "Ito",
    "Marsh",
    "Gomez",
    "Haddad",
    "Lee",
    "Novak",
    "Weber",
    "Rossi",
    "Silva",
    "Kowalski",
    "Brandt",
    "Okafor",
    "Lindgren",
    "Moreau",
    "Petrov",
    "Sato",
    "Tanaka",
    "Urban",
    "Vogel",
    "Walsh",
    "Xu",
    "Yilmaz",
    "Zimmer",
    "Adler",
    "Becker",
    "Costa",
    "Dietrich",
    "Evans",
    "Fischer",
]


@dataclass(frozen=True)
class Person:
    """One invented employee."""

    number: int
    name: str
    team: str
    start: dt.date
    end: dt.date | None

    @property
    def email(self) -> str:
        """The work address."""
        return f"{self.name.lower().replace(' ', '.')}@{DOMAIN}"

    @property
    def login(self) -> str:
        """The login at the code host."""
        first, last = self.name.lower().split(" ")
        return f"{first[0]}{last}{self.number % 1000}"


@dataclass(frozen=True)
class Contract:
    """One subscription of the tracker, and how it is billed."""

    name: str
    tool: str
    vendor: str
    plan: str
    seats: int | None
    price: float  # a seat (or the whole) and period
    currency: str
    months: int
    start: str
    end: str | None
    renews: bool | None
    notice: int | None
    minimum: int | None
    owner: str | None  # team whose head owns it
    team: str
    spend_class: str
    purpose: str
    billed: str  # ledger, card, focus, none
    account: str = ""
    review_by: str = ""
    hypothesis: str = ""
    measure: str = ""
    state: str = "active"


_OPEX, _COGS, _EXP = "operating expense", "cost of revenue", "experiment"

CONTRACTS: tuple[Contract, ...] = (
    Contract("ChatGPT Enterprise", "ChatGPT", "OpenAI", "Enterprise", 120, 54.0, "USD", 1, "2026-01-01", "2026-12-31", True,
             60, 100, "Operations", "Operations", _OPEX, "Drafting, analysis and research for everybody", "ledger", "org-lark"),
    Contract("ChatGPT Team Marketing", "ChatGPT", "OpenAI", "Team", 18, 27.0, "EUR", 1, "2026-03-01", None, None, None, None,
             "Marketing", "Marketing", _OPEX, "Campaign texts, bought before the company contract", "ledger", "team-mkt"),
    Contract("GitHub Copilot Business", "GitHub Copilot", "GitHub", "Business", 72, 19.0, "USD", 1, "2025-09-01", None, None,
             None, None, "Engineering", "Engineering", _OPEX, "Code completion and reviews", "ledger"),
    Contract("Cursor Business", "Cursor", "Anysphere", "Business", 40, 40.0, "USD", 1, "2026-01-01", "2026-12-31", True, 60,
             25, "Engineering", "Engineering", _OPEX, "Agentic coding in the platform teams", "ledger"),
    Contract("Claude Team", "Claude", "Anthropic", "Team", 40, 28.0, "EUR", 1, "2026-02-01", "2027-01-31", True, 30, None,
             "Product", "Product", _OPEX, "Specifications, code review and analysis", "ledger", "org-claude-product"),
    Contract("Claude Team Support", "Claude", "Anthropic", "Team", 8, 32.0, "EUR", 1, "2026-02-01", None, None, None, None,
             "Customer Support", "Customer Support", _OPEX, "Drafts of answers, bought for a trial that went on", "ledger",
             "org-claude-support"),
    Contract("Copy.ai", "Copy.ai", "Copy.ai", "Team", 5, 36.0, "EUR", 1, "2025-10-01", "2026-05-31", False, None, None,
             "Marketing", "Marketing", _OPEX, "Product texts, ended for ChatGPT", "ledger", state="closed"),
    Contract("Claude API", "Claude API", "Anthropic", "Usage", None, 0, "USD", 1, "2025-09-01", None, None, None, None,
             "Engineering", "Engineering", _COGS, "Answers tickets in the product", "focus", "acct-claude-prod"),
    Contract("OpenAI API", "OpenAI API", "OpenAI", "Usage", None, 0, "USD", 1, "2026-02-01", None, None, None, None,
             "Engineering", "Engineering", _COGS, "Embeddings and search", "export", "org-lark-api"),
    Contract("Microsoft 365 Copilot", "Microsoft 365 Copilot", "Microsoft", "Add-on", 60, 28.1, "EUR", 1, "2025-12-01",
             "2026-11-30", True, None, 60, "Operations", "Operations", _OPEX, "Mail, meetings and documents", "ledger"),
    Contract("DeepL Pro Advanced", "DeepL", "DeepL", "Pro Advanced", 45, 28.74, "EUR", 1, "2026-04-01", "2027-03-31", True,
             30, None, "Marketing", "Marketing", _OPEX, "Translation of customer documents", "ledger"),
    Contract("Grammarly Business", "Grammarly", "Grammarly", "Business", 60, 15.0, "USD", 1, "2026-03-01", "2027-02-28",
             True, 30, None, "Customer Support", "Customer Support", _OPEX, "Replies to customers in good English", "ledger"),
    Contract("Gong", "Gong", "Gong", "Foundation", 24, 1440.0, "USD", 12, "2026-02-01", "2027-01-31", True, 90, 24, "Sales",
             "Sales", _OPEX, "Call recording and coaching", "annual"),
    Contract("Glean", "Glean", "Glean", "Enterprise", 180, 300.0, "USD", 12, "2026-01-15", "2027-01-14", True, 60, 150,
             "Operations", "Operations", _OPEX, "Search over the company's documents", "annual"),
    Contract("Otter Business", "Otter", "Otter.ai", "Business", 15, 20.0, "USD", 1, "2026-01-01", None, None, None, None,
             "Sales", "Sales", _OPEX, "Meeting notes in sales", "card"),
    Contract("Fireflies Business", "Fireflies", "Fireflies.ai", "Business", 12, 19.0, "USD", 1, "2026-02-01", "2026-07-31", True,
             30, None, None, "Customer Support", _OPEX, "Meeting notes in support", "card"),
    Contract("Intercom Fin", "Intercom Fin", "Intercom", "Resolutions", None, 3900.0, "EUR", 1, "2025-10-01", "2026-12-31",
             True, 60, None, "Customer Support", "Customer Support", _COGS, "Resolves first-level tickets", "ledger"),
    Contract("Harvey", "Harvey", "Harvey", "Professional", 6, 1150.0, "GBP", 12, "2026-01-15", "2027-01-14", True, 90, 5,
             "Legal", "Legal", _OPEX, "Contract review", "annual"),
    Contract("Jasper pilot", "Jasper", "Jasper", "Business", 10, 59.0, "USD", 1, "2026-02-01", None, None, None, None,
             "Marketing", "Marketing", _EXP, "Does it write product texts faster?", "card", "", "2026-06-30",
             "Product texts take half the time", ""),
    Contract("Synthesia", "Synthesia", "Synthesia", "Creator", 4, 64.0, "GBP", 1, "2026-03-01", "2027-02-28", True, 30, None,
             "People", "People", _OPEX, "Training videos", "ledger"),
    Contract("ElevenLabs Scale", "ElevenLabs", "ElevenLabs", "Scale", None, 330.0, "USD", 1, "2026-04-01", None, None, None,
             None, "Product", "Product", _EXP, "Voices for the onboarding assistant", "card", "", "2026-12-31",
             "A spoken tour raises activation", "Activation rate"),
    Contract("Pinecone Standard", "Pinecone", "Pinecone", "Standard", None, 640.0, "USD", 1, "2025-10-01", None, None, None,
             None, "Engineering", "Engineering", _COGS, "Vectors of the product search", "ledger"),
    Contract("LangSmith Plus", "LangSmith", "LangChain", "Plus", 14, 39.0, "USD", 1, "2026-01-01", None, None, None, None,
             "Engineering", "Engineering", _OPEX, "Traces of the support agent", "ledger"),
    Contract("Weights & Biases", "Weights & Biases", "Weights & Biases", "Teams", 8, 50.0, "USD", 1, "2025-11-01", "2026-10-31",
             True, 30, None, "Engineering", "Engineering", _EXP, "Tracks fine-tuning trials", "ledger", "", "2026-11-30",
             "Our own ranking model beats the bought one", "Ranking quality"),
    Contract("Hugging Face Enterprise", "Hugging Face", "Hugging Face", "Enterprise Hub", 12, 50.0, "USD", 1, "2026-05-01",
             "2027-04-30", True, 30, None, "Engineering", "Engineering", _OPEX, "Private models", "ledger"),
    Contract("Perplexity Enterprise Pro", "Perplexity", "Perplexity", "Enterprise Pro", 20, 40.0, "USD", 1, "2026-06-01",
             "2027-05-31", True, 30, None, "Product", "Product", _OPEX, "Market research with sources", "ledger"),
    Contract("Langdock", "Langdock", "Langdock", "Business", 25, 25.0, "EUR", 1, "2025-12-01", "2026-11-30", True, 90, None,
             None, "Finance", _OPEX, "Assistants on internal figures", "ledger"),
    Contract("HireVue", "HireVue", "HireVue", "Team", None, 14800.0, "EUR", 12, "2026-01-01", "2026-12-31", False, 60, None,
             "People", "People", _OPEX, "First interviews", "annual"),
    Contract("n8n Cloud", "n8n", "n8n", "Pro", None, 120.0, "EUR", 1, "2026-03-01", None, None, None, None, "Operations",
             "Operations", _OPEX, "Automations between mail and the ledger", "ledger"),
    Contract("RunPod", "RunPod", "RunPod", "On demand", None, 1450.0, "USD", 1, "2026-02-01", None, None, None, None,
             "Engineering", "Engineering", _EXP, "GPU hours for fine-tuning", "card", "", "2027-01-31", "Cheaper than the API",
             "Cost per answer"),
)  # fmt: skip
"""Thirty contracts; three more tools only show up on cards and in the ledger."""

SHADOW = (
    ("MIDJOURNEY INC", "Midjourney plan", 60.0, "USD", "Design"),
    ("GAMMA.APP", "Presentation tool", 20.0, "USD", "Sales"),
    ("RUNWAYML", "Video clips", 95.0, "USD", "Marketing"),
)
"""Tools on company cards that nobody approved."""


def people() -> list[Person]:
    """Return the 240 people and the leavers of the year, in the order of their numbers."""
    rng = random.Random(20261015)
    names = [f"{first} {last}" for first in _FIRST for last in _LAST]
    rng.shuffle(names)
    teams = [team for team, (_, count) in TEAMS.items() for _ in range(count)]
    found = []
    for number in range(PEOPLE + LEAVERS):
        team = teams[number] if number < len(teams) else rng.choice(list(TEAMS))
        start = dt.date(2019, 1, 7) + dt.timedelta(days=rng.randrange(0, 2500))
        end = None
        if number >= PEOPLE:
            end = dt.date(2026, 6, 30) + dt.timedelta(days=rng.randrange(0, 95))
        found.append(Person(1001 + number, names[number], team, start, end))
    return found


def head_of(team: str, everybody: list[Person]) -> Person:
    """Return who leads a team: its first person."""
    return next(person for person in everybody if person.team == team and person.end is None)


def months() -> list[dt.date]:
    """Return the firsts of the fourteen months, oldest first."""
    found, month = [], FIRST_MONTH
    while month <= AS_OF:
        found.append(month)
        month = (month + dt.timedelta(days=32)).replace(day=1)
    return found


def last_day(month: dt.date) -> dt.date:
    """Return the last day of a month."""
    return (month + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)
