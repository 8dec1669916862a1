"""Journals of double entry: what was spent is the side of the costs, and the other side of each entry is no charge.

A file is one where debits and credits of its entries are even over several accounts, or where each row names an account
and its contra account.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import listed, say, together, verbatim
from desktop_app.imports.accounts import Account, Side, Sides, are_costs, side_of_name, sides_of
from desktop_app.imports.entries import entries_of, may_balance
from desktop_app.imports.model import Action, Question
from desktop_app.imports.parse_money import Money, rounded
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label
from desktop_app.imports.values import Bad

COST_ACCOUNTS = "--cost-accounts"
"""The option that says which accounts are those of costs."""

_SHOWN = 8  # accounts in a sentence
_KEYS = ("entry", "invoice_number", "payment_id")
_MOST_ACCOUNTS = 5_000  # more headings are no accounts
_FEW = 20  # a journal has a credit among so many amounts at least
_TOTAL = re.compile(r"(?:sub)?(?:total|totaal|summe|gesamt|somme|suma|totale)\b", re.IGNORECASE)
_DEBIT = re.compile(r"soll|debit|débit|debe|debet|dare|débito", re.IGNORECASE)  # the account that is debited
_OPEN = (None, Action.OUT_OF_SCOPE)  # what becomes of a row that is part of an entry
_REASONS: Mapping[Side, str] = {
    Side.OWED: say("what is owed to a supplier, and no cost"),
    Side.TAX: say("tax, and no cost"),
    Side.PAID: say("money that is paid, and no cost"),
    Side.OTHER: say("no account of costs"),
}

_ADDED_UP = say("debits and credits of an entry or an account, added up: not a charge")

Texts = Sequence[str | None]


_AROUND = re.compile(
    r"\b(?:rechnung|rg|gutschrift|storno|facture|avoir|invoice|bill|credit (?:note|memo)|factura|abono|factuur"
    r"|creditnota)\b[.:]?|(?<!\S)\S*\d{3,}\S*",
    re.IGNORECASE,
)
"""What a text of a journal has beside the name of who is paid: the kind of document, and numbers."""


def name_in(text: str) -> str:
    """What is left of a text that names who is paid beside a document: "OpenAI" of "OpenAI Gutschrift GS-101"."""
    return " ".join(_AROUND.sub(" ", text).split()) or text


@dataclass(frozen=True)
class Journal:
    """A journal's rows: the entry and the account of each, by position, and the side of each account."""

    entries: Mapping[int, int]
    accounts: Mapping[int, Account]
    sides: Sides
    amounts: Mapping[int, int]  # micro-units of all rows, credits negative; none where each row is an entry
    by_heading: bool = False  # the accounts are headings of groups of rows

    def spread(self, values: Sequence[str | Bad | None], *, first: bool = False) -> list[str | Bad | None]:
        """Values with those of the entry in rows that have none: the one that it has, or its `first`."""
        told: dict[int, dict[str, None]] = {}
        for position, entry in self.entries.items():
            if isinstance(value := values[position], str) and value:
                told.setdefault(entry, {})[value] = None
        only = {entry: next(iter(found)) for entry, found in told.items() if first or len(found) == 1}
        result = list(values)
        for position, entry in self.entries.items():
            if not result[position]:
                result[position] = only.get(entry)
        return result

    def notes(self, currency: Texts) -> list[str]:
        """The sentences that say what is counted: the control total of both sides, and what each account adds up to."""
        counted: dict[str, int] = {}
        others = [account.shown for account, side in self.sides.of.items() if side is not Side.COST]
        for account in self.accounts.values():
            if self.sides.of[account] is Side.COST:
                counted[account.shown] = counted.get(account.shown, 0) + 1
        said = []
        codes = {currency[position] for position in self.amounts} - {None}
        if self.amounts and len(codes) == 1:
            said.append(_even(self.amounts.values(), str(codes.pop()), len(set(self.entries.values()))))
        costs = _some(f"{account} ({rows})" for account, rows in counted.items())
        said.append(
            say(
                "It is a journal. Counted are the rows of its accounts of costs: {costs}; not counted are those of"
                " {others}. How they are known: {why}.",
                costs=costs,
                others=_some(others),
                why=self.sides.why,
            )
        )
        return said


