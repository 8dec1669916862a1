"""SQL about findings `f` that more than one list asks: whose they are, how large and how old; and rounds of them."""

from __future__ import annotations

from desktop_app.catalog.table_model import Column, Table

FINDING_OWNER_IDS = """SELECT f.id AS finding_id, coalesce(s.owner_id, t.owner_id) AS person_id
  FROM finding f JOIN subscription s ON f.subject_kind = 'subscription' AND s.id = f.subject_id
  JOIN tool t ON t.id = s.tool_id
UNION SELECT f.id, coalesce(t.owner_id, (SELECT s.owner_id FROM subscription s WHERE s.tool_id = t.id
    AND s.owner_id IS NOT NULL ORDER BY s.id LIMIT 1))
  FROM finding f JOIN tool t ON f.subject_kind IN ('tool', 'person_tool') AND t.id = f.subject_id
UNION SELECT f.id, coalesce(s.owner_id, t.owner_id)
  FROM finding f JOIN seat ON f.subject_kind = 'person' AND seat.person_id = f.subject_id AND seat.released IS NULL
  JOIN subscription s ON s.id = seat.subscription_id JOIN tool t ON t.id = s.tool_id
UNION SELECT f.id, coalesce(t.owner_id, (SELECT s.owner_id FROM subscription s WHERE s.tool_id = t.id
    AND s.owner_id IS NOT NULL ORDER BY s.id LIMIT 1))
  FROM finding f JOIN invoice_line l ON f.subject_kind = 'payments' AND l.id = f.subject_id
  JOIN tool t ON t.id = l.tool_id
UNION SELECT f.id, u.owner_id FROM finding f JOIN use_case u ON f.subject_kind = 'use_case' AND u.id = f.subject_id
UNION SELECT f.id, coalesce(s.owner_id, t.owner_id)
  FROM finding f JOIN commitment c ON f.subject_kind = 'commitment' AND c.id = f.subject_id
  JOIN subscription s ON s.id = c.subscription_id JOIN tool t ON t.id = s.tool_id
UNION SELECT f.id, coalesce(t.owner_id, u.owner_id)
  FROM finding f JOIN budget b ON f.subject_kind = 'budget' AND b.id = f.subject_id
  LEFT JOIN tool t ON t.id = b.tool_id LEFT JOIN use_case u ON u.id = b.use_case_id"""
"""Pairs of a finding and a person who owns what it is about; a question about a person has several owners."""

FINDING_OWNER = """coalesce(
  (SELECT p.name FROM subscription s JOIN person p ON p.id = s.owner_id
    WHERE f.subject_kind = 'subscription' AND s.id = f.subject_id),
  (SELECT p.name FROM subscription s JOIN tool t ON t.id = s.tool_id JOIN person p ON p.id = t.owner_id
    WHERE f.subject_kind = 'subscription' AND s.id = f.subject_id),
  (SELECT p.name FROM tool t JOIN person p ON p.id = coalesce(t.owner_id,
      (SELECT s.owner_id FROM subscription s WHERE s.tool_id = t.id AND s.owner_id IS NOT NULL ORDER BY s.id LIMIT 1))
    WHERE f.subject_kind IN ('tool', 'person_tool') AND t.id = f.subject_id),
  (SELECT replace(group_concat(DISTINCT p.name), ',', ', ') FROM seat JOIN subscription s ON s.id = seat.subscription_id
    JOIN tool t ON t.id = s.tool_id JOIN person p ON p.id = coalesce(s.owner_id, t.owner_id)
    WHERE f.subject_kind = 'person' AND seat.person_id = f.subject_id AND seat.released IS NULL),
  (SELECT p.name FROM invoice_line l JOIN tool t ON t.id = l.tool_id JOIN person p ON p.id = coalesce(t.owner_id,
      (SELECT s.owner_id FROM subscription s WHERE s.tool_id = t.id AND s.owner_id IS NOT NULL ORDER BY s.id LIMIT 1))
    WHERE f.subject_kind = 'payments' AND l.id = f.subject_id),
  (SELECT p.name FROM use_case u JOIN person p ON p.id = u.owner_id
    WHERE f.subject_kind = 'use_case' AND u.id = f.subject_id),
  (SELECT p.name FROM commitment c JOIN subscription s ON s.id = c.subscription_id JOIN tool t ON t.id = s.tool_id
    JOIN person p ON p.id = coalesce(s.owner_id, t.owner_id)
    WHERE f.subject_kind = 'commitment' AND c.id = f.subject_id),
  (SELECT p.name FROM budget b LEFT JOIN tool t ON t.id = b.tool_id LEFT JOIN use_case u ON u.id = b.use_case_id
    JOIN person p ON p.id = coalesce(t.owner_id, u.owner_id)
    WHERE f.subject_kind = 'budget' AND b.id = f.subject_id))"""
