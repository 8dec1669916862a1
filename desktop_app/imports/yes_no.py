"""Words for yes and no, as spreadsheets in six languages write them."""

from __future__ import annotations

YES = frozenset((
    "yes", "y", "true", "1", "on", "x", "✓", "✔", "☑", "✅", "enabled", "ja", "j", "wahr", "oui", "o", "vrai", "sí",
    "si", "sim", "s", "verdadero", "verdadeiro", "waar",
))  # fmt: skip
NO = frozenset((
    "no", "n", "false", "0", "off", "✗", "✘", "☐", "❌", "disabled", "none", "nein", "falsch", "non", "faux", "não",
    "nao", "falso", "nee", "onwaar",
))  # fmt: skip
