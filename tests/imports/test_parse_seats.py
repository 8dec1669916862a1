# ruff: noqa: E501 - the lines of real files are as long as they are
from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.imports.model import Choices, Kind
from tests.imports.sheets import actions, column, parsed, parsed_text, reasons, sheet_from_text

COPILOT = """Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used
2026-03-28T06:54:33Z,ann,2026-03-01T00:00:00Z,2026-02-07T17:13:59Z,vscode/1.112.0
2026-03-28T06:54:33Z,bob,2026-03-29T00:00:00Z,None,None
2026-03-28T06:54:33Z,cleo,,,
"""


def test_a_copilot_report_of_an_organisation() -> None:
    result = parsed_text(COPILOT)
    assert result.recognition is not None
    assert (result.recognition.format_id, result.recognition.tool) == ("github-copilot-seats", "GitHub Copilot")
    assert column(result, "account") == ["ann", "bob", "cleo"]
    assert column(result, "last_active") == ["2026-02-07", None, None]
    assert column(result, "email") == [None, None, None]
    assert result.facts is not None
    assert (result.facts.data_date, result.facts.lag_days, result.facts.retention_days) == ("2026-03-28", 1, 90)


M365 = (
    "Report Refresh Date,User Principal Name,Display Name,Last Activity Date,Copilot Chat Last Activity Date,"
    "Word Copilot Last Activity Date,Report Period\n"
)


def test_microsoft_365_takes_the_latest_of_all_applications() -> None:
    text = (
        M365
        + "2026-07-03,ada@example.com,Ada,2026-07-01,2026-06-01,2026-07-02,30\n2026-07-03,bo@example.com,Bo,,,,30\n"
    )
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.format_id == "m365-copilot-usage"
    assert column(result, "last_active") == ["2026-07-02", None]
    assert column(result, "email") == ["ada@example.com", "bo@example.com"]
    assert result.facts is not None
    assert (result.facts.data_date, result.facts.covers_from) == ("2026-07-03", "2026-06-03")


def test_concealed_names_are_said() -> None:
    rows = "".join(f"2026-07-03,{i:032X},{i:032X},2026-07-01,,,30\n" for i in (10**35, 10**36))
    result = parsed_text(M365 + rows)
    assert any("concealed" in note for note in result.notes)
    assert column(result, "email") == [None, None]


CHATGPT = """cadence,period_start,period_end,account_id,public_id,name,email,user_status,created_or_invited_date,is_active,last_day_active_in_period,messages,last_day_active
Monthly,2025-10-01,2025-10-31,a1,u1,Ann,ann@example.com,enabled,2025-07-15,1,2025-10-30,42,2025-10-30
Monthly,2025-10-01,2025-10-31,a1,u2,Bob,bob@example.com,enabled,2025-07-15,0,,0,2025-08-02
Monthly,2025-10-01,2025-10-31,a1,u3,,cleo@example.com,pending,2025-10-20,,,,
Monthly,2025-10-01,2025-10-31,a1,u4,Dan,dan@example.com,deleted,2025-01-20,0,,0,2025-02-02
Monthly,2025-10-01,2025-10-31,a1,u5,Eve,eve@example.com,enabled,2025-07-15,0,,0,
"""


def test_chatgpt_pending_and_deleted_accounts_are_no_seats() -> None:
    result = parsed_text(CHATGPT)
    assert result.recognition is not None
    assert result.recognition.format_id == "chatgpt-enterprise-users"
    assert actions(result) == {"-": 3, "out_of_scope": 2}
    assert reasons(result) == ["the invitation is pending", "the account is deleted"]
    assert column(result, "last_active") == ["2025-10-30", "2025-08-02", None, "2025-02-02", None]
    assert column(result, "assigned")[0] == "2025-07-15"
    assert result.facts is not None
    assert (result.facts.data_date, result.facts.covers_from) == ("2025-10-31", "2025-10-01")
    assert result.facts.pending == 1