"""Who owns what a finding is about, by name; none where nobody does."""

FINDING_TEAM = """coalesce(
  (SELECT coalesce(team.name, own.name) FROM subscription s LEFT JOIN team ON team.id = s.team_id
    JOIN tool t ON t.id = s.tool_id LEFT JOIN person p ON p.id = coalesce(s.owner_id, t.owner_id)
    LEFT JOIN team own ON own.id = p.team_id WHERE f.subject_kind = 'subscription' AND s.id = f.subject_id),
  (SELECT team.name FROM person p JOIN team ON team.id = p.team_id
    WHERE f.subject_kind = 'person' AND p.id = f.subject_id),
  (SELECT team.name FROM tool t JOIN person p ON p.id = t.owner_id JOIN team ON team.id = p.team_id
    WHERE f.subject_kind IN ('tool', 'person_tool') AND t.id = f.subject_id),
  (SELECT team.name FROM invoice_line l JOIN tool t ON t.id = l.tool_id JOIN person p ON p.id = t.owner_id
    JOIN team ON team.id = p.team_id WHERE f.subject_kind = 'payments' AND l.id = f.subject_id),
  (SELECT coalesce(team.name, own.name) FROM use_case u LEFT JOIN team ON team.id = u.team_id
    LEFT JOIN person p ON p.id = u.owner_id LEFT JOIN team own ON own.id = p.team_id
    WHERE f.subject_kind = 'use_case' AND u.id = f.subject_id),
  (SELECT team.name FROM budget b JOIN team ON team.id = b.team_id
    WHERE f.subject_kind = 'budget' AND b.id = f.subject_id))"""
"""The team a finding belongs to: of the subscription or of the person asked about, else of the owner."""

FINDING_TOOL = """coalesce(
  (SELECT t.name FROM subscription s JOIN tool t ON t.id = s.tool_id
    WHERE f.subject_kind = 'subscription' AND s.id = f.subject_id),
  (SELECT t.name FROM tool t WHERE f.subject_kind IN ('tool', 'person_tool') AND t.id = f.subject_id),
  (SELECT t.name FROM invoice_line l JOIN tool t ON t.id = l.tool_id
    WHERE f.subject_kind = 'payments' AND l.id = f.subject_id),
  (SELECT t.name FROM commitment c JOIN subscription s ON s.id = c.subscription_id JOIN tool t ON t.id = s.tool_id
    WHERE f.subject_kind = 'commitment' AND c.id = f.subject_id),
  (SELECT t.name FROM budget b JOIN tool t ON t.id = b.tool_id
    WHERE f.subject_kind = 'budget' AND b.id = f.subject_id))"""
"""The tool a finding is about; none where it is about a person or a use case."""

PROVEN_STATE = """CASE WHEN v.state IN ('Verified', 'Not verified') AND EXISTS (SELECT 1 FROM json_each(v.lines) one
  JOIN invoice_line l ON l.id = one.value WHERE l.voided_by IS NOT NULL OR l.is_charge = 0)
  THEN 'Effective' ELSE v.state END"""
"""What came of the decision of verification `v`: nothing is proven by bills whose import was taken back since."""

SIZES: tuple[tuple[str, int | None], ...] = (
    ("10,000 and more", 10_000), ("1,000 to 10,000", 1_000), ("100 to 1,000", 100), ("under 100", None)
)  # fmt: skip
"""Steps of an addressable saving, and from how many whole units of its currency each begins."""

FINDING_SIZE = (
    "CASE WHEN coalesce(f.addressable, 0) = 0 THEN 'no amount' "
    + " ".join(f"WHEN f.addressable >= {least * 1_000_000} THEN '{word}'" for word, least in SIZES if least)
    + f" ELSE '{SIZES[-1][0]}' END"
)
"""How large the addressable saving is, in the question's own currency."""

AGES: tuple[tuple[str, int | None], ...] = (
    ("older than 90 days", 90), ("31 to 90 days", 30), ("8 to 30 days", 7), ("up to 7 days", None)
)  # fmt: skip
"""Steps of a question's age, and after how many days each begins."""

