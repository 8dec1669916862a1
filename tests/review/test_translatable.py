"""The rules' sentences can be said in other languages: they are put together by templates, not by hand."""

from __future__ import annotations

import ast
import inspect
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import review_store, tables, verifications
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
    with Catalog.open(path) as catalog, closing(catalog.reader()) as reader:
        run(catalog, "2026-10-15")
        found = review_store.standing(reader)
        found += _page(reader, "findings")
        outcomes = verifications.by_decision(reader).values()
        came = [row["came"] for row in _page(reader, "decisions") if row["came"]]
    assert len({row["rule"] for row in found}) > 30
    said_of_bills = [part["text"] for one in outcomes for part in (one, *one["parts"])]
    said_of_bills += [step[0] for one in outcomes for part in one["parts"] for step in part["steps"]]
    assert len(said_of_bills) > 4
    assert came
    for said in (*said_of_bills, *came):
        assert isinstance(said, Sentence)
        assert said.parts, said
    for row in found:
        for name in ("question", "why"):
            said = row[name]
            assert isinstance(said, Sentence)
            assert said.parts, (row["rule"], said)
            assert all(template != WORDS for template, _ in said.parts), (row["rule"], said)


def _page(reader: sqlite3.Connection, name: str) -> list[dict[str, object]]:
    query = tables.Query(as_of="2026-10-15")
    return tables.page(reader, name, query, tables.ids(reader, name, query))
