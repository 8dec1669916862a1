"""What can be typed into a record: fields with their types, and text checked and turned into values."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.catalog.field_model import CLASS, NOTE, OWNER, SPEND_CLASSES, TEAM, Field, RecordKind
from desktop_app.catalog.fields_of_contracts import CONDITIONS, CONTRACTS
from desktop_app.catalog.fields_of_plans import PLANS
from desktop_app.catalog.fields_of_purposes import PURPOSES
from desktop_app.catalog.money import CURRENCIES, MOST, to_micros
from desktop_app.catalog.sentences import listed, say, term, together, verbatim

__all__ = ["KINDS", "SPEND_CLASSES", "Field", "RecordKind", "checked", "find", "kind_of"]

TOOL_STATES = (
    "Discovered", "In review", "Experiment", "Approved", "Restricted", "Under optimisation", "Closing", "Closed",
)  # fmt: skip

_DEPUTY = Field("deputy", "Deputy", "link", link="person")
_PURPOSE = Field("purpose", "Purpose", help="Why it was bought.")

KINDS: Mapping[str, RecordKind] = {
    kind.name: kind
    for kind in (
        RecordKind(
            "vendor", "Vendor", "vendor", (Field("name", "Name", required=True), Field("website", "Website"), NOTE)
        ),
        RecordKind(
            "tool",
            "Tool",
            "tool",
            (
                Field("name", "Name", required=True),
                Field("vendor", "Vendor", "link", link="vendor", required=True),
                Field("state", "State", "choice", TOOL_STATES),
                OWNER,
                _DEPUTY,
                CLASS,
                _PURPOSE,
                Field("closed_on", "Closed on", "date", help="Charges for later service are asked about (R15)."),
                Field("data_class", "Data it handles", "choice", ("public", "internal", "confidential", "personal")),
                Field("dpa", "Data-processing agreement", "bool"),
                Field("trains_on_inputs", "Vendor may train on inputs", "bool"),
                Field("sso", "Single sign-on", "bool"),
                NOTE,
            ),
        ),
        RecordKind(
            "subscription",
            "Subscription",
            "subscription",
            (
                Field("name", "Name", required=True),
                Field("tool", "Tool", "link", link="tool", required=True),
                Field("plan", "Plan"),
                Field("state", "State", "choice", ("Discovered", "Active", "Closing", "Closed")),
                Field("pricing_model", "Pricing", "choice", ("seat", "unit", "flat", "usage", "commitment")),
                Field("currency", "Currency", "currency"),
                Field("period_months", "Months a price is for", "int", help="1 monthly, 12 yearly.", highest=120),
                Field("quantity", "Seats bought", "int", part="entitlement"),
                Field("unit_price", "Price a seat and period", "decimal", part="entitlement"),
                Field("start_date", "Term from", "date", part="term"),
                Field("end_date", "Term ends", "date", part="term", help="Empty: it goes on until somebody ends it."),
                *(replace(one, part="term") for one in CONDITIONS),
                OWNER,
                _DEPUTY,
                TEAM,
                Field("cost_centre", "Cost centre"),
                CLASS,
                _PURPOSE,
                Field("account", "Account", help="Billing account, tenant or organisation."),
                Field("payer", "Paid by"),
                Field("channel", "Bought through", "choice", ("direct", "reseller", "marketplace", "card", "expense")),
                Field("review_by", "Experiment until", "date"),
                Field("hypothesis", "Hypothesis", "note"),
                Field("success_measure", "Success measure"),
                Field("experiment_budget", "Experiment budget", "money"),
                Field("separate_because", "Second contract because", help="Legal entity, data residency, migration."),
                Field("separate_until", "Second contract until", "date"),
                Field("started_on", "Started on", "date"),
                Field("ended_on", "Ended on", "date"),
                NOTE,
            ),
        ),
        RecordKind(
            "seat",
            "Seat",
            "seat",
            (
                Field("subscription", "Subscription", "link", link="subscription", required=True),
                Field("account", "Account", required=True),
                Field("person", "Person", "link", link="person"),
                Field("plan", "Plan"),
                Field("assigned", "Assigned", "date"),
                Field("released", "Released", "date"),
                Field("free", "Costs nothing", "bool"),
                Field("protected", "Protected", "bool", help="Never asked about as unused."),
                Field("protected_why", "Why protected"),
            ),
            named="account",
            archives=False,
        ),
        RecordKind(
            "person",
            "Person",
            "person",
            (
                Field("name", "Name", required=True),
                Field("email", "E-mail"),
                TEAM,
                Field("title", "Title"),
                Field("kind", "Kind", "choice", ("employee", "contractor", "service")),
                Field("status", "Status", "choice", ("active", "leave", "inactive")),
                Field("start_date", "Started", "date"),
                Field("end_date", "Leaves", "date"),
                Field("employee_no", "Number"),
                Field("manager", "Manager"),
            ),
        ),
        RecordKind(
            "team",
            "Team",
            "team",
            (
                Field("name", "Name", required=True),
                Field("cost_centre", "Cost centre"),
                Field("parent", "Part of", "link", link="team"),
            ),
        ),
        *PURPOSES,
        *PLANS,
        *CONTRACTS,
        RecordKind(
            "rate",
            "Exchange rate",
            "exchange_rate",
            (
                Field("date", "Date", "date", required=True),
                Field("base", "One unit of", "currency", required=True),
                Field("quote", "Is so many", "currency", required=True),
                Field("rate", "Rate", "decimal", required=True),
                Field("source", "Source", required=True),
            ),
            named="date",
            archives=False,
        ),
    )
}
"""Every kind of record that the window's forms and `seatbook add` and `set` know."""


