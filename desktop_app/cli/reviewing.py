"""Commands that run the rules, decide, send the review list out and bring it back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.common import State, cents, common, emit, iso_day

if TYPE_CHECKING:
    from desktop_app.imports.decisions import DecisionPlan


@click.command()
@click.option("--as-of", callback=iso_day, help="The date of the review (YYYY-MM-DD); today when left out.")
@click.option("--rule", "rules", multiple=True, help="Only this rule; may be given several times.")
@click.option("--anew", is_flag=True, help="Look at everything again, also where nothing happened since the last run.")
@common
def review(state: State, as_of: str | None, rules: tuple[str, ...], anew: bool) -> None:
    """Run the rules and store what they ask."""
    from desktop_app.review import run

    with state.open() as catalog:
        document = run.run(catalog, as_of or state.today.isoformat(), rules=rules or None, anew=anew).document()
    emit(state, document, review_text(document))


def review_text(document: Mapping[str, Any]) -> Iterator[str]:
    """Return a review as lines: every open question with its saving, weightiest first, then the totals."""
    from desktop_app.review.arithmetic import converted

    for finding in document["findings"]:
        if finding["status"] == "Closed":
            continue
        saving = finding.get("saving") or {}
        amount = f"{saving['addressable']} {saving['currency']}" if saving.get("addressable") else "–"
        if between := saving.get("range"):
            amount = f"{between['low']} to {between['high']} {between['currency']}"
        yield f"{finding['rule']}  {finding['status']:<12}  {amount:>16}  {finding['question']}"
    changes = document["changes"]
    yield f"As of {document['as_of']}: " + ", ".join(f"{_count(value)} {key}" for key, value in changes.items())
    currency = document["totals"]["currency"]
    for bar in document["waterfall"]:
        if bar["level"] or bar["by_currency"]:
            yield f"{cents(bar['amount']):>16} {currency}  {'' if bar['level'] else '  '}{bar['text']}"
    if rates := document["totals"]["rates"]:
        yield converted({"currency": currency, "rates": rates})
    yield from _totals(document["totals"])
    if trouble := document.get("trouble"):
        yield trouble


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list) else int(value)


def _totals(totals: Mapping[str, Any]) -> Iterator[str]:
    """Say what the lines above leave out: amounts by currency, those without a rate, what is past, what is realised."""
    apart = totals["unconverted"]
    named = (
        ("Theoretical, by currency", totals["theoretical_by_currency"]),
        ("Addressable, by currency", totals["addressable_by_currency"]),
        ("Of it without an exchange rate, and in none of the sums above: theoretical", apart.get("theoretical", {})),
        ("Of it without an exchange rate, and in none of the sums above: addressable", apart.get("addressable", {})),
        ("To claim back of what was paid", totals["to_claim_back_by_currency"]),
    )
    for words, amounts in named:
        if amounts:
            yield f"{words}: " + ", ".join(f"{cents(amount)} {currency}" for currency, amount in amounts.items())
    if Decimal(totals["realised"]):
        yield f"Realised a year, verified by bills: {cents(totals['realised'])} {totals['currency']}"
    waiting = totals["open"]
    yield "1 question waits for an answer." if waiting == 1 else f"{waiting:,} questions wait for an answer."


@click.command()
@click.argument("findings", nargs=-1)
@click.argument("decision")
@click.option(
    "--where", multiple=True, metavar="COLUMN=VALUE", help="Every question the conditions leave, as in `list`."
)
@click.option("--why", help="The reason.")
@click.option(
    "--until", help="The last day on which it holds; of snooze, the day on which it is asked again (YYYY-MM-DD)."
)
@click.option("--into", help="For consolidate: the tool, or the subscription, that stays.")
@click.option("--to", "plan", help="For move_tier: the plan.")
@click.option("--quantity", type=int, help="How many, for reduce and grow.")
@click.option("--owner", help="Whom to ask, or who owns it from now on: e-mail address or name.")
@common
def decide(
    state: State, findings: tuple[str, ...], decision: str, where: tuple[str, ...], why: str | None,
    until: str | None, into: str | None, plan: str | None, quantity: int | None, owner: str | None,
) -> None:  # fmt: skip
    """Answer questions: keep, grow, reduce, move_tier, consolidate, retire, snooze or ask_owner."""
    from desktop_app.catalog import review_store, verifications
    from desktop_app.cli.records import list_rows
    from desktop_app.review import decisions
    from desktop_app.review.contradictions import against

    wrong = [finding for finding in findings if not finding.isdigit()]
    if wrong:
        raise click.BadParameter(f"{wrong[0]!r} is not a finding's id; `seatbook list findings` shows them")
    decision, today = decision.replace("-", "_"), state.today.isoformat()
    if (into and decision != "consolidate") or (plan and decision != "move_tier"):
        raise click.UsageError("--into names what stays, for consolidate; --to names the plan, for move_tier.")
    with state.open() as catalog:
        chosen = [int(finding) for finding in findings]
        if where:
            chosen += [int(row["id"]) for row in list_rows(catalog, "findings", today, where) if not row["closed_on"]]
        if not chosen:
            raise click.UsageError("Name a question, or conditions with --where that leave one.")
        answers = [
            decisions.Decision(one, decision, why, until, quantity, owner, into=into or plan)
            for one in dict.fromkeys(chosen)
        ]
        decisions.decide_several(catalog, answers, today=today)
        days = verifications.effective_days(catalog.writer, chosen)
        leads_to = review_store.decisions(catalog.writer, chosen[0])[0]["target"]
        contradicted = [one.text for one in against(catalog.writer, chosen)]
    count = len(answers)
    document: dict[str, Any] = {"finding": str(chosen[0]), "findings": [str(one.finding_id) for one in answers]}
    said = f"Decided: {decision}" if count == 1 else f"Decided: {decision}, {count} questions"
    if days:
        said += f"; effective on {days[0]}" if len(days) == 1 else f"; effective from {days[0]} to {days[-1]}"
    document["effective_on"] = days
    if leads_to:
        document["leads_to"] = leads_to
        said += f"; {'into' if into else 'to'} {leads_to}"
    emit(state, {**document, "decision": decision, "contradictions": contradicted}, [said, *contradicted])


@click.group()
def export() -> None:
    """Write files: the review workbook, or any table."""


@export.command("review")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--by-owner", type=click.Path(path_type=Path), metavar="FOLDER", help="Also one workbook an owner.")
@click.option("--by-team", type=click.Path(path_type=Path), metavar="FOLDER", help="Also one workbook a team.")
@click.option(
    "--pseudonyms", is_flag=True, help="Nobody is named, seat holders and owners; answers are matched all the same."
)
@click.option("--as-of", callback=iso_day, help="The date that deadlines are counted from; today when left out.")
@common
def export_review(
    state: State, file: Path | None, by_owner: Path | None, by_team: Path | None, pseudonyms: bool, as_of: str | None
) -> None:
    """Write the review list as a workbook that owners fill in: for everyone, one an owner, or one a team."""
    from desktop_app.exports.review_workbook import write_review, write_shares

    if file is None and by_owner is None and by_team is None:
        raise click.UsageError("Name a file, or a folder with --by-owner or --by-team.")
    day = as_of or state.today.isoformat()
    document: dict[str, Any] = {}
    with state.open() as catalog:
        conn = catalog.writer
        if file is not None:
            document = {"file": str(file), **write_review(conn, file, as_of=day, pseudonymise=pseudonyms)}
        shares = []
        for by, folder in (("owner", by_owner), ("team", by_team)):
            if folder is not None:
                shares += write_shares(conn, folder, by=by, as_of=day, pseudonymise=pseudonyms)
    for share in shares:
        del share["texts"]
    if by_owner is not None or by_team is not None:
        document["files"] = shares
    written = [str(file)] if file is not None else []
    for share in shares:  # a pseudonym does not say whom to send it to
        whom = f" for {share['whom']}" if pseudonyms and share["person"] is not None else ""
        written.append(f"{share['file']}{whom}")
    emit(state, document, [f"Wrote {name}" for name in written])


@click.command()
@click.argument("files", type=click.Path(path_type=Path, readable=False), nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show what would change; write nothing.")
@click.option(
    "--on-conflict",
    type=click.Choice(["theirs", "ours", "ask"]),
    help="Where the catalog was decided otherwise meanwhile: the workbook's answer, the catalog's, or ask one by one.",
)
@common
def apply(state: State, files: tuple[Path, ...], dry_run: bool, on_conflict: str | None) -> int:
    """Bring filled-in review workbooks back: any number, in any order, as one operation.

    Ends with exit code 3 where answers that conflict were left out; the others are applied.
    """
    from desktop_app.imports import decisions

    today = state.today.isoformat()
    with state.open() as catalog:
        plan = decisions.plan_decisions(catalog, files, today=today)
        if not state.as_json:
            emit(state, {}, plan.text())
        operation, chosen = None, _chosen(plan, on_conflict)
        if not dry_run and plan.refused is None:
            operation = decisions.apply_decisions(catalog, plan, today=today, chosen=chosen)
    left = [str(conflict.finding) for conflict in plan.conflicts if conflict.finding not in chosen]
    document = {**plan.document(), "not_applied": left, "operation": str(operation) if operation is not None else None}
    if plan.refusals:
        file, message = plan.refusals[0]
        document["error"] = {"code": "unreadable", "message": message, "file": file}
    open_ones = left if on_conflict in (None, "theirs") else []  # with the others the user has said what holds
    if state.as_json:
        emit(state, document, ())
    elif open_ones:
        emit(state, {}, [_left_out(len(open_ones), on_conflict)])
    return 4 if plan.refusals else 3 if open_ones else 0


def _left_out(count: int, how: str | None) -> str:
    """Say how many conflicts nobody has settled, and how that is done."""
    if how is None:
        what = "answer that conflicts was" if count == 1 else "answers that conflict were"
        return f"{count} {what} left out; --on-conflict says which side to take."
    what = (
        "question that the files answer differently was"
        if count == 1
        else "questions that the files answer differently were"
    )
    return f"{count} {what} left out; --on-conflict ask takes them one by one."


def _chosen(plan: DecisionPlan, how: str | None) -> dict[int, int]:
    """Return the conflicts in which a workbook's answer is taken, and which of them."""
    if how == "theirs":
        return {conflict.finding: 0 for conflict in plan.conflicts if len(conflict.sides) == 1}
    chosen: dict[int, int] = {}
    for conflict in plan.conflicts if how == "ask" else ():
        click.echo(f"{conflict.subject}: {conflict.sides[0].question}", err=True)
        click.echo(f"  0  {conflict.ours or 'none of them'}", err=True)
        for place, side in enumerate(conflict.sides, 1):
            click.echo(f"  {place}  {side.text} ({side.file}, row {side.row})", err=True)
        answer = click.prompt("Which one holds", type=click.IntRange(0, len(conflict.sides)), default=0, err=True)
        if answer:
            chosen[conflict.finding] = answer - 1
    return chosen


COMMANDS = (review, decide, export, apply)
