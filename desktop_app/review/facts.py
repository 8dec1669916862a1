"""What the rules look at, read from the catalog once for a run."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import Any

from desktop_app.catalog import purpose_facts, review_facts, seat_facts, settings
from desktop_app.catalog.evidence import UNUSED
from desktop_app.catalog.seat_facts import Seat
from desktop_app.economics.budgets import Budget, Commitment, budgets, commitments, has_any
from desktop_app.economics.calendar import add_days
from desktop_app.economics.contract import Contract
from desktop_app.economics.monthly_budgets import BudgetMonth, budget_months
from desktop_app.economics.rates import Rates
from desktop_app.economics.shares import Part, by_use_case
from desktop_app.economics.use_cases import UseCaseEconomics, economics_of
from desktop_app.review.decided_prices import Decided, decided
from desktop_app.review.overlap import Overlaps
from desktop_app.review.spend_facts import SpendFacts
from desktop_app.review.subscription_facts import SubscriptionFacts, read_subscriptions

Row = sqlite3.Row


class Facts(SpendFacts):
    """A read of the catalog as of one day; everything is computed when first asked for."""

    def __init__(self, conn: sqlite3.Connection, as_of: str) -> None:
        super().__init__(conn, as_of)
        self.rates = Rates(conn)
        self._settings = settings.all_settings(conn)
        self._own = {(f"{own.kind}:{own.id}", own.name): own.value for own in settings.own_values(conn)}
        self.currency = self._settings["reporting_currency"]

    def setting(self, name: str, *, tool: int | None = None, team: int | None = None) -> int:
        """Return a numeric setting: the tool's own, else the team's, else the company's."""
        scopes = (f"tool:{tool}", f"team:{team}")
        own = next((self._own[(scope, name)] for scope in scopes if (scope, name) in self._own), None)
        return int(self._settings[name] if own is None else own)

    def thresholds(self, *names: str, tool: int | None = None, team: int | None = None) -> dict[str, int]:
        """Return settings by name, as a finding keeps them."""
        return {name: self.setting(name, tool=tool, team=team) for name in names}

    def limit(self, subscription: SubscriptionFacts, name: str) -> int:
        """Return a setting as it holds for a subscription, by its tool and team."""
        return self.setting(name, tool=subscription.row["tool_id"], team=subscription.row["team_id"])

    def limits(self, subscription: SubscriptionFacts, *names: str) -> dict[str, int]:
        """Return settings by name as they hold for a subscription, as a finding keeps them."""
        return {name: self.limit(subscription, name) for name in names}

    @cached_property
    def subscriptions(self) -> tuple[SubscriptionFacts, ...]:
        """Every live subscription."""
        return self._read_subscriptions()

    def subscription(self, number: int) -> SubscriptionFacts | None:
        """Return one live subscription by its id, without reading the others; None where there is none."""
        found = self._read_subscriptions(number)
        return found[0] if found else None

    def _read_subscriptions(self, only: int | None = None) -> tuple[SubscriptionFacts, ...]:
        seats = self.seats_of if only is None else self._read_seats
        return read_subscriptions(
            self.conn, self.as_of, self._seat_lists, self._assumed_notice, self._factor, seats, self.purchases, only
        )

    @cached_property
    def purchases(self) -> Mapping[int, Sequence[Row]]:
        """What is bought now and later by subscription: as on record, less the seats given up (giving_up.py)."""
        found: dict[int, list[Row]] = defaultdict(list)
        for row in review_facts.entitlements(self.conn, self.as_of):
            found[row["subscription_id"]].append(row)
        return found

    @cached_property
    def decided(self) -> Mapping[int, Sequence[Decided]]:
        """What was decided of the seats and prices of subscriptions."""
        return decided(self.conn, self.as_of)

    def seats_of(self, subscription: int) -> Sequence[Seat]:
        """Return the live seats of a subscription, by account; all are read when the first is asked for."""
        return self.seats.get(subscription, ())

    def _read_seats(self, subscription: int) -> Sequence[Seat]:
        """Return the live seats of one subscription without reading those of others."""
        return seat_facts.seats(self.conn, self.as_of, seat_facts.OF_ONE, subscription)

    @cached_property
    def seats(self) -> Mapping[int, Sequence[Seat]]:
        """Every live seat by subscription, also of those that are closed, with the evidence of its use."""
        found = groupby(self._every_seat(), attrgetter("subscription_id"))
        return {number: list(seats) for number, seats in found}

    def _every_seat(self) -> Sequence[Seat]:
        """Return every live seat, by subscription and account."""
        return seat_facts.seats(self.conn, self.as_of)

    def evidence_counts(self) -> Mapping[tuple[int, str], int]:
        """Return how many seats of a subscription are of an evidence class, by both."""
        kinds = {number: Counter(map(attrgetter("evidence"), seats)) for number, seats in self.seats.items()}
        return {(number, kind): count for number, counts in kinds.items() for kind, count in counts.items()}

    def _factor(self, currency: str, to: str) -> Fraction | None:
        return self.rates.factor(currency, to, self.as_of)

    def _assumed_notice(self, row: sqlite3.Row) -> int:
        return self.setting("assumed_notice_days", tool=row["tool_id"], team=row["team_id"])

    @cached_property
    def contracts(self) -> Mapping[int, Contract]:
        """The contract of each subscription."""
        return {facts.id: facts.contract for facts in self.subscriptions}

    @cached_property
    def names(self) -> Mapping[int, str]:
        """What each subscription is called."""
        return {facts.id: facts.name for facts in self.subscriptions}

    @cached_property
    def bought(self) -> Mapping[int, int | None]:
        """Seats bought of each subscription; None where no quantity is known, or where it is not bought by the seat."""
        by_seat = {facts.id for facts in self.subscriptions if facts.row["pricing_model"] == "seat"}
        known: dict[int, int | None] = {facts.id: None for facts in self.subscriptions}
        for number, lines in self.purchases.items():
            for line in lines:
                begun = (line["start_date"] or "") <= self.as_of
                if line["quantity"] is not None and number in by_seat and begun:
                    known[number] = (known[number] or 0) + line["quantity"]
        return known

    @cached_property
    def pending(self) -> Mapping[int, int]:
        """Invitations that wait, by subscription."""
        return {number: row["pending"] for number, row in self._seat_lists.items()}

    @cached_property
    def _seat_lists(self) -> Mapping[int, Row]:
        return review_facts.seat_lists(self.conn, self.as_of)

    @cached_property
    def decided_notices(self) -> set[int]:
        """The subscriptions of which the question about a notice deadline was decided."""
        return review_facts.decided_notices(self.conn)

    @cached_property
    def _stops(self) -> Mapping[int, tuple[str, int]]:
        """The day on which most users of a tool stopped, with how many: points at the source, not at people."""
        users: dict[int, list[Seat]] = defaultdict(list)
        for subscription in self.subscriptions:
            users[subscription.row["tool_id"]] += [  # a seat never used stopped on no day
                seat for seat in subscription.paid if seat.evidence != "UNKNOWN" and seat.last_active
            ]
        found = {}
        for tool, seats in users.items():
            days = Counter(map(attrgetter("last_active"), seats))
            day, count = max(days.items(), key=lambda item: (item[1], item[0]), default=("", 0))
            if (
                count > 2
                and count * 100 > len(seats) * self.setting("same_day_percent", tool=tool)
                and any(seat.evidence == "INACTIVE" and seat.last_active == day for seat in seats)
            ):
                found[tool] = (day, count)
        return found

    def stopped_together(self, subscription: SubscriptionFacts) -> tuple[str, int] | None:
        """Return the day on which most users of its tool stopped, with how many; one or two say nothing."""
        return self._stops.get(subscription.row["tool_id"])

    @cached_property
    def tools(self) -> tuple[Row, ...]:
        """Every tool that is not closed."""
        return tuple(review_facts.tools(self.conn))

    def seats_of_tool(self, tool: int) -> int:
        """Return how many seats a tool has; few tools are asked."""
        return review_facts.seats_of_tool(self.conn, tool, self.as_of)

    @cached_property
    def overlaps(self) -> Overlaps:
        """Which tools do the same for the same people."""
        return Overlaps(self)

    @cached_property
    def use_cases(self) -> tuple[Row, ...]:
        """Every live use case."""
        return tuple(purpose_facts.use_cases(self.conn))

    @cached_property
    def allocations(self) -> tuple[Row, ...]:
        """Which parts of which subscriptions are a use case's."""
        return tuple(purpose_facts.allocations(self.conn))

    def spend_classes(self, subscription: SubscriptionFacts) -> set[str | None]:
        """Return the classes of what a subscription pays for: a use case's beats its own, and that one its tool's."""
        own = subscription.row["any_class"]
        cases = self._classes_of_use_cases.get(subscription.id, ())
        whole = any(share is None for _, share in cases) or sum(Fraction(share or 0) for _, share in cases) >= 1
        return {kind or own for kind, _ in cases} | (set() if whole else {own})

    @cached_property
    def _classes_of_use_cases(self) -> Mapping[int, Sequence[tuple[str | None, str | None]]]:
        """The class of each live use case of a subscription, with its share of it, by subscription."""
        classes = {row["id"]: row["spend_class"] for row in self.use_cases}
        found: dict[int, list[tuple[str | None, str | None]]] = defaultdict(list)
        for row in self.allocations:
            if row["use_case_id"] in classes:
                found[row["subscription_id"]].append((classes[row["use_case_id"]], row["share"]))
        return found

    @cached_property
    def use_case_parts(self) -> tuple[Part, ...]:
        """The spend of three years, divided among use cases."""
        return tuple(by_use_case(self.shares, self.spend)) if self.allocations else ()

    @cached_property
    def use_case_economics(self) -> Mapping[int, UseCaseEconomics]:
        """The last twelve full months of every use case, in the reporting currency."""
        return economics_of(self.conn, self.as_of, self.currency, parts=self.use_case_parts)

    @cached_property
    def budget_months(self) -> Mapping[int, BudgetMonth]:
        """What agents spent of their monthly budgets, by use case."""
        return budget_months(self.use_cases, self.use_case_parts, self.use_case_economics, self.rates, self.as_of)

    @cached_property
    def budgets(self) -> tuple[Budget, ...]:
        """The budgets that run, with what was spent of them."""
        return (
            tuple(budgets(self.conn, self.spend, self.as_of, allocations=self.shares))
            if has_any(self.conn, "budget")
            else ()
        )

    @cached_property
    def commitments(self) -> tuple[Commitment, ...]:
        """The commitments and credits that run, with what was used of them."""
        return (
            tuple(commitments(self.conn, self.spend, self.as_of, self.shares))
            if has_any(self.conn, "commitment")
            else ()
        )

    def is_recent(self, day: str | None, setting: str, team: int | None) -> bool:
        """Tell whether a day is known and not further back than a setting of days allows, the team's own before all."""
        return day is not None and day >= add_days(self.as_of, -self.setting(setting, team=team))

    @cached_property
    def entitlements(self) -> Mapping[int, Sequence[Row]]:
        """What is and was bought, by subscription."""
        found: dict[int, list[Row]] = defaultdict(list)
        for row in review_facts.every_entitlement(self.conn):
            found[row["subscription_id"]].append(row)
        return found

    @cached_property
    def prices(self) -> Mapping[int, Sequence[Row]]:
        """The list prices that hold today, by tool, however old their lists are."""
        found: dict[int, list[Row]] = defaultdict(list)
        for row in review_facts.price_list(self.conn, self.as_of):
            found[row["tool_id"]].append(row)
        return found

    @cached_property
    def people(self) -> int:
        """How many people of imported people lists the catalog knows."""
        return review_facts.people_count(self.conn)

    def is_unused(self, seat: Seat) -> bool:
        """Tell whether a seat may be asked about as unused at all."""
        return seat.evidence in UNUSED and not seat.free and not seat.protected and not seat.on_leave and not seat.gone

    def kept_apart(self, subscription: SubscriptionFacts) -> bool:
        """Tell whether a reason is noted why a second contract of the tool is right, and still holds."""
        until = subscription.row["separate_until"]
        return bool(subscription.row["separate_because"]) and (until is None or until >= self.as_of)

    def is_unmanaged(self, tool: Row) -> bool:
        """Tell whether nobody has approved a tool: still Discovered, and no active contract on record."""
        return tool["state"] == "Discovered" and not tool["managed"]

    def is_gone(self, start: Any, end: Any, status: Any) -> bool:
        """Tell whether somebody is no longer there; who came back has a start after the end."""
        if status == "inactive":
            return True
        came_back = bool(start and end and end < start <= self.as_of)
        return bool(end and end <= self.as_of) and not came_back
