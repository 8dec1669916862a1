"""The rows of the review workbook as plain values: decimal amounts, dates as dates, everything else text."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from desktop_app.catalog import review_queries, settings, verifications
from desktop_app.catalog.money import from_micros
from desktop_app.economics.rates import Rates
from desktop_app.review import renewals as renewing
from desktop_app.review.arithmetic import arithmetic_lines
from desktop_app.review.decision_targets import Targets
from desktop_app.review.document import range_text, rates_said
from desktop_app.review.facts import Facts
from desktop_app.review.pseudonyms import Pseudonyms
from desktop_app.review.realised import bills_of, lines_of
from desktop_app.review.realised_sums import add_up
from desktop_app.review.registry import RULES
from desktop_app.review.sheet import word_of
from desktop_app.review.waterfall import by_currency

Row = dict[str, Any]
_REVIEW_TEXTS = ("subject", "question", "into", "why", "new_owner", "owner", "closes")  # in which people may be named
_CALLED = ("person", "name", "account", "text")  # what evidence calls the one it is about: a person, contract, vendor
_EVIDENCE_TEXTS = ("question", "person", "evidence", "invoice", "file", "sheet")


@dataclass(frozen=True)
class Contents:
    """Everything the workbook says.

    Review rows have the keys of REVIEW_COLUMNS, `decision_id` and `evidence_keys`; `theoretical_total` and
    `addressable_total` are amounts in the reporting currency, None without a rate, and `bridge` what leads to them
    (review/waterfall.py).
    """

    as_of: str  # the day of the export, from which deadlines are counted
    asked_as_of: str  # the day of the review that asks the questions
    currency: str  # the reporting currency
    rates: str  # at which rates savings are in it, in a sentence; empty where all are already
    review: tuple[Row, ...]
    evidence: tuple[Row, ...]
    renewals: tuple[Row, ...]
    addresses: tuple[str, ...]
    targets: tuple[str, ...]  # the tools, contracts and plans that a decision can lead to
    whom: str = ""  # the owner or team that it is for; everybody where it is empty
    person: int | None = None  # the owner's id, where it is for one
    names: Pseudonyms | None = None  # under which everybody stands; None where they keep their names
    realised: Decimal | None = None  # a year, of all decisions that bills verify; None where there are none

    def only(self, findings: Collection[str], whom: str, person: int | None, renewals: Collection[int]) -> Contents:
        """Return what some of the questions, named by their ids as text, and some subscriptions say."""
        return replace(
            self,
            review=tuple(row for row in self.review if row["finding"] in findings),
            evidence=tuple(row for row in self.evidence if row["finding"] in findings),
            renewals=tuple(row for row in self.renewals if row["subscription_id"] in renewals),
            whom=whom,
            person=person,
            realised=None,
        )


def gather(conn: sqlite3.Connection, as_of: str, *, pseudonymise: bool = False) -> Contents:
    """Read the open questions, weightiest first, their evidence and the renewals, judged at a day (ISO).

    With `pseudonymise` everybody stands under a pseudonym, who holds seats and who owns something.
    """
    currency = settings.get(conn, "reporting_currency")
    found = review_queries.questions(conn)
    rates = Rates(conn)
    for row in found:
        parts = by_currency(row)
        for key, named in (("theoretical", [one[:2] for one in parts]), ("addressable", [one[::2] for one in parts])):
            amounts = [_in_reporting(rates, micros, code, currency, as_of) for code, micros in named]
            row[f"{key}_total"] = None if None in amounts else sum(one or 0 for one in amounts)
            if row["status"] == "Verified":
                row[f"{key}_total"] = 0  # realised: it is nothing to be saved any more
        row["bridge"] = _bridge(row, rates, currency, as_of)
        row["mixed"] = len(parts) > 1
    found.sort(key=_weight)
    came = verifications.by_decision(conn)
    for row in found:
        row["came"] = came.get(row["decision_id"] or 0)
    evidence = _evidence(conn, found)
    items: dict[str, int] = {}
    for item in evidence:
        items[item["finding"]] = items.get(item["finding"], 0) + 1
    review = tuple(_review_row(row, items.get(str(row["id"]), 0)) for row in found)
    renewals = tuple(_renewal(one) for one in renewing.renewals(Facts(conn, as_of)))
    addresses = tuple(review_queries.owner_addresses(conn, as_of))
    sums = add_up(came.values(), currency)
    realised = amount(sums.converted) if sums.counts["Verified"] else None
    targets = tuple(Targets(conn).everything())
    asked = max((row["as_of"] for row in found), default=as_of)
    said = rates_said({code for row in found for code, *_ in by_currency(row)}, rates, currency, as_of)
    contents = Contents(
        as_of, asked, currency, said, review, tuple(evidence), renewals, addresses, targets, realised=realised
    )
    return _pseudonymised(contents, Pseudonyms(conn)) if pseudonymise else contents


def _pseudonymised(contents: Contents, names: Pseudonyms) -> Contents:
    def hidden(row: Row, keys: Sequence[str]) -> Row:
        return {**row, **{key: names.hide(row[key]) for key in keys if isinstance(row[key], str)}}

    def question(row: Row) -> Row:
        steps = tuple(hidden(line, ("step",)) for line in row["arithmetic"])
        return {**hidden(row, _REVIEW_TEXTS), "arithmetic": steps}

    return replace(
        contents,
        review=tuple(question(row) for row in contents.review),
        evidence=tuple(hidden(row, _EVIDENCE_TEXTS) for row in contents.evidence),
        renewals=tuple(hidden(row, ("subscription", "owner", "decision")) for row in contents.renewals),
        targets=tuple(names.hide(target) for target in contents.targets),
        addresses=tuple(sorted({names.hide(address) for address in contents.addresses})),
        names=names,
    )


def _weight(row: Mapping[str, Any]) -> tuple[int, int, int]:
    """Return the sorting key: the largest saving first; what has no rate after it by its own amount, never as 1:1."""
    total, own = row["addressable_total"], row["addressable"] or 0
    if total is None:
        return (1, -own, row["id"])
    return (0, -total, row["id"]) if total > 0 else (2, -total, row["id"])


def _in_reporting(rates: Rates, micros: int | None, currency: str | None, to: str, as_of: str) -> int | None:
    """Return an amount in the reporting currency, micro-units; None where no rate is known. Nothing is zero."""
    return rates.convert(micros, currency, to, as_of) if micros and currency else 0


def _bridge(row: Mapping[str, Any], rates: Rates, to: str, as_of: str) -> dict[str, int]:
    """Return the levels of a question's saving and what lies between them, in the reporting currency, by key.

    Nothing of a saving that is realised, or of which no rate is known: it is in no total either.
    """
    found: dict[str, int] = {}
    if row["status"] == "Verified" or row["theoretical_total"] is None:
        return found
    for code, bridge in json.loads(row["saving"]).get("bridge", {}).items():
        for key, micros in {**bridge, "elsewhere": bridge["alone"] - bridge["theoretical"]}.items():
            found[key] = found.get(key, 0) + (_in_reporting(rates, micros, code, to, as_of) or 0)
    return found


def amount(micros: int | None) -> Decimal | None:
    """Return micro-units as a decimal amount; None stays None."""
    return None if micros is None else from_micros(micros)


def date(text: object) -> dt.date | str | None:
    """Return ISO text as a date; what is none stays text."""
    if not text:
        return None
    try:
        return dt.date.fromisoformat(str(text)[:10])
    except ValueError:
        return str(text)


def rule_title(rule: str) -> str:
    """Return a rule as the workbook shows it: "R01 Inactive seats"."""
    title = next((known.title for known in RULES if known.id == rule), "")
    return f"{rule} {title}".strip()


def _review_row(row: Mapping[str, Any], items: int) -> Row:
    return {
        "rule": rule_title(row["rule"]),
        "subject": row["subject_name"],
        "question": row["question"],
        "addressable": amount(row["addressable"]),
        "theoretical": amount(row["theoretical"]),
        "currency": row["currency"],
        "decision": word_of(row["decision"]),
        "quantity": row["quantity"],
        "into": row["target"],
        "why": row["decision_why"],
        "new_owner": row["new_owner"],
        "until": date(row["until"]),
        "severity": row["severity"].capitalize(),
        "status": row["status"],
        "owner": row["owner"],
        "team": row["team"],
        "saving_from": date(row["saving_from"]),
        "range": range_text(json.loads(row["saving"])),
        "closes": row["closes"],
        "arithmetic": _arithmetic(row),
        "as_of": date(row["as_of"]),
        "first_seen": date(row["first_seen"]),
        "evidence": f"{items} row{'' if items == 1 else 's'}" if items else None,
        "finding": str(row["id"]),
        "decision_id": row["decision_id"],
        "evidence_keys": tuple(str(item["key"]) for item in _items(row["evidence"]) if "key" in item),
        "theoretical_total": _converted(row, "theoretical"),
        "addressable_total": _converted(row, "addressable"),
        "bridge": {key: from_micros(micros) for key, micros in row["bridge"].items()},
        "mixed": row["mixed"],  # whether its saving is of several currencies, and given in one of them
    }


def _converted(row: Mapping[str, Any], key: str) -> Decimal | None:
    """Return a saving in the reporting currency; None where there is none, or no rate for it."""
    return amount(row[f"{key}_total"]) if row[key] is not None else None


def _arithmetic(row: Mapping[str, Any]) -> tuple[Row, ...]:
    """Return the lines of a question's arithmetic, and of what came of it, as the sheet of that name shows them."""
    lines = arithmetic_lines(json.loads(row["saving"]))
    if row["came"] is not None:
        lines.append((f"What came of it: {row['came']['state']}. {row['came']['text']}", None, ""))
        lines += [(bill.text, None, "") for bill in bills_of(row["came"])]
        lines += lines_of(row["came"])
    return tuple(
        {"step": text, "amount": amount(micros), "currency": currency or None, "finding": str(row["id"])}
        for text, micros, currency in lines
    )


