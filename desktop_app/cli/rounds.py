"""Commands of review cycles and access campaigns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.cli.common import State, cents, common, emit

if TYPE_CHECKING:
    from desktop_app.imports.access_answers import SeatConflict
    from desktop_app.review.agendas import Agenda, Item


@click.group()
def cycle() -> None:
    """Review cycles: monthly, quarterly, or before each renewal."""


@click.group()
def campaign() -> None:
    """Access campaigns: every owner confirms the seats of what is theirs by a date."""


@cycle.command("start")
@click.argument("kind", type=click.Choice(["monthly", "quarterly", "renewal"]))
@click.option("--due", help="The day by which answers are due (YYYY-MM-DD).")
@common
def start_cycle(state: State, kind: str, due: str | None) -> None:
    """Begin this month's or quarter's round, or one for each renewal that is near; again: take up what is new."""
    from desktop_app.review import agendas, cycles

    today = state.today.isoformat()
    with state.open() as catalog:
        begun = cycles.start_cycle(catalog, kind, today=today, due=due)
        shown = agendas.agendas(catalog.writer, [str(number) for number in begun], today=today)
    lines = []
    for one in shown:
        lines.append(f"{one.name}: {len(one.items)} question{'' if len(one.items) == 1 else 's'}, due {one.due}")
        if one.passed:
            lines.append(f"  PASSED: {' '.join(one.passed)}")
    emit(state, {"rounds": [one.document() for one in shown]}, lines)


@campaign.command("start")
@click.option("--due", required=True, help="The day by which seats are to be confirmed (YYYY-MM-DD).")
@click.option("--tool", help="The seats of this tool alone.")
@click.option("--name", help="What the campaign is called.")
@common
def start_campaign(state: State, due: str, tool: str | None, name: str | None) -> None:
    """Begin an access campaign; again under its name: take up the seats assigned since."""
    from desktop_app.review import agendas, cycles

    today = state.today.isoformat()
    with state.open() as catalog:
        number = cycles.start_access(catalog, today=today, due=due, tool=tool, name=name)
        shown = agendas.agenda(catalog.writer, str(number), today=today)
    emit(state, {"rounds": [shown.document()]}, [f"{shown.name}: {len(shown.items)} seats to confirm, due {shown.due}"])


@campaign.command("answer")
@click.argument("key", metavar="CAMPAIGN")
@click.argument("answer", type=click.Choice(["keep", "release", "unknown"]))
@click.argument("seats", nargs=-1)
@click.option("--where", multiple=True, metavar="COLUMN=VALUE", help="Every seat the conditions leave, as in `list`.")
@click.option("--why", help="The reason.")
@click.option("--by", help="Who answered; you, when left out.")
@common
def answer_campaign(
    state: State, key: str, answer: str, seats: tuple[str, ...], where: tuple[str, ...], why: str | None, by: str | None
) -> None:
    """Confirm seats of a campaign. No seat is released by it: that is done at the vendor."""
    from desktop_app.cli.records import list_rows
    from desktop_app.review import cycles

    wrong = [seat for seat in seats if not seat.isdigit()]
    if wrong:
        raise click.BadParameter(f"{wrong[0]!r} is not a seat's id; `seatbook list seats` shows them")
    today = state.today.isoformat()
    with state.open() as catalog:
        chosen = [int(seat) for seat in seats]
        if where:
            chosen += [int(row["id"]) for row in list_rows(catalog, "seats", today, where)]
        count = cycles.answer_seats(catalog, key, chosen, answer, today=today, why=why, by=by)
    emit(state, {"answered": count, "answer": answer}, [f"{count} seats: {answer}"])


@campaign.command("export")
@click.argument("key", metavar="CAMPAIGN")
@click.argument("folder", type=click.Path(path_type=Path))
@common
def export_campaign(state: State, key: str, folder: Path) -> None:
    """Write one workbook an owner with the seats to confirm."""
    from desktop_app.exports.access_workbook import write_access

    with state.open() as catalog:
        written = write_access(catalog.writer, key, folder)
    emit(state, {"files": written}, [f"Wrote {one['file']}: {one['seats']} seats" for one in written])


@campaign.command("apply")
@click.argument("files", type=click.Path(path_type=Path, readable=False), nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show what would be confirmed; write nothing.")
@click.option(
    "--on-conflict",
    type=click.Choice(["ours", "theirs"]),
    help="Of answers given otherwise meanwhile: keep what the catalog says, or take that of the lists.",
)
@common
def apply_campaign(state: State, files: tuple[Path, ...], dry_run: bool, on_conflict: str | None) -> int:
    """Bring the workbooks of a campaign back: any number, in any order, as one operation.

    Ends with exit code 3 where answers that conflict were left out; the others are applied.
    """
    from desktop_app.imports import access_answers

    with state.open() as catalog:
        plan = access_answers.plan_answers(catalog, files)
        alone = [one.seat for one in plan.conflicts if len(one.sides) == 1]
        chosen = dict.fromkeys(alone, 0) if on_conflict == "theirs" else {}
        operation = None
        if not dry_run and plan.campaign is not None:
            operation = access_answers.apply_answers(catalog, plan, today=state.today.isoformat(), chosen=chosen)
    document = {**plan.document(), "operation": str(operation) if operation is not None else None}
    if plan.refusals:
        file, message = plan.refusals[0]
        document["error"] = {"code": "unreadable", "message": message, "file": file}
    left = [one for one in plan.conflicts if one.seat not in chosen] if on_conflict != "ours" else []
    emit(state, document, [*plan.text(), *_left_out(left, on_conflict)])
    return 4 if plan.refusals else 3 if left else 0


def _left_out(left: Sequence[SeatConflict], how: str | None) -> Iterator[str]:
    """Say how many seats nobody has settled, and how that is done."""
    if left:
        seats = "1 seat" if len(left) == 1 else f"{len(left)} seats"
        yield (
            f"{seats} with answers that conflict left out; --on-conflict says which side to take."
            if how is None
            else f"{seats} that the lists answer differently left out; `campaign answer` decides them."
        )


@click.command("show")
@click.argument("key", required=False)
@common
def show(state: State, key: str | None) -> None:
    """Show a round, by name or id: who has to answer, what is overdue, what was decided.

    Without a name: all running ones, of `campaign show` the access campaigns, of `cycle show` the others.
    """
    from desktop_app.catalog import campaigns
    from desktop_app.review import agendas

    today = state.today.isoformat()
    context = click.get_current_context()
    access = context.parent is not None and context.parent.info_name == campaign.name
    with state.open() as catalog:
        running = [row for row in campaigns.running(catalog.writer) if (row["kind"] == "access") == access]
        keys = [key] if key else [str(row["id"]) for row in running]
        shown = agendas.agendas(catalog.writer, keys, today=today)
    emit(state, {"rounds": [one.document() for one in shown]}, _lines(shown, access=access))


def _lines(shown: Sequence[Agenda], *, access: bool) -> Iterator[str]:
    from desktop_app.catalog.money import amount_text

    if not shown:
        begins = "campaign start --due DATE" if access else "cycle start monthly"
        yield f"No {'access campaign' if access else 'round'} is running; `seatbook {begins}` begins one."
    for one in shown:
        late = ", overdue" if one.overdue else ""
        yield f"{one.name}: {one.answered} of {len(one.items)} answered, due {one.due}{late}"
        if one.passed:
            yield f"  PASSED: {' '.join(one.passed)}"
        for owner, (many, waiting) in one.owners.items():
            yield f"  {owner}: {waiting} of {many} wait" if waiting else f"  {owner}: done"
        for item in one.items:
            yield f"    {item.state:<12}  {item.text}  ({_answered(item)})"
            if item.came:
                yield f"    {'':<12}  {item.came}"
        for code, amount in sorted(one.realised.items()):
            yield f"  Realised a year, verified by bills: {cents(amount_text(amount))} {code}"


def _answered(item: Item) -> str:
    said = f"{item.answer}, {item.answered_on}" if item.answer else "waits"
    if item.asked_again_on:
        said += f"; asked again on {item.asked_again_on}"
    if item.earlier is not None:
        said += f"; earlier answer: {item.earlier.text}, {item.earlier.on}, by {item.earlier.by}"
    return said


@click.command("close")
@click.argument("key")
@common
def close(state: State, key: str) -> None:
    """Close a round, answered or not."""
    from desktop_app.review import cycles

    with state.open() as catalog:
        number = cycles.close_round(catalog, key, today=state.today.isoformat())
    emit(state, {"closed": str(number)}, [f"Closed {key}"])


for _group in (cycle, campaign):
    _group.add_command(show)
    _group.add_command(close)
COMMANDS = (cycle, campaign)
