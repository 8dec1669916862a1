"""Running the rules: check, count every saving once, store what changed, report it."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import findings as store
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import amount_text
from desktop_app.economics import savings
from desktop_app.economics.rates import Rates, total
from desktop_app.economics.savings import Saving
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding
from desktop_app.review.registry import RULES

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.catalog.catalog import Catalog

UNANSWERED = ("Open", "Data needed", "Asked", "Snoozed")


@dataclass(frozen=True)
class RunResult:
    """What a run found and what changed since the last one."""

    as_of: str
    findings: tuple[Mapping[str, Any], ...]  # as in the JSON document
    totals: Mapping[str, Any]
    changes: Mapping[str, Sequence[str]]  # new, changed, resolved, reopened: ids of findings

    def document(self) -> dict[str, Any]:
        """Return the document of `seatbook review --json`."""
        return {
            "as_of": self.as_of,
            "findings": list(self.findings),
            "totals": dict(self.totals),
            "changes": {name: len(ids) for name, ids in self.changes.items()},
        }


def check(
    conn: sqlite3.Connection, as_of: str, rules: Sequence[str] | None = None
) -> list[tuple[Finding, dict[str, Any]]]:
    """Return every finding with its saving, nothing stored. Savings are always counted over all rules."""
    facts = Facts(conn, as_of)
    found = [finding for rule in RULES for finding in rule.check(facts, as_of)]
    claims = [claim for finding in found for claim in finding.claims]
    served = savings.serve(claims, facts.contracts, as_of)
    wanted = {rule.upper() for rule in rules} if rules else None
    return [(finding, _saving(finding, served, facts)) for finding in found if wanted is None or finding.rule in wanted]


def run(catalog: Catalog, as_of: str, rules: Sequence[str] | None = None) -> RunResult:
    """Run all rules, or the named ones, as of a day (ISO); store findings and return what they are and what changed.

    Raises CatalogError for an unknown rule. The same catalog, day and settings give the same findings.
    """
    unknown = {rule.upper() for rule in rules or ()} - {rule.id for rule in RULES}
    if unknown:
        raise CatalogError(
            f"There is no rule {', '.join(sorted(unknown))}; there are: {', '.join(r.id for r in RULES)}."
        )
    conn = catalog.writer
    found = check(conn, as_of, rules)
    before = {(row["rule"], row["subject_key"]): row for row in store.stored(conn, as_of)}
    ran = {rule.upper() for rule in rules} if rules else {rule.id for rule in RULES}
    plan = _Plan(as_of, before, ran)
    for finding, saving in found:
        plan.see(finding, saving)
    plan.close_the_rest()
    if plan.inserts or plan.updates:
        with catalog.operation(f"Review as of {as_of}", kind="review"):
            store.save(catalog, plan.inserts, plan.updates)
    return _result(conn, as_of, plan, rules)


class _Plan:
    """What a run writes: new findings, changed ones, closed ones, and decisions that no longer hold."""

    def __init__(self, as_of: str, before: Mapping[tuple[str, str], sqlite3.Row], ran: Iterable[str]) -> None:
        self.as_of = as_of
        self.before = before
        self.ran = set(ran)
        self.seen: set[tuple[str, str]] = set()
        self.inserts: list[dict[str, Any]] = []
        self.updates: list[dict[str, Any]] = []
        self.changed: dict[str, list[tuple[str, str]]] = {
            name: [] for name in ("new", "changed", "resolved", "reopened")
        }

    def see(self, finding: Finding, saving: Mapping[str, Any]) -> None:
        """Note a finding of this run."""
        key = (finding.rule, finding.subject.key)
        self.seen.add(key)
        row = self.before.get(key)
        values = _columns(finding, saving, self.as_of)
        if row is None:
            self.changed["new"].append(key)
            self.inserts.append({**values, "first_seen": self.as_of})
            return
        update = {name: value for name, value in values.items() if row[name] != value}
        reopened = row["status"] == "Closed"
        if reopened:
            update["closed_on"] = None
        if self._outgrown(row, finding):
            update["overruled"] = row["decision_id"]
            reopened = True
        told = set(update) - {"as_of", "last_seen", "evidence", "saving", "thresholds"}
        if reopened:
            self.changed["reopened"].append(key)
        elif told:
            self.changed["changed"].append(key)
        if update:
            self.updates.append({"id": row["id"], **update})

    def _outgrown(self, row: sqlite3.Row, finding: Finding) -> bool:
        """Tell whether the decision that holds no longer does: its day has passed, or there is new evidence."""
        if row["decision_id"] is None or row["decision_decision"] == "ask_owner":
            return False
        if row["decision_until"] and row["decision_until"] < self.as_of:
            return True
        if row["decision_decision"] not in ("keep", "snooze"):
            return False
        covered = set(json.loads(row["decision_covers"]))
        fresh = {str(item["key"]) for item in finding.evidence} - covered
        return row["decision_decision"] == "keep" and bool(fresh)

    def close_the_rest(self) -> None:
        """Close what the rules that ran no longer find."""
        for key, row in self.before.items():
            if key[0] in self.ran and key not in self.seen and row["status"] != "Closed":
                self.changed["resolved"].append(key)
                self.updates.append({"id": row["id"], "status": "Closed", "closed_on": self.as_of, "as_of": self.as_of})


def _columns(finding: Finding, saving: Mapping[str, Any], as_of: str) -> dict[str, Any]:
    evidence = [{name: value for name, value in item.items() if value is not None} for item in finding.evidence]
    keys = sorted(str(item["key"]) for item in evidence)
    return {
        "rule": finding.rule,
        "subject_kind": finding.subject.kind,
        "subject_id": finding.subject.id,
        "subject_key": finding.subject.key,
        "subject_name": finding.subject.name,
        "question": finding.question,
        "why": finding.why,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "status": finding.status,
        "last_seen": as_of,
        "as_of": as_of,
        "thresholds": json.dumps(dict(finding.thresholds), sort_keys=True),
        "evidence": json.dumps(evidence, ensure_ascii=False, sort_keys=True),
        "evidence_hash": hashlib.sha256("\n".join(keys).encode()).hexdigest()[:16],
        "saving": json.dumps(saving, ensure_ascii=False, sort_keys=True),
        "theoretical": saving.get("theoretical_micros"),
        "addressable": saving.get("addressable_micros"),
        "currency": saving.get("currency"),
        "saving_from": saving.get("from"),
        "valid_until": finding.valid_until,
    }


def _saving(finding: Finding, served: Mapping[tuple[str, int], Saving], facts: Facts) -> dict[str, Any]:
    """Return a finding's saving as it is stored; several currencies are brought to the reporting one where rates allow."""
    parts = [served[key] for claim in finding.claims if (key := (claim.finding, claim.subscription_id)) in served]
    document: dict[str, Any] = {}
    if finding.reclaim is not None:
        document["reclaim"] = {"amount": amount_text(finding.reclaim.amount), "currency": finding.reclaim.currency,
                               "text": finding.reclaim.text}  # fmt: skip
    if finding.at_stake is not None:
        document["at_stake"] = {"amount": amount_text(finding.at_stake.amount), "currency": finding.at_stake.currency,
                                "text": finding.at_stake.text}  # fmt: skip
    if not parts:
        return document
    currencies = {part.currency for part in parts}
    to = currencies.pop() if len(currencies) == 1 else facts.currency
    theoretical, addressable, steps, apart = 0, 0, [], []
    for part in parts:
        rate = facts.rates.find(part.currency, to, facts.as_of) if part.currency != to else None
        if part.currency != to and rate is None:
            apart.append({"currency": part.currency, "addressable": amount_text(part.addressable)})
            continue
        theoretical += facts.rates.convert(part.theoretical, part.currency, to, facts.as_of) or 0
        addressable += facts.rates.convert(part.addressable, part.currency, to, facts.as_of) or 0
        for text, amount in part.steps:
            shown = f"{amount_text(amount)} {part.currency}" if amount is not None else ""
            steps.append([text, shown])
        if rate is not None:
            steps.append([f"Converted at {rate.text} of {rate.date} ({rate.source})", ""])
    if len(parts) > 1:
        steps.append(["Together, addressable in the next 12 months", f"{amount_text(addressable)} {to}"])
    return {
        **document,
        "theoretical": amount_text(theoretical),
        "addressable": amount_text(addressable),
        "theoretical_micros": theoretical,
        "addressable_micros": addressable,
        "currency": to,
        "from": min(part.effective for part in parts),
        "steps": steps,
        **({"unconverted": apart} if apart else {}),
    }


