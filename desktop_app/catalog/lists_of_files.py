"""The lists of what files brought: spend lines, invoices, vendors without a tool, and the imports themselves."""

from __future__ import annotations

from desktop_app.catalog.sentence_store import told_sql
from desktop_app.catalog.table_model import Column, Table, origin_columns
from desktop_app.catalog.text_parts import UPTO

_C = Column

FILE = "LEFT JOIN source_sheet sheet ON sheet.id = {0}.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id"
"""The joins that name the file and sheet of a record's alias; to be formatted with the alias."""

IN_FILE = """{{plus}}{0}.sheet_id IN (SELECT sheet.id FROM source_sheet sheet
  LEFT JOIN source_file file ON file.id = sheet.file_id WHERE {{that}})"""
"""The same for conditions on them: see `Column.among`; to be formatted with the alias."""

_IDENTITY = "l.row_key || '/' || l.occurrence || '/' || coalesce(l.restates, '') || '/' || l.payment"
"""By which another file's line is known to be the same one (lines.py)."""

_OF_VENDOR = "{plus}l.vendor_id IN (SELECT v.id FROM vendor v WHERE {that})"
_OF_TOOL = "{plus}l.tool_id IN (SELECT t.id FROM tool t WHERE {that})"

LINES = Table(
    "lines",
    "Spend lines",
    (
        _C("invoice", "Invoice", "text", "l.invoice_number", width=120),
        _C("date", "Date", "date", "l.date", width=96),
        _C("vendor_text", "Vendor as written", "text", "l.vendor_text", width=190),
        _C("vendor", "Vendor", "link", "v.name", width=130, needs="vendor", among=_OF_VENDOR),
        _C("tool", "Tool", "link", "t.name", width=140, needs="tool", among=_OF_TOOL),
        _C("description", "Description", "text", "l.description", width=220),
        _C("amount", "Amount", "money", "l.amount", width=120),
        _C("currency", "Currency", "text", "l.currency", visible=False, width=60),
        _C("net", "Net", "money", "l.net", visible=False, width=120),
        _C("tax", "Tax", "money", "l.tax", visible=False, width=100),
        _C("service_from", "Service from", "date", "l.service_from", visible=False, width=96),
        _C("service_to", "Service to", "date", "l.service_to", visible=False, width=96),
        _C("basis", "Basis", "chip", "l.basis", width=104),
        _C("channel", "Came as", "chip", "l.channel", width=90),
        _C("line_kind", "Kind", "chip", "l.line_kind", width=80),
        _C("scope", "Scope", "chip", "CASE WHEN l.in_scope THEN 'in' ELSE 'out' END", width=110),
        _C("matched_by", "Matched by", "text", "l.matched_by", visible=False, width=200, told=told_sql("l.matched_by")),
        _C("quantity", "Quantity", "decimal", "l.quantity", visible=False, width=80),
        _C("order_number", "Order", "text", "l.order_number", visible=False, width=100),
        _C("buyer", "Bought by", "text", "l.buyer", visible=False, width=120),
        _C("ledger_account", "Ledger account", "text", "l.ledger_account", visible=False, width=100),
        _C("cost_centre", "Cost centre", "text", "l.cost_centre", visible=False, width=100),
        _C("billing_account", "Billing account", "text", "l.billing_account", visible=False, width=120),
        _C("line_number", "Line", "text", "l.line_number", visible=False, width=80),
        _C("unit_price", "Unit price", "decimal", "l.unit_price", visible=False, width=90),
        _C("payment_id", "Payment", "text", "l.payment_id", visible=False, width=110),
        _C("payment_date", "Paid on", "date", "l.payment_date", visible=False, width=96),
        _C("identity", "Told apart by", "text", _IDENTITY, visible=False, width=160),
        _C("month", "Service month", "text", "substr(l.service_from, 1, 7)", visible=False, width=90),
        _C(
            "function",
            "Function",
            "chip",
            "(SELECT function FROM tool_function WHERE tool_id = l.tool_id AND is_primary = 1)",
            visible=False,
            width=130,
        ),
        _C("vendor_id", "Vendor id", "int", "l.vendor_id", visible=False),
        _C("tool_id", "Tool id", "int", "l.tool_id", visible=False),
        _C("subscription_id", "Subscription id", "int", "l.subscription_id", visible=False),
        _C("file", "File", "text", "file.name", visible=False, width=180, needs="file", among=IN_FILE.format("l")),
        _C("sheet", "Sheet", "text", "sheet.name", visible=False, width=100, needs="file", among=IN_FILE.format("l")),
        _C("sheet_id", "Sheet id", "int", "l.sheet_id", visible=False),
        _C("row", "Row", "int", "l.row", visible=False, width=60),
        *origin_columns("l", "file", "sheet", "sheet_id", "row"),
    ),
    "live_line l",
    "l.id",
    (("date", True),),
    joins={
        "vendor": "LEFT JOIN vendor v ON v.id = l.vendor_id",
        "tool": "LEFT JOIN tool t ON t.id = l.tool_id",
        "file": FILE.format("l"),
    },
    at_hand=("date", "amount", "scope", "vendor", "vendor_id", "tool", "tool_id"),
    search=("vendor_text", "description", "invoice"),
    parts="line_part",
    beyond_parts=f"SELECT id FROM invoice_line WHERE id > {UPTO}",
)

