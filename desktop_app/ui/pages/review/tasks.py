"""What the Review page asks of the program below it: each call is a short query or a job."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import tables
from desktop_app.catalog.money import to_micros
from desktop_app.review import decision_gaps
from desktop_app.ui.text import Text, tr
from desktop_app.ui.words import word

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.catalog.catalog import Catalog
    from desktop_app.review.detail import FindingDetail
    from desktop_app.ui.session import Session

Done = Callable[[Any], object]
Failed = Callable[[BaseException], object]

WAITING = ("Asked", "Data needed", "Snoozed")

ONLY = "only"
"""The key of a filter that names questions by their ids."""


def query(session: Session, chosen: Mapping[str, object], without: str = "") -> tables.Query:
    """Give the query of the facets chosen, one of them left out; the weightiest question first.

    `only` among them names questions by their ids.
    """
    where = tuple(
        tables.Filter(key, "=", value) if value != "" else tables.Filter(key, "empty")
        for key, value in chosen.items()
        if key not in (without, ONLY)
    )
    some = chosen.get(ONLY)
    only = tuple(some) if isinstance(some, Sequence) else None
    return tables.Query(where=where, search="", sort=(("addressable", True),), as_of=session.as_of, only=only)


def facet_values(session: Session, key: str, chosen: Mapping[str, object]) -> Sequence[tuple[object, int]]:
    """Give the values of a facet that the others leave, with their counts."""
    if session.reader is None:
        return ()
    found = tables.facets(session.reader, "findings", key, query(session, chosen, key))
    return [("" if value is None else value, number) for value, number in found]


def count(session: Session, chosen: Mapping[str, object]) -> int:
    """Count the questions that the facets leave."""
    return tables.count(session.reader, "findings", query(session, chosen)) if session.reader is not None else 0


def anything_to_ask(session: Session) -> bool:
    """Tell whether a catalog is open and holds something that a rule looks at."""
    if session.reader is None:
        return False
    held = " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in ("tool", "subscription", "seat", "invoice_line"))
    return bool(session.reader.execute(f"SELECT {held}").fetchone()[0])


def waiting_text(session: Session, text: Text) -> str:
    """Say in which states beside Open questions wait for somebody or something, and how many do; empty for none."""
    found = facet_values(session, "status", {})
    return ", ".join(f"{word(state)} {text.number(number)}" for state, number in found if state in WAITING)


@dataclass(frozen=True)
class Offered:
    """What is read of a question that is to be decided: all of it, what is bought, and its stored row."""

    detail: FindingDetail
    holds: decision_gaps.Held
    row: Mapping[str, Any] | None


def offered(conn: sqlite3.Connection, finding: int, as_of: str) -> Offered | None:
    """Read a question on a day (ISO), None where it is gone."""
    from desktop_app.catalog import review_store
    from desktop_app.catalog.errors import CatalogError
    from desktop_app.review.detail import finding_detail

    try:
        detail = finding_detail(conn, finding)
    except CatalogError:
        return None
    holds = decision_gaps.held(conn, detail.subject_kind, detail.subject_id, as_of)
    return Offered(detail, holds, review_store.finding(conn, finding))


def decide(
    session: Session,
    findings: Sequence[int],
    decision: str,
    values: Mapping[str, Any],
    done: Done,
    failed: Failed,
    own: Mapping[int, Mapping[str, Any]],
) -> None:
    """Write a decision about one question, or the same about many as one operation, in a job.

    `own` is what it says otherwise about some of the questions.
    """
    from desktop_app.catalog import records
    from desktop_app.review import decisions

    today = session.as_of

    def write(catalog: Catalog) -> int:
        given = dict(values)
        if "new_owner" in given:
            given["new_owner"] = records.find(catalog.writer, "person", str(given["new_owner"]))
        answers = [decisions.Decision(finding, decision, **{**given, **own.get(finding, {})}) for finding in findings]
        return decisions.decide_several(catalog, answers, today=today)

    session.write(tr("ReviewPage", "Deciding"), write, done, failed)


def against(session: Session, decided: Collection[int]) -> list[tuple[str, int]]:
    """Return what decisions just made contradict: in words, and the other question's id."""
    from desktop_app.review.contradictions import against

    if session.reader is None:
        return []
    found = against(session.reader, decided)
    return [(one.text, one.other(next(iter(set(one.findings) & set(decided))))) for one in found]


def look_up_totals(session: Session, done: Callable[[Mapping[str, Any]], object]) -> None:
    """Add up what the unanswered questions would free, each amount once, off the window's thread."""
    as_of = session.as_of

    def work(conn: sqlite3.Connection) -> Mapping[str, Any]:
        from desktop_app.review.document import standing_totals

        return standing_totals(conn, as_of)

    session.look_up(work, done)