def _result(conn: sqlite3.Connection, as_of: str, plan: _Plan, rules: Sequence[str] | None) -> RunResult:
    rows = [row for row in store.stored(conn, as_of) if rules is None or row["rule"] in plan.ran]
    ids = {(row["rule"], row["subject_key"]): str(row["id"]) for row in rows}
    changes = {name: [ids[key] for key in keys if key in ids] for name, keys in plan.changed.items()}
    shown = [row for row in rows if (row["rule"], row["subject_key"]) in plan.seen]
    shown.sort(key=lambda row: (-(row["addressable"] or 0), row["rule"], row["subject_key"]))
    return RunResult(as_of, tuple(_document(row) for row in shown), totals_of(conn, shown, as_of), changes)


def _document(row: sqlite3.Row) -> dict[str, Any]:
    saving = json.loads(row["saving"])
    public = {name: saving.get(name) for name in ("theoretical", "addressable", "currency", "from")}
    if row["rule"] == "R28":
        public |= {"theoretical": "0.00", "addressable": "0.00"}
    extra = {name: saving[name] for name in ("steps", "reclaim", "at_stake", "unconverted") if name in saving}
    return {
        "id": str(row["id"]),
        "rule": row["rule"],
        "subject": {"kind": row["subject_kind"], "id": str(row["subject_id"]), "name": row["subject_name"]},
        "question": row["question"],
        "why": row["why"],
        "severity": row["severity"],
        "confidence": row["confidence"],
        "status": row["effective"],
        "owner": row["owner"],
        "first_seen": row["first_seen"],
        "thresholds": json.loads(row["thresholds"]),
        "saving": {**public, **extra},
        "evidence": json.loads(row["evidence"]),
    }


