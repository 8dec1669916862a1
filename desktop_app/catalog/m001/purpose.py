"""What a tool is for and what that is worth: use cases, measures, shares, plans, attachments."""

from __future__ import annotations

TABLES = """
CREATE TABLE use_case (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL DEFAULT 'workflow',    -- product, workflow, agent
  owner_id INTEGER REFERENCES person(id),
  team_id INTEGER REFERENCES team(id),
  stage TEXT NOT NULL DEFAULT 'idea',       -- idea, experiment, pilot, production, retired
  stage_since TEXT,                -- since when it is in that stage
  spend_class TEXT,                -- beats the class of the subscriptions it uses
  why TEXT,
  value_measure TEXT,              -- what shows its value: hours saved a ticket
  unit TEXT,                       -- the metric of its measures that counts its volume: tickets; unit cost is cost / it
  value_per_unit TEXT,             -- decimal text, what one unit is worth, in `currency`
  value_level TEXT,                -- low, medium, high: how much the work is worth
  evidence TEXT, evidence_on TEXT, -- what shows the value, and when that was seen last
  hypothesis TEXT, success_measure TEXT, kill_criterion TEXT,   -- of an experiment
  review_by TEXT,                  -- an experiment's end
  budget INTEGER, currency TEXT,   -- micro-units: an experiment's for all its time, an agent's for a month
  margin_target_percent TEXT,      -- of cost of revenue; empty: the company's setting
  launch_until TEXT,               -- so long a thin margin is meant
  dear_model_because TEXT,         -- why a dear model stays: the cheaper one fails, latency, language
  rate_limit TEXT, kill_switch TEXT,        -- of an agent: as people say it
  kill_switch_by_id INTEGER REFERENCES person(id),
  kill_switch_tried_on TEXT,
  unguarded_because TEXT,          -- why an agent needs no guard rails: it only reads
  archived INTEGER NOT NULL DEFAULT 0,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;

-- What a use case did in a period: tickets, retries, revenue (the only metric with a currency).
CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  use_case_id INTEGER NOT NULL REFERENCES use_case(id),
  period_start TEXT NOT NULL, period_end TEXT NOT NULL,
  metric TEXT NOT NULL,
  value TEXT NOT NULL,             -- decimal text
  currency TEXT,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER,
  UNIQUE (use_case_id, metric, period_start, period_end)
) STRICT;

-- Which part of a subscription's cost is a use case's or a team's.
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  use_case_id INTEGER REFERENCES use_case(id),
  team_id INTEGER REFERENCES team(id),
  share TEXT,                      -- decimal text, 0 to 1
  project TEXT                     -- instead of a share: the project, whose part of the metered use it is
) STRICT;
CREATE INDEX allocation_subscription ON allocation(subscription_id);
CREATE INDEX allocation_use_case ON allocation(use_case_id);

CREATE TABLE plan (id INTEGER PRIMARY KEY, tool_id INTEGER NOT NULL REFERENCES tool(id), name TEXT NOT NULL) STRICT;
CREATE TABLE plan_function (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id),
  function TEXT NOT NULL, premium INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE price_tier (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id),
  minimum INTEGER, unit_price TEXT NOT NULL, currency TEXT NOT NULL,
  period_months INTEGER NOT NULL DEFAULT 1, valid_from TEXT
) STRICT;
CREATE TABLE feature_use (
  id INTEGER PRIMARY KEY, subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  person_id INTEGER REFERENCES person(id), feature TEXT NOT NULL,
  period_start TEXT NOT NULL, period_end TEXT NOT NULL, quantity TEXT NOT NULL
) STRICT;
-- A file's content is kept once, beside the journal; that a record has it is journaled.
CREATE TABLE attachment_content (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  record_kind TEXT NOT NULL,       -- vendor, tool, subscription, use_case
  record_id INTEGER NOT NULL,
  name TEXT NOT NULL,              -- as the file was called, without its folder
  sha256 TEXT NOT NULL REFERENCES attachment_content(sha256),
  size INTEGER NOT NULL,
  added_on TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_record ON attachment(record_kind, record_id);
CREATE TABLE overlap_agreed (
  id INTEGER PRIMARY KEY,
  tool_a_id INTEGER NOT NULL REFERENCES tool(id), tool_b_id INTEGER NOT NULL REFERENCES tool(id),
  reason TEXT NOT NULL, owner_id INTEGER REFERENCES person(id), until TEXT   -- its last day
) STRICT;
"""
