"""Unmanaged tool.

Definition: a known AI tool has spend or seats but is still Discovered and has no active contract on record; or people
buy it as an expense. It is urgent from an amount a year on.
Threshold from: 1,000 in 365 days, after Ramp's practice of listing a vendor from 1,000 dollars a year; 60 days are our
proposal.
Guards: tools with an approved state or an active contract; tools without seats whose contract has ended, of which R15
asks; one single small purchase, expensed or not, that lies more than 60 days back; tools paid by card on purpose (the
subscription says so); expenses that R27 asks about; a "keep" with its reason silences it.
Evidence: the charges of the last 365 days, newest first, or the subscription its seats stand in.
Closes: when the tool has an approved state or an active contract, or when its spend and seats are gone.
Example: three people expense Otter at 17.00 a month; nobody has it in a contract. The question asks who answers for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce

from desktop_app.catalog import review_facts, seat_facts
from desktop_app.catalog.money import MICRO, amount_text
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import add_days
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Evidence, Finding, Rule, Subject
from desktop_app.review.rules.r27_expensed_plan import tools_asked_about

_SHOWN = 50


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool that nobody has taken on."""
    for tool, lines in _asked(facts):
        yield _finding(facts, tool, lines, expensed_only=not facts.is_unmanaged(tool))


def asked_about(facts: Facts) -> Iterator[Row]:
    """Yield the tools that this rule asks about: nobody else has to."""
    return (tool for tool, _ in _asked(facts))


def _asked(facts: Facts) -> Iterator[tuple[Row, Sequence[Row]]]:
    """Yield the tools to ask about, each with the lines that are the reason."""
    since = add_days(facts.as_of, -365)
    expensed_beside = tools_asked_about(facts)
    ended = {row["tool_id"] for row in review_facts.ended(facts.conn, facts.as_of)}
    for tool in facts.tools:
        if facts.is_unmanaged(tool):
            if tool["id"] in ended and not facts.seats_of_tool(tool["id"]):
                continue
            lines = _after(since, facts.charges_of_tool.get(tool["id"], ()))
            if (still_spent(lines) or facts.seats_of_tool(tool["id"])) and not _one_off(facts, tool, lines):
                yield tool, lines
        elif not tool["by_card"] and tool["id"] not in expensed_beside:
            expensed = _after(since, facts.expensed.get(tool["id"], ()))
            if still_spent(expensed) and not _small_and_old(facts, tool, expensed):
                yield tool, expensed


def _after(day: str, lines: Iterable[Row]) -> list[Row]:
    return [line for line in lines if line["date"] > day]


def still_spent(lines: Sequence[Row]) -> bool:
    """Tell whether anything is left of the charges after what was given back."""
    sums: dict[tuple[str, str], int] = defaultdict(int)
    for line in lines:
        sums[(line["channel"], line["currency"])] += line["net"]
    return any(amount > 0 for amount in sums.values())


def _one_off(facts: Facts, tool: Row, lines: Sequence[Row]) -> bool:
    """Tell whether all there is of a tool is one small purchase, some time ago."""
    return _small_and_old(facts, tool, lines) and not facts.seats_of_tool(tool["id"])


def _small_and_old(facts: Facts, tool: Row, lines: Sequence[Row]) -> bool:
    """Tell whether charges are one small purchase, some time ago."""
    charges = [line for line in lines if line["amount"] > 0]
    return len(charges) == 1 and charges[0]["date"] < _recent(facts, tool) and not _urgent(facts, tool, lines)


def _recent(facts: Facts, tool: Row) -> str:
    """Return the day from which on something paid for is called in use, and one small purchase counts."""
    return add_days(facts.as_of, -facts.setting("recent_days", tool=tool["id"]))


