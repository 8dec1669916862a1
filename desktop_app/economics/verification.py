"""Whether the invoices after a decision bear it out, and what it saved; compared in exact fractions.

* Realised a month = price of the last full bill before it took effect - the first full one after that shows it, never
  more than the decision itself explains: of fewer seats, those seats at the price before; of a lower price, the
  difference on the seats billed after. A rise that eats it up is taken off.
* Reduce: no more seats are billed than decided (or as many fewer as the question named) and the price of all fell.
* Move tier: a seat costs less, by what was promised. Retire: nothing is billed for service after the day, and the bill
  that would have come is overdue. Grow: seats or spend grew; what it brought is judged apart (worth.py).
* What is missing is waited for or asked for, and proves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.catalog.money import MICRO
from desktop_app.catalog.sentences import Sentence, Value, say, together
from desktop_app.economics.billed_periods import Window
from desktop_app.economics.billing import Billing
from desktop_app.economics.calendar import add_days, add_months
from desktop_app.economics.savings import price_text

WAITING, DATA, VERIFIED, NOT = "waiting", "data needed", "verified", "not verified"
TOLERANCE = Fraction(2, 100)
"""A promise in money counts as kept within this share: contracts and invoices round differently."""

Step = tuple[str, Fraction | None]
"""A line of the arithmetic: words, and whole units of the currency."""


@dataclass(frozen=True)
class Promise:
    """What was decided of one subscription: `effective` is the first day (ISO) of what was decided."""

    decision: str  # reduce, move_tier, retire, grow
    effective: str
    quantity: int | None = None  # seats to come to
    units: int | None = None  # seats to be freed, where no number to come to was named
    monthly: Fraction | None = None  # what the question promised, whole units of `currency` a month
    currency: str | None = None
    decided: str | None = None  # the day of the decision, where it may show before it has to
    plan: str = ""  # the plan to move to
    price: Fraction | None = None  # what a seat of that plan costs a month by its price list, in `currency`

    @property
    def ends(self) -> bool:
        """Whether nothing is left."""
        return self.decision == "retire" or (self.decision == "reduce" and self.quantity == 0)


@dataclass(frozen=True)
class Proof:
    """What the bills say of a promise; `realised` in whole units of the bill's currency a month, None where unknown."""

    state: str  # waiting, data needed, verified, not verified
    text: str
    before: Window | None = None
    after: Window | None = None
    realised: Fraction | None = None
    freed: Fraction | None = None  # seats billed fewer
    steps: tuple[Step, ...] = ()
    due: str | None = None  # until when the next bill is waited for

    @property
    def currency(self) -> str | None:
        """The currency of the bills."""
        window = self.before or self.after
        return None if window is None else window.currency


def verify(promise: Promise, billing: Billing, as_of: str) -> Proof:
    """Return what the bills known on a day (ISO) prove of a promise.

    A bill may show it sooner than the contract would have it, and then counts from the day of the decision; that it
    does not show sooner disproves nothing.
    """
    if promise.decided is not None and promise.decided < min(promise.effective, as_of) and not promise.ends:
        early = verify(replace(promise, effective=promise.decided, decided=None), billing, as_of)
        if early.state == VERIFIED and early.after is not None and early.after.start < promise.effective:
            return early
    if promise.effective > as_of:
        return Proof(WAITING, say("It takes effect on {day}.", day=promise.effective))
    before = billing.before(promise.effective)
    if promise.ends:
        return _ended(promise, billing, before, as_of)
    if before is None:
        return Proof(DATA, _not_before(promise, billing))
    later = billing.after(promise.effective, before)
    if not later:
        return _awaited(promise, billing, before, as_of)
    proofs = [_compared(promise, before, after) for after in later]
    kept = next((proof for proof in proofs if proof.state == VERIFIED), None)
    return kept or proofs[-1]


