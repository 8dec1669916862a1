"""The lists of what users settled for the whole catalog: settings, and whom a name in files means."""

from __future__ import annotations

from desktop_app.catalog.sentence_store import company_sql
from desktop_app.catalog.table_model import Column, Table

_C = Column

_OWNER = "CAST(nullif(substr(x.scope, 6), '') AS INTEGER)"

SETTINGS = Table(
    "settings",
    "Settings",
    (
        _C("name", "Setting", "text", "x.name", width=200),
        _C("scope", "For", "chip", "substr(x.scope || ':', 1, instr(x.scope || ':', ':') - 1)", width=90),
        _C(
            "about",
            "Name",
            "text",
            "coalesce(t.name, team.name, 'The company')",
            width=170,
            told=company_sql("x.scope"),
        ),
        _C("value", "Value", "text", "x.value", width=160),
        _C("scope_id", "Name id", "int", f"CASE WHEN x.scope <> 'company' THEN {_OWNER} END", visible=False),
    ),
    "(SELECT * FROM setting WHERE value <> '') x LEFT JOIN tool t ON x.scope = 'tool:' || t.id"
    " LEFT JOIN team ON x.scope = 'team:' || team.id",
    "x.id",
    (("name", False), ("about", False)),
    search=("name", "about"),
)
"""What was set; what was left as it comes is not among it."""

NAMES = Table(
    "taught-names",
    "Taught names",
    (
        _C("text", "Name in files", "text", "x.text", width=220),
        _C("vendor", "Vendor", "link", "v.name", width=150),
        _C("tool", "Tool", "link", "t.name", width=150),
        _C("out_of_scope", "No AI tool", "bool", "x.out_of_scope", width=90),
        _C("made_by", "Said by", "text", "x.made_by", width=110),
        _C("made_on", "Said on", "date", "x.made_on", width=96),
        _C("key", "Told apart by", "text", "x.key", visible=False, width=160),
        _C("vendor_id", "Vendor id", "int", "x.vendor_id", visible=False),
        _C("tool_id", "Tool id", "int", "x.tool_id", visible=False),
    ),
    "vendor_alias x LEFT JOIN vendor v ON v.id = x.vendor_id LEFT JOIN tool t ON t.id = x.tool_id",
    "x.id",
    (("text", False),),
    search=("text", "vendor", "tool"),
)
"""Whom a vendor's name in a file means, as somebody said."""
