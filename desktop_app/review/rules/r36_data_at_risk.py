"""Data at risk.

Definition: a tool in use, by seats or by spend of the last year, is restricted; or it handles more than public data
and the vendor may train on inputs; or it handles confidential or personal data without a data-processing agreement or
single sign-on.
Threshold from: none; the data class is the company's own.
Guards: public data only; facts that are not on record are no fault (for confidential and personal data they are asked
for as missing, with low severity); tools that nobody uses, such as those whose spend was given back, and those whose
contracts have all ended and of which nothing was billed for later service.
Evidence: each fact that does not fit, with the data class.
Closes: when the fact is changed or filled in on the tool, when it handles public data only, or when nobody uses it.
Example: Otter takes notes of customer calls, personal data, and has no data-processing agreement. The question is
whether one can be signed, or whether the tool should stop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.catalog import charge_facts
from desktop_app.catalog.sentences import Sentence, Value, say, term, together
from desktop_app.economics.calendar import add_days
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.over import over
from desktop_app.review.rules.r20_unmanaged_tool import still_spent

_SENSITIVE = ("confidential", "personal")
_FACTS = (
    ("dpa", say("data-processing agreement"), say("there is no data-processing agreement")),
    ("sso", say("single sign-on"), say("there is no single sign-on")),
)
"""What sensitive data ask for: the tool's field, its words, and that it is not there."""


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool in use whose terms do not fit the data it handles."""
    paid = charge_facts.charged_tools(facts.conn, add_days(as_of, -365), as_of, billed=True) - over(facts)
    for tool in facts.tools:
        if tool["data_class"] == "public":
            continue
        wrong, missing = _wrong(tool), _missing(tool)
        if (wrong or missing) and (_is_paid(facts, tool["id"], paid) or facts.seats_of_tool(tool["id"])):
            yield _finding(tool, wrong, missing)


def _is_paid(facts: Facts, tool: int, paid: set[int]) -> bool:
    """Tell whether something is left of a tool's charges after what was given back."""
    return tool in paid and still_spent(facts.charges_of(tool))


def _wrong(tool: Row) -> list[Sentence]:
    found = [say("it is restricted")] if tool["state"] == "Restricted" else []
    if tool["trains_on_inputs"]:
        found.append(say("the vendor may train on inputs"))
    if tool["data_class"] in _SENSITIVE:
        found += [lacks for name, _, lacks in _FACTS if tool[name] == 0]
    return found


def _missing(tool: Row) -> list[Sentence]:
    if tool["data_class"] not in _SENSITIVE:
        return []
    found = [words for name, words, _ in _FACTS if tool[name] is None]
    return [*found, *([say("training on inputs")] if tool["trains_on_inputs"] is None else [])]


def _finding(tool: Row, wrong: list[Sentence], missing: list[Sentence]) -> Finding:
    kind = tool["data_class"]
    handles = say("{kind} data", kind=term(kind, kind)) if kind else say("data whose class is not on record")
    told: Mapping[str, Value] = {
        "name": tool["name"],
        "data": handles,
        "wrong": sorted(set(wrong)),
        "missing": sorted(set(missing)),
    }
    question = say(
        "{name} is in use for {data}, and {wrong}. Can that be mended, or should it stop?"
        if wrong
        else "{name} is in use for {data}. What holds for {missing}?",
        **told,
    )
    why = together(
        say("What the tool may do with data does not fit the data it handles." if wrong else "It is not on record."),
        say("Not on record: {missing}.", **told) if wrong and missing else "",
    )
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
                "evidence": say("{said} ({data})", said=said, data=handles),
                "row": tool["row"],
            }
            for said in (*wrong, *(say("{what} not on record", what=words) for words in missing))
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
