"""Messages to owners: one .eml file each with their list attached, opened by any mail program; nothing is sent."""

from __future__ import annotations

import datetime as dt
import sqlite3
import tempfile
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from desktop_app.catalog import settings
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.file_names import unique_name
from desktop_app.catalog.mail_names import mail_address
from desktop_app.exports import workbook_style
from desktop_app.exports.review_workbook import Cancel, write_shares
from desktop_app.exports.whole import not_written
from desktop_app.exports.workbook_tables import Progress
from desktop_app.review.sheet import clean

_SHEET = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
_NOWHERE = "seatbook.invalid"  # a domain that nobody has, for ids of messages without a sender's
_SHOWN = 3  # questions named in the message; the list has all of them


def write_messages(
    conn: sqlite3.Connection,
    folder: Path,
    *,
    as_of: str,
    sender: str = "",
    answer_by: str | None = None,
    pseudonymise: bool = False,
    only: Sequence[int] | None = None,
    now: dt.datetime | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[dict[str, Any]]:
    """Write one message an owner with the list of the open questions attached.

    `sender` is who sends them, a name that stands below or a whole address, else the setting's; `now` the moment that
    they are dated, `answer_by` (ISO) the day by which an answer is wanted, `only` the ids of
    the people who are asked. Returns of each {"file", "to", "person", "email", "questions"} where `questions` are the
    ids asked; what nobody owns is the last, without a file. Raises CatalogError where the folder cannot be written, or
    the answer is wanted before `as_of`; ExportCancelled.
    """
    if answer_by is not None and answer_by < as_of:
        raise CatalogError(f"An answer is wanted by {answer_by}, which lies before {as_of}.")
    folder = Path(folder)
    workbook_style.make_folder(folder)
    written: list[dict[str, Any]] = []
    names: set[str] = set()
    sender = sender.strip() or settings.get(conn, "messages_from")
    moment = now or dt.datetime.now().astimezone()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        shares = write_shares(
            conn, Path(scratch), by="owner", as_of=as_of, pseudonymise=pseudonymise, only=only, progress=progress,
            cancel=cancel,
        )  # fmt: skip
        for share in shares:
            if not share["questions"]:
                continue  # all of it is decided
            asked = {"to": share["whom"], "email": share["email"], "person": share["person"]}
            asked["questions"] = [str(number) for number in share["questions"]]
            if share["person"] is None:
                written.append({"file": None, **asked})
                continue
            message = _message(share, sender, answer_by, moment)
            path = folder / unique_name(str(share["whom"]), ".eml", names)
            try:
                path.write_bytes(message.as_bytes(policy=SMTP))
            except OSError as error:
                raise CatalogError(not_written(path, error)) from error
            written.append({"file": str(path), **asked})
    return written


def _message(share: dict[str, Any], sender: str, answer_by: str | None, moment: dt.datetime) -> EmailMessage:
    message = EmailMessage()
    count = len(share["questions"])
    what = "one question" if count == 1 else f"{count} questions"
    message["Subject"] = f"Your AI tools: {what}" + (f", please answer by {answer_by}" if answer_by else "")
    origin = mail_address(clean(sender))
    if origin is not None:
        message["From"] = origin
    message["Date"] = format_datetime(moment)
    message["Message-ID"] = f"<{share['export']}@{origin.domain if origin is not None else _NOWHERE}>"
    to = mail_address(clean(share["email"] or ""), clean(share["whom"]))
    if to is not None:
        message["To"] = to
    message["X-Unsent"] = "1"  # a draft, that whoever opens it can change and send
    message.set_content(_words(share, what, origin.display_name if origin is not None else sender, answer_by))
    content = Path(share["file"]).read_bytes()
    name = f"Review {Path(share['file']).name}"
    message.add_attachment(content, maintype=_SHEET[0], subtype=_SHEET[1], filename=name)
    return message


def _words(share: dict[str, Any], what: str, sender: str, answer_by: str | None) -> str:
    count = len(share["questions"])
    first = " ".join(clean(share["whom"]).split()).split(" ")[0]
    lines = [
        f"Hello {first},",
        "",
        "we are looking through the AI tools and subscriptions the company pays for, and you are named as the one who",
        f"knows some of them best. There {'is' if count == 1 else 'are'} {what} for you in the attached list.",
        "",
        "It is about:" if count <= _SHOWN else "Among them:",
        *(f"- {' '.join(clean(text).split())}" for text in share["texts"][:_SHOWN]),
        "",
        "How to answer: open the list, go to the sheet Review, choose a decision in the blue column, and send the file",
        "back as a reply to this message. The first sheet, Read me, explains the rest; you need no other program.",
        "",
        "There is no wrong answer: Keep and Grow are as welcome as Retire. Leave blank what you cannot say yet. If",
        "something is not yours, choose Ask owner and write down whose it is.",
    ]
    if answer_by:
        lines += ["", f"It would help us to have your answers by {answer_by}."]
    lines += ["", "Thank you!", *([" ".join(clean(sender).split())] if sender.strip() else [])]
    return "\n".join(lines) + "\n"
