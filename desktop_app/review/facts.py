"""What the rules look at, read from the catalog once for a run."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from desktop_app.catalog import review_facts, settings
from desktop_app.catalog.evidence import UNUSED
from desktop_app.economics.calendar import add_days
from desktop_app.economics.rates import Rates
from desktop_app.economics.savings import Contract, PriceLine
from desktop_app.economics.spend import SpendRow, spend_rows

Row = sqlite3.Row


@dataclass(frozen=True)
class SubscriptionFacts:
    """One subscription with everything a rule may ask of it."""

    row: Row
    contract: Contract
    term: Row | None
    later_term: bool  # a further term is signed already
    seats: tuple[Row, ...]
    source: Row | None
    same_day: int  # percent of the users who may stop on one day

    @property
    def id(self) -> int:
        """The subscription's id."""
        return int(self.row["id"])

    @property
    def name(self) -> str:
        """The subscription's name."""
        return str(self.row["name"])

    @cached_property
    def paid(self) -> tuple[Row, ...]:
        """Seats that cost something."""
        return tuple(seat for seat in self.seats if not seat["free"])

    @cached_property
    def stopped_together(self) -> tuple[str, int] | None:
        """The day on which most users stopped, with how many: points at the source, not at the people."""
        days: dict[str, int] = defaultdict(int)
        for seat in self.paid:
            if seat["last_active"]:
                days[seat["last_active"]] += 1
        if not days:
            return None
        day, count = max(days.items(), key=lambda item: (item[1], item[0]))
        inactive = any(seat["last_active"] == day and seat["evidence"] == "INACTIVE" for seat in self.paid)
        return (day, count) if inactive and count >= 5 and count * 100 > sum(days.values()) * self.same_day else None

    @property
    def has_owner(self) -> bool:
        """Whether somebody answers for it."""
        return self.row["any_owner_id"] is not None


