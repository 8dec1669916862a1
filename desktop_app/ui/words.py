"""The words that stand for what the catalog stores as codes."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.ui.text import tr

WORDS: Mapping[str, str] = {
    "ACTIVE": "Active",
    "NEW": "New",
    "INACTIVE": "Inactive",
    "NEVER": "Never used",
    "NO_ACTIVITY_IN_RETENTION": "None on record",
    "UNKNOWN": "Unknown",
    "cost_of_revenue": "Cost of revenue",
    "operating_expense": "Operating expense",
    "move_tier": "Move tier",
    "ask_owner": "Ask owner",
    "out_of_scope": "Out of scope",
    "yes": "Yes",
    "no": "No",
    "in": "In scope",
    "out": "Out of scope",
    "model_api": "Model API",
    "gpu_compute": "GPU compute",
    "ml_platform": "ML platform",
    "llm_observability": "LLM observability",
    "document_ai": "Document AI",
    "email": "E-mail",
    "employee_no": "Employee number",
    "person_kind": "Kind of person",
    "true_down": "True-down right",
    "activity": "Last active",
    "scale": "Worth scaling",
    "watch": "Grows dearer",
    "shrinking": "Not growing",
    "cycle_start": "First day",
    "peak": "Most at once",
    "last_day": "Last day",
}

OF_CHIPS: Mapping[str, tuple[str, ...]] = {
    "evidence": ("ACTIVE", "NEW", "INACTIVE", "NEVER", "NO_ACTIVITY_IN_RETENTION", "UNKNOWN"),
    "scope": ("in", "out", "company", "team", "tool", "use case"),
    "state": ("not verified", "data needed"),
    "basis": ("billed", "paid", "metered", "committed"),
    "status": ("left", "not verified", "data needed"),
    "verdict": ("scale", "watch", "shrinking"),
}
"""Columns of chips whose words are longer in one language than in another, with the longest codes of each."""


APART: Mapping[tuple[str, object], str] = {("status", "Closed"): "QuestionStatus"}
"""Codes of columns that some language says otherwise than elsewhere, with the context of the translation."""


def word(value: object, column: str = "") -> str:
    """Return what to show for a stored code, a yes or a no, of a column where that matters."""
    return tr(APART.get((column, value), "Words"), english(value))


def english(value: object) -> str:
    """Return the same before it is translated."""
    if isinstance(value, bool) or value in (0, 1):
        return "Yes" if value else "No"
    text = str(value)
    if text in WORDS:
        return WORDS[text]
    plain = text.replace("_", " ")
    return plain[:1].upper() + plain[1:]
