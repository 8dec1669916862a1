"""What is found by its words, and by any part of a text."""

from __future__ import annotations

from collections.abc import Iterator

TABLES = """
CREATE VIRTUAL TABLE record_search USING fts5(
  kind UNINDEXED, record_id UNINDEXED, title, detail,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- By any three letters in a row, the long lists that are searched for a part of a text. The texts stay where they are.
CREATE VIRTUAL TABLE person_part USING fts5(
  name, email, title, content = 'person', content_rowid = 'id', columnsize = 0, detail = none, tokenize = 'trigram');
CREATE VIRTUAL TABLE seat_part USING fts5(
  account, content = 'seat', content_rowid = 'id', columnsize = 0, detail = none, tokenize = 'trigram');
-- Of the lines up to one, which a run of the rules moves on (text_parts.py): an import of a million waits for no index.
CREATE VIRTUAL TABLE line_part USING fts5(
  vendor_text, description, invoice_number, content = 'invoice_line', content_rowid = 'id', columnsize = 0,
  detail = none, tokenize = 'trigram');
CREATE TABLE line_part_upto (id INTEGER PRIMARY KEY CHECK (id = 1), line_id INTEGER NOT NULL) STRICT;
"""

# kind, title expression, detail expression over the new row
_SEARCHED = (
    ("vendor", "new.name", "coalesce(new.website, '')"),
    ("tool", "new.name", "coalesce(new.purpose, '') || ' ' || coalesce(new.note, '')"),
    ("person", "new.name", "coalesce(new.email, '') || ' ' || coalesce(new.title, '')"),
    ("team", "new.name", "coalesce(new.cost_centre, '')"),
    ("subscription", "new.name", "coalesce(new.plan, '') || ' ' || coalesce(new.account, '')"),
    ("use_case", "new.name", "coalesce(new.why, '')"),
)

# index, its table, the columns whose texts are found by a part, and up to which record it goes, all where it says none
_FOUND_BY_PART = (
    ("person_part", "person", ("name", "email", "title"), ""),
    ("seat_part", "seat", ("account",), ""),
    (
        "line_part",
        "invoice_line",
        ("vendor_text", "description", "invoice_number"),
        "SELECT line_id FROM line_part_upto",
    ),
)


def triggers() -> Iterator[str]:
    """Give the statements that keep what is found as it is in the records."""
    for kind, title, detail in _SEARCHED:
        insert = (
            f"INSERT INTO record_search(rowid, kind, record_id, title, detail) "
            f"SELECT new.id, '{kind}', new.id, {title}, {detail} WHERE new.archived = 0;"
        )
        delete = "DELETE FROM record_search WHERE rowid = old.id;"
        yield f"CREATE TRIGGER {kind}_search_ai AFTER INSERT ON {kind} BEGIN {insert} END"
        yield f"CREATE TRIGGER {kind}_search_ad AFTER DELETE ON {kind} BEGIN {delete} END"
        yield f"CREATE TRIGGER {kind}_search_au AFTER UPDATE ON {kind} BEGIN {delete} {insert} END"
    for part, table, columns, upto in _FOUND_BY_PART:
        names = ", ".join(columns)
        new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
        insert = f"INSERT INTO {part}(rowid, {names}) VALUES (new.id, {new});"
        delete = f"INSERT INTO {part}({part}, rowid, {names}) VALUES ('delete', old.id, {old});"
        added, there = (f" WHEN {row}.id <= ({upto})" if upto else "" for row in ("new", "old"))
        yield f"CREATE TRIGGER {part}_ai AFTER INSERT ON {table}{added} BEGIN {insert} END"
        yield f"CREATE TRIGGER {part}_ad AFTER DELETE ON {table}{there} BEGIN {delete} END"
        yield f"CREATE TRIGGER {part}_au AFTER UPDATE OF {names} ON {table}{there} BEGIN {delete} {insert} END"
