# ruff: noqa: E501 - the lines of real files are as long as they are
"""Lines of vendors' own exports, each with what is peculiar to it."""

from __future__ import annotations

from desktop_app.imports.model import FIELDS, Action, Kind
from tests.imports.sheets import actions, column, parsed_text, reasons, total
from tests.imports.test_parse_lines import QUICKBOOKS

AMOUNT = FIELDS[Kind.LINES].index("amount")


def test_xero_takes_the_line_and_never_the_repeated_total() -> None:
    text = """ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,Description,Quantity,UnitAmount,LineAmount,TaxAmount,Currency,Type,Status
Acme,B-1,2026-01-25,2026-02-25,300,50,Seats,10,10,100.00,20.00,GBP,ACCPAY,AUTHORISED
Acme,B-1,2026-01-25,2026-02-25,300,50,Support,1,150,150.00,30.00,GBP,ACCPAY,AUTHORISED
Acme,B-2,2026-01-26,2026-02-26,40,0,Return,1,40,40.00,0.00,GBP,ACCPAYCREDIT,PAID
Acme,B-3,2026-01-26,2026-02-26,40,0,Mistake,1,40,40.00,0.00,GBP,ACCPAY,VOIDED
"""
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.format_id == "xero-bills"
    assert [row.values[AMOUNT] for row in result.rows if row.action is None] == [100_000_000, 150_000_000, -40_000_000]
    assert actions(result) == {"-": 3, "out_of_scope": 1}


def test_coupa_counts_an_invoice_once_whatever_its_parts() -> None:
    text = """type,id,created-at,status,invoice-date,invoice-number,line-level-taxation,supplier,total,currency
Invoice Header,1,2026-01-25T00:00:00+01:00,approved,2026-01-25T00:00:00+01:00,R-1,true,Acme,120.00,EUR
type,id,line-num,description,price,quantity,total
Invoice Line,11,1,Seats,10.00,10,100.00
Tax Line,12,,VAT,,,20.00
Invoice Header,2,2026-01-26T00:00:00+01:00,voided,2026-01-26T00:00:00+01:00,R-2,true,Acme,50.00,EUR
"""
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.format_id == "coupa-invoices"
    assert actions(result) == {"-": 1, "out_of_scope": 3}
    assert result.rows[0].values[AMOUNT] == 120_000_000
    assert reasons(result)[0] == "Invoice Line: a part of an invoice that is counted as a whole"


def test_quickbooks_groups_name_the_vendor_and_credits_stay_credits() -> None:
    result = parsed_text(QUICKBOOKS)
    assert result.question is None
    assert result.recognition is not None
    assert (result.recognition.format_id, result.recognition.header_row) == ("quickbooks-transactions", 5)
    assert actions(result) == {"-": 3, "out_of_scope": 1, "total": 2}
    assert column(result, "vendor_text") == ["OpenAI", "OpenAI", "OpenAI", "Figma"]
    charged = [row.values[AMOUNT] for row in result.rows if row.action is None]
    assert charged == [1_200_000_000, -250_000_000, 45_000_000]


def test_card_and_expense_files_are_paid() -> None:
    card = parsed_text(
        "Transaction Date,Merchant,Amount,Currency,Cardholder\n2026-01-25,OPENAI *CHATGPT,20.00,USD,Ann\n"
    )
    expense = parsed_text("Expense Date,Merchant,Amount,Currency,Employee\n2026-01-25,Claude.ai,20.00,USD,Ann\n")
    assert card.recognition is not None
    assert expense.recognition is not None
    assert (card.recognition.basis, card.recognition.channel) == ("paid", "card")
    assert (expense.recognition.basis, expense.recognition.channel) == ("paid", "expense")


def test_openai_empty_days_are_no_rows_and_thirty_decimals_are_read() -> None:
    header = "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_name"
    text = f"""{header}
1790467200,1790553600,2026-09-27T00:00:00+00:00,2026-09-28T00:00:00+00:00,,,,
1790553600,1790640000,2026-09-28T00:00:00,2026-09-29T00:00:00,0.003835980000000000000000000000,usd,"gpt-5-nano, input_tokens",Demo
"""
    result = parsed_text(text)
    assert result.recognition is not None
    assert (result.recognition.format_id, result.recognition.basis) == ("openai-cost", "metered")
    assert actions(result) == {"-": 1}
    assert column(result, "amount") == [3_836]
    assert column(result, "currency") == ["USD"]
    assert (column(result, "service_from"), column(result, "service_to")) == (["2026-09-28"], ["2026-09-28"])


def test_an_openai_export_without_any_use_is_nothing() -> None:
    result = parsed_text(
        "start_time,end_time,start_time_iso,end_time_iso\n1790467200,1790553600,2026-09-27,2026-09-28\n"
    )
    assert result.question is None
    assert not result.rows
    assert any("nothing to import" in note for note in result.notes)


