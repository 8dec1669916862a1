"""Savings: what a question could free in theory, and what the contract lets one stop. Exact fractions throughout.

* Theoretical = units x monthly price x 12, at today's price.
* Addressable = what would be paid for those units in the next twelve months after the reduction takes effect, day by
  day, as long as the contract is paid for, at the price that holds then but never above today's: a rise that is already
  agreed is no saving. It takes effect from the next billing date where the contract is flexible or allows a true-down;
  else after the last signed term, or the one whose notice deadline can still be met. Never below the contract's minimum
  of units or a promised spend.
* Reuse = the price of seats that people wait for: a purchase avoided, shown apart and no cash.
* One amount once: a claim names the seats or spare units it frees; claims are served in the order of PRECEDENCE,
  each seat once, the cheapest price line first, at most quantity minus minimum. Amounts stay exact; who shows a
  finding rounds once, half up, to the currency's minor unit.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.economics.calendar import add_days, add_months, days_between
from desktop_app.economics.claims import Claim, Saving, Step, order
from desktop_app.economics.contract import Contract
from desktop_app.economics.pool import ZERO, Freed, Pool


def serve(claims: Iterable[Claim], contracts: Mapping[int, Contract], as_of: str) -> dict[tuple[str, int], Saving]:
    """Serve all claims, each amount once; returns savings by (finding, subscription).

    A claim for fewer seats of a subscription without a price by the seat gets nothing. The result does not depend on
    the claims' order. A finding has one claim on a subscription.
    """
    pools: dict[int, Pool] = {}
    by_themselves: dict[Hashable, Fraction] = {}  # what is found where nothing else is asked, by what is asked
    savings: dict[tuple[str, int], Saving] = {}
    for claim in sorted(claims, key=order):
        contract = contracts.get(claim.subscription_id)
        if contract is None:
            continue
        untouched = claim.subscription_id not in pools and not claim.reserved
        pool = pools[claim.subscription_id] if claim.subscription_id in pools else Pool(contract, as_of)
        pools[claim.subscription_id] = pool
        pool.reserved += claim.reserved
        if _asks_nothing(claim) or why_nothing(claim, contract) is not None:
            continue
        alone = ZERO
        if not untouched:
            asked = replace(claim, finding="", seats=tuple(range(len(claim.seats))))
            if asked not in by_themselves:
                by_themselves[asked] = _served(asked, _own_pool(asked, contract, as_of), ZERO).theoretical
            alone = by_themselves[asked]
        savings[(claim.finding, claim.subscription_id)] = _served(claim, pool, alone)
    return savings


def _own_pool(claim: Claim, contract: Contract, as_of: str) -> Pool:
    """Return what a claim would find if no other question were asked."""
    pool = Pool(contract, as_of)
    pool.reserved = claim.reserved
    return pool


def why_nothing(claim: Claim, contract: Contract) -> str | None:
    """Return why a claim frees nothing that can be told, None where it does."""
    if claim.whole or claim.money:
        known = contract.currency is not None and (contract.lines or (claim.money and contract.floors))
        return contract.why_no_saving if contract.unrated else None if known else contract.why_unpriced
    return contract.why_no_saving


def _asks_nothing(claim: Claim) -> bool:
    return not (claim.seats or claim.units or claim.price_gap or claim.whole or claim.money)


def _served(claim: Claim, pool: Pool, alone: Fraction) -> Saving:
    """Take what a claim asks for out of a pool."""
    effective, why = pool.effective(fewer_seats=claim.fewer_seats)
    nominal = ZERO  # what the first step says a month, where it can be more than what is freed
    if claim.whole:
        freed, steps = _whole(pool)
    elif claim.money:
        freed, steps = _money(claim, pool)
        ends = [floor.end for floor in pool.contract.floors if floor.end and floor.end >= effective]
        if ends:
            effective = add_days(max(ends), 1)
            why = f"the promised spend ends {max(ends)}: from {effective}"
    elif claim.price_gap:
        freed, steps, nominal = _price_gap(claim, pool)
    else:
        freed, steps = _units(claim, pool)
    return _finished(pool, freed, (effective, why), (steps, max(nominal, freed[0].monthly)), alone)


def _whole(pool: Pool) -> tuple[list[Freed], list[str]]:
    freed = [span.finish() for span in pool.spans]
    what = "The whole contract" if pool.contract.subscription_id > 0 else "What people buy themselves"
    return freed, [f"{what}, {price_text(freed[0].monthly)} a month × 12 months (theoretical)"]


def _money(claim: Claim, pool: Pool) -> tuple[list[Freed], list[str]]:
    freed = [span.lower(claim.money) for span in pool.spans]
    return freed, [f"{price_text(freed[0].monthly)} a month less × 12 months (theoretical)"]


def _price_gap(claim: Claim, pool: Pool) -> tuple[list[Freed], list[str], Fraction]:
    """A lower price, of the seats or units named, else of every unit; with what the first step comes to a month."""
    asked = len(claim.seats) + claim.units
    wanted = len(pool.fresh(claim)) + claim.units if asked else pool.contract.quantity
    count = min(wanted, pool.spans[0].left)
    freed = [span.cheapen(claim.price_gap, count if asked else span.left) for span in pool.spans]
    steps = [f"{count} seats × {price_text(claim.price_gap)} a month less × 12 months (theoretical)"]
    if asked > count:
        steps.append(f"{asked - count} of {asked} are counted in another question or were never bought")
    return freed, steps, count * claim.price_gap


def _units(claim: Claim, pool: Pool) -> tuple[list[Freed], list[str]]:
    fresh = pool.fresh(claim)
    pool.seats.update(fresh)
    spare = pool.spare_units(claim)
    asked = len(claim.seats) + claim.units
    unbought = max(0, claim.units - pool.without)
    elsewhere = asked - len(fresh) - spare - unbought
    beyond = min(pool.excess, len(fresh))
    pool.excess -= beyond
    wanted = len(fresh) - beyond + spare
    units = min(wanted, pool.spans[0].left)
    given = pool.give_away(min(units, len(fresh) - beyond))
    priced = pool.spans[0].priced(units)
    freed = [span.release(units, given) for span in pool.spans]
    first = freed[0]
    each = " + ".join(f"{count} × {price_text(price)}" for price, count in priced.items())
    each = f"({each})" if len(priced) > 1 else each
    steps = [f"{each} × 12 months (theoretical)" if units else "Nothing is left to count here (theoretical)"]
    elsewhere += wanted - units  # what was bought is asked about as a whole
    if elsewhere:
        steps.append(f"{elsewhere} of {asked} are counted in another question")
    if unbought:
        steps.append(f"{unbought} of {asked} are not in the contract: less of it would change nothing for them")
    if beyond:
        steps.append(f"{beyond} more than were bought: nothing is paid for them")
    if given:
        steps.append(f"people wait for {given}: to give them on avoids a purchase, which is no cash")
    if first.held_units:
        steps.append(f"the contract's minimum of {pool.contract.minimum} holds {first.held_units} back")
    return freed, steps


def _finished(
    pool: Pool, freed: Sequence[Freed], when: tuple[str, str], told: tuple[Sequence[str], Fraction], alone: Fraction
) -> Saving:
    """Put a saving together from what each part of the year frees a month; `told`: steps, what the first says."""
    steps, nominal = told
    first = freed[0]
    monthly = min(first.monthly, pool.open)
    pool.open -= monthly
    asked = (monthly, when, nominal, alone, freed, steps)
    if pool.finished is not None and pool.finished[0] == asked:  # most questions are about one seat of a contract
        return pool.finished[1]
    effective, why = _after_the_promise(pool, freed, when)
    theoretical = 12 * monthly
    later = sum(
        (12 * one.allowed * span.share(effective, pool.window) for span, one in zip(pool.spans, freed, strict=True)),
        ZERO,
    )
    share = share_left(effective, pool.as_of)
    addressable = min(later, theoretical * share)
    as_today = min(12 * (first.allowed if effective == when[0] else first.stopped), theoretical)
    held = theoretical - as_today
    reuse = min(12 * first.reuse, held)
    promised = min(12 * (first.stopped - first.allowed), held - reuse) if effective == when[0] else ZERO
    parts = {
        "reuse": reuse,
        "minimum": held - reuse - promised,
        "promised": promised,
        "waiting": as_today * (1 - share),
        "changes": as_today * share - addressable,
    }
    currency = pool.contract.currency or ""
    lines = _lines(pool.contract, theoretical, addressable, parts, steps, why, nominal)
    saving = Saving(currency, theoretical, addressable, effective, lines, max(alone, theoretical), parts)
    pool.finished = (asked, saving)
    return saving


def _after_the_promise(pool: Pool, freed: Sequence[Freed], when: tuple[str, str]) -> tuple[str, str]:
    """Return from when less is paid, and why: later than the contract says where all of it is promised until then."""
    effective, _ = when
    if not pool.contract.floors or not freed[0].stopped:
        return when
    begins = [span.start for span, one in zip(pool.spans, freed, strict=True) if one.allowed and span.end > effective]
    if not begins or begins[0] <= effective:
        return when
    return begins[0], f"a promised spend has to be paid until {add_days(begins[0], -1)}: from {begins[0]}"


def _lines(
    contract: Contract, theoretical: Fraction, addressable: Fraction, parts: Mapping[str, Fraction],
    steps: Sequence[str], why: str, nominal: Fraction,
) -> tuple[Step, ...]:  # fmt: skip
    """Return the arithmetic line by line: amounts rounded once, so that they add up to the last line.

    `nominal` is what the first step comes to a month: more than is left where another question has some of it.
    """
    currency = contract.currency or ""
    rounded = {name: round_half_up(amount, currency) for name, amount in parts.items()}
    whole, rest = round_half_up(theoretical, currency), round_half_up(addressable, currency)
    named = {"minimum": "the contract's minimum", "reuse": "people wait"}
    asked = round_half_up(max(12 * nominal, theoretical), currency)
    lines: list[Step] = [(steps[0], asked)]
    if asked != whole:
        lines.append(("The price is that low already, or another question counts it", whole - asked))
    for text in steps[1:]:
        part = next((name for name, start in named.items() if text.startswith(start)), None)
        lines.append((text, -rounded[part] if part is not None else None))
    said = {part for part, start in named.items() if any(text.startswith(start) for text in steps[1:])}
    if rounded["promised"]:
        lines.append((_promised(contract), -rounded["promised"]))
    if rounded["minimum"] and "minimum" not in said:
        lines.append(("Held by the contract", -rounded["minimum"]))
    shown = sum(amount or 0 for _, amount in lines)
    lines.append((why[0].upper() + why[1:], rest + rounded["changes"] - shown))
    if rounded["changes"]:
        lines.append((_changes(contract, more=rounded["changes"] < 0), -rounded["changes"]))
    lines.append(("Addressable in the next 12 months", rest))
    return tuple(lines)


def _promised(contract: Contract) -> str:
    if contract.floors:
        return "A promised spend has to be paid all the same"
    return "Claimed back from an invoice already"


def _changes(contract: Contract, *, more: bool) -> str:
    if contract.ended_on:
        return f"It is paid until {contract.ended_on} only"
    promises = [floor.end for floor in contract.floors if floor.end]
    if more and promises and not contract.later_lines:
        return f"Less is promised after {min(promises)}"
    ends = [line.end for line in contract.lines if line.end]
    if ends and not contract.later_lines:
        return f"The price on record holds until {min(ends)} only"
    if not contract.later_lines and any(minimum != contract.minimum for _, minimum in contract.later_minima):
        return "Another minimum of seats is signed for later in these 12 months"
    return "Another quantity or price holds later in these 12 months"


@lru_cache(4096)
def share_left(effective: str, as_of: str) -> Fraction:
    """Return the share of the twelve months from `as_of` that lies after the effective date, by day."""
    window = days_between(as_of, add_months(as_of, 12))
    return Fraction(max(0, window - max(0, days_between(as_of, effective))), window)


def price_text(amount: Fraction) -> str:
    """Return a price for a sentence: two decimals, more where they are needed."""
    cents = amount * 100
    if cents.denominator == 1:
        return f"{amount.numerator // amount.denominator}.{int(cents) % 100:02d}"
    micros = (2 * (amount * MICRO).numerator + (amount * MICRO).denominator) // (2 * (amount * MICRO).denominator)
    decimals = f"{micros % MICRO:06d}".rstrip("0").ljust(2, "0")
    return f"{micros // MICRO}.{decimals}"