def kind_of(name: str) -> RecordKind:
    """Return a kind by its name, singular or plural. Raises CatalogError that lists the kinds there are."""
    plain = name.strip().casefold().replace("_", "-")
    plural = {"people": "person"}.get(plain, plain.removesuffix("s"))
    kind = KINDS.get(plain) or KINDS.get(plural)
    if kind is None:
        raise CatalogError(f"There is no kind of record {name}; there are: {', '.join(KINDS)}.")
    return kind


def checked(conn: sqlite3.Connection, kind: RecordKind, field: Field, text: str | None) -> Any:
    """Return a typed text as the value the catalog keeps, None for a blank. Raises CatalogError: what is allowed."""
    text = (text or "").strip()
    if not text:
        if field.required:
            raise CatalogError(f"{kind.title}: {field.title} ({field.name}) must be filled in.")
        return None
    try:
        return _convert(conn, field, text)
    except (ValueError, KeyError, InvalidOperation, OverflowError) as error:
        raise CatalogError(
            f"{kind.title}: {field.title} ({field.name}) cannot be “{text}”; {_allowed(field)}."
        ) from error


def _convert(conn: sqlite3.Connection, field: Field, text: str) -> Any:
    if field.type == "date":
        return dt.date.fromisoformat(text).isoformat()
    if field.type == "int":
        number = int(text)
        if not 0 <= number <= field.highest:
            raise ValueError(text)
        return number
    if field.type in ("decimal", "money"):
        amount = Decimal(text)
        if not 0 <= amount <= MOST:
            raise ValueError(text)
        return to_micros(amount) if field.type == "money" else f"{amount:f}"
    if field.type == "share":
        share = Decimal(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
        if not share.is_finite() or not 0 < share <= 1:
            raise ValueError(text)
        return f"{share.normalize():f}"
    if field.type == "bool":
        return _YES_NO[text.casefold()]
    if field.type == "currency" and text.upper() not in CURRENCIES:
        raise ValueError(text)
    if field.type == "choice":
        return {choice.casefold(): choice for choice in field.choices}[text.casefold()]
    if field.type == "link":
        return find(conn, KINDS[field.link], text)
    return text.upper() if field.type == "currency" else text


_YES_NO = {"yes": 1, "true": 1, "1": 1, "y": 1, "no": 0, "false": 0, "0": 0, "n": 0}


def _allowed(field: Field) -> str:
    return {
        "date": "it is a date such as 2026-12-31",
        "int": "it is a whole number of 0 or more",
        "decimal": "it is a number with a decimal point such as 12.50",
        "money": "it is an amount with a decimal point such as 1200.00",
        "share": "it is a share such as 0.25 or 25%, more than 0 and at most 1",
        "bool": "it is yes or no",
        "currency": "it is an ISO 4217 code such as EUR",
        "choice": f"it is one of: {', '.join(field.choices)}",
    }.get(field.type, "that is not possible")


def find(conn: sqlite3.Connection, kind: RecordKind, key: str | int) -> int:
    """Return the id of a record by id, name or, for a person, e-mail. Raises NoSuchRecord, also when several fit."""
    text = str(key).strip()
    called = term(kind.name, kind.name)
    live = " AND archived = 0" if kind.archives else ""
    if kind.table == "seat":
        live = " AND released IS NULL"
    tries = [(f"SELECT id FROM {kind.table} WHERE {kind.named} = ?{live}", text)]
    tries.append((f"SELECT id FROM {kind.table} WHERE lower({kind.named}) = ?{live}", text.casefold()))
    if kind.table == "person":
        tries.append(("SELECT id FROM person WHERE lower(email) = ? AND archived = 0", text.casefold()))
        tries.append(("SELECT DISTINCT person_id FROM person_alias WHERE key = ?", text.casefold()))
    if text.isdecimal() and len(text) < 20:
        tries.insert(0, (f"SELECT id FROM {kind.table} WHERE id = ?", text))
    for sql, value in tries:
        rows = conn.execute(sql, (value,)).fetchall()
        if len(rows) == 1:
            return int(rows[0][0])
        if len(rows) > 1:
            raise NoSuchRecord(
                say(
                    "{n} records of the kind {kind} are called “{text}”; name one by its id.",
                    n=len(rows), kind=called, text=verbatim(text),
                )
            )  # fmt: skip
    near = [row[0] for row in conn.execute(
        f"SELECT {kind.named} FROM {kind.table} WHERE {kind.named} LIKE ?{live} ORDER BY 1 LIMIT 3", (f"%{text[:4]}%",)
    )]  # fmt: skip
    hint = say("Did you mean {names}?", names=listed(verbatim(f"“{name}”") for name in near)) if near else ""
    raise NoSuchRecord(together(say("There is no {kind} “{text}”.", kind=called, text=verbatim(text)), hint))
