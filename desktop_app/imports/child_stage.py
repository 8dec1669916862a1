"""What the reading process does with a file: read it, parse every sheet and write the rows to the staging file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app.imports.child import Teller
from desktop_app.imports.model import Choices, Profile
from desktop_app.imports.read import open_sheets

if TYPE_CHECKING:
    from desktop_app.imports.child_write import Writer
    from desktop_app.imports.head import Parser
    from desktop_app.imports.staged import StagedSheet

_TURN = (
    0.001  # seconds that a thread works before another one has its turn: those of the reader of workbooks wait for it
)

_LARGE = 8 << 20  # bytes of a file of which a few rows are looked at before all are read


def stage(
    path: Path,
    target: Path,
    formats_folder: Path,
    profiles: Sequence[Profile],
    choices: Choices,
    wants_head: bool,
    tell: Teller,
) -> NoReturn:
    """Fill the staging file `target` from a file, and tell what is known of its sheets. Raises ReadError.

    The sheets are ready when all rows are written; that their cells are kept, too, is told at the end. What the first
    rows of a large file say is handed over before the others are read, where `wants_head` asks for it.
    """
    found: list[StagedSheet] = []
    sys.setswitchinterval(_TURN)
    beside = ThreadPoolExecutor(1)
    try:
        parser = beside.submit(_parser, formats_folder, profiles)
        if wants_head:  # at once, and before the reader of workbooks begins: it takes a moment, and somebody waits
            beside.submit(_tell_head, path, choices, parser, tell).exception()
        if path.stat().st_size >= _LARGE:
            from desktop_app.imports import hopeless

            hopeless.refuse_text(path, choices, parser.result())
        sheets = open_sheets(path, choices.sheet, target.parent, choices.password)
        first = list(islice(sheets, 1))  # before what its rows need is imported here
        parse, writer = parser.result(), _writer(target, tell)
        from desktop_app.imports import hopeless  # by now it is there: see `_parser`

        with closing(writer.conn):
            for sheet in chain(iter(first), sheets):
                first.clear()
                writer.keep_cells()
                tell(0.3, f"{sheet.table.sheet}: {len(sheet.table.rows):,} rows")
                hopeless.refuse_sheet(path, sheet, choices, parse)
                for one, parsed in parse(sheet, choices):
                    tell(0.5, f"{parsed.sheet}: {len(parsed.rows):,} rows")
                    writer.keep_cells()  # of the table before it on the sheet
                    found.append(writer.write(len(found), one, parsed))
            writer.finish()
        tell.ready(tuple(found))  # the caller can do without the cells of the last sheet for a while
        writer.keep_cells()
        writer.cells.close()
        tell.finish(None)
    finally:
        beside.shutdown()


def _writer(target: Path, tell: Teller) -> Writer:
    from desktop_app.imports import child_write, staging_file

    return child_write.Writer(staging_file.create(target), staging_file.create_cells(target), tell)


def _tell_head(path: Path, choices: Choices, parser: Future[Parser], tell: Teller) -> None:
    """Hand over what the first rows say. Whatever stands in the way is told by the reading of the whole file."""
    from desktop_app.imports.head import head_of

    found = head_of(path, choices, parser.result())
    if found is not None:
        tell.hand_over(found)


def _parser(formats_folder: Path, profiles: Sequence[Profile]) -> Parser:
    """What parses a sheet, with the user's profiles and all formats loaded.

    It is made while the file is being read; nothing of what it imports is needed before. What checks and writes the
    rows is imported beside the reading, too.
    """
    from desktop_app.imports import child_write, formats, hopeless, known_formats  # noqa: F401 - two are needed next
    from desktop_app.imports.parse_tables import parse_tables

    shipped = known_formats.load_all(formats_folder)
    by_id = {form.id: form for form in shipped}
    known = (*(form for profile in profiles for form in formats.of_profile(profile, by_id)), *shipped)
    return lambda sheet, choices: parse_tables(sheet, known, choices)
