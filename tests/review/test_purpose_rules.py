"""Rules about purpose and value: each has a case in which it asks, and a silent one for each guard."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.catalog import settings
from desktop_app.economics.calendar import month_end
from desktop_app.review import decisions, run
from desktop_app.review.facts import Facts
from desktop_app.review.pace_limits import pace_limits
from tests.review.conftest import AS_OF, Company

EURO = 1_000_000
NINE = {"service_from": "2026-01-01", "service_to": "2026-09-30"}
"""January to September, the months that are over."""
YEAR = {"start_date": "2026-01-01", "end_date": "2026-12-31"}
EXPERIMENT = {"stage": "experiment", "review_by": "2026-09-30", "success_measure": "half the time"}
AGENT = {
    "kind": "agent", "stage": "production", "budget": 800 * EURO, "currency": "EUR", "rate_limit": "200 runs an hour",
    "kill_switch": "turn the flag off", "kill_switch_tried_on": "2026-09-01",
}  # fmt: skip
PRODUCTION = {"stage": "production", "stage_since": "2026-01-01", "value_measure": "hours", "why": "Contracts"}
EARNING = {"stage": "production", "spend_class": "cost_of_revenue", "currency": "EUR"}


def use_case(company: Company, **values: Any) -> int:
    company.count += 1
    return company.add("use_case", **{"name": f"Use case {company.count}", **values})


def allocated(company: Company, case: int, share: str = "1", **values: Any) -> int:
    """A subscription of no price, the cost of which is the use case's."""
    subscription = company.subscription(price=None, **values)
    company.add("allocation", subscription_id=subscription, use_case_id=case, share=share)
    return int(
        company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (subscription,)).fetchone()[0]
    )


# R22 -------------------------------------------------------------------------------------------------------------


def test_r22_asks_about_an_experiment_past_its_date_and_over_its_budget(company: Company) -> None:
    case = use_case(company, **EXPERIMENT, budget=90 * EURO, currency="EUR", hypothesis="Texts take half the time")
    company.line(allocated(company, case))
    (finding,) = company.findings("R22")
    assert "by 2026-09-30 and spent 100.00 EUR of 90.00 EUR" in finding.question
    assert (finding.severity, finding.subject.key) == ("high", f"use_case:{case}")
    assert len({row["key"] for row in finding.evidence}) == 2


def test_r22_asks_about_a_subscription_without_a_measure_and_what_it_still_costs(company: Company) -> None:
    subscription = company.subscription(spend_class="experiment", started_on="2026-01-01")
    (finding,) = company.findings("R22")
    assert "has no success measure" in finding.question
    assert finding.subject.key == f"subscription:{subscription}"
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 167_670_000  # 10 x 30 x 12 / 365 for the 17 days before the next bill


def test_r22_counts_what_is_paid_until_the_first_term_whose_notice_can_still_be_met(company: Company) -> None:
    subscription = company.subscription(spend_class="experiment", price="10", quantity=1)
    company.term(subscription, end_date="2026-10-31", start_date="2025-11-01", notice_days=30)
    (finding,) = company.findings("R22")
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 125_590_000  # 120 / 365 x 382 days, to 31 October 2027


@pytest.mark.parametrize(
    "values",
    [{"review_by": "2026-12-31"}, {"stage": "retired"}, {"stage": "idea"}, {"stage": "production"}],
)
def test_r22_is_silent_for_what_is_no_overdue_experiment(company: Company, values: dict[str, Any]) -> None:
    use_case(company, **{**EXPERIMENT, **values})
    assert company.findings("R22") == []


def test_r22_asks_once_where_a_use_case_has_the_subscription(company: Company) -> None:
    allocated(company, use_case(company, **EXPERIMENT), spend_class="experiment")
    assert [finding.subject.kind for finding in company.findings("R22")] == ["use_case"]


def test_r22_does_not_take_spend_without_a_rate_for_overspending(company: Company) -> None:
    case = use_case(company, **{**EXPERIMENT, "review_by": None}, budget=90 * EURO, currency="EUR")
    company.line(allocated(company, case), currency="JPY", amount=100_000 * EURO)
    assert company.findings("R22") == []


