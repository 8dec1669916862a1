"""What a person would say about the growth of spend: how much, what most of it is, why, and whether it was planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.catalog.money import MICRO, from_micros, nearest, round_half_up
from desktop_app.economics.bridge import EFFECTS, Bridge, ToolBridge
from desktop_app.economics.business import Business
from desktop_app.economics.period import Period
from desktop_app.economics.planned import Planned

_TOLD = 3
_SMALL = Fraction(1, 100)
_WORTH = 50  # a reason is told from a fiftieth of all that moved on


def sentences(
    bridge: Bridge, business: Mapping[int, Business], plans: Sequence[Planned], silent: Sequence[str] = ()
) -> list[str]:
    """Return the sentences, the weightiest first; amounts are rounded to the currency's minor unit.

    `silent` are tools of which the last month shows nothing, while the month before does.
    """
    return [
        _headline(bridge),
        *([_silent(silent, bridge.second)] if silent else ()),
        *filter(None, (_tool(tool, bridge, business.get(tool.tool_id or 0)) for tool in bridge.tools[:_TOLD])),
        *(_apart(code, before, after) for code, (before, after) in bridge.apart.items()),
        *(_planned(plan, bridge) for plan in plans if plan.scope == "company" or plan.over > 0),
    ]


def money(micros: int, currency: str) -> str:
    """Return an amount with groups and without decimals: 12,345 EUR."""
    return f"{from_micros(round_half_up(Fraction(micros, MICRO), currency)):,.0f} {currency}"


def percent(share: Fraction, decimals: int = 0) -> str:
    """Return a share in percent, half up: 30 %."""
    return f"{nearest(abs(share) * 100 * 10**decimals) / 10**decimals:.{decimals}f} %"


def _headline(bridge: Bridge) -> str:
    shown = bridge.shown(whole=True).total
    change = shown.after - shown.before
    if not change:
        return f"Spend of {bridge.second.words} is what it was in {bridge.first.words}."
    share = f" ({percent(Fraction(change, bridge.before))})" if bridge.before > 0 else ""
    word = "rose" if change > 0 else "fell"
    weightiest = sorted(bridge.effects.items(), key=lambda item: -abs(item[1]))
    along = [(key, abs(amount)) for key, amount in weightiest if (amount > 0) == (change > 0)]
    told = [(key, amount) for key, amount in along if key != "rest"][:2]
    is_most = 2 * sum(amount for _, amount in told) > sum(amount for _, amount in along)
    most = f", most of it through {' and '.join(EFFECTS[key].lower() for key, _ in told)}" if is_most else ""
    periods = f"{bridge.second.words} after {bridge.first.words}"
    return f"Spend {word} by {money(abs(change), bridge.currency)}{share} in {periods}{most}."


def _silent(tools: Sequence[str], period: Period) -> str:
    named = ", ".join([*tools[:_TOLD], *(["…"] if len(tools) > _TOLD else ())])
    return f"Nothing of {named} in {Period(period.last, period.last).words}: an end, or bills that are not in yet."


def _tool(tool: ToolBridge, bridge: Bridge, volume: Business | None) -> str:
    if not tool.change:
        return ""
    amount = money(abs(tool.change), bridge.currency)
    if tool.unbilled is not None:
        period = (bridge.first, bridge.second)[tool.unbilled].words
        return f"Nothing of {tool.name} is known in {period}: {amount} {'more' if tool.change > 0 else 'less'}."
    if "new" in tool.effects and tool.change > 0:
        return f"{tool.name} is new: {amount}."
    if "ended" in tool.effects and tool.change < 0:
        return f"{tool.name} ended: {amount} less."
    ratio = Fraction(tool.after, tool.before) if tool.before > 0 else None
    why = ", ".join(_reasons(tool))
    if volume is not None and ratio is not None and ratio >= 1:  # what fell did not grow slower
        return f"{_against(tool, ratio, volume)}{': ' + why if why else ''}."
    word = "rose" if tool.change > 0 else "fell"
    share = f" ({percent(ratio - 1)})" if ratio is not None else ""
    return f"{tool.name} {word} by {amount}{share}{': ' + why if why else ''}."


def _against(tool: ToolBridge, ratio: Fraction, volume: Business) -> str:
    """Compare a tool's growth with that of what it is for: 30 % faster is 1.3 times the spend a unit."""
    unit = ratio / volume.growth
    if abs(unit - 1) < _SMALL:
        return f"{tool.name} grew as fast as the {volume.unit} it serves ({volume.use_case})"
    word = "faster" if unit > 1 else "slower"
    return f"{tool.name} grew {percent(unit - 1)} {word} than the {volume.unit} it serves ({volume.use_case})"


