"""The frozen values that pass between the stages of an import: read, recognise, parse, match, plan, apply."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from desktop_app.catalog.sentences import say

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None
"""One cell as a reader gives it: typed from a workbook, text from a CSV file, None where it is empty."""


class Kind(StrEnum):
    """What the rows of a sheet are."""

    LINES = "lines"
    SEATS = "seats"
    PEOPLE = "people"
    SUBSCRIPTIONS = "subscriptions"
    RATES = "rates"
    USAGE = "usage"
    USE_CASES = "use_cases"
    MEASURES = "measures"
    ALLOCATIONS = "allocations"
    COMMITMENTS = "commitments"
    BUDGETS = "budgets"
    RECORDS = "records"  # a list that Seatbook exported itself


class Action(StrEnum):
    """What becomes of a row. Every row read has exactly one; their counts add up to the rows read."""

    ADDED = "added"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    OUT_OF_SCOPE = "out_of_scope"
    TOTAL = "total"
    REJECTED = "rejected"


FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.LINES: (
        "vendor_text", "description", "invoice_number", "line_number", "order_number", "buyer", "ledger_account",
        "cost_centre", "billing_account", "date", "service_from", "service_to", "quantity", "unit_price", "amount",
        "tax", "net", "currency", "line_kind", "payment_id", "payment_date", "raw_amount", "tool_text",
    ),
    Kind.SEATS: (
        "account", "email", "name", "plan", "assigned", "last_active", "surface", "organisation", "free", "tool_text",
    ),
    Kind.PEOPLE: (
        "name", "email", "employee_no", "person_kind", "status", "team", "cost_centre", "title", "manager",
        "start_date", "end_date", "login",
    ),
    Kind.SUBSCRIPTIONS: (
        "name", "vendor_text", "tool_text", "plan", "pricing_model", "currency", "period_months", "quantity",
        "unit_price", "start_date", "end_date", "auto_renew", "notice_days", "minimum_seats", "true_down",
        "credits_by_day", "seats_counted", "price_cap_percent", "owner", "team", "cost_centre", "spend_class",
        "purpose", "account", "channel", "payer", "state", "review_by", "hypothesis", "success_measure",
        "experiment_budget", "note", "order_number",
    ),
    Kind.RATES: ("date", "base", "quote", "rate", "source"),
    Kind.USAGE: (
        "date", "account", "email", "name", "model", "project", "organisation", "metrics", "cost", "currency",
        "vendor_text", "tool_text",
    ),
    Kind.USE_CASES: (
        "name", "kind", "owner", "team", "stage", "stage_since", "spend_class", "why", "value_measure", "unit",
        "value_per_unit", "value_level", "evidence", "evidence_on", "hypothesis", "success_measure", "kill_criterion",
        "review_by", "budget", "currency", "margin_target_percent", "launch_until", "dear_model_because", "rate_limit",
        "kill_switch", "kill_switch_by", "kill_switch_tried_on", "unguarded_because",
    ),
    Kind.MEASURES: ("use_case", "start_date", "end_date", "metric", "value", "currency"),
    Kind.ALLOCATIONS: ("subscription", "use_case", "team", "share", "project"),
    Kind.COMMITMENTS: (
        "subscription", "kind", "amount", "currency", "start_date", "end_date", "rolls_over", "uneven_because", "note",
    ),
    Kind.BUDGETS: ("scope", "about", "start_date", "end_date", "amount", "currency"),
    Kind.RECORDS: ("cells",),
}  # fmt: skip
"""The values of a parsed row by kind, in the order of its staging table.

