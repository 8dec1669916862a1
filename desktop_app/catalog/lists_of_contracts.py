"""The lists of contracts: subscriptions as they stand, all their terms, and all that was bought."""

from __future__ import annotations

from desktop_app.catalog.contract_columns import IDS, OF_CONTRACT, SUBSCRIPTION, TOOL, VENDOR
from desktop_app.catalog.evidence import setting_sql
from desktop_app.catalog.lists_of_files import FILE
from desktop_app.catalog.table_model import Column, Table, archive_columns, origin_columns

_C = Column


def _micros(expr: str) -> str:
    """SQL that turns decimal text into micro-units; exact for up to six decimals."""
    return f"CAST(round(CAST({expr} AS REAL) * 1000000) AS INTEGER)"


_CURRENT_TERM = """LEFT JOIN term ON term.id = (SELECT c.id FROM term c WHERE c.subscription_id = s.id
  ORDER BY coalesce(c.start_date, '') <= :as_of DESC, CASE WHEN c.start_date <= :as_of OR c.start_date IS NULL
    THEN coalesce(c.end_date, '') ELSE '' END DESC, c.start_date LIMIT 1)"""

_BOUGHT = """LEFT JOIN (SELECT e.subscription_id, sum(e.quantity) AS quantity, max(e.unit_price) AS unit_price,
    sum(coalesce(e.quantity, 1) * CAST(round(CAST(e.unit_price AS REAL) * 1000000) AS INTEGER)) AS period_amount
  FROM bought e WHERE coalesce(e.start_date, '') <= :as_of AND coalesce(e.end_date, '9999') >= :as_of
  GROUP BY e.subscription_id) bought ON bought.subscription_id = s.id"""

SEATS_OF = """((SELECT count(*) FROM seat WHERE seat.subscription_id = s.id AND seat.released IS NULL)
  + (SELECT count(*) FROM seat WHERE seat.subscription_id = s.id AND seat.released > :as_of))"""
"""How many seats subscription `s` has: those still held and those released later have an index each."""

_COSTLESS = """(SELECT CASE WHEN sum(e.quantity) > 0 THEN min(sum(e.quantity), (SELECT count(*) FROM seat
    WHERE seat.subscription_id = s.id AND seat.free = 1 AND coalesce(seat.assigned, '') <= :as_of
    AND (seat.released IS NULL OR seat.released > :as_of))) ELSE 0 END
  FROM bought e WHERE e.subscription_id = s.id AND CAST(e.unit_price AS REAL) = 0
    AND coalesce(e.start_date, '') <= :as_of AND coalesce(e.end_date, '9999') >= :as_of)"""
ASSIGNED = f"""(coalesce((SELECT sum(held.seats) FROM team_seat held WHERE held.subscription_id = s.id
  AND held.assigned <= :as_of AND (held.released = '' OR held.released > :as_of)), 0) + {_COSTLESS})"""
"""How many bought seats of subscription `s` somebody has. A seat that costs nothing takes one that was bought for 0.00,
or none."""
_ASSIGNED = f"NULLIF({ASSIGNED}, 0)"  # none: nobody said

_RECORDED = """(SELECT sum(e.quantity) FROM entitlement e WHERE e.subscription_id = s.id
  AND coalesce(e.start_date, '') <= :as_of AND coalesce(e.end_date, '9999') >= :as_of AND EXISTS (
    SELECT 1 FROM standing_given_up g JOIN entitlement o ON o.id = g.entitlement_id
    WHERE o.subscription_id = s.id AND g.since <= :as_of))"""
"""How many seats the record of subscription `s` still names, where fewer count: empty where it says what is bought."""

_INVITED = """(SELECT o.pending FROM activity_source o WHERE o.subscription_id = s.id AND o.data_date <= :as_of
  ORDER BY o.data_date DESC, o.id DESC LIMIT 1)"""

_ASSUMED = setting_sql("assumed_notice_days", "s.tool_id", "s.team_id")
_NOTICE = f"date(term.end_date, '-' || coalesce(term.notice_days, {_ASSUMED}) || ' days')"

_DEPUTY = "(SELECT name FROM person WHERE person.id = s.deputy_id)"

