"""The history, the files that were read, and what each of them said."""

from __future__ import annotations

TABLES = """
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,                -- ISO time, UTC
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,              -- edit, import, review, decide, apply, settings, merge, revert
  title TEXT NOT NULL,             -- what a person reads in the history: "Import ledger-2026-09.xlsx"
  detail TEXT NOT NULL DEFAULT '{}',   -- JSON: an import keeps its report here
  reverts INTEGER REFERENCES operation(id),
  reverted_by INTEGER REFERENCES operation(id)
) STRICT;
CREATE INDEX operation_reverts ON operation(reverts);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operation(id),
  table_name TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  before TEXT,                     -- JSON of the whole row; NULL for an insert
  after TEXT                       -- NULL for a delete
) STRICT;
CREATE INDEX change_operation ON change(operation_id);
CREATE INDEX change_record ON change(table_name, record_id);

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operation(id),
  name TEXT NOT NULL,              -- the file's name without its folder
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  voided_by INTEGER REFERENCES operation(id)
) STRICT;
CREATE INDEX source_file_sha256 ON source_file(sha256);

CREATE TABLE source_sheet (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES source_file(id),
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  kind TEXT NOT NULL,
  header_row INTEGER NOT NULL,     -- 1-based; 0 where the sheet has none
  header TEXT NOT NULL,            -- JSON array of the header cells that were kept
  report TEXT NOT NULL             -- JSON: counts, amounts, proofs, problems (the sheet part of `import --json`)
) STRICT;
CREATE INDEX source_sheet_file ON source_sheet(file_id);

-- The cells of every row that was read, many rows to a pack. Nothing is lost.
CREATE TABLE source_cells (
  sheet_id INTEGER NOT NULL REFERENCES source_sheet(id),
  first_row INTEGER NOT NULL,      -- 1-based rows of the sheet
  last_row INTEGER NOT NULL,
  cells BLOB NOT NULL,             -- zlib of JSON [row numbers, raw cells], secret columns left out
  PRIMARY KEY (sheet_id, first_row)
) STRICT;

-- What became of the rows, but for those that a line of the same sheet and row tells of.
CREATE TABLE source_row (
  sheet_id INTEGER NOT NULL REFERENCES source_sheet(id),
  row INTEGER NOT NULL,
  action TEXT NOT NULL,            -- added, updated, duplicate, out_of_scope, total, rejected
  reason TEXT,
  PRIMARY KEY (sheet_id, row)
) STRICT, WITHOUT ROWID;

-- What stored sentences (why a row was left out, how a line was matched) are made of: see catalog/sentences.py.
CREATE TABLE sentence (
  text TEXT PRIMARY KEY,           -- in English
  told TEXT NOT NULL               -- JSON: its templates, for other languages
) STRICT, WITHOUT ROWID;

-- Records of which an import says what was known already. They outlive the import that made them while it stands.
CREATE TABLE claim (
  operation_id INTEGER NOT NULL REFERENCES operation(id),
  table_name TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  PRIMARY KEY (table_name, record_id, operation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_operation ON claim(operation_id);

CREATE TABLE import_profile (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  toml TEXT NOT NULL
) STRICT;
"""
