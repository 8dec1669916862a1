"""A review as one JSON document: every question with its evidence, and totals in which each amount stands once."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.catalog import review_store, settings, verifications
from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import Sentence, together
from desktop_app.economics.rates import Rates, total
from desktop_app.review.arithmetic import converted, stored_rate
from desktop_app.review.realised_sums import add_up
from desktop_app.review.waterfall import DECIDED, Bar, by_currency, counted, is_counted, standing, waterfall


@dataclass
class Totals:
    """Savings of the questions that are not closed and not kept, by currency; micro-units."""

    theoretical: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    addressable: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    reclaimable: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    first: str | None = None  # the earliest date from which something is free


def totals(findings: Sequence[Mapping[str, Any]]) -> Totals:
    """Add up findings as `review_store.standing` or `weighed` gives them."""
    summed = Totals()
    for finding in standing(findings):
        # Most claim nothing back: their savings need not be taken apart.
        reclaim = json.loads(finding["saving"]).get("reclaim") if '"reclaim"' in finding["saving"] else None
        if reclaim is not None:  # what was paid too much is not back because less is paid now
            summed.reclaimable[reclaim["currency"]] += reclaim["amount"]
        if not is_counted(finding):
            continue
        for currency, theoretical, addressable in by_currency(finding):
            summed.theoretical[currency] += theoretical
            summed.addressable[currency] += addressable
        if finding["saving_from"] and finding["addressable"]:
            summed.first = min(summed.first or "9999", finding["saving_from"])
    return summed


def reusable(findings: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Return the purchases that the questions would avoid, by currency, micro-units: no cash, and in no total."""
    found: dict[str, int] = defaultdict(int)
    for finding in counted(findings):
        for currency, amount in json.loads(finding["saving"]).get("reuse", {}).items():
            found[currency] += amount
    return found


def document(
    conn: sqlite3.Connection, as_of: str, rules: Collection[str], changes: Mapping[str, Sequence[int]]
) -> dict[str, Any]:
    """Return the document of `review --json`; amounts are decimal text, ids are text."""
    rates, currency = Rates(conn), settings.get(conn, "reporting_currency")
    findings = [row for row in review_store.standing(conn) if row["rule"] in rules]
    weighed = sorted(findings, key=lambda row: (-weight(row, rates, currency, as_of), row["rule"], row["id"]))
    return {
        "as_of": as_of,
        "findings": [_finding(row) for row in weighed],
        "totals": _totals(findings, rates, currency, as_of) | _realised(conn, currency),
        "waterfall": [_bar(bar) for bar in waterfall(findings, rates, currency, as_of)],
        "changes": {name: [str(number) for number in numbers] for name, numbers in changes.items()},
    }


def _bar(bar: Bar) -> dict[str, Any]:
    amounts = {"amount": amount_text(bar.amount), "by_currency": _by_currency(bar.by_currency)}
    return {"key": bar.key, "text": bar.text, **amounts, "level": bar.is_level}


def weight(row: Mapping[str, Any], rates: Rates, to: str, as_of: str) -> int:
    """Return what a question weighs in a list: its addressable saving in the reporting currency, else nothing."""
    if not row["addressable"] or not row["currency"]:
        return 0
    return rates.convert(row["addressable"], row["currency"], to, as_of) or 0


def _finding(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": str(row["id"]),
        "rule": row["rule"],
        "subject": {"kind": row["subject_kind"], "id": str(row["subject_id"]), "name": row["subject_name"]},
        "question": row["question"],
        "why": row["why"],
        "closes": row["closes"],
        "severity": row["severity"],
        "confidence": row["confidence"],
        "status": row["effective"],
        "decision": row["decision"],
        "leads_to": row["target"],
        "owner": row["owner"],
        "saving": _saving(row),
        "thresholds": json.loads(row["thresholds"]),
        "evidence": [_evidence(item) for item in json.loads(row["evidence"])],
    }


def _saving(row: Mapping[str, Any]) -> dict[str, Any] | None:
    stored = json.loads(row["saving"])
    if not stored:
        return None
    shown: dict[str, Any] = {}
    if row["currency"]:
        shown = {
            "theoretical": _text(row["theoretical"]),
            "addressable": _text(row["addressable"]),
            "currency": row["currency"],
            "from": row["saving_from"],
            "steps": _steps(stored.get("steps", ())),
            "bridge": {
                code: {name: amount_text(amount) for name, amount in bridge.items()}
                for code, bridge in stored["bridge"].items()
            },
        }
    if "reporting" in stored:
        sums = {name: _text(stored["reporting"][name]) for name in ("theoretical", "addressable")}
        shown["reporting"] = {**stored["reporting"], **sums}
    if "reuse" in stored:
        shown["reuse"] = _by_currency(stored["reuse"])
    if "unknown" in stored:
        shown |= {
            "theoretical": None,
            "addressable": None,
            "currency": None,
            "from": None,
            "unknown": stored["unknown"],
        }
    for name in ("reclaim", "at_stake"):
        if name in stored:
            shown[name] = {**_as_text(stored[name], "amount"), "steps": _steps(stored[name]["steps"])}
    if "range" in stored:
        between = stored["range"]
        shown["range"] = {**_as_text(between, "low", "high"), "steps": _steps(between["steps"])}
    return shown


