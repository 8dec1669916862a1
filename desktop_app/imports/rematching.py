"""What a user teaches: aliases that match lines anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog import sentence_store
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports import plan_matches, staging_lines, staging_records
from desktop_app.imports.apply_records import Records

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def rematch(catalog: Catalog, *, today: str | None = None) -> int:
    """Match the lines out of scope again and return how many are in scope now; in the caller's operation or its own."""
    if catalog.writer.in_transaction:
        return _rematch(catalog, today or _today())
    with catalog.operation("Match lines again", kind="edit"):
        return _rematch(catalog, today or _today())


def _rematch(catalog: Catalog, today: str) -> int:
    writer = catalog.writer
    asked = plan_matches.matcher(writer)
    records = Records(catalog, today)
    rows = []
    for vendor_text, description in staging_lines.unsettled_texts(writer):
        found = asked.match(vendor_text, description, "")
        if found.status == "accepted" and found.vendor is not None:
            vendor = records.vendor(found.vendor)
            tool = records.tool(found.vendor, found.tool) if found.tool else None
            rows.append((vendor, tool, found.how, vendor_text, description))
    sentence_store.keep(writer, (how for _vendor, _tool, how, *_texts in rows))
    return staging_lines.set_match(writer, rows)


def learn_alias(catalog: Catalog, text: str, tool_name: str | None, *, today: str | None = None) -> dict[str, Any]:
    """Remember that a vendor's text means a tool, or with None that it is out of scope, and match the lines again.

    One operation that can be undone. The tool is one of the catalog or of the shipped list. Raises NoSuchRecord, and
    CatalogError for a text without a word by which one vendor is told from another.
    """
    from desktop_app.imports import normalise

    if not normalise.key(text):
        raise CatalogError(
            say(
                "“{text}” has no word that tells one vendor from another; take more of what the file says.",
                text=verbatim(text),
            )
        )
    day = today or _today()
    with catalog.operation(f"Match “{text}” to {tool_name or 'no tool'}", kind="edit") as operation:
        records = Records(catalog, day)
        vendor_id = tool_id = None
        tool = vendor = None
        if tool_name is not None:
            vendor, tool = _named(catalog, tool_name)
            vendor_id = records.vendor(vendor)
            tool_id = records.tool(vendor, tool) if tool else None
        alias = {
            "key": normalise.key(text), "text": text, "vendor_id": vendor_id, "tool_id": tool_id,
            "out_of_scope": int(tool_name is None), "made_by": catalog.actor, "made_on": day,
        }  # fmt: skip
        staging_records.put_alias(catalog.writer, catalog.ids.next(), alias)
        lines = _rematch(catalog, day) if tool_name is not None else staging_lines.unmatch(catalog.writer, text)
    return {"text": text, "tool": tool, "vendor": vendor, "lines": lines, "operation": str(operation.id)}


def _named(catalog: Catalog, name: str) -> tuple[str, str | None]:
    """Vendor and tool of a name: of the catalog, of the shipped list, or a vendor alone."""
    from desktop_app.assets import resource
    from desktop_app.imports import known

    found = staging_records.tool_named(catalog.writer, name)
    if found is not None:
        return found["vendor"], found["name"]
    shipped = known.load_tools(resource("ai_tools.csv"))
    for tool in shipped:
        if name.casefold() in (tool.name.casefold(), *(alias.casefold() for alias in tool.aliases)):
            return tool.vendor, tool.name
    for tool in shipped:
        if name.casefold() == tool.vendor.casefold():
            return tool.vendor, None
    raise NoSuchRecord(
        say(
            "There is no tool {name}; `seatbook tools` lists the known ones, `seatbook add tool` makes one.",
            name=repr(name),
        )
    )


def _today() -> str:
    import datetime as dt

    return dt.datetime.now().astimezone().date().isoformat()
