"""Every setting with its default, its limits and what a person reads of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


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


def _days(
    name: str, default: int, title: str, text: str, scopes: tuple[str, ...] = BOTH, highest: int = 3650
) -> Setting:
    return Setting(name, str(default), "int", title, text, 0, highest, scopes)


def _percent(name: str, default: int, title: str, text: str, scopes: tuple[str, ...] = BOTH) -> Setting:
    return Setting(name, str(default), "int", title, text, 0, 100, scopes)


def _season(name: str, title: str, text: str) -> Setting:
    return Setting(name, "0", "int", title, text, 0, 12, BOTH)


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
        _season(
            "season_from",
            "Season begins in month",
            "1 to 12; 0: it is used all year. Days outside the season do not count (R01, R02, R10).",
        ),
        _season(
            "season_to",
            "Season ends in month",
            "1 to 12, of the next year where it comes before the first (11 to 2); 0: it is used all year.",
        ),
        _percent("buffer_percent", 10, "Spare seats allowed (%)", "Of the active users; at least one seat (R04)."),
        Setting(
            "free_seats_least",
            "0",
            "int",
            "Free seats wanted",
            "With fewer free, Home says so; 0: only where somebody invited finds none.",
            scopes=BOTH,
        ),
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
        _days("notice_urgent_days", 30, "Notice is urgent (days before)", "Before it should be sent (R12)."),
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
            "A second contract may end within (days)",
            "If it does, it is taken for a move to the other contract of the tool, and R09 does not ask.",
        ),
        Setting(
            "shadow_amount",
            "1000",
            "int",
            "Shadow spend is urgent from",
            "In the reporting currency over 365 days (R20).",
            scopes=("tool",),
        ),
        _days(
            "recent_days",
            60,
            "Charges are recent for (days)",
            "Older ones are no sign that a tool is still bought (R20, R27).",
            ("tool",),
            365,
        ),
        _days(
            "claim_days",
            31,
            "Expenses are claimed within (days)",
            "The same amount on a card before counts once with the claim (R27).",
            (),
            365,
        ),
        _days(
            "settling_days",
            14,
            "Payments are booked within (days)",
            "An invoice in two files on two days is one payment if they lie no further apart (R18).",
            (),
            365,
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
            "price_held_days",
            60,
            "Prices count after (days)",
            "One that was paid for less is no price to compare a rise with (R14).",
            highest=365,
        ),
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
        Setting(
            "margin_falls",
            "3",
            "int",
            "Margin: falling months",
            "Running, until it is asked about (R32).",
            2,
            11,
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