def _as_text(money: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Return an amount or a range with its amounts as text, in the reporting currency too where they are there."""
    shown = {**money, **{name: _text(money[name]) for name in names}}
    if "reporting" in money:
        shown["reporting"] = _as_text(money["reporting"], *names)
    return shown


def _steps(steps: Iterable[Sequence[Any]]) -> list[dict[str, str | None]]:
    return [{"text": text, "amount": _text(amount), "currency": currency} for text, amount, currency in steps]


def range_text(saving: Mapping[str, Any]) -> str | None:
    """Return the range of a stored saving as "0.00 to 240.00 EUR"; None where it has none."""
    between = saving.get("range")
    if between is None:
        return None
    return f"{amount_text(between['low'])} to {amount_text(between['high'])} {between['currency']}"


def _text(micros: int | None) -> str | None:
    return None if micros is None else amount_text(micros)


def _evidence(item: Mapping[str, Any]) -> dict[str, Any]:
    shown = dict(item)
    if isinstance(shown.get("amount"), int):
        shown["amount"] = amount_text(shown["amount"])
    return shown


def standing_waterfall(conn: sqlite3.Connection, as_of: str) -> tuple[str, list[Bar], Sentence]:
    """Return the way from theoretical to addressable of the questions as they stand.

    With the reporting currency, and at which rates amounts are in it, empty where all are already.
    """
    currency, rates = settings.get(conn, "reporting_currency"), Rates(conn)
    bars = waterfall(review_store.standing(conn), rates, currency, as_of)
    return currency, bars, rates_said(bars[0].by_currency, rates, currency, as_of)


def rates_said(codes: Iterable[str], rates: Rates, to: str, as_of: str) -> Sentence:
    """Say at which rates a day's sums of some currencies are in the reporting one; empty where none is needed."""
    used = _rates(codes, rates, to, as_of)
    return converted({"currency": to, "rates": used}) if used else together()


def _rates(codes: Iterable[str], rates: Rates, to: str, as_of: str) -> list[dict[str, Any]]:
    found = {code: rates.find(code, to, as_of) for code in sorted(codes) if code != to}
    return [stored_rate(code, rate) for code, rate in found.items() if rate is not None]


def standing_totals(conn: sqlite3.Connection, as_of: str) -> dict[str, Any]:
    """Return the totals of the document of the questions as they stand, each amount once."""
    currency = settings.get(conn, "reporting_currency")
    return _totals(review_store.standing(conn), Rates(conn), currency, as_of) | _realised(conn, currency)


def _realised(conn: sqlite3.Connection, currency: str) -> dict[str, str]:
    """Return what decisions save in a year that bills verify: apart from what could still be saved."""
    return {"realised": amount_text(add_up(verifications.by_decision(conn).values(), currency).converted)}


def _totals(findings: Sequence[Mapping[str, Any]], rates: Rates, currency: str, as_of: str) -> dict[str, Any]:
    """Sum up in the reporting currency and by currency; what has no rate stands apart."""
    summed = totals(findings)
    waiting = sum(1 for row in findings if row["effective"] not in ("Closed", *DECIDED))
    shown: dict[str, Any] = {"open": waiting, "currency": currency}
    unconverted: dict[str, dict[str, str]] = {}
    for name in ("theoretical", "addressable"):
        amounts = getattr(summed, name)
        converted, apart = total(amounts, rates, currency, as_of)
        shown[name] = amount_text(converted)
        shown[f"{name}_by_currency"] = _by_currency(amounts)
        if apart:
            unconverted[name] = _by_currency(apart)
    shown["unconverted"] = unconverted
    shown["rates"] = _rates(summed.theoretical, rates, currency, as_of)
    shown["to_claim_back_by_currency"] = _by_currency(summed.reclaimable)
    return shown


def _by_currency(amounts: Mapping[str, int]) -> dict[str, str]:
    return {currency: amount_text(micros) for currency, micros in sorted(amounts.items())}