def settle(body: Body, money: Money, days: Sequence[str | Bad | None], *, signed: bool) -> Journal | None:
    """Take the other side of each entry out of a journal; None where a sheet is none. It may put a question.

    `signed` says that the file tells debits from credits.
    """
    if body.form.channel != "ledger":
        return None
    headings = _headings(body)
    if headings and "amount" in money.numbers:
        return _by_headings(body, headings)
    if not headings and not body.has("ledger_account"):
        return None
    found = _by_entries(body, money, days, headings)
    return found if found or body.question or not body.has("contra_account") else _by_contra(body, money, signed)


# Two sides in rows of their own ---------------------------------------------------------------------------------------


def _by_entries(
    body: Body, money: Money, days: Sequence[str | Bad | None], headings: Mapping[int, str]
) -> Journal | None:
    if not money.has_negative() or "".join(map(str, money.amount)).count("-") * _FEW < len(body):
        return None
    rows = [i for i in body.kept() if isinstance(money.amount[i], str) and body.fixed.get(i, (None,))[0] in _OPEN]
    sums = _adding_up(body, [i for i in rows if not isinstance(days[i], str)])
    rows = sorted(set(rows) - set(sums))
    if not may_balance([str(money.amount[i]) for i in rows]):
        return None
    accounts = _accounts(body, rows, headings)
    amounts = {i: rounded(str(money.amount[i])) for i in rows if i in accounts}
    entries = entries_of(amounts, [_texts(body, name, amounts) for name in _KEYS if body.has(name)])
    if not entries:
        return None
    found = _together(entries, accounts)
    several = sum(count for one, count in found.items() if len(one) > 1)
    if 2 * several < sum(found.values()):
        return None
    sides = sides_of(found, body.told("cost_accounts"))
    if sides is None and not body.told("cost_accounts") and are_costs(frozenset().union(*found)):
        return None  # invoices taken back, or moved from one account of costs to another: both rows count
    if sides is None:
        _ask(body, accounts, amounts)
        return None
    for i in sums:
        body.fixed[i] = (Action.TOTAL, _ADDED_UP)
    known = {i: accounts[i] for i in amounts}
    sides = _in_order(sides, (known[i] for i in entries))
    _leave_out(body, known, sides)
    _prove(body, sides)
    return Journal(entries, known, sides, amounts, bool(headings))


def _adding_up(body: Body, undated: Sequence[int]) -> list[int]:
    """The rows without a day that add up an entry or an account: they have debit and credit, or are called a total."""
    if not undated:
        return []
    debit, credit = body.texts("debit"), body.texts("credit")
    return [i for i in undated if (debit[i] and credit[i]) or ((filled := body.filled(i)) and _TOTAL.match(filled[0]))]


def _accounts(body: Body, rows: Sequence[int], headings: Mapping[int, str]) -> dict[int, Account]:
    """The account of each row that has one: by the heading above it, else by its columns."""
    if headings:
        return {i: Account(headings[i]) for i in rows if i in headings}
    columns = [body.texts(name) for name in ("ledger_account", "account_name", "account_type")]
    return {i: Account(*(texts[i] for texts in columns)) for i in rows if columns[0][i]}


def _headings(body: Body) -> dict[int, str]:
    """The heading above each row, where some of the headings are accounts of what is owed or paid; else none."""
    alone = {i: filled[0] for i in body.skip if len(filled := body.filled(i)) == 1 and not _TOTAL.match(filled[0])}
    names = set(alone.values())
    if len(names) > _MOST_ACCOUNTS or {Side.OWED, Side.PAID}.isdisjoint(map(side_of_name, names)):
        return {}
    found: dict[int, str] = {}
    current = ""
    for i in range(len(body)):
        current = alone.get(i, current)
        if current and i not in body.skip:
            found[i] = current
    return found


def _texts(body: Body, name: str, rows: Mapping[int, int]) -> dict[int, str]:
    texts = body.texts(name)
    return {i: texts[i] for i in rows if texts[i]}


def _together(entries: Mapping[int, int], accounts: Mapping[int, Account]) -> Counter[frozenset[Account]]:
    """How many entries are of the same accounts."""
    found: dict[int, set[Account]] = {}
    for position, entry in entries.items():
        found.setdefault(entry, set()).add(accounts[position])
    return Counter(map(frozenset, found.values()))


def _leave_out(body: Body, accounts: Mapping[int, Account], sides: Sides) -> None:
    """Let the rows of accounts that are not of costs go out of scope."""
    reasons = {
        account: say("{account}: {why}", account=verbatim(account.text), why=_REASONS[side])
        for account in set(accounts.values())
        if (side := sides.of.get(account, Side.OTHER)) is not Side.COST
    }
    for i, account in accounts.items():
        if account in reasons:
            body.fixed.setdefault(i, (Action.OUT_OF_SCOPE, reasons[account]))


