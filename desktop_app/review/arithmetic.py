"""What findings free, each amount once over all of them, and each figure's arithmetic line by line.

A line of the arithmetic is [words, micro-units or None, currency]. A stored saving is JSON with `steps`, `bridge` (by
currency, from what each question asks for alone over theoretical to addressable), `parts` (of several currencies: each
with what is theoretical and addressable of it), `rates`, `reuse`, `reclaim`,
`at_stake` and `range`, and `units`, how many seats it would free by subscription; what a finding does not have is left
out. What is in another currency than the reporting one says under `reporting` what it is there, and at which rates.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from typing import Any

from desktop_app.catalog.money import MICRO, added, round_half_up
from desktop_app.catalog.sentences import Sentence, retold, say, together
from desktop_app.economics.claims import PARTS, Claim, Saving
from desktop_app.economics.rates import Rate, rate_told
from desktop_app.economics.reclaims import LineClaim, Reclaimed, serve_lines, without_reclaimed
from desktop_app.economics.savings import serve, why_nothing
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, MoneyRange

Values = dict[str, Any]
Line = tuple[str, int | None, str]
"""A line as it is shown: words, micro-units or None, currency."""

Amounts = Sequence[tuple[str, int, int]]
"""Currency, theoretical and addressable as they are shown, in micro-units."""


@dataclass(frozen=True)
class Served:
    """What is left for one finding after the others were served."""

    savings: Mapping[int, Saving]  # by subscription
    reclaimed: Sequence[Reclaimed]


def serve_all(found: Sequence[Finding], decisions: Sequence[str | None], facts: Facts) -> dict[str, Served]:
    """Return what each finding frees, by its identity; `decisions` are those that stand: keep, grow, retire, … or None.

    What is to be kept takes nothing from the other questions: it is served by itself, and not counted. What is only
    claimed if something is retired counts from that decision on.
    """
    savings: dict[str, dict[int, Saving]] = {}
    reclaimed: dict[str, Sequence[Reclaimed]] = {}
    for kept in (False, True):
        group = [one for one, made in zip(found, decisions, strict=True) if (made in ("keep", "grow")) is kept]
        retired = {
            one.identity for one, made in zip(found, decisions, strict=True) if made in ("retire", "consolidate")
        }
        lines = serve_lines(_line_claims(group))
        back = [one for parts in lines.values() for one in parts]
        streams = {stream.subscription_id: stream for one in group for stream in one.streams}
        contracts = without_reclaimed({**facts.contracts, **streams}, back, facts.as_of)
        claims = [claim for one in group for claim in _claims(one, one.identity in retired)]
        reclaimed.update(lines)
        for (identity, subscription), saving in sorted(serve(claims, contracts, facts.as_of).items()):
            savings.setdefault(identity, {})[subscription] = saving
    return {one.identity: Served(savings.get(one.identity, {}), reclaimed.get(one.identity, ())) for one in found}


def _claims(finding: Finding, retired: bool) -> tuple[Claim, ...]:
    return (*finding.claims, *finding.if_retired) if retired else finding.claims


def _line_claims(found: Iterable[Finding]) -> list[LineClaim]:
    return [
        LineClaim(one.rule, one.identity, one.reclaim.amount, one.reclaim.shares)
        for one in found
        if one.reclaim is not None
    ]


def saving_columns(finding: Finding, served: Served, facts: Facts) -> Values:
    """Return the columns of a finding's saving: one currency where there is one, else the reporting currency.

    An amount is rounded once: what the subscriptions free in a currency is added up exactly before. It is converted as
    it is shown.
    """
    stored: Values = _apart(finding, served, facts)
    columns: Values = {"theoretical": None, "addressable": None, "currency": None, "saving_from": None}
    reasons = _reasons(finding, served, facts)
    savings = list(served.savings.values())
    if savings:
        amounts = [
            (
                code,
                round_half_up(_sum(savings, "theoretical", code), code),
                round_half_up(_sum(savings, "addressable", code), code),
            )
            for code in sorted({part.currency for part in savings})
        ]
        to = amounts[0][0] if len(amounts) == 1 else facts.currency
        effective = min((part.effective for part in savings if part.addressable), default=None)
        columns = {**_both(amounts, to, facts), "currency": to, "saving_from": effective}
        steps = list(_steps(served.savings, facts))
        steps += [[f"Of another subscription {reason}, so that part is not counted", None, None] for reason in reasons]
        stored |= {
            "steps": steps + _together(amounts, savings, to, columns["addressable"], facts),
            "bridge": {code: _bridge([one for one in savings if one.currency == code], code) for code, *_ in amounts},
            "currency": to,
        }
        if len(amounts) > 1:
            stored["parts"] = [list(part) for part in amounts]
        stored |= _reporting(amounts, facts)
    units = {
        claim.subscription_id: len(claim.seats) + claim.units
        for claim in finding.claims
        if claim.subscription_id > 0 and (claim.units or (claim.fewer_seats and claim.seats))
    }
    if units:
        stored["units"] = units
    if not savings and reasons:
        stored["unknown"] = "; ".join(reasons)
    return {**columns, "saving": json.dumps(stored, ensure_ascii=False, sort_keys=True)}


def _steps(savings: Mapping[int, Saving], facts: Facts) -> Iterator[list[Any]]:
    """Yield the lines of what each subscription frees; of several, each below its name."""
    for number, part in savings.items():
        if len(savings) > 1 and number in facts.names:
            yield [facts.names[number], None, None]
        yield from ([*step, part.currency] for step in part.steps)


def _apart(finding: Finding, served: Served, facts: Facts) -> Values:
    """Return what stands apart from savings: money to claim back, what is at stake, a range, what can be reused."""
    stored: Values = {}
    if finding.at_stake is not None:
        money = finding.at_stake
        steps = [[text, amount, money.currency] for text, amount in money.steps]
        stored["at_stake"] = {"amount": money.amount, "currency": money.currency, "text": money.text, "steps": steps}
        stored["at_stake"] |= _also(money.currency, {"amount": money.amount}, facts)
    if finding.reclaim is not None:
        back = finding.reclaim
        granted = sum(one.amount for one in served.reclaimed)
        lines = list(back.steps)
        if granted < back.amount:
            lines.append(("Counted in another question about the same invoice lines", granted - back.amount))
        steps = [[text, amount, back.currency] for text, amount in lines]
        stored["reclaim"] = {"amount": granted, "currency": back.currency, "text": back.text, "steps": steps}
        stored["reclaim"] |= _also(back.currency, {"amount": granted}, facts)
    if finding.range is not None:
        between = finding.range
        stored["range"] = _range(between)
        stored["range"] |= _also(between.currency, {"low": between.low, "high": between.high}, facts)
    reuse = {
        code: round_half_up(added(one.parts["reuse"] for one in served.savings.values() if one.currency == code), code)
        for code in sorted({one.currency for one in served.savings.values()})
    }
    if any(reuse.values()):
        stored["reuse"] = {code: amount for code, amount in reuse.items() if amount}
    return stored


def _range(between: MoneyRange) -> Values:
    steps = [[text, amount, between.currency] for text, amount in between.steps]
    return {
        "low": between.low, "high": between.high, "currency": between.currency, "text": between.text, "steps": steps,
    }  # fmt: skip


def _reasons(finding: Finding, served: Served, facts: Facts) -> list[str]:
    """Return why some of the subscriptions that are claimed free nothing that can be told."""
    reasons = set()
    for claim in finding.claims:
        contract = facts.contracts.get(claim.subscription_id)
        if claim.subscription_id not in served.savings and contract is not None:
            reasons.add(why_nothing(claim, contract))
    return sorted(reason for reason in reasons if reason)


def _sum(savings: Sequence[Saving], name: str, currency: str) -> Fraction:
    return added(getattr(part, name) for part in savings if part.currency == currency)


def _bridge(savings: Sequence[Saving], currency: str) -> dict[str, int]:
    """Return the way from what is asked for alone to addressable, rounded once; waiting takes the rounding up."""
    exact = {"alone": added(one.alone for one in savings)}
    exact |= {name: _sum(savings, name, currency) for name in ("theoretical", "addressable")}
    exact |= {name: added(one.parts[name] for one in savings) for name in PARTS}
    rounded = {name: round_half_up(amount, currency) for name, amount in exact.items()}
    others = sum(rounded[name] for name in PARTS if name != "waiting")
    return rounded | {"waiting": rounded["theoretical"] - rounded["addressable"] - others}


def _in_one(amounts: Iterable[tuple[str, int]], to: str, facts: Facts) -> int | None:
    """Return what amounts add up to in one currency, micro-units; None where a rate is missing."""
    found = [_converted(micros, code, to, facts) for code, micros in amounts]
    return None if None in found else sum(one or 0 for one in found)


def _both(amounts: Amounts, to: str, facts: Facts) -> dict[str, int | None]:
    """Return theoretical and addressable in one currency."""
    return {
        "theoretical": _in_one(((code, theoretical) for code, theoretical, _ in amounts), to, facts),
        "addressable": _in_one(((code, addressable) for code, _, addressable in amounts), to, facts),
    }


def _converted(micros: int, code: str, to: str, facts: Facts) -> int | None:
    """Return an amount in another currency at the day's rate, rounded; None without a rate."""
    factor = facts.rates.factor(code, to, facts.as_of)
    return None if factor is None else round_half_up(Fraction(micros, MICRO) * factor, to)


