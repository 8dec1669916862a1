"""The choices of a file with one more answer or correction: what a button, a box or a menu stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.imports.field_names import corrections
from desktop_app.imports.model import Choices

CHOICES: Mapping[str, str] = {
    "--as": "format_id",
    "--sheet": "sheet",
    "--date-order": "date_order",
    "--decimal": "decimal",
    "--currency": "currency",
    "--vendor": "vendor",
    "--subscription": "subscription",
    "--data-date": "data_date",
    "--period": "period",
    "--account": "account",
    "--cost-accounts": "cost_accounts",
    "--corrects": "corrects",
    "--given-back": "given_back",
    "--password": "password",
}


def choose(choices: Choices, option: str, value: str, sheet: str | None = None) -> Choices:
    """Give the choices with one more answer; an option no choice knows changes nothing.

    A format or a vendor is that of the sheet alone where one is named.
    """
    if option == "--vendor" and sheet is not None:
        vendors = {name: vendor for name, vendor in choices.sheet_vendors.items() if name != sheet}
        return replace(choices, sheet_vendors={**vendors, sheet: value} if value else vendors)
    if option == "--as" and sheet is not None:
        others = {name: form for name, form in choices.sheet_formats.items() if name != sheet}
        return replace(choices, sheet_formats={**others, sheet: value} if value else others)
    name = CHOICES.get(option)
    return choices if name is None else replace(choices, **{name: value or None})  # type: ignore[arg-type]


def read_as(choices: Choices, sheet: str, header: str, field: str) -> Choices:
    """Give the choices with one column of a sheet read as another field ("" for not at all).

    A column that was given this field before gives it up.
    """
    columns = corrections(choices.sheet_columns.get(sheet, {}), {header: field})
    return replace(choices, sheet_columns={**choices.sheet_columns, sheet: columns})
