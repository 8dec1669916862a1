"""Whole runs over generated catalogs: each amount once over all rules, whatever the order of rules, rows and seats."""

from __future__ import annotations

import itertools
import json
import random
import sqlite3
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.catalog import journal, review_store
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.money import amount_text
from desktop_app.economics.rates import Rates
from desktop_app.review.decisions import decide
from desktop_app.review.registry import RULES
from desktop_app.review.run import RunResult, run
from desktop_app.review.waterfall import waterfall
from tests.review.conftest import AS_OF, Company

DAYS = st.sampled_from(["2026-03-01", "2026-05-20", "2026-07-15", "2026-09-28", "2026-10-08", None])
SEAT = st.fixed_dictionaries(
    {"person": st.integers(0, 5), "last": DAYS, "assigned": st.sampled_from(["2026-01-05", "2026-09-20", None])},
    optional={"free": st.just(1), "protected": st.just(1), "unknown": st.just(1)},
)
LINE = st.fixed_dictionaries(
    {
        "month": st.integers(4, 9), "amount": st.integers(-200, 900), "channel": st.sampled_from(["ledger", "vendor"]),
        "number": st.sampled_from([None, "1", "2"]), "quantity": st.sampled_from([None, "3", "10"]),
    }
)  # fmt: skip
SUBSCRIPTION = st.fixed_dictionaries(
    {
        "tool": st.integers(0, 1), "price": st.integers(0, 50), "quantity": st.integers(1, 8),
        "currency": st.sampled_from(["EUR", "USD", "SEK"]), "seats": st.lists(SEAT, max_size=6),
        "lines": st.lists(LINE, max_size=5), "minimum": st.integers(0, 4), "cap": st.sampled_from([None, "3"]),
        "term": st.booleans(), "pending": st.integers(0, 3),
        "ended": st.sampled_from([None, None, "2026-06-30", "2026-12-31"]),
    }
)  # fmt: skip
COMPANIES = st.lists(SUBSCRIPTION, min_size=1, max_size=3)


def build(company: Company, made: list[dict[str, Any]], order: random.Random) -> None:
    """Write a generated company; `order` is that of the seats and lines, which must not matter."""
    people = [company.person(end_date="2026-08-31" if place == 5 else None) for place in range(6)]
    tools = [company.tool() for _ in range(2)]
    company.add("exchange_rate", date="2026-09-30", base="EUR", quote="USD", rate="1.1", source="test")
    for place, one in enumerate(made):
        account = f"account {place}"
        number = company.subscription(
            tools[one["tool"]], price=str(one["price"]), quantity=one["quantity"], currency=one["currency"],
            account=account,
            ended_on=one["ended"], state="Closed" if one["ended"] == "2026-06-30" else "Active",
        )  # fmt: skip
        if one["term"]:
            company.term(number, minimum_seats=one["minimum"], price_cap_percent=one["cap"])
        source = company.source(number, pending=one["pending"])
        for seat in order.sample(one["seats"], len(one["seats"])):
            flags = {name: 1 for name in ("free", "protected") if name in seat}
            known = None if "unknown" in seat else source
            company.seat(
                number, known, seat["last"], person_id=people[seat["person"]], assigned=seat["assigned"], **flags
            )
        for line in order.sample(one["lines"], len(one["lines"])):
            day = f"2026-{line['month']:02d}-"
            last = "30" if line["month"] in (4, 6, 9) else "31"
            company.line(
                tools[one["tool"]], date=day + "01", service_from=day + "01", service_to=day + last,
                amount=line["amount"] * 1_000_000, currency=one["currency"], channel=line["channel"],
                invoice_number=line["number"], quantity=line["quantity"], billing_account=account,
                line_kind="charge" if line["amount"] >= 0 else "credit",
            )  # fmt: skip