def test_r22_an_extension_with_its_reason_is_a_decision(company: Company) -> None:
    use_case(company, **EXPERIMENT)
    result = run.run(company.catalog, AS_OF, ["R22"])
    decisions.decide(company.catalog, result.new[0], "keep", why="two more weeks", until="2026-10-31", today=AS_OF)
    assert run.run(company.catalog, "2026-10-20", ["R22"]).reopened == ()
    assert run.run(company.catalog, "2026-11-01", ["R22"]).reopened == result.new


# R23 -------------------------------------------------------------------------------------------------------------


def budgeted(company: Company, amount: int, **values: Any) -> None:
    tool = company.tool()
    company.line(tool, amount=273 * EURO)
    company.add("budget", tool_id=tool, **YEAR, amount=amount * EURO, currency="EUR", **values)


def test_r23_warns_from_eighty_percent_and_is_urgent_above_the_whole(company: Company) -> None:
    budgeted(company, 456)
    budgeted(company, 364)
    warn, breach = company.findings("R23")
    assert (warn.severity, breach.severity) == ("low", "high")
    assert "leads to 365.00 EUR (80 %)" in warn.question
    assert "nothing is left from 2026-12-30" not in warn.question
    assert "Is more spend wanted, or less?" in breach.question
    settings.put(company.catalog, "budget_warn_percent", "100")
    assert len(company.findings("R23")) == 1


def test_r23_is_asked_again_where_a_keep_saw_less_than_the_tools_own_limit(company: Company) -> None:
    budgeted(company, 364)
    tool = company.catalog.writer.execute("SELECT tool_id FROM budget").fetchone()[0]
    settings.put(company.catalog, "budget_breach_percent", "110", f"tool:{tool}")
    (warn,) = company.findings("R23")
    settings.put(company.catalog, "budget_breach_percent", "100", f"tool:{tool}")
    (breach,) = company.findings("R23")
    assert (warn.severity, breach.severity) == ("low", "high")
    assert {row["key"] for row in warn.evidence} != {row["key"] for row in breach.evidence}


def test_r23_is_silent_for_a_pace_within_the_budget(company: Company) -> None:
    budgeted(company, 457)
    assert company.findings("R23") == []


def test_r23_spreads_a_year_paid_in_advance(company: Company) -> None:
    tool = company.tool()
    company.line(tool, date="2026-01-02", service_from="2026-01-01", service_to="2026-12-31", amount=365 * EURO)
    company.add("budget", tool_id=tool, **YEAR, amount=460 * EURO, currency="EUR")
    assert company.findings("R23") == []


def test_r23_is_silent_before_a_month_is_over_and_names_what_has_no_rate(company: Company) -> None:
    company.line(company.tool(), date="2026-10-02", amount=999 * EURO)
    company.add("budget", start_date="2026-10-01", end_date="2026-12-31", amount=EURO, currency="EUR")
    assert company.findings("R23") == []
    budgeted(company, 300)
    company.line(company.tool(), currency="JPY", amount=5 * EURO)
    company.add("budget", **YEAR, amount=300 * EURO, currency="EUR")
    assert "not counted: 5.00 JPY" in company.findings("R23")[-1].why


# R24 -------------------------------------------------------------------------------------------------------------


def committed(company: Company, used: int, as_of_end: str = "2026-12-31", **values: Any) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    if used:
        company.line(tool, amount=used * EURO, date="2026-06-03")
    terms = {"start_date": "2026-01-01", "end_date": as_of_end, "amount": 100 * EURO, "currency": "EUR", **values}
    company.add("commitment", subscription_id=subscription, **terms)


def test_r24_asks_about_a_commitment_that_will_not_be_used(company: Company) -> None:
    committed(company, 60, "2026-11-30")
    (finding,) = company.findings("R24")
    assert "60.00 EUR of 100.00 EUR (60 %) is used" in finding.question
    assert finding.at_stake is not None
    assert finding.at_stake.amount == 26_590_000  # 100 - 60 / 273 x 334


def test_r24_promises_less_in_the_currency_of_the_price(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price="1", quantity=1)
    company.line(tool, amount=136_500_000, date="2026-01-03", currency="USD", **NINE)
    terms = {"start_date": "2026-01-01", "end_date": "2026-11-30", "amount": 334 * EURO, "currency": "USD"}
    company.add("commitment", subscription_id=subscription, **terms)
    assert company.findings("R24")[0].claims == ()  # without a rate
    company.add("exchange_rate", date="2026-10-01", base="USD", quote="EUR", rate="0.8", source="a bank")
    (claim,) = company.findings("R24")[0].claims
    assert claim.money * 12 == 146  # 167.00 / 334 x 365 = 182.50 USD a year


