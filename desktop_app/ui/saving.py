"""Write a report's rows, as they are shown, to a spreadsheet: where to is asked, the writing is a job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.catalog.file_names import safe_name
from desktop_app.ui import files
from desktop_app.ui.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.catalog.catalog import Catalog
    from desktop_app.ui.page import WindowApi
    from desktop_app.ui.session import Session


class Report(NamedTuple):
    """Rows under (key, title) columns; amounts are decimal text."""

    title: str
    columns: Sequence[tuple[str, str]]
    rows: Sequence[Mapping[str, Any]]


def ask(parent: QWidget, session: Session, window: WindowApi, report: Report) -> None:
    """Ask where to, and write the rows."""
    kinds = tr("Saving", "Excel workbooks (*.xlsx);;CSV files (*.csv)")
    path = files.to_write(parent, tr("Saving", "Export"), safe_name(f"{report.title}.xlsx"), kinds)
    if path is not None:
        write(session, window, report, path)


def write(session: Session, window: WindowApi, report: Report, path: Path) -> None:
    """Write the rows in a job; a file of another kind gets the ending of a workbook."""
    target = path if path.suffix in (".xlsx", ".csv") else path.with_name(f"{path.name}.xlsx")

    def work(_catalog: Catalog) -> None:
        from desktop_app.exports.reports import write_report

        write_report(report.title, report.columns, report.rows, target)

    def done(_none: object) -> None:
        window.say(tr("Saving", "The figures are in {path}.").format(path=target))

    session.write(tr("Saving", "Writing {file}").format(file=target.name), work, done, window.show_error)
