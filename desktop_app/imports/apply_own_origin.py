"""Where restored records were read first: files and sheets that lists of ours name, which this catalog never read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.catalog import utc_now
from desktop_app.imports import staging_kept, staging_own

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


class Origins:
    """Finds the files and sheets that rows name, under their ids, or notes them without their cells."""

    def __init__(self, catalog: Catalog, operation: int) -> None:
        self._catalog, self._operation = catalog, operation
        self._newest = catalog.ids.next()
        self._sheets: dict[tuple[object, ...], int] = {}
        self._files: dict[tuple[object, ...], int] = {}

    def place(self, cells: Mapping[str, Any], *, rows: bool = True) -> dict[str, int | None]:
        """Return the columns sheet_id and row of a record; None in both where it was typed in."""
        sheet = self._sheet(cells) if cells.get("file") else None
        place = {"sheet_id": sheet}
        return {**place, "row": cells.get("row") if sheet is not None else None} if rows else place

    def _sheet(self, cells: Mapping[str, Any]) -> int:
        file, name, stated = str(cells["file"]), str(cells.get("sheet") or ""), cells.get("sheet_id")
        key = (file, name, cells.get("file_id"), stated)
        if key not in self._sheets:
            writer = self._catalog.writer
            if stated is None or staging_own.file_of_sheet(writer, stated) != file:
                number = self._number("source_sheet", stated)
                of_file = self._file(file, cells.get("file_id"))
                staging_kept.keep_sheet(writer, (number, of_file, name, "", "", 0, "[]", "{}"))
                stated = number
            self._sheets[key] = stated
        return self._sheets[key]

    def _file(self, name: str, stated: int | None) -> int:
        key = (name, stated)
        if key not in self._files:
            writer = self._catalog.writer
            if stated is None or staging_own.file_named(writer, stated) != name:
                number = self._number("source_file", stated)
                staging_kept.keep_file(writer, (number, self._operation, name, "", 0, utc_now()))
                stated = number
            self._files[key] = stated
        return self._files[key]

    def _number(self, table: str, stated: int | None) -> int:
        """Return the stated id where it is free and of the past, else a new one."""
        ours = stated is not None and staging_own.is_ours(stated, self._newest)
        if stated is not None and ours and staging_own.is_free(self._catalog.writer, table, stated):
            return stated
        return self._catalog.ids.next()