def _sums(facts: Facts, lines: Sequence[Row]) -> Mapping[str, int]:
    """Return amounts by currency, of the kind of file that says most: others tell of the same money."""
    channels: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for line in lines:
        channels[line["channel"]][line["currency"]] += line["net"]

    def weight(sums: Mapping[str, int]) -> tuple[int, int]:
        converted = [facts.rates.convert(amount, code, facts.currency, facts.as_of) for code, amount in sums.items()]
        return sum(one for one in converted if one is not None), converted.count(None)

    return max(channels.values(), key=weight, default={})


def _urgent(facts: Facts, tool: Row, lines: Sequence[Row]) -> bool:
    """Tell whether it is much a year; an amount without a rate is not taken for little."""
    whole = 0
    for currency, amount in _sums(facts, lines).items():
        converted = facts.rates.convert(amount, currency, facts.currency, facts.as_of)
        if converted is None and amount > 0:
            return True
        whole += converted or 0
    return whole >= facts.setting("shadow_amount", tool=tool["id"]) * MICRO


def _finding(facts: Facts, tool: Row, lines: Sequence[Row], *, expensed_only: bool) -> Finding:
    sums = {currency: amount for currency, amount in sorted(_sums(facts, lines).items()) if amount}
    spent = [f"{amount_text(amount)} {currency}" for currency, amount in sums.items()]
    parts = [say("{amounts} in the last year", amounts=spent)] if spent else []
    seats = 0 if expensed_only else facts.seats_of_tool(tool["id"])
    if seats:
        parts.append(_seats(seats))
    if expensed_only:
        question = say("{name} is bought as an expense, {amounts}. Should it come under the contract?",
                       name=tool["name"], amounts=parts[0])  # fmt: skip
        why = say("The tool is managed, and some of it still arrives through expense claims.")
    else:
        how = reduce(lambda one, other: say("{one}, {other}", one=one, other=other), parts) if parts else ""
        last = max((max(line["date"], line["service_to"]) for line in lines if line["net"] > 0), default="")
        question = say(
            "{name} is in use ({how}) and nobody has approved it yet. Who answers for it?"
            if seats or last >= _recent(facts, tool)
            else "{name} was paid for ({how}), up to {day}, and nobody has approved it. Is it still in use, and who "
            "answers for it?",
            name=tool["name"], how=how, day=last,
        )  # fmt: skip
        why = say("It was found in the imported files; there is no approved record and no active contract of it.")
    return Finding(
        "R20",
        Subject("tool", tool["id"], f"tool:{tool['id']}", tool["name"]),
        question,
        why,
        "high" if _urgent(facts, tool, lines) else "medium",
        _evidence(facts, tool, lines),
        facts.thresholds(*RULE.thresholds, tool=tool["id"]),
    )


def _seats(count: int) -> Sentence:
    return say("{seats:,} {seats|seat|seats}", seats=count)


def _evidence(facts: Facts, tool: Row, lines: Sequence[Row]) -> tuple[Evidence, ...]:
    shown = [
        {**line_evidence(facts.conn, line["id"]), "key": f"tool:{tool['id']}"} for line in reversed(lines[-_SHOWN:])
    ]
    for subscription in facts.subscriptions:
        if subscription.row["tool_id"] == tool["id"] and subscription.seats:
            (read,) = seat_facts.seats_told(facts.conn, [subscription.seats[0].id]).values()
            shown.append(
                {
                    "key": f"tool:{tool['id']}",
                    "kind": "subscription",
                    "id": str(subscription.id),
                    "name": subscription.name,
                    "tool": tool["name"],
                    "evidence": _seats(len(subscription.seats)),
                    "data_date": subscription.listed,
                    "file": read["file_name"],
                    "sheet": read["sheet_name"],
                    "row": read["row"],
                }
            )
    return tuple(shown)


RULE = Rule(
    "R20",
    "Unmanaged tools",
    "A tool is in use and nobody has approved it: who answers for it?",
    "medium",
    ("shadow_amount", "recent_days"),
    check,
)
