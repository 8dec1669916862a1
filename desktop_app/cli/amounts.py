"""How amounts, shares and prices are written in what the command line says."""

from __future__ import annotations

from fractions import Fraction


def as_amount(micros: int) -> str:
    """Return micro-units as decimal text."""
    from desktop_app.catalog.money import amount_text

    return amount_text(micros)


def as_percent(share: Fraction) -> str:
    """Return a share as percent with one decimal."""
    from desktop_app.catalog.money import nearest

    tenths = nearest(share * 1000)
    return f"{'-' if tenths < 0 else ''}{abs(tenths) // 10}.{abs(tenths) % 10}"


def as_price(value: Fraction) -> str:
    """Return a price or count with up to four decimals."""
    from desktop_app.catalog.money import nearest

    whole = nearest(value * 10_000)
    text = f"{whole // 10_000}.{whole % 10_000:04d}".rstrip("0")
    return text + "0" * max(0, 2 - len(text.partition(".")[2]))
