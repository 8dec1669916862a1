"""The rules' sentences can be said in other languages: they are put together by templates, not by hand."""

from __future__ import annotations

import ast
import inspect
import shutil
from pathlib import Path

import pytest

from desktop_app.catalog import review_store, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.sentences import WORDS, Sentence
from desktop_app.review.model import Rule
from desktop_app.review.registry import RULES
from desktop_app.review.run import run


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_puts_no_sentence_together_by_hand(rule: Rule) -> None:
    tree = ast.parse(inspect.getsource(inspect.getmodule(rule.check)))  # type: ignore[arg-type]
    found = [
        (node.lineno, part.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
        if isinstance(part, ast.Constant) and " " in str(part.value).strip()
    ]
    assert found == []


def test_what_the_demo_is_asked_tells_what_it_is_made_of(demo_company: Path, tmp_path: Path) -> None:
    path = tmp_path / "demo.seatbook"
    shutil.copy(demo_company, path)
    with Catalog.open(path) as catalog:
        run(catalog, "2026-10-15")
        found = review_store.standing(catalog.reader())
        query = tables.Query(as_of="2026-10-15")
        numbers = tables.ids(catalog.reader(), "findings", query)
        found += tables.page(catalog.reader(), "findings", query, numbers)
    assert len({row["rule"] for row in found}) > 30
    for row in found:
        for name in ("question", "why"):
            said = row[name]
            assert isinstance(said, Sentence)
            assert said.parts, (row["rule"], said)
            assert all(template != WORDS for template, _ in said.parts), (row["rule"], said)
