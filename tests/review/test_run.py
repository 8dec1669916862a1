"""Runs: what is new, changed, resolved and asked again; decisions; totals with each amount once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop_app.catalog import journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError, CatalogLocked
from desktop_app.catalog.verifications import Found
from desktop_app.cli.reviewing import review_text
from desktop_app.economics.calendar import add_days
from desktop_app.exports.workbook_data import gather
from desktop_app.review import run as run_module
from desktop_app.review.decisions import decide
from desktop_app.review.detail import finding_detail
from desktop_app.review.facts import Facts
from desktop_app.review.home import home
from desktop_app.review.model import Finding, MoneyRange, Rule, Subject
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

OLD = "2026-06-01"


@pytest.fixture
def asked(company: Company) -> tuple[Company, int, int]:
    """A company with one inactive seat beside one in use, its subscription and its source."""
    subscription = company.subscription(quantity=2)
    source = company.source(subscription)
    company.seat(subscription, source, OLD)
    company.seat(subscription, source, "2026-10-09")
    return company, subscription, source


def status(company: Company, rule: str, as_of: str = AS_OF) -> dict[str, Any]:
    document = run(company.catalog, as_of).document()
    (finding,) = [one for one in document["findings"] if one["rule"] == rule]
    assert json.loads(json.dumps(document)) == document
    return dict(finding)


def beside(company: Company, monkeypatch: pytest.MonkeyPatch, times: int, act: Callable[[Catalog], object]) -> None:
    """Let another program act on the catalog whenever a run has looked at it, before it writes what it found."""
    look, left = run_module._verified, iter(range(times))

    def overtaken(facts: Facts) -> dict[int, Found]:
        found = look(facts)
        if next(left, None) is not None:
            with Catalog.open(company.catalog.path, actor="beside") as theirs:
                act(theirs)
        return found

    monkeypatch.setattr(run_module, "_verified", overtaken)


def test_two_programs_that_run_the_rules_at_once_store_each_question_once(
    asked: tuple[Company, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    company, _, _ = asked
    theirs: list[int] = []
    beside(company, monkeypatch, 1, lambda catalog: theirs.extend(run(catalog, AS_OF).new))
    ours = run(company.catalog, AS_OF)
    assert theirs
    assert (ours.new, ours.changed) == ((), ())
    assert sorted(int(one["id"]) for one in ours.document()["findings"]) == sorted(theirs)


def test_a_run_judges_what_was_changed_while_it_looked(
    asked: tuple[Company, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    company, subscription, _ = asked
    beside(
        company, monkeypatch, 1,
        lambda catalog: records.edit(catalog, "subscription", subscription, {"quantity": "40"}),
    )  # fmt: skip
    (spare,) = [one for one in run(company.catalog, AS_OF).document()["findings"] if one["rule"] == "R04"]
    assert spare["question"].startswith("40 ")


def test_a_run_that_is_overtaken_again_and_again_says_so(
    asked: tuple[Company, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    company, _, _ = asked
    names = iter("abcdefgh")
    beside(company, monkeypatch, 8, lambda catalog: records.add(catalog, "team", {"name": next(names)}))
    with pytest.raises(CatalogLocked, match="in use by another program"):
        run(company.catalog, AS_OF)
    assert next(names) == "f"


def test_a_second_run_changes_nothing(asked: tuple[Company, int, int]) -> None:
    company, _, _ = asked
    assert run(company.catalog, AS_OF).new
    before = company.catalog.revision
    again = run(company.catalog, AS_OF)
    assert (again.new, again.changed, again.resolved, again.reopened) == ((), (), (), ())
    assert company.catalog.revision == before


def test_activity_resolves_and_its_age_reopens(asked: tuple[Company, int, int]) -> None:
    company, subscription, source = asked
    finding = int(status(company, "R01")["id"])
    seat = company.catalog.writer.execute("SELECT id FROM seat").fetchone()[0]
    company.add("activity", seat_id=seat, source_id=source, last_active="2026-10-09")
    assert finding in run(company.catalog, AS_OF).resolved
    journal.undo(company.catalog)
    assert finding in run(company.catalog, AS_OF).reopened
    assert subscription


def test_a_keep_covers_what_it_saw(asked: tuple[Company, int, int]) -> None:
    company, subscription, source = asked
    finding = int(status(company, "R01")["id"])
    decide(company.catalog, finding, "keep", why="audit", until="2027-01-01", today=AS_OF)
    assert status(company, "R01")["status"] == "Decided"
    company.seat(subscription, source, OLD)
    assert finding in run(company.catalog, AS_OF).reopened
    assert status(company, "R01")["status"] == "Open"


@pytest.mark.parametrize(
    ("decision", "last"), [("keep", "2026-10-20"), ("grow", "2026-10-20"), ("snooze", "2026-10-19")]
)
def test_what_is_kept_holds_on_its_last_day_and_what_is_asleep_comes_back_on_its_day(
    asked: tuple[Company, int, int], decision: str, last: str
) -> None:
    company, _, _ = asked
    finding = int(status(company, "R01")["id"])
    quantity = 20 if decision == "grow" else None
    decide(company.catalog, finding, decision, why="audit", until="2026-10-20", quantity=quantity, today=AS_OF)
    assert run(company.catalog, last).reopened == ()
    journal.undo(company.catalog)
    assert status(company, "R01", last)["status"] == "Open"
    journal.redo(company.catalog)
    assert run(company.catalog, add_days(last, 1)).reopened == (finding,)
    assert status(company, "R01", add_days(last, 1))["status"] == "Open"


@pytest.mark.parametrize(
    ("decision", "values"),
    [("keep", {"until": "2026-10-15"}), ("keep", {"until": "2026-12-31"}), ("snooze", {}), ("move_tier", {}),
     ("consolidate", {"why": " "}), ("reduce", {}), ("grow", {}), ("grow", {"quantity": 0}),
     ("reduce", {"quantity": 99}), ("snooze", {"until": "2026-10-15"}), ("burn", {}), ("reduce", {"quantity": -1}),
     ("retire", {"new_owner": "nobody"})],
)  # fmt: skip
def test_a_decision_says_what_it_lacks(asked: tuple[Company, int, int], decision: str, values: dict[str, Any]) -> None:
    company, _, _ = asked
    finding = int(status(company, "R01")["id"])
    with pytest.raises(CatalogError):
        decide(company.catalog, finding, decision, today=AS_OF, **values)
    assert company.catalog.writer.execute("SELECT count(*) FROM decision").fetchone()[0] == 0


def test_a_leavers_inactive_seat_is_counted_once(company: Company) -> None:
    subscription = company.subscription(quantity=2)
    source = company.source(subscription)
    company.seat(subscription, source, OLD, person_id=company.person(end_date="2026-08-31"))
    company.seat(subscription, source, OLD)
    totals = run(company.catalog, AS_OF).document()["totals"]
    assert totals["theoretical"] == "720.00"


def test_an_unknown_price_is_no_zero(company: Company) -> None:
    subscription = company.subscription(price=None)
    company.seat(subscription, company.source(subscription), OLD)
    saving = status(company, "R01")["saving"]
    assert saving["theoretical"] is None
    assert saving["unknown"]


def test_home_and_detail_read_what_was_stored(asked: tuple[Company, int, int]) -> None:
    company, _, _ = asked
    finding = int(status(company, "R01")["id"])
    figures = home(company.catalog.writer, AS_OF)
    assert figures.theoretical == 360 * 1_000_000
    assert figures.weightiest[0].id == finding
    detail = finding_detail(company.catalog.writer, finding)
    assert detail.steps[-1][0].startswith("Addressable")
    (seats,) = detail.evidence
    assert dict(zip(seats.columns, seats.rows[0].cells, strict=True))["last_active"] == OLD


def test_a_range_is_shown_everywhere_and_stands_in_no_total(
    asked: tuple[Company, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    company, subscription, _ = asked
    between = MoneyRange(0, 240_000_000, "EUR", "what moving costs is not known", (("12 × 20.00", 240_000_000),))
    subject = Subject("subscription", subscription, f"subscription:{subscription}", "Contract")

    def check(_facts: Facts, _as_of: str) -> Iterator[Finding]:
        yield Finding("R99", subject, "Two?", "", "low", (), range=between, closes="When one ends.")

    rule = Rule("R99", "Two", "Two?", "low", (), check)
    monkeypatch.setattr("desktop_app.review.run.RULES", (rule,))
    monkeypatch.setattr("desktop_app.review.run.closes", lambda _rule: "As the rule says.")
    document = run(company.catalog, AS_OF).document()
    (finding,) = document["findings"]
    assert finding["saving"]["range"]["high"] == "240.00"
    assert finding["saving"]["range"]["steps"] == [{"text": "12 × 20.00", "amount": "240.00", "currency": "EUR"}]
    assert finding["closes"] == "When one ends."
    assert document["totals"]["theoretical"] == document["totals"]["addressable"] == "0.00"
    assert any("0.00 to 240.00 EUR" in line for line in review_text(document))
    detail = finding_detail(company.catalog.writer, int(finding["id"]))
    assert detail.steps[-1] == ("at most", "240.00 EUR")
    (row,) = gather(company.catalog.writer, AS_OF).review
    assert row["range"] == "0.00 to 240.00 EUR"
    assert not row["theoretical_total"]
