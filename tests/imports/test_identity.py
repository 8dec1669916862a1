"""The identity of a line is stored: it stays what it is, however it is worked out."""

from __future__ import annotations

from hashlib import blake2b

import pytest

from desktop_app.imports.identity import line_key, line_keys


def digest(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=10).hexdigest()


@pytest.mark.parametrize(
    ("number", "line", "told"),
    [
        ("INV-1", "2", ("nINV-1", "2")),
        ("INV-1", None, ("nINV-1", "2026-01-31 Größe")),
        (None, "2", ("d2026-01-31", "Größe")),
    ],
)
def test_the_identity_of_a_line(number: str | None, line: str | None, told: tuple[str, str]) -> None:
    of_one = line_key("vendor/billed", "openai", number, line, "2026-01-31", "Größe", 12_500_000, "EUR")
    assert of_one == digest("vendor/billed", "openai", *told, "12500000", "EUR")


def test_identities_of_several_lines_are_those_of_each() -> None:
    rows = [("openai", "I-1", None, "2026-01-01", "a", 1, "EUR"), ("cursor", None, "1", "2026-01-02", None, 2, "USD")]
    assert line_keys("card/paid", *zip(*rows, strict=True)) == [line_key("card/paid", *row) for row in rows]
