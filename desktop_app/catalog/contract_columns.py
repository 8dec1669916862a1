"""The columns of lists whose rows belong to a contract: its name, tool and vendor, and their ids."""

from __future__ import annotations

from desktop_app.catalog.table_model import Column

SUBSCRIPTION = Column("subscription", "Subscription", "link", "s.name", width=170)
TOOL = Column("tool", "Tool", "link", "t.name", width=130)
VENDOR = Column("vendor", "Vendor", "link", "v.name", width=120)

SUBSCRIPTION_ID = Column("subscription_id", "Subscription id", "int", "x.subscription_id", visible=False)
IDS = (
    SUBSCRIPTION_ID,
    Column("tool_id", "Tool id", "int", "s.tool_id", visible=False),
    Column("vendor_id", "Vendor id", "int", "t.vendor_id", visible=False),
)

OF_CONTRACT = """JOIN subscription s ON s.id = x.subscription_id
  JOIN tool t ON t.id = s.tool_id JOIN vendor v ON v.id = t.vendor_id"""
"""What follows `x`, the table of the rows."""