def _together(
    amounts: Amounts, savings: Sequence[Saving], to: str, whole: int | None, facts: Facts
) -> list[list[Any]]:  # fmt: skip
    """Return the lines that bring several subscriptions together, and their currencies."""
    if len(savings) == 1:
        return []
    lines: list[list[Any]] = []
    for code, _, addressable in amounts:
        own = sum(round_half_up(one.addressable, code) for one in savings if one.currency == code)
        if own != addressable:
            lines.append(["The exact amounts are added up and rounded once", addressable - own, code])
        if len(amounts) == 1:
            continue
        rate = facts.rates.find(code, to, facts.as_of) if code != to else None
        if code != to and rate is None:
            lines.append([f"There is no rate from {code} to {to}: the amounts stand apart", None, None])
            continue
        said = f" at {rate.text} of {rate.date} ({rate.source})" if rate is not None else ""
        lines.append([f"Of {code}{said}", _converted(addressable, code, to, facts), to])
    if whole is not None:
        lines.append(["Addressable together", whole, to])
    return lines


def _reporting(amounts: Amounts, facts: Facts) -> Values:
    """Return the saving in the reporting currency, with the rates that were used; nothing where it is that already."""
    to = facts.currency
    if [code for code, *_ in amounts] == [to]:
        return {}
    rates = _rates((code for code, *_ in amounts), facts)
    return {"reporting": {"currency": to, **_both(amounts, to, facts), "rates": rates}}


