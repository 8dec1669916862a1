"""Containers of tables: workbooks, text tables and HTML tables become rows of cells, inside the reading process."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app.catalog.sentences import Sentence, carried, say
from desktop_app.imports.grid import Grid, GridMaker
from desktop_app.imports.model import Cell, SheetRows, sheet_of
from desktop_app.imports.plain_names import shortened, shown
from desktop_app.imports.read_archive import archives_inside, holds_spreadsheets, parts
from desktop_app.imports.read_facts import SheetFacts, faults, merged_downwards, sentences
from desktop_app.imports.read_locked import opened
from desktop_app.imports.read_package import LEAST, SheetParts, as_package, with_slashes
from desktop_app.imports.read_parts import ReadWhole, sheet_parts
from desktop_app.imports.read_path import FRESH, ReadError, check_path
from desktop_app.imports.read_sheet import ReadSheet, check_width, no_sheet, sheet_wanted
from desktop_app.imports.read_sniff import sniff
from desktop_app.imports.read_text import html_tables, text_table
from desktop_app.imports.workbook_facts import WorkbookFacts

__all__ = ["ReadError", "ReadSheet", "no_sheet", "open_sheets", "read_workbook"]


MOST_SHEETS = 2_000
"""Sheets of a file that are read together; those that are wanted by name may be any."""

_OLD = b"\xd0\xcf\x11\xe0"  # how an xls file begins
_NOTHING_FITS = "Cannot detect file format"


def open_sheets(
    path: Path, only: str | None = None, scratch: Path | None = None, password: str | None = None
) -> Iterator[ReadSheet]:
    """Read a file sheet by sheet, in the calling process; `only` names the one sheet that is wanted.

    With a folder `scratch` for what is needed meanwhile, the spreadsheets of archives are read, too. Raises ReadError
    with a sentence, PasswordNeeded where `password` is missing or another one. To be called in the reading process:
    some files end the process they are read in.
    """
    check_path(path)
    content = opened(path, password)
    if content is not None:
        yield from _copied(path, content, only, scratch)
        return
    if scratch is not None and holds_spreadsheets(path):
        yield from _archive(path, only, scratch)
        return
    what = sniff(path)
    if what == "text":
        yield text_table(path)
    elif what == "html":
        yield from html_tables(path, only)
    elif what == "flat":
        yield from _copied(path, as_package(path.read_bytes()), only, scratch)
    else:
        yield from _workbook(path, only)


def _copied(path: Path, content: bytes, only: str | None, scratch: Path | None) -> Iterator[ReadSheet]:
    """The sheets of a workbook from a private file that is gone right afterwards, for what is read of it otherwise."""
    with tempfile.TemporaryDirectory(dir=scratch, ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(content)
        del content
        yield from open_sheets(copy, only, scratch)


def _archive(path: Path, only: str | None, scratch: Path) -> Iterator[ReadSheet]:
    """The sheets of every spreadsheet in an archive, each named after its file."""
    inside = archives_inside(path)
    notes: tuple[str, ...] = ()
    names: list[str] = []
    found = False
    if inside:
        named = ", ".join(inside[:3]) + (", …" if len(inside) > 3 else "")
        notes = (
            say("Archives in the archive are left out ({named}); unpack them and import what is inside.", named=named),
        )
    for part in parts(path, scratch):
        try:
            for sheet in open_sheets(part.path, None, part.path.parent):
                own = sheet.table.sheet
                name = part.name if own in (part.path.stem, part.name) else f"{part.name}: {own}"
                names.append(name)
                if only is None or {only, sheet_of(only)} & {name, part.name}:
                    found = True
                    table = replace(sheet.table, file_name=part.name, sheet=name)
                    yield replace(sheet, table=table, notes=(*sheet.notes, *notes))
                    notes = ()
        except ReadError as error:
            raise ReadError(
                say(
                    "{archive}: {problem}",
                    archive=shown(path),
                    problem=_renamed(carried(error), part.path.name, part.name),
                )
            ) from None

    if only is not None and not found:
        raise no_sheet(shown(path), only, names)


def _renamed(sentence: str, was: str, now: str) -> str:
    """A sentence about a part of an archive under the name that it has there."""
    if not isinstance(sentence, Sentence):
        return sentence.replace(was, now)
    parts = [
        (template, {name: now if value == was else value for name, value in values.items()})
        for template, values in sentence.parts
    ]
    return Sentence(str(sentence).replace(was, now), lambda: parts)


def read_workbook(path: Path, *, sheets: Sequence[str] | None = None) -> dict[str, list[list[Cell]]]:
    """Read a small workbook in the reading process: sheet name to rows, the sheet's first row first, blank rows kept.

    `sheets` names the wanted ones; without it all are read. Raises ReadError with a sentence.
    """
    from desktop_app.imports import child

    result = child.run(read_all, (path, tuple(sheets) if sheets is not None else None), child.limits_for(path))
    return result if isinstance(result, dict) else {}


def read_all(path: Path, sheets: tuple[str, ...] | None, tell: object = None) -> dict[str, list[list[Cell]]]:
    """What the reading process does for `read_workbook`."""
    found: dict[str, list[list[Cell]]] = {}
    for sheet in open_sheets(path):
        if sheets is not None and sheet.table.sheet not in sheets:
            continue
        rows: list[list[Cell]] = []
        for number, row in zip(sheet.table.numbers, sheet.table.rows, strict=True):
            rows.extend([] for _ in range(number - 1 - len(rows)))
            rows.append(list(row))
        found[sheet.table.sheet] = rows
    return found


def read_values(path: Path, wanted: Callable[[str], bool]) -> dict[str, list[list[Cell]]]:
    """Read the wanted sheets of a workbook of ours, in the reading process: as `read_all`, without looking for notes.

    Raises ReadError with a sentence.
    """
    from python_calamine import CalamineWorkbook

    check_path(path)
    content = opened(path, None)
    found: dict[str, list[list[Cell]]] = {}
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(path.read_bytes() if content is None else content))
        for name in filter(wanted, book.sheet_names):
            sheet = book.get_sheet_by_name(name)
            top, left = sheet.start or (0, 0)
            before: list[Cell] = [None] * left
            rows = sheet.to_python()
            found[name] = [*([] for _ in range(top)), *(([*before, *row] for row in rows) if left else rows)]
    except BaseException as error:
        if sniff(path) != "workbook":  # it raises the better sentence for what is neither
            raise ReadError(
                say("{file} is no workbook; open it, save it as xlsx and import that.", file=shown(path))
            ) from None
        raise _refusal(path, error) from None
    return found


def _workbook(path: Path, only: str | None) -> Iterator[ReadSheet]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        content = with_slashes(path.read_bytes())  # at once: what is read does not change, and memory is fast
        packaged = SheetParts(content)
        beyond = WorkbookFacts(content, packaged)
        whole = _Whole(content)
        outline = packaged.outline() if packaged.is_large() else None
        book = CalamineWorkbook.from_filelike(BytesIO(outline)) if outline is not None else whole.book
        entries = book.sheets_metadata
        sheets = [entry for entry in entries if entry.typ == SheetTypeEnum.WorkSheet]
    except BaseException as error:
        raise _refusal(path, error) from None
    if not sheets:
        what = say("only charts or macros") if entries else say("no sheets")
        raise ReadError(
            say(
                "{file} holds {what}; open it, put the table on a sheet, save it and import it again.",
                file=shown(path),
                what=what,
            )
        )
    if only is None and len(sheets) > MOST_SHEETS:
        raise ReadError(
            say(
                "{file} has {sheets:,} sheets, more than can be looked at; choose one of them by its name, or save"
                " those that you need in a file of their own.",
                file=shown(path),
                sheets=len(sheets),
            )
        )
    only = sheet_wanted(path, only, [entry.name for entry in sheets])
    for entry in sheets:
        if only is None or entry.name == only:
            try:
                made, facts = _cells(whole, entry.name, packaged)
                facts = facts or beyond.of(entry.name)
                numbers, rows = made.numbers, made.grid()
                if content.startswith(_OLD):
                    facts = replace(facts, merged=tuple(merged_downwards(whole.book.get_sheet_by_name(entry.name))))
            except BaseException as error:
                raise _refusal(path, error) from None
            if facts.beyond:
                raise ReadError(
                    say(
                        "{file} has a cell in {sheet} where a sheet can have none: it is damaged; {fresh}.",
                        file=shown(path),
                        sheet=shortened(entry.name),
                        fresh=FRESH,
                    )
                )
            if rows:
                check_width(path, numbers[0], rows[0])
            hidden = entry.visible != SheetVisibleEnum.Visible
            yield described(path, entry.name, numbers, rows, hidden, facts, beyond.since_1904)
            del made, numbers, rows


class _Whole:
    """A workbook that is opened when a sheet of it is to be read whole: that takes all its texts into memory."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    @cached_property
    def book(self) -> Any:
        """The workbook of the reader."""
        from python_calamine import CalamineWorkbook

        return CalamineWorkbook.from_filelike(BytesIO(self.content))


