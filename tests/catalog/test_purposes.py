"""Use cases, measures, shares, budgets and commitments typed in: what must fit together, and undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import journal, records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.open(tmp_path / "a.seatbook", create=True, actor="ada") as opened:
        records.add(opened, "person", {"name": "Ada Lovelace", "email": "ada@example.com"})
        records.add(opened, "vendor", {"name": "Anthropic"})
        records.add(opened, "tool", {"name": "Claude API", "vendor": "Anthropic"})
        records.add(opened, "subscription", {"name": "Claude API prod", "tool": "Claude API"})
        records.add(opened, "team", {"name": "Support"})
        records.add(opened, "use-case", {"name": "Triage", "kind": "agent"})
        records.add(opened, "use-case", {"name": "Search", "kind": "product"})
        yield opened


def test_a_use_case_keeps_its_guard_rails_and_value(catalog: Catalog) -> None:
    typed = {
        "kill_switch": "turn the flag off", "kill_switch_by": "ada@example.com", "kill_switch_tried_on": "2026-09-01",
        "rate_limit": "200 runs an hour", "budget": "800", "currency": "EUR", "value_per_unit": "4.20",
        "unit": "tickets", "value_level": "high", "stage": "production",
    }  # fmt: skip
    number = records.edit(catalog, "use-case", "Triage", typed)
    shown = records.get(catalog.writer, "use-case", number)
    assert {name: shown[name] for name in typed} == {**typed, "kill_switch_by": "Ada Lovelace", "budget": "800.00"}
    journal.undo(catalog)
    assert records.get(catalog.writer, "use-case", number)["kill_switch"] is None


MEASURE = {"use_case": "Triage", "period_start": "2026-09-01", "period_end": "2026-09-30", "value": "3"}
BUDGET = {"start_date": "2026-01-01", "end_date": "2026-12-31", "amount": "100", "currency": "EUR"}
SHARE = {"subscription": "Claude API prod", "use_case": "Triage"}


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        ("measure", {**MEASURE, "metric": "tickets", "period_end": "2026-08-01"}, "before it begins"),
        ("measure", {**MEASURE, "metric": "revenue"}, "revenue has a currency"),
        ("measure", {**MEASURE, "metric": "tickets", "currency": "EUR"}, "revenue has a currency"),
        ("budget", {**BUDGET, "team": "Support", "use_case": "Triage"}, "one team, tool or use case"),
        ("budget", {**BUDGET, "end_date": "2025-01-01"}, "before it begins"),
        ("allocation", {**SHARE, "team": "Support", "share": "1"}, "one of both"),
        ("allocation", {**SHARE, "share": "0.5", "project": "p"}, "one of both"),
        ("allocation", {**SHARE, "share": "150%"}, "at most 1"),
    ],
)
def test_what_does_not_fit_together_is_refused(catalog: Catalog, kind: str, values: dict[str, Any], words: str) -> None:
    with pytest.raises(CatalogError, match=words):
        records.add(catalog, kind, values)


def test_shares_of_a_subscription_never_exceed_the_whole(catalog: Catalog) -> None:
    records.add(catalog, "allocation", {**SHARE, "share": "70%"})
    with pytest.raises(CatalogError, match="30 % is left"):
        records.add(catalog, "allocation", {**SHARE, "use_case": "Search", "share": "0.31"})
    number = records.add(catalog, "allocation", {**SHARE, "use_case": "Search", "share": "0.3"})
    records.edit(catalog, "allocation", number, {"share": "0.25"})
    assert records.get(catalog.writer, "allocation", number)["share"] == "0.25"


def test_a_budget_is_for_the_company_unless_it_says_so(catalog: Catalog) -> None:
    records.add(catalog, "budget", BUDGET)
    number = records.add(catalog, "budget", {**BUDGET, "team": "Support"})
    team = catalog.writer.execute("SELECT id FROM team").fetchone()[0]
    assert [tuple(row) for row in catalog.writer.execute("SELECT scope, scope_id FROM budget ORDER BY id")] == [
        ("company", None), ("team", team),
    ]  # fmt: skip
    records.edit(catalog, "budget", number, {"amount": "250"})
    journal.undo(catalog)
    assert records.get(catalog.writer, "budget", number)["amount"] == "100.00"


def test_a_measure_is_there_once_for_a_period(catalog: Catalog) -> None:
    records.add(catalog, "measure", {**MEASURE, "metric": "tickets"})
    with pytest.raises(CatalogError, match="already"):
        records.add(catalog, "measure", {**MEASURE, "metric": "tickets"})


def test_a_list_of_shares_says_percent_or_the_project(catalog: Catalog) -> None:
    records.add(catalog, "allocation", {**SHARE, "share": "33.3%"})
    records.add(catalog, "allocation", {**SHARE, "use_case": "Search", "project": "search-prod"})
    query = tables.Query(as_of="2026-10-15")
    rows = tables.page(catalog.writer, "allocations", query, tables.ids(catalog.writer, "allocations", query))
    assert sorted((row["use_case"], row["share"], row["project"]) for row in rows) == [
        ("Search", None, "search-prod"), ("Triage", "33.3 %", None),
    ]  # fmt: skip