def totals_texts(totals: Mapping[str, Any], text: Text) -> tuple[str, str]:
    """Say the sum that could be freed, and what decisions freed already; nothing of one that is none."""
    said = []
    for key, words in (
        ("addressable", tr("ReviewPage", "{sum} addressable")),
        ("realised", tr("ReviewPage", "{sum} realised a year")),
    ):
        micros = to_micros(Decimal(str(totals.get(key) or 0)))
        said.append(words.format(sum=text.money(micros, str(totals["currency"]), whole=True)) if micros else "")
    return said[0], said[1]


def round_text(session: Session, text: Text) -> str:
    """Say how the round that is due next stands; nothing where none is running."""
    if session.reader is None:
        return ""
    running = tables.Query(where=(tables.Filter("state", "!=", "closed"),), as_of=session.as_of)
    rounds = tables.page(session.reader, "campaigns", running, tables.ids(session.reader, "campaigns", running)[:1])
    if not rounds:
        return ""
    words = tr("ReviewPage", "{round}: {answered} of {items} answered, due {due}")
    late = tr("ReviewPage", "overdue") if rounds[0]["state"] == "overdue" else ""
    said = words.format(
        round=rounds[0]["name"],
        answered=text.number(int(str(rounds[0]["answered"]))),
        items=text.number(int(str(rounds[0]["items"]))),
        due=text.date(rounds[0]["due"]),
    )
    return f"{said}, {late}" if late else said


def run_review(
    session: Session, done: Done, failed: Failed, *, as_of: str | None = None, rules: Sequence[str] = ()
) -> None:
    """Run the rules, all or some, as of today or a day (ISO), and store what they ask, in a job."""
    from desktop_app.review import run

    day = as_of or session.as_of
    session.write(
        tr("ReviewPage", "Running the review"), lambda catalog: run.run(catalog, day, rules or None), done, failed
    )


def sender(session: Session) -> str:
    """Give whom messages come from by the settings; empty where they name nobody."""
    from desktop_app.catalog import settings

    return str(settings.get(session.reader, "messages_from")) if session.reader is not None else ""


def undo(session: Session, operation: int, done: Done, failed: Failed) -> None:
    """Take an operation back, in a job."""
    from desktop_app.catalog import journal

    session.write(tr("ReviewPage", "Undo"), lambda catalog: journal.revert(catalog, operation), done, failed)


def was_undone(session: Session, operation: int) -> bool:
    """Say whether an operation was taken back, and not done again."""
    from desktop_app.catalog import journal

    return session.reader is not None and journal.taken_back(session.reader, operation)


def plan_decisions(session: Session, paths: Sequence[Path], done: Done, failed: Failed) -> None:
    """Read review workbooks that came back, in a job; nothing is written."""
    from desktop_app.imports import decisions

    today = session.as_of
    title = tr("ReviewPage", "Reading {file}").format(file=", ".join(path.name for path in paths))
    session.write(title, lambda catalog: decisions.plan_decisions(catalog, paths, today=today), done, failed)


def apply_decisions(session: Session, plan: Any, chosen: Mapping[int, int], done: Done, failed: Failed) -> None:
    """Write the decisions of workbooks, and the answers chosen in conflicts, as one operation, in a job."""
    from desktop_app.imports import decisions

    today = session.as_of
    title = tr("ReviewPage", "Bringing decisions back")
    session.write(
        title, lambda catalog: decisions.apply_decisions(catalog, plan, today=today, chosen=chosen), done, failed
    )


def facet_word(key: str, value: object) -> str:
    """Say a facet's value: a rule by its title, a blank in words."""
    if key == "rule":
        return tr("Rules", rule_titles().get(str(value), str(value)))
    if value in (None, ""):
        words = {"team": tr("ReviewPage", "no team"), "tool": tr("ReviewPage", "no one tool")}
        return words.get(key, tr("ReviewPage", "no owner"))
    return word(value, key) if key in ("status", "size", "age") else str(value)


@cache
def rule_titles() -> Mapping[str, str]:
    """Give every rule's title by its id."""
    from desktop_app.review.registry import RULES

    return {rule.id: rule.title for rule in RULES}


def run_text(result: Any, text: Text) -> str:
    """Say what a run of the rules changed."""
    words = (("new", "new"), ("changed", "changed"), ("resolved", "closed by themselves"), ("reopened", "asked again"))
    parts = []
    for key, said in words:
        number = len(getattr(result, key))
        if number:
            parts.append(f"{text.number(number)} {tr('ReviewPage', said)}")
    if parts:
        return tr("ReviewPage", "Questions: {counts}").format(counts=", ".join(parts))
    return tr("ReviewPage", "Nothing has changed since the last review.")