def test_r24_lets_the_next_term_promise_what_this_one_leaves_unused(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None, pricing_model="commitment")
    # 334 days, of which 273 are over: 136.50 used is 0.50 a day, 167.00 by the end, and 167.00 of 334.00 are left.
    company.line(tool, amount=136_500_000, date="2026-01-03", **NINE)
    term = {"start_date": "2026-01-01", "end_date": "2026-11-30"}
    company.add("commitment", subscription_id=subscription, **term, amount=334 * EURO, currency="EUR")
    assert _saved(company, "R24") == ("182.50", "0.00", None)  # 167.00 / 334 x 365; nothing says it goes on
    company.term(subscription, **term, notice_days=30)
    assert _saved(company, "R24") == ("182.50", "159.00", "2026-12-01")  # 0.50 x 318 of the next 365 days


def _saved(company: Company, rule: str) -> tuple[str, str, str | None]:
    (saving,) = [one["saving"] for one in run.run(company.catalog, AS_OF).document()["findings"] if one["rule"] == rule]
    return saving["theoretical"], saving["addressable"], saving["from"]


def test_r24_saves_nothing_of_credits(company: Company) -> None:
    committed(company, 10, "2026-11-30", kind="credit")
    assert company.findings("R24")[0].claims == ()


def test_r24_asks_about_one_that_runs_out_before_its_end(company: Company) -> None:
    committed(company, 90, "2026-12-31")
    (finding,) = company.findings("R24")
    assert "nothing is left from 2026-10-31" in finding.question


@pytest.mark.parametrize(
    ("used", "values"),
    [
        (74, {}),  # on its way: 74 % of it in 75 % of its time leads to nearly all, and 75 % are not over yet
        (78, {"as_of_end": "2026-12-16"}),  # 78 % of it in 78 % of its time: the pace uses it up
        (60, {"as_of_end": "2026-11-30", "rolls_over": 1}),
        (60, {"as_of_end": "2026-11-30", "uneven_because": "the fair is in November"}),
        (30, {"as_of_end": "2027-12-31"}),  # there is time left
        (90, {"start_date": "2026-05-01", "as_of_end": "2029-12-31"}),  # too early to judge a pace
    ],
)
def test_r24_is_silent_for_each_guard(company: Company, used: int, values: dict[str, Any]) -> None:
    committed(company, used, **values)
    assert company.findings("R24") == []


def test_r24_asks_about_credits_that_expire(company: Company) -> None:
    committed(company, 10, "2026-11-30", kind="credit")
    (finding,) = company.findings("R24")
    assert "used before it expires?" in finding.question


# R30 -------------------------------------------------------------------------------------------------------------


def modelled(company: Company, dear: int = 900, plain: int = 100, **values: Any) -> int:
    """A use case of one project that uses a model at 15.00 and one at 3.00 a million tokens."""
    case = use_case(company, **{"stage": "production", "value_level": "low", **values})
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    company.add("allocation", subscription_id=subscription, use_case_id=case, project="tagging")
    for model, cost, price in (("large", dear, 15), ("small", plain, 3)):
        common = {"operation_id": 1, "tool_id": tool, "project": "Tagging", "day": "2026-09-10", "model": model}
        company.add("usage", **common, metric="cost", quantity=str(cost), cost=cost * EURO, currency="USD")
        for part in ("input_tokens", "output_tokens", "cached_tokens"):
            tokens = cost * EURO // price // 2
            company.add("usage", **common, metric=part, quantity=str(tokens))
    return case


def test_r30_asks_whether_a_cheaper_model_would_do(company: Company) -> None:
    modelled(company)
    (finding,) = company.findings("R30")
    assert "spends 90 % (900.00 USD in 90 days)" in finding.question
    assert finding.range is not None
    assert (finding.range.low, finding.range.high, finding.range.currency) == (0, 2920 * EURO, "USD")
    assert [row["price"] for row in finding.evidence] == ["15.00 a million tokens", "3.00 a million tokens"]


