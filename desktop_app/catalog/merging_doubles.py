"""What two records that are merged both have: joined into one, added up, or a reason why they cannot be merged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import merging_contracts
from desktop_app.catalog.merging_references import Pair, many, name_of, one_closed

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

# Refusals ------------------------------------------------------------------------------------------------------------


def refusal(conn: sqlite3.Connection, pair: Pair) -> str | None:
    """Return why two records cannot be one, as a sentence that says what to do; None where they can."""
    if pair.kind == "tool":
        return _unlike_tools(conn, pair)
    return merging_contracts.refusal(conn, pair) if pair.kind == "subscription" else None


def _unlike_tools(conn: sqlite3.Connection, pair: Pair) -> str | None:
    if pair.kept["vendor_id"] != pair.merged["vendor_id"]:
        vendors = [name_of(conn, "vendor", row["vendor_id"]) for row in (pair.kept, pair.merged)]
        return (
            f"“{pair.kept['name']}” is sold by {vendors[0]}, “{pair.merged['name']}” by {vendors[1]}. "
            "Merge the two vendors first, or give one of the tools the other vendor."
        )
    return one_closed(pair)


# What becomes one ----------------------------------------------------------------------------------------------------


def notes(conn: sqlite3.Connection, pair: Pair) -> Iterator[str]:
    """Say what is joined or stands side by side, sentence by sentence."""
    if pair.kind == "tool":
        both = len(_same_plans(conn, pair))
        if both:
            yield f"Both have {many(both, 'plan', 'plans')} of the same name; each counts once."
        if _agreed_between(conn, pair):
            yield "The overlap that was agreed between the two ends."
        months = _compared_months(conn, pair)
        if months:
            yield (
                f"In {many(months, 'month', 'months')} both have money of different kinds, such as an invoice and a "
                "card payment: as one tool the larger counts, so that no amount counts twice."
            )
    if pair.kind == "subscription":
        yield from merging_contracts.notes(conn, pair)
    if pair.kind == "person":
        for column, said in (("email", "e-mail address"), ("employee_no", "number")):
            one, other = pair.kept[column], pair.merged[column]
            if one and other and str(one).casefold() != str(other).casefold():
                yield (
                    f"Both have an {said}: {one} stays, {other} is known as another."
                    if column == "email"
                    else (f"Both have a {said}: {one} stays, {other} is known as another.")
                )
        if pair.merged["end_date"] and not pair.kept["end_date"]:
            yield f"“{pair.merged['name']}” left on {pair.merged['end_date']}; “{pair.kept['name']}” stays as it is."
    if pair.kind in ("tool", "team"):
        same = len(_same_budgets(conn, pair))
        if same:
            budgets = many(same, "budget", "budgets")
            yield f"Both have {budgets} for the same time and currency; the amounts are added up."
        own = len(_same_settings(conn, pair))
        if own:
            yield f"Both have {many(own, 'setting', 'settings')} of their own; those of “{pair.kept['name']}” stay."


def join(conn: sqlite3.Connection, pair: Pair) -> dict[int, int]:
    """Make one of what both have, in the caller's operation; returns which records went into which others."""
    joined: dict[int, int] = {}
    if pair.kind == "tool":
        _join_functions(conn, pair)
        joined |= _join_plans(conn, pair)
        _join_agreed(conn, pair)
    if pair.kind == "team":
        _join_parents(conn, pair)
    if pair.kind == "subscription":
        joined |= merging_contracts.join(conn, pair)
    if pair.kind in ("tool", "team"):
        joined |= _join_budgets(conn, pair)
        scopes = tuple(f"{pair.kind}:{number}" for number in (pair.into, pair.gone))
        conn.executemany("DELETE FROM setting WHERE id = ?", [(number,) for number in _same_settings(conn, pair)])
        conn.execute("UPDATE setting SET scope = ? WHERE scope = ?", scopes)
    return joined


