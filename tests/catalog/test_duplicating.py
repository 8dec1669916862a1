"""A new record like another: what is copied, what is not, and the name it gets."""

from __future__ import annotations

import pytest

from desktop_app.catalog import duplicating, journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import NoSuchRecord


@pytest.fixture
def bought(catalog: Catalog) -> Catalog:
    """A catalog with a subscription of which every part is filled in."""
    records.add(catalog, "vendor", {"name": "Acme"})
    records.add(catalog, "person", {"name": "Ann Lee", "email": "ann@example.com", "employee_no": "E-7"})
    records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "Acme", "owner": "Ann Lee"})
    records.add(
        catalog, "subscription",
        {"name": "Chat Team", "tool": "Acme Chat", "currency": "EUR", "quantity": "25", "unit_price": "19.90",
         "start_date": "2026-01-01", "end_date": "2026-12-31", "notice_days": "30", "owner": "Ann Lee",
         "ended_on": "2026-12-31", "note": "Two\nlines"},
    )  # fmt: skip
    return catalog


def test_a_copy_of_a_subscription_has_its_price_and_term_and_is_one_step(bought: Catalog) -> None:
    before = journal.history(bought.writer)[0]["id"]
    number = records.add(bought, "subscription", duplicating.like(bought.writer, "subscription", "Chat Team"))
    made = records.get(bought.writer, "subscription", number)
    first = records.get(bought.writer, "subscription", records.find(bought.writer, "subscription", "Chat Team"))
    assert made == {**first, "id": number, "name": "Chat Team (copy)", "ended_on": None}
    assert [row["title"] for row in journal.history(bought.writer) if row["id"] > before] == [
        "Add subscription Chat Team (copy)"
    ]
    journal.undo(bought)
    with pytest.raises(NoSuchRecord):
        records.find(bought.writer, "subscription", "Chat Team (copy)")
    assert records.get(bought.writer, "subscription", first["id"]) == first


def test_names_count_up_whatever_is_copied(bought: Catalog) -> None:
    for name in ("Chat Team", "Chat Team", "Chat Team (copy 2)", "Chat Team (copy)"):
        records.add(bought, "subscription", duplicating.like(bought.writer, "subscription", name))
    names = [row[0] for row in bought.writer.execute("SELECT name FROM subscription ORDER BY id")]
    assert names == ["Chat Team", "Chat Team (copy)", "Chat Team (copy 2)", "Chat Team (copy 3)", "Chat Team (copy 4)"]


def test_an_archived_records_name_is_not_taken_again(bought: Catalog) -> None:
    records.add(bought, "team", {"name": "Design"})
    records.archive(bought, "team", records.add(bought, "team", {"name": "Design (copy)"}))
    assert duplicating.like(bought.writer, "team", "Design")["name"] == "Design (copy 2)"


def test_what_names_a_person_is_not_copied(bought: Catalog) -> None:
    copied = duplicating.like(bought.writer, "person", "ann@example.com")
    assert copied == {"name": "Ann Lee (copy)", "kind": "employee", "status": "active"}


def test_a_link_is_found_again_where_two_have_the_name_or_it_is_archived(bought: Catalog) -> None:
    other = records.add(bought, "person", {"name": "Ann Lee"})
    assert duplicating.like(bought.writer, "tool", "Acme Chat")["owner"] == "ann@example.com"
    records.edit(bought, "tool", "Acme Chat", {"owner": str(other)})
    assert duplicating.like(bought.writer, "tool", "Acme Chat")["owner"] == str(other)
    records.archive(bought, "vendor", "Acme")
    copied = duplicating.like(bought.writer, "tool", "Acme Chat")
    made = records.get(bought.writer, "tool", records.add(bought, "tool", copied))
    assert (made["vendor"], made["name"]) == ("Acme", "Acme Chat (copy)")


def test_a_record_without_a_name_is_copied_too(bought: Catalog) -> None:
    number = records.add(
        bought, "budget", {"tool": "Acme Chat", "start_date": "2026-01-01", "end_date": "2026-12-31",
                           "amount": "1200.50", "currency": "EUR"},
    )  # fmt: skip
    copied = duplicating.like(bought.writer, "budget", number)
    assert copied == {
        "tool": "Acme Chat", "start_date": "2026-01-01", "end_date": "2026-12-31", "amount": "1200.50",
        "currency": "EUR",
    }  # fmt: skip
