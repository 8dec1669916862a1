"""When the service of a line was, where a sheet has no columns of its first and last day."""

from __future__ import annotations

from desktop_app.imports.bare_months import are_bare_months, with_told_year
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.formats import header_key
from desktop_app.imports.parse_table import Body
from desktop_app.imports.spans import YEARS, are_months, halves, with_years


def split_periods(body: Body, dates: dict[str, DateColumn]) -> None:
    """Take first and last day of service from a column of periods, or of months, where they have no columns."""
    if "service_from" in dates or "service_to" in dates:
        return
    if body.has("service_period"):
        name = "service_period"
    elif "date" in dates and (
        are_months(dates["date"].column, dates["date"].header) or are_bare_months(dates["date"].column)
    ):
        name = "date"
    else:
        return
    header, column = body.header_of(name), body.column(name)
    year = next((i for i, cell in enumerate(body.header.cells) if header_key(cell) in YEARS), None)
    column = with_told_year(body, header, column) if year is None else with_years(column, body.cells(year))
    starts, ends = halves(column, months=are_months(column, header))
    dates["service_from"], dates["service_to"] = body.days(header, starts), body.days(header, ends)
