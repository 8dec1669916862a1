"""How far a change reaches: whose questions may be different after it, by vendor.

What is asked about a vendor rests on its tools with their contracts, seats, lines and use, and on those of the vendors
it hangs together with: tools of one primary function are compared, a suite with what it includes, use cases divide the
cost of several tools, and one vendor may bill what another makes. Vendors that hang together, by however many steps,
are one group. Questions about budgets, use cases and all spend rest on the whole catalog; they belong to no vendor.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.catalog.touched import NO_VENDOR, lines_touched, operations_since

MANY = 50_000
"""Changed records beyond which it is quicker to take everything as touched."""

EVERYTHING = frozenset({"setting", "exchange_rate", "team"})
"""Tables of which a change may matter anywhere."""

NOTHING = frozenset(
    {
        "import_profile", "person_alias", "vendor_alias", "attachment", "campaign", "campaign_item", "saved_view",
        "budget", "invoice_line",
    }
)  # fmt: skip
"""Tables of which a change matters to no vendor's questions; lines are looked at by themselves."""

LINKS: dict[str, tuple[tuple[str, str], ...]] = {
    "vendor": (("vendor", "id"),),
    "tool": (("vendor", "vendor_id"),),
    "tool_function": (("tool", "tool_id"),),
    "plan": (("tool", "tool_id"),),
    "overlap_agreed": (("tool", "tool_a_id"), ("tool", "tool_b_id")),
    "subscription": (("tool", "tool_id"),),
    "term": (("subscription", "subscription_id"),),
    "entitlement": (("subscription", "subscription_id"),),
    "commitment": (("subscription", "subscription_id"),),
    "activity_source": (("subscription", "subscription_id"),),
    "feature_use": (("subscription", "subscription_id"),),
    "seat": (("subscription", "subscription_id"), ("person", "person_id")),
    "usage": (("subscription", "subscription_id"), ("tool", "tool_id")),
    "activity": (("seat", "seat_id"),),
    "plan_function": (("plan", "plan_id"),),
    "price_tier": (("plan", "plan_id"),),
    "person": (("person", "id"),),
    "use_case": (("use_case", "id"),),
    "measure": (("use_case", "use_case_id"),),
    "allocation": (("subscription", "subscription_id"), ("use_case", "use_case_id")),
    "decision": (("finding", "finding_id"),),
}
"""Of each table, which records its records belong to: (kind, column)."""


_OF_SEATS = frozenset({"person", "seat", "activity_source", "activity"})
"""Tables that tell who holds a seat and what is known of its use."""


@dataclass(frozen=True)
class Reach:
    """Ids of the vendors whose own records changed, and of the people who changed or got or lost seats.

    Where seats or reports of activity were moved from contract to contract, these vendors hang together from then on.
    `telling` are the vendors of which something else may be said of their seats than before: invoice lines and use tell
    nothing of them, other records of those of their own vendor. None where people, seats or reports of them changed.
    """

    vendors: frozenset[int]
    people: frozenset[int]
    moved: bool
    telling: frozenset[int] | None


def happened(conn: sqlite3.Connection, since: int) -> bool:
    """Tell whether anything but runs of the rules happened after an operation."""
    found = conn.execute("SELECT EXISTS (SELECT 1 FROM operation WHERE id > ? AND kind <> 'review')", (since,))
    return bool(found.fetchone()[0])


def reach(conn: sqlite3.Connection, since: int) -> Reach | None:
    """Return how far the operations after `since` reach; None where nothing less than everything will do."""
    operations = operations_since(conn, since)
    given = {"operations": json.dumps(operations), "since": since, "many": MANY}
    if conn.execute(_BY_HAND, given).fetchone()[0] or conn.execute(_COUNT, given).fetchone()[0] > MANY:
        return None
    tables = {row[0] for row in conn.execute(_TABLES, (since,))}
    lines = lines_touched(conn, since)
    if lines is None or tables & EVERYTHING or tables - NOTHING - LINKS.keys():
        return None
    found: dict[str, set[int]] = defaultdict(set)
    found["vendor"] |= lines.vendors
    found["tool"] |= lines.tools
    for table in tables & LINKS.keys():
        for kind, column in LINKS[table]:
            found[kind] |= _changed(conn, since, table, column)
    for kind, number in conn.execute(_USED, given):
        found[kind].add(number)
    found["seat"] |= {row[0] for row in conn.execute(_ACTIVE, given)}
    found["vendor"] |= _paid_by_contractors(conn, since)
    if found["person"] and _were_nobody(conn, found["person"]):
        return None
    moved = bool(conn.execute(_MOVED, given).fetchone()[0])
    seats_told = bool(tables & _OF_SEATS or found["seat"])
    vendors = frozenset(_vendors(conn, found))
    telling = None if seats_told else vendors if tables & LINKS.keys() else frozenset[int]()
    return Reach(vendors, frozenset(found["person"]), moved, telling)


