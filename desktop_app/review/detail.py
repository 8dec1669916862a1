"""One finding in full, as the window shows it and the workbook prints it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog import findings as store
from desktop_app.catalog.errors import NoSuchRecord
from desktop_app.catalog.money import amount_text
from desktop_app.review.facts import Facts
from desktop_app.review.registry import RULES

_WORDS = {"NO_ACTIVITY_IN_RETENTION": "none in the days kept", "NEVER": "never", "UNKNOWN": "unknown"}


@dataclass(frozen=True)
class EvidenceRow:
    """One row of evidence as texts: `source` names file and row."""

    person: str
    team: str
    last_active: str
    source: str


@dataclass(frozen=True)
class FindingDetail:
    """Everything about one finding. `steps` end with the result; texts and amounts are ready to show."""

    id: int
    rule: str
    question: str
    why: str
    chips: tuple[tuple[str, str], ...]  # (text, state)
    evidence: tuple[EvidenceRow, ...]
    steps: tuple[tuple[str, str], ...]
    contract: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str], ...]
    status: str
    owner: str | None
    subject_kind: str
    subject_id: int


def finding_detail(conn: sqlite3.Connection, finding: int) -> FindingDetail:
    """Return one finding in full. Raises NoSuchRecord when it is gone."""
    row = store.one(conn, finding, "9999-12-31")
    if row is None:
        raise NoSuchRecord(f"There is no finding {finding} any more.")
    saving = json.loads(row["saving"])
    evidence = tuple(_evidence(item) for item in json.loads(row["evidence"]))
    return FindingDetail(
        id=row["id"],
        rule=row["rule"],
        question=row["question"],
        why=row["why"],
        chips=_chips(row),
        evidence=evidence,
        steps=_steps(saving),
        contract=_contract(conn, row),
        history=_history(conn, row),
        status=row["effective"],
        owner=row["owner"],
        subject_kind=row["subject_kind"],
        subject_id=row["subject_id"],
    )


def rule_title(rule: str) -> str:
    """Return a rule's title by its id."""
    return next((item.title for item in RULES if item.id == rule), rule)


def _chips(row: sqlite3.Row) -> tuple[tuple[str, str], ...]:
    chips = [(rule_title(row["rule"]), "bad" if row["severity"] == "high" else "warn")]
    if row["owner"] is None and row["subject_kind"] in ("subscription", "tool", "person_tool"):
        chips.append(("Owner missing", "bad"))
    chips.append((f"Confidence {row['confidence']}", "neutral"))
    chips.append((f"{row['rule']}, asked since {row['first_seen']}", "neutral"))
    return tuple(chips)


def _evidence(item: Mapping[str, Any]) -> EvidenceRow:
    when = item.get("last_active") or _WORDS.get(str(item.get("evidence")), "")
    if "amount" in item:
        when = f"{when}, {amount_text(item['amount'])} {item.get('currency', '')}".strip(", ")
    source = ", ".join(part for part in (item.get("file"), f"row {item['row']}" if item.get("row") else None) if part)
    if not when and item.get("evidence"):
        when = ""
    told = str(item.get("evidence") or "")
    if told and told not in _WORDS and not told.isupper():
        source = f"{told} ({source})" if source else told
    team = str(item.get("team") or item.get("tool") or "")
    return EvidenceRow(str(item.get("person") or ""), team, when, source or "typed in")


def _steps(saving: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    steps = [(str(text), str(amount)) for text, amount in saving.get("steps", ())]
    for name, text in (("reclaim", "Could be claimed back"), ("at_stake", "At stake")):
        if name in saving:
            money = saving[name]
            steps.append((f"{text}: {money['text']}", f"{money['amount']} {money['currency']}"))
    return tuple(steps)


def _contract(conn: sqlite3.Connection, row: sqlite3.Row) -> tuple[tuple[str, str], ...]:
    """Return the contract's lever: term, notice, minimum, price."""
    if row["subject_kind"] != "subscription":
        return ()
    facts = next((item for item in Facts(conn, row["as_of"]).subscriptions if item.id == row["subject_id"]), None)
    if facts is None:
        return ()
    contract = facts.contract
    lines: list[tuple[str, str]] = []
    if contract.term_end is None:
        lines.append(("Term", "rolling, no end is set"))
    else:
        renews = {True: ", renews itself", False: ", does not renew itself", None: ""}[contract.auto_renew]
        lines.append(
            ("Term", f"{facts.term['start_date'] or '…'} to {contract.term_end}{renews}" if facts.term else "")
        )
        assumed = " (assumed)" if contract.notice_assumed else ""
        lines.append(("Notice", f"{contract.notice_days} days{assumed}: by {contract.notice_by}"))
    if contract.minimum:
        lines.append(("Minimum", f"{contract.minimum} seats"))
    if contract.lines and contract.currency:
        prices = ", ".join(
            f"{line.quantity} × {float(line.monthly):,.2f} {contract.currency} a month" for line in contract.lines
        )
        lines.append(("Price", prices))
    return tuple(lines)


def _history(conn: sqlite3.Connection, row: sqlite3.Row) -> tuple[tuple[str, str], ...]:
    entries = []
    for decision in store.history(conn, row["id"]):
        told = str(decision["decision"]).replace("_", " ").capitalize()
        if decision["quantity"] is not None:
            told += f" to {decision['quantity']}"
        if decision["until"]:
            told += f" until {decision['until']}"
        if decision["new_owner"]:
            told += f", new owner {decision['new_owner']}"
        if decision["why"]:
            told += f": {decision['why']}"
        if row["overruled"] is not None and decision["id"] <= row["overruled"]:
            told += " (asked again since)"
        entries.append((f"{decision['decided_on']}, {decision['decided_by']}", told))
    entries.append((row["first_seen"], "First asked"))
    return tuple(entries)