def test_github_takes_the_net_amount_and_never_the_preview_columns() -> None:
    header = (
        '"date","username","product","sku","model","quantity","unit_type","applied_cost_per_quantity","gross_amount",'
        '"discount_amount","net_amount","exceeds_quota","total_monthly_quota","organization","cost_center_name",'
        '"aic_quantity","aic_gross_amount"'
    )
    text = f"""{header}
"2026-03-01","ann","copilot","premium_request","Claude","4","requests","0.04","0.16","0.16","0","False","1000","acme","","9","9"
"2026-03-02","ann","actions","minutes","","7.71E-05","minutes","0.008","1.5","0.5","1.0","False","","acme","CC1","9","9"
"""
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.format_id == "github-usage"
    assert column(result, "amount") == [0, 1_000_000]
    assert column(result, "tool_text") == ["GitHub Copilot", "GitHub Actions"]
    assert column(result, "currency") == ["USD", "USD"]


def test_cursor_included_usage_is_not_owed() -> None:
    text = """Date,User,Kind,Model,Max Mode,Total Tokens,Cost
2026-04-09T18:02:13.576Z,ann@example.com,Included,composer,No,100,0.11
2026-04-10T18:02:13.576Z,ann@example.com,On-Demand,composer,Yes,100,$1.10
2026-04-11T18:02:13.576Z,ann@example.com,"Errored, No Charge",composer,No,,Free
2026-04-12T18:02:13.576Z,ann@example.com,Included,composer,No,5,Included
2026-04-13T18:02:13.576Z,ann@example.com,On-Demand,composer,No,5,-
"""
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.format_id == "cursor-usage-events"
    assert column(result, "amount") == [0, 1_100_000, 0, 0, 0]
    assert column(result, "line_kind") == ["included", "charge", "included", "included", "charge"]
    assert column(result, "raw_amount")[0] == "0.11"


def test_the_claude_spend_report_takes_its_period_from_the_file_name() -> None:
    text = """user_email,account_uuid,product,model,total_requests,total_net_spend_usd,total_gross_spend_usd
ann@example.com,u1,Claude Code,opus,10,"1,000.50","1,100.00"
(org service usage),,API,haiku,3,0.25,0.25
"""
    name = "spend-report-0a0a0a0a-1111-2222-3333-444455556666-2026-08-01-to-2026-08-31.csv"
    result = parsed_text(text, name=name)
    assert result.question is None
    assert column(result, "amount") == [1_000_500_000, 250_000]
    assert column(result, "service_from") == ["2026-08-01"] * 2
    assert column(result, "service_to") == ["2026-08-31"] * 2
    asked = parsed_text(text, name="report.csv")
    assert asked.question is not None
    assert asked.question.code == "data_date"


def test_the_anthropic_cost_export_counts_the_bill_and_keeps_no_key() -> None:
    text = """usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd
2026-08-15,Claude Haiku 4.5,Default,Agent Zero,message,≤ 200k,input_no_cache,0.19,0.29
"""
    result = parsed_text(text)
    assert column(result, "amount") == [190_000]
    assert result.recognition is not None
    assert [use.header for use in result.recognition.columns if use.secret] == ["api_key"]
    assert any("api_key" in note for note in result.notes)


def test_focus_lines_know_their_kind_and_the_party_to_pay() -> None:
    text = """BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ChargeDescription,InvoiceIssuerName,ProviderName,ServiceName
100.00,90.00,USD,2026-01-01 00:00:00,2026-02-01 00:00:00,2026-01-01 00:00:00,2026-02-01 00:00:00,Usage,Tokens,Reseller Inc,Model Maker,Model API
-10.00,0,USD,2026-01-01 00:00:00,2026-02-01 00:00:00,2026-01-01 00:00:00,2026-02-01 00:00:00,Credit,Goodwill,Reseller Inc,Model Maker,Model API
18.00,18.00,USD,2026-01-01 00:00:00,2026-02-01 00:00:00,2026-01-01 00:00:00,2026-02-01 00:00:00,Tax,VAT,Reseller Inc,Model Maker,NULL
"""
    result = parsed_text(text)
    assert column(result, "line_kind") == ["charge", "credit", "tax"]
    assert column(result, "vendor_text") == ["Reseller Inc"] * 3
    assert column(result, "service_to") == ["2026-01-31"] * 3
    assert total(result, "USD") == 108_000_000


def test_focus_rows_that_only_spread_a_purchase_are_no_charges() -> None:
    head = "BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,"
    head += "ChargePeriodEnd,ChargeCategory,ChargeDescription,InvoiceIssuerName,ServiceName,PricingQuantity\n"
    january, year = "2026-01-01,2026-02-01,2026-01-01,2026-02-01", "2026-01-01,2026-02-01,2026-01-01,2027-01-01"
    result = parsed_text(
        head
        + f"1200.00,0.00,USD,{year},Purchase,A year of seats,Maker,Model API,10\n"
        + f"0.00,100.00,USD,{january},Usage,A year of seats (January),Maker,Model API,10\n"
        + f"0.00,0.00,USD,{january},Usage,What is free,Maker,Model API,3\n"
    )
    reasons = [(row.action, row.reason) for row in result.rows if row.action is not None]
    assert reasons == [
        (Action.OUT_OF_SCOPE, "no charge of its own, but a month's share of a purchase that another row bills")
    ]
    assert total(result, "USD") == 1_200_000_000