_BY_HAND = """SELECT EXISTS (SELECT 1 FROM operation WHERE id IN (SELECT value FROM json_each(:operations))
  AND (kind = 'erase' OR json_extract(detail, '$.merged') IS NOT NULL))"""
"""Whether one of the operations changed findings themselves: records were merged, or somebody was erased."""

_TABLES = "SELECT DISTINCT +table_name FROM change WHERE operation_id > ?"  # found by the operation, not the table

_COUNT = "SELECT count(*) FROM (SELECT 1 FROM change WHERE operation_id > :since LIMIT :many + 1)"

_USED = """WITH came AS MATERIALIZED (SELECT tool_id, subscription_id, row_key FROM usage INDEXED BY usage_operation
    WHERE operation_id IN (SELECT value FROM json_each(:operations))),
  told AS (SELECT tool_id, subscription_id FROM came
  UNION SELECT twin.tool_id, twin.subscription_id FROM came JOIN usage twin ON twin.row_key = came.row_key)
  SELECT 'tool', tool_id FROM told WHERE tool_id IS NOT NULL
  UNION SELECT 'subscription', subscription_id FROM told WHERE subscription_id IS NOT NULL"""

_ACTIVE = """SELECT DISTINCT seat_id FROM activity INDEXED BY activity_operation
  WHERE operation_id IN (SELECT value FROM json_each(:operations))"""


_MOVED = """SELECT EXISTS (SELECT 1 FROM change
  WHERE operation_id > :since AND +table_name IN ('seat', 'activity_source', 'activity')
    AND before IS NOT NULL AND after IS NOT NULL
    AND (json_extract(before, '$.subscription_id') IS NOT json_extract(after, '$.subscription_id')
      OR json_extract(before, '$.seat_id') IS NOT json_extract(after, '$.seat_id')))"""


def _changed(conn: sqlite3.Connection, since: int, table: str, column: str) -> set[int]:
    """Return what the changed records of a table belonged to and belong to."""
    rows = conn.execute(
        """SELECT json_extract(before, :path), json_extract(after, :path) FROM change
        WHERE operation_id > :since AND +table_name = :table""",
        {"path": f"$.{column}", "since": since, "table": table},
    )
    return {number for row in rows for number in row if number is not None}


def _paid_by_contractors(conn: sqlite3.Connection, since: int) -> set[int]:
    """Return the vendors of what contractors paid by card or as an expense, where people of their names changed."""
    changed: set[str] = set()
    contractors: set[str] = set()
    for kind, told in conn.execute(_PEOPLE, {"since": since}):
        names = {text.strip().casefold() for text in json.loads(told) if text}
        changed |= names
        contractors |= names if kind == "contractor" else set()
    if changed:
        rows = conn.execute("SELECT name, email, employee_no FROM person WHERE kind = 'contractor'")
        contractors |= {text.strip().casefold() for row in rows for text in row if text}
    names = changed & contractors
    if not names:
        return set()
    return {
        NO_VENDOR if vendor is None else vendor
        for buyer, vendor in conn.execute(_BUYERS)
        if buyer.strip().casefold() in names
    }


_PEOPLE = " UNION ALL ".join(
    f"""SELECT json_extract({side}, '$.kind'), json_extract({side}, '$.name', '$.email', '$.employee_no') FROM change
    WHERE operation_id > :since AND +table_name = 'person' AND {side} IS NOT NULL"""
    for side in ("before", "after")
)

_BUYERS = """SELECT DISTINCT buyer, vendor_id FROM invoice_line
  WHERE channel IN ('card', 'expense') AND buyer IS NOT NULL"""


def _were_nobody(conn: sqlite3.Connection, people: Collection[int]) -> bool:
    """Tell whether there may have been no people list before: whether there is one matters everywhere."""
    known = conn.execute(
        """SELECT EXISTS (SELECT 1 FROM person WHERE archived = 0 AND roster_date IS NOT NULL
          AND id NOT IN (SELECT value FROM json_each(?)))""",
        (json.dumps(list(people)),),
    )
    return not known.fetchone()[0]


def _vendors(conn: sqlite3.Connection, found: dict[str, set[int]]) -> set[int]:
    """Return the vendors that records of each kind are of."""
    for kind, (query, into) in _OF.items():  # in an order in which nothing comes back to a kind that was done
        if found[kind]:
            ids = json.dumps(sorted(found[kind]))
            found[into] |= {row[0] for row in conn.execute(query, {"ids": ids}) if row[0] is not None}
    for number in conn.execute(_HELD_BY_FINDINGS, {"ids": json.dumps(sorted(found["finding"]))}):
        found["vendor"].add(number[0])
    return found["vendor"]


