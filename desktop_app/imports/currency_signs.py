"""Signs and codes of currencies, as cells write them beside an amount."""

from __future__ import annotations

import re

from desktop_app.catalog.money import CURRENCIES

SYMBOLS = {
    "£": "GBP", "€": "EUR", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD",
    "hk$": "HKD", "s$": "SGD", "sg$": "SGD", "r$": "BRL", "mx$": "MXN", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "zł": "PLN", "kč": "CZK", "ft": "HUF", "fr": "CHF", "sfr": "CHF", "元": "CNY", "rmb": "CNY",
    "円": "JPY", "euro": "EUR", "euros": "EUR", "us dollar": "USD", "us dollars": "USD", "dollar us": "USD",
    "us-dollar": "USD",
    "pound sterling": "GBP", "pounds sterling": "GBP", "british pound": "GBP", "swiss franc": "CHF",
    "swiss francs": "CHF", "schweizer franken": "CHF", "franc suisse": "CHF", "francs suisses": "CHF",
}  # fmt: skip
"""Signs that mean one currency. "$", "¥" and "kr" mean several and are decided apart or asked."""

_SEVERAL = frozenset(("$", "¥", "￥", "kr", "kr", "rs", "r", "lei", "nkr", "skr", "dkr"))
_CODE_LENGTH = 3
_CODE = re.compile(r"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])")


def of_code(text: str) -> str | None:
    """The ISO code that a text names, in any case, or by a sign that means one currency only; None otherwise."""
    code = text.strip().upper()
    if code in CURRENCIES:
        return code
    found = SYMBOLS.get(text.strip().rstrip(".").casefold())
    if found is None and len(code) > _CODE_LENGTH:  # "EUR (€)", "USD - US Dollar"
        codes = {word for word in _CODE.findall(text) if word in CURRENCIES}
        return codes.pop() if len(codes) == 1 else None
    return found


def is_sign(text: str) -> bool:
    """Whether what stands beside a number says that it is money, of one currency or of several."""
    return of_code(text) is not None or text.strip().rstrip(".").casefold() in _SEVERAL
