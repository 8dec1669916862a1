"""Spend anomaly.

Definition: in one of the last three full months a tool cost far more than its own earlier months make expect: above
their median by more than three deviations and 20 %. Asked where all such excess of a month is 2 % or more of that
month's AI spend; above 7 % it is urgent.
Threshold from: 2 % and 7 % are the FinOps Foundation's bands of its Anomaly Detection Rate, to be adjusted to one's
needs; the deviations, the 20 % and three months are our proposal.
Guards: fewer than six months before; spend below nothing or in fewer than half of them; seats that were bought, or a
dearer price that was agreed, in that month or the one before, which explain it (a contract that renews as it was does
not); earlier unusual months, which are not taken as usual; amounts without an exchange rate.
Evidence: the unusual months with their amounts, what was expected and at most usual of each; the months of which that
is the median, and those between them that were left out as unusual themselves.
Closes: when three months have passed, or when it is answered with keep: planned, a true-up, a correction.
Example: the model API cost about 4,000.00 a month and 9,500.00 in September, when all AI tools cost 60,000.00: 5,500.00
of excess is 9.2 % of the month.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog import review_facts
from desktop_app.catalog.sentences import say
from desktop_app.economics.anomalies import Anomaly, anomalies
from desktop_app.economics.calendar import month_end, months_back
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Evidence, Finding, Money, Rule, Subject, money_text, shown, shown_less

JUDGED = 3
"""The newest full months that are looked at."""


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool with unusual months, where these matter for the whole."""
    months = months_back(as_of, 25)[:-1]
    spend = _spend(facts, months)
    points = facts.setting("anomaly_points")
    found = {
        tool: [one for one in anomalies(series, months, points) if one.month in months[-JUDGED:]]
        for tool, series in spend.items()
    }
    tools = {row["id"]: row for row in facts.tools}
    found = {tool: _unexplained(facts, tool, those) for tool, those in found.items() if tool in tools}
    judged = {one.month for those in found.values() for one in those}
    rates = {month: _rate(month, _whole(facts, month), found) for month in judged}
    for tool, those in sorted(found.items()):
        asked = [one for one in those if rates[one.month] * 100 >= facts.setting("anomaly_percent")]
        if asked:
            yield _finding(facts, tools[tool], spend[tool], asked, rates)


def _spend(facts: Facts, months: Sequence[str]) -> Mapping[int, Mapping[str, int]]:
    """Return what counts as spend by tool and month, micro-units of the reporting currency."""
    wanted, sums = set(months), defaultdict[int, dict[str, int]](dict)
    for row in facts.spend:
        if row.counted and row.tool_id is not None and row.month in wanted:
            amount = facts.rates.convert(row.net, row.currency, facts.currency, month_end(row.month))
            sums[row.tool_id][row.month] = sums[row.tool_id].get(row.month, 0) + (amount or 0)
    return sums


def _unexplained(facts: Facts, tool: int, found: Sequence[Anomaly]) -> list[Anomaly]:
    """Leave out the months in which more was bought, or in the month after."""
    if not found:
        return []
    begun = review_facts.months_of_purchase(facts.conn, tool, facts.as_of)
    return [one for one in found if not begun & set(months_back(f"{one.month}-01", 2))]


def _whole(facts: Facts, month: str) -> int:
    """Return all AI spend of a month, also that of which no tool is known: micro-units of the reporting currency."""
    own = (row for row in facts.spend if row.counted and row.month == month)
    return sum(facts.rates.convert(row.net, row.currency, facts.currency, month_end(month)) or 0 for row in own)


def _rate(month: str, whole: int, found: Mapping[int, Sequence[Anomaly]]) -> Fraction:
    """Return the anomaly detection rate of a month: excess / spend, 0 to 1."""
    excess = sum(one.excess for those in found.values() for one in those if one.month == month)
    return Fraction(excess, whole) if whole > 0 else Fraction(0)


def _finding(
    facts: Facts, tool: Row, series: Mapping[str, int], found: Sequence[Anomaly], rates: Mapping[str, Fraction]
) -> Finding:
    newest, code = found[-1], facts.currency
    urgent = any(rates[one.month] * 100 > facts.setting("anomaly_high_percent") for one in found)
    excess = [shown_less(one.actual, one.expected, code) for one in found]
    share = f"{float(rates[newest.month] * 100):.1f} %"
    return Finding(
        "R26",
        Subject("tool", tool["id"], f"tool:{tool['id']}", tool["name"]),
        say(
            "{name} cost {amount} in {month}, about {usual} was usual. What was it for, and will it stay?",
            name=tool["name"],
            amount=money_text(newest.actual, code),
            month=newest.month,
            usual=money_text(newest.expected, code),
        ),
        say(
            "Usual is the median of {points} months before. All unusual spend of {month} is {share} of the month's AI "
            "spend. Unusual: {months}.",
            points=newest.points,
            month=newest.month,
            share=share,
            months=sorted({one.month for one in found}),
        ),
        "high" if urgent else "medium",
        tuple(_evidence(facts, tool, series, found)),
        facts.thresholds("anomaly_percent", "anomaly_high_percent", "anomaly_points"),
        at_stake=Money(
            sum(excess),
            code,
            say("above what was usual in these months"),
            tuple(
                (
                    say(
                        "{month}: {amount} less {usual} that was usual",
                        month=one.month,
                        amount=money_text(one.actual, code),
                        usual=money_text(one.expected, code),
                    ),
                    above,
                )
                for one, above in zip(found, excess, strict=True)
            ),
        ),
    )


def _evidence(facts: Facts, tool: Row, series: Mapping[str, int], found: Sequence[Anomaly]) -> Iterator[Evidence]:
    """Yield the unusual months, then those that tell what was usual of the newest, with those left out between."""
    unusual = {one.month: one for one in found}
    base = found[-1].base
    since = [month for month in months_back(f"{found[-1].month}-01", 25)[:-1] if month >= base[0]]
    for month in (*unusual, *(month for month in since if month not in unusual)):
        said = say("usual") if month in base else say("unusual itself, left out")
        if month in unusual:
            one = unusual[month]
            said = say(
                "{usual} expected, at most {limit}",
                usual=money_text(one.expected, facts.currency), limit=money_text(one.limit, facts.currency),
            )  # fmt: skip
        yield {
            "key": f"tool:{tool['id']}/{month}" if month in unusual else f"tool:{tool['id']}",
            "kind": "tool", "id": str(tool["id"]), "name": month, "tool": tool["name"], "evidence": said,
            "amount": shown(series.get(month, 0), facts.currency), "currency": facts.currency,
        }  # fmt: skip


RULE = Rule(
    "R26",
    "Unusual spend",
    "A tool cost far more in a month than usual: what was it for?",
    "medium",
    ("anomaly_percent", "anomaly_high_percent", "anomaly_points"),
    check,
)
