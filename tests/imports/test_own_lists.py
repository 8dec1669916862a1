"""Lists that Seatbook exported: imported again they change nothing there, and restore an empty catalog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.tables import write_table
from desktop_app.imports import demo, pipeline
from desktop_app.imports.model import Choices
from desktop_app.imports.own_lists import NOT_IMPORTED

AS_OF = "2026-10-15"
QUERY = tables.Query(as_of=AS_OF)
RESTORED = (
    "people", "subscriptions", "seats", "use-cases", "measures", "allocations", "budgets", "commitments", "rates",
)  # fmt: skip
LOST = {
    "people": {"seats", "team_id", "status"},  # who left is shown by the day
    "subscriptions": {"file", "sheet_id", "row"},
    "seats": {"file", "sheet", "sheet_id", "row"},
    "use-cases": {"file", "row"},
    "measures": {"file", "row"},
    "budgets": {"file", "row"},
}  # fmt: skip


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    with Catalog.open(tmp_path_factory.mktemp("demo") / "demo.seatbook", create=True, actor="ada") as catalog:
        demo.build(catalog)
        yield catalog


def imported(catalog: Catalog, path: Path) -> dict[str, Any]:
    (document,) = pipeline.import_files(catalog, [path], Choices(), today=AS_OF)["files"]
    assert isinstance(document, dict)
    return document


def rows(catalog: Catalog, name: str) -> list[dict[str, object]]:
    found = tables.page(catalog.writer, name, QUERY, tables.ids(catalog.writer, name, QUERY))
    lost = {"id", *LOST.get(name, ())}
    plain = [{key: value for key, value in row.items() if key not in lost and not key.endswith("_id")} for row in found]
    return sorted(plain, key=str)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_list_changes_nothing_where_it_comes_from(company: Catalog, tmp_path: Path, kind: str) -> None:
    for name in RESTORED:
        path = tmp_path / f"{name}.{kind}"
        count = write_table(company.writer, name, path, QUERY)
        before = company.writer.execute("SELECT count(*) FROM change").fetchone()[0]
        document = imported(company, path)
        assert document.get("error") is None, (name, document)
        (sheet,) = document["sheets"]
        assert (sheet["rows_read"], sheet["duplicates"]) == (count, count), (name, sheet)
        assert company.writer.execute("SELECT count(*) FROM change").fetchone()[0] == before, name


def test_an_empty_catalog_is_restored(company: Catalog, tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
        for name in RESTORED:
            path = tmp_path / f"{name}.xlsx"
            count = write_table(company.writer, name, path, QUERY)
            document = imported(empty, path)
            assert document.get("error") is None, (name, document)
            (sheet,) = document["sheets"]
            assert (sheet["rows_read"], sheet["added"]) == (count, count), (name, sheet)
        for name in RESTORED:
            assert rows(empty, name) == rows(company, name), name


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_text_that_looks_like_a_formula_comes_back_as_it_was(tmp_path: Path, kind: str) -> None:
    names = ("=1+1", "+49 30 1234", "-n/a-", "@ada", "'=quoted", "'plain", "＝wide")
    with Catalog.open(tmp_path / "one.seatbook", create=True) as one:
        people = tmp_path / "people.csv"
        rows_of_people = "".join(f"{name},p{place}@northwind.example,{name}\n" for place, name in enumerate(names))
        people.write_text(f"Name,Email,Department\n{rows_of_people}", encoding="utf-8")
        assert imported(one, people).get("error") is None
        stored = {row["name"] for row in rows(one, "people")}
        assert stored == set(names)
        path = tmp_path / f"list.{kind}"
        write_table(one.writer, "people", path, QUERY)
        before = one.writer.execute("SELECT count(*) FROM change").fetchone()[0]
        assert imported(one, path)["sheets"][0]["duplicates"] == len(names)
        assert one.writer.execute("SELECT count(*) FROM change").fetchone()[0] == before
        with Catalog.open(tmp_path / "two.seatbook", create=True) as two:
            assert imported(two, path).get("error") is None
            assert rows(two, "people") == rows(one, "people")


@pytest.mark.parametrize("name", NOT_IMPORTED)
def test_a_list_that_follows_from_others_is_refused_in_words(company: Catalog, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.csv"
    if not write_table(company.writer, name, path, QUERY):
        return  # a head alone holds nothing that could be imported
    before = company.writer.execute("SELECT max(id) FROM operation").fetchone()[0]
    error = imported(company, path)["error"]
    assert error["code"] == "own_list"
    assert f"own list “{tables.TABLES[name].title}”" in error["message"]
    assert company.writer.execute("SELECT max(id) FROM operation").fetchone()[0] == before


def test_every_list_is_either_imported_again_or_refused() -> None:
    assert {*RESTORED, *NOT_IMPORTED} == set(tables.TABLES)
