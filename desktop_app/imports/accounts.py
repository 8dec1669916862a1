"""What the accounts of a journal are for: costs, debts, tax or money; told by their type, their chart or their name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim


class Side(StrEnum):
    """The side of an entry that an account stands on."""

    COST = "cost"
    OWED = "owed"
    TAX = "tax"
    PAID = "paid"
    OTHER = "other"


class Account(NamedTuple):
    """An account as a journal writes it: its number or name, the name beside that, and its type."""

    text: str
    name: str = ""
    kind: str = ""

    @property
    def shown(self) -> str:
        """The account as a person reads it."""
        return f"{self.text} {self.name}".strip()


@dataclass(frozen=True)
class Sides:
    """The side of each account, and the sentence that says how it is known."""

    of: Mapping[Account, Side]
    why: str


@dataclass(frozen=True)
class _Chart:
    """A chart of accounts: what their numbers begin with, by side.

    Where suppliers and customers have accounts of their own, `personal`, their numbers are longer than all others.
    """

    title: str
    sides: Mapping[Side, str]
    personal: bool = False


CHARTS = (
    _Chart(
        say("the French chart"),
        {Side.COST: "6", Side.TAX: "445", Side.OWED: "40|42|43|467", Side.PAID: "5"},
    ),
    _Chart(
        say("the Spanish chart"),
        {Side.COST: "6", Side.TAX: "47", Side.OWED: "40|41|46", Side.PAID: "57"},
    ),
    _Chart(
        say("the Belgian chart"),
        {Side.COST: "6", Side.TAX: "411|451", Side.OWED: "44|48", Side.PAID: "55|57"},
    ),
    _Chart(
        say("the Portuguese chart"),
        {Side.COST: "6", Side.TAX: "243", Side.OWED: "22|27", Side.PAID: "1[12]"},
    ),
    _Chart(
        say("the chart SKR 03"),
        {Side.COST: "[34]", Side.TAX: "15[47]|17[78]", Side.OWED: "16", Side.PAID: "1[0-3]"},
        personal=True,
    ),
    _Chart(
        say("the chart SKR 04"),
        {Side.COST: "[567]", Side.TAX: "14[0-3]|38", Side.OWED: "33", Side.PAID: "146|1[678]"},
        personal=True,
    ),
    _Chart(
        say("the Austrian chart"),
        {Side.COST: "[567]", Side.TAX: "25|35", Side.OWED: "33|37", Side.PAID: "2[78]"},
    ),
    _Chart(
        say("the Swiss chart for small companies"),
        {Side.COST: "[456]", Side.TAX: "117|220", Side.OWED: "20|23", Side.PAID: "10[0-5]"},
    ),
    _Chart(
        say("the Nordic charts"),
        {Side.COST: "[4567]", Side.TAX: "26|27|164", Side.OWED: "24|28|29", Side.PAID: "19"},
    ),
)
"""The public charts by which numbers are known; Luxembourg's is like the French one."""

_NUMBER = re.compile(r"\s*0*(\d{3,})|.*\((\d{2,})\)\s*$")
_COST_TYPES = re.compile(
    r"(?:other |operating |indirect |direct )?(?:expenses?|costs?|overheads?)\b|cost of (?:goods sold|sales)|cogs\b"
    r"|aufwand|aufwendungen|kosten|charges?\b|gastos?\b|custos?\b|despesas?\b|costi\b",
    re.IGNORECASE,
)
_NAMES: Mapping[Side, re.Pattern[str]] = {
    Side.TAX: re.compile(
        r"\b(?:vat|gst|hst|tva|iva|btw|moms|mwst|ust|(?:sales|input|output|withholding) tax|vorsteuer|umsatzsteuer"
        r"|mehrwertsteuer|tax(?:es)? (?:payable|receivable|recoverable))\b",
        re.IGNORECASE,
    ),
    Side.OWED: re.compile(
        r"\b(?:(?:accounts?|trade|bills?) payables?|a/p|payables?|(?:trade )?creditors?|verbindlichkeiten|kreditoren"
        r"|lieferanten|fournisseurs?|proveedores|acreedores|crediteuren|fornecedores|fornitori|leverantörsskulder"
        r"|gr/ir|goods received not invoiced)\b",
        re.IGNORECASE,
    ),
    Side.PAID: re.compile(
        r"\b(?:bank|bank account|banque|banco|banca|cash|petty cash|checking|savings|current account|credit cards?|amex"
        r"|visa|mastercard|kasse|kreditkarten?|girokonto|caisse|caja|caixa|paypal|undeposited funds)\b"
        r"(?!.*\b(?:fees?|charges?|costs?|interest|gebühr|gebühren|spesen|kosten|frais|comisiones|software)\b)",
        re.IGNORECASE,
    ),
    Side.OTHER: re.compile(
        r"\b(?:receivables?|debtors?|debitoren|forderungen|clients|clientes|debiteuren|pre-?paid|pre-?payments?|deferred"
        r"|accruals?|accrued|rechnungsabgrenzung(?:sposten)?|constatée?s? d'avance|equity|eigenkapital|erlöse"
        r"|retained earnings|umsatzerlöse|ventes|ingresos|ventas|omzet|loans?|darlehen|inventory|fixed assets|suspense"
        r"|clearing|opening balance)\b|^\W*\d*\W*(?:sales|(?:other )?income|revenues?)\b"
        r"(?!.*\b(?:expenses?|costs?|marketing|software|tools?|tax)\b)",
        re.IGNORECASE,
    ),
}
_OF_COSTS = 5  # entries with costs for each that has nothing but these, tax and what is owed or paid, at most
_ENGLISH = re.compile(
    r"\b(?:accounts? payables?|trade (?:payables?|creditors?)|creditors? control|checking|credit card|prepaid"
    r"|sales tax)\b",
    re.IGNORECASE,
)
"""Names of accounts by which a chart is no public one: those are of countries that write other languages."""
_SPLIT = re.compile(r"[;,]")