SUBSCRIPTIONS = Table(
    "subscriptions",
    "Subscriptions",
    (
        _C("name", "Subscription", "text", "s.name", width=200),
        TOOL,
        VENDOR,
        _C("plan", "Plan", "text", "s.plan", visible=False, width=100),
        _C("pricing_model", "Pricing", "chip", "s.pricing_model", visible=False, width=90),
        _C("seats", "Bought", "int", "bought.quantity", width=70, needs="bought"),
        _C("on_record", "On record, before seats were given up", "int", _RECORDED, visible=False, width=90),
        _C("assigned", "Assigned", "int", _ASSIGNED, width=80),
        _C("invited", "Invited", "int", _INVITED, visible=False, width=70),
        _C(
            "free",
            "Free seats",
            "int",
            f"CASE WHEN s.pricing_model = 'seat' THEN bought.quantity - {_ASSIGNED} - coalesce({_INVITED}, 0) END",
            visible=False,
            width=90,
            needs="bought",
        ),
        _C("unit_price", "Unit price", "money", _micros("bought.unit_price"), width=110, needs="bought", adds_up=False),
        _C("currency", "Currency", "text", "s.currency", visible=False, width=70),
        _C("period_months", "Months a period", "int", "s.period_months", visible=False, width=80),
        _C("annual", "A year", "money", "bought.period_amount * 12 / s.period_months", width=120, needs="bought"),
        _C("start_date", "Term from", "date", "term.start_date", visible=False, width=96, needs="term"),
        _C("end_date", "Term ends", "date", "term.end_date", width=96, needs="term"),
        _C("auto_renew", "Renews itself", "bool", "term.auto_renew", visible=False, width=90, needs="term"),
        _C("notice_by", "Notice by", "date", _NOTICE, width=96, needs="term"),
        _C("notice_days", "Notice days", "int", "term.notice_days", visible=False, width=80, needs="term"),
        _C("notice_assumed", "Notice assumed", "bool", "term.notice_assumed", visible=False, width=100, needs="term"),
        _C("minimum_seats", "Minimum seats", "int", "term.minimum_seats", visible=False, width=90, needs="term"),
        _C("true_down", "Fewer inside the term", "bool", "term.true_down", visible=False, width=90, needs="term"),
        _C(
            "credits_by_day", "Credits by the day", "bool", "term.credits_by_day", visible=False, width=90, needs="term"
        ),
        _C("seats_counted", "A bill counts", "chip", "term.seats_counted", visible=False, width=150, needs="term"),
        _C("price_cap", "Price cap (%)", "decimal", "term.price_cap_percent", visible=False, width=90, needs="term"),
        _C("owner", "Owner", "link", "owner.name", width=130, needs="owner"),
        _C("team", "Team", "text", "team.name", width=110, needs="team"),
        _C("cost_centre", "Cost centre", "text", "s.cost_centre", visible=False, width=100),
        _C("spend_class", "Class", "chip", "s.spend_class", width=130),
        _C("state", "State", "chip", "s.state", width=100),
        _C("account", "Account", "text", "s.account", visible=False, width=130),
        _C("channel", "Channel", "text", "s.channel", visible=False, width=90),
        _C("payer", "Payer", "text", "s.payer", visible=False, width=110),
        _C("purpose", "Purpose", "text", "s.purpose", visible=False, width=200),
        _C("review_by", "Review by", "date", "s.review_by", visible=False, width=96),
        _C("hypothesis", "Hypothesis", "text", "s.hypothesis", visible=False, width=180),
        _C("success_measure", "Success measure", "text", "s.success_measure", visible=False, width=140),
        _C("experiment_budget", "Experiment budget", "money", "s.experiment_budget", visible=False, width=110),
        _C("deputy", "Deputy", "link", _DEPUTY, visible=False, width=130),
        _C("owner_confirmed_on", "Owner confirmed on", "date", "s.owner_confirmed_on", visible=False, width=110),
        _C(
            "notice_method", "How notice is given", "text", "term.notice_method", visible=False, width=130, needs="term"
        ),
        _C("notice_sent_on", "Notice sent on", "date", "term.notice_sent_on", visible=False, width=96, needs="term"),
        _C("separate_because", "Second contract because", "text", "s.separate_because", visible=False, width=160),
        _C("separate_until", "Second contract until", "date", "s.separate_until", visible=False, width=96),
        _C("started_on", "Started on", "date", "s.started_on", visible=False, width=96),
        _C("ended_on", "Ended on", "date", "s.ended_on", visible=False, width=96),
        _C("note", "Note", "text", "s.note", visible=False, width=180),
        _C("tool_id", "Tool id", "int", "s.tool_id", visible=False),
        _C("vendor_id", "Vendor id", "int", "t.vendor_id", visible=False),
        _C("owner_id", "Owner id", "int", "s.owner_id", visible=False),
        _C("deputy_id", "Deputy id", "int", "s.deputy_id", visible=False),
        _C("team_id", "Team id", "int", "s.team_id", visible=False),
        _C("file", "File", "text", "file.name", visible=False, width=180, needs="file"),
        _C("sheet_id", "Sheet id", "int", "s.sheet_id", visible=False),
        _C("row", "Row", "int", "s.row", visible=False, width=60),
        *origin_columns("s", "file", "sheet_id", "row"),
        *archive_columns("s"),
    ),
    "subscription s JOIN tool t ON t.id = s.tool_id JOIN vendor v ON v.id = t.vendor_id",
    "s.id",
    (("name", False),),
    where="s.archived = 0",
    joins={
        "bought": _BOUGHT,
        "term": _CURRENT_TERM,
        "owner": "LEFT JOIN person owner ON owner.id = s.owner_id",
        "team": "LEFT JOIN team ON team.id = s.team_id",
        "file": FILE.format("s"),
    },
    search=("name", "tool", "vendor", "plan", "owner"),
)