def _also(code: str, amounts: Mapping[str, int], facts: Facts) -> Values:
    """Return named amounts (micro-units) in the reporting currency too, None without a rate; nothing if they are."""
    to = facts.currency
    if code == to:
        return {}
    shown = {name: _converted(amount, code, to, facts) for name, amount in amounts.items()}
    return {"reporting": {"currency": to, **shown, "rates": _rates([code], facts)}}


def _rates(codes: Iterable[str], facts: Facts) -> list[Values]:
    """Return the rates that bring currencies to the reporting one, as a saving stores them."""
    to = facts.currency
    found = {code: facts.rates.find(code, to, facts.as_of) for code in codes if code != to}
    return [stored_rate(code, rate) for code, rate in found.items() if rate is not None]


def stored_rate(code: str, rate: Rate) -> Values:
    """Return the rate that brings a currency to another as it is stored: its numbers, and words for other programs."""
    return {
        "currency": code, "text": rate.text, "pairs": [list(pair) for pair in rate.pairs], "date": rate.date,
        "source": rate.source,
    }  # fmt: skip


def arithmetic_lines(saving: Mapping[str, Any], told: str = "") -> list[Line]:
    """Return a stored saving line by line, as window and workbook show it.

    `told` is what the finding's sentences are made of (`catalog.sentences`).
    """

    def own(steps: Iterable[Sequence[Any]]) -> list[Line]:
        return [(retold(text, told), amount, currency or "") for text, amount, currency in steps]

    lines = own(saving.get("steps", ()))
    reporting = saving.get("reporting")
    if reporting is not None and reporting["addressable"] is not None and saving["currency"] != reporting["currency"]:
        lines.append((converted(reporting), reporting["addressable"], reporting["currency"]))
    lines += [
        (say("Avoided purchases, apart from cash: seats that people wait for"), amount, currency)
        for currency, amount in saving.get("reuse", {}).items()
    ]
    for name in ("at_stake", "reclaim"):
        if name in saving:
            money = saving[name]
            lines += own(money.get("steps", ()))
            words = say(
                "At stake: {what}" if name == "at_stake" else "To claim back: {what}", what=retold(money["text"], told)
            )
            lines.append((words, money["amount"], money["currency"]))
            lines += _in_reporting(money, ("amount", ""))
    if "range" in saving:
        between = saving["range"]
        lines += own(between["steps"])
        words = say("A range, in no total: {what}; at least", what=retold(between["text"], told))
        lines.append((words, between["low"], between["currency"]))
        lines.append((say("at most"), between["high"], between["currency"]))
        lines += _in_reporting(between, ("low", say("at least")), ("high", say("at most")))
    if "unknown" in saving:
        why = _listed(together(reason) for reason in saving["unknown"].split("; "))
        lines.append((say("The saving is unknown: {why}", why=why), None, ""))
    return lines


def converted(reporting: Mapping[str, Any]) -> Sentence:
    """Say in which currency an amount is shown too, and at which rates."""
    used = [
        say("{rate} of {day}, {source}", rate=rate_told(rate["pairs"]), day=rate["date"], source=rate["source"])
        for rate in reporting["rates"]
    ]
    return say("In {currency} ({rates})", currency=reporting["currency"], rates=_listed(used))


def _listed(sentences: Iterable[Sentence]) -> Sentence:
    """Return sentences with a semicolon between two; empty for none."""
    first, *others = [*sentences] or [together()]
    return reduce(lambda one, other: say("{one}; {other}", one=one, other=other), others, first)


def _in_reporting(money: Mapping[str, Any], *names: tuple[str, str]) -> list[Line]:
    """Return what an amount, or both ends of a range, come to in the reporting currency; `names` with their words."""
    reporting = money.get("reporting")
    if reporting is None:
        return []
    if not reporting["rates"]:
        missing = say("There is no rate from {one} to {other}: it stands apart",
                      one=money["currency"], other=reporting["currency"])  # fmt: skip
        return [(missing, None, "")]
    said = converted(reporting)
    return [
        (say("{said}, {words}", said=said, words=words) if words else said, reporting[name], reporting["currency"])
        for name, words in names
    ]
