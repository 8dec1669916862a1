"""The settings: reporting currency, fiscal year and the thresholds of the rules, each with its default.

A threshold holds for the company; a tool or a team may have its own. A tool's own value wins over a team's, because
what is usual depends first on the tool; either wins over the company's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.default_settings import DEFAULTS, SCOPES, Setting
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.mail_names import mail_address
from desktop_app.catalog.money import CURRENCIES

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


@dataclass(frozen=True)
class OwnValue:
    """A setting's value of one tool or team."""

    kind: str  # tool, team
    id: int
    owner: str  # the tool's or team's name
    name: str
    value: str


def get(conn: sqlite3.Connection, name: str, scope: str = "company") -> str:
    """Return a setting's value: of the scope, else the company's, else the default. Raises KeyError when unknown."""
    for where in dict.fromkeys((scope, "company")):
        row = conn.execute("SELECT value FROM setting WHERE scope = ? AND name = ?", (where, name)).fetchone()
        if row is not None:
            return str(row[0])
    return DEFAULTS[name].default


def all_settings(conn: sqlite3.Connection) -> dict[str, str]:
    """Return every setting of the company with its value."""
    stored = dict(conn.execute("SELECT name, value FROM setting WHERE scope = 'company'").fetchall())
    return {name: str(stored.get(name, setting.default)) for name, setting in DEFAULTS.items()}


def own_values(conn: sqlite3.Connection) -> list[OwnValue]:
    """Return what tools and teams have set for themselves, by the name of tool or team and setting."""
    rows = conn.execute(
        """SELECT substr(g.scope, 1, 4) AS kind, CAST(substr(g.scope, 6) AS INTEGER) AS id,
          coalesce(tool.name, team.name) AS owner, g.name, g.value
        FROM setting g LEFT JOIN tool ON g.scope = 'tool:' || tool.id LEFT JOIN team ON g.scope = 'team:' || team.id
        WHERE g.scope <> 'company' AND coalesce(tool.name, team.name) IS NOT NULL ORDER BY owner, g.name, g.id"""
    )
    return [OwnValue(*row) for row in rows]


def possible_owners(conn: sqlite3.Connection) -> list[tuple[str, int, str]]:
    """Return what may have its own values, as (kind, id, name): the live tools, then the teams, by name."""
    rows = conn.execute(
        """SELECT 'tool', id, name FROM tool WHERE archived = 0 UNION ALL
        SELECT 'team', id, name FROM team WHERE archived = 0 ORDER BY 1 DESC, 3"""
    )
    return [(row[0], row[1], row[2]) for row in rows]


def scope_of(conn: sqlite3.Connection, kind: str, name: str) -> str:
    """Return the scope of a tool or team by its name or id. Raises CatalogError when there is none."""
    sql = f"SELECT id FROM {kind} WHERE archived = 0 AND (lower(name) = lower(?1) OR CAST(id AS TEXT) = ?1)"
    row = conn.execute(sql, (name.strip(),)).fetchone() if kind in SCOPES else None
    if row is None:
        raise CatalogError(f"There is no {kind} “{name}”.")
    return f"{kind}:{row[0]}"


def put(catalog: Catalog, name: str, value: str, scope: str = "company") -> None:
    """Change one setting, as an operation. Raises CatalogError when the name or the value is none."""
    put_many(catalog, {name: value}, scope)


def put_many(catalog: Catalog, values: Mapping[str, str], scope: str = "company") -> None:
    """Change several settings of a scope in one operation; what is as it was changes nothing.

    The scope is company, tool:ID or team:ID; an empty value of a tool or team gives up its own.
    """
    checked = {name: _checked(name, value, scope) for name, value in values.items()}
    sql = "SELECT name, value FROM setting WHERE scope = ?"
    now = all_settings(catalog.writer) if scope == "company" else dict(catalog.writer.execute(sql, (scope,)).fetchall())
    changed = {name: value for name, value in checked.items() if now.get(name, "") != value}
    if not changed:
        return
    told = (f"{DEFAULTS[name].title.lower()} to {value or 'the company’s'}" for name, value in changed.items())
    whose = f" of {scope.partition(':')[0]}" if scope != "company" else ""
    with catalog.operation(f"Set {', '.join(told)}{whose}", kind="settings"):
        for name, value in changed.items():
            _write(catalog, scope, name, value)


def problem(name: str, value: str, kind: str) -> str:
    """Return why a value cannot be set for the company, a tool or a team; "" where it can."""
    try:
        if kind not in ("company", *SCOPES):
            raise CatalogError(f"“{kind}” is none of: company, {', '.join(SCOPES)}.")
        _checked(name, value, kind)
    except CatalogError as error:
        return str(error)
    return ""


def _write(catalog: Catalog, scope: str, name: str, value: str) -> None:
    row = catalog.writer.execute("SELECT id FROM setting WHERE scope = ? AND name = ?", (scope, name)).fetchone()
    if row is not None and not value:
        catalog.writer.execute("DELETE FROM setting WHERE id = ?", (row["id"],))
    elif row is not None:
        catalog.writer.execute("UPDATE setting SET value = ? WHERE id = ?", (value, row["id"]))
    else:
        catalog.writer.execute(
            "INSERT INTO setting(id, scope, name, value) VALUES (?, ?, ?, ?)", (catalog.ids.next(), scope, name, value)
        )


def _checked(name: str, value: str, scope: str) -> str:
    setting = DEFAULTS.get(name)
    if setting is None:
        raise CatalogError(f"There is no setting {name}; there are: {', '.join(DEFAULTS)}.")
    kind = scope.partition(":")[0]
    if scope != "company" and kind not in setting.scopes:
        raise CatalogError(f"{setting.title}: a {kind} has no value of its own; it is the company's.")
    if scope != "company" and not value.strip():
        return ""
    checks: Mapping[str, Callable[[Setting, str], str]] = {"currency": _currency, "sender": _sender}
    return checks.get(setting.type, _number)(setting, value.strip())


def _currency(setting: Setting, value: str) -> str:
    if value.upper() not in CURRENCIES:
        raise CatalogError(f"{setting.title}: “{value}” is no ISO 4217 currency code such as EUR or USD.")
    return value.upper()


def _sender(setting: Setting, value: str) -> str:
    found = mail_address(value)
    if value and found is None:
        raise CatalogError(f"{setting.title}: “{value}” is no address such as Ada Lovelace <ada@example.com>.")
    return str(found) if found is not None else ""


def _number(setting: Setting, value: str) -> str:
    if not value.isdecimal() or not setting.lowest <= int(value) <= setting.highest:
        raise CatalogError(f"{setting.title}: “{value}” is no whole number from {setting.lowest} to {setting.highest}.")
    return str(int(value))
