"""Which amounts of a money sheet are negative: a column of debit and credit, and statements that turn the sign."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from desktop_app.catalog.sentences import say
from desktop_app.imports.model import Action
from desktop_app.imports.parse_money import Money
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import clean

_FEW, _MOSTLY = 3, 0.8  # of the amounts of a supplier's account
BALANCES = frozenset({
    "balance", "running balance", "running bal", "saldo", "kontostand", "saldo nach buchung", "solde", "saldo contable",
    "disponible", "saldo na mutatie", "saldo na trn", "saldo contabilístico", "saldo disponível",
})  # fmt: skip
"""Heads by which debits and credits are those of a bank, as keys for comparing."""
VALUE_DATES = frozenset({
    "value date", "valuedate", "dateval", "valutadatum", "wertstellung", "wertstellungsdatum", "date de valeur",
    "date valeur", "fecha valor", "fecha de valor", "f valor", "rentedatum", "data valor", "data de valor",
    "data valuta",
})  # fmt: skip
"""Heads of the day from which a bank counts a booking, as keys for comparing."""
_WORDS: Mapping[bool, str] = {
    False: "+1 d dr db debit debits s soll belastung débit debe débito debito af debet",
    True: "-1 c cr credit credits h haben gutschrift crédit haber crédito credito abono bij k kredit",
}
_GIVEN_BACK = re.compile(
    r"\b(refund|reversal|chargeback|credit|cashback|payment|thank you|autopay|erstattung|rückerstattung|gutschrift"
    r"|lastschrift|einzug|zahlung|remboursement|avoir|prélèvement|paiement|reembolso|abono|pago|terugbetaling|creditering"
    r"|incasso|estorno|pagamento|vir(?:ement)?\.? (?:sepa |inst\w* )*re[cç]u|recibida|recebida|zahlungseingang|received"
    r"|deposit)",
    re.IGNORECASE,
)
_AS_BANKS_DO = say("Debits are written with a minus sign, as banks do: they are read as what was spent.")
_INVOICES = re.compile(r"invoice|bill|rechnung|facture|factura|factuur|fatura|fattura|faktur", re.IGNORECASE)
_LOWERS = re.compile(
    r"credit|crédit|refund|rebate|reversal|gutschrift|storno|rechnungskorrektur|erstattung|\bavoir\b|remboursement|abono"
    r"|rectificativa|reembolso|terugbetaling|creditnota|estorno|^(?:kg|gs|cn|cr|crn|cm)(?![a-z])",
    re.IGNORECASE,
)
"""What a credit note is called, or numbered."""
_IS_CREDIT = {word: credit for credit, words in _WORDS.items() for word in words.split()}


def read_sides(body: Body, money: Money) -> bool:
    """Give amounts the sign of their side by a column that says it; whether the file tells debits from credits."""
    column = next((name for name in ("direction", "kind_text") if body.has(name)), None)
    if column == "kind_text" and not _says_sides(body):
        column = None
    _turn_columns(body, money)
    sides = _by_direction(body, money, column) if column else "amount" not in money.numbers and body.has("credit")
    return sides or any(column.sided for column in money.numbers.values())


def settle_signs(body: Body, money: Money, *, sides: bool) -> None:
    """Give every amount its sign: spend is positive, whatever side of an account the file writes it on.

    `sides` is what `read_sides` said.
    """
    if money.signed:
        return
    if not sides and _of_an_account(body, money):
        money.turn()
        body.notes.append(_AS_BANKS_DO)
        return
    if not sides and body.form.channel == "ledger" and (many := _written_as_credits(body, money)):
        money.turn()
        body.notes.append(
            say(
                "{many:,} amounts are negative, as invoices are in a supplier's account: they are read as spend, and"
                " credit notes as what lowers it.",
                many=many,
            )
        )
    paid = body.form.channel in ("card", "expense")
    if not sides and not paid:
        return
    live = _live_amounts(body, money)
    if paid and not sides and (many := _paid_with_minus(body, money)):
        money.turn()
        body.notes.append(
            say(
                "{many:,} of {count:,} amounts are negative: this statement writes payments with a minus sign,"
                " so all signs are turned.",
                many=many,
                count=len(live),
            )
        )
    elif sides and _may_be_a_suppliers(body) and (many := _mostly_negative(live)):
        money.turn()
        body.notes.append(
            say(
                "{many:,} of {count:,} amounts stand on the credit side, as invoices do in a supplier's account:"
                " they are read as spend, and debits as what lowers it.",
                many=many,
                count=len(live),
            )
        )


def _may_be_a_suppliers(body: Body) -> bool:
    """Whether debits and credits may be those of a supplier's account, and not of one at a bank."""
    return body.form.channel == "ledger" and body.header.keys.isdisjoint(VALUE_DATES)


def _of_an_account(body: Body, money: Money) -> bool:
    """Whether the amounts are those of an account at a bank: what is paid is taken from it, what comes in is added.

    Only banks tell from which day money counts, but for lists of invoices with the day of their payment. A card's own
    statement may be written either way.
    """
    form, keys = body.form, body.header.keys
    if keys.isdisjoint(VALUE_DATES) or not form.by_meaning or not money.has_negative() or _of_invoices(body):
        return False
    return form.channel == "ledger" or (bool(form.any_of) and form.any_of.isdisjoint(keys))


def _of_invoices(body: Body) -> bool:
    """Whether a column is of taxes, or of numbers that its head calls those of invoices."""
    numbers = body.header_of("invoice_number") if body.has("invoice_number") else ""
    return body.has("tax") or body.has("net") or _INVOICES.search(numbers) is not None


