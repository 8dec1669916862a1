"""The values of a review: rules, findings with their evidence, and what a finding would free.

How a rule is written. One file `rules/rNN_name.py`: a docstring with the sections of `explained.SECTIONS` (the only
place where the rule is documented; `python packaging/make_help.py` writes it into the help page), `check(facts, as_of)`
which yields findings, and `RULE`, which goes into `registry.RULES`. Its thresholds are settings
(`catalog/default_settings.py`) read with `facts.setting(name, tool=…, team=…)` or `facts.limit(subscription, name)`: a
tool or team may have its own.

What a finding may say about money, and what becomes of it:

* `claims`: what would be free in the contract. All claims of all rules are served together, each amount once; a finding
  has at most one claim on a subscription. `if_retired`: claims that only count once the question is decided with retire
  or consolidate (overlap).
* `range`: a saving that is only known to lie between two amounts (overlap, dear models). Shown, never added to a total.
* `reclaim`: past money to claim back, of which invoice lines; each line counts once, and it is added up apart.
* `at_stake`: shown with the question, never added up.

`closes` says what would close this very finding; left out, the rule's section "Closes" is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.money import MICRO, amount_text, round_half_up
from desktop_app.catalog.sentences import say
from desktop_app.economics.claims import Claim, Step
from desktop_app.economics.contract import Contract, PriceLine
from desktop_app.economics.reclaims import LineShare
from desktop_app.economics.savings import price_text

if TYPE_CHECKING:
    from desktop_app.review.facts import Facts

Evidence = Mapping[str, Any]
"""One row of evidence: `key` names what it is about (a "keep" covers keys); the rest is shown."""


EVIDENCE_SAID = ("name", "evidence", "price", "shown")
"""What of a row of evidence may be a sentence."""


@dataclass(frozen=True)
class Subject:
    """What a finding is about; `key` is its identity across runs."""

    kind: str  # subscription, tool, person, person_tool, payments
    id: int
    key: str
    name: str


@dataclass(frozen=True)
class Money:
    """A plain amount: what is at stake."""

    amount: int  # micro-units
    currency: str
    text: str
    steps: tuple[Step, ...] = ()  # the arithmetic, line by line: they add up to the amount


@dataclass(frozen=True)
class Reclaim:
    """Past money to claim back: at most `amount` micro-units of the invoice lines named."""

    amount: int
    currency: str
    text: str
    shares: tuple[LineShare, ...]
    steps: tuple[Step, ...] = ()  # the arithmetic, line by line


@dataclass(frozen=True)
class MoneyRange:
    """A saving that lies somewhere between two amounts; never part of a total."""

    low: int  # micro-units
    high: int
    currency: str
    text: str  # what it depends on
    steps: tuple[Step, ...] = ()  # the arithmetic, line by line


@dataclass(frozen=True)
class Finding:
    """One question to an owner, with its evidence and its claims on savings."""

    rule: str
    subject: Subject
    question: str
    why: str
    severity: str  # info, low, medium, high
    evidence: tuple[Evidence, ...]
    thresholds: Mapping[str, int] = field(default_factory=dict)
    confidence: str = "high"  # high, medium, low
    status: str = "Open"  # or Data needed
    claims: tuple[Claim, ...] = ()
    if_retired: tuple[Claim, ...] = ()
    streams: tuple[Contract, ...] = ()  # what is paid without a subscription, and claimed; their ids are negative
    reclaim: Reclaim | None = None  # past money to claim back; stands apart from savings
    at_stake: Money | None = None  # shown, never added to savings
    range: MoneyRange | None = None  # a saving between two amounts; shown, never added to savings
    valid_until: str | None = None
    closes: str | None = None  # a sentence; None: as the rule says

    @property
    def identity(self) -> str:
        """Rule and subject: the same finding in every run."""
        return f"{self.rule}/{self.subject.key}"


@dataclass(frozen=True)
class Rule:
    """One rule: its documentation stands in its module, its check yields findings."""

    id: str
    title: str
    asks: str
    severity: str
    thresholds: tuple[str, ...]  # names of the settings it uses
    check: Callable[[Facts, str], Iterable[Finding]]
    version: int = 1
    answer: str = ""  # the decision that its savings are reckoned for; "" where no single one is


def money_text(micros: int, currency: str) -> str:
    """Return an amount as people write it, half up to the currency's minor unit: "5409.71 USD"."""
    return f"{amount_text(shown(micros, currency))} {currency}"


def shown(micros: int, currency: str) -> int:
    """Return an amount as it is shown, half up to the currency's minor unit, in micro-units."""
    return round_half_up(Fraction(micros, MICRO), currency)


def shown_less(amount: int, less: int, currency: str) -> int:
    """Return an amount less another, both as they are shown: what one gets by hand; in micro-units."""
    return shown(amount, currency) - shown(less, currency)


def rounded_steps(parts: Iterable[tuple[str, Fraction]], currency: str) -> tuple[Step, ...]:
    """Return lines of arithmetic of exact amounts, in whole units, so rounded that they add up to the rounded whole."""
    whole, given, steps = Fraction(0), 0, list[Step]()
    for text, amount in parts:
        whole += amount
        steps.append((text, round_half_up(whole, currency) - given))
        given = round_half_up(whole, currency)
    return tuple(steps)


def priced_steps(
    lines: Iterable[PriceLine], currency: str, months: Fraction = Fraction(12), told: str | None = None
) -> tuple[Step, ...]:
    """Return what prices come to in so many months, a line of arithmetic each; `told` is that time in words."""
    told = told or say("{months} {months|month|months}", months=int(months))
    return rounded_steps(
        (
            (
                say("{quantity} × {price} × {time}", quantity=line.quantity, price=price_text(line.monthly), time=told)
                if line.quantity is not None
                else say("{price} a month × {time}", price=price_text(line.monthly), time=told),
                (1 if line.quantity is None else line.quantity) * line.monthly * months,
            )
            for line in lines
        ),
        currency,
    )


def plural(count: int, one: str, many: str | None = None) -> str:
    """Return "1 seat", "12 seats"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def verb(count: int, one: str, many: str) -> str:
    """Return the form of a verb that fits a count."""
    return one if count == 1 else many
