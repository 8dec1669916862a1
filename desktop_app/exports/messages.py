"""Messages to owners: one .eml file each with their list attached, opened by any mail program; nothing is sent."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Sequence
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.exports import workbook_style
from desktop_app.exports.review_workbook import Cancel, Progress, file_name, write_shares
from desktop_app.exports.whole import reason
from desktop_app.review.sheet import clean

_SHEET = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
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
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[dict[str, Any]]:
    """Write one message an owner with the list of the open questions attached.

    `sender` is the name that stands below, `answer_by` (ISO) the day by which an answer is wanted, `only` the ids of
    the people who are asked. Returns of each {"file", "to", "person", "email", "questions"} where `questions` are the
    ids asked; what nobody owns is the last, without a file. Raises CatalogError where the folder cannot be written,
    ExportCancelled.
    """
    folder = Path(folder)
    workbook_style.make_folder(folder)
    written: list[dict[str, Any]] = []
    names: set[str] = set()
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
            message = _message(share, sender, answer_by)
            path = folder / file_name(str(share["whom"]), ".eml", names)
            try:
                path.write_bytes(bytes(message))
            except OSError as error:
                raise CatalogError(f"{path} cannot be written ({reason(error)})") from error
            written.append({"file": str(path), **asked})
    return written


def _message(share: dict[str, Any], sender: str, answer_by: str | None) -> EmailMessage:
    message = EmailMessage()
    count = len(share["questions"])
    what = "one question" if count == 1 else f"{count} questions"
    message["Subject"] = f"Your AI tools: {what}" + (f", please answer by {answer_by}" if answer_by else "")
    to = _address(share["whom"], share["email"])
    if to is not None:
        message["To"] = to
    message["X-Unsent"] = "1"  # Outlook opens it as a draft
    message.set_content(_words(share, what, sender, answer_by))
    content = Path(share["file"]).read_bytes()
    name = f"Review {Path(share['file']).name}"
    message.add_attachment(content, maintype=_SHEET[0], subtype=_SHEET[1], filename=name)
    return message


def _address(name: str, email: str | None) -> Address | None:
    """Return an owner as an address; None where the catalog has none that a mail program takes."""
    if not email:
        return None
    try:
        return Address(display_name=" ".join(clean(name).split()), addr_spec=email.strip())
    except (HeaderParseError, ValueError, IndexError):
        return None


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
