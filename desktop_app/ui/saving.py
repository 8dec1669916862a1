"""Write a report's rows, as they are shown, to a spreadsheet: where to is asked, the writing is a job."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    ask_and_read(parent, session, window, report.title, lambda _catalog: report)


def ask_and_read(
    parent: QWidget, session: Session, window: WindowApi, title: str, read: Callable[[Catalog], Report]
) -> None:
    """Ask where to, then read the report and write its rows, both in the job."""
    kinds = tr("Saving", "Excel workbooks (*.xlsx);;CSV files (*.csv)")
    path = files.to_write(parent, tr("Saving", "Export"), safe_name(f"{title}.xlsx"), kinds)
    if path is not None:
        _write(session, window, read, path)


def write(session: Session, window: WindowApi, report: Report, path: Path) -> None:
    """Write the rows in a job; a file of another kind gets the ending of a workbook."""
    _write(session, window, lambda _catalog: report, path)


def _write(session: Session, window: WindowApi, read: Callable[[Catalog], Report], path: Path) -> None:
    target = path if path.suffix in (".xlsx", ".csv") else path.with_name(f"{path.name}.xlsx")

    def work(catalog: Catalog) -> None:
        from desktop_app.exports.reports import write_report

        report = read(catalog)
        write_report(report.title, report.columns, report.rows, target)

    def done(_none: object) -> None:
        window.say(tr("Saving", "The figures are in {path}.").format(path=target))

    session.write(tr("Saving", "Writing {file}").format(file=target.name), work, done, window.show_error)
