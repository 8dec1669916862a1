"""Records from typed text: what is accepted, what is refused and how it is said."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from desktop_app.catalog import journal, merging, records, settings, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError, NoSuchRecord


@pytest.fixture
def tooled(catalog: Catalog) -> Catalog:
    """A catalog with a vendor, a tool, an owner and a subscription."""
    records.add(catalog, "vendor", {"name": "Acme"})
    records.add(catalog, "person", {"name": "Ann Lee", "email": "Ann@Example.com"})
    records.add(catalog, "tool", {"name": "Acme Chat", "vendor": "acme"})
    records.add(catalog, "subscription", {"name": "Chat Team", "tool": "Acme Chat", "currency": "eur"})
    return catalog


def only(catalog: Catalog, table: str) -> dict[str, object]:
    (row,) = catalog.writer.execute(f"SELECT * FROM {table}").fetchall()
    return dict(row)


def test_an_owner_is_found_by_e_mail_and_confirmed_by_being_named(tooled: Catalog) -> None:
    records.edit(tooled, "tool", "Acme Chat", {"owner": "ann@example.COM"}, today="2026-05-04")
    row = only(tooled, "tool")
    assert row["owner_id"] == records.find(tooled.writer, "person", "Ann Lee")
    assert row["owner_confirmed_on"] == "2026-05-04"
    records.edit(tooled, "tool", "Acme Chat", {"owner": ""}, today="2026-05-05")
    assert only(tooled, "tool")["owner_confirmed_on"] is None


def test_a_subscriptions_term_and_price_are_made_once_then_edited(tooled: Catalog) -> None:
    records.edit(tooled, "subscription", "Chat Team", {"end_date": "2026-12-31"})
    assert only(tooled, "term")["notice_assumed"] == 1
    records.edit(
        tooled,
        "subscription",
        "Chat Team",
        {"notice_days": "30", "auto_renew": "yes", "quantity": "25", "unit_price": "19.990"},
    )
    term, price = only(tooled, "term"), only(tooled, "entitlement")
    assert (term["end_date"], term["notice_days"], term["notice_assumed"], term["auto_renew"]) == (
        "2026-12-31",
        30,
        0,
        1,
    )
    assert (price["quantity"], price["unit_price"]) == (25, "19.990")
    records.edit(tooled, "subscription", "Chat Team", {"notice_days": ""})
    assert only(tooled, "term")["notice_assumed"] == 1
    shown = records.get(tooled.writer, "subscription", records.find(tooled.writer, "subscription", "chat team"))
    assert (shown["tool"], shown["currency"], shown["quantity"], shown["auto_renew"]) == (
        "Acme Chat",
        "EUR",
        "25",
        "yes",
    )


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("subscription", {"end_date": "31.12.2026"}, r"Term ends \(end_date\).*31\.12\.2026.*2026-12-31"),
        ("subscription", {"quantity": "-1"}, "whole number"),
        ("subscription", {"unit_price": "12,50"}, "decimal point"),
        ("subscription", {"unit_price": "NaN"}, "decimal point"),
        ("subscription", {"auto_renew": "perhaps"}, "yes or no"),
        ("subscription", {"currency": "EURO"}, "ISO 4217"),
        ("subscription", {"spend_class": "capex"}, "cost_of_revenue, operating_expense, experiment"),
        ("subscription", {"experiment_budget": "1e30"}, "amount"),
        ("subscription", {"colour": "red"}, "has no field colour. It has: name, tool"),
        ("subscription", {"owner": "Nobody"}, "There is no person “Nobody”"),
        ("subscription", {"name": " "}, "must be filled in"),
    ],
)
def test_what_is_wrong_names_the_field_and_what_is_allowed(
    tooled: Catalog, kind: str, values: Mapping[str, str], said: str
) -> None:
    before = tooled.revision
    with pytest.raises(CatalogError, match=said):
        records.edit(tooled, kind, "Chat Team", values)
    assert tooled.revision == before


def test_required_fields_kinds_and_doubles_are_said(tooled: Catalog) -> None:
    with pytest.raises(CatalogError, match=r"Vendor \(vendor\) must be filled in"):
        records.add(tooled, "tool", {"name": "New"})
    with pytest.raises(CatalogError, match="no kind of record planet; there are: vendor, tool"):
        records.add(tooled, "planet", {})
    with pytest.raises(CatalogError, match="called “Acme” already"):
        records.add(tooled, "vendor", {"name": "Acme"})


def test_two_tools_may_each_have_a_plan_of_one_name(tooled: Catalog) -> None:
    records.add(tooled, "tool", {"name": "Draw", "vendor": "Acme"})
    first = records.add(tooled, "plan", {"tool": "Acme Chat", "name": "Business"})
    second = records.add(tooled, "plan", {"tool": "Draw", "name": "Business"})
    with pytest.raises(CatalogError, match="plan of this tool called “Business” already"):
        records.add(tooled, "plan", {"tool": "Draw", "name": "Business"})
    records.edit(tooled, "plan", second, {"name": "Business"})
    with pytest.raises(CatalogError, match="already"):
        records.edit(tooled, "plan", second, {"tool": "Acme Chat", "name": "Business"})
    with pytest.raises(CatalogError, match="already"):
        records.edit(tooled, "plan", second, {"tool": "Acme Chat"})
    records.edit(tooled, "plan", first, {"name": "Team"})
    records.edit(tooled, "plan", second, {"tool": "Acme Chat"})


def test_a_seat_that_is_there_already_is_said(tooled: Catalog) -> None:
    values = {"subscription": "Chat Team", "account": "ann@example.com"}
    records.add(tooled, "seat", values)
    with pytest.raises(CatalogError, match="already"):
        records.add(tooled, "seat", values | {"account": "ANN@example.com"})


def test_a_rate_that_is_there_already_is_said(catalog: Catalog) -> None:
    values = {"date": "2026-01-31", "base": "USD", "quote": "EUR", "rate": "0.9", "source": "ECB"}
    records.add(catalog, "rate", values)
    with pytest.raises(CatalogError, match="already"):
        records.add(catalog, "rate", values)


def test_two_people_of_one_name_are_told_apart_by_id(catalog: Catalog) -> None:
    first = records.add(catalog, "person", {"name": "Jo Park"})
    records.add(catalog, "person", {"name": "Jo Park"})
    with pytest.raises(NoSuchRecord, match=r"2 records .* by its id"):
        records.find(catalog.writer, "person", "Jo Park")
    assert records.find(catalog.writer, "person", str(first)) == first


def test_an_archived_record_leaves_its_name_free(tooled: Catalog) -> None:
    records.add(tooled, "vendor", {"name": "Other"})
    records.archive(tooled, "vendor", "Other")
    with pytest.raises(NoSuchRecord):
        records.find(tooled.writer, "vendor", "Other")
    records.add(tooled, "vendor", {"name": "Other"})


def test_an_archived_record_is_found_by_asking_for_it_and_brought_back(tooled: Catalog) -> None:
    other = records.add(tooled, "vendor", {"name": "Other"})
    records.archive(tooled, "vendor", "Other")
    asked = tables.Query(where=(tables.Filter("archived", "=", "yes"),))
    assert tables.ids(tooled.writer, "vendors", asked) == [other]
    assert other not in tables.ids(tooled.writer, "vendors", tables.Query())
    records.bring_back(tooled, "vendor", other)
    assert tables.ids(tooled.writer, "vendors", asked) == []
    assert other in tables.ids(tooled.writer, "vendors", tables.Query())
    assert journal.history(tooled.writer, 1)[0]["title"] == "Bring back vendor Other"
    with pytest.raises(CatalogError, match="is not archived"):
        records.bring_back(tooled, "vendor", other)
    journal.undo(tooled)
    assert tables.ids(tooled.writer, "vendors", asked) == [other]


def test_an_archived_record_stays_away_where_its_name_was_taken_or_it_was_merged(tooled: Catalog) -> None:
    other = records.add(tooled, "vendor", {"name": "Other"})
    records.archive(tooled, "vendor", other)
    records.add(tooled, "vendor", {"name": "Other"})
    with pytest.raises(CatalogError, match="called “Other” already"):
        records.bring_back(tooled, "vendor", other)
    twin = records.add(tooled, "tool", {"name": "Acme Chatter", "vendor": "Acme"})
    merging.merge(tooled, "tool", "Acme Chat", "Acme Chatter")
    with pytest.raises(CatalogError, match="merged into another"):
        records.bring_back(tooled, "tool", twin)


def test_settings_are_checked_and_undoable(catalog: Catalog) -> None:
    settings.put(catalog, "reporting_currency", "usd")
    assert settings.get(catalog.writer, "reporting_currency") == "USD"
    assert settings.all_settings(catalog.writer)["inactive_days"] == "60"
    before = catalog.revision
    settings.put(catalog, "reporting_currency", "USD")
    assert catalog.revision == before
    wrong = (
        ("reporting_currency", "euro", "ISO 4217"),
        ("inactive_days", "-1", "whole number"),
        ("fiscal_year_start", "13", "from 1 to 12"),
        ("mood", "x", "There is no setting mood"),
    )
    for name, value, said in wrong:
        with pytest.raises(CatalogError, match=said):
            settings.put(catalog, name, value)


def test_a_tool_has_its_own_threshold_until_it_gives_it_up(catalog: Catalog) -> None:
    records.add(catalog, "vendor", {"name": "Gong"})
    tool = records.add(catalog, "tool", {"name": "Gong", "vendor": "Gong"})
    scope = settings.scope_of(catalog.writer, "tool", "gong")
    settings.put(catalog, "inactive_days", "120", scope)
    (own,) = settings.own_values(catalog.writer)
    assert (own.kind, own.id, own.owner, own.name, own.value) == ("tool", tool, "Gong", "inactive_days", "120")
    assert settings.get(catalog.writer, "inactive_days", scope) == "120"
    assert settings.get(catalog.writer, "inactive_days") == "60"
    with pytest.raises(CatalogError, match="company"):
        settings.put(catalog, "reporting_currency", "USD", scope)
    with pytest.raises(CatalogError, match="There is no tool"):
        settings.scope_of(catalog.writer, "tool", "Gnog")
    settings.put(catalog, "inactive_days", "", scope)
    assert settings.own_values(catalog.writer) == []
    journal.undo(catalog)
    assert len(settings.own_values(catalog.writer)) == 1


@pytest.mark.parametrize(
    ("values", "says"),
    [
        (
            {"start_date": "2026-12-01", "end_date": "2026-01-01"},
            "it ends on 2026-01-01, before it begins on 2026-12-01",
        ),
        ({"end_date": "2025-12-31"}, "it ends on 2025-12-31, before it begins on 2026-01-01"),
        ({"unit_price": "1e400"}, "cannot be “1e400”"),
        ({"unit_price": "NaN"}, "cannot be “NaN”"),
        ({"unit_price": "900000000000"}, "900000000000 a seat and period is more than any contract costs"),
        ({"quantity": "1000000000"}, "2000 a seat and period is more than any contract costs"),
    ],
)
def test_a_contract_that_cannot_be_is_refused(catalog: Catalog, values: dict[str, str], says: str) -> None:
    records.add(catalog, "vendor", {"name": "Anysphere"})
    records.add(catalog, "tool", {"name": "Cursor", "vendor": "Anysphere"})
    term = {"start_date": "2026-01-01", "end_date": "2026-12-31"}
    price = {"quantity": "10", "unit_price": "2000", "period_months": "1", "currency": "USD"}
    number = records.add(catalog, "subscription", {"name": "Cursor Business", "tool": "Cursor", **term, **price})
    before = records.get(catalog.writer, "subscription", number)
    with pytest.raises(CatalogError, match=re.escape(says)):
        records.edit(catalog, "subscription", number, values)
    assert records.get(catalog.writer, "subscription", number) == before
    with pytest.raises(CatalogError, match=re.escape(says)):
        records.add(catalog, "subscription", {"name": "Another", "tool": "Cursor", **term, **price, **values})
    records.edit(catalog, "subscription", number, {"note": "as it was"})


def test_an_address_is_one_persons_own(catalog: Catalog) -> None:
    """Seats, leavers and owners are told by it, and could be either of two people with one address."""
    ann = records.add(catalog, "person", {"name": "Ann Lee", "email": "ann@x.example"})
    with pytest.raises(CatalogError, match=r"Ann Lee has the e-mail address “ANN@x\.example” already"):
        records.add(catalog, "person", {"name": "Ann L.", "email": "ANN@x.example"})
    bob = records.add(catalog, "person", {"name": "Bob Ray", "email": "bob@x.example"})
    with pytest.raises(CatalogError, match="Ann Lee has"):
        records.edit(catalog, "person", bob, {"email": "ann@x.example"})
    records.edit(catalog, "person", ann, {"email": "Ann@x.example"})
    assert records.get(catalog.writer, "person", bob)["email"] == "bob@x.example"