def _awaited(promise: Promise, billing: Billing, before: Window, as_of: str) -> Proof:
    due = billing.next_due(promise.effective, before)
    start, end = billing.next_period(promise.effective, before)
    if as_of <= due:
        text = say("The bill for service from {start} to {end} is awaited until {due}.", start=start, end=end, due=due)
        return Proof(WAITING, text, before, due=due)
    text = say("The bill for service from {start} to {end} is awaited since {due}.", start=start, end=end, due=due)
    if billing.known_until <= due:
        text = together(text, say("Bills of it are imported up to {day} only.", day=billing.known_until))
    return Proof(DATA, text, before, due=due)


def _not_before(promise: Promise, billing: Billing) -> Sentence:
    """Say which bill is missing to compare with."""
    day = promise.effective
    older = [charge for charge in billing.charges if charge.start < day and charge.net > 0]
    if not older:
        return say("No bill from before {day} is known, to compare with.", day=day)
    newest = max(older, key=lambda charge: (charge.end, charge.start))
    start = add_months(day, -billing.cycle)
    return say(
        "The bill for service from {start} to {end}, the last before {day}, is not known: it is needed to "
        "compare with. "
        "The newest one before is for {newest}.",
        start=start, end=add_days(day, -1), day=day, newest=_days(newest.start, newest.end),
    )  # fmt: skip


def _ended(promise: Promise, billing: Billing, before: Window | None, as_of: str) -> Proof:
    day = promise.effective
    billed = billing.billed_from(day)
    if billed:
        after = next(iter(billing.after(day)), None)
        first, count = billed[0], len(billed)
        text = say(
            "It was to end before {day}, but service of {period} is billed, and {more} more of it."
            if count > 1
            else "It was to end before {day}, but service of {period} is billed.",
            day=day, period=_days(first.start, first.end), more=count - 1,
        )  # fmt: skip
        left = before.monthly - after.monthly if before and after and before.currency == after.currency else None
        steps = _steps(before, after, left) if left is not None and before is not None else ()
        return Proof(NOT, text, before, after, left, steps=steps)
    if not any(charge.net > 0 and charge.start < day for charge in billing.charges):
        return Proof(DATA, say("No bill from before {day} is known: that none came after it proves nothing.", day=day))
    due = billing.next_due(day, before)
    if as_of <= due:
        text = say("Nothing is billed for service from {day} on; sure after {due}.", day=day, due=due)
        return Proof(WAITING, text, before, due=due)
    if billing.known_until <= due:
        text = say("Nothing is billed for service from {day} on, but bills are imported up to {known} only.",
                   day=day, known=billing.known_until)  # fmt: skip
        return Proof(DATA, text, before, due=due)
    if before is None:
        text = say("Nothing is billed after {day}, but the bills just before it are missing too.", day=day)
        return Proof(DATA, text, due=due)
    freed = before.quantity
    text = say("Nothing is billed for service from {day} on, and the next bill would have come until {due}.",
               day=day, due=due)  # fmt: skip
    return Proof(VERIFIED, text, before, None, before.monthly, freed, _steps(before, None, before.monthly), due)


def _compared(promise: Promise, before: Window, after: Window) -> Proof:
    same = before.currency == after.currency and before.assumed is after.assumed
    fewer = before.quantity - after.quantity if before.quantity and after.quantity else None
    if promise.decision == "grow":
        state, text = _grown(promise, before, after, fewer)
        return Proof(state, text, before, after, None, fewer, _steps(before, after, None))
    judge = _reduced if promise.decision == "reduce" else _cheaper
    state, text = judge(promise, before, after, fewer)
    realised = _explained(promise, before, after, fewer) if same and state != DATA else None
    if state == VERIFIED and realised is not None and realised <= 0 and (fewer is None or fewer > 0):
        state = NOT
        nothing = say("But all of it costs {now} a month, before {before}: nothing is saved.",
                      now=_money(after), before=price_text(before.monthly))  # fmt: skip
        text = together(text, nothing)
    if before.currency != after.currency:
        other = say("The bills changed from {one} to {other}: their amounts are not compared.",
                    one=before.currency, other=after.currency)  # fmt: skip
        text = together(text, other)
    return Proof(state, text, before, after, realised, fewer, _steps(before, after, realised))


