"""The forecast of a catalog: every contract and every source of spend by use, added up by tool or team."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog import review_facts
from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.allocation import Key, divide
from desktop_app.economics.calendar import month_end
from desktop_app.economics.contract import PriceLine
from desktop_app.economics.forecast import Change, Difference, Forecast, Outlook, forecast, months_ahead, what_if
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.use_cases import full_months
from desktop_app.review.facts import Facts
from desktop_app.review.renewals import ENDS
from desktop_app.review.subscription_facts import SubscriptionFacts

_QUIET = 3  # months without spend after which nothing more is expected


@dataclass(frozen=True)
class ForecastRow:
    """One tool or team: micro-units of the reporting currency by month ahead, expected and between what."""

    key: Key
    name: str
    expected: tuple[int, ...]
    low: tuple[int, ...]
    high: tuple[int, ...]
    because: tuple[str, ...]

    @property
    def total(self) -> int:
        """What all months are expected to cost."""
        return sum(self.expected)


@dataclass(frozen=True)
class ForecastReport:
    """The months ahead in `currency`, largest first; `actual` are full months before, `apart` has no rate."""

    as_of: str
    currency: str
    by: str
    months: tuple[str, ...]
    rows: tuple[ForecastRow, ...]
    apart: Mapping[str, int]  # expected in all, by currency
    actual: tuple[tuple[str, int], ...]

    def totals(self, band: str = "expected") -> tuple[int, ...]:
        """Return every month's sum of `expected`, `low` or `high`; a sum of bounds is as wide as can be."""
        return tuple(sum(getattr(row, band)[place] for row in self.rows) for place in range(len(self.months)))


def outlooks(facts: Facts) -> list[Outlook]:
    """Return what is known of every source of spend to come: contracts with a price, then spend by use."""
    priced = [one for one in facts.subscriptions if one.contract.lines and one.contract.currency]
    return [_of_contract(facts, one) for one in priced] + list(_by_use(facts, priced))


def _of_contract(facts: Facts, one: SubscriptionFacts) -> Outlook:
    term = one.term
    cap = term["price_cap_percent"] if term is not None else None
    return Outlook(
        f"subscription:{one.id}", one.name, one.row["tool_id"], one.row["tool_name"], str(one.contract.currency),
        one.contract, _earlier(facts, one), Fraction(cap) / 100 if cap else None,
        Fraction(facts.limit(one, "renewal_uplift_percent"), 100),
        bool(term is not None and term["decision"] in ENDS),
    )  # fmt: skip


def _earlier(facts: Facts, one: SubscriptionFacts) -> tuple[PriceLine, ...]:
    """Return the prices that ended in the month ahead that has begun, in the contract's currency."""
    first, months = f"{months_ahead(facts.as_of, 1)[0]}-01", max(1, one.row["period_months"])
    return tuple(
        PriceLine(row["quantity"], Fraction(row["unit_price"]) / months, row["start_date"], row["end_date"])
        for row in facts.entitlements.get(one.id, ())
        if row["unit_price"] is not None and first <= (row["end_date"] or "") < facts.as_of
        and (row["currency"] or one.row["currency"]) == one.contract.currency
    )  # fmt: skip