def test_claude_members_without_a_seat_are_out_of_scope_and_no_activity_is_claimed() -> None:
    text = "Name,Email,Role,Status,Seat Tier\nAnn,ann@example.com,Admin,Active,Premium\nBo,bo@example.com,User,Active,Unassigned\nCy,cy@example.com,User,Pending,Standard\n"
    result = parsed_text(text)
    assert result.question is None
    assert result.recognition is not None
    assert result.recognition.format_id == "claude-members"
    assert actions(result) == {"-": 1, "out_of_scope": 2}
    assert (column(result, "plan")[0], result.facts) == ("Premium", None)


ANALYTICS = """"Name","Email","Role","Seat Tier","Last Active","Days Active","Chats","Messages","Cowork Sessions","Estimated Spend (USD)"
"Ann","ann@example.com","User","Standard","2026-08-20","3","5","10","0","1.00"
"Bo","bo@example.com","User","Standard","","0","0","0","2","0.00"
"Cy","cy@example.com","User","Standard","","0","0","0","0","0.00"
"""


def test_claude_analytics_takes_its_window_from_the_name_and_any_work_is_activity() -> None:
    name = "members-analytics-0a0a0a0a-1111-2222-3333-444455556666-2026-08-01-to-2026-08-31.csv"
    result = parsed_text(ANALYTICS, name=name)
    assert column(result, "last_active") == ["2026-08-20", "2026-08-31", None]
    assert result.facts is not None
    assert (result.facts.covers_from, result.facts.data_date) == ("2026-08-01", "2026-08-31")


def test_without_any_date_of_the_report_it_is_asked() -> None:
    result = parsed_text(ANALYTICS, name="analytics.csv")
    assert result.question is not None
    assert (result.question.code, result.question.options) == ("data_date", {"--data-date": ("YYYY-MM-DD",)})
    answered = parsed_text(ANALYTICS, Choices(data_date="2026-09-01"), name="analytics.csv")
    assert answered.facts is not None
    assert answered.facts.data_date == "2026-09-01"


@pytest.mark.parametrize(
    ("title", "day"),
    [("Exported on 5 Oct 2026", "2026-10-05"), ("Stand vom 13. Oktober 2026", "2026-10-13"),
     ("Exporté le : 13/10/2026", "2026-10-13"), ("Report date,2026-10-05 10:32", "2026-10-05"),
     ("Exported on 03/04/2026", None), ("Standard plan", None), ("Period from 2026-09-01", None)],
)  # fmt: skip
def test_a_title_may_say_when_the_report_was_made(title: str, day: str | None) -> None:
    result = parsed_text(
        f"Jasper members\n{title}\nName,Email,Last active\nAda,ada@l.example,2026-10-01\n", Choices(vendor="Jasper")
    )
    assert (result.facts.data_date if result.facts else None) == day
    assert (result.question is None) == (day is not None)


def test_cursor_days_give_the_last_active_one_and_summaries_are_no_people() -> None:
    text = """Date,User ID,Email,Is Active,Chat Total Applies,Tabs Accepted,Agent Requests,Client Version
2026-04-01,1,ann@example.com,true,1,2,3,1.0
2026-04-02,1,ann@example.com,false,0,0,0,1.0
2026-04-02,2,12345,TRUE,0,0,0,1.0
2026-04-02,,2 active users,true,0,0,0,
"""
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.format_id == "cursor-team-analytics"
    assert column(result, "last_active")[:3] == ["2026-04-01", None, "2026-04-02"]
    assert reasons(result) == ["2 active users is no person"]
    assert result.facts is not None
    assert (result.facts.covers_from, result.facts.data_date) == ("2026-04-01", "2026-04-02")


