"""The taxonomy of what AI tools are for: its keys, and how people write them."""

from __future__ import annotations

from desktop_app.assets import resource
from desktop_app.catalog.sentences import Sentence, term

FUNCTIONS: tuple[str, ...] = tuple(
    line.partition(",")[0] for line in resource("functions.csv").read_text(encoding="utf-8").splitlines()[1:] if line
)
"""The keys of resources/functions.csv, in its order."""

_CAPITALS = {"ai": "AI", "api": "API", "gpu": "GPU", "llm": "LLM", "ml": "ML"}


def function_words(key: str) -> Sentence:
    """Return a function as people write it: "chat assistant", "model API"."""
    return term(key, " ".join(_CAPITALS.get(word, word) for word in key.split("_")))
