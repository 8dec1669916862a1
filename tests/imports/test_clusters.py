"""Which vendors are offered for merging, and which are not."""

from __future__ import annotations

from desktop_app.catalog import journal, merging, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.imports.clusters import likely_same
from tests.imports.importing import Desk


def found(catalog: Catalog, *names: str) -> set[tuple[str, str]]:
    for name in names:
        records.add(catalog, "vendor", {"name": name})
    return {tuple(sorted((pair.kept.name, pair.merged.name))) for pair in likely_same(catalog.writer)}  # type: ignore[misc]


def test_spellings_of_one_name_are_offered_with_their_reason(desk: Desk) -> None:
    pairs = found(
        desk.catalog, "Bluebird Cloud GmbH", "BLUEBIRD CLOUD", "Northwind", "Northwind Analytics Ltd",
        "Larkfield Sytems", "Larkfield Systems",
    )  # fmt: skip
    assert pairs == {
        ("BLUEBIRD CLOUD", "Bluebird Cloud GmbH"),
        ("Northwind", "Northwind Analytics Ltd"),
        ("Larkfield Systems", "Larkfield Sytems"),
    }
    assert all(pair.why for pair in likely_same(desk.catalog.writer))


def test_names_that_are_merely_near_are_left_alone(desk: Desk) -> None:
    assert (
        found(desk.catalog, "Data", "Data Robotics", "Otter", "Otto", "Cloud Nine", "Cloud Ten", "Acme", "Acne")
        == set()
    )


def test_a_merge_takes_the_offer_away_and_undo_brings_it_back(desk: Desk) -> None:
    assert len(found(desk.catalog, "Bluebird Ltd", "Bluebird")) == 1
    [pair] = likely_same(desk.catalog.writer)
    merging.merge_vendors(desk.catalog, pair.kept.id, pair.merged.id)
    assert likely_same(desk.catalog.writer) == []
    journal.undo(desk.catalog)
    assert len(likely_same(desk.catalog.writer)) == 1
