"""Unmanaged tool.

Definition: a known AI tool has spend or seats but nobody approved it (its state is Discovered), or it is paid by card or
expense claim though no subscription of it is bought that way.
Threshold from: spend above 1,000 of the reporting currency in 365 days makes it urgent (as Ramp promotes such vendors).
Guards: a single purchase without seats is no habit; spend that merely reconciles a managed contract does not count.
Evidence: the charges with file, sheet and row, or the seats' subscription.
Example: Midjourney appears on three card statements with 60.00 each and no record: who uses it, and for what?
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.catalog.money import MICRO, amount_text
from desktop_app.economics.rates import total
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Money, Rule, Subject, plural

SHOWN = 12


def is_unmanaged(tool: Row) -> bool:
    """Tell whether nobody has approved a tool."""
    return bool(tool["state"] == "Discovered" and not tool["managed"])


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool with spend or seats that nobody manages."""
    spent: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    carded: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in facts.year_of_spend:
        if row.tool_id is not None:
            spent[row.tool_id][row.currency] += row.net
            if row.channel in ("card", "expense"):
                carded[row.tool_id][row.currency] += row.net
    lines: dict[int, list[Row]] = defaultdict(list)
    for line in facts.charges:
        if line["tool_id"] is not None:
            lines[line["tool_id"]].append(line)
    for tool in facts.tools:
        unmanaged = is_unmanaged(tool)
        amounts = spent[tool["id"]] if unmanaged else carded[tool["id"]]
        if not unmanaged and (not amounts or tool["by_card"]):
            continue
        if not amounts and not tool["seats"]:
            continue
        charges = [line for line in lines[tool["id"]] if unmanaged or line["channel"] in ("card", "expense")]
        if len(charges) < 2 and not tool["seats"]:
            continue
        yield _finding(facts, tool, amounts, charges, unmanaged)


def _finding(facts: Facts, tool: Row, amounts: dict[str, int], charges: list[Row], unmanaged: bool) -> Finding:
    summed, apart = total(amounts, facts.rates, facts.currency, facts.as_of)
    seen = [plural(len(charges), "charge")] if charges else []
    seen += [plural(tool["seats"], "seat")] if tool["seats"] else []
    money = [f"{amount_text(micros)} {currency}" for currency, micros in sorted(amounts.items()) if micros]
    over = f", {' and '.join(money)} in the last twelve months" if money else ""
    ask = "Who uses it, for what, and who answers for it?" if unmanaged else "Should it move to a company contract?"
    how = "no approved record" if unmanaged else "paid by card or expense claim besides the company's contract"
    urgent = bool(apart) or summed > facts.setting("shadow_amount") * MICRO
    return Finding(
        "R20",
        Subject("tool", tool["id"], f"tool:{tool['id']}", tool["name"]),
        f"{tool['name']} has {' and '.join(seen)}{over}, but {how}. {ask}",
        "Matched by its vendor's name or a seat list; give the tool an owner and a state to answer.",
        "high" if urgent else "medium",
        tuple(
            {
                "key": f"tool:{tool['id']}",
                "person": line["vendor_text"],
                "team": line["channel"],
                "tool": tool["name"],
                "last_active": line["date"],
                "evidence": line["description"],
                "amount": line["amount"],
                "currency": line["currency"],
                "file": line["file_name"],
                "sheet": line["sheet_name"],
                "row": line["row"],
            }
            for line in charges[-SHOWN:]
        )
        or ({"key": f"tool:{tool['id']}", "person": tool["name"], "evidence": plural(tool["seats"], "seat")},),
        facts.thresholds("shadow_amount"),
        at_stake=Money(summed, facts.currency, "spent in the last twelve months") if summed else None,
    )


RULE = Rule(
    "R20",
    "Unmanaged tool",
    "A tool has spend or seats and nobody approved it: who answers for it?",
    "medium",
    ("shadow_amount",),
    check,
)
