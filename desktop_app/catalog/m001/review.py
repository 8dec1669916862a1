"""Questions, decisions and their outcomes, rounds of the review, settings and saved views."""

from __future__ import annotations

TABLES = """
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  rule_version INTEGER NOT NULL DEFAULT 1,
  subject_kind TEXT NOT NULL,      -- subscription, person, person_tool, tool, payments, source, …
  subject_id INTEGER NOT NULL,
  subject_key TEXT NOT NULL,       -- stable text identity: "subscription:123", "person:5/tool:9", …
  subject_name TEXT NOT NULL,
  question TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  closes TEXT NOT NULL DEFAULT '',           -- what would close it, as a sentence
  told TEXT NOT NULL DEFAULT '{}', -- JSON: the templates of its sentences, for other languages (catalog/sentences.py)
  severity TEXT NOT NULL,          -- info, low, medium, high
  confidence TEXT NOT NULL DEFAULT 'high',
  status TEXT NOT NULL,            -- Data needed, Open, Asked, Decided, Closed
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  closed_on TEXT,
  as_of TEXT NOT NULL,
  thresholds TEXT NOT NULL DEFAULT '{}',
  evidence TEXT NOT NULL DEFAULT '[]',       -- JSON rows
  evidence_hash TEXT NOT NULL,     -- what a "keep" covers
  saving TEXT NOT NULL DEFAULT '{}',         -- JSON: the arithmetic, line by line
  theoretical INTEGER, addressable INTEGER, currency TEXT, saving_from TEXT,   -- micro-units
  valid_until TEXT,
  overruled INTEGER,               -- the newest decision that the evidence has outgrown: it no longer holds
  asked_again_on TEXT,             -- the day of the review that last asked it again
  vendor_id INTEGER,               -- whose records it rests on, 0: lines without a vendor; empty: on those of all
  UNIQUE (rule, subject_key)
) STRICT;
CREATE INDEX finding_status ON finding(status, addressable, overruled);  -- all that the list of questions asks
CREATE INDEX finding_vendor ON finding(vendor_id);

-- What the next run of the rules need not work out again (review/reuse.py): up to which operation the findings hold,
-- what each contract gives of a saving that rests on those of several vendors, and how many seats are of which evidence
-- (catalog/evidence_sums.py). Neither journaled nor exported.
CREATE TABLE review_upto (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  operation_id INTEGER NOT NULL, as_of TEXT NOT NULL,
  rules TEXT NOT NULL,             -- which program and rules found them
  groups TEXT NOT NULL,            -- JSON: the vendors that hung together then
  judged_by TEXT NOT NULL,         -- which statement told the evidence of seats
  newest_line TEXT                 -- the day of the newest charge then
) STRICT;
CREATE TABLE saving_part (
  finding_id INTEGER NOT NULL, subscription_id INTEGER NOT NULL,
  saving TEXT NOT NULL,            -- JSON, exact; null where nothing can be told
  PRIMARY KEY (finding_id, subscription_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence_sum (        -- seats by evidence, as of the same day and operation
  subscription_id INTEGER NOT NULL, evidence TEXT NOT NULL, seats INTEGER NOT NULL,
  PRIMARY KEY (subscription_id, evidence)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  finding_id INTEGER NOT NULL REFERENCES finding(id),
  decision TEXT NOT NULL,          -- keep, grow, reduce, move_tier, consolidate, retire, snooze, ask_owner
  why TEXT, until TEXT, quantity INTEGER,
  into_tool_id INTEGER REFERENCES tool(id),                   -- consolidate: the tool that stays
  into_subscription_id INTEGER REFERENCES subscription(id),   -- and the contract of it, where one is named
  to_plan_id INTEGER REFERENCES plan(id),                     -- move_tier
  new_owner_id INTEGER REFERENCES person(id),
  decided_by TEXT NOT NULL, decided_on TEXT NOT NULL,
  covers TEXT NOT NULL,            -- JSON: the evidence keys that it saw
  effective_on TEXT,               -- the first day on which all of it is to hold; empty where no bill will show it
  promise TEXT NOT NULL DEFAULT '{}'         -- JSON: of which subscriptions what was promised (review/promises.py)
) STRICT;
CREATE INDEX decision_finding ON decision(finding_id);

-- What later invoices say of a decision. A run writes it, as it writes findings: neither journaled nor bound to it.
CREATE TABLE verification (
  decision_id INTEGER PRIMARY KEY,
  finding_id INTEGER NOT NULL,
  state TEXT NOT NULL,             -- Decided, Effective, Verified, Not verified
  lines TEXT NOT NULL,             -- JSON: the invoice lines it rests on; without them it proves nothing
  detail TEXT NOT NULL,            -- JSON: the outcome with bills, arithmetic and realised saving
  told TEXT NOT NULL DEFAULT '{}'  -- JSON: the templates of its sentences, for other languages (catalog/sentences.py)
) STRICT;

-- A round of the review practice: questions to be answered, or seats to be confirmed, until a day.
CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,              -- monthly, quarterly, renewal (questions); access (seats)
  start_date TEXT NOT NULL,
  due TEXT NOT NULL,
  closed_on TEXT,
  subscription_id INTEGER REFERENCES subscription(id),   -- of a renewal: the contract, and the last day for its notice
  notice_by TEXT
) STRICT;
CREATE TABLE campaign_item (
  id INTEGER PRIMARY KEY,
  campaign_id INTEGER NOT NULL REFERENCES campaign(id),
  finding_id INTEGER REFERENCES finding(id),
  seat_id INTEGER REFERENCES seat(id),
  owner_id INTEGER REFERENCES person(id),   -- who confirms the seat; a question knows its owners itself
  answer TEXT,                     -- of a seat: keep, release, unknown
  why TEXT, answered_by TEXT, answered_on TEXT
) STRICT;
CREATE INDEX campaign_item_campaign ON campaign_item(campaign_id);

-- What pseudonyms are made with: random, and in nothing that is exported.
CREATE TABLE catalog_secret (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  secret BLOB NOT NULL
) STRICT;
INSERT INTO catalog_secret(id, secret) VALUES (1, randomblob(32));

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  scope TEXT NOT NULL DEFAULT 'company',    -- company, tool:<id>, team:<id>
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (scope, name)
) STRICT;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,              -- of catalog/lists.py
  name TEXT NOT NULL,
  view TEXT NOT NULL,              -- JSON: filter, chosen, sort, group, columns
  UNIQUE (list, name)
) STRICT;
"""
