"""Which column of currencies belongs to the column of amounts, where a sheet has both in two currencies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.currency_heads import of_header
from desktop_app.imports.formats import Format, bare_key, header_key

LOCAL, DOCUMENT = "local", "document"
_SIDES = {
    LOCAL: re.compile(
        r" (local|loc|lc|lcy|lcurr|company code|base|functional|home|hauswährung|hauswähr|hw|hwähr|landeswährung"
        r"|locale) "
    ),
    DOCUMENT: re.compile(
        r" (document|doc|transaction|trans|original|orig|oorspr|oorspronkelijke?|origine|origen|origem|foreign|fcy"
        r"|belegwährung|belegwähr|bw|bwähr|fremdwährung|beleg|ursprungswährung|originalwährung|invoice currency) "
    ),
}
"""Words of headers for the two currencies that an accounting system or a bank keeps of one amount."""
_FOREIGN = re.compile(r" (foreign currency|foreign|fcy|fremdwährung|vreemde valuta|devise étrangère) ")
_ORIGINAL = re.compile(r" (original|orig|oorspr|oorspronkelijke?|origine|origen|origem|foreign|fcy|fremdwährung) ")
_AMOUNT = re.compile(r"amount|betrag|montant|importe|bedrag|valor|total|value|cost")


def pair(
    cells: Sequence[str], form: Format, taken: dict[int, str], fields: dict[str, int], reasons: dict[int, str]
) -> None:
    """Read the currency from the column that belongs to the column of amounts: local with local.

    Fills `fields`, `taken` and `reasons`.
    """
    name = next((name for name in ("amount", "net", "debit") if name in fields), None)
    if name is None or "currency" not in fields:
        return
    amount, currency = cells[fields[name]], cells[fields["currency"]]
    side, other = _side(amount), _side(currency)
    if side:
        if other not in ("", side):
            _read_another(cells, form, taken, fields, reasons, side)
    elif _is(_ORIGINAL, currency) and (of_header(amount) or _amount_of(_ORIGINAL, cells, taken) is not None):
        _read_another(cells, form, taken, fields, reasons, side)
    elif not other and not _has_currency_of(DOCUMENT, cells, taken, form):
        place = _amount_of(_FOREIGN, cells, taken)
        if place is not None and of_header(amount) is None:
            _give(name, place, taken, fields)
            reasons[place] = say("the amount in the currency of {column}", column=verbatim(currency))


def _read_another(
    cells: Sequence[str],
    form: Format,
    taken: dict[int, str],
    fields: dict[str, int],
    reasons: dict[int, str],
    side: str,
) -> None:
    """Take the currency from a free column of the amount's own side, or from none."""
    del reasons[fields["currency"]], taken[fields.pop("currency")]
    known = form.columns.get("currency", ())
    free = (i for i, cell in enumerate(cells) if i not in taken and _side(cell) == side and header_key(cell) in known)
    mine = next(free, None)
    if mine is not None:
        _give("currency", mine, taken, fields)
        amount = next(fields[name] for name in ("amount", "net", "debit") if name in fields)
        reasons[mine] = say("the currency of {column}", column=verbatim(cells[amount]))


def _give(name: str, place: int, taken: dict[int, str], fields: dict[str, int]) -> None:
    if name in fields:
        del taken[fields[name]]
    taken[place], fields[name] = name, place


def _amount_of(what: re.Pattern[str], cells: Sequence[str], taken: dict[int, str]) -> int | None:
    """A column of amounts without a field whose head has such a word."""
    return next(
        (i for i, cell in enumerate(cells) if i not in taken and _is(what, cell) and _AMOUNT.search(header_key(cell))),
        None,
    )


def _has_currency_of(side: str, cells: Sequence[str], taken: dict[int, str], form: Format) -> bool:
    known = frozenset(form.columns.get("currency", ()))
    return any(
        _side(cell) == side and not known.isdisjoint((header_key(cell), bare_key(cell)))
        for i, cell in enumerate(cells)
        if i not in taken
    )


def _is(what: re.Pattern[str], header: str) -> bool:
    return what.search(_spaced(header)) is not None


def _side(header: str) -> str:
    """Whose currency a header is about: "document", "local", or "" for neither."""
    spaced = _spaced(header)
    return next((side for side, pattern in _SIDES.items() if pattern.search(spaced)), "")


def _spaced(header: str) -> str:
    return f" {re.sub(r'[()]', ' ', header_key(header))} "
