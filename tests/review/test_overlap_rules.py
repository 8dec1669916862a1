"""Rules about tools that do the same: who is asked, what a range is made of, and a silent case for each guard."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.catalog import records
from desktop_app.catalog.errors import CatalogError
from desktop_app.review.arithmetic import arithmetic_lines
from desktop_app.review.decisions import decide
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

NOW = "2026-10-05"


def tool(company: Company, function: str = "coding_assistant", **values: Any) -> int:
    number = company.tool(**values)
    company.add("tool_function", tool_id=number, function=function, is_primary=1, tagged_by="shipped")
    return number


def bought(company: Company, number: int, people: list[int], price: str, quantity: int, **values: Any) -> int:
    """A subscription of a tool whose seats these people have and use."""
    subscription = company.subscription(number, quantity=quantity, price=price, **values)
    source = company.source(subscription)
    for person in people:
        company.seat(subscription, source, NOW, person_id=person)
    return subscription


def two(company: Company, *, both: int = 3, alone: int = 2, **values: Any) -> tuple[int, int, list[int]]:
    """A small tool at 40.00 and a large one at 19.00 with a free seat; `both` people have both, `alone` the small."""
    people = [company.person() for _ in range(20)]
    small, large = tool(company, name="Small", **values), tool(company, name="Large")
    bought(company, small, people[: both + alone], "40", both + alone)
    bought(company, large, [*people[:both], *people[both + alone :]], "19", 20 - alone + 1)
    return small, large, people


def test_r07_asks_about_the_smaller_of_two_tools_with_a_range_that_adds_up(company: Company) -> None:
    small, large, _ = two(company)
    (finding,) = company.findings("R07")
    assert finding.subject.id == small
    assert "Small and Large do the same: coding assistant." in finding.question
    assert "3 people have Small and Large, 2 have Small alone." in finding.question
    between = finding.range
    assert between is not None
    assert (between.low, between.currency) == (0, "EUR")
    amounts = [amount for _, amount in between.steps]
    assert amounts == [2_400_000_000, -228_000_000]  # 5 x 40 x 12, less one more seat at 19 x 12: one is free
    assert between.high == sum(a for a in amounts if a is not None) == 2_172_000_000
    assert {row["key"] for row in finding.evidence} == {f"tool:{small}", f"tool:{large}"}
    assert finding.claims == ()


def test_r07_takes_moving_off_and_is_never_below_nothing(company: Company) -> None:
    small, _, _ = two(company)
    company.add("setting", scope=f"tool:{small}", name="migration_cost", value="1000")
    (finding,) = company.findings("R07")
    assert finding.range is not None
    assert finding.range.high == 1_172_000_000
    company.set("setting", company.catalog.writer.execute("SELECT id FROM setting").fetchone()[0], value="9000")
    (finding,) = company.findings("R07")
    assert finding.range is not None
    assert finding.range.high == 0


def test_r07_is_in_no_total_until_retire_is_decided_and_then_takes_in_the_seats(company: Company) -> None:
    small, _, people = two(company)
    number = company.catalog.writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (small,)).fetchone()[0]
    idle = company.source(number)
    own = company.catalog.writer.execute("SELECT id FROM entitlement WHERE subscription_id = ?", (number,)).fetchone()
    company.set("entitlement", own[0], quantity=6)
    company.seat(number, idle, "2026-03-03", person_id=people[-1])  # an unused seat, asked about by itself
    before = run(company.catalog, AS_OF).document()
    sums = {one["rule"]: one["saving"] for one in before["findings"]}
    assert sums["R01"]["theoretical"] == "480.00"
    assert set(sums["R07"]) == {"range"}
    found = company.catalog.writer.execute("SELECT id FROM finding WHERE rule = 'R07'").fetchone()[0]
    decide(company.catalog, found, "retire", why="One is enough", today=AS_OF)
    after = {one["rule"]: one["saving"] for one in run(company.catalog, AS_OF).document()["findings"]}
    assert after["R07"]["theoretical"] == "2880.00"
    assert after["R01"]["theoretical"] == "0.00"


def test_r07_asks_once_about_a_tool_beside_two_larger_ones(company: Company) -> None:
    for place in range(3):
        bought(company, tool(company, name=f"Tool {'ABC'[place]}"), [company.person()], str(10 + place), 1)
    found = company.findings("R07")
    assert [one.subject.name for one in found] == ["Tool B", "Tool A"]
    assert "Tool A does the same as Tool B and Tool C: coding assistant." in found[1].question


@pytest.mark.parametrize(
    "guard", ["agreed", "data", "experiment", "customers", "teams", "other function", "secondary", "unpaid"]
)
def test_r07_is_silent(company: Company, guard: str) -> None:
    small, large, _ = two(company)
    writer = company.catalog.writer
    if guard == "agreed":
        company.add("overlap_agreed", tool_a_id=large, tool_b_id=small, reason="Regions", until="2027-01-01")
    elif guard == "data":
        company.set("tool", small, data_class="personal")
        company.set("tool", large, data_class="internal")
    elif guard == "experiment":
        company.set("tool", small, state="Experiment")
    elif guard == "customers":
        company.set("tool", small, spend_class="cost_of_revenue")
    elif guard == "teams":
        teams = [company.add("team", name=name) for name in ("Design", "Sales")]
        for number, team in zip((small, large), teams, strict=True):
            own = writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (number,)).fetchone()[0]
            company.set("subscription", own, team_id=team)
    elif guard in ("other function", "secondary"):
        own = writer.execute("SELECT id FROM tool_function WHERE tool_id = ?", (small,)).fetchone()[0]
        company.set("tool_function", own, **({"function": "design"} if guard != "secondary" else {"is_primary": 0}))
    else:
        with company.catalog.operation("Remove"):
            own = writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (small,)).fetchone()[0]
            writer.execute("UPDATE seat SET free = 1 WHERE subscription_id = ?", (own,))
            writer.execute("DELETE FROM entitlement WHERE subscription_id = ?", (own,))
    assert company.findings("R07") == []


def test_an_agreed_overlap_past_its_day_is_asked_again(company: Company) -> None:
    small, large, _ = two(company)
    company.add("overlap_agreed", tool_a_id=small, tool_b_id=large, reason="Regions", until="2026-10-14")
    assert len(company.findings("R07")) == 1


def test_a_team_within_a_team_is_for_the_same_people(company: Company) -> None:
    small, large, _ = two(company)
    outer = company.add("team", name="Engineering")
    inner = company.add("team", name="Platform", parent_id=outer)
    for number, team in ((small, inner), (large, outer)):
        own = company.catalog.writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (number,)).fetchone()[0]
        company.set("subscription", own, team_id=team)
    assert len(company.findings("R07")) == 1


def test_r08_counts_who_has_both_and_sums_the_cheaper_seats(company: Company) -> None:
    small, large, people = two(company)
    (finding,) = company.findings("R08")
    assert finding.subject.key == f"tools:{min(small, large)}+{max(small, large)}"
    assert finding.question.startswith("3 people have both Small and Large (coding assistant).")
    assert "2 have Small alone, 15 Large alone; 60 % of those with Small have both" in finding.why
    assert {row["key"] for row in finding.evidence} == {f"person:{person}" for person in people[:3]}
    assert finding.range is not None
    assert finding.range.high == 3 * 19 * 12 * 1_000_000
    assert finding.claims == finding.if_retired == ()


def test_r08_leaves_out_protected_seats_and_needs_coverage_in_both(company: Company) -> None:
    small, _, people = two(company)
    writer = company.catalog.writer
    own = writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (small,)).fetchone()[0]
    seat = writer.execute(
        "SELECT id FROM seat WHERE subscription_id = ? AND person_id = ?", (own, people[0])
    ).fetchone()
    company.set("seat", seat[0], protected=1)
    (finding,) = company.findings("R08")
    assert finding.question.startswith("2 people")
    for _ in range(5):
        company.seat(own)  # nothing is known of these
    assert company.findings("R08") == []


def suite(company: Company, holders: int, *, of: int = 10, on_record: bool = False) -> tuple[int, int]:
    people = [company.person() for _ in range(of)]
    notes, whole = tool(company, "meeting_notes", name="Notes"), tool(company, "productivity_suite", name="Office")
    bought(company, notes, people, "20", of)
    bought(company, whole, people[:holders], "28.10", holders, plan="Business")
    if on_record:
        plan = company.add("plan", tool_id=whole, name="Business")
        company.add("plan_function", plan_id=plan, function="meeting_notes")
    else:
        company.add("tool_function", tool_id=whole, function="meeting_notes", tagged_by="shipped")
    return notes, whole


@pytest.mark.parametrize("on_record", [True, False])
def test_r35_asks_where_most_people_have_the_suite(company: Company, on_record: bool) -> None:
    notes, _ = suite(company, 9, on_record=on_record)
    (finding,) = company.findings("R35")
    assert finding.subject.id == notes
    assert finding.question.startswith(
        "9 of the 10 people who use Notes also have Office, which includes meeting notes."
    )
    assert finding.confidence == ("high" if on_record else "low")
    assert finding.range is not None
    assert finding.range.high == 2_400_000_000 - 337_200_000


@pytest.mark.parametrize(("plan", "asks"), [("business", True), ("Basic", False), (None, False)])
def test_r35_counts_who_holds_the_plan_that_includes_it(company: Company, plan: str | None, asks: bool) -> None:
    _, whole = suite(company, 7, on_record=True)
    writer = company.catalog.writer
    (notes,) = writer.execute("SELECT id FROM subscription WHERE tool_id <> ?", (whole,)).fetchone()
    others = [row[0] for row in writer.execute("SELECT person_id FROM seat WHERE subscription_id = ?", (notes,))][7:]
    bought(company, whole, others, "10", 3, plan=plan, name="More")  # all ten have the suite, seven of them that plan
    assert bool(company.findings("R35")) is asks


def test_r35_is_silent_below_its_share_for_agreed_overlaps_and_for_plans_one_does_not_have(company: Company) -> None:
    notes, whole = suite(company, 7)
    assert company.findings("R35") == []
    company.add("setting", scope="company", name="suite_percent", value="70")
    assert len(company.findings("R35")) == 1
    company.add("overlap_agreed", tool_a_id=notes, tool_b_id=whole, reason="Quality", until="2027-01-01")
    assert company.findings("R35") == []


def test_r35_leaves_two_suites_to_r07_and_asks_nothing_of_a_tool_of_which_nobody_is_known(company: Company) -> None:
    people = [company.person() for _ in range(10)]
    for name in ("Office", "Workspace"):
        bought(company, tool(company, "productivity_suite", name=name), people, "20", 10)
    assert company.findings("R35") == []
    whole = company.catalog.writer.execute("SELECT id FROM tool WHERE name = 'Office'").fetchone()[0]
    company.add("tool_function", tool_id=whole, function="meeting_notes", tagged_by="shipped")
    company.subscription(tool(company, "meeting_notes", name="Notes"))
    assert company.findings("R35") == []


def test_r35_asks_about_the_suite_that_most_have(company: Company) -> None:
    notes, _ = suite(company, 8)
    people = [row[0] for row in company.catalog.writer.execute(
        "SELECT person_id FROM seat JOIN subscription s ON s.id = subscription_id WHERE s.tool_id = ?", (notes,)
    )]  # fmt: skip
    for name, many in (("Workspace", 9), ("Other", 8)):
        other = tool(company, "productivity_suite", name=name)
        bought(company, other, people[:many], "20", many)
        company.add("tool_function", tool_id=other, function="meeting_notes", tagged_by="shipped")
    (found,) = [one for one in company.findings("R35") if one.subject.id == notes]
    assert "9 of the 10 people who use Notes also have Workspace" in found.question


def test_r35_counts_who_has_a_seat_of_the_suite_whether_it_is_used_or_not(company: Company) -> None:
    people = [company.person() for _ in range(10)]
    bought(company, tool(company, "meeting_notes", name="Notes"), people, "20", 10)
    whole = tool(company, "productivity_suite", name="Office")
    company.add("tool_function", tool_id=whole, function="meeting_notes", tagged_by="shipped")
    office = company.subscription(whole)
    source = company.source(office)
    for place, person in enumerate(people):
        company.seat(office, source, "2026-10-05" if place < 5 else f"2026-05-0{place}", person_id=person)
    (found,) = company.findings("R35")
    assert found.question.startswith("10 of the 10 people who use Notes also have Office")


def test_r35_does_not_count_a_plan_that_is_not_bought(company: Company) -> None:
    _, whole = suite(company, 9, on_record=True)
    own = company.catalog.writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (whole,)).fetchone()[0]
    company.set("subscription", own, plan="Starter")
    assert company.findings("R35") == []


def test_an_agreed_overlap_is_typed_in_once_with_reason_owner_and_last_day(company: Company) -> None:
    two(company)
    company.person(name="Ada")
    said = {"tool_a": "Small", "tool_b": "Large", "reason": "Regions", "owner": "Ada", "until": "2027-01-31"}
    number = records.add(company.catalog, "overlap", said)
    assert company.findings("R07") == []
    with pytest.raises(CatalogError, match="one of these two tools already"):
        records.add(company.catalog, "overlap", {**said, "tool_a": "Large", "tool_b": "Small"})
    with pytest.raises(CatalogError, match="both are the same one"):
        records.edit(company.catalog, "overlap", number, {"tool_b": "Small"})
    with pytest.raises(CatalogError, match="Until"):
        records.add(company.catalog, "overlap", {**said, "until": ""})


def test_a_tool_keeps_one_primary_function(company: Company) -> None:
    small, _, _ = two(company)
    records.add(company.catalog, "tool-function", {"tool": "Small", "function": "design", "is_primary": "yes"})
    rows = company.catalog.writer.execute(
        "SELECT function, is_primary, tagged_by FROM tool_function WHERE tool_id = ? ORDER BY function", (small,)
    ).fetchall()
    assert [tuple(row) for row in rows] == [("coding_assistant", 0, "shipped"), ("design", 1, "you")]
    assert company.findings("R07") == []


def test_who_has_the_seats_tells_for_whom_a_tool_is_before_the_team_that_pays(company: Company) -> None:
    small, large, people = two(company)
    teams = [company.add("team", name=name) for name in ("Design", "Sales")]
    for number, team in zip((small, large), teams, strict=True):
        own = company.catalog.writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (number,)).fetchone()[0]
        company.set("subscription", own, team_id=team)
    assert company.findings("R07") == []
    company.set("person", people[0], team_id=teams[0])
    assert len(company.findings("R07")) == 1


def test_r28_asks_to_confirm_a_function_that_an_overlap_rests_on(company: Company) -> None:
    small, large, _ = two(company)
    (finding,) = company.findings("R28")
    assert finding.subject.kind == "subscription"
    assert "only the list of known tools says what Large and Small are for: coding assistant" in finding.question
    company.catalog.writer.execute("UPDATE tool_function SET tagged_by = 'you' WHERE tool_id = ?", (large,))
    assert "says what Small is for: coding assistant." in company.findings("R28")[0].question
    company.catalog.writer.execute("UPDATE tool_function SET tagged_by = 'you' WHERE tool_id = ?", (small,))
    assert company.findings("R28") == []


def test_r08_counts_in_the_contracts_currency_and_names_a_rate_where_it_needs_one(company: Company) -> None:
    company.add("exchange_rate", date="2026-01-01", base="EUR", quote="USD", rate="1.25", source="test")
    people = [company.person() for _ in range(4)]
    small, large = tool(company, name="Small"), tool(company, name="Large")
    bought(company, small, people[:2], "10", 2, currency="USD")
    number = bought(company, large, people, "40", 4, currency="USD")
    between = company.findings("R08")[0].range
    assert between is not None
    assert (between.high, between.currency) == (240_000_000, "USD")  # 2 x 10 x 12
    company.set("subscription", number, currency="EUR")
    between = company.findings("R08")[0].range
    assert between is not None
    assert (between.high, between.currency) == (240_000_000, "USD")  # the cheaper seats are still the ones in USD
    bought(company, small, people[2:3], "5", 1, currency="EUR", separate_because="another legal entity")
    between = company.findings("R08")[0].range
    assert between is not None
    assert between.currency == "EUR"
    assert between.steps == (
        ("1 seat of Small × 5.00 × 12 months", 60_000_000),
        ("2 seats of Small × 10.00 USD at 1 EUR = 1.25 USD of 2026-01-01 (test) × 12 months", 192_000_000),
    )


def test_a_range_is_told_in_the_reporting_currency_too_with_its_rate(company: Company) -> None:
    two(company)
    with company.catalog.operation("In dollars"):
        company.catalog.writer.execute("UPDATE subscription SET currency = 'USD'")

    def shown() -> dict[str, Any]:
        found = run(company.catalog, AS_OF).document()["findings"]
        return next(one["saving"]["range"] for one in found if one["rule"] == "R07")

    assert shown()["reporting"] == {"currency": "EUR", "low": None, "high": None, "rates": []}
    company.add("exchange_rate", date="2026-09-30", base="EUR", quote="USD", rate="1.25", source="a bank")
    rate = {
        "currency": "USD",
        "text": "1 EUR = 1.25 USD",
        "pairs": [["EUR", "1.25", "USD"]],
        "date": "2026-09-30",
        "source": "a bank",
    }
    assert shown()["high"] == "2172.00"  # 5 x 40.00 x 12 - 19.00 x 12
    assert shown()["reporting"] == {"currency": "EUR", "low": "0.00", "high": "1737.60", "rates": [rate]}
    stored = company.catalog.writer.execute("SELECT saving FROM finding WHERE rule = 'R07'").fetchone()[0]
    assert arithmetic_lines(json.loads(stored))[-2:] == [
        ("In EUR (1 EUR = 1.25 USD of 2026-09-30, a bank), at least", 0, "EUR"),
        ("In EUR (1 EUR = 1.25 USD of 2026-09-30, a bank), at most", 1_737_600_000, "EUR"),
    ]
