"""The review workbook: open questions go out to owners in Excel, locked but for the cells they answer in."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

from desktop_app.catalog import review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.file_names import unique_name
from desktop_app.exports import workbook_front, workbook_style
from desktop_app.exports.safe import Styles, serial
from desktop_app.exports.workbook_data import Contents, Row, date, gather
from desktop_app.exports.workbook_hidden import write_export, write_lists
from desktop_app.exports.workbook_tables import Progress, place_of, spots, write_table
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import MOST_ROWS

Cancel = Callable[[], bool]
WAITING = ("Open", "Data needed", "Asked")
"""States of a question that waits for an answer."""


class ExportCancelled(Exception):  # noqa: N818 - it names what happened
    """The user stopped the export; no file was left behind."""


def write_review(
    conn: sqlite3.Connection,
    path: Path,
    *,
    as_of: str,
    pseudonymise: bool = False,
    most_rows: int = MOST_ROWS,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> dict[str, Any]:
    """Write every question that is not closed, its evidence and the renewals as a workbook (.xlsx).

    With `pseudonymise` everybody stands under a pseudonym; a table of more than `most_rows` goes on on further sheets.
    Returns {"export", "findings", "evidence", "renewals"}. The file appears whole or not at all. Raises CatalogError
    for another kind of file or when it cannot be written, ExportCancelled when `cancel` says so.
    """
    path = Path(path)
    if path.suffix.casefold() != ".xlsx":
        raise CatalogError(f"{path.name}: a review list is written as .xlsx.")
    tell = _teller(progress, cancel)
    tell(0.0, "Reading the questions")
    contents = gather(conn, as_of, pseudonymise=pseudonymise)
    return _write(conn, path, contents, most_rows, tell)


def write_shares(
    conn: sqlite3.Connection,
    folder: Path,
    *,
    by: str,
    as_of: str,
    pseudonymise: bool = False,
    only: Collection[int] | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[dict[str, Any]]:
    """Write one workbook an owner or a team (`by`), and one of what nobody owns, into a folder.

    `only` names the people, by id, whose workbooks are wanted. A file is named after its owner or team, with
    `pseudonymise` after the owner's pseudonym. Returns of each {"file", "whom", "person", "email", "questions",
    "texts", "export", "findings", …}, where `whom` is the owner's name in any case and `questions` are the ids of those
    that wait for an answer. Raises as `write_review` does.
    """
    tell = _teller(progress, cancel)
    tell(0.0, "Reading the questions")
    contents = gather(conn, as_of, pseudonymise=pseudonymise)
    shares = list(_shares(conn, contents, by))
    if only is not None:
        shares = [share for share in shares if share[0]["person"] in only]
    folder = Path(folder)
    workbook_style.make_folder(folder)
    written = []
    names: set[str] = set()
    for number, (whom, share) in enumerate(shares):
        tell(number / len(shares), f"Writing the list of {whom['whom']}")
        path = folder / unique_name(share.whom if whom["person"] is not None else str(whom["whom"]), ".xlsx", names)
        made = _write(conn, path, share, MOST_ROWS, _teller(None, cancel))
        waiting = [row for row in share.review if row["status"] in WAITING]
        asked = {"questions": [row["finding"] for row in waiting], "texts": [row["question"] for row in waiting]}
        written.append({"file": str(path), **whom, **asked, **made})
    tell(1.0, "Done")
    return written


def _shares(conn: sqlite3.Connection, contents: Contents, by: str) -> Iterator[tuple[Row, Contents]]:
    """The questions of each owner or team; what has several owners stands in the workbook of each."""
    owners = review_queries.owners(conn)
    hide = contents.names.hide if contents.names is not None else str
    found: dict[tuple[str, int], tuple[Row, set[str], set[str]]] = {}

    def share(whom: str, person: int, email: str | None, finding: str, renewals_of: str) -> None:
        row = {"whom": whom or f"No {by}", "person": person or None, "email": email}
        entry = found.setdefault((whom, person), (row, set(), set()))
        entry[1].add(finding)
        entry[2].add(renewals_of)

    for row in contents.review:
        if by == "team":
            share(row["team"] or "", 0, None, row["finding"], row["team"] or "")
            continue
        people = owners.get(int(row["finding"]), ())
        for person in people:
            share(person["name"], person["id"], person["email"], row["finding"], hide(person["name"]))
        if not people:
            share("", 0, None, row["finding"], "")
    for (whom, _), (row, findings, names) in sorted(found.items(), key=lambda item: (not item[0][0], item[0])):
        key = "team" if by == "team" else "owner"
        renewals = {one["subscription_id"] for one in contents.renewals if (one[key] or "") in names}
        named = whom or (layout.NO_TEAM if by == "team" else layout.NO_OWNER)
        named = hide(named) if row["person"] is not None else named
        yield row, contents.only(findings, named, row["person"], renewals)


def _teller(progress: Progress | None, cancel: Cancel | None) -> Progress:
    def tell(share: float, what: str) -> None:
        if cancel is not None and cancel():
            raise ExportCancelled
        if progress is not None:
            progress(share, what)

    return tell


def _write(conn: sqlite3.Connection, path: Path, contents: Contents, most_rows: int, tell: Progress) -> dict[str, Any]:
    export = uuid.uuid4().hex

    def fill(book: Any) -> None:
        styles = workbook_style.make_styles(book)
        workbook_front.write_readme(book.add_worksheet(layout.README), contents, styles)
        summary = book.add_worksheet(layout.SUMMARY)
        _write_review(book, contents, styles, most_rows, tell)
        _write_evidence(book, contents, styles, most_rows, tell)
        _write_arithmetic(book, contents, styles, most_rows)
        write_table(book, layout.RENEWALS, layout.RENEWALS_COLUMNS, contents.renewals, styles, most_rows, (1, 1))
        noted = workbook_front.Noted(summary)
        workbook_front.write_summary(book, noted, contents, styles, most_rows)
        write_lists(book, (tuple(layout.DECISIONS), contents.addresses, contents.targets), styles)
        write_export(book, contents, export, conn, styles, arithmetic=_arithmetic_rows(contents), summary=noted.cells)
        tell(0.3, "Writing the file")

    workbook_style.save(path, fill)
    tell(1.0, "Done")
    counts = {"findings": len(contents.review), "evidence": len(contents.evidence), "renewals": len(contents.renewals)}
    return {"export": export, **counts}


def _write_review(book: Any, contents: Contents, styles: Styles, most: int, tell: Progress) -> None:
    columns = layout.REVIEW_COLUMNS
    tell(0.1, "Writing the questions")
    first = spots(layout.EVIDENCE, "A", (row["finding"] for row in contents.evidence), most)
    place = place_of(columns, "evidence")

    def links(number: int, row: Row) -> Iterator[tuple[int, int, str]]:
        if row["finding"] in first:
            yield number, place, first[row["finding"]]

    for sheet, rows in write_table(book, layout.REVIEW, columns, contents.review, styles, most, (1, 3), links=links):
        if rows:
            _add_validations(sheet, contents, rows)
        sheet.print_area(0, 0, max(rows, 1), place_of(columns, "owner") - 1)  # what a meeting needs, legible


def _write_evidence(book: Any, contents: Contents, styles: Styles, most: int, tell: Progress) -> None:
    back = spots(layout.REVIEW, "C", (row["finding"] for row in contents.review), most)
    place = place_of(layout.EVIDENCE_COLUMNS, "question")

    def links(number: int, row: Row) -> Iterator[tuple[int, int, str]]:
        yield number, place, back[row["finding"]]

    write_table(
        book, layout.EVIDENCE, layout.EVIDENCE_COLUMNS, contents.evidence, styles, most, (1, 1), links=links, tell=tell
    )


def _write_arithmetic(book: Any, contents: Contents, styles: Styles, most: int) -> None:
    back = spots(layout.REVIEW, "C", (row["finding"] for row in contents.review), most)

    def links(number: int, row: Row) -> Iterator[tuple[int, int, str]]:
        yield number, 1, back[row["finding"]]

    rows = _arithmetic_rows(contents)
    write_table(book, layout.ARITHMETIC, layout.ARITHMETIC_COLUMNS, rows, styles, most, (1, 1), links=links)


def _arithmetic_rows(contents: Contents) -> list[Row]:
    return [{**line, "question": row["question"]} for row in contents.review for line in row["arithmetic"]]


def _add_validations(sheet: Any, contents: Contents, rows: int) -> None:
    """Offer the decisions, the people and dates where they are asked for; only a wrong kind of answer is stopped."""
    people, targets = max(len(contents.addresses), 1), max(len(contents.targets), 1)
    today = date(contents.as_of)
    day = serial(today) if not isinstance(today, str | None) else 0
    rules: dict[str, dict[str, Any]] = {
        "decision": {"validate": "list", "source": f"={layout.LISTS}!$A$1:$A${len(layout.DECISIONS)}"},
        "quantity": {"validate": "integer", "criteria": ">=", "value": 0},
        "into": {"validate": "list", "source": f"={layout.LISTS}!$C$1:$C${targets}", "show_error": False},
        "new_owner": {"validate": "list", "source": f"={layout.LISTS}!$B$1:$B${people}", "show_error": False},
        "until": {"validate": "date", "criteria": ">", "value": day},
    }
    said = {
        "decision": ("Decision", "Choose one of the list: " + ", ".join(layout.DECISIONS) + "."),
        "quantity": ("How many", "A whole number: how many remain (Reduce) or are wanted (Grow)."),
        "into": (
            "Tool or plan",
            "Consolidate: the tool or contract that stays. Move tier: the plan to move to. Choose one of the list.",
        ),
        "new_owner": (
            "New owner",
            "The e-mail address of a person; you may type one that is not in the list."
            if contents.names is None
            else "A pseudonym of the list; you may type a name or an e-mail address.",
        ),
        "until": ("Until", f"A date after {contents.as_of}."),
    }
    for key, rule in rules.items():
        title, text = said[key]
        place = place_of(layout.REVIEW_COLUMNS, key) - 1
        prompts = {"input_title": title, "input_message": text, "error_title": title, "error_message": text}
        sheet.data_validation(1, place, rows, place, {**rule, **prompts})