def taken_over(conn: sqlite3.Connection, pair: Pair) -> dict[str, Any]:
    """Return what the kept record takes from the merged one although it says something itself."""
    values = {}
    if pair.kind in ("tool", "subscription") and pair.kept["state"] == "Discovered":
        values["state"] = pair.merged["state"]
    return values | (merging_contracts.taken_over(conn, pair) if pair.kind == "subscription" else {})


def learn_names(catalog: Catalog, pair: Pair) -> None:
    """Let a person be recognised by what the merged record was called, unless somebody else is called so."""
    if pair.kind != "person":
        return
    conn = catalog.writer
    names = {kind: str(pair.merged[kind] or "").casefold() for kind in ("email", "employee_no")}
    name = " ".join(str(pair.merged["name"]).casefold().split())
    others = conn.execute("SELECT name FROM person WHERE archived = 0 AND id NOT IN (?, ?)", (pair.into, pair.gone))
    taken = {" ".join(row[0].casefold().split()) for row in others}
    if name not in taken and name != " ".join(str(pair.kept["name"]).casefold().split()):
        names["name"] = name
    for kind, key in names.items():
        known = conn.execute("SELECT 1 FROM person_alias WHERE kind = ? AND key = ?", (kind, key)).fetchone()
        if key and known is None:
            conn.execute("INSERT INTO person_alias(id, person_id, kind, key) VALUES (?, ?, ?, ?)",
                         (catalog.ids.next(), pair.into, kind, key))  # fmt: skip


# Parts of tools ------------------------------------------------------------------------------------------------------


def _join_functions(conn: sqlite3.Connection, pair: Pair) -> None:
    """Keep each function once, and one of them the primary one: the kept tool's, else the merged tool's."""
    sql = "SELECT function FROM tool_function WHERE tool_id = ? AND is_primary = 1"
    primary = [conn.execute(sql, (number,)).fetchone() for number in (pair.into, pair.gone)]
    if primary[0] is not None:
        conn.execute("UPDATE tool_function SET is_primary = 0 WHERE tool_id = ?", (pair.gone,))
    elif primary[1] is not None:
        conn.execute("UPDATE tool_function SET is_primary = 1 WHERE tool_id = ? AND function = ?",
                     (pair.into, primary[1][0]))  # fmt: skip
    conn.execute(
        "DELETE FROM tool_function WHERE tool_id = ? "
        "AND function IN (SELECT function FROM tool_function WHERE tool_id = ?)",
        (pair.gone, pair.into),
    )


def _same_plans(conn: sqlite3.Connection, pair: Pair) -> list[tuple[int, int]]:
    """Return the plans of one name in both: (of the merged tool, of the kept one)."""
    rows = conn.execute(
        """SELECT gone.id, min(kept.id) FROM plan gone JOIN plan kept ON lower(kept.name) = lower(gone.name)
        WHERE gone.tool_id = ? AND kept.tool_id = ? GROUP BY gone.id ORDER BY gone.id""",
        (pair.gone, pair.into),
    )
    return [(row[0], row[1]) for row in rows]


def _join_plans(conn: sqlite3.Connection, pair: Pair) -> dict[int, int]:
    joined = dict(_same_plans(conn, pair))
    for gone, kept in joined.items():
        for table, equal in (
            ("plan_function", "kept.function = plan_function.function"),
            ("price_tier", " AND ".join(f"kept.{c} IS price_tier.{c}" for c in
                                        ("minimum", "unit_price", "currency", "period_months", "valid_from"))),
        ):  # fmt: skip
            conn.execute(
                f"DELETE FROM {table} WHERE plan_id = ? AND EXISTS "
                f"(SELECT 1 FROM {table} kept WHERE kept.plan_id = ? AND {equal})",
                (gone, kept),
            )
            conn.execute(f"UPDATE {table} SET plan_id = ? WHERE plan_id = ?", (kept, gone))
        conn.execute("UPDATE decision SET to_plan_id = ? WHERE to_plan_id = ?", (kept, gone))
        conn.execute("DELETE FROM plan WHERE id = ?", (gone,))
    return joined


