"""Records that an import makes on the way: vendors, tools, teams, people that are only named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.assets import resource
from desktop_app.imports import staging_records
from desktop_app.imports.people_index import PeopleIndex, fold

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


class Records:
    """Finds records by name and makes the missing ones, inside the caller's operation."""

    def __init__(self, catalog: Catalog, today: str) -> None:
        self._catalog = catalog
        self.today = today
        self.kept: set[int] = set()  # ids of records that this import made under the id that a list states
        self._vendors: dict[str, int] = {}
        self._tools: dict[str, int] = {}
        self._teams: dict[str, int] = {}
        self._known: dict[str, Any] | None = None
        self._people: PeopleIndex | None = None

    @property
    def people(self) -> PeopleIndex:
        """Who is who in the catalog, with those made by this import."""
        if self._people is None:
            self._people = PeopleIndex(self._catalog.writer)
        return self._people

    def vendor(self, name: str, sheet: int | None = None, row: int | None = None, *, number: int | None = None) -> int:
        """Return the vendor of that name; a new one gets the id `number` where one is given."""
        if fold(name) not in self._vendors:
            writer = self._catalog.writer
            found = staging_records.vendor_named(writer, name)
            if found is None:
                found = number or self._catalog.ids.next()
                tool = next((one for one in self._shipped().values() if one.vendor == name), None)
                values = {"id": found, "name": name, "website": getattr(tool, "website", None) or None}
                staging_records.add(writer, "vendor", {**values, "sheet_id": sheet, "row": row})
            self._vendors[fold(name)] = found
        return self._vendors[fold(name)]

    def tool(
        self, vendor: str, name: str, sheet: int | None = None, row: int | None = None, *, number: int | None = None,
        vendor_id: int | None = None,
    ) -> int:  # fmt: skip
        """Return the tool of that name; a new one is Discovered, with the functions of the shipped list.

        `number` is the id of a new one, `vendor_id` its vendor's where that is known.
        """
        if fold(name) not in self._tools:
            writer, ids = self._catalog.writer, self._catalog.ids
            found = staging_records.tool_named(writer, name)
            if found is not None:
                self._tools[fold(name)] = found["id"]
                return self._tools[fold(name)]
            number = number or ids.next()
            shipped = self._shipped().get(name)
            values = {"id": number, "vendor_id": vendor_id or self.vendor(vendor, sheet, row), "name": name}
            values |= {"known_as": name if shipped else None, "sheet_id": sheet, "row": row}
            staging_records.add(writer, "tool", values)
            for place, function in enumerate(shipped.functions if shipped else ()):
                staging_records.add(
                    writer, "tool_function",
                    {"id": ids.next(), "tool_id": number, "function": function, "is_primary": int(place == 0),
                     "tagged_by": "shipped", "tagged_on": self.today},
                )  # fmt: skip
            self._tools[fold(name)] = number
        return self._tools[fold(name)]

    def _shipped(self) -> dict[str, Any]:
        if self._known is None:
            from desktop_app.imports.known import load_tools

            self._known = {tool.name: tool for tool in load_tools(resource("ai_tools.csv"))}
        return self._known

    def team(self, name: str, cost_centre: str | None = None, *, number: int | None = None) -> int:
        """Return the team of that name; a cost centre is added where it has none. `number` is the id of a new one."""
        if fold(name) not in self._teams:
            writer = self._catalog.writer
            found = staging_records.team_named(writer, name)
            if found is None:
                self._teams[fold(name)] = number or self._catalog.ids.next()
                values = {"id": self._teams[fold(name)], "name": name, "cost_centre": cost_centre}
                staging_records.add(writer, "team", values)
                return self._teams[fold(name)]
            self._teams[fold(name)] = found["id"]
            if cost_centre and not found["cost_centre"]:
                staging_records.change(writer, "team", found["id"], {"cost_centre": cost_centre})
        return self._teams[fold(name)]

    def owner(self, text: str, sheet: int, row: int, *, number: int | None = None) -> int:
        """Return the person of that name or e-mail address; an unknown one is made with just that, and id `number`."""
        person = self.people.find("email", text) or self.people.find("name", text) or self.people.find("login", text)
        if person is None:
            person = number or self._catalog.ids.next()
            email = text if "@" in text else None
            values = {"id": person, "name": text, "email": email, "sheet_id": sheet, "row": row}
            staging_records.add(self._catalog.writer, "person", values)
            self.people.add(person, email=email, name=text)
        return person
