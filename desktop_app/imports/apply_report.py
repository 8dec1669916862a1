"""What an import says of itself: the document of `import --json`, also kept with the sheet and in the history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from desktop_app.catalog.money import amount_text
from desktop_app.imports.file_plan import FilePlan, SheetPlan
from desktop_app.imports.model import Action, Question
from desktop_app.imports.read_path import BrokenTable

_COUNTS = {
    "added": Action.ADDED, "updated": Action.UPDATED, "duplicates": Action.DUPLICATE,
    "out_of_scope": Action.OUT_OF_SCOPE, "totals_rows": Action.TOTAL, "rejected": Action.REJECTED,
}  # fmt: skip


def sheet_report(sheet: SheetPlan) -> dict[str, Any]:
    """The sheet's part of `import --json`."""
    recognition = sheet.recognition
    report: dict[str, Any] = {
        "sheet": sheet.sheet,
        "format": recognition.format_id if recognition else None,
        "kind": sheet.kind.value if sheet.kind else None,
        "header_row": recognition.header_row if recognition else None,
        "rows_read": sheet.rows_read,
    }
    report |= {name: sheet.counts.get(action, 0) for name, action in _COUNTS.items()}
    report |= {
        "records": dict(sheet.records),
        "amounts": _amounts(sheet.amounts),
        "in_scope": _amounts(sheet.in_scope),
        "problems": [{"row": p.row, "column": p.column, "message": p.message} for p in sheet.problems],
        "notes": list(sheet.notes),
    }
    if sheet.file_total:
        report["file_total"] = _amounts(dict(sheet.file_total))
    if recognition:
        report["reasons"] = list(recognition.reasons)
        report["columns"] = [{"header": one.name, "field": one.role} for one in recognition.columns if one.header]
        report["proofs"] = {use.header: use.proof for use in recognition.columns if use.proof}
    return report


def file_report(plan: FilePlan, operation: int | None) -> dict[str, Any]:
    """The file's part of `import --json`."""
    report: dict[str, Any] = {
        "file": plan.name,
        "sha256": plan.sha256 or None,
        "operation": str(operation) if operation is not None else None,
        "sheets": [],
    }
    if plan.error is not None:
        report["error"] = {"code": "unreadable", "message": str(plan.error), "file": plan.name}
        if isinstance(plan.error, BrokenTable):
            report["error"] = _asked(plan, plan.error.asked, plan.error.sheet) | report["error"]
        return report
    if plan.question is not None:
        report["error"] = _asked(plan, plan.question, None)
    for sheet in plan.sheets:
        if sheet.question is not None and "error" not in report:
            report["error"] = _asked(plan, sheet.question, sheet.sheet)
    left = [f"{sheet.sheet}: {note}" for sheet in plan.sheets if sheet.recognition is None for note in sheet.notes]
    left += [
        f"{sheet.sheet}: if its lines are of one vendor, say so with --vendor '{sheet.sheet}!VENDOR'"
        for sheet in plan.sheets
        if sheet.left_out is not None and "--vendor" in sheet.left_out.options
    ]
    if "error" not in report:
        report["sheets"] = [sheet_report(sheet) for sheet in plan.sheets if sheet.recognition is not None]
    notes = [*plan.notes, *(left if "error" not in report else ())]
    if notes:
        report["notes"] = notes
    if plan.already_imported is not None:
        report["already_imported"] = str(plan.already_imported)
    return report


def _asked(plan: FilePlan, question: Question, sheet: str | None) -> dict[str, Any]:
    return {
        "code": question.code,
        "message": question.message,
        "file": plan.name,
        "sheet": sheet,
        "column": question.column,
        "options": {name: list(values) for name, values in question.options.items()},
    }


def source_sheet(sheet_id: int, file_id: int, sheet: SheetPlan) -> tuple[object, ...]:
    """The record of a sheet: id, file, name, format, kind, header row, header, report."""
    assert sheet.recognition is not None  # noqa: S101 - only recognised sheets are written
    return (
        sheet_id,
        file_id,
        sheet.sheet,
        sheet.recognition.format_id,
        sheet.recognition.kind.value,
        sheet.recognition.header_row,
        json.dumps(sheet.header, ensure_ascii=False),
        json.dumps(sheet_report(sheet), ensure_ascii=False),
    )


def _amounts(micros: Mapping[str, int]) -> dict[str, str]:
    return {currency: amount_text(amount) for currency, amount in sorted(micros.items())}
