"""Records of the catalog that imports ask for and change; `prefix` is "catalog." where the catalog is attached."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence


def aliases(conn: sqlite3.Connection, prefix: str = "") -> Sequence[tuple[str, str | None, str | None, bool]]:
    """Return the user's aliases: key, vendor, tool, whether it is out of scope."""
    rows = conn.execute(
        f"""SELECT a.key, coalesce(into_.name, v.name), t.name, a.out_of_scope FROM {prefix}vendor_alias a
        LEFT JOIN {prefix}tool t ON t.id = a.tool_id
        LEFT JOIN {prefix}vendor v ON v.id = coalesce(a.vendor_id, t.vendor_id)
        LEFT JOIN {prefix}vendor into_ ON into_.id = v.merged_into ORDER BY a.key"""
    )
    return [(row[0], row[1], row[2], bool(row[3])) for row in rows]


def own_tools(conn: sqlite3.Connection, prefix: str = "") -> Sequence[tuple[str, str]]:
    """Return vendor and name of the tools that are in the catalog and not among the shipped ones."""
    rows = conn.execute(
        f"""SELECT v.name, t.name FROM {prefix}tool t JOIN {prefix}vendor v ON v.id = t.vendor_id
        WHERE t.archived = 0 AND t.known_as IS NULL ORDER BY t.id"""
    )
    return [(row[0], row[1]) for row in rows]


def live_tools(conn: sqlite3.Connection, prefix: str = "") -> Sequence[tuple[str, str]]:
    """Return vendor and name of all tools of the catalog."""
    rows = conn.execute(
        f"""SELECT v.name, t.name FROM {prefix}tool t JOIN {prefix}vendor v ON v.id = t.vendor_id
        WHERE t.archived = 0 ORDER BY t.id"""
    )
    return [(row[0], row[1]) for row in rows]


def vendor_named(conn: sqlite3.Connection, name: str) -> int | None:
    """Return the vendor of a name, or the one it was merged into."""
    row = conn.execute(
        "SELECT coalesce(merged_into, id) FROM vendor WHERE lower(name) = lower(?)"
        " ORDER BY archived, merged_into IS NOT NULL",
        (name,),
    ).fetchone()
    return int(row[0]) if row else None


