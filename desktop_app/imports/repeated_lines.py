"""The same lines on several sheets of one file: those of an archive's files, and of a sheet that gathers the others."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import Kind, Question
from desktop_app.imports.staged import StagedSheet

_LEAST = {True: 3, False: 10}  # lines, with and without numbers of invoices, that are no chance

_TOLD = """CREATE TEMP TABLE told AS SELECT rowid AS place, sheet, row, row_key || coalesce(payment, '') AS key,
  invoice_number IS NOT NULL AS numbered,
  row_number() OVER (PARTITION BY sheet, row_key, coalesce(payment, '') ORDER BY row) AS n
FROM lines WHERE row_key IS NOT NULL AND action IS NULL AND restates IS NULL"""
"""The lines of all sheets: `n` is the place of one among its equals on the sheet."""

_SHARED = """SELECT one.sheet, other.sheet, sum(other.numbered) AS numbered
FROM told one JOIN told other ON other.key = one.key AND other.n = one.n AND other.sheet > one.sheet GROUP BY 1, 2"""

_CONTAINED = """SELECT one.sheet, count(*) AS lines, min(one.numbered) AS numbered FROM told one GROUP BY 1
HAVING min(EXISTS (SELECT 1 FROM told other WHERE other.key = one.key AND other.n = one.n AND other.sheet <> one.sheet))
"""

_REPORTED = """WITH report AS (SELECT DISTINCT sheet, restates FROM lines
  WHERE restates IS NOT NULL AND row_key IS NOT NULL AND action IS NULL)
SELECT DISTINCT one.sheet, other.sheet FROM report one JOIN report other
ON other.restates = one.restates AND other.sheet > one.sheet"""

_REPEATED = """CREATE TEMP TABLE repeated AS
SELECT other.place, other.sheet, other.key, other.n, min(one.place) AS first
FROM told one JOIN told other ON other.key = one.key AND other.n = one.n
JOIN temp.pair ON pair.one = one.sheet AND pair.other = other.sheet GROUP BY 1, 2, 3, 4"""


@dataclass(frozen=True)
class Shared:
    """What is said of sheets, by their number, whose lines another one has."""

    notes: Mapping[int, str] = field(default_factory=dict)  # all count
    asks: Mapping[int, Question] = field(default_factory=dict)  # which of two reports is the later one, nothing tells


def settle(conn: sqlite3.Connection, staged: Sequence[StagedSheet], *, archive: bool) -> Shared:
    """Mark the lines that an earlier sheet of the file has, and say what is shared and counts all the same.

    What two files of an `archive` share is the same, as it is in two files of a folder. A sheet of a workbook that has
    nothing but what others have repeats them; else the lines of one invoice may have been split, and all count.
    """
    sheets = {sheet.number: sheet for sheet in staged if _kind(sheet) is Kind.LINES and sheet.sums}
    if len(sheets) < 2:
        return Shared()
    for table in ("told", "pair", "repeated"):
        conn.execute(f"DROP TABLE IF EXISTS temp.{table}")
    conn.execute(_TOLD)
    conn.execute("CREATE INDEX temp.told_key ON told(key, n)")
    contained = {sheet for sheet, lines, numbered in conn.execute(_CONTAINED) if lines >= _LEAST[bool(numbered)]}
    pairs: list[tuple[int, int]] = []
    notes: dict[int, str] = {}
    for one, other, numbered in conn.execute(_SHARED).fetchall():
        if (archive and _part(sheets[one]) != _part(sheets[other])) or contained & {one, other}:
            pairs.append((one, other))
        elif numbered:
            notes[other] = say(
                "{count|1 line has|# lines have} the same invoice, date, text and amount as on the sheet {sheet}. All"
                " count; where it is the same money, import one of the two sheets.",
                count=numbered,
                sheet=verbatim(sheets[one].parsed.sheet),
            )
    if pairs:
        conn.execute("CREATE TEMP TABLE pair(one, other)")
        conn.executemany("INSERT INTO temp.pair VALUES (?, ?)", pairs)
        _mark(conn, {number: sheet.parsed.sheet for number, sheet in sheets.items()})
    return Shared(notes, dict(_reported_again(conn, sheets)) if archive else {})


def _reported_again(conn: sqlite3.Connection, sheets: Mapping[int, StagedSheet]) -> Iterator[tuple[int, Question]]:
    """The reports of an archive that tell of the days of another one in it: each asks, as the other may be known."""
    for one, other in conn.execute(_REPORTED).fetchall():
        names = sheets[one].parsed.sheet, sheets[other].parsed.sheet
        asked = say(
            "{one} and {other} report the same days, and nothing tells which is the later one. Which one is the"
            " earlier? Import it alone, and the other alone after it.",
            one=verbatim(names[0]),
            other=verbatim(names[1]),
        )
        question = Question("two_reports", asked, None, {"--sheet": names})
        yield from ((one, question), (other, question))


def _mark(conn: sqlite3.Connection, titles: Mapping[int, str]) -> None:
    """Let repeated lines be the first ones again, and count the equals on their sheets from those on."""
    conn.execute(_REPEATED)
    conn.execute(
        """UPDATE lines SET occurrence = told.n FROM temp.told
        WHERE told.place = lines.rowid AND (told.sheet, told.key) IN (SELECT sheet, key FROM temp.repeated)"""
    )
    conn.execute("UPDATE lines SET twin = -first FROM temp.repeated WHERE place = lines.rowid")
    firsts = conn.execute(
        "SELECT repeated.place, one.sheet, one.row FROM temp.repeated JOIN temp.told one ON one.place = repeated.first"
    )
    reasons = [(f"the same line as {titles[sheet]}, row {row}", place) for place, sheet, row in firsts]
    conn.executemany("UPDATE lines SET reason = ? WHERE rowid = ?", reasons)


def _kind(sheet: StagedSheet) -> Kind | None:
    return sheet.parsed.recognition.kind if sheet.parsed.recognition is not None else None


def _part(sheet: StagedSheet) -> str:
    """The file of an archive that a sheet is of."""
    return sheet.parsed.sheet.partition(": ")[0]
