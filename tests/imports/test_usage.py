"""Files of use: what is counted, for which day and account, and which of two files counts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.imports.model import Action, Choices
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.importing import Desk, counts
from tests.imports.sheets import column, parsed_text

OPENAI = (
    "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,"
    "input_tokens,output_tokens,input_cached_tokens,input_uncached_tokens\n"
)
BUCKET = "1790553600,1790640000,2026-09-28T00:00:00+00:00,2026-09-29T00:00:00+00:00,{}\n"
EMPTY = BUCKET.format(",,,,,,,,")
LIVE = "SELECT metric, quantity FROM live_usage ORDER BY metric, quantity"


def form(result: ParsedSheet) -> str:
    assert result.recognition is not None
    return result.recognition.format_id


def metrics(result: ParsedSheet) -> list[Any]:
    return [json.loads(str(text)) if text else None for text in column(result, "metrics")]


def openai(*rows: tuple[int, int]) -> str:
    """An export with rows of requests and input tokens, one key each."""
    made = (
        BUCKET.format(f"proj_a,{requests}.0,user-1,key_{i},gpt-5-nano,{tokens},30,20,{tokens - 20}")
        for i, (requests, tokens) in enumerate(rows)
    )
    return OPENAI + EMPTY + "".join(made)


def test_input_tokens_of_openai_hold_the_cached_ones_already() -> None:
    result = parsed_text(openai((3, 1200)))
    assert form(result) == "openai-usage"
    assert column(result, "date") == ["2026-09-28"]
    assert metrics(result) == [{"requests": "3", "input_tokens": "1200", "cached_tokens": "20", "output_tokens": "30"}]
    assert column(result, "cost") == [None]


def test_input_tokens_of_anthropic_are_the_sum_of_their_parts() -> None:
    result = parsed_text(
        "usage_date_utc,model_version,api_key,workspace,usage_type,context_window,usage_input_tokens_no_cache,"
        "usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,"
        "usage_output_tokens,web_search_count,inference_geo,speed\n"
        "2026-08-15,claude-haiku-4-5,Agent,Default,message,≤ 200k,100,20,3,4000,50,0,global,\n"
    )
    assert form(result) == "anthropic-console-usage"
    assert metrics(result) == [
        {"input_tokens": "4123", "cached_tokens": "4000", "cache_write_tokens": "23", "output_tokens": "50"}
    ]
    assert result.recognition is not None
    assert [use.header for use in result.recognition.columns if use.secret] == ["api_key"]


@pytest.mark.parametrize(
    ("head", "row", "known_as", "wanted"),
    [
        (
            '"Timestamp","User","Model","Requests Used","Exceeds Monthly Quota","Total Monthly Quota"',
            '"2025-06-11T05:13:27.8766440Z","ann","gpt-4.1-2025-04-14","0.25","False","Unlimited"',
            "github-premium-requests",
            ("2025-06-11", {"requests": "0.25"}),
        ),
        (
            "date,username,model,quantity,exceeds_quota,total_monthly_quota",
            "2025-07-01,ann,claude-sonnet-4,12,false,300",
            "github-premium-requests-daily",
            ("2025-07-01", {"requests": "12"}),
        ),
        (
            "user_id,start_time_iso,end_time_iso,model,api_key_name,api_key,type,price,amount",
            "u1,2026-05-01T00:00:00Z,2026-05-02T00:00:00Z,deepseek-chat,batch,sk-secret,output_tokens,0.0000011,5000",
            "deepseek-usage",
            ("2026-05-01", {"output_tokens": "5000"}),
        ),
        (
            "project_name,project_creator_email,messages_workspace,unique_messagers_workspace,is_active",
            "[content redacted],ann@example.com,42,7,1",
            "chatgpt-projects",
            ("2026-09-30", {"messages": "42"}),
        ),
        (
            "User,Lines this Month",
            "ann@example.com,64230",
            "claude-code-lines",
            ("2026-09-30", {"lines": "64230"}),
        ),
        (
            "Name,Email,Credits,Estimated costs,Tokens,Lines of code",
            "Ann,ann@example.com,120.5,3.20,90000,12",
            "chatgpt-leaderboard",
            ("2026-09-30", {"credits": "120.5", "tokens": "90000", "lines": "12"}),
        ),
    ],
)
def test_vendors_formats_of_use(head: str, row: str, known_as: str, wanted: tuple[str, dict[str, str]]) -> None:
    result = parsed_text(f"{head}\n{row}\n", Choices(data_date="2026-09-30"))
    assert form(result) == known_as
    assert (column(result, "date"), metrics(result)) == ([wanted[0]], [wanted[1]])
    assert "sk-secret" not in repr(result.rows)


def test_a_period_is_asked_for_where_neither_a_column_nor_the_name_tells() -> None:
    result = parsed_text("Name,Email,Credits,Estimated costs,Tokens,Lines of code\nAnn,ann@example.com,1,2,3,4\n")
    assert result.question is not None
    assert result.question.code == "data_date"


def test_a_list_of_use_in_german_with_thousands_and_a_total(desk: Desk) -> None:
    sheet = desk.take(
        "nutzung.csv",
        "Datum;Benutzer;Modell;Anfragen;Eingabetoken;Kosten (EUR)\n"
        "01.09.2026;ann@example.com;mistral-large;12;1.200;0,12\n"
        "15.09.2026;bo@example.com;mistral-large;0;0;0,00\n"
        "Gesamt;;;12;1.200;0,12\n",
        vendor="Mistral AI",
    )
    assert sheet["format"] == "usage"
    assert counts(sheet) == {"added": 1, "out_of_scope": 1, "totals_rows": 1}
    assert desk.rows("SELECT metric, quantity, cost, currency FROM live_usage ORDER BY metric") == [
        ("cost", "0.12", 120_000, "EUR"), ("input_tokens", "1200", None, None), ("requests", "12", None, None),
    ]  # fmt: skip


def test_what_cannot_be_use_is_rejected_with_its_place() -> None:
    result = parsed_text(
        "Date,Model,Requests\n2026-09-01,a,-3\n2026-09-02,b,many\n,c,4\n2026-09-04,d,5\n", Choices(vendor="OpenAI")
    )
    assert [row.action for row in result.rows] == [Action.REJECTED] * 3 + [None]
    assert sorted(problem.row for problem in result.problems) == [2, 3, 4]


def test_the_same_figures_again_are_duplicates_and_count_once(desk: Desk) -> None:
    assert counts(desk.take("a.csv", openai((3, 1200), (2, 100)))) == {"added": 2}
    again = desk.take("b.csv", openai((3, 1200), (2, 100)) + "\n")
    assert counts(again) == {"duplicates": 2}
    assert desk.rows("SELECT metric, sum(quantity) FROM live_usage GROUP BY metric") == [
        ("cached_tokens", 40.0), ("input_tokens", 1300.0), ("output_tokens", 60.0), ("requests", 5.0),
    ]  # fmt: skip


def test_a_later_file_corrects_the_day_and_undo_brings_the_earlier_figures_back(desk: Desk) -> None:
    desk.take("a.csv", openai((3, 1200)))
    before = desk.rows(LIVE)
    later = desk.take("b.csv", openai((4, 1500)))
    assert counts(later) == {"updated": 1}
    assert ("requests", "4") in desk.rows(LIVE)
    assert len(desk.rows(LIVE)) == len(before)
    after = desk.rows(LIVE)
    desk.undo()
    assert desk.rows(LIVE) == before
    desk.redo()
    assert desk.rows(LIVE) == after
    desk.undo()
    assert desk.rows(LIVE) == before


def test_a_column_for_each_month_is_a_row_of_use_for_each(desk: Desk) -> None:
    head = "Table,Metric,User ID,Aug-26,Sep-26,Oct-26,MoM Var Sep-26\nUsers,Requests,ann@larkfield.example,"
    first = desk.take("a.csv", f"{head}12,7,–,-5\n")
    second = desk.take("b.csv", f"{head}12,8,–,-4\n")
    assert (counts(first), counts(second)) == ({"added": 2}, {"updated": 1, "duplicates": 1})
    figures = desk.rows("SELECT day, quantity FROM live_usage ORDER BY day")
    assert figures == [("2026-08-01", "12"), ("2026-09-01", "8")]


def test_taking_back_the_earlier_file_leaves_the_later_figures(desk: Desk) -> None:
    first = desk.take("a.csv", openai((3, 1200)))
    desk.take("b.csv", openai((4, 1500)))
    after = desk.rows(LIVE)
    desk.undo(first["operation"])
    assert desk.rows(LIVE) == after


def test_use_proves_activity_of_the_seats_it_names_and_says_nothing_of_others(desk: Desk) -> None:
    desk.take(
        "seats.csv",
        "Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization\n"
        "2026-06-30T06:54:33Z,ann,,2026-06-01T00:00:00Z,vscode,alpha\n"
        "2026-06-30T06:54:33Z,bo,,2026-06-02T00:00:00Z,vscode,alpha\n",
    )
    desk.take(
        "use.csv",
        "date,username,model,quantity,exceeds_quota,total_monthly_quota\n"
        "2026-09-01,ann,claude-sonnet-4,12,false,300\n2026-09-20,ann,claude-sonnet-4,1,false,300\n"
        "2026-09-25,guest,claude-sonnet-4,1,false,300\n",
    )
    seen = desk.rows(
        "SELECT account, max(last_active), count(*) FROM seat JOIN live_activity a ON a.seat_id = seat.id"
        " GROUP BY account"
    )
    assert seen == [("ann", "2026-09-20", 2), ("bo", "2026-06-02", 1)]
    assert desk.value("SELECT count(*) FROM seat") == 2  # use alone makes no seat
    assert desk.value("SELECT count(DISTINCT subscription_id) FROM live_usage") == 1


def test_use_of_a_tool_that_is_not_named_is_asked_about(desk: Desk) -> None:
    path = desk.file("use.csv", "Date,User,Requests\n2026-09-01,ann,12\n")
    [file] = desk.document(path)["files"]
    assert file["error"]["code"] == "subscription"
    [file] = desk.document(path, vendor="Mistral AI")["files"]
    assert file["sheets"][0]["added"] == 1
