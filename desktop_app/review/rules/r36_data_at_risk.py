"""Data at risk.

Definition: a tool in use, by seats or by spend of the last year, is restricted; or it handles more than public data
and the vendor may train on inputs; or it handles confidential or personal data without a data-processing agreement or
single sign-on.
Threshold from: none; the data class is the company's own.
Guards: public data only; facts that are not on record are no fault (for confidential and personal data they are asked
for as missing, with low severity); tools that nobody uses.
Evidence: each fact that does not fit, with the data class.
Closes: when the fact is changed or filled in on the tool, when it handles public data only, or when nobody uses it.
Example: Otter takes notes of customer calls, personal data, and has no data-processing agreement. The question is
whether one can be signed, or whether the tool should stop.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog import charge_facts
from desktop_app.economics.calendar import add_days
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject, any_order

_SENSITIVE = ("confidential", "personal")
_FACTS = (("dpa", "data-processing agreement"), ("sso", "single sign-on"))


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool in use whose terms do not fit the data it handles."""
    paid = charge_facts.charged_tools(facts.conn, add_days(as_of, -365), as_of, billed=True)
    for tool in facts.tools:
        if tool["data_class"] == "public" or not (tool["seats"] or tool["id"] in paid):
            continue
        wrong, missing = _wrong(tool), _missing(tool)
        if wrong or missing:
            yield _finding(tool, wrong, missing)


def _wrong(tool: Row) -> list[str]:
    found = ["it is restricted"] if tool["state"] == "Restricted" else []
    if tool["trains_on_inputs"]:
        found.append("the vendor may train on inputs")
    if tool["data_class"] in _SENSITIVE:
        found += [f"there is no {words}" for name, words in _FACTS if tool[name] == 0]
    return found


def _missing(tool: Row) -> list[str]:
    if tool["data_class"] not in _SENSITIVE:
        return []
    found = [words for name, words in _FACTS if tool[name] is None]
    return [*found, *(["training on inputs"] if tool["trains_on_inputs"] is None else [])]


def _finding(tool: Row, wrong: list[str], missing: list[str]) -> Finding:
    handles = f"{tool['data_class']} data" if tool["data_class"] else "data whose class is not on record"
    if wrong:
        question = (
            f"{tool['name']} is in use for {handles}, and {any_order(wrong)}. Can that be mended, or should it stop?"
        )
    else:
        question = f"{tool['name']} is in use for {handles}. What holds for {any_order(missing)}?"
    why = "What the tool may do with data does not fit the data it handles." if wrong else "It is not on record."
    if wrong and missing:
        why += f" Not on record: {any_order(missing)}."
    return Finding(
        "R36",
        Subject("tool", tool["id"], f"tool:{tool['id']}", tool["name"]),
        question,
        why,
        "high" if wrong and tool["data_class"] in _SENSITIVE else "medium" if wrong else "low",
        tuple(
            {
                "key": f"tool:{tool['id']}/{said}",
                "kind": "tool",
                "id": str(tool["id"]),
                "name": tool["name"],
                "tool": tool["name"],
                "owner": tool["owner_name"],
                "evidence": f"{said} ({handles})",
                "row": tool["row"],
            }
            for said in (*wrong, *(f"{words} not on record" for words in missing))
        ),
        status="Open" if wrong else "Data needed",
    )


RULE = Rule(
    "R36",
    "Data at risk",
    "What a tool may do with data does not fit the data it handles: can that be mended?",
    "high",
    (),
    check,
)
