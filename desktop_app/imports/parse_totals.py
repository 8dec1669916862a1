"""Totals rows: labelled ones, and unlabelled ones whose amount is the sum of the rows above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate, pairwise

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import Action, Cell
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import Bad, clean, plain, scan, typed_number

_NOISE = Decimal("0.001")  # a spreadsheet's own sum carries the noise of binary fractions
_SUBTOTAL = re.compile(
    r"sub[\s-]*totals?\b.*|zwischensumme\b.*|zwischentotal\b.*|sous[\s-]*total\b.*|subtotaal\b.*|teilergebnis\b.*"
    r"|total (?:for|of|por|pour|par) .*|summe (?:für|von|je|pro) .*|totaal (?:voor|van) .*|service totals?"
    r"|小计|小計|subtotale\b.*|delsumma\b.*",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"(?:(?:grand|overall|report|invoice|batch|net|gross|file|sheet)[\s-]*)?totals?"
    r"(?: (?:amounts?|spend|spent|costs?|sum|due|paid|value|usd|eur|gbp|chf|gross|net|rows|seats|users|charges))*"
    r"|(?:summen?|gesamt(?:summe|betrag|kosten)?)(?: (?:eur|usd|gbp|chf|netto|brutto|gesamt))?|endsumme|endbetrag"
    r"|(?:gesamt)?ergebnis|rechnungssumme|total (?:général|general|generaal|geral|ttc|ht|tva|iva)"
    r"|total (?:à payer|a pagar|net|brut|da fatura|de la facture|factura|facture)|(?:montant|prix|importe|valor) total"
    r"|(?:eind|factuur)?totaal(?:bedrag)?|(?:suma|soma|somme)(?: (?:total|totale))?"
    r"|totale(?: (?:complessivo|generale))?|totalsumma|razem|合计|总计|合計|総計|sums?|∑|Σ",
    re.IGNORECASE,
)
_BALANCE = re.compile(
    r"(?:beginning|opening|closing|ending) balance|balance (?:brought|carried) forward|(?:anfangs|end)bestand"
    r"|saldo(?:vortrag| inicial| final| iniziale| finale)|solde (?:initial|final|d'ouverture)|(?:begin|eind)saldo",
    re.IGNORECASE,
)
_CONTROL = re.compile(
    r"(?:control|check|batch|hash|statement|bill|amount|charges?|spend)[\s-]*(?:total|sum)"
    r"|total (?:charges|billed|invoiced|payable)"
    r"|(?:kontroll|prüf)summe|total de (?:contrôle|control|controle)|controle(?:totaal|getal)",
    re.IGNORECASE,
)
_SUM = r"(?:(?:(?:sub|sous|zwischen)[\s-]?)?(?:totale?|totaal|summe)|gesamt|ergebnis|somme|suma|soma)"
_PERHAPS = re.compile(rf"{_SUM} .{{1,60}}|.{{1,60}} {_SUM}", re.IGNORECASE)


def label(texts: Sequence[str]) -> str | None:
    """What a row's label says it is: "total", "subtotal", or None; only its first two filled cells are looked at."""
    for text in texts[:2]:
        bare = _bare(text)
        if _SUBTOTAL.fullmatch(bare) or _BALANCE.fullmatch(bare):
            return "subtotal"
        if _TOTAL.fullmatch(bare) or _CONTROL.fullmatch(bare):
            return "total"
    return None


def _bare(text: str) -> str:
    return clean(text).rstrip(": ").lstrip("*= ")


