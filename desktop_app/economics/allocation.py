"""Who uses what is paid for: the shares of teams and use cases in a month's spend of a subscription.

In this order, the first that tells anything:

1. fixed shares, as they were agreed (the list of allocations);
2. metered use by person or project, where the price is by use;
3. seats: each holder's team, by the days of the month that they had them; what is bought and held by nobody stays
   unallocated;
4. metered use, whatever the price;
5. the cost centre that the line was booked to, where it is one team's alone or the team's own name; else the
   subscription's own team.

What none of them tells is not allocated, and shown so. Shares of more than the whole are taken in proportion.
"""

from __future__ import annotations

import itertools
import math
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from typing import Any

from desktop_app.economics.calendar import add_days, days_between, month_end
from desktop_app.economics.spend import SpendRow

Key = int | str | None
FIXED, USAGE, SEATS, BOOKED, OWN, NOTHING = "fixed shares", "usage", "seats", "cost centre", "its team", "not allocated"
METRICS = ("tokens", "requests", "messages", "credits", "sessions", "minutes", "images", "lines")
"""What use is weighed by where not all of it has a cost: the first that any of it is counted in."""


@dataclass(frozen=True)
class Split:
    """Shares that add up to 1; the key None stands for what is not allocated. `method` says how they came about."""

    shares: tuple[tuple[Key, Fraction], ...]
    method: str

    @cached_property
    def _steps(self) -> tuple[Sequence[int], int]:
        """How much of the whole is passed after each share, over one denominator: a split divides many amounts."""
        denominator = math.lcm(*(share.denominator for _, share in self.shares))
        parts = (share.numerator * (denominator // share.denominator) for _, share in self.shares)
        return tuple(itertools.accumulate(parts)), denominator

    def divide(self, micros: int) -> list[int]:
        """Return the parts of an amount in micro-units, in the order of the shares; they add up to it exactly."""
        passed, denominator = self._steps
        sign, twice = (1, 2 * micros) if micros >= 0 else (-1, -2 * micros)
        upto = [sign * ((twice * step + denominator) // (2 * denominator)) for step in passed]  # half up, from zero
        return [now - before for before, now in itertools.pairwise([0, *upto])]


WHOLE = Split(((None, Fraction(1)),), NOTHING)


def divide(micros: int, shares: Sequence[tuple[Key, Fraction]]) -> list[int]:
    """Return the parts of an amount in micro-units by shares that are used once."""
    return Split(tuple(shares), "").divide(micros)


def split_of(
    weights: Mapping[Key, int] | Mapping[Key, Fraction], method: str, whole: Fraction | None = None
) -> Split | None:
    """Return shares in proportion to weights; `whole` may be more than they come to, the rest is not allocated."""
    held = Fraction(sum(weights.values()))
    base = max(whole or held, held)
    if base <= 0 or all(key is None for key in weights):
        return None
    known = sorted((key for key in weights if key is not None), key=str)
    shares = tuple((key, Fraction(weights[key]) / base) for key in known)
    rest = base - sum(weights[key] for key in known)
    return Split((*shares, (None, rest / base)) if rest else shares, method)


class Allocations:
    """What the catalog knows of who uses what; read once, asked for each row of spend."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        rows = conn.execute(
            """SELECT id, tool_id, account, team_id, cost_centre, spend_class, pricing_model FROM subscription
            WHERE archived = 0 ORDER BY id"""
        ).fetchall()
        self.subscriptions: dict[int, sqlite3.Row] = {row["id"]: row for row in rows}
        self._of_tool: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for row in rows:
            self._of_tool[row["tool_id"]].append(row)
        self.team_centres: dict[int, str | None] = dict(conn.execute("SELECT id, cost_centre FROM team").fetchall())
        centres: dict[str, list[int]] = defaultdict(list)
        for team, centre in self.team_centres.items():
            if centre:
                centres[centre].append(team)
        self._team_of_centre = {centre: teams[0] for centre, teams in centres.items() if len(teams) == 1}
        self._told: dict[tuple[int, str], Split | None] = {}  # by subscription, or -tool, and month
        self._of_use_cases: dict[tuple[int, str], Split] = {}  # by subscription and month
        self._metered: dict[tuple[str, int, str], Sequence[Any]] = {}
        self._by_seats: dict[tuple[int, Sequence[tuple[Key, int]]], Split | None] = {}  # by seats bought and held

    def subscription_of(self, row: SpendRow) -> sqlite3.Row | None:
        """Return the subscription of some spend: the line's own, the one with its account, or the tool's only one."""
        if row.subscription_id in self.subscriptions:
            return self.subscriptions[row.subscription_id]
        known = self._of_tool.get(row.tool_id or 0, [])
        same = [one for one in known if row.account and one["account"] == row.account]
        found = same or known
        return found[0] if len(found) == 1 else None

    def teams(self, row: SpendRow) -> Split:
        """Return the teams' shares in a row of spend; keys are team ids."""
        subscription = self.subscription_of(row)
        number = None if subscription is None else int(subscription["id"])
        key = (number or -(row.tool_id or 0), row.month)
        if key not in self._told:
            self._told[key] = self._teams(row, subscription)
        return self._told[key] or self._booked(row, subscription)

    def _teams(self, row: SpendRow, subscription: sqlite3.Row | None) -> Split | None:
        """Return the teams' shares by what is the same for all spend of a subscription in a month."""
        metered: Callable[[], Split | None] = lambda: self._used(row, subscription, self._team_of_use)  # noqa: E731
        if subscription is not None:
            by_use = subscription["pricing_model"] in ("usage", "commitment")
            found = self._fixed(subscription["id"], "team") or (metered() if by_use else None)
            found = found or self._seats(subscription["id"], row.month)
            if found is not None:
                return found
        return metered()

    def _booked(self, row: SpendRow, subscription: sqlite3.Row | None) -> Split:
        """Return the team whose cost centre a line was booked to, else the subscription's own."""
        team = self._team_of_centre.get(row.cost_centre or "") or self.team_named(row.cost_centre)
        if team is not None:
            return Split(((team, Fraction(1)),), BOOKED)
        if subscription is not None and subscription["team_id"] is not None:
            return Split(((subscription["team_id"], Fraction(1)),), OWN)
        return WHOLE

    def team_named(self, text: str | None) -> int | None:
        """Return the team of a name: card and expense files often have it where others have a cost centre."""
        return self._teams_by_name.get(text.strip().casefold()) if text else None

    def use_cases(self, row: SpendRow) -> Split:
        """Return the use cases' shares in a row of spend; keys are use case ids."""
        subscription = self.subscription_of(row)
        if subscription is None:
            return WHOLE
        number = int(subscription["id"])
        key = (number, row.month)
        if key not in self._of_use_cases:
            found = self._fixed(number, "use_case")
            if found is None and self._names_a_use_case(number, row.tool_id):
                found = self._used(row, subscription, self._use_case_of_use)
            self._of_use_cases[key] = found or WHOLE
        return self._of_use_cases[key]

    def _names_a_use_case(self, subscription: int, tool: int | None) -> bool:
        """Tell whether metered use names a project of a use case at all; else a month of it is not gone through."""
        projects = (*self._projects.get((subscription, None), ()), *self._projects.get((None, tool), ()))
        return any(self._use_case_of_use(subscription, None, project) is not None for project in projects)

    @cached_property
    def _agreed(self) -> Mapping[int, Sequence[sqlite3.Row]]:
        found: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for row in self._conn.execute(
            """SELECT a.subscription_id, a.use_case_id AS use_case, coalesce(a.team_id, u.team_id) AS team, a.share,
              a.project FROM allocation a LEFT JOIN use_case u ON u.id = a.use_case_id ORDER BY a.id"""
        ):
            found[row["subscription_id"]].append(row)
        return found

    def _fixed(self, subscription: int, what: str) -> Split | None:
        weights: dict[Key, Fraction] = defaultdict(Fraction)
        for row in self._agreed.get(subscription, ()):
            if row["share"] is not None and row[what] is not None:
                weights[row[what]] += Fraction(row["share"])
        return split_of(weights, FIXED, Fraction(1)) if weights else None

    # Seats -------------------------------------------------------------------------------------------------------

    @cached_property
    def _holders(self) -> Mapping[int, Sequence[tuple[str, str | None, int | None, int]]]:
        """The seats by subscription: (assigned, the first day without it, team of the holder, how many)."""
        found: dict[int, list[tuple[str, str | None, int | None, int]]] = defaultdict(list)
        for row in self._conn.execute(
            "SELECT subscription_id, assigned, nullif(released, ''), nullif(team_id, 0), seats FROM team_seat"
        ):
            found[row[0]].append((row[1], row[2], row[3], row[4]))
        return found

    @cached_property
    def _bought(self) -> Mapping[int, Sequence[tuple[str, str | None, int]]]:
        found: dict[int, list[tuple[str, str | None, int]]] = defaultdict(list)
        for row in self._conn.execute(
            """SELECT subscription_id, coalesce(start_date, ''), end_date, quantity FROM bought
            WHERE quantity IS NOT NULL"""
        ):
            found[row[0]].append((row[1], row[2], row[3]))
        return found

    def _seats(self, subscription: int, month: str) -> Split | None:
        first, last = f"{month}-01", month_end(month)
        whole = int(last[8:])
        weights: dict[Key, int] = defaultdict(int)  # seats x days
        for assigned, released, team, count in self._holders.get(subscription, ()):
            if assigned > last or (released is not None and released <= max(first, assigned)):
                continue
            held = assigned <= first and (released is None or released > last)
            weights[team] += count * (whole if held else _days(first, last, assigned, _before(released)))
        if not weights:
            return None
        bought = sum(n * _days(first, last, start, end) for start, end, n in self._bought.get(subscription, ()))
        unit = math.gcd(bought, *weights.values())
        same = (bought // unit, tuple((team, days // unit) for team, days in weights.items()))  # mostly as last month
        if same not in self._by_seats:
            self._by_seats[same] = split_of(weights, SEATS, Fraction(bought))
        return self._by_seats[same]

    # Use ---------------------------------------------------------------------------------------------------------

    def _use(self, kind: str, number: int, month: str) -> Sequence[Any]:
        """The metered use of a subscription, or of a tool without one, in a month.

        Rows are (team, project, metric, thousandths, cost).
        """
        key = (kind, number, month)
        if key not in self._metered:
            whose = "subscription_id = ?" if kind == "subscription" else "subscription_id IS NULL AND u.tool_id = ?"
            rows = self._conn.execute(
                f"""SELECT p.team_id, u.project,
                  CASE WHEN u.metric IN ('input_tokens', 'output_tokens') THEN 'tokens' ELSE u.metric END,
                  sum(CAST(round(CAST(u.quantity AS REAL) * 1000) AS INTEGER)), sum(u.cost) FROM live_usage u
                LEFT JOIN person p ON p.id = u.person_id
                WHERE u.{whose} AND u.day BETWEEN ? AND ? GROUP BY 1, 2, 3""",
                (number, f"{month}-01", month_end(month)),
            )
            self._metered[key] = [tuple(row) for row in rows]
        return self._metered[key]

    @cached_property
    def _projects(self) -> Mapping[tuple[int | None, int | None], Sequence[str]]:
        """The projects that use names, taken back or not, by subscription, or by tool where it has no subscription."""
        found: dict[tuple[int | None, int | None], list[str]] = defaultdict(list)
        for subscription, tool, project in self._conn.execute(
            "SELECT DISTINCT subscription_id, tool_id, project FROM usage WHERE project IS NOT NULL"
        ):
            found[subscription, None if subscription else tool].append(project)
        return found

    def _used(
        self, row: SpendRow, subscription: sqlite3.Row | None, whose: Callable[[int | None, Any, str | None], Key]
    ) -> Split | None:
        number = None if subscription is None else int(subscription["id"])
        rows = self._use("subscription", number, row.month) if number is not None else ()
        rows = rows or self._use("tool", row.tool_id or 0, row.month)
        weights: dict[Key, Fraction] = defaultdict(Fraction)
        for team, project, weight in weighed(rows):
            weights[whose(number, team, project)] += weight
        return split_of(weights, USAGE) if weights else None

    def _agreed_for(self, subscription: int | None, project: str | None) -> sqlite3.Row | None:
        wanted = (project or "").casefold()
        rows = self._agreed.get(subscription or 0, ())
        return next((row for row in rows if row["project"] and row["project"].casefold() == wanted), None)

    @cached_property
    def _teams_by_name(self) -> Mapping[str, int]:
        return {name.casefold(): number for number, name in self._conn.execute("SELECT id, name FROM team")}

    @cached_property
    def _use_cases_by_name(self) -> Mapping[str, int]:
        return {name.casefold(): number for number, name in self._conn.execute("SELECT id, name FROM use_case")}

    def _team_of_use(self, subscription: int | None, team: int | None, project: str | None) -> Key:
        agreed = self._agreed_for(subscription, project)
        if agreed is not None and agreed["team"] is not None:
            return int(agreed["team"])
        return team if team is not None else self._teams_by_name.get((project or "").casefold())

    def _use_case_of_use(self, subscription: int | None, team: int | None, project: str | None) -> Key:
        del team
        agreed = self._agreed_for(subscription, project)
        if agreed is not None:
            return None if agreed["use_case"] is None else int(agreed["use_case"])
        return self._use_cases_by_name.get((project or "").casefold())


def _days(first: str, last: str, start: str, end: str | None) -> int:
    """Return the days from `first` to `last` that lie in a period; one without an end goes on."""
    begin, until = max(first, start), last if end is None else min(last, end)
    return days_between(begin, until) + 1 if begin <= until else 0


@cache
def _before(day: str | None) -> str | None:
    return None if day is None else add_days(day, -1)


def weighed(rows: Iterable[Any]) -> list[tuple[int | None, str | None, Fraction]]:
    """Return (team, project, weight) of metered use: by its cost where all of it has one, else by its first metric."""
    rows = list(rows)
    costs = [(team, project, Fraction(cost or 0)) for team, project, _, _, cost in rows if cost]
    by_cost = {(team, project) for team, project, _ in costs} == {(row[0], row[1]) for row in rows}
    if costs and by_cost:
        return costs
    metric = next((name for name in METRICS if any(row[2] == name for row in rows)), None)
    return [(team, project, Fraction(n)) for team, project, name, n, _ in rows if name == metric and n > 0]
