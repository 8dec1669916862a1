"""What each contract gives of the savings that join vendors, as the last run found it: a part of which is asked again.

The parts are exact, so that those of contracts which are looked at and those of the others add up to what all give.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from fractions import Fraction

from desktop_app.economics.claims import Saving
from desktop_app.review.arithmetic import Served
from desktop_app.review.model import Finding

Parts = Mapping[int, Saving | None]
"""What each contract, by its subscription, gives of a finding's saving; None where nothing can be told."""

NOTHING_TOLD = "null"
"""The text of such a part."""


def store(
    conn: sqlite3.Connection, found: Iterable[Finding], served: Mapping[str, Served], ids: Mapping[str, int]
) -> None:
    """Store what each contract gives of findings; `served` and `ids` are by their identities. Within a transaction."""
    conn.executemany(
        "INSERT INTO saving_part(finding_id, subscription_id, saving) VALUES (?, ?, ?)",
        (
            (ids[one.identity], number, text)
            for one in found
            for number, text in texts(one, served[one.identity]).items()
        ),
    )


def forget(conn: sqlite3.Connection, findings: Iterable[int] | None = None) -> None:
    """Take away what is stored of findings by their ids, or of all."""
    if findings is None:
        conn.execute("DELETE FROM saving_part")
    else:
        conn.executemany("DELETE FROM saving_part WHERE finding_id = ?", ((number,) for number in findings))


def texts(finding: Finding, served: Served) -> dict[int, str]:
    """Return what each contract gives of a finding as it is stored: JSON, its fractions exact."""
    return {claim.subscription_id: _text(served.savings.get(claim.subscription_id)) for claim in finding.claims}


def stored(conn: sqlite3.Connection, finding: int) -> dict[int, str]:
    """Return what is stored of a finding, by its id."""
    sql = "SELECT subscription_id, saving FROM saving_part WHERE finding_id = ?"
    return dict(conn.execute(sql, (finding,)).fetchall())


def _text(saving: Saving | None) -> str:
    return NOTHING_TOLD if saving is None else json.dumps(vars(saving), default=str, ensure_ascii=False)


def read(text: str) -> Saving | None:
    """Return the saving that a text tells of."""
    told = json.loads(text)
    if told is None:
        return None
    exact = {name: _fraction(told[name]) for name in ("theoretical", "addressable", "alone")}
    parts = {name: _fraction(amount) for name, amount in told["parts"].items()}
    steps = tuple((words, amount) for words, amount in told["steps"])
    return Saving(told["currency"], effective=told["effective"], steps=steps, parts=parts, **exact)


def _fraction(text: str) -> Fraction:
    """Return the fraction that a text such as 365/12 tells: there are thousands, and `Fraction` reads any notation."""
    above, _, below = text.partition("/")
    return Fraction(int(above), int(below or 1))