def number_of(account: Account) -> str:
    """The number of an account, "" where it has a name alone: "476500" of "0000476500", "463" of "Software (463)"."""
    found = _NUMBER.match(account.text)
    return (found[1] or found[2]) if found else ""


def sides_of(entries: Counter[frozenset[Account]], told: str | None) -> Sides | None:
    """What the accounts of entries are for; None where nothing tells.

    `entries` counts which accounts stand together; `told` are the accounts of costs that the user named.
    """
    accounts = frozenset().union(*entries)
    if told is not None:
        chosen = _as_told(accounts, told)
        return Sides(chosen, say("as chosen")) if Side.COST in chosen.values() else None
    if any(account.kind for account in accounts):
        return Sides(
            {account: _of_type(account) for account in accounts}, say("the type of each account says what it is for")
        )
    by_chart = _by_chart(entries, accounts)
    in_english = any(_ENGLISH.search(account.shown) for account in accounts)
    return (_by_names(entries, accounts) if in_english or by_chart is None else None) or by_chart


def are_costs(accounts: Collection[Account]) -> bool:
    """Whether the numbers of all accounts are of costs in each public chart that knows them, and no name says else."""
    for account in accounts:
        number = number_of(account)
        known = {_in_chart(chart, number, len(number)) for chart in CHARTS} - {Side.OTHER}
        if known != {Side.COST} or side_of_name(account.shown) is not None:
            return False
    return True


def side_of_name(text: str) -> Side | None:
    """The side that an account is on by its name; None where that is no word for one."""
    return next((side for side, pattern in _NAMES.items() if pattern.search(text)), None)


def _as_told(accounts: Collection[Account], told: str) -> dict[Account, Side]:
    """The accounts that the user named: by number or name, or by how those begin ("6*")."""
    wanted = [part.strip().casefold() for part in _SPLIT.split(told) if part.strip()]

    def named(account: Account) -> bool:
        known = {account.text.casefold(), account.name.casefold(), number_of(account)} - {""}
        return any(one.startswith(want[:-1]) if want.endswith("*") else one == want for want in wanted for one in known)

    return {account: Side.COST if named(account) else Side.OTHER for account in accounts}


def _of_type(account: Account) -> Side:
    if _COST_TYPES.match(account.kind.strip()):
        return Side.COST
    return side_of_name(account.kind) or Side.OTHER


def _by_chart(entries: Counter[frozenset[Account]], accounts: Collection[Account]) -> Sides | None:
    """The sides by the one chart that tells costs and what they are owed to or paid from in most of the entries."""
    numbers = {account: number_of(account) for account in accounts}
    width = min((len(number) for number in numbers.values() if number), default=0)
    found: list[tuple[int, _Chart, dict[Account, Side]]] = []
    for chart in CHARTS:
        sides = {account: _in_chart(chart, number, width) for account, number in numbers.items()}
        told = sum(count for together, count in entries.items() if _whole({sides[account] for account in together}))
        found.append((told, chart, sides))
    best = max(found, key=lambda one: one[0])
    with_costs = sum(count for one, count in entries.items() if not _costs(best[2]).isdisjoint(one))
    alike = [sides for told, _, sides in found if told == best[0]]
    if not best[0] or _OF_COSTS * best[0] < with_costs or any(_costs(sides) != _costs(best[2]) for sides in alike):
        return None
    told, chart, sides = best
    why = say(
        "the numbers are those of {chart}: {told|1 entry has|# entries have} nothing but its costs, tax, and what is"
        " owed or paid for them",
        chart=chart.title, told=told,
    )  # fmt: skip
    return Sides(sides, why)


def _in_chart(chart: _Chart, number: str, width: int) -> Side:
    if chart.personal and len(number) > width:
        return Side.OWED if number[0] in "789" else Side.OTHER
    return next((side for side, begins in chart.sides.items() if number and re.match(begins, number)), Side.OTHER)


def _whole(sides: set[Side]) -> bool:
    """Whether an entry has costs and what they are owed to or paid from, and nothing that is neither."""
    return Side.COST in sides and bool(sides & {Side.OWED, Side.PAID}) and Side.OTHER not in sides


def _costs(sides: Mapping[Account, Side]) -> set[Account]:
    return {account for account, side in sides.items() if side is Side.COST}


def _by_names(entries: Counter[frozenset[Account]], accounts: Collection[Account]) -> Sides | None:
    """The sides by names of accounts: what is neither owed, tax nor money is a cost where it stands beside those."""
    known = {account: side_of_name(account.shown) for account in accounts}
    beside: set[Account] = set()
    for together in entries:
        if any(known[account] in (Side.OWED, Side.PAID) for account in together):
            beside |= together
    costs = {account for account in beside if known[account] is None and _has_name(account)}
    if not costs:
        return None
    sides = {account: side or (Side.COST if account in costs else Side.OTHER) for account, side in known.items()}
    example = min(account for account, side in known.items() if side in (Side.OWED, Side.PAID))
    why = say(
        "the names say which are owed, tax or money ({example}), and what stands beside them is a cost",
        example=verbatim(example.shown),
    )
    return Sides(sides, why)


def _has_name(account: Account) -> bool:
    return bool(account.name) or not account.text.strip().isdigit()
