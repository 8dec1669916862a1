"""The lines behind a figure: all that it is made of, no others, and what no line says."""

from __future__ import annotations

from desktop_app.economics.behind import Asked, Behind, behind
from desktop_app.economics.breakdown import DIMENSIONS, Spending
from desktop_app.economics.period import Period, choices
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
SEPTEMBER = ("2026-09", "2026-09")


def asked(company: Company, dimension: str, *keys: int | str | None, months: tuple[str, str] = SEPTEMBER) -> Behind:
    wanted = Asked(dimension, frozenset(keys) if keys else None, *months)
    return behind(company.catalog.writer, wanted, as_of=AS_OF, currency="EUR")


def test_a_whole_line_is_its_figure(company: Company) -> None:
    tool, other = company.tool(), company.tool()
    line = company.line(tool)
    company.line(other)
    company.line(tool, date="2026-08-03")
    found = asked(company, "tool", tool)
    assert (found.lines, found.amount, found.shared) == ((line,), 100_000_000, False)


def test_a_year_is_behind_each_of_its_months_and_says_that_it_is_shared(company: Company) -> None:
    tool = company.tool()
    line = company.line(tool, amount=365_000_000, date="2026-01-05", service_from="2026-01-01", service_to="2026-12-31")
    found = asked(company, "tool", tool)
    assert (found.lines, found.amount, found.shared) == ((line,), 30_000_000, True)


def test_a_team_has_the_lines_that_are_divided_among_others_too(company: Company) -> None:
    sales, legal = (company.add("team", name=name) for name in ("Sales", "Legal"))
    tool = company.tool()
    contract = company.subscription(tool)
    for team in (sales, legal):
        company.add("allocation", subscription_id=contract, team_id=team, share="0.5")
    line = company.line(tool)
    alone = company.line(company.tool())
    for team in (sales, legal):
        found = asked(company, "team", team)
        assert (found.lines, found.amount, found.shared) == ((line,), 50_000_000, True)
    assert asked(company, "team", None).lines == (alone,)


def test_money_that_only_reconciles_is_not_behind_a_figure(company: Company) -> None:
    tool = company.tool()
    line = company.line(tool, channel="vendor")
    company.line(tool, channel="ledger")
    assert asked(company, "tool", tool).lines == (line,)


def test_the_price_of_a_contract_has_no_line_and_says_so(company: Company) -> None:
    contract = company.subscription(price="30", quantity=10)
    found = asked(company, "tool")
    assert (found.lines, found.amount, dict(found.contracts)) == ((), 300_000_000, {contract: 300_000_000})
    assert found.promised == 300_000_000


def test_what_has_no_rate_is_asked_for_in_its_own_currency(company: Company) -> None:
    tool = company.tool()
    line = company.line(tool, amount=70_000_000, currency="SEK")
    company.line(tool, vendor_id=None)
    wanted = Asked("tool", frozenset({tool}), *SEPTEMBER, currency="SEK")
    found = behind(company.catalog.writer, wanted, as_of=AS_OF, currency="EUR")
    assert (found.lines, found.amount, found.currency) == ((line,), 70_000_000, "SEK")


def test_every_figure_of_a_breakdown_is_what_its_lines_give(company: Company) -> None:
    for place in range(3):
        tool = company.tool(spend_class="experiment" if place else None)
        company.line(tool, amount=33_333_331 + place, service_to="2026-10-02")
        company.line(tool, amount=-1_000_000, date="2026-08-03", cost_centre="4100")
    spending = Spending(company.catalog.writer, AS_OF, "EUR", "2026-08", "2026-10")
    for dimension in DIMENSIONS:
        found = spending.by(dimension)
        for row in found.rows:
            parts = [asked(company, dimension, row.key, months=(month, month)) for month in found.months]
            assert [part.amount for part in parts] == list(row.amounts), (dimension, row.name)
            assert all(bool(part.lines) == bool(part.amount) for part in parts)
        rest = found.slices(1)
        assert sum(sum(one.amounts) for one in rest) == found.total
        assert [sum(one.amounts[n] for one in rest) for n in range(3)] == list(found.totals)
        others = [asked(company, dimension, *one.keys, months=("2026-08", "2026-10")).amount for one in rest]
        assert others == [sum(one.amounts) for one in rest]


def test_periods_to_choose_from() -> None:
    found = choices("2026-10-15", 7)
    kinds = [kind for kind, _ in found]
    assert found[:4] == [
        ("year", Period("2025-11", "2026-10")), ("full", Period("2026-07", "2026-09")),
        ("fiscal", Period("2026-07", "2026-10")), ("fiscal", Period("2025-07", "2026-06")),
    ]  # fmt: skip
    assert found[4] == ("quarter", Period("2026-07", "2026-09"))
    assert (kinds.count("quarter"), kinds.count("month")) == (6, 13)
    assert found[-13] == ("month", Period("2026-10", "2026-10"))
    assert all(period.last <= "2026-10" for _, period in found)
