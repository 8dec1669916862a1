"""Planning our own lists of questions, decisions and their details: they are restored, and no list changes them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping

from desktop_app.catalog.sentences import say
from desktop_app.imports import staging_file, staging_own
from desktop_app.imports.model import Action, Kind, Problem
from desktop_app.imports.own_finder import Cells
from desktop_app.imports.own_list_model import OwnList
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_own import OwnStep, OwnWork
from desktop_app.imports.plan_own_bulk import here_already, rows_of
from desktop_app.imports.plan_work import Context
from desktop_app.imports.staged import StagedSheet
from desktop_app.review.decisions import DECISIONS

SUBJECTS: Mapping[str, str] = {
    "subscription": "subscription", "tool": "tool", "person": "person", "person_tool": "tool", "use_case": "use_case",
    "payments": "invoice_line", "commitment": "commitment", "budget": "budget",
}  # fmt: skip
"""What questions are about, and the table of it."""

PARTS: Mapping[tuple[str, str], type] = {
    ("question", "evidence"): list, ("question", "saving"): dict, ("question", "thresholds"): dict,
    ("decision", "covers"): list, ("decision", "promise"): dict, ("decision", "outcome"): dict,
}  # fmt: skip
"""The details of questions and decisions, and what each is as JSON."""

TABLES: Mapping[str, str] = {"question": "finding", "decision": "decision"}

_KINDS = ("monthly", "quarterly", "renewal", "access")
_ELSEWHERE = say("it is about a record of another catalog")

_Judged = tuple[str, str | None]  # an action and its reason


def plan_questions(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Restore the questions that the catalog does not ask, about records that it has under their ids."""
    held = staging_own.all_ids(context.conn, "finding")
    asked = staging_own.questions(context.conn)
    subjects: dict[str, set[int]] = {}

    def judge(one: Cells) -> _Judged:
        if one.get("id") in held or f"{one['rule']}/{one['identity']}" in asked:
            return Action.DUPLICATE, here_already(say("questions"))
        table = SUBJECTS.get(one["subject_kind"])
        if table is None:
            return Action.REJECTED, say("“{kind}” is nothing that questions are about", kind=one["subject_kind"])
        if table not in subjects:
            subjects[table] = _known(context, table)
        return (Action.ADDED, None) if one["subject_id"] in subjects[table] else (Action.OUT_OF_SCOPE, _ELSEWHERE)

    return _work(context, own, sheet, judge, "question")


