"""What decisions saved: each outcome as one JSON document with bills and arithmetic, and the sums of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.catalog.money import amount_text, round_half_up
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.billed_periods import Window
from desktop_app.economics.rates import total
from desktop_app.economics.savings import price_text
from desktop_app.economics.verification import NOT, VERIFIED, Step, number_text
from desktop_app.review.arithmetic import converted, stored_rate
from desktop_app.review.document import reusable, totals
from desktop_app.review.facts import Facts
from desktop_app.review.model import money_text
from desktop_app.review.realised_sums import add_up
from desktop_app.review.verifying import Outcome, Part

Values = dict[str, Any]
STATES: Mapping[str, str] = {VERIFIED: "Verified", NOT: "Not verified"}
_LINES = 20  # lines of a bill that are kept with an outcome


def state_of(outcome: Outcome, as_of: str) -> str:
    """Return the state of the question: Decided, Effective from its day on, Verified or Not verified."""
    return STATES.get(outcome.state, "Effective" if outcome.effective <= as_of else "Decided")


def detail(outcome: Outcome, facts: Facts) -> Values:
    """Return an outcome as it is stored and shown; amounts are micro-units, ids text."""
    made = outcome.decision
    promised = json.loads(made["promise"])
    found: Values = {
        "decision": str(made["id"]), "finding": str(made["finding_id"]), "rule": made["rule"],
        "subject": made["subject_name"], "made": made["decision"], "quantity": made["quantity"], "into": made["target"],
        "why": made["why"],
        "decided_on": made["decided_on"], "decided_by": made["decided_by"], "effective_on": outcome.effective,
        "state": state_of(outcome, facts.as_of), "reason": outcome.state, "text": outcome.text,
        "promised": {key: promised[key] for key in ("monthly", "currency") if key in promised},
        "parts": [_part(part, facts.currency) for part in outcome.parts],
    }  # fmt: skip
    if outcome.realised is not None:
        found["monthly"] = {code: round_half_up(amount, code) for code, amount in outcome.realised.items()}
        found["annual"] = {code: round_half_up(12 * amount, code) for code, amount in outcome.realised.items()}
        found["reporting"] = _reporting(outcome, facts)
    return found


def _part(part: Part, reporting: str) -> Values:
    proof = part.proof
    currency = proof.currency or reporting
    shown: Values = {
        "kind": part.kind, "id": str(part.id), "name": part.name, "role": part.role, "state": proof.state,
        "text": proof.text, "due": proof.due, "currency": proof.currency,
        "steps": [[text, amount, currency] for text, amount in _rounded(proof.steps, currency)],
    }  # fmt: skip
    for name, window in (("before", proof.before), ("after", proof.after)):
        shown[name] = None if window is None else _window(window)
    return shown


def _rounded(steps: Sequence[Step], currency: str) -> list[tuple[str, int | None]]:
    """Round every line once; the line before the last takes up what rounding leaves, so that they add up."""
    lines = [(text, None if amount is None else round_half_up(amount, currency)) for text, amount in steps]
    if len(lines) > 2 and lines[-1][0] == "Realised a month":
        rest = (lines[-1][1] or 0) - sum(amount or 0 for _, amount in lines[:-1])
        text, amount = lines[-2]
        lines[-2] = (text, None if amount is None else amount + rest)
    return lines


def _window(window: Window) -> Values:
    return {
        "start": window.start, "end": window.end, "months": round(float(window.months), 2), "days": window.days,
        "currency": window.currency,
        "monthly": round_half_up(window.monthly, window.currency), "assumed": window.assumed,
        "seats": None if window.quantity is None else number_text(window.quantity),
        "unit": None if window.unit is None else price_text(window.unit),
        "lines": [
            {"id": str(one.line), "date": one.date, "start": one.start, "end": one.end, "invoice": one.invoice or None,
             "net": one.net, "quantity": None if one.quantity is None else number_text(one.quantity),
             "source": one.place or None}
            for one in window.charges[:_LINES]
        ],
    }  # fmt: skip


def _reporting(outcome: Outcome, facts: Facts) -> Values:
    """Return a year's saving in the reporting currency: before and after at one rate, that of the effective day."""
    whole, rates, apart = Fraction(0), [], {}
    for code, amount in sorted((outcome.realised or {}).items()):
        rate = facts.rates.find(code, facts.currency, outcome.effective) if code != facts.currency else None
        if code != facts.currency and rate is None:
            apart[code] = round_half_up(12 * amount, code)
            continue
        whole += 12 * amount * (rate.factor if rate is not None else 1)
        if rate is not None:
            rates.append(stored_rate(code, rate))
    annual = round_half_up(whole, facts.currency) if not apart else None
    return {"currency": facts.currency, "annual": annual, "rates": rates, "apart": apart}