Shapes: money (`amount`, `tax`, `net`, `cost`, `budget`, `experiment_budget`) is an integer of micro-units; `quantity`,
`unit_price`, `rate` and `price_cap_percent` are decimal text, except a subscription's `quantity`, an integer; dates are
ISO text of ten characters; `free`, `auto_renew`, `true_down` and `credits_by_day` are 1, 0 or None; everything else is
text or None.
The `cells` of a row of our own lists are the JSON text of an object from the list's columns to values (parse_own.py).
`metrics` is the JSON text of an object from METRICS (or a word of the file's own) to decimal text. `line_kind` is
charge, credit, tax, refund or included. `unit_price` of a subscription is for one unit and `period_months` months. A
seat's `email` and `name` are None where the file has none; `account` never is.
"""


METRICS: Mapping[str, str] = {
    "requests": say("requests or calls"),
    "messages": say("messages or prompts"),
    "sessions": say("sessions or conversations"),
    "credits": say("credits, whatever the vendor calls them"),
    "tokens": say("all tokens, where the file has no parts"),
    "input_tokens": say("tokens of the input, those of the cache among them"),
    "cached_tokens": say("tokens of the input that came from the cache"),
    "cache_write_tokens": say("tokens of the input that were written to the cache"),
    "output_tokens": say("tokens of the answer"),
    "retries": say("requests made again"),
    "searches": say("searches of the web"),
    "minutes": say("minutes of speech or of a machine"),
    "images": say("images made"),
    "lines": say("lines of code"),
}
"""What use is counted in, and what each count means."""


@dataclass(frozen=True)
class Problem:
    """Bad data in a file: a value, never an exception."""

    row: int
    column: str
    message: str


@dataclass(frozen=True)
class Choices:
    """What the user answered or demanded; None where the file decides."""

    format_id: str | None = None
    sheet: str | None = None
    date_order: str | None = None  # dmy, mdy, ymd
    decimal: str | None = None  # "," or "."
    currency: str | None = None
    vendor: str | None = None
    subscription: str | None = None
    data_date: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)  # corrections of the mapping: header -> field, "" for none
    sheet_columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # of a sheet: sheet -> these
    sheet_formats: Mapping[str, str] = field(default_factory=dict)  # of one sheet: sheet -> format
    sheet_vendors: Mapping[str, str] = field(default_factory=dict)  # of one sheet: sheet -> vendor
    account: str | None = None  # the vendor's account or organisation that the file is of, where it does not say
    cost_accounts: str | None = None  # of a journal: numbers, names or how they begin, "6*; 4964"
    period: str | None = None  # that the whole sheet is for, where it does not say: "2026", "FY26", "2026-Q3"
    year_begins: int = 1  # the month with which the company's fiscal years begin
    corrects: str | None = None  # "yes": a report corrects the earlier ones of the same days
    given_back: str | None = None  # "yes": seats of earlier lists that are not in this one were given back
    password: str | None = field(default=None, repr=False)  # of a locked workbook; kept nowhere

    def of_sheet(self, sheet: str) -> Choices:
        """Give the choices for one sheet: its own format, vendor and corrections go before those for every sheet."""
        columns, form = of_name(self.sheet_columns, sheet), of_name(self.sheet_formats, sheet)
        vendor = of_name(self.sheet_vendors, sheet)
        if columns is None and form is None and vendor is None:
            return self
        return replace(
            self,
            format_id=form or self.format_id,
            vendor=vendor or self.vendor,
            columns={**self.columns, **(columns or {})},
        )


Named = TypeVar("Named")
_TABLE = re.compile(r"(.+) \(table (\d+)\)")


def of_name(values: Mapping[str, Named], name: str) -> Named | None:
    """The value of a name in any case."""
    return next((value for one, value in values.items() if one.casefold() == name.casefold()), None)


def table_title(sheet: str, place: int) -> str:
    """What the second table of a sheet is called, and those after it; the first one where it is wanted alone."""
    return f"{sheet} (table {place})"


def sheet_of(title: str) -> str:
    """The sheet's own name from that of one of its tables."""
    found = _TABLE.fullmatch(title)
    return found[1] if found else title


def table_place(title: str) -> int | None:
    """The place of a table on its sheet; None for the name of a sheet."""
    found = _TABLE.fullmatch(title)
    return int(found[2]) if found else None


def is_meant(title: str, only: str) -> bool:
    """Whether a sheet or table is the one wanted: named itself, by its sheet, or as the first table of that."""
    return only in (title, sheet_of(title), table_title(title, 1))


@dataclass(frozen=True)
class ColumnUse:
    """What one column of the sheet is read as, and why."""

    index: int  # 0-based in the sheet
    header: str
    field: str | None  # one of FIELDS, "activity" (one of several activity dates), or None: kept as raw cell only
    reason: str
    secret: bool = False  # dropped at reading: never stored, never shown
    proof: str | None = None  # "day.month.year: 803 of 1,302 cells only make sense so, none contradict"
    role: str | None = None  # what the column is mapped to: `field`, or one of HELPERS such as "debit"
    name: str = ""  # by which a correction means it: the header, "Amount [2]" for the second of that header


PERIOD = ("YYYY", "YYYY-Qn", "YYYY-MM")
"""How the period of a whole sheet is told."""
UNKNOWN_FORMAT = "unknown_format"
"""The code of the question about a sheet that no format fits."""
NO_TABLE = "no_table"
"""The code of the question about a sheet without heads: no answer brings anything of it."""
CORRECTS_COLUMN = "--column"
"""The option that answers a question about a correction of a column."""


@dataclass(frozen=True)
class Question:
    """What has to be answered before a sheet can be imported. Exit code 3."""

    code: str  # date_order, decimal, currency, format, sheet, data_date, password, …
    message: str
    column: str | None = None
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # {"--date-order": ("dmy", "mdy")}
    nearest: str | None = None  # the format that comes nearest, where none fits
    kind: Kind | None = None  # of that format
    columns: tuple[ColumnUse, ...] = ()  # what that makes of the sheet's columns, those of secrets left out
    sample: tuple[tuple[str, ...], ...] = ()  # the first rows below the header, a text for each of these columns
    tables: tuple[tuple[int, int], ...] = ()  # where each of several begins: the place of its row, and its column
    sketches: tuple[tuple[tuple[str, ...], ...], ...] = ()  # the head and first rows of each


FROM, TO, AMOUNT = "Service From", "Service To", "Amount"
"""The last headers of a table that was turned: in place of the months."""

CurrencyRun = tuple[int, int, str]
"""First and last row, counted from 1, and the number format of neighbouring cells that show a currency."""


@dataclass(frozen=True)
class SheetRows:
    """One table of a file, as read: `rows[i]` is the sheet's row `numbers[i]` (1-based); blank rows are left out."""

    file_name: str
    sheet: str
    numbers: Sequence[int]
    rows: Sequence[Sequence[Cell]]
    hidden_rows: int = 0
    faults: Mapping[tuple[int, int], str] = field(default_factory=dict)  # (row from 1, column from 0): why no value
    currencies: Mapping[int, Sequence[CurrencyRun]] = field(default_factory=dict)  # by column, counted from 0
    since_1904: bool = False  # the workbook counts days from 1904 on


@dataclass(frozen=True)
class SavedSheet:
    """How the sheets with some headers are read, as a profile of the user's keeps it; None where the file decides."""

    base: str  # the id of a shipped format, which says all that is not said here
    headers: tuple[str, ...]  # a sheet that has all of them is read so
    columns: Mapping[str, str] = field(default_factory=dict)  # header -> field, "" for not at all
    sheet: str | None = None  # the sheet's name, where the profile reads others with the same headers otherwise
    vendor: str | None = None
    account: str | None = None
    subscription: str | None = None
    currency: str | None = None
    decimal: str | None = None
    date_order: str | None = None
    cost_accounts: str | None = None


@dataclass(frozen=True)
class Profile:
    """How one kind of file is read, kept under a name: each of its sheets, and the only one that is wanted."""

    name: str
    sheets: tuple[SavedSheet, ...]
    sheet: str | None = None  # the user wanted this sheet only


@dataclass(frozen=True)
class Recognition:
    """Which format a sheet is, where its table stands, and what each column is."""

    format_id: str
    format_title: str
    kind: Kind
    header_row: int  # 1-based; the last one of a header of several rows, and 0 where the sheet has none
    columns: tuple[ColumnUse, ...]
    reasons: tuple[str, ...]  # sentences a person reads
    score: float  # 1.0: every column of the format's fingerprint found
    basis: str = "billed"  # of money rows
    channel: str = "vendor"  # vendor, ledger, card, expense
    tool: str | None = None  # the tool a vendor's own format is about
    vendor: str | None = None
    restated: bool = False  # a later file of the same days corrects an earlier one
    base: str = ""  # the shipped format that it is, or that the profile builds on
    by_meaning: bool = False  # that format is recognised by what its columns mean
    saved: SavedSheet | None = None  # where a profile recognised it
    only: str | None = None  # that profile reads only this sheet of a file
    subscription: str | None = None  # that the user named, now or in the profile
    named: str | None = None  # the vendor, or its tool, that the user named for a sheet that says none
