"""A record's fields and kinds as values, and the fields that many kinds share."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.catalog.errors import CatalogError


@dataclass(frozen=True)
class Field:
    """One field of a form: `type` is text, note, date, int, decimal, money, share, bool, currency, choice or link."""

    name: str
    title: str
    type: str = "text"
    choices: tuple[str, ...] = ()
    required: bool = False
    help: str = ""
    link: str = ""  # the kind a link points to
    column: str = ""  # the column, where it is not the name
    highest: int = 1_000_000_000  # of a whole number
    part: str = ""  # term or entitlement: the field belongs to the subscription's current one

    @property
    def stored(self) -> str:
        """The column that keeps the value."""
        return self.column or (f"{self.name}_id" if self.type == "link" else self.name)


@dataclass(frozen=True)
class RecordKind:
    """One kind of record that people make and edit."""

    name: str
    title: str
    table: str
    fields: tuple[Field, ...]
    named: str = "name"  # the column by which a record is called
    archives: bool = True

    def field(self, name: str) -> Field:
        """Return a field. Raises CatalogError that lists the fields there are."""
        for field in self.fields:
            if field.name == name:
                return field
        allowed = ", ".join(field.name for field in self.fields)
        raise CatalogError(f"{self.title} has no field {name}. It has: {allowed}.")


SPEND_CLASSES = ("cost_of_revenue", "operating_expense", "experiment")

NOTE = Field("note", "Note", "note")
OWNER = Field("owner", "Owner", "link", link="person", help="Who answers for it.")
CLASS = Field("spend_class", "Spend class", "choice", SPEND_CLASSES, help="What kind of spend it is.")
TEAM = Field("team", "Team", "link", link="team")