def test_google_sign_ins_are_logins_and_the_password_column_is_dropped() -> None:
    text = """First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Status [READ ONLY],Last Sign In [READ ONLY]
Ann,Doe,ann@example.com,****,Active,2026/03/01 09:10:11
Bo,Roe,bo@example.com,****,Suspended,Never logged in
Cy,Moe,cy@example.com,****,Active,Never logged in
"""
    result = parsed_text(text, name="users_2026-03-05.csv")
    assert column(result, "name") == ["Ann Doe", "Bo Roe", "Cy Moe"]
    assert column(result, "last_active") == ["2026-03-01", None, None]
    assert actions(result) == {"-": 2, "out_of_scope": 1}
    assert result.facts is not None
    assert (result.facts.reports, result.facts.data_date) == ("login", "2026-03-05")
    assert result.recognition is not None
    assert [use.header for use in result.recognition.columns if use.secret] == ["Password [Required]"]


def test_slack_bots_and_unbilled_members() -> None:
    text = "username,email,status,billing-active,has-2fa,has-sso,userid,fullname\nann,ann@example.com,Member,1,1,0,U1,Ann\nbo,bo@example.com,Deactivated,0,0,0,U2,Bo\nrobot,,Bot,0,0,0,U3,Robot\ncy,cy@example.com,Member,0,0,0,U4,Cy\n"
    result = parsed_text(text)
    assert actions(result) == {"-": 2, "out_of_scope": 2}
    assert column(result, "free") == [0, 1, 1, 1]


def test_okta_assignments_name_the_application_of_each_row() -> None:
    text = "User,Login,Application name,Application instance,Application login,Assigned on,Unassigned on,Last login\nAnn,ann@example.com,ChatGPT,Main,ann,2026-01-05T00:00:00Z,,2026-02-01T00:00:00Z\nBo,bo@example.com,Claude,Main,bo,2026-01-05T00:00:00Z,2026-02-20T00:00:00Z,\n"
    result = parsed_text(text, Choices(data_date="2026-03-01"))
    assert column(result, "tool_text") == ["ChatGPT", "Claude"]
    assert actions(result) == {"-": 1, "out_of_scope": 1}


@pytest.mark.parametrize(
    "word", ["", "None", "Never", "never logged in", "-", "–", "0001-01-01T00:00:00Z", "NULL", "N/A"]
)
def test_words_for_never(word: str) -> None:
    text = f"User,Email,License,Last Activity,Report Date\nann,ann@example.com,Pro,{word},2026-03-01\nbo,bo@example.com,Pro,2026-02-01,2026-03-01\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "last_active") == [None, "2026-02-01"]


def test_a_plain_list_of_users_is_recognised_by_its_headers() -> None:
    text = "Full Name,E-mail,Licence Type,Last Seen\nAnn,ann@example.com,Pro,25/03/2026\nTotal,,,\nBo,bo@example.com,Free,never\n"
    result = parsed_text(text, name="users 2026-03-31.csv")
    assert result.recognition is not None
    assert (result.recognition.format_id, result.recognition.kind) == ("seats", Kind.SEATS)
    assert column(result, "last_active") == ["2026-03-25", None]


def test_a_login_is_labelled_as_one() -> None:
    result = parsed_text("Email,Plan,Last Login,Report Date\nann@example.com,Pro,2026-02-01,2026-03-01\n")
    assert result.facts is not None
    assert result.facts.reports == "login"


def test_an_unreadable_day_of_activity_rejects_its_row() -> None:
    text = "Email,Plan,Last Active,Report Date\nann@example.com,Pro,2026-02-30,2026-03-01\nbo@example.com,Pro,2026-02-01,2026-03-01\n"
    result = parsed_text(text)
    assert actions(result) == {"rejected": 1, "-": 1}
    assert reasons(result) == ["there is no day 2026-02-30"]


