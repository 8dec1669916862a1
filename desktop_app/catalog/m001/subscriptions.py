"""What is bought of a tool: terms, entitlements, seats, and how they are used."""

from __future__ import annotations

TABLES = """
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
  seats_counted TEXT,              -- whose seats a bill counts: cycle_start, peak, last_day; empty: not known
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

-- Seats of a purchase that were given up by decisions, as its newest bill shows, while the record of the contract still
-- has them. A run of the rules writes it anew: neither journaled nor exported.
CREATE TABLE given_up (
  entitlement_id INTEGER PRIMARY KEY,
  recorded INTEGER NOT NULL,       -- the quantity on record then: where it was corrected since, nothing is taken off
  seats INTEGER NOT NULL,
  since TEXT NOT NULL,             -- the first day that is billed without them
  lines TEXT NOT NULL              -- JSON: the invoice lines that show it; taken back, they show nothing
) STRICT;
CREATE VIEW standing_given_up AS SELECT g.* FROM given_up g JOIN entitlement e ON e.id = g.entitlement_id
  WHERE e.quantity = g.recorded AND NOT EXISTS (SELECT 1 FROM json_each(g.lines) one
    JOIN invoice_line l ON l.id = one.value WHERE l.voided_by IS NOT NULL OR l.is_charge = 0);
-- What is bought: as on record up to the day from which fewer are billed by decision, and what is left of it since.
CREATE VIEW bought AS
  SELECT e.id, e.subscription_id, e.start_date,
    CASE WHEN g.since IS NULL THEN e.end_date ELSE date(g.since, '-1 day') END AS end_date,
    e.quantity, e.unit_price, e.currency, e.order_number, e.sheet_id, e.row
  FROM entitlement e LEFT JOIN standing_given_up g ON g.entitlement_id = e.id
  WHERE g.since IS NULL OR g.since > coalesce(e.start_date, '')
  UNION ALL SELECT e.id, e.subscription_id, g.since, e.end_date,
    e.quantity - g.seats, e.unit_price, e.currency, e.order_number, e.sheet_id, e.row
  FROM standing_given_up g JOIN entitlement e ON e.id = g.entitlement_id;

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
-- With all that the evidence of seats asks for: reports need not be read row by row.
CREATE INDEX activity_seat ON activity(seat_id, last_active, source_id, voided_by) WHERE voided_by IS NULL;
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
CREATE INDEX usage_project ON usage(subscription_id, tool_id, project) WHERE project IS NOT NULL;
CREATE INDEX usage_operation ON usage(operation_id);
CREATE INDEX usage_key ON usage(row_key);
"""