_DAYS = "julianday(CASE WHEN :as_of > '9000' THEN f.last_seen ELSE :as_of END) - julianday(f.first_seen)"
FINDING_AGE = (
    "CASE "
    + " ".join(f"WHEN {_DAYS} > {days} THEN '{word}'" for word, days in AGES if days)
    + f" ELSE '{AGES[-1][0]}' END"
)
"""How long ago a question was first asked, up to the day of the list."""

ROUND_DECISION = """(SELECT max(d.id) FROM decision d WHERE d.finding_id = f.id AND d.decision <> 'ask_owner'
  AND d.decided_on >= c.start_date AND d.decided_on <= coalesce(c.closed_on, '9999')
  AND (d.id > coalesce(f.overruled, 0) OR f.asked_again_on > c.closed_on))"""
"""The decision with which finding `f` was answered in round `c`: asked again while it runs, the question waits again;
what is asked or decided after a round was closed leaves the answers it had as they were."""

ROUND_CLOSED = "(f.closed_on IS NOT NULL AND f.closed_on <= coalesce(c.closed_on, '9999'))"
"""Whether the data had ended finding `f` while round `c` ran."""

_OF = "(SELECT count(*) FROM campaign_item i WHERE i.campaign_id = c.id{})"
_ANSWERED = f""" AND (i.answer IS NOT NULL OR EXISTS (SELECT 1 FROM finding f WHERE f.id = i.finding_id
  AND ({ROUND_CLOSED} OR {ROUND_DECISION} IS NOT NULL)))"""

_ONE = "(SELECT min(i.{0}) FROM campaign_item i WHERE i.campaign_id = c.id)"

CAMPAIGNS = Table(
    "campaigns",
    "Rounds",
    (
        Column("name", "Round", "text", "c.name", width=240),
        Column("kind", "Kind", "chip", "c.kind", width=90),
        Column("start_date", "From", "date", "c.start_date", width=96),
        Column("due", "Due", "date", "c.due", width=96),
        Column("items", "To answer", "int", _OF.format(""), width=90),
        Column("answered", "Answered", "int", _OF.format(_ANSWERED), width=90),
        Column(
            "state",
            "State",
            "chip",
            f"CASE WHEN c.closed_on IS NOT NULL THEN 'closed' WHEN {_OF.format(_ANSWERED)} = {_OF.format('')} "
            "THEN 'answered' WHEN c.due < :as_of AND :as_of < '9000' THEN 'overdue' ELSE 'running' END",
            width=90,
        ),
        Column("closed_on", "Closed", "date", "c.closed_on", visible=False, width=96),
        Column("subscription", "Subscription", "text", "s.name", visible=False, width=150),
        Column("notice_by", "Notice by", "date", "c.notice_by", visible=False, width=96),
        Column("subscription_id", "Subscription id", "int", "c.subscription_id", visible=False),
        Column("finding_id", "A question's id", "int", _ONE.format("finding_id"), visible=False),
        Column("seat_id", "A seat's id", "int", _ONE.format("seat_id"), visible=False),
    ),
    "campaign c LEFT JOIN subscription s ON s.id = c.subscription_id",
    "c.id",
    (("due", False),),
    search=("name",),
)
"""Review cycles and access campaigns."""

ROUND_ITEMS = Table(
    "round-items",
    "What rounds ask",
    (
        Column("round", "Round", "link", "c.name", width=200),
        Column("question", "Question", "text", "f.question", width=260, told="f.told"),
        Column("account", "Account", "text", "seat.account", width=180),
        Column("owner", "Owner", "text", "p.name", width=130),
        Column("answer", "Answer", "chip", "i.answer", width=90),
        Column("why", "Why", "text", "i.why", width=160),
        Column("answered_by", "Answered by", "text", "i.answered_by", width=120),
        Column("answered_on", "Answered on", "date", "i.answered_on", width=96),
        Column("round_id", "Round id", "int", "i.campaign_id", visible=False),
        Column("finding_id", "Question id", "int", "i.finding_id", visible=False),
        Column("seat_id", "Seat id", "int", "i.seat_id", visible=False),
        Column("owner_id", "Owner id", "int", "i.owner_id", visible=False),
    ),
    "campaign_item i JOIN campaign c ON c.id = i.campaign_id LEFT JOIN finding f ON f.id = i.finding_id"
    " LEFT JOIN seat ON seat.id = i.seat_id LEFT JOIN person p ON p.id = i.owner_id",
    "i.id",
    (("round", False), ("account", False)),
    search=("round", "question", "account"),
)
"""The questions and seats of every round, and the answers about seats."""