def _by_use(facts: Facts, priced: Sequence[SubscriptionFacts]) -> Iterator[Outlook]:
    """Yield the spend that no contract's price explains.

    It is that of a subscription without one, of a tool without any, and what is metered of a tool with one and names no
    contract: an invoice that names none may be that of the contract, metered use is beside its price. A month without
    a bill costs nothing; a month of which no meter tells is not known, and left out.
    """
    with_price = {one.id for one in priced}
    tools_with_price = {one.row["tool_id"] for one in priced}
    names = {one.id: one.name for one in facts.subscriptions}
    months = full_months(facts.as_of, 12)
    sums: dict[tuple[int | None, int, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    bases: dict[tuple[int | None, int, str], set[str]] = defaultdict(set)
    for row in facts.spend:
        if not row.counted or row.basis == "committed" or row.tool_id is None or row.month not in months:
            continue
        subscription = facts.spender(row)
        explained = subscription is None and row.tool_id in tools_with_price and row.basis != "metered"
        if subscription in with_price or explained:
            continue
        sums[(subscription, row.tool_id, row.currency)][row.month] += row.net
        bases[(subscription, row.tool_id, row.currency)].add(row.basis)
    tools = {row["id"]: row["name"] for row in facts.tools}
    ended = {
        row["id"]: row for row in review_facts.ended(facts.conn, facts.as_of) if row["kind"] == "subscription"
    }  # fmt: skip
    for (subscription, tool, currency), spent in sums.items():
        first = min(spent)
        since = [month for month in months if month >= first]
        metered = bases[(subscription, tool, currency)] == {"metered"}
        history = tuple((month, spent.get(month, 0)) for month in since if month in spent or not metered)
        if tool in tools and any(spent.get(month) for month in since[-_QUIET:]):
            key = f"subscription:{subscription}" if subscription is not None else f"tool:{tool}"
            over = ended.get(subscription)
            name = over["name"] if over is not None else names.get(subscription or 0, tools[tool])
            said: tuple[str, ...] = ()
            if over is not None:
                day = f"ended on {over['ended']}" if over["ended"] else "is closed"
                said = (f"it {day} and is still billed: it goes on here as long as bills come",)
            elif subscription is None and tool in tools_with_price:
                said = ("metered use that names no contract, beside the contracts' prices",)
            if len(history) < len(since):
                unknown = ", ".join(month for month in since if month not in spent)
                said = (*said, f"no use is on record of {unknown}, which is left out")
            yield Outlook(f"{key}/{currency}", name, tool, tools[tool], currency, history=history, said=said)


def forecasts(facts: Facts, count: int = 12) -> list[Forecast]:
    """Return what every source of spend leads to in so many months ahead: each in its own currency."""
    return [forecast(one, facts.as_of, count) for one in outlooks(facts)]


def report(
    facts: Facts, by: str = "tool", count: int = 12, *, found: Sequence[Forecast] | None = None
) -> ForecastReport:
    """Return the forecast by `tool` or `team`, in the reporting currency at today's rates.

    `found` are the `forecasts` of so many months, where they are known already: to work them out takes longest.
    """
    if by not in ("tool", "team"):
        raise CatalogError(f"A forecast is by tool or by team, not by {by}.")
    months = tuple(months_ahead(facts.as_of, count))
    sums: dict[Key, list[list[int]]] = defaultdict(lambda: [[0] * count for _ in range(3)])
    because: dict[Key, list[str]] = defaultdict(list)
    apart: dict[str, int] = defaultdict(int)
    for one in forecasts(facts, count) if found is None else found:
        if facts.rates.convert(0, one.outlook.currency, facts.currency, facts.as_of) is None:
            apart[one.outlook.currency] += one.total
            continue
        shares = _shares(facts, one.outlook, by)
        for key, _ in shares:
            because[key] += [f"{one.outlook.name}: {text}" for text in one.because]
        for place, month in enumerate(one.months):
            for band, micros in enumerate((month.expected, month.low, month.high)):
                converted = facts.rates.convert(micros, one.outlook.currency, facts.currency, facts.as_of) or 0
                for (key, _), part in zip(shares, divide(converted, shares), strict=True):
                    sums[key][band][place] += part
    names = _names(facts, by)
    rows = [
        ForecastRow(key, names.get(key, "not allocated"), tuple(bands[0]), tuple(bands[1]), tuple(bands[2]),
                    tuple(because[key]))
        for key, bands in sums.items()
    ]  # fmt: skip
    rows.sort(key=lambda row: (-row.total, row.name))
    return ForecastReport(facts.as_of, facts.currency, by, months, tuple(rows), apart, _actual(facts))


def _shares(facts: Facts, outlook: Outlook, by: str) -> Sequence[tuple[Key, Fraction]]:
    if by == "tool":
        return ((outlook.tool_id, Fraction(1)),)
    number = int(outlook.contract.subscription_id) if outlook.contract is not None else _subscription(outlook)
    last = full_months(facts.as_of, 1)[0]
    row = SpendRow(
        last, None, outlook.tool_id, number, None, outlook.currency, 0, "billed", "ledger", None, counted=True
    )
    return facts.shares.teams(row).shares


def _subscription(outlook: Outlook) -> int | None:
    kind, _, number = outlook.key.partition("/")[0].partition(":")
    return int(number) if kind == "subscription" else None


def _names(facts: Facts, by: str) -> Mapping[Key, str]:
    table = "tool" if by == "tool" else "team"
    return {row[0]: str(row[1]) for row in facts.conn.execute(f"SELECT id, name FROM {table}")}


def _actual(facts: Facts) -> tuple[tuple[str, int], ...]:
    months = full_months(facts.as_of, 12)
    sums = dict.fromkeys(months, 0)
    for row in facts.spend:
        if row.counted and row.month in sums:
            sums[row.month] += facts.rates.convert(row.net, row.currency, facts.currency, month_end(row.month)) or 0
    return tuple(sums.items())


def change_of(facts: Facts, name: str, change: Change) -> Difference:
    """Return what a change of a subscription (its name or id) would do. Raises CatalogError where there is none."""
    wanted = name.strip().casefold()
    for one in outlooks(facts):
        if wanted in (one.name.casefold(), one.key.partition(":")[2].partition("/")[0]):
            return what_if(one, change, facts.as_of)
    known = ", ".join(sorted(_contract_names(outlooks(facts)))[:8])
    others = f"there are, among others: {known}" if known else "none is known of any other"
    raise CatalogError(f"No price or spend of a subscription “{name}” is known; {others}.")


def _contract_names(found: Iterable[Outlook]) -> set[str]:
    return {one.name for one in found}