@pytest.mark.parametrize(
    ("spend", "values"),
    [
        ((900, 100), {"value_level": "high"}),
        ((900, 100), {"value_level": None}),
        ((900, 100), {"dear_model_because": "the small one fails the evaluation"}),
        ((900, 100), {"stage": "retired"}),
        ((500, 500), {}),
        ((900, 0), {}),  # one price tier, as far as is known
    ],
)
def test_r30_is_silent_for_each_guard(company: Company, spend: tuple[int, int], values: dict[str, Any]) -> None:
    modelled(company, *spend, **values)
    assert company.findings("R30") == []


def test_r30_is_silent_where_the_models_of_a_share_cannot_be_told(company: Company) -> None:
    case = modelled(company)
    allocation = company.catalog.writer.execute("SELECT id FROM allocation").fetchone()[0]
    company.set("allocation", allocation, project=None, share="0.5")
    assert company.findings("R30") == []
    company.set("allocation", allocation, share="1")
    assert [finding.subject.id for finding in company.findings("R30")] == [case]


# R31 -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"budget": None}, "no budget"),
        ({"rate_limit": None}, "no rate limit"),
        ({"kill_switch": None}, "no kill switch"),
        ({"kill_switch_by_id": None}, "nobody who may stop it"),
        ({"kill_switch_tried_on": None}, "never tried"),
        ({"kill_switch_tried_on": "2026-04-17"}, "last tried on 2026-04-17"),
    ],
)
def test_r31_asks_about_each_missing_guard_rail(company: Company, values: dict[str, Any], words: str) -> None:
    use_case(company, **{**AGENT, "kill_switch_by_id": company.person(), **values})
    (finding,) = company.findings("R31")
    assert words in finding.question


def test_r31_asks_when_who_may_stop_it_has_left(company: Company) -> None:
    use_case(company, **AGENT, kill_switch_by_id=company.person(name="Bo", end_date="2026-09-01"))
    assert "since Bo left" in company.findings("R31")[0].question


@pytest.mark.parametrize(
    "values",
    [{}, {"stage": "idea"}, {"stage": "retired"}, {"kind": "workflow"}, {"unguarded_because": "it only reads"}],
)
def test_r31_is_silent_for_a_guarded_agent_and_each_guard(company: Company, values: dict[str, Any]) -> None:
    person = company.person()
    bare = {**AGENT, "rate_limit": None} if values else AGENT
    use_case(company, **{**bare, "kill_switch_by_id": person, **values})
    assert company.findings("R31") == []


def test_r31_takes_a_budget_of_its_own_record(company: Company) -> None:
    case = use_case(company, **{**AGENT, "budget": None}, kill_switch_by_id=company.person())
    company.add("budget", use_case_id=case, **YEAR, amount=EURO, currency="EUR")
    assert company.findings("R31") == []


# R32 -------------------------------------------------------------------------------------------------------------


def earning(company: Company, costs: list[int], months: tuple[int, ...] = (), **values: Any) -> int:
    """A use case that earns 1,000.00 a month; its costs up to September."""
    case = use_case(company, **{**EARNING, **values})
    tool = allocated(company, case)
    for month, cost in zip(months or range(10 - len(costs), 10), costs, strict=True):
        day = f"2026-{month:02d}-03"
        company.line(tool, amount=cost * EURO, date=day)
        company.add(
            "measure",
            use_case_id=case,
            period_start=f"2026-{month:02d}-01",
            period_end=month_end(f"2026-{month:02d}"),
            metric="revenue",
            value="1000",
            currency="EUR",
        )
    return case


def test_r32_asks_about_a_margin_below_the_target(company: Company) -> None:
    earning(company, [450])
    (finding,) = company.findings("R32")
    assert "a margin of 55 % in 2026-09, below the target of 60 %" in finding.question
    assert finding.severity == "medium"


def test_r32_asks_about_a_margin_that_falls_three_months_running(company: Company) -> None:
    earning(company, [100, 110, 120, 130])
    assert "falling for 3 months" in company.findings("R32")[0].question


def test_r32_is_urgent_when_it_costs_more_than_it_earns(company: Company) -> None:
    earning(company, [1200])
    (finding,) = company.findings("R32")
    assert ("-20 %" in finding.question, finding.severity) == (True, "high")