def lines_of(found: Mapping[str, Any]) -> list[tuple[str, int | None, str]]:
    """Return the arithmetic of a stored outcome line by line: words, micro-units or None, currency."""
    lines: list[tuple[str, int | None, str]] = []
    several = len(found["parts"]) > 1
    for part in found["parts"]:
        if several:
            lines.append((say("{name}: {text}", name=part["name"], text=together(part["text"])), None, ""))
        lines += [(text, amount, currency if amount is not None else "") for text, amount, currency in part["steps"]]
    lines += [(say("Realised a year (× 12)"), amount, code) for code, amount in found.get("annual", {}).items()]
    reporting = found.get("reporting")
    if reporting is not None and reporting["rates"] and reporting["annual"] is not None:
        lines.append((converted(reporting), reporting["annual"], reporting["currency"]))
    return lines


@dataclass(frozen=True)
class Bill:
    """One line of the bills that an outcome rests on, in words."""

    id: int
    name: str  # "Before: invoice A-12"
    billed: str  # "40 seats, 800.00 USD"
    service: str
    date: str
    source: str  # file, sheet and row

    @property
    def text(self) -> str:
        """The line as one sentence."""
        place = f" ({self.source})" if self.source else ""
        return f"{self.name}, {self.service}, {self.billed}{place}"


def bills_of(found: Mapping[str, Any]) -> list[Bill]:
    """Return the bills of a stored outcome, with file and row."""
    bills = []
    for part in found["parts"]:
        for name in ("before", "after"):
            window = part[name]
            for one in window["lines"] if window is not None else ():
                service = (
                    one["start"]
                    if one["start"] == one["end"]
                    else say("{start} to {end}", start=one["start"], end=one["end"])
                )
                billed = money_text(one["net"], window["currency"])
                if one["quantity"]:
                    billed = say("{seats} {seats|seat|seats}, {amount}", seats=one["quantity"], amount=billed)
                number = (
                    say("invoice {number}", number=one["invoice"])
                    if one["invoice"]
                    else say("bill of {day}", day=one["date"])
                )
                title = say("Before: {bill}" if name == "before" else "After: {bill}", bill=number)
                bills.append(Bill(int(one["id"]), title, billed, service, one["date"], one["source"] or ""))
    return bills


def document(details: Sequence[Mapping[str, Any]], findings: Sequence[Mapping[str, Any]], facts: Facts) -> Values:
    """Return the document of `report realised --json`: amounts are decimal text.

    `findings` as `review_store.standing` gives them: what could still be saved stands beside what was.
    """
    sums, ahead = add_up(details, facts.currency), totals(findings)
    possible = {
        "theoretical": total(ahead.theoretical, facts.rates, facts.currency, facts.as_of)[0],
        "addressable": total(ahead.addressable, facts.rates, facts.currency, facts.as_of)[0],
    }
    return {
        "as_of": facts.as_of, "currency": facts.currency,
        "realised": amount_text(sums.converted), "realised_by_currency": _texts(sums.verified),
        "without_rate": _texts(sums.apart), "not_verified_by_currency": _texts(sums.not_verified),
        "apart_from_it": {**{key: amount_text(one) for key, one in possible.items()},
                          "reuse_by_currency": _texts(reusable(findings))},
        "counts": dict(sums.counts), "decisions": [_shown(one) for one in details],
    }  # fmt: skip


def _texts(amounts: Mapping[str, int]) -> dict[str, str]:
    return {code: amount_text(amount) for code, amount in sorted(amounts.items())}


def _text(micros: int | None) -> str | None:
    return None if micros is None else amount_text(micros)


def _shown(found: Mapping[str, Any]) -> Values:
    """Return a stored outcome with its amounts as decimal text."""
    shown = dict(found)
    promised = found["promised"]
    shown["promised"] = {**promised, "monthly": amount_text(promised["monthly"])} if "monthly" in promised else {}
    for name in ("monthly", "annual"):
        if name in found:
            shown[name] = _texts(found[name])
    if "reporting" in found:
        reporting = found["reporting"]
        shown["reporting"] = {**reporting, "annual": _text(reporting["annual"]), "apart": _texts(reporting["apart"])}
    shown["parts"] = [_shown_part(part) for part in found["parts"]]
    return shown


def _shown_part(part: Mapping[str, Any]) -> Values:
    shown = dict(part)
    shown["steps"] = [{"text": text, "amount": _text(amount), "currency": code} for text, amount, code in part["steps"]]
    for name in ("before", "after"):
        window = part[name]
        if window is not None:
            lines = [{**one, "net": amount_text(one["net"])} for one in window["lines"]]
            shown[name] = {**window, "monthly": amount_text(window["monthly"]), "lines": lines}
    return shown