def _hold_guards(conn: sqlite3.Connection, findings: list[dict[str, Any]]) -> None:
    """Check that no question names what its rule leaves out, whatever the company looks like."""
    seats = {
        str(row["id"]): row
        for row in conn.execute(
            """SELECT s.id, s.free, s.protected, p.end_date, (SELECT max(CAST(e.unit_price AS REAL)) FROM entitlement e
              WHERE e.subscription_id = s.subscription_id) AS price, EXISTS (SELECT 1 FROM activity a
              WHERE a.seat_id = s.id) AS known FROM seat s LEFT JOIN person p ON p.id = s.person_id"""
        )
    }
    unused: list[str] = []
    subjects: dict[str, set[str]] = {}
    for finding in findings:
        subjects.setdefault(finding["rule"], set()).add(finding["subject"]["id"])
        named = [seats[row["id"]] for row in finding["evidence"] if row["kind"] == "seat"]
        if finding["rule"] in ("R01", "R02"):
            unused += [str(seat["id"]) for seat in named]
            assert not any(seat["free"] or seat["protected"] or seat["end_date"] or not seat["price"] for seat in named)
            assert all(seat["known"] for seat in named)  # missing data is never unused
        elif finding["rule"] == "R03":
            assert named
            assert all(seat["end_date"] for seat in named)
        elif finding["rule"] == "R28":
            assert not (finding["saving"] or {}).get("theoretical")
    assert len(unused) == len(set(unused))
    assert subjects.get("R04", set()).isdisjoint(subjects.get("R05", set()))


def review_of(made: list[dict[str, Any]], seed: int = 0) -> tuple[RunResult, dict[str, Any]]:
    """The review of a generated company, and facts to hold it against."""
    with tempfile.TemporaryDirectory() as folder, Catalog.open(Path(folder) / "c.seatbook", create=True) as catalog:
        build(Company(catalog), made, random.Random(seed))  # noqa: S311 - an order, no secret
        result = run(catalog, AS_OF)
        paid = dict(
            catalog.writer.execute(
                "SELECT currency, sum(max(amount, 0)) FROM live_line WHERE amount > 0 GROUP BY currency"
            ).fetchall()
        )
        _hold_guards(catalog.writer, result.document()["findings"])
        bars = waterfall(review_store.standing(catalog.writer), Rates(catalog.writer), "EUR", AS_OF)
        again = run(catalog, AS_OF)
        assert (again.new, again.changed, again.resolved, again.reopened) == ((), (), (), ())
        assert again.document()["findings"] == result.document()["findings"]
        return result, {"paid": paid, "bars": bars}


def _unlike(saving: dict[str, Any]) -> list[str]:
    """Which figures of a saving are not what their lines add up to, each by its name."""
    lines = {name: saving.get(name) or {} for name in ("reclaim", "range")}
    figures = {name: Decimal(found.get("amount", found.get("high", 0))) for name, found in lines.items()}
    steps = {name: found.get("steps", []) for name, found in lines.items()}
    own = [step for step in saving.get("steps", ()) if step["amount"] is not None]
    unlike = [
        name
        for name, figure in figures.items()
        if steps[name] and sum(Decimal(step["amount"] or 0) for step in steps[name]) != figure
    ]
    if len({step["currency"] for step in own}) == 1:  # of several currencies each has its own lines
        unlike += _unlike_by_contract(own, Decimal(saving["addressable"]))
    return unlike


def _unlike_by_contract(own: list[dict[str, Any]], addressable: Decimal) -> list[str]:
    """Which lines do not add up: those of a contract to its own figure, or the contracts to the whole."""
    unlike, contracts, lines = [], Decimal(0), Decimal(0)
    for step in own:
        amount = Decimal(step["amount"])
        if step["text"].startswith("Addressable in"):
            unlike += ["contract"] if lines != amount else []
            contracts, lines = contracts + amount, Decimal(0)
        elif step["text"] != "Addressable together":
            lines += amount  # of several, what follows them is the rounding
    return [*unlike, *(["addressable"] if contracts + lines != addressable else [])]


def test_two_contracts_of_one_person_add_up() -> None:
    """Found by the test below: it counted the contracts' own figures beside their lines."""
    seat = {"person": 0, "last": "2026-03-01", "assigned": "2026-01-05"}
    one = {"tool": 0, "quantity": 1, "lines": [], "minimum": 0, "cap": None, "term": False, "pending": 0,
           "ended": None, "currency": "USD", "seats": [seat, seat], "price": 21}  # fmt: skip
    free = {**one, "seats": [], "price": 0, "currency": "EUR"}
    findings = review_of([free, one, one])[0].document()["findings"]
    assert [_unlike(found["saving"] or {}) for found in findings] == [[]] * len(findings)