def _explained(promise: Promise, before: Window, after: Window, fewer: Fraction | None) -> Fraction:
    """Return what became cheaper, at most what the decision itself explains, and never more than was paid before."""
    whole = min(before.monthly - after.monthly, before.monthly)  # a credit larger than the bill is no saving
    if before.unit is None or after.unit is None or fewer is None:
        return whole
    if promise.decision == "reduce":
        own = fewer if promise.quantity is not None or promise.units is None else min(fewer, Fraction(promise.units))
        return min(whole, own * before.unit) if own > 0 else min(whole, Fraction(0))
    return min(whole, (before.unit - after.unit) * (after.quantity or 0))


def _reduced(promise: Promise, before: Window, after: Window, fewer: Fraction | None) -> tuple[str, Sentence]:
    if promise.quantity is not None and after.quantity is not None:
        said = say(
            "Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}."
            if before.quantity is None
            else "Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}, "
            "before {before}.",
            seats=promise.quantity, billed=number_text(after.quantity),
            before="" if before.quantity is None else number_text(before.quantity),
        )  # fmt: skip
        return (VERIFIED if after.quantity <= promise.quantity else NOT), said
    if fewer is None or before.quantity is None or after.quantity is None:
        return _by_money(promise, before, after)
    wanted = promise.units or 0
    said = say(
        "Billed {billed|is|are} {billed} {billed|seat|seats} instead of {before}; {wanted} fewer {wanted|was|were} "
        "decided."
        if wanted
        else "Billed {billed|is|are} {billed} {billed|seat|seats} instead of {before}; fewer were decided.",
        billed=number_text(after.quantity), before=number_text(before.quantity), wanted=wanted,
    )  # fmt: skip
    return (VERIFIED if (fewer >= wanted if wanted else fewer > 0) else NOT), said


def _cheaper(promise: Promise, before: Window, after: Window, fewer: Fraction | None) -> tuple[str, Sentence]:
    del fewer
    if before.currency != after.currency:
        return DATA, say("A price in another currency is not compared.")
    if before.unit is None or after.unit is None or before.quantity is None:
        return _by_money(promise, before, after)
    if promise.price is not None and promise.currency == after.currency:
        return _at_price(promise, promise.price, before, after)
    wanted = _promised(promise, before)
    least = wanted / before.quantity * (1 - TOLERANCE) if wanted else Fraction(0)
    saved = before.unit - after.unit
    said = say(
        "A seat costs {now} a month instead of {before}; {less} less was promised."
        if wanted
        else "A seat costs {now} a month instead of {before}; less was decided.",
        now=f"{price_text(after.unit)} {after.currency}", before=price_text(before.unit),
        less=price_text(wanted / before.quantity) if wanted else "",
    )  # fmt: skip
    return (VERIFIED if saved > 0 and saved >= least else NOT), said


def _at_price(promise: Promise, price: Fraction, before: Window, after: Window) -> tuple[str, Sentence]:
    """Judge by the price of the plan moved to: all seats are billed at it, or as many as were to move."""
    unit, was = after.unit or Fraction(0), before.unit or Fraction(0)
    costs: Mapping[str, Value] = {
        "now": f"{price_text(unit)} {after.currency}", "before": price_text(was), "plan": promise.plan,
        "price": price_text(price),
    }  # fmt: skip
    by_list = say("A seat costs {now} a month instead of {before}; {plan} costs {price} by its price list.", **costs)
    if unit <= price * (1 + TOLERANCE):
        return (VERIFIED if unit < was else NOT), by_list
    at_it = sum(
        (
            charge.quantity
            for charge in after.charges
            if charge.quantity and charge.net > 0 and (charge.start, charge.end) == (after.start, after.end)
            and abs(Fraction(charge.net, MICRO) / charge.quantity / after.months - price) <= price * TOLERANCE
        ),
        Fraction(0),
    )  # fmt: skip
    if not at_it:
        return NOT, by_list
    said = say(
        "A seat costs {now} a month instead of {before}; {count} of {seats} seats are billed at the price of {plan}, "
        "{price}.",
        **costs, count=number_text(at_it), seats=number_text(after.quantity or at_it),
    )  # fmt: skip
    return (VERIFIED if unit < was and at_it >= (promise.units or 1) else NOT), said


