"""Run the rules and store what they ask: what is new, changed, resolved and asked again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import review_store, text_parts, verifications
from desktop_app.catalog.errors import CatalogLocked
from desktop_app.catalog.sentences import told
from desktop_app.catalog.storage_trouble import locked_sentence
from desktop_app.collecting import no_collector
from desktop_app.economics.spend_summary import bring_up_to_date
from desktop_app.review import giving_up
from desktop_app.review.arithmetic import saving_columns
from desktop_app.review.document import document
from desktop_app.review.explained import closes
from desktop_app.review.facts import Facts
from desktop_app.review.model import EVIDENCE_SAID, Evidence, Finding
from desktop_app.review.realised import bills_of, detail
from desktop_app.review.registry import RULES
from desktop_app.review.reuse import UntoldError, forget, looking
from desktop_app.review.verifying import outcomes
from desktop_app.review.waterfall import NOT_SAVED

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

Values = dict[str, Any]
_REPORTED = ("question", "severity", "status", "evidence_hash", "theoretical", "currency")
"""What counts as a change; an addressable amount shrinks with every day."""

_HOLDING = ("keep", "grow", "snooze")
"""Decisions that a day or new evidence ends; others end when the question is closed."""

_TRIES = 5


class _Overtaken(Exception):  # noqa: N818 - it names what happened
    """Another program changed the catalog while the rules looked at it: what they found may be answered already."""


@dataclass(frozen=True)
class RunResult:
    """What a run found; ids of findings by what became of them."""

    as_of: str
    new: tuple[int, ...]
    changed: tuple[int, ...]
    resolved: tuple[int, ...]
    reopened: tuple[int, ...]
    trouble: str  # what took longer than it should and why, in a sentence; empty where nothing did
    _tell: Callable[[], dict[str, Any]]

    def document(self) -> dict[str, Any]:
        """Return the JSON document of `seatbook review --json`; asked for first while the catalog is still open."""
        return {**self._told, **({"trouble": self.trouble} if self.trouble else {})}

    @cached_property
    def _told(self) -> Mapping[str, Any]:
        return self._tell()


@no_collector()
def run(catalog: Catalog, as_of: str, rules: Collection[str] | None = None, *, anew: bool = False) -> RunResult:
    """Run the rules (ids; all when None) at an ISO date, store the findings and report what changed.

    Savings are worked out over all rules, so that each amount counts once whichever rules are shown. The same catalog,
    date and settings give the same findings; a second run then writes nothing. What nothing since the last run of the
    same day reached is not looked at again, unless `anew` asks for it. Raises CatalogError for an unknown rule.
    """
    chosen = _chosen(rules)
    for _ in range(_TRIES):
        try:
            return _run(catalog, as_of, rules, chosen, anew)
        except _Overtaken:
            continue
        except UntoldError:
            anew = True
    raise CatalogLocked(locked_sentence(catalog.path))


def _run(catalog: Catalog, as_of: str, rules: Collection[str] | None, chosen: set[str], anew: bool) -> RunResult:
    bring_up_to_date(catalog)
    text_parts.bring_up_to_date(catalog)
    giving_up.bring_up_to_date(catalog, as_of)
    revision = catalog.revision
    by_rule = {rule.id: {"rule_version": rule.version, "closes": closes(rule)} for rule in RULES}
    with looking(catalog, as_of, RULES, anew=anew or rules is not None) as look:
        outcome = _Outcome(catalog, as_of, look.known)
        served = look.serve(outcome.decision)
        for one in look.found:
            if one.rule in chosen:
                saving = saving_columns(one, served[one.identity], look.facts_of(one))
                vendor = {"vendor_id": look.places.vendor(one)}
                outcome.take(one, {**by_rule[one.rule], **_values(one, as_of), **vendor, **saving})
    outcome.close_others(chosen, look.known)
    outcome.write(_verified(Facts(catalog.writer, as_of)), revision, look.trouble)
    with catalog.upkeep():
        if rules is None:
            look.store(served, outcome.ids, RULES, revision)
        else:
            forget(catalog.writer)
    changes = {name: tuple(getattr(outcome, name)) for name in ("new", "changed", "resolved", "reopened")}
    return RunResult(
        as_of, **changes, trouble=look.trouble, _tell=lambda: document(catalog.writer, as_of, chosen, changes)
    )


def _verified(facts: Facts) -> dict[int, verifications.Found]:
    """Return what the bills say of the decisions, as it is stored."""
    found = {}
    for one in outcomes(facts):
        shown = detail(one, facts)
        text = json.dumps(shown, ensure_ascii=False, sort_keys=True)
        lines = json.dumps([bill.id for bill in bills_of(shown)])
        said = [words for part in one.parts for words in (part.proof.text, *(step for step, _ in part.proof.steps))]
        found[int(one.decision["id"])] = (
            int(one.decision["finding_id"]), str(shown["state"]), lines, text, told({"came": one.text}, said)
        )  # fmt: skip
    return found


def _chosen(rules: Collection[str] | None) -> set[str]:
    from desktop_app.catalog.errors import CatalogError

    known = {rule.id for rule in RULES}
    chosen = known if rules is None else {rule.upper() for rule in rules}
    if not chosen <= known:
        unknown = ", ".join(sorted(chosen - known))
        raise CatalogError(f"There is no rule {unknown}; there are: {', '.join(sorted(known))}.")
    return chosen


def _values(finding: Finding, as_of: str) -> Values:
    keys = sorted({str(row["key"]) for row in finding.evidence})
    return {
        "rule": finding.rule,
        "subject_kind": finding.subject.kind,
        "subject_id": finding.subject.id,
        "subject_key": finding.subject.key,
        "subject_name": finding.subject.name,
        "question": str(finding.question),
        "why": str(finding.why),
        "severity": finding.severity,
        "confidence": finding.confidence,
        "status": finding.status,
        "as_of": as_of,
        "thresholds": json.dumps(dict(finding.thresholds), sort_keys=True),
        "evidence": json.dumps(list(finding.evidence), ensure_ascii=False),
        "evidence_hash": hashlib.sha256("\n".join(keys).encode()).hexdigest()[:32],
        "valid_until": finding.valid_until,
        **({"closes": str(finding.closes)} if finding.closes else {}),
        "told": told(
            {"question": finding.question, "why": finding.why, "closes": finding.closes or ""}, _besides(finding)
        ),
    }


def _besides(finding: Finding) -> Iterator[object]:
    """Yield what a finding says besides: in its evidence, and in the arithmetic that is its own."""
    for row in finding.evidence:
        yield from (row.get(name) for name in EVIDENCE_SAID)
    for part in (finding.at_stake, finding.reclaim, finding.range):
        if part is not None:
            yield part.text
    for money in (finding.at_stake, finding.reclaim, finding.range):
        if money is not None:
            yield from (text for text, _ in money.steps)


def outgrown(covers: str, evidence: Iterable[Evidence]) -> bool:
    """Tell whether evidence goes beyond what a decision saw: a key it did not know, or a higher level."""
    seen = set(json.loads(covers or "[]"))
    levels = [int(key.removeprefix("level:")) for key in seen if key.startswith("level:")]
    for row in evidence:
        key = str(row["key"])
        if key.startswith("level:") and levels:
            if int(key.removeprefix("level:")) > max(levels):
                return True
        elif key not in seen:
            return True
    return False


class _Outcome:
    """Compares findings with the stored ones and writes the difference."""

    def __init__(self, catalog: Catalog, as_of: str, known: Mapping[tuple[str, str], Values]) -> None:
        self._catalog, self._as_of, self._known = catalog, as_of, known
        self._seen: set[tuple[str, str]] = set()
        self._fresh: list[Values] = []
        self._updated: list[Values] = []
        self.ids: dict[str, int] = {}  # of what was found, by its identity
        self.new: list[int] = []
        self.changed: list[int] = []
        self.resolved: list[int] = []
        self.reopened: list[int] = []

    def take(self, finding: Finding, values: Values) -> None:
        """Take one finding of this run, with its values as they are stored."""
        key = (finding.rule, finding.subject.key)
        if key in self._seen:
            return
        self._seen.add(key)
        old = self._known.get(key)
        if old is None:
            number = self._catalog.ids.next()
            self.new.append(number)
            self.ids[finding.identity] = number
            dates: Values = {
                "first_seen": self._as_of, "last_seen": self._as_of, "closed_on": None, "overruled": None,
                "asked_again_on": None,
            }  # fmt: skip
            self._fresh.append({**values, **dates, "id": number})
            return
        self.ids[finding.identity] = old["id"]
        overruled, again = self._asked_again(old, finding)
        if old["decision_id"] and old["decision_id"] > (overruled or 0) and self._falls(old, finding):
            overruled, again = old["decision_id"], self._as_of
            self.reopened.append(old["id"])
        elif self._is_closed(old):
            again = again if old["closed_on"] == self._as_of else self._as_of  # it was not gone for a day
            if self.decision(finding) not in NOT_SAVED:
                self.reopened.append(old["id"])
        elif any(old[name] != values[name] for name in _REPORTED):
            self.changed.append(old["id"])
        dates = {
            "first_seen": old["first_seen"], "last_seen": self._as_of, "closed_on": None, "overruled": overruled,
            "asked_again_on": again,
        }  # fmt: skip
        self._update(old, {**values, **dates, "id": old["id"]})

    def decision(self, finding: Finding) -> str | None:
        """Return the answer to a finding that still stands, None where there is none."""
        old = self._known.get((finding.rule, finding.subject.key))
        if old is None or not old["decision_id"]:
            return None
        if old["decision_id"] <= (self._asked_again(old, finding)[0] or 0):
            return None
        return None if self._falls(old, finding) else str(old["decision"])

    def _falls(self, old: Values, finding: Finding) -> bool:
        """Tell whether a decision no longer holds.

        What is kept is so up to the last day named, while it shows no evidence that was not there; what is asleep wakes
        on its day.
        """
        decision, until = old["decision"], old["until"]
        if decision == "snooze":
            return bool(until and until <= self._as_of)
        if decision in ("keep", "grow"):
            return bool(until and until < self._as_of) or outgrown(old["covers"], finding.evidence)
        return self._is_closed(old)  # it was done, and is asked again

    def _asked_again(self, old: Values, finding: Finding) -> tuple[int | None, str | None]:
        """Return the decision that holds no more, and the day on which it was asked again.

        Nothing where a run that looked ahead of this day found so, while it holds on this day.
        """
        ahead = (old["asked_again_on"] or "") > self._as_of and old["overruled"] == old["decision_id"]
        if ahead and old["decision"] in _HOLDING and not self._falls(old, finding):
            return None, None
        return old["overruled"], old["asked_again_on"]

    def _is_closed(self, old: Values) -> bool:
        """Tell whether a stored finding is closed on this day; a run that looked ahead closed it on a later one."""
        return old["status"] == "Closed" and (old["closed_on"] or "") <= self._as_of

    def close_others(self, rules: Collection[str], asked: Mapping[tuple[str, str], Values]) -> None:
        """Close the findings of these rules that were not found again; `asked` are the stored ones asked again."""
        for key, old in asked.items():
            if key[0] in rules and key not in self._seen and old["status"] != "Closed":
                self.resolved.append(old["id"])
                self._update(old, {**old, "status": "Closed", "closed_on": self._as_of, "as_of": self._as_of})

    def _update(self, old: Values, values: Values) -> None:
        if any(old[name] != values[name] for name in review_store.STORED):
            self._updated.append({name: values[name] for name in ("id", *review_store.STORED)})

    def write(self, verified: Mapping[int, verifications.Found], revision: int, trouble: str) -> None:
        """Write what differs as one operation; nothing when nothing does, and no trouble is to be told.

        `verified` is what came of decisions.
        Raises _Overtaken, and writes nothing, where the catalog is no more of the `revision` that was looked at.
        """
        before = verifications.stored(self._catalog.writer)
        if not self._fresh and not self._updated and before == verified and not trouble:
            return
        counts = {name: len(getattr(self, name)) for name in ("new", "changed", "resolved", "reopened")}
        for name, state in (("verified", "Verified"), ("not_verified", "Not verified")):
            counts[name] = sum(
                1 for key, one in verified.items() if one[1] == state and before.get(key, (0, ""))[1] != state
            )
        told = {name: getattr(self, name) for name in ("new", "resolved", "reopened")}
        detail = {**counts, "findings": told, **({"trouble": trouble} if trouble else {})}
        with self._catalog.operation(f"Review as of {self._as_of}", kind="review", detail=detail) as operation:
            if operation.before != revision:
                raise _Overtaken
            review_store.store(self._catalog.writer, self._fresh, self._updated)
            verifications.store(self._catalog.writer, verified)