INVOICES = Table(
    "invoices",
    "Invoices",
    (
        _C("invoice", "Invoice", "text", "i.invoice_number", width=140),
        _C("vendor", "Vendor", "text", "i.vendor", width=180),
        _C("date", "Date", "date", "i.date", width=96),
        _C("lines", "Lines", "int", "i.lines", width=70),
        _C("amount", "Amount", "money", "i.amount", width=120),
        _C("currency", "Currency", "text", "i.currency", visible=False, width=70),
        _C("scope", "Scope", "chip", "CASE WHEN i.in_scope THEN 'in' ELSE 'out' END", width=110),
    ),
    """(SELECT min(l.id) AS id, l.invoice_number, coalesce(v.name, l.vendor_text) AS vendor, min(l.date) AS date,
      count(*) AS lines, sum(l.amount) AS amount, l.currency, max(l.in_scope) AS in_scope
    FROM live_line l LEFT JOIN vendor v ON v.id = l.vendor_id WHERE l.invoice_number IS NOT NULL
    GROUP BY l.invoice_number, coalesce(v.name, l.vendor_text), l.currency) i""",
    "i.id",
    (("date", True),),
    search=("invoice", "vendor"),
)

UNMATCHED = Table(
    "unmatched",
    "Vendors without a known AI tool",
    (
        _C("vendor_text", "Vendor as written", "text", "u.vendor_text", width=260),
        _C("lines", "Lines", "int", "u.lines", width=70),
        _C("amount", "Amount", "money", "u.amount", width=130),
        _C("currency", "Currency", "text", "u.currency", visible=False, width=70),
        _C("last_date", "Last", "date", "u.last_date", width=96),
        _C("example", "For example", "text", "u.example", width=240),
        _C("settled", "Said to be no AI tool", "bool", "u.settled", width=150),
    ),
    """(SELECT min(l.id) AS id, l.vendor_text, count(*) AS lines, sum(l.amount) AS amount, l.currency,
      max(l.date) AS last_date, max(l.description) AS example,
      EXISTS(SELECT 1 FROM vendor_alias a WHERE a.text = l.vendor_text AND a.out_of_scope = 1) AS settled
    FROM live_line l WHERE l.in_scope = 0 GROUP BY l.vendor_text, l.currency) u""",
    "u.id",
    (("amount", True),),
    search=("vendor_text", "example"),
)

IMPORTS = Table(
    "imports",
    "Imports",
    (
        _C("file", "File", "text", "f.name", width=240),
        _C("imported_at", "When", "datetime", "f.imported_at", width=140),
        _C("actor", "Who", "text", "o.actor", width=90),
        _C(
            "formats",
            "Read as",
            "text",
            "(SELECT group_concat(DISTINCT sheet.format) FROM source_sheet sheet WHERE sheet.file_id = f.id)",
            width=170,
        ),
        *(
            _C(
                action,
                title,
                "int",
                # The sheet's report holds the counts; counting the rows of large files would take too long.
                "(SELECT coalesce(sum(json_extract(sheet.report, '$." + counted + "')), 0) FROM source_sheet sheet "
                "WHERE sheet.file_id = f.id)",
                width=90,
            )
            for action, title, counted in (
                ("added", "Added", "added"),
                ("updated", "Updated", "updated"),
                ("duplicate", "Duplicates", "duplicates"),
                ("out_of_scope", "Out of scope", "out_of_scope"),
                ("total", "Totals", "totals_rows"),
                ("rejected", "Rejected", "rejected"),
            )
        ),
        _C(
            "amounts",
            "Amounts",
            "text",
            "(SELECT group_concat(amount.key || ' ' || amount.value, ', ') FROM source_sheet sheet, "
            "json_each(sheet.report, '$.amounts') amount WHERE sheet.file_id = f.id)",
            width=150,
        ),
        _C("state", "State", "chip", "CASE WHEN f.voided_by IS NULL THEN 'imported' ELSE 'taken back' END", width=100),
        _C("operation", "Operation", "int", "f.operation_id", visible=False),
        _C("sha256", "SHA-256", "text", "f.sha256", visible=False, width=200),
    ),
    "source_file f JOIN operation o ON o.id = f.operation_id",
    "f.id",
    (("imported_at", True),),
    where="f.sha256 <> ''",  # the others are files of which restored records tell, and were never read here
    search=("file",),
)