TERMS = Table(
    "terms",
    "Terms",
    (
        SUBSCRIPTION,
        TOOL,
        VENDOR,
        _C("start_date", "From", "date", "x.start_date", width=96),
        _C("end_date", "Until", "date", "x.end_date", width=96),
        _C("auto_renew", "Renews itself", "bool", "x.auto_renew", width=90),
        _C("notice_days", "Notice days", "int", "x.notice_days", width=80),
        _C("notice_assumed", "Notice assumed", "bool", "x.notice_assumed", visible=False, width=100),
        _C("notice_method", "How notice is given", "text", "x.notice_method", visible=False, width=130),
        _C("notice_sent_on", "Notice sent on", "date", "x.notice_sent_on", width=96),
        _C("minimum_seats", "Minimum seats", "int", "x.minimum_seats", width=90),
        _C("true_down", "Fewer inside the term", "bool", "x.true_down", width=90),
        _C("credits_by_day", "Credits by the day", "bool", "x.credits_by_day", visible=False, width=90),
        _C("seats_counted", "A bill counts", "chip", "x.seats_counted", visible=False, width=150),
        _C("price_cap", "Price cap (%)", "decimal", "x.price_cap_percent", width=90),
        *IDS,
        *origin_columns("x"),
    ),
    f"term x {OF_CONTRACT}",
    "x.id",
    (("subscription", False), ("start_date", True)),
    where="s.archived = 0",
    joins={"file": FILE.format("x")},
    search=("subscription", "tool", "vendor"),
)

PURCHASES = Table(
    "purchases",
    "Purchases",
    (
        SUBSCRIPTION,
        TOOL,
        VENDOR,
        _C("start_date", "From", "date", "x.start_date", width=96),
        _C("end_date", "Until", "date", "x.end_date", width=96),
        _C("quantity", "Bought", "int", "x.quantity", width=80),
        _C(
            "given_up",
            "Of them given up",
            "int",
            "(SELECT seats FROM standing_given_up g WHERE g.entitlement_id = x.id AND g.since <= :as_of)",
            width=80,
        ),
        _C(
            "given_up_since",
            "Given up since",
            "date",
            "(SELECT since FROM standing_given_up g WHERE g.entitlement_id = x.id AND g.since <= :as_of)",
            width=96,
        ),
        _C("unit_price", "Unit price", "decimal", "x.unit_price", width=110),
        _C("currency", "Currency", "text", "x.currency", width=70),
        _C("order_number", "Order", "text", "x.order_number", width=110),
        *IDS,
        *origin_columns("x"),
    ),
    f"entitlement x {OF_CONTRACT}",
    "x.id",
    (("subscription", False), ("start_date", True)),
    where="s.archived = 0",
    joins={"file": FILE.format("x")},
    search=("subscription", "tool", "vendor", "order_number"),
)