def _evidence(conn: sqlite3.Connection, findings: Sequence[Mapping[str, Any]]) -> list[Row]:
    """Return the evidence of all findings in their order; a seat's tool is looked up where the rule left it out."""
    rows: list[Row] = []
    untold: list[tuple[Row, int]] = []  # rows of seats whose tool is to be looked up
    for finding in findings:
        for item in _items(finding["evidence"]):
            row = _evidence_row(finding, item)
            if row["tool"] is None and (seat := _seat(item)) is not None:
                untold.append((row, seat))
            rows.append(row)
    tools = review_queries.seat_tools(conn, [seat for _, seat in untold])
    for row, seat in untold:
        row["tool"] = tools.get(seat)
    return rows


def _seat(item: Mapping[str, Any]) -> int | None:
    """Return the id of the seat that a row of evidence is about: its key is "seat:123"."""
    kind, _, number = str(item.get("key", "")).partition(":")
    return int(number) if kind == "seat" and number.isdigit() else None


def _evidence_row(finding: Mapping[str, Any], item: Mapping[str, Any]) -> Row:
    micros = item.get("amount")
    return {
        "question": finding["question"],
        "person": _called(item),
        "team": item.get("team"),
        "tool": item.get("tool"),
        "last_active": date(item.get("last_active")),
        "data_date": date(item.get("data_date")),
        "evidence": _class_word(item.get("evidence")),
        "invoice": item.get("invoice"),
        "date": date(item.get("date")),
        "amount": amount(micros),
        "currency": item.get("currency") if micros is not None else None,
        "file": item.get("file"),
        "sheet": item.get("sheet"),
        "row": item.get("row"),
        "finding": str(finding["id"]),
    }