def _cells(whole: _Whole, sheet: str, packaged: SheetParts) -> tuple[GridMaker, SheetFacts | None]:
    """The rows that hold anything, all equally wide from the first column on, and what they do not tell.

    A large sheet is read in parts; what a sheet that is read whole does not tell is still to be looked for.
    """
    if packaged.size(sheet) >= LEAST:
        made, facts = GridMaker(), packaged.facts_maker()
        try:
            for part in sheet_parts(whole.content, sheet, look=facts.add):
                made.add(part.sheet, part.texts)
            return made, facts.facts()
        except (ReadWhole, LookupError):  # a text that is not there is for the reader to tell, too
            pass
    made = GridMaker()
    made.add(whole.book.get_sheet_by_name(sheet))
    return made, None


def described(
    path: Path, name: str, numbers: list[int], rows: Grid, hidden: bool, facts: SheetFacts, since_1904: bool
) -> ReadSheet:
    """A sheet of a workbook with what is to be said of it."""
    notes: list[str] = [say("The sheet is hidden; it was read like the others.")] if hidden else []
    notes += sentences(facts, numbers, rows)
    table = SheetRows(
        shown(path), name, numbers, rows, facts.hidden_rows, faults(facts), facts.currencies, since_1904=since_1904
    )
    return ReadSheet(table, hidden, tuple(notes))


def _refusal(path: Path, error: BaseException) -> BaseException:
    """The sentence for what the reader of workbooks raises; what is not about the file stays as it is."""
    if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError | GeneratorExit):
        return error
    name, text = type(error).__name__, str(error)
    if "pointer is null" in text:  # how the reader of workbooks tells that there was no memory for its rows
        return MemoryError()
    if name == "PasswordError" or "codepage" in text.lower() or "password" in text.lower():
        return ReadError(
            say("{file} is password protected; save a copy without a password and import that.", file=shown(path))
        )
    short = shortened(" ".join(text.split()), 160).rstrip(".")
    if name == "PanicException" or text == _NOTHING_FITS:  # what it says then is about the reader, not the file
        short = say("what it says of itself does not fit together")
    return ReadError(
        say(
            "{file} is damaged or not a workbook that can be read ({short}); {fresh}.",
            file=shown(path),
            short=short or name,
            fresh=FRESH,
        )
    )