def _reasons(tool: ToolBridge) -> Iterator[str]:
    """Yield what changed, the largest effects first; small ones are not worth a word."""
    moved = sum(map(abs, tool.effects.values()))
    for key in sorted(tool.effects, key=lambda key: -abs(tool.effects[key])):
        if abs(tool.effects[key]) * _WORTH >= moved and (said := _reason(key, tool)):
            yield said


def _reason(key: str, tool: ToolBridge) -> str:
    up = tool.effects[key] > 0
    if key == "seats" and tool.seats is not None and tool.seats[0] != tool.seats[1]:
        return f"seats went from {_count(tool.seats[0])} to {_count(tool.seats[1])}"
    if tool.use is not None:
        before, after = tool.use
        if key == "tokens" and before.tokens_a_request and after.tokens_a_request:
            return f"context per request {_times(after.tokens_a_request / before.tokens_a_request)}"
        if key == "retries" and before.retry_share is not None and after.retry_share is not None:
            word = "rose" if up else "fell"
            shares = [percent(share) for share in (before.retry_share, after.retry_share)]
            if shares[0] == shares[1]:
                shares = [percent(share, 1) for share in (before.retry_share, after.retry_share)]
            return f"retries {word} from {shares[0]} to {shares[1]}"
        if key == "requests" and before.requests and after.requests:
            return f"requests {_times(Fraction(after.requests, before.requests))}"
    words = {
        "price": "the price went {}", "token_price": "a token costs {}", "mix": "the models used are {}",
        "price_or_mix": "a token costs {}, by its price or the model", "rates": "exchange rates made it {}",
        "rest": "whether it costs or is used {}, the data do not tell",
        "use": "use went {}", "part": "it was paid for {} of the time", "credits": "{} was credited or refunded",
    }  # fmt: skip
    pairs = {"price": ("up", "down"), "use": ("up", "down"), "token_price": ("more", "less"),
             "price_or_mix": ("more", "less"), "part": ("more", "less"), "rest": ("more", "less"),
             "credits": ("less", "more")}  # fmt: skip
    return words[key].format(pairs.get(key, ("dearer", "cheaper"))[not up]) if key in words else ""


def _times(ratio: Fraction) -> str:
    """Say a growth: doubled, rose 30 %, halved."""
    if abs(ratio - 2) < Fraction(1, 10):
        return "doubled"
    if abs(ratio - Fraction(1, 2)) < Fraction(1, 20):
        return "halved"
    if ratio > 2:
        return f"rose to {float(ratio):.1f} times"
    return f"{'rose' if ratio > 1 else 'fell'} {percent(ratio - 1)}" if abs(ratio - 1) >= _SMALL else "stayed"


def _count(number: Fraction) -> str:
    return f"{float(number):.1f}".rstrip("0").rstrip(".")


def _apart(code: str, before: int, after: int) -> str:
    return f"Apart from that, without an exchange rate: {money(before, code)} became {money(after, code)}."


def _planned(plan: Planned, bridge: Bridge) -> str:
    name = "The company" if plan.scope == "company" else plan.name
    part = "" if plan.whole else " (the budget covers a part of the period)"
    budget = f"the budget of {money(plan.planned, bridge.currency)} for {bridge.second.words}"
    if plan.over > 0:
        return f"{name} spent {money(plan.over, bridge.currency)} more than {budget}{part}."
    return f"{name} stayed {money(-plan.over, bridge.currency)} within {budget}{part}."