def _called(item: Mapping[str, Any]) -> str | None:
    """Return what a row of evidence is about, and who bought it where that is told."""
    called = next((str(item[key]) for key in _CALLED if item.get(key)), None)
    return f"{called} ({item['buyer']})" if called and item.get("buyer") else called


def _items(text: str | None) -> list[Mapping[str, Any]]:
    found = json.loads(text or "[]")
    return [item if isinstance(item, dict) else {"evidence": str(item)} for item in found]


def _class_word(text: object) -> str | None:
    """Return an evidence class in words; other text as it is."""
    words = {
        "ACTIVE": "Active",
        "NEW": "New seat",
        "INACTIVE": "Inactive",
        "NEVER": "Never used",
        "NO_ACTIVITY_IN_RETENTION": "No activity in the data kept",
        "UNKNOWN": "Unknown",
    }
    return None if text is None else words.get(str(text), str(text))


def _renewal(one: renewing.Renewal) -> Row:
    """Return one renewal as the workbook shows it: one currency has its amount, several stand in the review."""
    currency = next(iter(one.stakes)) if len(one.stakes) == 1 else None
    return {
        "subscription_id": one.subscription_id,
        "subscription": one.name,
        "vendor": one.vendor,
        "term_end": dt.date.fromisoformat(one.end),
        "notice_deadline": dt.date.fromisoformat(one.notice_by),
        "send_by": dt.date.fromisoformat(one.send_by),
        "assumed": "assumed" if one.assumed else "stated",
        "at_stake": amount(one.stakes[currency]) if currency else None,
        "currency": currency,
        "auto_renew": "not known" if one.auto_renew is None else "yes" if one.auto_renew else "no",
        "owner": one.owner,
        "team": one.team,
        "decision": one.answer or None,
    }