@pytest.mark.parametrize(
    ("costs", "values"),
    [
        ([400], {}),
        ([450], {"launch_until": "2026-12-31"}),
        ([450], {"margin_target_percent": "50"}),
        ([450], {"stage": "retired"}),
        ([450], {"spend_class": "operating_expense"}),
        ([100, 110, 120], {}),
        ([100, 110, 120, 120], {}),
        ([100, 110, 120, 130], {"months": (5, 6, 7, 9)}),  # August is not known
    ],
)
def test_r32_is_silent_for_each_guard(company: Company, costs: list[int], values: dict[str, Any]) -> None:
    earning(company, costs, **values)
    assert company.findings("R32") == []


def test_r32_is_silent_without_revenue_or_rate(company: Company) -> None:
    company.line(allocated(company, use_case(company, **EARNING)))
    earning(company, [450])
    company.set("measure", company.catalog.writer.execute("SELECT id FROM measure").fetchone()[0], currency="JPY")
    assert company.findings("R32") == []


# R33 -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"value_measure": None}, "no value measure"),
        ({}, "no evidence"),
        ({"evidence": "2 hours"}, "without a date"),
        ({"evidence": "2 hours", "evidence_on": "2026-04-17"}, "evidence of its value from 2026-04-17"),
    ],
)
def test_r33_asks_when_nothing_recent_shows_the_value(company: Company, values: dict[str, Any], words: str) -> None:
    use_case(company, **{**PRODUCTION, **values})
    assert words in company.findings("R33")[0].question


@pytest.mark.parametrize(
    "values",
    [{"evidence_on": "2026-04-18"}, {"stage_since": "2026-07-17"}, {"stage": "pilot"}],
)
def test_r33_is_silent_for_each_guard(company: Company, values: dict[str, Any]) -> None:
    use_case(company, **{**PRODUCTION, **values})
    assert company.findings("R33") == []


# Thresholds of a team or tool ------------------------------------------------------------------------------------


def test_a_team_may_have_its_own_thresholds(company: Company) -> None:
    team = company.add("team", name="Support")
    use_case(company, **{**PRODUCTION, "evidence": "2 hours", "evidence_on": "2026-04-17"}, team_id=team)
    use_case(company, **{**AGENT, "kill_switch_tried_on": "2026-04-17", "stage": "pilot"}, team_id=team,
             kill_switch_by_id=company.person())  # fmt: skip
    assert len(company.findings("R33")) == len(company.findings("R31")) == 1
    settings.put(company.catalog, "evidence_days", "365", f"team:{team}")
    settings.put(company.catalog, "kill_switch_days", "365", f"team:{team}")
    assert company.findings("R33") == company.findings("R31") == []


def test_a_tool_may_have_its_own_thresholds(company: Company) -> None:
    tool = company.tool()
    company.line(tool, amount=273 * EURO)
    company.add("budget", tool_id=tool, **YEAR, amount=400 * EURO, currency="EUR")
    assert len(company.findings("R23")) == 1
    settings.put(company.catalog, "budget_warn_percent", "95", f"tool:{tool}")
    assert company.findings("R23") == []


def test_r22_takes_the_class_of_the_tool_where_the_subscription_has_none(company: Company) -> None:
    company.subscription(company.tool(spend_class="experiment"))
    assert len(company.findings("R22")) == 1
    company.subscription(company.tool(spend_class="experiment"), spend_class="operating_expense")
    assert len(company.findings("R22")) == 1


def test_a_budget_and_a_commitment_are_coloured_by_the_limits_of_their_settings(company: Company) -> None:
    budgeted(company, 456)
    committed(company, 60, "2026-11-30")
    tool = company.catalog.writer.execute("SELECT tool_id FROM budget").fetchone()[0]
    settings.put(company.catalog, "budget_warn_percent", "70", f"tool:{tool}")
    settings.put(company.catalog, "budget_breach_percent", "110")
    settings.put(company.catalog, "commitment_low_percent", "50")
    limits = pace_limits(Facts(company.catalog.writer, AS_OF))
    assert {kind: pair for (kind, _), pair in limits.items()} == {"budget": (70, 110), "commitment": (50, 100)}
