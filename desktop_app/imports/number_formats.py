"""The currency that a number format shows beside its amounts, as ECMA-376 part 1, 18.8.30 and 18.8.31 write formats.

Of the formats that a program brings along (14, 44, …) the file says nothing: their currency is that of the computer
they are looked at on, and so no evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape

from desktop_app.catalog.money import CURRENCIES

_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[\$(?P<symbol>[^\]\-]*)(?:-(?P<place>[^\]]*))?\]|\[[^\]]*\]|(?P<other>.)',
    re.DOTALL,
)
_SIGNS: Mapping[str, str] = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY", "zł": "PLN", "kč": "CZK",
    "us$": "USD", "ca$": "CAD", "c$": "CAD", "a$": "AUD", "nz$": "NZD", "hk$": "HKD", "nt$": "TWD", "r$": "BRL",
    "sfr": "CHF", "$": "$",
}  # fmt: skip
"""Signs in a format; "$" stays as it is, for what else the sheet says decides which dollar it means."""
_PLACES: Mapping[str, str] = {
    "en-us": "USD", "409": "USD", "es-us": "USD", "540a": "USD", "en-ca": "CAD", "1009": "CAD", "fr-ca": "CAD",
    "c0c": "CAD", "en-au": "AUD", "c09": "AUD", "en-nz": "NZD", "1409": "NZD", "en-sg": "SGD", "4809": "SGD",
    "zh-sg": "SGD", "1004": "SGD", "zh-hk": "HKD", "c04": "HKD", "es-mx": "MXN", "80a": "MXN", "zh-tw": "TWD",
    "404": "TWD", "sv-se": "SEK", "41d": "SEK", "nb-no": "NOK", "414": "NOK", "nn-no": "NOK", "814": "NOK",
    "da-dk": "DKK", "406": "DKK", "is-is": "ISK", "40f": "ISK", "ja-jp": "JPY", "411": "JPY", "zh-cn": "CNY",
    "804": "CNY", "de-ch": "CHF", "807": "CHF", "fr-ch": "CHF", "100c": "CHF", "it-ch": "CHF", "810": "CHF",
    "en-za": "ZAR", "1c09": "ZAR", "af-za": "ZAR", "436": "ZAR", "pt-br": "BRL", "416": "BRL", "hu-hu": "HUF",
    "40e": "HUF", "ro-ro": "RON", "418": "RON", "bg-bg": "BGN", "402": "BGN",
}  # fmt: skip
"""What a sign that several currencies have means in a language and country, by its tag or its number."""
_SHARED = frozenset({"$", "kr", "kr.", "¥", "￥", "元", "fr.", "fr", "r", "ft", "lei", "лв", "лв."})
_NOT_ALONE = frozenset({"ALL", "TOP", "CUP", "PEN", "MOP", "BAM", "LAK", "TRY", "GEL", "COP"})
"""Codes that are words too: in quotes they may be anything."""
_CELL_FORMATS = re.compile(rb"<(?:\w+:)?cellXfs\b[^>]*>(.*?)</(?:\w+:)?cellXfs>", re.DOTALL)
_CELL_FORMAT = re.compile(rb"<(?:\w+:)?xf\b([^>]*)>")
_NUMBER = re.compile(rb"\bnumFmtId=[\"'](\d+)[\"']")
_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\b([^>]*)>")
_CODE = re.compile(rb"\bformatCode=(?:\"([^\"]*)\"|'([^']*)')")


def currency_of(number_format: str) -> str | None:
    """The ISO code that a number format shows, "$" for a dollar without a country, None where it shows none or several.

    `#,##0.00 [$€-407]` shows EUR, `"CHF" 0.00` CHF, `[$USD] 0` USD; `_€` only leaves room as wide as the sign.
    """
    found = {_code(*shown) for shown in _shown(number_format)} - {None}
    return found.pop() if len(found) == 1 else None


def _shown(number_format: str) -> Iterator[tuple[str, str | None]]:
    """The texts that a format shows beside digits, each with its place (a language), None where it is a plain text."""
    said = ""
    for piece in _PIECE.finditer(number_format):
        plain = piece["quoted"] or piece["escaped"]
        other = piece["other"]
        if other == "[":  # never closed
            return
        if plain is not None:
            said += plain
        elif other is not None and other in _SIGNS:
            said += other
        else:
            yield said, None
            said = ""
            if piece["symbol"]:
                yield piece["symbol"], piece["place"] or ""
    yield said, None


def _code(text: str, place: str | None) -> str | None:
    text = text.strip()
    low = text.casefold()
    if place is not None:
        if low in _SHARED and (there := _PLACES.get(place.casefold().lstrip("0") or "")):
            return there
        if text.upper() in CURRENCIES:
            return text.upper()
    elif text in CURRENCIES and text not in _NOT_ALONE:
        return text
    return _SIGNS.get(low) or _SIGNS.get(low.rstrip("."))


def currency_styles(styles: bytes) -> dict[int, str]:
    """The formats of cells that show a currency, by their number, from the part xl/styles.xml of a workbook."""
    formats: dict[int, str] = {}
    for head in _FORMAT.findall(styles):
        number, code = _NUMBER.search(head), _CODE.search(head)
        if number is not None and code is not None:
            text = unescape((code[1] or code[2] or b"").decode("utf-8", "replace"))
            if currency_of(text):
                formats[int(number[1])] = text
    cells = _CELL_FORMATS.search(styles) if formats else None
    if cells is None:
        return {}
    used = (_NUMBER.search(head) for head in _CELL_FORMAT.findall(cells[1]))
    return {place: formats[int(one[1])] for place, one in enumerate(used) if one and int(one[1]) in formats}
