"""The settings: reporting currency, fiscal year and the thresholds of the rules, each with its default.

A threshold holds for the company; a tool or a team may have its own. A tool's own value wins over a team's, because
what is usual depends first on the tool; either wins over the company's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.mail_names import mail_address
from desktop_app.catalog.money import CURRENCIES

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


@dataclass(frozen=True)
class Setting:
    """One setting: `type` is int, currency, month or sender; its value is text as it is stored."""

    name: str
    default: str
    type: str
    title: str
    help: str
    lowest: int = 0
    highest: int = 100_000
    scopes: tuple[str, ...] = ()  # what may have its own value beside the company's: tool, team


SCOPES = BOTH = ("tool", "team")
"""What may have its own value, in the order in which they win."""


@dataclass(frozen=True)
class OwnValue:
    """A setting's value of one tool or team."""

    kind: str  # tool, team
    id: int
    owner: str  # the tool's or team's name
    name: str
    value: str


def _days(name: str, default: int, title: str, text: str, scopes: tuple[str, ...] = BOTH) -> Setting:
    return Setting(name, str(default), "int", title, text, 0, 3650, scopes)


def _percent(name: str, default: int, title: str, text: str, scopes: tuple[str, ...] = BOTH) -> Setting:
    return Setting(name, str(default), "int", title, text, 0, 100, scopes)


