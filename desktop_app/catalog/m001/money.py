"""Invoice lines and what they come to by month, exchange rates, commitments and budgets."""

from __future__ import annotations

TABLES = """
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
  buyer TEXT,                      -- who paid by card, claimed an expense or used it, as the file names them
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

-- Lines that rules compare with other lines or with a contract: they come otherwise than in the vendor's own file,
-- state their service, give something back, or name no vendor or invoice. What a vendor's file says of use day by day
-- is none of them, and is most of what there is.
CREATE INDEX invoice_line_compared ON invoice_line(tool_id, date)
  WHERE voided_by IS NULL AND is_charge = 1 AND in_scope = 1
    AND (channel <> 'vendor' OR service_from < service_to OR amount < 0 OR vendor_id IS NULL
      OR invoice_number IS NULL OR invoice_number = '');
CREATE VIEW compared_line AS SELECT * FROM invoice_line INDEXED BY invoice_line_compared
  WHERE voided_by IS NULL AND is_charge = 1 AND in_scope = 1
    AND (channel <> 'vendor' OR service_from < service_to OR amount < 0 OR vendor_id IS NULL
      OR invoice_number IS NULL OR invoice_number = '');

-- Lines whose service is not all in the month of their date, and that are not metered: what a month's end asks for.
CREATE INDEX invoice_line_spread ON invoice_line(date)
  WHERE voided_by IS NULL AND is_charge = 1 AND in_scope = 1 AND basis <> 'metered'
    AND (substr(service_from, 1, 7) <> substr(date, 1, 7) OR substr(service_to, 1, 7) <> substr(date, 1, 7));
CREATE VIEW spread_line AS SELECT * FROM invoice_line INDEXED BY invoice_line_spread
  WHERE voided_by IS NULL AND is_charge = 1 AND in_scope = 1 AND basis <> 'metered'
    AND (substr(service_from, 1, 7) <> substr(date, 1, 7) OR substr(service_to, 1, 7) <> substr(date, 1, 7));

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
"""