def tool_named(conn: sqlite3.Connection, name: str, prefix: str = "") -> sqlite3.Row | None:
    """Return id, name and vendor of the tool of a name or shipped name, or of the one it was merged into."""
    row = conn.execute(
        f"""SELECT kept.id, kept.name, v.name AS vendor FROM {prefix}tool t
        JOIN {prefix}tool kept ON kept.id = coalesce(t.merged_into, t.id) AND kept.archived = 0
        JOIN {prefix}vendor v ON v.id = kept.vendor_id WHERE lower(t.name) = lower(?1) OR t.known_as = ?1
        ORDER BY t.merged_into IS NOT NULL, lower(t.name) <> lower(?1)""",
        (name,),
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def tool_names(conn: sqlite3.Connection) -> Sequence[tuple[str, str]]:
    """Return the catalog's tools with their vendors."""
    rows = conn.execute(
        "SELECT t.name, v.name FROM tool t JOIN vendor v ON v.id = t.vendor_id WHERE t.archived = 0 ORDER BY t.id"
    )
    return [(row[0], row[1]) for row in rows]


def merged_tools(conn: sqlite3.Connection, prefix: str = "") -> Sequence[tuple[str, str | None, str, str]]:
    """Return name and shipped name of every tool that was merged, with vendor and name of the one it is now."""
    rows = conn.execute(
        f"""SELECT t.name, t.known_as, v.name, kept.name FROM {prefix}tool t
        JOIN {prefix}tool kept ON kept.id = t.merged_into AND kept.archived = 0
        JOIN {prefix}vendor v ON v.id = kept.vendor_id ORDER BY t.id"""
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def add(writer: sqlite3.Connection, table: str, values: Mapping[str, object]) -> None:
    """Insert one record of a table of the catalog."""
    marks = ", ".join(f":{name}" for name in values)
    writer.execute(f"INSERT INTO {table}({', '.join(values)}) VALUES ({marks})", values)


def claim(writer: sqlite3.Connection, operation: int, records: Iterable[tuple[str, int]]) -> None:
    """Note that an import has these records too: (table, id)."""
    writer.executemany(
        "INSERT OR IGNORE INTO claim(operation_id, table_name, record_id) VALUES (?, ?, ?)",
        ((operation, table, record) for table, record in records),
    )


def add_many(writer: sqlite3.Connection, table: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Insert many records of a table, values in the order of `names`."""
    writer.executemany(f"INSERT INTO {table}({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows)


def change(writer: sqlite3.Connection, table: str, record_id: int, values: Mapping[str, object]) -> None:
    """Change some columns of one record."""
    pairs = ", ".join(f"{name} = :{name}" for name in values)
    writer.execute(f"UPDATE {table} SET {pairs} WHERE id = :record_id", {**values, "record_id": record_id})


def leavers_before(conn: sqlite3.Connection, people: Sequence[int], day: str) -> list[int]:
    """Return those of some people who leave or left, as lists from before a day say: a newer one that agrees counts."""
    rows = conn.execute(
        """SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))
          AND (end_date IS NOT NULL OR status = 'inactive') AND coalesce(roster_date, '') < ?""",
        (json.dumps(people), day),
    )
    return [row[0] for row in rows]


def use_cases(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all use cases with the name of their team."""
    return conn.execute(
        f"SELECT u.*, t.name AS team FROM {prefix}use_case u LEFT JOIN {prefix}team t ON t.id = u.team_id ORDER BY u.id"
    ).fetchall()


def budgets(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all budgets."""
    return everything(conn, "budget", prefix)


def everything(conn: sqlite3.Connection, table: str, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all records of a table."""
    return conn.execute(f"SELECT * FROM {prefix}{table} ORDER BY id").fetchall()


def named(conn: sqlite3.Connection, table: str, prefix: str = "") -> Sequence[tuple[str, int]]:
    """Return name and id of a table's live records; merged ones by their old name, after those that have it."""
    rows = conn.execute(f"SELECT name, id FROM {prefix}{table} WHERE archived = 0 ORDER BY id DESC").fetchall()
    own = {row[0].casefold() for row in rows}
    old = merged_names(conn, table, prefix) if table == "subscription" else {}
    return [(row[0], row[1]) for row in rows] + [(name, into) for name, (into, _) in old.items() if name not in own]


def merged_names(conn: sqlite3.Connection, table: str, prefix: str = "") -> dict[str, tuple[int, str]]:
    """Return what merged records were called (casefolded), with id and name of the live record each is now."""
    rows = conn.execute(
        f"""SELECT gone.name, kept.id, kept.name FROM {prefix}{table} gone
        JOIN {prefix}{table} kept ON kept.id = gone.merged_into AND kept.archived = 0 ORDER BY gone.id"""
    )
    return {" ".join(row[0].casefold().split()): (row[1], row[2]) for row in rows}


def team_named(conn: sqlite3.Connection, name: str, prefix: str = "") -> sqlite3.Row | None:
    """Return id and cost centre of a team, or of the one it was merged into."""
    row = conn.execute(
        f"""SELECT kept.id, kept.cost_centre FROM {prefix}team t
        JOIN {prefix}team kept ON kept.id = coalesce(t.merged_into, t.id) WHERE lower(t.name) = lower(?)""",
        (name,),
    ).fetchone()
    return row if isinstance(row, sqlite3.Row) else None


def people(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all people that are not archived, with team name and cost centre."""
    return conn.execute(
        f"""SELECT p.*, t.name AS team, t.cost_centre FROM {prefix}person p LEFT JOIN {prefix}team t ON t.id = p.team_id
        WHERE p.archived = 0 ORDER BY p.id"""
    ).fetchall()


def person_aliases(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return kind, key and person of every other name of a person."""
    return conn.execute(f"SELECT kind, key, person_id FROM {prefix}person_alias").fetchall()


def add_alias(writer: sqlite3.Connection, alias_id: int, person: int, kind: str, key: str) -> None:
    """Give a person another name, unless somebody has it."""
    writer.execute(
        "INSERT INTO person_alias(id, person_id, kind, key) SELECT ?, ?, ?, ?"
        " WHERE NOT EXISTS (SELECT 1 FROM person_alias WHERE kind = ? AND key = ?)",
        (alias_id, person, kind, key, kind, key),
    )


def bare_seats(conn: sqlite3.Connection) -> Sequence[tuple[int, str]]:
    """Return the seats that are held and not linked to a person: id and account."""
    rows = conn.execute("SELECT id, account FROM seat WHERE person_id IS NULL AND released IS NULL")
    return [(row[0], row[1]) for row in rows]


def link_seats(writer: sqlite3.Connection, links: Iterable[tuple[int, int]]) -> None:
    """Link seats to people: (person, seat)."""
    writer.executemany("UPDATE seat SET person_id = ? WHERE id = ?", links)


def subscriptions(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all subscriptions that are not archived, with the names of tool, vendor, team and owner."""
    return conn.execute(
        f"""SELECT s.*, t.name AS tool, v.name AS vendor, team.name AS team, p.name AS owner, p.email AS owner_email
        FROM {prefix}subscription s JOIN {prefix}tool t ON t.id = s.tool_id JOIN {prefix}vendor v ON v.id = t.vendor_id
        LEFT JOIN {prefix}team team ON team.id = s.team_id LEFT JOIN {prefix}person p ON p.id = s.owner_id
        WHERE s.archived = 0 ORDER BY s.id"""
    ).fetchall()


def terms(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all terms, the latest end last; open ends last of all."""
    return conn.execute(
        f"SELECT * FROM {prefix}term ORDER BY subscription_id, coalesce(end_date, '9999'), id"
    ).fetchall()


def entitlements(conn: sqlite3.Connection, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return all entitlements in the order of their start."""
    return conn.execute(
        f"SELECT * FROM {prefix}entitlement ORDER BY subscription_id, coalesce(start_date, ''), id"
    ).fetchall()


def seats(conn: sqlite3.Connection, subscription: int, prefix: str = "") -> Sequence[sqlite3.Row]:
    """Return the held seats of a subscription with their latest activity and the date of the latest report on them."""
    return conn.execute(
        f"""SELECT s.*, p.email, max(a.last_active) AS last_active, max(src.data_date) AS data_date
        FROM {prefix}seat s LEFT JOIN {prefix}person p ON p.id = s.person_id
        LEFT JOIN {prefix}activity a ON a.seat_id = s.id AND a.voided_by IS NULL
        LEFT JOIN {prefix}activity_source src ON src.id = a.source_id
        WHERE s.subscription_id = ? AND s.released IS NULL GROUP BY s.id ORDER BY s.id""",
        (subscription,),
    ).fetchall()


def newest_list(conn: sqlite3.Connection, subscription: int, prefix: str = "") -> str | None:
    """Return the day of the newest list of a subscription's seats; None where there is none."""
    sql = f"SELECT max(data_date) FROM {prefix}activity_source WHERE subscription_id = ?"
    row: sqlite3.Row = conn.execute(sql, (subscription,)).fetchone()
    return None if row[0] is None else str(row[0])


def bought(conn: sqlite3.Connection, subscription: int, day: str, prefix: str = "") -> int | None:
    """Return the seats that are bought on a day; None where no quantity is known."""
    row = conn.execute(
        f"""SELECT sum(quantity) FROM {prefix}entitlement WHERE subscription_id = ? AND quantity IS NOT NULL
        AND coalesce(start_date, '') <= ? AND coalesce(end_date, '9999') >= ?""",
        (subscription, day, day),
    ).fetchone()
    return row[0] if row is None or row[0] is None else int(row[0])


def rates(conn: sqlite3.Connection, prefix: str = "") -> dict[tuple[str, str, str], tuple[int, str]]:
    """Return every exchange rate: (date, base, quote) -> id and rate."""
    rows = conn.execute(f"SELECT date, base, quote, id, rate FROM {prefix}exchange_rate")
    return {(row[0], row[1], row[2]): (row[3], row[4]) for row in rows}


def put_alias(writer: sqlite3.Connection, alias_id: int, values: Mapping[str, object]) -> None:
    """Write an alias; one of the same key is changed."""
    found = writer.execute("SELECT id FROM vendor_alias WHERE key = ?", (values["key"],)).fetchone()
    if found is not None:
        change(writer, "vendor_alias", found[0], values)
    else:
        add(writer, "vendor_alias", {"id": alias_id, **values})


def acknowledge(conn: sqlite3.Connection, tool: int, state: str) -> None:
    """Give a tool that was only discovered the state that a list with its owner says; any other state stays."""
    conn.execute("UPDATE tool SET state = ? WHERE id = ? AND state = 'Discovered'", (state, tool))