class Facts:
    """A read of the catalog as of one day; everything is computed when first asked for."""

    def __init__(self, conn: sqlite3.Connection, as_of: str) -> None:
        self.conn = conn
        self.as_of = as_of
        self.rates = Rates(conn)
        self._settings = settings.all_settings(conn)
        self.currency = self._settings["reporting_currency"]

    def setting(self, name: str) -> int:
        """Return a numeric setting."""
        return int(self._settings[name])

    def thresholds(self, *names: str) -> dict[str, int]:
        """Return settings by name, as a finding keeps them."""
        return {name: self.setting(name) for name in names}

    @cached_property
    def subscriptions(self) -> tuple[SubscriptionFacts, ...]:
        """Every live subscription."""
        terms: dict[int, list[Row]] = defaultdict(list)
        for term in review_facts.terms(self.conn):
            terms[term["subscription_id"]].append(term)
        bought: dict[int, list[Row]] = defaultdict(list)
        for line in review_facts.entitlements(self.conn, self.as_of):
            bought[line["subscription_id"]].append(line)
        seats: dict[int, list[Row]] = defaultdict(list)
        for seat in review_facts.seats(self.conn, self.as_of):
            seats[seat["subscription_id"]].append(seat)
        sources = {row["subscription_id"]: row for row in review_facts.sources(self.conn, self.as_of)}
        return tuple(
            self._subscription(row, terms[row["id"]], bought[row["id"]], seats[row["id"]], sources.get(row["id"]))
            for row in review_facts.subscriptions(self.conn, self.as_of)
        )

    def _subscription(
        self, row: Row, terms: Sequence[Row], bought: Sequence[Row], seats: Sequence[Row], source: Row | None
    ) -> SubscriptionFacts:
        begun = [term for term in terms if (term["start_date"] or "") <= self.as_of]
        term = begun[-1] if begun else terms[0] if terms else None
        later = term is not None and any((other["start_date"] or "") > (term["end_date"] or "9999") for other in terms)
        return SubscriptionFacts(
            row, self._contract(row, term, bought), term, later, tuple(seats), source, self.setting("same_day_percent")
        )

    def _contract(self, row: Row, term: Row | None, bought: Sequence[Row]) -> Contract:
        months = max(1, row["period_months"])
        currency = row["currency"] or next((line["currency"] for line in bought if line["currency"]), None)
        lines = tuple(
            PriceLine(line["quantity"] if line["quantity"] is not None else 1, Fraction(line["unit_price"]) / months)
            for line in bought
            if line["unit_price"] is not None and (line["currency"] or currency) == currency
        )
        given = {name: term[name] for name in term.keys()} if term is not None else {}  # noqa: SIM118 - a Row
        notice = given.get("notice_days")
        return Contract(
            subscription_id=row["id"],
            currency=currency,
            lines=lines,
            term_start=given.get("start_date") or row["started_on"],
            term_end=given.get("end_date"),
            auto_renew=None if given.get("auto_renew") is None else bool(given["auto_renew"]),
            notice_days=notice if notice is not None else self.setting("assumed_notice_days"),
            notice_assumed=notice is None or bool(given.get("notice_assumed")),
            true_down=bool(given.get("true_down")),
            minimum=given.get("minimum_seats") or 0,
            period_months=months,
        )

    @cached_property
    def contracts(self) -> Mapping[int, Contract]:
        """The contract of each subscription."""
        return {facts.id: facts.contract for facts in self.subscriptions}

    @cached_property
    def bought(self) -> Mapping[int, int | None]:
        """Seats bought of each subscription; None where no quantity is known."""
        known: dict[int, int | None] = {facts.id: None for facts in self.subscriptions}
        for line in review_facts.entitlements(self.conn, self.as_of):
            if line["quantity"] is not None and line["subscription_id"] in known:
                known[line["subscription_id"]] = (known[line["subscription_id"]] or 0) + line["quantity"]
        return known

    @cached_property
    def tools(self) -> tuple[Row, ...]:
        """Every tool that is not closed."""
        return tuple(review_facts.tools(self.conn, self.as_of))

    @cached_property
    def year_of_spend(self) -> tuple[SpendRow, ...]:
        """What counts as spend in the last twelve months, contracts' prices left out."""
        return tuple(
            row
            for row in spend_rows(self.conn, as_of=self.as_of, months=13)
            if row.counted and row.basis != "committed"
        )

    @cached_property
    def charges(self) -> tuple[Row, ...]:
        """The live charges of known tools of the last 400 days."""
        return tuple(review_facts.charges(self.conn, add_days(self.as_of, -400), self.as_of))

    @cached_property
    def people(self) -> int:
        """How many people the catalog knows."""
        return review_facts.people_count(self.conn)

    def is_unused(self, seat: Row) -> bool:
        """Tell whether a seat may be asked about as unused at all."""
        return (
            seat["evidence"] in UNUSED
            and not seat["free"]
            and not seat["protected"]
            and seat["person_status"] != "leave"
            and not self.has_left(seat)
        )

    def has_left(self, seat: Row) -> bool:
        """Tell whether the seat's person has left; service accounts do not leave, and who came back has not."""
        if seat["person_id"] is None or seat["person_kind"] == "service":
            return False
        if seat["end_date"] and seat["start_date"] and seat["start_date"] > seat["end_date"]:
            return False
        ended = bool(seat["end_date"]) and seat["end_date"] <= self.as_of
        return bool(ended or seat["person_status"] == "inactive")

    def kept_apart(self, subscription: SubscriptionFacts) -> bool:
        """Tell whether a reason is noted why a second contract of the tool is right, and still holds."""
        until = subscription.row["separate_until"]
        return bool(subscription.row["separate_because"]) and (until is None or until > self.as_of)

    def is_unmanaged(self, tool: Row) -> bool:
        """Tell whether nobody has approved a tool: still Discovered, and no active contract on record."""
        return tool["state"] == "Discovered" and not tool["managed"]

    def is_gone(self, end_date: Any, status: Any) -> bool:
        """Tell whether an owner or deputy is no longer there."""
        return bool(end_date and end_date <= self.as_of) or status == "inactive"


def seat_evidence(seat: Row, **more: Any) -> dict[str, Any]:
    """Return a seat as a row of evidence."""
    return {
        "key": f"seat:{seat['id']}",
        "kind": "seat",
        "id": str(seat["id"]),
        "person": seat["person_name"] or seat["account"],
        "account": seat["account"],
        "team": seat["team_name"],
        "plan": seat["plan"],
        "assigned": seat["assigned"],
        "last_active": seat["last_active"],
        "data_date": seat["data_date"],
        "evidence": seat["evidence"],
        "file": seat["file_name"],
        "sheet": seat["sheet_name"],
        "row": seat["row"],
        **more,
    }
