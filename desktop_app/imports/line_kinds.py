"""What kind of line each row of a money sheet is: a charge, a credit, a refund, tax, or included."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.catalog.sentences import say
from desktop_app.imports.parse_money import FREE, Money
from desktop_app.imports.parse_table import Body

NO_CHARGE = {"payment": say("a payment, not a charge"), "part": say("a part of an invoice that is counted as a whole")}
"""Kinds of rows that are no line at all, and why."""

_TAX = re.compile(r"(vat|sales tax|tax|gst|mwst|ust|umsatzsteuer|mehrwertsteuer|tva|iva|btw)( ?[@(]?[\d.,% )]*)?", re.I)
_LONGEST_TAX = 40
_REFUND_WORDS = ("refund", "erstattung", "remboursement", "reembolso", "terugbetaling", "chargeback")
_REFUND = re.compile(
    r"\b(refund(ed)?|rückerstattung|erstattung|remboursement|reembolso|terugbetaling|chargeback)\b", re.I
)
_CREDIT = re.compile(
    r"credit|(.* )?credit ?(note|memo)|vendor credit|\w*credit|(\w+[ -])?gutschrift|avoir|abono|creditnota|reversal"
    r"|creditfactuur|note de crédit|nota de (crédito|abono)|(factura )?rectificativa|nota di credito|storno(rechnung)?"
    r"|rechnungskorrektur|korrektur(rechnung)?|kreditfaktura|kreditnota",
    re.I,
)


def kinds_of(body: Body, money: Money, descriptions: Sequence[str | None]) -> list[str]:
    """charge, credit, refund, tax or included for every row; credit notes without a sign get theirs."""
    if body.has("kind_text"):
        table = body.form.maps.get("line_kind", {})
        for i, text in enumerate(body.texts("kind_text")):
            if text and text.casefold() not in table and (_CREDIT.fullmatch(text) or _REFUND.search(text)):
                money.negate(i)
    kinds = ["credit" if type(amount) is str and amount[0] == "-" else "charge" for amount in money.amount]
    if body.has("kind_text"):
        _told(body, kinds)
    distinct = {text for text in descriptions if text}
    joined = "\n".join(distinct).casefold()
    told = any(word in joined for word in _REFUND_WORDS)
    known = {text: kind for text in distinct if (kind := _of_text(text, refunds=told))}
    for i, description in enumerate(descriptions if known else ()):
        kind = known.get(description or "")
        if kind == "refund" or (kind == "tax" and kinds[i] == "charge"):
            kinds[i] = kind
    return kinds


def _told(body: Body, kinds: list[str]) -> None:
    """The kinds that a column says."""
    table = body.form.maps.get("line_kind", {})
    for i, text in enumerate(body.texts("kind_text")):
        word = text.casefold()
        kind = table.get(word) or ("included" if word in FREE else _of_text(word))
        if kind and kind not in NO_CHARGE and (kind, kinds[i]) != ("charge", "credit"):
            kinds[i] = kind


def _of_text(text: str, *, refunds: bool = True) -> str | None:
    if len(text) < _LONGEST_TAX and _TAX.fullmatch(text):
        return "tax"
    return "refund" if refunds and _REFUND.search(text) else None
