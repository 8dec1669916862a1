"""The schema's history. A released migration is frozen: it imports nothing of the program and is never edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils.db import Database

migrations = Migrations("seatbook")

# Provenance columns of a record: the sheet and row it was read from; both empty for what was typed in.
_INITIAL = """
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

-- Files -------------------------------------------------------------------------------------------------------------

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
  header_row INTEGER NOT NULL,     -- 1-based
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

-- Vendors and tools -------------------------------------------------------------------------------------------------

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

-- Subscriptions -----------------------------------------------------------------------------------------------------

CREATE TABLE subscription (
  id INTEGER PRIMARY KEY,
  tool_id INTEGER NOT NULL REFERENCES tool(id),
  name TEXT NOT NULL,
  plan TEXT,
  state TEXT NOT NULL DEFAULT 'Active',     -- Discovered, Active, Closing, Closed
  pricing_model TEXT NOT NULL DEFAULT 'seat',   -- seat, unit, flat, usage, commitment
  currency TEXT,
  period_months INTEGER NOT NULL DEFAULT 1, -- the period that an entitlement's unit price is for
  account TEXT,                    -- billing account, tenant or organisation
  payer TEXT,                      -- who pays: a department or a card holder
  channel TEXT,                    -- direct, reseller, marketplace, card, expense
  owner_id INTEGER REFERENCES person(id),
  deputy_id INTEGER REFERENCES person(id),
  owner_confirmed_on TEXT,
  team_id INTEGER REFERENCES team(id),
  cost_centre TEXT,
  spend_class TEXT,
  purpose TEXT,
  review_by TEXT,                  -- an experiment's end
  hypothesis TEXT,
  success_measure TEXT,
  experiment_budget INTEGER,       -- micro-units of `currency`
  started_on TEXT,
  ended_on TEXT,
  separate_because TEXT,           -- why a second contract of one tool is right
  separate_until TEXT,
  note TEXT,
  merged_into INTEGER REFERENCES subscription(id),
  archived INTEGER NOT NULL DEFAULT 0,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE UNIQUE INDEX subscription_name ON subscription(name) WHERE archived = 0;
CREATE INDEX subscription_tool ON subscription(tool_id);
CREATE INDEX subscription_owner ON subscription(owner_id);

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  start_date TEXT,
  end_date TEXT,                   -- the last day that is paid for; empty: rolling
  auto_renew INTEGER,              -- 1, 0, or empty: the contract is silent or unread
  notice_days INTEGER,
  notice_assumed INTEGER NOT NULL DEFAULT 1,
  notice_method TEXT,
  notice_sent_on TEXT,             -- the day on which notice was given for this term's end
  true_down INTEGER,               -- may seats be reduced inside the term: 1, 0, or empty: not known (counts as no)
  credits_by_day INTEGER,          -- are removed seats credited from that day on: 1, 0, or empty: not known (no)
  minimum_seats INTEGER,
  price_cap_percent TEXT,          -- decimal text: the most a renewal may raise the price
  decision TEXT, decision_on TEXT, decision_by TEXT,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE INDEX term_subscription ON term(subscription_id, end_date);

CREATE TABLE entitlement (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  start_date TEXT,
  end_date TEXT,
  quantity INTEGER,                -- seats or units bought; empty for a flat price
  unit_price TEXT,                 -- decimal text a unit and period of subscription.period_months
  currency TEXT,
  order_number TEXT,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE INDEX entitlement_subscription ON entitlement(subscription_id, start_date);

CREATE TABLE seat (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  person_id INTEGER REFERENCES person(id),
  account TEXT NOT NULL,           -- the login or e-mail as the vendor writes it
  plan TEXT,
  assigned TEXT,
  released TEXT,
  free INTEGER NOT NULL DEFAULT 0, -- a seat that costs nothing
  protected INTEGER NOT NULL DEFAULT 0,
  protected_why TEXT,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;
CREATE UNIQUE INDEX seat_account ON seat(subscription_id, lower(account)) WHERE released IS NULL;
-- As seats are listed: by account, and by tool and account.
CREATE INDEX seat_listed ON seat(account COLLATE NOCASE, released);
CREATE INDEX seat_listed_by_tool ON seat(subscription_id, account COLLATE NOCASE, released);
-- How many of each subscription are assigned and cost something.
CREATE INDEX seat_paid ON seat(subscription_id, assigned, released, person_id, free) WHERE free = 0;
CREATE INDEX seat_person ON seat(person_id);
CREATE INDEX seat_released ON seat(subscription_id, released) WHERE released IS NOT NULL;

-- What a source of activity says about itself; one a sheet and subscription.
CREATE TABLE activity_source (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER REFERENCES source_sheet(id),
  subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  format TEXT NOT NULL,
  data_date TEXT NOT NULL,         -- when the vendor wrote the report
  covers_from TEXT,                -- empty: as far back as the retention reaches
  covers_to TEXT NOT NULL,         -- data_date minus lag_days
  lag_days INTEGER NOT NULL DEFAULT 0,
  retention_days INTEGER,          -- empty: no known limit
  reports TEXT NOT NULL,           -- login, action, none
  telemetry_off INTEGER NOT NULL DEFAULT 0,
  pending INTEGER NOT NULL DEFAULT 0   -- invitations that wait: no seats yet, and not spare either
) STRICT;
CREATE INDEX activity_source_subscription ON activity_source(subscription_id);

-- Bulk: append-only, not journaled row by row; `voided_by` is set by undo and cleared by redo. Voided rows outlive the
-- records they point to (redo brings those back under the same ids), so these links are no foreign keys; nor are those
-- to operation and sheet, which would be looked up once a row. `seatbook check` looks at all of them.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL,
  seat_id INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  last_active TEXT,                -- ISO date; empty: the source knows the seat and reports no activity
  surface TEXT,
  sheet_id INTEGER,
  row INTEGER,
  voided_by INTEGER REFERENCES operation(id)
) STRICT;
CREATE INDEX activity_seat ON activity(seat_id, last_active) WHERE voided_by IS NULL;
CREATE INDEX activity_operation ON activity(operation_id);

CREATE TABLE usage (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL,
  subscription_id INTEGER,
  tool_id INTEGER,
  person_id INTEGER,
  account TEXT, model TEXT, project TEXT,
  day TEXT NOT NULL,
  metric TEXT NOT NULL,
  quantity TEXT NOT NULL,          -- decimal text
  cost INTEGER, currency TEXT,     -- micro-units
  row_key TEXT, occurrence INTEGER NOT NULL DEFAULT 1, is_charge INTEGER NOT NULL DEFAULT 1,
  sheet_id INTEGER,
  row INTEGER,
  voided_by INTEGER REFERENCES operation(id)
) STRICT;
CREATE INDEX usage_tool_day ON usage(tool_id, day) WHERE voided_by IS NULL;
CREATE INDEX usage_subscription_day ON usage(subscription_id, day)
  WHERE voided_by IS NULL AND subscription_id IS NOT NULL;
CREATE INDEX usage_operation ON usage(operation_id);
CREATE INDEX usage_key ON usage(row_key);

-- Money -------------------------------------------------------------------------------------------------------------

CREATE TABLE invoice_line (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL,
  sheet_id INTEGER,
  row INTEGER,
  vendor_id INTEGER,
  tool_id INTEGER,
  subscription_id INTEGER,
  in_scope INTEGER NOT NULL,       -- 1: of a known AI tool or of a vendor of one
  matched_by TEXT,                 -- how: "alias (user)", "known vendor OpenAI", "card descriptor …"; empty: no match
  vendor_text TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  invoice_number TEXT,
  line_number TEXT,
  order_number TEXT,
  ledger_account TEXT,
  cost_centre TEXT,
  billing_account TEXT,
  date TEXT NOT NULL,              -- invoice or posting date
  service_from TEXT NOT NULL,      -- first day of service; the date where the file says nothing
  service_to TEXT NOT NULL,        -- last day of service, inclusive
  quantity TEXT,
  unit_price TEXT,
  amount INTEGER NOT NULL,         -- micro-units, what is payable, signed (credits negative)
  tax INTEGER,                     -- micro-units, when the file tells it apart
  net INTEGER NOT NULL,            -- micro-units: what every figure uses
  currency TEXT NOT NULL,
  basis TEXT NOT NULL,             -- billed, paid, metered, committed
  channel TEXT NOT NULL,           -- vendor, ledger, card, expense, contract: the kind of file it came in
  line_kind TEXT NOT NULL,         -- charge, credit, tax, refund, included
  payment_id TEXT,
  payment_date TEXT,
  -- Equal lines of different files have one `row_key`; `payment` tells those of another payment apart, `occurrence`
  -- counts the equals inside one file. Which of them are charges follows from the live ones alone (catalog/lines.py).
  row_key TEXT NOT NULL,
  payment TEXT NOT NULL DEFAULT '',
  occurrence INTEGER NOT NULL DEFAULT 1,
  is_charge INTEGER NOT NULL DEFAULT 1,
  restates TEXT,                   -- of metered lines: what a later report of the same days corrects (restating.py)
  voided_by INTEGER REFERENCES operation(id)
) STRICT;
CREATE INDEX invoice_line_restates ON invoice_line(restates) WHERE restates IS NOT NULL;
CREATE INDEX invoice_line_key ON invoice_line(row_key);
CREATE INDEX invoice_line_paid ON invoice_line(row_key) WHERE payment <> '';
CREATE INDEX invoice_line_operation ON invoice_line(operation_id);
CREATE INDEX invoice_line_tool ON invoice_line(tool_id, service_from) WHERE in_scope = 1;
CREATE INDEX invoice_line_charges ON invoice_line(tool_id, in_scope, date)
  WHERE tool_id IS NOT NULL AND voided_by IS NULL AND is_charge = 1;
CREATE INDEX invoice_line_vendor ON invoice_line(vendor_id) WHERE vendor_id IS NOT NULL;
CREATE INDEX invoice_line_subscription ON invoice_line(subscription_id) WHERE subscription_id IS NOT NULL;
-- Credits are few, and asked for among all lines.
CREATE INDEX invoice_line_credit ON invoice_line(vendor_id) WHERE net < 0 AND voided_by IS NULL AND is_charge = 1;
-- Of live lines alone, the only ones that are listed: in either order, and with what they are mostly filtered by, so
-- that lines which are left out need not be read.
CREATE INDEX invoice_line_date ON invoice_line(date, id, in_scope, vendor_id, tool_id, amount)
  WHERE voided_by IS NULL AND is_charge = 1;
CREATE INDEX invoice_line_amount ON invoice_line(amount, id, in_scope, vendor_id, tool_id, date)
  WHERE voided_by IS NULL AND is_charge = 1;

-- What the countable lines come to by service month and whatever else a figure may ask for: a summary of invoice_line,
-- neither journaled nor exported (spend_summary.py). It holds up to an operation; what later ones touched is summed up
-- from the lines themselves.
CREATE TABLE line_month (
  month TEXT NOT NULL,
  vendor_id INTEGER, tool_id INTEGER, subscription_id INTEGER, account TEXT,
  currency TEXT NOT NULL, basis TEXT NOT NULL, channel TEXT NOT NULL, cost_centre TEXT,
  net INTEGER NOT NULL,            -- micro-units
  given_back INTEGER NOT NULL,     -- of that, of credit notes and refunds: zero or negative
  settled INTEGER NOT NULL,        -- of that, of lines dated in the one month of their service, and not metered
  counted INTEGER NOT NULL         -- lines that name a quantity
) STRICT;
CREATE TABLE line_month_upto (id INTEGER PRIMARY KEY CHECK (id = 1), operation_id INTEGER NOT NULL) STRICT;

CREATE VIEW live_line AS
  SELECT * FROM invoice_line WHERE voided_by IS NULL AND is_charge = 1;
CREATE VIEW live_activity AS SELECT * FROM activity WHERE voided_by IS NULL;
CREATE VIEW live_usage AS SELECT * FROM usage WHERE voided_by IS NULL AND is_charge = 1;

CREATE TABLE exchange_rate (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  base TEXT NOT NULL,              -- one unit of base
  quote TEXT NOT NULL,             -- is `rate` units of quote
  rate TEXT NOT NULL,              -- decimal text
  source TEXT NOT NULL,
  UNIQUE (date, base, quote)
) STRICT;

CREATE TABLE commitment (
  id INTEGER PRIMARY KEY,
  subscription_id INTEGER NOT NULL REFERENCES subscription(id),
  kind TEXT NOT NULL DEFAULT 'commitment',  -- commitment, credit
  amount INTEGER NOT NULL, currency TEXT NOT NULL,
  start_date TEXT, end_date TEXT,  -- of a credit: when it expires
  rolls_over INTEGER NOT NULL DEFAULT 0,    -- what is left is not lost at the end
  uneven_because TEXT,             -- why it is not used evenly over its time: a season
  note TEXT
) STRICT;

-- At most one of team, tool and use case; none: the whole company.
CREATE TABLE budget (
  id INTEGER PRIMARY KEY,
  team_id INTEGER REFERENCES team(id),
  tool_id INTEGER REFERENCES tool(id),
  use_case_id INTEGER REFERENCES use_case(id),
  scope TEXT AS (CASE WHEN team_id IS NOT NULL THEN 'team' WHEN tool_id IS NOT NULL THEN 'tool'
    WHEN use_case_id IS NOT NULL THEN 'use_case' ELSE 'company' END),
  scope_id INTEGER AS (coalesce(team_id, tool_id, use_case_id)),
  start_date TEXT NOT NULL, end_date TEXT NOT NULL,
  amount INTEGER NOT NULL, currency TEXT NOT NULL,
  sheet_id INTEGER REFERENCES source_sheet(id),
  row INTEGER
) STRICT;

-- Purpose and value -------------------------------------------------------------------------------------------------

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
  reason TEXT NOT NULL, owner_id INTEGER REFERENCES person(id), until TEXT   -- wanted before that day
) STRICT;

-- Review ------------------------------------------------------------------------------------------------------------

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

-- Search ------------------------------------------------------------------------------------------------------------

CREATE VIRTUAL TABLE record_search USING fts5(
  kind UNINDEXED, record_id UNINDEXED, title, detail,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

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


@migrations()
def m001_initial(db: Database) -> None:
    """Everything of the first schema."""
    statement = ""
    for line in _INITIAL.splitlines(keepends=True):  # executescript would commit the surrounding transaction
        statement += line
        if line.split("--")[0].rstrip().endswith(";"):
            db.conn.execute(statement)
            statement = ""
    for kind, title, detail in _SEARCHED:
        insert = (
            f"INSERT INTO record_search(rowid, kind, record_id, title, detail) "
            f"SELECT new.id, '{kind}', new.id, {title}, {detail} WHERE new.archived = 0;"
        )
        delete = "DELETE FROM record_search WHERE rowid = old.id;"
        db.conn.execute(f"CREATE TRIGGER {kind}_search_ai AFTER INSERT ON {kind} BEGIN {insert} END")
        db.conn.execute(f"CREATE TRIGGER {kind}_search_ad AFTER DELETE ON {kind} BEGIN {delete} END")
        db.conn.execute(f"CREATE TRIGGER {kind}_search_au AFTER UPDATE ON {kind} BEGIN {delete} {insert} END")
    for part, table, columns, upto in _FOUND_BY_PART:
        names = ", ".join(columns)
        new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
        insert = f"INSERT INTO {part}(rowid, {names}) VALUES (new.id, {new});"
        delete = f"INSERT INTO {part}({part}, rowid, {names}) VALUES ('delete', old.id, {old});"
        added, there = (f" WHEN {row}.id <= ({upto})" if upto else "" for row in ("new", "old"))
        db.conn.execute(f"CREATE TRIGGER {part}_ai AFTER INSERT ON {table}{added} BEGIN {insert} END")
        db.conn.execute(f"CREATE TRIGGER {part}_ad AFTER DELETE ON {table}{there} BEGIN {delete} END")
        db.conn.execute(
            f"CREATE TRIGGER {part}_au AFTER UPDATE OF {names} ON {table}{there} BEGIN {delete} {insert} END"
        )
    db.conn.execute("PRAGMA application_id = 1397047636")  # "SEAT"
    db.conn.execute("PRAGMA user_version = 1")
