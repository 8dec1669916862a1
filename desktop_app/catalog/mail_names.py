"""Addresses of people as a message's head holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.headerregistry import Address

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_`{|}~-")


def mail_address(text: str, name: str = "") -> Address | None:
    """Return an address, of a person with `name` or of one that stands before it ("Ada <ada@example.com>").

    A domain with letters such as ü is written as mail programs send it (xn--…). None where it is no address that every
    mail program takes.
    """
    from email.errors import HeaderParseError  # here: settings and lists are read by programs that write to nobody
    from email.headerregistry import Address
    from email.utils import parseaddr

    if any(ord(char) < 32 for char in text):
        return None
    shown, plain = parseaddr(text.strip())
    local, at, domain = plain.rpartition("@")
    if not at or not local or "." not in domain or set(local.casefold()) - _PLAIN:
        return None
    try:
        domain = domain.encode("idna").decode()
        return Address(" ".join((name or shown).split()), local, domain)
    except (HeaderParseError, UnicodeError, ValueError, IndexError):
        return None