def _by_money(promise: Promise, before: Window, after: Window) -> tuple[str, Sentence]:
    """Judge by the amount where the bills name no number of seats."""
    wanted = _promised(promise, before)
    if wanted is None or before.currency != after.currency or before.assumed is not after.assumed:
        return DATA, say(
            "The bills name no number of seats, and no saving in their currency was promised to compare with."
        )
    saved = before.monthly - after.monthly
    text = say(
        "Billed are {now} a month instead of {before}; {less} less was promised, and the bills name no number "
        "of seats.",
        now=_money(after), before=price_text(before.monthly), less=price_text(wanted),
    )  # fmt: skip
    return (VERIFIED if saved >= wanted * (1 - TOLERANCE) else NOT), text


def _grown(promise: Promise, before: Window, after: Window, fewer: Fraction | None) -> tuple[str, Sentence]:
    if after.quantity is not None and promise.quantity is not None:
        said = say("Decided {seats|was|were} {seats} {seats|seat|seats}, billed {billed|is|are} {billed}.",
                   seats=promise.quantity, billed=number_text(after.quantity))  # fmt: skip
        return (VERIFIED if after.quantity >= promise.quantity else NOT), said
    if fewer is not None and before.quantity is not None and after.quantity is not None:
        said = say("Billed {billed|is|are} {billed} {billed|seat|seats}, before {before}.",
                   billed=number_text(after.quantity), before=number_text(before.quantity))  # fmt: skip
        return (VERIFIED if fewer < 0 else NOT), said
    if promise.quantity is not None or before.currency != after.currency:
        return DATA, say("The bills name no number of seats to compare with what was decided.")
    said = say("Billed are {now} a month, before {before}.", now=_money(after), before=price_text(before.monthly))
    return (VERIFIED if after.monthly > before.monthly else NOT), said


def _promised(promise: Promise, before: Window) -> Fraction | None:
    """Return the saving that was promised a month, where it is in the currency of the bills."""
    return promise.monthly if promise.monthly and promise.currency == before.currency else None


def _steps(before: Window | None, after: Window | None, realised: Fraction | None) -> tuple[Step, ...]:
    steps: list[Step] = []
    if before is not None:
        steps.append((say("Last full bill before: {what}", what=_described(before)), before.monthly))
    if after is not None:
        same = before is not None and before.currency == after.currency
        steps.append((say("Full bill after: {what}", what=_described(after)), -after.monthly if same else None))
    if realised is None:
        return tuple((text, abs(amount) if amount is not None else None) for text, amount in steps)
    if before is not None and after is not None:
        other = realised - (before.monthly - after.monthly)
        if other:
            steps.append((say("Another price or number of seats, which was not decided here"), other))
    steps.append((say("Realised a month"), realised))
    return tuple(steps)


def _described(window: Window) -> Sentence:
    said = _days(window.start, window.end)
    if window.assumed and window.months == 1:
        said = say("{period} (the month of its date)", period=said)
    if window.days is not None:
        said = say("{period} ({days} days, 365 / 12 / {days} of them a month)", period=said, days=window.days)
    if window.quantity is None or window.unit is None:
        return say("{period}, a month", period=said)
    return say(
        "{period}, {seats} {seats|seat|seats} × {price} and {besides} besides a month"
        if window.besides
        else "{period}, {seats} {seats|seat|seats} × {price} a month",
        period=said, seats=number_text(window.quantity), price=price_text(window.unit),
        besides=price_text(window.besides) if window.besides else "",
    )  # fmt: skip


def _days(start: str, end: str) -> Sentence:
    return say("{day}", day=start) if start == end else say("{start} to {end}", start=start, end=end)


def _money(window: Window) -> str:
    """Return what a window costs a month, as an amount."""
    return f"{price_text(window.monthly)} {window.currency}"


def number_text(amount: Fraction) -> str:
    """Return a number of seats: whole, or with two decimals."""
    return f"{float(round(amount, 2)):,.2f}".rstrip("0").rstrip(".")
