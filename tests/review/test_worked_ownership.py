"""Who answers for it, what is missing and whose data: R21, R28 and R36 on companies worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import AS_OF, Company
from tests.review.worked import asked, bill, says, staffed

# R21 -----------------------------------------------------------------------------------------------------------------


def notion(company: Company, **values: Any) -> int:
    """The Notion contract, whose owner left on 31 July."""
    tool = company.tool(name="Notion")
    number = company.subscription(tool, name="Notion", owner_id=company.person(name="Ada", end_date="2026-07-31"))
    if values:
        company.set("subscription", number, **values)
    return number


def test_r21_asks_who_takes_over_from_an_owner_who_left(company: Company) -> None:
    number = notion(company)
    (found,) = asked(company, "R21")
    assert found["subject"]["id"] == str(number)
    assert "Ada" in found["question"]
    assert "2026-07-31" in found["question"]
    assert (found["severity"], found["saving"]) == ("high", None)
    says("R21", "Notion", "31 July", "no deputy")


@pytest.mark.parametrize(
    ("person", "count"),
    [
        ({"end_date": AS_OF}, 1),  # today is the last day: gone, as in R03
        ({"end_date": "2026-10-16"}, 0),
        ({"status": "inactive"}, 1),
        ({"status": "leave"}, 0),
        ({"end_date": "2026-03-01", "start_date": "2026-06-01"}, 0),  # came back
    ],
)
def test_r21_counts_who_is_there_today(company: Company, person: dict[str, Any], count: int) -> None:
    company.subscription(owner_id=company.person(**person))
    assert len(asked(company, "R21")) == count


@pytest.mark.parametrize(
    ("confirmed", "count"),
    [("2026-04-18", 0), ("2026-04-17", 1), (None, 0)],  # 180 and 181 days before; named by a file of today
)
def test_r21_asks_for_a_confirmation_after_180_days(company: Company, confirmed: str | None, count: int) -> None:
    company.subscription(owner_confirmed_on=confirmed)
    assert len(asked(company, "R21")) == count


@pytest.mark.parametrize("scope", ["tool", "team"])
def test_r21_asks_as_often_as_a_tool_or_team_wants(company: Company, scope: str) -> None:
    tool, team = company.tool(), company.add("team", name="Sales")
    company.subscription(tool, team_id=team, owner_confirmed_on="2026-08-01")
    assert asked(company, "R21") == []
    company.add("setting", scope=f"{scope}:{tool if scope == 'tool' else team}", name="owner_confirm_days", value="30")
    (found,) = asked(company, "R21")
    assert found["evidence"][0]["evidence"] == "confirmed 2026-08-01"


@pytest.mark.parametrize(
    ("person", "said"),
    [
        ({"end_date": "2026-07-31"}, "owner left on 2026-07-31"),
        ({"status": "inactive"}, "owner is inactive in the roster"),
    ],
)
def test_r21_names_the_tool_and_why_its_owner_is_gone(company: Company, person: dict[str, Any], said: str) -> None:
    company.subscription(company.tool(name="Notion"), owner_id=company.person(**person))
    company.line(company.tool(name="Jasper", owner_id=company.person(**person)))
    told = [(row["tool"], row["evidence"]) for one in asked(company, "R21") for row in one["evidence"]]
    assert sorted(told) == [("Jasper", said), ("Notion", said)]


@pytest.mark.parametrize("kind", ["subscription", "tool"])
@pytest.mark.parametrize(("imported", "count"), [("2026-04-18T08:00:00Z", 0), ("2026-04-17T08:00:00Z", 1)])
def test_r21_takes_an_owner_for_confirmed_when_the_file_came(
    company: Company, kind: str, imported: str, count: int
) -> None:
    sheet = company.sheet()
    company.catalog.writer.execute("UPDATE source_file SET imported_at = ?", (imported,))
    if kind == "subscription":
        company.subscription(sheet_id=sheet, row=2)
    else:
        company.line(company.tool(owner_id=company.person(), sheet_id=sheet, row=2))
    found = asked(company, "R21")
    assert [one["severity"] for one in found] == ["low"] * count
    assert all("2026-04-17" in one["question"] for one in found)


@pytest.mark.parametrize("guard", ["deputy", "R20", "closed", "unused tool"])
def test_r21_is_silent(company: Company, guard: str) -> None:
    if guard == "unused tool":
        company.tool(name="Nobody's")  # without an owner, seats or spend
        assert asked(company, "R21") == []
        return
    number = notion(company, owner_id=None)
    assert len(asked(company, "R21")) == 1
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription").fetchone()[0]
    if guard == "deputy":
        company.set("subscription", number, deputy_id=company.person())
    elif guard == "R20":
        company.set("tool", tool, state="Discovered")
        company.set("subscription", number, state="Discovered")
        bill(company, tool, 9, "1200")
        assert len(asked(company, "R20")) == 1
    else:
        company.set("subscription", number, state="Closed", ended_on="2026-09-30")
    assert asked(company, "R21") == []


def test_r21_asks_on_where_the_deputy_has_left_too(company: Company) -> None:
    notion(company, deputy_id=company.person(end_date="2026-08-31"))
    assert len(asked(company, "R21")) == 1


# R28 -----------------------------------------------------------------------------------------------------------------


def claude(company: Company, unknown: int, covers: str = "2026-10-10", seats: int = 30) -> int:
    """30 Claude seats, of which some are not in the export."""
    tool = company.tool(name="Claude")
    number = company.subscription(tool, name="Claude", quantity=seats)
    source = company.source(number, data_date=covers, covers_to=covers)
    for place in range(seats):
        last = f"{covers[:8]}{1 + place % 2:02d}"
        company.seat(number, *((source, last) if place >= unknown else ()))
    return number


def gaps(company: Company, as_of: str = AS_OF) -> set[str]:
    """What the one question of R28 asks for."""
    found = asked(company, "R28", as_of)
    assert len(found) <= 1
    return {row["key"].split("/")[0] for one in found for row in one["evidence"]}


def test_r28_names_all_that_is_missing_once_and_saves_nothing(company: Company) -> None:
    number = claude(company, 9, "2026-09-02")
    company.term(number, notice_days=None, notice_assumed=1)
    (found,) = asked(company, "R28")
    assert "9 of 30 seats" in found["question"]
    assert "2026-09-02" in found["question"]  # 43 days old: delayed after 35
    assert "notice" in found["question"]
    assert found["saving"] is None
    assert found["status"] == "Data needed"
    says("R28", "9 of 30", "2 September", "43 days", "notice")


@pytest.mark.parametrize(("unknown", "asks"), [(6, False), (7, True)])  # 20.0 % and 23.3 % of 30
def test_r28_asks_above_a_fifth_of_the_seats(company: Company, unknown: int, asks: bool) -> None:
    claude(company, unknown)
    assert ("gap:unknown" in gaps(company)) is asks


@pytest.mark.parametrize(
    ("covers", "expected"),
    [
        ("2026-09-10", set()),  # 35 days
        ("2026-09-09", {"gap:delayed"}),
        ("2026-07-17", {"gap:delayed"}),  # 90 days
        ("2026-07-16", {"gap:delayed", "gap:unknown"}),  # of all 30 nothing is known any more
    ],
)
def test_r28_tells_fresh_delayed_and_unusable_apart(company: Company, covers: str, expected: set[str]) -> None:
    claude(company, 0, covers)
    assert gaps(company) & {"gap:delayed", "gap:unknown"} == expected


@pytest.mark.parametrize(("on_one_day", "asks"), [(6, False), (7, True)])  # 60.0 % and 70.0 % of ten
def test_r28_suspects_the_source_where_most_stop_on_one_day(company: Company, on_one_day: int, asks: bool) -> None:
    number = company.subscription()
    source = company.source(number)
    for place in range(10):
        company.seat(number, source, "2026-06-20" if place < on_one_day else f"2026-10-0{1 + place % 9}")
    assert ("gap:same-day" in gaps(company)) is asks
    assert bool(asked(company, "R01")) is not asks


def listed(company: Company, prices: dict[str, str | None], **values: Any) -> int:
    """A contract of a tool with a price list, the prices of each plan from a day on."""
    tool = company.tool()
    for plan, since in prices.items():
        number = company.add("plan", tool_id=tool, name=plan)
        company.add("price_tier", plan_id=number, unit_price="30", currency="EUR", valid_from=since)
    number = company.subscription(tool, **{"plan": "Team", **values})
    company.source(number)  # a list of seats that has none
    return number


@pytest.mark.parametrize(
    ("prices", "values", "asks"),
    [
        ({"Team": "2025-10-15"}, {}, False),  # 365 days
        ({"Team": "2025-10-14"}, {}, True),
        ({"Team": None}, {}, False),  # a list without a day is taken as it is
        ({"Team": "2025-10-14", "Pro": "2026-03-01"}, {}, True),
        ({"Team": "2026-03-01", "Pro": "2025-10-14"}, {}, False),
        ({"Basic": "2024-10-14", "Pro": "2025-10-14"}, {}, True),  # no list has the plan: the tool's newest
        ({"Basic": "2024-10-14", "Pro": "2026-03-01"}, {"plan": None}, False),
        ({"Team": "2025-10-14"}, {"currency": "USD"}, False),  # no list of that currency is used
        ({"Team": "2025-10-14"}, {"pricing_model": "flat", "quantity": None}, False),
        ({"Team": "2025-10-14"}, {"state": "Closing"}, False),
    ],
)
def test_r28_asks_for_a_newer_price_list_after_a_year(
    company: Company, prices: dict[str, str | None], values: dict[str, Any], asks: bool
) -> None:
    listed(company, prices, **values)
    assert ("gap:price-list" in gaps(company)) is asks


@pytest.mark.parametrize(
    ("values", "asks"),
    [
        ({}, True),
        ({"quantity": 1}, True),
        ({"quantity": None}, False),  # the number is missing first: it is asked for where somebody has a seat
        ({"price": "0"}, False),  # it costs nothing
        ({"pricing_model": "flat"}, False),
        ({"state": "Closing"}, False),
        ({"state": "Discovered"}, False),
    ],
)
def test_r28_asks_for_the_list_of_seats_that_was_never_there(
    company: Company, values: dict[str, Any], asks: bool
) -> None:
    company.subscription(**values)
    assert gaps(company) == ({"gap:list"} if asks else set())


@pytest.mark.parametrize(("begun", "asks"), [("2026-08-16", True), ("2026-08-17", False)])  # 60 and 59 days ago
def test_r28_waits_for_the_list_of_seats_of_a_new_contract(company: Company, begun: str, asks: bool) -> None:
    number = company.subscription(price=None)
    company.add("entitlement", subscription_id=number, start_date=begun, quantity=10, unit_price="30")
    assert gaps(company) == ({"gap:list"} if asks else set())
    company.add("entitlement", subscription_id=number, start_date="2026-10-01", quantity=5, unit_price="30")
    assert ("15 seats" in "".join(one["question"] for one in asked(company, "R28"))) is asks


@pytest.mark.parametrize("told", ["a seat", "a list without any"])
def test_r28_has_a_list_of_seats_once_somebody_told_of_them(company: Company, told: str) -> None:
    number = company.subscription()
    if told == "a seat":
        company.seat(number)
    else:
        company.source(number, reports="none")
    assert "gap:list" not in gaps(company)


def test_r28_names_the_day_of_the_old_price_list_and_takes_the_tools_own_limit(company: Company) -> None:
    number = listed(company, {"Team": "2025-10-14"})
    (found,) = asked(company, "R28")
    assert "the price list of 2025-10-14 is too old to judge by" in found["question"]
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()[0]
    company.add("setting", scope=f"tool:{tool}", name="price_list_days", value="366")
    assert asked(company, "R28") == []


@pytest.mark.parametrize(
    ("contract", "term", "missing"),
    [
        ({}, {}, set()),
        ({"price": None}, {}, {"gap:price"}),
        ({"quantity": None}, {}, {"gap:quantity"}),
        ({}, {"notice_days": None, "notice_assumed": 1}, {"gap:notice"}),
        ({}, {"notice_days": None, "notice_assumed": 1, "auto_renew": 0}, set()),  # it ends without notice
        ({}, {"end_date": "2026-10-15"}, set()),  # today is its last day
        ({}, {"end_date": "2026-10-14"}, {"gap:term"}),
        ({}, {"end_date": "2026-10-14", "auto_renew": 0}, {"gap:term"}),
        ({"state": "Closing"}, {"notice_days": None, "notice_assumed": 1}, set()),  # it ends already
        ({"price": None, "pricing_model": "usage"}, {}, set()),  # it has no price by contract
        ({"price": None, "active": 0, "state": "Discovered"}, {}, set()),  # nobody has it, nobody may want it
        ({"quantity": None, "pricing_model": "flat"}, {}, set()),
    ],
)
def test_r28_asks_for_what_a_contract_does_not_say(
    company: Company, contract: dict[str, Any], term: dict[str, Any], missing: set[str]
) -> None:
    number, _ = staffed(company, **{"price": "30", "quantity": 5, "active": 5, **contract})
    company.term(number, **term)
    assert gaps(company) == missing


@pytest.mark.parametrize("guard", ["free", "protected", "no seats", "no people list", "closed"])
def test_r28_is_silent(company: Company, guard: str) -> None:
    if guard == "no seats":
        company.source(company.subscription(), data_date="2026-05-01", covers_to="2026-05-01")
        assert asked(company, "R28") == []
        return
    number = claude(company, 9)
    writer = company.catalog.writer
    if guard in ("free", "protected"):
        writer.execute(f"UPDATE seat SET {guard} = 1 WHERE id NOT IN (SELECT seat_id FROM activity)")
    elif guard == "closed":
        company.set("subscription", number, state="Closed", ended_on="2026-09-30")
    else:
        writer.execute("DELETE FROM seat WHERE id NOT IN (SELECT seat_id FROM activity)")
        writer.execute("UPDATE seat SET person_id = NULL")
        writer.execute("UPDATE person SET roster_date = NULL")
    assert asked(company, "R28") == []


# R36 -----------------------------------------------------------------------------------------------------------------


def otter(company: Company, **values: Any) -> int:
    """Otter, which takes notes of customer calls, and is in use."""
    defaults = {"data_class": "personal", "dpa": 1, "trains_on_inputs": 0, "sso": 1}
    tool = company.tool(name="Otter", **{**defaults, **values})
    staffed(company, "20", 3, 3, tool=tool)
    return tool


@pytest.mark.parametrize(
    ("values", "count"),
    [
        ({"dpa": 0}, 1),  # the example
        ({}, 0),  # all fits
        ({"sso": 0}, 1),
        ({"trains_on_inputs": 1}, 1),
        ({"state": "Restricted"}, 1),
        ({"data_class": "confidential", "dpa": 0}, 1),
        ({"data_class": "internal", "trains_on_inputs": 1}, 1),
        ({"data_class": "internal", "dpa": 0, "sso": 0}, 0),
        ({"data_class": "public", "dpa": 0, "trains_on_inputs": 1, "sso": 0}, 0),
        ({"data_class": "public", "state": "Restricted"}, 0),  # public data only
        ({"data_class": None, "dpa": 0}, 0),  # nobody knows what data it handles
    ],
)
def test_r36_asks_where_the_data_need_more_than_the_tool_has(
    company: Company, values: dict[str, Any], count: int
) -> None:
    tool = otter(company, **values)
    found = asked(company, "R36")
    assert [one["subject"]["id"] for one in found] == [str(tool)] * count
    assert all(one["saving"] is None for one in found)


def test_r36_says_what_is_missing_for_personal_data(company: Company) -> None:
    otter(company, dpa=0)
    (found,) = asked(company, "R36")
    assert "Otter" in found["question"]
    assert "data-processing agreement" in found["question"]
    assert [row["evidence"] for row in found["evidence"]] == ["there is no data-processing agreement (personal data)"]
    says("R36", "Otter", "personal data", "no data-processing agreement")


@pytest.mark.parametrize(
    ("values", "status", "question", "why"),
    [
        (
            {"dpa": 0, "sso": None}, "Open",
            "Otter is in use for personal data, and there is no data-processing agreement. "
            "Can that be mended, or should it stop?",
            "What the tool may do with data does not fit the data it handles. Not on record: single sign-on.",
        ),
        (
            {"dpa": 0}, "Open",
            "Otter is in use for personal data, and there is no data-processing agreement. "
            "Can that be mended, or should it stop?",
            "What the tool may do with data does not fit the data it handles.",
        ),
        (
            {"trains_on_inputs": None, "dpa": None}, "Data needed",
            "Otter is in use for personal data. What holds for data-processing agreement and training on inputs?",
            "It is not on record.",
        ),
        (
            {"state": "Restricted", "data_class": None}, "Open",
            "Otter is in use for data whose class is not on record, and it is restricted. "
            "Can that be mended, or should it stop?",
            "What the tool may do with data does not fit the data it handles.",
        ),
    ],
)  # fmt: skip
def test_r36_tells_what_is_wrong_from_what_is_not_known(
    company: Company, values: dict[str, Any], status: str, question: str, why: str
) -> None:
    otter(company, **values)
    told = [(one["status"], one["question"], one["why"]) for one in asked(company, "R36")]
    assert told == [(status, question, why)]


@pytest.mark.parametrize(("day", "count"), [("2025-10-16", 1), ("2025-10-15", 0)])  # 364 and 365 days before
def test_r36_takes_spend_of_the_last_year_for_use(company: Company, day: str, count: int) -> None:
    tool = company.tool(data_class="personal", dpa=0, trains_on_inputs=0, sso=1)
    company.line(tool, date=day)
    assert len(asked(company, "R36")) == count