def test_a_report_without_names_and_addresses_says_that_its_seats_are_nobodys() -> None:
    head = "period_start,period_end,org_id,user_id,role,joined_at,messages_total\n"
    result = parsed_text(head + "2026-09-01,2026-10-01,o-1,u-7,member,2025-02-03,5\n")
    assert result.recognition is not None
    assert (result.recognition.format_id, column(result, "account")) == ("langdock-users", ["u-7"])
    assert any("cannot be matched to people" in note for note in result.notes)


LICENCES = "E-mail,Licence,Last login\nann@x.com,ChatGPT Team,2026-11-01\nbo@x.com,Claude Team,2026-11-02\n"


def test_plans_that_are_names_of_tools_tell_whose_the_seats_are() -> None:
    told = Choices(data_date="2026-11-27")
    result = parsed_text(LICENCES, told)
    assert column(result, "tool_text") == ["ChatGPT Team", "Claude Team"]
    assert "No column is for the tool: Licence names it in every row." in result.notes
    for other in ("Team", ""):  # of what, nothing tells
        assert column(parsed_text(LICENCES.replace("Claude Team", other), told), "tool_text") == [None, None]
    several = parsed_text(LICENCES + "cy@x.com,Photo editor,2026-11-02\n", told)
    assert column(several, "tool_text") == ["ChatGPT Team", "Claude Team", "Photo editor"]
    assert "No column is for the tool: Licence names several." in several.notes
    named = parsed_text(LICENCES, Choices(data_date="2026-11-27", subscription="All licences"))
    assert column(named, "tool_text") == [None, None]


@pytest.mark.parametrize("total", ["Total: 2", "Total 2", "Summe (2)", "Total users = 2"])
def test_a_total_with_its_count_is_no_seat(total: str) -> None:
    rows = f"User,Licence,Last login\nann,ChatGPT Team,2026-11-01\ntotal1,Claude Team,2026-11-02\n{total},,2026-11-02\n"
    result = parsed_text(rows, Choices(data_date="2026-11-27"))
    assert actions(result) == {"-": 2, "total": 1}
    assert column(result, "account") == ["ann", "total1"]
    assert column(result, "tool_text") == ["ChatGPT Team", "Claude Team"]


def test_the_name_of_a_sheet_tells_of_which_tool_its_seats_are() -> None:
    text = "E-mail,Role,Last login\nann@x.com,member,2026-11-01\n"
    seats = replace(sheet_from_text(text, "members.xlsx"), sheet="ChatGPT")
    result = parsed(seats, Choices(data_date="2026-11-27"))
    assert result.recognition is not None
    assert (result.recognition.kind, result.recognition.named) == (Kind.SEATS, "ChatGPT")
    assert "No column names the tool: the seats are of ChatGPT, as the sheet is called or titled." in result.notes
    other = parsed(replace(seats, sheet="Members"), Choices(data_date="2026-11-27"))
    assert other.recognition is not None
    assert other.recognition.named is None


PRICED = "LICENSE,ASSIGNED TO,EMAIL ADDRESS,LAST ACTIVE,COST\nChatGPT Team,Ann Lee,ann@example.com,2026-10-12,25.00\n"


def test_users_with_their_activity_are_seats_though_a_price_stands_beside_them() -> None:
    result = parsed_text(PRICED, Choices(data_date="2026-11-01"))
    assert result.recognition is not None
    assert result.recognition.format_id == "seats"
    assert [use.role for use in result.recognition.columns] == ["plan", "account", "email", "activity", None]


def test_users_with_a_price_and_no_activity_are_seats_where_the_user_says_so() -> None:
    text = PRICED.replace("LAST ACTIVE", "STATUS").replace("2026-10-12", "active")
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.message.endswith(
        "The nearest is List of users or licences, which has no column headed COST. If it is one, choose it: that"
        " column is left out."
    )
    told = parsed_text(text, Choices(data_date="2026-11-01", format_id="seats"))
    assert told.recognition is not None
    assert column(told, "email") == ["ann@example.com"]
