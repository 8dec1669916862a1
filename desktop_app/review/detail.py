"""One question in full, for the window: why, evidence, the saving step by step, the contract's lever, the history."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog import review_store, verifications
from desktop_app.catalog.errors import NoSuchRecord
from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import retold, say, together
from desktop_app.economics.contract import Contract
from desktop_app.economics.savings import price_text
from desktop_app.review import realised
from desktop_app.review.answer_words import answer_words
from desktop_app.review.arithmetic import arithmetic_lines
from desktop_app.review.contradictions import against
from desktop_app.review.decision_targets import NEEDS, Targets
from desktop_app.review.evidence_tables import EvidenceTable, evidence_tables
from desktop_app.review.facts import Facts
from desktop_app.review.model import EVIDENCE_SAID
from desktop_app.review.registry import RULES

_SEVERITY = {"high": "bad", "medium": "warn", "low": "neutral", "info": "neutral"}
_STATE = {
    "Open": "warn", "Decided": "good", "Verified": "good", "Not verified": "bad", "Closed": "neutral",
    "Data needed": "warn",
}  # fmt: skip
_ANSWERS = {rule.id: rule.answer for rule in RULES}


@dataclass(frozen=True)
class OutcomeDetail:
    """What came of one decision: in words, line by line, and the bills that show it."""

    decision: str
    state: str
    text: str
    steps: tuple[tuple[str, str], ...]
    bills: tuple[realised.Bill, ...]


@dataclass(frozen=True)
class FindingDetail:
    """Everything the window shows of a question; amounts are text."""

    id: int
    question: str
    why: str
    owner: str | None
    chips: tuple[tuple[str, str], ...]
    evidence: tuple[EvidenceTable, ...]
    steps: tuple[tuple[str, str], ...]
    contract: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str], ...]
    closes: str
    subject_kind: str = ""
    subject_id: int = 0
    contradictions: tuple[tuple[str, int], ...] = ()  # in words, and the other question's id
    outcomes: tuple[OutcomeDetail, ...] = ()
    answer: str = ""  # the decision that the saving is reckoned for; "" where there is none


def finding_detail(conn: sqlite3.Connection, number: int) -> FindingDetail:
    """Return a question in full. Raises NoSuchRecord when there is none of that id."""
    row = review_store.finding(conn, number)
    if row is None:
        raise NoSuchRecord(f"There is no question {number}.")
    chips = (
        (row["effective"], _STATE.get(row["effective"], "accent")),
        (f"{row['severity']} severity", _SEVERITY.get(row["severity"], "neutral")),
        (f"{row['confidence']} confidence", "neutral"),
        (f"as of {row['as_of']}", "neutral"),
    )
    evidence = evidence_tables(_retold(item, row["told"]) for item in json.loads(row["evidence"]))
    return FindingDetail(
        number, row["question"], row["why"], row["owner"], chips, evidence, _steps(row), _contract(conn, row),
        _history(conn, row), row["closes"], row["subject_kind"], int(row["subject_id"]),
        tuple((one.text, one.other(number)) for one in against(conn, [number])),
        tuple(_outcome(found) for found in verifications.of_finding(conn, number)),
        _answer(conn, row),
    )  # fmt: skip


def _answer(conn: sqlite3.Connection, row: Mapping[str, Any]) -> str:
    """Return the decision that the saving is reckoned for, "" where there is none or nothing it could lead to."""
    answer = _ANSWERS.get(row["rule"], "") if row["addressable"] else ""
    return answer if answer not in NEEDS or Targets(conn).offered(row, answer) else ""


def _retold(item: Mapping[str, Any], told: str) -> Mapping[str, Any]:
    """Return a row of evidence whose sentences know what they are made of."""
    return {**item, **{name: retold(item[name], told) for name in EVIDENCE_SAID if isinstance(item.get(name), str)}}


def _outcome(found: Mapping[str, Any]) -> OutcomeDetail:
    return OutcomeDetail(
        say(
            "{answer}, decided {day}, effective on {effective}",
            answer=together(answer_words(found["made"], found["quantity"], found["into"])), day=found["decided_on"],
            effective=found["effective_on"],
        ),
        found["state"],
        found["text"],
        tuple((text, f"{amount_text(micros)} {code}" if micros is not None else "")
              for text, micros, code in realised.lines_of(found)),
        tuple(realised.bills_of(found)),
    )  # fmt: skip


def _steps(row: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (text, f"{amount_text(amount)} {currency}".strip() if amount is not None else "")
        for text, amount, currency in arithmetic_lines(json.loads(row["saving"]), row["told"])
    )


def _contract(conn: sqlite3.Connection, row: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    if row["subject_kind"] != "subscription":
        return ()
    facts = Facts(conn, row["as_of"]).subscription(row["subject_id"])
    if facts is None:
        return ()
    contract = facts.contract
    method = facts.term["notice_method"] if facts.term is not None else None
    lines = [("Price", _prices(contract)), ("Term", _term(contract))]
    term = contract.term
    if term is not None:
        assumed = ", assumed" if term.notice_assumed else ""
        lines.append(("Notice by", f"{term.notice_by} ({term.notice_days} days{assumed})"))
        lines.append(("Fewer seats inside the term", "allowed" if term.true_down else "not on record as allowed"))
    if contract.signed is not None:
        lines.append(("Signed further", f"until {contract.signed.end}"))
    if contract.minimum:
        lines.append(("Minimum", f"{contract.minimum} seats"))
    if method:
        lines.append(("How", str(method)))
    return tuple(lines)


def _prices(contract: Contract) -> str:
    if not contract.lines:
        return "not on record"
    return ", ".join(
        ("" if line.quantity is None else f"{line.quantity} × ")
        + f"{price_text(line.monthly)} {contract.currency or ''} a month"
        for line in contract.lines
    )


def _term(contract: Contract) -> str:
    term = contract.term
    if term is None:
        return "no fixed end"
    renews = {True: "renews itself", False: "ends by itself", None: "renewal not on record"}[term.auto_renew]
    return f"{term.start or 'start not on record'} to {term.end}, {renews}"


def _history(conn: sqlite3.Connection, row: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    entries, again = [], row["asked_again_on"]
    for made in review_store.decisions(conn, row["id"]):
        text = together(answer_words(made["decision"], made["quantity"], made["target"]))
        if made["new_owner"]:
            text = say("{one}, {other}", one=text, other=made["new_owner"])
        if made["until"]:
            text = say("{answer}, until {day}", answer=text, day=made["until"])
        if made["effective_on"]:
            text = say("{answer}, effective on {day}", answer=text, day=made["effective_on"])
        if made["why"]:
            text = say("{answer}: {why}", answer=text, why=made["why"])
        if made["id"] <= (row["overruled"] or 0):
            text = say("{answer} (no longer holds)", answer=text)
            if again is not None:  # it was outgrown before what was decided since
                entries.append((again, "Asked again"))
                again = None
        entries.append((made["decided_on"], say("{answer}, by {who}", answer=text, who=made["decided_by"])))
    if row["closed_on"]:
        entries.insert(0, (row["closed_on"], "Closed: the data no longer ask it"))
    if again is not None:  # the data had ended it, without a decision that would have stopped to hold
        entries.append((again, "Asked again"))
    entries.append((row["first_seen"], "First asked"))
    return tuple(entries)