DEFAULTS: Mapping[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting(
            "reporting_currency",
            "EUR",
            "currency",
            "Reporting currency",
            "Totals are converted to it where a rate is known.",
        ),
        Setting(
            "fiscal_year_start",
            "1",
            "month",
            "Fiscal year starts in month",
            "Fiscal years begin with it; 1 is January.",
            1,
            12,
        ),
        Setting(
            "messages_from",
            "",
            "sender",
            "Messages to owners come from",
            "An address, such as Ada Lovelace <ada@example.com>; empty: your mail program puts in yours.",
        ),
        _days("inactive_days", 60, "Inactive after (days)", "A seat without activity for longer is asked about (R01)."),
        _days("inactive_strong_days", 90, "Clearly inactive after (days)", "From here the question weighs more (R01)."),
        _days(
            "grace_days", 60, "Grace for new seats (days)", "A seat younger than this is never asked about (R01, R02)."
        ),
        _percent("buffer_percent", 10, "Spare seats allowed (%)", "Of the active users; at least one seat (R04)."),
        _percent("coverage_percent", 80, "Coverage needed (%)", "Below it nothing is concluded about a whole tool."),
        _percent("unknown_percent", 20, "Unknown seats allowed (%)", "Above it the data are asked for (R28)."),
        _days("fresh_days", 35, "Usage data are fresh for (days)", "Older data are called delayed.", ("tool",)),
        _days(
            "delayed_days",
            90,
            "Usage data are usable for (days)",
            "Older data prove nothing; the seat is unknown.",
            ("tool",),
        ),
        _percent(
            "same_day_percent",
            60,
            "Suspicious common last day (%)",
            "When more users stop on one day, the source is asked about.",
            ("tool",),
        ),
        _days(
            "assumed_notice_days", 60, "Assumed notice (days)", "Where a contract is silent; marked as assumed (R12)."
        ),
        _days("notice_window_days", 90, "Notice window opens (days before)", "Before the notice deadline (R12)."),
        _days("notice_visible_days", 90, "Notice stays visible (days after)", "After the notice deadline (R12)."),
        _days("transit_days", 5, "Time to deliver a notice (days)", "Send-by date before the deadline (R12)."),
        _days("leaver_high_days", 7, "Leaver's seat is urgent after (days)", "Severity high from then on (R03)."),
        _days(
            "owner_confirm_days",
            180,
            "Owners confirm every (days)",
            "An owner not confirmed for longer is asked for (R21).",
        ),
        _days(
            "migration_days",
            90,
            "Two contracts while migrating (days)",
            "So long a second contract of one tool is no question (R09).",
        ),
        Setting(
            "shadow_amount",
            "1000",
            "int",
            "Shadow spend is urgent from",
            "In the reporting currency over 365 days (R20).",
            scopes=("tool",),
        ),
        Setting(
            "migration_cost",
            "0",
            "int",
            "Moving away from a tool costs",
            "In the reporting currency, once: taken off what an overlap could save (R07, R35).",
            0,
            100_000_000,
            ("tool",),
        ),
        _percent(
            "suite_percent", 80, "People who have the suite (%)", "Of a tool's; from here it asks (R35).", ("tool",)
        ),
        _percent("anomaly_percent", 2, "Unusual spend: ask from (%)", "Of a month's AI spend (R26).", ()),
        _percent("anomaly_high_percent", 7, "Unusual spend: urgent above (%)", "Of a month's AI spend (R26).", ()),
        Setting(
            "anomaly_points",
            "6",
            "int",
            "Unusual spend: months needed",
            "Before the month that is judged (R26).",
            3,
            12,
        ),
        _percent("low_use_percent", 20, "Little used below (%)", "Of the paid seats, in two reports running (R10)."),
        _percent("premium_percent", 30, "Premium features are used by (%)", "Of those licensed; else it asks (R11)."),
        _days(
            "price_list_days",
            365,
            "Price lists are fresh for (days)",
            "From the day they hold; nothing is judged by an older one (R04, R11, R28, R29).",
            ("tool",),
        ),
        _percent("uplift_percent", 5, "Price rise allowed (%)", "Of a unit's price, from one term to the next (R14)."),
        _days(
            "invoice_late_days",
            45,
            "Invoices are missing after (days)",
            "After the end of what is paid (R16); a decision that ended something is sure by then.",
        ),
        _percent("difference_percent", 2, "Invoice may differ from the contract by (%)", "Of a period (R17)."),
        Setting(
            "difference_amount",
            "5",
            "int",
            "Invoice may differ from the contract by",
            "In the contract's currency and period, if that is more (R17).",
            scopes=BOTH,
        ),
        Setting(
            "stable_months", "6", "int", "Use is stable over (months)", "For a commitment to pay (R29).", 2, 24, BOTH
        ),
        _percent("stable_percent", 10, "Use is stable within (%)", "Of its mean, up and down (R29)."),
        _percent("budget_warn_percent", 80, "Budget: ask from (%)", "Of a budget, at the present pace (R23)."),
        Setting(
            "budget_breach_percent",
            "100",
            "int",
            "Budget: urgent above (%)",
            "Of a budget, at the present pace (R23).",
            0,
            1000,
            BOTH,
        ),
        _percent("commitment_after_percent", 75, "Commitment: judge from (%)", "Of its time (R24)."),
        _percent("commitment_low_percent", 80, "Commitment: little used below (%)", "Of what is promised (R24)."),
        _percent("dear_model_percent", 50, "Dear models allowed (%)", "Of a use case of low or medium worth (R30)."),
        _percent(
            "renewal_uplift_percent", 5, "Assumed price rise at renewal (%)", "In forecasts, unless capped lower."
        ),
        _days("kill_switch_days", 180, "Kill switches are tried every (days)", "An agent's (R31).", ("team",)),
        _percent(
            "margin_percent",
            60,
            "Margin wanted (%)",
            "Of cost of revenue, unless a use case says another (R32).",
            ("team",),
        ),
        _percent("unit_cost_percent", 10, "Unit cost may rise (%)", "From three months to the next three (R25)."),
        _days(
            "evidence_days", 180, "Evidence of value holds for (days)", "Of a use case in production (R33).", ("team",)
        ),
        _days(
            "new_use_case_days",
            90,
            "Grace for new use cases (days)",
            "In production for less: not asked (R33).",
            ("team",),
        ),
    )
}
"""Every setting with its default: those of the rules, and the company's reporting."""


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