def _written_as_credits(body: Body, money: Money) -> int:
    """How many amounts of a ledger are negative where it writes invoices so; else 0.

    Credit notes are no evidence by themselves: beside nothing but negative amounts, positive ones of them are.
    """
    if not body.form.by_meaning or not money.has_negative():
        return 0
    fields = [body.texts(name) for name in ("kind_text", "description", "invoice_number") if body.has(name)]
    lowering = {text for texts in fields for text in set(texts) if _LOWERS.search(text)}
    invoices: list[str] = []
    notes: list[str] = []
    for i in body.live():
        amount = money.amount[i]
        if isinstance(amount, str) and amount.strip("-0.") and any(texts[i] for texts in fields):
            lowers = any(texts[i] in lowering for texts in fields)
            (notes if lowers else invoices).append(amount)
    if not any(text for texts in fields for text in texts):
        return 0 if _says_credit_notes(body) else _mostly_negative(_live_amounts(body, money, of="date"))
    negative = sum(amount[0] == "-" for amount in invoices)
    if any(amount[0] == "-" for amount in notes):
        return 0
    if notes and negative == len(invoices):
        return negative
    return _mostly_negative(invoices) if body.header.keys.isdisjoint(BALANCES) else _more_negative(invoices)


def _says_credit_notes(body: Body) -> bool:
    """Whether the name of the file or sheet, or a title, says that its amounts are those of credit notes."""
    above = (clean(cell) for row in body.sheet.rows[: body.header.index] for cell in row if cell not in (None, ""))
    return any(_LOWERS.search(text) for text in (body.sheet.sheet, body.file_name, *above))


def _live_amounts(body: Body, money: Money, of: str = "") -> list[str]:
    """The amounts of rows; only of those that fill the column `of`, where there is one: totals do not."""
    told = body.texts(of) if of and body.has(of) else None
    return [amount for i in body.live() if isinstance(amount := money.amount[i], str) and (told is None or told[i])]


def _paid_with_minus(body: Body, money: Money) -> int:
    """How many amounts of a card statement are negative where it writes what was paid so; else 0.

    What is called a refund, or a payment of the card's own bill, has the other sign and is no evidence by itself.
    """
    fields = [body.texts(name) for name in ("vendor_text", "description") if body.has(name)]
    bought = [
        str(amount)
        for i in body.live()
        if isinstance(amount := money.amount[i], str)
        and amount.strip("-0.")
        and not any(_GIVEN_BACK.search(texts[i]) for texts in fields)
    ]
    negative = sum(amount[0] == "-" for amount in bought)
    every = body.form.by_meaning and negative == len(bought)  # how a known program writes its signs is known
    return negative if every or _more_negative(bought) else 0


def _more_negative(amounts: Iterable[str]) -> int:
    """How many amounts are negative where most are, as those are that pay: what comes in is less often; else 0."""
    signs = [amount[0] == "-" for amount in amounts if amount.strip("-0.")]
    return sum(signs) if len(signs) >= _FEW and 2 * sum(signs) > len(signs) else 0


def _mostly_negative(amounts: Iterable[str]) -> int:
    """How many amounts are negative where nearly all are; else 0."""
    signs = [amount[0] == "-" for amount in amounts if amount.strip("-0.")]
    return sum(signs) if len(signs) >= _FEW and sum(signs) >= _MOSTLY * len(signs) else 0


def _turn_columns(body: Body, money: Money) -> None:
    """Turn amounts that a column of debits shows to be written with a minus sign, as a bank writes what is paid.

    The debits themselves may be written so beside credits without one, or the amounts beside debits without one.
    """
    if not body.form.by_meaning or not {"debit", "credit"} <= money.numbers.keys():
        return
    debits, given = money.plain("debit"), money.plain("credit")
    paid = [i for i in body.live() if _is_some(debits[i])]
    if not paid or any(str(given[i])[0] == "-" for i in body.live() if _is_some(given[i])):
        return
    if "amount" not in money.numbers:
        money.signed = all(str(debits[i])[0] == "-" for i in paid)
    else:
        money.signed = all(money.amount[i] == f"-{debits[i]}" for i in paid)
        paid = list(range(len(body)))
    if money.signed:
        money.turn_at(paid)
        body.notes.append(_AS_BANKS_DO)


def _is_some(amount: object) -> bool:
    return isinstance(amount, str) and bool(amount.strip("-0."))


def _turn_debits(body: Body, money: Money, column: str) -> None:
    """Turn all signs where every debit is negative, as a bank writes what leaves an account."""
    texts = body.texts(column)
    debits = [
        amount
        for i in body.live()
        if _IS_CREDIT.get(texts[i].casefold().rstrip(".")) is False
        and isinstance(amount := money.amount[i], str)
        and amount.strip("-0.")
    ]
    if debits and all(amount[0] == "-" for amount in debits):
        money.turn()
        body.notes.append(_AS_BANKS_DO)


def _says_sides(body: Body) -> bool:
    """Whether a column of kinds says nothing but debit and credit, and both of them."""
    told = {_IS_CREDIT.get(text.casefold().rstrip(".")) for text in set(body.texts("kind_text")) if text}
    return told == {True, False}


def _by_direction(body: Body, money: Money, column: str) -> bool:
    """Make the amounts of credits negative by a column that says so; whether it says anything."""
    header = body.header_of(column)
    said = False
    _turn_debits(body, money, column)
    for i, text in enumerate(body.texts(column)):
        if not text or i in body.skip or (i in body.fixed and body.fixed[i][0] is not Action.OUT_OF_SCOPE):
            continue
        credit = _IS_CREDIT.get(text.casefold().rstrip("."))
        said = said or credit is not None
        if credit is None and money.amount[i] is not None:
            body.reject(i, header, say("{text} says neither debit nor credit", text=repr(text)))
        elif credit:
            money.negate(i)
    return said