@settings(deadline=None, max_examples=24)
@given(COMPANIES)
def test_no_amount_counts_twice_and_none_is_more_than_is_paid(made: list[dict[str, Any]]) -> None:
    result, facts = review_of(made)
    document = result.document()
    totals = document["totals"]
    for currency, amount in totals["theoretical_by_currency"].items():
        live = [one for one in made if one["currency"] == currency and one["ended"] != "2026-06-30"]
        assert Decimal(amount) <= sum(12 * one["price"] * one["quantity"] for one in live)
        assert Decimal(totals["addressable_by_currency"].get(currency, "0")) <= Decimal(amount)
    for currency, amount in totals["to_claim_back_by_currency"].items():
        assert Decimal(amount) * 1_000_000 <= facts["paid"].get(currency, 0)
    for finding in document["findings"]:
        saving = finding["saving"] or {}
        if saving.get("theoretical") is not None:
            assert Decimal("0") <= Decimal(saving["addressable"]) <= Decimal(saving["theoretical"])
        assert finding["closes"].endswith(".")
        assert finding["evidence"], finding
        assert "?" in finding["question"]
        assert _unlike(saving) == []


@settings(deadline=None, max_examples=24)
@given(COMPANIES)
def test_the_waterfall_adds_up_from_theoretical_to_addressable(made: list[dict[str, Any]]) -> None:
    result, facts = review_of(made)
    level, by_currency = 0, dict[str, int]()
    for bar in facts["bars"]:
        if bar.is_level and bar.key != "alone":
            assert bar.amount == level
            assert {code: one for code, one in by_currency.items() if one} == {
                code: one for code, one in bar.by_currency.items() if one
            }
        level = bar.amount if bar.is_level else level + bar.amount
        by_currency = dict(bar.by_currency) if bar.is_level else {
            code: amount + bar.by_currency.get(code, 0) for code, amount in by_currency.items()
        }  # fmt: skip
    stated = result.document()["totals"]
    for key in ("theoretical", "addressable"):
        (bar,) = [one for one in facts["bars"] if one.key == key]
        said = {code: amount_text(one) for code, one in bar.by_currency.items()}
        assert {code: one for code, one in said.items() if Decimal(one)} == {
            code: one for code, one in stated[f"{key}_by_currency"].items() if Decimal(one)
        }


def money(result: RunResult) -> list[tuple[Any, ...]]:
    """What a review says of money, without the ids that rows happened to get."""
    found = []
    for finding in result.document()["findings"]:
        saving = finding["saving"] or {}
        back = (saving.get("reclaim") or {}).get("amount")
        found.append((finding["rule"], saving.get("theoretical"), saving.get("addressable"), back))
    return sorted(found, key=str)


@settings(deadline=None, max_examples=16)
@given(COMPANIES, st.integers(1, 1000))
def test_the_order_of_seats_and_lines_changes_no_sum(made: list[dict[str, Any]], seed: int) -> None:
    one, _ = review_of(made)
    other, _ = review_of(made, seed)
    assert one.document()["totals"] == other.document()["totals"]
    assert len(money(one)) == len(money(other))


@settings(deadline=None, max_examples=16)
@given(COMPANIES, st.permutations(RULES))
def test_the_order_of_rules_changes_nothing(made: list[dict[str, Any]], rules: list[Any]) -> None:
    one, _ = review_of(made)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_app.review.run.RULES", tuple(rules))
        other, _ = review_of(made)
    assert money(other) == money(one)
    assert other.document()["totals"] == one.document()["totals"]


def test_a_past_day_gives_what_it_gave_then_whatever_was_run_between(company: Company) -> None:
    number = company.subscription(quantity=4)
    source = company.source(number)
    company.seat(number, source, "2026-06-01")
    company.seat(number, source, "2026-10-09")

    def asked(day: str) -> list[tuple[str, Any, str]]:
        findings = run(company.catalog, day).document()["findings"]
        return [(one["rule"], one["saving"], one["question"]) for one in findings if one["status"] != "Closed"]

    first = asked(AS_OF)
    for day in ("2026-12-01", "2027-03-01"):
        run(company.catalog, day)
    assert asked(AS_OF) == first


