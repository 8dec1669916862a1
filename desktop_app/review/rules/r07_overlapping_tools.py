"""Overlapping tools by function.

Definition: two paid tools have the same primary function and are for the same people: both for the whole company, or
for a team in common. The smaller one, by what it costs a year, is asked about; one question a tool, however many larger
ones there are.
Threshold from: two is enough; nothing is ours to choose. What moving people over costs is the tool's own setting.
Guards: an agreed overlap with reason, owner and the day until which it holds; a tool that is known to cost nothing;
different classes of data; a tool on trial or on its way out; cost of revenue, where customers use it; tools of
different teams; a tool whose contracts have all ended and of which nothing was billed for later service; a tool that
people buy themselves beside one with free seats (R27 asks).
Evidence: each tool with who tagged its function, how many have a seat and are active, and a year of spend. The saving
is a range, from nothing to the smaller one's cost less the seats its people would need in the larger one and less
moving, and it is in no total; decided with retire, its contracts are saved as a whole and take in its seats.
Closes: when one of the two ends, when an overlap is agreed with reason and last day, or when the functions are
corrected.
Example: Engineering has 31 Cursor seats for 14,880.00 a year beside 68 of GitHub Copilot at 19.00. Nine of them have no
Copilot seat and 4 Copilot seats are free: 14,880.00 - 5 x 19.00 x 12 = 13,740.00 a year at most.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.claims import Claim
from desktop_app.economics.overlap import Pair, ToolInUse
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.overlap import tool_evidence
from desktop_app.review.rules.r27_expensed_plan import pairs_asked_about


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool that stands beside a larger one of the same function."""
    beside: dict[int, list[Pair]] = defaultdict(list)
    asked = pairs_asked_about(facts)
    for pair in facts.overlaps.pairs:
        if (pair.smaller.id, pair.larger.id) not in asked:
            beside[pair.smaller.id].append(pair)
    for found in beside.values():
        yield _finding(facts, found[0].smaller, found)


def _finding(facts: Facts, tool: ToolInUse, pairs: Sequence[Pair]) -> Finding:
    overlaps, larger = facts.overlaps, pairs[0].larger
    proposal = overlaps.proposal(tool, larger)
    identity = Subject("tool", tool.id, f"tool:{tool.id}", tool.name)
    names, what = sorted({pair.larger.name for pair in pairs}), function_words(tool.function)
    one = len(pairs) == 1
    asked = together(
        say(
            "{tool} and {others} do the same: {function}." if one else "{tool} does the same as {others}: {function}.",
            tool=tool.name, others=names, function=what,
        ),
        _people(pairs[0]),
        say("Are both needed?" if one else "Is it needed beside them?"),
    )  # fmt: skip
    contracts = overlaps.subscriptions(tool.id)
    return Finding(
        "R07",
        identity,
        asked,
        say(
            "They have the same primary function and are for the same people. Two can be right: say why, and until "
            "when."
        ),
        "medium",
        (tool_evidence(overlaps, tool), *(tool_evidence(overlaps, pair.larger) for pair in pairs)),
        facts.thresholds("migration_cost", tool=tool.id),
        "high" if tool.seated and larger.seated else "medium",
        if_retired=tuple(Claim("R07", f"R07/{identity.key}", one.id, whole=True) for one in contracts),
        range=proposal.between,
    )


def _people(pair: Pair) -> str:
    """Say who has both; nothing where the seats of one are not known."""
    if not (pair.smaller.seated and pair.larger.seated):
        return ""
    both, alone = len(pair.both), len(pair.only_smaller)
    return say(
        "{both:,} {both|person has|people have} {smaller} and {larger}, {alone} {alone|has|have} {smaller} alone.",
        both=both, smaller=pair.smaller.name, larger=pair.larger.name, alone=alone,
    )  # fmt: skip


RULE = Rule(
    "R07",
    "Overlapping tools",
    "Two paid tools do the same for the same people: are both needed?",
    "medium",
    ("migration_cost",),
    check,
)