def _agreed_between(conn: sqlite3.Connection, pair: Pair) -> list[int]:
    rows = conn.execute(
        "SELECT id FROM overlap_agreed WHERE (tool_a_id, tool_b_id) IN (VALUES (?, ?), (?, ?))",
        (pair.into, pair.gone, pair.gone, pair.into),
    )
    return [row[0] for row in rows]


def _join_agreed(conn: sqlite3.Connection, pair: Pair) -> None:
    """End an overlap between the two; of two with the same third tool the kept one's stays."""
    ended = _agreed_between(conn, pair)
    rows = conn.execute("SELECT id, tool_a_id, tool_b_id FROM overlap_agreed").fetchall()
    others = {(row["tool_a_id"], row["tool_b_id"]) for row in rows}
    others |= {(b, a) for a, b in others}
    for row in rows:
        third = {row["tool_a_id"], row["tool_b_id"]} - {pair.gone}
        if len(third) == 1 and (pair.into, *third) in others:
            ended.append(row["id"])
    conn.executemany("DELETE FROM overlap_agreed WHERE id = ?", [(number,) for number in ended])


def _compared_months(conn: sqlite3.Connection, pair: Pair) -> int:
    """Return in how many months one tool has money of a kind that the other has not, while both have some."""
    kinds: dict[tuple[str, int], set[tuple[str, str]]] = {}
    for month, tool, basis, channel in conn.execute(
        """SELECT DISTINCT substr(service_from, 1, 7), tool_id, basis, channel FROM live_line
        WHERE in_scope = 1 AND tool_id IN (?, ?)""",
        (pair.into, pair.gone),
    ):
        kinds.setdefault((month, tool), set()).add((basis, channel))
    months = {month for month, _ in kinds}
    both = ((kinds.get((month, pair.into)), kinds.get((month, pair.gone))) for month in months)
    return sum(1 for one, other in both if one and other and one != other)


# Parts of tools and teams --------------------------------------------------------------------------------------------


def _same_budgets(conn: sqlite3.Connection, pair: Pair) -> list[tuple[int, int]]:
    rows = conn.execute(
        f"""SELECT gone.id, min(kept.id) FROM budget gone JOIN budget kept ON kept.start_date = gone.start_date
          AND kept.end_date = gone.end_date AND kept.currency = gone.currency
        WHERE gone.{pair.kind}_id = ? AND kept.{pair.kind}_id = ? GROUP BY gone.id ORDER BY gone.id""",
        (pair.gone, pair.into),
    )
    return [(row[0], row[1]) for row in rows]


def _join_budgets(conn: sqlite3.Connection, pair: Pair) -> dict[int, int]:
    joined = dict(_same_budgets(conn, pair))
    for gone, kept in joined.items():
        conn.execute("UPDATE budget SET amount = amount + (SELECT amount FROM budget WHERE id = ?) WHERE id = ?",
                     (gone, kept))  # fmt: skip
        conn.execute("DELETE FROM budget WHERE id = ?", (gone,))
    return joined


def _same_settings(conn: sqlite3.Connection, pair: Pair) -> list[int]:
    """Return the merged record's own settings that the kept one has too."""
    rows = conn.execute(
        """SELECT gone.id FROM setting gone JOIN setting kept ON kept.name = gone.name
        WHERE gone.scope = ? AND kept.scope = ?""",
        (f"{pair.kind}:{pair.gone}", f"{pair.kind}:{pair.into}"),
    )
    return [row[0] for row in rows]


def _join_parents(conn: sqlite3.Connection, pair: Pair) -> None:
    """A team that lies within the one that goes comes in its place."""
    above = conn.execute(
        """WITH RECURSIVE above(id) AS (SELECT parent_id FROM team WHERE id = ?
          UNION SELECT team.parent_id FROM team JOIN above ON team.id = above.id)
        SELECT 1 FROM above WHERE id = ?""",
        (pair.into, pair.gone),
    ).fetchone()
    if above is not None:
        parent = pair.merged["parent_id"]
        conn.execute("UPDATE team SET parent_id = ? WHERE id = ?", (parent if parent != pair.into else None, pair.into))