def find_totals(
    body: Body,
    amounts: Sequence[str | Bad | None],
    suspects: Sequence[int],
    vendors: Sequence[str | None],
    descriptions: Sequence[str | None],
) -> int | None:
    """Mark rows that sum up others as totals: by their label, or unlabelled by their amount.

    `suspects` are rows without a date; a row with one is only a total when its label stands in the vendor's column
    and its amount is the sum. Returns the position of the file's own total.
    """
    dated = _named_total(vendors, descriptions)
    candidates = sorted({i for i in (*suspects, *dated) if isinstance(amounts[i], str) and i not in body.skip})
    if not candidates:
        return None
    known = {text: Decimal(text) for text in set(amounts) if isinstance(text, str)}
    running = _running(body, amounts, set(candidates), known)
    weak = set(dated) - set(suspects)
    last, total_row = Decimal(0), None
    extra = Decimal(0)  # suspects that turned out to be charges after all
    for i in candidates:
        amount = known[str(amounts[i])]
        so_far = running[i] + extra
        is_sum = min(abs(amount - so_far), abs(amount - so_far + last)) < _NOISE
        kind, reason = _verdict(body, i, is_sum, vendors, descriptions, i in weak)
        if kind is None:
            extra += amount
            continue
        body.fixed[i] = (Action.TOTAL, reason)
        of_a_part = is_sum and abs(amount - so_far) >= _NOISE  # of the rows since the total before
        last = so_far
        if kind == "total":
            total_row = None if of_a_part else i
    return total_row


@lru_cache(maxsize=10_000)
def names_total(text: str) -> bool:
    """Whether a text is the label of a total of a whole sheet."""
    return label((text,)) == "total"


def control_totals(body: Body, decimal: str) -> list[str]:
    """The totals that stand above the table, or below it beside the column of amounts, as plain decimal texts.

    A row tells one where a label such as "Control total" is followed by a number, written with the decimal sign.
    """
    below = (body.rows[position] for position in sorted(body.skip))
    found = []
    for row in (*body.sheet.rows[: body.header.index], *below):
        filled = [part for cell in row if cell is not None and clean(cell) for part in _parts(cell)]
        for name, value in pairwise(filled):
            if not isinstance(name, str) or not names_total(name):
                continue
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                found.append(typed_number(value))
            elif isinstance(value, str) and (number := scan(value)):
                told = plain(number, decimal)
                found += [told] if isinstance(told, str) else []
    return found


def _parts(cell: Cell) -> Sequence[Cell]:
    """A cell as label and value where it holds both: "Control total: 300.00 EUR"."""
    label_text, colon, value = cell.partition(":") if isinstance(cell, str) else ("", "", "")
    return (label_text, value) if colon and clean(value) else (cell,)


def _named_total(vendors: Sequence[str | None], descriptions: Sequence[str | None]) -> list[int]:
    """Rows whose vendor, or description where there is no vendor, reads like a total."""
    named = {text for text in {*vendors, *descriptions} if text and label((text,))}
    pairs = zip(vendors, descriptions, strict=True) if named else ()
    return [i for i, (vendor, text) in enumerate(pairs) if vendor in named or (vendor is None and text in named)]


def _verdict(
    body: Body,
    i: int,
    is_sum: bool,
    vendors: Sequence[str | None],
    descriptions: Sequence[str | None],
    weak: bool,
) -> tuple[str | None, str]:
    """What a candidate is, and the reason to show."""
    filled = body.filled(i)
    kind = label(filled)
    if weak and not is_sum:
        return None, ""
    if kind:
        return kind, _labelled(filled[0] if label(filled[:1]) else filled[1])
    if is_sum and (any(_PERHAPS.fullmatch(_bare(text)) for text in filled[:2])):
        return "subtotal", say(
            "labelled {label}, and the amount is the sum of the rows above: not a charge", label=verbatim(filled[0])
        )
    if is_sum and not vendors[i] and not descriptions[i]:
        return "total", say("no label, but the amount is the sum of the rows above: not a charge")
    return None, ""


def labelled_total(body: Body, i: int) -> tuple[Action, str] | None:
    """What a row is that begins with the label of a total."""
    filled = body.filled(i)[:1]
    return (Action.TOTAL, _labelled(filled[0])) if label(filled) else None


def _labelled(text: str) -> str:
    return say("labelled {label}: a total, not a charge", label=verbatim(text))


def _running(
    body: Body, amounts: Sequence[str | Bad | None], apart: set[int], known: dict[str, Decimal]
) -> list[Decimal]:
    """Sums of all charges up to each row."""
    nothing = Decimal(0)
    return list(
        accumulate(
            known[amount]
            if isinstance(amount, str) and i not in apart and i not in body.skip and i not in body.fixed
            else nothing
            for i, amount in enumerate(amounts)
        )
    )
