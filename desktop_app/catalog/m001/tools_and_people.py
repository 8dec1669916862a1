"""Vendors and their tools, people and teams, and the other names they go by."""

from __future__ import annotations

TABLES = """
CREATE TABLE vendor (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  website TEXT,
  merged_into INTEGER REFERENCES vendor(id),
  note TEXT,
  archived INTEGER NOT NULL DEFAULT 0,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE UNIQUE INDEX vendor_name ON vendor(name) WHERE archived = 0 AND merged_into IS NULL;

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  cost_centre TEXT,
  parent_id INTEGER REFERENCES team(id),
  merged_into INTEGER REFERENCES team(id),
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT,
  employee_no TEXT,
  kind TEXT NOT NULL DEFAULT 'employee',    -- employee, contractor, service (a shared or service account)
  status TEXT NOT NULL DEFAULT 'active',    -- active, leave, inactive
  team_id INTEGER REFERENCES team(id),
  title TEXT,
  manager TEXT,
  start_date TEXT,
  end_date TEXT,
  roster_date TEXT,                -- the data date of the people file that last confirmed this person
  merged_into INTEGER REFERENCES person(id),
  archived INTEGER NOT NULL DEFAULT 0,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE INDEX person_email ON person(lower(email));
CREATE INDEX person_name ON person(name);
-- As people are listed.
CREATE INDEX person_listed ON person(name COLLATE NOCASE) WHERE archived = 0;
CREATE INDEX person_team ON person(team_id);

CREATE TABLE person_alias (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person(id),
  kind TEXT NOT NULL,              -- email, login, name, employee_no
  key TEXT NOT NULL,               -- casefolded
  UNIQUE (kind, key)
) STRICT;
CREATE INDEX person_alias_person ON person_alias(person_id);

CREATE TABLE tool (
  id INTEGER PRIMARY KEY,
  vendor_id INTEGER NOT NULL REFERENCES vendor(id),
  name TEXT NOT NULL,
  known_as TEXT,                   -- the tool's name in resources/ai_tools.csv, when it is one of those
  state TEXT NOT NULL DEFAULT 'Discovered',
  -- Discovered, In review, Experiment, Approved, Restricted, Under optimisation, Closing, Closed
  owner_id INTEGER REFERENCES person(id),
  deputy_id INTEGER REFERENCES person(id),
  owner_confirmed_on TEXT,
  spend_class TEXT,                -- cost_of_revenue, operating_expense, experiment
  purpose TEXT,
  data_class TEXT,                 -- public, internal, confidential, personal
  dpa INTEGER, trains_on_inputs INTEGER, sso INTEGER,
  note TEXT,
  closed_on TEXT,
  merged_into INTEGER REFERENCES tool(id),
  archived INTEGER NOT NULL DEFAULT 0,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE UNIQUE INDEX tool_name ON tool(name) WHERE archived = 0;
CREATE INDEX tool_listed ON tool(name COLLATE NOCASE);
CREATE INDEX tool_vendor ON tool(vendor_id);
CREATE INDEX tool_owner ON tool(owner_id);

CREATE TABLE tool_function (
  id INTEGER PRIMARY KEY,
  tool_id INTEGER NOT NULL REFERENCES tool(id),
  function TEXT NOT NULL,
  is_primary INTEGER NOT NULL DEFAULT 0,
  tagged_by TEXT NOT NULL DEFAULT 'you',   -- shipped, or who
  tagged_on TEXT,
  UNIQUE (tool_id, function)
) STRICT;

CREATE TABLE vendor_alias (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,        -- normalised text
  text TEXT NOT NULL,              -- as the user or the file wrote it
  vendor_id INTEGER REFERENCES vendor(id),
  tool_id INTEGER REFERENCES tool(id),      -- empty with a vendor: the vendor alone
  out_of_scope INTEGER NOT NULL DEFAULT 0,  -- the user said: not a tool
  made_by TEXT NOT NULL,
  made_on TEXT
) STRICT;
CREATE INDEX vendor_alias_vendor ON vendor_alias(vendor_id);
CREATE INDEX vendor_alias_tool ON vendor_alias(tool_id);
"""