def test_activity_closes_a_question_and_undo_of_the_activity_asks_it_again(company: Company) -> None:
    number = company.subscription(quantity=4)
    source = company.source(number)
    seat = company.seat(number, source, "2026-06-01")
    company.seat(number, source, "2026-10-09")
    (finding,) = [one for one in run(company.catalog, AS_OF).document()["findings"] if one["rule"] == "R01"]
    assert "newer report" in finding["closes"]
    company.add("activity", seat_id=seat, source_id=source, last_active="2026-10-08")
    result = run(company.catalog, AS_OF)
    assert int(finding["id"]) in result.resolved
    stored = {one["id"]: one for one in review_store.standing(company.catalog.writer)}[int(finding["id"])]
    assert (stored["status"], stored["closed_on"]) == ("Closed", AS_OF)
    journal.undo(company.catalog)
    assert int(finding["id"]) in run(company.catalog, AS_OF).reopened


def test_what_an_overlap_frees_counts_once_it_is_decided(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.economics.claims import Claim
    from desktop_app.review.model import Finding, Rule, Subject

    tool = company.tool()
    number = company.subscription(tool, quantity=2)
    source = company.source(number)
    company.seat(number, source, "2026-06-01")
    company.seat(number, source, "2026-10-09")
    subject = Subject("tool", tool, "tool:7", "Two tools")
    claim = Claim("R07", "R07/tool:7", number, whole=True)
    rule = Rule(
        "R07", "Overlap", "Two?", "low", (),
        lambda _facts, _day: [Finding("R07", subject, "Two?", "", "low", ({"key": "pair"},), if_retired=(claim,))],
    )  # fmt: skip
    monkeypatch.setattr("desktop_app.review.run.RULES", (*[one for one in RULES if one.id != "R07"], rule))
    monkeypatch.setattr("desktop_app.review.run.closes", lambda _rule: "So.")

    def theoretical() -> dict[str, str | None]:
        document = run(company.catalog, AS_OF).document()
        found = {one["rule"]: (one["saving"] or {}).get("theoretical") for one in document["findings"]}
        return {**found, "total": document["totals"]["theoretical"]}

    before = theoretical()
    assert (before["R07"], before["R01"], before["total"]) == (None, "360.00", "360.00")
    standing = review_store.standing(company.catalog.writer)
    (number,) = [one["id"] for one in standing if one["rule"] == "R07"]
    decide(company.catalog, number, "retire", why="one is enough", today=AS_OF)
    after = theoretical()
    assert (after["R07"], after["R01"], after["total"]) == ("720.00", "0.00", "720.00")


def test_each_saving_names_its_rate_and_adds_up_line_by_line(company: Company) -> None:
    company.add("exchange_rate", date="2026-09-30", base="EUR", quote="USD", rate="1.25", source="a bank")
    number = company.subscription(quantity=2, currency="USD")
    source = company.source(number)
    company.seat(number, source, "2026-06-01")
    company.seat(number, source, "2026-10-09")
    (finding,) = [one for one in run(company.catalog, AS_OF).document()["findings"] if one["rule"] == "R01"]
    saving = finding["saving"]
    assert saving["reporting"] == {
        "currency": "EUR", "theoretical": "288.00", "addressable": "274.58",  # 343.23 that are shown / 1.25
        "rates": [{"currency": "USD", "text": "1 EUR = 1.25 USD", "pairs": [["EUR", "1.25", "USD"]],
                   "date": "2026-09-30", "source": "a bank"}],
    }  # fmt: skip
    amounts = [Decimal(step["amount"]) for step in saving["steps"] if step["amount"] is not None]
    assert sum(amounts[:-1]) == amounts[-1] == Decimal(saving["addressable"])
    assert list(itertools.chain(*({step["currency"]} for step in saving["steps"]))) == ["USD"] * len(saving["steps"])
    assert json.dumps(saving)


def test_a_seat_of_which_nothing_is_known_stays_rather_than_one_never_used() -> None:
    """Found by the test above: which of two equal seats was spare followed the order of their rows."""
    seat = {"person": 1, "last": None, "assigned": "2026-01-05"}
    one = {
        "tool": 0, "price": 1, "quantity": 1, "currency": "EUR", "lines": [], "minimum": 0, "cap": None, "term": False,
        "pending": 0, "ended": None,
        "seats": [{"person": 0, "last": "2026-03-01", "assigned": "2026-01-05"}, {**seat, "unknown": 1}, seat],
    }  # fmt: skip
    first, _ = review_of([one])
    for order in range(1, 6):
        other, _ = review_of([one], order)
        assert other.document()["totals"] == first.document()["totals"]
