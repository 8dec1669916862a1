"""What is typed into a filter: conditions, words, completions, and what is not understood."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog import filter_language, records, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.filter_language import complete, parse
from desktop_app.catalog.tables import TABLES, Filter, Query

SEATS = TABLES["seats"]


@pytest.fixture(scope="module")
def shared(empty_catalog: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """An empty catalog that is only read."""
    path = tmp_path_factory.mktemp("filters") / "c.seatbook"
    shutil.copy(empty_catalog, path)
    with Catalog.open(path) as catalog:
        yield catalog


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("tool:cursor", (Filter("tool", "contains", "cursor"),)),
        ("Days_inactive>60", (Filter("days_inactive", ">", "60"),)),
        ("inactive>60", (Filter("days_inactive", ">", "60"),)),
        ('tool:"github copilot"', (Filter("tool", "contains", "github copilot"),)),
        ("team:design,sales", (Filter("team", "contains", ("design", "sales")),)),
        ("-team:design", (Filter("team", "lacks", "design"),)),
        ("-inactive>60", (Filter("days_inactive", "<=", "60"),)),
        ("last_active:2026-09", (Filter("last_active", "begins", "2026-09"),)),
        ("last_active<2026-07-01", (Filter("last_active", "<", "2026-07-01"),)),
        ("person:none", (Filter("person", "empty"),)),
        ("person:any", (Filter("person", "filled"),)),
        ("-person:none", (Filter("person", "filled"),)),
        ("person!=none", (Filter("person", "filled"),)),
        ("free:1", (Filter("free", "=", "1"),)),
        ("reported:2026-10", (Filter("data_date", "begins", "2026-10"),)),
    ],
)
def test_conditions(text: str, where: tuple[Filter, ...]) -> None:
    parsed = parse(SEATS, text)
    assert parsed.where == where
    assert (parsed.search, parsed.problems) == ("", ())


def test_words_are_searched_for_and_conditions_stand_anywhere() -> None:
    parsed = parse(SEATS, 'ada tool:cursor "van der" lovelace')
    assert parsed.where == (Filter("tool", "contains", "cursor"),)
    assert parsed.search == "ada van der lovelace"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("toll:cursor", "There is no column “toll”; there are tool, subscription"),
        ("inactive>many", "Days since: “many” is no number."),
        ("inactive>1.5", "Days since: “1.5” is no whole number."),
        ("last_active:yesterday", "Last active: “yesterday” is no date; write 2026-09-30"),
        ("last_active>2026-02-30", "Last active: “2026-02-30” is no date; write 2026-09-30"),
        ("inactive>9223372036854775808", "Days since: “9223372036854775808” is no number."),
    ],
)
def test_what_is_not_understood_is_said_and_left_out(text: str, said: str) -> None:
    parsed = parse(SEATS, f"tool:x {text} ada")
    assert parsed.problems[0].startswith(said)
    assert parsed.where == (Filter("tool", "contains", "x"),)
    assert parsed.search == "ada"


def test_a_condition_that_is_still_being_typed_asks_nothing_yet() -> None:
    assert parse(SEATS, "tool:") == filter_language.Parsed()


@pytest.mark.parametrize(
    ("text", "start", "column", "first"),
    [
        ("to", 0, None, "tool"),
        ("ada -to", 5, None, "tool"),
        ("tool:cur", 5, "tool", None),
        ("team:design,sa", 12, "team", None),
        ("tool:cursor ", 12, None, "tool"),
    ],
)
def test_completion(text: str, start: int, column: str | None, first: str | None) -> None:
    found = complete(SEATS, text)
    assert found is not None
    assert (found.start, found.column) == (start, column)
    assert found.names[:1] == ((first,) if first else ())


@pytest.mark.parametrize("text", ["inactive>6", '"ada', "toll:x", "zzz"])
def test_nothing_completes_numbers_and_unknown_words(text: str) -> None:
    assert complete(SEATS, text) is None


@given(st.text(max_size=60), st.sampled_from(sorted(TABLES)))
def test_any_text_is_parsed_and_completed(text: str, name: str) -> None:
    parsed = parse(TABLES[name], text)
    assert all(TABLES[name].column(item.column) for item in parsed.where)
    complete(TABLES[name], text)


@given(st.data())
def test_every_parsed_condition_runs(shared: Catalog, data: st.DataObject) -> None:
    table = TABLES[data.draw(st.sampled_from(sorted(TABLES)))]
    name = data.draw(st.sampled_from(filter_language.names(table)))
    sign = data.draw(st.sampled_from((":", "=", "!=", "<", ">", "<=", ">=")))
    value = data.draw(st.sampled_from(("1", "2026-01", "2026-01-31", "none", "any", "a,b", '"x y"', "100%", "12.5")))
    minus = data.draw(st.sampled_from(("", "-")))
    parsed = parse(table, f"{minus}{name}{sign}{value}")
    tables.count(shared.writer, table, Query(where=parsed.where, as_of="2026-10-01"))


def test_turned_conditions_keep_rows_without_a_value(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Acme"})
    for name, purpose in (("One", "Drafting"), ("Two", "Coding"), ("Three", "")):
        records.add(catalog, "tool", {"name": name, "vendor": "Acme", "purpose": purpose})

    def found(text: str) -> list[str]:
        query = Query(where=parse(TABLES["tools"], text).where, as_of="2026-10-01")
        ids = tables.ids(catalog.writer, "tools", query)
        return [str(row["name"]) for row in tables.page(catalog.writer, "tools", query, ids)]

    assert found("purpose:DRAFT") == ["One"]
    assert found("-purpose:draft") == ["Three", "Two"]
    assert found("purpose:draft,cod") == ["One", "Two"]
    assert found("-purpose:draft,cod") == ["Three"]
    assert found("purpose:none") == ["Three"]
