"""The lists of people and of their teams."""

from __future__ import annotations

from desktop_app.catalog.lists_of_files import FILE
from desktop_app.catalog.table_model import Column, Table, archive_columns, origin_columns

_C = Column

_OTHER_NAMES = """(SELECT group_concat(kind || ' ' || key, '; ') FROM (SELECT kind, key FROM person_alias a
  WHERE a.person_id = p.id AND a.key <> lower(coalesce(CASE a.kind WHEN 'email' THEN p.email
    WHEN 'employee_no' THEN p.employee_no END, '')) ORDER BY kind, key))"""
"""By which a person is recognised beside e-mail and number: "login ann; name ann berg"."""

_OF_TEAM = "{plus}p.team_id IN (SELECT team.id FROM team WHERE {that})"

PEOPLE = Table(
    "people",
    "People",
    (
        _C("name", "Name", "text", "p.name", width=170),
        _C("email", "E-mail", "text", "p.email", width=220),
        _C("team", "Team", "text", "team.name", width=130, needs="team", among=_OF_TEAM),
        _C("title", "Title", "text", "p.title", width=150),
        _C("kind", "Kind", "chip", "p.kind", width=90),
        _C("status", "Status", "chip", "CASE WHEN p.end_date <= :as_of THEN 'left' ELSE p.status END", width=92),
        _C("start_date", "Started", "date", "p.start_date", width=96),
        _C("end_date", "Leaves", "date", "p.end_date", width=96),
        _C(
            "seats",
            "Seats",
            "int",
            "(SELECT count(*) FROM seat WHERE seat.person_id = p.id "
            "AND (seat.released IS NULL OR seat.released > :as_of))",
            width=70,
        ),
        _C("employee_no", "Number", "text", "p.employee_no", visible=False, width=90),
        _C("manager", "Manager", "text", "p.manager", visible=False, width=140),
        _C("roster_status", "Status on the roster", "text", "p.status", visible=False, width=90),
        _C("roster_date", "On a roster of", "date", "p.roster_date", visible=False, width=96),
        _C("aliases", "Other names", "text", _OTHER_NAMES, visible=False, width=160),
        _C("team_id", "Team id", "int", "p.team_id", visible=False),
        *origin_columns("p"),
        *archive_columns("p"),
    ),
    "person p",
    "p.id",
    (("name", False),),
    where="p.archived = 0",
    joins={"team": "LEFT JOIN team ON team.id = p.team_id", "file": FILE.format("p")},
    search=("name", "email", "team", "title"),
    parts="person_part",
)

TEAMS = Table(
    "teams",
    "Teams",
    (
        _C("name", "Team", "text", "team.name", width=180),
        _C("cost_centre", "Cost centre", "text", "team.cost_centre", width=110),
        _C("parent", "Part of", "text", "parent.name", width=150),
        _C("parent_id", "Part of id", "int", "team.parent_id", visible=False),
        _C(
            "people",
            "People",
            "int",
            "(SELECT count(*) FROM person p WHERE p.team_id = team.id AND p.archived = 0)",
            width=70,
        ),
        *archive_columns("team"),
    ),
    "team LEFT JOIN team parent ON parent.id = team.parent_id",
    "team.id",
    (("name", False),),
    where="team.archived = 0",
    search=("name", "cost_centre"),
)
