"""Questions about who left join vendors: they are asked again only where their seats may say or save something else."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from desktop_app.catalog import (
    narrowed,
)
from desktop_app.catalog.catalog import Catalog
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company
from tests.review.rerun import as_everything, looks, stored
from tests.review.worked import bill

__all__ = ["looks"]


@pytest.fixture
def asked_about(monkeypatch: pytest.MonkeyPatch) -> list[set[int]]:
    """The people whose seats of all vendors were read, each time."""
    found: list[set[int]] = []
    of_people = narrowed.of_people

    def shown(catalog: Catalog, people: set[int]) -> AbstractContextManager[sqlite3.Connection]:
        found.append(people)
        return of_people(catalog, people)

    monkeypatch.setattr(narrowed, "of_people", shown)
    return found


def test_a_leavers_seats_keep_what_other_vendors_contracts_give(
    company: Company, tmp_path: Path, looks: list[set[int] | None]
) -> None:
    gone = company.person(end_date="2026-08-31")
    one, other = company.subscription(price="30"), company.subscription(price="70")
    for number in (one, other):
        company.seat(number, company.source(number), "2026-10-08", person_id=gone)
    catalog = company.catalog
    run(catalog, AS_OF)
    price = catalog.writer.execute("SELECT id FROM entitlement WHERE subscription_id = ?", (one,)).fetchone()[0]
    company.set("entitlement", price, unit_price="40")
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert looks[-1] == {one}
    found = catalog.writer.execute("SELECT theoretical FROM finding WHERE rule = 'R03'").fetchone()[0]
    assert found == (40 + 70) * 12 * 1_000_000
    assert stored(catalog.writer) == whole


def test_parts_that_are_not_known_are_no_reason_to_guess(
    company: Company, tmp_path: Path, looks: list[set[int] | None]
) -> None:
    gone = company.person(end_date="2026-08-31")
    one, other = company.subscription(), company.subscription()
    for number in (one, other):
        company.seat(number, company.source(number), "2026-10-08", person_id=gone)
    catalog = company.catalog
    run(catalog, AS_OF)
    catalog.writer.execute("DELETE FROM saving_part")
    company.set("subscription", one, name="Renamed")
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert looks[-1] is None
    assert stored(catalog.writer) == whole


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("dear", [False, True])
def test_lines_alone_ask_about_leavers_again_where_their_seats_save_another_amount(
    company: Company, tmp_path: Path, looks: list[set[int] | None], asked_about: list[set[int]], dear: bool, told: bool
) -> None:
    gone, tool = company.person(end_date="2026-08-31"), company.tool()
    one, other = company.subscription(tool, price=None), company.subscription()
    company.term(one, price_cap_percent="7")
    for start, price in (("2026-01-01", "20"), ("2026-10-01", "60")):
        end = "2026-09-30" if price == "20" else None
        company.add("entitlement", subscription_id=one, start_date=start, end_date=end, quantity=2, unit_price=price)
    for number in (one, other):
        company.seat(number, company.source(number), "2026-10-08", person_id=gone)
    for month in (7, 8, 9):
        bill(company, tool, month, "40", quantity="2")
    catalog, question = company.catalog, ("R03", f"person:{gone}")
    run(catalog, AS_OF)
    before = stored(catalog.writer)["findings"][question]["saving"]
    if not told:
        catalog.writer.execute("DELETE FROM saving_part WHERE subscription_id = ?", (other,))
    if dear:  # so far above what the contract allows that little of it is left to be saved
        bill(company, tool, 10, "1440", quantity="2", service_to="2027-09-30")
    else:
        company.line(tool)
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert asked_about == ([{gone}] if dear else [])
    assert (looks[-1] is None) is (dear and not told)  # what the other vendor's contract gives is not guessed
    found = stored(catalog.writer)
    assert (found["findings"][question]["saving"] != before) is dear
    assert found["findings"] == whole["findings"]
    assert found["parts"] == whole["parts"] or not (told or dear)


def test_a_changed_tool_asks_again_about_leavers_of_its_own_vendor(
    company: Company, tmp_path: Path, asked_about: list[set[int]]
) -> None:
    one, other = company.tool(), company.tool()
    for tool in (one, other):  # compared, so that they hang together
        company.add("tool_function", tool_id=tool, function="Coding", is_primary=1, tagged_by="user")
    contracts = [company.subscription(tool) for tool in (one, other)]
    gone = [company.person(end_date="2026-08-31") for _ in contracts]
    for number, person in zip(contracts, gone, strict=True):
        company.seat(number, company.source(number), "2026-10-08", person_id=person)
    catalog = company.catalog
    run(catalog, AS_OF)
    company.set("tool", one, name="Renamed")
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert asked_about == [{gone[0]}]
    assert stored(catalog.writer) == whole
    assert "Renamed" in whole["findings"]["R03", f"person:{gone[0]}"]["question"]


def test_a_report_of_activity_asks_about_a_leavers_seats_again(company: Company, tmp_path: Path) -> None:
    gone, number = company.person(end_date="2026-08-31"), company.subscription()
    source = company.source(number)
    seat = company.seat(number, source, "2026-09-08", person_id=gone)
    catalog = company.catalog
    run(catalog, AS_OF)
    before = stored(catalog.writer)
    company.add("activity", seat_id=seat, source_id=source, last_active="2026-10-09")
    whole = as_everything(catalog, tmp_path)
    run(catalog, AS_OF)
    assert stored(catalog.writer) == whole != before