def totals_of(conn: sqlite3.Connection, rows: Iterable[sqlite3.Row], as_of: str) -> dict[str, Any]:
    """Return the sums over findings that are not decided, each amount once: by currency and in the reporting currency."""
    from desktop_app.economics.spend import reporting_currency

    sums: dict[str, dict[str, int]] = {"theoretical": defaultdict(int), "addressable": defaultdict(int)}
    reclaim: dict[str, int] = defaultdict(int)
    open_ones = 0
    for row in rows:
        if row["effective"] not in UNANSWERED:
            continue
        open_ones += 1
        if row["currency"]:
            sums["theoretical"][row["currency"]] += row["theoretical"] or 0
            sums["addressable"][row["currency"]] += row["addressable"] or 0
        claimed = json.loads(row["saving"]).get("reclaim")
        if claimed:
            from decimal import Decimal

            from desktop_app.catalog.money import to_micros

            reclaim[claimed["currency"]] += to_micros(Decimal(claimed["amount"]))
    to, rates = reporting_currency(conn), Rates(conn)
    document: dict[str, Any] = {"open": open_ones, "currency": to}
    for name, amounts in sums.items():
        summed, apart = total(amounts, rates, to, as_of)
        document[name] = amount_text(summed)
        document[f"{name}_by_currency"] = {code: amount_text(micros) for code, micros in sorted(amounts.items())}
        document["unconverted"] = {code: amount_text(micros) for code, micros in sorted(apart.items())}
    document["reclaim_by_currency"] = {code: amount_text(micros) for code, micros in sorted(reclaim.items())}
    return document