def plan_decisions(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Restore the decisions that the catalog does not hold, about questions that it has under their ids."""
    held, questions = staging_own.all_ids(context.conn, "decision"), _known(context, "finding")

    def judge(one: Cells) -> _Judged:
        if one["decision"] not in DECISIONS:
            return Action.REJECTED, say(
                "“{decision}” is none of: {names}", decision=one["decision"], names=", ".join(DECISIONS)
            )
        if one.get("id") in held:
            return Action.DUPLICATE, here_already(say("decisions"))
        known = one["finding_id"] in questions
        return (Action.ADDED, None) if known else (Action.OUT_OF_SCOPE, say("its question is another catalog's"))

    return _work(context, own, sheet, judge, "decision")


def plan_rounds(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Restore the rounds that the catalog does not have, about questions and seats that it has under their ids."""
    held, called = staging_own.all_ids(context.conn, "campaign"), staging_own.names(context.conn, "campaign")
    names, known = {fold(one[0]) for one in called}, {table: _known(context, table) for table in ("finding", "seat")}

    def judge(one: Cells) -> _Judged:
        if one["kind"] not in _KINDS:
            return Action.REJECTED, say("“{kind}” is none of: {names}", kind=one["kind"], names=", ".join(_KINDS))
        if one.get("id") in held or fold(one["name"]) in names:
            return Action.DUPLICATE, here_already(say("rounds"))
        asks = one.get("finding_id") in known["finding"] or one.get("seat_id") in known["seat"]
        return (Action.ADDED, None) if asks else (Action.OUT_OF_SCOPE, say("it asks about another catalog's questions"))

    return _work(context, own, sheet, judge, "campaign")


def plan_round_items(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Restore what rounds ask: a question or a seat each."""
    held = staging_own.all_ids(context.conn, "campaign_item")
    rounds, findings, seats = (_known(context, table) for table in ("campaign", "finding", "seat"))

    def judge(one: Cells) -> _Judged:
        if one.get("id") in held:
            return Action.DUPLICATE, here_already(say("rounds"))
        asks = one.get("finding_id") in findings or one.get("seat_id") in seats
        known = asks and one["round_id"] in rounds
        return (Action.ADDED, None) if known else (Action.OUT_OF_SCOPE, say("its round is another catalog's"))

    return _work(context, own, sheet, judge, "")


def plan_details(context: Context, own: OwnList, sheet: StagedSheet) -> OwnWork:
    """Fill in what questions and decisions that were restored lack; of others nothing is taken."""
    rows, cells = rows_of(context, sheet)
    whole: dict[tuple[str, int, str], list[int]] = defaultdict(list)
    for place, one in enumerate(cells):
        whole[(one["about"], one["about_id"], one["part"])].append(place)
    bare = {
        (about, part): staging_own.bare(context.conn, TABLES[about], part) | context.own_ids.get(TABLES[about], set())
        for about, part in PARTS
    }
    here = {about: _known(context, table) for about, table in TABLES.items()}
    steps: list[OwnStep] = []
    decided: list[tuple[object, ...]] = []
    problems: list[Problem] = []
    for (about, number, part), places in whole.items():
        places.sort(key=lambda place: cells[place]["place"])
        text = "".join(cells[place]["text"].removeprefix("|").removesuffix("|") for place in places)
        action: str = Action.ADDED
        reason: str | None = None
        if number not in here.get(about, ()):
            action, reason = Action.OUT_OF_SCOPE, say("its question or decision is another catalog's")
        elif number not in bare.get((about, part), ()):
            action, reason = Action.DUPLICATE, here_already(say("details"))
        elif [cells[place]["place"] for place in places] != list(range(1, len(places) + 1)) or not _is(
            about, part, text
        ):
            action, reason = Action.REJECTED, say("a part of it is missing, or it was changed")
            problems += [Problem(rows[place]["row"], "", reason) for place in places]
        if action == Action.ADDED:
            told = {"about": about, "about_id": number, "part": part, "text": text}
            steps.append(OwnStep(rows[places[0]]["row"], None, None, told, frozenset(told)))
        decided += [(action, reason, rows[place]["place"]) for place in places]
    staging_file.decide(context.conn, Kind.RECORDS, decided)
    return OwnWork(tuple(steps), {}, tuple(problems), own=own, as_of=context.today)


def _is(about: str, part: str, text: str) -> bool:
    try:
        return isinstance(json.loads(text), PARTS[about, part])
    except ValueError:
        return False


def _known(context: Context, table: str) -> set[int]:
    """Return the ids of a table's records, and of those that other lists of the file make."""
    return staging_own.all_ids(context.conn, table) | context.own_ids.get(table, set())


def _work(context: Context, own: OwnList, sheet: StagedSheet, judge: Callable[[Cells], _Judged], name: str) -> OwnWork:
    rows, cells = rows_of(context, sheet)
    steps: list[OwnStep] = []
    decided: list[tuple[object, ...]] = []
    problems: list[Problem] = []
    seen: dict[object, int] = {}
    for row, one in zip(rows, cells, strict=True):
        number = row["row"]
        action, reason = judge(one)
        first = seen.setdefault(tuple(one.get(key) for key in own.told_by), number)
        if action == Action.ADDED and first != number:
            action, reason = Action.DUPLICATE, say("the same as in row {row}", row=first)
        if action == Action.ADDED:
            steps.append(OwnStep(number, None, one.get("id"), one, frozenset(one) - {"id"}))
        elif action == Action.REJECTED:
            problems.append(Problem(number, "", str(reason)))
        decided.append((action, reason, row["place"]))
    staging_file.decide(context.conn, Kind.RECORDS, decided)
    made = {step.stated for step in steps if step.stated is not None}
    context.own_ids.setdefault(own.table, set()).update(made)
    return OwnWork(
        tuple(steps), {name: len(steps)} if steps and name else {}, tuple(problems), own=own, as_of=context.today
    )


_PLANNERS: Mapping[str, Callable[[Context, OwnList, StagedSheet], OwnWork]] = {
    "findings": plan_questions,
    "decisions": plan_decisions,
    "review-details": plan_details,
    "campaigns": plan_rounds,
    "round-items": plan_round_items,
}


def planner(own: OwnList) -> Callable[[Context, OwnList, StagedSheet], OwnWork] | None:
    """Return what plans a list; None where it is none of these."""
    return _PLANNERS.get(own.name)