def _in_order(sides: Sides, accounts: Iterable[Account]) -> Sides:
    """Sides in the order in which a file names the accounts."""
    return replace(sides, of={account: sides.of[account] for account in dict.fromkeys(accounts)})


def _prove(body: Body, sides: Sides) -> None:
    if body.has("ledger_account"):
        body.prove(
            body.header_of("ledger_account"), say("costs are told from debts, tax and money: {why}", why=sides.why)
        )


def _ask(body: Body, accounts: Mapping[int, Account], amounts: Mapping[int, int]) -> None:
    """Ask which accounts are those of costs, with what each adds up to."""
    sums: dict[str, int] = {}
    for i, amount in amounts.items():
        sums[accounts[i].shown] = sums.get(accounts[i].shown, 0) + amount
    largest = sorted(sums, key=lambda text: -sums[text])
    told = body.told("cost_accounts")
    none = say("None of its accounts is {told}.", told=verbatim(told)) if told else ""
    asks = say(
        "It is a journal: debits and credits are even, and counted together they are nothing. Which of its accounts are"
        " those of costs? They add up to: {accounts}.",
        accounts=_some(f"{text} {amount_text(sums[text])}" for text in largest),
    )
    column = body.header_of("ledger_account") if body.has("ledger_account") else None
    body.question = body.question or Question("cost_accounts", together(none, asks), column, {COST_ACCOUNTS: ()})


# Otherwise ------------------------------------------------------------------------------------------------------------


def _by_headings(body: Body, headings: Mapping[int, str]) -> Journal | None:
    """A report of accounts with a heading each, whose amounts raise or lower the account: no debits, no credits."""
    names = dict.fromkeys(headings.values())
    if Side.OWED not in set(map(side_of_name, names)) or len(names) < 2 or not body.has("vendor_text"):
        return None
    sides = Sides(
        {Account(name): side_of_name(name) or Side.COST for name in names},
        say("the headings of rows are accounts, and those that are owed, tax or money are no costs by their name"),
    )
    known = {i: Account(name) for i, name in headings.items() if not label(body.filled(i)[:1])}
    _leave_out(body, known, sides)
    return Journal({}, known, sides, {}, by_heading=True)


def _by_contra(body: Body, money: Money, signed: bool) -> Journal | None:
    """Rows that name both accounts: the amount is that of the first one, and of the other with the other sign.

    Amounts without a side, none of them negative, are as large on either account, and have no other sign.
    """
    if not body.has("ledger_account"):
        return None
    first, second = ([Account(text) for text in body.texts(name)] for name in ("ledger_account", "contra_account"))
    rows = [i for i in body.live() if first[i].text and second[i].text]
    pairs = Counter(frozenset((first[i], second[i])) for i in rows)
    found = sides_of(pairs, body.told("cost_accounts")) if pairs else None
    if found is None:
        return None
    sides = _in_order(found, [one for i in rows for one in (first[i], second[i])])
    known = {i: first[i] if sides.of[first[i]] is Side.COST else second[i] for i in rows}
    both = [i for i in rows if sides.of[first[i]] is sides.of[second[i]] is Side.COST]
    for i in both:
        body.fixed[i] = (Action.OUT_OF_SCOPE, say("from one account of costs to another: nothing that was spent"))
    _leave_out(body, known, sides)
    _prove(body, sides)
    if signed or money.has_negative() or _DEBIT.search(body.header_of("ledger_account")):
        money.turn_at([i for i in rows if known[i] is second[i]])
    return Journal({}, known, sides, {})


def _even(amounts: Collection[int], code: str, entries: int) -> str:
    """The control total of a journal: what both sides add up to."""
    debit, credit = sum(one for one in amounts if one > 0), -sum(one for one in amounts if one < 0)
    total = f"{amount_text(debit)} {code}"
    if debit == credit:
        return say(
            "Debits and credits are even: {total} on each side, in {entries|1 entry|# entries}.",
            total=total, entries=entries,
        )  # fmt: skip
    return say(
        "Debits are {debits} and credits {credits}: {gap} is missing on one side.",
        debits=total, credits=f"{amount_text(credit)} {code}", gap=f"{amount_text(abs(debit - credit))} {code}",
    )  # fmt: skip


def _some(names: Iterable[str]) -> str:
    every = list(map(verbatim, names))
    shown = listed(every[:_SHOWN])
    return shown if len(every) <= _SHOWN else say("{some} and {count:,} more", some=shown, count=len(every) - _SHOWN)