_IDS = "(SELECT value FROM json_each(:ids))"
_OF: dict[str, tuple[str, str]] = {
    "finding": (f"SELECT subject_id FROM finding WHERE subject_kind = 'person' AND id IN {_IDS}", "person"),
    "person": (
        f"""SELECT subscription_id FROM seat WHERE person_id IN {_IDS}
        UNION SELECT id FROM subscription WHERE owner_id IN {_IDS} OR deputy_id IN {_IDS}
          OR tool_id IN (SELECT id FROM tool WHERE owner_id IN {_IDS} OR deputy_id IN {_IDS})""",
        "subscription",
    ),
    "use_case": (f"SELECT subscription_id FROM allocation WHERE use_case_id IN {_IDS}", "subscription"),
    "seat": (f"SELECT subscription_id FROM seat WHERE id IN {_IDS}", "subscription"),
    "subscription": (f"SELECT tool_id FROM subscription WHERE id IN {_IDS}", "tool"),
    "plan": (f"SELECT tool_id FROM plan WHERE id IN {_IDS}", "tool"),
    "tool": (f"SELECT vendor_id FROM tool WHERE id IN {_IDS}", "vendor"),
}
_HELD_BY_FINDINGS = f"SELECT vendor_id FROM finding WHERE vendor_id IS NOT NULL AND id IN {_IDS}"


# Groups --------------------------------------------------------------------------------------------------------------


def groups(conn: sqlite3.Connection, suite: str, *, moved: bool) -> list[list[int]]:
    """Return the vendors that hang together, each group sorted; `suite` is the function of what includes others.

    With `moved` also those that do because a seat was moved and its activity stands in a report of another contract:
    all activity is read for it.
    """
    ties = list(_ties(conn, suite))
    return joined((*ties, *conn.execute(_ELSEWHERE))) if moved else joined(ties)


def joined(ties: Iterable[Sequence[int]]) -> list[list[int]]:
    """Return the groups that ties make: whatever is in one tie is in one group."""
    leader: dict[int, int] = {}

    def first(number: int) -> int:
        while leader.setdefault(number, number) != number:
            leader[number] = number = leader[leader[number]]
        return number

    for tie in ties:
        for number in tie:
            leader[first(number)] = first(tie[0])
    found: dict[int, list[int]] = defaultdict(list)
    for number in sorted(leader):
        found[first(number)].append(number)
    return sorted(found.values())


def _ties(conn: sqlite3.Connection, suite: str) -> Iterator[Sequence[int]]:
    yield from conn.execute(
        f"""SELECT DISTINCT coalesce(line.vendor_id, {NO_VENDOR}), tool.vendor_id
        FROM line_month line JOIN tool ON tool.id = line.tool_id WHERE line.vendor_id IS NOT tool.vendor_id"""
    )
    mainly: dict[str, list[int]] = defaultdict(list)
    including: list[tuple[str, int]] = []
    for function, vendor, primary, included in conn.execute(_FUNCTIONS, (suite,)):
        if primary:
            mainly[function].append(vendor)
        if included:
            including.append((function, vendor))
    yield from mainly.values()
    yield from ((vendor, mainly[function][0]) for function, vendor in including if mainly[function])
    sharing: dict[str, list[int]] = defaultdict(list)
    for use_case, vendor in conn.execute(_SHARED):
        sharing[use_case.casefold()].append(vendor)
    if sharing:  # use is read from end to end for it, so only where there are use cases
        for project, vendor in conn.execute(_PROJECTS):
            if project.casefold() in sharing:
                sharing[project.casefold()].append(vendor)
    yield from sharing.values()


_FUNCTIONS = """WITH suites AS (SELECT tool_id FROM tool_function WHERE function = ?)
  SELECT f.function, t.vendor_id, f.is_primary, f.tool_id IN suites
  FROM tool_function f JOIN tool t ON t.id = f.tool_id WHERE t.archived = 0 AND t.state <> 'Closed'
  UNION SELECT f.function, t.vendor_id, 0, 1 FROM plan_function f JOIN plan p ON p.id = f.plan_id
  JOIN tool t ON t.id = p.tool_id WHERE t.archived = 0 AND t.state <> 'Closed'"""

_SHARED = """SELECT u.name, t.vendor_id FROM allocation a JOIN use_case u ON u.id = a.use_case_id
  JOIN subscription s ON s.id = a.subscription_id JOIN tool t ON t.id = s.tool_id"""

_ELSEWHERE = """SELECT DISTINCT own.vendor_id, other.vendor_id FROM activity a JOIN seat ON seat.id = a.seat_id
  JOIN activity_source o ON o.id = a.source_id AND o.subscription_id <> seat.subscription_id
  JOIN subscription s ON s.id = seat.subscription_id JOIN tool own ON own.id = s.tool_id
  JOIN subscription r ON r.id = o.subscription_id JOIN tool other ON other.id = r.tool_id"""

_PROJECTS = """SELECT DISTINCT u.project, t.vendor_id FROM usage u LEFT JOIN subscription s ON s.id = u.subscription_id
  JOIN tool t ON t.id = coalesce(u.tool_id, s.tool_id) WHERE u.project IS NOT NULL"""
