"""What can be typed about a contract besides its record: further purchases at their own price, and further terms."""

from __future__ import annotations

from desktop_app.catalog.field_model import Field, RecordKind

_SUBSCRIPTION = Field("subscription", "Subscription", "link", link="subscription", required=True)
SEATS_COUNTED = ("cycle_start", "peak", "last_day")
"""The seats that a bill counts: those of its period's first day, the most that were had at once, those of its last."""
CONDITIONS = (
    Field("auto_renew", "Renews itself", "bool"),
    Field("notice_days", "Notice (days)", "int", help="Empty: the contract is silent.", highest=3650),
    Field("notice_method", "How notice is given", help="Registered mail, the admin page."),
    Field("notice_sent_on", "Notice sent on", "date", help="Until then you are reminded."),
    Field("minimum_seats", "Minimum seats", "int"),
    Field("true_down", "Seats may be reduced inside the term", "bool"),
    Field("credits_by_day", "Removed seats are credited by the day", "bool"),
    Field("seats_counted", "Seats that a bill counts", "choice", SEATS_COUNTED, help="Empty: the contract is silent."),
    Field("price_cap_percent", "Most a renewal may raise (%)", "decimal"),
)
"""What is agreed for a term: a subscription's form has it of the current one."""

_UNTIL = "Empty: it goes on. Another that takes its place begins the day after."

CONTRACTS: tuple[RecordKind, ...] = (
    RecordKind(
        "purchase",
        "Purchase",
        "entitlement",
        (
            _SUBSCRIPTION,
            Field("order_number", "Order"),
            Field("start_date", "From", "date", required=True),
            Field("end_date", "Until", "date", help=_UNTIL),
            Field("quantity", "Seats bought", "int", help="They are added to those of other purchases of these days."),
            Field("unit_price", "Price a seat and period", "decimal", help="For the months that the contract has."),
            Field("currency", "Currency", "currency", help="Empty: as the contract."),
        ),
        named="id",
        archives=False,
    ),
    RecordKind(
        "term",
        "Term",
        "term",
        (
            _SUBSCRIPTION,
            Field("start_date", "From", "date"),
            Field("end_date", "Until", "date", required=True, help="The last day that is paid for."),
            *CONDITIONS,
        ),
        named="id",
        archives=False,
    ),
)
