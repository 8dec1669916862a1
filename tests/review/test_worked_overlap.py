"""Two seats, two tools, the same people: R06, R07 and R08, with figures worked out by hand from their definitions."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from desktop_app.review.decisions import decide
from desktop_app.review.overlap_report import overlap_report
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company
from tests.review.worked import asked, bill, held_by, says, sums, tool_for


def ranges(company: Company, rule: str) -> list[tuple[str, str, str] | None]:
    """The least, the most and the currency that each question of a rule tells; None where it tells none."""
    found = [(one["saving"] or {}).get("range") for one in asked(company, rule)]
    return [(one["low"], one["high"], one["currency"]) if one else None for one in found]


# R06 -----------------------------------------------------------------------------------------------------------------


def ada(company: Company, company_price: str = "25", own_price: str = "20", **own: Any) -> tuple[int, int, int]:
    """Ada's seats in the company's workspace of two and in a plan on her card; both contracts, and Ada."""
    tool, person = company.tool(name="ChatGPT"), company.person(name="Ada")
    workspace = held_by(company, tool, [person, company.person()], company_price, 2, name="Workspace")
    card = held_by(company, tool, [person], own_price, 1, name="Plus", **{"payer": "Ada", "channel": "card", **own})
    return workspace, card, person


@pytest.mark.parametrize(
    ("started", "term", "addressable"),
    [
        (None, None, "228.82"),  # free from 1 November: 348 of 365 days
        ("2026-03-20", None, "236.71"),  # billed on the 20th: 360 of 365 days
        (None, {}, "188.71"),  # ends on 31 December, notice until 1 December: 287 of 365 days
        (None, {"notice_days": 78}, "0.00"),  # notice was due yesterday
        (None, {"minimum_seats": 1}, "0.00"),
        (None, {"true_down": 1, "notice_days": 78}, "228.82"),  # fewer seats from the next billing date, 1 November
    ],
)
def test_r06_saves_the_cheaper_of_two_seats(
    company: Company, started: str | None, term: dict[str, Any] | None, addressable: str
) -> None:
    _, card, _ = ada(company, started_on=started)
    if term is not None:
        company.term(card, **term)
    (found,) = asked(company, "R06")
    assert found["question"] == "Ada has 2 paid ChatGPT seats, in Plus and Workspace. Is one enough?"
    assert sums(company, "R06") == [("240.00", addressable)]  # 20.00 x 12
    says("R06", "25.00", "20.00", "240.00")


def test_r06_leaves_what_people_wait_for_as_a_purchase_avoided(company: Company) -> None:
    workspace, _, _ = ada(company, "20", "25")  # now the seat in the workspace is the cheaper one
    company.source(workspace, pending=1)  # the workspace has two seats for two people, and a third is invited
    (found,) = asked(company, "R06")
    assert sums(company, "R06") == [("240.00", "0.00")]
    assert found["saving"]["reuse"] == {"EUR": "240.00"}


def test_r06_compares_at_the_days_rate_and_frees_in_the_contracts_currency(company: Company) -> None:
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="USD", rate="1.25", source="a bank")
    ada(company, "22", "25", currency="USD")  # 25.00 USD are 20.00 EUR
    (found,) = asked(company, "R06")
    assert (found["saving"]["theoretical"], found["saving"]["currency"]) == ("300.00", "USD")  # 25.00 x 12
    assert found["saving"]["reporting"]["theoretical"] == "240.00"


def test_r06_keeps_the_dearest_of_three_and_goes_before_r01(company: Company) -> None:
    _, card, person = ada(company)
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (card,)).fetchone()[0]
    third = company.subscription(tool, price="15", quantity=2, name="Go")
    company.seat(third, company.source(third), "2026-06-01", person_id=person)
    company.seat(third, company.source(third), "2026-10-02", person_id=company.person())
    assert sums(company, "R06") == [("420.00", "400.44")]  # (20 + 15) x 12, of which 348 of 365 days
    assert sums(company, "R01") == [("0.00", "0.00")]  # the third is idle too: it is counted above


def test_r06_frees_the_dearer_seat_where_only_that_one_is_not_used(company: Company) -> None:
    tool, person = company.tool(), company.person()
    idle, used = (company.subscription(tool, price=price, quantity=1, name=price) for price in ("25", "20"))
    company.seat(idle, company.source(idle), "2026-06-01", person_id=person)
    company.seat(used, company.source(used), "2026-10-02", person_id=person)
    (found,) = asked(company, "R06")
    assert sums(company, "R06") == [("0.00", "0.00")]  # the contract of the idle seat is counted by R10, 25.00 x 12
    assert sums(company, "R10") == [("300.00", "286.03")]
    assert [row["price"] for row in found["evidence"]] == ["20.00 EUR a seat and month", "25.00 EUR a seat and month"]
    assert "what is not in use goes first" in found["why"]


@pytest.mark.parametrize("guard", ["admin", "service", "protected", "free", "left", "region", "closed"])
def test_r06_is_silent(company: Company, guard: str) -> None:
    _, card, person = ada(company, **{"separate_because": "Another region"} if guard == "region" else {})
    seat = company.catalog.writer.execute("SELECT id FROM seat WHERE subscription_id = ?", (card,)).fetchone()[0]
    if guard == "admin":
        company.set("seat", seat, account="admin@example.com")
    elif guard in ("protected", "free"):
        company.set("seat", seat, **{guard: 1})
    elif guard == "service":
        company.set("person", person, kind="service")
    elif guard == "left":
        company.set("person", person, end_date="2026-10-01")
    elif guard == "closed":
        company.set("subscription", card, state="Closed", ended_on="2026-09-30")
    assert asked(company, "R06") == []


# R07 -----------------------------------------------------------------------------------------------------------------


def engineering(company: Company, **cursor: Any) -> tuple[int, int, list[int]]:
    """31 with Cursor at 40.00, of them 22 with Copilot at 19.00, of which 68 seats are bought and 64 assigned."""
    people = [company.person() for _ in range(73)]  # 22 with both, 9 with Cursor alone, 42 with Copilot alone
    cursor_tool = tool_for(company, name="Cursor", **cursor)
    copilot = tool_for(company, name="GitHub Copilot")
    held_by(company, cursor_tool, people[:31], "40", 31)
    held_by(company, copilot, [*people[:22], *people[31:]], "19", 68)
    return cursor_tool, copilot, people


def test_r07_tells_a_range_from_nothing_to_the_smaller_tool_less_what_the_larger_then_costs_more(
    company: Company,
) -> None:
    engineering(company)
    document = run(company.catalog, AS_OF).document()
    (found,) = (one for one in document["findings"] if one["rule"] == "R07")
    assert "22 people have Cursor and GitHub Copilot, 9 have Cursor alone." in found["question"]
    # 31 x 40 x 12 = 14880; 9 people need Copilot, of which 68 - 64 = 4 seats are free: 5 x 19 x 12 = 1140
    assert ranges(company, "R07") == [("0.00", "13740.00", "EUR")]
    assert [step["amount"] for step in found["saving"]["range"]["steps"]] == ["14880.00", "-1140.00"]
    assert document["totals"]["theoretical"] == document["totals"]["addressable"] == "0.00"  # a range is in no total
    says("R07", "31 Cursor", "14,880.00", "68 of GitHub Copilot", "19.00", "5 x 19.00 x 12", "13,740.00")


def test_r07_spells_out_each_price_of_the_smaller_tool_and_names_the_rates(company: Company) -> None:
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="USD", rate="0.8", source="a bank")
    cursor, copilot, _ = engineering(company)
    for (number,) in company.catalog.writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (copilot,)):
        company.set("subscription", number, currency="USD")
    further = company.subscription(cursor, price=None, name="Cursor, bugs", currency="USD")
    for quantity, price in ((2, "30"), (None, "100")):
        company.add("entitlement", subscription_id=further, start_date="2026-01-01", quantity=quantity,
                    unit_price=price)  # fmt: skip
    company.add("setting", scope=f"tool:{cursor}", name="migration_cost", value="500")
    (found,) = asked(company, "R07")
    rate = "USD at 1 EUR = 0.8 USD of 2026-10-01 (a bank)"
    steps = [(step["text"].removeprefix("Contract "), step["amount"]) for step in found["saving"]["range"]["steps"]]
    own = next(text for text, _ in steps).partition(":")[0]
    assert steps == [
        (f"{own}: 31 × 40.00 × 12 months", "14880.00"),
        (f"Cursor, bugs: 2 × 30.00 {rate} × 12 months", "900.00"),
        (f"Cursor, bugs: 100.00 {rate} × 12 months", "1500.00"),
        (
            f"Less 5 seats of GitHub Copilot × 19.00 {rate} × 12 months (9 would move, 4 free seats taken first)",
            "-1425.00",
        ),
        ("Less moving away from Cursor, as noted: 500.00", "-500.00"),
    ]
    assert ranges(company, "R07") == [("0.00", "15355.00", "EUR")]


@pytest.mark.parametrize("unknown", [None, "Cursor", "GitHub Copilot"])
def test_r07_counts_people_where_the_seats_of_both_are_known(company: Company, unknown: str | None) -> None:
    engineering(company)
    company.catalog.writer.execute(
        """UPDATE seat SET person_id = NULL WHERE subscription_id IN (SELECT s.id FROM subscription s
        JOIN tool ON tool.id = s.tool_id WHERE tool.name = ?)""", (unknown,))  # fmt: skip
    (found,) = asked(company, "R07")
    assert ("22 people have" in found["question"]) is (unknown is None)
    assert ("people have" in found["question"]) is (unknown is None)
    assert found["confidence"] == ("high" if unknown is None else "medium")
    assert found["question"].endswith("Are both needed?")


@pytest.mark.parametrize(("cost", "most"), [("2000", "11740.00"), ("20000", "0.00")])
def test_r07_takes_moving_off(company: Company, cost: str, most: str) -> None:
    cursor, _, _ = engineering(company)
    company.add("setting", scope=f"tool:{cursor}", name="migration_cost", value=cost)
    assert ranges(company, "R07") == [("0.00", most, "EUR")]  # 13740 - 2000; never below nothing
    (found,) = asked(company, "R07")
    steps = found["saving"]["range"]["steps"]
    assert sum(Decimal(step["amount"]) for step in steps) == Decimal(most)
    assert ("so nothing is saved" in steps[-1]["text"]) is (most == "0.00")


def test_r07_counts_once_retire_is_decided_from_the_day_the_contract_can_end(company: Company) -> None:
    cursor, _, _ = engineering(company)
    number = company.catalog.writer.execute("SELECT id FROM subscription WHERE tool_id = ?", (cursor,)).fetchone()[0]
    company.term(number, minimum_seats=30, true_down=1)  # whole, it ends with the term: no minimum, no true-down
    (found,) = asked(company, "R07")
    decide(company.catalog, int(found["id"]), "retire", why="One is enough", today=AS_OF)
    assert sums(company, "R07") == [("14880.00", "11700.16")]  # 31 x 40 x 12, of which 287 of 365 days
    assert run(company.catalog, AS_OF).document()["totals"]["theoretical"] == "14880.00"


def test_redundant_coverage_is_the_spend_on_both_tools_by_all_spend(company: Company) -> None:
    cursor, copilot, _ = engineering(company)
    for tool, amount in ((cursor, "1240"), (copilot, "1260"), (company.tool(), "2500")):
        bill(company, tool, 9, amount)
    report = overlap_report(company.catalog.writer, AS_OF)
    assert report.redundant_share == Fraction(1, 2)  # (1240 + 1260) of 5000


@pytest.mark.parametrize("guard", ["agreed", "data", "trial", "customers", "bundle", "audience", "function"])
def test_r07_and_r08_are_silent(company: Company, guard: str) -> None:
    changes = {
        "data": {"data_class": "personal"}, "trial": {"state": "Experiment"},
        "customers": {"spend_class": "cost_of_revenue"},
    }  # fmt: skip
    cursor, copilot, people = engineering(company, **changes.get(guard, {}))
    if guard == "agreed":
        said = {"tool_a_id": cursor, "tool_b_id": copilot, "reason": "Two languages", "until": AS_OF}
        company.add("overlap_agreed", **said)
    elif guard == "data":
        company.set("tool", copilot, data_class="internal")
    elif guard == "bundle":  # comes with something else: no price, and its seats cost nothing
        company.catalog.writer.execute("UPDATE seat SET free = 1 WHERE subscription_id IN "
                                       "(SELECT id FROM subscription WHERE tool_id = ?)", (cursor,))  # fmt: skip
        company.catalog.writer.execute("DELETE FROM entitlement WHERE subscription_id IN "
                                       "(SELECT id FROM subscription WHERE tool_id = ?)", (cursor,))  # fmt: skip
    elif guard == "audience":
        for team, number in (("Design", cursor), ("Sales", copilot)):
            own = company.add("team", name=team)
            company.catalog.writer.execute("UPDATE subscription SET team_id = ? WHERE tool_id = ?", (own, number))
    elif guard == "function":
        company.catalog.writer.execute("UPDATE tool_function SET function = 'design' WHERE tool_id = ?", (cursor,))
    assert people
    assert asked(company, "R07") == asked(company, "R08") == []


def test_an_agreed_overlap_is_asked_about_again_after_its_last_day(company: Company) -> None:
    cursor, copilot, _ = engineering(company)
    company.add("overlap_agreed", tool_a_id=cursor, tool_b_id=copilot, reason="Two languages", until="2026-10-14")
    assert len(asked(company, "R07")) == len(asked(company, "R08")) == 1


# R08 -----------------------------------------------------------------------------------------------------------------


def fourteen(company: Company, cursor: str | None = "40", copilot: str | None = "19", **values: Any) -> tuple[int, int]:
    """20 with Cursor and 30 with Copilot, 14 of them with both; the contracts."""
    people = [company.person() for _ in range(36)]
    first = held_by(company, tool_for(company, name="Cursor"), people[:20], cursor, 20, **values)
    second = held_by(company, tool_for(company, name="GitHub Copilot"), people[6:], copilot, 30, **values)
    return first, second


def test_r08_counts_who_has_both_and_one_alone(company: Company) -> None:
    fourteen(company)
    (found,) = asked(company, "R08")
    assert found["question"].startswith("14 people have both GitHub Copilot and Cursor")
    # 30 with Copilot less 14, 20 with Cursor less 14, 14 / 30 = 46.7 %
    assert found["why"].startswith("16 have GitHub Copilot alone, 6 Cursor alone; 47 % of those with GitHub Copilot")
    assert [(row["tool"], row["beside"]) for row in found["evidence"]] == [("GitHub Copilot", "Cursor")] * 14
    assert found["why"].endswith("Some people need both: protect their seats.")
    assert found["saving"]["range"]["text"] == "a year, if the other one does for all of them"
    assert found["severity"] == "low"
    assert ranges(company, "R08") == [("0.00", "3192.00", "EUR")]  # 14 x 19 x 12
    assert run(company.catalog, AS_OF).document()["totals"]["theoretical"] == "0.00"
    says("R08", "14 people", "40.00", "19.00", "14 x 19.00 x 12", "3,192.00")


@pytest.mark.parametrize(
    ("place", "unknown", "count"),
    [(1, 7, 1), (1, 8, 0), (0, 5, 1), (0, 6, 0)],  # 30 of 37 are 81.1 %, of 38 78.9 %; 20 of 25 80 %, of 26 76.9 %
)
def test_r08_needs_to_know_four_fifths_of_both(company: Company, place: int, unknown: int, count: int) -> None:
    contract = fourteen(company)[place]
    for _ in range(unknown):
        company.seat(contract)
    assert len(asked(company, "R08")) == count


@pytest.mark.parametrize(("alone", "severity"), [(14, "medium"), (15, "low")])  # 14 of 28 are half of them, of 29 not
def test_r08_weighs_more_where_half_of_the_smaller_tools_people_have_both(
    company: Company, alone: int, severity: str
) -> None:
    people = [company.person() for _ in range(20 + alone)]
    held_by(company, tool_for(company, name="Cursor"), people[:20], "40", 20)
    held_by(company, tool_for(company, name="GitHub Copilot"), people[6:], "19", 14 + alone)
    (found,) = asked(company, "R08")
    assert found["severity"] == severity


def test_r08_asks_nothing_where_all_who_have_both_need_both(company: Company) -> None:
    cursor, _ = fourteen(company)
    company.catalog.writer.execute("UPDATE seat SET protected = 1 WHERE subscription_id = ?", (cursor,))
    assert asked(company, "R08") == []


def test_r08_compares_prices_of_two_currencies_by_the_rate(company: Company) -> None:
    cursor, _ = fourteen(company, cursor="20")
    company.set("subscription", cursor, currency="USD")
    company.add("exchange_rate", date="2026-10-01", base="EUR", quote="USD", rate="1.25", source="a bank")
    (found,) = asked(company, "R08")  # 20.00 USD are 16.00 EUR, less than Copilot's 19.00
    assert {(row["tool"], row["beside"]) for row in found["evidence"]} == {("Cursor", "GitHub Copilot")}
    assert ranges(company, "R08") == [("0.00", "3360.00", "USD")]  # 14 x 20 x 12


def test_r08_takes_the_price_by_the_seat_where_the_other_tool_has_a_flat_one(company: Company) -> None:
    cursor, _ = fourteen(company, cursor=None, pricing_model="seat")
    company.set("subscription", cursor, pricing_model="flat")
    company.add("entitlement", subscription_id=cursor, start_date="2026-01-01", unit_price="800")
    (found,) = asked(company, "R08")  # Cursor costs 800 x 12 = 9,600.00, Copilot 30 x 19 x 12 = 6,840.00
    assert found["subject"]["name"] == "GitHub Copilot and Cursor"
    assert ranges(company, "R08") == [("0.00", "3192.00", "EUR")]  # 14 x 19 x 12
    assert "for 14 of them the price of one of the two seats is not known" in found["saving"]["range"]["text"]


def test_r08_prices_seats_beyond_those_bought_like_the_dearest(company: Company) -> None:
    _, copilot = fourteen(company, copilot=None)
    for price in ("10", "15", "19"):
        company.add("entitlement", subscription_id=copilot, start_date="2026-01-01", quantity=4, unit_price=price)
    # fourteen of 4 at 10.00, 4 at 15.00 and 4 at 19.00: (4 x 10 + 4 x 15 + 6 x 19) x 12 = 214 x 12
    assert ranges(company, "R08") == [("0.00", "2568.00", "EUR")]


def test_r08_leaves_out_who_needs_both_and_who_has_left(company: Company) -> None:
    cursor, _ = fourteen(company)
    rows = company.catalog.writer.execute(
        "SELECT id, person_id FROM seat WHERE subscription_id = ? ORDER BY id DESC LIMIT 2", (cursor,)
    ).fetchall()
    company.set("seat", rows[0][0], protected=1)
    company.set("person", rows[1][1], end_date="2026-10-01")
    assert ranges(company, "R08") == [("0.00", "2736.00", "EUR")]  # 12 x 19 x 12


def test_r08_needs_no_rate_where_both_are_paid_in_one_currency(company: Company) -> None:
    fourteen(company, currency="USD")
    assert ranges(company, "R08") == [("0.00", "3192.00", "USD")]


def test_r08_says_where_only_one_of_two_prices_is_known(company: Company) -> None:
    fourteen(company, copilot=None)
    (found,) = asked(company, "R08")
    assert ranges(company, "R08") == [("0.00", "6720.00", "EUR")]  # 14 x 40 x 12: Copilot's seats may be cheaper
    assert (
        "for 14 of them the price of one of the two seats is not known, so it may be less"
        in (found["saving"]["range"]["text"])
    )


def test_r08_tells_no_range_without_prices(company: Company) -> None:
    fourteen(company, cursor=None, copilot=None)
    (found,) = asked(company, "R08")
    assert ranges(company, "R08") == [None]
    assert found["why"].endswith("What these seats cost is not on record or has no exchange rate, so no range is told.")


def test_r08_tells_the_most_in_one_currency_where_there_is_no_rate_to_compare_two(company: Company) -> None:
    cursor, copilot = fourteen(company)
    company.set("subscription", cursor, currency="USD")
    company.set("subscription", copilot, currency="GBP")
    (found,) = asked(company, "R08")
    assert found["subject"]["name"] == "Cursor and GitHub Copilot"  # neither is known to be the smaller
    assert ranges(company, "R08") == [("0.00", "6720.00", "USD")]  # 14 x 40 x 12, if Cursor's seats are what can go
    assert "for 14 of them the price of one of the two seats is not known" in found["saving"]["range"]["text"]


def test_r08_tells_the_one_price_that_is_known_though_there_is_no_rate_for_it(company: Company) -> None:
    _, copilot = fourteen(company, cursor=None)
    company.set("subscription", copilot, currency="GBP")
    (found,) = asked(company, "R08")
    assert ranges(company, "R08") == [("0.00", "3192.00", "GBP")]  # 14 x 19 x 12: Cursor's seats may be cheaper
    assert "for 14 of them the price of one of the two seats is not known" in found["saving"]["range"]["text"]


def test_r08_tells_the_price_that_is_known_where_the_other_has_no_rate(company: Company) -> None:
    cursor, _ = fourteen(company)
    company.set("subscription", cursor, currency="USD")
    (found,) = asked(company, "R08")
    assert ranges(company, "R08") == [("0.00", "3192.00", "EUR")]  # 14 x 19 x 12: Cursor's seats may be cheaper
    assert "for 14 of them the price of one of the two seats is not known" in found["saving"]["range"]["text"]


def test_r08_takes_a_seat_of_the_smaller_tool_where_both_cost_as_much(company: Company) -> None:
    fourteen(company, cursor="19")
    (found,) = asked(company, "R08")
    assert found["subject"]["name"] == "Cursor and GitHub Copilot"  # 20 seats and 30
    assert {row["tool"] for row in found["evidence"]} == {"Cursor"}


def test_r08_stays_the_same_question_whichever_tool_is_the_smaller(company: Company) -> None:
    cursor, _ = fourteen(company, cursor="19")
    before = asked(company, "R08")[0]
    writer = company.catalog.writer
    with company.catalog.operation("A dearer price"):
        writer.execute("UPDATE entitlement SET unit_price = '40' WHERE subscription_id = ?", (cursor,))
    (after,) = asked(company, "R08")
    assert (before["subject"]["name"], after["subject"]["name"]) == (
        "Cursor and GitHub Copilot", "GitHub Copilot and Cursor",
    )  # fmt: skip
    assert before["id"] == after["id"]


def test_r08_tells_the_currency_of_the_prices_that_are_known(company: Company) -> None:
    people = [company.person() for _ in range(5)]
    cursor, copilot = tool_for(company, name="Cursor"), tool_for(company, name="GitHub Copilot")
    for tool, price in ((cursor, "40"), (copilot, "19")):
        held_by(company, tool, people[:3], price, 3, currency="USD")
        held_by(company, tool, people[3:], None, 2, separate_because="Another company")  # in EUR, without a price
    (found,) = asked(company, "R08")
    assert ranges(company, "R08") == [("0.00", "684.00", "USD")]  # 3 x 19 x 12
    assert "what the seats of 2 more cost in USD is not known" in found["saving"]["range"]["text"]


def test_r08_says_whose_seats_have_no_price_and_are_not_in_the_range(company: Company) -> None:
    people = [company.person() for _ in range(5)]
    cursor, copilot = tool_for(company, name="Cursor"), tool_for(company, name="GitHub Copilot")
    held_by(company, cursor, people[:3], "40", 3)
    held_by(company, cursor, people[3:], None, 2, separate_because="Another company")
    held_by(company, copilot, people[:3], "19", 3)
    held_by(company, copilot, people[3:], "30", 2, currency="USD", separate_because="Another company")
    (found,) = asked(company, "R08")
    assert ranges(company, "R08") == [("0.00", "684.00", "EUR")]  # 3 x 19 x 12; 30.00 USD have no rate
    assert "what the seats of 2 more cost in EUR is not known" in found["saving"]["range"]["text"]


def test_r08_chooses_each_unit_of_a_contract_once_the_cheapest_first(company: Company) -> None:
    cursor, _ = fourteen(company)
    company.add("entitlement", subscription_id=cursor, start_date="2026-05-01", quantity=5, unit_price="12")
    # five of Cursor at 12.00 are cheaper than Copilot's 19.00, the others at 40.00 are not: (5 x 12 + 9 x 19) x 12
    assert ranges(company, "R08") == [("0.00", "2772.00", "EUR")]
    (found,) = asked(company, "R08")
    told = sorted((row["tool"], row["beside"]) for row in found["evidence"])
    assert told == [*[("Cursor", "GitHub Copilot")] * 5, *[("GitHub Copilot", "Cursor")] * 9]
