"""Dear model on low-value work.

Definition: a use case whose work is marked low or medium spends more than 50 % of its model cost of the 90 days up to
the newest known use on the dearest price tier of a tool's models. A model's price is what the tool's own use cost a
million tokens; models within a quarter of the dearest are its tier, the next one below is the cheaper tier.
Threshold from: 50 % and the quarter are our proposal. Prices come from the imported use, not from a price list, because
discounts and caching decide what is paid.
Guards: work of high or unknown worth; a noted reason why the dear model stays (evaluation, latency, language); a tool
with one price tier; use without cost or tokens; a share of a tool without a project, where the models cannot be told.
Evidence: each model with its cost and price. The saving is a range, from nothing to (price - cheaper price) x tokens
over a year, since the cheaper model may need more tokens or fail; it is in no total.
Closes: when cheaper models do most of the work, when its worth is marked high, or when the reason for the dear one is
noted.
Example: tagging tickets, marked low, spends 900.00 of 1,000.00 in 90 days on a model at 15.00 a million tokens; the
next one costs 3.00. At most 60,000,000 x (15 - 3) / 1,000,000 = 720.00 in 90 days, 2,920.00 a year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog.money import MICRO, nearest, round_along
from desktop_app.catalog.sentences import say, term
from desktop_app.economics import models
from desktop_app.economics.models import ModelUse
from desktop_app.economics.savings import price_text
from desktop_app.review.evidence_rows import use_case_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, MoneyRange, Rule, Subject, money_text


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a use case and tool whose plain work runs on dear models."""
    worth = {row["id"]: row for row in facts.use_cases if row["value_level"] in ("low", "medium")}
    used: dict[int, Sequence[Row]] = {}
    for (number, tool), shares in models.by_tool(facts.allocations).items():
        row = worth.get(number)
        if row is None or row["dear_model_because"] or row["stage"] in ("idea", "retired"):
            continue
        if tool not in used:
            used[tool] = models.use_of(facts.conn, tool, as_of)
        finding = _judge(facts, row, shares, used[tool])
        if finding is not None:
            yield finding


def _judge(facts: Facts, row: Row, shares: Sequence[Row], used: Sequence[Row]) -> Finding | None:
    prices = models.prices(used)
    if not prices:
        return None
    top = max(prices.values())
    cheaper = max((price for price in prices.values() if price < top * models.TIER), default=None)
    own, share = models.own_use(used, shares), shares[0]
    dear = [one for one in own if prices.get(one.model, Fraction(0)) >= top * models.TIER]
    whole, spent = sum(one.cost for one in own), sum(one.cost for one in dear)
    if cheaper is None or spent * 100 <= whole * facts.setting(
        "dear_model_percent", tool=share["tool_id"], team=row["team_id"]
    ):
        return None
    steps = [_step(one, prices[one.model], cheaper) for one in dear]
    return _finding(facts, row, share, own, prices, (spent, whole), steps)


def _step(one: ModelUse, price: Fraction, cheaper: Fraction) -> tuple[str, Fraction]:
    """Return what the cheaper tier would save in a year for one model, with its arithmetic in words."""
    now, then = (price_text(each) for each in (price, cheaper))  # a cent a million is much of many millions
    tokens = round(Fraction(one.tokens, 1000))
    less = (price - cheaper) * one.tokens / MICRO / 1000 * 365 / models.DAYS
    told = say(
        "{model}: ({price} - {cheaper}) a million x {tokens:,} tokens in {days} days x 365 / {days}",
        model=one.model, price=now, cheaper=then, tokens=tokens, days=models.DAYS,
    )  # fmt: skip
    return told, less


def _finding(
    facts: Facts,
    row: Row,
    share: Row,
    own: Sequence[ModelUse],
    prices: Mapping[str, Fraction],
    sums: tuple[int, int],
    steps: Sequence[tuple[str, Fraction]],
) -> Finding:
    spent, whole = sums
    currency = own[0].currency
    rounded = round_along((less for _, less in steps), currency)
    between = MoneyRange(
        0, sum(rounded), currency, say("a year, if the next cheaper tier did all of it with as many tokens"),
        tuple((text, less) for (text, _), less in zip(steps, rounded, strict=True)),
    )  # fmt: skip
    evidence = tuple(
        use_case_evidence(
            row, one.model, name=one.model, tool=share["tool_name"], amount=one.cost, currency=currency,
            price=say("{price} a million tokens", price=price_text(prices[one.model])),
        )
        for one in own if one.model in prices
    )  # fmt: skip
    key = f"use_case:{row['id']}/tool:{share['tool_id']}"
    part = nearest(Fraction(spent * 100, whole))
    return Finding(
        "R30",
        Subject("use_case", row["id"], key, row["name"]),
        say(
            "{name} is work of {level} worth and spends {percent} % ({amount} in {days} days) on the dearest models of "
            "{tool}. Would a cheaper one do?",
            name=row["name"],
            level=term(row["value_level"], row["value_level"]),
            percent=part,
            amount=money_text(spent, currency),
            days=models.DAYS,
            tool=share["tool_name"],
        ),
        say("Dear models are worth keeping for work that is worth much. Try the cheaper tier on a sample first."),
        "medium",
        evidence,
        facts.thresholds("dear_model_percent", tool=share["tool_id"], team=row["team_id"]),
        range=between,
    )


RULE = Rule(
    "R30",
    "Dear models on plain work",
    "Work of little worth runs on the dearest models: would a cheaper one do?",
    "medium",
    ("dear_model_percent",),
    check,
)
